//! Images: where they come from and in what order they are used.

pub mod batches;
pub mod idx;
pub mod ink;
mod pack;

pub use pack::balanced;

use crate::error::Error;
use alloc::vec::Vec;
use ndarray::Array2;

/// Labelled grey images, one byte a pixel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dataset {
    images: Array2<u8>,
    labels: Vec<u8>,
}

impl Dataset {
    /// `images` is `[count, pixels]`; refuses another number of labels.
    pub fn new(images: Array2<u8>, labels: Vec<u8>) -> Result<Self, Error> {
        if labels.len() != images.nrows() {
            return Err(Error::Shape { what: "the list of labels", found: labels.len(), expected: images.nrows() });
        }
        Ok(Self { images, labels })
    }

    /// `[count, pixels]`, 0 to 255.
    pub fn images(&self) -> &Array2<u8> {
        &self.images
    }

    /// One class per image.
    pub fn labels(&self) -> &[u8] {
        &self.labels
    }

    /// Every image as the networks see it, `[count, pixels]` in `[0, 1]`.
    pub fn to_unit(&self) -> Array2<f32> {
        self.images.mapv(unit)
    }
}

/// A pixel as the networks see it: `byte / 255`.
pub fn unit(byte: u8) -> f32 {
    f32::from(byte) / 255.0
}
