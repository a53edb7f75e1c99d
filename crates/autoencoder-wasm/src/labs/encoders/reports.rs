//! What the lab of sparse encoders says in numbers.

use super::super::report::plain;
use crate::labelled::LabelledImages;
use crate::model::Model;
use autoencoder::labs::sparse;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(typescript_custom_section)]
const REPORTS: &'static str = r#"
/** How few numbers of a code answer to a digit; each number as `autoencoder lab sparse` prints it. */
export interface SparseReport {
    images: number;
    latent_dim: number;
    active_beyond: number;
    largest_number: number;
    mean_active_numbers_per_image: number;
    share_of_numbers_active: number;
    dead_units: number;
    sse_per_image: number;
    mean_picture_sse_per_image: number;
    images_of_terms: number;
    /** Null where the decoder has several layers. */
    mean_terms_within_half_of_full: number | null;
}
"#;

/// How few numbers of a network's code answer to an image.
#[wasm_bindgen(js_name = sparseCode, unchecked_return_type = "SparseReport")]
pub fn sparse_code(model: &Model, test: &LabelledImages) -> Result<JsValue, JsValue> {
    plain(sparse::SparseCode::of(model.core(), test.labelled()))
}
