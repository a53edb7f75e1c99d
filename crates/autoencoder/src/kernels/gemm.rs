//! The three matrix products of a dense layer, over ndarray's own (matrixmultiply).

use ndarray::linalg::{general_mat_mul, general_mat_vec_mul};
use ndarray::{ArrayView1, ArrayView2, ArrayViewMut2};

/// `y = x w^T + b`.
///
/// # Shapes
/// `x`: `[batch, in]`, `w`: `[out, in]`, `b`: `[out]`, `y`: `[batch, out]`.
pub fn affine_into(x: ArrayView2<f32>, w: ArrayView2<f32>, b: ArrayView1<f32>, mut y: ArrayViewMut2<f32>) {
    y.assign(&b);
    if x.nrows() == 1 {
        // One image reads every weight once; packing panels for a matrix product would cost more.
        general_mat_vec_mul(1.0, &w, &x.row(0), 1.0, &mut y.row_mut(0));
    } else {
        general_mat_mul(1.0, &x, &w.t(), 1.0, &mut y);
    }
}

/// `dw = dy^T x`.
///
/// # Shapes
/// `dy`: `[batch, out]`, `x`: `[batch, in]`, `dw`: `[out, in]`.
pub fn weight_gradient_into(dy: ArrayView2<f32>, x: ArrayView2<f32>, mut dw: ArrayViewMut2<f32>) {
    general_mat_mul(1.0, &dy.t(), &x, 0.0, &mut dw);
}

/// `dx = dy w`.
///
/// # Shapes
/// `dy`: `[batch, out]`, `w`: `[out, in]`, `dx`: `[batch, in]`.
pub fn input_gradient_into(dy: ArrayView2<f32>, w: ArrayView2<f32>, mut dx: ArrayViewMut2<f32>) {
    general_mat_mul(1.0, &dy, &w, 0.0, &mut dx);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::{Rng, Stream};
    use ndarray::{Array1, Array2};

    fn random(rows: usize, columns: usize, position: u64) -> Array2<f32> {
        let mut rng = Rng::new(11, Stream::Weights, position);
        Array2::from_shape_simple_fn((rows, columns), || rng.normal())
    }

    /// Plain triple loop in f64: `a [m, k]` times `b [k, n]`, and the same with absolute values, which
    /// bounds the rounding error of any order of summation.
    fn reference(a: ArrayView2<f32>, b: ArrayView2<f32>) -> (Array2<f64>, Array2<f64>) {
        let sum = |i: usize, j: usize, f: fn(f64) -> f64| {
            (0..a.ncols()).map(|k| f(f64::from(a[[i, k]]) * f64::from(b[[k, j]]))).sum::<f64>()
        };
        let shape = (a.nrows(), b.ncols());
        (
            Array2::from_shape_fn(shape, |(i, j)| sum(i, j, |v| v)),
            Array2::from_shape_fn(shape, |(i, j)| sum(i, j, f64::abs)),
        )
    }

    fn assert_close(found: &Array2<f32>, (expected, magnitude): (Array2<f64>, Array2<f64>), terms: usize) {
        assert_eq!(found.dim(), expected.dim());
        for ((index, &value), (&want, &size)) in found.indexed_iter().zip(expected.iter().zip(&magnitude)) {
            let bound = (terms + 1) as f64 * f64::from(f32::EPSILON) * size;
            assert!((f64::from(value) - want).abs() <= bound, "{index:?}: {value} against {want}");
        }
    }

    #[test]
    fn products_agree_with_plain_loops_at_awkward_sizes() {
        for batch in [1, 2, 3, 4, 5, 9] {
            for input in [1, 3, 4, 5, 8, 17] {
                for output in [1, 3, 4, 5, 9] {
                    let (x, w, dy) = (random(batch, input, 0), random(output, input, 1), random(batch, output, 2));
                    let mut y = Array2::zeros((batch, output));
                    affine_into(x.view(), w.view(), Array1::zeros(output).view(), y.view_mut());
                    assert_close(&y, reference(x.view(), w.t()), input);
                    let mut dw = Array2::from_elem((output, input), f32::NAN);
                    weight_gradient_into(dy.view(), x.view(), dw.view_mut());
                    assert_close(&dw, reference(dy.t(), x.view()), batch);
                    let mut dx = Array2::from_elem((batch, input), f32::NAN);
                    input_gradient_into(dy.view(), w.view(), dx.view_mut());
                    assert_close(&dx, reference(dy.view(), w.view()), output);
                }
            }
        }
    }

    #[test]
    fn the_bias_is_added_to_every_row() {
        let b = Array1::from(std::vec![1.0, -2.0]);
        for batch in [0, 1, 3] {
            let mut y = Array2::from_elem((batch, 2), 9.0);
            affine_into(random(batch, 4, 0).view(), Array2::zeros((2, 4)).view(), b.view(), y.view_mut());
            assert!(y.rows().into_iter().all(|row| row == b));
        }
    }
}
