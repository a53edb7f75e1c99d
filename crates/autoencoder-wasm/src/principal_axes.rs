//! `PrincipalAxes`: what a network is held against.

#[cfg(feature = "training")]
use crate::convert::as_table;
use crate::convert::js_error;
use autoencoder::labs::principal_axes::PrincipalAxes as Core;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Mean, variances, and the principal axes that are at hand.
#[wasm_bindgen]
pub struct PrincipalAxes {
    pub(crate) core: Core,
}

#[wasm_bindgen]
impl PrincipalAxes {
    /// Reads a file that `autoencoder pca --out` wrote; throws if it is none.
    #[wasm_bindgen(constructor)]
    pub fn new(file: &[u8]) -> Result<PrincipalAxes, JsValue> {
        Core::from_bytes(file).map(|core| Self { core }).map_err(js_error)
    }

    /// Axes at hand.
    #[wasm_bindgen(getter)]
    pub fn held(&self) -> usize {
        self.core.held()
    }
}

#[cfg(feature = "training")]
#[wasm_bindgen]
impl PrincipalAxes {
    /// Samples that lie one after the other, rebuilt from their first `dims` principal numbers.
    #[wasm_bindgen(js_name = reconstructBatch)]
    pub fn reconstruct_batch(&self, images: &[f32], dims: usize) -> Result<Vec<f32>, JsValue> {
        let images = as_table("the last image", images, self.core.variances().len())?;
        self.core.rebuild(images, dims).map(|images| images.into_raw_vec_and_offset().0).map_err(js_error)
    }
}
