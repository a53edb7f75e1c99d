//! Files in and out; a name ending in `.gz` means gzip.

use anyhow::{Context, Result};
use autoencoder::checkpoint::Checkpoint;
use autoencoder::data::{Dataset, idx};
use flate2::{Compression, GzBuilder, read::GzDecoder};
use std::fs;
use std::io::{Read, Write};
use std::path::Path;

/// Which half of MNIST.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Split {
    /// 60,000 digits to learn from.
    Train,
    /// 10,000 digits never learned from.
    Test,
}

impl Split {
    fn stem(self) -> &'static str {
        match self {
            Self::Train => "train",
            Self::Test => "t10k",
        }
    }
}

/// Reads one half of MNIST from the four files' folder.
pub fn read_digits(folder: &Path, split: Split) -> Result<Dataset> {
    let stem = split.stem();
    let images = folder.join(format!("{stem}-images-idx3-ubyte"));
    let labels = folder.join(format!("{stem}-labels-idx1-ubyte"));
    let bytes = (read(&images).context("`cargo xtask data` brings the digits")?, read(&labels)?);
    idx::read(&bytes.0, &bytes.1).with_context(|| format!("{} and {}", images.display(), labels.display()))
}

/// Reads a checkpoint.
pub fn read_checkpoint(path: &Path) -> Result<Checkpoint> {
    Checkpoint::from_bytes(&read(path)?).with_context(|| path.display().to_string())
}

/// Reads a whole file, unpacked.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    let bytes = fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
    if path.extension().is_none_or(|extension| extension != "gz") {
        return Ok(bytes);
    }
    let mut unpacked = Vec::new();
    GzDecoder::new(&bytes[..])
        .read_to_end(&mut unpacked)
        .with_context(|| format!("{} is not a whole gzip file", path.display()))?;
    Ok(unpacked)
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
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    }
    let mut partial = path.as_os_str().to_owned();
    partial.push(".partial");
    fs::write(&partial, packed).and_then(|()| fs::rename(&partial, path)).with_context(|| {
        let _ = fs::remove_file(&partial);
        format!("{} cannot be written", path.display())
    })
}
