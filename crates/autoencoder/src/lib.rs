//! Autoencoders from first principles: configured once, seeded throughout, every gradient proved.
//!
//! The crate is `no_std` + `alloc` and knows no browser, file, clock or thread. Arrays are row-major
//! and batch first (`[batch, features]`), weights are `[out, in]`, images lie in `[0, 1]`.
//!
//! ```
//! use autoencoder::{experiment::Experiment, training::Trainer};
//! use ndarray::Array2;
//!
//! let experiment = Experiment::from_json(
//!     r#"{"seed": 1,
//!         "model": {"input_dim": 4, "latent_dim": 2},
//!         "loss": "mean_squared_error",
//!         "optimizer": {"kind": "adam", "learning_rate": 0.01},
//!         "batch_size": 2, "epochs": 1}"#,
//! )?;
//! let mut trainer = Trainer::new(experiment.validate()?);
//! let images = Array2::from_elem((2, 4), 0.5);
//! let first = trainer.step(images.view())?;
//! let second = trainer.step(images.view())?;
//! assert!(second.loss < first.loss);
//! # Ok::<(), autoencoder::Error>(())
//! ```
#![no_std]

extern crate alloc;
#[cfg(any(test, feature = "std"))]
extern crate std;

pub mod analysis;
pub mod bench;
pub mod data;
mod error;
pub mod experiment;
pub mod files;
pub mod image;
mod json;
pub mod kernels;
pub mod layers;
pub mod network;
mod range;
pub mod rng;
pub mod training;

pub use error::Error;
