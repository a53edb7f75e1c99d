//! Measurements of data, codes and models.
//!
//! Data are `f32`, sums and results `f64`. Whatever is fitted or measured refuses values that are not finite.
//!
//! Only what decomposes a matrix needs nalgebra, and with it the feature `pca`; faer, which also does without `std`,
//! brings four times its packages. k-means and the assignment of clusters are written out: linfa-clustering,
//! pathfinding and lapjv need `std`, the first and the last an older ndarray, and random choices must come from our
//! own generator.

pub mod codes;
pub mod density;
pub mod linear;
pub mod moments;
pub mod network;
pub mod snapshots;

pub(crate) mod checks;
pub(crate) mod distance;
#[cfg(test)]
mod fixture;
pub(crate) mod order;
