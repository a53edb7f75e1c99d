//! Penalties: terms that are added to the loss to shape the code.

use crate::error::Error;
use crate::json::tagged;

/// A term of the objective, mean per image. Several penalties add up.
///
/// ```
/// use autoencoder::experiment::{Experiment, Penalty};
///
/// let mut experiment = Experiment::from_json(
///     r#"{"seed": 1, "model": {"input_dim": 4, "latent_dim": 2}, "loss": "mean_squared_error",
///         "penalties": [{"kind": "l1", "weight": 0.1}],
///         "optimizer": {"kind": "adam", "learning_rate": 0.01}, "batch_size": 2, "epochs": 1}"#,
/// )?;
/// assert_eq!(experiment.penalties, [Penalty::L1 { weight: 0.1 }]);
/// experiment.penalties.push(Penalty::L1 { weight: -1.0 });
/// assert!(experiment.validate().is_err());
/// # Ok::<(), autoencoder::Error>(())
/// ```
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
        /// From 0 to 1000; 1 makes the objective the negative evidence lower bound.
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

impl Penalty {
    /// Refuses numbers out of range. Whether the penalty suits the model's code is a rule between fields, which
    /// [`Experiment::validate`](super::Experiment::validate) checks.
    pub(super) fn validate(self) -> Result<(), Error> {
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
                if target_activation > 0.0 && target_activation < 1.0 {
                    return Ok(());
                }
                Err(Error::config("penalties.target_activation", target_activation, "a number above 0 and below 1"))
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
                if (0.0..=1e9).contains(&warm_up_steps) && warm_up_steps % 1.0 == 0.0 {
                    return Ok(());
                }
                Err(Error::config("penalties.warm_up_steps", warm_up_steps, "a whole number from 0 to 1e9"))
            }
        }
    }

    /// The penalty's name in JSON and in [`Objective::named`](crate::training::Objective::named).
    pub fn kind(&self) -> &'static str {
        match self {
            Self::L1 { .. } => "l1",
            Self::KlSparsity { .. } => "kl_sparsity",
            Self::GaussianKl { .. } => "gaussian_kl",
            Self::Contractive { .. } => "contractive",
        }
    }

    /// Whether the penalty is contractive: then its gradient reaches the weights not only through the code.
    pub(crate) fn is_contractive(&self) -> bool {
        matches!(self, Self::Contractive { .. })
    }
}
