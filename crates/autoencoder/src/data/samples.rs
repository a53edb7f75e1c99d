//! Samples that a network can be trained on: rows of numbers, however they are stored.

use super::{Dataset, unit};
use alloc::vec::Vec;
use ndarray::{Array2, ArrayBase, ArrayView2, ArrayViewMut1, Data, Ix2};

/// Points, with the class and the position of each where they are known.
#[derive(Debug, Clone, PartialEq)]
pub struct ToySample {
    /// `[count, dims]`.
    pub points: Array2<f32>,
    /// The class of each point, where there are classes.
    pub labels: Option<Vec<u8>>,
    /// The position of each point along its curve before the noise: the `t` of the formula, or the angle on a circle.
    pub positions: Option<Vec<f32>>,
}

/// Rows that can be written out as the networks see them.
pub trait Samples {
    /// The number of rows.
    fn count(&self) -> usize;

    /// Numbers in a row.
    fn dims(&self) -> usize;

    /// The class of each row; empty where there are none.
    fn labels(&self) -> &[u8];

    /// The rows as bytes from 0 to 255, where they are stored so: `[count, dims]`.
    fn bytes(&self) -> Option<ArrayView2<'_, u8>> {
        None
    }

    /// Writes row `index`, which is below [`Samples::count`], to `row` of [`Samples::dims`] numbers.
    fn write(&self, index: usize, row: ArrayViewMut1<f32>);

    /// The first rows, at most as many as there are: `[rows, dims]`.
    fn first(&self, rows: usize) -> Array2<f32> {
        let mut table = Array2::zeros((rows.min(self.count()), self.dims()));
        table.rows_mut().into_iter().enumerate().for_each(|(index, row)| self.write(index, row));
        table
    }
}

impl Samples for Dataset {
    fn count(&self) -> usize {
        self.images().nrows()
    }

    fn dims(&self) -> usize {
        self.images().ncols()
    }

    fn labels(&self) -> &[u8] {
        Dataset::labels(self)
    }

    fn bytes(&self) -> Option<ArrayView2<'_, u8>> {
        Some(self.images().view())
    }

    fn write(&self, index: usize, mut row: ArrayViewMut1<f32>) {
        row.zip_mut_with(&self.images().row(index), |x, &byte| *x = unit(byte));
    }
}

impl Samples for ToySample {
    fn count(&self) -> usize {
        self.points.nrows()
    }

    fn dims(&self) -> usize {
        self.points.ncols()
    }

    fn labels(&self) -> &[u8] {
        self.labels.as_deref().unwrap_or_default()
    }

    fn write(&self, index: usize, mut row: ArrayViewMut1<f32>) {
        row.assign(&self.points.row(index));
    }
}

/// Points without classes, `[count, dims]`.
impl<S: Data<Elem = f32>> Samples for ArrayBase<S, Ix2> {
    fn count(&self) -> usize {
        self.nrows()
    }

    fn dims(&self) -> usize {
        self.ncols()
    }

    fn labels(&self) -> &[u8] {
        &[]
    }

    fn write(&self, index: usize, mut row: ArrayViewMut1<f32>) {
        row.assign(&self.row(index));
    }
}
