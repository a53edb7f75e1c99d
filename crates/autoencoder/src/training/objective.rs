//! What training minimises, term by term.

use super::penalty::PenaltyTerms;
use crate::experiment::Penalty;

/// The reconstruction, and a term for each kind of penalty.
const TERMS: usize = 1 + Penalty::KINDS.len();

/// The objective of one batch, mean per image.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Objective {
    /// `sse_per_image` or `bce_nats_per_image`, as the experiment's loss says.
    pub reconstruction: f64,
    /// The values of the penalties.
    pub penalties: PenaltyTerms,
    /// The squared error of the reconstruction whatever the loss, which is no term of it: what networks of different losses
    /// are compared by.
    pub sse_per_image: f64,
}

impl Objective {
    /// The sum of all terms, which training minimises.
    pub fn total(self) -> f64 {
        self.reconstruction + self.penalties.sum()
    }

    /// Moves every term by `share` of its distance towards the same term of `other`, as a running mean does.
    pub(crate) fn move_towards(&mut self, other: Self, share: f64) {
        self.reconstruction += (other.reconstruction - self.reconstruction) * share;
        for (term, other) in self.penalties.values_mut().iter_mut().zip(other.penalties.values()) {
            *term += (other - *term) * share;
        }
        self.sse_per_image += (other.sse_per_image - self.sse_per_image) * share;
    }

    /// The names of the terms, in the order of [`Objective::named`]; those of penalties are their kinds.
    pub const NAMES: [&'static str; TERMS] = {
        let mut names = ["reconstruction"; TERMS];
        let mut kind = 0;
        while kind < Penalty::KINDS.len() {
            names[kind + 1] = Penalty::KINDS[kind].name;
            kind += 1;
        }
        names
    };

    /// Every term with its name, that of a penalty as in [`Penalty::kind`].
    pub fn named(self) -> [(&'static str, f64); TERMS] {
        core::array::from_fn(|term| {
            let value = term.checked_sub(1).map_or(self.reconstruction, |kind| self.penalties.values()[kind]);
            (Self::NAMES[term], value)
        })
    }
}
