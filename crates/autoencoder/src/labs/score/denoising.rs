//! Denoising that is repeated.

use crate::analysis::codes::nearest::nearest_distances;
use crate::error::Error;
use crate::labs::Labelled;
use crate::network::Autoencoder;
use crate::rng::{Rng, Stream};
use alloc::vec;
use alloc::vec::Vec;
use ndarray::{Array2, s};
use serde::Serialize;

/// Pictures of noise that repeated denoising begins from, and passes after which they are looked at.
const STARTS: usize = 10;
const PASSES: [usize; 7] = [0, 1, 2, 4, 8, 16, 32];
/// Denoising begins from pixels of this mean and standard deviation, some of which lie outside 0 and 1.
const START_MEAN: f32 = 0.5;
const START_STD_DEV: f32 = 0.5;

/// A denoiser of digits applied again and again to noise, without any noise between: a map that is repeated, not a
/// diffusion model, which would add noise at each step and know how much.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RepeatedDenoising {
    /// Pictures of noise that it begins from: each pixel normal with mean 0.5 and standard deviation 0.5.
    pub starts: usize,
    /// After so many passes they are looked at.
    pub passes: Vec<usize>,
    /// Squared error between the picture and the nearest test image, summed over the pixels, mean over the starts, after
    /// each of these numbers of passes.
    pub mean_sse_to_nearest_test_image_after_each: Vec<f64>,
    /// Squared change by the pass before, summed over the pixels, mean over the starts; 0 where there was none.
    pub mean_sse_changed_by_last_pass: Vec<f64>,
    /// The seed of the noise.
    pub seed: u32,
}

impl RepeatedDenoising {
    /// Measures `model` on noise of the size of the `test` images.
    pub fn of(model: &Autoencoder, test: Labelled, seed: u32) -> Result<Self, Error> {
        let strip = Strip::of(model, STARTS, seed)?;
        let nearest = nearest_distances(test.images, strip.pictures.view())?;
        let mean = |values: &[f64]| -> Vec<f64> {
            values.chunks(STARTS).map(|of_pass| of_pass.iter().sum::<f64>() / STARTS as f64).collect()
        };
        Ok(Self {
            starts: STARTS,
            passes: PASSES.to_vec(),
            mean_sse_to_nearest_test_image_after_each: mean(&nearest.iter().map(|d| d * d).collect::<Vec<_>>()),
            mean_sse_changed_by_last_pass: mean(&strip.changes),
            seed,
        })
    }
}

/// Pictures of repeated denoising.
#[derive(Debug, Clone, PartialEq)]
pub struct Strip {
    /// `[passes * starts, input_dim]`: those of all starts after the first number of passes, then after the next.
    pub pictures: Array2<f32>,
    /// How much the pass before changed each, as a squared sum over its pixels.
    pub changes: Vec<f64>,
}

impl Strip {
    /// From `starts` pictures of noise, from 1 to 100; picture `i` is the same whatever their number.
    pub fn of(model: &Autoencoder, starts: usize, seed: u32) -> Result<Self, Error> {
        Error::check("starts", starts, (1..=100).contains(&starts), "from 1 to 100")?;
        let mut now = Array2::zeros((starts, model.input_dim()));
        for (i, mut picture) in now.rows_mut().into_iter().enumerate() {
            let mut rng = Rng::new(seed, Stream::Corruption, i as u64);
            picture.iter_mut().for_each(|pixel| *pixel = START_MEAN + START_STD_DEV * rng.normal());
        }
        let mut pictures = Array2::zeros((PASSES.len() * starts, model.input_dim()));
        let (mut changes, mut changed, mut done) = (Vec::new(), vec![0.0; starts], 0);
        for (at, passes) in PASSES.into_iter().enumerate() {
            for _ in done..passes {
                let next = model.reconstruct(now.view())?;
                for ((change, next), now) in changed.iter_mut().zip(next.rows()).zip(now.rows()) {
                    *change = next.iter().zip(now).map(|(a, b)| f64::from(a - b) * f64::from(a - b)).sum();
                }
                now = next;
            }
            done = passes;
            pictures.slice_mut(s![at * starts..(at + 1) * starts, ..]).assign(&now);
            changes.extend_from_slice(&changed);
        }
        Ok(Self { pictures, changes })
    }
}

#[cfg(test)]
mod tests {
    use super::super::examples::linear;
    use super::*;
    use ndarray::array;

    #[test]
    fn repeated_denoising_is_the_same_map_again_and_again() {
        // x -> x / 2: after n passes 2^-n of the noise is left, and the last change equals what is left.
        let half = linear(0.5, [0.0, 0.0]);
        let strip = Strip::of(&half, 3, 7).unwrap();
        assert_eq!(strip.pictures.dim(), (PASSES.len() * 3, 2));
        for (at, passes) in PASSES.into_iter().enumerate() {
            let (first, now) = (strip.pictures.row(1), strip.pictures.row(3 * at + 1));
            let left = libm::pow(0.5, passes as f64);
            assert!(now.iter().zip(first).all(|(a, b)| (f64::from(*a) - left * f64::from(*b)).abs() < 1e-7));
            let square: f64 = now.iter().map(|&x| f64::from(x) * f64::from(x)).sum();
            let expected = if passes == 0 { 0.0 } else { square };
            assert!((strip.changes[3 * at + 1] - expected).abs() < 1e-6 * (1.0 + expected));
        }
        assert_eq!(Strip::of(&half, 1, 7).unwrap().pictures.row(0), strip.pictures.row(0));
        assert!(Strip::of(&half, 0, 1).is_err());

        // All ends at 0; one test image is there, the other far away.
        let images = array![[0.0, 0.0], [9.0, 9.0]];
        let report = RepeatedDenoising::of(&half, Labelled { images: images.view(), labels: &[0, 1] }, 1).unwrap();
        let nearest = &report.mean_sse_to_nearest_test_image_after_each;
        assert!(nearest[6] < 1e-12 && (nearest[1] / nearest[0] - 0.25).abs() < 1e-6, "{report:?}");
        assert!(RepeatedDenoising::of(&half, Labelled { images: images.slice(s![..0, ..]), labels: &[] }, 1).is_err());
    }
}
