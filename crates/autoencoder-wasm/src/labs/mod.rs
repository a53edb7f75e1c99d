//! Measurements for labs: each function is thin over one of the core's.

mod codes;
mod jacobian;
mod kmeans;
mod pca;
mod probe;
mod reports;
mod roc;

pub use codes::{LabelledImages, decode_grey, nearest_codes};
pub use jacobian::{encoder_spectrum, move_image_along};
pub use kmeans::kmeans;
pub use pca::Pca;
pub use probe::LinearProbe;
pub use reports::{code_space, contraction, drawn_codes, variational_report};
pub use roc::roc;
