//! Drawings in the form that networks read, and images in the form that a canvas shows.

use crate::convert::{js_error, json};
use autoencoder::data::{self, ink};
use autoencoder::experiment::Corruption;
use autoencoder::image;
use autoencoder::training::metrics;
use js_sys::Uint8ClampedArray;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::ImageData;

/// MNIST's normalisation of a drawing (`width * height` bytes, 0 blank to 255 full ink) to 28x28 bytes;
/// `undefined` if there is no ink.
#[wasm_bindgen(js_name = normalizeInk)]
pub fn normalize_ink(ink: &[u8], width: usize, height: usize) -> Result<Option<Vec<u8>>, JsValue> {
    ink::normalize(ink, width, height).map(|pixels| pixels.map(Vec::from)).map_err(js_error)
}

/// Bytes as the networks see them, 0 to 1.
#[wasm_bindgen(js_name = toUnit)]
pub fn to_unit(pixels: &[u8]) -> Vec<f32> {
    pixels.iter().copied().map(data::unit).collect()
}

/// The image under noise, e.g. `{kind: "masking", probability: 0.25}`; the same seed gives the same pattern at
/// every level.
#[wasm_bindgen]
pub fn corrupt(image: &[f32], corruption: JsValue, seed: u32) -> Result<Vec<f32>, JsValue> {
    let corruption = Corruption::from_json(&json(&corruption)?).map_err(js_error)?;
    let mut corrupted = vec![0.0; image.len()];
    metrics::corrupt_one(image, corruption, seed, &mut corrupted).map_err(js_error)?;
    Ok(corrupted)
}

/// Squared error summed over the pixels, not clipped.
#[wasm_bindgen(js_name = ssePerImage)]
pub fn sse_per_image(x: &[f32], x_hat: &[f32]) -> Result<f64, JsValue> {
    metrics::sse_per_image(x, x_hat).map_err(js_error)
}

/// Light on dark; values outside 0 to 1 are held there. Throws if the length is no multiple of `width`.
#[wasm_bindgen(js_name = paintGrey)]
pub fn paint_grey(image: &[f32], width: u32) -> Result<ImageData, JsValue> {
    let mut rgba = image::blank(image.len());
    image::grey_into(image, &mut rgba);
    image_data(&rgba, width)
}

/// `|x - x_hat|` from dark violet (0) to yellow (1 and above).
#[wasm_bindgen(js_name = paintError)]
pub fn paint_error(x: &[f32], x_hat: &[f32], width: u32) -> Result<ImageData, JsValue> {
    let mut rgba = image::blank(x.len());
    image::error_into(x, x_hat, &mut rgba);
    image_data(&rgba, width)
}

/// `ImageData` keeps the array it is given, so that must be one of JavaScript's own: a view into this
/// module's memory would be overwritten after the call.
fn image_data(rgba: &[u8], width: u32) -> Result<ImageData, JsValue> {
    ImageData::new_with_js_u8_clamped_array(&Uint8ClampedArray::from(rgba), width)
}
