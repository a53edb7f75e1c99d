//! Codes of many images at once, and images of many codes.

use crate::convert::{as_table, js_error};
use crate::labelled::LabelledImages;
use crate::model::Model;
use crate::plain::{Float64Array, Uint32Array, doubles};
use autoencoder::analysis::codes::nearest::nearest;
use autoencoder::image;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
impl LabelledImages {
    /// Their codes by a network, one after the other.
    pub fn encode(&self, model: &Model) -> Result<Vec<f32>, JsValue> {
        let images = self.labelled().images;
        model.core().encode(images).map(|codes| codes.into_raw_vec_and_offset().0).map_err(js_error)
    }
}

/// The images of codes that lie one after the other, as grey levels; what lies outside 0 to 1 is held there.
#[wasm_bindgen(js_name = decodeGrey)]
pub fn decode_grey(model: &Model, codes: &[f32]) -> Result<Vec<u8>, JsValue> {
    let codes = as_table("the last code", codes, model.core().latent_dim())?;
    let images = model.core().decode(codes).map_err(js_error)?;
    Ok(images.iter().copied().map(image::byte).collect())
}

plain_object! {
    /// The known codes nearest to another one, the nearest first.
    Neighbours {
        /// Where each stands among the known codes.
        indexes: Uint32Array,
        /// How far each is away, in units of the code.
        distances: Float64Array,
    }
}

/// The `count` of the known codes (`code.length` numbers each, one after the other) that are nearest to `code`.
#[wasm_bindgen(js_name = nearestCodes, unchecked_return_type = "Neighbours")]
pub fn nearest_codes(known: &[f32], code: &[f32], count: usize) -> Result<JsValue, JsValue> {
    let known = as_table("the last known code", known, code.len())?;
    let found = nearest(known, as_table("the code", code, code.len())?, count).map_err(js_error)?;
    let indexes: Vec<u32> = found.iter().map(|each| each.index as u32).collect();
    let distances: Vec<f64> = found.iter().map(|each| each.distance).collect();
    Ok(Neighbours { indexes: indexes.as_slice().into(), distances: doubles(&distances) }.into())
}
