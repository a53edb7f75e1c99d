//! `Trainer`: a model in training on batches of the caller's.

use super::terms::terms;
use crate::convert::{self, js_error};
use autoencoder::bench::calibration;
use autoencoder::files::Precision;
use autoencoder::training::{Objective, Trainer as Core};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// A model in training, with the experiment that it follows.
#[wasm_bindgen]
pub struct Trainer {
    core: Core,
    last: Objective,
}

#[wasm_bindgen]
impl Trainer {
    /// Starts from freshly drawn weights; throws if the experiment, a plain object, cannot be trained.
    #[wasm_bindgen(constructor)]
    pub fn new(experiment: JsValue) -> Result<Trainer, JsValue> {
        Ok(Self { core: Core::new(convert::experiment(&experiment)?), last: Objective::default() })
    }

    /// Takes one step on a batch of images that lie one after the other; returns the loss before it, mean per image.
    pub fn step(&mut self, images: &[f32]) -> Result<f64, JsValue> {
        let batch = self.core.batch(images).map_err(js_error)?;
        let metrics = self.core.step(batch).map_err(js_error)?;
        self.last = metrics.terms;
        Ok(metrics.loss)
    }

    /// The terms of the loss of the last step, by name: `reconstruction` and each penalty.
    #[wasm_bindgen(getter, unchecked_return_type = "Terms")]
    pub fn terms(&self) -> JsValue {
        terms(self.last)
    }

    /// The loss of a batch without learning from it, mean per image.
    pub fn loss(&mut self, images: &[f32]) -> Result<f64, JsValue> {
        let batch = self.core.batch(images).map_err(js_error)?;
        self.core.loss(batch).map(|objective| objective.total()).map_err(js_error)
    }

    /// The model as it is now, a whole safetensors file.
    pub fn checkpoint(&self) -> Result<Vec<u8>, JsValue> {
        self.core.checkpoint().to_bytes(Precision::F32).map_err(js_error)
    }
}

/// Takes `links` times [`cyclesPerLink`](cycles_per_link) clock cycles, to tell how fast the clock ticks.
#[wasm_bindgen(js_name = clockChain)]
pub fn clock_chain(links: u32) -> u32 {
    calibration::chain(links)
}

/// Clock cycles of one link of `clockChain`.
#[wasm_bindgen(js_name = cyclesPerLink)]
pub fn cycles_per_link() -> u32 {
    calibration::CYCLES_PER_LINK
}
