//! `autoencoder evaluate`

use crate::binarize::Binarize;
use crate::code_metrics::CodeMetrics;
use crate::files::{self, Split};
use crate::network;
use crate::noise;
use crate::parallel::Threads;
use anyhow::{Result, bail};
use autoencoder::analysis::density::elbo::Evidence;
use autoencoder::analysis::network::collapse::Collapse;
use autoencoder::experiment::Corruption;
use autoencoder::files::Checkpoint;
use serde_json::json;
use std::io::Write;
use std::num::NonZeroUsize;
use std::path::PathBuf;

/// Measure a model on digits, clean or corrupted: every number by its full name.
///
/// corrupted_sse_per_image and sse_per_image are the squared error of the corrupted and of the rebuilt image against
/// the clean one, summed over the pixels, mean over the images, not clipped; mse_per_pixel is the latter divided by the
/// pixels; bce_nats_per_image is the cross-entropy summed over the pixels, in nats, of models whose output is a
/// sigmoid. For salt-and-pepper the probability is that of a pixel being selected (half of those become black, half
/// white); Gaussian noise is not clipped. A variational model is measured at the means of its codes: no code is drawn,
/// so its bce_nats_per_image is not the reconstruction term of the evidence bound.
///
/// What a network has lost is told last, with what would mend it: that it rebuilds every image as the same picture, or
/// that half of a layer's units are dead, or that pixels stay dark.
///
/// --codes adds what the codes of clean digits look like and what they tell about the classes.
#[derive(clap::Args)]
pub struct Evaluate {
    /// The checkpoint.
    model: PathBuf,
    /// Folder of the four MNIST files, or of a pack: `www/data` holds the page's digits.
    #[arg(long, default_value = "target/data/mnist")]
    data: PathBuf,
    /// Which digits.
    #[arg(long, value_enum, default_value = "test")]
    split: Split,
    #[command(flatten)]
    binarize: Binarize,
    /// Noise, e.g. masking:0.25, gaussian:0.3, salt_and_pepper:0.25, none, or JSON; may be given several times. Without
    /// it: clean, masking 25 % and 50 %, Gaussian 0.3 and 0.5, salt-and-pepper 25 %.
    #[arg(long, value_parser = noise::parse)]
    corruption: Vec<Corruption>,
    /// Draws of each code for the evidence of a variational model: more bring the importance-sampled likelihood closer.
    #[arg(long, value_name = "N", default_value = "10")]
    evidence_samples: NonZeroUsize,
    /// Seed of the noise, of the probe's order and of the first centres of k-means. Pixels that --binarize draws are
    /// drawn from the experiment's.
    #[arg(long, default_value_t = 1)]
    seed: u32,
    /// One JSON line per measurement instead of a table.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    codes: CodeMetrics,
    #[command(flatten)]
    threads: Threads,
}

