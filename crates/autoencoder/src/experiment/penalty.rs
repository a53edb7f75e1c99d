//! Penalties: terms that are added to the loss to shape the code.

use super::requirement::{Field, Requirement};
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

tagged!(Penalty in "penalties" {
    L1 = "l1" { weight: [0 to 1000] },
    KlSparsity = "kl_sparsity" { weight: [0 to 1000], target_activation: [above 0 below 1] },
    GaussianKl = "gaussian_kl" { beta: [0 to 1000] = 1.0, warm_up_steps: [whole 0 to 1e9] = 0.0 },
    Contractive = "contractive" { weight: [0 to 1000], probes: [whole 0 to 1000] = 0.0 },
});

impl Penalty {
    /// Codes that a penalty has a meaning for.
    pub(super) const REQUIRED: &[Requirement] = &[
        Requirement {
            of: "kl_sparsity",
            field: Field::LatentActivation,
            is: "sigmoid",
            expected: "sigmoid, since kl_sparsity compares the code with a probability",
        },
        Requirement {
            of: "gaussian_kl",
            field: Field::Variational,
            is: "true",
            expected: "true, since gaussian_kl needs a mean and a log-variance",
        },
    ];

    /// Whether the penalty is contractive: then its gradient reaches the weights not only through the code.
    pub(crate) fn is_contractive(&self) -> bool {
        matches!(self, Self::Contractive { .. })
    }
}
