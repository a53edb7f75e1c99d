//! The shape of a network, as an experiment describes it.

use crate::json::named;
use crate::layers::Activation;
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

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
}
