//! A network with its numbers: its first weights, what it computes, and the draw of a variational code.

mod autoencoder;
mod fingerprint;
pub(crate) mod initialization;
pub(crate) mod sampling;

pub use autoencoder::Autoencoder;
pub use fingerprint::Fingerprint;
