//! Single numbers that say what a network is becoming.

use crate::analysis::linear::streaming_pca::{StreamingPca, linear_decoder};
use crate::analysis::network::collapse::Collapse;
use crate::analysis::network::finding::Finding;
use crate::analysis::network::jacobian::jacobian_norm;
use crate::analysis::network::unit_statistics;
use crate::data::Samples;
use crate::error::Error;
use crate::network::Autoencoder;
use crate::training::Trainer;
use alloc::vec::Vec;
use ndarray::{ArrayView2, s};

/// Samples that the principal space takes in for one snapshot, which is to take milliseconds.
const ROWS_PER_SNAPSHOT: usize = 2000;
/// The longest code whose principal space is looked for: for a longer one a worker would be busy for too long.
const MOST_AXES: usize = 64;

/// The Jacobian takes a pass of the encoder for each number of the code and image.
const JACOBIAN_IMAGES: usize = 16;

/// Single numbers that say what a network is becoming, and what it has lost.
#[derive(Debug, Clone, PartialEq)]
pub struct Indicators {
    /// [`active_share`](unit_statistics::active_share) of the code, from 0 to 1.
    pub active_share: f64,
    /// Mean of all values of the code.
    pub mean_activation: f64,
    /// [`jacobian_norm`] of the encoder, over the first 16 images.
    pub jacobian_norm: f64,
    /// The largest angle, in degrees, between the span of a linear decoder and the principal space of the training
    /// data, both of as many dimensions as the code; nothing for other networks and until that space is known.
    pub principal_angle: Option<f64>,
    /// Whether that space is being found, so that the angle comes with a later snapshot.
    pub angle_pending: bool,
    /// What [`Collapse`] finds in a network that has seen every sample once; before that nothing is expected of it.
    pub findings: Vec<Finding>,
}

impl Indicators {
    /// The indicators of a network that learns from so many `samples` over `images`, `[count, input_dim]`, with an angle
    /// that was found elsewhere.
    pub(super) fn of(
        trainer: &Trainer,
        images: ArrayView2<f32>,
        (principal_angle, angle_pending): (Option<f64>, bool),
        samples: usize,
    ) -> Result<Self, Error> {
        let (experiment, model) = (trainer.experiment(), trainer.model());
        let codes = model.encode(images)?;
        let few = images.slice(s![..images.nrows().min(JACOBIAN_IMAGES), ..]);
        let findings = if trainer.images_seen < samples as u64 {
            Vec::new()
        } else {
            Collapse::of(model, images)?.findings(experiment.loss)
        };
        Ok(Self {
            active_share: unit_statistics::active_share(codes.view()),
            mean_activation: unit_statistics::mean(codes.view()),
            jacobian_norm: jacobian_norm(experiment, model, few)?,
            principal_angle,
            angle_pending,
            findings,
        })
    }
}

/// The way to the principal space of a run's training data, some samples at each snapshot.
#[derive(Debug, Clone, Default)]
pub(super) struct PrincipalAngle {
    space: Option<StreamingPca>,
}

impl PrincipalAngle {
    /// Takes in the next samples of `training`; the angle in degrees once all are known, and whether it is still to come.
    pub(super) fn degrees(
        &mut self,
        model: &Autoencoder,
        training: &(impl Samples + ?Sized),
    ) -> Result<(Option<f64>, bool), Error> {
        let Some(decoder) = linear_decoder(model) else { return Ok((None, false)) };
        let (features, dims) = decoder.dim();
        if dims > MOST_AXES {
            return Ok((None, false));
        }
        let space = self.space.get_or_insert_with(|| StreamingPca::new(features, dims));
        space.add_rows(training, ROWS_PER_SNAPSHOT);
        let degrees = space.largest_angle(decoder.view())?.map(f64::to_degrees);
        Ok((degrees, degrees.is_none()))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Activations, Snapshots};
    use super::*;
    use crate::analysis::fixture::{experiment, images};
    use crate::analysis::network::features::Features;
    use crate::experiment::Experiment;

