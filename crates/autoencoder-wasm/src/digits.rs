//! `Digits`: an unpacked pair of IDX files.

use crate::convert::js_error;
use autoencoder::data::{Dataset, idx};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Labelled digits, one byte a pixel.
#[wasm_bindgen]
pub struct Digits {
    data: Dataset,
}

#[wasm_bindgen]
impl Digits {
    /// Reads the image file and the label file; throws if either is cut short or of another kind.
    #[wasm_bindgen(constructor)]
    pub fn new(images: &[u8], labels: &[u8]) -> Result<Digits, JsValue> {
        idx::read(images, labels).map(|data| Self { data }).map_err(js_error)
    }

    /// The number of digits.
    #[wasm_bindgen(getter)]
    pub fn length(&self) -> usize {
        self.data.labels().len()
    }

    /// The pixels of one digit, rows from the top, 0 to 255; throws past the end.
    pub fn image(&self, index: usize) -> Result<Vec<u8>, JsValue> {
        self.data.image(index).map(<[u8]>::to_vec).map_err(js_error)
    }

    /// The class of one digit, 0 to 9; throws past the end.
    pub fn label(&self, index: usize) -> Result<u8, JsValue> {
        self.data.label(index).map_err(js_error)
    }
}
