//! The loss of a batch and its gradient.

use crate::experiment::Loss;
use crate::kernels::lanes::{F32x8, LANES};
use crate::kernels::math::softplus8;
use crate::kernels::panels::Panels;
use crate::layers::Activation;

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
    ) -> f64 {
        let images = x.rows().max(1);
        let mut total = 0.0_f64;
        for p in 0..x.panel_count() {
            let rows = x.panel(p).iter().zip(logits.panel(p)).zip(x_hat.panel(p)).zip(grad.panel_mut(p));
            let mut sums = F32x8::splat(0.0);
            let scale = F32x8::splat(1.0 / images as f32);
            for (((x, a), x_hat), grad) in rows {
                let (x, a, difference) = (F32x8::load(x), F32x8::load(a), F32x8::load(x_hat) - F32x8::load(x));
                match self {
                    Self::MeanSquaredError => {
                        sums = difference.mul_add(difference, sums);
                        (difference * (scale + scale)).store(grad);
                    }
                    Self::BinaryCrossEntropy => {
                        sums = sums + (softplus8(a) - a * x);
                        (difference * scale).store(grad);
                    }
                }
            }
            let used = (x.rows() - p * LANES).min(LANES);
            total += sums.to_array()[..used].iter().copied().map(f64::from).sum::<f64>();
        }
        if self == Self::MeanSquaredError {
            output.backward_in_place(logits.data(), x_hat.data(), grad.data_mut());
        }
        grad.clear_padding();
        total / images as f64
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
        loss.value_and_gradient_into(Activation::Sigmoid, &panels(x), &panels(a), &x_hat, &mut grad)
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
            assert!(value.is_finite(), "{loss:?}");
            assert!(grad.data().iter().all(|row| row[3..] == [0.0; 5] && row[0] != 0.0), "{loss:?}");
        }
    }
}
