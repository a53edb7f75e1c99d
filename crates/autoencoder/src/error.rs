//! What can go wrong, each in one sentence: what was wrong and what was expected.

use alloc::string::{String, ToString};
use core::fmt::Display;
use serde::{Serialize, Serializer};

/// Everything this crate refuses. The `Display` text is written for the person at the screen; [`Error::to_json`] is
/// what a program goes by.
#[derive(Debug, Clone, PartialEq, thiserror::Error, Serialize)]
#[serde(tag = "name", content = "fields")]
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
    Json(#[serde(serialize_with = "as_reason")] String),
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
    Idx(#[serde(serialize_with = "as_reason")] String),
    /// A checkpoint is damaged or does not describe a model.
    #[error("the checkpoint cannot be read: {0}")]
    Checkpoint(#[serde(serialize_with = "as_reason")] String),
    /// The data cannot serve the request, e.g. too few digits of a class.
    #[error("the data cannot be used: {0}")]
    Data(#[serde(serialize_with = "as_reason")] String),
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

    /// The error for a program: `{"name": ..., "fields": {...}}`, the name of the variant and its fields; what a variant
    /// without named fields holds is its `reason`.
    ///
    /// ```
    /// use autoencoder::Error;
    ///
    /// let error = Error::Shape { what: "a code", found: 7, expected: 6 };
    /// assert_eq!(error.to_string(), "a code has 7 values; expected 6");
    /// assert_eq!(error.to_json(), r#"{"name":"Shape","fields":{"what":"a code","found":7,"expected":6}}"#);
    /// ```
    pub fn to_json(&self) -> String {
        // Strings and numbers have a JSON form, so nothing can fail; a number that is not finite becomes `null`.
        serde_json::to_string(self).unwrap_or_default()
    }

    pub(crate) fn config(field: &'static str, value: impl Display, expected: &'static str) -> Self {
        Self::Config { field, value: value.to_string(), expected }
    }

    /// Refuses a value unless it is `ok`.
    pub(crate) fn check<T: Display>(
        field: &'static str,
        value: T,
        ok: bool,
        expected: &'static str,
    ) -> Result<(), Self> {
        if ok { Ok(()) } else { Err(Self::config(field, value, expected)) }
    }
}

fn as_reason<S: Serializer>(reason: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map([("reason", reason)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec::Vec;

    #[test]
    fn every_error_is_a_name_and_fields() {
        let (step, learning_rate) = (3, 0.5);
        let errors = [
            Error::config("batch_size", 0, "at least 1"),
            Error::Json("line 1".into()),
            Error::Idx("short".into()),
            Error::Checkpoint("short".into()),
            Error::Data("empty".into()),
            Error::Diverged { step, learning_rate },
            Error::Exploded { step, loss: f64::INFINITY, first: 2.0, learning_rate },
        ];
        let found: Vec<String> = errors.iter().map(Error::to_json).collect();
        assert_eq!(
            found,
            [
                r#"{"name":"Config","fields":{"field":"batch_size","value":"0","expected":"at least 1"}}"#,
                r#"{"name":"Json","fields":{"reason":"line 1"}}"#,
                r#"{"name":"Idx","fields":{"reason":"short"}}"#,
                r#"{"name":"Checkpoint","fields":{"reason":"short"}}"#,
                r#"{"name":"Data","fields":{"reason":"empty"}}"#,
                r#"{"name":"Diverged","fields":{"step":3,"learning_rate":0.5}}"#,
                r#"{"name":"Exploded","fields":{"step":3,"loss":null,"first":2.0,"learning_rate":0.5}}"#,
            ]
        );
        let divergences: Vec<bool> = errors.iter().map(Error::is_divergence).collect();
        assert_eq!(divergences, [false, false, false, false, false, true, true]);
    }
}
