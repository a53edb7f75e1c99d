//! Builds the static site into `dist/`.
//!
//! What the bundler writes lies in `assets/`, each file with a hash in its name. What is fetched while the page runs
//! (wasm, models, digits) keeps its names and lies in a folder named by a hash of all that is in it. So no cache can
//! mix two builds.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    thread,
};

use anyhow::{Context, Result, anyhow};

use crate::{
    command::{command, run},
    dist::{Dist, read, write_if_changed},
    full_set,
    gzip::gzip,
    hash, paths, tools,
    wasm::{
        Effort, MODULE, Part, Quality, VARIANTS, Variant, WASM_TARGET, binaries, bind, bound, build_binder, compile,
        compiled, cores, folder, parts_of,
    },
};

/// So many digits of a hash name a folder: enough for a few builds.
const HASH_DIGITS: usize = 8;

/// Files of the site by their path, which has slashes on every system.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Builds everything and prints what it weighs. `address` is where the site will be, if that is known.
pub fn build(address: Option<&str>) -> Result<()> {
    prepare()?;
    let mut dist = Dist::open(paths::dist())?;
    for (path, bytes) in hosted(&gathered(&contents(Digits::All)?)?, address)? {
        dist.place(Path::new(&path), &bytes)?;
    }
    dist.place(Path::new(".nojekyll"), b"")?;
    dist.sweep()?;
    report(&dist)
}

/// Compiles and binds all binaries, and sees to it that the bundler is there.
pub fn prepare() -> Result<()> {
    tools::ensure_target(WASM_TARGET)?;
    build_binaries()
}

/// Which digits a site holds.
#[derive(Clone, Copy, PartialEq)]
pub enum Digits {
    /// The committed packs, and the full set where it is on this machine.
    All,
    /// The committed packs alone.
    Packs,
}

/// What is fetched while the page runs, and where the bundler is told that it lies.
pub struct Contents {
    /// Each folder with its files.
    pub folders: [(&'static str, Files); 3],
}

impl Contents {
    /// Where each folder lies in the site, as the bundler reads it.
    fn places(&self) -> String {
        let places = self.folders.iter().map(|(name, files)| format!("{name}={}", versioned(name, files)));
        places.collect::<Vec<_>>().join(",")
    }

    /// The list of each folder that has one, as the bundler reads them.
    pub fn lists(&self) -> String {
        let lists = self.folders.iter().filter_map(|(name, files)| {
            let list = files.get("index.json")?;
            Some(format!("\"{name}\":{}", String::from_utf8_lossy(list)))
        });
        format!("{{{}}}", lists.collect::<Vec<_>>().join(","))
    }
}

/// Gathers what is fetched while the page runs.
pub fn contents(digits: Digits) -> Result<Contents> {
    let folders = [("wasm", wasm_files()?), ("models", www_files("models")?), ("data", data_files(digits)?)];
    Ok(Contents { folders })
}

/// The whole site, widgets among it, without what only its host needs.
pub fn gathered(contents: &Contents) -> Result<Files> {
    let mut all = bundle(contents)?;
    all.extend(widgets("single", contents)?);
    for (name, files) in &contents.folders {
        let versioned = versioned(name, files);
        all.extend(files.iter().map(|(path, bytes)| (format!("{versioned}/{path}"), bytes.clone())));
    }
    let texts = www_files("vendor")?.into_iter().filter(|(path, _)| path.ends_with(".txt") || path.ends_with(".md"));
    all.extend(texts.map(|(path, bytes)| (format!("vendor/{path}"), bytes)));
    Ok(all)
}

/// The site with what its host needs: policy, previews, service worker and whatever else holds for each page.
fn hosted(site: &Files, address: Option<&str>) -> Result<Files> {
    let folder = fresh("hosted")?;
    for (path, bytes) in site {
        write_if_changed(&folder.join(path), bytes)?;
    }
    run(command("node").arg(paths::bundler().join("hosting/finish.mjs")).arg(&folder).args(address))?;
    files(&folder)
}

/// Where a folder lies in the site: below one that changes with its content.
fn versioned(name: &str, files: &Files) -> String {
    let hash = hash::of_files(files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())));
    format!("assets/{}/{name}", &hash[..HASH_DIGITS])
}

/// Compiles the variants side by side: each links in one thread for long, so one alone leaves cores idle.
fn build_binaries() -> Result<()> {
    let effort = Effort { jobs: cores().div_ceil(VARIANTS.len()), yielding: false };
    let binder = thread::scope(|scope| {
        let binder = scope.spawn(build_binder);
        let bundler = scope.spawn(tools::ensure_bundler);
        let variants: Vec<_> = VARIANTS
            .iter()
            .map(|variant| {
                let parts = || parts_of(variant).map(|part| compile(variant, part, Quality::Site, effort));
                scope.spawn(move || parts().collect::<Result<Vec<_>>>())
            })
            .collect();
        for variant in variants {
            finished(variant.join())?;
        }
        finished(bundler.join())?;
        finished(binder.join())
    })?;
    thread::scope(|scope| {
        let bindings: Vec<_> = binaries()
            .map(|(variant, part)| {
                let binder = &binder;
                scope.spawn(move || {
                    let module = compiled(variant, part, Quality::Site);
                    bind(&module, &bound(variant, part, Quality::Site), part, binder)
                })
            })
            .collect();
        bindings.into_iter().try_for_each(|binding| finished(binding.join()))
    })
}

