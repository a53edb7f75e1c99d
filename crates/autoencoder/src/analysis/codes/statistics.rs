//! Statistics of a set of codes: spread, units that hardly vary, correlations.

use crate::analysis::checks::check_range;
use crate::analysis::moments::Moments;
use crate::analysis::network::unit_statistics::count_beyond;
use crate::error::Error;
use alloc::vec::Vec;
use ndarray::{Array1, Array2, ArrayView2};

/// Statistics of a set of codes.
#[derive(Debug, Clone, PartialEq)]
pub struct CodeStatistics {
    /// Mean of each unit.
    pub mean: Array1<f64>,
    /// Standard deviation of each unit, dividing by the count.
    pub std_dev: Array1<f64>,
    /// Units whose standard deviation is at most the threshold. They hardly vary, but need not be dead as
    /// [`UnitStatistics::dead`](crate::analysis::network::unit_statistics::UnitStatistics::dead) has it: a code of
    /// small numbers may have no other units.
    pub narrow_units: Vec<usize>,
    /// Share of all values whose size is at most the threshold, from 0 to 1: 1 less the share of
    /// [`count_beyond`].
    pub near_zero_share: f64,
    /// The threshold that `narrow_units` and `near_zero_share` share.
    pub threshold: f32,
    /// `[units, units]`, from -1 to 1; 0 beside a unit that does not vary at all, 1 on the diagonal.
    pub correlation: Array2<f64>,
}

impl CodeStatistics {
    /// Statistics of `codes` (`[count, units]`); `threshold` is measured as the codes are, and at least 0.
    pub fn of(codes: ArrayView2<f32>, threshold: f32) -> Result<Self, Error> {
        check_range("threshold", f64::from(threshold), threshold >= 0.0, "a number of at least 0")?;
        let Moments { mean, covariance } = Moments::of(codes)?;
        let std_dev = covariance.diag().mapv(libm::sqrt);
        let narrow = |&unit: &usize| std_dev[unit] <= f64::from(threshold);
        Ok(Self {
            narrow_units: (0..mean.len()).filter(narrow).collect(),
            near_zero_share: (codes.len() - count_beyond(codes, threshold)) as f64 / codes.len() as f64,
            threshold,
            correlation: Array2::from_shape_fn(covariance.raw_dim(), |(i, j)| match std_dev[i] * std_dev[j] {
                _ if i == j => 1.0,
                0.0 => 0.0,
                scale => (covariance[[i, j]] / scale).clamp(-1.0, 1.0),
            }),
            mean,
            std_dev,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::array;
    use std::vec;

    #[test]
    fn statistics_by_hand() {
        let codes =
            array![[0.0, 1.0, -2.0, 0.1], [0.0, 3.0, -6.0, -0.1], [0.0, 2.0, -4.0, 0.1], [0.0, 2.0, -4.0, -0.1]];
        let found = CodeStatistics::of(codes.view(), 0.05).unwrap();
        let close = |found: &Array1<f64>, expected: [f64; 4]| {
            found.iter().zip(expected).all(|(found, expected)| (found - expected).abs() < 1e-7)
        };
        assert!(
            close(&found.mean, [0.0, 2.0, -4.0, 0.0])
                && close(&found.std_dev, [0.0, 0.5_f64.sqrt(), 2.0_f64.sqrt(), 0.1])
        );
        assert_eq!((found.narrow_units, found.near_zero_share), ([0].to_vec(), 0.25));
        assert!((found.correlation[[1, 2]] + 1.0).abs() < 1e-12);
        assert_eq!((found.correlation[[0, 0]], found.correlation[[0, 1]]), (1.0, 0.0));
        // Deviations (-1, 1, 0, 0) and (1, -1, 1, -1) / 10: -0.2 / (4 * sqrt(0.5) * 0.1).
        assert!((found.correlation[[1, 3]] + 0.5_f64.sqrt()).abs() < 1e-6);
        let active = count_beyond(codes.view(), 0.05) as f64 / 16.0;
        assert_eq!(found.near_zero_share + active, 1.0);
        let wider = CodeStatistics::of(codes.view(), 0.2).unwrap();
        assert_eq!((wider.narrow_units, wider.near_zero_share), ([0, 3].to_vec(), 0.5));
    }

    #[test]
    fn a_threshold_below_0_and_codes_that_are_not_finite_are_refused() {
        assert!(CodeStatistics::of(array![[1.0]].view(), -1.0).is_err());
        assert!(CodeStatistics::of(array![[f32::INFINITY]].view(), 0.1).is_err());
    }
}
