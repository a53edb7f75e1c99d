//! `autoencoder reconstruct`

use crate::noise;
use crate::parallel::Threads;
use crate::{files, network, sheet};
use anyhow::Result;
use autoencoder::data::npy;
use autoencoder::experiment::Corruption;
use ndarray::s;
use std::io::Write;
use std::path::PathBuf;

/// Images on a sheet.
const SHOWN: usize = 20;

/// Rebuild images, clean or corrupted, for NumPy or as a picture.
///
/// The file holds [count, pixels] little-endian float32, not clipped. The picture shows the first 20 images: clean,
/// corrupted (if they are) and rebuilt, one row below the other, black 0 and white 1.
#[derive(clap::Args)]
pub struct Reconstruct {
    /// The checkpoint.
    model: PathBuf,
    /// Images as an IDX file, such as t10k-images-idx3-ubyte of MNIST, packed by gzip or not.
    #[arg(long, value_name = "IDX")]
    images: PathBuf,
    /// Where the rebuilt images go, a .npy file.
    #[arg(long, value_name = "NPY", required_unless_present = "png")]
    out: Option<PathBuf>,
    /// Where the picture goes.
    #[arg(long, value_name = "PNG")]
    png: Option<PathBuf>,
    /// Noise, e.g. masking:0.25, gaussian:0.3, salt_and_pepper:0.25, or JSON.
    #[arg(long, default_value = "none", value_parser = noise::parse)]
    corruption: Corruption,
    /// Seed of the noise; image i has the same noise in every run and in `evaluate`.
    #[arg(long, default_value_t = 1)]
    seed: u32,
    #[command(flatten)]
    threads: Threads,
}

impl Reconstruct {
    pub fn run(self, out: &mut impl Write) -> Result<()> {
        let corruption = self.corruption;
        let model = files::read_checkpoint(&self.model)?.model;
        self.out.as_deref().map_or(Ok(()), files::check_writable)?;
        sheet::check(self.png.as_deref(), model.input_dim())?;
        let x = files::read_images(&self.images, &model)?;
        let x_tilde = network::corrupt(x.view(), corruption, self.seed, self.threads)?;
        let x_hat = network::reconstruct(&model, x_tilde.view(), self.threads)?;
        let (count, pixels) = x.dim();
        if let Some(path) = &self.out {
            files::write(path, &npy(&x_hat.view()))?;
            writeln!(out, "saved {} (rebuilt images, float32 [{count}, {pixels}])", path.display())?;
        }
        if let Some(path) = &self.png {
            let first = s![..count.min(SHOWN), ..];
            let (shown, names) = match corruption {
                Corruption::None => (vec![x.slice(first), x_hat.slice(first)], "clean, rebuilt"),
                _ => (vec![x.slice(first), x_tilde.slice(first), x_hat.slice(first)], "clean, corrupted, rebuilt"),
            };
            files::write(path, &sheet::png(&shown)?)?;
            writeln!(out, "saved {} ({names}: the first {} images)", path.display(), count.min(SHOWN))?;
        }
        let scores = network::scores(x.view(), x_hat.view(), self.threads)?;
        let sse = scores.iter().sum::<f64>() / count as f64;
        let noise = serde_json::to_string(&corruption)?;
        writeln!(out, "sse_per_image {sse:.3} on {count} images, corruption {noise}, noise seed {}", self.seed)?;
        Ok(())
    }
}
