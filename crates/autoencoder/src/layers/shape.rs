//! What a layer is before it has any numbers: how it reads its weight, and what goes in and comes out.

use super::{Activation, Patches};

/// Which way a layer reads its weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From the weight's columns to its rows: `a = x w^T`.
    Down,
    /// From the weight's rows to its columns: `a = x w`.
    Up,
}

/// A layer without its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LayerShape {
    /// `[rows, columns]` of the weight.
    pub(crate) weight: [usize; 2],
    pub(crate) direction: Direction,
    /// `None` for a dense layer.
    pub(crate) patches: Option<Patches>,
    pub(crate) activation: Activation,
    /// The number of the layer whose weight this one shares, counted from the input; `None` if it has its own.
    pub(crate) tied_to: Option<usize>,
}

impl LayerShape {
    /// The number of pixels on the side of the weight's rows, which all share the weight; 1 for a dense layer.
    fn positions(&self) -> usize {
        self.patches.map_or(1, Patches::positions)
    }

    /// The number of values on the side of the weight's columns, the larger image of a convolution.
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

    /// The number of biases: one for each unit, or for each channel of an output image.
    pub(crate) fn bias_len(&self) -> usize {
        match (self.direction, self.patches) {
            (Direction::Down, _) => self.weight[0],
            (Direction::Up, Some(patches)) => patches.channels,
            (Direction::Up, None) => self.weight[1],
        }
    }

    /// Fan-in and fan-out: how many inputs each output sums, and in how many outputs each input takes part.
    pub(crate) fn fans(&self) -> (f32, f32) {
        let [rows, columns] = self.weight.map(|length| length as f32);
        // At stride two a pixel of the larger image lies under nine quarters of the nine taps on average.
        let shared = if self.patches.is_some() { rows * 9.0 / 4.0 } else { rows };
        match self.direction {
            Direction::Down => (columns, shared),
            Direction::Up => (shared, columns),
        }
    }

    /// Fan-in as PyTorch counts it (`torch.nn.init`): the inputs of a dense layer, and nine times the channels of the
    /// larger image of a convolution, also of a transposed one, which writes that image.
    pub(crate) fn pytorch_fan_in(&self) -> f32 {
        match self.patches {
            Some(patches) => patches.patch_len() as f32,
            None => self.input_dim() as f32,
        }
    }
}
