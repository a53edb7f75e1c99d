//! Rate and distortion: bits per image against squared error per image, for codes that are rounded.
//!
//! A code of `d` numbers of 32 bits is no rate of `32 d` bits: most of these bits say nothing that the decoder uses.
//! What rounded codes cost is their entropy. That of whole codes is counted where it can be, and otherwise bounded from
//! above by the sum of the entropies of each number, which is more than the rate wherever numbers depend on one another.

use super::Labelled;
use crate::analysis::checks::{check_length, check_table};
use crate::analysis::codes::rate_distortion::{
    RatePoint, different_codes, joint_entropy_bits, quantize, rate_distortion_curve,
};
use crate::analysis::moments::mean_and_std_dev;
use crate::error::Error;
use crate::network::Autoencoder;
use crate::rng::{Rng, Stream};
use crate::rows::Rows;
use crate::training::metrics::sse_per_image;
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView2};
use serde::Serialize;

/// Steps of rounding, in units of the spread of a network's codes.
pub const STEPS: [f64; 8] = [2.0, 1.4, 1.0, 0.7, 0.5, 0.35, 0.25, 0.125];
/// Whole codes are counted where at most this share of the images have codes that differ: counted from fewer images the
/// entropy is too low, here by less than a tenth of a bit for what occurs.
const COUNTED: f64 = 0.1;

/// From codes (`[count, units]`) to images (`[count, pixels]`).
type Decode<'a> = dyn FnMut(ArrayView2<f32>) -> Result<Array2<f32>, Error> + 'a;

/// What codes cost that are rounded to one step, and what the rounding leaves.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Rounded {
    /// Width of a rounding cell, in units of the code.
    pub step: f64,
    /// How many different codes occur.
    pub different_codes: usize,
    /// The sum of the entropies of each number: an upper bound of the rate.
    pub sum_of_marginal_entropies_bits_per_image: f64,
    /// The entropy of whole codes, which is the rate; nothing where more than a tenth as many codes occur as there are
    /// images, since what is counted would be too low.
    pub joint_entropy_bits_per_image: Option<f64>,
    /// Squared error of what is decoded from the rounded code, summed over the pixels, mean over the images.
    pub sse_per_image: f64,
}

impl Rounded {
    fn of(
        images: ArrayView2<f32>,
        codes: ArrayView2<f32>,
        steps: &[f64],
        decode: &mut Decode<'_>,
    ) -> Result<Vec<Self>, Error> {
        let curve = rate_distortion_curve(images, codes, steps, decode)?;
        let most = COUNTED * images.nrows() as f64;
        let point = |point: RatePoint| {
            let different = different_codes(codes, point.step)?;
            let countable = different as f64 <= most;
            Ok(Self {
                step: point.step,
                different_codes: different,
                sum_of_marginal_entropies_bits_per_image: point.marginal_bits_per_image,
                joint_entropy_bits_per_image: if countable {
                    Some(joint_entropy_bits(codes, point.step)?)
                } else {
                    None
                },
                sse_per_image: point.sse_per_image,
            })
        };
        curve.into_iter().map(point).collect()
    }
}

/// A network on the plane of rate and distortion, measured on images that it has not learned from.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RateDistortion {
    /// Numbers in a code.
    pub latent_dim: usize,
    /// Test images, whose codes are rounded and counted.
    pub test_images: usize,
    /// Squared error with codes that are not rounded, summed over the pixels, mean over the images.
    pub sse_per_image_of_codes_as_they_are: f64,
    /// Root mean square of the standard deviations of all numbers of the code.
    pub spread_of_codes: f64,
    /// From the coarsest step to the finest; steps are multiples of the spread.
    pub rounded: Vec<Rounded>,
    /// `None` for a network whose code is not drawn.
    pub variational: Option<VariationalRate>,
    /// The seed of drawn codes.
    pub seed: u32,
}

/// Where a variational network stands without rounding: its codes are drawn, and only what sets them apart from the
/// prior costs anything.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct VariationalRate {
    /// `KL(q(z|x) || N(0, I)) / ln 2`, mean over the images: at least the information that a drawn code has of its image.
    pub kl_to_prior_bits_per_image: f64,
    /// Squared error of what one drawn code of each image decodes to, summed over the pixels, mean over the images.
    pub sse_per_image_of_drawn_codes: f64,
}

