//! What an error is worth: the errors of predictors that look at nothing, or only linearly.

use super::affine_denoiser::AffineDenoiser;
use super::pca::Pca;
use crate::analysis::checks::{check_length, check_table};
use crate::analysis::moments::Moments;
use crate::error::Error;
use crate::experiment::Corruption;
use crate::training::metrics::{corrupt, cross_entropy_sum};
use alloc::vec;
use alloc::vec::Vec;
use ndarray::ArrayView2;

/// Squared errors of samples that the linear maps have not seen, summed over the features, mean per sample, not clipped.
#[derive(Debug, Clone, PartialEq)]
pub struct Baselines {
    /// Rebuilt from the first 0, 1, 2 ... principal axes; with none, every sample is rebuilt as the mean.
    pub pca_sse: Vec<f64>,
    /// Under each noise, in its order.
    pub under_noise: Vec<UnderNoise>,
}

/// What a noise does, and what the best affine map leaves of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct UnderNoise {
    /// Squared error of the corrupted samples.
    pub corrupted_sse: f64,
    /// Squared error of those that the best affine denoiser makes of them.
    pub best_affine_sse: f64,
}

/// Errors of pictures, whose values are probabilities, where one picture stands for all: summed over the pixels, mean per
/// picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OnePicture {
    /// The cross-entropy of the pictures against themselves: grey is a probability, which costs nats even where it is met
    /// exactly.
    pub grey_level_floor_nats: f64,
    /// The cross-entropy of every picture rebuilt as the mean of those to learn from.
    pub mean_picture_nats: f64,
    /// The squared error of every pixel 0; its cross-entropy is not finite without a limit, so it is not told.
    pub all_black_sse: f64,
    /// The squared error of every pixel 0.5.
    pub all_grey_sse: f64,
    /// Its cross-entropy.
    pub all_grey_nats: f64,
}

impl Baselines {
    /// Learns from `known` and measures on `test`, both `[count, features]`, under noise of `seed`, which is that of
    /// validation where the seed is. Their values are multiples of `step`, 0 for those of any size. Refuses empty tables,
    /// values that are not finite, and levels out of range.
    pub fn of(
        known: ArrayView2<f32>,
        test: ArrayView2<f32>,
        noises: &[Corruption],
        step: f64,
        seed: u32,
    ) -> Result<Self, Error> {
        let moments = Moments::of(known)?;
        let under_noise = |&noise: &Corruption| {
            let denoiser = AffineDenoiser::of_rounded(&moments, noise, step)?;
            let corrupted = corrupt(test, &noise.into(), seed, 0);
            Ok(UnderNoise {
                corrupted_sse: squared(test.iter().zip(&corrupted)) / test.nrows() as f64,
                best_affine_sse: denoiser.sse_per_image(test, corrupted.view())?,
            })
        };
        Ok(Self {
            pca_sse: Pca::fit(known)?.sse_per_image_of_each_length(test)?,
            under_noise: noises.iter().map(under_noise).collect::<Result<_, Error>>()?,
        })
    }
}

impl OnePicture {
    /// Learns from `known` and measures on `test`, both `[count, pixels]`. Refuses empty tables and values that are not
    /// finite.
    pub fn of(known: ArrayView2<f32>, test: ArrayView2<f32>) -> Result<Self, Error> {
        check_table("the test images", test)?;
        check_length("a test image", test.ncols(), known.ncols())?;
        let mean: Vec<f32> = Moments::of(known)?.mean.iter().map(|&value| value as f32).collect();
        let [black, grey] = [0.0, 0.5].map(|value| vec![value; test.ncols()]);
        let images: Vec<Vec<f32>> = test.rows().into_iter().map(|image| image.to_vec()).collect();
        let nats = |of: &[f32]| each(&images, |image| cross_entropy_sum(image, of));
        let sse = |of: &[f32]| each(&images, |image| squared(image.iter().zip(of)));
        Ok(Self {
            grey_level_floor_nats: each(&images, |image| cross_entropy_sum(image, image)),
            mean_picture_nats: nats(&mean),
            all_black_sse: sse(&black),
            all_grey_sse: sse(&grey),
            all_grey_nats: nats(&grey),
        })
    }
}

/// The mean of an error over images.
fn each(images: &[Vec<f32>], error: impl Fn(&[f32]) -> f64) -> f64 {
    images.iter().map(|image| error(image)).sum::<f64>() / images.len() as f64
}

fn squared<'a>(pairs: impl Iterator<Item = (&'a f32, &'a f32)>) -> f64 {
    pairs.map(|(&a, &b)| f64::from(a) - f64::from(b)).map(|difference| difference * difference).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::f64::consts::LN_2;
    use ndarray::array;

    fn near(found: f64, expected: f64) {
        assert!((found - expected).abs() < 1e-6, "{found}, {expected}");
    }

    #[test]
    fn points_on_a_line_by_hand() {
        let known = array![[0.0, 0.0], [2.0, 2.0]];
        let test = array![[0.0, 0.0], [2.0, 2.0], [0.0, 2.0]];
        let noises = [Corruption::None, Corruption::Masking { probability: 1.0 }];
        let found = Baselines::of(known.view(), test.view(), &noises, 0.0, 1).unwrap();
        // The mean is (1, 1): each point is 2 away; (0, 2) lies across the line.
        assert_eq!(found.pca_sse.len(), 3);
        near(found.pca_sse[0], 2.0);
        near(found.pca_sse[1], 2.0 / 3.0);
        near(found.pca_sse[2], 0.0);
        // Without noise nothing is to be taken away; where all is missing, 0 + 8 + 4 of it is.
        near(found.under_noise[0].corrupted_sse, 0.0);
        near(found.under_noise[0].best_affine_sse, 2.0 / 3.0);
        near(found.under_noise[1].corrupted_sse, 4.0);
        near(found.under_noise[1].best_affine_sse, 2.0);
    }

    #[test]
    fn a_level_out_of_range_is_refused() {
        let x = array![[0.0, 1.0], [1.0, 0.0]];
        let refused = Baselines::of(x.view(), x.view(), &[Corruption::Gaussian { std_dev: -1.0 }], 0.0, 1);
        assert!(refused.is_err());
    }

    #[test]
    fn two_pictures_by_hand() {
        let known = array![[0.0, 1.0], [1.0, 1.0]];
        let test = array![[0.0, 0.5], [1.0, 0.5]];
        let found = OnePicture::of(known.view(), test.view()).unwrap();
        // A pixel of a half costs ln 2 however well it is met; black and white cost nothing.
        near(found.grey_level_floor_nats, LN_2);
        near(found.all_black_sse, (0.25 + 1.25) / 2.0);
        near(found.all_grey_sse, 0.25);
        near(found.all_grey_nats, 2.0 * LN_2);
        assert!(OnePicture::of(known.view(), array![[0.0]].view()).is_err());
    }
}
