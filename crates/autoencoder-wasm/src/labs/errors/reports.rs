//! What the labs of rate and distortion and of anomalies say in numbers.

use super::super::report::plain;
use crate::labelled::LabelledImages;
use crate::model::Model;
use autoencoder::labs::{anomaly, rate_distortion};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(typescript_custom_section)]
const REPORTS: &'static str = r#"
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
