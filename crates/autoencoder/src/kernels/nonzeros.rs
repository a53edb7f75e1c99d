//! Lists of the nonzero values of a batch. Four of five pixels of a digit are zero, and about half of the outputs of a
//! rectifier, so the products in `sparse.rs`, which skip zeros, do a fraction of the work.

use super::lanes::{F32x8, LANES};
use super::panels::Panels;
use alloc::vec;
use alloc::vec::Vec;

/// One value and its index in its row or column. Both share one integer, because the products that read entries are
/// limited by loads.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Entry(u64);

impl Entry {
    #[inline(always)]
    fn new(index: usize, value: f32) -> Self {
        Self(u64::from(value.to_bits()) << 32 | index as u64)
    }

    #[inline(always)]
    pub(super) fn index(self) -> usize {
        self.0 as u32 as usize
    }

    #[inline(always)]
    pub(super) fn value(self) -> f32 {
        f32::from_bits((self.0 >> 32) as u32)
    }
}

/// The nonzero values of a batch, by image and by feature.
#[derive(Debug, Clone)]
pub struct Nonzeros {
    images: Lists,
    features: Lists,
    /// `[images, features]` of the batch that was collected last; `None` if too many of its values were nonzero.
    shape: Option<(usize, usize)>,
}

/// The nonzero values of a batch in which at most three fifths of the values are nonzero; with more, the dense products
/// are faster.
#[derive(Debug, Clone, Copy)]
pub struct SparseView<'a> {
    /// A list for each image, whose entries are indexed by feature; as many lists as images, rounded up to eight.
    pub(super) images: &'a Lists,
    /// A list for each feature, whose entries are indexed by image.
    pub(super) features: &'a Lists,
    /// `[images, features]`; every index of the lists is below these.
    pub(super) shape: (usize, usize),
}

/// Consecutive lists of entries.
#[derive(Debug, Clone)]
pub(super) struct Lists {
    /// List `i` runs from `ends[i]` to `ends[i + 1]`.
    ends: Vec<u32>,
    entries: Vec<Entry>,
}

impl Nonzeros {
    /// Allocates lists for batches of up to `batch` images of `features` values.
    pub fn new(batch: usize, features: usize) -> Self {
        let batch = batch.next_multiple_of(LANES);
        let room = sparse_limit(batch * features);
        // `append` writes one entry past the last one that it keeps.
        let [images, features] = [batch, features].map(|lists| Lists::new(lists, room + 1));
        Self { images, features, shape: None }
    }

    /// Collects the nonzero values of a batch that has as many features as this was made for, and at most as many
    /// images. Padding counts as zero.
    pub fn collect(&mut self, x: &Panels) {
        // Counting first is cheap; lists that turn out too long would be written in vain.
        let sparse = count(x) <= sparse_limit(x.rows() * x.columns())
            && self.images.collect_rows(x)
            && self.features.collect_columns(x);
        self.shape = sparse.then_some((x.rows(), x.columns()));
    }

    /// The batch that was collected last; `None` if too many of its values were nonzero.
    pub fn sparse_view(&self) -> Option<SparseView<'_>> {
        Some(SparseView { images: &self.images, features: &self.features, shape: self.shape? })
    }
}

/// The most nonzeros among `values` numbers for which the sparse products are faster.
fn sparse_limit(values: usize) -> usize {
    values / 5 * 3
}

/// Counts the values that are not zero, padding included. NaN is not counted.
fn count(x: &Panels) -> usize {
    let (zero, one) = (F32x8::splat(0.0), F32x8::splat(1.0));
    let count = |panel: &[[f32; LANES]]| {
        // Exact: an f32 counts to 2^24 and a panel is shorter.
        let counts = panel.iter().fold(zero, |sum, row| sum + zero.select_below(F32x8::load(row).abs(), one, zero));
        counts.to_array().iter().sum::<f32>() as usize
    };
    (0..x.panel_count()).map(|p| count(x.panel(p))).sum()
}

impl Lists {
    fn new(lists: usize, room: usize) -> Self {
        Self { ends: vec![0; lists + 1], entries: vec![Entry::default(); room] }
    }

    /// List number `index`; empty past the last.
    pub(super) fn list(&self, index: usize) -> &[Entry] {
        let end = |index: usize| self.ends.get(index).map_or(0, |&end| end as usize);
        self.entries.get(end(index)..end(index + 1)).unwrap_or_default()
    }

