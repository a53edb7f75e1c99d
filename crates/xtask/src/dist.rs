//! The folder that a build leaves behind.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

/// A folder that ends up holding exactly the files placed in it; files that stay the same are not
/// touched, so a page being served never misses one.
pub struct Dist {
    root: PathBuf,
    files: BTreeSet<PathBuf>,
}

impl Dist {
    /// Starts with whatever the folder holds.
    pub fn open(root: PathBuf) -> Result<Self> {
        fs::create_dir_all(&root)?;
        Ok(Self { root, files: BTreeSet::new() })
    }

    /// Writes one file.
    pub fn place(&mut self, path: &Path, bytes: &[u8]) -> Result<()> {
        write_if_changed(&self.root.join(path), bytes)?;
        self.files.insert(path.to_owned());
        Ok(())
    }

    /// How many bytes lie in how many files.
    pub fn weight(&self) -> Result<(u64, usize)> {
        let mut bytes = 0;
        for file in &self.files {
            bytes += fs::metadata(self.root.join(file))?.len();
        }
        Ok((bytes, self.files.len()))
    }

    /// Removes every file that was not placed.
    pub fn sweep(&self) -> Result<()> {
        self.sweep_folder(Path::new(""))
    }

    fn sweep_folder(&self, folder: &Path) -> Result<()> {
        for entry in fs::read_dir(self.root.join(folder))? {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            if !entry.file_type()?.is_dir() {
                if !self.files.contains(&path) {
                    fs::remove_file(entry.path())?;
                }
            } else if self.files.iter().any(|file| file.starts_with(&path)) {
                self.sweep_folder(&path)?;
            } else {
                fs::remove_dir_all(entry.path())?;
            }
        }
        Ok(())
    }
}

/// Reads a file, and names it when it cannot.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("{} cannot be read", path.display()))
}

/// Writes a file unless it holds the bytes already.
pub fn write_if_changed(path: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes).with_context(|| format!("{} cannot be written", path.display()))
}

#[cfg(test)]
mod tests {
    use super::Dist;
    use std::{env, fs, path::Path};

    #[test]
    fn a_dist_holds_exactly_what_was_placed() {
        let root = env::temp_dir().join(format!("xtask-dist-{}", std::process::id()));
        fs::create_dir_all(root.join("old/deep")).unwrap();
        fs::write(root.join("old/deep/file"), "x").unwrap();
        fs::write(root.join("stale"), "x").unwrap();

        let mut dist = Dist::open(root.clone()).unwrap();
        dist.place(Path::new("new/file"), b"y").unwrap();
        dist.sweep().unwrap();

        assert_eq!(fs::read(root.join("new/file")).unwrap(), b"y");
        assert!(!root.join("stale").exists());
        assert!(!root.join("old").exists());
        fs::remove_dir_all(root).unwrap();
    }
}
