//! What `cargo xtask` does with a compiled wasm module: writing the JavaScript that binds it, and checking its
//! hot loops.

mod hot_loops;

use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

const USAGE: &str = "\
Usage: wasm-binder bind MODULE FOLDER   write the bound module, its JavaScript and its types into FOLDER
       wasm-binder check MODULE...      refuse a vector binary whose hot loops compute addresses
";

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[OsString]) -> Result<()> {
    match arguments {
        [command, module, folder] if command == "bind" => bind(Path::new(module), Path::new(folder)),
        [command, modules @ ..] if command == "check" && !modules.is_empty() => check(modules),
        _ => bail!("these arguments are not understood\n{USAGE}"),
    }
}

fn bind(module: &Path, folder: &Path) -> Result<()> {
    Bindgen::new()
        .input_path(module)
        .web(true)?
        .omit_default_module_path(false)
        .typescript(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)
        .with_context(|| format!("wasm-bindgen could not read {}", module.display()))
}

fn check(modules: &[OsString]) -> Result<()> {
    for module in modules.iter().map(PathBuf::from) {
        let bytes = fs::read(&module).with_context(|| format!("{} cannot be read", module.display()))?;
        hot_loops::check(&bytes).with_context(|| format!("{}", module.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::run;

    #[test]
    fn a_missing_module_is_named_and_a_wrong_call_shows_the_usage() {
        let error = format!("{:#}", run(&["check".into(), "nowhere.wasm".into()]).unwrap_err());
        assert!(error.contains("nowhere.wasm cannot be read"), "{error}");
        for wrong in [&["check".into()][..], &["bind".into(), "x".into()], &[]] {
            assert!(run(wrong).unwrap_err().to_string().contains("Usage: wasm-binder bind"));
        }
    }
}
