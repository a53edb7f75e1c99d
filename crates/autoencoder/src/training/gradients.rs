//! Where the gradients of a step go.

use crate::kernels::lanes::{F32x8, LANES};
use crate::kernels::math::sqrt;
use crate::kernels::panels::Panels;
use crate::layers::{Layer, Scratch, Signal};
use crate::network::Autoencoder;
use alloc::vec;
use alloc::vec::Vec;

/// Where gradients go: into an optimizer at once, or somewhere to be added up first.
pub(crate) trait GradientSink {
    /// One layer's parameters and what their gradients are made of: [`Layer::parameter_gradient`] of the other
    /// arguments. A weight that two layers share comes twice.
    fn layer(&mut self, index: usize, layer: &mut Layer, w: &mut Panels, x: &Signal, pass: Gradient);
}

/// The gradient with respect to a layer's affine map, and memory for that of its parameters.
pub(crate) struct Gradient<'a> {
    pub(crate) da: &'a Panels,
    pub(crate) scratch: &'a mut Scratch,
    pub(crate) bias: &'a mut [f32],
}

/// Gradients kept: where a weight is shared, or all of them are looked at before any is used.
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

    /// The length of all gradients as one vector.
    pub(crate) fn norm(&self) -> f32 {
        let mut squares = 0.0;
        let weights = self.weights.iter().map(|weight| weight.data().as_flattened());
        for values in weights.chain(self.biases.iter().map(Vec::as_slice)) {
            values.iter().for_each(|&g| squares += f64::from(g) * f64::from(g));
        }
        sqrt(squares as f32)
    }

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
