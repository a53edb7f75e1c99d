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
use ndarray::{Array1, ArrayView2};
use serde::Serialize;

/// Variance that each pixel has beside its own where a denoiser is sought, that of about four grey levels of 255. A pixel
/// that is lit in a single image would otherwise be taken for proof of all that is lit beside it, with weights of hundreds:
/// on 12,000 digits the best map of masked pixels then leaves 69 on others, and from 1e-4 to 1e-3 8.46 or 8.47.
const GRAIN: f64 = 3e-4;
/// Seed of the noise on the images that are measured.
const SEED: u32 = 1;

/// Errors that any autoencoder can be held against. Predictors come from images to learn from and are measured on
/// others; all errors are summed over the pixels, mean over the images, and nothing is clipped.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Baselines {
    /// Images that predictors come from.
    pub training_images: usize,
    /// Images that are measured.
    pub test_images: usize,
    /// The cross-entropy of the measured images against themselves: a grey pixel is a probability, which costs nats
    /// even where it is met exactly.
    pub grey_level_floor_nats_per_image: f64,
    /// Every image rebuilt as the mean of those to learn from.
    pub mean_picture: Errors,
    /// Every pixel 0; its cross-entropy is not finite without a limit, so it is not told.
    pub all_black_sse_per_image: f64,
    /// Every pixel 0.5.
    pub all_grey: Errors,
    /// Principal components by the number of axes.
    pub pca: Vec<Axes>,
    /// The best affine map for each noise.
    pub best_affine_denoisers: Vec<Denoiser>,
}

/// The errors of one picture that stands for all.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Errors {
    /// Squared error.
    pub sse_per_image: f64,
    /// Cross-entropy.
    pub bce_nats_per_image: f64,
}

/// What principal components of a number leave.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Axes {
    /// The number of axes.
    pub axes: usize,
    /// Squared error of what they rebuild.
    pub sse_per_image: f64,
}

/// What noise does, and what the best affine map leaves of it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Denoiser {
    /// The noise.
    pub corruption: Corruption,
    /// Squared error of the corrupted images.
    pub corrupted_sse_per_image: f64,
    /// Squared error of the denoised ones.
    pub sse_per_image: f64,
}

impl Baselines {
    /// Predictors from `known`, measured on `test` (both `[count, pixels]`), for so many principal axes and these kinds
    /// of noise. Refuses empty tables, values that are not finite, and more axes than there are pixels.
    pub fn of(
        known: ArrayView2<f32>,
        test: ArrayView2<f32>,
        axes: &[usize],
        corruptions: &[Corruption],
    ) -> Result<Self, Error> {
        check_table("the test images", test)?;
        check_length("a test image", test.ncols(), known.ncols())?;
        let (pca, mut moments) = (Pca::fit(known)?, Moments::of(known)?);
        moments.covariance.diag_mut().mapv_inplace(|variance| variance + GRAIN);
        let mean = moments.mean.mapv(|value| value as f32);
        let images = test.nrows() as f64;
        let grey_level_floor = test.rows().into_iter().map(|image| {
            let image = image.to_vec();
            cross_entropy_sum(&image, &image)
        });
        Ok(Self {
            training_images: known.nrows(),
            test_images: test.nrows(),
            grey_level_floor_nats_per_image: grey_level_floor.sum::<f64>() / images,
            mean_picture: Errors::of(test, &mean),
            all_black_sse_per_image: Errors::of(test, &Array1::zeros(test.ncols())).sse_per_image,
            all_grey: Errors::of(test, &Array1::from_elem(test.ncols(), 0.5)),
            pca: principal(&pca, test, axes)?,
            best_affine_denoisers: corruptions
                .iter()
                .map(|&corruption| Denoiser::of(&moments, test, corruption))
                .collect::<Result<_, _>>()?,
        })
    }
}

impl Errors {
    fn of(images: ArrayView2<f32>, picture: &Array1<f32>) -> Self {
        let (mut squared, mut nats) = (0.0, 0.0);
        let picture = picture.to_vec();
        for image in images.rows() {
            squared += image.iter().zip(&picture).map(|(&x, &p)| square(f64::from(x) - f64::from(p))).sum::<f64>();
            nats += cross_entropy_sum(&image.to_vec(), &picture);
        }
        let count = images.nrows() as f64;
        Self { sse_per_image: squared / count, bce_nats_per_image: nats / count }
    }
}

