//! One batch through a list of layers and back.

use super::gradients::{Gradient, GradientSink};
use super::penalty::Contraction;
use crate::kernels::panels::Panels;
use crate::layers::{ForwardValues, Layer, LayerShape, Signal, forward};
use alloc::vec;
use alloc::vec::Vec;

/// The values and gradients of a list of layers for one batch, allocated once.
#[derive(Debug, Clone)]
pub(crate) struct Pass {
    values: Vec<ForwardValues>,
    gradients: Vec<LayerGradient>,
}

/// The gradients of one layer.
#[derive(Debug, Clone)]
struct LayerGradient {
    /// The gradient with respect to the layer's output, and then to that of its affine map: `[batch, out]`.
    output: Panels,
    bias: Vec<f32>,
}

/// The layers that a pass goes back through.
pub(crate) struct Layers<'a> {
    /// The weights of the whole network, since layers may share them.
    pub(crate) weights: &'a mut [Panels],
    pub(crate) layers: &'a mut [Layer],
    /// The number of the first of these layers, counted from the network's input.
    pub(crate) first: usize,
}

/// The last layer of a list as a forward pass left it, and where the way back begins.
pub(crate) struct Output<'a> {
    pub(crate) a: &'a Panels,
    pub(crate) y: &'a Signal,
    pub(crate) gradient: &'a mut Panels,
}

impl Pass {
    /// Allocates memory for batches of up to `batch` images.
    pub(crate) fn new(shapes: &[LayerShape], batch: usize) -> Self {
        let gradient = |shape: &LayerShape| LayerGradient {
            output: Panels::zeros(batch, shape.output_dim()),
            bias: vec![0.0; shape.bias_len()],
        };
        Self {
            values: shapes.iter().map(|&shape| ForwardValues::new(shape, batch)).collect(),
            gradients: shapes.iter().map(gradient).collect(),
        }
    }

    /// Runs the batch `x` through `layers`.
    ///
    /// # Panics
    /// If the pass was made for other layers or for a smaller batch.
    pub(crate) fn forward(&mut self, weights: &[Panels], layers: &[Layer], x: &Signal) {
        for gradient in &mut self.gradients {
            gradient.output.set_rows(x.values().rows());
        }
        forward(weights, layers, x, &mut self.values);
    }

    /// The values of each layer, as the last forward pass left them.
    pub(crate) fn values(&self) -> &[ForwardValues] {
        &self.values
    }

    /// The last layer; `None` if there is no layer.
    pub(crate) fn output(&mut self) -> Option<Output<'_>> {
        let (ForwardValues { a, y, .. }, LayerGradient { output, .. }) =
            (self.values.last()?, self.gradients.last_mut()?);
        Some(Output { a, y, gradient: output })
    }

    /// From the last layer, whose [`Output::gradient`] holds that with respect to its affine map, to the first: hands
    /// each layer and what its gradient is made of to `sink`, after the gradient of its input has been taken through
    /// its weight, which the sink may change. The gradient with respect to `x` is written to `dx`, if it is asked for.
    /// Follows [`Pass::forward`] of the same batch.
    ///
    /// # Panics
    /// As [`Pass::forward`].
    pub(crate) fn backward(
        &mut self,
        Layers { weights, layers, first }: Layers,
        x: &Signal,
        mut dx: Option<&mut Panels>,
        contraction: Option<&Contraction>,
        sink: &mut impl GradientSink,
    ) {
        for i in (0..layers.len()).rev() {
            let (layers_below, layer) = layers.split_at_mut(i);
            let (values_below, values) = self.values.split_at_mut(i);
            let (gradients_below, gradient) = self.gradients.split_at_mut(i);
            let (layer, scratch) = (&mut layer[0], &mut values[0].scratch);
            let LayerGradient { output: da, bias } = &mut gradient[0];
            let w = &mut weights[layer.weight];
            if let Some(contraction) = contraction {
                contraction.add_pre_activation(i, da);
            }
            let input = match (layers_below.last(), values_below.last(), gradients_below.last_mut()) {
                (Some(below), Some(ForwardValues { a, y, .. }), Some(LayerGradient { output: dy, .. })) => {
                    layer.input_gradient_into(w, da, scratch, dy);
                    below.activation().backward_in_place(a.data(), y.values().data(), dy.data_mut());
                    y
                }
                _ => {
                    if let Some(dx) = dx.as_deref_mut() {
                        layer.input_gradient_into(w, da, scratch, dx);
                    }
                    x
                }
            };
            sink.layer(first + i, layer, w, input, Gradient { da, scratch, bias });
        }
    }
}
