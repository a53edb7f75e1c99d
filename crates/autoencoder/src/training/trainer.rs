//! Minibatch training: `Trainer::step` takes one step and gives its metrics.

use super::gradients::Gradients;
use super::objective::Objective;
use crate::error::Error;
use crate::experiment::{Experiment, Loss, Penalty, ValidExperiment};
use crate::files::Checkpoint;
use crate::kernels::panels::Panels;
use crate::layers::Signal;
use crate::network::Autoencoder;
use crate::training::update::OptimizerState;
use crate::training::workspace::Workspace;
use alloc::format;
use alloc::vec;
use alloc::vec::Vec;
use ndarray::ArrayView2;

/// The metrics of one step.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StepMetrics {
    /// The number of steps taken, this one included.
    pub step: u64,
    /// The objective before the update, mean per image of the batch, penalties included.
    pub loss: f64,
    /// The terms of `loss`.
    pub terms: Objective,
}

/// A model in training, with the experiment that it follows and the state of its optimizer.
///
/// ```
/// use autoencoder::{experiment::Experiment, training::Trainer};
/// use ndarray::Array2;
///
/// let experiment = Experiment::from_json(
///     r#"{"seed": 1, "model": {"input_dim": 4, "latent_dim": 2}, "loss": "mean_squared_error",
///         "optimizer": {"kind": "adam", "learning_rate": 0.01}, "batch_size": 2, "epochs": 1}"#,
/// )?;
/// let mut trainer = Trainer::new(experiment.validate()?);
/// let batch = Array2::from_elem((2, 4), 0.5);
/// let first = trainer.step(batch.view())?;
/// let second = trainer.step(batch.view())?;
/// assert!(second.step == 2 && second.loss < first.loss);
/// # Ok::<(), autoencoder::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Trainer {
    experiment: ValidExperiment,
    pub(crate) model: Autoencoder,
    pub(crate) optimizer: OptimizerState,
    /// Memory in which gradients are added up before the first is used, if the experiment needs that.
    gradients: Option<Gradients>,
    workspace: Workspace,
    x: Panels,
    x_tilde: Signal,
    /// One image and its corrupted twin on their way into the panels.
    row: [Vec<f32>; 2],
    pub(crate) steps: u64,
    pub(crate) images_seen: u64,
    total_steps: Option<u64>,
}

impl Trainer {
    /// Starts from freshly drawn weights.
    pub fn new(experiment: ValidExperiment) -> Self {
        let model = Autoencoder::initialize(&experiment);
        let x = Panels::zeros(experiment.batch_size, experiment.model.input_dim);
        let row = vec![0.0; experiment.model.input_dim];
        Self {
            optimizer: OptimizerState::new(experiment.optimizer, &model.weights, &model.layers),
            gradients: needs_whole_gradient(&experiment).then(|| Gradients::zeros(&model)),
            workspace: Workspace::new(&experiment),
            x_tilde: Signal::zeros(experiment.batch_size, experiment.model.input_dim, true),
            x,
            row: [row.clone(), row],
            steps: 0,
            images_seen: 0,
            total_steps: None,
            model,
            experiment,
        }
    }

    /// Sets the length of the whole run in steps, which a falling learning rate needs; without it the rate stays.
    #[must_use]
    pub fn with_total_steps(mut self, total: u64) -> Self {
        self.set_total_steps(total);
        self
    }

    pub(crate) fn set_total_steps(&mut self, total: u64) {
        self.total_steps = Some(total);
    }

    /// Clears the optimizer's moments, which may be NaN.
    pub(crate) fn reset_optimizer(&mut self) {
        self.optimizer = OptimizerState::new(self.experiment.optimizer, &self.model.weights, &self.model.layers);
    }

    /// Continues under another experiment without a restart: learning rate, schedule, noise, penalties and clipping may
    /// differ. Refuses another model, loss, seed, batch size or kind of optimizer, and changes nothing then.
    pub fn change(&mut self, experiment: ValidExperiment) -> Result<(), Error> {
        if let Some(field) = self.experiment.starts_anew_for(&experiment) {
            return Err(Error::config(field, "another", "the one in training; start anew for another"));
        }
        self.optimizer.change(experiment.optimizer);
        self.workspace.make_room(&experiment);
        if self.gradients.is_none() && needs_whole_gradient(&experiment) {
            self.gradients = Some(Gradients::zeros(&self.model));
        }
        self.experiment = experiment;
        Ok(())
    }

    /// The model in its current state.
    pub fn model(&self) -> &Autoencoder {
        &self.model
    }

    /// The model in its current state, with its experiment and the number of steps taken.
    pub fn checkpoint(&self) -> Checkpoint {
        Checkpoint { experiment: self.experiment.clone(), steps: self.steps, model: self.model.clone() }
    }

    /// The experiment in training.
    pub fn experiment(&self) -> &ValidExperiment {
        &self.experiment
    }

