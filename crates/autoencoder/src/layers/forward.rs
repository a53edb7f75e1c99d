//! The forward pass: a batch on its way through a list of layers.

use super::{Activation, Layer, LayerShape, Scratch, Signal};
use crate::kernels::panels::Panels;

/// The values that one layer computes of a batch, kept because the way back reads them.
#[derive(Debug, Clone)]
pub(crate) struct ForwardValues {
    /// The pre-activation: the output of the affine map, `[batch, out]`.
    pub(crate) a: Panels,
    /// The output of the activation, `[batch, out]`.
    pub(crate) y: Signal,
    pub(crate) scratch: Scratch,
}

impl ForwardValues {
    /// Allocates memory for batches of up to `batch` images.
    pub(crate) fn new(shape: LayerShape, batch: usize) -> Self {
        // Only a rectifier leaves enough zeros for the sparse products to pay.
        let y = Signal::zeros(batch, shape.output_dim(), shape.activation == Activation::Relu);
        Self { a: Panels::zeros(batch, shape.output_dim()), y, scratch: Scratch::new(shape, batch) }
    }
}

/// Runs the batch `x` through `layers`, each of which reads what the one before it wrote. `weights` are those of the
/// whole network, since layers may share them; nothing is allocated.
///
/// # Panics
/// If `values` were made for other layers or for a smaller batch.
pub(crate) fn forward(weights: &[Panels], layers: &[Layer], x: &Signal, values: &mut [ForwardValues]) {
    for (i, layer) in layers.iter().enumerate() {
        let (before, rest) = values.split_at_mut(i);
        let ForwardValues { a, y, scratch } = &mut rest[0];
        a.set_rows(x.values().rows());
        layer.forward_into(&weights[layer.weight], before.last().map_or(x, |values| &values.y), scratch, a, y);
    }
}
