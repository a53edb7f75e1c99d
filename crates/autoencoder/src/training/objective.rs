//! What training minimises, term by term.

use super::penalty::PenaltyTerms;

/// The objective of one batch, mean per image.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Objective {
    /// `sse_per_image` or `bce_nats_per_image`, as the experiment's loss says.
    pub reconstruction: f64,
    /// The values of the penalties.
    pub penalties: PenaltyTerms,
}

impl Objective {
    /// The sum of all terms, which training minimises.
    pub fn total(self) -> f64 {
        self.reconstruction + self.penalties.sum()
    }

    /// Moves every term by `share` of its distance towards the same term of `other`, as a running mean does.
    pub(crate) fn move_towards(&mut self, other: Self, share: f64) {
        let (own, penalties) = (&mut self.penalties, other.penalties);
        for (term, other) in [
            (&mut self.reconstruction, other.reconstruction),
            (&mut own.l1, penalties.l1),
            (&mut own.kl_sparsity, penalties.kl_sparsity),
            (&mut own.gaussian_kl, penalties.gaussian_kl),
            (&mut own.contractive, penalties.contractive),
        ] {
            *term += (other - *term) * share;
        }
    }

    /// The names of the terms, in the order of [`Objective::named`]; those of penalties are their kinds.
    pub const NAMES: [&'static str; 5] = ["reconstruction", "l1", "kl_sparsity", "gaussian_kl", "contractive"];

    /// Every term with its name, that of a penalty as in [`Penalty::kind`](crate::experiment::Penalty::kind).
    pub fn named(self) -> [(&'static str, f64); 5] {
        let PenaltyTerms { l1, kl_sparsity, gaussian_kl, contractive } = self.penalties;
        let values = [self.reconstruction, l1, kl_sparsity, gaussian_kl, contractive];
        core::array::from_fn(|term| (Self::NAMES[term], values[term]))
    }
}
