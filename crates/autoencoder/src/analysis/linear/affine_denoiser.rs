//! The best affine denoiser: what any trained denoiser has to beat, and what a linear one should become.

use super::subspace::eigen;
use crate::analysis::checks::{check_length, check_table};
use crate::analysis::moments::Moments;
use crate::error::Error;
use crate::experiment::Corruption;
use alloc::format;
use nalgebra::DMatrix;
use ndarray::{Array1, Array2, ArrayView2};

/// `r(x_tilde) = W x_tilde + b` with the least expected squared error to the clean `x`.
///
/// `W = Cov(x, x_tilde) Cov(x_tilde)^+` and `b = E x - W E x_tilde` (Wiener 1949; the linear minimum mean square error
/// estimator). Only mean `m` and covariance `S` of the data enter, so it is exact for any data; for Gaussian data
/// and noise no denoiser of any kind is better.
///
/// | corruption, `q = 1 - probability` | `E x_tilde` | `Cov(x, x_tilde)` | `Cov(x_tilde)` |
/// |---|---|---|---|
/// | Gaussian | `m` | `S` | `S + std_dev^2 I`, so `W = S (S + std_dev^2 I)^-1` |
/// | masking | `q m` | `q S` | `q^2 S`, with `q E x_j^2 - (q m_j)^2` on the diagonal |
/// | salt and pepper | `q m + p / 2` | `q S` | `q^2 S`, with `q E x_j^2 + p / 2 - (E x_tilde_j)^2` on it |
#[derive(Debug, Clone, PartialEq)]
pub struct AffineDenoiser {
    weights: Array2<f64>,
    biases: Array1<f64>,
    expected_sse: f64,
}

/// Grey levels of images are whole multiples of this.
pub const GREY_STEP: f64 = 1.0 / 255.0;

impl AffineDenoiser {
    /// The best denoiser for data with these moments. Directions in which the corrupted data do not vary are left out.
    pub fn new(moments: &Moments, corruption: Corruption) -> Result<Self, Error> {
        Self::of_rounded(moments, corruption, 0.0)
    }

    /// The best denoiser of values that were rounded to multiples of `step`, whose error (variance `step^2 / 12`) it
    /// counts as noise. Without it, a pixel that one image in thousands has a trace of ink on gets a weight of hundreds,
    /// and the first image with more ink there is ruined.
    pub fn of_rounded(moments: &Moments, corruption: Corruption, step: f64) -> Result<Self, Error> {
        let Moments { mean, covariance } = moments;
        check_table("the covariance", covariance.view())?;
        check_table("the mean", mean.view().insert_axis(ndarray::Axis(0)))?;
        let n = mean.len();
        if covariance.dim() != (n, n) {
            let (rows, columns) = covariance.dim();
            return Err(Error::Data(format!("a covariance of {rows} by {columns}; expected {n} by {n}")));
        }
        // What stays of a value, where the rest goes, and the variance of each value on its own.
        let square = |j: usize| covariance[[j, j]] + mean[j] * mean[j];
        let (kept, shift, variance): (f64, f64, Array1<f64>) = match corruption.validate()? {
            Corruption::None => (1.0, 0.0, covariance.diag().to_owned()),
            Corruption::Gaussian { std_dev } => {
                (1.0, 0.0, covariance.diag().mapv(|v| v + f64::from(std_dev) * f64::from(std_dev)))
            }
            Corruption::Masking { probability } => {
                let q = 1.0 - f64::from(probability);
                (q, 0.0, (0..n).map(|j| q * square(j) - q * mean[j] * q * mean[j]).collect())
            }
            Corruption::SaltAndPepper { probability } => {
                let (p, q) = (f64::from(probability), 1.0 - f64::from(probability));
                let centre = |j: usize| q * mean[j] + p / 2.0;
                (q, p / 2.0, (0..n).map(|j| q * square(j) + p / 2.0 - centre(j) * centre(j)).collect())
            }
        };
        let rounding = step * step / 12.0;
        let cross = DMatrix::from_fn(n, n, |i, j| kept * covariance[[i, j]]);
        let noisy = DMatrix::from_fn(n, n, |i, j| if i == j { variance[i] + rounding } else { kept * cross[(i, j)] });
        let weights = &cross * pseudo_inverse(&noisy)?;
        // tr(S - W Cov(x, x_tilde)^T)
        let expected_sse = covariance.diag().sum() - weights.component_mul(&cross).sum();
        let weights = Array2::from_shape_fn((n, n), |(i, j)| weights[(i, j)]);
        let biases = mean - &weights.dot(&mean.mapv(|m| kept * m + shift));
        Ok(Self { weights, biases, expected_sse: expected_sse.max(0.0) })
    }