impl RateDistortion {
    /// Measures `model` on `test`. Refuses an empty set, images of another width and codes that are not finite.
    pub fn of(model: &Autoencoder, test: Labelled, seed: u32) -> Result<Self, Error> {
        let images = test.images;
        check_table("the images", images)?;
        let codes = model.encode(images)?;
        let (_, std_dev) = mean_and_std_dev(codes.view())?;
        let spread = libm::sqrt(std_dev.iter().map(|each| each * each).sum::<f64>() / std_dev.len().max(1) as f64);
        // Codes that are all the same have no spread, and any step serves them.
        let unit = if spread > 0.0 { spread } else { 1.0 };
        Ok(Self {
            latent_dim: model.latent_dim(),
            test_images: images.nrows(),
            sse_per_image_of_codes_as_they_are: mean_error(images, model.decode(codes.view())?.view())?,
            spread_of_codes: spread,
            rounded: Rounded::of(images, codes.view(), &STEPS.map(|step| step * unit), &mut |codes| {
                model.decode(codes)
            })?,
            variational: if model.is_variational() { Some(VariationalRate::of(model, images, seed)?) } else { None },
            seed,
        })
    }
}

impl VariationalRate {
    fn of(model: &Autoencoder, images: ArrayView2<f32>, seed: u32) -> Result<Self, Error> {
        let (means, log_variances) = model.encode_distribution(images)?;
        let nats: f64 = means
            .iter()
            .zip(&log_variances)
            .map(|(&mean, &log_variance)| (f64::from(mean), f64::from(log_variance)))
            .map(|(mean, log_variance)| 0.5 * (mean * mean + libm::exp(log_variance) - log_variance - 1.0))
            .sum();
        Ok(Self {
            kl_to_prior_bits_per_image: nats / core::f64::consts::LN_2 / images.nrows() as f64,
            sse_per_image_of_drawn_codes: mean_error(images, rebuilt_from_drawn(model, images, seed)?.view())?,
        })
    }
}

/// `images` (`[images, input_dim]`) rebuilt from codes that are rounded to `step`, in units of the code. Refuses what
/// [`quantize`] refuses.
pub fn rebuilt_from_rounded(model: &Autoencoder, images: ArrayView2<f32>, step: f64) -> Result<Array2<f32>, Error> {
    model.decode(quantize(model.encode(images)?.view(), step)?.view())
}

/// `images` (`[images, input_dim]`) rebuilt from one drawn code each; image `i` has random numbers of its own. Refuses
/// networks whose codes are not drawn.
pub fn rebuilt_from_drawn(model: &Autoencoder, images: ArrayView2<f32>, seed: u32) -> Result<Array2<f32>, Error> {
    let (means, log_variances) = model.encode_distribution(images)?;
    let mut codes = means;
    for (i, (mut code, log_variances)) in codes.rows_mut().into_iter().zip(log_variances.rows()).enumerate() {
        let mut rng = Rng::new(seed, Stream::Latent, i as u64);
        for (value, &log_variance) in code.iter_mut().zip(log_variances) {
            *value += libm::exp(0.5 * f64::from(log_variance)) as f32 * rng.normal();
        }
    }
    model.decode(codes.view())
}

fn mean_error(images: ArrayView2<f32>, rebuilt: ArrayView2<f32>) -> Result<f64, Error> {
    check_length("the list of rebuilt images", rebuilt.nrows(), images.nrows())?;
    let (images, rebuilt) = (Rows::of(images), Rows::of(rebuilt));
    let errors = images.iter().zip(rebuilt.iter()).map(|(x, x_hat)| sse_per_image(x, x_hat));
    Ok(errors.sum::<Result<f64, Error>>()? / images.count().max(1) as f64)
}

#[cfg(feature = "pca")]
pub use references::{GaussianPoint, PcaCurve, References, rebuilt_from_axes};

/// What networks stand beside: principal axes, and the bound of a Gaussian source.
#[cfg(feature = "pca")]
mod references {
    use super::Rounded;
    use crate::analysis::codes::rate_distortion::{gaussian_rate, quantize};
    use crate::analysis::linear::pca::Pca;
    use crate::error::Error;
    use alloc::vec::Vec;
    use ndarray::{Array2, ArrayView2};
    use serde::Serialize;

