//! One description of an experiment, the same JSON in the command line, the page and the checkpoint.

use crate::error::Error;
use crate::experiment::{Loss, Optimizer, Penalty, Schedule, TrainingCorruption, architecture};
use crate::json::named;
use crate::layers::Activation;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Display;
use core::ops::Deref;
use serde::{Deserialize, Serialize};

const MAX_WIDTH: usize = 65_536;
const MAX_HIDDEN: usize = 16;
const MAX_PARAMETERS: u64 = 100_000_000;
const MAX_CONVOLUTIONS: usize = 4;
const MAX_CHANNELS: usize = 512;

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

/// A mirrored autoencoder: `input_dim -> hidden_dims -> latent_dim -> reversed hidden_dims -> input_dim`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModelConfig {
    /// Values per image; 784 for a 28x28 digit.
    pub input_dim: usize,
    /// Channels of the encoder's convolutions (3x3, stride 2, padding 1), each of which halves the side of a
    /// square image; none for a dense network. The decoder mirrors them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<usize>,
    /// Widths of the encoder's dense hidden layers; the decoder mirrors them.
    #[serde(default)]
    pub hidden_dims: Vec<usize>,
    /// Length of the code.
    pub latent_dim: usize,
    /// After each hidden layer.
    #[serde(default = "relu")]
    pub hidden_activation: Activation,
    /// After the code's layer.
    #[serde(default)]
    pub latent_activation: Activation,
    /// After the last layer.
    #[serde(default)]
    pub output_activation: Activation,
    /// How the first weights are drawn.
    #[serde(default)]
    pub initialization: Initialization,
    /// Whether the decoder reads the encoder's weights backwards, `W' = W^T`; biases stay its own.
    #[serde(default, skip_serializing_if = "is_false")]
    pub tied_weights: bool,
    /// Whether the code is drawn from a Gaussian whose mean and log-variance the encoder gives (Kingma &
    /// Welling 2014).
    #[serde(default, skip_serializing_if = "is_false")]
    pub variational: bool,
}

/// What is left out when it is written, so that a checkpoint's checksum does not change with what came later.
fn is_false(value: &bool) -> bool {
    !value
}

fn is_zero(value: &u64) -> bool {
    *value == 0
}

fn relu() -> Activation {
    Activation::Relu
}

/// Standard deviation of the normal distribution that initial weights are drawn from; biases start at 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Initialization {
    /// `sqrt(2 / fan_in)` (He et al. 2015), for rectifiers.
    #[default]
    He,
    /// `sqrt(2 / (fan_in + fan_out))` (Glorot & Bengio 2010), for sigmoid, tanh and linear layers.
    Glorot,
}

named!(Initialization { He = "he", Glorot = "glorot" });

impl ModelConfig {
    /// Values that the encoder gives: the code, or its mean and then its log-variance.
    pub fn encoder_outputs(&self) -> usize {
        self.latent_dim * if self.variational { 2 } else { 1 }
    }

    /// Weights and biases. The widths are at most [`MAX_WIDTH`] and few, so nothing overflows 64 bits.
    fn parameter_count(&self) -> u64 {
        let (layers, _) = architecture::layers(self);
        let own = layers.iter().filter(|layer| layer.tied_to.is_none());
        let weights: u64 = own.map(|layer| layer.weight[0] as u64 * layer.weight[1] as u64).sum();
        weights + layers.iter().map(|layer| layer.bias_len() as u64).sum::<u64>()
    }

    fn validate(&self) -> Result<(), Error> {
        const WIDTH: &str = "a whole number from 1 to 65536";
        check("model.input_dim", self.input_dim, (1..=MAX_WIDTH).contains(&self.input_dim), WIDTH)?;
        check("model.latent_dim", self.latent_dim, (1..=MAX_WIDTH).contains(&self.latent_dim), WIDTH)?;
        let layers = self.hidden_dims.len();
        check("model.hidden_dims (count)", layers, layers <= MAX_HIDDEN, "at most 16 hidden layers")?;
        for &width in &self.hidden_dims {
            check("model.hidden_dims", width, (1..=MAX_WIDTH).contains(&width), WIDTH)?;
        }
        let convolutions = self.channels.len();
        check("model.channels (count)", convolutions, convolutions <= MAX_CONVOLUTIONS, "at most 4 convolutions")?;
        for &channels in &self.channels {
            check("model.channels", channels, (1..=MAX_CHANNELS).contains(&channels), "a whole number from 1 to 512")?;
        }
        let side = self.input_dim.isqrt();
        let halves = side * side == self.input_dim && side.is_multiple_of(1 << convolutions);
        check(
            "model.input_dim",
            self.input_dim,
            convolutions == 0 || halves,
            "a square image whose side each convolution can halve, such as 784 for up to two",
        )?;
        let identity = self.latent_activation == Activation::Identity;
        check(
            "model.latent_activation",
            self.latent_activation,
            !self.variational || identity,
            "identity, since a variational encoder gives a mean and a log-variance",
        )?;
        check(
            "model.tied_weights",
            self.tied_weights,
            !(self.tied_weights && self.variational),
            "false, since a variational encoder gives twice as many values as its decoder takes",
        )?;
        let count = self.parameter_count();
        check("the number of weights", count, count <= MAX_PARAMETERS, "at most 100000000")
    }
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

