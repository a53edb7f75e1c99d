//! What each lab of the page says in numbers: a report, from one function that the page and the command line share.
//!
//! A report has a JSON form in which every number carries its definition in its name, so both print the same words.

pub mod code_space;
#[cfg(feature = "pca")]
pub mod contractive;
pub mod pretraining;
pub mod sparse;
pub mod variational;

use crate::error::Error;
use alloc::string::{String, ToString};
use ndarray::ArrayView2;
use serde::Serialize;

/// Images and the class of each.
#[derive(Debug, Clone, Copy)]
pub struct Labelled<'a> {
    /// `[images, input_dim]`, each value in [0, 1].
    pub images: ArrayView2<'a, f32>,
    /// One class per image, from 0.
    pub labels: &'a [u8],
}

/// The JSON form of a report.
pub fn to_json(report: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(report).map_err(|error| Error::Json(error.to_string()))
}
