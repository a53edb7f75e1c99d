//! Layers: one operation, one file.

mod activation;
mod dense;
mod signal;

pub use activation::Activation;
pub use dense::Dense;
pub(crate) use signal::Signal;
