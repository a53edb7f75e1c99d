//! A fully connected layer: `y = f(x w^T + b)`.

use super::Activation;
use crate::config::Initialization;
use crate::error::Error;
use crate::kernels::{gemm, math, reductions};
use crate::rng::{Rng, Stream};
use ndarray::{Array1, Array2, ArrayView2, ArrayViewMut2};

/// Weights, bias and the activation that follows them.
#[derive(Debug, Clone, PartialEq)]
pub struct Dense {
    weight: Array2<f32>,
    bias: Array1<f32>,
    activation: Activation,
}

/// What the loss says of a layer's parameters; same shapes.
#[derive(Debug, Clone, PartialEq)]
pub struct DenseGradient {
    /// `[out, in]`
    pub weight: Array2<f32>,
    /// `[out]`
    pub bias: Array1<f32>,
}

impl Dense {
    /// A layer of given parameters. `weight` is `[out, in]`, `bias` is `[out]`; both finite is the
    /// caller's concern. Refuses lengths that do not fit.
    pub fn new(weight: Array2<f32>, bias: Array1<f32>, activation: Activation) -> Result<Self, Error> {
        if bias.len() != weight.nrows() {
            return Err(Error::Shape { what: "a bias", found: bias.len(), expected: weight.nrows() });
        }
        // Kernels rely on rows that lie one after the other.
        Ok(Self { weight: weight.as_standard_layout().into_owned(), bias, activation })
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
        let std_dev = math::sqrt(2.0 / fan as f32);
        let mut rng = Rng::new(seed, Stream::Weights, index as u64);
        Self {
            weight: Array2::from_shape_simple_fn((output, input), || std_dev * rng.normal()),
            bias: Array1::zeros(output),
            activation,
        }
    }

    /// Values it takes.
    pub fn input_dim(&self) -> usize {
        self.weight.ncols()
    }

    /// Values it gives.
    pub fn output_dim(&self) -> usize {
        self.weight.nrows()
    }

    /// `[out, in]`
    pub fn weight(&self) -> &Array2<f32> {
        &self.weight
    }

    /// `[out]`
    pub fn bias(&self) -> &Array1<f32> {
        &self.bias
    }

    /// What follows the affine map.
    pub fn activation(&self) -> Activation {
        self.activation
    }

    /// Weight, then bias, to be changed in place.
    pub fn parameters_mut(&mut self) -> [&mut [f32]; 2] {
        // Both are contiguous by construction, so neither slice is ever the empty default.
        [self.weight.as_slice_mut().unwrap_or_default(), self.bias.as_slice_mut().unwrap_or_default()]
    }

    /// A gradient of the right shapes, all zero.
    pub fn zero_gradient(&self) -> DenseGradient {
        DenseGradient { weight: Array2::zeros(self.weight.raw_dim()), bias: Array1::zeros(self.bias.raw_dim()) }
    }

    /// `a = x w^T + b`, `y = f(a)`.
    ///
    /// # Shapes
    /// `x`: `[batch, in]`; `a`, `y`: `[batch, out]`.
    ///
    /// # Panics
    /// If the shapes do not fit; callers inside the crate size them from the same layer.
    pub(crate) fn forward_into(&self, x: ArrayView2<f32>, mut a: ArrayViewMut2<f32>, y: ArrayViewMut2<f32>) {
        gemm::affine_into(x, self.weight.view(), self.bias.view(), a.view_mut());
        self.activation.forward_into(a.view(), y);
    }

    /// From `da`, the loss's gradient with respect to the pre-activation, the gradients of weight and
    /// bias (`dw = da^T x`, `db = sum_batch da`) and, if asked for, of the input (`dx = da w`).
    ///
    /// # Shapes
    /// `x`, `dx`: `[batch, in]`; `da`: `[batch, out]`.
    ///
    /// # Panics
    /// As [`Dense::forward_into`].
    pub(crate) fn backward_into(
        &self,
        x: ArrayView2<f32>,
        da: ArrayView2<f32>,
        gradient: &mut DenseGradient,
        dx: Option<ArrayViewMut2<f32>>,
    ) {
        gemm::weight_gradient_into(da, x, gradient.weight.view_mut());
        reductions::column_sums_into(da, gradient.bias.view_mut());
        if let Some(dx) = dx {
            gemm::input_gradient_into(da, self.weight.view(), dx);
        }
    }
}

impl DenseGradient {
    /// Weight, then bias.
    pub fn as_slices(&self) -> [&[f32]; 2] {
        [self.weight.as_slice().unwrap_or_default(), self.bias.as_slice().unwrap_or_default()]
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
            let variance = layer.weight.iter().map(|w| w * w).sum::<f32>() / layer.weight.len() as f32;
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
