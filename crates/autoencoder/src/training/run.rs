//! A whole run: an experiment on its data, one step at a time. The caller only decides when to stop.

use crate::data::Samples;
use crate::data::batches::Batches;
use crate::error::Error;
use crate::experiment::ValidExperiment;
use crate::network::Autoencoder;
use crate::training::{Objective, StepMetrics, Trainer};
use alloc::vec::Vec;
use core::ops::Deref;

/// The number of steps between copies of a model whose loss is good.
const COPY_INTERVAL: u64 = 20;
/// A loss this many times that of the first step, or this many if that was below 1, does not recover: training has
/// diverged.
const RUNAWAY_FACTOR: f64 = 1000.0;

/// A trainer with its data, or a pointer to them. The position in the data follows from the number of steps alone, so a
/// run that was saved in the middle of an epoch continues with the same bits.
///
/// ```
/// use autoencoder::{experiment::Experiment, training::Run};
/// use ndarray::Array2;
///
/// let experiment = Experiment::from_json(
///     r#"{"seed": 1, "model": {"input_dim": 4, "latent_dim": 2}, "loss": "mean_squared_error",
///         "optimizer": {"kind": "adam", "learning_rate": 0.01}, "batch_size": 2, "epochs": 1}"#,
/// )?;
/// let samples = Array2::from_shape_fn((10, 4), |(i, j)| (i * j % 5) as f32 / 4.0);
/// let mut run = Run::new(experiment.validate()?, Box::new(samples.view()))?;
/// assert_eq!(run.total_steps(), 5);
/// run.step()?;
/// // Saved, and gone on with elsewhere: the same bits.
/// let mut other = Run::resume(&run.save()?, Box::new(samples.view()))?;
/// run.step()?;
/// other.step()?;
/// assert_eq!(run.model().fingerprint(), other.model().fingerprint());
/// # Ok::<(), autoencoder::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Run<D> {
    trainer: Trainer,
    batches: Batches<D>,
    /// The epoch whose order the batches are in.
    epoch: Option<u64>,
    first_loss: Option<f64>,
    last_good: LastGood,
    means: Means,
}

/// The last model whose loss was good, and the position of the run with it.
#[derive(Debug, Clone)]
struct LastGood {
    model: Autoencoder,
    steps: u64,
    images_seen: u64,
}

/// Means over the latest steps, and the number of these.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Means {
    /// The number of steps.
    pub steps: u64,
    /// The mean of each term.
    pub terms: Objective,
}

impl<D: Deref<Target: Samples>> Run<D> {
    /// Starts from freshly drawn weights. Refuses data of another width than the network's input, and empty data.
    pub fn new(experiment: ValidExperiment, data: D) -> Result<Self, Error> {
        Self::from_trainer(Trainer::new(experiment), data)
    }

    /// Continues where [`Run::save`] stopped, with the same bits if the data are the same.
    pub fn resume(bytes: &[u8], data: D) -> Result<Self, Error> {
        Self::from_trainer(Trainer::resume(bytes)?, data)
    }

    /// Continues with a trainer and sets its length to that of the experiment on these data. Refuses data as
    /// [`Run::new`] does.
    pub fn from_trainer(trainer: Trainer, data: D) -> Result<Self, Error> {
        let experiment = trainer.experiment();
        let (found, expected) = (data.dims(), experiment.model.input_dim);
        if found != expected {
            return Err(Error::Shape { what: "a training sample", found, expected });
        }
        if data.count() == 0 {
            return Err(Error::Data("it holds nothing to train on; expected at least one sample".into()));
        }
        let batches = Batches::new(data, experiment.batch_size, experiment.seed);
        let last_good =
            LastGood { model: trainer.model.clone(), steps: trainer.steps, images_seen: trainer.images_seen };
        let mut run = Self { trainer, batches, epoch: None, first_loss: None, last_good, means: Means::default() };
        run.trainer.set_total_steps(run.total_steps());
        Ok(run)
    }

    /// Takes the next step, unless [`Run::check_loss`] finds that the weights before it have diverged.
    pub fn step(&mut self) -> Result<StepMetrics, Error> {
        let terms = self.check_loss()?;
        if self.steps().is_multiple_of(COPY_INTERVAL) {
            self.last_good.model.copy_parameters(&self.trainer.model);
            (self.last_good.steps, self.last_good.images_seen) = (self.trainer.steps, self.trainer.images_seen);
        }
        self.means.add(terms);
        Ok(self.trainer.update(terms))
    }

    /// Computes the objective of the next step's batch, which tells whether the last step was a good one. If it is not
    /// a finite number, or has grown to a thousand times that of the first step, the run goes back to the last good
    /// model and the error says why.
    pub fn check_loss(&mut self) -> Result<Objective, Error> {
        let terms = self.next_loss();
        if terms.as_ref().is_err_and(Error::is_divergence) {
            self.restore_last_good();
        }
        terms
    }

