//! The loss of a batch and its gradient.

use crate::experiment::Loss;
use crate::kernels::lanes::{F32x8, LANES};
use crate::kernels::math::softplus8;
use crate::kernels::panels::Panels;
use crate::layers::Activation;

/// Two means per image over one batch.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct BatchLoss {
    /// What the experiment's loss says of it.
    pub value: f64,
    /// `sse_per_image`, the same number whatever the loss is.
    pub sse_per_image: f64,
}

impl Loss {
    /// The loss of a batch, mean per image, and its gradient with respect to the last layer's
    /// pre-activation, written to `grad` with zero padding.
    ///
    /// # Shapes
    /// `x`, `logits`, `x_hat`, `grad`: `[batch, pixels]`, all equal; `x_hat = output(logits)`, and the
    /// output of binary cross-entropy is a sigmoid.
    pub(crate) fn value_and_gradient_into(
        self,
        output: Activation,
        x: &Panels,
        logits: &Panels,
        x_hat: &Panels,
        grad: &mut Panels,
    ) -> BatchLoss {
        let images = x.rows().max(1);
        let (mut total, mut total_squares) = (0.0_f64, 0.0_f64);
        for p in 0..x.panel_count() {
            let rows = x.panel(p).iter().zip(logits.panel(p)).zip(x_hat.panel(p)).zip(grad.panel_mut(p));
            let (mut sums, mut squares) = (F32x8::splat(0.0), F32x8::splat(0.0));
            let scale = F32x8::splat(1.0 / images as f32);
            for (((x, a), x_hat), grad) in rows {
                let (x, a, difference) = (F32x8::load(x), F32x8::load(a), F32x8::load(x_hat) - F32x8::load(x));
                squares = difference.mul_add(difference, squares);
                match self {
                    Self::MeanSquaredError => {
                        (difference * (scale + scale)).store(grad);
                    }
                    Self::BinaryCrossEntropy => {
                        sums = sums + (softplus8(a) - a * x);
                        (difference * scale).store(grad);
                    }
                }
            }
            let used = (x.rows() - p * LANES).min(LANES);
            let add = |lanes: F32x8| lanes.to_array()[..used].iter().copied().map(f64::from).sum::<f64>();
            total += add(sums);
            total_squares += add(squares);
        }
        if self == Self::MeanSquaredError {
            output.backward_in_place(logits.data(), x_hat.data(), grad.data_mut());
        }
        grad.clear_padding();
        let sse_per_image = total_squares / images as f64;
        let value = match self {
            Self::MeanSquaredError => sse_per_image,
            Self::BinaryCrossEntropy => total / images as f64,
        };
        BatchLoss { value, sse_per_image }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::training::metrics::cross_entropy;
    use ndarray::Array2;

    fn cross_entropy_with_logits(x: f32, a: f32) -> f64 {
        let panels = |value| Panels::from_rows(Array2::from_elem((1, 1), value).view());
        let x_hat = panels(crate::kernels::math::sigmoid(a));
        let mut grad = Panels::zeros(1, 1);
        let loss = Loss::BinaryCrossEntropy;
        loss.value_and_gradient_into(Activation::Sigmoid, &panels(x), &panels(a), &x_hat, &mut grad).value
    }

    #[test]
    fn the_squared_error_is_told_beside_either_loss() {
        let rows = |values: &[f32]| Panels::from_rows(Array2::from_shape_vec((3, 2), values.to_vec()).unwrap().view());
        let (x, x_hat) = (rows(&[0.0, 1.0, 0.5, 0.5, 1.0, 1.0]), rows(&[0.5, 0.5, 0.5, 0.25, 0.0, 1.0]));
        let expected = (0.5 + 0.0625 + 1.0) / 3.0;
        for loss in [Loss::MeanSquaredError, Loss::BinaryCrossEntropy] {
            let mut grad = Panels::zeros(3, 2);
            let found = loss.value_and_gradient_into(Activation::Sigmoid, &x, &x_hat, &x_hat, &mut grad);
            assert_eq!(found.sse_per_image, expected, "{loss:?}");
            assert_eq!(found.value == expected, loss == Loss::MeanSquaredError, "{loss:?}");
        }
    }

    #[test]
    fn the_two_forms_of_cross_entropy_agree_where_both_are_exact() {
        for a in [-6.0_f32, -1.0, 0.0, 0.5, 4.0] {
            for x in [0.0, 0.3, 1.0] {
                let direct = f64::from(cross_entropy(x, crate::kernels::math::sigmoid(a)));
                let logits = cross_entropy_with_logits(x, a);
                assert!((direct - logits).abs() <= 2e-4 * logits.abs().max(0.01), "{a} {x} {direct} {logits}");
            }
        }
    }

    #[test]
    fn logits_of_any_size_give_finite_values() {
        assert_eq!(cross_entropy_with_logits(1.0, 1e30), 0.0);
        assert_eq!(cross_entropy_with_logits(0.0, 200.0), 200.0);
        assert_eq!(cross_entropy_with_logits(1.0, -200.0), 200.0);
        assert_eq!(cross_entropy(1.0, 0.0), 100.0);
        assert_eq!(cross_entropy(0.0, 0.0), 0.0);
    }

    #[test]
    fn padding_adds_nothing_to_the_loss_and_gets_no_gradient() {
        for loss in [Loss::MeanSquaredError, Loss::BinaryCrossEntropy] {
            let x = Panels::from_rows(Array2::from_elem((3, 2), 1.0).view());
            // Stands for whatever a forward pass left in the padding.
            let mut a = Panels::zeros(3, 2);
            a.data_mut().fill([9.0, 9.0, 9.0, f32::NAN, 5.0, 5.0, 5.0, 5.0]);
            let mut grad = a.clone();
            let value = loss.value_and_gradient_into(Activation::Identity, &x, &a, &a.clone(), &mut grad);
            assert!(value.value.is_finite() && value.sse_per_image.is_finite(), "{loss:?}");
            assert!(grad.data().iter().all(|row| row[3..] == [0.0; 5] && row[0] != 0.0), "{loss:?}");
        }
    }
}
