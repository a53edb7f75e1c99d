//! Layers: one operation, one file.

mod activation;
mod layer;
mod patches;
mod signal;

pub use activation::Activation;
pub(crate) use layer::Scratch;
pub use layer::{Direction, Layer};
pub use patches::Patches;
pub(crate) use signal::Signal;
