//! `autoencoder pack`

use crate::files::{self, Split};
use anyhow::{Context, Result, bail};
use autoencoder::data::{Dataset, balanced, idx};
use ndarray::{Array2, Axis, concatenate, s};
use serde::Deserialize;
use serde_json::json;
use std::io::Write;
use std::path::{Path, PathBuf};

/// The file that lists what a pack holds.
pub const INDEX: &str = "index.json";

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
    /// Folder of the four files of Fashion-MNIST, of which a lab looks at some test items.
    #[arg(long, value_name = "FOLDER")]
    fashion: Option<PathBuf>,
    /// Items of fashion.
    #[arg(long, value_name = "COUNT", default_value_t = 300, requires = "fashion")]
    items: usize,
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
        let mut sets = sets
            .into_iter()
            .map(|(name, title, digits, first)| {
                let shards = write_shards(&self.out, name, digits, first, SHARD)?;
                Ok(json!({ "name": name, "title": title, "shards": shards }))
            })
            .collect::<Result<Vec<_>>>()?;
        if let Some(folder) = &self.fashion {
            let items = balanced(&files::read_digits(folder, Split::Test)?, 10, self.items, self.seed)?;
            let shards = write_shards(&self.out, "fashion", &items, self.items, SHARD)?;
            sets.push(json!({ "name": "fashion", "title": "Fashion items", "lab": "anomaly", "shards": shards }));
        }
        let index = serde_json::to_string_pretty(&json!({ "sets": sets }))? + "\n";
        files::write(&self.out.join(INDEX), index.as_bytes())?;
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

/// Whether a pack has a set of this name.
pub fn names(folder: &Path, set: &str) -> Result<bool> {
    Ok(index(folder)?.sets.iter().any(|each| each.name == set))
}

fn index(folder: &Path) -> Result<Index> {
    let path = folder.join(INDEX);
    serde_json::from_slice(&files::read(&path)?)
        .with_context(|| format!("{} is no list of a pack; expected what `autoencoder pack` writes", path.display()))
}

/// Reads one set of a pack, such as `test`, all its files in their order.
pub fn read_set(folder: &Path, set: &str) -> Result<Dataset> {
    let index = index(folder)?;
    let names = index.sets.iter().map(|each| each.name.as_str()).collect::<Vec<_>>().join(", ");
    let Some(found) = index.sets.iter().find(|each| each.name == set) else {
        bail!("{} names no set \"{set}\"; it has {names}", folder.join(INDEX).display());
    };
    let (mut images, mut labels) = (Vec::<Array2<u8>>::new(), Vec::new());
    for shard in &found.shards {
        let paths = [folder.join(&shard.images), folder.join(&shard.labels)];
        let data = idx::read(&files::read(&paths[0])?, &files::read(&paths[1])?)
            .with_context(|| format!("{} and {}", paths[0].display(), paths[1].display()))?;
        images.push(data.images().to_owned());
        labels.extend_from_slice(data.labels());
    }
    let views: Vec<_> = images.iter().map(|each| each.view()).collect();
    let all = concatenate(Axis(0), &views).with_context(|| format!("the set \"{set}\" of {}", folder.display()))?;
    Ok(Dataset::new(all, labels)?)
}

/// The list of a pack.
#[derive(Deserialize)]
struct Index {
    sets: Vec<Set>,
}

#[derive(Deserialize)]
struct Set {
    name: String,
    shards: Vec<Shard>,
}

#[derive(Deserialize)]
struct Shard {
    images: String,
    labels: String,
}
