//! Training, and snapshots of what is in training.

mod data;
mod run;
mod snapshots;
mod terms;
mod trainer;
mod workload;

pub use data::TrainingData;
pub use run::Run;
pub use trainer::{Trainer, clock_chain, cycles_per_link};
pub use workload::Workload;
