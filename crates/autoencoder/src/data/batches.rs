//! Every image once an epoch, in an order drawn from the seed.

use super::Samples;
use crate::rng::{Rng, Stream};
use alloc::vec::Vec;
use core::ops::Deref;
use ndarray::{Array2, ArrayView2, s};

/// Minibatches of one data set, epoch after epoch, over whatever points to it. The last batch of an epoch may be
/// smaller.
#[derive(Debug, Clone)]
pub struct Batches<D> {
    data: D,
    order: Vec<usize>,
    seed: u32,
    buffer: Array2<f32>,
}

impl<D: Deref<Target: Samples>> Batches<D> {
    /// `batch_size` of 0 counts as 1.
    pub fn new(data: D, batch_size: usize, seed: u32) -> Self {
        let (order, dims) = ((0..data.count()).collect(), data.dims());
        Self { data, order, seed, buffer: Array2::zeros((batch_size.max(1), dims)) }
    }

    /// The samples that the batches are drawn from.
    pub fn data(&self) -> &D {
        &self.data
    }

    /// Batches in one epoch.
    pub fn per_epoch(&self) -> usize {
        self.order.len().div_ceil(self.buffer.nrows())
    }

    /// Shuffles for the epoch; the order depends on seed and epoch alone.
    pub fn start_epoch(&mut self, epoch: u64) {
        self.order.iter_mut().enumerate().for_each(|(i, index)| *index = i);
        Rng::new(self.seed, Stream::Order, epoch).shuffle(&mut self.order);
    }

    /// Batch `index` of the epoch, `[batch, pixels]` in `[0, 1]`; empty past the end.
    pub fn get(&mut self, index: usize) -> ArrayView2<'_, f32> {
        let start = (index * self.buffer.nrows()).min(self.order.len());
        let end = (start + self.buffer.nrows()).min(self.order.len());
        for (row, &index) in self.buffer.rows_mut().into_iter().zip(&self.order[start..end]) {
            self.data.write(index, row);
        }
        self.buffer.slice(s![..end - start, ..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Dataset;
    use std::collections::BTreeSet;
    use std::vec;

    fn epoch(batches: &mut Batches<&Dataset>, number: u64) -> Vec<u8> {
        batches.start_epoch(number);
        let mut seen = vec![];
        for i in 0..batches.per_epoch() {
            seen.extend(batches.get(i).iter().map(|x| (x * 255.0).round() as u8));
        }
        seen
    }

    #[test]
    fn an_epoch_shows_every_image_once_in_its_own_order() {
        let data = Dataset::new(Array2::from_shape_fn((10, 1), |(i, _)| i as u8), vec![0; 10]).unwrap();
        let mut batches = Batches::new(&data, 4, 1);
        assert_eq!(batches.per_epoch(), 3);
        let first = epoch(&mut batches, 0);
        assert_eq!(first.iter().collect::<BTreeSet<_>>().len(), 10);
        let second = epoch(&mut batches, 1);
        assert_ne!(first, second);
        assert_eq!(first, epoch(&mut batches, 0));
        assert_eq!(batches.get(2).dim(), (2, 1));
        assert_eq!(batches.get(3).dim(), (0, 1));
    }
}
