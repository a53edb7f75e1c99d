//! What may change while a run goes on, and what needs one that starts anew.

use super::Experiment;

type Same = fn(&Experiment, &Experiment) -> bool;

/// Fields that make another run of it; every other one acts at once.
pub(super) const STARTS_ANEW: [(&str, Same); 5] = [
    ("model", |a, b| a.model == b.model),
    ("loss", |a, b| a.loss == b.loss),
    ("seed", |a, b| a.seed == b.seed),
    ("batch_size", |a, b| a.batch_size == b.batch_size),
    ("optimizer.kind", |a, b| a.optimizer.kind() == b.optimizer.kind()),
];

impl Experiment {
    /// The first field in which another experiment differs so that a run of it has to start anew; `None` where the
    /// change can act at once.
    pub fn starts_anew_for(&self, other: &Self) -> Option<&'static str> {
        STARTS_ANEW.iter().find(|(_, same)| !same(self, other)).map(|(field, _)| *field)
    }
}
