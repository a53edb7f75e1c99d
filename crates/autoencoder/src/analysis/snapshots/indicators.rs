//! Single numbers that say what a network is becoming.

use crate::analysis::linear::streaming_pca::{StreamingPca, linear_decoder};
use crate::analysis::network::jacobian::jacobian_norm;
use crate::analysis::network::unit_statistics;
use crate::data::Samples;
use crate::error::Error;
use crate::experiment::ValidExperiment;
use crate::network::Autoencoder;
use ndarray::ArrayView2;

/// Samples that the principal space takes in for one snapshot, which is to take milliseconds.
const ROWS_PER_SNAPSHOT: usize = 2000;
/// The longest code whose principal space is looked for: for a longer one a worker would be busy for too long.
const MOST_AXES: usize = 64;

/// Single numbers that say what a network is becoming.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Indicators {
    /// [`active_share`](unit_statistics::active_share) of the code, from 0 to 1.
    pub active_share: f64,
    /// Mean of all values of the code.
    pub mean_activation: f64,
    /// [`jacobian_norm`] of the encoder.
    pub jacobian_norm: f64,
    /// The largest angle, in degrees, between the span of a linear decoder and the principal space of the training
    /// data, both of as many dimensions as the code; nothing for other networks and until that space is known.
    pub principal_angle: Option<f64>,
}

impl Indicators {
    /// The indicators of `model` over `images`, `[count, input_dim]`, with an angle that was found elsewhere.
    pub(super) fn of(
        experiment: &ValidExperiment,
        model: &Autoencoder,
        images: ArrayView2<f32>,
        principal_angle: Option<f64>,
    ) -> Result<Self, Error> {
        let codes = model.encode(images)?;
        Ok(Self {
            active_share: unit_statistics::active_share(codes.view()),
            mean_activation: unit_statistics::mean(codes.view()),
            jacobian_norm: jacobian_norm(experiment, model, images)?,
            principal_angle,
        })
    }
}

/// The way to the principal space of a run's training data, some samples at each snapshot.
#[derive(Debug, Clone, Default)]
pub(super) struct PrincipalAngle {
    space: Option<StreamingPca>,
}

impl PrincipalAngle {
    /// Takes in the next samples of `training`; the angle in degrees once all are known.
    pub(super) fn degrees(
        &mut self,
        model: &Autoencoder,
        training: &(impl Samples + ?Sized),
    ) -> Result<Option<f64>, Error> {
        let Some(decoder) = linear_decoder(model) else { return Ok(None) };
        let (features, dims) = decoder.dim();
        if dims > MOST_AXES {
            return Ok(None);
        }
        let space = self.space.get_or_insert_with(|| StreamingPca::new(features, dims));
        space.add_rows(training, ROWS_PER_SNAPSHOT);
        Ok(space.largest_angle(decoder.view())?.map(f64::to_degrees))
    }
}

#[cfg(test)]
mod tests {
    use super::super::Snapshots;
    use super::*;
    use crate::analysis::fixture::{experiment, images};
    use crate::training::Trainer;

    #[test]
    fn indicators_are_the_numbers_of_their_names() {
        let experiment = experiment(r#""input_dim":9,"hidden_dims":[5],"latent_dim":3"#);
        let (trainer, x) = (Trainer::new(experiment), images(40, 9));
        let found = Snapshots::default().indicators(&trainer, &x.view(), &x.view(), 16).unwrap();
        let x = x.slice(ndarray::s![..16, ..]);
        let codes = trainer.model().encode(x).unwrap();
        assert_eq!(found.active_share, unit_statistics::active_share(codes.view()));
        assert_eq!(found.mean_activation, unit_statistics::mean(codes.view()));
        assert_eq!(found.jacobian_norm, jacobian_norm(trainer.experiment(), trainer.model(), x).unwrap());
        assert_eq!(found.principal_angle, None);
    }

    #[test]
    fn the_angle_of_a_linear_network_comes_once_all_its_samples_were_seen() {
        let trainer = Trainer::new(experiment(r#""input_dim":9,"latent_dim":2"#));
        let x = images(ROWS_PER_SNAPSHOT + 1, 9);
        let mut snapshots = Snapshots::default();
        let mut angle = || snapshots.indicators(&trainer, &x.view(), &x.view(), 5).unwrap().principal_angle;
        assert_eq!(angle(), None);
        let degrees = angle().unwrap();
        assert!(degrees > 10.0 && degrees <= 90.0, "{degrees}");
        assert_eq!(angle(), Some(degrees));
    }

    #[test]
    fn a_code_that_is_too_long_has_no_angle() {
        let trainer = Trainer::new(experiment(r#""input_dim":81,"latent_dim":65"#));
        let x = images(20, 81);
        let found = Snapshots::default().indicators(&trainer, &x.view(), &x.view(), 5).unwrap();
        assert_eq!(found.principal_angle, None);
    }
}
