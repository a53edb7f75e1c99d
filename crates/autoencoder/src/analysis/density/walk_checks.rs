//! Walks along a score, judged by the density that they should end in.

use crate::analysis::checks::{check_length, check_range, check_table};
use crate::data::GaussianMixture;
use crate::error::Error;
use alloc::vec;
use alloc::vec::Vec;
use core::f64::consts::SQRT_2;
use ndarray::{Array2, ArrayView2};

/// How often Metropolis and Hastings would let Langevin steps pass: `min(1, p(x') q(x | x') / p(x) q(x' | x))` with the
/// step's own Gaussian `q(x' | x) = N(x'; x + h / 2 score(x), h I)` (Roberts & Tweedie 1996, their MALA), meant over
/// steps. From draws of `p` itself, where the true score and a small step come near 1. Nothing is turned back: how far
/// walks that take every step end from `p` is what [`Bins`] tell.
#[derive(Debug, Clone)]
pub struct Acceptance<'a> {
    truth: &'a GaussianMixture,
    step_size: f64,
    before: Option<Before>,
    sum: f64,
    count: usize,
}

/// Where the walks stood, what the score was there, and the log density.
#[derive(Debug, Clone)]
struct Before {
    points: Array2<f32>,
    slopes: Array2<f64>,
    log_density: Vec<f64>,
}

impl<'a> Acceptance<'a> {
    /// Of steps of size `h`, above 0, judged by `truth`.
    pub fn new(truth: &'a GaussianMixture, step_size: f64) -> Result<Self, Error> {
        check_range("step_size", step_size, step_size > 0.0, "a number above 0")?;
        Ok(Self { truth, step_size, before: None, sum: 0.0, count: 0 })
    }

    /// All walks stand at `points`, where the score that moves them is `slopes`, both `[walks, dims]`. Every call after
    /// the first is a step.
    pub fn stand(&mut self, points: ArrayView2<f32>, slopes: ArrayView2<f64>) -> Result<(), Error> {
        check_length("the list of scores", slopes.nrows(), points.nrows())?;
        check_length("a score", slopes.ncols(), points.ncols())?;
        let log_density = self.truth.log_density(points)?;
        if let Some(before) = &self.before {
            check_length("the list of walks", points.nrows(), before.points.nrows())?;
            for walk in 0..points.nrows() {
                let way = |from: (ArrayView2<f32>, ArrayView2<f64>), to: ArrayView2<f32>| -> f64 {
                    let off = |axis: usize| {
                        let expected = f64::from(from.0[[walk, axis]]) + self.step_size / 2.0 * from.1[[walk, axis]];
                        f64::from(to[[walk, axis]]) - expected
                    };
                    -(0..points.ncols()).map(|axis| off(axis) * off(axis)).sum::<f64>() / (2.0 * self.step_size)
                };
                let there = way((before.points.view(), before.slopes.view()), points);
                let back = way((points, slopes), before.points.view());
                let gain = log_density[walk] - before.log_density[walk] + back - there;
                self.sum += libm::exp(gain.min(0.0));
                self.count += 1;
            }
        }
        self.before = Some(Before { points: points.to_owned(), slopes: slopes.to_owned(), log_density });
        Ok(())
    }

    /// The mean over all steps of all walks, from 0 to 1; none before there was a step.
    pub fn mean(&self) -> Option<f64> {
        (self.count > 0).then(|| self.sum / self.count as f64)
    }
}

/// Equal squares of the plane, and what share of a mixture lies in each.
#[derive(Debug, Clone, PartialEq)]
pub struct Bins {
    per_axis: usize,
    low: [f64; 2],
    high: [f64; 2],
    exact: Vec<f64>,
}

