//! Small distributions that are understood completely, to see what a network makes of them.

use super::bars_and_stripes::paint;
use super::{Component, GaussianMixture, ToySample};
use crate::error::Error;
use crate::rng::{Rng, Stream};
use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;
use core::f64::consts::{PI, TAU};
use ndarray::{Array2, ArrayView1};
use serde::{Deserialize, Serialize};

const MAX_COUNT: usize = 1_000_000;
const MAX_VALUES: usize = 100_000_000;
const MAX_SIDE: usize = 32;
/// Gaussians that stand for a curve, and how wide they are at least.
const MIXED: usize = 256;
const LEAST_WIDTH: f64 = 1e-6;

/// A distribution to draw points or small images from. `noise` is the standard deviation of a normal number added
/// to every coordinate, from 0 to 10.
///
/// ```
/// use autoencoder::data::ToyData;
///
/// let moons = ToyData::from_json(r#"{"kind": "two_moons", "noise": 0.05}"#)?;
/// let sample = moons.draw(100, 1)?;
/// assert_eq!(sample.points.dim(), (100, 2));
/// assert!(sample.labels.is_some_and(|labels| labels.contains(&0) && labels.contains(&1)));
/// # Ok::<(), autoencoder::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum ToyData {
    /// Two interleaved half circles of radius 1 in the plane: `(cos t, sin t)`, label 0, and `(1 - cos t, 1/2 - sin t)`,
    /// label 1, `t` uniform in `[0, pi]` (scikit-learn's `make_moons`).
    TwoMoons {
        /// The standard deviation of the noise, from 0 to 10.
        noise: f64,
    },
    /// Archimedean arms in the plane, `r = t` at angle `2 pi (turns t + arm / arms)`, the label the arm. `t` is the
    /// square root of a uniform number, so an arm is about equally dense along its length.
    Spiral {
        /// The number of arms, from 1 to 8.
        arms: usize,
        /// The turns of each arm, above 0 and at most 10.
        turns: f64,
        /// The standard deviation of the noise, from 0 to 10.
        noise: f64,
    },
    /// Uniform on a circle around 0 in the plane.
    Circle {
        /// The radius, above 0 and at most 1000.
        radius: f64,
        /// The standard deviation of the noise, from 0 to 10.
        noise: f64,
    },
    /// Round Gaussians in any number of dimensions, the label the component; density and score are exact.
    GaussianMixture {
        /// The Gaussians, from 1 to 256.
        components: GaussianMixture,
    },
    /// A rolled-up sheet in 3-D: `(t cos t, 21 v, t sin t)`, `t` uniform in `[1.5 pi, 4.5 pi]`, `v` in `[0, 1]`
    /// (Tenenbaum et al. 2000, as scikit-learn's `make_swiss_roll`).
    SwissRoll {
        /// The standard deviation of the noise, from 0 to 10.
        noise: f64,
    },
    /// Images of `side` by `side` pixels, 0 or 1: whole columns (bars, label 0) or whole rows (stripes, label 1), each
    /// on with even odds, either kind with even odds (MacKay 2003, section 43). Blank and full ones may be either.
    BarsAndStripes {
        /// Pixels along a side, from 1 to 32.
        side: usize,
    },
}

