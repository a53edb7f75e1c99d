//! What an optimizer does with the gradients of one step.

use super::gradients::{Gradient, GradientSink, Gradients};
use crate::experiment::Optimizer;
use crate::kernels::lanes::{F32x8, LANES};
use crate::kernels::math::sqrt;
use crate::kernels::panels::Panels;
use crate::layers::{Layer, Signal};
use alloc::vec;
use alloc::vec::Vec;

/// The update rule of one step, with its constants computed.
#[derive(Clone, Copy)]
enum Rule {
    /// The weight moves by `rate (of_velocity v + of_gradient g)`, with `decay w` added to `g`.
    Momentum { rate: F32x8, momentum: F32x8, of_velocity: F32x8, of_gradient: F32x8, decay: F32x8 },
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
    /// Updates eight weights by their gradients.
    #[inline(always)]
    fn update(self, w: &mut [f32; LANES], g: F32x8, [m, v]: &mut Moments) {
        match self {
            Self::Momentum { rate, momentum, of_velocity, of_gradient, decay } => {
                let g = F32x8::load(w).mul_add(decay, g);
                let velocity = F32x8::load(m).mul_add(momentum, g);
                velocity.store(m);
                (F32x8::load(w) - rate * velocity.mul_add(of_velocity, g * of_gradient)).store(w);
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

    /// Updates a bias, a plain list, in groups of eight.
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

/// The state of an optimizer during a run: two numbers for each weight and each bias.
#[derive(Debug, Clone)]
pub(crate) struct OptimizerState {
    optimizer: Optimizer,
    pub(crate) weights: Vec<Vec<Moments>>,
    pub(crate) biases: Vec<Vec<Moments>>,
    /// `beta1^t` and `beta2^t`.
    pub(crate) powers: [f32; 2],
    /// The factor on the learning rate in this step, which the schedule gives.
    factor: f32,
}

/// The state of eight weights: velocity or mean gradient, and mean squared gradient. They lie side by side, so that an
/// update reads one place in memory instead of two.
pub(crate) type Moments = [[f32; LANES]; 2];

impl OptimizerState {
    pub(crate) fn new(optimizer: Optimizer, weights: &[Panels], layers: &[Layer]) -> Self {
        let rows = |count: usize| vec![Moments::default(); count];
        let weights = weights.iter().map(|weight| rows(weight.data().len())).collect();
        let biases = layers.iter().map(|layer| rows(layer.bias.len().div_ceil(LANES))).collect();
        Self { optimizer, weights, biases, powers: [1.0; 2], factor: 1.0 }
    }

    /// The learning rate before any schedule.
    pub(crate) fn learning_rate(&self) -> f32 {
        self.optimizer.learning_rate()
    }

    /// Replaces the constants of the rule and keeps its state.
    pub(crate) fn change(&mut self, optimizer: Optimizer) {
        self.optimizer = optimizer;
    }

    /// Begins a step whose learning rate is multiplied by `factor`. The updates of all layers follow.
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
            Optimizer::Sgd { momentum, weight_decay, .. } => Rule::Momentum {
                rate: splat(rate),
                momentum: splat(momentum),
                of_velocity: splat(1.0),
                of_gradient: splat(0.0),
                decay: splat(weight_decay),
            },
            Optimizer::Nesterov { momentum, weight_decay, .. } => Rule::Momentum {
                rate: splat(rate),
                momentum: splat(momentum),
                of_velocity: splat(momentum),
                of_gradient: splat(1.0),
                decay: splat(weight_decay),
            },
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

    /// Updates the whole network by gradients in memory, each multiplied by `scale`. With scale 1 it gives the bits of
    /// [`GradientSink::layer`], which takes the gradients out of the registers.
    pub(crate) fn apply(
        &mut self,
        weights: &mut [Panels],
        layers: &mut [Layer],
        gradients: &mut Gradients,
        scale: f32,
    ) {
        let (rule, scale8) = (self.rule(), F32x8::splat(scale));
        for ((weight, gradient), memory) in weights.iter_mut().zip(&gradients.weights).zip(&mut self.weights) {
            for ((w, g), moments) in weight.data_mut().iter_mut().zip(gradient.data()).zip(memory) {
                rule.update(w, F32x8::load(g) * scale8, moments);
            }
        }
        for ((layer, gradient), memory) in layers.iter_mut().zip(&mut gradients.biases).zip(&mut self.biases) {
            gradient.iter_mut().for_each(|g| *g *= scale);
            rule.update_list(&mut layer.bias, gradient, memory);
        }
    }
}

/// The optimizer takes each gradient out of the registers in which it was summed, so it is never written to memory.
impl GradientSink for OptimizerState {
    fn layer(&mut self, index: usize, layer: &mut Layer, w: &mut Panels, x: &Signal, pass: Gradient) {
        let rule = self.rule();
        let (memory, w, Gradient { da, scratch, bias }) = (&mut self.weights[layer.weight], w.data_mut(), pass);
        // A match outside of the loop lets each rule have a loop of its own.
        match rule {
            Rule::Momentum { .. } => layer.parameter_gradient(x, da, scratch, bias, |i, g| {
                rule.update(&mut w[i], g, &mut memory[i]);
            }),
            Rule::Adam { .. } => layer.parameter_gradient(x, da, scratch, bias, |i, g| {
                rule.update(&mut w[i], g, &mut memory[i]);
            }),
        }
        rule.update_list(&mut layer.bias, bias, &mut self.biases[index]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::Experiment;
    use crate::network::Autoencoder;

    /// Runs the optimizer on `w^2 / 2` (gradient `w`) and an f64 twin written from the papers' formulas.
    fn trace(optimizer: Optimizer, steps: usize) -> (f32, f64) {
        let experiment = Experiment::from_json(
            r#"{"seed":1,"model":{"input_dim":1,"latent_dim":1},"loss":"mean_squared_error",
            "optimizer":{"kind":"sgd","learning_rate":0.1},"batch_size":1,"epochs":1}"#,
        );
        let mut model = Autoencoder::initialize(&experiment.unwrap().validate().unwrap());
        let Autoencoder { weights, layers, .. } = &mut model;
        weights[0].set_row(0, core::iter::once(3.0));
        layers[0].bias[0] = 3.0;
        let mut state = OptimizerState::new(optimizer, weights, layers);
        let (mut exact, mut m, mut v) = (3.0_f64, 0.0_f64, 0.0_f64);
        for t in 1..=steps {
            state.start_step(1.0);
            let biases = layers.iter().map(|layer| layer.bias.clone()).collect();
            let mut gradients = Gradients { weights: weights.clone(), biases };
            // Half of a doubled gradient is the gradient.
            gradients.weights[0].data_mut().as_flattened_mut().iter_mut().for_each(|g| *g *= 2.0);
            gradients.biases[0][0] *= 2.0;
            state.apply(weights, layers, &mut gradients, 0.5);
            let g = exact;
            match optimizer {
                Optimizer::Sgd { learning_rate, momentum, weight_decay } => {
                    v = f64::from(momentum) * v + g + f64::from(weight_decay) * exact;
                    exact -= f64::from(learning_rate) * v;
                }
                Optimizer::Nesterov { learning_rate, momentum, weight_decay } => {
                    let g = g + f64::from(weight_decay) * exact;
                    v = f64::from(momentum) * v + g;
                    exact -= f64::from(learning_rate) * (g + f64::from(momentum) * v);
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
        assert_eq!(weights[0].data()[0][0], layers[0].bias[0], "weights and biases follow the same rule");
        (layers[0].bias[0], exact)
    }

    #[test]
    fn each_rule_follows_the_papers_formulas_in_f64() {
        let adam = |weight_decay| Optimizer::Adam {
            learning_rate: 0.05,
            beta1: 0.9,
            beta2: 0.999,
            epsilon: 1e-8,
            weight_decay,
        };
        let sgd = |momentum, weight_decay| Optimizer::Sgd { learning_rate: 0.02, momentum, weight_decay };
        let nesterov = |weight_decay| Optimizer::Nesterov { learning_rate: 0.02, momentum: 0.9, weight_decay };
        for optimizer in
            [sgd(0.0, 0.0), sgd(0.9, 0.0), sgd(0.9, 0.1), nesterov(0.0), nesterov(0.1), adam(0.0), adam(0.1)]
        {
            let (found, exact) = trace(optimizer, 40);
            assert!((f64::from(found) - exact).abs() < 3e-4 * exact.abs().max(0.1), "{optimizer:?} {found} {exact}");
            assert!(exact.abs() < 2.5, "{optimizer:?} must have moved towards the minimum: {exact}");
        }
    }
}
