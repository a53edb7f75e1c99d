//! The largest angle between two spaces, without a singular value decomposition.

use ndarray::{Array1, Array2, ArrayView2, Axis};

/// The largest angle, in radians from 0 to pi / 2, between two spaces: the last of
/// [`principal_angles`](super::subspace::principal_angles), which finds all of them but needs nalgebra. `a` and `b` are
/// `[features, dims]`, columns of length 1 at right angles. Power iteration comes from below: where the two largest
/// angles are nearly equal, the square of the sine may be smaller than the exact one by a few hundredths.
pub(crate) fn largest_principal_angle(a: ArrayView2<f64>, b: ArrayView2<f64>) -> f64 {
    // The square of the sine is the largest eigenvalue of 1 - M^T M, where M holds the cosines between both.
    let cosines = a.t().dot(&b);
    let rest = Array2::eye(b.ncols()) - cosines.t().dot(&cosines);
    let mut v = Array1::from_shape_fn(b.ncols(), |i| 1.0 + 0.01 * i as f64);
    let mut largest = 0.0;
    for _ in 0..100 {
        let next = rest.dot(&v);
        let length = libm::sqrt(next.dot(&next));
        largest = length / libm::sqrt(v.dot(&v)).max(f64::MIN_POSITIVE);
        if length <= 1e-12 {
            break;
        }
        v = next / length;
    }
    libm::asin(libm::sqrt(largest.clamp(0.0, 1.0)))
}

/// The columns made orthonormal by Gram and Schmidt's method, twice over, which is enough; a column without a
/// direction of its own becomes zero.
pub(crate) fn orthonormal(mut columns: Array2<f64>) -> Array2<f64> {
    for j in 0..columns.ncols() {
        let length = |column: &Array1<f64>| libm::sqrt(column.dot(column));
        let mut column = columns.column(j).to_owned();
        let before = length(&column);
        for _ in 0..2 {
            for i in 0..j {
                let other = columns.index_axis(Axis(1), i);
                let share = other.dot(&column);
                column.scaled_add(-share, &other);
            }
        }
        let after = length(&column);
        let scale = if after > 1e-9 * before { 1.0 / after } else { 0.0 };
        columns.column_mut(j).assign(&(column * scale));
    }
    columns
}

#[cfg(all(test, feature = "pca"))]
mod tests {
    use super::*;
    use crate::analysis::linear::subspace::principal_angles;
    use crate::rng::{Rng, Stream};

    #[test]
    fn it_is_the_last_of_all_principal_angles() {
        let mut rng = Rng::new(8, Stream::Toy, 0);
        for trial in 0..60 {
            let (features, dims) = (6 + trial % 20, 1 + trial % 6);
            let a = Array2::from_shape_simple_fn((features, dims), || rng.normal());
            // From nearly the same space to one of its own.
            let apart = [1e-3, 0.03, 0.3, 1.0, 30.0][trial % 5];
            let b = &a + Array2::from_shape_simple_fn((features, dims), || apart * rng.normal());
            let [basis, span] = [&a, &b].map(|columns| orthonormal(columns.mapv(f64::from)));
            let found = largest_principal_angle(basis.view(), span.view());
            let exact = principal_angles(a.view(), b.view()).unwrap()[dims - 1];
            assert!(found < exact + 1e-6, "{features} {dims} {apart}: {found} {exact}");
            let missing = exact.sin().powi(2) - found.sin().powi(2);
            assert!(missing < 0.03, "{features} {dims} {apart}: {found} {exact}");
        }
    }

    #[test]
    fn the_same_space_and_one_at_right_angles() {
        let plane = Array2::from_shape_fn((4, 2), |(i, j)| f64::from(u8::from(i == j)));
        let other = Array2::from_shape_fn((4, 2), |(i, j)| f64::from(u8::from(i == j + 2)));
        assert_eq!(largest_principal_angle(plane.view(), plane.view()), 0.0);
        assert_eq!(largest_principal_angle(plane.view(), other.view()), core::f64::consts::FRAC_PI_2);
    }
}
