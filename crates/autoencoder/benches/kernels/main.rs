//! Times the kernels and whole training steps natively, by the definitions of the page's `bench.html`.
//! Prints tables, then the same figures as one line of JSON each. Asserts nothing.
//!
//! `cargo bench -p autoencoder --bench kernels -- --quick` spends a tenth of the time.
#![allow(missing_docs, reason = "a program")]

mod products;
mod steps;
mod timer;

use autoencoder::bench::calibration::{CYCLES_PER_LINK, chain};
use serde_json::Value;
use std::error::Error;
use std::time::Duration;

/// f32 lanes of a vector register that the compiler may use, and one multiplication and one addition a
/// cycle; nothing in this crate's native builds is fused. An add on a port of its own can exceed it.
const LANES: f64 = if cfg!(target_feature = "avx512f") {
    16.0
} else if cfg!(target_feature = "avx") {
    8.0
} else {
    4.0
};

/// What every measurement needs to know.
struct Run {
    /// For one row of a table.
    budget: Duration,
    clock_ghz: f64,
    peak_gflops: f64,
}

fn main() -> Result<(), Box<dyn Error>> {
    let quick = std::env::args().any(|argument| argument == "--quick");
    let clock_ghz = clock();
    let run = Run {
        budget: Duration::from_millis(if quick { 80 } else { 800 }),
        clock_ghz,
        peak_gflops: clock_ghz * LANES * 2.0,
    };
    println!("native: clock {clock_ghz:.2} GHz, peak {:.1} GFLOP/s with {LANES} lanes", run.peak_gflops);
    let mut lines = products::measure(&run)?;
    lines.extend(steps::measure(&run)?);
    println!();
    lines.iter().for_each(|line| println!("{line}"));
    Ok(())
}

/// Ticks in a billionth of a second, by the fastest of several tries.
fn clock() -> f64 {
    const LINKS: u32 = 2_000_000;
    let mut chained = || {
        std::hint::black_box(chain(LINKS));
    };
    let [times] = timer::interleaved(Duration::from_millis(200), [&mut chained]);
    f64::from(LINKS) * f64::from(CYCLES_PER_LINK) / (times.min_ms * 1e6)
}

/// A number as JSON and people read it: no more digits than mean something.
fn rounded(value: f64, digits: i32) -> Value {
    let factor = 10_f64.powi(digits);
    Value::from((value * factor).round() / factor)
}
