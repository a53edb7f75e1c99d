//! Images: where they come from and in what order they are used.

pub mod bars_and_stripes;
pub mod batches;
mod binarization;
mod dataset;
pub mod idx;
pub mod ink;
mod mixture;
pub mod motion;
mod npy;
mod pack;
mod samples;
pub mod toy;

pub use binarization::{Binarization, FIRST_TEST_IMAGE};
pub use dataset::{Dataset, unit};
pub use mixture::{Component, GaussianMixture};
pub use npy::npy;
pub use pack::{balanced, balanced_rows};
pub use samples::{Samples, ToySample};
pub use toy::ToyData;
