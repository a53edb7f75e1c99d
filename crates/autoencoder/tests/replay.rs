//! The same experiment gives the same bits here as in the browser, and so does every kernel by itself.
#![allow(missing_docs, clippy::unwrap_used)]

#[path = "replay/kernels.rs"]
mod kernels;
#[path = "replay/mod.rs"]
mod runs;

#[test]
fn weights_are_those_of_the_fixture_bit_for_bit() {
    runs::compare(include_str!("../../../tests/fixtures/replay.txt"));
}

#[test]
fn kernels_give_the_bits_of_the_fixture_for_ragged_sizes_and_special_values() {
    kernels::compare(include_str!("../../../tests/fixtures/kernels.txt"));
}
