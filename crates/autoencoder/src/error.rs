//! What can go wrong, each in one sentence: what was wrong and what was expected.

use alloc::string::{String, ToString};
use core::fmt::Display;

/// Everything this crate refuses. The `Display` text is written for the person at the screen.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A field of the experiment lies outside what can be trained.
    #[error("{field} is {value}; expected {expected}")]
    Config {
        /// Path of the field, e.g. `optimizer.learning_rate`.
        field: &'static str,
        /// The offending value as written.
        value: String,
        /// What is allowed.
        expected: &'static str,
    },
    /// A config's JSON cannot be read.
    #[error("the config cannot be read: {0}")]
    Json(String),
    /// An array has the wrong length along an axis.
    #[error("{what} has {found} values; expected {expected}")]
    Shape {
        /// Which array, in words.
        what: &'static str,
        /// Its length.
        found: usize,
        /// The length that fits.
        expected: usize,
    },
    /// An IDX file is not one, or is cut short.
    #[error("the IDX file cannot be read: {0}")]
    Idx(String),
    /// A checkpoint is damaged or does not describe a model.
    #[error("the checkpoint cannot be read: {0}")]
    Checkpoint(String),
    /// The data cannot serve the request, e.g. too few digits of a class.
    #[error("the data cannot be used: {0}")]
    Data(String),
    /// The loss stopped being a finite number.
    #[error(
        "training diverged at step {step}: the loss is no longer a finite number; expected a smaller learning rate than {learning_rate}"
    )]
    Diverged {
        /// Steps taken before the failure.
        step: u64,
        /// The learning rate in use.
        learning_rate: f32,
    },
    /// The loss is a finite number that will not come back.
    #[error(
        "training diverged at step {step}: the loss grew from {first:.3} to {loss:.3e}; expected a smaller learning rate than {learning_rate}"
    )]
    Exploded {
        /// Steps taken before the failure.
        step: u64,
        /// The objective of the batch, mean per image.
        loss: f64,
        /// That of the first step of the run, or since it was changed or resumed.
        first: f64,
        /// The learning rate in use.
        learning_rate: f32,
    },
}

impl Error {
    /// Whether training came off the rails, which a smaller learning rate would mend: [`Error::Diverged`] or
    /// [`Error::Exploded`].
    pub fn is_divergence(&self) -> bool {
        matches!(self, Self::Diverged { .. } | Self::Exploded { .. })
    }

    pub(crate) fn config(field: &'static str, value: impl Display, expected: &'static str) -> Self {
        Self::Config { field, value: value.to_string(), expected }
    }
}
