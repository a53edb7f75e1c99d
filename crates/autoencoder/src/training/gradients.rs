//! Where the gradients of a step go: into the optimizer at once, or into memory first.

use crate::kernels::lanes::{F32x8, LANES};
use crate::kernels::math::sqrt;
use crate::kernels::panels::Panels;
use crate::layers::{Layer, Scratch, Signal};
use crate::network::Autoencoder;
use alloc::vec;
use alloc::vec::Vec;

/// A consumer of gradients: an optimizer that uses them at once, or memory in which they are added up first.
pub(crate) trait GradientSink {
    /// Takes one layer, its weight and the factors of their gradients, which the sink has computed by
    /// [`Layer::parameter_gradient`]. `index` counts layers from the network's input. A weight that two layers share
    /// comes twice.
    fn layer(&mut self, index: usize, layer: &mut Layer, w: &mut Panels, x: &Signal, pass: Gradient);
}

/// The gradient `da` with respect to a layer's affine map, and memory for the gradients of its parameters.
pub(crate) struct Gradient<'a> {
    pub(crate) da: &'a Panels,
    pub(crate) scratch: &'a mut Scratch,
    pub(crate) bias: &'a mut [f32],
}

/// Gradients in memory: for networks that share a weight, and for rules that need all gradients before the first is
/// used.
#[derive(Debug, Clone)]
pub(crate) struct Gradients {
    pub(crate) weights: Vec<Panels>,
    pub(crate) biases: Vec<Vec<f32>>,
}

impl Gradients {
    pub(crate) fn zeros(model: &Autoencoder) -> Self {
        Self {
            weights: model.weights.iter().map(|weight| Panels::zeros(weight.rows(), weight.columns())).collect(),
            biases: model.layers.iter().map(|layer| vec![0.0; layer.bias.len()]).collect(),
        }
    }

    /// The Euclidean length of all gradients as one vector.
    pub(crate) fn norm(&self) -> f32 {
        let mut squares = 0.0;
        let weights = self.weights.iter().map(|weight| weight.data().as_flattened());
        for values in weights.chain(self.biases.iter().map(Vec::as_slice)) {
            values.iter().for_each(|&g| squares += f64::from(g) * f64::from(g));
        }
        sqrt(squares as f32)
    }

    /// Zeroes the weights' gradients, which are sums; the biases' are overwritten.
    pub(crate) fn clear(&mut self) {
        self.weights.iter_mut().for_each(|weight| weight.data_mut().fill([0.0; LANES]));
    }
}

impl GradientSink for Gradients {
    fn layer(
        &mut self,
        index: usize,
        layer: &mut Layer,
        _: &mut Panels,
        x: &Signal,
        Gradient { da, scratch, bias }: Gradient,
    ) {
        let sums = self.weights[layer.weight].data_mut();
        layer.parameter_gradient(x, da, scratch, bias, |i, g| (F32x8::load(&sums[i]) + g).store(&mut sums[i]));
        self.biases[index].copy_from_slice(bias);
    }
}
