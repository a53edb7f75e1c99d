//! `roc`: how well scores tell what is anomalous.

use crate::convert::js_error;
use crate::plain::{Float64Array, doubles, number};
use autoencoder::analysis::density::anomaly::{RocCurve as Core, RocPoint};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

plain_object! {
    /// The receiver operating characteristic, point by point from (0, 0) to (1, 1).
    RocCurve {
        /// Area under the curve, from 0 to 1.
        area: number,
        /// The precision at each threshold, weighted by the recall that is gained there, from 0 to 1.
        averagePrecision: number,
        /// The score from which on everything is called anomalous; infinite at the first point.
        thresholds: Float64Array,
        /// Share of the normal ones called anomalous, from 0 to 1.
        falsePositiveRates: Float64Array,
        /// Share of the anomalous ones called so, from 0 to 1.
        truePositiveRates: Float64Array,
        /// Share of those called anomalous that are, from 0 to 1; 1 at the first point.
        precisions: Float64Array,
    }
}

/// The curve of `scores`, the higher the stranger; `anomalous` is 0 for each normal one.
#[wasm_bindgen(unchecked_return_type = "RocCurve")]
pub fn roc(scores: &[f64], anomalous: &[u8]) -> Result<JsValue, JsValue> {
    let marks: Vec<bool> = anomalous.iter().map(|&mark| mark != 0).collect();
    let curve = Core::of(scores, &marks).map_err(js_error)?;
    let column = |value: fn(&RocPoint) -> f64| doubles(&curve.points().iter().map(value).collect::<Vec<f64>>());
    let curve = RocCurve {
        area: curve.area(),
        averagePrecision: curve.average_precision(),
        thresholds: column(|point| point.threshold),
        falsePositiveRates: column(|point| point.false_positive_rate),
        truePositiveRates: column(|point| point.true_positive_rate),
        precisions: column(|point| point.precision),
    };
    Ok(curve.into())
}
