//! What can be computed about data and models.

#[cfg(feature = "pca")]
pub mod pca;
