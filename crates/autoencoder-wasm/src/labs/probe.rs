//! `LinearProbe`: what a frozen code tells about the classes.

use crate::convert::{as_table, js_error, json};
use autoencoder::analysis::codes::probe::{LinearProbe as Core, ProbeConfig};
use ndarray::ArrayView2;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(typescript_custom_section)]
const CONFIG: &'static str = r#"
/** How a probe learns. */
export interface ProbeConfig {
    /** At the start, above 0 and at most 100; falls to 0 in a straight line over the epochs. */
    learning_rate: number;
    /** Passes over the codes, from 1 to 100,000. */
    epochs: number;
    /** Codes per step, from 1. */
    batch_size: number;
    /** From 0 to 100. */
    weight_decay: number;
    seed: number;
}
"#;

/// A softmax classifier on standardised codes: as good as the classes can be told by straight borders.
#[wasm_bindgen]
pub struct LinearProbe {
    core: Core,
    units: usize,
}

#[wasm_bindgen]
impl LinearProbe {
    /// Learns the classes of codes of `units` values each that lie one after the other.
    #[wasm_bindgen(constructor)]
    pub fn new(
        codes: &[f32],
        units: usize,
        labels: &[u8],
        #[wasm_bindgen(unchecked_param_type = "ProbeConfig")] config: JsValue,
    ) -> Result<LinearProbe, JsValue> {
        let config = ProbeConfig::from_json(&json(&config)?).map_err(js_error)?;
        let core = Core::fit(as_table("the last code", codes, units)?, labels, config).map_err(js_error)?;
        Ok(Self { core, units })
    }

    /// The likeliest class of each code.
    pub fn predict(&self, codes: &[f32]) -> Result<Vec<u8>, JsValue> {
        self.core.predict(self.table(codes)?).map_err(js_error)
    }

    /// Share of codes whose class is not the label, from 0 to 1.
    #[wasm_bindgen(js_name = errorRate)]
    pub fn error_rate(&self, codes: &[f32], labels: &[u8]) -> Result<f64, JsValue> {
        self.core.error_rate(self.table(codes)?, labels).map_err(js_error)
    }

    fn table<'a>(&self, codes: &'a [f32]) -> Result<ArrayView2<'a, f32>, JsValue> {
        as_table("the last code", codes, self.units)
    }
}
