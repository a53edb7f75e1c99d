//! `autoencoder schema`

use anyhow::Result;
use std::io::Write;

/// What an experiment's file may say, as JSON: each setting with its range or names, its default, and whether a change
/// of it starts a run anew; the kinds of noise, penalty and optimizer with their numbers; what requires what.
#[derive(clap::Args)]
pub struct Schema {}

impl Schema {
    pub fn run(self, out: &mut impl Write) -> Result<()> {
        Ok(out.write_all(autoencoder::experiment::schema().as_bytes())?)
    }
}
