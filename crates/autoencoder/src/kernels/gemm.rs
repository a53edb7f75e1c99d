//! The three matrix products of a dense layer, over [`Panels`].
//!
//! Every element is summed over its inner index from the first term to the last, each product rounded
//! before it is added, whatever the tile: so scalar and vector builds, one image or many, give the same
//! bits. (The relaxed build rounds once per multiply-add; see [`F32x8::mul_add`].)
//!
//! A tile is up to `TALL` rows of eight lanes, held in registers over the whole inner loop. Its left operand
//! is read one value at a time and spread over the lanes, its right operand is a panel. The tiles are
//! functions of their own because engines replace slow code by fast code at calls only.

use super::lanes::{F32x8, LANES};
use super::panels::{Panels, PanelsView};
use super::widened::widened;

type Row = [f32; LANES];

/// The number of rows of the tallest tile. Six rows keep two multiply-add units busy. Where product and sum are two
/// instructions, each product needs a register of its own, and an engine that has fifteen of them keeps sums in memory
/// beyond four rows, at half the speed. Without vectors two rows already fill the registers.
pub(super) const TALL: usize = match (cfg!(target_arch = "wasm32"), cfg!(target_feature = "simd128")) {
    (true, false) => 2,
    (true, true) if !cfg!(target_feature = "relaxed-simd") => 4,
    _ => 6,
};

/// `y = x w^T + b`.
///
/// # Shapes
/// `x`: `[batch, in]`, `w`: `[out, in]`, `b`: at least `out` values, or none for zeros, `y`: `[batch, out]`.
///
/// # Panics
/// If the shapes do not fit.
pub fn affine_into(x: PanelsView, w: &Panels, b: &[f32], y: &mut Panels) {
    let (inputs, outputs) = (x.columns(), w.rows());
    assert!(w.columns() == inputs && y.columns() == outputs && y.rows() == x.rows());
    assert!(b.is_empty() || b.len() >= outputs);
    for (start, rows) in tiles(w.panel_count() * LANES).take_while(|&(start, _)| start < outputs) {
        let (a, next) = (w.panel(start / LANES), w.panel((start / LANES + 1).min(w.panel_count() - 1)));
        let end = (start + rows).min(outputs);
        let mut bias = [0.0; 6];
        bias.iter_mut().zip(b.get(start..end).unwrap_or_default()).for_each(|(bias, &b)| *bias = b);
        for p in 0..x.panel_count() {
            let (x, y) = (x.panel(p), &mut y.panel_mut(p)[start..end]);
            match (rows, start % LANES) {
                (6, 0) if TALL == 6 => tile_down::<6, 0>(a, next, x, &bias, y),
                (6, 2) if TALL == 6 => tile_down::<6, 2>(a, next, x, &bias, y),
                (6, 4) if TALL == 6 => tile_down::<6, 4>(a, next, x, &bias, y),
                (6, 6) if TALL == 6 => tile_down::<6, 6>(a, next, x, &bias, y),
                (_, 0) if TALL >= 4 => tile_down::<4, 0>(a, next, x, &bias, y),
                (_, _) if TALL >= 4 => tile_down::<4, 4>(a, next, x, &bias, y),
                (_, 0) => tile_down::<2, 0>(a, next, x, &bias, y),
                (_, 2) => tile_down::<2, 2>(a, next, x, &bias, y),
                (_, 4) => tile_down::<2, 4>(a, next, x, &bias, y),
                (_, _) => tile_down::<2, 6>(a, next, x, &bias, y),
            }
        }
    }
}

