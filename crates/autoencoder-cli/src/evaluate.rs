//! `autoencoder evaluate`

use crate::files::{self, Split};
use anyhow::{Context, Result};
use autoencoder::corruption::Corruption;
use autoencoder::metrics;
use serde_json::json;
use std::io::Write;
use std::path::PathBuf;

/// Measure a model on digits, clean or corrupted: every number by its full name.
#[derive(clap::Args)]
pub struct Evaluate {
    /// The checkpoint.
    model: PathBuf,
    /// Folder of the four MNIST files.
    #[arg(long, default_value = "target/data/mnist")]
    data: PathBuf,
    /// Which digits.
    #[arg(long, value_enum, default_value = "test")]
    split: Split,
    /// Noise as JSON, e.g. '{"kind":"masking","probability":0.25}'; may be given several times. Without
    /// it: clean, masking 25 % and 50 %, Gaussian 0.3 and 0.5, salt-and-pepper 25 %.
    #[arg(long)]
    corruption: Vec<String>,
    /// Seed of the noise.
    #[arg(long, default_value_t = 1)]
    seed: u32,
    /// One JSON line per measurement instead of a table.
    #[arg(long)]
    json: bool,
}

impl Evaluate {
    pub fn run(self, out: &mut impl Write) -> Result<()> {
        let checkpoint = files::read_checkpoint(&self.model)?;
        let images = files::read_digits(&self.data, self.split)?.to_unit();
        if !self.json {
            writeln!(
                out,
                "{} weights, code of {}, {} images, noise seed {}",
                checkpoint.model.parameter_count(),
                checkpoint.model.latent_dim(),
                images.nrows(),
                self.seed
            )?;
            writeln!(
                out,
                "{:<52}{:>24}{:>14}{:>19}",
                "corruption", "corrupted_sse_per_image", "sse_per_image", "bce_nats_per_image"
            )?;
        }
        for corruption in self.corruptions()? {
            let result = metrics::evaluate(&checkpoint.model, images.view(), corruption, self.seed)?;
            if self.json {
                let line = json!({
                    "corruption": corruption,
                    "images": result.images,
                    "seed": self.seed,
                    "corrupted_sse_per_image": result.corrupted_sse_per_image,
                    "sse_per_image": result.sse_per_image,
                    "mse_per_pixel": result.mse_per_pixel,
                    "bce_nats_per_image": result.bce_nats_per_image,
                });
                writeln!(out, "{line}")?;
            } else {
                writeln!(
                    out,
                    "{:<52}{:>24.3}{:>14.3}{:>19}",
                    serde_json::to_string(&corruption)?,
                    result.corrupted_sse_per_image,
                    result.sse_per_image,
                    result.bce_nats_per_image.map_or("-".into(), |nats| format!("{nats:.3}"))
                )?;
            }
        }
        Ok(())
    }

    fn corruptions(&self) -> Result<Vec<Corruption>> {
        if self.corruption.is_empty() {
            return Ok(vec![
                Corruption::None,
                Corruption::Masking { probability: 0.25 },
                Corruption::Masking { probability: 0.5 },
                Corruption::Gaussian { std_dev: 0.3 },
                Corruption::Gaussian { std_dev: 0.5 },
                Corruption::SaltAndPepper { probability: 0.25 },
            ]);
        }
        let parse = |text: &String| {
            Corruption::from_json(text).with_context(|| format!("--corruption '{text}' is not a corruption"))
        };
        self.corruption.iter().map(parse).collect()
    }
}
