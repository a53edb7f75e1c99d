//! What a denoiser has learned about the density of its data, and walking along it.
//!
//! The best denoiser at noise `s` is `r(x) = x + s^2 grad ln p_s(x)`, with `p_s` the data's density smoothed by that
//! noise (Robbins 1956, Vincent 2011, Alain & Bengio 2014): exactly, for every `s`. So `(r(x) - x) / s^2` is compared
//! with the score of `p_s`, not of `p` ([`GaussianMixture::smoothed`](crate::data::GaussianMixture::smoothed)).

use crate::analysis::checks::{check_length, check_range, check_table};
use crate::error::Error;
use crate::rng::{Rng, Stream};
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView2};

/// `(r(x) - x) / std_dev^2` at each of `points` (`[count, dims]`); `reconstruct` is `r` on a whole table. Grids of
/// points come from [`plane`](crate::analysis::codes::interpolation::plane). `std_dev` is that of the training noise, above 0.
pub fn denoiser_score(
    points: ArrayView2<f32>,
    std_dev: f64,
    reconstruct: impl FnOnce(ArrayView2<f32>) -> Result<Array2<f32>, Error>,
) -> Result<Array2<f64>, Error> {
    check_table("the points", points)?;
    let variance = std_dev * std_dev;
    check_range("std_dev", std_dev, std_dev > 0.0 && variance.is_normal(), "a number above 0")?;
    let rebuilt = reconstruct(points)?;
    check_same_shape("the list of reconstructions", "a reconstruction", rebuilt.view(), points)?;
    check_table("the reconstructions", rebuilt.view())?;
    Ok((rebuilt.mapv(f64::from) - points.mapv(f64::from)) / variance)
}

/// `sqrt(sum_i w_i |found_i - exact_i|^2 / sum_i w_i |exact_i|^2)`, both `[count, dims]`; 0 is perfect, and what is 0
/// everywhere scores 1.
///
/// Points drawn from a density weight themselves: give them weights of 1. On a grid, weights are the density there;
/// far from the data no denoiser was ever trained.
pub fn relative_rms(found: ArrayView2<f64>, exact: ArrayView2<f64>, weights: &[f64]) -> Result<f64, Error> {
    check_same_shape("the list of scores", "a score", found, exact)?;
    check_length("the list of weights", weights.len(), exact.nrows())?;
    check_table("the scores", found)?;
    check_table("the exact scores", exact)?;
    let (mut error, mut size) = (0.0, 0.0);
    for ((found, exact), &weight) in found.rows().into_iter().zip(exact.rows()).zip(weights) {
        check_range("a weight", weight, weight >= 0.0, "a number of at least 0")?;
        for (found, exact) in found.iter().zip(exact) {
            error += weight * (found - exact) * (found - exact);
            size += weight * exact * exact;
        }
    }
    let fits = size > 0.0 && size.is_finite() && error.is_finite();
    check_range("the weighted size of the exact scores", size, fits, "a number above 0")?;
    Ok(libm::sqrt(error / size))
}

/// The length of each walk and of each of its steps.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LangevinConfig {
    /// From 0 to 1,000,000.
    pub steps: usize,
    /// `h`, above 0 and at most 100.
    pub step_size: f64,
    /// Decides the noise; walk `i` has random numbers of its own, whatever the others do.
    pub seed: u32,
}

/// Unadjusted Langevin dynamics: `x <- x + h / 2 score(x) + sqrt(h) n` with `n` standard normal, from each row of
/// `start` (`[count, dims]`), all walks in step (Roberts & Tweedie 1996). With small `h` and many steps the rows become
/// draws from the density of that score; the bias is of order `h`. On a Gaussian of variance `v` the variance
/// becomes `v / (1 - h / 4v)`, and walks run away once `h > 4v`, which is an error here.
pub fn langevin(
    start: ArrayView2<f32>,
    config: LangevinConfig,
    mut score: impl FnMut(ArrayView2<f32>) -> Result<Array2<f64>, Error>,
) -> Result<Array2<f32>, Error> {
    walk(start, config, &mut score)
}

