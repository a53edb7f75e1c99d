//! `kmeans`: clusters of points.

use crate::convert::{as_table, js_error, json};
use crate::plain::{Float64Array, Uint8Array, doubles, number};
use autoencoder::analysis::codes::kmeans::{KMeans, KMeansConfig};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(typescript_custom_section)]
const CONFIG: &'static str = r#"
/** What a clustering needs besides the points. */
export interface KMeansConfig {
    /** From 1 to 256, and at most the number of points. */
    clusters: number;
    /** Runs from different first centres, from 1 to 1000; the one with the smallest inertia is kept. */
    restarts: number;
    /** Most iterations of one run, from 1 to 100,000. */
    max_iterations: number;
    seed: number;
}
"#;

plain_object! {
    /// Centres and what belongs to them.
    Clusters {
        /// The centres, one after the other.
        centres: Float64Array,
        /// The cluster of each point, from 0.
        labels: Uint8Array,
        /// Squared distance to the nearest centre, summed over the points.
        inertia: number,
    }
}

/// Clusters points of `features` values each that lie one after the other.
#[wasm_bindgen(unchecked_return_type = "Clusters")]
pub fn kmeans(
    points: &[f32],
    features: usize,
    #[wasm_bindgen(unchecked_param_type = "KMeansConfig")] config: JsValue,
) -> Result<JsValue, JsValue> {
    let points = as_table("the last point", points, features)?;
    let config = KMeansConfig::from_json(&json(&config)?).map_err(js_error)?;
    let found = KMeans::fit(points, config).map_err(js_error)?;
    let (centres, labels) = (doubles(&found.centres()), Uint8Array::from(found.labels()));
    Ok(Clusters { centres, labels, inertia: found.inertia() }.into())
}
