//! The codes nearest to another one, and how far it is from them.

use crate::analysis::checks::{check_length, check_table};
use crate::analysis::distance::squared_euclidean_distance;
use crate::analysis::order::rising;
use crate::error::Error;
use crate::rows::Rows;
use alloc::vec;
use alloc::vec::Vec;
use ndarray::{ArrayView2, Axis};

/// A known code near another one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Neighbor {
    /// Its row among the known codes.
    pub index: usize,
    /// Its Euclidean distance.
    pub distance: f64,
}

/// The `count` codes of `known` (`[codes, units]`) that are nearest to `code` (`[1, units]`), the nearest first and
/// the lower row first among equals; all of them if there are fewer.
pub fn nearest(known: ArrayView2<f32>, code: ArrayView2<f32>, count: usize) -> Result<Vec<Neighbor>, Error> {
    check_length("a code", code.ncols(), known.ncols())?;
    check_length("the list of codes", code.nrows(), 1)?;
    check_table("the known codes", known)?;
    check_table("the code", code)?;
    let (known, code) = (Rows::of(known), Rows::of(code));
    let distances: Vec<f64> =
        known.iter().map(|known| libm::sqrt(squared_euclidean_distance(code.row(0), known))).collect();
    let mut order = rising(&distances);
    order.truncate(count);
    Ok(order.into_iter().map(|index| Neighbor { index, distance: distances[index] }).collect())
}

/// The Euclidean distance of each of `codes` (`[count, units]`) to the nearest of `known` (`[known, units]`).
pub fn nearest_distances(known: ArrayView2<f32>, codes: ArrayView2<f32>) -> Result<Vec<f64>, Error> {
    check_length("a code", codes.ncols(), known.ncols())?;
    check_table("the known codes", known)?;
    check_table("the codes", codes)?;
    let known = Rows::of(known);
    let mut found = vec![f64::INFINITY; codes.nrows()];
    // A block of codes shares each known code while it is at hand.
    for (block, found) in codes.axis_chunks_iter(Axis(0), 64).zip(found.chunks_mut(64)) {
        let block = Rows::of(block);
        for known in known.iter() {
            for (code, found) in block.iter().zip(found.iter_mut()) {
                *found = found.min(squared_euclidean_distance(code, known));
            }
        }
    }
    found.iter_mut().for_each(|distance| *distance = libm::sqrt(*distance));
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture::images;
    use ndarray::{Array2, array};

    #[test]
    fn the_nearest_come_first_and_equals_in_their_order() {
        let known = array![[3.0, 4.0], [0.0, 1.0], [1.0, 0.0], [6.0, 8.0]];
        let found = nearest(known.view(), array![[0.0, 0.0]].view(), 3).unwrap();
        let expected = [(1, 1.0), (2, 1.0), (0, 5.0)].map(|(index, distance)| Neighbor { index, distance });
        assert_eq!(found, expected);
        assert_eq!(nearest(known.view(), array![[0.0, 0.0]].view(), 9).unwrap().len(), 4);
    }

    #[test]
    fn both_ways_agree_across_blocks() {
        let (known, codes) = (images(150, 3), images(130, 3) + 0.1);
        let distances = nearest_distances(known.view(), codes.view()).unwrap();
        for (row, &distance) in codes.axis_chunks_iter(Axis(0), 1).zip(&distances) {
            assert_eq!(nearest(known.view(), row, 1).unwrap()[0].distance, distance);
        }
        assert_eq!(nearest_distances(known.view(), known.view()).unwrap(), vec![0.0; 150]);
    }

    #[test]
    fn what_cannot_be_compared_is_refused() {
        let (known, none) = (images(4, 3), Array2::<f32>::zeros((0, 3)));
        assert!(nearest(known.view(), images(1, 2).view(), 1).is_err());
        assert!(nearest(known.view(), images(2, 3).view(), 1).is_err());
        assert!(nearest(none.view(), images(1, 3).view(), 1).is_err());
        assert!(nearest(known.view(), array![[f32::NAN, 0.0, 0.0]].view(), 1).is_err());
        assert!(nearest_distances(none.view(), known.view()).is_err());
    }
}
