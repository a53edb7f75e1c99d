//! Minibatch training: one step, one report.

use crate::config::ValidExperiment;
use crate::error::Error;
use crate::model::{Autoencoder, Workspace};
use crate::optimizer::OptimizerState;
use crate::rng::{Rng, Stream};
use ndarray::{Array2, ArrayView2, s};

/// What one step did.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StepMetrics {
    /// Steps taken, this one included.
    pub step: u64,
    /// The objective before the update, mean per image of the batch: `sse_per_image` or
    /// `bce_nats_per_image`, as the experiment's loss says.
    pub loss: f64,
}

/// A model on its way through an experiment.
#[derive(Debug, Clone)]
pub struct Trainer {
    experiment: ValidExperiment,
    model: Autoencoder,
    optimizer: OptimizerState,
    workspace: Workspace,
    x_tilde: Array2<f32>,
    steps: u64,
    images_seen: u64,
    total_steps: Option<u64>,
}

impl Trainer {
    /// Starts from freshly drawn weights.
    pub fn new(experiment: ValidExperiment) -> Self {
        let mut model = Autoencoder::initialize(&experiment);
        let lengths = model.layers_mut().flat_map(|layer| layer.parameters_mut().map(|slice| slice.len()));
        let optimizer = OptimizerState::new(experiment.optimizer, lengths);
        Self {
            optimizer,
            workspace: Workspace::new(&model, experiment.batch_size),
            x_tilde: Array2::zeros((experiment.batch_size, experiment.model.input_dim)),
            steps: 0,
            images_seen: 0,
            total_steps: None,
            model,
            experiment,
        }
    }

    /// Length of the whole run, which a falling learning rate needs; without it the rate stays.
    #[must_use]
    pub fn with_total_steps(mut self, total: u64) -> Self {
        self.total_steps = Some(total);
        self
    }

    /// The model as it is now.
    pub fn model(&self) -> &Autoencoder {
        &self.model
    }

    /// The model as it is now, taken out.
    pub fn into_model(self) -> Autoencoder {
        self.model
    }

    /// What is being run.
    pub fn experiment(&self) -> &ValidExperiment {
        &self.experiment
    }

    /// Corrupts the batch, compares its reconstruction with the clean images and updates the weights.
    /// If the loss is not finite the weights stay as they were before the step.
    ///
    /// # Shapes
    /// `x`: `[batch, input_dim]`, batch from 1 to the experiment's `batch_size`.
    pub fn step(&mut self, x: ArrayView2<f32>) -> Result<StepMetrics, Error> {
        let (batch, width) = (x.nrows(), x.ncols());
        if batch == 0 || batch > self.experiment.batch_size {
            let expected = self.experiment.batch_size;
            return Err(Error::Shape { what: "a batch", found: batch, expected });
        }
        if width != self.experiment.model.input_dim {
            let expected = self.experiment.model.input_dim;
            return Err(Error::Shape { what: "an image", found: width, expected });
        }
        // Rows of one image are contiguous in the copy whatever the layout of `x`.
        let x = x.as_standard_layout();
        let mut x_tilde = self.x_tilde.slice_mut(s![..batch, ..]);
        for (position, (clean, mut noisy)) in x.rows().into_iter().zip(x_tilde.rows_mut()).enumerate() {
            let mut rng = Rng::new(self.experiment.seed, Stream::Corruption, self.images_seen + position as u64);
            if let (Some(clean), Some(noisy)) = (clean.as_slice(), noisy.as_slice_mut()) {
                self.experiment.corruption.corrupt_into(clean, &mut rng, noisy);
            }
        }
        let loss = self.model.loss_and_gradient(self.experiment.loss, x_tilde.view(), x.view(), &mut self.workspace);
        if !loss.is_finite() {
            let learning_rate = self.experiment.optimizer.learning_rate();
            return Err(Error::Diverged { step: self.steps, learning_rate });
        }
        let progress = self.total_steps.map_or(0.0, |total| self.steps as f32 / total.max(1) as f32);
        let parameters = self.model.layers_mut().flat_map(|layer| layer.parameters_mut());
        let gradients = self.workspace.gradients().flat_map(|gradient| gradient.as_slices());
        self.optimizer.step(self.experiment.schedule.factor(progress), parameters.zip(gradients));
        self.steps += 1;
        self.images_seen += batch as u64;
        Ok(StepMetrics { step: self.steps, loss })
    }
}
