//! The best that linear maps can do with the same data: principal components, subspaces, the best affine denoiser; and
//! what errors are worth beside them.

#[cfg(feature = "pca")]
pub mod affine_denoiser;
#[cfg(feature = "pca")]
pub mod baselines;
#[cfg(feature = "pca")]
pub(crate) mod eigen_steps;
#[cfg(feature = "pca")]
pub mod pca;
pub(crate) mod principal_angle;
pub mod streaming_pca;
#[cfg(feature = "pca")]
pub mod subspace;
