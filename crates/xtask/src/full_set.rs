//! The full training set as shards that the page loads one by one, when MNIST is on this machine.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::{dist::Dist, gzip::gzip, paths};

const COUNT: usize = 60_000;
const PER_SHARD: usize = 5_000;
const PIXELS: usize = 28 * 28;
const IMAGES_MAGIC: u32 = 0x0803;
const LABELS_MAGIC: u32 = 0x0801;
const INDEX: &str = "data/index.json";

/// Adds the shards, and the set `full` to the index of sets.
pub fn place(dist: &mut Dist) -> Result<()> {
    let images = paths::mnist().join("train-images-idx3-ubyte");
    let labels = paths::mnist().join("train-labels-idx1-ubyte");
    if !images.is_file() || !labels.is_file() {
        return Ok(());
    }
    let names: Vec<_> = (0..COUNT / PER_SHARD)
        .map(|shard| {
            (format!("full/train-images-{shard}.idx3-ubyte.gz"), format!("full/train-labels-{shard}.idx1-ubyte.gz"))
        })
        .collect();

    // Compressing takes seconds and the digits never change, so shards of an earlier build stay.
    let data = Path::new("data");
    let kept = names.iter().filter(|(images, labels)| {
        let images_kept = dist.keep(&data.join(images));
        dist.keep(&data.join(labels)) && images_kept
    });
    if kept.count() < names.len() {
        println!("writing the full training set into dist/data/full/");
        let images = shards(&fs::read(images)?, IMAGES_MAGIC, &[28, 28], PIXELS)?;
        let labels = shards(&fs::read(labels)?, LABELS_MAGIC, &[], 1)?;
        for ((images_name, labels_name), (images, labels)) in names.iter().zip(images.iter().zip(&labels)) {
            dist.place(&data.join(images_name), &gzip(images)?)?;
            dist.place(&data.join(labels_name), &gzip(labels)?)?;
        }
    }

    let index = with_full_set(dist.read(Path::new(INDEX))?.as_deref(), &names)?;
    dist.place(Path::new(INDEX), &index)
}

/// Cuts the items of one IDX file into IDX files of `PER_SHARD` items each.
fn shards(file: &[u8], magic: u32, shape: &[u32], item: usize) -> Result<Vec<Vec<u8>>> {
    let header = 4 * (2 + shape.len());
    let items = file
        .get(header..)
        .filter(|items| items.len() == COUNT * item)
        .context("target/data/mnist/ does not hold 60,000 training digits; delete it and run `cargo xtask data`")?;
    let cut = items.chunks(PER_SHARD * item).map(|chunk| {
        let numbers = [magic, PER_SHARD as u32].into_iter().chain(shape.iter().copied());
        numbers.flat_map(u32::to_be_bytes).chain(chunk.iter().copied()).collect()
    });
    Ok(cut.collect())
}

fn with_full_set(index: Option<&[u8]>, names: &[(String, String)]) -> Result<Vec<u8>> {
    let mut index: Value = match index {
        Some(bytes) => serde_json::from_slice(bytes).context("www/data/index.json is no JSON")?,
        None => json!({ "sets": [] }),
    };
    let sets =
        index.get_mut("sets").and_then(Value::as_array_mut).context("www/data/index.json has no list named `sets`")?;
    let shards: Vec<_> = names
        .iter()
        .map(|(images, labels)| json!({ "images": images, "labels": labels, "count": PER_SHARD }))
        .collect();
    sets.push(json!({ "name": "full", "title": "60,000 training digits", "shards": shards }));
    Ok(serde_json::to_vec(&index)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shards_are_whole_idx_files_in_order() {
        let labels: Vec<u8> = (0..COUNT).map(|at| (at / PER_SHARD) as u8).collect();
        let file = [&[0, 0, 8, 1, 0, 0, 0xea, 0x60], labels.as_slice()].concat();
        let shards = shards(&file, LABELS_MAGIC, &[], 1).unwrap();
        assert_eq!(shards.len(), 12);
        assert_eq!(shards[3][..8], [0, 0, 8, 1, 0, 0, 0x13, 0x88]);
        assert_eq!(shards[3][8..], [3; PER_SHARD]);
    }

    #[test]
    fn a_file_of_another_length_is_refused() {
        assert!(shards(&[0; 100], LABELS_MAGIC, &[], 1).is_err());
        assert!(shards(&[], IMAGES_MAGIC, &[28, 28], PIXELS).is_err());
    }

    #[test]
    fn the_index_keeps_its_sets() {
        let names = [("a".to_owned(), "b".to_owned())];
        let old = br#"{"sets":[{"name":"test","shards":[]}]}"#;
        let new: Value = serde_json::from_slice(&with_full_set(Some(old), &names).unwrap()).unwrap();
        assert_eq!(new["sets"][0]["name"], "test");
        assert_eq!(new["sets"][1]["shards"][0]["images"], "a");
        assert!(with_full_set(Some(b"{}"), &names).is_err());
    }
}
