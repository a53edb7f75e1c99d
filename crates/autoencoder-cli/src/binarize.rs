//! Digits whose pixels are 0 or 1.

use crate::files::{self, Split};
use anyhow::Result;
use autoencoder::data::{Binarization, Dataset, FIRST_TEST_IMAGE};
use std::path::Path;

/// Option of the commands that learn from digits or measure on them.
#[derive(clap::Args)]
pub struct Binarize {
    /// Make each pixel of the digits, those to learn from and those to measure on, 0 or 1 before anything else is done
    /// with them. A checkpoint does not tell how its digits were made: `evaluate` and `train --resume` must be given
    /// the same rule. Drawn pixels are drawn once, from the seed of the model's experiment, the digit's number in its
    /// file and the pixel's place: a digit is the same in every epoch, and whenever this model is measured.
    #[arg(long = "binarize", value_enum, value_name = "RULE")]
    rule: Option<Rule>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Rule {
    /// 1 from a half, x >= 0.5.
    Threshold,
    /// 1 with probability x.
    Drawn,
}

impl Binarize {
    /// Reads one half of MNIST as [`files::read_digits`] does and makes its pixels 0 or 1, if that is asked for; `seed`
    /// is the experiment's.
    pub fn read_digits(&self, folder: &Path, split: Split, seed: u32) -> Result<Dataset> {
        let data = files::read_digits(folder, split)?;
        let rule = match self.rule {
            None => return Ok(data),
            Some(Rule::Threshold) => Binarization::Threshold,
            Some(Rule::Drawn) => Binarization::Drawn { seed },
        };
        let mut images = data.images().clone();
        rule.apply_to_bytes(images.view_mut(), first_number(split));
        Ok(Dataset::new(images, data.labels().to_vec())?)
    }

    /// The rule as the option names it; `None` where pixels stay grey.
    pub fn name(&self) -> Option<&'static str> {
        self.rule.map(|rule| match rule {
            Rule::Threshold => "threshold",
            Rule::Drawn => "drawn",
        })
    }

    /// ", pixels drawn as 0 or 1", to be said after a number of images; nothing if pixels stay grey.
    pub fn spoken(&self) -> &'static str {
        match self.rule {
            None => "",
            Some(Rule::Threshold) => ", pixels 1 from a half and else 0",
            Some(Rule::Drawn) => ", pixels drawn as 0 or 1",
        }
    }
}

/// The number of a half's first image among all.
fn first_number(split: Split) -> u64 {
    match split {
        Split::Train => 0,
        Split::Test => FIRST_TEST_IMAGE,
    }
}
