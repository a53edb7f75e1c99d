//! Walks along the learned field.

use super::{PLANE, check_plane, learned_score, narrowest};
use crate::analysis::density::score_field::{LangevinConfig, langevin};
use crate::analysis::density::walk_checks::{Acceptance, Bins};
use crate::data::GaussianMixture;
use crate::error::Error;
use crate::network::Autoencoder;
use crate::rng::{Rng, Stream};
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView2};
use serde::Serialize;

const WALKS: usize = 2000;
const STEPS: usize = 200;
/// Farther from 0 no walk comes back, and networks begin to overflow.
const AWAY: f32 = 1e6;
/// Bins along each axis.
const BINS: usize = 20;

/// Langevin walks along the learned field, judged by the density smoothed by the noise of training.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WalkReport {
    /// Walks, which all begin at draws of one Gaussian with the mean and the spread of the density.
    pub walks: usize,
    /// Steps of each.
    pub steps: usize,
    /// `h` of `x <- x + h / 2 score(x) + sqrt(h) n`.
    pub step_size: f64,
    /// How often Metropolis and Hastings would let a step from a draw of the smoothed density pass, from 0 to 1. The walks
    /// take every step.
    pub mean_metropolis_acceptance: f64,
    /// The same along the exact score: what this step size alone costs.
    pub mean_metropolis_acceptance_along_exact_score: f64,
    /// Half the sum of how far the shares of the walks' ends in 20 x 20 squares are from the density's, from 0 to 1.
    pub total_variation_from_density: f64,
    /// The same of walks along the exact score.
    pub total_variation_from_density_along_exact_score: f64,
    /// The same of as many draws from the density itself: what no walk gets below but by luck.
    pub total_variation_from_density_of_exact_draws: f64,
    /// The seed of walks and draws.
    pub seed: u32,
}

/// A [`WalkReport`] with what it was measured on.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Walked {
    /// The numbers.
    pub report: WalkReport,
    /// Where the walks along the learned field end, two numbers each.
    pub ends: Vec<f64>,
    /// Squares along each axis.
    pub bins: usize,
    /// The corner of the lowest numbers.
    pub low: [f64; 2],
    /// The corner of the highest numbers.
    pub high: [f64; 2],
    /// The share of the ends in each square, row by row, the lowest second number first.
    pub found: Vec<f64>,
    /// The share of the smoothed density in each.
    pub exact: Vec<f64>,
}

impl Walked {
    /// Walks along the field that `model` has learned, as in [`FieldReport::of`](super::FieldReport::of); a step of
    /// `h = share v`, with `v` the variance of the narrowest Gaussian of the smoothed density. From a share of 4 on the
    /// walks run away, which is an error.
    pub fn of(
        model: &Autoencoder,
        noise: f64,
        density: &GaussianMixture,
        share: f64,
        seed: u32,
    ) -> Result<Self, Error> {
        check_plane(model, density)?;
        let truth = density.smoothed(noise)?;
        let step_size = share * narrowest(&truth) * narrowest(&truth);
        let bins = Bins::of(&truth, BINS)?;
        let draws = truth.sample(WALKS, seed);
        let walk = |score: Score| {
            let mut acceptance = Acceptance::new(&truth, step_size)?;
            // One step from exact draws: the second time that the score is asked for, they have made it.
            langevin(draws.view(), LangevinConfig { steps: 2, step_size, seed }, |points| {
                let slopes = score(points)?;
                acceptance.stand(points, slopes.view())?;
                Ok(slopes)
            })?;
            let config = LangevinConfig { steps: STEPS, step_size, seed };
            let ends = langevin(start(&truth, seed).view(), config, |points| {
                let near = points.iter().all(|x| x.abs() < AWAY);
                Error::check("step_size", step_size, near, "a smaller one: the walks ran away")?;
                score(points)
            })?;
            Ok::<_, Error>((bins.total_variation(ends.view())?, acceptance.mean().unwrap_or(0.0), ends))
        };
        let (found, accepted, ends) = walk(&|points| learned_score(model, noise, points))?;
        let (found_exact, accepted_exact, _) = walk(&|points| truth.score(points))?;
        let report = WalkReport {
            walks: WALKS,
            steps: STEPS,
            step_size,
            mean_metropolis_acceptance: accepted,
            mean_metropolis_acceptance_along_exact_score: accepted_exact,
            total_variation_from_density: found,
            total_variation_from_density_along_exact_score: found_exact,
            total_variation_from_density_of_exact_draws: bins.total_variation(draws.view())?,
            seed,
        };
        Ok(Self {
            report,
            found: bins.found(ends.view())?,
            ends: ends.iter().copied().map(f64::from).collect(),
            bins: BINS,
            low: bins.low(),
            high: bins.high(),
            exact: bins.exact().to_vec(),
        })
    }
}

/// The score at each of many points.
type Score<'a> = &'a dyn Fn(ArrayView2<f32>) -> Result<Array2<f64>, Error>;

/// Where walks begin: draws of one Gaussian with the mean and the spread of the density.
fn start(truth: &GaussianMixture, seed: u32) -> Array2<f32> {
    let moments = truth.moments();
    let mut points = Array2::zeros((WALKS, PLANE));
    for (i, mut point) in points.rows_mut().into_iter().enumerate() {
        let mut rng = Rng::new(seed, Stream::Latent, i as u64);
        for (x, (mean, std_dev)) in point.iter_mut().zip(&moments) {
            *x = (mean + std_dev * f64::from(rng.normal())) as f32;
        }
    }
    points
}

#[cfg(test)]
mod tests {
    use super::super::examples::{NOISE, linear, one};
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn walks_end_in_the_density_unless_their_steps_are_large() {
        let (density, best) = one();
        let small = Walked::of(&best, NOISE, &density, 0.1, 1).unwrap();
        let report = &small.report;
        assert!((report.step_size - 0.1).abs() < 1e-9 && small.ends.len() == 2 * report.walks);
        assert!(report.mean_metropolis_acceptance > 0.98);
        let [found, exact, draws] = [
            report.total_variation_from_density,
            report.total_variation_from_density_along_exact_score,
            report.total_variation_from_density_of_exact_draws,
        ];
        assert!((found - exact).abs() < 0.01 && found < draws + 0.03 && draws > 0.05, "{report:?}");
        let sum = |shares: &[f64]| shares.iter().sum::<f64>();
        assert!(sum(&small.found) > 0.99 && (sum(&small.exact) - 1.0).abs() < 1e-3);
        // h = 3 v: the variance is v / (1 - 3/4), and most steps would be turned back.
        let large = Walked::of(&best, NOISE, &density, 3.0, 1).unwrap().report;
        assert!(large.mean_metropolis_acceptance < 0.6 && large.total_variation_from_density > 0.3, "{large:?}");
        let error = Walked::of(&linear(-60.0, [0.0, 0.0]), NOISE, &density, 3.9, 1).unwrap_err();
        assert!(error.to_string().contains("the walks ran away"), "{error}");
        assert!(Walked::of(&best, NOISE, &density, 0.0, 1).is_err());
        assert!(Walked::of(&best, NOISE, &density, f64::NAN, 1).is_err());
    }
}
