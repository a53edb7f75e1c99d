//! `StackPretraining` and `LabelTrial`: pretraining layer by layer, and whether it helped.

use crate::convert::{self, js_error};
use crate::labelled::LabelledImages;
use autoencoder::experiment::ValidExperiment;
use autoencoder::files::{Checkpoint, Precision};
use autoencoder::labs::pretraining::{Trial, TrialConfig};
use autoencoder::training::Pretraining;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// A deep network whose layers are trained one after the other, without labels.
#[wasm_bindgen]
pub struct StackPretraining {
    core: Pretraining,
    experiment: ValidExperiment,
}

#[wasm_bindgen]
impl StackPretraining {
    /// Begins with the first layer; throws if the experiment, a plain object, is of no stack, or the images do not fit.
    #[wasm_bindgen(constructor)]
    pub fn new(experiment: JsValue, images: &LabelledImages) -> Result<StackPretraining, JsValue> {
        let experiment = convert::experiment(&experiment)?;
        let core = Pretraining::new(experiment.clone(), images.labelled().images.to_owned()).map_err(js_error)?;
        Ok(Self { core, experiment })
    }

    /// Takes `steps` steps, or as many as are left; throws if the loss runs away.
    pub fn train(&mut self, steps: u32) -> Result<(), JsValue> {
        (0..steps).try_for_each(|_| self.core.step()).map_err(js_error)
    }

    /// Steps taken, over all layers.
    #[wasm_bindgen(getter)]
    pub fn steps(&self) -> f64 {
        self.core.steps() as f64
    }

    /// Steps of all layers.
    #[wasm_bindgen(getter, js_name = totalSteps)]
    pub fn total_steps(&self) -> f64 {
        self.core.total_steps() as f64
    }

    /// What each layer that is done rebuilt its own input to: its objective, mean over the steps of its last epoch.
    #[wasm_bindgen(getter)]
    pub fn objectives(&self) -> Vec<f64> {
        self.core.objectives().to_vec()
    }

    /// The whole stack once all layers are done, a safetensors file; throws before.
    pub fn checkpoint(&self) -> Result<Vec<u8>, JsValue> {
        let (experiment, steps) = (self.experiment.clone(), self.core.steps());
        let checkpoint = self.core.model().map(|model| Checkpoint { experiment, steps, model });
        checkpoint.and_then(|checkpoint| checkpoint.to_bytes(Precision::F32)).map_err(js_error)
    }
}

/// An encoder in fine-tuning with few labels.
#[wasm_bindgen]
pub struct LabelTrial {
    core: Trial,
}

#[wasm_bindgen]
impl LabelTrial {
    /// Begins with the encoder of `stack`, a checkpoint, or without one with the first weights of the experiment, a
    /// plain object; throws if either does not fit the images, or there are not so many labels.
    #[wasm_bindgen(constructor)]
    pub fn new(
        experiment: JsValue,
        stack: Option<Vec<u8>>,
        known: &LabelledImages,
        labels: usize,
        updates: u32,
    ) -> Result<LabelTrial, JsValue> {
        let experiment = convert::experiment(&experiment)?;
        let stack = stack.map(|bytes| Checkpoint::from_bytes(&bytes)).transpose().map_err(js_error)?;
        let (stack, config) =
            (stack.as_ref().map(|stack| &stack.model), TrialConfig { labels, updates: updates.into() });
        Trial::new(stack, &experiment, known.labelled(), config).map(|core| Self { core }).map_err(js_error)
    }

    /// Takes one update, and measures on the test images when it is time to.
    pub fn step(&mut self, test: &LabelledImages) -> Result<(), JsValue> {
        self.core.step(test.labelled()).map_err(js_error)
    }

    /// Whether all updates are done.
    #[wasm_bindgen(getter, js_name = isOver)]
    pub fn is_over(&self) -> bool {
        self.core.is_over()
    }

    /// Updates before each measurement so far, rising from 0.
    #[wasm_bindgen(getter)]
    pub fn updates(&self) -> Vec<f64> {
        self.core.report().updates.iter().map(|&updates| updates as f64).collect()
    }

    /// Share of the test images whose class was found wrong, from 0 to 1, at each measurement so far.
    #[wasm_bindgen(getter, js_name = errorRates)]
    pub fn error_rates(&self) -> Vec<f64> {
        self.core.report().error_rate_on_test_images.clone()
    }
}
