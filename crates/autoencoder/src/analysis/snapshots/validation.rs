//! The error of a network on samples that it does not learn from.

use crate::data::Samples;
use crate::error::Error;
use crate::experiment::{Loss, TrainingCorruption};
use crate::network::Autoencoder;
use crate::training::metrics::Validation;

/// The error of a network on validation samples under its experiment's noise.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ValidationLoss {
    /// The error in the experiment's loss without penalties, to set beside what training minimises: `sse_per_image` or
    /// `bce_nats_per_image`.
    pub reconstruction: f64,
    /// Squared error summed over pixels, mean per image, not clipped, whatever the loss.
    pub sse_per_image: f64,
}

impl ValidationLoss {
    /// The error of `model` on `images`, which it has to rebuild from their corrupted twins.
    pub fn of(model: &Autoencoder, loss: Loss, images: &Validation) -> Result<Self, Error> {
        let found = images.evaluate(model)?;
        let cross_entropy = found.bce_nats_per_image.filter(|_| loss == Loss::BinaryCrossEntropy);
        let sse_per_image = found.sse_per_image;
        Ok(Self { reconstruction: cross_entropy.unwrap_or(sse_per_image), sse_per_image })
    }
}

/// Validation samples under noise that was drawn once, and what they were asked for with.
#[derive(Debug, Clone)]
pub(super) struct KnownValidation {
    count: usize,
    seed: u32,
    pub(super) images: Validation,
}

impl KnownValidation {
    pub(super) fn new(
        data: &(impl Samples + ?Sized),
        corruption: &TrainingCorruption,
        count: usize,
        seed: u32,
    ) -> Self {
        Self { count, seed, images: Validation::new(data.first(count), corruption, seed) }
    }

    pub(super) fn is_of(&self, count: usize, seed: u32) -> bool {
        (self.count, self.seed) == (count, seed)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Snapshots;
    use crate::analysis::fixture::images;
    use crate::experiment::{Corruption, Experiment};
    use crate::training::Trainer;
    use crate::training::metrics::evaluate;

    fn trainer(loss: &str) -> Trainer {
        let json = std::format!(
            r#"{{"seed":3,"model":{{"input_dim":9,"latent_dim":2,"output_activation":"sigmoid"}},"loss":"{loss}",
            "corruption":{{"choices":[{{"kind":"gaussian","std_dev":0.3}}]}},
            "optimizer":{{"kind":"sgd","learning_rate":0.1}},"batch_size":5,"epochs":1}}"#
        );
        Trainer::new(Experiment::from_json(&json).unwrap().validate().unwrap())
    }

    #[test]
    fn a_validation_is_the_evaluation_in_the_experiments_loss() {
        let x = images(30, 9);
        for loss in ["mean_squared_error", "binary_cross_entropy"] {
            let trainer = trainer(loss);
            let found = Snapshots::default().validate(&trainer, &x.view(), 20, 7).unwrap();
            let noise = Corruption::Gaussian { std_dev: 0.3 };
            let expected = evaluate(trainer.model(), x.slice(ndarray::s![..20, ..]), noise, 7).unwrap();
            assert_eq!(found.sse_per_image, expected.sse_per_image);
            let cross_entropy = loss == "binary_cross_entropy";
            let reconstruction = if cross_entropy { expected.bce_nats_per_image } else { Some(expected.sse_per_image) };
            assert_eq!(Some(found.reconstruction), reconstruction, "{loss}");
        }
    }

    #[test]
    fn noise_is_drawn_once_and_anew_for_another_question() {
        let (x, trainer) = (images(30, 9), trainer("mean_squared_error"));
        let mut snapshots = Snapshots::default();
        let mut validate = |count, seed| snapshots.validate(&trainer, &x.view(), count, seed).unwrap();
        let first = validate(30, 1);
        assert_eq!(validate(30, 1), first);
        assert_ne!(validate(30, 2), first);
        assert_ne!(validate(29, 1), first);
        assert_eq!(validate(30, 1), first);
    }

    #[test]
    fn another_experiment_has_its_own_noise() {
        let (x, mut trainer) = (images(30, 9), trainer("mean_squared_error"));
        let mut snapshots = Snapshots::default();
        let noisy = snapshots.validate(&trainer, &x.view(), 30, 1).unwrap();
        let mut clean = Experiment::clone(trainer.experiment());
        clean.corruption.choices.clear();
        trainer.change(clean.validate().unwrap()).unwrap();
        snapshots.experiment_changed();
        let found = snapshots.validate(&trainer, &x.view(), 30, 1).unwrap();
        assert_ne!(found, noisy);
        assert_eq!(
            found.sse_per_image,
            evaluate(trainer.model(), x.view(), Corruption::None, 1).unwrap().sse_per_image
        );
    }
}
