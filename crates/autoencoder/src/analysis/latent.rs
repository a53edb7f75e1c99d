//! Codes: the way from one to another, grids of them, and what a set of them looks like.

use super::moments::Moments;
use super::{check_length, check_range, check_table};
use crate::error::Error;
use alloc::format;
use alloc::vec::Vec;
use core::ops::RangeInclusive;
use ndarray::{Array1, Array2, ArrayView1, ArrayView2};
use serde::{Deserialize, Serialize};

/// How to go from one code to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Interpolation {
    /// `(1 - t) a + t b`.
    #[default]
    Linear,
    /// `(sin((1 - t) w) a + sin(t w) b) / sin w` with `w` the angle between `a` and `b` (Shoemake 1985, for codes
    /// White 2016): at constant speed along the great circle if both have one length.
    Spherical,
}

impl Interpolation {
    /// The code at `t` of the way from `a` to `b`, exact at 0 and 1; `t` in `[0, 1]`. A spherical way needs two
    /// codes that are neither 0 nor opposite.
    pub fn between(self, a: ArrayView1<f32>, b: ArrayView1<f32>, t: f64) -> Result<Array1<f32>, Error> {
        check_length("the second code", b.len(), a.len())?;
        check_table("the first code", a.insert_axis(ndarray::Axis(0)))?;
        check_table("the second code", b.insert_axis(ndarray::Axis(0)))?;
        check_range("t", t, (0.0..=1.0).contains(&t), "a number from 0 to 1")?;
        let (from, to) = match self {
            Self::Linear => (1.0 - t, t),
            Self::Spherical => spherical_shares(a, b, t)?,
        };
        Ok(a.iter().zip(b).map(|(&a, &b)| (from * f64::from(a) + to * f64::from(b)) as f32).collect())
    }

    /// `count` codes at even steps from `a` to `b`, both included: `[count, units]`; `count` from 2 to 10,000.
    pub fn path(self, a: ArrayView1<f32>, b: ArrayView1<f32>, count: usize) -> Result<Array2<f32>, Error> {
        check_range("count", count as f64, (2..=10_000).contains(&count), "from 2 to 10000")?;
        let mut path = Array2::zeros((count, a.len()));
        for (i, mut code) in path.rows_mut().into_iter().enumerate() {
            code.assign(&self.between(a, b, i as f64 / (count - 1) as f64)?);
        }
        Ok(path)
    }
}

fn spherical_shares(a: ArrayView1<f32>, b: ArrayView1<f32>, t: f64) -> Result<(f64, f64), Error> {
    let norm = |v: ArrayView1<f32>| libm::sqrt(v.iter().map(|&v| f64::from(v) * f64::from(v)).sum());
    let (a_norm, b_norm) = (norm(a), norm(b));
    if a_norm == 0.0 || b_norm == 0.0 {
        return Err(Error::Data("a code of length 0; expected a direction, which a spherical way needs".into()));
    }
    // Half the angle from the sum and difference of the unit vectors: accurate for near and opposite codes.
    let (mut sum, mut difference) = (0.0, 0.0);
    for (&a, &b) in a.iter().zip(b) {
        let (a, b) = (f64::from(a) / a_norm, f64::from(b) / b_norm);
        sum += (a + b) * (a + b);
        difference += (a - b) * (a - b);
    }
    let angle = 2.0 * libm::atan2(libm::sqrt(difference), libm::sqrt(sum));
    if core::f64::consts::PI - angle < 1e-6 {
        return Err(Error::Data("two opposite codes; expected ones with a single shortest way between them".into()));
    }
    if angle < 1e-6 {
        return Ok((1.0 - t, t));
    }
    Ok((libm::sin((1.0 - t) * angle) / libm::sin(angle), libm::sin(t * angle) / libm::sin(angle)))
}

