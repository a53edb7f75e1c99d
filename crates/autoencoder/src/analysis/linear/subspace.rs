//! Angles between the spaces that two sets of vectors span, and between their axes.
//!
//! A trained linear autoencoder spans the space of the first principal axes (Baldi & Hornik 1989) without having
//! those axes as its columns.

use crate::analysis::checks::{check_length, check_table};
use crate::analysis::moments::Moments;
use crate::error::Error;
use alloc::format;
use alloc::vec::Vec;
use nalgebra::{DMatrix, Dyn, SVD};
use ndarray::{Array2, ArrayView2};

/// Far more than a decomposition takes, so that one that does not converge ends.
const ITERATIONS: usize = 100_000;

/// Angles in radians, from 0 to pi / 2, rising, between the column spaces of `a` (`[n, p]`) and `b` (`[n, q]`): as
/// many as the smaller space has dimensions. All are 0 if one space lies in the other.
///
/// Cosines are the singular values of `Qa^T Qb`, sines those of `Qb - Qa Qa^T Qb`; the angle is taken from both and
/// so is accurate near 0 and near pi / 2 (Bjorck & Golub 1973). Columns that depend on others, to `f32` precision,
/// count once. Refuses a matrix of zeros.
pub fn principal_angles(a: ArrayView2<f32>, b: ArrayView2<f32>) -> Result<Vec<f64>, Error> {
    check_length("a column of the second matrix", b.nrows(), a.nrows())?;
    let (a, b) = (column_space(a)?, column_space(b)?);
    let (large, small) = if a.ncols() >= b.ncols() { (a, b) } else { (b, a) };
    let common = large.tr_mul(&small);
    let beside = &small - &large * &common;
    let (cosines, mut sines) = (singular_values(common)?, singular_values(beside)?);
    sines.reverse();
    Ok(cosines.iter().zip(sines).map(|(&cosine, sine)| libm::atan2(sine, cosine)).collect())
}

/// The axes of a linear decoder: the left singular vectors of its weights (`[n, units]`), one a row (`[units, n]`),
/// from the largest singular value down; fewer if `n` is smaller.
///
/// Training with weight decay, or from small weights, makes these the principal axes (Plaut 2018; Kunin et al.
/// 2019); in general only [`decoded_axes`] are.
pub fn decoder_axes(weights: ArrayView2<f32>) -> Result<Array2<f64>, Error> {
    axes(wide("the weights", weights)?)
}

/// The principal axes of what a linear decoder makes of `codes` (`[count, units]`): the left singular vectors of
/// `W C^(1/2)` with `C` the covariance of the codes, one a row, as [`decoder_axes`]. They are the same for
/// `(W A^-1, A z)` with any invertible `A`, so an autoencoder that spans the space of the principal axes has them.
pub fn decoded_axes(weights: ArrayView2<f32>, codes: ArrayView2<f32>) -> Result<Array2<f64>, Error> {
    check_length("a code", codes.ncols(), weights.ncols())?;
    let covariance = Moments::of(codes)?.covariance;
    let (values, vectors) = eigen(&DMatrix::from_fn(codes.ncols(), codes.ncols(), |i, j| covariance[[i, j]]))?;
    let mut spread = wide("the weights", weights)? * vectors;
    for (mut column, value) in spread.column_iter_mut().zip(values) {
        column *= libm::sqrt(value.max(0.0));
    }
    axes(spread)
}

/// `|cos|` of the angle between the `i`-th row of `axes` and the `i`-th row of `reference`, for the first `count`
/// rows; rows need not have length 1. 1 means the same axis, whatever its sign; a row of zeros gives 0.
pub fn matched_axes(axes: ArrayView2<f64>, reference: ArrayView2<f64>, count: usize) -> Result<Vec<f64>, Error> {
    check_length("an axis of the reference", reference.ncols(), axes.ncols())?;
    check_table("the axes", axes)?;
    check_table("the reference", reference)?;
    let available = axes.nrows().min(reference.nrows());
    if count > available {
        return Err(Error::Data(format!("{count} pairs of axes; expected at most {available}")));
    }
    let pairs = axes.rows().into_iter().zip(reference.rows()).take(count);
    Ok(pairs
        .map(|(a, b)| {
            let lengths = libm::sqrt(a.dot(&a) * b.dot(&b));
            if lengths > 0.0 { (a.dot(&b).abs() / lengths).min(1.0) } else { 0.0 }
        })
        .collect())
}