    fn next_loss(&mut self) -> Result<Objective, Error> {
        let (step, per_epoch) = (self.trainer.steps, self.steps_per_epoch());
        let epoch = step / per_epoch;
        if self.epoch != Some(epoch) {
            self.batches.start_epoch(epoch);
            self.epoch = Some(epoch);
        }
        let terms = self.trainer.finite_loss(self.batches.get((step % per_epoch) as usize))?;
        let loss = terms.total();
        let first = *self.first_loss.get_or_insert(loss);
        if loss > RUNAWAY_FACTOR * first.max(1.0) {
            let learning_rate = self.trainer.experiment().optimizer.learning_rate();
            return Err(Error::Exploded { step, loss, first, learning_rate });
        }
        Ok(terms)
    }

    /// Goes back to the last copy of a model whose loss was good, at most 20 steps old, and to its step; to the start
    /// of the run if there is no such copy yet. The optimizer's moments and the means are cleared.
    pub fn restore_last_good(&mut self) {
        let LastGood { model, steps, images_seen } = &self.last_good;
        self.trainer.model.copy_parameters(model);
        (self.trainer.steps, self.trainer.images_seen) = (*steps, *images_seen);
        self.trainer.reset_optimizer();
        self.means = Means::default();
    }

    /// Continues under another experiment, as [`Trainer::change`] does.
    pub fn change(&mut self, experiment: ValidExperiment) -> Result<(), Error> {
        self.trainer.change(experiment)?;
        self.trainer.set_total_steps(self.total_steps());
        // Losses under other penalties are on another scale.
        self.first_loss = None;
        Ok(())
    }

    /// The bytes that [`Run::resume`] needs beside the data.
    pub fn save(&self) -> Result<Vec<u8>, Error> {
        self.trainer.save()
    }

    /// The trainer, for reading.
    pub fn trainer(&self) -> &Trainer {
        &self.trainer
    }

    /// The model in its current state.
    pub fn model(&self) -> &Autoencoder {
        self.trainer.model()
    }

    /// The data that the run learns from.
    pub fn data(&self) -> &D {
        self.batches.data()
    }

    /// The number of steps taken.
    pub fn steps(&self) -> u64 {
        self.trainer.steps
    }

    /// The number of steps of one pass over the data.
    pub fn steps_per_epoch(&self) -> u64 {
        self.batches.per_epoch() as u64
    }

    /// The number of steps of the whole experiment.
    pub fn total_steps(&self) -> u64 {
        self.steps_per_epoch() * self.trainer.experiment().epochs as u64
    }

    /// The number of passes over the data, with the fraction of the current one.
    pub fn epoch(&self) -> f64 {
        self.steps() as f64 / self.steps_per_epoch() as f64
    }

    /// Means over the steps since the last [`Run::take_means`].
    pub fn means(&self) -> Means {
        self.means
    }

    /// Means over the steps since the last call, which start again from here.
    pub fn take_means(&mut self) -> Means {
        core::mem::take(&mut self.means)
    }
}

