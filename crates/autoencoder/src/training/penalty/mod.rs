//! The computation of penalties for a batch: each gives a value and a gradient.

mod contractive;
mod gaussian_kl;
mod kl_sparsity;
mod l1;
mod sums;
mod terms;

pub(crate) use contractive::Contraction;
pub use terms::PenaltyTerms;