/// The walks themselves, once for all scores: each would have a copy of them in the browser.
fn walk(start: ArrayView2<f32>, config: LangevinConfig, score: Score) -> Result<Array2<f32>, Error> {
    let LangevinConfig { steps, step_size, seed } = config;
    check_table("the start", start)?;
    check_range("steps", steps as f64, steps <= 1_000_000, "from 0 to 1000000")?;
    let fits = step_size > 0.0 && step_size <= 100.0;
    check_range("step_size", step_size, fits, "a number above 0, at most 100")?;
    let mut rngs: Vec<Rng> = (0..start.nrows()).map(|i| Rng::new(seed, Stream::Langevin, i as u64)).collect();
    let mut points = start.to_owned();
    let noise = libm::sqrt(step_size);
    for _ in 0..steps {
        let slopes = score(points.view())?;
        check_same_shape("the list of scores", "a score", slopes.view(), points.view())?;
        for ((mut point, slope), rng) in points.rows_mut().into_iter().zip(slopes.rows()).zip(&mut rngs) {
            for (x, slope) in point.iter_mut().zip(slope) {
                *x = (f64::from(*x) + step_size / 2.0 * slope + noise * f64::from(rng.normal())) as f32;
            }
        }
        let finite = points.iter().all(|x| x.is_finite());
        check_range("step_size", step_size, finite, "a smaller one: the walks ran away")?;
    }
    Ok(points)
}

type Score<'a> = &'a mut dyn FnMut(ArrayView2<f32>) -> Result<Array2<f64>, Error>;

