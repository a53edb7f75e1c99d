//! `autoencoder baselines`

use crate::files::{self, Split};
use crate::noise;
use crate::train::TOY_SEEDS;
use anyhow::Result;
use autoencoder::analysis::linear::affine_denoiser::GREY_STEP;
use autoencoder::analysis::linear::baselines::{Baselines, OnePicture, UnderNoise};
use autoencoder::experiment::Corruption;
use serde_json::{Map, json};
use std::io::Write;
use std::path::PathBuf;

/// The noise of validation on the page.
const SEED: u32 = 1;

/// What errors are worth: what no linear map gets below, and where one picture stands for all. One JSON object on one line.
///
/// pca_sse is the squared error of the test samples from the first 0, 1, 2 ... principal axes of the training samples, the
/// mean alone first; corrupted_sse that of the samples under each noise, and best_affine_sse what the best affine denoiser
/// leaves of it. Of digits, one_picture has the cross-entropy that they cost even where every pixel is met exactly, and the
/// errors of the mean picture, of black and of grey. All are summed over pixels or coordinates, mean per sample, not clipped.
#[derive(clap::Args)]
pub struct WhatErrorsAreWorth {
    /// Folder of the four MNIST files, or of a pack.
    #[arg(long, default_value = "www/data")]
    data: PathBuf,
    /// Points or small images of this known distribution instead: a JSON file.
    #[arg(long, value_name = "FILE", conflicts_with = "data")]
    toy: Option<PathBuf>,
    /// So many of them, to learn from and to measure on.
    #[arg(long, value_name = "N", default_value_t = 2000, requires = "toy")]
    points: usize,
    /// Noise, e.g. masking:0.25; may be given several times. Without it, every twentieth of what the page's sliders reach.
    #[arg(long, value_name = "CORRUPTION", value_parser = noise::parse)]
    denoise: Vec<Corruption>,
}

impl WhatErrorsAreWorth {
    pub fn run(self, out: &mut impl Write) -> Result<()> {
        let (known, test, step) = match &self.toy {
            Some(path) => {
                let toy = files::read_toy(path)?;
                (toy.sample(self.points, TOY_SEEDS.0)?, toy.sample(self.points, TOY_SEEDS.1)?, 0.0)
            }
            None => {
                let read = |split| files::read_digits(&self.data, split).map(|digits| digits.to_unit());
                (read(Split::Train)?, read(Split::Test)?, GREY_STEP)
            }
        };
        let noises = if self.denoise.is_empty() { every_twentieth() } else { self.denoise };
        let found = Baselines::of(known.view(), test.view(), &noises, step, SEED)?;
        let by_noise = |sse: fn(&UnderNoise) -> f64| -> Map<_, _> {
            noises
                .iter()
                .zip(&found.under_noise)
                .map(|(&noise, under)| (text(noise), short(sse(under)).into()))
                .collect()
        };
        let mut object = json!({
            "training_samples": known.nrows(),
            "test_samples": test.nrows(),
            "pca_sse": found.pca_sse.iter().copied().map(short).collect::<Vec<_>>(),
            "corrupted_sse": by_noise(|under| under.corrupted_sse),
            "best_affine_sse": by_noise(|under| under.best_affine_sse),
        });
        if self.toy.is_none() {
            let found = OnePicture::of(known.view(), test.view())?;
            object["one_picture"] = json!({
                "grey_level_floor_nats": short(found.grey_level_floor_nats),
                "mean_picture_nats": short(found.mean_picture_nats),
                "all_black_sse": short(found.all_black_sse),
                "all_grey_sse": short(found.all_grey_sse),
                "all_grey_nats": short(found.all_grey_nats),
            });
        }
        writeln!(out, "{object}")?;
        Ok(())
    }
}

/// Levels that a person lands on, of each kind of noise.
fn every_twentieth() -> Vec<Corruption> {
    let levels = |last: u8| (1..=last).map(|level| f32::from(level) / 20.0);
    levels(19)
        .map(|probability| Corruption::Masking { probability })
        .chain(levels(30).map(|std_dev| Corruption::Gaussian { std_dev }))
        .chain(levels(19).map(|probability| Corruption::SaltAndPepper { probability }))
        .collect()
}

/// `masking:0.25`, as links write it.
fn text(noise: Corruption) -> String {
    match noise {
        Corruption::None => "none".into(),
        Corruption::Masking { probability } => format!("masking:{probability}"),
        Corruption::Gaussian { std_dev } => format!("gaussian:{std_dev}"),
        Corruption::SaltAndPepper { probability } => format!("salt_and_pepper:{probability}"),
    }
}

/// More digits than any chart shows.
fn short(sse: f64) -> f64 {
    (sse * 1e5).round() / 1e5
}
