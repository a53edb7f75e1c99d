//! The only door to fast code: matrix products, scalar functions, reductions.

pub mod gemm;
pub mod math;
pub mod reductions;
