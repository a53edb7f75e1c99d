//! The same experiment gives the same bits here as in the browser.
#![allow(missing_docs, clippy::unwrap_used)]

#[path = "replay/mod.rs"]
mod runs;

#[test]
fn weights_are_those_of_the_fixture_bit_for_bit() {
    runs::compare(include_str!("../../../tests/fixtures/replay.txt"));
}
