//! What can be computed about data, codes and models.
//!
//! Data are `f32`, sums and results `f64`. Whatever is fitted or measured refuses values that are not finite.
//!
//! Only what decomposes a matrix needs nalgebra, and with it the feature `pca`; faer, which also does without `std`,
//! brings four times its packages. k-means and the assignment of clusters are written out: linfa-clustering,
//! pathfinding and lapjv need `std`, the first and the last an older ndarray, and random choices must come from our
//! own generator.

pub mod activations;
pub mod agreement;
pub mod code_plane;
pub mod evidence;
pub mod features;
#[cfg(feature = "pca")]
pub mod gaussian;
pub mod jacobian;
pub mod kmeans;
pub mod latent;
pub mod moments;
pub mod network_view;
#[cfg(feature = "pca")]
pub mod pca;
pub mod principal_space;
pub mod probe;
pub mod rate_distortion;
pub mod roc;
pub mod score_field;
#[cfg(feature = "pca")]
pub mod subspace;

use crate::error::Error;
use alloc::format;
use core::fmt::Display;
use ndarray::ArrayView2;

/// Refuses an array without rows or columns, and one that holds NaN or an infinity.
pub(crate) fn check_table<T: Copy + Display + Into<f64>>(what: &str, table: ArrayView2<T>) -> Result<(), Error> {
    let (rows, columns) = table.dim();
    if rows == 0 || columns == 0 {
        return Err(Error::Data(format!("{what}: {rows} rows of {columns} values; expected at least one of each")));
    }
    match table.indexed_iter().find(|(_, value)| !(**value).into().is_finite()) {
        Some(((row, column), value)) => {
            Err(Error::Data(format!("{what}: value {column} of row {row} is {value}; expected a finite number")))
        }
        None => Ok(()),
    }
}

/// Refuses a length that is not the expected one.
pub(crate) fn check_length(what: &'static str, found: usize, expected: usize) -> Result<(), Error> {
    if found == expected { Ok(()) } else { Err(Error::Shape { what, found, expected }) }
}

/// Refuses a number outside a range, NaN included.
pub(crate) fn check_range(field: &'static str, value: f64, ok: bool, expected: &'static str) -> Result<(), Error> {
    if ok && value.is_finite() { Ok(()) } else { Err(Error::config(field, value, expected)) }
}

/// `sum_j (a_j - b_j)^2` in f64 over eight running sums, which the compiler turns into vectors; the order of
/// the additions is fixed.
pub(crate) fn squared_distance<T: Copy + Into<f64>>(a: &[f32], b: &[T]) -> f64 {
    let mut sums = [0.0_f64; 8];
    let (a_chunks, b_chunks) = (a.chunks_exact(8), b.chunks_exact(8));
    let rest = a_chunks.remainder().iter().zip(b_chunks.remainder());
    let tail: f64 = rest.map(|(&a, &b)| (f64::from(a) - b.into()) * (f64::from(a) - b.into())).sum();
    for (a, b) in a_chunks.zip(b_chunks) {
        for (sum, (&a, &b)) in sums.iter_mut().zip(a.iter().zip(b)) {
            let difference = f64::from(a) - b.into();
            *sum += difference * difference;
        }
    }
    sums.iter().sum::<f64>() + tail
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Experiment, ValidExperiment};
    use crate::model::Autoencoder;
    use crate::rng::{Rng, Stream};
    use ndarray::{Array2, array};
    use std::string::ToString;
    use std::vec;
    use std::vec::Vec;

    /// An experiment with these fields of its model.
    pub(super) fn experiment(fields: &str) -> ValidExperiment {
        let json = format!(
            r#"{{"seed":3,"model":{{{fields}}},"loss":"mean_squared_error",
            "optimizer":{{"kind":"sgd","learning_rate":0.1}},"batch_size":1,"epochs":1}}"#
        );
        Experiment::from_json(&json).unwrap().validate().unwrap()
    }

    pub(super) fn model(fields: &str) -> Autoencoder {
        Autoencoder::initialize(&experiment(fields))
    }

    /// Numbers from 0 to 1 without a pattern.
    pub(super) fn images(count: usize, pixels: usize) -> Array2<f32> {
        let mut rng = Rng::new(4, Stream::Toy, 0);
        Array2::from_shape_simple_fn((count, pixels), || rng.uniform())
    }

    #[test]
    fn a_squared_distance_is_exact_for_whole_numbers_at_every_length() {
        for length in 0..40_u16 {
            let a: Vec<f32> = (0..length).map(f32::from).collect();
            let b: Vec<f64> = (0..length).map(|j| f64::from(2 * j)).collect();
            let expected: u32 = (0..u32::from(length)).map(|j| j * j).sum();
            assert_eq!(squared_distance(&a, &b), f64::from(expected), "{length}");
        }
    }

    #[test]
    fn a_refusal_names_the_place_the_value_and_what_was_expected() {
        let message = |table: Array2<f32>| check_table("the codes", table.view()).unwrap_err().to_string();
        assert!(
            message(array![[0.0, 1.0], [2.0, f32::NAN]])
                .contains("the codes: value 1 of row 1 is NaN; expected a finite")
        );
        assert!(message(Array2::zeros((0, 3))).contains("0 rows of 3 values; expected at least one"));
        assert!(check_range("step", f64::NAN, true, "above 0").is_err());
        assert!(check_range("step", 1.0, true, "above 0").is_ok());
    }
}
