//! Digits as labs take them.

use autoencoder::data::Dataset;
use autoencoder::labs::Labelled;
use ndarray::Array2;

/// Images in the form that networks read, with the class of each.
pub struct Digits {
    pub images: Array2<f32>,
    labels: Vec<u8>,
}

impl From<Dataset> for Digits {
    fn from(data: Dataset) -> Self {
        Self { images: data.to_unit(), labels: data.labels().to_vec() }
    }
}

impl Digits {
    pub fn labelled(&self) -> Labelled<'_> {
        Labelled { images: self.images.view(), labels: &self.labels }
    }
}