/// Copies of `base` with units `units` set to the points of an even grid: `[rows * columns, base.len()]`, row after
/// row. The first unit runs over `across` along a row, the second over `down` from the first row to the last; either
/// may fall. `rows` and `columns` are from 2 to 1000.
pub fn grid(
    base: ArrayView1<f32>,
    units: [usize; 2],
    (across, columns): (RangeInclusive<f32>, usize),
    (down, rows): (RangeInclusive<f32>, usize),
) -> Result<Array2<f32>, Error> {
    for unit in units {
        if unit >= base.len() {
            return Err(Error::Data(format!("there is no unit {unit}; expected a number below {}", base.len())));
        }
    }
    check_range("columns", columns as f64, (2..=1000).contains(&columns), "from 2 to 1000")?;
    check_range("rows", rows as f64, (2..=1000).contains(&rows), "from 2 to 1000")?;
    let at = |range: &RangeInclusive<f32>, i: usize, count: usize| {
        let t = i as f64 / (count - 1) as f64;
        ((1.0 - t) * f64::from(*range.start()) + t * f64::from(*range.end())) as f32
    };
    let mut codes = Array2::zeros((rows * columns, base.len()));
    for (i, mut code) in codes.rows_mut().into_iter().enumerate() {
        code.assign(&base);
        code[units[0]] = at(&across, i % columns, columns);
        code[units[1]] = at(&down, i / columns, rows);
    }
    check_table("the grid", codes.view())?;
    Ok(codes)
}

/// The points of a plane: [`grid`] with nothing but its two units.
pub fn plane(across: (RangeInclusive<f32>, usize), down: (RangeInclusive<f32>, usize)) -> Result<Array2<f32>, Error> {
    grid(ArrayView1::from(&[0.0, 0.0]), [0, 1], across, down)
}

/// What a set of codes looks like.
#[derive(Debug, Clone, PartialEq)]
pub struct CodeStatistics {
    /// Mean of each unit.
    pub mean: Array1<f64>,
    /// Standard deviation of each unit, dividing by the count.
    pub std_dev: Array1<f64>,
    /// Units whose standard deviation is at most the threshold: they tell nothing, whatever constant they have.
    pub dead_units: Vec<usize>,
    /// Share of all values whose size is at most the threshold, from 0 to 1.
    pub near_zero_share: f64,
    /// The threshold of both.
    pub threshold: f32,
    /// `[units, units]`, from -1 to 1; 0 beside a unit that does not vary at all, 1 on the diagonal.
    pub correlation: Array2<f64>,
}

