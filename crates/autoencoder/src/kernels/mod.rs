//! The only door to fast code: eight lanes, one layout, the matrix products, functions, reductions.

pub mod gemm;
pub mod lanes;
pub mod math;
pub mod nonzeros;
pub mod panels;
pub mod reductions;
pub mod sparse;
mod widened;