/// `y = w x + b` for one image. Every weight is read once, so this is faster than a panel that is mostly padding.
///
/// # Shapes
/// `x`: `in` values, `w`: `[out, in]`, `b`, `y`: at least `out` values.
///
/// # Panics
/// If the shapes do not fit.
pub fn affine_one_into(x: &[f32], w: &Panels, b: &[f32], y: &mut [f32]) {
    assert!(w.columns() == x.len() && b.len() >= w.rows() && y.len() >= w.rows());
    let mut p = 0;
    while p < w.panel_count() {
        // Four panels at once keep the adders busy while each sum waits for its last term.
        let together = (w.panel_count() - p).min(4);
        let mut sums = [F32x8::splat(0.0); 4];
        for (q, sum) in sums.iter_mut().enumerate().take(together) {
            let mut row = [0.0; LANES];
            row.iter_mut().zip(&b[(p + q) * LANES..w.rows()]).for_each(|(lane, &b)| *lane = b);
            *sum = F32x8::load(&row);
        }
        if together == 4 {
            dot_four([w.panel(p), w.panel(p + 1), w.panel(p + 2), w.panel(p + 3)], x, &mut sums);
        } else {
            for (q, sum) in sums.iter_mut().enumerate().take(together) {
                for (w, &x) in w.panel(p + q).iter().zip(x) {
                    *sum = F32x8::load(w).mul_add(F32x8::splat(x), *sum);
                }
            }
        }
        for (q, sum) in sums.iter().enumerate().take(together) {
            let start = (p + q) * LANES;
            y[start..w.rows()].iter_mut().zip(sum.to_array()).for_each(|(y, lane)| *y = lane);
        }
        p += together;
    }
}

widened! {
    fn dot_four(w: [&[Row]; 4], x: &[f32], sums: &mut [F32x8; 4]) {
        let [mut a, mut b, mut c, mut d] = *sums;
        for ((((w0, w1), w2), w3), &x) in w[0].iter().zip(w[1]).zip(w[2]).zip(w[3]).zip(x) {
            let x = F32x8::splat(x);
            a = F32x8::load(w0).mul_add(x, a);
            b = F32x8::load(w1).mul_add(x, b);
            c = F32x8::load(w2).mul_add(x, c);
            d = F32x8::load(w3).mul_add(x, d);
        }
        *sums = [a, b, c, d];
    }
}

/// `dx = dy w`.
///
/// # Shapes
/// `dy`: `[batch, out]`, `w`: `[out, in]`, `dx`: `[batch, in]`.
///
/// # Panics
/// If the shapes do not fit.
pub fn input_gradient_into(dy: PanelsView, w: &Panels, dx: &mut Panels) {
    assert!(dy.columns() == w.rows() && dx.columns() == w.columns() && dx.rows() == dy.rows());
    for (start, rows) in tiles(w.columns()) {
        for p in 0..dy.panel_count() {
            across(w.view(), start, dy.panel(p), &mut dx.panel_mut(p)[start..start + rows]);
        }
    }
}

/// `dw = dy^T x`, handed row by row to `each(position, gradient)`, where `position` is the row's place in
/// [`Panels::data`] of a matrix shaped like `dw`. An optimizer in `each` takes the gradient out of the registers, so it
/// is never written to memory.
///
/// # Shapes
/// `x`: `[batch, in]`, `dy_transposed`: `[out, batch rounded up to eight]` with zeros past the batch.
///
/// # Panics
/// If the shapes do not fit.
#[inline(always)]
pub fn weight_gradient(x: PanelsView, dy_transposed: &Panels, mut each: impl FnMut(usize, F32x8)) {
    let (inputs, batch) = (x.columns(), x.panel_count() * LANES);
    assert!(dy_transposed.columns() >= batch);
    let mut out = [[0.0; LANES]; TALL];
    for p in 0..dy_transposed.panel_count() {
        for (start, rows) in tiles(inputs) {
            let out = &mut out[..rows];
            across(x, start, &dy_transposed.panel(p)[..batch], out);
            for (r, row) in out.iter().enumerate() {
                each(p * inputs + start + r, F32x8::load(row));
            }
        }
    }
}

/// Cuts `rows` into tiles of `TALL` and four rows, and the remainder into two and one: pairs of first row and height. A
/// tile never starts at an odd row unless `rows` is odd, so there are few starting lanes to compile for.
fn tiles(rows: usize) -> impl Iterator<Item = (usize, usize)> {
    let mut start = 0;
    core::iter::from_fn(move || {
        let size = match rows - start {
            0 => return None,
            1 => 1,
            2 | 3 => 2,
            4 | 5 | 8 | 9 if TALL >= 4 => 4,
            _ => TALL,
        };
        start += size;
        Some((start - size, size))
    })
}

