//! Files in and out. What is read is unpacked if it is gzip, whatever its name; what is written is packed if its name
//! ends in `.gz`.

use crate::{contents, pack};
use anyhow::{Context, Result, bail};
use autoencoder::data::{Dataset, ToyData, idx};
use autoencoder::experiment::{Experiment, ValidExperiment};
use autoencoder::files::Checkpoint;
use autoencoder::network::Autoencoder;
use flate2::{Compression, GzBuilder};
use ndarray::Array2;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// A half of MNIST.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Split {
    /// 60,000 digits to learn from.
    Train,
    /// 10,000 digits never learned from.
    Test,
}

impl Split {
    /// What a pack calls it.
    fn set(self) -> &'static str {
        match self {
            Self::Train => "train",
            Self::Test => "test",
        }
    }

    fn stem(self) -> &'static str {
        match self {
            Self::Train => "train",
            Self::Test => "t10k",
        }
    }
}

/// Reads one half of MNIST from the four files' folder, or the digits of a pack from its folder.
pub fn read_digits(folder: &Path, split: Split) -> Result<Dataset> {
    if folder.join(pack::INDEX).is_file() {
        return pack::read_set(folder, split.set());
    }
    let stem = split.stem();
    let images = mnist_file(folder, &format!("{stem}-images"), "idx3-ubyte")?;
    let labels = mnist_file(folder, &format!("{stem}-labels"), "idx1-ubyte")?;
    let bytes = (read(&images)?, read(&labels)?);
    let data =
        idx::read(&bytes.0, &bytes.1).with_context(|| format!("{} and {}", images.display(), labels.display()))?;
    if data.labels().is_empty() {
        bail!("{} holds no images; expected at least one", images.display());
    }
    Ok(data)
}

/// One of the four files under any name that it is unpacked to: with a hyphen or a dot, packed or not.
fn mnist_file(folder: &Path, stem: &str, kind: &str) -> Result<PathBuf> {
    let names = ["-", "."].into_iter().flat_map(|joint| ["", ".gz"].map(|end| format!("{stem}{joint}{kind}{end}")));
    names.map(|name| folder.join(name)).find(|path| path.is_file()).with_context(|| {
        format!(
            "no MNIST in {}: {stem}-{kind} is missing; expected --data to name a folder of its four files, which `cargo xtask data` brings",
            folder.display()
        )
    })
}

/// Reads an experiment's JSON file, and checks it.
pub fn read_experiment(path: &Path) -> Result<ValidExperiment> {
    let name = || path.display().to_string();
    let text = contents::text(read(path)?).with_context(name)?;
    Experiment::from_json(&text).and_then(Experiment::validate).with_context(name)
}

/// Reads the JSON file of a density to draw points from, and checks it.
pub fn read_toy(path: &Path) -> Result<ToyData> {
    let name = || path.display().to_string();
    let text = contents::text(read(path)?).with_context(name)?;
    ToyData::from_json(&text).with_context(name)
}

/// Reads a checkpoint.
pub fn read_checkpoint(path: &Path) -> Result<Checkpoint> {
    Checkpoint::from_bytes(&read(path)?).with_context(|| path.display().to_string())
}

/// Reads an IDX file of images for a model, each pixel in `[0, 1]`: `[count, input_dim]`.
pub fn read_images(path: &Path, model: &Autoencoder) -> Result<Array2<f32>> {
    let bytes = read(path)?;
    // The reader wants a label for each image; these say nothing. The header's count, held to what there can be.
    let count = bytes.get(4..8).map_or([0; 4], |word| [word[0], word[1], word[2], word[3]]);
    let count = (u32::from_be_bytes(count) as usize).min(bytes.len());
    let mut labels = 0x0801_u32.to_be_bytes().to_vec();
    labels.extend((count as u32).to_be_bytes());
    labels.resize(labels.len() + count, 0);
    let images = idx::read(&bytes, &labels).with_context(|| path.display().to_string())?;
    for_model(path, &images, model)
}

/// Reads an IDX file of images for a model, and the IDX file of their labels.
pub fn read_labelled(images: &Path, labels: &Path, model: &Autoencoder) -> Result<(Array2<f32>, Vec<u8>)> {
    let bytes = (read(images)?, read(labels)?);
    let data =
        idx::read(&bytes.0, &bytes.1).with_context(|| format!("{} and {}", images.display(), labels.display()))?;
    Ok((for_model(images, &data, model)?, data.labels().to_vec()))
}

/// Reads one half of MNIST for a model; refuses a model of other images.
pub fn read_digits_for(folder: &Path, split: Split, model: &Autoencoder) -> Result<(Array2<f32>, Vec<u8>)> {
    let data = read_digits(folder, split)?;
    Ok((for_model(folder, &data, model)?, data.labels().to_vec()))
}

fn for_model(path: &Path, data: &Dataset, model: &Autoencoder) -> Result<Array2<f32>> {
    check_fits(path, data, model)?;
    Ok(data.to_unit())
}

/// Refuses images that are not those of a model.
pub fn check_fits(path: &Path, data: &Dataset, model: &Autoencoder) -> Result<()> {
    let (count, pixels) = data.images().dim();
    if count == 0 {
        bail!("{} holds no images; expected at least one", path.display());
    }
    let expected = model.input_dim();
    if pixels != expected {
        bail!(
            "{} holds images of {pixels} pixels; expected {expected}, which this model was made for: give it others, or train a model with \"input_dim\": {pixels}",
            path.display()
        );
    }
    Ok(())
}

/// Refuses, before any work, a place that cannot be written.
pub fn check_writable(path: &Path) -> Result<()> {
    let name = path.display();
    if path.file_name().is_none() || path.is_dir() {
        bail!("{name} is a folder; expected the name of a file to write");
    }
    make_folder(path)?;
    let partial = partial(path);
    let opened = fs::File::create(&partial);
    opened.and_then(|_| fs::remove_file(&partial)).with_context(|| {
        format!("{name} cannot be written, so nothing was computed; give a place that you may write to")
    })
}

/// Reads a whole file, unpacked.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    let bytes = fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
    contents::unpacked(bytes).with_context(|| path.display().to_string())
}

/// Writes a whole file beside its place, then moves it there, so that a crash leaves the old one. The
/// same contents always give the same bytes.
pub fn write(path: &Path, contents: &[u8]) -> Result<()> {
    let packed = if path.extension().is_some_and(|extension| extension == "gz") {
        let mut encoder = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
        encoder.write_all(contents)?;
        encoder.finish()?
    } else {
        contents.to_vec()
    };
    make_folder(path)?;
    let partial = partial(path);
    fs::write(&partial, packed).and_then(|()| fs::rename(&partial, path)).with_context(|| {
        let _ = fs::remove_file(&partial);
        format!("{} cannot be written", path.display())
    })
}

fn make_folder(path: &Path) -> Result<()> {
    match path.parent() {
        Some(folder) => fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display())),
        None => Ok(()),
    }
}

fn partial(path: &Path) -> PathBuf {
    let mut partial = path.as_os_str().to_owned();
    partial.push(".partial");
    partial.into()
}