fn check_same_shape<A, B>(
    list: &'static str,
    one: &'static str,
    found: ArrayView2<A>,
    expected: ArrayView2<B>,
) -> Result<(), Error> {
    check_length(list, found.nrows(), expected.nrows())?;
    check_length(one, found.ncols(), expected.ncols())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::codes::interpolation::plane;
    use crate::analysis::moments::Moments;
    use crate::data::{Component, GaussianMixture};
    use ndarray::array;
    use std::vec;

    fn mixture() -> GaussianMixture {
        let part = |weight, x, y, std_dev| Component { weight, mean: [x, y].to_vec(), std_dev };
        GaussianMixture::new([part(1.0, -1.5, 0.0, 0.5), part(2.0, 1.5, 1.0, 0.8)].to_vec()).unwrap()
    }

    /// `E[x | x_tilde]` from Bayes' rule, component by component, without any derivative.
    fn posterior_mean(mixture: &GaussianMixture, noise: f64, x_tilde: ArrayView2<f32>) -> Array2<f32> {
        Array2::from_shape_fn(x_tilde.raw_dim(), |(i, j)| {
            let (mut total, mut mean) = (0.0, 0.0);
            for c in mixture.components() {
                let variance = c.std_dev * c.std_dev + noise * noise;
                let square = |j: usize| (f64::from(x_tilde[[i, j]]) - c.mean[j]).powi(2);
                let odds = c.weight / variance * (-(square(0) + square(1)) / (2.0 * variance)).exp();
                let share = c.std_dev * c.std_dev / variance;
                total += odds;
                mean += odds * (c.mean[j] + share * (f64::from(x_tilde[[i, j]]) - c.mean[j]));
            }
            (mean / total) as f32
        })
    }

    #[test]
    fn the_best_denoiser_has_the_score_of_the_smoothed_density_and_not_of_the_bare_one() {
        let (mixture, noise) = (mixture(), 0.6);
        let points = plane((-3.0..=3.0, 25), (-2.0..=3.0, 25)).unwrap();
        let found = denoiser_score(points.view(), noise, |x| Ok(posterior_mean(&mixture, noise, x))).unwrap();
        let smoothed = mixture.smoothed(noise).unwrap();
        let density: Vec<f64> = smoothed.log_density(points.view()).unwrap().iter().map(|log| log.exp()).collect();
        let rms = |exact: &GaussianMixture| {
            relative_rms(found.view(), exact.score(points.view()).unwrap().view(), &density).unwrap()
        };
        // The posterior mean is rounded to f32 before the division by 0.36.
        assert!(rms(&smoothed) < 1e-6, "{}", rms(&smoothed));
        assert!(rms(&mixture) > 0.2, "{}", rms(&mixture));
    }

    #[test]
    fn relative_rms_by_hand() {
        let exact = array![[3.0, 4.0], [0.0, 5.0]];
        assert_eq!(relative_rms(exact.view(), exact.view(), &[1.0, 2.0]), Ok(0.0));
        assert_eq!(relative_rms(Array2::zeros((2, 2)).view(), exact.view(), &[1.0, 2.0]), Ok(1.0));
        // Errors of 1 and 5, weights 3 and 1: sqrt((3 * 1 + 25) / (3 * 25 + 25)).
        let found = array![[3.0, 5.0], [0.0, 0.0]];
        assert!((relative_rms(found.view(), exact.view(), &[3.0, 1.0]).unwrap() - 0.28_f64.sqrt()).abs() < 1e-12);
    }

    #[test]
    fn walks_on_a_gaussian_end_with_the_variance_that_their_step_size_makes() {
        let (v, h) = (0.64, 0.5);
        let config = LangevinConfig { steps: 60, step_size: h, seed: 3 };
        let start = Array2::from_elem((20_000, 1), 4.0);
        let score = |x: ArrayView2<f32>| Ok(x.mapv(|x| (1.0 - f64::from(x)) / v));
        let end = langevin(start.view(), config, score).unwrap();
        let Moments { mean, covariance } = Moments::of(end.view()).unwrap();
        let expected = v / (1.0 - h / (4.0 * v));
        // Four standard errors of 20,000 walks; the start is forgotten by 0.61^60.
        assert!((mean[0] - 1.0).abs() < 4.0 * (expected / 20_000.0).sqrt(), "{mean}");
        assert!((covariance[[0, 0]] / expected - 1.0).abs() < 0.04, "{covariance} {expected}");
        assert_eq!(end, langevin(start.view(), config, score).unwrap());
        // A walk does not depend on how many others there are.
        let few = langevin(start.slice(ndarray::s![..3, ..]), config, score).unwrap();
        assert_eq!(few, end.slice(ndarray::s![..3, ..]));
    }

    #[test]
    fn walks_on_a_mixture_end_with_its_moments() {
        let mixture = mixture();
        let config = LangevinConfig { steps: 600, step_size: 0.05, seed: 1 };
        let start = Array2::zeros((4000, 2));
        let end = langevin(start.view(), config, |x| mixture.score(x)).unwrap();
        let found = Moments::of(end.view()).unwrap();
        // Mean sum s_k m_k = (0.5, 2/3); covariance sum s_k (std_k^2 I + m_k m_k^T) - mean mean^T. The step size adds
        // up to h / 4v = 5 % to a component's variance; four standard errors are about 0.1 and 0.12.
        let within = 0.25 / 3.0 + 0.64 * 2.0 / 3.0;
        let expected = [(0, 0, 2.25 - 0.25 + within), (0, 1, 1.0 - 1.0 / 3.0), (1, 1, 2.0 / 3.0 - 4.0 / 9.0 + within)];
        assert!((found.mean[0] - 0.5).abs() < 0.1 && (found.mean[1] - 2.0 / 3.0).abs() < 0.1, "{}", found.mean);
        for (i, j, value) in expected {
            assert!((found.covariance[[i, j]] - value).abs() < 0.15, "{} {expected:?}", found.covariance);
        }
    }

    #[test]
    fn bad_requests_are_refused() {
        let points = array![[1.0, 2.0]];
        let same = |x: ArrayView2<f32>| Ok(x.to_owned());
        assert!(
            denoiser_score(points.view(), 0.0, same).is_err() && denoiser_score(points.view(), f64::NAN, same).is_err()
        );
        assert!(denoiser_score(points.view(), 1.0, |_| Ok(Array2::zeros((1, 3)))).is_err());
        assert!(denoiser_score(points.view(), 1.0, |_| Ok(Array2::from_elem((1, 2), f32::NAN))).is_err());
        let zeros = Array2::<f64>::zeros((1, 2));
        assert!(relative_rms(zeros.view(), zeros.view(), &[1.0]).is_err());
        assert!(relative_rms(zeros.view(), array![[1.0, 1.0]].view(), &[-1.0]).is_err());
        let config = LangevinConfig { steps: 2000, step_size: 5.0, seed: 1 };
        let steep = |x: ArrayView2<f32>| Ok(x.mapv(|x| -f64::from(x)));
        let error = langevin(points.view(), config, steep).unwrap_err();
        assert!(std::format!("{error}").starts_with("step_size is 5; expected a smaller one"), "{error}");
        assert!(langevin(points.view(), LangevinConfig { step_size: 0.0, ..config }, steep).is_err());
        assert!(langevin(points.view(), config, |_| Ok(Array2::zeros((2, 2)))).is_err());
    }
}
