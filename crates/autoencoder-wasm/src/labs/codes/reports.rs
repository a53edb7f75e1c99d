//! What the labs of the code space and of drawing from the code say in numbers.

use super::super::report::plain;
use crate::convert::js_error;
use crate::labelled::LabelledImages;
use crate::model::Model;
use autoencoder::labs::{code_space, variational};
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

/** One iteration of the clustering whose end the report of the code space gives. */
export interface ClusteringStep {
    k_means_accuracy: number;
    k_means_normalized_mutual_information: number;
    inertia: number;
    /** One after the other. */
    centres: number[];
    /** The cluster of each test code, from 0. */
    clusters: number[];
}

/** What drawn codes decode to, and the evidence of a variational network; as `autoencoder lab vae` prints it. */
export interface VariationalReport {
    latent_dim: number;
    test_images: number;
    drawn_codes: number;
    sse_to_nearest_test_image_at_standard_normal_codes: number;
    sse_to_nearest_test_image_at_codes_of_own_spread: number;
    /** Null for a network whose code is not drawn. */
    evidence: null | {
        images: number;
        samples_per_image: number;
        reconstruction_nats_per_image: number;
        kl_nats_per_image: number;
        negative_elbo_nats_per_image: number;
        negative_log_likelihood_nats_per_image: number;
        kl_nats_of_each_number: number[];
        used_numbers: number;
        mean_of_each_number: number[];
        std_dev_of_each_number: number[];
    };
    seed: number;
}
"#;

/// How well the codes of a network tell the classes apart.
#[wasm_bindgen(js_name = codeSpace, unchecked_return_type = "CodeSpaceReport")]
pub fn code_space(model: &Model, known: &LabelledImages, test: &LabelledImages, seed: u32) -> Result<JsValue, JsValue> {
    plain(code_space::CodeSpace::of(model.core(), known.labelled(), test.labelled(), seed))
}

/// The clustering of a network's codes, iteration by iteration.
#[wasm_bindgen(js_name = clusteringSteps, unchecked_return_type = "ClusteringStep[]")]
pub fn clustering_steps(model: &Model, test: &LabelledImages, seed: u32) -> Result<JsValue, JsValue> {
    plain(code_space::clustering_steps(model.core(), test.labelled(), seed))
}

/// What drawn codes of a network decode to, and its evidence.
#[wasm_bindgen(js_name = variational, unchecked_return_type = "VariationalReport")]
pub fn variational_report(model: &Model, test: &LabelledImages, seed: u32) -> Result<JsValue, JsValue> {
    plain(variational::Variational::of(model.core(), test.labelled(), seed))
}

/// Codes drawn at random, one after the other: standard normal, or with the spread that a network's own codes have.
#[wasm_bindgen(js_name = drawnCodes)]
pub fn drawn_codes(
    model: &Model,
    test: &LabelledImages,
    count: usize,
    seed: u32,
    own: bool,
) -> Result<Vec<f32>, JsValue> {
    let codes = if own {
        variational::codes_of_own_spread(model.core(), test.labelled().images, count, seed).map_err(js_error)?
    } else {
        variational::standard_normal_codes(count, model.core().latent_dim(), seed)
    };
    Ok(codes.into_raw_vec_and_offset().0)
}
