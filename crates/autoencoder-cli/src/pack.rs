//! `autoencoder pack`

use crate::files::{self, Split};
use anyhow::{Context, Result, bail};
use autoencoder::data::{Dataset, balanced, idx};
use ndarray::s;
use serde_json::json;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Cut class-balanced sets of digits into small files that the page fetches one at a time.
#[derive(clap::Args)]
pub struct Pack {
    /// Folder of the four MNIST files.
    #[arg(long, default_value = "target/data/mnist")]
    data: PathBuf,
    /// Digits never trained on; the first hundred are a file of their own, so that a page can start early.
    #[arg(long, default_value_t = 2000)]
    test: usize,
    /// Digits to train on.
    #[arg(long, default_value_t = 12_000)]
    train: usize,
    /// Seed of the choice.
    #[arg(long, default_value_t = 1)]
    seed: u32,
    /// Folder for the files and their index.json.
    #[arg(long)]
    out: PathBuf,
}

impl Pack {
    pub fn run(self, out: &mut impl Write) -> Result<()> {
        const FIRST: usize = 100;
        const SHARD: usize = 2000;
        if self.test < FIRST {
            bail!("--test {} is too small; expected at least {FIRST}", self.test);
        }
        let test = balanced(&files::read_digits(&self.data, Split::Test)?, 10, self.test, self.seed)?;
        let train = balanced(&files::read_digits(&self.data, Split::Train)?, 10, self.train, self.seed)?;
        let sets = [("test", "Test digits", &test, FIRST), ("train", "Training digits", &train, SHARD)];
        let sets = sets
            .into_iter()
            .map(|(name, title, digits, first)| {
                let shards = write_shards(&self.out, name, digits, first, SHARD)?;
                Ok(json!({ "name": name, "title": title, "shards": shards }))
            })
            .collect::<Result<Vec<_>>>()?;
        let index = serde_json::to_string_pretty(&json!({ "sets": sets }))? + "\n";
        files::write(&self.out.join("index.json"), index.as_bytes())?;
        writeln!(out, "saved {} test and {} train digits in {}", self.test, self.train, self.out.display())?;
        Ok(())
    }
}

fn write_shards(
    folder: &Path,
    set: &str,
    digits: &Dataset,
    first: usize,
    size: usize,
) -> Result<Vec<serde_json::Value>> {
    let mut shards = Vec::new();
    let mut start = 0;
    while start < digits.labels().len() {
        let end = if start == 0 { first } else { start + size }.min(digits.labels().len());
        let shard =
            Dataset::new(digits.images().slice(s![start..end, ..]).to_owned(), digits.labels()[start..end].to_vec())
                .context("a shard")?;
        let number = shards.len();
        let images = format!("{set}-images-{number}.idx3-ubyte.gz");
        let labels = format!("{set}-labels-{number}.idx1-ubyte.gz");
        files::write(&folder.join(&images), &idx::write_images(&shard)?)?;
        files::write(&folder.join(&labels), &idx::write_labels(&shard)?)?;
        shards.push(json!({ "images": images, "labels": labels, "count": end - start }));
        start = end;
    }
    Ok(shards)
}
