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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Experiment;
    use crate::metrics::sse_per_image;
    use std::format;
    use std::string::String;

    fn trainer(optimizer: &str, corruption: &str) -> Trainer {
        let json = format!(
            r#"{{"seed":2,"model":{{"input_dim":6,"hidden_dims":[5],"latent_dim":3,"hidden_activation":"tanh"}},
            "loss":"mean_squared_error","corruption":{{"choices":[{corruption}]}},"optimizer":{optimizer},
            "batch_size":4,"epochs":1}}"#
        );
        Trainer::new(Experiment::from_json(&json).unwrap().validate().unwrap())
    }

    const ADAM: &str = r#"{"kind":"adam","learning_rate":0.01}"#;

    fn images() -> Array2<f32> {
        let mut rng = Rng::new(1, Stream::Order, 0);
        Array2::from_shape_simple_fn((4, 6), || rng.uniform())
    }

    #[test]
    fn the_rebuilt_image_is_compared_with_the_clean_one() {
        let x = images();
        let mut trainer = trainer(ADAM, r#"{"kind":"masking","probability":1}"#);
        // Under this mask the network sees nothing, so its loss is the distance from what it makes of nothing.
        let x_hat = trainer.model().reconstruct(Array2::zeros((4, 6)).view()).unwrap();
        let expected = sse_per_image(x.as_slice().unwrap(), x_hat.as_slice().unwrap()).unwrap() / 4.0;
        let loss = trainer.step(x.view()).unwrap().loss;
        assert!((loss - expected).abs() < 1e-5, "{loss} against {expected}");
    }

    #[test]
    fn the_same_seed_gives_the_same_bits_and_every_rule_learns() {
        let momentum = String::from(r#"{"kind":"sgd","learning_rate":0.05,"momentum":0.9}"#);
        for optimizer in [ADAM, &momentum] {
            let run = || {
                let mut trainer = trainer(optimizer, r#"{"kind":"gaussian","std_dev":0.05}"#);
                let first = trainer.step(images().view()).unwrap().loss;
                let last = (0..400).map(|_| trainer.step(images().view()).unwrap().loss).last().unwrap();
                assert!(last < 0.5 * first, "{optimizer}: {first} -> {last}");
                trainer.into_model()
            };
            assert_eq!(run(), run());
        }
    }

    #[test]
    fn a_falling_rate_stands_still_at_the_end() {
        let mut experiment = Experiment::clone(trainer(ADAM, "").experiment());
        experiment.schedule = crate::optimizer::Schedule::Cosine;
        let mut trainer = Trainer::new(experiment.validate().unwrap()).with_total_steps(10);
        let mut moved = || {
            let before = trainer.model().clone();
            trainer.step(images().view()).unwrap();
            before != *trainer.model()
        };
        assert!((0..10).all(|_| moved()));
        assert!(!moved(), "past the end the rate is zero");
    }

    #[test]
    fn wrong_shapes_are_refused_and_change_nothing() {
        let mut trainer = trainer(ADAM, "");
        let before = trainer.model().clone();
        for (rows, columns) in [(0, 6), (5, 6), (4, 7)] {
            let error = trainer.step(Array2::zeros((rows, columns)).view()).unwrap_err();
            assert!(matches!(error, Error::Shape { .. }), "{error}");
        }
        assert_eq!(*trainer.model(), before);
    }

    #[test]
    fn divergence_is_an_error_that_names_the_learning_rate() {
        let mut trainer = trainer(r#"{"kind":"sgd","learning_rate":10}"#, "");
        let error = (0..200).find_map(|_| trainer.step((100.0 * images()).view()).err()).unwrap();
        assert!(matches!(error, Error::Diverged { learning_rate: 10.0, .. }), "{error}");
    }
}
