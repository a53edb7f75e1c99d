//! What each lab says in numbers: the reports of the core, as plain objects of the same words as the command line's.

use crate::convert::js_error;
use crate::labelled::LabelledImages;
use crate::model::Model;
use autoencoder::Error;
use autoencoder::labs::{self, anomaly, code_space, contractive, rate_distortion, sparse, variational};
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

/** What codes cost that are rounded to one step. */
export interface Rounded {
    step: number;
    different_codes: number;
    /** An upper bound of the rate. */
    sum_of_marginal_entropies_bits_per_image: number;
    /** The rate; null where more than a tenth as many codes occur as there are images. */
    joint_entropy_bits_per_image: number | null;
    sse_per_image: number;
}

/** A network's rounded codes in bits and in error; as `autoencoder lab rate-distortion` prints it. */
export interface RateDistortionReport {
    latent_dim: number;
    test_images: number;
    sse_per_image_of_codes_as_they_are: number;
    spread_of_codes: number;
    rounded: Rounded[];
    /** Null for a network whose code is not drawn. */
    variational: null | { kl_to_prior_bits_per_image: number; sse_per_image_of_drawn_codes: number };
    seed: number;
}
/** How well the error of a reconstruction tells strange images; each number as `autoencoder lab anomaly` prints it. */
export interface AnomalyReport {
    normal_classes: number[];
    latent_dim: number;
    normal_images: number;
    anomalous_images: number;
    mean_sse_per_image_of_normal_images: number;
    mean_sse_per_image_of_anomalous_images: number;
    auc_of_sse_per_image: number;
    average_precision_of_sse_per_image: number;
    auc_of_sse_per_image_divided_by_ink: number;
    auc_of_ink: number;
    /** Null where either is the same for all. */
    correlation_of_sse_per_image_with_ink: number | null;
    /** Null for normal classes. */
    auc_against_each_class: (number | null)[];
    /** Null where there are none at hand. */
    auc_against_fashion_items: number | null;
    auc_against_shuffled_pixels: number;
    threshold_at_false_positive_rate_0_05: number;
    false_positive_rate_of_that_threshold: number;
    true_positive_rate_of_that_threshold: number;
    balanced_accuracy_of_that_threshold: number;
    precision_of_that_threshold_at_base_rate_0_01: number | null;
    false_positive_rate_of_threshold_from_training_images: number;
    threshold_chosen_on_test_images: number;
    balanced_accuracy_of_threshold_chosen_on_test_images: number;
    seed: number;
}

/** What principal components of the same images reach; as `autoencoder lab anomaly` prints it. */
export interface AgainstPcaReport {
    pca_axes: number;
    auc_of_pca_sse_per_image: number;
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

/// What rounded codes of a network cost in bits, and what the rounding leaves.
#[wasm_bindgen(js_name = rateDistortion, unchecked_return_type = "RateDistortionReport")]
pub fn rate_distortion_report(model: &Model, test: &LabelledImages, seed: u32) -> Result<JsValue, JsValue> {
    plain(rate_distortion::RateDistortion::of(model.core(), test.labelled(), seed))
}

/// How well the error of a network's reconstructions tells strange images, where the classes `normal` are normal;
/// `fashion` may be empty.
#[wasm_bindgen(js_name = anomaly, unchecked_return_type = "AnomalyReport")]
pub fn anomaly_report(
    model: &Model,
    known: &LabelledImages,
    test: &LabelledImages,
    fashion: &LabelledImages,
    normal: &[u8],
    seed: u32,
) -> Result<JsValue, JsValue> {
    let items = fashion.labelled().images;
    let others = anomaly::Others { fashion: (items.nrows() > 0).then_some(items), seed };
    plain(anomaly::Anomaly::of(model.core(), known.labelled(), test.labelled(), others, normal))
}

/// What so many principal components reach on the same task.
#[wasm_bindgen(js_name = againstPca, unchecked_return_type = "AgainstPcaReport")]
pub fn against_pca(
    axes: usize,
    known: &LabelledImages,
    test: &LabelledImages,
    normal: &[u8],
) -> Result<JsValue, JsValue> {
    plain(anomaly::AgainstPca::of(axes, known.labelled(), test.labelled(), normal))
}

/// A report by way of its JSON form, which it has anyway: a second serializer would weigh more.
pub(super) fn plain(report: Result<impl serde::Serialize, Error>) -> Result<JsValue, JsValue> {
    let json = report.and_then(|report| labs::to_json(&report)).map_err(js_error)?;
    JSON::parse(&json)
}
