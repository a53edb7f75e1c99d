//! Builds the static site into `dist/`.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::{
    dist::{Dist, read},
    full_set,
    gzip::gzip,
    paths, tools, wasm,
    wasm::{MODULE, PARTS, Part, VARIANTS, Variant, WASM_TARGET},
};

/// Builds everything and prints what it weighs.
pub fn build() -> Result<()> {
    tools::ensure_target(WASM_TARGET)?;
    let mut dist = Dist::open(paths::dist())?;
    for (variant, part) in binaries() {
        let bound = wasm::build(variant, part)?;
        copy(&bound, &Path::new("wasm").join(folder(variant, part)), &mut dist)?;
    }
    copy(&paths::www(), Path::new(""), &mut dist)?;
    dist.place(Path::new(".nojekyll"), b"")?;
    full_set::place(&mut dist)?;
    dist.sweep()?;
    report(&dist)
}

fn binaries() -> impl Iterator<Item = (&'static Variant, &'static Part)> {
    VARIANTS.iter().flat_map(|variant| PARTS.iter().map(move |part| (variant, part)))
}

/// Where a binary lies below `dist/wasm/`.
pub fn folder(variant: &Variant, part: &Part) -> String {
    format!("{}{}", variant.name, part.suffix)
}

/// Copies a folder, leaving out what only editors and tools read.
fn copy(from: &Path, to: &Path, dist: &mut Dist) -> Result<()> {
    let entries = fs::read_dir(from).with_context(|| format!("{} cannot be read", from.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name();
        if is_for_tools(&name.to_string_lossy()) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &to.join(&name), dist)?;
        } else {
            dist.place(&to.join(&name), &read(&entry.path())?)?;
        }
    }
    Ok(())
}

fn is_for_tools(name: &str) -> bool {
    name.starts_with('.')
        || name.ends_with(".d.ts")
        || name == "node_modules"
        || (name.ends_with(".json") && (name.starts_with("package") || name.starts_with("tsconfig")))
}

/// Prints the size of each binary and of the whole.
fn report(dist: &Dist) -> Result<()> {
    let row = |name: &str, raw: u64, packed: u64| {
        println!("{name:<24} {:>9.1} kB {:>9.1} kB gzip", kilo(raw), kilo(packed));
    };
    for (variant, part) in binaries() {
        let name = format!("wasm/{}", folder(variant, part));
        let wasm = read(&paths::dist().join(&name).join(format!("{MODULE}_bg.wasm")))?;
        row(&name, wasm.len() as u64, gzip(&wasm)?.len() as u64);
    }
    let (total, files) = dist.weight()?;
    println!("{:<24} {:>9.1} kB in {files} files", "dist/", kilo(total));
    Ok(())
}

fn kilo(bytes: u64) -> f64 {
    bytes as f64 / 1000.0
}
