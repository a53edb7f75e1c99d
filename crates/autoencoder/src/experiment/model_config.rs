//! The shape of a network, as an experiment describes it.

use crate::json::named;
use crate::layers::Activation;
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

/// A mirrored autoencoder: `input_dim -> hidden_dims -> latent_dim -> reversed hidden_dims -> input_dim`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModelConfig {
    /// The number of values per image; 784 for a 28x28 digit.
    pub input_dim: usize,
    /// The channels of the encoder's convolutions (3x3, stride 2, padding 1), each of which halves the side of a square
    /// image; empty for a dense network. The decoder mirrors them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<usize>,
    /// The widths of the encoder's dense hidden layers; the decoder mirrors them.
    #[serde(default)]
    pub hidden_dims: Vec<usize>,
    /// The length of the code.
    pub latent_dim: usize,
    /// The activation of every hidden layer.
    #[serde(default = "relu")]
    pub hidden_activation: Activation,
    /// The activation of the layer that gives the code.
    #[serde(default)]
    pub latent_activation: Activation,
    /// The activation of the last layer.
    #[serde(default)]
    pub output_activation: Activation,
    /// The rule by which the first weights are drawn.
    #[serde(default)]
    pub initialization: Initialization,
    /// Whether the decoder uses the transposed weights of the encoder, `W' = W^T`; its biases are its own.
    #[serde(default, skip_serializing_if = "is_false")]
    pub tied_weights: bool,
    /// Whether the code is drawn from a Gaussian whose mean and log-variance the encoder gives (Kingma &
    /// Welling 2014).
    #[serde(default, skip_serializing_if = "is_false")]
    pub variational: bool,
}

/// A field of this value is not written, so that adding the field left the checksums of older checkpoints valid.
fn is_false(value: &bool) -> bool {
    !value
}

fn relu() -> Activation {
    Activation::Relu
}

/// The standard deviation of the normal distribution that initial weights are drawn from. Biases start at 0.
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
    /// The number of values that the encoder gives: the code's, or all means and then all log-variances.
    pub fn encoder_outputs(&self) -> usize {
        self.latent_dim * if self.variational { 2 } else { 1 }
    }
}
