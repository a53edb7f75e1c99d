//! Networks in and out: checkpoints, and files for other tools.

pub(crate) mod checkpoint;
pub mod export;
mod foreign;
pub(crate) mod safetensors;

pub use checkpoint::{Checkpoint, Precision};
pub use foreign::foreign;