impl Evaluate {
    pub fn run(self, out: &mut impl Write) -> Result<()> {
        let corruptions = self.corruptions();
        let Checkpoint { model, experiment, .. } = files::read_checkpoint(&self.model)?;
        if self.codes.wanted() && self.split == Split::Train {
            bail!("--codes learns from training digits; expected --split test, whose digits it has not seen");
        }
        let digits = |split| -> Result<_> {
            let data = self.binarize.read_digits(&self.data, split, experiment.seed)?;
            files::check_fits(&self.data, &data, &model)?;
            Ok((data.to_unit(), data.labels().to_vec()))
        };
        let (images, labels) = digits(self.split)?;
        let fingerprint = model.fingerprint().to_string();
        if !self.json {
            writeln!(
                out,
                "{} weights, fingerprint {}, code of {}, {} images{}, noise seed {}",
                model.parameter_count(),
                fingerprint,
                model.latent_dim(),
                images.nrows(),
                self.binarize.spoken(),
                self.seed
            )?;
            writeln!(
                out,
                "{:<52}{:>24}{:>14}{:>15}{:>19}",
                "corruption", "corrupted_sse_per_image", "sse_per_image", "mse_per_pixel", "bce_nats_per_image"
            )?;
        }
        for corruption in corruptions {
            let result = network::evaluate(&model, images.view(), corruption, self.seed, self.threads)?;
            if self.json {
                let line = json!({
                    "measurement": "reconstruction",
                    "fingerprint_of_weights": fingerprint,
                    "corruption": corruption,
                    "images": result.images,
                    "binarize": self.binarize.name(),
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
                    "{:<52}{:>24.3}{:>14.3}{:>15.6}{:>19}",
                    serde_json::to_string(&corruption)?,
                    result.corrupted_sse_per_image,
                    result.sse_per_image,
                    result.mse_per_pixel,
                    result.bce_nats_per_image.map_or("-".into(), |nats| format!("{nats:.3}"))
                )?;
            }
        }
        if model.is_variational() && model.gives_probabilities() {
            let samples = self.evidence_samples.get();
            let found = Evidence::of(&model, images.view(), samples, self.seed)?;
            let line = json!({
                "measurement": "evidence_of_variational_model",
                "images": images.nrows(),
                "samples_per_image": samples,
                "seed": self.seed,
                "negative_elbo_nats_per_image": found.negative_elbo(),
                "reconstruction_bce_nats_per_image": found.reconstruction,
                "gaussian_kl_nats_per_image": found.divergence,
                "importance_sampled_negative_log_likelihood_nats_per_image": found.negative_log_likelihood,
            });
            if self.json { writeln!(out, "{line}")? } else { describe(&line, out)? }
        }
        if self.codes.wanted() {
            let codes = network::encode(&model, images.view(), self.threads)?;
            let (known_images, known_labels) = digits(Split::Train)?;
            let known_images = self.codes.first_of(&known_images);
            let known_codes = network::encode(&model, known_images, self.threads)?;
            let (known, test) =
                ((known_codes.view(), &known_labels[..known_codes.nrows()]), (codes.view(), &labels[..]));
            for line in self.codes.measure(known, test, self.seed, self.threads)? {
                if self.json { writeln!(out, "{line}")? } else { describe(&line, out)? }
            }
        }
        for found in Collapse::of(&model, images.view())?.findings(experiment.loss) {
            let mend = found.mend(&experiment);
            if self.json {
                let line = json!({"measurement": "finding", "finding": found.to_string(), "mend": mend});
                writeln!(out, "{line}")?;
            } else {
                writeln!(out, "warning: {found} What would mend it: {mend}")?;
            }
        }
        Ok(())
    }

    fn corruptions(&self) -> Vec<Corruption> {
        if self.corruption.is_empty() {
            return vec![
                Corruption::None,
                Corruption::Masking { probability: 0.25 },
                Corruption::Masking { probability: 0.5 },
                Corruption::Gaussian { std_dev: 0.3 },
                Corruption::Gaussian { std_dev: 0.5 },
                Corruption::SaltAndPepper { probability: 0.25 },
            ];
        }
        self.corruption.clone()
    }
}

/// One measurement for a person: its name, then a line for each number.
fn describe(measurement: &serde_json::Value, out: &mut impl Write) -> Result<()> {
    let fields = measurement.as_object().into_iter().flatten();
    writeln!(out, "\n{}", measurement["measurement"].as_str().unwrap_or_default())?;
    for (name, value) in fields.filter(|(name, _)| *name != "measurement") {
        let short = |value: &serde_json::Value| match value.as_f64() {
            Some(number) if !value.is_u64() => format!("{number:.4}"),
            _ => value.as_str().map_or_else(|| value.to_string(), str::to_owned),
        };
        let text = match value.as_array() {
            Some(values) => values.iter().map(short).collect::<Vec<_>>().join(" "),
            None => short(value),
        };
        writeln!(out, "  {name} {}", if text.is_empty() { "none" } else { &text })?;
    }
    Ok(())
}