impl Bins {
    /// `per_axis` times `per_axis` of them, from 1 to 256, over four standard deviations around each Gaussian of a
    /// mixture in the plane. The shares are exact: products of error functions.
    pub fn of(truth: &GaussianMixture, per_axis: usize) -> Result<Self, Error> {
        check_length("a point", truth.dims(), 2)?;
        check_range("bins", per_axis as f64, (1..=256).contains(&per_axis), "from 1 to 256")?;
        let components = truth.components();
        let end = |axis: usize, side: f64| {
            let ends = components.iter().map(|c| side * c.mean[axis] + 4.0 * c.std_dev);
            side * ends.fold(f64::NEG_INFINITY, f64::max)
        };
        let (low, high) = ([end(0, -1.0), end(1, -1.0)], [end(0, 1.0), end(1, 1.0)]);
        let total: f64 = components.iter().map(|c| c.weight).sum();
        let mut exact = vec![0.0; per_axis * per_axis];
        for c in components {
            let along = |axis: usize| -> Vec<f64> {
                let width = (high[axis] - low[axis]) / per_axis as f64;
                let below = |i: usize| {
                    let edge = low[axis] + width * i as f64;
                    0.5 * libm::erfc((c.mean[axis] - edge) / (c.std_dev * SQRT_2))
                };
                (0..per_axis).map(|i| below(i + 1) - below(i)).collect()
            };
            let (x, y) = (along(0), along(1));
            for (row, y) in exact.chunks_mut(per_axis).zip(&y) {
                row.iter_mut().zip(&x).for_each(|(share, x)| *share += c.weight / total * x * y);
            }
        }
        Ok(Self { per_axis, low, high, exact })
    }

    /// The corner of the lowest numbers.
    pub fn low(&self) -> [f64; 2] {
        self.low
    }

    /// The corner of the highest numbers.
    pub fn high(&self) -> [f64; 2] {
        self.high
    }

    /// The share of the mixture in each square, row by row, the lowest second number first.
    pub fn exact(&self) -> &[f64] {
        &self.exact
    }

    /// The share of `points` (`[count, 2]`) in each square; those outside all are in none.
    pub fn found(&self, points: ArrayView2<f32>) -> Result<Vec<f64>, Error> {
        check_length("a point", points.ncols(), 2)?;
        check_table("the points", points)?;
        let mut found = vec![0.0; self.exact.len()];
        let one = 1.0 / points.nrows() as f64;
        for point in points.rows() {
            let place = |axis: usize| {
                let share = (f64::from(point[axis]) - self.low[axis]) / (self.high[axis] - self.low[axis]);
                let at = libm::floor(share * self.per_axis as f64);
                (at >= 0.0 && at < self.per_axis as f64).then_some(at as usize)
            };
            if let (Some(x), Some(y)) = (place(0), place(1)) {
                found[y * self.per_axis + x] += one;
            }
        }
        Ok(found)
    }

