//! Where things lie in the workspace.

use std::{env, path::PathBuf};

/// The root of the workspace.
pub fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).map_or(here.clone(), PathBuf::from)
}

/// Cargo's target directory.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// The finished site.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The page's sources.
pub fn www() -> PathBuf {
    root().join("www")
}

/// What makes the pages of the finished site out of the sources.
pub fn bundler() -> PathBuf {
    root().join("crates/xtask/bundler")
}

/// What is laid over `www/data/`, when the full MNIST is on this machine.
pub fn full_set() -> PathBuf {
    root().join("target/data/full-set")
}

/// The JavaScript tests and their packages.
pub fn tests() -> PathBuf {
    root().join("tests")
}

/// The full MNIST, when `cargo xtask data` has brought it.
pub fn mnist() -> PathBuf {
    root().join("target/data/mnist")
}

/// The packages of the widgets.
pub fn package() -> PathBuf {
    root().join("target/package")
}

/// Types of the wasm module, for the type checker; `tests/tsconfig.json` names this path.
pub fn wasm_types() -> PathBuf {
    root().join("target/wasm-types")
}

/// Where the tests of the bindings are compiled: cargo lets one at a time into a folder, and others compile meanwhile.
pub fn wasm_tests() -> PathBuf {
    target().join("wasm-tests")
}

/// Tools that the tests install for themselves.
pub fn tools() -> PathBuf {
    root().join("target/tools")
}
