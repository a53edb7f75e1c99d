//! Sums over arrays. Their order is fixed, so every build gives the same bits.

use super::lanes::{F32x8, LANES};
use super::panels::{Panels, PanelsView};

/// `out_r = sum_c a(r, c)` over the first `columns` columns, from the first to the last. Rows that `out` has no room
/// for are left out.
pub fn row_sums_into(a: &Panels, columns: usize, out: &mut [f32]) {
    for (p, out) in out.chunks_mut(LANES).enumerate() {
        let sum = a.panel(p).iter().take(columns).fold(F32x8::splat(0.0), |sum, row| sum + F32x8::load(row));
        out.iter_mut().zip(sum.to_array()).for_each(|(out, lane)| *out = lane);
    }
}

/// `out_c = sum_r a(r, c)`: each lane is summed from the first panel to the last, then the lanes. Padding is counted,
/// so it must be zero. Columns that `out` has no room for are left out.
pub fn column_sums_into(a: PanelsView, out: &mut [f32]) {
    for (c, out) in out.iter_mut().enumerate().take(a.columns()) {
        let rows = a.data()[c..].iter().step_by(a.columns());
        *out = rows.fold(F32x8::splat(0.0), |sum, row| sum + F32x8::load(row)).to_array().iter().sum();
    }
}

/// `sum a(r, c)^2`, padding included, accumulated in f64.
pub fn sum_of_squares(a: PanelsView) -> f64 {
    let mut sum = 0.0;
    for row in a.data() {
        let row = F32x8::load(row);
        sum += f64::from((row * row).to_array().iter().sum::<f32>());
    }
    sum
}

/// `sum_j (a_j - b_j)^2`, accumulated in f64, over the length of the shorter slice.
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
    use ndarray::Array2;

    #[test]
    fn rows_are_summed_and_an_empty_sum_is_zero() {
        let a = Panels::from_rows(Array2::from_shape_fn((11, 3), |(r, c)| (10 * r + c) as f32).view());
        let mut out = [f32::NAN; 11];
        row_sums_into(&a, 2, &mut out);
        assert_eq!(out, core::array::from_fn(|r| (20 * r + 1) as f32));
        let mut out = [f32::NAN; 2];
        row_sums_into(&Panels::zeros(2, 0), 5, &mut out);
        assert_eq!(out, [0.0; 2]);
    }

    #[test]
    fn columns_are_summed() {
        let a = Panels::from_rows(Array2::from_shape_fn((11, 3), |(r, c)| (10 * r + c) as f32).view());
        let mut out = [f32::NAN; 3];
        column_sums_into(a.view(), &mut out);
        assert_eq!(out, [550.0, 561.0, 572.0]);
    }

    #[test]
    fn squares_are_summed() {
        let a = Panels::from_rows(Array2::from_elem((9, 2), -2.0).view());
        assert_eq!(sum_of_squares(a.view()), 72.0);
    }

    #[test]
    fn squared_distance_is_the_plain_sum() {
        assert_eq!(squared_distance(&[1.0, 2.0], &[0.0, 4.0]), 5.0);
        assert_eq!(squared_distance(&[], &[]), 0.0);
    }
}
