//! Bindings for the browser: each function wraps one of the `autoencoder` crate, converts, calls and
//! converts back. Numbers travel as typed arrays, configs as plain objects, errors as JS `Error`s that
//! carry the core's sentence.
//!
//! Two binaries come of it: one for the first screen, and one that trains (the feature `training`).

mod convert;
mod digits;
mod drawing;
mod model;
#[cfg(feature = "training")]
mod training;

pub use digits::Digits;
pub use drawing::{corrupt, normalize_ink, paint_error, paint_grey, sse_per_image, to_unit};
pub use model::Model;
#[cfg(feature = "training")]
pub use training::{Run, Trainer, TrainingData, Workload, clock_chain, cycles_per_link};

use wasm_bindgen::prelude::wasm_bindgen;

/// Makes a panic, which would be a bug, readable in the console.
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
}
