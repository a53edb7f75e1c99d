//! Training: one step, a whole run, pretraining layer by layer, and a classifier on top of an encoder.

mod classifier;
mod fine_tuning;
#[cfg(test)]
mod gradient_check;
pub(crate) mod gradients;
mod loss;
pub mod metrics;
mod objective;
mod pass;
mod penalty;
mod pretraining;
mod resume;
mod run;
pub mod stacked;
mod trainer;
pub(crate) mod update;
pub(crate) mod workspace;

pub use classifier::Classifier;
pub use fine_tuning::FineTuning;
pub use objective::Objective;
pub use penalty::PenaltyTerms;
pub use pretraining::Pretraining;
pub use run::{Means, Run};
pub use trainer::{StepMetrics, Trainer};