    /// Checks every field before any work is done.
    pub fn validate(self) -> Result<ValidExperiment, Error> {
        self.model.validate()?;
        if self.loss == Loss::BinaryCrossEntropy && self.model.output_activation != Activation::Sigmoid {
            return Err(Error::config(
                "model.output_activation",
                self.model.output_activation,
                "sigmoid, since binary_cross_entropy needs outputs between 0 and 1",
            ));
        }
        for choice in &self.corruption.choices {
            choice.validate()?;
        }
        for penalty in &self.penalties {
            penalty.validate(&self.model)?;
        }
        self.optimizer.validate()?;
        if let Some(norm) = self.clip_norm {
            check("clip_norm", norm, norm > 0.0 && norm.is_finite(), "a number above 0")?;
        }
        check(
            "batch_size",
            self.batch_size,
            (1..=MAX_WIDTH).contains(&self.batch_size),
            "a whole number from 1 to 65536",
        )?;
        check("epochs", self.epochs, (1..=100_000).contains(&self.epochs), "a whole number from 1 to 100000")?;
        Ok(ValidExperiment(self))
    }
}

fn check(field: &'static str, value: impl Display, ok: bool, expected: &'static str) -> Result<(), Error> {
    if ok { Ok(()) } else { Err(Error::config(field, value, expected)) }
}

/// An experiment whose every field has been checked: the only thing a model or a trainer is made from.
#[derive(Debug, Clone, PartialEq)]
pub struct ValidExperiment(Experiment);

impl Deref for ValidExperiment {
    type Target = Experiment;

    fn deref(&self) -> &Experiment {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::format;

    const JSON: &str = r#"{"seed":1,"model":{"input_dim":784,"hidden_dims":[64],"latent_dim":8,
        "output_activation":"sigmoid"},"loss":"binary_cross_entropy",
        "optimizer":{"kind":"adam","learning_rate":0.001},"batch_size":32,"epochs":2}"#;

    fn refusal(from: &str, to: &str) -> String {
        let text = JSON.replace(from, to);
        assert_ne!(text, JSON, "the edit must change something");
        let error = Experiment::from_json(&text).and_then(Experiment::validate).unwrap_err();
        format!("{error}")
    }

    #[test]
    fn json_survives_the_round_trip() {
        let experiment = Experiment::from_json(JSON).unwrap();
        assert_eq!(Experiment::from_json(&experiment.to_json().unwrap()).unwrap(), experiment);
        experiment.validate().unwrap();
    }

    #[test]
    fn each_refusal_names_field_value_and_what_is_allowed() {
        assert_eq!(
            refusal("\"latent_dim\":8", "\"latent_dim\":0"),
            "model.latent_dim is 0; expected a whole number from 1 to 65536"
        );
        assert!(refusal("[64]", "[64,0]").starts_with("model.hidden_dims is 0"));
        assert!(refusal("[64]", "[1000000000]").starts_with("model.hidden_dims is 1000000000"));
        assert!(refusal("[64]", "[65536,65536]").starts_with("the number of weights is"));
        assert!(refusal("\"sigmoid\"", "\"tanh\"").contains("output_activation is tanh; expected sigmoid"));
        assert!(refusal("0.001", "0").starts_with("optimizer.learning_rate is 0;"));
        assert!(refusal("0.001", "-1").starts_with("optimizer.learning_rate is -1;"));
        assert!(refusal("0.001", "1e39").starts_with("optimizer.learning_rate is inf;"));
        assert!(refusal("\"batch_size\":32", "\"batch_size\":0").starts_with("batch_size is 0;"));
        assert!(refusal("\"epochs\":2", "\"epochs\":0").starts_with("epochs is 0;"));
        assert!(refusal("\"seed\":1", "\"seed\":1,\"sede\":2").contains("unknown field `sede`"));
        assert!(refusal("\"seed\":1", "\"seed\":-1").contains("the config cannot be read"));
        assert!(refusal("784,", "784.5,").contains("the config cannot be read"));
        assert!(
            refusal("\"seed\":1", "\"seed\":1,\"corruption\":{\"choices\":[{\"kind\":\"masking\",\"probability\":2}]}")
                .starts_with("corruption.probability is 2;")
        );
    }
}