impl ToyData {
    /// Reads the JSON form, e.g. `{"kind": "two_moons", "noise": 0.05}`, and checks its ranges.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let toy: Self = serde_json::from_str(text).map_err(|error| Error::Json(error.to_string()))?;
        toy.validate().map(|()| toy)
    }

    /// Numbers in a point.
    pub fn dims(&self) -> usize {
        match self {
            Self::TwoMoons { .. } | Self::Spiral { .. } | Self::Circle { .. } => 2,
            Self::GaussianMixture { components } => components.dims(),
            Self::SwissRoll { .. } => 3,
            Self::BarsAndStripes { side } => side * side,
        }
    }

    /// Refuses a parameter outside its range.
    pub fn validate(&self) -> Result<(), Error> {
        let check = Error::check::<f64>;
        if let Self::TwoMoons { noise }
        | Self::Spiral { noise, .. }
        | Self::Circle { noise, .. }
        | Self::SwissRoll { noise } = *self
        {
            check("noise", noise, (0.0..=10.0).contains(&noise), "a number from 0 to 10")?;
        }
        match *self {
            Self::Spiral { arms, turns, .. } => {
                check("arms", arms as f64, (1..=8).contains(&arms), "from 1 to 8")?;
                check("turns", turns, turns > 0.0 && turns <= 10.0, "a number above 0, at most 10")
            }
            Self::Circle { radius, .. } => {
                check("radius", radius, radius > 0.0 && radius <= 1000.0, "a number above 0, at most 1000")
            }
            Self::BarsAndStripes { side } => check("side", side as f64, (1..=MAX_SIDE).contains(&side), "from 1 to 32"),
            _ => Ok(()),
        }
    }

    /// The same density as a mixture: itself, or of a curve in the plane 256 Gaussians at equal shares of its
    /// parameter, each as wide as the noise. Smoothed by 0.05 or more, the density of the curves
    /// that the page knows is within a hundredth of what integration finds, at the inner end of a spiral, and elsewhere
    /// within 0.002. `None` for a rolled-up sheet, and for bars and stripes.
    pub fn mixture(&self) -> Result<Option<GaussianMixture>, Error> {
        self.validate()?;
        let places = |count: usize| (0..count).map(move |i| (i as f64 + 0.5) / count as f64);
        let (means, noise): (Vec<[f64; 2]>, f64) = match self {
            Self::GaussianMixture { components } => return Ok(Some(components.clone())),
            Self::SwissRoll { .. } | Self::BarsAndStripes { .. } => return Ok(None),
            Self::TwoMoons { noise } => {
                let arcs = places(MIXED / 2).map(|share| libm::sincos(PI * share));
                (arcs.flat_map(|(sin, cos)| [[cos, sin], [1.0 - cos, 0.5 - sin]]).collect(), *noise)
            }
            Self::Spiral { arms, turns, noise } => {
                let at = |arm: usize, share: f64| {
                    let t = libm::sqrt(share);
                    let (sin, cos) = libm::sincos(TAU * (turns * t + arm as f64 / *arms as f64));
                    [t * cos, t * sin]
                };
                ((0..*arms).flat_map(|arm| places(MIXED / arms).map(move |share| at(arm, share))).collect(), *noise)
            }
            Self::Circle { radius, noise } => {
                let angles = places(MIXED).map(|share| libm::sincos(TAU * share));
                (angles.map(|(sin, cos)| [radius * cos, radius * sin]).collect(), *noise)
            }
        };
        let std_dev = noise.max(LEAST_WIDTH);
        let component = |mean: [f64; 2]| Component { weight: 1.0, mean: mean.to_vec(), std_dev };
        GaussianMixture::new(means.into_iter().map(component).collect()).map(Some)
    }

    /// `count` points, `[count, dims]`; as [`ToyData::draw`].
    pub fn sample(&self, count: usize, seed: u32) -> Result<Array2<f32>, Error> {
        self.draw(count, seed).map(|sample| sample.points)
    }

    /// `count` points with their labels. Point `i` depends on the seed and `i` alone, so a longer sample begins with the
    /// shorter one. `count` is from 0 to 1,000,000, and at most 100,000,000 numbers in all.
    pub fn draw(&self, count: usize, seed: u32) -> Result<ToySample, Error> {
        self.validate()?;
        if count > MAX_COUNT || count * self.dims() > MAX_VALUES {
            return Err(Error::Config {
                field: "count",
                value: count.to_string(),
                expected: "at most 1000000 points and 100000000 numbers",
            });
        }
        let mut points = Array2::zeros((count, self.dims()));
        let (mut labels, mut positions) = (Vec::with_capacity(count), Vec::with_capacity(count));
        let mut drawn = vec![0.0; self.dims()];
        for (i, mut point) in points.rows_mut().into_iter().enumerate() {
            let mut rng = Rng::new(seed, Stream::Toy, i as u64);
            let (label, position) = self.draw_one(&mut rng, &mut drawn);
            point.assign(&ArrayView1::from(&drawn));
            labels.push(label);
            positions.push(position as f32);
        }
        let curve = !matches!(self, Self::GaussianMixture { .. } | Self::BarsAndStripes { .. });
        let classes = !matches!(self, Self::Circle { .. } | Self::SwissRoll { .. });
        Ok(ToySample { points, labels: classes.then_some(labels), positions: curve.then_some(positions) })
    }

    /// Writes a point and returns its label and its position; each is 0 where there is none.
    fn draw_one(&self, rng: &mut Rng, point: &mut [f32]) -> (u8, f64) {
        let uniform = |rng: &mut Rng| f64::from(rng.uniform());
        let mut write = |rng: &mut Rng, noise: f64, values: &[f64]| {
            for (out, value) in point.iter_mut().zip(values) {
                *out = (value + noise * f64::from(rng.normal())) as f32;
            }
        };
        match self {
            Self::TwoMoons { noise } => {
                let (label, t) = (rng.below(2), PI * uniform(rng));
                let (sin, cos) = libm::sincos(t);
                write(rng, *noise, &if label == 0 { [cos, sin] } else { [1.0 - cos, 0.5 - sin] });
                (label as u8, t)
            }
            Self::Spiral { arms, turns, noise } => {
                let (arm, t) = (rng.below(*arms as u32), libm::sqrt(uniform(rng)));
                let (sin, cos) = libm::sincos(TAU * (turns * t + f64::from(arm) / *arms as f64));
                write(rng, *noise, &[t * cos, t * sin]);
                (arm as u8, t)
            }
            Self::Circle { radius, noise } => {
                let angle = TAU * uniform(rng);
                let (sin, cos) = libm::sincos(angle);
                write(rng, *noise, &[radius * cos, radius * sin]);
                (0, angle)
            }
            Self::GaussianMixture { components } => (components.draw(rng, point), 0.0),
            Self::SwissRoll { noise } => {
                let (t, v) = (1.5 * PI * (1.0 + 2.0 * uniform(rng)), uniform(rng));
                let (sin, cos) = libm::sincos(t);
                write(rng, *noise, &[t * cos, 21.0 * v, t * sin]);
                (0, t)
            }
            Self::BarsAndStripes { side } => {
                let (label, on) = (rng.below(2), rng.next_u32());
                paint(*side, label == 1, on, point);
                (label as u8, 0.0)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::moments::Moments;

    const COUNT: usize = 20_000;

    fn from_json(json: &str) -> ToyData {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn points_lie_on_their_curves() {
        let close = |a: f32, b: f64| (f64::from(a) - b).abs() < 1e-5;
        let moons = ToyData::TwoMoons { noise: 0.0 }.draw(500, 1).unwrap();
        for (point, label) in moons.points.rows().into_iter().zip(moons.labels.unwrap()) {
            let (x, y) = if label == 0 { (point[0], point[1]) } else { (1.0 - point[0], 0.5 - point[1]) };
            assert!(y >= 0.0 && close(x * x + y * y, 1.0), "{point}");
        }
        let spiral = ToyData::Spiral { arms: 3, turns: 1.5, noise: 0.0 }.draw(500, 1).unwrap();
        for ((point, label), t) in
            spiral.points.rows().into_iter().zip(spiral.labels.unwrap()).zip(spiral.positions.unwrap())
        {
            let angle = TAU * (1.5 * f64::from(t) + f64::from(label) / 3.0);
            let expected = [f64::from(t) * angle.cos(), f64::from(t) * angle.sin()];
            assert!(close(point[0], expected[0]) && close(point[1], expected[1]) && label < 3, "{point}");
        }
        let roll = ToyData::SwissRoll { noise: 0.0 }.draw(500, 1).unwrap();
        for (point, t) in roll.points.rows().into_iter().zip(roll.positions.unwrap()) {
            assert!((1.5 * PI..4.5 * PI).contains(&f64::from(t)) && (0.0..21.0).contains(&point[1]));
            assert!(close(point[0].hypot(point[2]) / t, 1.0), "{point}");
        }
    }

    #[test]
    fn a_noisy_circle_has_the_moments_of_its_formula() {
        let circle = ToyData::Circle { radius: 2.0, noise: 0.3 };
        let found = Moments::of(circle.sample(COUNT, 4).unwrap().view()).unwrap();
        // Variance r^2 / 2 + noise^2 in each direction; four standard errors are below 0.05.
        assert!(found.mean.iter().all(|m| m.abs() < 0.05), "{}", found.mean);
        for ((i, j), &v) in found.covariance.indexed_iter() {
            assert!((v - if i == j { 2.09 } else { 0.0 }).abs() < 0.06, "{}", found.covariance);
        }
    }

    #[test]
    fn a_mixture_has_its_shares_and_moments() {
        let part = |weight, x, std_dev| Component { weight, mean: [x].to_vec(), std_dev };
        let components = GaussianMixture::new([part(3.0, -2.0, 0.5), part(1.0, 2.0, 1.0)].to_vec()).unwrap();
        let sample = ToyData::GaussianMixture { components }.draw(COUNT, 2).unwrap();
        let share = sample.labels.unwrap().iter().filter(|&&label| label == 1).count() as f64 / COUNT as f64;
        // Four standard errors: 4 sqrt(3/16 / n).
        assert!((share - 0.25).abs() < 0.0123, "{share}");
        let found = Moments::of(sample.points.view()).unwrap();
        // Mean -1; variance 3/4 * 1/4 + 1/4 + 3 (the means are 4 apart: 16 * 3/16).
        assert!((found.mean[0] + 1.0).abs() < 0.06 && (found.covariance[[0, 0]] - 3.4375).abs() < 0.15, "{found:?}");
    }

    #[test]
    fn a_curve_as_a_mixture_has_the_density_that_integration_finds() {
        // The curves that the page knows, smoothed by no more than its spiral: 8,192 places of each, in f64.
        let (smoothing, many) = (0.05, 8192);
        let spiral = |u: f64| {
            let (t, angle) = (u.sqrt(), TAU * 1.5 * u.sqrt());
            [t * angle.cos(), t * angle.sin()]
        };
        let moons = |u: f64| {
            let t = PI * (2.0 * u).fract();
            if u < 0.5 { [t.cos(), t.sin()] } else { [1.0 - t.cos(), 0.5 - t.sin()] }
        };
        let circle = |u: f64| [(TAU * u).cos(), (TAU * u).sin()];
        type Curve<'a> = &'a dyn Fn(f64) -> [f64; 2];
        for (json, curve, noise) in [
            (r#"{"kind":"spiral","arms":1,"turns":1.5,"noise":0.015}"#, &spiral as Curve, 0.015),
            (r#"{"kind":"two_moons","noise":0.06}"#, &moons, 0.06),
            (r#"{"kind":"circle","radius":1,"noise":0.04}"#, &circle, 0.04),
        ] {
            let mixture = from_json(json).mixture().unwrap().unwrap().smoothed(smoothing).unwrap();
            let variance: f64 = smoothing * smoothing + noise * noise;
            for u in [0.0, 0.11, 0.37, 0.62, 0.99] {
                let [x, y] = curve(u).map(|value| (value + 0.04) as f32);
                let (mut density, mut slope) = (0.0, [0.0; 2]);
                for i in 0..many {
                    let [a, b] = curve((f64::from(i) + 0.5) / f64::from(many));
                    let d = [a - f64::from(x), b - f64::from(y)];
                    let term = (-(d[0] * d[0] + d[1] * d[1]) / (2.0 * variance)).exp();
                    density += term;
                    slope = [slope[0] + term * d[0] / variance, slope[1] + term * d[1] / variance];
                }
                let log = (density / f64::from(many) / (TAU * variance)).ln();
                let point = ndarray::array![[x, y]];
                let found = mixture.log_density(point.view()).unwrap()[0];
                // The places nearest to the middle of the spiral are farthest from each other.
                let inner = json.contains("spiral") && u == 0.0;
                assert!((found - log).abs() < if inner { 0.011 } else { 2e-3 }, "{json} at {u}: {found} and {log}");
                for (found, slope) in mixture.score(point.view()).unwrap().iter().zip(slope) {
                    // Of scores up to 20.
                    assert!(
                        (found - slope / density).abs() < if inner { 0.5 } else { 0.05 },
                        "{json} at {u}: {found} and {}",
                        slope / density
                    );
                }
            }
        }
        assert_eq!(from_json(r#"{"kind":"swiss_roll","noise":0}"#).mixture().unwrap(), None);
        assert!(from_json(r#"{"kind":"circle","radius":1,"noise":0}"#).mixture().unwrap().is_some());
        assert!(ToyData::Circle { radius: -1.0, noise: 0.0 }.mixture().is_err());
    }

    #[test]
    fn the_seed_decides_and_a_longer_sample_begins_with_the_shorter() {
        for json in [
            r#"{"kind":"two_moons","noise":0.1}"#,
            r#"{"kind":"spiral","arms":2,"turns":1,"noise":0.1}"#,
            r#"{"kind":"circle","radius":1,"noise":0.1}"#,
            r#"{"kind":"gaussian_mixture","components":[{"weight":1,"mean":[0,1],"std_dev":0.5}]}"#,
            r#"{"kind":"swiss_roll","noise":0.1}"#,
            r#"{"kind":"bars_and_stripes","side":4}"#,
        ] {
            let toy = from_json(json);
            assert_eq!(from_json(&serde_json::to_string(&toy).unwrap()), toy);
            let (short, long) = (toy.sample(10, 1).unwrap(), toy.sample(30, 1).unwrap());
            assert_eq!(short.dim(), (10, toy.dims()));
            assert_eq!(short, long.slice(ndarray::s![..10, ..]), "{json}");
            assert_ne!(short, toy.sample(10, 2).unwrap(), "{json}");
            assert_eq!(toy.sample(0, 1).unwrap().nrows(), 0);
        }
    }

    #[test]
    fn parameters_outside_their_range_are_named() {
        let message = |toy: ToyData| std::format!("{}", toy.sample(1, 1).unwrap_err());
        assert_eq!(message(ToyData::TwoMoons { noise: -1.0 }), "noise is -1; expected a number from 0 to 10");
        assert!(message(ToyData::SwissRoll { noise: f64::NAN }).starts_with("noise is NaN"));
        assert!(message(ToyData::Spiral { arms: 0, turns: 1.0, noise: 0.0 }).starts_with("arms is 0"));
        assert!(message(ToyData::Spiral { arms: 1, turns: 0.0, noise: 0.0 }).starts_with("turns is 0"));
        assert!(message(ToyData::Circle { radius: f64::INFINITY, noise: 0.0 }).starts_with("radius is inf"));
        assert!(message(ToyData::BarsAndStripes { side: 33 }).starts_with("side is 33"));
        assert!(ToyData::Circle { radius: 1.0, noise: 0.0 }.sample(usize::MAX, 1).is_err());
        assert!(serde_json::from_str::<ToyData>(r#"{"kind":"circle","radius":1,"noise":0,"x":1}"#).is_err());
    }
}
