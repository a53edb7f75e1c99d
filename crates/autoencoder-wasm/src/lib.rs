//! Bindings for the browser: each function wraps one of the `autoencoder` crate, converts, calls and converts back.
//! Numbers travel as typed arrays, configs and results as plain objects, errors as JS `Error`s with the name, the
//! fields and the sentence of the core's. The types of all of them are declared beside the code that makes them, and
//! wasm-bindgen writes them for TypeScript.
//!
//! Seven binaries come of it: one for the first screen, one that trains as well (the feature `training`), four that measure
//! what labs show (the features `codes`, `encoders`, `errors` and `directions`), and one that trains what a single lab compares
//! (the feature `pretraining`). Neither of the first two holds what only labs need.

#[cfg(any(feature = "labs", feature = "training"))]
#[macro_use]
mod plain;

mod convert;
mod digits;
mod drawing;
#[cfg(any(feature = "labs", feature = "pretraining"))]
mod labelled;
#[cfg(feature = "labs")]
mod labs;
mod model;
#[cfg(feature = "pretraining")]
mod pretraining;
#[cfg(any(feature = "directions", feature = "training"))]
mod principal_axes;
#[cfg(feature = "training")]
mod training;

pub use digits::Digits;
pub use drawing::{corrupt, normalize_ink, paint_error, paint_grey, sse_per_image, to_unit};
#[cfg(any(feature = "labs", feature = "pretraining"))]
pub use labelled::LabelledImages;
#[cfg(feature = "labs")]
pub use labs::*;
pub use model::Model;
#[cfg(feature = "pretraining")]
pub use pretraining::{LabelTrial, StackPretraining};
#[cfg(any(feature = "directions", feature = "training"))]
pub use principal_axes::PrincipalAxes;
#[cfg(feature = "training")]
pub use training::{Run, Trainer, TrainingData, Workload, clock_chain, cycles_per_link};

use wasm_bindgen::prelude::wasm_bindgen;

/// Makes a panic, which would be a bug, readable in the console.
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
}
