//! Greedy pretraining of a whole stack, one step at a time: [`stacked`] says what each layer learns.

use super::{Run, stacked};
use crate::error::Error;
use crate::experiment::ValidExperiment;
use crate::network::Autoencoder;
use alloc::boxed::Box;
use alloc::vec::Vec;
use ndarray::{Array2, Axis};

/// So many images are encoded at once when a layer is done: all of them would fill the memory twice.
const CHUNK: usize = 1000;

/// A stack in pretraining: its finished layers, and the one that learns.
///
/// ```
/// use autoencoder::experiment::Experiment;
/// use autoencoder::training::Pretraining;
/// use ndarray::Array2;
///
/// let experiment = Experiment::from_json(
///     r#"{"seed": 1, "model": {"input_dim": 4, "hidden_dims": [3], "latent_dim": 2},
///         "loss": "mean_squared_error", "optimizer": {"kind": "adam", "learning_rate": 0.01},
///         "batch_size": 8, "epochs": 10}"#,
/// )?;
/// let images = Array2::from_shape_fn((8, 4), |(i, j)| ((i + j) % 3) as f32 / 2.0);
/// let mut pretraining = Pretraining::new(experiment.validate()?, images)?;
/// while !pretraining.is_over() {
///     pretraining.step()?;
/// }
/// assert_eq!(pretraining.steps(), 20, "ten of each of two layers");
/// assert_eq!(pretraining.model()?.widths(), [4, 3, 2, 3, 4]);
/// # Ok::<(), autoencoder::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Pretraining {
    experiment: ValidExperiment,
    finished: Vec<Autoencoder>,
    objectives: Vec<f64>,
    run: Run<Box<Array2<f32>>>,
}

impl Pretraining {
    /// Begins with the first layer on `images`, `[images, input_dim]`. Every layer's experiment is checked before the
    /// first is trained; refuses what [`stacked::layer_experiment`] does, and images that [`Run::new`] would.
    pub fn new(experiment: ValidExperiment, images: Array2<f32>) -> Result<Self, Error> {
        for index in 1..stacked::layer_count(&experiment) {
            stacked::layer_experiment(&experiment, index)?;
        }
        let run = Run::new(stacked::layer_experiment(&experiment, 0)?, Box::new(images))?;
        Ok(Self { experiment, finished: Vec::new(), objectives: Vec::new(), run })
    }

    /// Takes the next step of the layer that learns; after its last one the next layer begins, on its codes.
    pub fn step(&mut self) -> Result<(), Error> {
        if self.is_over() {
            return Ok(());
        }
        if self.run.steps() < self.run.total_steps() {
            if self.run.steps().is_multiple_of(self.run.steps_per_epoch()) {
                self.run.take_means();
            }
            self.run.step()?;
        }
        if self.run.steps() < self.run.total_steps() {
            return Ok(());
        }
        self.run.check_loss()?;
        self.finished.push(self.run.model().clone());
        self.objectives.push(self.run.means().terms.total());
        if !self.is_over() {
            let codes = self.codes()?;
            let experiment = stacked::layer_experiment(&self.experiment, self.finished.len())?;
            self.run = Run::new(experiment, Box::new(codes))?;
        }
        Ok(())
    }

    /// What the layer that learns makes of its own input.
    fn codes(&self) -> Result<Array2<f32>, Error> {
        let (model, images) = (self.run.model(), self.run.data());
        let mut codes = Array2::zeros((images.nrows(), model.latent_dim()));
        for (mut codes, images) in
            codes.axis_chunks_iter_mut(Axis(0), CHUNK).zip(images.axis_chunks_iter(Axis(0), CHUNK))
        {
            codes.assign(&model.encode(images)?);
        }
        Ok(codes)
    }

    /// Whether all layers are done.
    pub fn is_over(&self) -> bool {
        self.finished.len() == stacked::layer_count(&self.experiment)
    }

    /// The layers that are done, the first one first.
    pub fn finished(&self) -> &[Autoencoder] {
        &self.finished
    }