    /// Code lengths that stand beside those of networks.
    const AXES: [usize; 8] = [1, 2, 4, 8, 16, 32, 64, 128];
    /// Steps of rounding, in units of a pixel's value.
    const STEPS: [f64; 7] = [4.0, 2.0, 1.4, 1.0, 0.7, 0.5, 0.25];
    /// Points of the Gaussian bound, evenly spaced in error.
    const GAUSSIAN_POINTS: u32 = 40;

    /// What networks stand beside on the plane of rate and distortion.
    #[derive(Debug, Clone, PartialEq, Serialize)]
    pub struct References {
        /// Training images, whose mean and covariance are known.
        pub training_images: usize,
        /// Test images, which are rebuilt.
        pub test_images: usize,
        /// Squared error of the training images' mean in place of every test image: what no bits at all leave.
        pub mean_picture_sse_per_image: f64,
        /// The rate-distortion function of a Gaussian source with the covariance of the training images. Images need no
        /// more, and may need less, since they are not Gaussian.
        pub gaussian_bound: Vec<GaussianPoint>,
        /// Codes on principal axes of the training images.
        pub pca: Vec<PcaCurve>,
    }

    /// One point of the Gaussian bound.
    #[derive(Debug, Clone, PartialEq, Serialize)]
    pub struct GaussianPoint {
        /// Bits per image.
        pub bits_per_image: f64,
        /// Squared error summed over the pixels, mean per image.
        pub sse_per_image: f64,
    }

    /// So many principal axes, and their rounded codes.
    #[derive(Debug, Clone, PartialEq, Serialize)]
    pub struct PcaCurve {
        /// Axes, which are the numbers in a code.
        pub axes: usize,
        /// Squared error with codes that are not rounded, as in [`super::RateDistortion`].
        pub sse_per_image_of_codes_as_they_are: f64,
        /// From the coarsest step to the finest, in units of a pixel's value.
        pub rounded: Vec<Rounded>,
    }

    impl References {
        /// Measures on `test` (`[images, pixels]`) what `known` (`[images, pixels]`) tells. Refuses empty sets and
        /// values that are not finite.
        pub fn of(known: ArrayView2<f32>, test: ArrayView2<f32>) -> Result<Self, Error> {
            let pca = Pca::fit(known)?;
            let total: f64 = pca.variances().iter().sum();
            let bound = |i: u32| {
                let point = gaussian_rate(pca.variances(), total * f64::from(i) / f64::from(GAUSSIAN_POINTS))?;
                Ok(GaussianPoint { bits_per_image: point.rate_bits, sse_per_image: point.distortion })
            };
            let curve = |&axes: &usize| {
                let codes = pca.project(test, axes)?.mapv(|value| value as f32);
                Ok(PcaCurve {
                    axes,
                    sse_per_image_of_codes_as_they_are: pca.sse_per_image(test, axes)?,
                    rounded: Rounded::of(test, codes.view(), &STEPS, &mut |codes| decode(&pca, codes))?,
                })
            };
            Ok(Self {
                training_images: known.nrows(),
                test_images: test.nrows(),
                mean_picture_sse_per_image: pca.sse_per_image(test, 0)?,
                gaussian_bound: if total > 0.0 {
                    (1..GAUSSIAN_POINTS).map(bound).collect::<Result<_, Error>>()?
                } else {
                    Vec::new()
                },
                pca: AXES.iter().filter(|&&axes| axes <= known.ncols()).map(curve).collect::<Result<_, Error>>()?,
            })
        }
    }

    /// `images` (`[images, pixels]`) rebuilt from their codes on the first `axes` axes, rounded to `step`. Refuses more
    /// axes than there are, images of another width, and what [`quantize`] refuses.
    pub fn rebuilt_from_axes(pca: &Pca, images: ArrayView2<f32>, axes: usize, step: f64) -> Result<Array2<f32>, Error> {
        let codes = pca.project(images, axes)?.mapv(|value| value as f32);
        decode(pca, quantize(codes.view(), step)?.view())
    }

