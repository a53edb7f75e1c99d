//! `Pca`: the best linear codes of some data.

use crate::convert::{as_table, js_error};
#[cfg(feature = "codes")]
use autoencoder::Error;
use autoencoder::analysis::linear::pca::Pca as Core;
#[cfg(feature = "codes")]
use ndarray::s;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Mean, principal axes and variances of a data set.
#[wasm_bindgen]
pub struct Pca {
    core: Core,
}

#[wasm_bindgen]
impl Pca {
    /// The decomposition of samples of `features` values each that lie one after the other; throws if there is none,
    /// or a value is not finite.
    #[wasm_bindgen(constructor)]
    pub fn new(samples: &[f32], features: usize) -> Result<Pca, JsValue> {
        Core::fit(as_table("the last sample", samples, features)?).map(|core| Self { core }).map_err(js_error)
    }
}

#[cfg(feature = "codes")]
#[wasm_bindgen]
impl Pca {
    /// The mean of the samples.
    #[wasm_bindgen(getter)]
    pub fn mean(&self) -> Vec<f64> {
        self.core.mean().to_vec()
    }

    /// The first `dims` axes, each of length 1, one after the other; throws if there are fewer.
    pub fn axes(&self, dims: usize) -> Result<Vec<f64>, JsValue> {
        let axes = self.core.axes();
        if dims > axes.nrows() {
            return Err(js_error(Error::Shape { what: "a code", found: dims, expected: axes.nrows() }));
        }
        Ok(axes.slice(s![..dims, ..]).iter().copied().collect())
    }

    /// Share of the variance that the first `dims` axes hold, from 0 to 1.
    #[wasm_bindgen(js_name = explainedVariance)]
    pub fn explained_variance(&self, dims: usize) -> f64 {
        self.core.explained_variance(dims)
    }
}

#[cfg(feature = "errors")]
impl Pca {
    pub(super) fn core(&self) -> &Core {
        &self.core
    }
}
