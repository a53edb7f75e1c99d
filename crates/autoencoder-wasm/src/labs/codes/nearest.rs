//! The known codes that are nearest to another one.

use crate::convert::{as_table, js_error};
use crate::plain::{Float64Array, Uint32Array, doubles, indices};
use autoencoder::analysis::codes::nearest::nearest;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

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
    let indexes: Vec<usize> = found.iter().map(|each| each.index).collect();
    let distances: Vec<f64> = found.iter().map(|each| each.distance).collect();
    Ok(Neighbours { indexes: indices(&indexes), distances: doubles(&distances) }.into())
}
