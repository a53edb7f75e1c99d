//! The reports of the core, as plain objects of the same words as the command line's.

use crate::convert::js_error;
use autoencoder::Error;
use autoencoder::labs;
use js_sys::JSON;
use wasm_bindgen::JsValue;

/// A report by way of its JSON form, which it has anyway: a second serializer would weigh more.
pub(super) fn plain(report: Result<impl serde::Serialize, Error>) -> Result<JsValue, JsValue> {
    let json = report.and_then(|report| labs::to_json(&report)).map_err(js_error)?;
    JSON::parse(&json)
}
