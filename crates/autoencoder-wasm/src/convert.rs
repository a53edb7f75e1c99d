//! Between the core's types and JavaScript's.

use autoencoder::Error;
#[cfg(any(feature = "training", feature = "pretraining"))]
use autoencoder::experiment::{Experiment, ValidExperiment};
#[cfg(feature = "labs")]
use autoencoder::image;
use js_sys::{JSON, Reflect};
use ndarray::{Array2, ArrayView1, ArrayView2, Axis};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(typescript_custom_section)]
const ERROR_TYPES: &'static str = ERRORS;

// Only the section that wasm-bindgen makes of it uses it, which the compiler does not count.
#[allow(dead_code)]
const ERRORS: &str = r#"
/**
 * What the core refuses: the names of its errors. "Diverged" says that a loss is no longer a finite number, "Exploded"
 * that it has grown beyond return, "Data" that data cannot serve, e.g. numbers that a loss cannot compare.
 */
export type CoreErrorName = "Config" | "Json" | "Shape" | "Idx" | "Checkpoint" | "Data" | "Diverged" | "Exploded";

/** What every function of this module throws when it refuses: `message` is a sentence for a person. */
export interface CoreError extends Error {
    name: CoreErrorName;
    /** The fields of that error by name, e.g. `field`, `value` and `expected` of "Config". */
    fields: Record<string, string | number | null>;
}
"#;

/// An error of the core as a `CoreError`: a JS `Error` with the name and the fields of its variant and its sentence.
pub fn js_error(error: Error) -> JsValue {
    let thrown = js_sys::Error::new(&error.to_string());
    let plain = JSON::parse(&error.to_json()).unwrap_or_default();
    for key in ["name", "fields"].map(JsValue::from) {
        // Neither can fail: both are ordinary objects.
        let value = Reflect::get(&plain, &key).unwrap_or_default();
        Reflect::set(&thrown, &key, &value).ok();
    }
    thrown.into()
}

/// The refusal of an argument that is none of the words that are expected.
#[cfg(feature = "training")]
pub fn unknown_word(field: &'static str, value: &str, expected: &'static str) -> JsValue {
    js_error(Error::Config { field, value: value.into(), expected })
}

/// Values that lie one row after the other as a table; refuses a rest that fills no row.
#[cfg(any(feature = "labs", feature = "pretraining", feature = "training"))]
pub fn as_table<'a, T>(what: &'static str, values: &'a [T], width: usize) -> Result<ArrayView2<'a, T>, JsValue> {
    let rest = values.len().checked_rem(width);
    let count = values.len().checked_div(width).unwrap_or(0);
    match (rest, ArrayView2::from_shape((count, width), values)) {
        (Some(0), Ok(table)) => Ok(table),
        _ => Err(js_error(Error::Shape { what, found: rest.unwrap_or(values.len()), expected: width })),
    }
}

/// One image or code as a batch of one.
pub fn as_batch(values: &[f32]) -> ArrayView2<'_, f32> {
    ArrayView1::from(values).insert_axis(Axis(0))
}

/// The first row of a batch of one.
pub fn from_batch(batch: Array2<f32>) -> Vec<f32> {
    batch.into_raw_vec_and_offset().0
}

/// Values as grey levels; what lies outside 0 to 1 is held there.
#[cfg(feature = "labs")]
pub fn grey<'a>(values: impl IntoIterator<Item = &'a f32>) -> Vec<u8> {
    values.into_iter().copied().map(image::byte).collect()
}

/// The experiment that a plain object describes.
#[cfg(any(feature = "training", feature = "pretraining"))]
pub fn experiment(value: &JsValue) -> Result<ValidExperiment, JsValue> {
    Experiment::from_json(&json(value)?).and_then(Experiment::validate).map_err(js_error)
}

/// A plain object as JSON text, so that one parser, the core's, reads every config: a second one for
/// JavaScript's objects would weigh more than all kernels together. What has no JSON form becomes `null`.
pub fn json(value: &JsValue) -> Result<String, JsValue> {
    Ok(JSON::stringify(value)?.as_string().unwrap_or_else(|| "null".into()))
}

#[cfg(test)]
mod tests {
    use super::{ERRORS, Error};

    #[test]
    fn every_error_of_the_core_is_declared() {
        let names = [
            Error::Config { field: "", value: String::new(), expected: "" },
            Error::Json(String::new()),
            Error::Shape { what: "", found: 0, expected: 0 },
            Error::Idx(String::new()),
            Error::Checkpoint(String::new()),
            Error::Data(String::new()),
            Error::Diverged { step: 0, learning_rate: 0.0 },
            Error::Exploded { step: 0, loss: 0.0, first: 0.0, learning_rate: 0.0 },
        ];
        for name in names.map(|error| error.to_json()) {
            let name = name.split('"').nth(3).map(|name| format!("\"{name}\"")).unwrap_or_default();
            assert!(name.len() > 2 && ERRORS.contains(&name), "{name}");
        }
    }
}
