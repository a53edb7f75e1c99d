//! Score: the field that a denoiser of points has learned, beside the exact one, and walks along it judged by the truth.
//!
//! A denoiser trained with Gaussian noise of one standard deviation `s` gives `(r(x) - x) / s^2`, the score of the density
//! *smoothed by that noise* (Vincent 2011). So that is what it is compared with; beside it stands how far it is from the
//! score of the bare density, which it never was to learn.

use super::Labelled;
use crate::analysis::checks::check_length;
use crate::analysis::codes::interpolation::plane;
use crate::analysis::codes::nearest::nearest_distances;
use crate::analysis::density::score_field::{LangevinConfig, denoiser_score, langevin, relative_rms};
use crate::analysis::density::walk_checks::{Acceptance, Bins};
use crate::analysis::order::sorted;
use crate::data::GaussianMixture;
use crate::error::Error;
use crate::experiment::{Corruption, Experiment, Level};
use crate::network::Autoencoder;
use crate::rng::{Rng, Stream};
use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView2, s};
use serde::Serialize;

/// Numbers in a point.
const PLANE: usize = 2;
/// Draws of the smoothed density that an error is meant over.
const POINTS: usize = 4000;
/// Smoothings that the learned field is compared with, from none to twice that of its noise, and where its own is.
const SMOOTHINGS: usize = 17;
const OWN_SMOOTHING: usize = 8;
/// Of the noisy points a network has learned from, so many lie where its field is shown.
const SHOWN: f64 = 0.99;
const WALKS: usize = 2000;
const STEPS: usize = 200;
/// Farther from 0 no walk comes back, and networks begin to overflow.
const AWAY: f32 = 1e6;
/// Bins along each axis.
const BINS: usize = 20;
/// Pictures of noise that repeated denoising begins from, and passes after which they are looked at.
const STARTS: usize = 10;
const PASSES: [usize; 7] = [0, 1, 2, 4, 8, 16, 32];
/// Denoising begins from pixels of this mean and standard deviation, some of which lie outside 0 and 1.
const START_MEAN: f32 = 0.5;
const START_STD_DEV: f32 = 0.5;

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
    /// Walks along the field that `model` has learned, as in [`FieldReport::of`]; a step of `h = share v`, with `v` the
    /// variance of the narrowest Gaussian of the smoothed density. From a share of 4 on the walks run away, which is an
    /// error.
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

/// A denoiser of digits applied again and again to noise, without any noise between: a map that is repeated, not a
/// diffusion model, which would add noise at each step and know how much.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RepeatedDenoising {
    /// Pictures of noise that it begins from: each pixel normal with mean 0.5 and standard deviation 0.5.
    pub starts: usize,
    /// After so many passes they are looked at.
    pub passes: Vec<usize>,
    /// Squared error between the picture and the nearest test image, summed over the pixels, mean over the starts, after
    /// each of these numbers of passes.
    pub mean_sse_to_nearest_test_image_after_each: Vec<f64>,
    /// Squared change by the pass before, summed over the pixels, mean over the starts; 0 where there was none.
    pub mean_sse_changed_by_last_pass: Vec<f64>,
    /// The seed of the noise.
    pub seed: u32,
}

impl RepeatedDenoising {
    /// Measures `model` on noise of the size of the `test` images.
    pub fn of(model: &Autoencoder, test: Labelled, seed: u32) -> Result<Self, Error> {
        let strip = Strip::of(model, STARTS, seed)?;
        let nearest = nearest_distances(test.images, strip.pictures.view())?;
        let mean = |values: &[f64]| -> Vec<f64> {
            values.chunks(STARTS).map(|of_pass| of_pass.iter().sum::<f64>() / STARTS as f64).collect()
        };
        Ok(Self {
            starts: STARTS,
            passes: PASSES.to_vec(),
            mean_sse_to_nearest_test_image_after_each: mean(&nearest.iter().map(|d| d * d).collect::<Vec<_>>()),
            mean_sse_changed_by_last_pass: mean(&strip.changes),
            seed,
        })
    }
}

/// Pictures of repeated denoising.
#[derive(Debug, Clone, PartialEq)]
pub struct Strip {
    /// `[passes * starts, input_dim]`: those of all starts after the first number of passes, then after the next.
    pub pictures: Array2<f32>,
    /// How much the pass before changed each, as a squared sum over its pixels.
    pub changes: Vec<f64>,
}

