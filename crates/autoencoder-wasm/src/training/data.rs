//! `TrainingData`: samples that a network learns from or is judged by.

use crate::convert::{js_error, json};
use autoencoder::Error;

use autoencoder::data::{self, Dataset, Samples, ToyData};
use ndarray::{Array1, Array2};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Images or points; a run keeps hold of them even when this is freed.
#[wasm_bindgen]
pub struct TrainingData {
    pub(super) samples: Rc<dyn Samples>,
}

#[wasm_bindgen]
impl TrainingData {
    /// Images that lie one after the other, a byte a pixel and `width` pixels each, with their classes; throws if
    /// the pixels are not those of as many images as there are classes.
    #[wasm_bindgen(constructor)]
    pub fn new(pixels: Vec<u8>, labels: Vec<u8>, width: usize) -> Result<TrainingData, JsValue> {
        let (found, expected) = (pixels.len(), labels.len().saturating_mul(width));
        let images = Array2::from_shape_vec((labels.len(), width), pixels)
            .map_err(|_| js_error(Error::Shape { what: "the list of pixels", found, expected }))?;
        let data = Dataset::new(images, labels).map_err(js_error)?;
        Ok(Self { samples: Rc::new(data) })
    }

    /// Points or small images of a known distribution, e.g. `{kind: "two_moons", noise: 0.05}`.
    pub fn toy(kind: JsValue, count: usize, seed: u32) -> Result<TrainingData, JsValue> {
        let kind = ToyData::from_json(&json(&kind)?).map_err(js_error)?;
        kind.draw(count, seed).map(|sample| Self { samples: Rc::new(sample) }).map_err(js_error)
    }

    /// The number of samples.
    #[wasm_bindgen(getter)]
    pub fn length(&self) -> usize {
        self.samples.count()
    }

    /// Numbers in each sample.
    #[wasm_bindgen(getter)]
    pub fn dims(&self) -> usize {
        self.samples.dims()
    }

    /// The class of each sample; empty where there are none.
    #[wasm_bindgen(getter)]
    pub fn labels(&self) -> Vec<u8> {
        self.samples.labels().to_vec()
    }

    /// The samples as a file that `numpy.load` reads.
    pub fn npy(&self) -> Vec<u8> {
        data::npy(&*self.samples)
    }

    /// One sample as the networks see it; throws past the end.
    pub fn image(&self, index: usize) -> Result<Vec<f32>, JsValue> {
        if index >= self.samples.count() {
            let sentence = format!("there is no sample {index}; expected a number below {}", self.length());
            return Err(js_error(Error::Data(sentence)));
        }
        let mut image = Array1::zeros(self.samples.dims());
        self.samples.write(index, image.view_mut());
        Ok(image.to_vec())
    }
}
