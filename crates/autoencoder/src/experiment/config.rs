//! Everything that determines a training run, given the data.

use super::{Loss, ModelConfig, Optimizer, Penalty, Schedule, TrainingCorruption};
use crate::error::Error;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

/// Everything that determines a training run, given the data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Experiment {
    /// The only source of randomness.
    pub seed: u32,
    /// The network.
    pub model: ModelConfig,
    /// What a reconstruction is judged by.
    pub loss: Loss,
    /// Noise put on the input while training; the loss still compares with the clean image.
    #[serde(default)]
    pub corruption: TrainingCorruption,
    /// What is added to the loss.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub penalties: Vec<Penalty>,
    /// How weights follow their gradients.
    pub optimizer: Optimizer,
    /// How the learning rate changes over the run.
    #[serde(default)]
    pub schedule: Schedule,
    /// Steps over which the learning rate rises to what the schedule says.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub warm_up_steps: u64,
    /// Gradients whose common length is above this are shortened to it; above 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clip_norm: Option<f32>,
    /// Images per step, from 1 to 65,536.
    pub batch_size: usize,
    /// Passes over the data, from 1 to 100,000.
    pub epochs: usize,
}

/// What is left out when it is written, so that a checkpoint's checksum does not change with what came later.
fn is_zero(value: &u64) -> bool {
    *value == 0
}

impl Experiment {
    /// Reads the JSON form. Unknown fields are refused; ranges are checked by [`Experiment::validate`].
    pub fn from_json(text: &str) -> Result<Self, Error> {
        serde_json::from_str(text).map_err(|error| Error::Json(error.to_string()))
    }

    /// The JSON form, on one line.
    pub fn to_json(&self) -> Result<String, Error> {
        serde_json::to_string(self).map_err(|error| Error::Json(error.to_string()))
    }
}