/// Eigenvalues and eigenvectors (columns) of a symmetric matrix, in no order.
pub(crate) fn eigen(symmetric: &DMatrix<f64>) -> Result<(Vec<f64>, DMatrix<f64>), Error> {
    let found = nalgebra::SymmetricEigen::try_new(symmetric.clone(), f64::EPSILON, ITERATIONS);
    let found = found.ok_or_else(|| not_found(symmetric))?;
    Ok((found.eigenvalues.iter().copied().collect(), found.eigenvectors))
}

fn not_found(matrix: &DMatrix<f64>) -> Error {
    let (rows, columns) = matrix.shape();
    Error::Data(format!(
        "the axes of a matrix of {rows} rows and {columns} columns were not found; expected values of ordinary size"
    ))
}

fn svd(matrix: DMatrix<f64>, vectors: bool) -> Result<SVD<f64, Dyn, Dyn>, Error> {
    // The shape is kept for the message only.
    let empty = DMatrix::zeros(matrix.nrows(), matrix.ncols());
    // Comes sorted, the largest singular value first.
    SVD::try_new(matrix, vectors, false, 5.0 * f64::EPSILON, ITERATIONS).ok_or_else(|| not_found(&empty))
}

fn wide(what: &str, matrix: ArrayView2<f32>) -> Result<DMatrix<f64>, Error> {
    check_table(what, matrix)?;
    Ok(DMatrix::from_fn(matrix.nrows(), matrix.ncols(), |i, j| f64::from(matrix[[i, j]])))
}

/// An orthonormal basis, one column a direction.
fn column_space(matrix: ArrayView2<f32>) -> Result<DMatrix<f64>, Error> {
    let found = svd(wide("the matrix", matrix)?, true)?;
    let largest = found.singular_values.iter().fold(0.0_f64, |a, &b| a.max(b));
    let least = largest * f64::from(f32::EPSILON) * matrix.nrows().max(matrix.ncols()) as f64;
    let rank = found.singular_values.iter().filter(|&&value| value > least).count();
    match found.u {
        Some(u) if rank > 0 => Ok(u.columns(0, rank).into_owned()),
        _ => Err(Error::Data("a matrix of zeros; expected columns that span a space".into())),
    }
}

fn singular_values(matrix: DMatrix<f64>) -> Result<Vec<f64>, Error> {
    Ok(svd(matrix, false)?.singular_values.iter().copied().collect())
}

