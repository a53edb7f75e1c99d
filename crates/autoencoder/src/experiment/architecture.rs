//! From a config to the list of layers it stands for.

use crate::experiment::ModelConfig;
use crate::layers::{Activation, Direction, Patches};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// What a layer is before it has any numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LayerShape {
    /// `[rows, columns]` of the weight.
    pub(crate) weight: [usize; 2],
    pub(crate) direction: Direction,
    pub(crate) patches: Option<Patches>,
    pub(crate) activation: Activation,
    /// The layer whose weight it shares, counted from the input; `None` for a weight of its own.
    pub(crate) tied_to: Option<usize>,
}

impl LayerShape {
    /// Pixels that share the weight, on the side of its rows.
    fn positions(&self) -> usize {
        self.patches.map_or(1, Patches::positions)
    }

    /// Values on the side of the weight's columns.
    fn large(&self) -> usize {
        self.patches.map_or(self.weight[1], Patches::image_len)
    }

    pub(crate) fn input_dim(&self) -> usize {
        match self.direction {
            Direction::Down => self.large(),
            Direction::Up => self.weight[0] * self.positions(),
        }
    }

    pub(crate) fn output_dim(&self) -> usize {
        match self.direction {
            Direction::Down => self.weight[0] * self.positions(),
            Direction::Up => self.large(),
        }
    }

    /// One bias for each unit, or for each channel of an image.
    pub(crate) fn bias_len(&self) -> usize {
        match (self.direction, self.patches) {
            (Direction::Down, _) => self.weight[0],
            (Direction::Up, Some(patches)) => patches.channels,
            (Direction::Up, None) => self.weight[1],
        }
    }

    /// Inputs that each output is a sum of, and outputs that each input takes part in.
    pub(crate) fn fans(&self) -> (f32, f32) {
        let [rows, columns] = self.weight.map(|length| length as f32);
        // Of nine taps at stride two a pixel of the larger image lies under nine quarters on average.
        let shared = if self.patches.is_some() { rows * 9.0 / 4.0 } else { rows };
        match self.direction {
            Direction::Down => (columns, shared),
            Direction::Up => (shared, columns),
        }
    }
}

/// All layers, from the input to the output, and how many of them are the encoder's.
///
/// An encoder is convolutions, each halving the image's side, then dense layers down to the code; a decoder
/// mirrors it. A tied decoder reads the encoder's weights backwards. A convolution's way back is a transposed
/// convolution with a weight of its own unless tied.
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

/// What a layer is called in files: `encoder.0`, ..., `decoder.0`, ...
pub(crate) fn name(index: usize, depth: usize) -> String {
    match index.checked_sub(depth) {
        None => format!("encoder.{index}"),
        Some(index) => format!("decoder.{index}"),
    }
}
