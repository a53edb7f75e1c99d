//! Whether pretraining helps: one encoder fine-tuned with few labels, from a pretrained stack and from random weights,
//! by equal numbers of updates.

use super::Labelled;
use crate::data::balanced_rows;
use crate::error::Error;
use crate::experiment::ValidExperiment;
use crate::network::Autoencoder;
use crate::training::FineTuning;
use alloc::vec::Vec;
use ndarray::Axis;
use serde::Serialize;

/// How often a trial is measured on test images over its length; also once before the first update.
const MEASUREMENTS: u64 = 10;

/// Where an encoder starts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Start {
    /// The stack that learned all images without labels, layer by layer.
    Pretrained,
    /// Weights drawn by the experiment's rule.
    Random,
}

/// What came of one trial.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TrialReport {
    /// Where the encoder started from.
    pub start: Start,
    /// Of the first weights, the choice of the labelled images, and their order.
    pub seed: u32,
    /// Images whose class was told, the same number of each class.
    pub labels: usize,
    /// Updates before each measurement, rising from 0.
    pub updates: Vec<u64>,
    /// Share of test images whose class was found wrong, from 0 to 1, at each measurement.
    pub error_rate_on_test_images: Vec<f64>,
}

/// What a trial is made of, beside its images.
#[derive(Debug, Clone, Copy)]
pub struct TrialConfig {
    /// Images whose class is told: a multiple of the number of classes, as many of each.
    pub labels: usize,
    /// Updates from the first to the last.
    pub updates: u64,
}

/// An encoder in fine-tuning with few labels, and what was measured of it so far.
#[derive(Debug, Clone)]
pub struct Trial {
    run: FineTuning,
    report: TrialReport,
}

impl Trial {
    /// Begins with the encoder of a pretrained `stack`, or without one with the first weights of the experiment. The
    /// labelled images are drawn from the images of `known` by the experiment's seed, so both starts learn the same.
    ///
    /// Refuses no updates, a number of labels that is no multiple of the classes or more than there are, a stack of
    /// another width than the images, and what [`FineTuning::new`] does.
    pub fn new(
        stack: Option<&Autoencoder>,
        experiment: &ValidExperiment,
        known: Labelled<'_>,
        config: TrialConfig,
    ) -> Result<Self, Error> {
        let TrialConfig { labels, updates } = config;
        Error::check("labels", labels, labels > 0, "at least one of each class")?;
        Error::check("updates", updates, updates > 0, "at least 1")?;
        let classes = known.labels.iter().max().map_or(0, |&last| last.saturating_add(1));
        let rows = balanced_rows(known.labels, classes, labels, experiment.seed)?;
        let told: Vec<u8> = rows.iter().map(|&row| known.labels[row]).collect();
        let images = known.images.select(Axis(0), &rows);
        let fresh;
        let (start, model) = match stack {
            Some(stack) => (Start::Pretrained, stack),
            None => {
                fresh = Autoencoder::initialize(experiment);
                (Start::Random, &fresh)
            }
        };
        let run = FineTuning::new(model, experiment, images, &told, updates)?;
        let (updates, error_rate_on_test_images) = (Vec::new(), Vec::new());
        let report = TrialReport { start, seed: experiment.seed, labels, updates, error_rate_on_test_images };
        Ok(Self { run, report })
    }

    /// Takes one update, and measures on `test` before the first and after each tenth of all.
    pub fn step(&mut self, test: Labelled<'_>) -> Result<(), Error> {
        if self.report.updates.is_empty() {
            self.measure(test)?;
        }
        if self.is_over() {
            return Ok(());
        }
        self.run.step()?;
        let (steps, total) = (self.run.steps(), self.run.total_steps());
        if steps * MEASUREMENTS / total > (steps - 1) * MEASUREMENTS / total {
            self.measure(test)?;
        }
        Ok(())
    }

    fn measure(&mut self, test: Labelled<'_>) -> Result<(), Error> {
        self.report.updates.push(self.run.steps());
        self.report.error_rate_on_test_images.push(self.run.error_rate(test.images, test.labels)?);
        Ok(())
    }

