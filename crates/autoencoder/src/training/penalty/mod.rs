//! The computation of penalties for a batch: each gives a value and a gradient.

mod contractive;
mod gaussian_kl;
mod kl_sparsity;
mod l1;
mod sums;
mod terms;

pub(crate) use contractive::Contraction;
pub use terms::PenaltyTerms;

use crate::experiment::Penalty;
use crate::kernels::panels::Panels;

impl Penalty {
    /// The value of the penalty for a batch of codes in step `step`, weight included. That of a contractive penalty is 0
    /// here: it needs the whole encoder, see [`Contraction`].
    ///
    /// # Shapes
    /// `code`: what the encoder gives, `[batch, encoder_outputs]`.
    pub(crate) fn value(self, step: u64, code: &Panels) -> f64 {
        match self {
            Self::L1 { weight } => f64::from(weight) * l1::value(code),
            Self::KlSparsity { weight, target_activation } => {
                f64::from(weight) * kl_sparsity::value(target_activation, code)
            }
            Self::GaussianKl { beta, warm_up_steps } => {
                f64::from(warmed_up(beta, warm_up_steps, step)) * gaussian_kl::value(code)
            }
            Self::Contractive { .. } => 0.0,
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
