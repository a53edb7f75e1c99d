//! The optimizer as a value: its update rule, the constants of it and the schedule of its learning rate.

use crate::error::Error;
use crate::json::{named, tagged};
use crate::kernels::math::cos_turn;

/// The update rule and its constants.
///
/// ```
/// use autoencoder::experiment::{Experiment, Optimizer};
///
/// let experiment = Experiment::from_json(
///     r#"{"seed": 1, "model": {"input_dim": 4, "latent_dim": 2}, "loss": "mean_squared_error",
///         "optimizer": {"kind": "adam", "learning_rate": 0.01}, "batch_size": 2, "epochs": 1}"#,
/// )?;
/// // What is not said has its usual value.
/// assert!(matches!(experiment.optimizer, Optimizer::Adam { beta1: 0.9, beta2: 0.999, .. }));
/// assert_eq!(experiment.optimizer.learning_rate(), 0.01);
/// # Ok::<(), autoencoder::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Optimizer {
    /// `v = momentum v + g`, `w -= learning_rate v`
    Sgd {
        /// Above 0, at most 10.
        learning_rate: f32,
        /// In `[0, 1)`; 0 is plain gradient descent.
        momentum: f32,
        /// In `[0, 1]`, times the weight and added to its gradient; on weights and biases alike.
        weight_decay: f32,
    },
    /// The same, looking one step ahead (Nesterov 1983, as Sutskever et al. 2013 write it):
    /// `v = momentum v + g`, `w -= learning_rate (g + momentum v)`
    Nesterov {
        /// Above 0, at most 10.
        learning_rate: f32,
        /// In `[0, 1)`.
        momentum: f32,
        /// As for plain momentum.
        weight_decay: f32,
    },
    /// Kingma & Ba 2015, bias-corrected; with `weight_decay` decoupled from the gradient
    /// (Loshchilov & Hutter 2019): `w -= learning_rate (m_hat / (sqrt(v_hat) + epsilon) + weight_decay w)`
    Adam {
        /// Above 0, at most 10.
        learning_rate: f32,
        /// Decay of the mean gradient, in `[0, 1)`.
        beta1: f32,
        /// Decay of the mean squared gradient, in `[0, 1)`.
        beta2: f32,
        /// Above 0, at most 1.
        epsilon: f32,
        /// In `[0, 1]`; on weights and biases alike.
        weight_decay: f32,
    },
}

tagged!(Optimizer {
    Sgd = "sgd" { learning_rate, momentum = 0.0, weight_decay = 0.0 },
    Nesterov = "nesterov" { learning_rate, momentum = 0.9, weight_decay = 0.0 },
    Adam = "adam" { learning_rate, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8, weight_decay = 0.0 },
});

impl Optimizer {
    pub(crate) fn validate(self) -> Result<(), Error> {
        let check = Error::check::<f32>;
        let rate = |value: f32| {
            let ok = value > 0.0 && value <= 10.0;
            check("optimizer.learning_rate", value, ok, "a number above 0 and at most 10")
        };
        let shrinking = |value: f32| {
            let ok = (0.0..=1.0).contains(&value);
            check("optimizer.weight_decay", value, ok, "a number from 0 to 1")
        };
        let decay = |field, value: f32| check(field, value, (0.0..1.0).contains(&value), "a number from 0 to below 1");
        match self {
            Self::Sgd { learning_rate, momentum, weight_decay }
            | Self::Nesterov { learning_rate, momentum, weight_decay } => {
                rate(learning_rate)?;
                decay("optimizer.momentum", momentum)?;
                shrinking(weight_decay)
            }
            Self::Adam { learning_rate, beta1, beta2, epsilon, weight_decay } => {
                rate(learning_rate)?;
                decay("optimizer.beta1", beta1)?;
                decay("optimizer.beta2", beta2)?;
                let ok = epsilon > 0.0 && epsilon <= 1.0;
                check("optimizer.epsilon", epsilon, ok, "a number above 0 and at most 1")?;
                shrinking(weight_decay)
            }
        }
    }

    /// The learning rate before any schedule.
    pub fn learning_rate(self) -> f32 {
        match self {
            Self::Sgd { learning_rate, .. }
            | Self::Nesterov { learning_rate, .. }
            | Self::Adam { learning_rate, .. } => learning_rate,
        }
    }
}

/// How the learning rate changes over the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Schedule {
    /// The same throughout.
    #[default]
    Constant,
    /// Half a cosine from the full rate down to 0.
    Cosine,
    /// The full rate for half of the run, a tenth of it for a quarter, a hundredth for the rest.
    Step,
}

named!(Schedule { Constant = "constant", Cosine = "cosine", Step = "step" });

impl Schedule {
    /// The factor on the learning rate at `progress`, which runs from 0 to 1; values outside count as the nearer end.
    pub fn factor(self, progress: f32) -> f32 {
        match self {
            Self::Constant => 1.0,
            Self::Step if progress < 0.5 => 1.0,
            Self::Step => {
                if progress < 0.75 {
                    0.1
                } else {
                    0.01
                }
            }
            Self::Cosine => 0.5 * (1.0 + cos_turn(0.5 * progress.clamp(0.0, 1.0))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schedules_fall_as_they_say() {
        assert_eq!(Schedule::Cosine.factor(0.0), 1.0);
        assert!((Schedule::Cosine.factor(0.5) - 0.5).abs() < 1e-6);
        assert!(Schedule::Cosine.factor(1.0).abs() < 1e-6);
        assert!(Schedule::Cosine.factor(7.0).abs() < 1e-6);
        assert_eq!(Schedule::Constant.factor(0.7), 1.0);
        assert_eq!(
            [0.0, 0.49, 0.5, 0.74, 0.75, 2.0].map(|p| Schedule::Step.factor(p)),
            [1.0, 1.0, 0.1, 0.1, 0.01, 0.01]
        );
    }
}