fn finished<T>(joined: thread::Result<Result<T>>) -> Result<T> {
    joined.unwrap_or_else(|_| Err(anyhow!("a part of the build was cut short")))
}

/// Lets the bundler write the pages and the widgets, and returns what it wrote.
fn bundle(contents: &Contents) -> Result<Files> {
    let bundled = fresh("bundled")?;
    for script in ["build.mjs", "widgets/cdn.mjs"] {
        run(command("node")
            .arg(paths::bundler().join(script))
            .env("SITE_FOLDERS", contents.places())
            .env("SITE_LISTS", contents.lists())
            .env("SITE_OUT", &bundled))?;
    }
    files(&bundled)
}

/// What one script of the bundler makes.
pub fn widgets(script: &str, contents: &Contents) -> Result<Files> {
    let out = fresh(&format!("bundled-{script}"))?;
    let source = fresh("bundled-from")?;
    for (name, files) in &contents.folders {
        for (path, bytes) in files {
            let file = source.join(name).join(path);
            fs::create_dir_all(file.parent().context("a file lies in a folder")?)?;
            fs::write(file, bytes)?;
        }
    }
    run(command("node")
        .arg(paths::bundler().join("widgets").join(format!("{script}.mjs")))
        .env("SITE_LISTS", contents.lists())
        .env("SITE_FILES", &source)
        .env("SITE_OUT", &out))?;
    all_files(&out)
}

/// An empty folder below the target folder.
fn fresh(name: &str) -> Result<PathBuf> {
    let folder = paths::target().join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn wasm_files() -> Result<Files> {
    let mut all = Files::new();
    for (variant, part) in binaries() {
        let bound = files(&bound(variant, part, Quality::Site))?;
        all.extend(bound.into_iter().map(|(path, bytes)| (format!("{}/{path}", folder(variant, part)), bytes)));
    }
    Ok(all)
}

/// The digits in fewer files than the sources have.
fn data_files(digits: Digits) -> Result<Files> {
    let joined = paths::target().join("joined-digits");
    run(command("node").arg(paths::bundler().join("join-digits.mjs")).arg(paths::www().join("data")).arg(&joined))?;
    let mut all = files(&joined)?;
    if digits == Digits::All
        && let Some(full) = full_set::prepare()?
    {
        let index = all.get("index.json").context("the digits have no index.json")?;
        let index = full.added_to(&String::from_utf8(index.clone())?)?;
        all.extend(files(&full.folder)?);
        all.insert("index.json".into(), index.into_bytes());
    }
    Ok(all)
}

fn www_files(name: &str) -> Result<Files> {
    files(&paths::www().join(name))
}

/// Every file of a folder but those that only editors and tools read.
pub fn files(root: &Path) -> Result<Files> {
    let mut all = all_files(root)?;
    all.retain(|path, _| !path.ends_with(".d.ts"));
    Ok(all)
}

/// Every file of a folder but hidden ones.
fn all_files(root: &Path) -> Result<Files> {
    let mut all = Files::new();
    gather(root, "", &mut all)?;
    Ok(all)
}

fn gather(folder: &Path, below: &str, all: &mut Files) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let path = format!("{below}{name}");
        if entry.file_type()?.is_dir() {
            gather(&entry.path(), &format!("{path}/"), all)?;
        } else {
            all.insert(path, read(&entry.path())?);
        }
    }
    Ok(())
}

/// The bound binaries that the site holds, for those who look into them.
pub fn modules() -> impl Iterator<Item = (&'static Variant, &'static Part, PathBuf)> {
    binaries()
        .map(|(variant, part)| (variant, part, bound(variant, part, Quality::Site).join(format!("{MODULE}_bg.wasm"))))
}

/// Prints the size of each binary and of the whole.
fn report(dist: &Dist) -> Result<()> {
    let row = |name: &str, raw: u64, packed: u64| {
        println!("{name:<24} {:>9.1} kB {:>9.1} kB gzip", kilo(raw), kilo(packed));
    };
    for (variant, part, module) in modules() {
        let wasm = read(&module)?;
        row(&format!("wasm/{}", folder(variant, part)), wasm.len() as u64, gzip(&wasm)?.len() as u64);
    }
    let (total, files) = dist.weight()?;
    println!("{:<24} {:>9.1} kB in {files} files", "dist/", kilo(total));
    Ok(())
}

fn kilo(bytes: u64) -> f64 {
    bytes as f64 / 1000.0
}

#[cfg(test)]
mod tests {
    use super::{Files, files, versioned};
    use crate::paths;

    #[test]
    fn a_folder_of_another_content_lies_elsewhere() {
        let one = |bytes: &[u8]| versioned("data", &Files::from([("index.json".into(), bytes.to_vec())]));
        assert_eq!(one(b"{}"), one(b"{}"));
        assert_ne!(one(b"{}"), one(b"[]"));
        assert!(one(b"{}").starts_with("assets/") && one(b"{}").ends_with("/data"));
    }

    #[test]
    fn a_site_holds_no_files_of_tools() {
        let vendor = files(&paths::www().join("vendor")).unwrap();
        assert!(vendor.contains_key("uPlot.esm.js") && !vendor.keys().any(|path| path.ends_with(".d.ts")));
    }
}
