//! What the units of a network do over a set of images.

use crate::analysis::checks::check_table;
use crate::error::Error;
use crate::network::Autoencoder;
use alloc::vec;
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView2};

/// Further from zero than this a unit counts as active.
pub const ACTIVE: f32 = 0.01;
/// A unit whose values differ by no more than this share of its layer's widest range is dead.
const DEAD: f32 = 1e-4;

/// The units of one layer.
#[derive(Debug, Clone, PartialEq)]
pub struct UnitStatistics {
    /// Mean of each unit.
    pub mean: Vec<f32>,
    /// Mean distance from zero of each unit.
    pub usage: Vec<f32>,
    /// Which units give the same number for every image, to a ten-thousandth of their layer's widest range.
    pub dead: Vec<bool>,
}

impl UnitStatistics {
    /// Of `values` (`[images, units]`). Refuses an empty table and values that are not finite.
    pub fn of(values: ArrayView2<f32>) -> Result<Self, Error> {
        check_table("the activations", values)?;
        let count = values.nrows() as f32;
        let columns = || values.columns().into_iter();
        let range = |column: ndarray::ArrayView1<f32>| {
            let ends =
                column.iter().fold([f32::INFINITY, f32::NEG_INFINITY], |[low, high], &v| [low.min(v), high.max(v)]);
            ends[1] - ends[0]
        };
        let ranges: Vec<f32> = columns().map(range).collect();
        let widest = ranges.iter().copied().fold(0.0, f32::max);
        Ok(Self {
            mean: columns().map(|column| column.sum() / count).collect(),
            usage: columns().map(|column| column.iter().map(|v| v.abs()).sum::<f32>() / count).collect(),
            dead: ranges.iter().map(|&range| range <= DEAD * widest).collect(),
        })
    }

    /// Units from the most used to the least.
    pub fn by_usage(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.usage.len()).collect();
        order.sort_by(|&a, &b| self.usage[b].total_cmp(&self.usage[a]));
        order
    }
}

/// Share of `values` that are further than [`ACTIVE`] from zero; 0 for none.
pub fn active_share(values: ArrayView2<f32>) -> f64 {
    values.iter().filter(|value| value.abs() > ACTIVE).count() as f64 / values.len().max(1) as f64
}

/// Mean of all `values`; 0 for none.
pub fn mean(values: ArrayView2<f32>) -> f64 {
    values.iter().map(|&value| f64::from(value)).sum::<f64>() / values.len().max(1) as f64
}

/// How many of `values` lie in each of `bins` equal parts of their range, and that range.
pub fn histogram(values: ArrayView2<f32>, bins: usize) -> (Vec<u32>, [f32; 2]) {
    let ends = values.iter().fold([f32::INFINITY, f32::NEG_INFINITY], |[low, high], &v| [low.min(v), high.max(v)]);
    let mut counts = vec![0; bins];
    let scale = bins as f32 / (ends[1] - ends[0]).max(f32::MIN_POSITIVE);
    for value in values {
        let bin = ((value - ends[0]) * scale) as usize;
        if let Some(last) = bins.checked_sub(1) {
            counts[bin.min(last)] += 1;
        }
    }
    (counts, ends)
}

/// A layer's values by unit: of an image of channels the mean of each channel, else the values themselves,
/// `[images, units]`.
pub fn by_unit(model: &Autoencoder, layer: usize, values: Array2<f32>) -> Array2<f32> {
    let units = model.units()[layer];
    let positions = values.ncols() / units.max(1);
    if positions == 1 {
        return values;
    }
    Array2::from_shape_fn((values.nrows(), units), |(row, unit)| {
        (0..positions).map(|position| values[[row, position * units + unit]]).sum::<f32>() / positions as f32
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::array;

    #[test]
    fn dead_units_and_the_order_of_use() {
        let values = array![[0.0, 1.0, -5.0], [0.0, 3.0, -7.0]];
        let units = UnitStatistics::of(values.view()).unwrap();
        assert_eq!(units.mean, [0.0, 2.0, -6.0]);
        assert_eq!(units.usage, [0.0, 2.0, 6.0]);
        assert_eq!(units.dead, [true, false, false]);
        assert_eq!(units.by_usage(), [2, 1, 0]);
        assert_eq!((active_share(values.view()), mean(values.view())), (4.0 / 6.0, -8.0 / 6.0));
        assert!(UnitStatistics::of(array![[f32::NAN]].view()).is_err());
    }

    #[test]
    fn every_value_falls_into_a_bin() {
        let (counts, ends) = histogram(array![[0.0, 0.1, 0.5, 1.0]].view(), 2);
        assert_eq!((counts, ends), (vec![2, 2], [0.0, 1.0]));
        assert_eq!(histogram(array![[3.0, 3.0]].view(), 4).0, [2, 0, 0, 0]);
    }
}
