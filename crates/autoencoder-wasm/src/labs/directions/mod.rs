//! In which directions images vary, and in which one a density grows.

mod principal_axes;
mod score;

pub use principal_axes::{PrincipalAxes, PrincipalAxesSearch, errors_of_network};
pub use score::{
    Density, denoised_strip, exact_field, field_report, learned_field, learned_noise, repeated_denoising, walk_along,
};
