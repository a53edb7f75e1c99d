//! Refusals that every analysis shares, and the distance between two rows.

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
    use ndarray::{Array2, array};
    use std::string::ToString;
    use std::vec;
    use std::vec::Vec;

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
