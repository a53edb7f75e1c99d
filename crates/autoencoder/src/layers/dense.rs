//! A fully connected layer: `y = f(x w^T + b)`.

use super::{Activation, Signal};
use crate::config::Initialization;
use crate::error::Error;
use crate::kernels::lanes::{F32x8, LANES};
use crate::kernels::math::sqrt;
use crate::kernels::panels::Panels;
use crate::kernels::reductions::row_sums_into;
use crate::kernels::{gemm, sparse};
use crate::rng::{Rng, Stream};
use alloc::vec;
use alloc::vec::Vec;
use ndarray::{Array1, Array2};

/// Weights, bias and the activation that follows them.
#[derive(Debug, Clone, PartialEq)]
pub struct Dense {
    /// `[out, in]`
    pub(crate) weight: Panels,
    pub(crate) bias: Vec<f32>,
    activation: Activation,
}

impl Dense {
    /// A layer of given parameters. `weight` is `[out, in]`, `bias` is `[out]`; both finite is the
    /// caller's concern. Refuses lengths that do not fit.
    pub fn new(weight: Array2<f32>, bias: Array1<f32>, activation: Activation) -> Result<Self, Error> {
        if bias.len() != weight.nrows() {
            return Err(Error::Shape { what: "a bias", found: bias.len(), expected: weight.nrows() });
        }
        Ok(Self { weight: Panels::from_rows(weight.view()), bias: bias.to_vec(), activation })
    }

    /// A layer with drawn weights and zero bias; `index` counts layers from the input, so that each
    /// has its own random numbers.
    pub fn initialize(
        input: usize,
        output: usize,
        activation: Activation,
        initialization: Initialization,
        seed: u32,
        index: usize,
    ) -> Self {
        let fan = match initialization {
            Initialization::He => input,
            Initialization::Glorot => input + output,
        };
        let std_dev = sqrt(2.0 / fan as f32);
        let mut rng = Rng::new(seed, Stream::Weights, index as u64);
        let mut weight = Panels::zeros(output, input);
        for row in 0..output {
            weight.set_row(row, (0..input).map(|_| std_dev * rng.normal()));
        }
        Self { weight, bias: vec![0.0; output], activation }
    }

    /// Values it takes.
    pub fn input_dim(&self) -> usize {
        self.weight.columns()
    }

    /// Values it gives.
    pub fn output_dim(&self) -> usize {
        self.weight.rows()
    }

    /// `[out, in]`, a copy in rows.
    pub fn weight(&self) -> Array2<f32> {
        self.weight.to_rows()
    }

    /// `[out]`
    pub fn bias(&self) -> &[f32] {
        &self.bias
    }

    /// What follows the affine map.
    pub fn activation(&self) -> Activation {
        self.activation
    }

    /// Number of weights and biases.
    pub fn parameter_count(&self) -> usize {
        self.input_dim() * self.output_dim() + self.output_dim()
    }

    /// `a = x w^T + b`, `y = f(a)`.
    ///
    /// # Shapes
    /// `x`: `[batch, in]`; `a`, `y`: `[batch, out]`.
    ///
    /// # Panics
    /// If the shapes do not fit; callers inside the crate size them from the same layer.
    pub(crate) fn forward_into(&self, x: &Signal, a: &mut Panels, y: &mut Signal) {
        match x.few() {
            Some(x) => sparse::affine_into(x, &self.weight, &self.bias, a),
            None => gemm::affine_into(x.values(), &self.weight, &self.bias, a),
        }
        y.write(|y| {
            y.set_rows(a.rows());
            self.activation.forward_into(a.data(), y.data_mut());
        });
    }

    /// The same for one image, without a batch's detour: `in` values to `out` values, rounded up to a
    /// multiple of eight.
    pub(crate) fn forward_one_into(&self, x: &[f32], y: &mut [f32]) {
        gemm::affine_one_into(x, &self.weight, &self.bias, y);
        let (rows, _) = y.as_chunks_mut();
        for row in rows {
            let a = [*row];
            self.activation.forward_into(&a, core::slice::from_mut(row));
        }
    }

    /// From `da`, the loss's gradient with respect to the pre-activation, that of the input: `dx = da w`.
    ///
    /// # Shapes
    /// `da`: `[batch, out]`, `dx`: `[batch, in]`.
    ///
    /// # Panics
    /// As [`Dense::forward_into`].
    pub(crate) fn input_gradient_into(&self, da: &Panels, dx: &mut Panels) {
        gemm::input_gradient_into(da, &self.weight, dx);
    }

    /// From `da` and the layer's input, the gradients of its parameters: `dw = da^T x`, handed on row by
    /// row as [`gemm::weight_gradient`] does, and `db = sum_batch da`, written to `bias_gradient`.
    ///
    /// # Shapes
    /// `x`: `[batch, in]`, `da_transposed`: `[out, batch rounded up to eight]`.
    ///
    /// # Panics
    /// As [`Dense::forward_into`].
    #[inline(always)]
    pub(crate) fn parameter_gradient(
        x: &Signal,
        da_transposed: &Panels,
        bias_gradient: &mut [f32],
        each: impl FnMut(usize, F32x8),
    ) {
        row_sums_into(da_transposed, x.values().panel_count() * LANES, bias_gradient);
        match x.few() {
            Some(x) => sparse::weight_gradient(x, da_transposed, each),
            None => gemm::weight_gradient(x.values(), da_transposed, each),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initial_weights_have_the_stated_deviation_and_each_layer_its_own() {
        for (initialization, expected) in [(Initialization::He, 2.0 / 400.0), (Initialization::Glorot, 2.0 / 500.0_f32)]
        {
            let layer = Dense::initialize(400, 100, Activation::Relu, initialization, 3, 0);
            let weight = layer.weight();
            let variance = weight.iter().map(|w| w * w).sum::<f32>() / weight.len() as f32;
            assert!((variance / expected - 1.0).abs() < 0.03, "{variance} against {expected}");
            assert!(layer.bias.iter().all(|&b| b == 0.0));
            assert_ne!(layer, Dense::initialize(400, 100, Activation::Relu, initialization, 3, 1));
            assert_eq!(layer, Dense::initialize(400, 100, Activation::Relu, initialization, 3, 0));
        }
    }

    #[test]
    fn a_bias_of_the_wrong_length_is_refused() {
        let error = Dense::new(Array2::zeros((3, 2)), Array1::zeros(2), Activation::Relu).unwrap_err();
        assert_eq!(error, Error::Shape { what: "a bias", found: 2, expected: 3 });
    }
}
