//! Between the core's types and JavaScript's.

use js_sys::{Error, JSON};
use ndarray::{Array2, ArrayView1, ArrayView2, Axis};
use wasm_bindgen::JsValue;

/// Any error as a JS `Error` with the same sentence.
pub fn js_error(error: impl ToString) -> JsValue {
    Error::new(&error.to_string()).into()
}

/// One image or code as a batch of one.
pub fn as_batch(values: &[f32]) -> ArrayView2<'_, f32> {
    ArrayView1::from(values).insert_axis(Axis(0))
}

/// The first row of a batch of one.
pub fn from_batch(batch: Array2<f32>) -> Vec<f32> {
    batch.into_raw_vec_and_offset().0
}

/// A plain object as JSON text, so that one parser, the core's, reads every config: a second one for
/// JavaScript's objects would weigh more than all kernels together. What has no JSON form becomes `null`.
pub fn json(value: &JsValue) -> Result<String, JsValue> {
    Ok(JSON::stringify(value)?.as_string().unwrap_or_else(|| "null".into()))
}
