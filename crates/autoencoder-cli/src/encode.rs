//! `autoencoder encode`

use crate::parallel::Threads;
use crate::{files, network};
use anyhow::Result;
use autoencoder::data::npy;
use std::io::Write;
use std::path::PathBuf;

/// Write the code of each image, for NumPy.
///
/// The file holds [count, latent_dim] little-endian float32 in NumPy's format: numpy.load("codes.npy") reads it. Of a
/// variational model the codes are the means that the encoder gives, so nothing is random.
#[derive(clap::Args)]
pub struct Encode {
    /// The checkpoint.
    model: PathBuf,
    /// Images as an IDX file, such as t10k-images-idx3-ubyte of MNIST, packed by gzip or not.
    #[arg(long, value_name = "IDX")]
    images: PathBuf,
    /// Where the codes go, a .npy file.
    #[arg(long, value_name = "NPY")]
    out: PathBuf,
    #[command(flatten)]
    threads: Threads,
}

impl Encode {
    pub fn run(self, out: &mut impl Write) -> Result<()> {
        let model = files::read_checkpoint(&self.model)?.model;
        files::check_writable(&self.out)?;
        let images = files::read_images(&self.images, &model)?;
        let codes = network::encode(&model, images.view(), self.threads)?;
        files::write(&self.out, &npy(&codes.view()))?;
        let kind = if model.is_variational() { "means of the variational codes" } else { "codes" };
        let (count, latent) = codes.dim();
        writeln!(out, "saved {} ({kind}, float32 [{count}, {latent}])", self.out.display())?;
        Ok(())
    }
}
