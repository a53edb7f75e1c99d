//! The terms of an objective, by name. The names are the core's, also in TypeScript.

use autoencoder::training::Objective;
use serde::Serializer as _;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The TypeScript type of the names, put together at compile time.
// Only the section that wasm-bindgen makes of it uses it, which the compiler does not count.
#[allow(dead_code)]
mod term_name {
    use autoencoder::training::Objective;

    const OPENING: &str =
        "\n/** A term of what is minimised: the reconstruction or a kind of penalty. */\nexport type TermName =";
    const SEPARATOR: &str = "\n    | ";
    const CLOSING: &str = ";\n";

    const NAMES: [u8; length()] = {
        let mut bytes = [0; length()];
        let mut end = append(&mut bytes, 0, OPENING);
        let mut term = 0;
        while term < Objective::NAMES.len() {
            end = append(&mut bytes, end, SEPARATOR);
            end = append(&mut bytes, end, "\"");
            end = append(&mut bytes, end, Objective::NAMES[term]);
            end = append(&mut bytes, end, "\"");
            term += 1;
        }
        append(&mut bytes, end, CLOSING);
        bytes
    };

    const fn length() -> usize {
        let mut length = OPENING.len() + CLOSING.len();
        let mut term = 0;
        while term < Objective::NAMES.len() {
            length += SEPARATOR.len() + Objective::NAMES[term].len() + 2;
            term += 1;
        }
        length
    }

    const fn append(bytes: &mut [u8], start: usize, text: &str) -> usize {
        let mut at = 0;
        while at < text.len() {
            bytes[start + at] = text.as_bytes()[at];
            at += 1;
        }
        start + text.len()
    }

    pub const TYPE: &str = match core::str::from_utf8(&NAMES) {
        Ok(names) => names,
        Err(_) => "",
    };
}

#[wasm_bindgen(typescript_custom_section)]
const TERM_NAME: &'static str = term_name::TYPE;

#[wasm_bindgen(typescript_custom_section)]
const TERMS: &'static str = r#"
/** Each term of an objective, mean per image, weights included; 0 for a penalty that the experiment does not have. */
export type Terms = Record<TermName, number>;

/** Means over some steps, how many those were, and the mean squared error of their images whatever the loss. */
export type Means = Terms & { steps: number; sse_per_image: number };
"#;

/// `Terms` in JavaScript.
pub fn terms(objective: Objective) -> JsValue {
    by_name(objective.named())
}

/// `Means` in JavaScript.
pub fn means(objective: Objective, steps: u64) -> JsValue {
    by_name(objective.named().into_iter().chain([("steps", steps as f64), ("sse_per_image", objective.sse_per_image)]))
}

/// An object of numbers whose names are the core's and not those of a Rust struct.
fn by_name(numbers: impl IntoIterator<Item = (&'static str, f64)>) -> JsValue {
    // Cannot fail: numbers by name have a form in JavaScript.
    Serializer::json_compatible().collect_map(numbers).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::term_name::TYPE;

    #[test]
    fn the_names_of_terms_are_the_cores() {
        let names: Vec<&str> = TYPE.split('"').skip(1).step_by(2).collect();
        assert_eq!(names, ["reconstruction", "l1", "kl_sparsity", "gaussian_kl", "contractive"]);
        assert!(TYPE.contains("export type TermName =\n    | \"reconstruction\"") && TYPE.ends_with("\";\n"));
    }
}