fn axes(matrix: DMatrix<f64>) -> Result<Array2<f64>, Error> {
    let u = svd(matrix, true)?.u.unwrap_or_default();
    Ok(Array2::from_shape_fn((u.ncols(), u.nrows()), |(i, j)| u[(j, i)]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::linear::pca::Pca;
    use crate::rng::{Rng, Stream};
    use core::f64::consts::FRAC_PI_2;
    use ndarray::{Array1, array, s};
    use std::vec;

    #[test]
    fn angles_of_known_rotations_are_found_from_tiny_to_right() {
        // Spaces (e1, e2) and (cos p e1 + sin p e3, cos q e2 + sin q e4), the second in a skew basis.
        for (p, q) in [(0.0_f64, 0.3_f64), (1e-5, 1.2), (0.5, 0.5), (FRAC_PI_2, 0.7), (0.0, FRAC_PI_2)] {
            let a = array![[1.0, 1.0], [0.0, 1.0], [0.0, 0.0], [0.0, 0.0], [0.0, 0.0]];
            let axes = array![[p.cos(), 0.0], [0.0, q.cos()], [p.sin(), 0.0], [0.0, q.sin()], [0.0, 0.0]];
            let b = axes.dot(&array![[2.0, 1.0], [-1.0, 3.0]]).mapv(|v| v as f32);
            let found = principal_angles(a.view(), b.view()).unwrap();
            let expected = [p.min(q), p.max(q)];
            assert!(found.iter().zip(expected).all(|(f, e)| (f - e).abs() < 2e-7), "{found:?} {expected:?}");
        }
    }

    #[test]
    fn spaces_of_different_size_and_dependent_columns() {
        let plane = array![[1.0, 0.0, 1.0], [0.0, 1.0, 1.0], [0.0, 0.0, 0.0]];
        let line = array![[1.0], [1.0], [2.0_f32.sqrt()]];
        // The third column of the plane is the sum of the others, so one angle is left: 45 degrees.
        for found in [principal_angles(plane.view(), line.view()), principal_angles(line.view(), plane.view())] {
            let found = found.unwrap();
            assert!(found.len() == 1 && (found[0] - FRAC_PI_2 / 2.0).abs() < 1e-7, "{found:?}");
        }
        let all = array![[1.0, 0.0], [0.0, 1.0]];
        assert_eq!(principal_angles(all.view(), array![[3.0], [4.0]].view()).unwrap().len(), 1);
        assert!(principal_angles(all.view(), array![[3.0], [4.0]].view()).unwrap()[0] < 1e-7);
    }

    /// Independent numbers with deviations 4, 2, 1 and 0.1 in 4-D.
    fn data() -> Array2<f32> {
        let mut rng = Rng::new(6, Stream::Toy, 0);
        Array2::from_shape_fn((3000, 4), |(_, j)| [4.0, 2.0, 1.0, 0.1][j] * rng.normal())
    }

    #[test]
    fn axes_come_out_of_a_mixed_decoder_by_its_codes_and_not_without() {
        let x = data();
        let pca = Pca::fit(x.view()).unwrap();
        let axes = pca.axes().slice(s![..2, ..]).to_owned();
        // The best linear autoencoder, its code mixed: z = A (axes x), W = axes^T A^-1.
        let (mix, inverse) = (array![[1.0, 2.0], [0.0, 1.0]], array![[1.0, -2.0], [0.0, 1.0]]);
        let codes = pca.project(x.view(), 2).unwrap().dot(&mix.t()).mapv(|v| v as f32);
        let weights = axes.t().dot(&inverse).mapv(|v: f64| v as f32);
        let found = matched_axes(decoded_axes(weights.view(), codes.view()).unwrap().view(), pca.axes(), 2).unwrap();
        assert!(found.iter().all(|&cos| cos > 1.0 - 1e-9), "{found:?}");
        let blind = matched_axes(decoder_axes(weights.view()).unwrap().view(), pca.axes(), 2).unwrap();
        assert!(blind[0] < 0.95, "{blind:?}");
        let own = axes.mapv(|v| v as f32);
        assert!(principal_angles(weights.view(), own.t()).unwrap().iter().all(|&angle| angle < 1e-6));
        // A decoder with orthogonal columns has its axes as they are.
        let scaled = (&own.t() * &Array1::from_vec([3.0, 2.0].to_vec())).to_owned();
        let found = matched_axes(decoder_axes(scaled.view()).unwrap().view(), pca.axes(), 2).unwrap();
        assert!(found.iter().all(|&cos| cos > 1.0 - 1e-9), "{found:?}");
    }

    #[test]
    fn cosines_by_hand_and_what_is_refused() {
        let axes = array![[2.0, 0.0], [-1.0, 1.0], [0.0, 0.0]];
        let reference = array![[-1.0, 0.0], [0.0, 1.0], [1.0, 0.0]];
        let found = matched_axes(axes.view(), reference.view(), 3).unwrap();
        assert!(found[0] == 1.0 && (found[1] - 0.5_f64.sqrt()).abs() < 1e-12 && found[2] == 0.0);
        assert!(matched_axes(axes.view(), reference.view(), 4).is_err());
        let zeros = Array2::zeros((2, 2));
        assert!(principal_angles(zeros.view(), zeros.view()).is_err());
        assert!(principal_angles(zeros.view(), Array2::zeros((3, 2)).view()).is_err());
        assert!(
            decoder_axes(array![[f32::NAN]].view()).is_err() && decoder_axes(Array2::zeros((0, 1)).view()).is_err()
        );
        assert!(decoded_axes(zeros.view(), Array2::zeros((5, 3)).view()).is_err());
    }
}
