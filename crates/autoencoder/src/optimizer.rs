//! How weights follow their gradients.

use crate::error::Error;
use crate::kernels::math::{cos, sqrt};
use alloc::vec;
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

/// The update rule and its constants.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Optimizer {
    /// `v = momentum v + g`, `w -= learning_rate v`
    Sgd {
        /// Above 0, at most 10.
        learning_rate: f32,
        /// In `[0, 1)`; 0 is plain gradient descent.
        #[serde(default)]
        momentum: f32,
    },
    /// Kingma & Ba 2015, bias-corrected; with `weight_decay` decoupled from the gradient
    /// (Loshchilov & Hutter 2019): `w -= learning_rate (m_hat / (sqrt(v_hat) + epsilon) + weight_decay w)`
    Adam {
        /// Above 0, at most 10.
        learning_rate: f32,
        /// Decay of the mean gradient, in `[0, 1)`.
        #[serde(default = "beta1")]
        beta1: f32,
        /// Decay of the mean squared gradient, in `[0, 1)`.
        #[serde(default = "beta2")]
        beta2: f32,
        /// Above 0, at most 1.
        #[serde(default = "epsilon")]
        epsilon: f32,
        /// In `[0, 1]`; on weights and biases alike.
        #[serde(default)]
        weight_decay: f32,
    },
}

fn beta1() -> f32 {
    0.9
}
fn beta2() -> f32 {
    0.999
}
fn epsilon() -> f32 {
    1e-8
}

impl Optimizer {
    pub(crate) fn validate(self) -> Result<(), Error> {
        let check = |field, value: f32, ok: bool, expected| {
            if ok { Ok(()) } else { Err(Error::config(field, value, expected)) }
        };
        let rate = |value: f32| {
            let ok = value > 0.0 && value <= 10.0;
            check("optimizer.learning_rate", value, ok, "a number above 0 and at most 10")
        };
        let decay = |field, value: f32| check(field, value, (0.0..1.0).contains(&value), "a number from 0 to below 1");
        match self {
            Self::Sgd { learning_rate, momentum } => {
                rate(learning_rate)?;
                decay("optimizer.momentum", momentum)
            }
            Self::Adam { learning_rate, beta1, beta2, epsilon, weight_decay } => {
                rate(learning_rate)?;
                decay("optimizer.beta1", beta1)?;
                decay("optimizer.beta2", beta2)?;
                let ok = epsilon > 0.0 && epsilon <= 1.0;
                check("optimizer.epsilon", epsilon, ok, "a number above 0 and at most 1")?;
                let ok = (0.0..=1.0).contains(&weight_decay);
                check("optimizer.weight_decay", weight_decay, ok, "a number from 0 to 1")
            }
        }
    }

    /// The rate before any schedule.
    pub fn learning_rate(self) -> f32 {
        match self {
            Self::Sgd { learning_rate, .. } | Self::Adam { learning_rate, .. } => learning_rate,
        }
    }
}

/// How the learning rate changes over the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Schedule {
    /// The same throughout.
    #[default]
    Constant,
    /// Half a cosine from the full rate down to 0.
    Cosine,
}

impl Schedule {
    /// Factor on the learning rate; `progress` runs from 0 to 1 and is held there.
    pub fn factor(self, progress: f32) -> f32 {
        match self {
            Self::Constant => 1.0,
            Self::Cosine => 0.5 * (1.0 + cos(core::f32::consts::PI * progress.clamp(0.0, 1.0))),
        }
    }
}

/// Memory of an optimizer for one run: one pair of moments per parameter.
#[derive(Debug, Clone)]
pub(crate) struct OptimizerState {
    optimizer: Optimizer,
    moments: Vec<[Vec<f32>; 2]>,
    /// `beta1^t` and `beta2^t`.
    powers: [f32; 2],
}

impl OptimizerState {
    /// `lengths` of the parameter slices, in the order in which they are later updated.
    pub(crate) fn new(optimizer: Optimizer, lengths: impl Iterator<Item = usize>) -> Self {
        let second = |n| match optimizer {
            Optimizer::Sgd { .. } => 0,
            Optimizer::Adam { .. } => n,
        };
        let moments = lengths.map(|n| [vec![0.0; n], vec![0.0; second(n)]]).collect();
        Self { optimizer, moments, powers: [1.0; 2] }
    }

