//! One batch through an autoencoder and back: the objective's value, then every gradient.

use super::gradients::{GradientSink, Gradients};
use super::objective::Objective;
use super::pass::{Layers, Output, Pass};
use super::penalty::Contraction;
use crate::experiment::{Experiment, Penalty, architecture};
use crate::kernels::panels::Panels;
use crate::layers::Signal;
use crate::network::Autoencoder;
use crate::network::sampling::Sampling;

/// Memory for one training step, allocated once for the experiment's batch size.
#[derive(Debug, Clone)]
pub(crate) struct Workspace {
    encoder: Pass,
    decoder: Pass,
    sampling: Option<Sampling>,
    contraction: Option<Contraction>,
}

impl Workspace {
    pub(crate) fn new(experiment: &Experiment) -> Self {
        let batch = experiment.batch_size;
        let (shapes, depth) = architecture::layers(&experiment.model);
        let (encoder, decoder) = shapes.split_at(depth);
        let mut workspace = Self {
            encoder: Pass::new(encoder, batch),
            decoder: Pass::new(decoder, batch),
            sampling: experiment.model.variational.then(|| Sampling::new(batch, experiment.model.latent_dim)),
            contraction: None,
        };
        workspace.make_room(experiment);
        workspace
    }

    /// Allocates what the penalties of `experiment` need and earlier ones did not.
    pub(crate) fn make_room(&mut self, experiment: &Experiment) {
        if self.contraction.is_none() && experiment.penalties.iter().any(Penalty::is_contractive) {
            let (shapes, depth) = architecture::layers(&experiment.model);
            self.contraction = Some(Contraction::new(&shapes[..depth], experiment.batch_size));
        }
    }

    /// Runs a batch through the network and computes its objective. `step` counts from 0, `image` the images seen
    /// before.
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
        let mut objective = Objective::default();
        let (encoder, decoder) = model.layers.split_at(model.depth());
        self.encoder.forward(&model.weights, encoder, x_tilde);
        let Some(code) = self.encoder.values().last().map(|values| &values.y) else { return objective };
        for penalty in &experiment.penalties {
            objective.penalties.add(penalty, penalty.value(step, code.values()));
        }
        if let Some(contraction) = &mut self.contraction {
            contraction.start_batch(x.rows());
            for penalty in &experiment.penalties {
                if let Penalty::Contractive { weight, probes } = *penalty {
                    let (seed, probes) = (experiment.seed, probes as u32);
                    let value = contraction.add(model, self.encoder.values(), weight, probes, seed, step);
                    objective.penalties.add(penalty, value);
                }
            }
        }
        let z = match &mut self.sampling {
            Some(sampling) => {
                sampling.draw(experiment.seed, image, code.values());
                sampling.z()
            }
            None => code,
        };
        self.decoder.forward(&model.weights, decoder, z);
        if let (Some(Output { a, y, gradient }), Some(last)) = (self.decoder.output(), decoder.last()) {
            let found = experiment.loss.value_and_gradient_into(last.activation(), x, a, y.values(), gradient);
            (objective.reconstruction, objective.sse_per_image) = (found.value, found.sse_per_image);
        }
        objective
    }

    /// Hands every layer from the last to the first, and what its gradient is made of, to `sink`, as
    /// [`Pass::backward`] does. Follows [`Workspace::forward`] of the same batch.
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
        let depth = model.depth();
        let (encoder, decoder) = model.layers.split_at_mut(depth);
        let weights = &mut model.weights;
        let (Some(Output { a, y: code, gradient }), Some(last)) = (self.encoder.output(), encoder.last()) else {
            return;
        };
        let layers = Layers { weights, layers: decoder, first: depth };
        match &mut self.sampling {
            Some(sampling) => {
                let (z, dz) = sampling.z_and_gradient_mut();
                self.decoder.backward(layers, z, Some(dz), None, sink);
                sampling.backward_into(code.values(), gradient);
            }
            None => self.decoder.backward(layers, code, Some(&mut *gradient), None, sink),
        }
        for penalty in &experiment.penalties {
            penalty.add_gradient(step, code.values(), gradient);
        }
        last.activation().backward_in_place(a.data(), code.values().data(), gradient.data_mut());
        let layers = Layers { weights, layers: encoder, first: 0 };
        self.encoder.backward(layers, x_tilde, None, self.contraction.as_ref(), sink);
    }

    /// Adds the gradients of penalties that reach the weights not only through the code. Follows
    /// [`Workspace::backward`].
    pub(crate) fn add_penalty_gradients(&self, gradients: &mut Gradients) {
        let Some(contraction) = &self.contraction else { return };
        for (sum, weight) in gradients.weights.iter_mut().zip(contraction.weights()) {
            sum.add(weight);
        }
    }
}
