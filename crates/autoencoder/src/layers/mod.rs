//! Layers: affine maps over whole images or over patches, activations, and the forward pass through a list of them.

mod activation;
mod forward;
mod layer;
mod patches;
mod shape;
mod signal;

pub use activation::Activation;
pub(crate) use forward::{ForwardValues, forward};
pub use layer::Layer;
pub(crate) use layer::Scratch;
pub use patches::Patches;
pub use shape::Direction;
pub(crate) use shape::LayerShape;
pub(crate) use signal::Signal;
