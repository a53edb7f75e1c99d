//! `Pca`: the best linear codes of some data.

use crate::convert::{as_table, js_error};
use autoencoder::Error;
use autoencoder::analysis::linear::pca::Pca as Core;
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

    /// The mean of the samples.
    #[wasm_bindgen(getter)]
    pub fn mean(&self) -> Vec<f64> {
        self.core.mean().to_vec()
    }

    /// The variance along each axis, falling, dividing by the count.
    #[wasm_bindgen(getter)]
    pub fn variances(&self) -> Vec<f64> {
        self.core.variances().to_vec()
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

    /// The codes of samples on the first `dims` axes, one after the other.
    pub fn project(&self, samples: &[f32], dims: usize) -> Result<Vec<f64>, JsValue> {
        let samples = as_table("the last sample", samples, self.core.mean().len())?;
        self.core.project(samples, dims).map(|codes| codes.iter().copied().collect()).map_err(js_error)
    }

    /// The samples of codes of `dims` values each, one after the other.
    pub fn reconstruct(&self, codes: &[f64], dims: usize) -> Result<Vec<f64>, JsValue> {
        let codes = as_table("the last code", codes, dims)?;
        self.core.reconstruct(codes).map(|samples| samples.iter().copied().collect()).map_err(js_error)
    }

    /// Squared error of samples rebuilt from `dims` values, summed over the features, mean per sample.
    #[wasm_bindgen(js_name = ssePerImage)]
    pub fn sse_per_image(&self, samples: &[f32], dims: usize) -> Result<f64, JsValue> {
        let samples = as_table("the last sample", samples, self.core.mean().len())?;
        self.core.sse_per_image(samples, dims).map_err(js_error)
    }
}

impl Pca {
    pub(super) fn core(&self) -> &Core {
        &self.core
    }
}
