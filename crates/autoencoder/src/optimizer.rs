//! How weights follow their gradients.

use crate::error::Error;
use crate::json::{named, tagged};
use crate::kernels::lanes::{F32x8, LANES};
use crate::kernels::math::{cos_turn, sqrt};
use crate::kernels::panels::Panels;
use crate::layers::{Dense, Signal};
use crate::model::GradientSink;
use alloc::vec;
use alloc::vec::Vec;

/// The update rule and its constants.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Optimizer {
    /// `v = momentum v + g`, `w -= learning_rate v`
    Sgd {
        /// Above 0, at most 10.
        learning_rate: f32,
        /// In `[0, 1)`; 0 is plain gradient descent.
        momentum: f32,
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
    Sgd = "sgd" { learning_rate, momentum = 0.0 },
    Adam = "adam" { learning_rate, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8, weight_decay = 0.0 },
});

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Schedule {
    /// The same throughout.
    #[default]
    Constant,
    /// Half a cosine from the full rate down to 0.
    Cosine,
}

named!(Schedule { Constant = "constant", Cosine = "cosine" });

impl Schedule {
    /// Factor on the learning rate; `progress` runs from 0 to 1 and is held there.
    pub fn factor(self, progress: f32) -> f32 {
        match self {
            Self::Constant => 1.0,
            Self::Cosine => 0.5 * (1.0 + cos_turn(0.5 * progress.clamp(0.0, 1.0))),
        }
    }
}

/// The update rule of one step, its constants worked out.
#[derive(Clone, Copy)]
enum Rule {
    Sgd {
        rate: F32x8,
        momentum: F32x8,
    },
    Adam {
        beta1: F32x8,
        rest1: F32x8,
        beta2: F32x8,
        rest2: F32x8,
        step: F32x8,
        correction: F32x8,
        epsilon: F32x8,
        keep: F32x8,
    },
}

impl Rule {
    /// Eight weights by their gradients.
    #[inline(always)]
    fn update(self, w: &mut [f32; LANES], g: F32x8, [m, v]: &mut Moments) {
        match self {
            Self::Sgd { rate, momentum } => {
                let velocity = F32x8::load(m).mul_add(momentum, g);
                velocity.store(m);
                (F32x8::load(w) - rate * velocity).store(w);
            }
            Self::Adam { beta1, rest1, beta2, rest2, step, correction, epsilon, keep } => {
                let mean = F32x8::load(m).mul_add(beta1, g * rest1);
                let square = F32x8::load(v).mul_add(beta2, g * g * rest2);
                mean.store(m);
                square.store(v);
                let direction = mean * step / square.sqrt().mul_add(correction, epsilon);
                (F32x8::load(w) * keep - direction).store(w);
            }
        }
    }

    /// A bias: rows of eight made of a plain list.
    fn update_list(self, w: &mut [f32], g: &[f32], memory: &mut [Moments]) {
        for ((w, g), moments) in w.chunks_mut(LANES).zip(g.chunks(LANES)).zip(memory) {
            let (mut weights, mut gradient) = ([0.0; LANES], [0.0; LANES]);
            weights[..w.len()].copy_from_slice(w);
            gradient[..g.len()].copy_from_slice(g);
            self.update(&mut weights, F32x8::load(&gradient), moments);
            w.copy_from_slice(&weights[..w.len()]);
        }
    }
}

/// Memory of an optimizer for one run: two numbers for each weight and each bias.
#[derive(Debug, Clone)]
pub(crate) struct OptimizerState {
    optimizer: Optimizer,
    memory: Vec<LayerMemory>,
    /// `beta1^t` and `beta2^t`.
    powers: [f32; 2],
    /// What the schedule makes of the learning rate in this step.
    factor: f32,
}

#[derive(Debug, Clone)]
struct LayerMemory {
    weight: Vec<Moments>,
    bias: Vec<Moments>,
}

/// What an optimizer remembers of eight weights: velocity or mean, and mean square. Side by side, so that an
/// update reads one place in memory instead of two.
type Moments = [[f32; LANES]; 2];

