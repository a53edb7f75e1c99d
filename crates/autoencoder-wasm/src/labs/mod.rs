//! Measurements for labs: each function is thin over one of the core's.

mod kmeans;
mod pca;
mod probe;
mod roc;

pub use kmeans::kmeans;
pub use pca::Pca;
pub use probe::LinearProbe;
pub use roc::roc;
