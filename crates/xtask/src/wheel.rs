//! Packs the widgets for Python, into `target/package/`: sources, and everything that runs in the browser in one module.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Result;

use crate::{
    command::{command, first_line, run},
    dist::{Dist, read},
    package::LICENCES,
    paths,
    tools::debian,
};

/// What makes a wheel of a folder; it needs nothing but itself.
const FLIT: &str = "4.2.0";
const SYSTEM_PYTHON: &str = if cfg!(windows) { "python" } else { "python3" };
/// Files in an archive have a time, and none is earlier than this one, the first of 1980: the same sources make the same
/// bytes.
const EPOCH: &str = "315532800";

/// Makes the wheel. `single` is the script that holds all elements.
pub fn build(single: &Path) -> Result<()> {
    let python = ensure_python()?;
    let folder = paths::target().join("python-project");
    let mut project = Dist::open(folder.clone())?;
    let sources = paths::www().join("widgets/python");
    for name in ["pyproject.toml", "README.md"] {
        let text = fs::read_to_string(sources.join(name))?.replace("VERSION", env!("CARGO_PKG_VERSION"));
        project.place(Path::new(name), text.as_bytes())?;
    }
    for (name, path) in LICENCES {
        project.place(Path::new(name), &read(&paths::root().join(path))?)?;
    }
    let module = Path::new("src/autoencoder_playground");
    for entry in fs::read_dir(sources.join(module))? {
        let entry = entry?;
        // Python leaves a folder of its own beside what it has run.
        if entry.file_type()?.is_file() {
            project.place(&module.join(entry.file_name()), &read(&entry.path())?)?;
        }
    }
    project.place(&module.join("static/widget.js"), &in_browser(single)?)?;
    project.sweep()?;
    run(command(&python.to_string_lossy())
        .args(["-m", "pip", "wheel", "--quiet", "--no-index", "--no-deps", "--no-build-isolation", "--wheel-dir"])
        .arg(paths::package())
        .arg(&folder)
        .env("SOURCE_DATE_EPOCH", EPOCH))
}

/// The module that a browser runs.
fn in_browser(single: &Path) -> Result<Vec<u8>> {
    let out = paths::target().join("bundled-python");
    run(command("node")
        .arg(paths::bundler().join("widgets/python.mjs"))
        .env("SITE_SINGLE", single)
        .env("SITE_OUT", &out))?;
    read(&out.join("widget.js"))
}

/// Makes sure of a Python of our own, with what makes wheels.
fn ensure_python() -> Result<PathBuf> {
    let folder = paths::tools().join("python");
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let version = ["-c", "import flit_core; print(flit_core.__version__)"];
    if first_line(&python.to_string_lossy(), &version).as_deref() == Some(FLIT) {
        return Ok(python);
    }
    if first_line(SYSTEM_PYTHON, &["-c", "import ensurepip, venv; print()"]).is_none() {
        debian(&["python3-venv"], "Python 3 and its module venv", "the Python package")?;
    }
    println!("installing flit_core {FLIT} into target/tools/python");
    run(command(SYSTEM_PYTHON).args(["-m", "venv", "--clear"]).arg(&folder))?;
    run(command(&python.to_string_lossy()).args(["-m", "pip", "install", "--quiet", &format!("flit_core=={FLIT}")]))?;
    Ok(python)
}
