//! Every check there is, and what else needs a browser.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use anyhow::{Context, Result, bail};

use crate::{
    check_runner,
    command::{NPM, cargo, command, find, run as execute},
    package, paths, site, tools, wasm,
    wasm::{FEATURES, TRAINING, VARIANTS, Variant, WASM_TARGET},
};

const BARE_METAL: &str = "thumbv7em-none-eabihf";

/// Checks of one lane run one after the other, in the order in which a mistake shows soonest; lanes run side by side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Lane {
    /// What shares cargo's folder, which only one cargo uses at a time.
    Cargo,
    /// The site, which is built in folders of its own, and what needs it.
    Site,
    /// What Node.js checks without the site.
    JavaScript,
    /// The bindings and whatever else is compiled for another machine, in a folder of their own.
    Bindings,
    /// What a busy machine would disturb: begins when the others have ended.
    Browser,
}

/// One group of checks.
pub struct Check {
    /// What `--only` asks for.
    pub name: String,
    /// What it may run beside.
    pub lane: Lane,
    /// Whether it needs a browser, or serves what does.
    browser: bool,
    run: Box<dyn Fn() -> Result<()> + Send + Sync>,
}

fn check(lane: Lane, name: impl Into<String>, run: impl Fn() -> Result<()> + Send + Sync + 'static) -> Check {
    Check { name: name.into(), lane, browser: false, run: Box::new(run) }
}

impl Check {
    fn in_browser(self) -> Self {
        Self { browser: true, ..self }
    }
}

/// Which checks to run.
#[derive(Debug, Default, PartialEq)]
pub struct Options {
    /// Leaves out those that need a browser.
    pub fast: bool,
    /// Only the one of this name, here and now.
    pub only: Option<String>,
}

/// Runs the checks until one fails.
pub fn run(options: &Options) -> Result<ExitCode> {
    let checks = all();
    if let Some(name) = &options.only {
        let Some(check) = checks.iter().find(|check| check.name == *name) else {
            let names: Vec<_> = checks.iter().map(|check| check.name.as_str()).collect();
            bail!("there is no check \"{name}\"; there is {}", names.join("; "));
        };
        if env::var_os(check_runner::PREPARED).is_none() {
            prepare(!check.browser)?;
        }
        (check.run)()?;
        return Ok(ExitCode::SUCCESS);
    }
    prepare(options.fast)?;
    let chosen = checks.into_iter().filter(|check| !(options.fast && check.browser));
    check_runner::run(&chosen.collect::<Vec<_>>(), options.fast)
}

/// Says what is missing before anything is compiled, and installs what several checks at once would install.
fn prepare(fast: bool) -> Result<()> {
    tools::ensure_components()?;
    tools::ensure_target(WASM_TARGET)?;
    tools::ensure_target(BARE_METAL)?;
    tools::ensure_node()?;
    if fast {
        return Ok(());
    }
    tools::ensure_chromium()?;
    tools::offer_chromium_shell()?;
    tools::ensure_firefox_and_webkit()
}

fn all() -> Vec<Check> {
    let mut checks = vec![
        check(Lane::Cargo, "format", || execute(cargo().args(["fmt", "--all", "--check"]))),
        check(Lane::Cargo, "clippy, native", || {
            // The bindings are checked for the browser, below.
            let others = ["clippy", "--workspace", "--exclude", "autoencoder-wasm", "--all-targets"];
            execute(cargo().args(others).args(["--", "-D", "warnings"]))
        }),
        check(Lane::Cargo, "native tests", || execute(cargo().args(["test", "--workspace"]))),
        check(Lane::Cargo, "documentation", || {
            let others = ["doc", "--no-deps", "--workspace", "--exclude", "autoencoder-wasm"];
            execute(cargo().args(others).env("RUSTDOCFLAGS", "-Dwarnings"))
        }),
    ];
    checks.extend([
        check(Lane::JavaScript, "JavaScript format", || npm_script("format")),
        check(Lane::JavaScript, "JavaScript style", || npm_script("lint")),
        check(Lane::JavaScript, "JavaScript unit tests", || node_tests("unit")),
        check(Lane::Bindings, "program that runs the wasm tests", || tools::ensure_wasm_test_runner().map(drop))
            .in_browser(),
        check(Lane::Site, "site", || site::build(None)),
        check(Lane::Site, "hot loops of the binaries", check_hot_loops),
        check(Lane::Site, "packages of the widgets", package::build).in_browser(),
        check(Lane::Site, "JavaScript types", || npm_script("types")),
    ]);
    for variant in &VARIANTS {
        let test = check(Lane::Bindings, format!("wasm tests in Chromium, {}", variant.name), || test_wasm(variant));
        checks.push(test.in_browser());
    }
    for variant in &VARIANTS {
        checks.push(check(Lane::Bindings, format!("clippy, wasm32 {}", variant.name), || clippy_wasm(variant)));
    }
    checks.extend([
        check(Lane::Bindings, "documentation of the bindings", || {
            let package = ["--package", "autoencoder-wasm", "--features", FEATURES, "--target", WASM_TARGET];
            execute(abroad("doc").arg("--no-deps").args(package).env("RUSTDOCFLAGS", "-Dwarnings"))
        }),
        check(Lane::Bindings, "no_std on bare metal", || {
            execute(abroad("check").args(["--package", "autoencoder", "--target", BARE_METAL]))
        }),
        check(Lane::Browser, "end-to-end tests", || {
            // What browsers compute is held against what the command line computes. As a test needs that program, it
            // is the one that the native tests compiled; a build of the package alone would compile another.
            execute(cargo().args(["test", "--workspace", "--test", "cli", "--no-run"]))?;
            node_tests("e2e")
        })
        .in_browser(),
        check(Lane::Browser, "widgets in their hosts", || node_tests("hosts")).in_browser(),
    ]);
    checks
}

