//! `LabelledImages`: a set of images that is looked at as a whole.

use crate::convert::{as_table, js_error};
use autoencoder::data;
use autoencoder::labs::Labelled;
use ndarray::Array2;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Images with a class each, in the form that networks read.
#[wasm_bindgen]
pub struct LabelledImages {
    images: Array2<f32>,
    labels: Vec<u8>,
}

#[wasm_bindgen]
impl LabelledImages {
    /// Takes images of `width` grey levels each that lie one after the other; throws if there is not one label each.
    #[wasm_bindgen(constructor)]
    pub fn new(pixels: &[u8], labels: &[u8], width: usize) -> Result<LabelledImages, JsValue> {
        let count = as_table("the last image", pixels, width)?.nrows();
        let images = Array2::from_shape_vec((count, width), pixels.iter().copied().map(data::unit).collect());
        if let (Ok(images), true) = (images, count == labels.len()) {
            return Ok(Self { images, labels: labels.to_vec() });
        }
        let (found, expected) = (labels.len(), count);
        Err(js_error(autoencoder::Error::Shape { what: "the list of labels", found, expected }))
    }

    /// The class of each image.
    #[wasm_bindgen(getter)]
    pub fn labels(&self) -> Vec<u8> {
        self.labels.clone()
    }
}

impl LabelledImages {
    pub(crate) fn labelled(&self) -> Labelled<'_> {
        Labelled { images: self.images.view(), labels: &self.labels }
    }
}