impl Means {
    fn add(&mut self, terms: Objective) {
        self.steps += 1;
        self.terms.move_towards(terms, 1.0 / self.steps as f64);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::{ToyData, ToySample};
    use crate::experiment::Experiment;
    use std::format;
    use std::string::ToString;

    fn moons() -> ToySample {
        ToyData::TwoMoons { noise: 0.05 }.draw(70, 1).unwrap()
    }

    fn experiment(optimizer: &str) -> ValidExperiment {
        let json = format!(
            r#"{{"seed":3,"model":{{"input_dim":2,"hidden_dims":[8],"latent_dim":1,"hidden_activation":"tanh"}},
            "loss":"mean_squared_error","corruption":{{"choices":[{{"kind":"gaussian","std_dev":0.1}}]}},
            "optimizer":{optimizer},"batch_size":16,"epochs":4}}"#
        );
        Experiment::from_json(&json).unwrap().validate().unwrap()
    }

    const ADAM: &str = r#"{"kind":"adam","learning_rate":0.01}"#;

    #[test]
    fn a_run_takes_the_steps_of_a_trainer_on_shuffled_batches() {
        let data = moons();
        let mut run = Run::new(experiment(ADAM), &data).unwrap();
        let mut trainer = Trainer::new(experiment(ADAM)).with_total_steps(20);
        let mut batches = Batches::new(&data, 16, 3);
        for epoch in 0..4 {
            batches.start_epoch(epoch);
            for index in 0..batches.per_epoch() {
                assert_eq!(run.step().unwrap(), trainer.step(batches.get(index)).unwrap());
            }
        }
        assert_eq!((run.steps(), run.total_steps(), run.epoch()), (20, 20, 4.0));
        assert_eq!(run.model(), trainer.model());
        assert_eq!(run.take_means().steps, 20);
        assert_eq!(run.take_means(), Means::default());
    }

    #[test]
    fn a_run_that_was_saved_goes_on_with_the_same_bits() {
        let data = moons();
        let mut whole = Run::new(experiment(ADAM), &data).unwrap();
        let mut half = whole.clone();
        for _ in 0..7 {
            whole.step().unwrap();
            half.step().unwrap();
        }
        let mut rest = Run::resume(&half.save().unwrap(), &data).unwrap();
        for _ in 0..9 {
            whole.step().unwrap();
            rest.step().unwrap();
        }
        assert_eq!(whole.save().unwrap(), rest.save().unwrap());
        assert_eq!(whole.model().fingerprint(), rest.model().fingerprint());
    }

    fn sgd(learning_rate: f32) -> ValidExperiment {
        experiment(&format!(r#"{{"kind":"sgd","learning_rate":{learning_rate},"momentum":0.5}}"#))
    }

    fn after(steps: u64, experiment: ValidExperiment, data: &ToySample) -> Run<&ToySample> {
        let mut run = Run::new(experiment, data).unwrap();
        for _ in 0..steps {
            run.step().unwrap();
        }
        run
    }

    /// Everything of a run but the optimizer's memory.
    fn assert_stands_where(run: &mut Run<&ToySample>, stopped: &Run<&ToySample>) {
        assert_eq!(run.trainer.checkpoint(), stopped.trainer.checkpoint());
        assert_eq!(run.trainer.images_seen, stopped.trainer.images_seen);
        assert_eq!(run.take_means(), Means::default(), "the means of undone steps are dropped");
    }

    #[test]
    fn a_loss_that_explodes_takes_the_run_back_to_the_last_good_model() {
        let data = moons();
        let mut run = after(50, sgd(0.01), &data);
        let before = run.means.terms.reconstruction;
        run.change(sgd(9.0)).unwrap();
        let message = (0..200).find_map(|_| run.step().err()).unwrap().to_string();
        assert!(message.starts_with("training diverged at step 5"), "{message}");
        assert!(message.contains("the loss grew from 0.") && !message.contains("finite"), "{message}");
        assert!(message.ends_with("expected a smaller learning rate than 9"), "{message}");
        let mut stopped = after(40, sgd(0.01), &data);
        stopped.change(sgd(9.0)).unwrap();
        assert_stands_where(&mut run, &stopped);

        run.change(sgd(0.01)).unwrap();
        let mut rest = Run::resume(&run.save().unwrap(), &data).unwrap();
        for _ in 0..9 {
            assert_eq!(run.step().unwrap(), rest.step().unwrap());
        }
        assert_eq!(run.save().unwrap(), rest.save().unwrap());
        let after = run.take_means().terms.reconstruction;
        assert!(after < 3.0 * before, "{before} -> {after}");
    }

    #[test]
    fn a_loss_that_is_not_finite_takes_the_run_back_to_the_last_good_model() {
        let few = |optimizer| {
            let mut experiment = Experiment::clone(&experiment(optimizer));
            experiment.batch_size = 2;
            experiment.validate().unwrap()
        };
        let mut data = moons();
        data.points[[5, 0]] = f32::NAN;
        let mut run = Run::new(few(ADAM), &data).unwrap();
        let (taken, error) = (0..).find_map(|step| run.step().err().map(|error| (step, error))).unwrap();
        assert!(taken > 20, "there must be something to go back from");
        assert_eq!(error, Error::Diverged { step: taken, learning_rate: 0.01 });
        assert_stands_where(&mut run, &after(20, few(ADAM), &data));
    }

    #[test]
    fn checking_the_loss_learns_nothing_and_finds_a_bad_last_step() {
        let data = moons();
        let mut run = after(20, experiment(ADAM), &data);
        let before = run.save().unwrap();
        let terms = run.check_loss().unwrap();
        assert_eq!(run.save().unwrap(), before);
        assert_eq!(run.step().unwrap().terms, terms);

        let mut wild = after(2, sgd(10.0), &data);
        let error = wild.check_loss().unwrap_err();
        assert!(matches!(error, Error::Exploded { step: 2, learning_rate: 10.0, .. }), "{error}");
        assert_stands_where(&mut wild, &after(0, sgd(10.0), &data));
    }

    #[test]
    fn data_of_another_width_and_empty_data_are_refused() {
        let wide = ToyData::SwissRoll { noise: 0.0 }.draw(10, 1).unwrap();
        let message = Run::new(experiment(ADAM), &wide).unwrap_err().to_string();
        assert_eq!(message, "a training sample has 3 values; expected 2");
        let none = ToyData::TwoMoons { noise: 0.0 }.draw(0, 1).unwrap();
        assert!(Run::new(experiment(ADAM), &none).unwrap_err().to_string().contains("nothing to train on"));
    }

    #[test]
    fn one_flipped_bit_changes_the_fingerprint() {
        let data = moons();
        let run = Run::new(experiment(ADAM), &data).unwrap();
        let mut other = run.model().clone();
        assert_eq!(other.fingerprint(), run.model().fingerprint());
        let bias = &mut other.layers[2].bias[1];
        *bias = f32::from_bits(bias.to_bits() + 1);
        assert_ne!(other.fingerprint(), run.model().fingerprint());
    }
}
