//! Measurements of codes: their spread, the ways between two of them, what they tell about classes, and the bits that it
//! takes to store them.

pub mod clustering_scores;
pub mod code_plane;
pub mod interpolation;
pub mod kmeans;
pub mod nearest;
pub mod probe;
pub mod rate_distortion;
pub mod statistics;