    /// The number of steps taken, over all layers.
    pub fn steps(&self) -> u64 {
        let under_way = if self.is_over() { 0 } else { self.run.steps() };
        self.finished.len() as u64 * self.run.total_steps() + under_way
    }

    /// The number of steps of all layers.
    pub fn total_steps(&self) -> u64 {
        stacked::layer_count(&self.experiment) as u64 * self.run.total_steps()
    }

    /// What each layer that is done rebuilt its own input to: its objective, mean over the steps of its last epoch.
    pub fn objectives(&self) -> &[f64] {
        &self.objectives
    }

    /// The deep network of the layers that are done: of all of them it is that of the experiment, of the first ones a
    /// shallower one. Refuses a stack of which no layer is done.
    pub fn model(&self) -> Result<Autoencoder, Error> {
        stacked::assemble(&stacked::shallower(&self.experiment, self.finished.len())?, &self.finished)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::Experiment;
    use crate::rng::{Rng, Stream};
    use crate::training::Trainer;
    use std::string::ToString;

    fn experiment() -> ValidExperiment {
        let json = r#"{"seed":5,"model":{"input_dim":8,"hidden_dims":[7,6],"latent_dim":4,"hidden_activation":"tanh",
            "output_activation":"sigmoid"},"loss":"binary_cross_entropy",
            "corruption":{"choices":[{"kind":"masking","probability":0.1}]},
            "optimizer":{"kind":"adam","learning_rate":0.01},"batch_size":50,"epochs":3}"#;
        Experiment::from_json(json).unwrap().validate().unwrap()
    }

    fn images() -> Array2<f32> {
        let mut rng = Rng::new(6, Stream::Order, 0);
        Array2::from_shape_simple_fn((120, 8), || rng.uniform())
    }

    /// Each layer by a trainer of its own, as the definition says.
    fn by_hand(experiment: &ValidExperiment) -> Vec<Autoencoder> {
        let mut input = images();
        (0..3)
            .map(|index| {
                let mut trainer =
                    Trainer::new(stacked::layer_experiment(experiment, index).unwrap()).with_total_steps(9);
                for epoch in 0..3 {
                    let mut rows: Vec<usize> = (0..120).collect();
                    Rng::new(5, Stream::Order, epoch).shuffle(&mut rows);
                    for rows in rows.chunks(50) {
                        trainer.step(input.select(Axis(0), rows).view()).unwrap();
                    }
                }
                input = trainer.model().encode(input.view()).unwrap();
                trainer.model().clone()
            })
            .collect()
    }

    #[test]
    fn a_stack_is_what_its_layers_are_when_each_is_trained_by_hand() {
        let experiment = experiment();
        let expected = by_hand(&experiment);
        let mut pretraining = Pretraining::new(experiment.clone(), images()).unwrap();
        assert!(pretraining.model().is_err(), "there is no layer yet");
        while !pretraining.is_over() {
            let before = pretraining.steps();
            pretraining.step().unwrap();
            assert_eq!(pretraining.steps(), before + 1);
            let done = pretraining.finished().len();
            if done == 2 {
                assert_eq!(pretraining.model().unwrap().widths(), [8, 7, 6, 7, 8]);
            }
        }
        assert_eq!((pretraining.steps(), pretraining.total_steps()), (27, 27));
        let prints = |models: &[Autoencoder]| models.iter().map(Autoencoder::fingerprint).collect::<Vec<_>>();
        assert_eq!(prints(pretraining.finished()), prints(&expected));
        let whole = stacked::assemble(&experiment, &expected).unwrap();
        assert_eq!(pretraining.model().unwrap().fingerprint(), whole.fingerprint());
        let steps = pretraining.steps();
        pretraining.step().unwrap();
        assert_eq!(pretraining.steps(), steps, "nothing is left to do");
    }

    #[test]
    fn images_that_do_not_fit_are_refused() {
        let refused = |images| Pretraining::new(experiment(), images).unwrap_err().to_string();
        assert_eq!(refused(Array2::zeros((5, 7))), "a training sample has 7 values; expected 8");
        assert!(refused(Array2::zeros((0, 8))).contains("nothing to train on"));
    }
}
