//! How encoders and their layers answer to an image.

mod jacobian;
mod reports;
mod sparse;

pub use jacobian::{encoder_spectrum, move_image_along};
pub use reports::{contraction, sparse_code};
pub use sparse::{atom_use, atoms, layer_atoms, partial_sums, switch_off};
