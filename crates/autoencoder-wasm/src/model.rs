//! `Model`: a network from a checkpoint.

use crate::convert::{as_batch, from_batch, js_error};
#[cfg(feature = "encoders")]
use autoencoder::experiment::ValidExperiment;
use autoencoder::files::Checkpoint;
#[cfg(feature = "labs")]
use autoencoder::network::Autoencoder;
use js_sys::JSON;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// A trained autoencoder.
#[wasm_bindgen]
pub struct Model {
    checkpoint: Checkpoint,
}

#[wasm_bindgen]
impl Model {
    /// Reads a checkpoint (a whole, unpacked safetensors file); throws if it is damaged.
    #[wasm_bindgen(constructor)]
    pub fn new(bytes: &[u8]) -> Result<Model, JsValue> {
        Checkpoint::from_bytes(bytes).map(|checkpoint| Self { checkpoint }).map_err(js_error)
    }

    /// Values per image; 784 for a 28x28 digit.
    #[wasm_bindgen(getter, js_name = inputDim)]
    pub fn input_dim(&self) -> usize {
        self.checkpoint.model.input_dim()
    }

    /// Values per code.
    #[wasm_bindgen(getter, js_name = latentDim)]
    pub fn latent_dim(&self) -> usize {
        self.checkpoint.model.latent_dim()
    }

    /// Values at the input and after each layer, the code among them.
    #[wasm_bindgen(getter)]
    pub fn widths(&self) -> Vec<usize> {
        self.checkpoint.model.widths()
    }

    /// Number of weights and biases.
    #[wasm_bindgen(getter, js_name = parameterCount)]
    pub fn parameter_count(&self) -> usize {
        self.checkpoint.model.parameter_count()
    }

    /// The experiment that made it, as a plain object.
    #[wasm_bindgen(getter)]
    pub fn experiment(&self) -> Result<JsValue, JsValue> {
        // It has a JSON form anyway; a second serializer for its types would weigh 4 kB.
        JSON::parse(&self.checkpoint.experiment.to_json().map_err(js_error)?)
    }

    /// The code of an image of `inputDim` values.
    pub fn encode(&self, image: &[f32]) -> Result<Vec<f32>, JsValue> {
        self.checkpoint.model.encode(as_batch(image)).map(from_batch).map_err(js_error)
    }

    /// The image that a code of `latentDim` values stands for.
    pub fn decode(&self, code: &[f32]) -> Result<Vec<f32>, JsValue> {
        self.checkpoint.model.decode(as_batch(code)).map(from_batch).map_err(js_error)
    }

    /// `decode(encode(image))`
    pub fn reconstruct(&self, image: &[f32]) -> Result<Vec<f32>, JsValue> {
        self.checkpoint.model.reconstruct(as_batch(image)).map(from_batch).map_err(js_error)
    }
}

#[cfg(feature = "labs")]
impl Model {
    pub(crate) fn core(&self) -> &Autoencoder {
        &self.checkpoint.model
    }

    #[cfg(feature = "encoders")]
    pub(crate) fn trained_by(&self) -> &ValidExperiment {
        &self.checkpoint.experiment
    }
}