    #[test]
    fn indicators_are_the_numbers_of_their_names() {
        let experiment = experiment(r#""input_dim":9,"hidden_dims":[5],"latent_dim":3"#);
        let (trainer, x) = (Trainer::new(experiment), images(40, 9));
        let found = Snapshots::default().indicators(&trainer, &x.view(), &x.view(), 30).unwrap();
        let x = x.slice(s![..30, ..]);
        let codes = trainer.model().encode(x).unwrap();
        assert_eq!(found.active_share, unit_statistics::active_share(codes.view()));
        assert_eq!(found.mean_activation, unit_statistics::mean(codes.view()));
        let few = x.slice(s![..16, ..]);
        assert_eq!(found.jacobian_norm, jacobian_norm(trainer.experiment(), trainer.model(), few).unwrap());
        assert_eq!(found.principal_angle, None);
    }

    #[test]
    fn what_several_views_call_by_one_name_is_one_number() {
        let fields =
            r#""input_dim":9,"hidden_dims":[5],"latent_dim":3,"hidden_activation":"relu","latent_activation":"relu""#;
        let (trainer, x) = (Trainer::new(experiment(fields)), images(40, 9));
        let (model, pictures) = (trainer.model(), x.slice(s![..30, ..]));
        let figures = Snapshots::default().indicators(&trainer, &x.view(), &x.view(), 30).unwrap();
        let charts = Activations::of(model, pictures).unwrap();
        assert_eq!(figures.active_share, charts.active);
        let means: f64 = charts.means.iter().map(|&mean| f64::from(mean)).sum();
        assert!((figures.mean_activation - means / 3.0).abs() < 1e-6, "{} {means}", figures.mean_activation);
        let dead: Vec<_> = charts.layers.iter().map(|layer| layer.dead).collect();
        let told: Vec<_> = Collapse::of(model, pictures).unwrap().layers.iter().map(|&[_, dead]| dead).collect();
        assert_eq!(dead, told);
        // Few tiles are drawn; the dead are counted among all.
        assert_eq!(Features::of_encoder(model, pictures, 2).unwrap().total_dead, dead[0]);
        assert_eq!(Features::of_decoder(model, pictures, 1).unwrap().total_dead, dead[1]);
    }

    #[test]
    fn what_a_network_has_lost_is_told_once_it_has_seen_every_sample() {
        let json = r#"{"seed":3,"model":{"input_dim":9,"latent_dim":2,"variational":true},"loss":"mean_squared_error",
            "penalties":[{"kind":"gaussian_kl","beta":1000}],"optimizer":{"kind":"adam","learning_rate":0.1},"batch_size":40,"epochs":9}"#;
        let mut trainer = Trainer::new(Experiment::from_json(json).unwrap().validate().unwrap());
        let x = images(40, 9);
        let told =
            |trainer: &Trainer| Snapshots::default().indicators(trainer, &x.view(), &x.view(), 30).unwrap().findings;
        assert_eq!(told(&trainer), []);
        for _ in 0..200 {
            trainer.step(x.view()).unwrap();
        }
        let expected = Collapse::of(trainer.model(), x.slice(s![..30, ..])).unwrap();
        assert!(expected.is_one_picture());
        assert_eq!(told(&trainer), expected.findings(trainer.experiment().loss));
    }

    #[test]
    fn the_angle_of_a_linear_network_comes_once_all_its_samples_were_seen() {
        let trainer = Trainer::new(experiment(r#""input_dim":9,"latent_dim":2"#));
        let x = images(ROWS_PER_SNAPSHOT + 1, 9);
        let mut snapshots = Snapshots::default();
        let mut angle = || {
            let found = snapshots.indicators(&trainer, &x.view(), &x.view(), 5).unwrap();
            (found.principal_angle, found.angle_pending)
        };
        assert_eq!(angle(), (None, true));
        let degrees = angle().0.unwrap();
        assert!(degrees > 10.0 && degrees <= 90.0, "{degrees}");
        assert_eq!(angle(), (Some(degrees), false));
    }

    #[test]
    fn a_code_that_is_too_long_has_no_angle() {
        let trainer = Trainer::new(experiment(r#""input_dim":81,"latent_dim":65"#));
        let x = images(20, 81);
        let found = Snapshots::default().indicators(&trainer, &x.view(), &x.view(), 5).unwrap();
        assert_eq!((found.principal_angle, found.angle_pending), (None, false));
    }
}
