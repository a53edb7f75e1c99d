//! The products of a dense layer whose input is mostly zero. They are the sums of `gemm.rs` without the terms that are
//! zero and in the same order, so a finite sum has the same bits either way.
//!
//! A tile is one list of nonzero values against up to six panels, whose sums stay in registers.

use super::gemm::TALL;
use super::lanes::{F32x8, LANES};
use super::nonzeros::{Entry, SparseView};
use super::panels::Panels;
use super::widened::widened;

type Row = [f32; LANES];

/// `y = x w^T + b`, as [`gemm::affine_into`](super::gemm::affine_into).
///
/// # Shapes
/// `x`: `[batch, in]`, `w`: `[out, in]`, `b`: at least `out` values, or none for zeros, `y`: `[batch, out]`.
///
/// # Panics
/// If the shapes do not fit.
pub fn affine_into(x: SparseView, w: &Panels, b: &[f32], y: &mut Panels) {
    let (outputs, (images, inputs)) = (w.rows(), x.shape);
    assert!(w.columns() == inputs && y.columns() == outputs && y.rows() == images);
    assert!(b.is_empty() || b.len() >= outputs);
    for (first, panels) in groups(w.panel_count()) {
        let units = (panels * LANES).min(outputs - first * LANES);
        let mut start = [[0.0; LANES]; 6];
        let bias = b.get(first * LANES..outputs).unwrap_or_default();
        start.as_flattened_mut().iter_mut().zip(bias).for_each(|(start, &b)| *start = b);
        for image in 0..y.panel_count() * LANES {
            let mut sums = start;
            gather(x.images.list(image), w, first, &mut sums[..panels]);
            let y = &mut y.panel_mut(image / LANES)[first * LANES..][..units];
            y.iter_mut().zip(sums.as_flattened()).for_each(|(y, &sum)| y[image % LANES] = sum);
        }
    }
}

/// `dw = dy^T x`, handed row by row to `each` as by [`gemm::weight_gradient`](super::gemm::weight_gradient).
///
/// # Shapes
/// `x`: `[batch, in]`, `dy_transposed`: `[out, batch rounded up to eight]`.
///
/// # Panics
/// If the shapes do not fit.
#[inline(always)]
pub fn weight_gradient(x: SparseView, dy_transposed: &Panels, mut each: impl FnMut(usize, F32x8)) {
    let (images, inputs) = x.shape;
    assert!(dy_transposed.columns() >= images);
    for (first, panels) in groups(dy_transposed.panel_count()) {
        for input in 0..inputs {
            let mut sums = [[0.0; LANES]; 6];
            gather(x.features.list(input), dy_transposed, first, &mut sums[..panels]);
            for (p, sum) in sums[..panels].iter().enumerate() {
                each((first + p) * inputs + input, F32x8::load(sum));
            }
        }
    }
}

/// Cuts `panels` into groups of six, and the remainder into four, two and one: pairs of first panel and size. Without
/// vectors every group is one panel, which already fills the registers.
fn groups(panels: usize) -> impl Iterator<Item = (usize, usize)> {
    let mut first = 0;
    core::iter::from_fn(move || {
        let size = match panels - first {
            0 => return None,
            _ if TALL == 2 => 1,
            1 => 1,
            2 | 3 => 2,
            4 | 5 => 4,
            _ => 6,
        };
        first += size;
        Some((first - size, size))
    })
}

/// `sums[p] += sum_k value_k row(index_k) of panel first + p`, first entry first. Every index is below the
/// columns of `from`.
fn gather(entries: &[Entry], from: &Panels, first: usize, sums: &mut [Row]) {
    let (rows, stride) = (&from.data()[first * from.columns()..], from.columns());
    match sums.len() {
        6 if TALL > 2 => tile::<6>(entries, rows, stride, sums),
        4 if TALL > 2 => tile::<4>(entries, rows, stride, sums),
        2 if TALL > 2 => tile::<2>(entries, rows, stride, sums),
        _ => tile::<1>(entries, rows, stride, sums),
    }
}