impl Denoiser {
    fn of(moments: &Moments, test: ArrayView2<f32>, corruption: Corruption) -> Result<Self, Error> {
        let corrupted = corrupt(test, &corruption.into(), SEED, 0);
        let left = test.iter().zip(&corrupted).map(|(&x, &noisy)| square(f64::from(x) - f64::from(noisy))).sum::<f64>();
        Ok(Self {
            corruption,
            corrupted_sse_per_image: left / test.nrows() as f64,
            sse_per_image: AffineDenoiser::new(moments, corruption)?.sse_per_image(test, corrupted.view())?,
        })
    }
}

/// All numbers of axes by one projection: what is left of an image is its squared length without that of its code.
fn principal(pca: &Pca, test: ArrayView2<f32>, axes: &[usize]) -> Result<Vec<Axes>, Error> {
    let most = axes.iter().copied().max().unwrap_or(0);
    let mut held = vec![0.0; most];
    for code in pca.project(test, most)?.rows() {
        held.iter_mut().zip(code).for_each(|(held, value)| *held += square(*value));
    }
    let all = pca.sse_per_image(test, 0)?;
    let left = |axes: usize| all - held[..axes].iter().sum::<f64>() / test.nrows() as f64;
    Ok(axes.iter().map(|&axes| Axes { axes, sse_per_image: left(axes) }).collect())
}

fn square(value: f64) -> f64 {
    value * value
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture::images;
    use core::f64::consts::LN_2;
    use ndarray::array;

    #[test]
    fn two_pictures_by_hand() {
        let known = array![[0.0, 1.0], [1.0, 1.0]];
        let test = array![[0.0, 0.5], [1.0, 0.5]];
        let found = Baselines::of(known.view(), test.view(), &[0, 1], &[]).unwrap();
        assert_eq!((found.training_images, found.test_images), (2, 2));
        // A pixel of a half costs ln 2 however well it is met; black and white cost nothing.
        assert!((found.grey_level_floor_nats_per_image - LN_2).abs() < 1e-6);
        assert_eq!(found.all_black_sse_per_image, (0.25 + 1.25) / 2.0);
        assert_eq!(found.all_grey.sse_per_image, 0.25);
        assert!((found.all_grey.bce_nats_per_image - 2.0 * LN_2).abs() < 1e-6);
        // The mean picture is (0.5, 1); the one axis is the first pixel.
        assert_eq!(found.mean_picture.sse_per_image, 0.5);
        let left: Vec<f64> = found.pca.iter().map(|each| each.sse_per_image).collect();
        assert!((left[0] - 0.5).abs() < 1e-9 && (left[1] - 0.25).abs() < 1e-9, "{left:?}");
    }

    #[test]
    fn axes_and_denoisers_are_those_of_their_own_modules() {
        let (known, test) = (images(60, 9), images(40, 9));
        let corruption = Corruption::Masking { probability: 0.25 };
        let found = Baselines::of(known.view(), test.view(), &[3, 9], &[corruption]).unwrap();
        let pca = Pca::fit(known.view()).unwrap();
        for Axes { axes, sse_per_image } in found.pca {
            assert!((sse_per_image - pca.sse_per_image(test.view(), axes).unwrap()).abs() < 1e-6, "{axes}");
        }
        let [denoiser] = found.best_affine_denoisers[..] else { panic!("one denoiser was asked for") };
        assert!(denoiser.sse_per_image < denoiser.corrupted_sse_per_image, "{denoiser:?}");
        let missing = test.iter().map(|&x| square(f64::from(x))).sum::<f64>() / 40.0 / 4.0;
        assert!((denoiser.corrupted_sse_per_image / missing - 1.0).abs() < 0.5, "a quarter of the ink: {denoiser:?}");
        assert!(Baselines::of(known.view(), test.view(), &[10], &[]).is_err());
        assert!(Baselines::of(known.view(), images(3, 4).view(), &[], &[]).is_err());
    }
}
