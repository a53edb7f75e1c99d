//! What a reconstruction is judged by. Both losses are summed over pixels and averaged over the batch,
//! so a value is `sse_per_image` or `bce_nats_per_image`.

use crate::json::named;
use crate::kernels::lanes::{F32x8, LANES};
use crate::kernels::math::{ln, ln8, softplus8};
use crate::kernels::panels::Panels;
use crate::layers::Activation;

/// The training objective.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// `sum_j (x_j - x_hat_j)^2`
    MeanSquaredError,
    /// `-sum_j [x_j ln x_hat_j + (1 - x_j) ln(1 - x_hat_j)]`, from the logits so that it never overflows.
    BinaryCrossEntropy,
}

named!(Loss { MeanSquaredError = "mean_squared_error", BinaryCrossEntropy = "binary_cross_entropy" });

impl Loss {
    /// The loss of a batch, mean per image, and its gradient with respect to the last layer's
    /// pre-activation, written to `grad` with zero padding.
    ///
    /// # Shapes
    /// `x`, `logits`, `x_hat`, `grad`: `[batch, pixels]`, all equal; `x_hat = output(logits)`, and the
    /// output of binary cross-entropy is a sigmoid.
    pub fn value_and_gradient_into(
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

/// Binary cross-entropy of one pixel from a probability, in nats. Where the probability is 0 or 1 in
/// f32 the logarithm is held at -100, as other tools do, so a sum stays finite.
pub fn cross_entropy(x: f32, x_hat: f32) -> f32 {
    let held_ln = |p: f32| ln(p).max(-100.0);
    -(x * held_ln(x_hat) + (1.0 - x) * held_ln(1.0 - x_hat))
}

/// [`cross_entropy`] summed over pixels; the shorter slice ends it.
pub fn cross_entropy_sum(x: &[f32], x_hat: &[f32]) -> f64 {
    let (one, least) = (F32x8::splat(1.0), F32x8::splat(-100.0));
    let ((x, x_rest), (x_hat, x_hat_rest)) = (x.as_chunks::<LANES>(), x_hat.as_chunks::<LANES>());
    let mut sum = 0.0;
    for (x, x_hat) in x.iter().zip(x_hat) {
        let (x, p) = (F32x8::load(x), F32x8::load(x_hat));
        let terms = x * ln8(p).max(least) + (one - x) * ln8(one - p).max(least);
        sum -= terms.to_array().iter().map(|&term| f64::from(term)).sum::<f64>();
    }
    sum + x_rest.iter().zip(x_hat_rest).map(|(&x, &x_hat)| f64::from(cross_entropy(x, x_hat))).sum::<f64>()
}

#[cfg(test)]
mod tests {
    use super::*;
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
    fn a_sum_is_that_of_its_pixels() {
        let x: [f32; 19] = core::array::from_fn(|i| (i % 5) as f32 / 4.0);
        let x_hat: [f32; 19] = core::array::from_fn(|i| (i * 7 % 11) as f32 / 10.0);
        let expected: f64 = x.iter().zip(&x_hat).map(|(&x, &x_hat)| f64::from(cross_entropy(x, x_hat))).sum();
        let found = cross_entropy_sum(&x, &x_hat);
        assert!(expected > 60.0, "pixels that are held at -100 are among them: {expected}");
        assert!((found - expected).abs() < 1e-4, "{found} {expected}");
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
    fn padding_counts_for_nothing() {
        for loss in [Loss::MeanSquaredError, Loss::BinaryCrossEntropy] {
            let x = Panels::from_rows(Array2::from_elem((3, 2), 1.0).view());
            // Whatever a forward pass left in the padding.
            let mut a = Panels::zeros(3, 2);
            a.data_mut().fill([9.0, 9.0, 9.0, f32::NAN, 5.0, 5.0, 5.0, 5.0]);
            let mut grad = a.clone();
            let value = loss.value_and_gradient_into(Activation::Identity, &x, &a, &a.clone(), &mut grad);
            assert!(value.is_finite(), "{loss:?}");
            assert!(grad.data().iter().all(|row| row[3..] == [0.0; 5] && row[0] != 0.0), "{loss:?}");
        }
    }
}
