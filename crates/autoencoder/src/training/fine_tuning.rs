//! A whole supervised run: an encoder with a softmax head on its labelled images, one step at a time.

use super::Classifier;
use crate::error::Error;
use crate::experiment::{Schedule, ValidExperiment};
use crate::network::Autoencoder;
use crate::rng::{Rng, Stream};
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView2, Axis};

/// A classifier with what it learns from. Batches, optimizer, schedule and seed are those of the encoder's experiment.
///
/// ```
/// use autoencoder::experiment::Experiment;
/// use autoencoder::network::Autoencoder;
/// use autoencoder::training::FineTuning;
/// use ndarray::array;
///
/// let experiment = Experiment::from_json(
///     r#"{"seed": 1, "model": {"input_dim": 4, "latent_dim": 2}, "loss": "mean_squared_error",
///         "optimizer": {"kind": "adam", "learning_rate": 0.05}, "batch_size": 2, "epochs": 1}"#,
/// )?
/// .validate()?;
/// let images = array![[1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 1.0]];
/// let encoder = Autoencoder::initialize(&experiment);
/// let mut run = FineTuning::new(&encoder, &experiment, images.clone(), &[0, 1], 100)?;
/// while run.steps() < run.total_steps() {
///     run.step()?;
/// }
/// assert_eq!(run.error_rate(images.view(), &[0, 1])?, 0.0);
/// # Ok::<(), autoencoder::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct FineTuning {
    classifier: Classifier,
    images: Array2<f32>,
    labels: Vec<u8>,
    order: Vec<usize>,
    batch_size: usize,
    schedule: Schedule,
    seed: u32,
    steps: u64,
    total_steps: u64,
}

impl FineTuning {
    /// Puts a head on the encoder of `model`, for as many classes as the largest label tells, at least two.
    ///
    /// `images`: `[images, input_dim]`, one of the `labels` each. Refuses what [`Classifier::from_encoder`] does,
    /// images of another width, none at all, and another number of labels.
    pub fn new(
        model: &Autoencoder,
        experiment: &ValidExperiment,
        images: Array2<f32>,
        labels: &[u8],
        total_steps: u64,
    ) -> Result<Self, Error> {
        if images.ncols() != model.input_dim() {
            return Err(Error::Shape { what: "an image", found: images.ncols(), expected: model.input_dim() });
        }
        if labels.is_empty() || labels.len() != images.nrows() {
            let expected = images.nrows().max(1);
            return Err(Error::Shape { what: "a list of labels", found: labels.len(), expected });
        }
        let classes = labels.iter().max().map_or(2, |&last| usize::from(last) + 1).max(2);
        let (optimizer, batch_size, seed) = (experiment.optimizer, experiment.batch_size, experiment.seed);
        Ok(Self {
            classifier: Classifier::from_encoder(model, classes, optimizer, batch_size, seed)?,
            order: (0..images.nrows()).collect(),
            labels: labels.to_vec(),
            schedule: experiment.schedule,
            steps: 0,
            images,
            batch_size,
            seed,
            total_steps,
        })
    }

    /// Takes the next step and gives the cross-entropy before it, in nats, mean over the batch. Each epoch sees every
    /// image once, in an order drawn from the seed; its last batch may be smaller.
    pub fn step(&mut self) -> Result<f64, Error> {
        let (epoch, batch) = (self.steps / self.steps_per_epoch(), self.steps % self.steps_per_epoch());
        if batch == 0 {
            self.order.sort_unstable();
            Rng::new(self.seed, Stream::Order, epoch).shuffle(&mut self.order);
        }
        let first = batch as usize * self.batch_size;
        let rows = &self.order[first..(first + self.batch_size).min(self.order.len())];
        let labels: Vec<u8> = rows.iter().map(|&row| self.labels[row]).collect();
        let factor = self.schedule.factor(self.steps as f32 / self.total_steps.max(1) as f32);
        let loss = self.classifier.step(self.images.select(Axis(0), rows).view(), &labels, factor)?;
        self.steps += 1;
        Ok(loss)
    }

    /// The number of steps taken.
    pub fn steps(&self) -> u64 {
        self.steps
    }

    /// The number of steps of the whole run, over which the learning rate follows its schedule.
    pub fn total_steps(&self) -> u64 {
        self.total_steps
    }

    /// The number of steps of one pass over the images.
    pub fn steps_per_epoch(&self) -> u64 {
        self.images.nrows().div_ceil(self.batch_size) as u64
    }

    /// The share of images whose class is found wrong, as [`Classifier::error_rate`] says.
    pub fn error_rate(&mut self, images: ArrayView2<f32>, labels: &[u8]) -> Result<f64, Error> {
        self.classifier.error_rate(images, labels)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::Experiment;
    use std::string::ToString;

    fn experiment() -> ValidExperiment {
        let json = r#"{"seed":5,"model":{"input_dim":6,"hidden_dims":[5],"latent_dim":4,"hidden_activation":"tanh"},
            "loss":"mean_squared_error","optimizer":{"kind":"sgd","learning_rate":0.1},"schedule":"cosine",
            "batch_size":4,"epochs":1}"#;
        Experiment::from_json(json).unwrap().validate().unwrap()
    }

    fn data() -> (Array2<f32>, Vec<u8>) {
        let mut rng = Rng::new(2, Stream::Order, 0);
        (Array2::from_shape_simple_fn((10, 6), || rng.normal()), (0..10).map(|i| i % 3).collect())
    }

    #[test]
    fn it_takes_the_steps_of_a_classifier_in_the_order_of_the_seed() {
        let experiment = experiment();
        let model = Autoencoder::initialize(&experiment);
        let (images, labels) = data();
        let mut run = FineTuning::new(&model, &experiment, images.clone(), &labels, 7).unwrap();
        assert_eq!(run.steps_per_epoch(), 3);
        let mut classifier = Classifier::from_encoder(&model, 3, experiment.optimizer, 4, 5).unwrap();
        let mut step = 0;
        for epoch in 0..3 {
            let mut rows: Vec<usize> = (0..10).collect();
            Rng::new(5, Stream::Order, epoch).shuffle(&mut rows);
            for rows in rows.chunks(4).take(7 - step) {
                let labels: Vec<u8> = rows.iter().map(|&row| labels[row]).collect();
                let factor = experiment.schedule.factor(step as f32 / 7.0);
                let expected = classifier.step(images.select(Axis(0), rows).view(), &labels, factor).unwrap();
                assert_eq!(run.step().unwrap(), expected);
                step += 1;
            }
        }
        assert_eq!((run.steps(), run.total_steps()), (7, 7));
        let found = run.error_rate(images.view(), &labels).unwrap();
        assert_eq!(found, classifier.error_rate(images.view(), &labels).unwrap());
    }

    #[test]
    fn images_and_labels_that_do_not_fit_are_refused() {
        let experiment = experiment();
        let model = Autoencoder::initialize(&experiment);
        let refused = |images, labels: &[u8]| {
            FineTuning::new(&model, &experiment, images, labels, 7).map(|_| ()).unwrap_err().to_string()
        };
        assert_eq!(refused(Array2::zeros((2, 5)), &[0, 1]), "an image has 5 values; expected 6");
        assert_eq!(refused(Array2::zeros((2, 6)), &[0]), "a list of labels has 1 values; expected 2");
        assert_eq!(refused(Array2::zeros((0, 6)), &[]), "a list of labels has 0 values; expected 1");
    }
}
