//! Measures of how good a reconstruction is, each with its definition in its name.

use crate::data::contiguous_rows;
use crate::error::Error;
use crate::experiment::{Corruption, Level, TrainingCorruption};
use crate::kernels::lanes::{F32x8, LANES};
use crate::kernels::math::{ln, ln8};
use crate::kernels::reductions::squared_distance;
use crate::network::Autoencoder;
use crate::rng::{Rng, Stream};
use alloc::vec;
use ndarray::{Array2, ArrayView2, Axis};

/// The squared error of one image, summed over its pixels and not clipped: `sum_j (x_j - x_hat_j)^2`.
pub fn sse_per_image(x: &[f32], x_hat: &[f32]) -> Result<f64, Error> {
    if x.len() == x_hat.len() {
        Ok(squared_distance(x, x_hat))
    } else {
        Err(Error::Shape { what: "a reconstruction", found: x_hat.len(), expected: x.len() })
    }
}

/// The binary cross-entropy of one pixel from a probability, in nats. Where the probability is 0 or 1 in
/// f32 the logarithm is held at -100, as other tools do, so a sum stays finite.
pub fn cross_entropy(x: f32, x_hat: f32) -> f32 {
    let held_ln = |p: f32| ln(p).max(-100.0);
    -(x * held_ln(x_hat) + (1.0 - x) * held_ln(1.0 - x_hat))
}

/// The sum of [`cross_entropy`] over the pixels of the shorter slice.
pub fn cross_entropy_sum(x: &[f32], x_hat: &[f32]) -> f64 {
    let (one, least) = (F32x8::splat(1.0), F32x8::splat(-100.0));
    let ((x, x_rest), (x_hat, x_hat_rest)) = (x.as_chunks::<LANES>(), x_hat.as_chunks::<LANES>());
    let mut sum = 0.0;
    for (x, x_hat) in x.iter().zip(x_hat) {
        let (x, p) = (F32x8::load(x), F32x8::load(x_hat));
        let terms = x * ln8(p).max(least) + (one - x) * ln8(one - p).max(least);
        sum -= terms.to_array().iter().map(|&term| f64::from(term)).sum::<f64>();
    }
    sum + x_rest.iter().zip(x_hat_rest).map(|(&x, &x_hat)| f64::from(cross_entropy(x, x_hat))).sum::<f64>()
}

/// Corrupts one image with the random numbers of `seed`.
pub fn corrupt_one(x: &[f32], corruption: Corruption, seed: u32, x_tilde: &mut [f32]) -> Result<(), Error> {
    if x.len() != x_tilde.len() {
        return Err(Error::Shape { what: "a corrupted image", found: x_tilde.len(), expected: x.len() });
    }
    corruption.validate()?.corrupt_into(x, &mut Rng::new(seed, Stream::Corruption, 0), x_tilde);
    Ok(())
}

/// Means over a set of images.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Evaluation {
    /// The number of images.
    pub images: usize,
    /// Squared error of the corrupted image against the clean one, summed over pixels.
    pub corrupted_sse_per_image: f64,
    /// Squared error of the rebuilt image against the clean one, summed over pixels, not clipped.
    pub sse_per_image: f64,
    /// `sse_per_image` divided by the number of pixels.
    pub mse_per_pixel: f64,
    /// Binary cross-entropy of the rebuilt image against the clean one, summed over pixels, in nats; only
    /// for a model whose output is a sigmoid.
    pub bce_nats_per_image: Option<f64>,
}

/// Corrupts each image (image `i` with the random numbers of position `i`), rebuilds it and compares with
/// the clean one.
///
/// # Shapes
/// `images`: `[count, input_dim]`.
pub fn evaluate(
    model: &Autoencoder,
    images: ArrayView2<f32>,
    corruption: Corruption,
    seed: u32,
) -> Result<Evaluation, Error> {
    corruption.validate()?;
    let corruption = TrainingCorruption { choices: vec![corruption], level: Level::Fixed };
    Validation::new(images.to_owned(), &corruption, seed).evaluate(model)
}

/// Images and their corrupted twins, on which one model after another is measured.
#[derive(Debug, Clone)]
pub struct Validation {
    x: Array2<f32>,
    x_tilde: Array2<f32>,
}

impl Validation {
    /// Corrupts image `i` of `images` (`[count, input_dim]`) with the random numbers of position `i`.
    pub fn new(images: Array2<f32>, corruption: &TrainingCorruption, seed: u32) -> Self {
        let x = contiguous_rows(images);
        let mut x_tilde = Array2::zeros(x.raw_dim());
        for (position, (clean, mut noisy)) in x.rows().into_iter().zip(x_tilde.rows_mut()).enumerate() {
            let mut rng = Rng::new(seed, Stream::Corruption, position as u64);
            if let (Some(clean), Some(noisy)) = (clean.as_slice(), noisy.as_slice_mut()) {
                corruption.corrupt_into(clean, &mut rng, noisy);
            }
        }
        Self { x, x_tilde }
    }

