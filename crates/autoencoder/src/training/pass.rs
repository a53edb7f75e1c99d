//! One batch through the network and back: the objective's value, then every gradient.

use super::gradients::{Gradient, GradientSink, Gradients};
use super::objective::Objective;
use super::penalty::{Contraction, Passed};
use crate::experiment::{Experiment, Penalty, architecture};
use crate::kernels::panels::Panels;
use crate::layers::{Activation, Layer, Scratch, Signal};
use crate::network::Autoencoder;
use crate::network::sampling::Sampling;
use alloc::vec;
use alloc::vec::Vec;

/// What one training step needs beside the weights, sized once.
#[derive(Debug, Clone)]
pub(crate) struct Workspace {
    passes: Vec<Pass>,
    depth: usize,
    sampling: Option<Sampling>,
    contraction: Option<Contraction>,
}

/// One layer's part of a step.
#[derive(Debug, Clone)]
struct Pass {
    activation: Activation,
    /// What the affine map gives, what the activation makes of it, and the gradient with respect to the one or
    /// the other: `[batch, out]`.
    a: Panels,
    y: Signal,
    grad: Panels,
    scratch: Scratch,
    bias: Vec<f32>,
}

impl Workspace {
    pub(crate) fn new(experiment: &Experiment) -> Self {
        let batch = experiment.batch_size;
        let (shapes, depth) = architecture::layers(&experiment.model);
        let passes = shapes.iter().map(|&shape| {
            let (a, bias) = (Panels::zeros(batch, shape.output_dim()), vec![0.0; shape.bias_len()]);
            let sparse = shape.activation == Activation::Relu;
            Pass {
                activation: shape.activation,
                y: Signal::zeros(batch, shape.output_dim(), sparse),
                grad: a.clone(),
                a,
                scratch: Layer::new(shape, 0, Vec::new()).scratch(batch),
                bias,
            }
        });
        let sampling = experiment.model.variational.then(|| Sampling::new(batch, experiment.model.latent_dim));
        let mut workspace = Self { passes: passes.collect(), depth, sampling, contraction: None };
        workspace.change(experiment);
        workspace
    }

    /// Makes room for what other penalties need.
    pub(crate) fn change(&mut self, experiment: &Experiment) {
        if self.contraction.is_none() && experiment.penalties.iter().any(Penalty::is_contractive) {
            let (shapes, depth) = architecture::layers(&experiment.model);
            self.contraction = Some(Contraction::new(&shapes[..depth], experiment.batch_size));
        }
    }

    fn set_batch(&mut self, rows: usize) {
        for Pass { a, grad, .. } in &mut self.passes {
            a.set_rows(rows);
            grad.set_rows(rows);
        }
    }

    /// Runs a batch through the network and judges it. `step` counts from 0, `image` the images seen before.
    ///
    /// # Shapes
    /// `x_tilde` (what the network sees), `x` (what it should give): `[batch, input_dim]`, with batch at most
    /// the workspace's.
    ///
    /// # Panics
    /// If the shapes do not fit; the trainer checks them at its door.
    pub(crate) fn forward(
        &mut self,
        experiment: &Experiment,
        model: &Autoencoder,
        x_tilde: &Signal,
        x: &Panels,
        step: u64,
        image: u64,
    ) -> Objective {
        self.set_batch(x.rows());
        let mut objective = Objective::default();
        for (i, layer) in model.layers.iter().enumerate() {
            let (before, rest) = self.passes.split_at_mut(i);
            if i == self.depth {
                let code = before[i - 1].y.values();
                for penalty in &experiment.penalties {
                    penalty.add_value(step, code, &mut objective.penalties);
                }
                if let Some(contraction) = &mut self.contraction {
                    contraction.start(x.rows());
                    let passed = |l: usize| Passed { a: &before[l].a, y: before[l].y.values() };
                    for penalty in &experiment.penalties {
                        if let Penalty::Contractive { weight, probes } = *penalty {
                            let (seed, probes) = (experiment.seed, probes as u32);
                            objective.penalties.contractive +=
                                contraction.add(model, &passed, weight, probes, seed, step);
                        }
                    }
                }
                if let Some(sampling) = &mut self.sampling {
                    sampling.draw(experiment.seed, image, code);
                }
            }
            let input = match (&self.sampling, before.last()) {
                (Some(sampling), _) if i == self.depth => sampling.z(),
                (_, Some(pass)) => &pass.y,
                (_, None) => x_tilde,
            };
            let Pass { a, y, scratch, .. } = &mut rest[0];
            layer.forward_into(&model.weights[layer.weight], input, scratch, a, y);
        }
        if let Some(Pass { activation, a, y, grad, .. }) = self.passes.last_mut() {
            objective.reconstruction = experiment.loss.value_and_gradient_into(*activation, x, a, y.values(), grad);
        }
        objective
    }

    /// From the last layer to the first, hands each layer and what its gradient is made of to `sink`, after the
    /// gradient of the layer before has been taken through its weight. Follows [`Workspace::forward`] of the
    /// same batch.
    ///
    /// # Panics
    /// As [`Workspace::forward`].
    pub(crate) fn backward(
        &mut self,
        experiment: &Experiment,
        model: &mut Autoencoder,
        x_tilde: &Signal,
        step: u64,
        sink: &mut impl GradientSink,
    ) {
        for i in (0..self.passes.len()).rev() {
            let layer = &mut model.layers[i];
            let w = &mut model.weights[layer.weight];
            let (before, rest) = self.passes.split_at_mut(i);
            let Pass { grad: da, scratch, bias, .. } = &mut rest[0];
            if let Some(contraction) = &self.contraction {
                contraction.add_pre_activation(i, da);
            }
            let x = match before.last_mut() {
                Some(Pass { a, y, grad: dy, activation, .. }) => {
                    let sampling = self.sampling.as_mut().filter(|_| i == self.depth);
                    let drawn = sampling.is_some();
                    match sampling {
                        Some(sampling) => {
                            layer.input_gradient_into(w, da, scratch, sampling.gradient_mut());
                            sampling.backward_into(y.values(), dy);
                        }
                        None => layer.input_gradient_into(w, da, scratch, dy),
                    }
                    if i == self.depth {
                        for penalty in &experiment.penalties {
                            penalty.add_gradient(step, y.values(), dy);
                        }
                    }
                    activation.backward_in_place(a.data(), y.values().data(), dy.data_mut());
                    match &self.sampling {
                        Some(sampling) if drawn => sampling.z(),
                        _ => &*y,
                    }
                }
                None => x_tilde,
            };
            sink.layer(i, layer, w, x, Gradient { da, scratch, bias });
        }
    }

    /// Adds what penalties ask of the weights by other ways than the code, after [`Workspace::backward`].
    pub(crate) fn add_penalty_gradients(&self, gradients: &mut Gradients) {
        let Some(contraction) = &self.contraction else { return };
        for (sum, weight) in gradients.weights.iter_mut().zip(contraction.weights()) {
            sum.add(weight);
        }
    }
}