/// Computes the tile that has as many rows as `out`: one, two, four or six.
fn across(a: PanelsView, start: usize, b: &[Row], out: &mut [Row]) {
    match out.len() {
        6 if TALL == 6 => tile_across::<6>(a.data(), start, a.columns(), b, out),
        4 if TALL >= 4 => tile_across::<4>(a.data(), start, a.columns(), b, out),
        2 => tile_across::<2>(a.data(), start, a.columns(), b, out),
        _ => tile_across::<1>(a.data(), start, a.columns(), b, out),
    }
}

widened! {
    /// `out[r] = start[r] + sum_k a(r, k) b[k]`, where `a(r, k)` is lane `FIRST + r` of row `k` of panel `a`,
    /// running on into panel `next` past its eighth lane.
    #[allow(unsafe_code)]
    fn tile_down<const ROWS, const FIRST>(a: &[Row], next: &[Row], b: &[Row], start: &[f32; 6], out: &mut [Row]) {
        assert!(a.len() == b.len() && next.len() == b.len() && ROWS <= 6);
        let mut sums: [F32x8; ROWS] = core::array::from_fn(|r| F32x8::splat(start[r]));
        let (mut a, mut next) = (a.as_ptr(), next.as_ptr());
        for b in b {
            let b = F32x8::load(b);
            // SAFETY: all three slices have the same length and each pointer moves one row a step, so both
            // stand on a row here, and at most one past the last one after the loop.
            let (lanes, next_lanes) = unsafe { (&*a, &*next) };
            for (r, sum) in sums.iter_mut().enumerate() {
                let lane = FIRST + r;
                let value = if lane < LANES { lanes[lane] } else { next_lanes[lane - LANES] };
                *sum = F32x8::splat(value).mul_add(b, *sum);
            }
            // SAFETY: as above.
            unsafe {
                a = a.add(1);
                next = next.add(1);
            }
        }
        for (row, sum) in out.iter_mut().zip(sums) {
            sum.store(row);
        }
    }
}

