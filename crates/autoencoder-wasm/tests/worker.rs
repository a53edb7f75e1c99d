//! The bindings in a dedicated worker, where the page runs them.
#![cfg(target_arch = "wasm32")]
#![allow(missing_docs, clippy::unwrap_used)]

mod common;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_dedicated_worker);

checks! {
    a_model_computes_what_the_core_computes,
    the_experiment_is_a_plain_object,
    noise_is_seeded_and_its_levels_are_checked,
    damage_and_wrong_lengths_are_errors_with_a_sentence,
    pixels_go_both_ways,
    drawings_are_normalised,
    digits_are_read_and_bounded,
    training_replays_bit_for_bit,
    training_learns_and_refuses_what_it_cannot,
}
