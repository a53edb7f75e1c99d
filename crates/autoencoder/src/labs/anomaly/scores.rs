//! How strange an image is, and images that are nothing but noise.

use crate::analysis::checks::{check_length, check_table};
use crate::analysis::density::anomaly::anomaly_scores;
use crate::error::Error;
use crate::network::Autoencoder;
use crate::rng::{Rng, Stream};
use crate::rows::Rows;
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView2, Axis};

/// What tells how strange an image is, the higher the stranger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Score {
    /// The score of the lab: the squared error of the reconstruction, summed over the pixels and not clipped,
    /// `sse_per_image`.
    Error,
    /// The same divided by the ink, at least 1: the share of the image that was not rebuilt.
    ErrorByInk,
    /// The ink alone, the sum of the squared pixels: no network is asked.
    Ink,
}

impl Score {
    /// The score called `error`, `error-by-ink` or `ink`.
    pub fn named(name: &str) -> Result<Self, Error> {
        match name {
            "error" => Ok(Self::Error),
            "error-by-ink" => Ok(Self::ErrorByInk),
            "ink" => Ok(Self::Ink),
            _ => Err(Error::config("score", name, "error, error-by-ink or ink")),
        }
    }

    /// The score of each of `images`, `[images, input_dim]`. Refuses images of another width, none, and whatever is not
    /// finite.
    pub fn of(self, model: &Autoencoder, images: ArrayView2<f32>) -> Result<Vec<f64>, Error> {
        let ink = ink(images)?;
        if self == Self::Ink {
            return Ok(ink);
        }
        let errors = anomaly_scores(images, model.reconstruct(images)?.view())?;
        Ok(if self == Self::Error { errors } else { by_ink(&errors, &ink) })
    }
}

/// One image, rebuilt.
#[derive(Debug, Clone, PartialEq)]
pub struct Rebuilt {
    /// The reconstruction, one value a pixel, not held in [0, 1].
    pub image: Vec<f32>,
    /// Its error at each pixel, `(x_hat - x)^2` with the sign of `x_hat - x`: above 0 where it added light.
    pub signed_squared_errors: Vec<f32>,
    /// Their sizes added up.
    pub sse_per_image: f64,
    /// The sum of the squared pixels of the image.
    pub ink: f64,
}

impl Rebuilt {
    /// Rebuilds an image of `model`'s width. Refuses another one, and what is not finite.
    pub fn of(model: &Autoencoder, image: ArrayView2<f32>) -> Result<Self, Error> {
        check_length("the list of images", image.nrows(), 1)?;
        let ink = ink(image)?;
        let rebuilt = model.reconstruct(image)?;
        let errors = anomaly_scores(image, rebuilt.view())?;
        let signed = image.iter().zip(&rebuilt).map(|(x, x_hat)| (x_hat - x) * (x_hat - x).abs());
        Ok(Self {
            signed_squared_errors: signed.collect(),
            image: rebuilt.iter().copied().collect(),
            sse_per_image: errors.first().copied().unwrap_or(0.0),
            ink: ink.first().copied().unwrap_or(0.0),
        })
    }
}

/// Each image with its own pixels in another order: as much ink, without a shape. Image `i` has the order of position
/// `i`, so a part of a set gets what it has within the whole.
pub fn shuffled(images: ArrayView2<f32>, seed: u32) -> Array2<f32> {
    let mut noise = images.to_owned();
    for (at, mut row) in noise.axis_iter_mut(Axis(0)).enumerate() {
        let mut pixels = row.to_vec();
        Rng::new(seed, Stream::Shuffle, at as u64).shuffle(&mut pixels);
        row.iter_mut().zip(pixels).for_each(|(place, pixel)| *place = pixel);
    }
    noise
}

/// The sum of the squared pixels of each image.
pub(super) fn ink(images: ArrayView2<f32>) -> Result<Vec<f64>, Error> {
    check_table("the images", images)?;
    let squares = |image: &[f32]| image.iter().map(|&pixel| f64::from(pixel) * f64::from(pixel)).sum();
    Ok(Rows::of(images).iter().map(squares).collect())
}

/// An image without ink would divide by nothing: one light pixel is the least.
pub(super) fn by_ink(errors: &[f64], ink: &[f64]) -> Vec<f64> {
    errors.iter().zip(ink).map(|(error, ink)| error / ink.max(1.0)).collect()
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::experiment::Experiment;
    use alloc::vec;
    use ndarray::{Array1, array, s};

    /// 4 values -> 2 -> 4; what lies in the first two is rebuilt, the rest is lost.
    pub fn model() -> Autoencoder {
        let json = r#"{"seed":1,"model":{"input_dim":4,"latent_dim":2},"loss":"mean_squared_error",
            "optimizer":{"kind":"sgd","learning_rate":0.1},"batch_size":1,"epochs":1}"#;
        let experiment = Experiment::from_json(json).unwrap().validate().unwrap();
        let weight = array![[1.0, 0.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0]];
        let layers = vec![(Some(weight.clone()), Array1::zeros(2)), (Some(weight.t().to_owned()), Array1::zeros(4))];
        Autoencoder::from_parameters(&experiment, layers).unwrap()
    }

    /// Class 0 lies in the first two values, classes 1 and 2 partly elsewhere, by another amount each.
    pub fn images(count: usize, shift: f32) -> (Array2<f32>, Vec<u8>) {
        let labels: Vec<u8> = (0..count).map(|at| (at % 3) as u8).collect();
        let images = Array2::from_shape_fn((count, 4), |(at, j)| {
            let own = ((7 * at + 3 * j) % 11) as f32 / 11.0;
            let lost = 0.3 * f32::from(labels[at]) + 0.02 * ((5 * at) % 7) as f32 + shift;
            if j < 2 { own } else { lost }
        });
        (images, labels)
    }

    #[test]
    fn scores_of_an_image_without_ink_stay_finite() {
        let images = array![[0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 1.0, 1.0]];
        let scores = |score: Score| score.of(&model(), images.view()).unwrap();
        assert_eq!(scores(Score::Ink), [0.0, 2.0]);
        assert_eq!(scores(Score::ErrorByInk), [0.0, 1.0]);
        assert_eq!(scores(Score::Error), [0.0, 2.0]);
        let rebuilt = Rebuilt::of(&model(), images.slice(s![1.., ..])).unwrap();
        assert_eq!(rebuilt.signed_squared_errors, [0.0, 0.0, -1.0, -1.0]);
        assert_eq!((rebuilt.sse_per_image, rebuilt.ink), (2.0, 2.0));
        assert!(Rebuilt::of(&model(), images.view()).is_err());
    }

    #[test]
    fn shuffling_keeps_the_ink_and_the_seed_decides() {
        let (x, _) = images(20, 0.0);
        let noise = shuffled(x.view(), 3);
        assert_ne!(noise, x);
        assert_eq!(noise, shuffled(x.view(), 3));
        assert_ne!(noise, shuffled(x.view(), 4));
        assert_eq!(noise.slice(s![..5, ..]), shuffled(x.slice(s![..5, ..]), 3));
        for (row, of) in noise.outer_iter().zip(x.outer_iter()) {
            let sorted = |row: ndarray::ArrayView1<f32>| {
                let mut row = row.to_vec();
                row.sort_by(f32::total_cmp);
                row
            };
            assert_eq!(sorted(row), sorted(of));
        }
    }
}
