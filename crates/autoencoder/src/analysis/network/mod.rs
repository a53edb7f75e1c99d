//! What happens inside a network: its units, the features they stand for, its Jacobian, one image's path through it.

pub mod collapse;
pub mod features;
pub mod image_path;
pub mod jacobian;
#[cfg(feature = "pca")]
pub mod singular_directions;
pub mod unit_statistics;