impl CodeStatistics {
    /// Statistics of `codes` (`[count, units]`); `threshold` is in the units of the codes and at least 0.
    pub fn of(codes: ArrayView2<f32>, threshold: f32) -> Result<Self, Error> {
        check_range("threshold", f64::from(threshold), threshold >= 0.0, "a number of at least 0")?;
        let Moments { mean, covariance } = Moments::of(codes)?;
        let std_dev = covariance.diag().mapv(libm::sqrt);
        let dead = |&unit: &usize| std_dev[unit] <= f64::from(threshold);
        Ok(Self {
            dead_units: (0..mean.len()).filter(dead).collect(),
            near_zero_share: codes.iter().filter(|z| z.abs() <= threshold).count() as f64 / codes.len() as f64,
            threshold,
            correlation: Array2::from_shape_fn(covariance.raw_dim(), |(i, j)| match std_dev[i] * std_dev[j] {
                _ if i == j => 1.0,
                0.0 => 0.0,
                scale => (covariance[[i, j]] / scale).clamp(-1.0, 1.0),
            }),
            mean,
            std_dev,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::array;
    use std::vec;

    #[test]
    fn a_straight_way_is_even() {
        let path = Interpolation::Linear.path(array![0.0, 4.0].view(), array![2.0, 0.0].view(), 5).unwrap();
        assert_eq!(path, array![[0.0, 4.0], [0.5, 3.0], [1.0, 2.0], [1.5, 1.0], [2.0, 0.0]]);
    }

    #[test]
    fn a_spherical_way_keeps_its_length_and_its_speed() {
        let (a, b) = (array![0.0, 3.0, 0.0], array![3.0, 0.0, 0.0]);
        let path = Interpolation::Spherical.path(a.view(), b.view(), 10).unwrap();
        assert_eq!((path.row(0), path.row(9)), (a.view(), b.view()));
        for (i, code) in path.rows().into_iter().enumerate() {
            // A quarter turn in nine steps of ten degrees.
            let (sin, cos) = (10.0 * i as f32).to_radians().sin_cos();
            let expected = array![3.0 * sin, 3.0 * cos, 0.0];
            assert!((&code - &expected).iter().all(|d| d.abs() < 1e-6), "{code} {expected}");
        }
        let near = Interpolation::Spherical.between(a.view(), array![0.0, 3.0, 1e-7].view(), 0.5).unwrap();
        assert!((near[1] - 3.0).abs() < 1e-6);
        // Between different lengths along one direction it is the straight way.
        let longer = Interpolation::Spherical.between(a.view(), array![0.0, 6.0, 0.0].view(), 0.5).unwrap();
        assert_eq!(longer, array![0.0, 4.5, 0.0]);
    }

    #[test]
    fn a_grid_by_hand() {
        let codes = grid(array![9.0, 9.0, 9.0].view(), [2, 0], (-1.0..=1.0, 3), (5.0..=4.0, 2)).unwrap();
        let expected = array![
            [5.0, 9.0, -1.0],
            [5.0, 9.0, 0.0],
            [5.0, 9.0, 1.0],
            [4.0, 9.0, -1.0],
            [4.0, 9.0, 0.0],
            [4.0, 9.0, 1.0]
        ];
        assert_eq!(codes, expected);
        assert_eq!(
            plane((0.0..=1.0, 2), (0.0..=2.0, 2)).unwrap(),
            array![[0.0, 0.0], [1.0, 0.0], [0.0, 2.0], [1.0, 2.0]]
        );
    }

    #[test]
    fn statistics_by_hand() {
        let codes =
            array![[0.0, 1.0, -2.0, 0.1], [0.0, 3.0, -6.0, -0.1], [0.0, 2.0, -4.0, 0.1], [0.0, 2.0, -4.0, -0.1]];
        let found = CodeStatistics::of(codes.view(), 0.05).unwrap();
        let close = |found: &Array1<f64>, expected: [f64; 4]| {
            found.iter().zip(expected).all(|(found, expected)| (found - expected).abs() < 1e-7)
        };
        assert!(
            close(&found.mean, [0.0, 2.0, -4.0, 0.0])
                && close(&found.std_dev, [0.0, 0.5_f64.sqrt(), 2.0_f64.sqrt(), 0.1])
        );
        assert_eq!((found.dead_units, found.near_zero_share), ([0].to_vec(), 0.25));
        assert!((found.correlation[[1, 2]] + 1.0).abs() < 1e-12);
        assert_eq!((found.correlation[[0, 0]], found.correlation[[0, 1]]), (1.0, 0.0));
        // Deviations (-1, 1, 0, 0) and (1, -1, 1, -1) / 10: -0.2 / (4 * sqrt(0.5) * 0.1).
        assert!((found.correlation[[1, 3]] + 0.5_f64.sqrt()).abs() < 1e-6);
        let wider = CodeStatistics::of(codes.view(), 0.2).unwrap();
        assert_eq!((wider.dead_units, wider.near_zero_share), ([0, 3].to_vec(), 0.5));
    }

    #[test]
    fn what_has_no_answer_is_refused() {
        let (a, b, spherical) = (array![1.0, 0.0], array![-2.0, 0.0], Interpolation::Spherical);
        assert!(spherical.between(a.view(), b.view(), 0.5).is_err(), "opposite");
        assert!(spherical.between(a.view(), array![0.0, 0.0].view(), 0.5).is_err(), "no direction");
        for t in [-0.1, 1.1, f64::NAN] {
            assert!(Interpolation::Linear.between(a.view(), b.view(), t).is_err());
        }
        assert!(Interpolation::Linear.between(a.view(), array![1.0].view(), 0.5).is_err());
        assert!(Interpolation::Linear.path(a.view(), b.view(), 1).is_err());
        assert!(plane((0.0..=f32::NAN, 2), (0.0..=1.0, 2)).is_err() && plane((0.0..=1.0, 1), (0.0..=1.0, 2)).is_err());
        assert!(grid(a.view(), [0, 2], (0.0..=1.0, 2), (0.0..=1.0, 2)).is_err());
        assert!(CodeStatistics::of(array![[1.0]].view(), -1.0).is_err());
        assert!(CodeStatistics::of(array![[f32::INFINITY]].view(), 0.1).is_err());
    }
}