widened! {
    /// `out[r] = sum_k a(r, k) b[k]`, where `a(r, k)` is lane `k % 8` of row `start + r` of panel `k / 8` of
    /// `a`, whose panels have `columns` rows.
    #[allow(unsafe_code)]
    fn tile_across<const ROWS>(a: &[Row], start: usize, columns: usize, b: &[Row], out: &mut [Row]) {
        let mut sums = [F32x8::splat(0.0); ROWS];
        let panels = a.chunks_exact(columns).map_while(|panel| panel[start..].first_chunk::<ROWS>());
        for (block, rows) in b.chunks(LANES).zip(panels) {
            let mut lane = rows.as_ptr().cast::<f32>();
            for b in block {
                let b = F32x8::load(b);
                for (r, sum) in sums.iter_mut().enumerate() {
                    // SAFETY: `lane` stands on one of the eight lanes of the first of ROWS rows, since a
                    // block has at most eight entries; r rows further on is the same lane of another.
                    let value = unsafe { *lane.add(r * LANES) };
                    *sum = F32x8::splat(value).mul_add(b, *sum);
                }
                // SAFETY: as above; at most the first lane of the next row, or one past the end, after the
                // block.
                lane = unsafe { lane.add(1) };
            }
        }
        for (row, sum) in out.iter_mut().zip(sums) {
            sum.store(row);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::{Rng, Stream};
    use ndarray::Array2;
    use std::vec;
    use std::vec::Vec;

    fn random(rows: usize, columns: usize, position: u64) -> Array2<f32> {
        let mut rng = Rng::new(11, Stream::Weights, position);
        Array2::from_shape_simple_fn((rows, columns), || rng.normal())
    }

    /// The products by their definition: each sum runs from its first term to its last.
    fn reference(
        m: usize,
        n: usize,
        k: usize,
        start: impl Fn(usize) -> f32,
        term: impl Fn(usize, usize, usize) -> f32,
    ) -> Array2<f32> {
        Array2::from_shape_fn((m, n), |(i, j)| (0..k).fold(start(j), |sum, k| sum + term(i, j, k)))
    }

    const SIZES: [usize; 11] = [1, 2, 3, 4, 5, 7, 8, 9, 16, 17, 30];

    #[test]
    fn every_product_is_the_plain_sum_bit_for_bit_at_awkward_sizes() {
        for batch in [1, 2, 7, 8, 9, 17] {
            for inputs in SIZES {
                for outputs in SIZES {
                    let (x, w, dy) = (random(batch, inputs, 0), random(outputs, inputs, 1), random(batch, outputs, 2));
                    let bias: Vec<f32> = random(1, outputs, 3).into_raw_vec_and_offset().0;
                    let (px, pw, pdy) =
                        (Panels::from_rows(x.view()), Panels::from_rows(w.view()), Panels::from_rows(dy.view()));

                    let expected = reference(batch, outputs, inputs, |o| bias[o], |b, o, k| w[[o, k]] * x[[b, k]]);
                    let mut y = Panels::zeros(batch, outputs);
                    affine_into(px.view(), &pw, &bias, &mut y);
                    assert_eq!(y.to_rows(), expected, "forward {batch} {inputs} {outputs}");
                    let mut one = vec![f32::NAN; outputs];
                    for (row, expected) in x.rows().into_iter().zip(expected.rows()) {
                        affine_one_into(row.as_slice().unwrap(), &pw, &bias, &mut one);
                        assert_eq!(one, expected.to_vec(), "one image {inputs} {outputs}");
                    }

                    let expected = reference(batch, inputs, outputs, |_| 0.0, |b, i, k| w[[k, i]] * dy[[b, k]]);
                    let mut dx = Panels::zeros(batch, inputs);
                    input_gradient_into(pdy.view(), &pw, &mut dx);
                    assert_eq!(dx.to_rows(), expected, "dx {batch} {inputs} {outputs}");

                    let expected = reference(outputs, inputs, batch, |_| 0.0, |o, i, k| x[[k, i]] * dy[[k, o]]);
                    let mut transposed = Panels::zeros(outputs, batch.next_multiple_of(8));
                    pdy.view().transpose_into(&mut transposed);
                    let mut dw = Panels::zeros(outputs, inputs);
                    weight_gradient(px.view(), &transposed, |position, row| row.store(&mut dw.data_mut()[position]));
                    assert_eq!(dw.to_rows(), expected, "dw {batch} {inputs} {outputs}");
                }
            }
        }
    }

    #[test]
    fn an_infinity_or_nan_in_one_image_changes_no_other_image() {
        let mut x = random(9, 10, 0);
        x[[3, 4]] = f32::NAN;
        x[[5, 1]] = f32::INFINITY;
        let w = Panels::from_rows(random(7, 10, 1).view());
        let mut y = Panels::zeros(9, 7);
        affine_into(Panels::from_rows(x.view()).view(), &w, &[0.0; 7], &mut y);
        for (b, row) in y.to_rows().rows().into_iter().enumerate() {
            assert_eq!(row.iter().all(|v| v.is_finite()), b != 3 && b != 5, "image {b}");
            assert_eq!(row.iter().all(|v| v.is_nan()), b == 3, "image {b}");
        }
    }

    #[test]
    fn an_empty_batch_gives_an_empty_output() {
        let mut y = Panels::zeros(0, 3);
        affine_into(Panels::zeros(0, 2).view(), &Panels::zeros(3, 2), &[1.0; 3], &mut y);
        assert_eq!(y.to_rows().dim(), (0, 3));
    }

    #[test]
    fn tiles_cover_every_row_once() {
        for rows in 0..200 {
            let mut next = 0;
            for (start, size) in tiles(rows) {
                assert_eq!(start, next);
                next += size;
            }
            assert_eq!(next, rows);
            let even = rows.next_multiple_of(8);
            assert!(tiles(even).all(|(start, size)| size == 6 || size == 4 && start % 4 == 0 && start % 8 + 4 <= 8));
        }
    }
}
