//! Snapshots of a run in training, one value for each thing that a person is shown: the error on images that it does not
//! learn from, the values of its code, the map of its codes, and single numbers beside them. The page and any other
//! program call these functions, so that all of them show the same numbers.
//!
//! A snapshot that needs no memory is a function of the network alone: [`Activations`],
//! [`Features`](super::network::features::Features) and [`ImagePath`](super::network::image_path::ImagePath).

mod activations;
mod code_map;
mod indicators;
mod neighbors;
mod validation;

pub use activations::{Activations, LayerUnits};
pub use code_map::CodeMap;
pub use indicators::Indicators;
pub use neighbors::neighbor_error_rate;
pub use validation::ValidationLoss;

use crate::data::Samples;
use crate::error::Error;
use crate::network::Autoencoder;
use crate::training::Trainer;
use indicators::PrincipalAngle;
use ndarray::Array2;
use validation::KnownValidation;

/// The memory that one run's snapshots keep from one to the next: noise that is drawn once, axes that a map goes on
/// from, and a principal space that takes several snapshots to find.
#[derive(Debug, Clone, Default)]
pub struct Snapshots {
    validation: Option<KnownValidation>,
    axes: Option<Array2<f64>>,
    principal: PrincipalAngle,
}

impl Snapshots {
    /// The error of the network on the first `count` samples of `data` under the experiment's noise, whose pattern
    /// `seed` decides.
    pub fn validate(
        &mut self,
        trainer: &Trainer,
        data: &(impl Samples + ?Sized),
        count: usize,
        seed: u32,
    ) -> Result<ValidationLoss, Error> {
        let experiment = trainer.experiment();
        let known = self.validation.take().filter(|known| known.is_of(count, seed));
        let known = known.unwrap_or_else(|| KnownValidation::new(data, &experiment.corruption, count, seed));
        ValidationLoss::of(trainer.model(), experiment.loss, &self.validation.insert(known).images)
    }

    /// Forgets the noise of [`Snapshots::validate`], which may be another under another experiment.
    pub fn experiment_changed(&mut self) {
        self.validation = None;
    }

    /// The map of the codes of the first `count` samples of `data`. Its axes turn as little as they can from one
    /// snapshot to the next.
    pub fn code_map(
        &mut self,
        model: &Autoencoder,
        data: &(impl Samples + ?Sized),
        count: usize,
    ) -> Result<CodeMap, Error> {
        let map = CodeMap::of(model, data, count, self.axes.as_ref())?;
        self.axes.clone_from(&map.plane.axes);
        Ok(map)
    }

    /// The indicators of a network on the first `count` samples of `data`. The principal space of `training`, the
    /// samples that it learns from, is found over several snapshots; until then there is no angle.
    pub fn indicators(
        &mut self,
        trainer: &Trainer,
        training: &(impl Samples + ?Sized),
        data: &(impl Samples + ?Sized),
        count: usize,
    ) -> Result<Indicators, Error> {
        let angle = self.principal.degrees(trainer.model(), training)?;
        Indicators::of(trainer, data.first(count).view(), angle, training.count())
    }
}
