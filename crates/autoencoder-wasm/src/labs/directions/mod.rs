//! In which directions images vary, and in which ones codes move.

mod jacobian;
mod principal_axes;
mod reports;

pub use jacobian::{encoder_spectrum, move_image_along};
pub use principal_axes::{PrincipalAxesSearch, errors_of_network};
pub use reports::contraction;
