//! What happens inside a network: its units, the features they stand for, its Jacobian, one image's path through it and
//! the sum that its reconstruction is.

pub mod code_terms;
pub mod collapse;
pub mod features;
pub mod finding;
pub mod image_path;
pub mod jacobian;
#[cfg(feature = "pca")]
pub mod singular_directions;
pub mod unit_portrait;
pub mod unit_statistics;
