//! Corruption of images: masking, Gaussian and salt-and-pepper noise.
//!
//! One random number decides each pixel whatever the level, so moving the level with the seed held
//! scales the same pattern instead of drawing another.

use crate::error::Error;
use crate::json::{named, tagged};
use crate::rng::{Rng, Stream, unit};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

/// One kind of noise at one level.
///
/// ```
/// use autoencoder::experiment::Corruption;
/// use autoencoder::training::metrics::corrupt_one;
///
/// let masking = Corruption::from_json(r#"{"kind": "masking", "probability": 0.5}"#)?;
/// let mut x_tilde = [0.0; 8];
/// corrupt_one(&[1.0; 8], masking, 7, &mut x_tilde)?;
/// assert!(x_tilde.contains(&0.0) && x_tilde.contains(&1.0));
/// assert!(Corruption::from_json(r#"{"kind": "masking", "probability": 2}"#).is_err());
/// # Ok::<(), autoencoder::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Corruption {
    /// The image as it is.
    #[default]
    None,
    /// Each pixel is set to 0 with this probability.
    Masking {
        /// In `[0, 1]`.
        probability: f32,
    },
    /// `x + std_dev * n` with `n` standard normal; not clipped.
    Gaussian {
        /// In `[0, 10]`.
        std_dev: f32,
    },
    /// Each pixel is selected with this probability; a selected one becomes 0 or 1 with even odds.
    SaltAndPepper {
        /// In `[0, 1]`.
        probability: f32,
    },
}

tagged!(Corruption in "corruption" {
    None = "none" {},
    Masking = "masking" { probability: [0 to 1] },
    Gaussian = "gaussian" { std_dev: [0 to 10] },
    SaltAndPepper = "salt_and_pepper" { probability: [0 to 1] },
});

impl Corruption {
    /// Reads the JSON form, e.g. `{"kind": "masking", "probability": 0.25}`, and checks its range.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        serde_json::from_str::<Self>(text).map_err(|error| Error::Json(error.to_string()))?.validate()
    }

    /// Reads noise as people write it on a command line: as links do, `masking:0.25` or `none`, or in its JSON form.
    ///
    /// ```
    /// use autoencoder::experiment::Corruption;
    ///
    /// assert_eq!(Corruption::from_text("masking:0.25")?, Corruption::Masking { probability: 0.25 });
    /// assert_eq!(Corruption::from_text("none")?, Corruption::None);
    /// assert!(Corruption::from_text("masking").is_err());
    /// # Ok::<(), autoencoder::Error>(())
    /// ```
    pub fn from_text(text: &str) -> Result<Self, Error> {
        // Where a shell keeps the quotes that another would have taken, they stand around it.
        let text = text.trim().trim_matches(['\'', '"']).trim();
        if text.starts_with('{') {
            return Self::from_json(text).map_err(|error| match error {
                // Some shells take the quotes within away, too.
                Error::Json(_) if !text.contains('"') => Error::Json(
                    "its quotes are gone, taken by the shell; expected a short form such as masking:0.25".to_string(),
                ),
                error => error,
            });
        }
        let mut parts = text.split(':').map(str::trim);
        let name = parts.next().unwrap_or_default();
        let names = || Self::KINDS.iter().map(|kind| kind.name).collect::<Vec<_>>().join(", ");
        let kind = Self::KINDS.iter().find(|kind| kind.name == name);
        let kind = kind.ok_or_else(|| Error::Json(format!("{name:?} is none of {}", names())))?;
        let numbers: Vec<&str> = parts.collect();
        let form = kind.numbers.iter().fold(name.to_string(), |form, number| format!("{form}:{}", number.name));
        if numbers.len() != kind.numbers.len() {
            let (found, expected) = (numbers.len(), kind.numbers.len());
            return Err(Error::Json(format!("{found} numbers follow {name}; expected {expected}: {form}")));
        }
        let mut json = serde_json::Map::from_iter([(String::from("kind"), name.into())]);
        for (number, text) in kind.numbers.iter().zip(numbers) {
            let value: f64 =
                text.parse().map_err(|_| Error::Json(format!("{text:?} is not a number; expected {form}")))?;
            json.insert(number.name.into(), value.into());
        }
        serde_json::from_value::<Self>(json.into()).map_err(|error| Error::Json(error.to_string()))?.validate()
    }

    /// Refuses a level that is not a number or lies outside its range.
    pub fn validate(self) -> Result<Self, Error> {
        self.check_numbers().map(|()| self)
    }

    /// Writes the corrupted image to `x_tilde`, over the length of the shorter slice.
    pub fn corrupt_into(self, x: &[f32], rng: &mut Rng, x_tilde: &mut [f32]) {
        let pixels = x_tilde.iter_mut().zip(x);
        match self {
            Self::None => pixels.for_each(|(out, &x)| *out = x),
            Self::Masking { probability } => {
                pixels.for_each(|(out, &x)| *out = if rng.uniform() < probability { 0.0 } else { x });
            }
            Self::Gaussian { std_dev } => pixels.for_each(|(out, &x)| *out = x + std_dev * rng.normal()),
            Self::SaltAndPepper { probability } => pixels.for_each(|(out, &x)| {
                // The lowest bit takes no part in the uniform number, so one draw serves both choices.
                let bits = rng.next_u32();
                *out = if unit(bits) < probability { (bits & 1) as f32 } else { x };
            }),
        }
    }

    /// The same kind at `factor` times the level.
    fn scaled(self, factor: f32) -> Self {
        match self {
            Self::None => Self::None,
            Self::Masking { probability } => Self::Masking { probability: probability * factor },
            Self::Gaussian { std_dev } => Self::Gaussian { std_dev: std_dev * factor },
            Self::SaltAndPepper { probability } => Self::SaltAndPepper { probability: probability * factor },
        }
    }
}

