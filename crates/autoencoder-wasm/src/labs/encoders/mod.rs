//! What encoders and denoisers learn: sparse codes, the layers of a stack, and the field of a density.

mod reports;
mod score;
mod sparse;

pub use reports::sparse_code;
pub use score::{
    Density, denoised_strip, exact_field, field_report, learned_field, learned_noise, repeated_denoising, walk_along,
};
pub use sparse::{atom_use, atoms, layer_atoms, partial_sums, switch_off};
