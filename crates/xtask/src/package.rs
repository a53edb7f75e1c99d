//! Packs the widgets for npm and for Python, into `target/package/`.
//!
//! `dist-cdn/` is a whole site, whose `autoencoder.js` a page names; `dist/` holds modules for other bundlers, with the
//! files that they fetch; beside the first lies everything in one file.

use std::{fs, path::Path};

use anyhow::Result;

use crate::{
    command::{NPM, command, run},
    dist::Dist,
    gzip::gzip,
    paths,
    site::{self, Contents, Digits, files},
    wheel,
};

const NAME: &str = "autoencoder-playground";
/// Licences that the packages come under, and where they lie.
pub const LICENCES: [(&str, &str); 3] = [
    ("LICENSE-MIT", "LICENSE-MIT"),
    ("LICENSE-APACHE", "LICENSE-APACHE"),
    ("DATA_LICENSES.md", "www/data/DATA_LICENSES.md"),
];

/// Builds the packages and prints what they weigh.
pub fn build() -> Result<()> {
    site::prepare()?;
    let contents = site::contents(Digits::Packs)?;
    let root = paths::package().join(NAME);
    let mut package = Dist::open(root.clone())?;
    let mut cdn = Dist::open(root.join("dist-cdn"))?;
    for (path, bytes) in site::gathered(&contents)? {
        cdn.place(Path::new(&path), &bytes)?;
    }
    cdn.sweep()?;
    for (path, bytes) in files(&root.join("dist-cdn"))? {
        package.place(&Path::new("dist-cdn").join(path), &bytes)?;
    }
    for (path, bytes) in site::widgets("dist", &contents)? {
        package.place(&Path::new("dist").join(path), &bytes)?;
    }
    for (path, bytes) in fetched(&contents) {
        package.place(&Path::new("dist/files").join(path), bytes)?;
    }
    for (path, bytes) in site::widgets("about", &contents)? {
        package.place(Path::new(&path), &bytes)?;
    }
    for (name, path) in LICENCES {
        package.place(Path::new(name), &fs::read(paths::root().join(path))?)?;
    }
    package.sweep()?;
    run(command(NPM).current_dir(&root).args(["pack", "--silent", "--pack-destination"]).arg(paths::package()))?;
    wheel::build(&root.join("dist-cdn/autoencoder.single.js"))?;
    report(&root)
}

/// The files that modules in `dist/` have addresses of.
fn fetched(contents: &Contents) -> impl Iterator<Item = (String, &[u8])> {
    contents.folders.iter().flat_map(|(name, files)| {
        // The lists come with the code.
        let listed = |path: &str| path.ends_with(".json") && !path.ends_with("index.json");
        let needed = move |path: &str| path.ends_with(".wasm") || path.ends_with(".gz") || listed(path);
        files
            .iter()
            .filter(move |(path, _)| needed(path))
            .map(move |(path, bytes)| (format!("{name}/{path}"), bytes.as_slice()))
    })
}

/// Prints what a page fetches before anything is seen, and how large the tarball is.
fn report(root: &Path) -> Result<()> {
    let mut script = fs::read(root.join("dist-cdn/autoencoder.js"))?;
    for (path, bytes) in files(&root.join("dist-cdn/assets"))? {
        if path.starts_with("widgets-shell-") {
            script.extend(bytes);
        }
    }
    println!("{:<44} {:>9.1} kB gzip", "registering script", kilo(gzip(&script)?.len() as u64));
    let single = root.join("dist-cdn/autoencoder.single.js");
    println!("{:<44} {:>9.1} kB", "autoencoder.single.js", kilo(fs::metadata(single)?.len()));
    for entry in fs::read_dir(paths::package())? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".tgz") || name.ends_with(".whl") {
            println!("{:<44} {:>9.1} kB", format!("target/package/{name}"), kilo(entry.metadata()?.len()));
        }
    }
    Ok(())
}

fn kilo(bytes: u64) -> f64 {
    bytes as f64 / 1000.0
}
