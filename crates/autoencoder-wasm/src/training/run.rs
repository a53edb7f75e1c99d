//! `Run`: a network in training on its data.

use super::TrainingData;
use super::terms::means;
use crate::convert::{self, as_batch, from_batch, js_error, unknown_word};
use autoencoder::analysis::snapshots::Snapshots;
use autoencoder::data::Samples;
use autoencoder::files::Precision;
use autoencoder::files::export::{self, Part};
use autoencoder::training::Run as Core;
use js_sys::JSON;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// A network in training on its data.
#[wasm_bindgen]
pub struct Run {
    pub(super) core: Core<Rc<dyn Samples>>,
    pub(super) snapshots: Snapshots,
}

#[wasm_bindgen]
impl Run {
    /// Starts from freshly drawn weights; throws if the experiment, a plain object, cannot be trained on these data.
    #[wasm_bindgen(constructor)]
    pub fn new(experiment: JsValue, data: &TrainingData) -> Result<Run, JsValue> {
        Self::of(Core::new(convert::experiment(&experiment)?, Rc::clone(&data.samples)))
    }

    /// Continues where `save` stopped; throws if the bytes are damaged or of another network than the data are for.
    pub fn resume(bytes: &[u8], data: &TrainingData) -> Result<Run, JsValue> {
        Self::of(Core::resume(bytes, Rc::clone(&data.samples)))
    }

    fn of(core: Result<Core<Rc<dyn Samples>>, autoencoder::Error>) -> Result<Run, JsValue> {
        core.map(|core| Self { core, snapshots: Snapshots::default() }).map_err(js_error)
    }

    /// Takes `steps` steps; throws if the loss runs away, and goes back to the last sound weights and their step.
    pub fn train(&mut self, steps: u32) -> Result<(), JsValue> {
        (0..steps).try_for_each(|_| self.core.step().map(|_| ())).map_err(js_error)
    }

    /// Throws, with the last sound weights kept, if the last step was a bad one: no further step would tell.
    #[wasm_bindgen(js_name = judge)]
    pub fn check_loss(&mut self) -> Result<(), JsValue> {
        self.core.check_loss().map(|_| ()).map_err(js_error)
    }

    /// Goes on under another experiment; throws if that needs a start anew.
    pub fn change(&mut self, experiment: JsValue) -> Result<(), JsValue> {
        self.core.change(convert::experiment(&experiment)?).map_err(js_error)?;
        self.snapshots.experiment_changed();
        Ok(())
    }

    /// The means over the steps since this was last asked, by name, and `steps`, their number.
    #[wasm_bindgen(js_name = takeMeans, unchecked_return_type = "Means")]
    pub fn take_means(&mut self) -> JsValue {
        let found = self.core.take_means();
        means(found.terms, found.steps)
    }

    /// Steps taken.
    #[wasm_bindgen(getter)]
    pub fn steps(&self) -> f64 {
        self.core.steps() as f64
    }

    /// Passes over the data, with the part of the one under way.
    #[wasm_bindgen(getter)]
    pub fn epoch(&self) -> f64 {
        self.core.epoch()
    }

    /// Steps of one pass over the data.
    #[wasm_bindgen(getter, js_name = stepsPerEpoch)]
    pub fn steps_per_epoch(&self) -> f64 {
        self.core.steps_per_epoch() as f64
    }

    /// Steps of the whole experiment.
    #[wasm_bindgen(getter, js_name = totalSteps)]
    pub fn total_steps(&self) -> f64 {
        self.core.total_steps() as f64
    }

    /// A hash of every bit of the weights: 16 hexadecimal digits.
    #[wasm_bindgen(getter)]
    pub fn hash(&self) -> String {
        self.core.model().fingerprint().to_string()
    }

    /// The experiment that is run, as a plain object.
    #[wasm_bindgen(getter)]
    pub fn experiment(&self) -> Result<JsValue, JsValue> {
        JSON::parse(&self.core.trainer().experiment().to_json().map_err(js_error)?)
    }

    /// Values at the input and after each layer, the code among them.
    #[wasm_bindgen(getter)]
    pub fn widths(&self) -> Vec<usize> {
        self.core.model().widths()
    }

    /// The number of layers in the encoder.
    #[wasm_bindgen(getter)]
    pub fn depth(&self) -> usize {
        self.core.model().depth()
    }

    /// Values of a sample.
    #[wasm_bindgen(getter, js_name = inputDim)]
    pub fn input_dim(&self) -> usize {
        self.core.model().input_dim()
    }

    /// Number of weights and biases.
    #[wasm_bindgen(getter, js_name = parameterCount)]
    pub fn parameter_count(&self) -> usize {
        self.core.model().parameter_count()
    }

    /// The code of a sample of `inputDim` values.
    pub fn encode(&self, image: &[f32]) -> Result<Vec<f32>, JsValue> {
        self.core.model().encode(as_batch(image)).map(from_batch).map_err(js_error)
    }

    /// The sample that a code stands for.
    pub fn decode(&self, code: &[f32]) -> Result<Vec<f32>, JsValue> {
        self.core.model().decode(as_batch(code)).map(from_batch).map_err(js_error)
    }

    /// Samples that lie one after the other, rebuilt.
    #[wasm_bindgen(js_name = reconstructBatch)]
    pub fn reconstruct_batch(&self, images: &[f32]) -> Result<Vec<f32>, JsValue> {
        let batch = self.core.trainer().batch(images).map_err(js_error)?;
        self.core.model().reconstruct(batch).map(from_batch).map_err(js_error)
    }

    /// Everything that `resume` needs beside the data: a safetensors file that any reader takes for a model.
    pub fn save(&self) -> Result<Vec<u8>, JsValue> {
        self.core.save().map_err(js_error)
    }

    /// The model as it is now, a safetensors file.
    pub fn checkpoint(&self) -> Result<Vec<u8>, JsValue> {
        self.core.trainer().checkpoint().to_bytes(Precision::F32).map_err(js_error)
    }

    /// The weights under the names of the PyTorch script, a safetensors file.
    #[wasm_bindgen(js_name = stateDict)]
    pub fn state_dict(&self) -> Result<Vec<u8>, JsValue> {
        export::state_dict(self.core.model()).map_err(js_error)
    }

    /// The model as an ONNX file: `whole`, `encoder` or `decoder`.
    pub fn onnx(
        &self,
        #[wasm_bindgen(unchecked_param_type = "\"whole\" | NetworkHalf")] part: &str,
    ) -> Result<Vec<u8>, JsValue> {
        let part = match part {
            "whole" => Part::Whole,
            "encoder" => Part::Encoder,
            "decoder" => Part::Decoder,
            other => return Err(unknown_word("part", other, "whole, encoder or decoder")),
        };
        Ok(export::onnx(self.core.model(), part))
    }

    /// A PyTorch script that builds, loads and trains this network.
    pub fn pytorch(&self) -> Result<String, JsValue> {
        export::script(self.core.trainer().experiment()).map_err(js_error)
    }
}
