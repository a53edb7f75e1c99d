//! What the anomaly lab shows of scores, a threshold and one image.

use crate::convert::{as_batch, grey, js_error};
use crate::labelled::LabelledImages;
use crate::model::Model;
use crate::plain::{Float32Array, Uint8Array, number};
use autoencoder::analysis::density::anomaly::{Confusion, threshold_at_false_positive_rate};
use autoencoder::labs::anomaly::{Rebuilt, Score, shuffled};
use ndarray::s;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

plain_object! {
    /// What comes of calling everything anomalous whose score is at least a threshold.
    Decision {
        /// Anomalous ones called so.
        truePositives: number,
        /// Normal ones called anomalous.
        falsePositives: number,
        /// Anomalous ones missed.
        falseNegatives: number,
        /// Normal ones let pass.
        trueNegatives: number,
        /// Share of the normal ones called anomalous, from 0 to 1.
        falsePositiveRate: number,
        /// Share of the anomalous ones called so, from 0 to 1.
        truePositiveRate: number,
        /// The mean of the shares of either kind that are told right.
        balancedAccuracy: number,
        /// Share of those called anomalous that would be at the base rate; NaN where nothing is called so.
        precisionAtBaseRate: number,
    }
}

plain_object! {
    /// One image, rebuilt.
    RebuiltImage {
        /// Grey levels of the reconstruction.
        pixels: Uint8Array,
        /// The squared error at each pixel, above 0 where light was added and below where it was taken.
        signedSquaredErrors: Float32Array,
        /// Their sizes added up.
        ssePerImage: number,
        /// The sum of the squared pixels of the image itself.
        ink: number,
    }
}

/// The score of each image, the higher the stranger; `score` is `error`, `error-by-ink` or `ink`.
#[wasm_bindgen(js_name = anomalyScores)]
pub fn anomaly_scores(model: &Model, images: &LabelledImages, score: &str) -> Result<Vec<f64>, JsValue> {
    Score::named(score).and_then(|score| score.of(model.core(), images.labelled().images)).map_err(js_error)
}

/// Grey levels of the first `count` images, the pixels of each shuffled.
#[wasm_bindgen(js_name = shuffledPixels)]
pub fn shuffled_pixels(images: &LabelledImages, count: usize, seed: u32) -> Vec<u8> {
    let images = images.labelled().images;
    grey(&shuffled(images.slice(s![..count.min(images.nrows()), ..]), seed))
}

/// The least threshold that calls at most this share of normal scores anomalous.
#[wasm_bindgen(js_name = thresholdAtFalsePositiveRate)]
pub fn threshold_at(normal: &[f64], rate: f64) -> Result<f64, JsValue> {
    threshold_at_false_positive_rate(normal, rate).map_err(js_error)
}

/// What comes of a threshold; `anomalous` is 0 for each normal score.
#[wasm_bindgen(unchecked_return_type = "Decision")]
pub fn decide(scores: &[f64], anomalous: &[u8], threshold: f64, base_rate: f64) -> Result<JsValue, JsValue> {
    let marks: Vec<bool> = anomalous.iter().map(|&mark| mark != 0).collect();
    let found = Confusion::at(scores, &marks, threshold).map_err(js_error)?;
    let decision = Decision {
        truePositives: found.true_positives as f64,
        falsePositives: found.false_positives as f64,
        falseNegatives: found.false_negatives as f64,
        trueNegatives: found.true_negatives as f64,
        falsePositiveRate: found.false_positive_rate(),
        truePositiveRate: found.true_positive_rate(),
        balancedAccuracy: found.balanced_accuracy(),
        precisionAtBaseRate: found.precision_at(base_rate).map_err(js_error)?.unwrap_or(f64::NAN),
    };
    Ok(decision.into())
}

/// One image of `inputDim` values, rebuilt, with its error at each pixel.
#[wasm_bindgen(js_name = rebuild, unchecked_return_type = "RebuiltImage")]
pub fn rebuild(model: &Model, pixels: &[f32]) -> Result<JsValue, JsValue> {
    let found = Rebuilt::of(model.core(), as_batch(pixels)).map_err(js_error)?;
    let rebuilt = RebuiltImage {
        pixels: grey(&found.image).as_slice().into(),
        signedSquaredErrors: found.signed_squared_errors.as_slice().into(),
        ssePerImage: found.sse_per_image,
        ink: found.ink,
    };
    Ok(rebuilt.into())
}
