//! The shape of a network, as an experiment describes it.

use super::requirement::{Field, Requirement};
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

/// The distribution that first weights are drawn from, with mean 0. Biases start at 0 unless the rule says otherwise.
///
/// `fan_in` is how many inputs each output of a layer sums, and `fan_out` in how many outputs each input takes part. A
/// convolution of stride 2 sums all nine taps, and a pixel of its larger image lies under nine quarters of them on
/// average; a transposed one has these two exchanged. A tied layer has no weight of its own to draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Initialization {
    /// Normal with standard deviation `sqrt(2 / fan_in)` (He et al. 2015), for rectifiers.
    #[default]
    He,
    /// Normal with standard deviation `sqrt(2 / (fan_in + fan_out))` (Glorot & Bengio 2010), for sigmoid, tanh and
    /// linear layers.
    Glorot,
    /// Uniform between `-1 / sqrt(fan_in)` and `1 / sqrt(fan_in)`, weights and biases: what PyTorch's `Linear`,
    /// `Conv2d` and `ConvTranspose2d` do by themselves (`kaiming_uniform_` with `a = sqrt(5)`). As in PyTorch, the
    /// `fan_in` of a transposed convolution is nine times its output channels. A tied layer draws its biases by the
    /// `fan_in` that it has itself.
    Pytorch,
    /// Uniform between `-sqrt(6 / (fan_in + fan_out))` and `sqrt(6 / (fan_in + fan_out))` (Glorot & Bengio 2010, its
    /// equation 16), the variance of [`Glorot`](Self::Glorot): what Keras does by itself, which for a convolution
    /// counts all nine taps in `fan_out` whatever the stride.
    GlorotUniform,
}

named!(Initialization { He = "he", Glorot = "glorot", Pytorch = "pytorch", GlorotUniform = "glorot_uniform" });

impl ModelConfig {
    pub(super) const REQUIRED: &[Requirement] = &[
        Requirement {
            of: "variational",
            field: Field::LatentActivation,
            is: "identity",
            expected: "identity, since a variational encoder gives a mean and a log-variance",
        },
        Requirement {
            of: "variational",
            field: Field::TiedWeights,
            is: "false",
            expected: "false, since a variational encoder gives twice as many values as its decoder takes",
        },
    ];

    /// The number of values that the encoder gives: the code's, or all means and then all log-variances.
    pub fn encoder_outputs(&self) -> usize {
        self.latent_dim * if self.variational { 2 } else { 1 }
    }
}