widened! {
    #[allow(unsafe_code)]
    fn tile<const PANELS>(entries: &[Entry], rows: &[Row], stride: usize, sums: &mut [Row]) {
        assert!(sums.len() == PANELS && rows.len() >= PANELS * stride);
        let mut registers: [F32x8; PANELS] = core::array::from_fn(|p| F32x8::load(&sums[p]));
        let panels: [*const Row; PANELS] = core::array::from_fn(|p| rows[p * stride..].as_ptr());
        for entry in entries {
            let value = F32x8::splat(entry.value());
            for (register, panel) in registers.iter_mut().zip(panels) {
                // SAFETY: each panel has `stride` rows, and both products above checked that every index of
                // their lists is below that.
                let row = unsafe { &*panel.add(entry.index()) };
                *register = F32x8::load(row).mul_add(value, *register);
            }
        }
        for (sum, register) in sums.iter_mut().zip(registers) {
            register.store(sum);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::gemm;
    use super::super::nonzeros::Nonzeros;
    use super::*;
    use crate::rng::{Rng, Stream};
    use ndarray::Array2;
    use std::vec;
    use std::vec::Vec;

    fn random(rows: usize, columns: usize, position: u64, density: f32) -> Panels {
        let mut rng = Rng::new(12, Stream::Weights, position);
        let mut value = || if rng.uniform() < density { rng.normal() } else { 0.0 };
        Panels::from_rows(Array2::from_shape_simple_fn((rows, columns), &mut value).view())
    }

    #[test]
    fn both_products_have_the_bits_of_the_dense_ones_at_awkward_sizes() {
        for batch in [1, 7, 8, 9, 17] {
            for inputs in [1, 2, 7, 9, 30] {
                // Groups of six panels, and of each smaller number.
                for outputs in [1, 8, 9, 17, 31, 40, 48, 56, 89] {
                    let x = random(batch, inputs, 0, 0.25);
                    let mut nonzeros = Nonzeros::new(batch, inputs);
                    nonzeros.collect(&x);
                    let Some(view) = nonzeros.sparse_view() else { continue };
                    let (w, dy) = (random(outputs, inputs, 1, 1.0), random(batch, outputs, 2, 1.0));
                    let bias: Vec<f32> = random(1, outputs, 3, 1.0).to_rows().into_raw_vec_and_offset().0;

                    let mut y = [Panels::zeros(batch, outputs), Panels::zeros(batch, outputs)];
                    affine_into(view, &w, &bias, &mut y[0]);
                    gemm::affine_into(x.view(), &w, &bias, &mut y[1]);
                    assert_eq!(y[0], y[1], "forward {batch} {inputs} {outputs}");

                    let mut transposed = Panels::zeros(outputs, batch.next_multiple_of(8));
                    dy.view().transpose_into(&mut transposed);
                    let mut dw = vec![Panels::zeros(outputs, inputs); 2];
                    weight_gradient(view, &transposed, |position, row| row.store(&mut dw[0].data_mut()[position]));
                    gemm::weight_gradient(x.view(), &transposed, |position, row| {
                        row.store(&mut dw[1].data_mut()[position])
                    });
                    assert_eq!(dw[0], dw[1], "weights {batch} {inputs} {outputs}");
                }
            }
        }
    }

    #[test]
    #[should_panic(expected = "w.columns() == inputs")]
    fn shapes_that_do_not_fit_are_caught_before_memory_is_read() {
        let mut nonzeros = Nonzeros::new(3, 50);
        nonzeros.collect(&random(3, 50, 0, 0.2));
        affine_into(nonzeros.sparse_view().unwrap(), &Panels::zeros(8, 40), &[0.0; 8], &mut Panels::zeros(3, 8));
    }
}
