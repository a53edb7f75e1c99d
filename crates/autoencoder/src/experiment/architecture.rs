//! The list of layers that a model's config describes.

use super::ModelConfig;
use crate::layers::{Direction, LayerShape, Patches};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// Gives all layers, from the input to the output, and how many of them are the encoder's.
///
/// An encoder consists of convolutions, each of which halves the image's side, then of dense layers down to the code. A
/// decoder mirrors it: a convolution is mirrored by a transposed one. A tied decoder reads the encoder's weights
/// backwards, any other has weights of its own.
pub(crate) fn layers(config: &ModelConfig) -> (Vec<LayerShape>, usize) {
    let mut encoder = Vec::with_capacity(config.channels.len() + config.hidden_dims.len() + 1);
    let mut patches = Patches { side: config.input_dim.isqrt(), channels: 1 };
    let down = |weight, patches, activation| LayerShape {
        weight,
        direction: Direction::Down,
        patches,
        activation,
        tied_to: None,
    };
    let mut width = config.input_dim;
    for &channels in &config.channels {
        encoder.push(down([channels, patches.patch_len()], Some(patches), config.hidden_activation));
        patches = Patches { side: patches.side / 2, channels };
        width = patches.image_len();
    }
    for &hidden in &config.hidden_dims {
        encoder.push(down([hidden, width], None, config.hidden_activation));
        width = hidden;
    }
    encoder.push(down([config.encoder_outputs(), width], None, config.latent_activation));

    let depth = encoder.len();
    let mut layers = encoder;
    for mirrored in (0..depth).rev() {
        let LayerShape { weight: [mut rows, columns], patches, .. } = layers[mirrored];
        if mirrored + 1 == depth {
            rows = config.latent_dim;
        }
        let activation = if mirrored == 0 { config.output_activation } else { config.hidden_activation };
        layers.push(match (config.tied_weights, patches) {
            (false, None) => down([columns, rows], None, activation),
            (tied, patches) => LayerShape {
                weight: [rows, columns],
                direction: Direction::Up,
                patches,
                activation,
                tied_to: tied.then_some(mirrored),
            },
        });
    }
    (layers, depth)
}

/// The name of a layer in files: `encoder.0`, ..., `decoder.0`, ...
pub(crate) fn name(index: usize, depth: usize) -> String {
    match index.checked_sub(depth) {
        None => format!("encoder.{index}"),
        Some(index) => format!("decoder.{index}"),
    }
}

/// The number of weights and biases. The widths have been checked before, so nothing overflows 64 bits.
pub(super) fn parameter_count(config: &ModelConfig) -> u64 {
    let (layers, _) = layers(config);
    let own = layers.iter().filter(|layer| layer.tied_to.is_none());
    let weights: u64 = own.map(|layer| layer.weight[0] as u64 * layer.weight[1] as u64).sum();
    weights + layers.iter().map(|layer| layer.bias_len() as u64).sum::<u64>()
}