    /// Views images that lie one after the other as a batch, `[images / input_dim, input_dim]`. Refuses an incomplete
    /// last image.
    pub fn batch<'a>(&self, images: &'a [f32]) -> Result<ArrayView2<'a, f32>, Error> {
        let expected = self.experiment.model.input_dim;
        let (rows, found) = (images.len() / expected, images.len() % expected);
        match ArrayView2::from_shape((rows, expected), images) {
            Ok(batch) if found == 0 => Ok(batch),
            _ => Err(Error::Shape { what: "the last image", found, expected }),
        }
    }

    /// Computes the objective of a batch under the noise of the next step, mean per image, without learning from it.
    ///
    /// # Shapes
    /// As [`Trainer::step`].
    pub fn loss(&mut self, x: ArrayView2<f32>) -> Result<Objective, Error> {
        let (batch, width) = (x.nrows(), x.ncols());
        if batch == 0 || batch > self.experiment.batch_size {
            let expected = self.experiment.batch_size;
            return Err(Error::Shape { what: "a batch", found: batch, expected });
        }
        if width != self.experiment.model.input_dim {
            let expected = self.experiment.model.input_dim;
            return Err(Error::Shape { what: "an image", found: width, expected });
        }
        if self.experiment.loss == Loss::BinaryCrossEntropy {
            let outside =
                x.rows().into_iter().flat_map(|row| row.into_iter()).find(|value| !(0.0..=1.0).contains(*value));
            if let Some(value) = outside {
                let expected = "from 0 to 1, since binary_cross_entropy compares probabilities";
                return Err(Error::Data(format!("an image holds {value}; expected numbers {expected}")));
            }
        }
        self.load_batch(x);
        let (experiment, model) = (&self.experiment, &self.model);
        Ok(self.workspace.forward(experiment, model, &self.x_tilde, &self.x, self.steps, self.images_seen))
    }

    /// Corrupts the batch, compares its reconstruction with the clean images and updates the weights.
    /// If the loss is not finite the weights stay as they were before the step.
    ///
    /// # Shapes
    /// `x`: `[batch, input_dim]`, batch from 1 to the experiment's `batch_size`.
    pub fn step(&mut self, x: ArrayView2<f32>) -> Result<StepMetrics, Error> {
        let terms = self.finite_loss(x)?;
        Ok(self.update(terms))
    }

    /// Takes the first half of a step: [`Trainer::loss`], which is refused if it is not finite.
    pub(crate) fn finite_loss(&mut self, x: ArrayView2<f32>) -> Result<Objective, Error> {
        let terms = self.loss(x)?;
        if terms.total().is_finite() {
            return Ok(terms);
        }
        Err(Error::Diverged { step: self.steps, learning_rate: self.experiment.optimizer.learning_rate() })
    }

    /// Takes the second half of a step: updates the weights by the batch of the last [`Trainer::loss`], which gave
    /// `terms`.
    pub(crate) fn update(&mut self, terms: Objective) -> StepMetrics {
        let progress = self.total_steps.map_or(0.0, |total| self.steps as f32 / total.max(1) as f32);
        let warm_up = self.experiment.warm_up_steps.max(1);
        let warmth = (self.steps.saturating_add(1) as f32 / warm_up as f32).min(1.0);
        self.optimizer.start_step(warmth * self.experiment.schedule.factor(progress));
        let (experiment, model, x_tilde) = (&self.experiment, &mut self.model, &self.x_tilde);
        match &mut self.gradients {
            None => self.workspace.backward(experiment, model, x_tilde, self.steps, &mut self.optimizer),
            Some(gradients) => {
                gradients.clear();
                self.workspace.backward(experiment, model, x_tilde, self.steps, gradients);
                self.workspace.add_penalty_gradients(gradients);
                let scale = experiment.clip_norm.map_or(1.0, |limit| clip(gradients.norm(), limit));
                self.optimizer.apply(&mut model.weights, &mut model.layers, gradients, scale);
            }
        }
        self.steps += 1;
        self.images_seen += self.x.rows() as u64;
        StepMetrics { step: self.steps, loss: terms.total(), terms }
    }

    /// Lays out the batch and its corrupted twin in panels.
    fn load_batch(&mut self, x: ArrayView2<f32>) {
        let [clean, noisy] = &mut self.row;
        self.x_tilde.write(|x_tilde| {
            for panels in [&mut self.x, &mut *x_tilde] {
                panels.set_rows(x.nrows());
                panels.clear_padding();
            }
            for (position, image) in x.rows().into_iter().enumerate() {
                clean.iter_mut().zip(image).for_each(|(clean, &value)| *clean = value);
                let position_seen = self.images_seen + position as u64;
                self.experiment.corruption.corrupt_at(clean, self.experiment.seed, position_seen, noisy);
                self.x.set_row(position, clean.iter().copied());
                x_tilde.set_row(position, noisy.iter().copied());
            }
        });
    }
}

/// Whether the gradient must be complete before any part of it is used: a weight is shared, the norm is clipped, or a
/// contractive penalty reaches the weights not only through the code.
fn needs_whole_gradient(experiment: &Experiment) -> bool {
    let contractive = experiment.penalties.iter().any(Penalty::is_contractive);
    experiment.model.tied_weights || experiment.clip_norm.is_some() || contractive
}

