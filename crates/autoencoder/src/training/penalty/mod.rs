//! What penalties compute of a batch: each a value and a gradient with respect to the code.

mod contractive;
mod gaussian_kl;
mod kl_sparsity;
mod l1;
mod sums;
mod terms;

pub(crate) use contractive::Contraction;
pub use terms::PenaltyTerms;
