//! The full training set as shards that the page loads one by one, when MNIST is on this machine.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};

use crate::{
    dist::{read, write_if_changed},
    gzip::gzip,
    paths,
};

const COUNT: usize = 60_000;
const PER_SHARD: usize = 5_000;
const PIXELS: usize = 28 * 28;
const IMAGES_MAGIC: u32 = 0x0803;
const LABELS_MAGIC: u32 = 0x0801;

/// The shards on this machine, to be laid over `www/data/`.
pub struct FullSet {
    /// Holds the shards, and an index that names them beside the sets of `www/data/`.
    pub folder: PathBuf,
    names: Vec<(String, String)>,
}

impl FullSet {
    /// An index with this set added to it.
    pub fn added_to(&self, index: &str) -> Result<String> {
        with_full_set(index, &self.names)
    }
}

/// Writes the shards unless they are there. There are none when MNIST is not on this machine.
pub fn prepare() -> Result<Option<FullSet>> {
    let images = paths::mnist().join("train-images-idx3-ubyte");
    let labels = paths::mnist().join("train-labels-idx1-ubyte");
    if !images.is_file() || !labels.is_file() {
        return Ok(None);
    }
    let folder = paths::full_set();
    let names: Vec<_> = (0..COUNT / PER_SHARD)
        .map(|shard| {
            (format!("full/train-images-{shard}.idx3-ubyte.gz"), format!("full/train-labels-{shard}.idx1-ubyte.gz"))
        })
        .collect();

    // Compressing takes seconds and the digits never change, so shards of an earlier build stay.
    let is_there = |name: &str| folder.join(name).is_file();
    if !names.iter().all(|(images, labels)| is_there(images) && is_there(labels)) {
        println!("writing the full training set into {}", folder.display());
        let images = shards(&fs::read(images)?, IMAGES_MAGIC, &[28, 28], PIXELS)?;
        let labels = shards(&fs::read(labels)?, LABELS_MAGIC, &[], 1)?;
        for ((images_name, labels_name), (images, labels)) in names.iter().zip(images.iter().zip(&labels)) {
            write_if_changed(&folder.join(images_name), &gzip(images)?)?;
            write_if_changed(&folder.join(labels_name), &gzip(labels)?)?;
        }
    }

    let index = read(&paths::www().join("data/index.json"))?;
    let full = FullSet { folder, names };
    write_if_changed(&full.folder.join("index.json"), full.added_to(&String::from_utf8(index)?)?.as_bytes())?;
    Ok(Some(full))
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

/// The index with one set more, the last.
fn with_full_set(index: &str, names: &[(String, String)]) -> Result<String> {
    let inside = index.trim_end().strip_suffix('}').and_then(|list| list.trim_end().strip_suffix(']'));
    let sets = inside.filter(|list| list.contains("\"sets\"")).context("data/index.json is no list of `sets`")?;
    let shards: Vec<_> = names
        .iter()
        .map(|(images, labels)| format!(r#"{{"images":"{images}","labels":"{labels}","count":{PER_SHARD}}}"#))
        .collect();
    let full = format!(r#"{{"name":"full","title":"60,000 training digits","shards":[{}]}}"#, shards.join(","));
    let comma = if sets.trim_end().ends_with('[') { "" } else { "," };
    Ok(format!("{}{comma}{full}]}}", sets.trim_end()))
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
        let full =
            r#"{"name":"full","title":"60,000 training digits","shards":[{"images":"a","labels":"b","count":5000}]}"#;
        let test = r#"{"name":"test","shards":[]}"#;
        let with = |index: &str| with_full_set(index, &names);
        assert_eq!(with(&format!("{{\"sets\": [{test}\n]\n}}\n")).unwrap(), format!("{{\"sets\": [{test},{full}]}}"));
        assert_eq!(with(r#"{"sets":[]}"#).unwrap(), format!("{{\"sets\":[{full}]}}"));
        assert!(with("{}").is_err() && with(r#"{"shards":[]}"#).is_err());
    }
}
