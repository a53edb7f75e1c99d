//! What a variational network knows of the codes of images.

use crate::convert::js_error;
use crate::labelled::LabelledImages;
use crate::model::Model;
use crate::plain::{Float32Array, floats};
use autoencoder::labs::variational;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

plain_object! {
    /// A Gaussian for each image, its numbers independent of one another.
    Posteriors {
        /// The means, one image after the other.
        means: Float32Array,
        /// The standard deviations, one image after the other.
        stdDevs: Float32Array,
    }
}

/// The posteriors of the first `count` images; throws for a network whose code is not drawn.
#[wasm_bindgen(js_name = posteriors, unchecked_return_type = "Posteriors")]
pub fn posteriors_of(model: &Model, test: &LabelledImages, count: usize) -> Result<JsValue, JsValue> {
    let found = variational::posteriors(model.core(), test.labelled().images, count).map_err(js_error)?;
    Ok(Posteriors { means: floats(&found.means), stdDevs: floats(&found.std_devs) }.into())
}