impl Strip {
    /// From `starts` pictures of noise, from 1 to 100; picture `i` is the same whatever their number.
    pub fn of(model: &Autoencoder, starts: usize, seed: u32) -> Result<Self, Error> {
        Error::check("starts", starts, (1..=100).contains(&starts), "from 1 to 100")?;
        let mut now = Array2::zeros((starts, model.input_dim()));
        for (i, mut picture) in now.rows_mut().into_iter().enumerate() {
            let mut rng = Rng::new(seed, Stream::Corruption, i as u64);
            picture.iter_mut().for_each(|pixel| *pixel = START_MEAN + START_STD_DEV * rng.normal());
        }
        let mut pictures = Array2::zeros((PASSES.len() * starts, model.input_dim()));
        let (mut changes, mut changed, mut done) = (Vec::new(), vec![0.0; starts], 0);
        for (at, passes) in PASSES.into_iter().enumerate() {
            for _ in done..passes {
                let next = model.reconstruct(now.view())?;
                for ((change, next), now) in changed.iter_mut().zip(next.rows()).zip(now.rows()) {
                    *change = next.iter().zip(now).map(|(a, b)| f64::from(a - b) * f64::from(a - b)).sum();
                }
                now = next;
            }
            done = passes;
            pictures.slice_mut(s![at * starts..(at + 1) * starts, ..]).assign(&now);
            changes.extend_from_slice(&changed);
        }
        Ok(Self { pictures, changes })
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

fn learned_score(model: &Autoencoder, noise: f64, points: ArrayView2<f32>) -> Result<Array2<f64>, Error> {
    denoiser_score(points, noise, |points| model.reconstruct(points))
}

fn narrowest(density: &GaussianMixture) -> f64 {
    density.components().iter().map(|c| c.std_dev).fold(f64::INFINITY, f64::min)
}

fn flat(table: Array2<f64>) -> Vec<f64> {
    table.into_raw_vec_and_offset().0
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Component;
    use ndarray::{Array1, array};

    const NOISE: f64 = 0.5;

    fn experiment(corruption: &str) -> Experiment {
        let json = r#"{"seed":1,"model":{"input_dim":2,"latent_dim":2},"loss":"mean_squared_error","corruption":NOISE,
            "optimizer":{"kind":"sgd","learning_rate":0.1},"batch_size":1,"epochs":1}"#;
        Experiment::from_json(&json.replace("NOISE", corruption)).unwrap()
    }

    /// The linear network `x -> gain x + offset`.
    fn linear(gain: f32, offset: [f32; 2]) -> Autoencoder {
        let experiment = experiment("{}").validate().unwrap();
        let layers = vec![
            (Some(array![[1.0, 0.0], [0.0, 1.0]]), Array1::zeros(2)),
            (Some(array![[gain, 0.0], [0.0, gain]]), Array1::from_vec(offset.to_vec())),
        ];
        Autoencoder::from_parameters(&experiment, layers).unwrap()
    }

    /// One Gaussian at (1, 0) with a variance of 0.75: its best denoiser shrinks by 3/4 towards it, exactly.
    fn one() -> (GaussianMixture, Autoencoder) {
        let component = Component { weight: 3.0, mean: [1.0, 0.0].to_vec(), std_dev: libm::sqrt(0.75) };
        (GaussianMixture::new([component].to_vec()).unwrap(), linear(0.75, [0.25, 0.0]))
    }

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
    fn repeated_denoising_is_the_same_map_again_and_again() {
        // x -> x / 2: after n passes 2^-n of the noise is left, and the last change equals what is left.
        let half = linear(0.5, [0.0, 0.0]);
        let strip = Strip::of(&half, 3, 7).unwrap();
        assert_eq!(strip.pictures.dim(), (PASSES.len() * 3, 2));
        for (at, passes) in PASSES.into_iter().enumerate() {
            let (first, now) = (strip.pictures.row(1), strip.pictures.row(3 * at + 1));
            let left = libm::pow(0.5, passes as f64);
            assert!(now.iter().zip(first).all(|(a, b)| (f64::from(*a) - left * f64::from(*b)).abs() < 1e-7));
            let square: f64 = now.iter().map(|&x| f64::from(x) * f64::from(x)).sum();
            let expected = if passes == 0 { 0.0 } else { square };
            assert!((strip.changes[3 * at + 1] - expected).abs() < 1e-6 * (1.0 + expected));
        }
        assert_eq!(Strip::of(&half, 1, 7).unwrap().pictures.row(0), strip.pictures.row(0));
        assert!(Strip::of(&half, 0, 1).is_err());

        // All ends at 0; one test image is there, the other far away.
        let images = array![[0.0, 0.0], [9.0, 9.0]];
        let report = RepeatedDenoising::of(&half, Labelled { images: images.view(), labels: &[0, 1] }, 1).unwrap();
        let nearest = &report.mean_sse_to_nearest_test_image_after_each;
        assert!(nearest[6] < 1e-12 && (nearest[1] / nearest[0] - 0.25).abs() < 1e-6, "{report:?}");
        assert!(RepeatedDenoising::of(&half, Labelled { images: images.slice(s![..0, ..]), labels: &[] }, 1).is_err());
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
