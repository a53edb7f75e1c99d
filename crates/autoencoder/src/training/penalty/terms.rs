//! The terms that penalties add to the objective.

use crate::experiment::Penalty;

const KINDS: usize = Penalty::KINDS.len();

/// The penalty terms of the objective, mean per image, multiplied by their weights: one for each kind of penalty, 0 for
/// those that the experiment does not have.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct PenaltyTerms([f64; KINDS]);

impl PenaltyTerms {
    /// The term of a kind of penalty by its name in JSON; 0 where there is no such kind. Terms of entropies are in nats.
    pub fn of(&self, kind: &str) -> f64 {
        position(kind).map_or(0.0, |at| self.0[at])
    }

    /// The sum of all penalty terms.
    pub fn sum(self) -> f64 {
        self.0.iter().sum()
    }

    /// Every term, in the order of the kinds.
    pub(crate) fn values(&self) -> &[f64; KINDS] {
        &self.0
    }

    /// Every term to write to, in the order of the kinds.
    pub(crate) fn values_mut(&mut self) -> &mut [f64; KINDS] {
        &mut self.0
    }

    /// Adds to the term of a penalty's kind.
    pub(crate) fn add(&mut self, penalty: &Penalty, value: f64) {
        if let Some(at) = position(penalty.kind()) {
            self.0[at] += value;
        }
    }
}

fn position(kind: &str) -> Option<usize> {
    Penalty::KINDS.iter().position(|each| each.name == kind)
}
