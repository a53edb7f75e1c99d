//! Refusals that every analysis shares.

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
    Error::check(field, value, ok && value.is_finite(), expected)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::{Array2, array};
    use std::string::ToString;
    use std::vec;

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
