//! Principal component analysis: the best linear code of a given length.

use super::eigen_steps::EigenSteps;
use crate::analysis::checks::{check_length, check_table};
use crate::analysis::moments::{MomentSums, Moments, centred, share_of_variance};
use crate::analysis::order::falling;
use crate::error::Error;
use alloc::vec::Vec;
use ndarray::{Array1, Array2, ArrayView1, ArrayView2, Axis, s};

/// Mean, axes and variances of a data set.
///
/// ```
/// use autoencoder::analysis::linear::pca::Pca;
/// use ndarray::array;
///
/// // Points on a line through (1, 1).
/// let pca = Pca::fit(array![[0.0, 0.0], [1.0, 1.0], [2.0, 2.0]].view())?;
/// assert!((pca.explained_variance(1) - 1.0).abs() < 1e-12);
/// assert!((pca.axes()[[0, 0]].abs() - 0.5_f64.sqrt()).abs() < 1e-12);
/// let codes = pca.project(array![[3.0, 3.0]].view(), 1)?;
/// assert!((codes[[0, 0]].abs() - 8.0_f64.sqrt()).abs() < 1e-12);
/// # Ok::<(), autoencoder::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Pca {
    mean: Array1<f64>,
    /// `[features, features]`, one axis a row, from the largest variance to the smallest.
    axes: Array2<f64>,
    variances: Vec<f64>,
}

impl Pca {
    /// Eigen-decomposition of the centred covariance of `x` (`[count, features]`), in f64. Variances are
    /// divided by the count. Refuses an empty table and values that are not finite.
    pub fn fit(x: ArrayView2<f32>) -> Result<Self, Error> {
        let mut search = PcaSearch::new(x)?;
        while search.step(x)? {}
        Ok(search.finish())
    }

    /// `[features]`.
    pub fn mean(&self) -> ArrayView1<'_, f64> {
        self.mean.view()
    }

    /// `[features, features]`, one axis of length 1 a row, from the largest variance to the smallest; the sign
    /// of an axis means nothing.
    pub fn axes(&self) -> ArrayView2<'_, f64> {
        self.axes.view()
    }

    /// The variance along each axis, the eigenvalues of the covariance, falling.
    pub fn variances(&self) -> &[f64] {
        &self.variances
    }

    /// Share of the total variance that the first `dims` axes hold, from 0 to 1; 1 if the data do not vary.
    pub fn explained_variance(&self, dims: usize) -> f64 {
        share_of_variance(self.variances.iter().take(dims).sum(), self.variances.iter().sum())
    }

    /// Codes of the first `dims` axes: `[count, features]` -> `[count, dims]`.
    pub fn project(&self, x: ArrayView2<f32>, dims: usize) -> Result<Array2<f64>, Error> {
        let axes = self.first(dims)?;
        check_length("an image", x.ncols(), self.mean.len())?;
        Ok(centred(x, &self.mean).dot(&axes.t()))
    }

    /// Images of given codes: `[count, dims]` -> `[count, features]`.
    pub fn reconstruct(&self, codes: ArrayView2<f64>) -> Result<Array2<f64>, Error> {
        let mut images = codes.dot(&self.first(codes.ncols())?);
        for mut image in images.rows_mut() {
            image.iter_mut().zip(&self.mean).for_each(|(value, mean)| *value += mean);
        }
        Ok(images)
    }

    /// Squared error summed over pixels of `x` rebuilt from `dims` numbers, mean per image, not clipped.
    pub fn sse_per_image(&self, x: ArrayView2<f32>, dims: usize) -> Result<f64, Error> {
        check_table("the images", x)?;
        let mut total = 0.0;
        for chunk in x.axis_chunks_iter(Axis(0), 1024) {
            let x_hat = self.reconstruct(self.project(chunk, dims)?.view())?;
            total += chunk
                .iter()
                .zip(&x_hat)
                .map(|(&x, x_hat)| (f64::from(x) - x_hat) * (f64::from(x) - x_hat))
                .sum::<f64>();
        }
        Ok(total / x.nrows() as f64)
    }

    /// [`Pca::sse_per_image`] for every length of a code, from 0 to the number of features.
    pub fn sse_per_image_of_each_length(&self, x: ArrayView2<f32>) -> Result<Vec<f64>, Error> {
        check_table("the images", x)?;
        let features = self.mean.len();
        // What an axis takes away from the error is the square of the code along it.
        let (mut taken, mut left) = (Array1::<f64>::zeros(features), 0.0);
        for chunk in x.axis_chunks_iter(Axis(0), 1024) {
            let codes = self.project(chunk, features)?;
            left += centred(chunk, &self.mean).iter().map(|value| value * value).sum::<f64>();
            taken += &codes.mapv(|value| value * value).sum_axis(Axis(0));
        }
        let count = x.nrows() as f64;
        let mut errors = Vec::with_capacity(features + 1);
        errors.push(left / count);
        for taken in taken {
            left = (left - taken).max(0.0);
            errors.push(left / count);
        }
        Ok(errors)
    }

    fn first(&self, dims: usize) -> Result<ArrayView2<'_, f64>, Error> {
        if dims > self.axes.nrows() {
            return Err(Error::Shape { what: "a code", found: dims, expected: self.axes.nrows() });
        }
        Ok(self.axes.slice(s![..dims, ..]))
    }
}