    /// The clean images, `[count, input_dim]`.
    pub fn clean(&self) -> ArrayView2<'_, f32> {
        self.x.view()
    }

    /// The corrupted images, which a model sees, `[count, input_dim]`.
    pub fn corrupted(&self) -> ArrayView2<'_, f32> {
        self.x_tilde.view()
    }

    /// Rebuilds every corrupted image and compares with the clean one.
    pub fn evaluate(&self, model: &Autoencoder) -> Result<Evaluation, Error> {
        const CHUNK: usize = 500;
        let probabilities = model.gives_probabilities();
        let (mut corrupted, mut rebuilt, mut bce) = (0.0, 0.0, 0.0);
        let chunks = self.x.axis_chunks_iter(Axis(0), CHUNK).zip(self.x_tilde.axis_chunks_iter(Axis(0), CHUNK));
        for (x, x_tilde) in chunks {
            let x_hat = model.reconstruct(x_tilde)?;
            for ((x, x_tilde), x_hat) in x.rows().into_iter().zip(x_tilde.rows()).zip(x_hat.rows()) {
                let (Some(x), Some(x_tilde), Some(x_hat)) = (x.as_slice(), x_tilde.as_slice(), x_hat.as_slice()) else {
                    continue;
                };
                corrupted += squared_distance(x, x_tilde);
                rebuilt += squared_distance(x, x_hat);
                if probabilities {
                    bce += cross_entropy_sum(x, x_hat);
                }
            }
        }
        let count = self.x.nrows().max(1) as f64;
        Ok(Evaluation {
            images: self.x.nrows(),
            corrupted_sse_per_image: corrupted / count,
            sse_per_image: rebuilt / count,
            mse_per_pixel: rebuilt / count / model.input_dim() as f64,
            bce_nats_per_image: probabilities.then_some(bce / count),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sse_is_summed_not_averaged_and_not_clipped() {
        assert_eq!(sse_per_image(&[0.0, 1.0, 0.5], &[2.0, 1.0, 0.0]), Ok(4.25));
        assert_eq!(
            sse_per_image(&[0.0; 3], &[0.0; 2]),
            Err(Error::Shape { what: "a reconstruction", found: 2, expected: 3 })
        );
    }

    #[test]
    fn the_cross_entropy_of_an_image_is_the_sum_over_its_pixels() {
        let x: [f32; 19] = core::array::from_fn(|i| (i % 5) as f32 / 4.0);
        let x_hat: [f32; 19] = core::array::from_fn(|i| (i * 7 % 11) as f32 / 10.0);
        let expected: f64 = x.iter().zip(&x_hat).map(|(&x, &x_hat)| f64::from(cross_entropy(x, x_hat))).sum();
        let found = cross_entropy_sum(&x, &x_hat);
        assert!(expected > 60.0, "pixels that are held at -100 are among them: {expected}");
        assert!((found - expected).abs() < 1e-4, "{found} {expected}");
    }

    /// A model whose weights are zero, so that every output is 0.5 (a sigmoid of 0) or 0.
    fn constant(output: &str) -> Autoencoder {
        let json = std::format!(
            r#"{{"seed":1,"model":{{"input_dim":3,"latent_dim":1,"output_activation":"{output}"}},
            "loss":"mean_squared_error","optimizer":{{"kind":"sgd","learning_rate":0.1}},"batch_size":1,"epochs":1}}"#
        );
        let experiment = crate::experiment::Experiment::from_json(&json).unwrap().validate().unwrap();
        let zeros = |rows, columns| (Some(Array2::zeros((rows, columns))), ndarray::Array1::zeros(rows));
        Autoencoder::from_parameters(&experiment, std::vec![zeros(1, 3), zeros(3, 1)]).unwrap()
    }

    #[test]
    fn each_measure_follows_the_definition_in_its_name() {
        let images = Array2::from_elem((700, 3), 1.0);
        let result = evaluate(&constant("sigmoid"), images.view(), Corruption::None, 1).unwrap();
        assert_eq!((result.images, result.corrupted_sse_per_image), (700, 0.0));
        assert!((result.sse_per_image - 0.75).abs() < 1e-12);
        assert!((result.mse_per_pixel - 0.25).abs() < 1e-12);
        assert!((result.bce_nats_per_image.unwrap() - 3.0 * core::f64::consts::LN_2).abs() < 1e-6);
        let result = evaluate(&constant("identity"), images.view(), Corruption::None, 1).unwrap();
        assert_eq!((result.sse_per_image, result.bce_nats_per_image), (3.0, None));
    }

    #[test]
    fn every_image_has_noise_of_its_own() {
        // Were the noise of one chunk repeated in the next, a set and its two halves would agree.
        let sse = |count| {
            let images = Array2::from_elem((count, 3), 1.0);
            let noise = Corruption::Gaussian { std_dev: 1.0 };
            evaluate(&constant("identity"), images.view(), noise, 1).unwrap().corrupted_sse_per_image
        };
        assert_ne!(sse(500), sse(1000));
    }
}
