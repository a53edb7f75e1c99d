//! `Experiment`: everything that determines a training run, given the data.

use super::{Loss, ModelConfig, Optimizer, Penalty, Schedule, TrainingCorruption};
use crate::error::Error;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

/// Everything that determines a training run, given the data.
///
/// ```
/// use autoencoder::experiment::Experiment;
///
/// let mut experiment = Experiment::from_json(
///     r#"{"seed": 1, "model": {"input_dim": 4, "latent_dim": 2}, "loss": "mean_squared_error",
///         "optimizer": {"kind": "adam", "learning_rate": 0.01}, "batch_size": 2, "epochs": 1}"#,
/// )?;
/// assert!(experiment.clone().validate().is_ok());
/// experiment.model.latent_dim = 0;
/// let refused = experiment.validate().unwrap_err().to_string();
/// assert!(refused.starts_with("model.latent_dim is 0; expected"), "{refused}");
/// # Ok::<(), autoencoder::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Experiment {
    /// The seed of every random number.
    pub seed: u32,
    /// The network.
    pub model: ModelConfig,
    /// The loss that compares a reconstruction with the clean image.
    pub loss: Loss,
    /// The noise that is put on the input while training; the loss still compares with the clean image.
    #[serde(default)]
    pub corruption: TrainingCorruption,
    /// The terms that are added to the loss.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub penalties: Vec<Penalty>,
    /// The rule by which weights follow their gradients.
    pub optimizer: Optimizer,
    /// The change of the learning rate over the run.
    #[serde(default)]
    pub schedule: Schedule,
    /// The number of steps over which the learning rate rises in a straight line to the schedule's.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub warm_up_steps: u64,
    /// The largest length of all gradients as one vector, above 0; a longer vector is scaled down to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clip_norm: Option<f32>,
    /// The number of images per step, from 1 to 65,536.
    pub batch_size: usize,
    /// The number of passes over the data, from 1 to 100,000.
    pub epochs: usize,
}

/// A field of this value is not written, so that adding the field left the checksums of older checkpoints valid.
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
