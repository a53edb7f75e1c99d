//! What is added to the loss to shape the code: each a value and a gradient.

mod contractive;
mod gaussian_kl;
mod kl_sparsity;
mod l1;

pub(crate) use contractive::{Contraction, Passed};

use crate::error::Error;
use crate::experiment::ModelConfig;
use crate::json::tagged;
use crate::kernels::lanes::LANES;
use crate::kernels::panels::Panels;
use crate::layers::Activation;

/// A term of the objective, mean per image. Several add up.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Penalty {
    /// `weight * sum_j |z_j|`
    L1 {
        /// From 0 to 1000.
        weight: f32,
    },
    /// `weight * sum_j KL(target_activation || mean over the batch of z_j)` of Bernoulli distributions, for codes
    /// behind a sigmoid (Ng 2011, "Sparse autoencoder").
    KlSparsity {
        /// From 0 to 1000.
        weight: f32,
        /// Between 0 and 1: the share of the time a unit should be on.
        target_activation: f32,
    },
    /// `beta * KL(N(mean, exp(log_variance)) || N(0, 1))` of a variational code (Kingma & Welling 2014; beta:
    /// Higgins et al. 2017).
    GaussianKl {
        /// From 0 to 1000; 1 makes the loss the negative evidence bound.
        beta: f32,
        /// Steps over which beta rises from 0; a whole number.
        warm_up_steps: f32,
    },
    /// `weight * ||dz/dx||_F^2` at what the network sees (Rifai et al. 2011); of a variational code the mean's.
    Contractive {
        /// From 0 to 1000.
        weight: f32,
        /// Random vectors that stand in for the units of the code (Hutchinson 1990), a whole number to 1000; 0
        /// for the exact norm, which costs two passes of the encoder for each unit.
        probes: f32,
    },
}

tagged!(Penalty {
    L1 = "l1" { weight },
    KlSparsity = "kl_sparsity" { weight, target_activation },
    GaussianKl = "gaussian_kl" { beta = 1.0, warm_up_steps = 0.0 },
    Contractive = "contractive" { weight, probes = 0.0 },
});

/// The terms of the objective beside the reconstruction, mean per image, weights included.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct PenaltyTerms {
    /// [`Penalty::L1`]
    pub l1: f64,
    /// [`Penalty::KlSparsity`], in nats.
    pub kl_sparsity: f64,
    /// [`Penalty::GaussianKl`], in nats.
    pub gaussian_kl: f64,
    /// [`Penalty::Contractive`]
    pub contractive: f64,
}

impl PenaltyTerms {
    /// All together.
    pub fn sum(self) -> f64 {
        self.l1 + self.kl_sparsity + self.gaussian_kl + self.contractive
    }
}

impl Penalty {
    /// Refuses numbers out of range and codes that the penalty has no meaning for.
    pub(crate) fn validate(self, model: &ModelConfig) -> Result<(), Error> {
        let weight = |field, weight: f32| {
            if (0.0..=1000.0).contains(&weight) {
                Ok(())
            } else {
                Err(Error::config(field, weight, "a number from 0 to 1000"))
            }
        };
        match self {
            Self::L1 { weight: value } => weight("penalties.weight", value),
            Self::KlSparsity { weight: value, target_activation } => {
                weight("penalties.weight", value)?;
                if !(target_activation > 0.0 && target_activation < 1.0) {
                    let expected = "a number above 0 and below 1";
                    return Err(Error::config("penalties.target_activation", target_activation, expected));
                }
                if model.latent_activation != Activation::Sigmoid {
                    let expected = "sigmoid, since kl_sparsity compares the code with a probability";
                    return Err(Error::config("model.latent_activation", model.latent_activation, expected));
                }
                Ok(())
            }
            Self::Contractive { weight: value, probes } => {
                weight("penalties.weight", value)?;
                if (0.0..=1000.0).contains(&probes) && probes % 1.0 == 0.0 {
                    return Ok(());
                }
                Err(Error::config("penalties.probes", probes, "a whole number from 0 to 1000"))
            }
            Self::GaussianKl { beta, warm_up_steps } => {
                weight("penalties.beta", beta)?;
                if !((0.0..=1e9).contains(&warm_up_steps) && warm_up_steps % 1.0 == 0.0) {
                    let expected = "a whole number from 0 to 1e9";
                    return Err(Error::config("penalties.warm_up_steps", warm_up_steps, expected));
                }
                if !model.variational {
                    let expected = "true, since gaussian_kl needs a mean and a log-variance";
                    return Err(Error::config("model.variational", model.variational, expected));
                }
                Ok(())
            }
        }
    }

    /// Its name in JSON, and in [`Objective::named`](crate::training::Objective::named).
    pub fn kind(&self) -> &'static str {
        match self {
            Self::L1 { .. } => "l1",
            Self::KlSparsity { .. } => "kl_sparsity",
            Self::GaussianKl { .. } => "gaussian_kl",
            Self::Contractive { .. } => "contractive",
        }
    }

    /// Whether its gradient reaches the weights by more ways than the code.
    pub(crate) fn is_contractive(&self) -> bool {
        matches!(self, Self::Contractive { .. })
    }

    /// The value of the penalty for a batch of codes in step number `step`, added to its term; that of a
    /// contractive one comes from [`Contraction`].
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
                terms.gaussian_kl += f64::from(warmed(beta, warm_up_steps, step)) * gaussian_kl::value(code);
            }
            Self::Contractive { .. } => {}
        }
    }

    /// Adds its gradient with respect to the code; padding stays as it is.
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
                gaussian_kl::add_gradient(warmed(beta, warm_up_steps, step), code, gradient);
            }
            Self::Contractive { .. } => {}
        }
        gradient.clear_padding();
    }
}

fn warmed(beta: f32, warm_up_steps: f32, step: u64) -> f32 {
    if warm_up_steps > 0.0 { beta * (step as f32 / warm_up_steps).min(1.0) } else { beta }
}

/// Sum over the images of a batch, padding left out, of a function of one unit.
fn unit_sum(code: &Panels, unit: usize, f: impl Fn(f32) -> f32) -> f64 {
    let mut sum = 0.0;
    for image in 0..code.rows() {
        sum += f64::from(f(code.panel(image / LANES)[unit][image % LANES]));
    }
    sum
}
