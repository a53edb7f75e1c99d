//! A network with its numbers, from the first weights on.

mod autoencoder;
pub(crate) mod initialization;
pub(crate) mod sampling;

pub use autoencoder::Autoencoder;
