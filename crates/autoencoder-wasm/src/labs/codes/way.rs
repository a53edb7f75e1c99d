//! The way from one code to another.

use crate::convert::js_error;
use autoencoder::analysis::codes::interpolation::Interpolation;
use ndarray::ArrayView1;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// `count` codes at even steps from one to another, both included, one after the other: on the straight line, or at
/// constant speed on the great circle. A great circle needs two codes that are neither 0 nor opposite.
#[wasm_bindgen(js_name = wayBetween)]
pub fn way_between(from: &[f32], to: &[f32], count: usize, spherical: bool) -> Result<Vec<f32>, JsValue> {
    let way = if spherical { Interpolation::Spherical } else { Interpolation::Linear };
    let codes = way.path(ArrayView1::from(from), ArrayView1::from(to), count).map_err(js_error)?;
    Ok(codes.into_raw_vec_and_offset().0)
}
