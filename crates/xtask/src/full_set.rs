//! MNIST as shards that the page loads one by one, when it is on this machine: the digits to learn from, and those to
//! judge by.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};

use crate::{
    dist::{read, write_if_changed},
    gzip::gzip,
    paths,
};

const PER_SHARD: usize = 5_000;
const PIXELS: usize = 28 * 28;
const IMAGES_MAGIC: u32 = 0x0803;
const LABELS_MAGIC: u32 = 0x0801;

/// One half of MNIST: its files on this machine, and the set that the page knows.
struct Half {
    file: &'static str,
    count: usize,
    name: &'static str,
    title: &'static str,
}

const HALVES: [Half; 2] = [
    Half { file: "train", count: 60_000, name: "full", title: "60,000 training digits" },
    Half { file: "t10k", count: 10_000, name: "full-test", title: "10,000 test digits" },
];

/// Names of the shards of images and of labels, below `www/data/`.
type Shards = Vec<(String, String)>;

/// The shards on this machine, to be laid over `www/data/`.
pub struct FullSet {
    /// Holds the shards, and an index that names them beside the sets of `www/data/`.
    pub folder: PathBuf,
    sets: Vec<(&'static Half, Shards)>,
}

impl FullSet {
    /// An index with these sets added to it.
    pub fn added_to(&self, index: &str) -> Result<String> {
        self.sets.iter().try_fold(index.to_owned(), |index, (half, shards)| with_set(&index, half, shards))
    }
}

/// Writes the shards unless they are there. There are none when MNIST is not on this machine.
pub fn prepare() -> Result<Option<FullSet>> {
    let here = |half: &Half| half.files().iter().all(|file| file.is_file());
    if !HALVES.iter().all(here) {
        return Ok(None);
    }
    let folder = paths::full_set();
    let mut sets = Vec::new();
    for half in &HALVES {
        let names = half.shards();
        // Compressing takes seconds and the digits never change, so shards of an earlier build stay.
        let is_there = |name: &str| folder.join(name).is_file();
        if !names.iter().all(|(images, labels)| is_there(images) && is_there(labels)) {
            println!("writing the {} into {}", half.title, folder.display());
            let [images, labels] = half.files();
            let images = shards(&fs::read(images)?, IMAGES_MAGIC, &[28, 28], half.count)?;
            let labels = shards(&fs::read(labels)?, LABELS_MAGIC, &[], half.count)?;
            for ((images_name, labels_name), (images, labels)) in names.iter().zip(images.iter().zip(&labels)) {
                write_if_changed(&folder.join(images_name), &gzip(images)?)?;
                write_if_changed(&folder.join(labels_name), &gzip(labels)?)?;
            }
        }
        sets.push((half, names));
    }

    let index = read(&paths::www().join("data/index.json"))?;
    let full = FullSet { folder, sets };
    write_if_changed(&full.folder.join("index.json"), full.added_to(&String::from_utf8(index)?)?.as_bytes())?;
    Ok(Some(full))
}

impl Half {
    /// Its images and its labels, as MNIST names them.
    fn files(&self) -> [PathBuf; 2] {
        ["images-idx3-ubyte", "labels-idx1-ubyte"].map(|kind| paths::mnist().join(format!("{}-{kind}", self.file)))
    }

