//! One description of an experiment, the same JSON in the command line, the page and the checkpoint.

pub(crate) mod architecture;
mod config;
mod corruption;
pub(crate) mod loss;
pub(crate) mod optimizer;

pub use crate::training::penalty::{Penalty, PenaltyTerms};
pub use config::{Experiment, Initialization, ModelConfig, ValidExperiment};
pub use corruption::{Corruption, Level, TrainingCorruption};
pub use loss::Loss;
pub use optimizer::{Optimizer, Schedule};
