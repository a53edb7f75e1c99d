//! Mean and covariance of a data set.

use super::checks::check_table;
use crate::error::Error;
use crate::rows::Rows;
use alloc::vec;
use ndarray::{Array1, Array2, ArrayView2, Axis, Slice};

/// So many rows at once take some hundredths of a second, when they are as wide as a digit.
const CHUNK: usize = 128;

/// First and second moments.
#[derive(Debug, Clone, PartialEq)]
pub struct Moments {
    /// `[features]`.
    pub mean: Array1<f64>,
    /// `[features, features]`, divided by the count; symmetric to the bit.
    pub covariance: Array2<f64>,
}

impl Moments {
    /// Moments of `x` (`[count, features]`), centred before they are multiplied, in f64. Refuses an empty
    /// table and values that are not finite.
    pub fn of(x: ArrayView2<f32>) -> Result<Self, Error> {
        let mut sums = MomentSums::new(x)?;
        while sums.step(x) {}
        Ok(sums.finish())
    }
}

/// [`Moments::of`] in short steps.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct MomentSums {
    mean: Array1<f64>,
    product: Array2<f64>,
    count: usize,
    /// Rows that are in the product.
    done: usize,
}

impl MomentSums {
    /// Begins; refuses what [`Moments::of`] refuses.
    pub fn new(x: ArrayView2<f32>) -> Result<Self, Error> {
        let mean = mean(x)?;
        let product = Array2::zeros((mean.len(), mean.len()));
        Ok(Self { mean, product, count: x.nrows(), done: 0 })
    }

    /// The share of the rows that are done.
    #[cfg(feature = "pca")]
    pub fn share(&self) -> f64 {
        self.done as f64 / self.count as f64
    }

    /// Takes some more rows of the same table; whether there are others.
    pub fn step(&mut self, x: ArrayView2<f32>) -> bool {
        let end = (self.done + CHUNK).min(self.count).min(x.nrows());
        let chunk = x.slice_axis(Axis(0), Slice::from(self.done.min(end)..end));
        let centred = centred(chunk, &self.mean);
        ndarray::linalg::general_mat_mul(1.0, &centred.t(), &centred, 1.0, &mut self.product);
        self.done = end;
        end < self.count.min(x.nrows())
    }

    pub fn finish(self) -> Moments {
        let (scale, product) = (0.5 / self.count as f64, self.product);
        let covariance = Array2::from_shape_fn(product.dim(), |(i, j)| (product[[i, j]] + product[[j, i]]) * scale);
        Moments { mean: self.mean, covariance }
    }
}

/// Mean and standard deviation (dividing by the count) of each column of `x` (`[count, features]`), in f64.
/// Refuses what [`Moments::of`] refuses.
pub fn mean_and_std_dev(x: ArrayView2<f32>) -> Result<(Array1<f64>, Array1<f64>), Error> {
    let mean = mean(x)?;
    let x = Rows::of(x);
    let mut squares = vec![0.0; x.width()];
    for row in x.iter() {
        for ((sum, &value), mean) in squares.iter_mut().zip(row).zip(&mean) {
            let deviation = f64::from(value) - mean;
            *sum += deviation * deviation;
        }
    }
    Ok((mean, squares.iter().map(|sum| libm::sqrt(sum / x.count() as f64)).collect()))
}

/// Share of the `total` variance that some axes hold, from 0 to 1; 1 if the data do not vary, since nothing is lost.
pub(crate) fn share_of_variance(held: f64, total: f64) -> f64 {
    if total > 0.0 { (held / total).min(1.0) } else { 1.0 }
}

fn mean(x: ArrayView2<f32>) -> Result<Array1<f64>, Error> {
    check_table("the data", x)?;
    let x = Rows::of(x);
    // Summed as deviations from the first row, so that a constant has no variance at all.
    let first = x.row(0);
    let mut sums = vec![0.0; x.width()];
    for row in x.iter() {
        for ((sum, &value), &first) in sums.iter_mut().zip(row).zip(first) {
            *sum += f64::from(value) - f64::from(first);
        }
    }
    Ok(first.iter().zip(sums).map(|(&first, sum)| f64::from(first) + sum / x.count() as f64).collect())
}

/// `x - mean`, row by row: `[count, features]` and `[features]`.
pub(crate) fn centred(x: ArrayView2<f32>, mean: &Array1<f64>) -> Array2<f64> {
    Array2::from_shape_fn(x.dim(), |(i, j)| f64::from(x[[i, j]]) - mean[j])
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::array;

    #[test]
    fn moments_of_a_table_by_hand() {
        let x = array![[1.0, 2.0], [3.0, 2.0], [5.0, 8.0], [3.0, 4.0]];
        let moments = Moments::of(x.view()).unwrap();
        assert_eq!(moments.mean, array![3.0, 4.0]);
        // Deviations (-2, -2), (0, -2), (2, 4), (0, 0).
        assert_eq!(moments.covariance, array![[2.0, 3.0], [3.0, 6.0]]);
        let deviations = array![2.0_f64.sqrt(), 6.0_f64.sqrt()];
        assert_eq!(mean_and_std_dev(x.view()), Ok((moments.mean, deviations)));
    }

    #[test]
    fn a_large_offset_costs_no_digits_and_chunks_join() {
        // Alternating -1, 1 around 2^20: variance exactly 1, although the squares need 40 bits.
        let x = Array2::from_shape_fn((3000, 1), |(i, _)| 1_048_576.0 + if i % 2 == 0 { 1.0 } else { -1.0 });
        assert_eq!(Moments::of(x.view()).unwrap().covariance, array![[1.0]]);
    }

    #[test]
    fn a_constant_has_no_variance_whatever_its_digits() {
        let found = mean_and_std_dev(Array2::from_elem((1001, 1), 0.1).view()).unwrap();
        assert_eq!(found, (array![f64::from(0.1_f32)], array![0.0]));
    }

    #[test]
    fn an_empty_table_and_nan_are_refused() {
        assert!(Moments::of(Array2::zeros((0, 2)).view()).is_err());
        assert!(Moments::of(Array2::zeros((2, 0)).view()).is_err());
        assert!(Moments::of(array![[1.0, f32::NAN]].view()).is_err());
    }
}
