//! Principal component analysis: the best linear code of a given length.

use crate::error::Error;
use alloc::format;
use alloc::vec::Vec;
use nalgebra::{DMatrix, SymmetricEigen};
use ndarray::{Array1, Array2, ArrayView2, Axis, s};

/// Mean, axes and variances of a data set.
#[derive(Debug, Clone, PartialEq)]
pub struct Pca {
    mean: Array1<f64>,
    /// `[features, features]`, one axis a row, from the largest variance to the smallest.
    axes: Array2<f64>,
    variances: Vec<f64>,
}

impl Pca {
    /// Eigen-decomposition of the centred covariance of `x` (`[count, features]`), in f64. Variances are
    /// divided by the count.
    pub fn fit(x: ArrayView2<f32>) -> Result<Self, Error> {
        let (count, features) = x.dim();
        if count == 0 || features == 0 {
            return Err(Error::Data(format!("{count} images of {features} pixels; expected at least one of each")));
        }
        let mut sum = Array1::<f64>::zeros(features);
        let mut moment = Array2::<f64>::zeros((features, features));
        for chunk in x.axis_chunks_iter(Axis(0), 1024) {
            let wide = chunk.mapv(f64::from);
            sum += &wide.sum_axis(Axis(0));
            ndarray::linalg::general_mat_mul(1.0, &wide.t(), &wide, 1.0, &mut moment);
        }
        let mean = sum / count as f64;
        let covariance = DMatrix::from_fn(features, features, |i, j| moment[[i, j]] / count as f64 - mean[i] * mean[j]);
        let SymmetricEigen { eigenvalues, eigenvectors } = SymmetricEigen::new(covariance);
        let mut order: Vec<usize> = (0..features).collect();
        order.sort_by(|&i, &j| eigenvalues[j].total_cmp(&eigenvalues[i]));
        Ok(Self {
            mean,
            axes: Array2::from_shape_fn((features, features), |(i, j)| eigenvectors[(j, order[i])]),
            variances: order.iter().map(|&i| eigenvalues[i].max(0.0)).collect(),
        })
    }

    /// Share of the total variance that the first `dims` axes hold, from 0 to 1.
    pub fn explained_variance(&self, dims: usize) -> f64 {
        let total: f64 = self.variances.iter().sum();
        self.variances.iter().take(dims).sum::<f64>() / total
    }

    /// Codes of the first `dims` axes: `[count, features]` -> `[count, dims]`.
    pub fn project(&self, x: ArrayView2<f32>, dims: usize) -> Result<Array2<f64>, Error> {
        let axes = self.first(dims)?;
        if x.ncols() != self.mean.len() {
            return Err(Error::Shape { what: "an image", found: x.ncols(), expected: self.mean.len() });
        }
        Ok((x.mapv(f64::from) - &self.mean).dot(&axes.t()))
    }

    /// Images of given codes: `[count, dims]` -> `[count, features]`.
    pub fn reconstruct(&self, codes: ArrayView2<f64>) -> Result<Array2<f64>, Error> {
        Ok(codes.dot(&self.first(codes.ncols())?) + &self.mean)
    }

    /// Squared error summed over pixels of `x` rebuilt from `dims` numbers, mean per image, not clipped.
    pub fn sse_per_image(&self, x: ArrayView2<f32>, dims: usize) -> Result<f64, Error> {
        let mut total = 0.0;
        for chunk in x.axis_chunks_iter(Axis(0), 1024) {
            let x_hat = self.reconstruct(self.project(chunk, dims)?.view())?;
            total += chunk
                .iter()
                .zip(&x_hat)
                .map(|(&x, x_hat)| (f64::from(x) - x_hat) * (f64::from(x) - x_hat))
                .sum::<f64>();
        }
        Ok(total / x.nrows().max(1) as f64)
    }

    fn first(&self, dims: usize) -> Result<ArrayView2<'_, f64>, Error> {
        if dims > self.axes.nrows() {
            return Err(Error::Shape { what: "a code", found: dims, expected: self.axes.nrows() });
        }
        Ok(self.axes.slice(s![..dims, ..]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::{Rng, Stream};

    /// Points on a plane in 5-D: variances 9 and 1 along known axes, a little noise elsewhere.
    fn plane() -> Array2<f32> {
        let mut rng = Rng::new(2, Stream::Weights, 0);
        let mut x = Array2::zeros((4000, 5));
        for mut row in x.rows_mut() {
            let (a, b) = (3.0 * rng.normal(), rng.normal());
            // Axes (1,1,0,0,0)/sqrt 2 and (0,0,1,0,0), around (5,5,5,5,5).
            let along = a / 2.0_f32.sqrt();
            for (value, signal) in row.iter_mut().zip([along, along, b, 0.0, 0.0]) {
                *value = 5.0 + signal + 0.01 * rng.normal();
            }
        }
        x
    }

    #[test]
    fn axes_and_variances_of_a_plane_are_found() {
        let pca = Pca::fit(plane().view()).unwrap();
        let first = pca.axes.row(0);
        assert!(((first[0] * first[1]) - 0.5).abs() < 0.01, "{first}");
        assert!(pca.axes[[1, 2]].abs() > 0.999);
        assert!((pca.explained_variance(1) - 0.9).abs() < 0.01);
        assert!(pca.explained_variance(2) > 0.9999);
        assert!((pca.explained_variance(5) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn the_error_of_a_reconstruction_is_the_variance_left_out() {
        let x = plane();
        let pca = Pca::fit(x.view()).unwrap();
        for dims in 0..=5 {
            let left: f64 = pca.variances[dims..].iter().sum();
            let sse = pca.sse_per_image(x.view(), dims).unwrap();
            assert!((sse - left).abs() < 1e-6 * left.max(1.0), "{dims}: {sse} against {left}");
        }
        assert!(pca.project(x.view(), 6).is_err());
        assert!(pca.project(x.slice(s![.., ..4]), 1).is_err());
        assert!(Pca::fit(Array2::zeros((0, 3)).view()).is_err());
    }
}