    /// `[features, features]`.
    pub fn weights(&self) -> ArrayView2<'_, f64> {
        self.weights.view()
    }

    /// `[features]`.
    pub fn biases(&self) -> &Array1<f64> {
        &self.biases
    }

    /// Expected squared error summed over the features. For Gaussian noise on variances `v_i` along the axes of `S`
    /// it is `sum_i v_i s^2 / (v_i + s^2)`.
    pub fn expected_sse(&self) -> f64 {
        self.expected_sse
    }

    /// Squared error of the denoised `x_tilde` against the clean `x` (both `[count, features]`), summed over the
    /// features, mean over the rows, not clipped.
    pub fn sse_per_image(&self, x: ArrayView2<f32>, x_tilde: ArrayView2<f32>) -> Result<f64, Error> {
        check_table("the images", x)?;
        check_length("the list of corrupted images", x_tilde.nrows(), x.nrows())?;
        check_length("an image", x.ncols(), self.biases.len())?;
        let difference = self.denoise(x_tilde)? - x.mapv(f64::from);
        Ok(difference.mapv(|d| d * d).sum() / x.nrows() as f64)
    }

    /// The denoised `[count, features]` of the corrupted `[count, features]`.
    pub fn denoise(&self, x_tilde: ArrayView2<f32>) -> Result<Array2<f64>, Error> {
        check_length("an image", x_tilde.ncols(), self.biases.len())?;
        Ok(x_tilde.mapv(f64::from).dot(&self.weights.t()) + &self.biases)
    }
}