impl OptimizerState {
    pub(crate) fn new<'a>(optimizer: Optimizer, layers: impl Iterator<Item = &'a Dense>) -> Self {
        let rows = |count: usize| vec![Moments::default(); count];
        let memory = layers
            .map(|layer| LayerMemory {
                weight: rows(layer.weight.data().len()),
                bias: rows(layer.output_dim().div_ceil(LANES)),
            })
            .collect();
        Self { optimizer, memory, powers: [1.0; 2], factor: 1.0 }
    }

    /// Starts a step whose learning rate is multiplied by `factor`; every layer's update follows.
    pub(crate) fn start_step(&mut self, factor: f32) {
        self.factor = factor;
        if let Optimizer::Adam { beta1, beta2, .. } = self.optimizer {
            self.powers = [self.powers[0] * beta1, self.powers[1] * beta2];
        }
    }

    fn rule(&self) -> Rule {
        let splat = F32x8::splat;
        let rate = self.factor * self.optimizer.learning_rate();
        match self.optimizer {
            Optimizer::Sgd { momentum, .. } => Rule::Sgd { rate: splat(rate), momentum: splat(momentum) },
            Optimizer::Adam { beta1, beta2, epsilon, weight_decay, .. } => Rule::Adam {
                beta1: splat(beta1),
                rest1: splat(1.0 - beta1),
                beta2: splat(beta2),
                rest2: splat(1.0 - beta2),
                step: splat(rate / (1.0 - self.powers[0])),
                correction: splat(1.0 / sqrt(1.0 - self.powers[1])),
                epsilon: splat(epsilon),
                keep: splat(1.0 - rate * weight_decay),
            },
        }
    }

    /// One layer by gradients that were kept: what [`GradientSink::layer`] does without keeping them.
    #[cfg(test)]
    pub(crate) fn apply(&mut self, index: usize, layer: &mut Dense, weight: &Panels, bias: &[f32]) {
        let rule = self.rule();
        let memory = &mut self.memory[index];
        for ((w, g), moments) in layer.weight.data_mut().iter_mut().zip(weight.data()).zip(&mut memory.weight) {
            rule.update(w, F32x8::load(g), moments);
        }
        rule.update_list(&mut layer.bias, bias, &mut memory.bias);
    }
}

/// Takes each gradient out of the registers it was summed in, so it never travels through memory.
impl GradientSink for OptimizerState {
    fn layer(
        &mut self,
        index: usize,
        layer: &mut Dense,
        x: &Signal,
        da_transposed: &Panels,
        bias_gradient: &mut [f32],
    ) {
        let rule = self.rule();
        let LayerMemory { weight: memory, bias } = &mut self.memory[index];
        let w = layer.weight.data_mut();
        // A match outside of the loop lets each rule have a loop of its own.
        match rule {
            Rule::Sgd { .. } => Dense::parameter_gradient(x, da_transposed, bias_gradient, |i, g| {
                rule.update(&mut w[i], g, &mut memory[i]);
            }),
            Rule::Adam { .. } => Dense::parameter_gradient(x, da_transposed, bias_gradient, |i, g| {
                rule.update(&mut w[i], g, &mut memory[i]);
            }),
        }
        rule.update_list(&mut layer.bias, bias_gradient, bias);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layers::Activation;
    use ndarray::{Array1, Array2};

    /// Runs the optimizer on `w^2 / 2` (gradient `w`) and an f64 twin written from the papers' formulas.
    fn trace(optimizer: Optimizer, steps: usize) -> (f32, f64) {
        let mut layer =
            Dense::new(Array2::from_elem((1, 1), 3.0), Array1::from_elem(1, 3.0), Activation::Identity).unwrap();
        let mut state = OptimizerState::new(optimizer, [&layer].into_iter());
        let (mut exact, mut m, mut v) = (3.0_f64, 0.0_f64, 0.0_f64);
        for t in 1..=steps {
            state.start_step(1.0);
            let (weight, bias) = (layer.weight.clone(), layer.bias.clone());
            state.apply(0, &mut layer, &weight, &bias);
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
        assert_eq!(layer.weight()[[0, 0]], layer.bias()[0], "weights and biases follow the same rule");
        (layer.bias()[0], exact)
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
