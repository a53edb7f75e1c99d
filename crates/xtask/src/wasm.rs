//! The binaries of the site and the JavaScript that binds them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::{
    command::{cargo, run},
    dist::write_if_changed,
    paths,
};

/// The target of the bindings crate.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";
/// The name of the files that make up the module.
pub const MODULE: &str = "autoencoder_wasm";

/// How the site is optimised; see the workspace's Cargo.toml.
const PROFILE: &str = "site";

/// One binary of the site. Browsers refuse a module that holds instructions they do not know, so the
/// page chooses between several.
pub struct Variant {
    /// The folder below `dist/wasm/`.
    pub name: &'static str,
    /// What rustc is told.
    pub rustflags: &'static str,
}

/// Every binary, the one that every browser can run first. LLVM's loop strength reduction gives each load
/// of the hot loops a pointer of its own, which costs an instruction per load; engines fold an offset for
/// nothing. Its inlining would copy about what runs once; what the hot loops are made of is inlined by name.
pub const VARIANTS: [Variant; 3] = [
    Variant { name: "scalar", rustflags: "-Cllvm-args=-disable-lsr -Cllvm-args=-inline-threshold=50" },
    Variant {
        name: "simd128",
        rustflags: "-Ctarget-feature=+simd128 -Cllvm-args=-disable-lsr -Cllvm-args=-inline-threshold=100",
    },
    Variant {
        name: "relaxed",
        rustflags: "-Ctarget-feature=+simd128,+relaxed-simd -Cllvm-args=-disable-lsr -Cllvm-args=-inline-threshold=100",
    },
];

/// What a binary can do: the first screen waits for its own, so that holds nothing else.
pub struct Part {
    /// What its folder's name ends with, and that of its types.
    pub suffix: &'static str,
    features: &'static [&'static str],
}

/// The binary of the first screen, the one that trains, which can do all that the first can, and the one for labs.
pub const PARTS: [Part; 3] = [
    Part { suffix: "", features: &["--no-default-features"] },
    Part { suffix: "-training", features: &[] },
    Part { suffix: "-labs", features: &["--no-default-features", "--features", "labs"] },
];

/// Compiles and binds one part of one variant; returns the folder that holds its files.
pub fn build(variant: &Variant, part: &Part) -> Result<PathBuf> {
    // Cargo gives all variants the same file name, so they would overwrite each other in one folder.
    let target = paths::target().join("site").join(variant.name);
    compile(variant, part, &target)?;
    let bound = target.join(format!("bound{}", part.suffix));
    let module = target.join(WASM_TARGET).join(PROFILE).join(MODULE).with_extension("wasm");
    bind(&module, &bound, part)?;
    Ok(bound)
}

fn compile(variant: &Variant, part: &Part, target: &Path) -> Result<()> {
    // An explicit RUSTFLAGS, even an empty one, shuts out what the caller's environment holds.
    run(cargo()
        .args(["build", "--profile", PROFILE, "--package", "autoencoder-wasm"])
        .args(part.features)
        .args(["--target", WASM_TARGET, "--target-dir"])
        .arg(target)
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env("RUSTFLAGS", variant.rustflags))
}

/// Writes the JavaScript half of the module, and sets its types aside for the type checker.
fn bind(module: &Path, bound: &Path, part: &Part) -> Result<()> {
    if bound.exists() {
        fs::remove_dir_all(bound)?;
    }
    Bindgen::new()
        .input_path(module)
        .web(true)?
        .omit_default_module_path(false)
        .typescript(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(bound)
        .with_context(|| format!("wasm-bindgen could not read {}", module.display()))?;
    let types = fs::read(bound.join(MODULE).with_extension("d.ts"))?;
    write_if_changed(&paths::wasm_types().join(format!("{MODULE}{}.d.ts", part.suffix)), &types)
}