    fn decode(pca: &Pca, codes: ArrayView2<f32>) -> Result<Array2<f32>, Error> {
        Ok(pca.reconstruct(codes.mapv(f64::from).view())?.mapv(|value| value as f32))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::Experiment;
    use ndarray::{Array1, array, s};
    use std::format;
    use std::vec;

    /// 3 values -> 2 -> 3; the code is the first two values.
    fn model(variational: bool) -> Autoencoder {
        let json = format!(
            r#"{{"seed":1,"model":{{"input_dim":3,"latent_dim":2,"variational":{variational}}},
            "loss":"mean_squared_error","optimizer":{{"kind":"sgd","learning_rate":0.1}},"batch_size":1,"epochs":1}}"#
        );
        let experiment = Experiment::from_json(&json).unwrap().validate().unwrap();
        let down = array![[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]];
        let up = down.t().to_owned();
        let layers = if variational {
            // Log-variances of -2 for every image.
            let mut all = Array2::zeros((4, 3));
            all.slice_mut(s![..2, ..]).assign(&down);
            vec![(Some(all), array![0.0, 0.0, -2.0, -2.0]), (Some(up), Array1::zeros(3))]
        } else {
            vec![(Some(down), Array1::zeros(2)), (Some(up), Array1::zeros(3))]
        };
        Autoencoder::from_parameters(&experiment, layers).unwrap()
    }

    fn images(count: usize) -> Array2<f32> {
        Array2::from_shape_fn((count, 3), |(i, j)| match j {
            0 => (i % 2) as f32,
            1 => ((i / 2) % 2) as f32,
            _ => 0.5,
        })
    }

    fn of(model: &Autoencoder, images: ArrayView2<f32>) -> Result<RateDistortion, Error> {
        RateDistortion::of(model, Labelled { images, labels: &[] }, 1)
    }

    #[test]
    fn four_equally_frequent_codes_cost_two_bits_by_hand() {
        let report = of(&model(false), images(400).view()).unwrap();
        assert_eq!((report.latent_dim, report.test_images, report.spread_of_codes), (2, 400, 0.5));
        assert_eq!(report.sse_per_image_of_codes_as_they_are, 0.25, "the third value is lost");
        assert_eq!(report.variational, None);
        for rounded in &report.rounded {
            assert_eq!(rounded.different_codes, 4, "{rounded:?}");
            assert_eq!(rounded.joint_entropy_bits_per_image, Some(2.0));
            assert_eq!(rounded.sum_of_marginal_entropies_bits_per_image, 2.0);
            assert!(rounded.sum_of_marginal_entropies_bits_per_image < 64.0, "never 32 bits a number");
        }
        assert_eq!(report.rounded[0].step, 1.0);
        assert_eq!(report.rounded[0].sse_per_image, 0.25, "codes of 0 and 1 lie on the grid");
        assert_eq!(report.rounded[2].step, 0.5);
        // A step of 0.7 leaves 0.3 of each 1, which half of the numbers are.
        assert!((report.rounded[1].sse_per_image - 0.25 - 0.3 * 0.3).abs() < 1e-6, "{report:?}");
    }

    #[test]
    fn whole_codes_are_counted_only_where_few_occur() {
        // Two numbers that are one and the same: the sum of marginals is twice the rate.
        let images = Array2::from_shape_fn((1000, 3), |(i, j)| if j < 2 { i as f32 / 999.0 } else { 0.0 });
        let report = of(&model(false), images.view()).unwrap();
        let fine = report.rounded.last().unwrap();
        let joint = fine.joint_entropy_bits_per_image.unwrap();
        assert!((fine.sum_of_marginal_entropies_bits_per_image / joint - 2.0).abs() < 1e-12, "{fine:?}");
        // The same steps on 100 images: more than ten different codes occur, and none is counted.
        let report = of(&model(false), images.slice(s![..;10, ..])).unwrap();
        let fine = report.rounded.last().unwrap();
        assert!(fine.different_codes > 10 && fine.joint_entropy_bits_per_image.is_none(), "{fine:?}");
        assert!(report.rounded[0].joint_entropy_bits_per_image.is_some(), "{report:?}");
        for pair in report.rounded.windows(2) {
            let bits = |at: &Rounded| at.sum_of_marginal_entropies_bits_per_image;
            assert!(pair[0].step > pair[1].step && bits(&pair[0]) < bits(&pair[1]), "{pair:?}");
        }
    }

    #[test]
    fn a_drawn_code_costs_its_divergence_and_adds_its_variance() {
        let images = images(4000);
        let report = of(&model(true), images.view()).unwrap();
        let found = report.variational.unwrap();
        // Per number 1/2 (m^2 + e^-2 + 2 - 1) with m^2 = 1/2 on the mean.
        let nats = 0.5 + (-2.0_f64).exp() + 1.0;
        assert!((found.kl_to_prior_bits_per_image * core::f64::consts::LN_2 - nats).abs() < 1e-6, "{found:?}");
        // 8,000 draws of a variance of e^-2 each: four standard errors.
        let (expected, error) = (0.25 + 2.0 * (-2.0_f64).exp(), 4.0 * 2.0 * (-2.0_f64).exp() / 4000.0_f64.sqrt());
        assert!((found.sse_per_image_of_drawn_codes - expected).abs() < error, "{found:?} {expected}");
        assert!(rebuilt_from_drawn(&model(false), images.view(), 1).is_err());
    }

    #[test]
    fn pictures_of_rounded_codes_are_those_that_are_measured() {
        let (model, images) = (model(false), images(8));
        let rebuilt = rebuilt_from_rounded(&model, images.view(), 0.75).unwrap();
        assert_eq!(rebuilt.row(1).to_vec(), [0.75, 0.0, 0.0]);
        assert!(rebuilt_from_rounded(&model, images.view(), 0.0).is_err());
        assert!(rebuilt_from_rounded(&model, images.slice(s![.., ..2]), 1.0).is_err());
    }

    #[test]
    fn codes_without_a_spread_and_bad_images_are_no_panic() {
        let same = Array2::from_elem((5, 3), 0.25);
        let report = of(&model(false), same.view()).unwrap();
        assert_eq!(report.spread_of_codes, 0.0);
        assert!(report.rounded.iter().all(|each| each.joint_entropy_bits_per_image.is_none_or(|bits| bits == 0.0)));
        for bad in [Array2::zeros((0, 3)), Array2::zeros((2, 2)), Array2::from_elem((2, 3), f32::NAN)] {
            assert!(of(&model(false), bad.view()).is_err());
        }
    }

    #[cfg(feature = "pca")]
    #[test]
    fn references_of_known_axes() {
        // Variances 1/4 and 1/4 on two axes, and nothing on the third.
        let (known, test) = (images(400), images(40));
        let found = References::of(known.view(), test.view()).unwrap();
        assert_eq!((found.training_images, found.test_images), (400, 40));
        assert!((found.mean_picture_sse_per_image - 0.5).abs() < 1e-12);
        assert_eq!(found.pca.iter().map(|each| each.axes).collect::<Vec<_>>(), [1, 2]);
        assert!((found.pca[0].sse_per_image_of_codes_as_they_are - 0.25).abs() < 1e-12);
        assert!(found.pca[1].sse_per_image_of_codes_as_they_are < 1e-12);
        // D = 1/2 i/40 over two axes: R = log2(40 / i).
        assert_eq!(found.gaussian_bound.len(), 39);
        for (i, point) in found.gaussian_bound.iter().enumerate() {
            let expected = (40.0 / (i + 1) as f64).log2();
            assert!((point.bits_per_image - expected).abs() < 1e-9, "{point:?} {expected}");
        }
        let fine = found.pca[1].rounded.last().unwrap();
        assert!((fine.sum_of_marginal_entropies_bits_per_image - 2.0).abs() < 1e-9, "{fine:?}");
        assert_eq!(fine.different_codes, 4);
        let pca = crate::analysis::linear::pca::Pca::fit(known.view()).unwrap();
        let rebuilt = rebuilt_from_axes(&pca, test.view(), 2, 0.01).unwrap();
        assert!(rebuilt.iter().zip(&test).all(|(a, b)| (a - b).abs() < 0.01));
        assert!(rebuilt_from_axes(&pca, test.view(), 4, 0.1).is_err());
        assert!(rebuilt_from_axes(&pca, test.view(), 2, 0.0).is_err());
        assert!(References::of(known.slice(s![..0, ..]), test.view()).is_err());
        let flat = Array2::from_elem((4, 3), 0.5);
        assert!(References::of(flat.view(), flat.view()).unwrap().gaussian_bound.is_empty());
    }
}
