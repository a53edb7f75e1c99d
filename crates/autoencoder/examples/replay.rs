//! Prints what short runs of every optimizer, corruption and activation leave, for tests/fixtures/replay.txt.
#![allow(clippy::unwrap_used, dead_code)]

#[path = "../tests/replay/mod.rs"]
mod runs;

fn main() {
    runs::lines().iter().for_each(|line| println!("{line}"));
}
