//! The way from one code to another, and grids of codes.

use crate::analysis::checks::{check_length, check_range, check_table};
use crate::error::Error;
use alloc::format;
use core::ops::RangeInclusive;
use ndarray::{Array1, Array2, ArrayView1};
use serde::{Deserialize, Serialize};

/// A way from one code to another.
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
    }
}
