//! A table whose rows are slices.

use alloc::borrow::Cow;
use ndarray::ArrayView2;

/// A table whose rows lie one after the other, each in one piece, so that no reader of a row has to ask whether it is
/// a slice. One that lies so already is borrowed; any other is copied.
pub(crate) struct Rows<'a, T: Clone> {
    values: Cow<'a, [T]>,
    count: usize,
    width: usize,
}

impl<'a, T: Clone> Rows<'a, T> {
    /// The rows of `table`, `[count, width]`.
    pub(crate) fn of(table: ArrayView2<'a, T>) -> Self {
        let (count, width) = table.dim();
        let values = match table.to_slice() {
            Some(values) => Cow::Borrowed(values),
            None => Cow::Owned(table.iter().cloned().collect()),
        };
        Self { values, count, width }
    }

    /// How many rows there are.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// Values in each row.
    pub(crate) fn width(&self) -> usize {
        self.width
    }

    /// Row `index`, which is below [`Rows::count`].
    pub(crate) fn row(&self, index: usize) -> &[T] {
        &self.values[index * self.width..(index + 1) * self.width]
    }

    /// Every row in turn.
    pub(crate) fn iter(&self) -> impl ExactSizeIterator<Item = &[T]> {
        (0..self.count).map(|index| self.row(index))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::{Array2, array, s};
    use std::vec;
    use std::vec::Vec;

    #[test]
    fn rows_are_those_of_the_table_however_it_lies() {
        let table = array![[1, 2, 3], [4, 5, 6]];
        let rows = |table: ArrayView2<i32>| Rows::of(table).iter().map(<[i32]>::to_vec).collect::<Vec<_>>();
        assert_eq!(rows(table.view()), [[1, 2, 3], [4, 5, 6]]);
        assert_eq!(rows(table.t()), [[1, 4], [2, 5], [3, 6]].map(|row| row.to_vec()));
        assert_eq!(rows(table.slice(s![.., 1..])), [[2, 3], [5, 6]].map(|row| row.to_vec()));
        assert_eq!(rows(table.slice(s![..;-1, ..])), [[4, 5, 6], [1, 2, 3]]);
    }

    #[test]
    fn only_what_lies_otherwise_is_copied() {
        let table = array![[1, 2], [3, 4]];
        assert!(matches!(Rows::of(table.view()).values, Cow::Borrowed(_)));
        assert!(matches!(Rows::of(table.slice(s![1.., ..])).values, Cow::Borrowed(_)));
        assert!(matches!(Rows::of(table.t()).values, Cow::Owned(_)));
    }

    #[test]
    fn empty_rows_are_counted() {
        let table = Array2::<f32>::zeros((3, 0));
        assert_eq!(Rows::of(table.view()).iter().map(<[f32]>::len).collect::<Vec<_>>(), [0, 0, 0]);
        assert_eq!(Rows::of(Array2::<f32>::zeros((0, 4)).view()).iter().len(), 0);
    }
}
