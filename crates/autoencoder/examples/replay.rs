//! Prints what `tests/fixtures/replay.txt` holds, or with the argument `kernels` what `kernels.txt` holds.
#![allow(clippy::unwrap_used, dead_code)]

#[path = "../tests/replay/kernels.rs"]
mod kernels;
#[path = "../tests/replay/mod.rs"]
mod runs;

fn main() {
    let kernels = std::env::args().nth(1).is_some_and(|wanted| wanted == "kernels");
    let lines = if kernels { kernels::lines() } else { runs::lines() };
    lines.iter().for_each(|line| println!("{line}"));
}