/// [`Pca::fit`] in short steps, between which whoever waits may be answered or give it up.
#[derive(Debug, Clone, PartialEq)]
pub struct PcaSearch {
    mean: Array1<f64>,
    stage: Stage,
}

#[derive(Debug, Clone, PartialEq)]
enum Stage {
    Moments(MomentSums),
    Axes(EigenSteps),
}

impl PcaSearch {
    /// Begins with `x` (`[count, features]`). Refuses an empty table and values that are not finite.
    pub fn new(x: ArrayView2<f32>) -> Result<Self, Error> {
        Ok(Self { mean: Array1::default(0), stage: Stage::Moments(MomentSums::new(x)?) })
    }

    /// The share that is done, about, from 0 to 1.
    pub fn share(&self) -> f64 {
        match &self.stage {
            Stage::Moments(sums) => 0.5 * sums.share(),
            Stage::Axes(steps) => 0.5 + 0.5 * steps.share(),
        }
    }

    /// Goes one step on with the same `x`; whether there is another. Refuses values of which no axes are found.
    pub fn step(&mut self, x: ArrayView2<f32>) -> Result<bool, Error> {
        match &mut self.stage {
            Stage::Moments(sums) => {
                if !sums.step(x) {
                    let Moments { mean, covariance } = sums.clone().finish();
                    *self = Self { mean, stage: Stage::Axes(EigenSteps::new(covariance.view())) };
                }
                Ok(true)
            }
            Stage::Axes(steps) => steps.step(),
        }
    }

    /// What was found once there is no other step; before that, what there is.
    pub fn finish(self) -> Pca {
        let (mean, (eigenvalues, eigenvectors)) = match self.stage {
            Stage::Moments(sums) => {
                let Moments { mean, covariance } = sums.finish();
                (mean, EigenSteps::new(covariance.view()).finish())
            }
            Stage::Axes(steps) => (self.mean, steps.finish()),
        };
        let order = falling(&eigenvalues);
        Pca {
            mean,
            axes: eigenvectors.select(Axis(0), &order),
            variances: order.iter().map(|&i| eigenvalues[i].max(0.0)).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_of_all_lengths_at_once_are_those_of_each() {
        let x = Array2::from_shape_fn((40, 5), |(i, j)| ((i * (j + 3) + i * i) % 7) as f32 / 7.0);
        let pca = Pca::fit(x.slice(s![..25, ..])).unwrap();
        let all = pca.sse_per_image_of_each_length(x.view()).unwrap();
        assert_eq!(all.len(), 6);
        for (dims, found) in all.into_iter().enumerate() {
            let expected = pca.sse_per_image(x.view(), dims).unwrap();
            assert!((found - expected).abs() < 1e-9, "{dims} axes: {found}, {expected}");
        }
        assert!(pca.sse_per_image_of_each_length(x.slice(s![.., ..4])).is_err());
    }
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
        let (x, mut steps) = (plane(), 0);
        let mut search = PcaSearch::new(x.view()).unwrap();
        while search.step(x.view()).unwrap() {
            steps += 1;
        }
        assert!(steps > 30 && search.share() == 1.0, "{steps}");
        assert_eq!(search.finish(), pca);
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
        assert!(Pca::fit(Array2::from_elem((3, 3), f32::NAN).view()).is_err());
        assert!(pca.sse_per_image(Array2::zeros((0, 5)).view(), 2).is_err());
    }

    #[test]
    fn all_axes_together_lose_nothing_and_are_orthonormal() {
        let x = plane();
        let pca = Pca::fit(x.view()).unwrap();
        let codes = pca.project(x.view(), 5).unwrap();
        let worst = (&pca.reconstruct(codes.view()).unwrap() - &x.mapv(f64::from)).mapv(f64::abs);
        assert!(worst.iter().all(|&error| error < 1e-12));
        let gram = pca.axes().dot(&pca.axes().t());
        assert!(gram.indexed_iter().all(|((i, j), &v)| (v - f64::from(u8::from(i == j))).abs() < 1e-12));
        // The codes are centred, uncorrelated, and vary as the eigenvalues say.
        let second = codes.t().dot(&codes) / 4000.0;
        for ((i, j), &v) in second.indexed_iter() {
            let expected = if i == j { pca.variances()[i] } else { 0.0 };
            assert!((v - expected).abs() < 1e-10, "{i} {j}: {v} against {expected}");
        }
        assert_eq!(pca.mean().len(), 5);
    }

    #[test]
    fn data_that_do_not_vary_are_explained_by_nothing() {
        let pca = Pca::fit(Array2::from_elem((4, 2), 3.0).view()).unwrap();
        assert_eq!((pca.explained_variance(0), pca.variances()), (1.0, &[0.0, 0.0][..]));
    }
}
