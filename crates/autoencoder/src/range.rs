//! Where a number may lie, written once: validation refuses by it and the schema prints it.

use crate::error::Error;
use core::fmt::Display;

/// Bounds of a number, and the words for them. NaN lies nowhere.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Range {
    pub(crate) low: f64,
    /// Infinite where nothing but finiteness is asked for.
    pub(crate) high: f64,
    /// Whether `low` itself is outside.
    pub(crate) above_low: bool,
    /// Whether `high` itself is outside.
    pub(crate) below_high: bool,
    pub(crate) whole: bool,
    /// What a refusal says was expected.
    pub(crate) words: &'static str,
}

/// A [`Range`] in words that become those of its refusals: `0 to 1`, `whole 1 to 512`, `above 0 to 10`,
/// `above 0 below 1`, `0 below 1`, `above 0`.
macro_rules! range {
    (whole $low:literal to $high:literal) => {
        $crate::range::Range {
            whole: true,
            ..$crate::range::range!(@ $low, $high, false, false, concat!("a whole number from ", $low, " to ", $high))
        }
    };
    ($low:literal to $high:literal) => {
        $crate::range::range!(@ $low, $high, false, false, concat!("a number from ", $low, " to ", $high))
    };
    (above $low:literal to $high:literal) => {
        $crate::range::range!(@ $low, $high, true, false, concat!("a number above ", $low, " and at most ", $high))
    };
    (above $low:literal below $high:literal) => {
        $crate::range::range!(@ $low, $high, true, true, concat!("a number above ", $low, " and below ", $high))
    };
    ($low:literal below $high:literal) => {
        $crate::range::range!(@ $low, $high, false, true, concat!("a number from ", $low, " to below ", $high))
    };
    (above $low:literal) => {
        $crate::range::range!(@ $low, f64::INFINITY, true, true, concat!("a number above ", $low))
    };
    (@ $low:expr, $high:expr, $above_low:literal, $below_high:literal, $words:expr) => {
        $crate::range::Range {
            low: $low as f64,
            high: $high as f64,
            above_low: $above_low,
            below_high: $below_high,
            whole: false,
            words: $words,
        }
    };
}

pub(crate) use range;

/// A number that a range can judge: none of them lies in another place as an f64.
pub(crate) trait Number: Copy + Display {
    fn exact(self) -> f64;
}

impl Number for f32 {
    fn exact(self) -> f64 {
        self.into()
    }
}

impl Number for f64 {
    fn exact(self) -> f64 {
        self
    }
}

impl Number for usize {
    // Above 2^53 it is rounded, which is above every bound of a whole number.
    fn exact(self) -> f64 {
        self as f64
    }
}

impl Range {
    pub(crate) fn contains(&self, value: f64) -> bool {
        let low = if self.above_low { value > self.low } else { value >= self.low };
        let high = if self.below_high { value < self.high } else { value <= self.high };
        low && high && !(self.whole && (value as i64) as f64 != value)
    }

    /// Refuses a number outside, by the name of its field.
    pub(crate) fn check(&self, field: &'static str, value: impl Number) -> Result<(), Error> {
        if self.contains(value.exact()) { Ok(()) } else { Err(Error::config(field, value, self.words)) }
    }
}

#[cfg(test)]
mod tests {
    use std::format;

    #[test]
    fn bounds_are_inside_unless_the_words_exclude_them() {
        let cases = [
            (range!(0 to 10), true, true),
            (range!(whole 0 to 10), true, true),
            (range!(above 0 to 10), false, true),
            (range!(above 0 below 10), false, false),
            (range!(0 below 10), true, false),
        ];
        for (range, low, high) in cases {
            let found = [0.0, 10.0, 5.0, -0.1, 10.1, f64::NAN].map(|value| range.contains(value));
            assert_eq!(found, [low, high, true, false, false, false], "{}", range.words);
        }
    }

    #[test]
    fn whole_numbers_have_no_fraction_and_open_ranges_no_infinity() {
        assert!(!range!(whole 0 to 10).contains(2.5));
        let above = range!(above 0);
        assert_eq!(
            [f64::MAX, 1e-300, 0.0, f64::INFINITY].map(|value| above.contains(value)),
            [true, true, false, false]
        );
    }

    #[test]
    fn a_refusal_says_field_value_and_bounds() {
        let error = range!(above 0 to 10).check("optimizer.learning_rate", f32::INFINITY).unwrap_err();
        assert_eq!(format!("{error}"), "optimizer.learning_rate is inf; expected a number above 0 and at most 10");
        let error = range!(whole 0 to 1e9).check("penalties.warm_up_steps", 0.5_f32).unwrap_err();
        assert_eq!(format!("{error}"), "penalties.warm_up_steps is 0.5; expected a whole number from 0 to 1e9");
        assert!(range!(0 below 1).check("optimizer.momentum", 1.0_f32).is_err());
    }
}
