//! Labelled grey images in memory.

use crate::error::Error;
use alloc::format;
use alloc::vec::Vec;
use ndarray::{Array2, Axis};

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
        // Images are handed out as slices.
        Ok(Self { images: contiguous_rows(images), labels })
    }

    /// `[count, pixels]`, 0 to 255.
    pub fn images(&self) -> &Array2<u8> {
        &self.images
    }

    /// The pixels of one image; refuses an index past the end.
    pub fn image(&self, index: usize) -> Result<&[u8], Error> {
        self.check(index)?;
        let pixels = self.images.row(index).to_slice();
        pixels.ok_or_else(|| Error::Data(format!("the pixels of digit {index} lie apart; expected them in one piece")))
    }

    /// The class of one image; refuses an index past the end.
    pub fn label(&self, index: usize) -> Result<u8, Error> {
        self.check(index).map(|()| self.labels[index])
    }

    fn check(&self, index: usize) -> Result<(), Error> {
        let count = self.labels.len();
        if index < count {
            return Ok(());
        }
        Err(Error::Data(format!("there is no digit {index}; expected a number below {count}")))
    }

    /// The class of each image.
    pub fn labels(&self) -> &[u8] {
        &self.labels
    }

    /// The images of these rows, in this order; refuses a row past the end.
    pub fn chosen(&self, rows: &[usize]) -> Result<Self, Error> {
        rows.iter().try_for_each(|&row| self.check(row))?;
        let labels = rows.iter().map(|&row| self.labels[row]).collect();
        Self::new(self.images.select(Axis(0), rows), labels)
    }

    /// Every image as the networks see it, `[count, pixels]` in `[0, 1]`.
    pub fn to_unit(&self) -> Array2<f32> {
        self.images.mapv(unit)
    }
}

/// The table with each row in one piece; one that lies so already is not copied.
fn contiguous_rows<T: Clone>(table: Array2<T>) -> Array2<T> {
    if table.is_standard_layout() { table } else { table.as_standard_layout().into_owned() }
}

/// A pixel as the networks see it: `byte / 255`.
pub fn unit(byte: u8) -> f32 {
    f32::from(byte) / 255.0
}
