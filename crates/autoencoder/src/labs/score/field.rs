//! The learned field beside the exact one.

use super::{PLANE, check_plane, learned_score, narrowest};
use crate::analysis::checks::check_length;
use crate::analysis::codes::interpolation::plane;
use crate::analysis::density::score_field::relative_rms;
use crate::analysis::order::sorted;
use crate::data::GaussianMixture;
use crate::error::Error;
use crate::network::Autoencoder;
use alloc::vec::Vec;
use ndarray::Array2;
use serde::Serialize;

/// Draws of the smoothed density that an error is meant over.
const POINTS: usize = 4000;
/// Smoothings that the learned field is compared with, from none to twice that of its noise, and where its own is.
const SMOOTHINGS: usize = 17;
const OWN_SMOOTHING: usize = 8;
/// Of the noisy points a network has learned from, so many lie where its field is shown.
const SHOWN: f64 = 0.99;

/// How close a learned field is to the exact one.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FieldReport {
    /// Gaussians that the density is a mixture of.
    pub gaussians_of_density: usize,
    /// `s`, the standard deviation of the noise in training.
    pub noise_std_dev: f64,
    /// Points drawn from the smoothed density, which the errors are meant over: where there is more of it they weigh more.
    pub points: usize,
    /// `sqrt(E |found - exact|^2 / E |exact|^2)` between `(r(x) - x) / s^2` and the score of the density smoothed by that
    /// noise: 0 is perfect, and a field of zeros has 1.
    pub relative_rms_to_score_of_density_smoothed_by_noise: f64,
    /// The same against the score of the density itself, at the same points: what a denoiser is not to learn.
    pub relative_rms_to_score_of_density_not_smoothed: f64,
    /// Standard deviations of other smoothings, from 0 to `2 s`.
    pub smoothing_std_devs: Vec<f64>,
    /// The same against the score of the density smoothed by each of them, at the same points: least where it is `s`.
    pub relative_rms_to_score_of_density_smoothed_by_each: Vec<f64>,
    /// The standard deviation of the narrowest Gaussian of the smoothed density, which steps are measured in.
    pub narrowest_std_dev_of_smoothed_density: f64,
    /// The seed of the points.
    pub seed: u32,
}

impl FieldReport {
    /// Measures `model`, a denoiser of points of the plane that was trained with Gaussian noise of `noise`, above 0, on
    /// draws of `density`.
    pub fn of(model: &Autoencoder, noise: f64, density: &GaussianMixture, seed: u32) -> Result<Self, Error> {
        check_plane(model, density)?;
        let smoothed = density.smoothed(noise)?;
        let points = smoothed.sample(POINTS, seed);
        let learned = learned_score(model, noise, points.view())?;
        let smoothing_std_devs: Vec<f64> = (0..SMOOTHINGS).map(|at| noise * at as f64 / OWN_SMOOTHING as f64).collect();
        let errors = smoothing_std_devs
            .iter()
            .map(|&std_dev| {
                let exact = density.smoothed(std_dev)?.score(points.view())?;
                relative_rms(learned.view(), exact.view(), &[1.0; POINTS])
            })
            .collect::<Result<Vec<f64>, Error>>()?;
        Ok(Self {
            gaussians_of_density: density.components().len(),
            noise_std_dev: noise,
            points: POINTS,
            relative_rms_to_score_of_density_smoothed_by_noise: errors[OWN_SMOOTHING],
            relative_rms_to_score_of_density_not_smoothed: errors[0],
            smoothing_std_devs,
            relative_rms_to_score_of_density_smoothed_by_each: errors,
            narrowest_std_dev_of_smoothed_density: narrowest(&smoothed),
            seed,
        })
    }
}

/// Both fields on a grid of the plane.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Field {
    /// `(r(x) - x) / s^2` at each place, row by row, two numbers each; empty without a network.
    pub learned: Vec<f64>,
    /// The score of the density, smoothed as was asked for.
    pub exact: Vec<f64>,
    /// `ln` of the density, smoothed as was asked for.
    pub log_density: Vec<f64>,
    /// 1 where the network has learned, 0 elsewhere: where 99 of 100 noisy points of its training lie (without a network,
    /// of the density smoothed as was asked for).
    pub shown: Vec<u8>,
    /// The error of the learned field, as in [`FieldReport`], against the score of the density smoothed as was asked for;
    /// none without a network.
    pub relative_rms_to_score_of_density_smoothed_so: Option<f64>,
    /// The standard deviation of the narrowest Gaussian of the density, smoothed as was asked for.
    pub narrowest_std_dev: f64,
}

impl Field {
    /// On `count` by `count` places of the square from `-reach` to `reach`, the lowest second number first, the density
    /// smoothed by `std_dev`; `learned` is a network and the noise of its training.
    pub fn of(
        learned: Option<(&Autoencoder, f64)>,
        density: &GaussianMixture,
        std_dev: f64,
        (reach, count): (f32, usize),
        seed: u32,
    ) -> Result<Self, Error> {
        Error::check("count", count, (2..=256).contains(&count), "from 2 to 256")?;
        check_length("a point", density.dims(), PLANE)?;
        let grid = plane((-reach..=reach, count), (-reach..=reach, count))?;
        let smoothed = density.smoothed(std_dev)?;
        let (field, rms, known) = match learned {
            Some((model, noise)) => {
                check_plane(model, density)?;
                let known = density.smoothed(noise)?;
                let points = known.sample(POINTS, seed);
                let found = learned_score(model, noise, points.view())?;
                let exact = smoothed.score(points.view())?;
                let rms = relative_rms(found.view(), exact.view(), &[1.0; POINTS])?;
                (flat(learned_score(model, noise, grid.view())?), Some(rms), known)
            }
            None => (Vec::new(), None, smoothed.clone()),
        };
        let drawn = sorted(&known.log_density(known.sample(POINTS, seed).view())?);
        let least = drawn[((1.0 - SHOWN) * POINTS as f64) as usize];
        Ok(Self {
            learned: field,
            exact: flat(smoothed.score(grid.view())?),
            log_density: smoothed.log_density(grid.view())?,
            shown: known.log_density(grid.view())?.iter().map(|&log| u8::from(log >= least)).collect(),
            relative_rms_to_score_of_density_smoothed_so: rms,
            narrowest_std_dev: narrowest(&smoothed),
        })
    }
}

