//! How a network learns: one step, a whole run, layers one by one, a classifier on top.

mod classifier;
#[cfg(test)]
mod gradient_check;
pub mod metrics;
pub(crate) mod pass;
pub(crate) mod penalty;
mod resume;
mod run;
pub mod stacked;
mod trainer;

pub use classifier::Classifier;
pub use pass::Objective;
pub use run::{Means, Run};
pub use trainer::{StepMetrics, Trainer};
