//! Fast code, and the only place for it: eight lanes, one memory layout, the matrix products, functions and reductions.
//! Everything above calls these routines and never writes vector code of its own.

pub mod gemm;
pub mod lanes;
pub mod math;
pub mod nonzeros;
pub mod panels;
pub mod reductions;
pub mod sparse;
mod widened;
