//! The one sort of all analyses: of indexes, by numbers that stand beside them.

use alloc::collections::BinaryHeap;
use alloc::vec::Vec;

/// The indexes of `keys` from the smallest to the largest in their total order; of equal ones the lower index comes first.
pub(crate) fn rising(keys: &[f64]) -> Vec<usize> {
    by(keys, |key| key)
}

/// The indexes of `keys` from the largest to the smallest in their total order; of equal ones the lower index comes first.
pub(crate) fn falling(keys: &[f64]) -> Vec<usize> {
    by(keys, |key| !key)
}

/// `keys` from the smallest to the largest in their total order.
pub(crate) fn sorted(keys: &[f64]) -> Vec<f64> {
    rising(keys).into_iter().map(|index| keys[index]).collect()
}

/// By a heap, which takes a tenth of the code of the library's sort; each type and order that is sorted would have a copy
/// of that.
fn by(keys: &[f64], direction: fn(i64) -> i64) -> Vec<usize> {
    let heap: BinaryHeap<(i64, usize)> = keys.iter().map(|&key| direction(rank(key))).zip(0..).collect();
    heap.into_sorted_vec().into_iter().map(|(_, index)| index).collect()
}

/// A whole number that grows as [`f64::total_cmp`] says.
fn rank(key: f64) -> i64 {
    let bits = key.to_bits() as i64;
    // Below zero the larger number has the smaller bits.
    bits ^ (((bits >> 63) as u64) >> 1) as i64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::{Rng, Stream};

    #[test]
    fn the_order_is_that_of_a_stable_sort() {
        let mut rng = Rng::new(1, Stream::Toy, 0);
        for count in [0, 1, 2, 7, 1000] {
            // Many of them are equal.
            let mut keys: Vec<f64> = (0..count).map(|_| f64::from(rng.below(50)) - 25.0).collect();
            keys.extend([0.0, -0.0, f64::INFINITY, f64::NEG_INFINITY, f64::MIN_POSITIVE, f64::NAN, -f64::NAN]);
            let mut expected: Vec<usize> = (0..keys.len()).collect();
            expected.sort_by(|&i, &j| keys[i].total_cmp(&keys[j]));
            assert_eq!(rising(&keys), expected);
            expected.sort();
            expected.sort_by(|&i, &j| keys[j].total_cmp(&keys[i]));
            assert_eq!(falling(&keys), expected);
        }
    }
}
