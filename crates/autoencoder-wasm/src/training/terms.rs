//! The terms of an objective, by name. The names are the core's, also in TypeScript.

use crate::plain::object;
use autoencoder::training::Objective;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

const OPENING: &str =
    "\n/** A term of what is minimised: the reconstruction or a kind of penalty. */\nexport type TermName =";
const SEPARATOR: &str = "\n    | ";
const CLOSING: &str = ";\n";

/// The type of the names, put together at compile time.
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

const TERM_NAMES: &str = match core::str::from_utf8(&NAMES) {
    Ok(names) => names,
    Err(_) => "",
};

#[wasm_bindgen(typescript_custom_section)]
const TERM_NAME: &'static str = TERM_NAMES;

#[wasm_bindgen(typescript_custom_section)]
const TERMS: &'static str = r#"
/** Each term of an objective, mean per image, weights included; 0 for a penalty that the experiment does not have. */
export type Terms = Record<TermName, number>;

/** Means over some steps, and how many those were. */
export type Means = Terms & { steps: number };
"#;

/// `Terms` in JavaScript.
pub fn terms(objective: Objective) -> JsValue {
    object(values(objective))
}

/// `Means` in JavaScript.
pub fn means(objective: Objective, steps: u64) -> JsValue {
    object(values(objective).chain([("steps", steps as f64)]))
}

fn values(objective: Objective) -> impl Iterator<Item = (&'static str, f64)> {
    objective.named().into_iter()
}

#[cfg(test)]
mod tests {
    use super::TERM_NAMES;

    #[test]
    fn the_names_of_terms_are_the_cores() {
        let names: Vec<&str> = TERM_NAMES.split('"').skip(1).step_by(2).collect();
        assert_eq!(names, ["reconstruction", "l1", "kl_sparsity", "gaussian_kl", "contractive"]);
        assert!(TERM_NAMES.contains("export type TermName =\n    | \"reconstruction\"") && TERM_NAMES.ends_with("\";\n"));
    }
}