    /// Writes a list for each row, padding included; returns false if they did not fit.
    fn collect_rows(&mut self, x: &Panels) -> bool {
        let mut end = 0;
        for row in 0..x.panel_count() * LANES {
            let (panel, lane) = (x.panel(row / LANES), row % LANES);
            if row < x.rows() && !append(&mut self.entries, &mut end, panel.iter().map(|values| values[lane])) {
                return false;
            }
            self.ends[row + 1] = end as u32;
        }
        true
    }

    /// Writes a list for each column; returns false if they did not fit.
    fn collect_columns(&mut self, x: &Panels) -> bool {
        let mut end = 0;
        for column in 0..x.columns() {
            let values = x.data()[column..].iter().step_by(x.columns()).flatten().copied();
            if !append(&mut self.entries, &mut end, values.take(x.rows())) {
                return false;
            }
            self.ends[column + 1] = end as u32;
        }
        true
    }
}

/// Appends the nonzero values. Every value is written, and the end moves on only past nonzeros, because a branch would
/// be mispredicted at every edge of a digit. Returns false if there may be no room.
#[inline(always)]
fn append(entries: &mut [Entry], end: &mut usize, values: impl Iterator<Item = f32>) -> bool {
    for (index, value) in values.enumerate() {
        let Some(entry) = entries.get_mut(*end) else { return false };
        *entry = Entry::new(index, value);
        // Without its sign; a comparison of numbers would branch for NaN.
        *end += usize::from(value.to_bits() << 1 != 0);
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::{Array2, array};
    use std::vec::Vec;

    fn collected(x: &Array2<f32>) -> Nonzeros {
        let mut nonzeros = Nonzeros::new(x.nrows(), x.ncols());
        nonzeros.collect(&Panels::from_rows(x.view()));
        nonzeros
    }

    fn pairs(entries: &[Entry]) -> Vec<(usize, f32)> {
        entries.iter().map(|entry| (entry.index(), entry.value())).collect()
    }

    #[test]
    fn every_nonzero_is_listed_in_its_row_and_in_its_column() {
        let nonzeros = collected(&array![[0.0, 2.0, -0.0], [0.0, 0.0, 0.0], [4.0, -3.0, 0.0]]);
        let view = nonzeros.sparse_view().unwrap();
        assert_eq!(view.shape, (3, 3));
        let lists = |lists: &Lists, count| (0..count).map(|i| pairs(lists.list(i))).collect::<Vec<_>>();
        assert_eq!(lists(view.images, 4), [vec![(1, 2.0)], vec![], vec![(0, 4.0), (1, -3.0)], vec![]]);
        assert_eq!(lists(view.features, 4), [vec![(2, 4.0)], vec![(0, 2.0), (2, -3.0)], vec![], vec![]]);
    }

    #[test]
    fn a_batch_is_sparse_up_to_three_fifths_of_nonzeros() {
        for (count, sparse) in [(0, true), (59, true), (60, true), (61, false), (100, false)] {
            let x = Array2::from_shape_fn((10, 10), |(r, c)| f32::from(u8::from(10 * r + c < count)));
            assert_eq!(collected(&x).sparse_view().is_some(), sparse, "{count} of 100");
        }
    }

    #[test]
    fn nan_is_kept_and_a_batch_of_nan_does_not_overflow_the_lists() {
        let nonzeros = collected(&array![[f32::NAN, 0.0], [0.0, 0.0]]);
        let view = nonzeros.sparse_view().unwrap();
        assert!(view.images.list(0)[0].value().is_nan());
        assert!(collected(&Array2::from_elem((16, 9), f32::NAN)).sparse_view().is_none());
    }

    #[test]
    fn a_smaller_batch_leaves_nothing_of_the_larger_one() {
        let mut nonzeros = Nonzeros::new(12, 4);
        nonzeros.collect(&Panels::from_rows(Array2::eye(12).slice(ndarray::s![.., ..4])));
        let mut x = Panels::from_rows(Array2::<f32>::zeros((12, 4)).view());
        x.set_rows(3);
        x.set_row(1, [0.0, 7.0, 0.0, 0.0].into_iter());
        nonzeros.collect(&x);
        let view = nonzeros.sparse_view().unwrap();
        assert_eq!(view.shape, (3, 4));
        assert_eq!((0..8).map(|i| view.images.list(i).len()).sum::<usize>(), 1);
        assert_eq!(pairs(view.features.list(1)), [(1, 7.0)]);
    }
}
