//! One description of an experiment, the same JSON in the command line, the page and the checkpoint. Only values and
//! the rules between them: what training computes of them is in [`training`](crate::training).

pub(crate) mod architecture;
mod change;
mod config;
mod corruption;
mod loss;
mod model_config;
mod optimizer;
mod penalty;
mod requirement;
mod schema;
mod validation;

pub use config::Experiment;
pub use corruption::{Corruption, Level, TrainingCorruption};
pub use loss::Loss;
pub use model_config::{Initialization, ModelConfig};
pub use optimizer::{Optimizer, Schedule};
pub use penalty::Penalty;
pub use schema::schema;
pub use validation::ValidExperiment;
