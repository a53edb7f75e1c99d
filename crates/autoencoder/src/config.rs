//! One description of an experiment, the same JSON in the command line, the page and the checkpoint.

use crate::corruption::TrainingCorruption;
use crate::error::Error;
use crate::json::named;
use crate::layers::Activation;
use crate::loss::Loss;
use crate::optimizer::{Optimizer, Schedule};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::Deref;
use serde::{Deserialize, Serialize};

const MAX_WIDTH: usize = 65_536;
const MAX_HIDDEN: usize = 16;
const MAX_PARAMETERS: usize = 100_000_000;

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
    /// How weights follow their gradients.
    pub optimizer: Optimizer,
    /// How the learning rate changes over the run.
    #[serde(default)]
    pub schedule: Schedule,
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
    /// Widths of the encoder's hidden layers; the decoder mirrors them.
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
    /// Widths from the input to the code: `[input_dim, hidden_dims.., latent_dim]`.
    pub fn encoder_dims(&self) -> Vec<usize> {
        let mut dims = Vec::with_capacity(self.hidden_dims.len() + 2);
        dims.push(self.input_dim);
        dims.extend_from_slice(&self.hidden_dims);
        dims.push(self.latent_dim);
        dims
    }

    /// Widths from the code to the output: the encoder's, reversed.
    pub fn decoder_dims(&self) -> Vec<usize> {
        let mut dims = self.encoder_dims();
        dims.reverse();
        dims
    }

    fn parameter_count(&self) -> Option<usize> {
        let mut total = 0_usize;
        for dims in [self.encoder_dims(), self.decoder_dims()] {
            for pair in dims.windows(2) {
                total = total.checked_add(pair[0].checked_mul(pair[1])?)?.checked_add(pair[1])?;
            }
        }
        Some(total)
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
        match self.parameter_count() {
            Some(count) if count <= MAX_PARAMETERS => Ok(()),
            Some(count) => Err(Error::config("the number of weights", count, "at most 100000000")),
            None => Err(Error::config("the number of weights", "beyond counting", "at most 100000000")),
        }
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
        self.optimizer.validate()?;
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

fn check(field: &'static str, value: usize, ok: bool, expected: &'static str) -> Result<(), Error> {
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
        assert_eq!(experiment.model.decoder_dims(), [8, 64, 784]);
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
