//! Autoencoders from first principles: described once, seeded throughout, every gradient proved.
//!
//! The crate is `no_std` + `alloc` and knows no browser, file, clock or thread. Arrays are [`ndarray`]'s, row-major and
//! batch first (`[batch, features]`); images lie in `[0, 1]`. Whatever cannot be done is an [`Error`] that names the
//! value and what was expected.
//!
//! # From a description to a trained network
//!
//! An [`Experiment`](experiment::Experiment) describes a run: architecture, loss, corruption, penalties, optimizer and
//! seed. `validate` checks every rule at once; only what passes can be trained. A [`Run`](training::Run) takes an
//! experiment through its data:
//!
//! ```
//! use autoencoder::data::ToyData;
//! use autoencoder::{experiment::Experiment, training::Run};
//!
//! let experiment = Experiment::from_json(
//!     r#"{"seed": 1,
//!         "model": {"input_dim": 2, "hidden_dims": [16], "latent_dim": 1, "hidden_activation": "tanh"},
//!         "loss": "mean_squared_error",
//!         "corruption": {"choices": [{"kind": "gaussian", "std_dev": 0.1}]},
//!         "optimizer": {"kind": "adam", "learning_rate": 0.02},
//!         "batch_size": 20, "epochs": 10}"#,
//! )?;
//! let moons = ToyData::from_json(r#"{"kind": "two_moons", "noise": 0.05}"#)?.draw(200, 1)?;
//! let mut run = Run::new(experiment.validate()?, &moons)?;
//! let first = run.step()?.loss;
//! while run.steps() < run.total_steps() {
//!     run.step()?;
//! }
//! assert!(run.check_loss()?.total() < first / 2.0);
//! let codes = run.model().encode(moons.points.view())?;
//! assert_eq!(codes.dim(), (200, 1));
//! # Ok::<(), autoencoder::Error>(())
//! ```
//!
//! # The floors
//!
//! The folders are floors, and a file uses only its own floor and those below it. From the bottom to the top:
//!
//! - [`kernels`]: fast code, the only place for `unsafe`;
//! - [`rng`], [`image`], [`Error`]: what every floor above needs;
//! - [`layers`]: affine maps over images or patches, and activations;
//! - [`experiment`]: the values that describe a run, and the rules between them;
//! - [`network`]: an [`Autoencoder`](network::Autoencoder) with its weights, which encodes, decodes and reconstructs;
//! - [`files`]: a [`Checkpoint`](files::Checkpoint) is a safetensors file; [`export`](files::export) writes for ONNX and
//!   PyTorch;
//! - [`data`]: digits, toy data whose scores are known, and the batches made of them;
//! - [`training`]: a [`Trainer`](training::Trainer) for steps on batches of yours, a [`Run`](training::Run) for a whole
//!   experiment, [`stacked`](training::stacked) pretraining, a [`Classifier`](training::Classifier);
//! - [`analysis`]: what can be measured of codes, data and networks; decompositions need the feature `pca`;
//! - [`labs`]: what each lab of the page says in numbers, in one report each;
//! - [`bench`](mod@bench): what the benchmarks time.
//!
//! # The same bits everywhere
//!
//! Everything random comes from the experiment's seed, each number a pure function of (seed, stream, position)
//! ([`rng`]), and every sum has a fixed order. The same experiment gives the same weights to the bit on every machine,
//! natively and in WebAssembly; only a build with fused multiply-adds (relaxed SIMD) rounds differently.
//! [`Autoencoder::fingerprint`](network::Autoencoder::fingerprint) stands for all those bits.
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
mod hash;
pub mod image;
mod json;
pub mod kernels;
pub mod labs;
pub mod layers;
pub mod network;
mod range;
pub mod rng;
mod rows;
pub mod training;

pub use error::Error;