fn flat(table: Array2<f64>) -> Vec<f64> {
    table.into_raw_vec_and_offset().0
}

#[cfg(test)]
mod tests {
    use super::super::examples::{NOISE, linear, one};
    use super::*;
    use crate::data::Component;

    #[test]
    fn the_best_denoiser_of_one_gaussian_has_no_error_and_a_known_one_elsewhere() {
        let (density, best) = one();
        let report = FieldReport::of(&best, NOISE, &density, 1).unwrap();
        assert!(report.relative_rms_to_score_of_density_smoothed_by_noise < 1e-6, "{report:?}");
        assert!((report.narrowest_std_dev_of_smoothed_density - 1.0).abs() < 1e-12);
        // The score of variance v is -(x - m) / v everywhere: against it, -(x - m) is wrong by |1 - v|.
        for (s, rms) in report.smoothing_std_devs.iter().zip(&report.relative_rms_to_score_of_density_smoothed_by_each)
        {
            assert!((rms - (1.0 - (0.75 + s * s)).abs()).abs() < 1e-6, "{s} {rms}");
        }
        assert_eq!(
            report.relative_rms_to_score_of_density_not_smoothed,
            report.relative_rms_to_score_of_density_smoothed_by_each[0]
        );
        // A network that changes nothing has no field.
        let none = FieldReport::of(&linear(1.0, [0.0, 0.0]), NOISE, &density, 1).unwrap();
        assert!((none.relative_rms_to_score_of_density_smoothed_by_noise - 1.0).abs() < 1e-12);
    }

    #[test]
    fn the_error_over_draws_is_that_of_a_grid_weighted_by_the_density() {
        let component = |x, y, std_dev| Component { weight: 1.0, mean: [x, y].to_vec(), std_dev };
        let density = GaussianMixture::new([component(-1.0, 0.0, 0.3), component(1.0, 0.5, 0.4)].to_vec()).unwrap();
        let model = linear(0.5, [0.1, 0.2]);
        let drawn = FieldReport::of(&model, NOISE, &density, 1).unwrap();
        let smoothed = density.smoothed(NOISE).unwrap();
        let grid = plane((-4.0..=4.0, 161), (-4.0..=4.0, 161)).unwrap();
        let weights: Vec<f64> = smoothed.log_density(grid.view()).unwrap().into_iter().map(libm::exp).collect();
        let found = learned_score(&model, NOISE, grid.view()).unwrap();
        let expected = relative_rms(found.view(), smoothed.score(grid.view()).unwrap().view(), &weights).unwrap();
        let got = drawn.relative_rms_to_score_of_density_smoothed_by_noise;
        // Four standard errors of 4,000 draws.
        assert!((got / expected - 1.0).abs() < 0.06, "{got} {expected}");
    }

    #[test]
    fn a_field_is_shown_where_data_came_and_moves_with_the_smoothing() {
        let (density, best) = one();
        let field = Field::of(Some((&best, NOISE)), &density, 1.5, (4.0, 41), 1).unwrap();
        assert_eq!((field.learned.len(), field.exact.len(), field.shown.len()), (2 * 1681, 2 * 1681, 1681));
        // The 99 % circle of the unit Gaussian at (1, 0) has a radius of sqrt(2 ln 100) = 3.03: of the places, a fifth apart.
        let share = field.shown.iter().map(|&at| f64::from(at)).sum::<f64>() * 0.04;
        let circle = core::f64::consts::PI * 2.0 * libm::log(100.0);
        assert!((share / circle - 1.0).abs() < 0.1, "{share} {circle}");
        assert_eq!((field.shown[0], field.shown[20 * 41 + 25]), (0, 1));
        // Variance 3: at (-4, -4) the score is (5, 4) / 3, whatever the network has learned.
        assert!((field.exact[0] - 5.0 / 3.0).abs() < 1e-6 && (field.exact[1] - 4.0 / 3.0).abs() < 1e-6);
        assert!((field.learned[0] - 5.0).abs() < 1e-4 && (field.learned[1] - 4.0).abs() < 1e-4);
        assert!((field.relative_rms_to_score_of_density_smoothed_so.unwrap() - 2.0).abs() < 1e-5);
        let alone = Field::of(None, &density, NOISE, (4.0, 41), 1).unwrap();
        assert!(alone.learned.is_empty() && alone.relative_rms_to_score_of_density_smoothed_so.is_none());
        assert_eq!(alone.shown, field.shown);
        assert!(Field::of(None, &density, -1.0, (4.0, 41), 1).is_err());
        assert!(Field::of(None, &density, 1.0, (4.0, 1), 1).is_err());
    }
}
