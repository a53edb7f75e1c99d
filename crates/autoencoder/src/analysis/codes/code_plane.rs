//! Codes on a plane: their own two numbers, or the two directions in which they vary most.

use crate::analysis::moments::{Moments, share_of_variance};
use crate::error::Error;
use ndarray::{Array1, Array2, ArrayView2};

/// The widest directions are found to a few per cent after far fewer iterations.
const ITERATIONS: usize = 60;

/// Codes in two numbers each.
#[derive(Debug, Clone, PartialEq)]
pub struct CodePlane {
    /// `[count, 2]`; the second is 0 for codes of one number.
    pub xy: Array2<f32>,
    /// `[2, units]`, for codes of more than two numbers.
    pub axes: Option<Array2<f64>>,
    /// Share of the codes' variance that the plane holds, from 0 to 1.
    pub explained: f64,
}

impl CodePlane {
    /// The plane of `codes` (`[count, units]`). Axes of an earlier plane of the same network are started from and
    /// keep their signs, so that a map does not turn over while the network learns. Refuses an empty table and values
    /// that are not finite.
    pub fn of(codes: ArrayView2<f32>, earlier: Option<&Array2<f64>>) -> Result<Self, Error> {
        let (count, units) = codes.dim();
        if units <= 2 {
            Moments::of(codes)?;
            let xy = Array2::from_shape_fn((count, 2), |(i, j)| if j < units { codes[[i, j]] } else { 0.0 });
            return Ok(Self { xy, axes: None, explained: 1.0 });
        }
        let Moments { mean, covariance } = Moments::of(codes)?;
        let [mut a, mut b] = match earlier {
            Some(axes) if axes.dim() == (2, units) => [axes.row(0).to_owned(), axes.row(1).to_owned()],
            _ => start(covariance.view()),
        };
        let before = [a.clone(), b.clone()];
        for _ in 0..ITERATIONS {
            a = unit(covariance.dot(&a), &before[0]);
            let next = covariance.dot(&b);
            b = unit(&next - &(&a * a.dot(&next)), &before[1]);
        }
        let signed = |axis: Array1<f64>, before: &Array1<f64>| if axis.dot(before) < 0.0 { -axis } else { axis };
        let axes = [signed(a, &before[0]), signed(b, &before[1])];
        let along = |axis: &Array1<f64>| axis.dot(&covariance.dot(axis));
        let explained = share_of_variance(axes.iter().map(along).sum(), covariance.diag().sum());
        let xy = Array2::from_shape_fn((count, 2), |(i, j)| {
            let place = |(k, &z): (usize, &f32)| (f64::from(z) - mean[k]) * axes[j][k];
            codes.row(i).iter().enumerate().map(place).sum::<f64>() as f32
        });
        let [a, b] = axes;
        let axes = Array2::from_shape_fn((2, units), |(i, k)| if i == 0 { a[k] } else { b[k] });
        Ok(Self { xy, axes: Some(axes), explained })
    }
}

/// The columns of the two units that vary most.
fn start(covariance: ArrayView2<f64>) -> [Array1<f64>; 2] {
    let diagonal = covariance.diag();
    let widest = |not: usize| {
        let larger = |&i: &usize, &j: &usize| diagonal[i].total_cmp(&diagonal[j]);
        (0..diagonal.len()).filter(|&i| i != not).max_by(larger).unwrap_or(0)
    };
    let first = widest(usize::MAX);
    [first, widest(first)].map(|i| Array1::from_shape_fn(diagonal.len(), |k| if k == i { 1.0 } else { 0.0 }))
}

/// Normalised; `before` if `v` is zero.
fn unit(v: Array1<f64>, before: &Array1<f64>) -> Array1<f64> {
    let length = libm::sqrt(v.dot(&v));
    if length > 1e-300 { v / length } else { before.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::{ArrayView1, array};
    use std::vec;

    /// Codes of which a third direction varies little.
    fn sheet() -> Array2<f32> {
        let mut rng = crate::rng::Rng::new(1, crate::rng::Stream::Toy, 0);
        let axes = array![[2.0, 2.0, 1.0], [-1.0, 2.0, -2.0], [2.0, -1.0, -2.0]] / 3.0_f32;
        let mut points = Array2::zeros((500, 3));
        for mut point in points.rows_mut() {
            for (axis, width) in axes.rows().into_iter().zip([3.0, 1.0, 0.1]) {
                let step = width * rng.normal();
                point.iter_mut().zip::<ArrayView1<f32>>(axis).for_each(|(p, a)| *p += step * a);
            }
        }
        points
    }

    #[test]
    fn the_plane_is_the_one_in_which_codes_vary_most() {
        let plane = CodePlane::of(sheet().view(), None).unwrap();
        let axes = plane.axes.unwrap();
        let cosine = |i: usize, x: [f64; 3]| axes.row(i).dot(&Array1::from(x.to_vec())).abs() / 3.0;
        assert!(cosine(0, [2.0, 2.0, 1.0]) > 0.999, "{axes}");
        assert!(cosine(1, [-1.0, 2.0, -2.0]) > 0.99, "{axes}");
        assert!(plane.explained > 0.995 && plane.explained < 1.0);
        let turned = CodePlane::of(sheet().view(), Some(&-&axes)).unwrap().axes.unwrap();
        assert!((&turned + &axes).iter().all(|d| d.abs() < 1e-6), "the signs of before are kept");
    }

    #[cfg(feature = "pca")]
    #[test]
    fn the_plane_is_that_of_the_exact_decomposition() {
        use crate::analysis::linear::pca::Pca;
        let codes = sheet();
        let (plane, pca) = (CodePlane::of(codes.view(), None).unwrap(), Pca::fit(codes.view()).unwrap());
        assert!((plane.explained - pca.explained_variance(2)).abs() < 1e-9);
        let places = pca.project(codes.view(), 2).unwrap();
        for (axis, (own, exact)) in plane.axes.unwrap().rows().into_iter().zip(pca.axes().rows()).enumerate() {
            let cosine = own.dot(&exact);
            assert!(cosine.abs() > 1.0 - 1e-9, "{cosine}");
            for (xy, place) in plane.xy.column(axis).iter().zip(places.column(axis)) {
                assert!((f64::from(*xy) - place * cosine.signum()).abs() < 1e-4);
            }
        }
    }

    #[test]
    fn short_codes_are_their_own_plane() {
        let plane = CodePlane::of(array![[1.0], [2.0]].view(), None).unwrap();
        assert_eq!((plane.xy, plane.axes), (array![[1.0, 0.0], [2.0, 0.0]], None));
    }
}
