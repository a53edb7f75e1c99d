//! What each lab says in numbers: the reports of the core, as plain objects of the same words as the command line's.

use super::codes::LabelledImages;
use crate::convert::js_error;
use crate::model::Model;
use autoencoder::Error;
use autoencoder::labs::{self, code_space};
use js_sys::JSON;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(typescript_custom_section)]
const REPORTS: &'static str = r#"
/** How well codes tell the classes apart; each number as `autoencoder lab code-space` prints it. */
export interface CodeSpaceReport {
    latent_dim: number;
    known_images: number;
    test_images: number;
    k_means_accuracy: number;
    k_means_normalized_mutual_information: number;
    linear_probe_accuracy: number;
    /** Test images by class (rows) and by the class they are given (columns). */
    linear_probe_confusion: number[][];
    hole_distance: number;
    seed: number;
}
"#;

/// How well the codes of a network tell the classes apart.
#[wasm_bindgen(js_name = codeSpace, unchecked_return_type = "CodeSpaceReport")]
pub fn code_space(model: &Model, known: &LabelledImages, test: &LabelledImages, seed: u32) -> Result<JsValue, JsValue> {
    plain(code_space::CodeSpace::of(model.core(), known.labelled(), test.labelled(), seed))
}

/// A report by way of its JSON form, which it has anyway: a second serializer would weigh more.
fn plain(report: Result<impl serde::Serialize, Error>) -> Result<JsValue, JsValue> {
    let json = report.and_then(|report| labs::to_json(&report)).map_err(js_error)?;
    JSON::parse(&json)
}