/// How the level of a training corruption varies from image to image.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Level {
    /// Every image gets the level of its choice.
    #[default]
    Fixed,
    /// Every image gets a level drawn uniformly from 0 to that of its choice.
    Uniform,
}

named!(Level { Fixed = "fixed", Uniform = "uniform" });

/// The noise of training: each image gets one of the choices, drawn with even odds, or none if there are no choices.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrainingCorruption {
    /// The kinds to draw from.
    #[serde(default)]
    pub choices: Vec<Corruption>,
    /// How the level varies from image to image.
    #[serde(default)]
    pub level: Level,
}

impl From<Corruption> for TrainingCorruption {
    /// The same noise at the same level for every image.
    fn from(corruption: Corruption) -> Self {
        Self { choices: vec![corruption], level: Level::Fixed }
    }
}

impl TrainingCorruption {
    /// Writes the image at `position` of a set or a stream of images corrupted by random numbers of its own, whatever is
    /// done to the images before it. Everything that corrupts by position does it here.
    pub fn corrupt_at(&self, x: &[f32], seed: u32, position: u64, x_tilde: &mut [f32]) {
        self.corrupt_into(x, &mut Rng::new(seed, Stream::Corruption, position), x_tilde);
    }

    /// Writes one corrupted image, drawing kind and level first.
    pub fn corrupt_into(&self, x: &[f32], rng: &mut Rng, x_tilde: &mut [f32]) {
        let choice = match self.choices.len() {
            0 => Corruption::None,
            1 => self.choices[0],
            n => self.choices[rng.below(u32::try_from(n).unwrap_or(u32::MAX)) as usize],
        };
        let choice = match self.level {
            Level::Fixed => choice,
            Level::Uniform => choice.scaled(rng.uniform()),
        };
        choice.corrupt_into(x, rng, x_tilde);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn corrupt(corruption: Corruption, x: &[f32]) -> Vec<f32> {
        let mut out = vec![f32::NAN; x.len()];
        corruption.corrupt_into(x, &mut Rng::new(5, Stream::Corruption, 0), &mut out);
        out
    }

    #[test]
    fn masking_hits_the_stated_share_and_leaves_the_rest() {
        let x = vec![0.5; 100_000];
        let out = corrupt(Corruption::Masking { probability: 0.25 }, &x);
        let masked = out.iter().filter(|&&v| v == 0.0).count() as f32 / x.len() as f32;
        assert!((masked - 0.25).abs() < 0.006, "{masked}");
        assert!(out.iter().all(|&v| v == 0.0 || v == 0.5));
    }

    #[test]
    fn salt_and_pepper_hits_the_stated_share_half_and_half() {
        let x = vec![0.5; 100_000];
        let out = corrupt(Corruption::SaltAndPepper { probability: 0.25 }, &x);
        let share = |value: f32| out.iter().filter(|&&v| v == value).count() as f32 / x.len() as f32;
        assert!((share(0.0) - 0.125).abs() < 0.005 && (share(1.0) - 0.125).abs() < 0.005);
        assert!((share(0.5) - 0.75).abs() < 0.006);
    }

    #[test]
    fn gaussian_noise_has_the_stated_deviation() {
        let x = vec![0.5; 100_000];
        let out = corrupt(Corruption::Gaussian { std_dev: 0.3 }, &x);
        let variance = out.iter().map(|v| (v - 0.5) * (v - 0.5)).sum::<f32>() / x.len() as f32;
        assert!((variance / 0.09 - 1.0).abs() < 0.02, "{variance}");
    }

    #[test]
    fn a_higher_level_extends_the_same_pattern() {
        let x = vec![0.5; 2000];
        let low = corrupt(Corruption::Masking { probability: 0.2 }, &x);
        let high = corrupt(Corruption::Masking { probability: 0.6 }, &x);
        assert!(low.iter().zip(&high).all(|(l, h)| *l != 0.0 || *h == 0.0));
        let few = corrupt(Corruption::SaltAndPepper { probability: 0.2 }, &x);
        let many = corrupt(Corruption::SaltAndPepper { probability: 0.6 }, &x);
        assert!(few.iter().zip(&many).all(|(f, m)| *f == 0.5 || f == m), "a selected pixel keeps its colour");
        assert!(few.iter().filter(|&&v| v != 0.5).count() < many.iter().filter(|&&v| v != 0.5).count() / 2);
        let one = corrupt(Corruption::Gaussian { std_dev: 0.1 }, &x);
        let three = corrupt(Corruption::Gaussian { std_dev: 0.3 }, &x);
        assert!(one.iter().zip(&three).all(|(a, b)| ((b - 0.5) - 3.0 * (a - 0.5)).abs() < 1e-5));
    }

    #[test]
    fn level_0_changes_nothing_and_full_masking_leaves_nothing() {
        let x = [0.25, 0.5, 0.75];
        assert_eq!(corrupt(Corruption::Masking { probability: 0.0 }, &x), x);
        assert_eq!(corrupt(Corruption::Masking { probability: 1.0 }, &x), [0.0; 3]);
        assert_eq!(corrupt(Corruption::Gaussian { std_dev: 0.0 }, &x), x);
        assert!(corrupt(Corruption::SaltAndPepper { probability: 1.0 }, &x).iter().all(|v| *v == 0.0 || *v == 1.0));
    }

    #[test]
    fn the_short_form_of_links_is_read_as_the_json_form_is() {
        for corruption in [
            Corruption::None,
            Corruption::Masking { probability: 0.25 },
            Corruption::Gaussian { std_dev: 1.5 },
            Corruption::SaltAndPepper { probability: 1e-3 },
        ] {
            let json = serde_json::to_value(corruption).unwrap();
            let number = json.as_object().unwrap().iter().find(|(name, _)| *name != "kind").map(|(_, value)| value);
            let short = number.map_or(corruption.kind().to_string(), |value| format!("{}:{value}", corruption.kind()));
            for text in [short.clone(), json.to_string(), format!("'{short}'"), format!(" \"{short}\" ")] {
                assert_eq!(Corruption::from_text(&text).unwrap(), corruption, "{text}");
            }
        }
    }

    #[test]
    fn what_is_no_noise_is_refused_with_what_is() {
        for (text, why) in [
            ("", "\"\" is none of none, masking, gaussian, salt_and_pepper"),
            ("blur:0.3", "\"blur\" is none of"),
            ("masking", "0 numbers follow masking; expected 1: masking:probability"),
            ("none:1", "1 numbers follow none; expected 0: none"),
            ("masking:0,25", "\"0,25\" is not a number; expected masking:probability"),
            ("masking:2", "corruption.probability is 2; expected a number from 0 to 1"),
            ("gaussian:NaN", "expected"),
            ("{kind:masking,probability:0.25}", "its quotes are gone, taken by the shell"),
            ("'{kind:masking,probability:0.25}'", "its quotes are gone, taken by the shell"),
            (r#"{"kind":"blur"}"#, "unknown variant"),
        ] {
            let error = Corruption::from_text(text).unwrap_err().to_string();
            assert!(error.contains(why), "{text}: {error}");
        }
    }

    #[test]
    fn levels_outside_their_range_are_named() {
        let error = Corruption::Masking { probability: 1.5 }.validate().unwrap_err();
        assert_eq!(std::format!("{error}"), "corruption.probability is 1.5; expected a number from 0 to 1");
        assert!(Corruption::Gaussian { std_dev: f32::NAN }.validate().is_err());
        assert!(Corruption::SaltAndPepper { probability: -0.1 }.validate().is_err());
    }

    #[test]
    fn mixed_training_noise_draws_every_choice() {
        let mixed = TrainingCorruption {
            choices: vec![Corruption::Masking { probability: 1.0 }, Corruption::Gaussian { std_dev: 1.0 }],
            level: Level::Fixed,
        };
        let mut seen = [0, 0];
        for image in 0..1000 {
            let mut out = [9.0; 4];
            mixed.corrupt_into(&[0.5; 4], &mut Rng::new(1, Stream::Corruption, image), &mut out);
            seen[usize::from(out != [0.0; 4])] += 1;
        }
        assert!(seen.iter().all(|n| (430..570).contains(n)), "{seen:?}");
    }

    #[test]
    fn a_uniform_level_runs_from_0_to_that_of_the_choice() {
        let varied =
            TrainingCorruption { choices: vec![Corruption::Masking { probability: 0.8 }], level: Level::Uniform };
        let x = vec![1.0; 1000];
        let mut shares = Vec::new();
        for image in 0..400 {
            let mut out = vec![9.0; x.len()];
            varied.corrupt_into(&x, &mut Rng::new(3, Stream::Corruption, image), &mut out);
            shares.push(out.iter().filter(|&&v| v == 0.0).count() as f32 / x.len() as f32);
        }
        let mean = shares.iter().sum::<f32>() / shares.len() as f32;
        assert!((mean - 0.4).abs() < 0.05, "{mean}");
        assert!(shares.iter().any(|&share| share < 0.1) && shares.iter().any(|&share| share > 0.7));
        assert!(shares.iter().all(|&share| share < 0.86));
    }
}
