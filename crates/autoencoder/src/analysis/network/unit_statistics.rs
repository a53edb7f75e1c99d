//! Statistics of the units of a network over a set of images.

use crate::analysis::checks::check_table;
use crate::analysis::moments::mean_and_std_dev;
use crate::analysis::order::falling;
use crate::error::Error;
use crate::network::Autoencoder;
use alloc::vec;
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView2};

/// A value further than this from zero counts as active.
pub const ACTIVE: f32 = 0.01;
/// The largest range of a dead unit, as a share of the widest range in its layer.
const DEAD: f32 = 1e-4;

/// Statistics of each unit of one layer over a set of images.
#[derive(Debug, Clone, PartialEq)]
pub struct UnitStatistics {
    /// Mean of each unit, summed in f64.
    pub mean: Vec<f32>,
    /// Mean distance from zero of each unit.
    pub usage: Vec<f32>,
    /// Whether each unit is dead. This is the one definition of the word: a unit is dead if it gives the same number for
    /// every image, which is to say that its range (largest less smallest value) is at most a ten-thousandth of the
    /// widest range in its layer. In a layer that does not vary at all every unit is dead. It says nothing of images
    /// that were not looked at, and needs no threshold in the unit of the values, so it means the same under every
    /// activation.
    pub dead: Vec<bool>,
}

impl UnitStatistics {
    /// The statistics of `values`, `[images, units]`. Refuses an empty table and values that are not finite.
    pub fn of(values: ArrayView2<f32>) -> Result<Self, Error> {
        check_table("the activations", values)?;
        let count = values.nrows() as f32;
        let columns = || values.columns().into_iter();
        let ranges: Vec<f32> = columns().map(|column| ends(column).map_or(0.0, |[low, high]| high - low)).collect();
        let widest = ranges.iter().copied().fold(0.0, f32::max);
        Ok(Self {
            mean: mean_and_std_dev(values)?.0.iter().map(|&mean| mean as f32).collect(),
            usage: columns().map(|column| column.iter().map(|v| v.abs()).sum::<f32>() / count).collect(),
            dead: ranges.iter().map(|&range| range <= DEAD * widest).collect(),
        })
    }

    /// The number of dead units.
    pub fn dead_count(&self) -> usize {
        self.dead.iter().filter(|&&dead| dead).count()
    }

    /// Units from the most used to the least.
    pub fn by_usage(&self) -> Vec<usize> {
        falling(&self.usage.iter().map(|&usage| usage.into()).collect::<Vec<_>>())
    }
}

/// The number of `values` that are further than `threshold` from zero. All others are near zero, so the shares of both
/// kinds add up to 1.
pub fn count_beyond(values: ArrayView2<f32>, threshold: f32) -> usize {
    values.iter().filter(|value| value.abs() > threshold).count()
}

/// Share of `values` that are further than [`ACTIVE`] from zero, from 0 to 1; 0 if there are no values.
pub fn active_share(values: ArrayView2<f32>) -> f64 {
    count_beyond(values, ACTIVE) as f64 / values.len().max(1) as f64
}

/// Mean of all `values`; 0 if there are none.
pub fn mean(values: ArrayView2<f32>) -> f64 {
    values.iter().map(|&value| f64::from(value)).sum::<f64>() / values.len().max(1) as f64
}

/// The number of `values` in each of `bins` equal parts of their range, and that range; the largest value counts to the
/// last part. Without values every part is empty and the range is `[0, 0]`.
pub fn histogram(values: ArrayView2<f32>, bins: usize) -> (Vec<u32>, [f32; 2]) {
    let mut counts = vec![0; bins];
    let Some([low, high]) = ends(values) else { return (counts, [0.0; 2]) };
    let scale = bins as f32 / (high - low).max(f32::MIN_POSITIVE);
    for value in values {
        let bin = ((value - low) * scale) as usize;
        if let Some(last) = bins.checked_sub(1) {
            counts[bin.min(last)] += 1;
        }
    }
    (counts, [low, high])
}

/// The smallest and the largest value; nothing if there is none.
fn ends<'a>(values: impl IntoIterator<Item = &'a f32>) -> Option<[f32; 2]> {
    values.into_iter().fold(None, |ends, &value| {
        let [low, high] = ends.unwrap_or([value; 2]);
        Some([low.min(value), high.max(value)])
    })
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
        assert_eq!(units.dead_count(), 1);
        assert_eq!(units.by_usage(), [2, 1, 0]);
        assert_eq!((active_share(values.view()), mean(values.view())), (4.0 / 6.0, -8.0 / 6.0));
        assert!(UnitStatistics::of(array![[f32::NAN]].view()).is_err());
    }

    #[test]
    fn every_value_falls_into_a_bin() {
        let (counts, ends) = histogram(array![[0.0, 0.1, 0.5, 1.0]].view(), 2);
        assert_eq!((counts, ends), (vec![2, 2], [0.0, 1.0]));
        assert_eq!(histogram(array![[3.0, 3.0]].view(), 4).0, [2, 0, 0, 0]);
        assert_eq!(histogram(Array2::zeros((0, 3)).view(), 2), (vec![0, 0], [0.0, 0.0]));
    }

    #[test]
    fn a_unit_is_dead_by_its_layer_not_by_a_threshold() {
        let values = array![[0.0, 0.0], [1e-6, 2e-10]];
        assert_eq!(UnitStatistics::of(values.view()).unwrap().dead, [false, false]);
        assert_eq!(UnitStatistics::of((&values * &array![[1e6, 1e4]]).view()).unwrap().dead, [false, true]);
        assert_eq!(UnitStatistics::of(array![[7.0, -7.0], [7.0, -7.0]].view()).unwrap().dead, [true, true]);
    }
}
