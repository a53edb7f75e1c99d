//! What the labs of contractive and of sparse encoders say in numbers.

use super::super::report::plain;
use crate::labelled::LabelledImages;
use crate::model::Model;
use autoencoder::labs::{contractive, sparse};
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

/// How far the codes of a network move when images do.
#[wasm_bindgen(js_name = contraction, unchecked_return_type = "ContractionReport")]
pub fn contraction(model: &Model, test: &LabelledImages, seed: u32) -> Result<JsValue, JsValue> {
    plain(contractive::Contraction::of(model.core(), test.labelled(), seed))
}

/// How few numbers of a network's code answer to an image.
#[wasm_bindgen(js_name = sparseCode, unchecked_return_type = "SparseReport")]
pub fn sparse_code(model: &Model, test: &LabelledImages) -> Result<JsValue, JsValue> {
    plain(sparse::SparseCode::of(model.core(), test.labelled()))
}
