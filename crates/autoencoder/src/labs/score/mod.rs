//! Score: the field that a denoiser of points has learned, beside the exact one, and walks along it judged by the truth.
//!
//! A denoiser trained with Gaussian noise of one standard deviation `s` gives `(r(x) - x) / s^2`, the score of the density
//! *smoothed by that noise* (Vincent 2011). So that is what it is compared with; beside it stands how far it is from the
//! score of the bare density, which it never was to learn.

mod denoising;
mod field;
mod walks;

pub use denoising::{RepeatedDenoising, Strip};
pub use field::{Field, FieldReport};
pub use walks::{WalkReport, Walked};

use crate::analysis::checks::check_length;
use crate::analysis::density::score_field::denoiser_score;
use crate::data::GaussianMixture;
use crate::error::Error;
use crate::experiment::{Corruption, Experiment, Level};
use crate::network::Autoencoder;
use alloc::string::ToString;
use ndarray::{Array2, ArrayView2};
use serde::Serialize;

/// Numbers in a point.
const PLANE: usize = 2;

/// The standard deviation of the noise that a network has learned to take away. Refuses every other noise than Gaussian
/// of one level: only of that is `(r(x) - x) / s^2` the score of one density.
pub fn training_noise(experiment: &Experiment) -> Result<f64, Error> {
    let noise = &experiment.corruption;
    match (&noise.choices[..], noise.level) {
        ([Corruption::Gaussian { std_dev }], Level::Fixed) if *std_dev > 0.0 => Ok(f64::from(*std_dev)),
        _ => Err(Error::Config {
            field: "corruption",
            value: "of another kind, of several, or of no fixed level".to_string(),
            expected: "Gaussian noise of one std_dev above 0: only then has a denoiser learned the score of one density",
        }),
    }
}

/// What the lab says of a denoiser of points.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ScoreReport {
    /// The field.
    pub field: FieldReport,
    /// Walks along it.
    pub walks: WalkReport,
}

impl ScoreReport {
    /// As [`FieldReport::of`] and [`Walked::of`].
    pub fn of(
        model: &Autoencoder,
        noise: f64,
        density: &GaussianMixture,
        share: f64,
        seed: u32,
    ) -> Result<Self, Error> {
        let field = FieldReport::of(model, noise, density, seed)?;
        Ok(Self { field, walks: Walked::of(model, noise, density, share, seed)?.report })
    }
}

fn learned_score(model: &Autoencoder, noise: f64, points: ArrayView2<f32>) -> Result<Array2<f64>, Error> {
    denoiser_score(points, noise, |points| model.reconstruct(points))
}

fn narrowest(density: &GaussianMixture) -> f64 {
    density.components().iter().map(|c| c.std_dev).fold(f64::INFINITY, f64::min)
}

fn check_plane(model: &Autoencoder, density: &GaussianMixture) -> Result<(), Error> {
    if model.input_dim() != PLANE {
        return Err(Error::Config {
            field: "input_dim",
            value: model.input_dim().to_string(),
            expected: "2: the field is one of points of the plane",
        });
    }
    check_length("a point", density.dims(), PLANE)
}

/// What the tests of all three measure.
#[cfg(test)]
mod examples {
    use super::{Autoencoder, Experiment, GaussianMixture};
    use crate::data::Component;
    use alloc::vec;
    use ndarray::{Array1, array};

    pub const NOISE: f64 = 0.5;

    pub fn experiment(corruption: &str) -> Experiment {
        let json = r#"{"seed":1,"model":{"input_dim":2,"latent_dim":2},"loss":"mean_squared_error","corruption":NOISE,
            "optimizer":{"kind":"sgd","learning_rate":0.1},"batch_size":1,"epochs":1}"#;
        Experiment::from_json(&json.replace("NOISE", corruption)).unwrap()
    }

    /// The linear network `x -> gain x + offset`.
    pub fn linear(gain: f32, offset: [f32; 2]) -> Autoencoder {
        let experiment = experiment("{}").validate().unwrap();
        let layers = vec![
            (Some(array![[1.0, 0.0], [0.0, 1.0]]), Array1::zeros(2)),
            (Some(array![[gain, 0.0], [0.0, gain]]), Array1::from_vec(offset.to_vec())),
        ];
        Autoencoder::from_parameters(&experiment, layers).unwrap()
    }

    /// One Gaussian at (1, 0) with a variance of 0.75: its best denoiser shrinks by 3/4 towards it, exactly.
    pub fn one() -> (GaussianMixture, Autoencoder) {
        let component = Component { weight: 3.0, mean: [1.0, 0.0].to_vec(), std_dev: libm::sqrt(0.75) };
        (GaussianMixture::new([component].to_vec()).unwrap(), linear(0.75, [0.25, 0.0]))
    }
}

#[cfg(test)]
mod tests {
    use super::examples::{NOISE, experiment, one};
    use super::*;
    use crate::data::Component;

    #[test]
    fn the_noise_of_training_is_read_and_other_noise_refused() {
        let gaussian = r#"{"choices":[{"kind":"gaussian","std_dev":0.5}]}"#;
        assert_eq!(training_noise(&experiment(gaussian)), Ok(0.5));
        for other in [
            "{}",
            r#"{"choices":[{"kind":"masking","probability":0.5}]}"#,
            r#"{"choices":[{"kind":"gaussian","std_dev":0.5},{"kind":"none"}]}"#,
            r#"{"choices":[{"kind":"gaussian","std_dev":0.5}],"level":"uniform"}"#,
            r#"{"choices":[{"kind":"gaussian","std_dev":0}]}"#,
        ] {
            let error = training_noise(&experiment(other)).unwrap_err().to_string();
            assert!(
                error.starts_with("corruption is of another kind") && error.contains("Gaussian noise of one std_dev"),
                "{error}"
            );
        }
    }

    #[test]
    fn networks_and_densities_of_other_spaces_are_refused() {
        let (density, best) = one();
        let line = Component { weight: 1.0, mean: [0.0].to_vec(), std_dev: 1.0 };
        let line = GaussianMixture::new([line].to_vec()).unwrap();
        assert!(FieldReport::of(&best, NOISE, &line, 1).is_err() && Walked::of(&best, NOISE, &line, 0.1, 1).is_err());
        assert!(Field::of(None, &line, NOISE, (1.0, 4), 1).is_err());
        assert!(FieldReport::of(&best, 0.0, &density, 1).is_err());
        let report = ScoreReport::of(&best, NOISE, &density, 0.1, 1).unwrap();
        let json = super::super::to_json(&report).unwrap();
        assert!(json.starts_with(r#"{"field":{"gaussians_of_density":1,"noise_std_dev":0.5,"#), "{json}");
    }
}