    /// One update of every parameter slice by its gradient, the rate multiplied by `factor`.
    pub(crate) fn step<'a>(&mut self, factor: f32, updates: impl Iterator<Item = (&'a mut [f32], &'a [f32])>) {
        match self.optimizer {
            Optimizer::Sgd { learning_rate, momentum } => {
                let rate = factor * learning_rate;
                for ((w, g), [v, _]) in updates.zip(&mut self.moments) {
                    for ((w, &g), v) in w.iter_mut().zip(g).zip(v) {
                        *v = momentum * *v + g;
                        *w -= rate * *v;
                    }
                }
            }
            Optimizer::Adam { learning_rate, beta1, beta2, epsilon, weight_decay } => {
                self.powers = [self.powers[0] * beta1, self.powers[1] * beta2];
                let rate = factor * learning_rate;
                let step = rate / (1.0 - self.powers[0]);
                let correction = 1.0 / sqrt(1.0 - self.powers[1]);
                let keep = 1.0 - rate * weight_decay;
                for ((w, g), [m, v]) in updates.zip(&mut self.moments) {
                    for (((w, &g), m), v) in w.iter_mut().zip(g).zip(m).zip(v) {
                        *m = beta1 * *m + (1.0 - beta1) * g;
                        *v = beta2 * *v + (1.0 - beta2) * g * g;
                        *w = keep * *w - step * *m / (sqrt(*v) * correction + epsilon);
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Runs the optimizer on `w^2 / 2` (gradient `w`) and an f64 twin written from the papers' formulas.
    fn trace(optimizer: Optimizer, steps: usize) -> (f32, f64) {
        let mut w = [3.0_f32];
        let mut state = OptimizerState::new(optimizer, [1].into_iter());
        let (mut exact, mut m, mut v) = (3.0_f64, 0.0_f64, 0.0_f64);
        for t in 1..=steps {
            let g = w;
            state.step(1.0, [(&mut w[..], &g[..])].into_iter());
            let g = exact;
            match optimizer {
                Optimizer::Sgd { learning_rate, momentum } => {
                    v = f64::from(momentum) * v + g;
                    exact -= f64::from(learning_rate) * v;
                }
                Optimizer::Adam { learning_rate, beta1, beta2, epsilon, weight_decay } => {
                    let (b1, b2) = (f64::from(beta1), f64::from(beta2));
                    m = b1 * m + (1.0 - b1) * g;
                    v = b2 * v + (1.0 - b2) * g * g;
                    let m_hat = m / (1.0 - b1.powi(t as i32));
                    let v_hat = v / (1.0 - b2.powi(t as i32));
                    let direction = m_hat / (v_hat.sqrt() + f64::from(epsilon)) + f64::from(weight_decay) * exact;
                    exact -= f64::from(learning_rate) * direction;
                }
            }
        }
        (w[0], exact)
    }

    #[test]
    fn each_rule_follows_its_f64_twin() {
        let adam = |weight_decay| Optimizer::Adam {
            learning_rate: 0.05,
            beta1: 0.9,
            beta2: 0.999,
            epsilon: 1e-8,
            weight_decay,
        };
        let sgd = |momentum| Optimizer::Sgd { learning_rate: 0.02, momentum };
        for optimizer in [sgd(0.0), sgd(0.9), adam(0.0), adam(0.1)] {
            let (found, exact) = trace(optimizer, 40);
            assert!((f64::from(found) - exact).abs() < 3e-4 * exact.abs().max(0.1), "{optimizer:?} {found} {exact}");
            assert!(exact.abs() < 2.5, "{optimizer:?} must have moved towards the minimum: {exact}");
        }
    }

    #[test]
    fn cosine_falls_from_one_to_zero() {
        assert_eq!(Schedule::Cosine.factor(0.0), 1.0);
        assert!((Schedule::Cosine.factor(0.5) - 0.5).abs() < 1e-6);
        assert!(Schedule::Cosine.factor(1.0).abs() < 1e-6);
        assert!(Schedule::Cosine.factor(7.0).abs() < 1e-6);
        assert_eq!(Schedule::Constant.factor(0.7), 1.0);
    }
}
