//! The value and the gradient of any penalty with respect to the code.

use super::{gaussian_kl, kl_sparsity, l1};
use crate::experiment::Penalty;
use crate::kernels::panels::Panels;

/// The penalty terms of the objective, mean per image, multiplied by their weights.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct PenaltyTerms {
    /// The term of [`Penalty::L1`].
    pub l1: f64,
    /// The term of [`Penalty::KlSparsity`], in nats.
    pub kl_sparsity: f64,
    /// The term of [`Penalty::GaussianKl`], in nats.
    pub gaussian_kl: f64,
    /// The term of [`Penalty::Contractive`].
    pub contractive: f64,
}

impl PenaltyTerms {
    /// The sum of all penalty terms.
    pub fn sum(self) -> f64 {
        self.l1 + self.kl_sparsity + self.gaussian_kl + self.contractive
    }
}

impl Penalty {
    /// Adds the value of the penalty for a batch of codes in step `step` to its term. A contractive penalty adds
    /// nothing here: its value needs the whole encoder, see [`Contraction`](super::Contraction).
    ///
    /// # Shapes
    /// `code`: what the encoder gives, `[batch, encoder_outputs]`.
    pub(crate) fn add_value(self, step: u64, code: &Panels, terms: &mut PenaltyTerms) {
        match self {
            Self::L1 { weight } => terms.l1 += f64::from(weight) * l1::value(code),
            Self::KlSparsity { weight, target_activation } => {
                terms.kl_sparsity += f64::from(weight) * kl_sparsity::value(target_activation, code);
            }
            Self::GaussianKl { beta, warm_up_steps } => {
                terms.gaussian_kl += f64::from(warmed_up(beta, warm_up_steps, step)) * gaussian_kl::value(code);
            }
            Self::Contractive { .. } => {}
        }
    }

    /// Adds the penalty's gradient with respect to the code and clears the padding.
    ///
    /// # Shapes
    /// `code`, `gradient`: `[batch, encoder_outputs]`.
    pub(crate) fn add_gradient(self, step: u64, code: &Panels, gradient: &mut Panels) {
        match self {
            Self::L1 { weight } => l1::add_gradient(weight, code, gradient),
            Self::KlSparsity { weight, target_activation } => {
                kl_sparsity::add_gradient(weight, target_activation, code, gradient);
            }
            Self::GaussianKl { beta, warm_up_steps } => {
                gaussian_kl::add_gradient(warmed_up(beta, warm_up_steps, step), code, gradient);
            }
            Self::Contractive { .. } => {}
        }
        gradient.clear_padding();
    }
}

/// The factor beta in step `step`, which rises from 0 in a straight line.
fn warmed_up(beta: f32, warm_up_steps: f32, step: u64) -> f32 {
    if warm_up_steps > 0.0 { beta * (step as f32 / warm_up_steps).min(1.0) } else { beta }
}
