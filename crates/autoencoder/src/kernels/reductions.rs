//! Sums over arrays, in a fixed order.

use ndarray::{ArrayView2, ArrayViewMut1};

/// `out_j = sum_i a_ij`, rows added from the first to the last.
pub fn column_sums_into(a: ArrayView2<f32>, mut out: ArrayViewMut1<f32>) {
    out.fill(0.0);
    for row in a.rows() {
        out += &row;
    }
}

/// `sum_j (a_j - b_j)^2`, accumulated in f64; the shorter slice ends it.
pub fn squared_distance(a: &[f32], b: &[f32]) -> f64 {
    a.iter()
        .zip(b)
        .map(|(a, b)| {
            let difference = f64::from(a - b);
            difference * difference
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::{Array1, Array2, array};
    use std::vec;

    #[test]
    fn columns_are_summed_and_an_empty_batch_gives_zero() {
        let mut out = Array1::from_elem(2, f32::NAN);
        column_sums_into(array![[1.0, 2.0], [3.0, 5.0]].view(), out.view_mut());
        assert_eq!(out, array![4.0, 7.0]);
        column_sums_into(Array2::zeros((0, 2)).view(), out.view_mut());
        assert_eq!(out, array![0.0, 0.0]);
    }

    #[test]
    fn squared_distance_is_the_plain_sum() {
        assert_eq!(squared_distance(&[1.0, 2.0], &[0.0, 4.0]), 5.0);
        assert_eq!(squared_distance(&[], &[]), 0.0);
    }
}
