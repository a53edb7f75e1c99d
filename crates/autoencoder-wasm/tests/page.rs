//! The bindings in a page.
#![cfg(target_arch = "wasm32")]
#![allow(missing_docs, clippy::unwrap_used)]

mod common;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

checks!();
