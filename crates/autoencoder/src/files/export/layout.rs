//! The network as other tools lay it out.
//!
//! Inside, an image is `[height, width, channels]` and a patch `(y, x, channel)`. Elsewhere an image is
//! `[channels, height, width]` and a convolution's weight `[.., .., y, x]`. Where a dense layer meets an image
//! its weights are permuted, so that nothing has to be turned around when the network runs.

use crate::experiment::architecture;
use crate::layers::{Activation, Direction, LayerShape, Patches};
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use ndarray::{Array2, ArrayD, Axis};

/// What an affine map is called elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operation {
    /// `[batch, in] -> [batch, out]`
    Linear { input: usize, output: usize },
    /// `[batch, in, 2 side, 2 side] -> [batch, out, side, side]`
    Conv { input: usize, output: usize, side: usize },
    /// `[batch, in, side, side] -> [batch, out, 2 side, 2 side]`
    ConvTranspose { input: usize, output: usize, side: usize },
}

impl Operation {
    fn of(shape: &LayerShape) -> Self {
        let (input, output) = (shape.input_dim(), shape.output_dim());
        let Some(Patches { side, channels }) = shape.patches else {
            return Self::Linear { input, output };
        };
        let side = side / 2;
        match shape.direction {
            Direction::Down => Self::Conv { input: channels, output: output / (side * side), side },
            Direction::Up => Self::ConvTranspose { input: input / (side * side), output: channels, side },
        }
    }

    /// `[out, in]`, `[out, in, 3, 3]` or `[in, out, 3, 3]`
    pub(super) fn weight_shape(self) -> Vec<usize> {
        match self {
            Self::Linear { input, output } => vec![output, input],
            Self::Conv { input, output, .. } => vec![output, input, 3, 3],
            Self::ConvTranspose { input, output, .. } => vec![input, output, 3, 3],
        }
    }

    pub(super) fn bias_len(self) -> usize {
        match self {
            Self::Linear { output, .. } | Self::Conv { output, .. } | Self::ConvTranspose { output, .. } => output,
        }
    }
}

/// One layer as other tools see it.
#[derive(Debug, Clone)]
pub(super) struct ExportLayer {
    /// `encoder.0`, ..., `decoder.0`, ...
    pub(super) name: String,
    pub(super) operation: Operation,
    pub(super) activation: Activation,
    pub(super) owns_weight: bool,
    /// The places and channels of the image that a dense layer's input or output is.
    image_in: Option<[usize; 2]>,
    image_out: Option<[usize; 2]>,
    up: bool,
}

/// All layers from the input to the output; `depth` of them are the encoder's.
pub(super) fn export_layers(shapes: &[LayerShape], depth: usize) -> Vec<ExportLayer> {
    let image = |at: Option<usize>, direction| {
        let shape = shapes.get(at?)?;
        let positions = shape.patches.filter(|_| shape.direction == direction)?.positions();
        Some([positions, shape.weight[0]])
    };
    let layer = |(index, shape): (usize, &LayerShape)| {
        let dense = shape.patches.is_none();
        ExportLayer {
            name: architecture::name(index, depth),
            operation: Operation::of(shape),
            activation: shape.activation,
            owns_weight: shape.tied_to.is_none(),
            image_in: image(index.checked_sub(1), Direction::Down).filter(|_| dense),
            image_out: image(Some(index + 1), Direction::Up).filter(|_| dense),
            up: shape.direction == Direction::Up,
        }
    };
    shapes.iter().enumerate().map(layer).collect()
}

impl ExportLayer {
    /// Weight and bias in the layout of other tools, from `[rows, columns]` and the channels' order inside.
    pub(super) fn outward(&self, weight: Array2<f32>, bias: &[f32]) -> (ArrayD<f32>, Vec<f32>) {
        let bias = order(self.image_out).map_or(bias.to_vec(), |order| order.iter().map(|&i| bias[i]).collect());
        if !matches!(self.operation, Operation::Linear { .. }) {
            // `[small, (y, x, large)] -> [small, large, y, x]`
            let (small, columns) = weight.dim();
            let shape = [small, columns / 9, 3, 3];
            return (
                ArrayD::from_shape_fn(&shape[..], |at| weight[[at[0], (3 * at[2] + at[3]) * shape[1] + at[1]]]),
                bias,
            );
        }
        let mut weight = if self.up { weight.reversed_axes() } else { weight };
        for (axis, image) in [(Axis(0), self.image_out), (Axis(1), self.image_in)] {
            if let Some(order) = order(image) {
                weight = weight.select(axis, &order);
            }
        }
        (weight.into_dyn(), bias)
    }

    /// A weight of its own on the way back, `[rows, columns]`.
    pub(super) fn inward(&self, weight: &[f32]) -> Array2<f32> {
        let shape = self.operation.weight_shape();
        let columns = weight.len() / shape[0];
        if !matches!(self.operation, Operation::Linear { .. }) {
            let large = shape[1];
            let at = |i, j| weight[i * columns + j % large * 9 + j / large];
            return Array2::from_shape_fn((shape[0], columns), |(i, j)| at(i, j));
        }
        let (rows_at, columns_at) = (inverse(self.image_out), inverse(self.image_in));
        let through = |order: &Option<Vec<usize>>, i: usize| order.as_ref().map_or(i, |order| order[i]);
        let at = |i, j| weight[through(&rows_at, i) * columns + through(&columns_at, j)];
        Array2::from_shape_fn((shape[0], columns), |(i, j)| at(i, j))
    }

    /// A bias on the way back.
    pub(super) fn inward_bias(&self, bias: &[f32]) -> Vec<f32> {
        inverse(self.image_out).map_or(bias.to_vec(), |order| order.iter().map(|&i| bias[i]).collect())
    }
}

/// Where each value of `[channels, positions]` lies in `[positions, channels]`.
fn order(image: Option<[usize; 2]>) -> Option<Vec<usize>> {
    let [positions, channels] = image?;
    Some((0..channels).flat_map(|c| (0..positions).map(move |p| p * channels + c)).collect())
}

/// Where each value of `[positions, channels]` lies in `[channels, positions]`.
fn inverse(image: Option<[usize; 2]>) -> Option<Vec<usize>> {
    order(image.map(|[positions, channels]| [channels, positions]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn channels_first_and_back() {
        assert_eq!(order(Some([2, 3])), Some(vec![0, 3, 1, 4, 2, 5]));
        let (order, inverse) = (order(Some([4, 3])).unwrap(), inverse(Some([4, 3])).unwrap());
        assert!((0..12).all(|i| order[inverse[i]] == i));
    }
}
