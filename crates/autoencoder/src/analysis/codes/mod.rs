//! What codes say: how they are spread, what lies between two of them, what they tell about classes, and what it costs
//! to store them.

pub mod clustering_scores;
pub mod code_plane;
pub mod interpolation;
pub mod kmeans;
pub mod probe;
pub mod rate_distortion;
pub mod statistics;
