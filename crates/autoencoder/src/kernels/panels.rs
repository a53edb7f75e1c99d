//! The one layout of every matrix that a kernel reads or writes: panels of eight rows.
//!
//! Element `(r, c)` lies in panel `r / 8`, row `c` of that panel, lane `r % 8`. A panel's rows follow one
//! another in memory, so a product streams through its operands without packing or address arithmetic.
//! Activations are `[batch, features]` (a panel is eight images), weights are `[out, in]` (a panel is
//! eight units). Lanes past the last row are padding.

use super::lanes::{F32x8, LANES};
use alloc::vec;
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView2};

/// A matrix in panels of eight rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Panels {
    rows: usize,
    columns: usize,
    data: Vec<[f32; LANES]>,
}

/// A borrowed matrix in panels of eight rows. It may have another shape than its owner, see [`PanelsView::split`].
#[derive(Debug, Clone, Copy)]
pub struct PanelsView<'a> {
    rows: usize,
    columns: usize,
    data: &'a [[f32; LANES]],
}

impl<'a> PanelsView<'a> {
    /// The number of rows, without padding.
    pub fn rows(self) -> usize {
        self.rows
    }

    /// The number of columns.
    pub fn columns(self) -> usize {
        self.columns
    }

    /// The number of panels.
    pub fn panel_count(self) -> usize {
        self.rows.div_ceil(LANES)
    }

    /// Panel `index`: a row of eight lanes for each column. Empty past the last panel.
    pub fn panel(self, index: usize) -> &'a [[f32; LANES]] {
        self.data.get(index * self.columns..(index + 1) * self.columns).unwrap_or_default()
    }

    /// All panels, one after the other in memory.
    pub fn data(self) -> &'a [[f32; LANES]] {
        self.data
    }

    /// The same numbers with every row cut into `parts` rows: where a row is an image of `parts` pixels,
    /// channels fastest, each pixel of each image becomes a row of its own. The rows of one panel of images
    /// become `parts` panels, padding included.
    pub fn split(self, parts: usize) -> Self {
        Self { rows: self.panel_count() * LANES * parts, columns: self.columns / parts.max(1), data: self.data }
    }

    /// Writes the transpose into `out`, which takes the size `[columns, rows rounded up to eight]`;
    /// `out`'s padding must be zero already and stays so.
    pub fn transpose_into(self, out: &mut Panels) {
        let padded_rows = self.panel_count() * LANES;
        debug_assert!(out.rows == self.columns && out.columns >= padded_rows);
        for p in 0..self.panel_count() {
            let source = self.panel(p);
            let (blocks, rest) = source.as_chunks::<LANES>();
            for (q, block) in blocks.iter().enumerate() {
                if let Some((target, _)) = out.panel_mut(q)[p * LANES..].split_first_chunk_mut::<LANES>() {
                    *target = core::array::from_fn(|i| core::array::from_fn(|j| block[j][i]));
                }
            }
            for (j, source) in rest.iter().enumerate() {
                for (i, value) in source.iter().enumerate() {
                    out.panel_mut(blocks.len())[p * LANES + i][j] = *value;
                }
            }
        }
    }
}

impl Panels {
    /// A matrix of zeros, padding included.
    pub fn zeros(rows: usize, columns: usize) -> Self {
        Self { rows, columns, data: vec![[0.0; LANES]; rows.div_ceil(LANES) * columns] }
    }

    /// Converts a matrix of `[rows, columns]`; padding is zero.
    pub fn from_rows(source: ArrayView2<f32>) -> Self {
        let mut panels = Self::zeros(source.nrows(), source.ncols());
        for (r, row) in source.rows().into_iter().enumerate() {
            panels.set_row(r, row.iter().copied());
        }
        panels
    }

    /// Converts back to a matrix of `[rows, columns]`, without padding.
    pub fn to_rows(&self) -> Array2<f32> {
        let mut rows = Array2::zeros((self.rows, self.columns));
        for (r, mut row) in rows.rows_mut().into_iter().enumerate() {
            for (target, source) in row.iter_mut().zip(self.panel(r / LANES)) {
                *target = source[r % LANES];
            }
        }
        rows
    }

    /// The number of rows, without padding.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// The number of columns.
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// Changes the number of rows in use within the memory that was allocated, at most to its capacity. Values stay.
    pub fn set_rows(&mut self, rows: usize) {
        let capacity = self.data.len().checked_div(self.columns).unwrap_or(0) * LANES;
        self.rows = rows.min(capacity);
    }

    /// The number of panels in use.
    pub fn panel_count(&self) -> usize {
        self.rows.div_ceil(LANES)
    }

