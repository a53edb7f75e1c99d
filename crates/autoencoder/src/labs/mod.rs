//! What each lab of the page says in numbers: a report, from one function that the page and the command line share.
//!
//! A report has a JSON form in which every number carries its definition in its name, so both print the same words.

pub mod anomaly;
pub mod code_space;
#[cfg(feature = "pca")]
pub mod contractive;
#[cfg(feature = "pca")]
pub mod pca;
pub mod pretraining;
pub mod principal_axes;
pub mod rate_distortion;
pub mod score;
pub mod sparse;
pub mod variational;

use crate::error::Error;
use alloc::string::{String, ToString};
use ndarray::ArrayView2;
use serde::Serialize;

/// Images and the class of each.
#[derive(Debug, Clone, Copy)]
pub struct Labelled<'a> {
    /// `[images, input_dim]`, each value in [0, 1].
    pub images: ArrayView2<'a, f32>,
    /// One class per image, from 0.
    pub labels: &'a [u8],
}

/// Squared errors of rebuilt images, summed over the pixels, mean over the images.
#[cfg(feature = "pca")]
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Errors {
    /// Of the numbers as they come out.
    pub sse_per_image: f64,
    /// With what lies outside 0 to 1 held there.
    pub sse_per_image_clipped_to_0_1: f64,
}

#[cfg(feature = "pca")]
impl Errors {
    fn add(&mut self, image: &[f64], rebuilt: &[f64]) {
        let squared = |difference: f64| difference * difference;
        for (value, rebuilt) in image.iter().zip(rebuilt) {
            self.sse_per_image += squared(rebuilt - value);
            self.sse_per_image_clipped_to_0_1 += squared(rebuilt.clamp(0.0, 1.0) - value);
        }
    }

    fn mean(self, images: usize) -> Self {
        let count = images.max(1) as f64;
        Self {
            sse_per_image: self.sse_per_image / count,
            sse_per_image_clipped_to_0_1: self.sse_per_image_clipped_to_0_1 / count,
        }
    }
}

/// The JSON form of a report.
pub fn to_json(report: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(report).map_err(|error| Error::Json(error.to_string()))
}