/// The factor that brings `norm` down to `limit`; 1 if it is not above.
fn clip(norm: f32, limit: f32) -> f32 {
    if norm > limit { limit / norm } else { 1.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::{Rng, Stream};
    use crate::training::metrics::sse_per_image;
    use ndarray::Array2;
    use std::string::{String, ToString};

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
                trainer.checkpoint()
            };
            assert_eq!(run(), run());
        }
    }

    #[test]
    fn a_cosine_schedule_ends_at_rate_0() {
        let mut experiment = Experiment::clone(trainer(ADAM, "").experiment());
        experiment.schedule = crate::experiment::Schedule::Cosine;
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
    fn a_change_acts_at_once_and_keeps_what_was_learned() {
        let mut trainer = trainer(ADAM, "");
        for _ in 0..50 {
            trainer.step(images().view()).unwrap();
        }
        let before = trainer.step(images().view()).unwrap().loss;
        let mut experiment = Experiment::clone(trainer.experiment());
        experiment.optimizer = serde_json::from_str(r#"{"kind":"adam","learning_rate":1e-12}"#).unwrap();
        trainer.change(experiment.clone().validate().unwrap()).unwrap();
        let losses = [0; 2].map(|_| trainer.step(images().view()).unwrap().loss);
        assert!(losses[0] <= before && (losses[1] - losses[0]).abs() < 1e-6, "{before} {losses:?}");
        experiment.clip_norm = Some(1.0);
        experiment.penalties = vec![Penalty::Contractive { weight: 0.1, probes: 0.0 }, Penalty::L1 { weight: 0.2 }];
        trainer.change(experiment.clone().validate().unwrap()).unwrap();
        let terms = trainer.step(images().view()).unwrap().terms;
        assert!((terms.reconstruction - losses[1]).abs() < 1e-6);
        assert!(terms.penalties.of("contractive") > 0.0 && terms.penalties.of("l1") > 0.0);
        experiment.model.latent_dim += 1;
        let error = trainer.change(experiment.validate().unwrap()).unwrap_err();
        assert_eq!(format!("{error}"), "model is another; expected the one in training; start anew for another");
    }

    #[test]
    fn wrong_shapes_are_refused_and_change_nothing() {
        let mut trainer = trainer(ADAM, "");
        let before = trainer.model().clone();
        for (rows, columns) in [(0, 6), (5, 6), (4, 7)] {
            let error = trainer.step(Array2::zeros((rows, columns)).view()).unwrap_err();
            assert!(matches!(error, Error::Shape { .. }), "{error}");
        }
        assert_eq!(trainer.batch(&[0.0; 12]).unwrap().dim(), (2, 6));
        assert_eq!(trainer.batch(&[0.0; 11]), Err(Error::Shape { what: "the last image", found: 5, expected: 6 }));
        assert_eq!(*trainer.model(), before);
    }

    #[test]
    fn cross_entropy_of_images_outside_0_to_1_is_refused_before_any_work() {
        let mut experiment = Experiment::clone(trainer(ADAM, "").experiment());
        experiment.loss = Loss::BinaryCrossEntropy;
        experiment.model.output_activation = crate::layers::Activation::Sigmoid;
        let mut trainer = Trainer::new(experiment.validate().unwrap());
        let before = trainer.checkpoint();
        for value in [1.5, -0.1, f32::NAN] {
            let mut wrong = images();
            wrong[[1, 2]] = value;
            let message = trainer.step(wrong.view()).unwrap_err().to_string();
            assert!(message.contains(&format!("an image holds {value}; expected numbers from 0 to 1")), "{message}");
        }
        assert_eq!(trainer.checkpoint(), before);
        trainer.step(images().view()).unwrap();
    }

    #[test]
    fn divergence_is_an_error_that_names_the_learning_rate() {
        let mut trainer = trainer(r#"{"kind":"sgd","learning_rate":10}"#, "");
        let error = (0..200).find_map(|_| trainer.step((100.0 * images()).view()).err()).unwrap();
        assert!(matches!(error, Error::Diverged { learning_rate: 10.0, .. }), "{error}");
    }

    #[test]
    fn each_step_draws_new_noise() {
        let mut trainer = trainer(r#"{"kind":"sgd","learning_rate":1e-30}"#, r#"{"kind":"masking","probability":0.5}"#);
        let mut losses: Vec<f64> = (0..20).map(|_| trainer.step(images().view()).unwrap().loss).collect();
        // At this rate the weights stand still: only the noise makes a difference.
        losses.sort_by(f64::total_cmp);
        losses.dedup();
        assert!(losses.len() > 15, "{losses:?}");
    }

    #[test]
    fn a_loss_that_is_not_finite_leaves_the_weights_as_they_were() {
        let mut trainer = trainer(ADAM, "");
        trainer.step(images().view()).unwrap();
        let before = trainer.model().clone();
        let mut broken = images();
        broken[[1, 2]] = f32::NAN;
        let error = trainer.step(broken.view()).unwrap_err();
        assert_eq!(error, Error::Diverged { step: 1, learning_rate: 0.01 });
        assert_eq!(*trainer.model(), before);
        trainer.step(images().view()).unwrap();
    }
}
