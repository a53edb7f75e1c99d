//! What a reconstruction is judged by. Both losses are summed over pixels and averaged over the batch,
//! so a value is `sse_per_image` or `bce_nats_per_image`.

use crate::kernels::math::{ln, sigmoid, softplus};
use crate::layers::Activation;
use ndarray::{ArrayView2, ArrayViewMut2, Zip};
use serde::{Deserialize, Serialize};

/// The training objective.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Loss {
    /// `sum_j (x_j - x_hat_j)^2`
    MeanSquaredError,
    /// `-sum_j [x_j ln x_hat_j + (1 - x_j) ln(1 - x_hat_j)]`, from the logits so that it never overflows.
    BinaryCrossEntropy,
}

impl Loss {
    /// The loss of a batch, mean per image, and its gradient with respect to the last layer's
    /// pre-activation, written to `grad`.
    ///
    /// # Shapes
    /// `x`, `logits`, `x_hat`, `grad`: `[batch, pixels]`, all equal; `x_hat = output(logits)`.
    pub fn value_and_gradient_into(
        self,
        output: Activation,
        x: ArrayView2<f32>,
        logits: ArrayView2<f32>,
        x_hat: ArrayView2<f32>,
        mut grad: ArrayViewMut2<f32>,
    ) -> f64 {
        let images = x.nrows().max(1);
        let scale = 1.0 / images as f32;
        let mut total = 0.0_f64;
        match self {
            Self::MeanSquaredError => {
                Zip::from(&mut grad).and(x).and(x_hat).for_each(|grad, &x, &x_hat| {
                    let difference = x_hat - x;
                    total += f64::from(difference) * f64::from(difference);
                    *grad = 2.0 * scale * difference;
                });
                output.backward_in_place(logits, x_hat, grad);
            }
            Self::BinaryCrossEntropy => {
                Zip::from(&mut grad).and(x).and(logits).for_each(|grad, &x, &a| {
                    total += f64::from(cross_entropy_with_logits(x, a));
                    *grad = scale * (sigmoid(a) - x);
                });
            }
        }
        total / images as f64
    }
}

/// `-[x ln s(a) + (1 - x) ln(1 - s(a))]` for a logit `a`, with `s` the sigmoid.
fn cross_entropy_with_logits(x: f32, a: f32) -> f32 {
    softplus(a) - a * x
}

/// Binary cross-entropy of one pixel from a probability, in nats. Where the probability is 0 or 1 in
/// f32 the logarithm is held at -100, as other tools do, so a sum stays finite.
pub fn cross_entropy(x: f32, x_hat: f32) -> f32 {
    let held_ln = |p: f32| ln(p).max(-100.0);
    -(x * held_ln(x_hat) + (1.0 - x) * held_ln(1.0 - x_hat))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_forms_of_cross_entropy_agree_where_both_are_exact() {
        for a in [-6.0_f32, -1.0, 0.0, 0.5, 4.0] {
            for x in [0.0, 0.3, 1.0] {
                let (direct, logits) = (cross_entropy(x, sigmoid(a)), cross_entropy_with_logits(x, a));
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
}
