//! Measurements for labs: each function is thin over one of the core's.

mod anomaly;
mod codes;
mod jacobian;
mod pca;
mod posteriors;
mod principal_axes;
mod reports;
mod roc;
mod rounded;
mod score;
mod sparse;
mod way;

pub use anomaly::{anomaly_scores, decide, rebuild, shuffled_pixels, threshold_at};
pub use codes::{decode_grey, nearest_codes};
pub use jacobian::{encoder_spectrum, move_image_along};
pub use pca::Pca;
pub use posteriors::posteriors_of;
pub use principal_axes::{PrincipalAxes, errors_of_network};
pub use reports::{
    against_pca, anomaly_report, clustering_steps, code_space, contraction, drawn_codes, rate_distortion_report,
    sparse_code, variational_report,
};
pub use roc::roc;
pub use rounded::{grey_of_drawn_codes, grey_of_rounded_axes, grey_of_rounded_codes};
pub use score::{
    Density, denoised_strip, exact_field, field_report, learned_field, learned_noise, repeated_denoising, walk_along,
};
pub use sparse::{atom_use, atoms, layer_atoms, partial_sums, switch_off};
pub use way::way_between;
