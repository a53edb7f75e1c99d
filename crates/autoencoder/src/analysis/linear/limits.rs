//! What no linear map gets below: what the loss of a network is held against.

use super::affine_denoiser::AffineDenoiser;
use super::pca::Pca;
use crate::analysis::moments::Moments;
use crate::error::Error;
use crate::experiment::Corruption;
use crate::training::metrics::corrupt;
use alloc::vec::Vec;
use ndarray::ArrayView2;

/// Squared errors of samples that the linear maps have not seen, summed over the features, mean per sample.
#[derive(Debug, Clone, PartialEq)]
pub struct LinearLimits {
    /// Rebuilt from the first 0, 1, 2 ... principal axes; with none, every sample is rebuilt as the mean.
    pub pca: Vec<f64>,
    /// Rebuilt by the best affine denoiser under each noise, in its order.
    pub denoisers: Vec<f64>,
}

impl LinearLimits {
    /// Learns from `known` and measures on `test`, both `[count, features]`, under noise of `seed`, which is that of
    /// validation where the seed is. Their values are multiples of `step`, 0 for those of any size. Refuses empty tables, values that are not finite, and levels out of range.
    pub fn of(
        known: ArrayView2<f32>,
        test: ArrayView2<f32>,
        noises: &[Corruption],
        step: f64,
        seed: u32,
    ) -> Result<Self, Error> {
        let moments = Moments::of(known)?;
        let denoiser = |&noise: &Corruption| {
            let denoiser = AffineDenoiser::of_rounded(&moments, noise, step)?;
            denoiser.sse_per_image(test, corrupt(test, &noise.into(), seed, 0).view())
        };
        Ok(Self {
            pca: Pca::fit(known)?.sse_per_image_of_each_length(test)?,
            denoisers: noises.iter().map(denoiser).collect::<Result<_, _>>()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::array;
    use std::vec;

    #[test]
    fn points_on_a_line_by_hand() {
        let known = array![[0.0, 0.0], [2.0, 2.0]];
        let test = array![[0.0, 0.0], [2.0, 2.0], [0.0, 2.0]];
        let noises = [Corruption::None, Corruption::Masking { probability: 1.0 }];
        let found = LinearLimits::of(known.view(), test.view(), &noises, 0.0, 1).unwrap();
        // The mean is (1, 1): each point is 2 away; (0, 2) lies across the line.
        let near = |found: f64, expected: f64| assert!((found - expected).abs() < 1e-9, "{found}, {expected}");
        assert_eq!(found.pca.len(), 3);
        near(found.pca[0], 2.0);
        near(found.pca[1], 2.0 / 3.0);
        near(found.pca[2], 0.0);
        near(found.denoisers[0], 2.0 / 3.0);
        near(found.denoisers[1], 2.0);
    }

    #[test]
    fn a_level_out_of_range_is_refused() {
        let x = array![[0.0, 1.0], [1.0, 0.0]];
        let refused = LinearLimits::of(x.view(), x.view(), &[Corruption::Gaussian { std_dev: -1.0 }], 0.0, 1);
        assert!(refused.is_err());
    }
}
