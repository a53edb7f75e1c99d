//! A mixture of round Gaussians: the distribution whose density and score are known exactly.

use crate::error::Error;
use crate::rng::{Rng, Stream};
use alloc::format;
use alloc::vec;
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView1, ArrayView2};
use serde::{Deserialize, Serialize};

const MAX_COMPONENTS: usize = 256;
const MAX_DIMS: usize = 1024;

/// One Gaussian of a mixture, equally wide in every direction.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Component {
    /// The weight, above 0; the share of a component is its weight over the sum of all.
    pub weight: f64,
    /// The centre of the Gaussian.
    pub mean: Vec<f64>,
    /// The standard deviation in each direction, above 0.
    pub std_dev: f64,
}

/// `p(x) = sum_k share_k N(x; mean_k, std_dev_k^2 I)`.
///
/// ```
/// use autoencoder::data::{Component, GaussianMixture};
/// use ndarray::array;
///
/// let component = |mean| Component { weight: 1.0, mean: vec![mean], std_dev: 1.0 };
/// let mixture = GaussianMixture::new(vec![component(-3.0), component(3.0)])?;
/// // The score points to where the density rises: halfway nowhere, else to the nearer centre.
/// let score = mixture.score(array![[0.0], [2.0], [-2.0]].view())?;
/// assert!(score[[0, 0]].abs() < 1e-9 && score[[1, 0]] > 0.9 && score[[2, 0]] < -0.9);
/// # Ok::<(), autoencoder::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(transparent)]
pub struct GaussianMixture(Vec<Component>);

