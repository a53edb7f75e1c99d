//! `autoencoder pca`

use crate::files::{self, Split};
use anyhow::Result;
use autoencoder::analysis::pca::Pca;
use std::io::Write;
use std::path::PathBuf;

/// The best linear codes of MNIST: explained variance and error for each length.
#[derive(clap::Args)]
pub struct PcaTable {
    /// Folder of the four MNIST files.
    #[arg(long, default_value = "target/data/mnist")]
    data: PathBuf,
    /// Code lengths, separated by commas.
    #[arg(long, value_delimiter = ',', default_value = "2,10,30,32,64")]
    dims: Vec<usize>,
}

impl PcaTable {
    pub fn run(self, out: &mut impl Write) -> Result<()> {
        let train = files::read_digits(&self.data, Split::Train)?.to_unit();
        let test = files::read_digits(&self.data, Split::Test)?.to_unit();
        let pca = Pca::fit(train.view())?;
        writeln!(
            out,
            "{:>4}{:>20}{:>21}{:>20}",
            "dims", "explained_variance", "train sse_per_image", "test sse_per_image"
        )?;
        for dims in self.dims {
            writeln!(
                out,
                "{dims:>4}{:>20.4}{:>21.3}{:>20.3}",
                pca.explained_variance(dims),
                pca.sse_per_image(train.view(), dims)?,
                pca.sse_per_image(test.view(), dims)?
            )?;
        }
        Ok(())
    }
}