fn check_hot_loops() -> Result<()> {
    let modules = site::modules().filter(|(variant, part, _)| variant.is_vector() && part.suffix == TRAINING.suffix);
    execute(Command::new(wasm::build_binder()?).arg("check").args(modules.map(|(.., module)| module)))
}

fn clippy_wasm(variant: &Variant) -> Result<()> {
    // Tests are those of the whole; without them there is nothing but the first screen's part. The flags go to the
    // workspace's own crates alone, so what they depend on is checked once for all variants.
    for part in [&["--all-targets", "--features", FEATURES][..], &["--no-default-features"]] {
        execute(
            abroad("clippy")
                .args(["--package", "autoencoder-wasm"])
                .args(part)
                .args(["--target", WASM_TARGET, "--", "-D", "warnings"])
                .args(variant.rustflags.split_whitespace()),
        )?;
    }
    Ok(())
}

/// A command of cargo for another machine, in a folder of its own: so it does not wait for what is compiled for this one.
fn abroad(command: &str) -> Command {
    let mut cargo = cargo();
    cargo.arg(command).arg("--target-dir").arg(paths::wasm_tests());
    cargo
}

/// The tests of one variant, as `wasm-pack test --headless --chrome` would run them.
fn test_wasm(variant: &Variant) -> Result<()> {
    let runner = tools::ensure_wasm_test_runner()?;
    execute(
        abroad("test")
            .args(["--package", "autoencoder-wasm", "--features", FEATURES, "--target", WASM_TARGET])
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
            .env("CHROMEDRIVER", find("chromedriver").unwrap_or_default())
            .env("WASM_BINDGEN_TEST_ONLY_WEB", "1")
            .env("RUSTFLAGS", variant.rustflags)
            .env("WASM_BINDGEN_TEST_TIMEOUT", "300")
            // A static host sends no isolation headers, so the tests must do without them too.
            .env("WASM_BINDGEN_TEST_NO_ORIGIN_ISOLATION", "1"),
    )
}

fn npm_script(name: &str) -> Result<()> {
    execute(command(NPM).current_dir(paths::tests()).args(["run", "--silent", name]))
}

/// Runs the test files of one folder, with a limit that holds for a whole file; Node.js would take a folder for a module.
fn node_tests(folder: &str) -> Result<()> {
    let mut files = Vec::new();
    find_tests(&paths::tests().join(folder), &mut files)?;
    if files.is_empty() {
        bail!("tests/{folder} holds no *.test.mjs and no *.test.js");
    }
    files.sort();
    // Of a test that opens pages a part is waiting: a file for each core, where Node.js would leave one core free.
    let at_once = format!("--test-concurrency={}", wasm::cores());
    execute(node()?.args(["--test", "--test-reporter=spec", "--test-timeout=900000", &at_once]).args(files))
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
    site::build(None)?;
    for script in ["page", "training", "widgets", "labs", "learn"] {
        execute(node()?.arg(format!("tests/measure/{script}.mjs")))?;
    }
    Ok(())
}

/// Builds the site, then trains in Chromium for so many minutes and tells what memory that takes.
pub fn soak(minutes: u32) -> Result<()> {
    tools::ensure_chromium()?;
    tools::ensure_node()?;
    site::build(None)?;
    execute(node()?.args(["tests/measure/soak.mjs", "--minutes"]).arg(minutes.to_string()))
}