    fn shards(&self) -> Shards {
        let (name, file) = (self.name, self.file);
        (0..self.count / PER_SHARD)
            .map(|shard| {
                (
                    format!("{name}/{file}-images-{shard}.idx3-ubyte.gz"),
                    format!("{name}/{file}-labels-{shard}.idx1-ubyte.gz"),
                )
            })
            .collect()
    }
}

/// Cuts the items of one IDX file into IDX files of `PER_SHARD` items each.
fn shards(file: &[u8], magic: u32, shape: &[u32], count: usize) -> Result<Vec<Vec<u8>>> {
    let header = 4 * (2 + shape.len());
    let item = if shape.is_empty() { 1 } else { PIXELS };
    let items = file.get(header..).filter(|items| items.len() == count * item).with_context(|| {
        format!("target/data/mnist/ does not hold {count} digits; delete it and run `cargo xtask data`")
    })?;
    let cut = items.chunks(PER_SHARD * item).map(|chunk| {
        let numbers = [magic, PER_SHARD as u32].into_iter().chain(shape.iter().copied());
        numbers.flat_map(u32::to_be_bytes).chain(chunk.iter().copied()).collect()
    });
    Ok(cut.collect())
}

/// The index with one set more, the last. Browsers are to keep it: it never changes, and it is large.
fn with_set(index: &str, half: &Half, names: &Shards) -> Result<String> {
    let inside = index.trim_end().strip_suffix('}').and_then(|list| list.trim_end().strip_suffix(']'));
    let sets = inside.filter(|list| list.contains("\"sets\"")).context("data/index.json is no list of `sets`")?;
    let shards: Vec<_> = names
        .iter()
        .map(|(images, labels)| format!(r#"{{"images":"{images}","labels":"{labels}","count":{PER_SHARD}}}"#))
        .collect();
    let Half { name, title, .. } = half;
    let set = format!(r#"{{"name":"{name}","title":"{title}","kept":true,"shards":[{}]}}"#, shards.join(","));
    let comma = if sets.trim_end().ends_with('[') { "" } else { "," };
    Ok(format!("{}{comma}{set}]}}", sets.trim_end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shards_are_whole_idx_files_in_order() {
        let labels: Vec<u8> = (0..60_000).map(|at| (at / PER_SHARD) as u8).collect();
        let file = [&[0, 0, 8, 1, 0, 0, 0xea, 0x60], labels.as_slice()].concat();
        let shards = shards(&file, LABELS_MAGIC, &[], 60_000).unwrap();
        assert_eq!(shards.len(), 12);
        assert_eq!(shards[3][..8], [0, 0, 8, 1, 0, 0, 0x13, 0x88]);
        assert_eq!(shards[3][8..], [3; PER_SHARD]);
    }

    #[test]
    fn a_file_of_another_length_is_refused() {
        assert!(shards(&[0; 100], LABELS_MAGIC, &[], 60_000).is_err());
        assert!(shards(&[], IMAGES_MAGIC, &[28, 28], 10_000).is_err());
    }

    #[test]
    fn each_half_has_shards_of_its_own() {
        let names: Vec<Shards> = HALVES.iter().map(Half::shards).collect();
        assert_eq!(names.iter().map(Vec::len).collect::<Vec<_>>(), [12, 2]);
        assert_eq!(names[1][1].0, "full-test/t10k-images-1.idx3-ubyte.gz");
    }

    #[test]
    fn the_index_keeps_its_sets() {
        let names = vec![("a".to_owned(), "b".to_owned())];
        let full = r#"{"name":"full","title":"60,000 training digits","kept":true,"shards":[{"images":"a","labels":"b","count":5000}]}"#;
        let test = r#"{"name":"test","shards":[]}"#;
        let with = |index: &str| with_set(index, &HALVES[0], &names);
        assert_eq!(with(&format!("{{\"sets\": [{test}\n]\n}}\n")).unwrap(), format!("{{\"sets\": [{test},{full}]}}"));
        assert_eq!(with(r#"{"sets":[]}"#).unwrap(), format!("{{\"sets\":[{full}]}}"));
        assert!(with("{}").is_err() && with(r#"{"shards":[]}"#).is_err());
        let both = FullSet { folder: PathBuf::new(), sets: HALVES.iter().map(|half| (half, names.clone())).collect() };
        let index = both.added_to(r#"{"sets":[]}"#).unwrap();
        assert!(index.contains(r#""name":"full","#) && index.contains(r#"},{"name":"full-test","#), "{index}");
    }
}