    /// Panel `index`: a row of eight lanes for each column. Empty past the last panel.
    pub fn panel(&self, index: usize) -> &[[f32; LANES]] {
        self.data.get(index * self.columns..(index + 1) * self.columns).unwrap_or_default()
    }

    /// Panel `index` for writing. Empty past the last panel.
    pub fn panel_mut(&mut self, index: usize) -> &mut [[f32; LANES]] {
        self.data.get_mut(index * self.columns..(index + 1) * self.columns).unwrap_or_default()
    }

    /// All panels in use, one after the other in memory.
    pub fn data(&self) -> &[[f32; LANES]] {
        &self.data[..self.panel_count() * self.columns]
    }

    /// All panels in use, for writing.
    pub fn data_mut(&mut self) -> &mut [[f32; LANES]] {
        let used = self.panel_count() * self.columns;
        &mut self.data[..used]
    }

    /// Writes one row. A row past the last panel is ignored.
    pub fn set_row(&mut self, row: usize, values: impl Iterator<Item = f32>) {
        for (target, value) in self.panel_mut(row / LANES).iter_mut().zip(values) {
            target[row % LANES] = value;
        }
    }

    /// Sets the lanes past the last row to zero.
    pub fn clear_padding(&mut self) {
        let used = self.rows % LANES;
        if used > 0 {
            for row in self.panel_mut(self.rows / LANES) {
                row[used..].fill(0.0);
            }
        }
    }

    /// Adds a matrix of the same shape, padding included, over the length of the shorter one.
    pub(crate) fn add(&mut self, other: &Self) {
        for (sum, row) in self.data_mut().iter_mut().zip(other.data()) {
            (F32x8::load(sum) + F32x8::load(row)).store(sum);
        }
    }

    /// Borrows the matrix for reading.
    pub fn view(&self) -> PanelsView<'_> {
        PanelsView { rows: self.rows, columns: self.columns, data: self.data() }
    }

    /// Gives the same memory another shape that fills it exactly; any other shape changes nothing.
    pub(crate) fn reshape(&mut self, rows: usize, columns: usize) {
        if rows.div_ceil(LANES) * columns == self.panel_count() * self.columns {
            (self.rows, self.columns) = (rows, columns);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbered(rows: usize, columns: usize) -> Array2<f32> {
        Array2::from_shape_fn((rows, columns), |(r, c)| (100 * r + c + 1) as f32)
    }

    #[test]
    fn converting_to_panels_and_back_keeps_every_value() {
        for rows in [0, 1, 7, 8, 9, 17] {
            for columns in [1, 3, 8, 10] {
                let source = numbered(rows, columns);
                let panels = Panels::from_rows(source.view());
                assert_eq!(panels.to_rows(), source);
                assert_eq!(panels.data().len(), rows.div_ceil(8) * columns);
            }
        }
    }

    #[test]
    fn the_transpose_swaps_and_pads_with_zeros() {
        for (rows, columns) in [(1, 1), (8, 8), (9, 7), (16, 20), (3, 17)] {
            let panels = Panels::from_rows(numbered(rows, columns).view());
            let mut out = Panels::zeros(columns, rows.next_multiple_of(8));
            panels.view().transpose_into(&mut out);
            let back = out.to_rows();
            for ((c, r), &value) in back.indexed_iter() {
                assert_eq!(value, if r < rows { (100 * r + c + 1) as f32 } else { 0.0 });
            }
            for row in out.panel(columns / 8) {
                assert!(row[columns % 8..].iter().all(|&v| v == 0.0));
            }
        }
    }

    #[test]
    fn fewer_rows_use_the_same_memory() {
        let mut panels = Panels::from_rows(numbered(20, 3).view());
        panels.set_rows(9);
        panels.clear_padding();
        assert_eq!(panels.to_rows(), numbered(9, 3));
        assert_eq!(panels.data().len(), 6);
        assert!(panels.panel(1).iter().all(|row| row[1..].iter().all(|&v| v == 0.0)));
        panels.set_rows(1000);
        assert_eq!(panels.rows(), 24);
    }

    #[test]
    fn a_split_row_is_a_row_for_each_pixel() {
        let panels = Panels::from_rows(numbered(9, 6).view());
        let pixels = panels.view().split(3);
        assert_eq!((pixels.rows(), pixels.columns(), pixels.panel_count()), (48, 2, 6));
        // Image 8 is lane 0 of the second panel; its second pixel is the fifth panel.
        assert_eq!([pixels.panel(4)[0][0], pixels.panel(4)[1][0]], [803.0, 804.0]);
    }
}
