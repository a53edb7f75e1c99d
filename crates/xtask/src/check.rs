//! Every check there is, in the order in which a mistake shows soonest.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use crate::{
    command::{NPM, cargo, command, run as execute},
    paths, site, tools, wasm,
    wasm::{TRAINING, VARIANTS, Variant, WASM_TARGET},
};

const BARE_METAL: &str = "thumbv7em-none-eabihf";

/// One group of checks.
struct Check {
    name: String,
    needs_browser: bool,
    run: Box<dyn Fn() -> Result<()>>,
}

fn check(name: impl Into<String>, run: impl Fn() -> Result<()> + 'static) -> Check {
    Check { name: name.into(), needs_browser: false, run: Box::new(run) }
}

fn browser_check(name: impl Into<String>, run: impl Fn() -> Result<()> + 'static) -> Check {
    Check { needs_browser: true, ..check(name, run) }
}

/// Runs the checks until one fails.
pub fn run(fast: bool) -> Result<ExitCode> {
    let checks: Vec<_> = all().into_iter().filter(|check| !(fast && check.needs_browser)).collect();
    let mut passed: Vec<(&str, Duration)> = Vec::new();
    let mut failure = None;
    for (at, check) in checks.iter().enumerate() {
        println!("\n[{}/{}] {}", at + 1, checks.len(), check.name);
        let start = Instant::now();
        match (check.run)() {
            Ok(()) => passed.push((&check.name, start.elapsed())),
            Err(error) => {
                failure = Some((&check.name, error));
                break;
            }
        }
    }
    println!();
    for (name, time) in &passed {
        println!("{name:<44} {:>7.1} s   passed", time.as_secs_f64());
    }
    if let Some((name, error)) = &failure {
        println!("{name:<44} {:>9}   FAILED", "");
        println!("\nStopped at \"{name}\": {error:#}");
    }
    println!("\n{} passed, {} failed", passed.len(), u8::from(failure.is_some()));
    Ok(if failure.is_none() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn all() -> Vec<Check> {
    let mut checks = vec![
        check("format", || {
            tools::ensure_components()?;
            execute(cargo().args(["fmt", "--all", "--check"]))
        }),
        check("clippy, native", || {
            execute(cargo().args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
        }),
    ];
    for variant in &VARIANTS {
        checks.push(check(format!("clippy, wasm32 {}", variant.name), || clippy_wasm(variant)));
    }
    checks.extend([
        check("documentation", || {
            execute(cargo().args(["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "-Dwarnings"))
        }),
        check("no_std build on bare metal", || {
            tools::ensure_target(BARE_METAL)?;
            execute(cargo().args(["build", "--package", "autoencoder", "--target", BARE_METAL]))
        }),
        check("native tests", || execute(cargo().args(["test", "--workspace"]))),
    ]);
    for variant in &VARIANTS {
        checks.push(browser_check(format!("wasm tests in Chromium, {}", variant.name), || test_wasm(variant)));
    }
    checks.extend([
        check("site", site::build),
        check("hot loops of the binaries", check_hot_loops),
        check("JavaScript types", || npm_script("types")),
        check("JavaScript style", || npm_script("lint")),
        check("JavaScript unit tests", || node_tests("unit")),
        browser_check("end-to-end tests in Chromium", || {
            tools::ensure_chromium()?;
            node_tests("e2e")
        }),
    ]);
    checks
}

fn check_hot_loops() -> Result<()> {
    let modules = site::modules().filter(|(variant, part, _)| variant.is_vector() && part.suffix == TRAINING.suffix);
    execute(Command::new(wasm::build_binder()?).arg("check").args(modules.map(|(.., module)| module)))
}

fn clippy_wasm(variant: &Variant) -> Result<()> {
    tools::ensure_target(WASM_TARGET)?;
    // Tests are those of the whole; without them there is nothing but the first screen's part.
    for part in [["--all-targets"], ["--no-default-features"]] {
        execute(
            cargo()
                .args(["clippy", "--package", "autoencoder-wasm"])
                .args(part)
                .args(["--target", WASM_TARGET, "--", "-D", "warnings"])
                .env("RUSTFLAGS", variant.rustflags),
        )?;
    }
    Ok(())
}

fn test_wasm(variant: &Variant) -> Result<()> {
    tools::ensure_chromium()?;
    tools::ensure_wasm_pack()?;
    execute(
        command("wasm-pack")
            .args(["test", "--headless", "--chrome", "crates/autoencoder-wasm"])
            .env("RUSTFLAGS", variant.rustflags)
            .env("WASM_BINDGEN_TEST_TIMEOUT", "300")
            // A static host sends no isolation headers, so the tests must do without them too.
            .env("WASM_BINDGEN_TEST_NO_ORIGIN_ISOLATION", "1"),
    )
}

fn npm_script(name: &str) -> Result<()> {
    tools::ensure_node()?;
    execute(command(NPM).current_dir(paths::tests()).args(["run", "--silent", name]))
}

/// Runs the test files of one folder, with a limit that holds for a whole file; Node.js would take a folder for a module.
fn node_tests(folder: &str) -> Result<()> {
    tools::ensure_node()?;
    let mut files = Vec::new();
    find_tests(&paths::tests().join(folder), &mut files)?;
    if files.is_empty() {
        bail!("tests/{folder} holds no *.test.mjs and no *.test.js");
    }
    files.sort();
    execute(node()?.args(["--test", "--test-reporter=spec", "--test-timeout=900000"]).args(files))
}

fn find_tests(folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            find_tests(&path, found)?;
        } else if path.to_string_lossy().ends_with(".test.mjs") || path.to_string_lossy().ends_with(".test.js") {
            found.push(path.strip_prefix(paths::root())?.to_owned());
        }
    }
    Ok(())
}

/// Node.js, told where this program lies so that a script can start a server.
pub fn node() -> Result<Command> {
    let mut node = command("node");
    node.env("XTASK", env::current_exe()?);
    Ok(node)
}

/// Builds the site, then measures the page in Chromium: as it loads, as it is drawn on, as it trains.
pub fn measure() -> Result<()> {
    tools::ensure_chromium()?;
    tools::ensure_node()?;
    site::build()?;
    for script in ["page", "training"] {
        execute(node()?.arg(format!("tests/measure/{script}.mjs")))?;
    }
    Ok(())
}

/// Builds the site, then trains in Chromium for so many minutes and tells what memory that takes.
pub fn soak(minutes: u32) -> Result<()> {
    tools::ensure_chromium()?;
    tools::ensure_node()?;
    site::build()?;
    execute(node()?.args(["tests/measure/soak.mjs", "--minutes"]).arg(minutes.to_string()))
}
