//! `TrainingData`: samples that a network learns from or is judged by.

use crate::convert::{js_error, json, unknown_word};
use autoencoder::Error;
use autoencoder::data::{self, Binarization, Dataset, FIRST_TEST_IMAGE, Samples, ToyData};
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
        let images = images(pixels, labels.len(), width)?;
        Self::of(images, labels)
    }

    /// Images of 0 and 1 as [`TrainingData::new`] takes them: each pixel is drawn once, with its grey as the probability
    /// of a 1, from the seed and the image's number, as the command line does. `half` says which numbers those are.
    pub fn drawn(
        pixels: Vec<u8>,
        labels: Vec<u8>,
        width: usize,
        seed: u32,
        #[wasm_bindgen(unchecked_param_type = "\"training\" | \"test\"")] half: &str,
    ) -> Result<TrainingData, JsValue> {
        let first = match half {
            "training" => 0,
            "test" => FIRST_TEST_IMAGE,
            other => return Err(unknown_word("half", other, "training or test")),
        };
        let mut images = images(pixels, labels.len(), width)?;
        Binarization::Drawn { seed }.apply_to_bytes(images.view_mut(), first);
        Self::of(images, labels)
    }

    fn of(images: Array2<u8>, labels: Vec<u8>) -> Result<TrainingData, JsValue> {
        Ok(Self { samples: Rc::new(Dataset::new(images, labels).map_err(js_error)?) })
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

/// A byte a pixel as `count` images of `width` pixels.
fn images(pixels: Vec<u8>, count: usize, width: usize) -> Result<Array2<u8>, JsValue> {
    let (found, expected) = (pixels.len(), count.saturating_mul(width));
    Array2::from_shape_vec((count, width), pixels)
        .map_err(|_| js_error(Error::Shape { what: "the list of pixels", found, expected }))
}
