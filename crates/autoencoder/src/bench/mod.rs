//! What the benchmarks time, and the clock beside it.

pub mod calibration;
pub mod workload;
