//! `autoencoder pca`

use crate::files::{self, Split};
use anyhow::{Result, bail};
use autoencoder::analysis::pca::Pca;
use serde_json::json;
use std::io::Write;
use std::path::PathBuf;

/// The best linear codes of MNIST: explained variance and error for each length.
///
/// Principal components of the centred training digits. explained_variance is the share, from 0 to 1, of their variance
/// that the first axes hold; sse_per_image is the squared error summed over the pixels, mean over the images, not
/// clipped (clipping to [0, 1] would flatter it: by 1.3 for 30 numbers).
#[derive(clap::Args)]
pub struct PcaTable {
    /// Folder of the four MNIST files.
    #[arg(long, default_value = "target/data/mnist")]
    data: PathBuf,
    /// Code lengths, separated by commas.
    #[arg(long, value_delimiter = ',', default_value = "2,10,30,32,64")]
    dims: Vec<usize>,
    /// One JSON line per code length instead of a table.
    #[arg(long)]
    json: bool,
}

impl PcaTable {
    pub fn run(self, out: &mut impl Write) -> Result<()> {
        let train = files::read_digits(&self.data, Split::Train)?.to_unit();
        let test = files::read_digits(&self.data, Split::Test)?.to_unit();
        let pixels = train.ncols();
        if let Some(dims) = self.dims.iter().find(|&&dims| dims > pixels) {
            bail!("--dims names {dims}; expected numbers up to {pixels}, the pixels of an image");
        }
        let pca = Pca::fit(train.view())?;
        if !self.json {
            writeln!(
                out,
                "{:>4}{:>20}{:>21}{:>20}",
                "dims", "explained_variance", "train sse_per_image", "test sse_per_image"
            )?;
        }
        for dims in self.dims {
            let explained = pca.explained_variance(dims);
            let (train_sse, test_sse) = (pca.sse_per_image(train.view(), dims)?, pca.sse_per_image(test.view(), dims)?);
            if self.json {
                let line = json!({
                    "dims": dims,
                    "explained_variance": explained,
                    "train_images": train.nrows(),
                    "test_images": test.nrows(),
                    "train_sse_per_image": train_sse,
                    "test_sse_per_image": test_sse,
                });
                writeln!(out, "{line}")?;
            } else {
                writeln!(out, "{dims:>4}{explained:>20.4}{train_sse:>21.3}{test_sse:>20.3}")?;
            }
        }
        Ok(())
    }
}
