//! `autoencoder compact`

use crate::files;
use anyhow::Result;
use autoencoder::files::Precision;
use std::io::Write;
use std::path::PathBuf;

/// Store a model in one byte a weight, for the page.
#[derive(clap::Args)]
pub struct Compact {
    /// The checkpoint.
    model: PathBuf,
    /// Where the small one goes; a name ending in .gz is packed.
    #[arg(long)]
    out: PathBuf,
}

impl Compact {
    pub fn run(self, out: &mut impl Write) -> Result<()> {
        let bytes = files::read_checkpoint(&self.model)?.to_bytes(Precision::I8)?;
        files::write(&self.out, &bytes)?;
        writeln!(out, "saved {} ({} bytes)", self.out.display(), std::fs::metadata(&self.out)?.len())?;
        Ok(())
    }
}
