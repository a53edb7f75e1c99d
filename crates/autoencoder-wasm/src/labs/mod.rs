//! Measurements for labs: each function is thin over one of the core's. There is a binary for each of the folders here; the
//! rest is in several.

mod batches;
#[cfg(feature = "codes")]
mod codes;
#[cfg(feature = "directions")]
mod directions;
#[cfg(feature = "encoders")]
mod encoders;
#[cfg(feature = "errors")]
mod errors;
#[cfg(any(feature = "codes", feature = "errors"))]
mod pca;
mod report;

pub use batches::decode_grey;
#[cfg(feature = "codes")]
pub use codes::*;
#[cfg(feature = "directions")]
pub use directions::*;
#[cfg(feature = "encoders")]
pub use encoders::*;
#[cfg(feature = "errors")]
pub use errors::*;
#[cfg(any(feature = "codes", feature = "errors"))]
pub use pca::Pca;
