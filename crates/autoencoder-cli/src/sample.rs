//! `autoencoder sample`

use crate::files::{self, Split};
use crate::parallel::Threads;
use crate::{network, sheet};
use anyhow::{Context, Result};
use autoencoder::analysis::linear::pca::Pca;
use autoencoder::data::npy;
use autoencoder::network::Autoencoder;
use autoencoder::rng::{Rng, Stream};
use ndarray::{Array1, Array2, Axis};
use std::io::Write;
use std::path::PathBuf;

/// Images on a sheet, and in one of its rows.
const SHOWN: usize = 200;
const ROW: usize = 20;

/// Draw codes at random and decode them to images that nobody has seen.
///
/// A variational model has been trained for codes drawn from a standard normal distribution, and those are drawn. Any
/// other model says nothing about which codes are likely; for it, codes are drawn from the Gaussian with the mean and
/// the covariance of the codes of the training images, which are read from --data. That Gaussian is a guess: real
/// codes fill only a part of it, so some images look like no digit.
#[derive(clap::Args)]
pub struct Sample {
    /// The checkpoint.
    model: PathBuf,
    /// Folder of the four MNIST files; not read for a variational model.
    #[arg(long, default_value = "target/data/mnist")]
    data: PathBuf,
    /// Images to draw, from 1 to 1,000,000.
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    count: u32,
    /// Seed of the codes; image i is the same whatever the count.
    #[arg(long, default_value_t = 1)]
    seed: u32,
    /// Where the images go, a .npy file: [count, pixels] little-endian float32, not clipped.
    #[arg(long, value_name = "NPY", required_unless_present = "png")]
    out: Option<PathBuf>,
    /// Where a picture of the first 200 goes.
    #[arg(long, value_name = "PNG")]
    png: Option<PathBuf>,
    #[command(flatten)]
    threads: Threads,
}

impl Sample {
    pub fn run(self, out: &mut impl Write) -> Result<()> {
        let model = files::read_checkpoint(&self.model)?.model;
        self.out.as_deref().map_or(Ok(()), files::check_writable)?;
        sheet::check(self.png.as_deref(), model.input_dim())?;
        let (codes, origin) = self.codes(&model)?;
        let images = network::decode(&model, codes.view(), self.threads)?;
        let (count, pixels) = images.dim();
        writeln!(out, "{count} codes drawn from {origin}, seed {}", self.seed)?;
        if let Some(path) = &self.out {
            files::write(path, &npy(&images.view()))?;
            writeln!(out, "saved {} (float32 [{count}, {pixels}])", path.display())?;
        }
        if let Some(path) = &self.png {
            let rows: Vec<_> = images.axis_chunks_iter(Axis(0), ROW).take(SHOWN / ROW).collect();
            files::write(path, &sheet::png(&rows)?)?;
            writeln!(out, "saved {} (the first {} images)", path.display(), count.min(SHOWN))?;
        }
        Ok(())
    }

    /// `[count, latent_dim]`, and what they were drawn from.
    fn codes(&self, model: &Autoencoder) -> Result<(Array2<f32>, String)> {
        let mut normals = Array2::zeros((self.count as usize, model.latent_dim()));
        for (i, mut code) in normals.rows_mut().into_iter().enumerate() {
            let mut rng = Rng::new(self.seed, Stream::Latent, i as u64);
            code.iter_mut().for_each(|value| *value = rng.normal());
        }
        if model.is_variational() {
            return Ok((normals, "a standard normal distribution, as a variational model expects".into()));
        }
        let (images, _) = files::read_digits_for(&self.data, Split::Train, model)
            .context("the model is not variational, so the distribution of its codes must come from training images")?;
        let known = network::encode(model, images.view(), self.threads)?;
        let pca = Pca::fit(known.view())?;
        let deviations: Array1<f64> = pca.variances().iter().map(|variance| variance.sqrt()).collect();
        // mean + A^T (s * n), with the axes A as rows and the standard deviation s along each.
        let codes = pca.reconstruct((normals.mapv(f64::from) * &deviations).view())?.mapv(|value| value as f32);
        Ok((codes, format!("the Gaussian fitted to the codes of {} training images", images.nrows())))
    }
}