/// The pseudo-inverse by eigenvectors: the covariance of images is singular, since some pixels never vary.
fn pseudo_inverse(symmetric: &DMatrix<f64>) -> Result<DMatrix<f64>, Error> {
    let (values, vectors) = eigen(symmetric)?;
    let largest = values.iter().fold(0.0_f64, |a, &b| a.max(b));
    let least = largest * f64::EPSILON * values.len() as f64;
    let mut scaled = vectors.clone();
    for (mut column, value) in scaled.column_iter_mut().zip(values) {
        column *= if value > least { 1.0 / value } else { 0.0 };
    }
    Ok(scaled * vectors.transpose())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::{Rng, Stream};
    use ndarray::array;
    use std::vec;

    const KINDS: [Corruption; 4] = [
        Corruption::None,
        Corruption::Gaussian { std_dev: 0.5 },
        Corruption::Masking { probability: 0.3 },
        Corruption::SaltAndPepper { probability: 0.4 },
    ];

    #[test]
    fn gaussian_noise_has_the_closed_form() {
        // Eigenvalues 3 and 1 along (1, 1) and (1, -1): W has 3 / (3 + 1/4) and 1 / (1 + 1/4) there.
        let moments = Moments { mean: array![1.0, -1.0], covariance: array![[2.0, 1.0], [1.0, 2.0]] };
        let found = AffineDenoiser::new(&moments, KINDS[1]).unwrap();
        let (high, low) = (3.0 / 3.25, 1.0 / 1.25);
        let expected = array![[high + low, high - low], [high - low, high + low]] / 2.0;
        assert!((&found.weights - &expected).iter().all(|d| d.abs() < 1e-12), "{}", found.weights);
        assert!((found.expected_sse() - 0.25 * (high + low)).abs() < 1e-12);
        // The mean stays where it is.
        let mean = found.denoise(array![[1.0, -1.0]].view()).unwrap();
        assert!((mean[[0, 0]] - 1.0).abs() < 1e-12 && (mean[[0, 1]] + 1.0).abs() < 1e-12);
    }

    #[test]
    fn a_trace_of_ink_in_one_image_is_no_reason_for_a_large_weight() {
        // One image of a thousand has a grey level of 1/255 on its second pixel, and is bright.
        let mut x = Array2::<f32>::zeros((1000, 2));
        x[[0, 0]] = 1.0;
        x[[0, 1]] = 1.0 / 255.0;
        let moments = Moments::of(x.view()).unwrap();
        let weight = |step| {
            let found = AffineDenoiser::of_rounded(&moments, Corruption::Masking { probability: 0.25 }, step).unwrap();
            found.weights()[[0, 1]]
        };
        assert!(weight(0.0) > 30.0, "{}", weight(0.0));
        assert!(weight(GREY_STEP).abs() < 1.0, "{}", weight(GREY_STEP));
    }

    #[test]
    fn one_number_under_each_noise_by_hand() {
        // x in {0, 1} with even odds: m = 1/2, S = 1/4.
        let moments = Moments { mean: array![0.5], covariance: array![[0.25]] };
        let sse = |corruption| AffineDenoiser::new(&moments, corruption).unwrap().expected_sse();
        assert!(sse(Corruption::None).abs() < 1e-15);
        // Masking by half: x_tilde is 1 in a quarter of the cases, variance 3/16, covariance 1/8: 1/4 - (1/8)^2 / (3/16).
        assert!((sse(Corruption::Masking { probability: 0.5 }) - (0.25 - 1.0 / 12.0)).abs() < 1e-12);
        // Salt and pepper leaves the variance at 1/4 and covariance q / 4: 1/4 - q^2 / 4.
        assert!((sse(Corruption::SaltAndPepper { probability: 0.4 }) - 0.25 * (1.0 - 0.36)).abs() < 1e-7);
        // Everything lost: the mean is the best guess.
        assert!((sse(Corruption::Masking { probability: 1.0 }) - 0.25).abs() < 1e-12);
    }

    #[test]
    fn the_expected_error_is_the_measured_one_and_no_step_aside_improves_it() {
        let mut rng = Rng::new(2, Stream::Toy, 0);
        // Correlated numbers in [0, 1] that are not Gaussian, and a third that never varies.
        let mut x = Array2::from_elem((20_000, 3), 0.0);
        for mut row in x.rows_mut() {
            let u = rng.uniform();
            (row[0], row[1]) = (u * u, 0.5 * u + 0.5 * rng.uniform());
        }
        let moments = Moments::of(x.view()).unwrap();
        for corruption in KINDS {
            let found = AffineDenoiser::new(&moments, corruption).unwrap();
            let mut x_tilde = Array2::zeros(x.raw_dim());
            let noise = &mut Rng::new(1, Stream::Corruption, 0);
            corruption.corrupt_into(x.as_slice().unwrap(), noise, x_tilde.as_slice_mut().unwrap());
            let measure = |denoiser: &AffineDenoiser| denoiser.sse_per_image(x.view(), x_tilde.view()).unwrap();
            let sse = measure(&found);
            // 20,000 draws: within 3 percent.
            assert!((sse - found.expected_sse()).abs() < 0.03 * sse + 1e-12, "{corruption:?}: {sse} {found:?}");
            for (i, change) in [(0, 0.1), (1, -0.1), (3, 0.1), (4, 0.1)] {
                let mut aside = found.clone();
                aside.weights.as_slice_mut().unwrap()[i] += change;
                assert!(measure(&aside) > sse, "{corruption:?} weight {i}");
            }
        }
    }

    #[test]
    fn moments_that_do_not_fit_are_refused() {
        let of = |mean, covariance| AffineDenoiser::new(&Moments { mean, covariance }, Corruption::None);
        assert!(of(array![0.0, 0.0], array![[1.0]]).is_err() && of(array![f64::NAN], array![[1.0]]).is_err());
        assert!(of(array![0.0], array![[f64::INFINITY]]).is_err());
        let fits = Moments { mean: array![0.0], covariance: array![[1.0]] };
        assert!(AffineDenoiser::new(&fits, Corruption::Gaussian { std_dev: -1.0 }).is_err());
        let denoiser = AffineDenoiser::new(&fits, Corruption::None).unwrap();
        let [one, two, wide] = [(1, 1), (2, 1), (1, 2)].map(Array2::zeros);
        assert!(denoiser.denoise(wide.view()).is_err());
        assert!(denoiser.sse_per_image(one.view(), one.view()).is_ok());
        assert!(denoiser.sse_per_image(one.view(), two.view()).is_err());
        assert!(denoiser.sse_per_image(wide.view(), one.view()).is_err());
        assert!(denoiser.sse_per_image(Array2::zeros((0, 1)).view(), one.view()).is_err());
    }
}