    /// Half the sum over all squares, and what lies outside them, of how far the shares of `points` are from the
    /// mixture's: 0 if they are the same, 1 if nothing is shared. Draws from the mixture itself score above 0, since
    /// they are so many only.
    pub fn total_variation(&self, points: ArrayView2<f32>) -> Result<f64, Error> {
        let found = self.found(points)?;
        let outside = self.exact.iter().sum::<f64>() - found.iter().sum::<f64>();
        let inside: f64 = found.iter().zip(&self.exact).map(|(a, b)| (a - b).abs()).sum();
        Ok((inside + outside.abs()) / 2.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::density::score_field::{LangevinConfig, langevin};
    use crate::data::Component;
    use ndarray::array;

    fn component(weight: f64, x: f64, y: f64, std_dev: f64) -> Component {
        Component { weight, mean: [x, y].to_vec(), std_dev }
    }

    fn two() -> GaussianMixture {
        GaussianMixture::new([component(1.0, -1.5, 0.0, 0.5), component(2.0, 1.5, 1.0, 0.8)].to_vec()).unwrap()
    }

    #[test]
    fn one_step_by_hand() {
        // Standard normal, h = 1, x = 0 -> x' = 1 under score -x: the way there misses 0 by 1, the way back expects 0.5
        // and misses by 0.5; the density falls by exp(-1/2).
        let one =
            GaussianMixture::new([Component { weight: 1.0, mean: [0.0].to_vec(), std_dev: 1.0 }].to_vec()).unwrap();
        let mut acceptance = Acceptance::new(&one, 1.0).unwrap();
        assert_eq!(acceptance.mean(), None);
        acceptance.stand(array![[0.0]].view(), array![[0.0]].view()).unwrap();
        acceptance.stand(array![[1.0]].view(), array![[-1.0]].view()).unwrap();
        let gain: f64 = -0.5 + (1.0 - 0.25) / 2.0;
        assert!((acceptance.mean().unwrap() - gain.exp()).abs() < 1e-12, "{acceptance:?}");
        // The way back from 1 to 0 is a gain, and a gain always passes.
        acceptance.stand(array![[0.0]].view(), array![[0.0]].view()).unwrap();
        assert!((acceptance.mean().unwrap() - f64::midpoint(gain.exp(), 1.0)).abs() < 1e-12);
        assert!(acceptance.stand(array![[1.0], [2.0]].view(), array![[1.0], [2.0]].view()).is_err());
        assert!(Acceptance::new(&one, 0.0).is_err() && Acceptance::new(&one, f64::NAN).is_err());
    }

    #[test]
    fn small_steps_are_accepted_and_large_ones_or_a_wrong_score_are_not() {
        let truth = two();
        let accepted = |step_size: f64, times: f64| {
            let mut acceptance = Acceptance::new(&truth, step_size).unwrap();
            let config = LangevinConfig { steps: 2, step_size, seed: 1 };
            let start = truth.sample(4000, 2);
            langevin(start.view(), config, |points| {
                let slopes = truth.score(points)? * times;
                acceptance.stand(points, slopes.view())?;
                Ok(slopes)
            })
            .unwrap();
            acceptance.mean().unwrap()
        };
        let [small, large, wrong] = [accepted(0.01, 1.0), accepted(0.8, 1.0), accepted(0.01, 3.0)];
        assert!(small > 0.99 && large < 0.75 && wrong < 0.95, "{small} {large} {wrong}");
    }

    #[test]
    fn shares_of_squares_are_those_of_the_density() {
        let truth = two();
        let bins = Bins::of(&truth, 20).unwrap();
        let total: f64 = bins.exact().iter().sum();
        // Four standard deviations leave 6e-5 on each side of each axis at most.
        assert!(total > 0.9997 && total <= 1.0 + 1e-12, "{total}");
        // One square, by the midpoint rule on 200 by 200 places.
        let (column, row, fine) = (13, 9, 200);
        let size: Vec<f64> = (0..2).map(|axis| (bins.high()[axis] - bins.low()[axis]) / 20.0).collect();
        let points = Array2::from_shape_fn((fine * fine, 2), |(i, axis)| {
            let (cell, inside) = if axis == 0 { (column, i % fine) } else { (row, i / fine) };
            (bins.low()[axis] + size[axis] * (f64::from(cell) + (inside as f64 + 0.5) / fine as f64)) as f32
        });
        let mean = truth.log_density(points.view()).unwrap().iter().map(|log| log.exp()).sum::<f64>();
        let expected = mean / (fine * fine) as f64 * size[0] * size[1];
        let found = bins.exact()[row as usize * 20 + column as usize];
        assert!((found / expected - 1.0).abs() < 1e-4, "{found} {expected}");
    }

    #[test]
    fn draws_are_near_their_density_and_others_are_far() {
        let truth = two();
        let bins = Bins::of(&truth, 20).unwrap();
        let few = bins.total_variation(truth.sample(2000, 1).view()).unwrap();
        let many = bins.total_variation(truth.sample(200_000, 1).view()).unwrap();
        // Falls with the root of the count.
        assert!(few < 0.15 && many < 0.02 && many > 0.001, "{few} {many}");
        let far = array![[100.0, 100.0], [-100.0, 0.0]];
        assert!((bins.total_variation(far.view()).unwrap() - 1.0).abs() < 1e-3);
        // Everything in one corner square, which holds next to nothing of the truth.
        let corner = array![[bins.low()[0] as f32 + 1e-3, bins.low()[1] as f32 + 1e-3]];
        assert_eq!(bins.found(corner.view()).unwrap()[0], 1.0);
        assert!(bins.total_variation(corner.view()).unwrap() > 0.99);
        let line = GaussianMixture::new([Component { weight: 1.0, mean: [0.0].to_vec(), std_dev: 1.0 }].to_vec());
        assert!(Bins::of(&line.unwrap(), 20).is_err() && Bins::of(&truth, 0).is_err());
        assert!(bins.found(array![[f32::NAN, 0.0]].view()).is_err() && bins.found(array![[0.0]].view()).is_err());
    }
}
