//! Codes of many images at once, and images of many codes.

use crate::convert::{as_table, grey, js_error};
use crate::labelled::LabelledImages;
use crate::model::Model;
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
    Ok(grey(&images))
}
