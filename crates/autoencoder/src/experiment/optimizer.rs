//! The optimizer as a value: its update rule, the constants of it and the schedule of its learning rate.

use crate::json::{named, tagged};
use crate::kernels::math::cos_turn;

/// The update rule and its constants.
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

tagged!(Optimizer in "optimizer" {
    Sgd = "sgd" { learning_rate: [above 0 to 10], momentum: [0 below 1] = 0.0, weight_decay: [0 to 1] = 0.0 },
    Nesterov = "nesterov" { learning_rate: [above 0 to 10], momentum: [0 below 1] = 0.9, weight_decay: [0 to 1] = 0.0 },
    Adam = "adam" {
        learning_rate: [above 0 to 10],
        beta1: [0 below 1] = 0.9,
        beta2: [0 below 1] = 0.999,
        epsilon: [above 0 to 1] = 1e-8,
        weight_decay: [0 to 1] = 0.0
    },
});

impl Optimizer {
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