impl<'de> Deserialize<'de> for GaussianMixture {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(Vec::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

impl GaussianMixture {
    /// A mixture of 1 to 256 components in one space of 1 to 1024 dimensions; every number between -1e6 and 1e6, weights and
    /// deviations from 1e-6.
    pub fn new(components: Vec<Component>) -> Result<Self, Error> {
        let dims = components.first().map_or(0, |first| first.mean.len());
        if !(1..=MAX_COMPONENTS).contains(&components.len()) {
            return Err(Error::config("components (count)", components.len(), "from 1 to 256"));
        }
        if !(1..=MAX_DIMS).contains(&dims) {
            return Err(Error::config("component.mean (length)", dims, "from 1 to 1024 numbers"));
        }
        for Component { weight, mean, std_dev } in &components {
            if !(1e-6..=1e6).contains(weight) {
                return Err(Error::config("component.weight", weight, "a number from 1e-6 to 1e6"));
            }
            if !(1e-6..=1e6).contains(std_dev) {
                return Err(Error::config("component.std_dev", std_dev, "a number from 1e-6 to 1e6"));
            }
            if mean.len() != dims {
                return Err(Error::Shape { what: "component.mean", found: mean.len(), expected: dims });
            }
            if let Some(value) = mean.iter().find(|value| !(-1e6..=1e6).contains(*value)) {
                return Err(Error::config("component.mean", value, "numbers from -1e6 to 1e6"));
            }
        }
        Ok(Self(components))
    }

    /// The Gaussians.
    pub fn components(&self) -> &[Component] {
        &self.0
    }

    /// Numbers in a point.
    pub fn dims(&self) -> usize {
        self.0.first().map_or(0, |first| first.mean.len())
    }

    /// The distribution of `x + std_dev n` with `n` standard normal: every variance grows by `std_dev^2`. This is
    /// the density whose score a denoiser trained at that noise level learns (Vincent 2011); `std_dev` from 0 to 1e6.
    pub fn smoothed(&self, std_dev: f64) -> Result<Self, Error> {
        if !(0.0..=1e6).contains(&std_dev) {
            return Err(Error::config("std_dev", std_dev, "a number from 0 to 1e6"));
        }
        let wider = |c: &Component| Component { std_dev: libm::hypot(c.std_dev, std_dev).min(1e6), ..c.clone() };
        Ok(Self(self.0.iter().map(wider).collect()))
    }

    /// `count` points, `[count, dims]`, the ones that [`ToyData`](super::ToyData) draws from this mixture: point `i`
    /// depends on the seed and `i` alone.
    pub fn sample(&self, count: usize, seed: u32) -> Array2<f32> {
        let mut points = Array2::zeros((count, self.dims()));
        let mut drawn = vec![0.0; self.dims()];
        for (i, mut point) in points.rows_mut().into_iter().enumerate() {
            self.draw(&mut Rng::new(seed, Stream::Toy, i as u64), &mut drawn);
            point.assign(&ArrayView1::from(&drawn));
        }
        points
    }

    /// The mean of each coordinate, and its standard deviation over the whole mixture.
    pub fn moments(&self) -> Vec<(f64, f64)> {
        let total: f64 = self.0.iter().map(|c| c.weight).sum();
        let expected = |value: &dyn Fn(&Component) -> f64| self.0.iter().map(|c| c.weight / total * value(c)).sum();
        let of_axis = |axis: usize| {
            let mean: f64 = expected(&|c| c.mean[axis]);
            // Within the components, and between them.
            let variance: f64 = expected(&|c| c.std_dev * c.std_dev + (c.mean[axis] - mean) * (c.mean[axis] - mean));
            (mean, libm::sqrt(variance))
        };
        (0..self.dims()).map(of_axis).collect()
    }

    /// `ln p(x)` in nats, of each row of `points` (`[count, dims]`).
    pub fn log_density(&self, points: ArrayView2<f32>) -> Result<Vec<f64>, Error> {
        self.check(points)?;
        let peaks = self.log_peaks();
        Ok(points.rows().into_iter().map(|point| log_sum_exp(&self.log_terms(&peaks, point))).collect())
    }

    /// `grad ln p(x) = sum_k p(k | x) (mean_k - x) / std_dev_k^2`, of each row: `[count, dims]`.
    pub fn score(&self, points: ArrayView2<f32>) -> Result<Array2<f64>, Error> {
        self.check(points)?;
        let mut scores = Array2::zeros(points.raw_dim());
        let peaks = self.log_peaks();
        for (point, mut score) in points.rows().into_iter().zip(scores.rows_mut()) {
            let terms = self.log_terms(&peaks, point);
            let total = log_sum_exp(&terms);
            for (term, component) in terms.iter().zip(&self.0) {
                let pull = libm::exp(term - total) / (component.std_dev * component.std_dev);
                for ((score, mean), &x) in score.iter_mut().zip(&component.mean).zip(point) {
                    *score += pull * (mean - f64::from(x));
                }
            }
        }
        Ok(scores)
    }

    /// Draws one point; returns it with the number of its component.
    pub(super) fn draw(&self, rng: &mut Rng, point: &mut [f32]) -> u8 {
        let total: f64 = self.0.iter().map(|c| c.weight).sum();
        let mut left = f64::from(rng.uniform()) * total;
        let reached = self.0.iter().position(|c| {
            left -= c.weight;
            left < 0.0
        });
        let index = reached.unwrap_or(self.0.len().saturating_sub(1));
        for (value, mean) in point.iter_mut().zip(&self.0[index].mean) {
            *value = (mean + self.0[index].std_dev * f64::from(rng.normal())) as f32;
        }
        index as u8
    }

    /// `ln(share_k N(mean_k; ...))` of each component: what does not depend on the point.
    fn log_peaks(&self) -> Vec<f64> {
        let total: f64 = self.0.iter().map(|c| c.weight).sum();
        let peak = |Component { weight, mean, std_dev }: &Component| {
            let scale = libm::log(core::f64::consts::TAU) / 2.0 + libm::log(*std_dev);
            libm::log(weight / total) - mean.len() as f64 * scale
        };
        self.0.iter().map(peak).collect()
    }

    /// `ln(share_k N(x; ...))` of each component.
    fn log_terms(&self, peaks: &[f64], point: ArrayView1<f32>) -> Vec<f64> {
        let term = |(peak, Component { mean, std_dev, .. }): (&f64, &Component)| {
            let square: f64 = mean.iter().zip(point).map(|(m, &x)| (f64::from(x) - m) * (f64::from(x) - m)).sum();
            peak - square / (2.0 * std_dev * std_dev)
        };
        peaks.iter().zip(&self.0).map(term).collect()
    }

    fn check(&self, points: ArrayView2<f32>) -> Result<(), Error> {
        if points.ncols() != self.dims() {
            return Err(Error::Shape { what: "a point", found: points.ncols(), expected: self.dims() });
        }
        match points.indexed_iter().find(|(_, value)| !value.is_finite()) {
            Some(((i, _), value)) => Err(Error::Data(format!("point {i} holds {value}; expected finite numbers"))),
            None => Ok(()),
        }
    }
}

fn log_sum_exp(terms: &[f64]) -> f64 {
    let largest = terms.iter().fold(f64::NEG_INFINITY, |a, &b| a.max(b));
    largest + libm::log(terms.iter().map(|term| libm::exp(term - largest)).sum())
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::array;

    fn component(weight: f64, mean: &[f64], std_dev: f64) -> Component {
        Component { weight, mean: mean.to_vec(), std_dev }
    }

    fn three() -> GaussianMixture {
        let parts = [(1.0, [0.0, 0.0], 1.0), (2.0, [3.0, -1.0], 0.5), (0.5, [-2.0, 2.0], 1.5)];
        GaussianMixture::new(parts.iter().map(|(w, m, s)| component(*w, m, *s)).collect()).unwrap()
    }

    #[test]
    fn one_gaussian_has_its_textbook_density_and_score() {
        let one = GaussianMixture::new([component(7.0, &[1.0, 2.0], 2.0)].to_vec()).unwrap();
        let points = array![[1.0, 2.0], [3.0, 2.0]];
        let found = one.log_density(points.view()).unwrap();
        let top = -(core::f64::consts::TAU * 4.0).ln();
        assert!((found[0] - top).abs() < 1e-12 && (found[1] - (top - 0.5)).abs() < 1e-12);
        assert_eq!(one.score(points.view()).unwrap(), array![[0.0, 0.0], [-0.5, 0.0]]);
    }

    #[test]
    fn the_score_is_the_slope_of_the_log_density() {
        let mixture = three();
        // Steps of 2^-10 are exact in f32 here; central differences err by the third derivative times 2^-20 / 6.
        let h = 1.0 / 1024.0;
        for (x, y) in [(0.0, 0.0), (2.5, -0.5), (-3.0, 1.0), (1.5, 0.5), (6.0, 6.0)] {
            let score = mixture.score(array![[x, y]].view()).unwrap();
            let around = array![[x + h, y], [x - h, y], [x, y + h], [x, y - h]];
            let log = mixture.log_density(around.view()).unwrap();
            let slope = [(log[0] - log[1]) / (2.0 * f64::from(h)), (log[2] - log[3]) / (2.0 * f64::from(h))];
            for (score, slope) in score.iter().zip(slope) {
                assert!((score - slope).abs() < 1e-4, "{score} {slope} at {x} {y}");
            }
        }
    }

    #[test]
    fn the_density_sums_to_one_smoothed_or_not() {
        for mixture in [three(), three().smoothed(0.7).unwrap()] {
            let side = 0.125_f32;
            let points = Array2::from_shape_fn((200 * 200, 2), |(i, j)| side * ([i % 200, i / 200][j] as f32 - 99.5));
            let total: f64 = mixture.log_density(points.view()).unwrap().iter().map(|log| log.exp()).sum();
            assert!((total * f64::from(side * side) - 1.0).abs() < 1e-6, "{total}");
        }
        let widths: Vec<f64> = three().smoothed(1.2).unwrap().components().iter().map(|c| c.std_dev).collect();
        assert!(
            widths.iter().zip([1.44_f64 + 1.0, 1.44 + 0.25, 1.44 + 2.25]).all(|(w, v)| (w - v.sqrt()).abs() < 1e-12)
        );
    }

    #[test]
    fn a_sample_has_the_moments_of_its_formula() {
        let (mixture, count) = (three(), 20_000);
        let sample = mixture.sample(count, 3);
        let toy = crate::data::ToyData::GaussianMixture { components: mixture.clone() };
        assert_eq!(sample, toy.sample(count, 3).unwrap());
        for (column, (mean, std_dev)) in sample.columns().into_iter().zip(mixture.moments()) {
            let found = column.iter().map(|&x| f64::from(x)).sum::<f64>() / count as f64;
            let square = column.iter().map(|&x| (f64::from(x) - found).powi(2)).sum::<f64>() / count as f64;
            // Four standard errors of 20,000 draws are 0.03 standard deviations, of the deviation about 0.02 of it.
            assert!((found - mean).abs() < 0.03 * std_dev, "{found} {mean}");
            assert!((square.sqrt() / std_dev - 1.0).abs() < 0.03, "{square} {std_dev}");
        }
    }

    #[test]
    fn far_from_everything_the_score_is_still_right() {
        let score = three().score(array![[1e6, 0.0]].view()).unwrap();
        // The widest component wins: (-2 - 1e6) / 1.5^2.
        assert!((score[[0, 0]] + 1_000_002.0 / 2.25).abs() < 1e-6, "{score}");
    }

    #[test]
    fn bad_mixtures_are_refused_from_json_too() {
        let refused = |parts: &[Component]| GaussianMixture::new(parts.to_vec()).is_err();
        assert!(refused(&[]) && refused(&[component(1.0, &[], 1.0)]) && refused(&[component(0.0, &[0.0], 1.0)]));
        assert!(refused(&[component(1.0, &[f64::NAN], 1.0)]) && refused(&[component(1.0, &[0.0], 0.0)]));
        assert!(refused(&[component(1.0, &[0.0], 1.0), component(1.0, &[0.0, 0.0], 1.0)]));
        assert!(three().smoothed(-1.0).is_err() && three().score(Array2::zeros((1, 3)).view()).is_err());
        let json = serde_json::to_string(&three()).unwrap();
        assert_eq!(serde_json::from_str::<GaussianMixture>(&json).unwrap(), three());
        let error = serde_json::from_str::<GaussianMixture>(&json.replace("0.5", "-0.5")).unwrap_err();
        assert!(std::format!("{error}").contains("component.std_dev is -0.5; expected"), "{error}");
    }
}
