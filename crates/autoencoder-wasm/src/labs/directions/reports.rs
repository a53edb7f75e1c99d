//! What the lab of contractive encoders says in numbers.

use super::super::report::plain;
use crate::labelled::LabelledImages;
use crate::model::Model;
use autoencoder::labs::contractive;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(typescript_custom_section)]
const REPORTS: &'static str = r#"
/** How far codes move when images do; each number as `autoencoder lab contractive` prints it. */
export interface ContractionReport {
    images: number;
    latent_dim: number;
    mean_jacobian_norm: number;
    /** Null for codes of fewer than ten numbers, and where a code does not move at all. */
    mean_ratio_of_tenth_singular_value_to_first: number | null;
    mean_distance_between_codes_of_different_classes: number;
    /** In units of that distance, as the next three are; null where it is 0. */
    relative_jacobian_norm: number | null;
    relative_code_shift_by_one_pixel: number | null;
    relative_code_shift_by_rotation_of_10_degrees: number | null;
    relative_code_shift_by_gaussian_noise_0_3: number | null;
    seed: number;
}
"#;

/// How far the codes of a network move when images do.
#[wasm_bindgen(js_name = contraction, unchecked_return_type = "ContractionReport")]
pub fn contraction(model: &Model, test: &LabelledImages, seed: u32) -> Result<JsValue, JsValue> {
    plain(contractive::Contraction::of(model.core(), test.labelled(), seed))
}