    /// Whether all updates are done.
    pub fn is_over(&self) -> bool {
        self.run.steps() >= self.run.total_steps()
    }

    /// What was measured so far.
    pub fn report(&self) -> &TrialReport {
        &self.report
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::Experiment;
    use crate::rng::{Rng, Stream};
    use crate::training::Pretraining;
    use ndarray::Array2;
    use std::string::ToString;

    fn experiment() -> ValidExperiment {
        let json = r#"{"seed":4,"model":{"input_dim":12,"hidden_dims":[10],"latent_dim":8,"hidden_activation":"sigmoid",
            "latent_activation":"sigmoid","output_activation":"sigmoid","initialization":"glorot"},
            "loss":"mean_squared_error","optimizer":{"kind":"adam","learning_rate":0.01},"batch_size":30,"epochs":20}"#;
        Experiment::from_json(json).unwrap().validate().unwrap()
    }

    /// Images of three classes: a bright third, and noise.
    fn images(count: usize, seed: u32) -> (Array2<f32>, Vec<u8>) {
        let mut rng = Rng::new(seed, Stream::Order, 0);
        let labels: Vec<u8> = (0..count).map(|i| (i % 3) as u8).collect();
        let bright = |row: usize, column: usize| f32::from(u8::from(column / 4 == row % 3));
        let images =
            Array2::from_shape_fn((count, 12), |(row, column)| 0.4 * bright(row, column) + 0.6 * rng.uniform());
        (images, labels)
    }

    fn run(stack: Option<&Autoencoder>, labels: usize, updates: u64) -> TrialReport {
        let [known, test] = [images(300, 1), images(90, 2)];
        let as_labelled = |(images, labels)| Labelled { images, labels };
        let known = as_labelled((known.0.view(), &known.1));
        let test = as_labelled((test.0.view(), &test.1));
        let mut trial = Trial::new(stack, &experiment(), known, TrialConfig { labels, updates }).unwrap();
        while !trial.is_over() {
            trial.step(test).unwrap();
        }
        trial.report().clone()
    }

    #[test]
    fn it_is_measured_before_the_first_update_and_after_each_tenth() {
        let report = run(None, 30, 25);
        assert_eq!(report.updates, [0, 3, 5, 8, 10, 13, 15, 18, 20, 23, 25]);
        assert_eq!(report.error_rate_on_test_images.len(), 11);
        assert_eq!(run(None, 30, 4).updates, [0, 1, 2, 3, 4], "no measurement twice");
        assert_eq!(run(None, 30, 25), report, "the same again");
    }

    #[test]
    fn a_stack_that_knows_the_images_needs_fewer_updates() {
        let mut pretraining = Pretraining::new(experiment(), images(300, 1).0).unwrap();
        while !pretraining.is_over() {
            pretraining.step().unwrap();
        }
        let [pretrained, random] = [Some(&pretraining.model().unwrap()), None].map(|stack| run(stack, 30, 60));
        assert_eq!((pretrained.start, random.start), (Start::Pretrained, Start::Random));
        let sum = |report: &TrialReport| report.error_rate_on_test_images[1..].iter().sum::<f64>();
        assert!(sum(&pretrained) < sum(&random), "{pretrained:?} {random:?}");
    }

    #[test]
    fn numbers_of_labels_that_cannot_be_are_refused() {
        let (known, told) = images(300, 1);
        let refused = |labels, updates| {
            let known = Labelled { images: known.view(), labels: &told };
            Trial::new(None, &experiment(), known, TrialConfig { labels, updates }).map(|_| ()).unwrap_err().to_string()
        };
        assert_eq!(refused(0, 5), "labels is 0; expected at least one of each class");
        assert_eq!(refused(3, 0), "updates is 0; expected at least 1");
        assert!(refused(10, 5).contains("10 images of 3 classes; expected a multiple of the classes"));
        assert!(refused(303, 5).contains("expected at least 101"));
    }
}
