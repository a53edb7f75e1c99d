//! What the checks need from this machine: found, installed where that is possible, or asked for.

use std::{
    env, fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

use anyhow::{Result, bail};

use crate::{
    command::{NPM, cargo, command, exists, first_line, run},
    paths,
};

/// Must be the version of the library in the workspace's Cargo.toml.
const WASM_BINDGEN: &str = "0.2.130";
const OLDEST_NODE: (u32, u32) = (20, 19);

/// Adds a compilation target to the toolchain when it is missing.
pub fn ensure_target(target: &str) -> Result<()> {
    let sysroot = first_line("rustc", &["--print", "sysroot"]).unwrap_or_default();
    if fs::exists(format!("{sysroot}/lib/rustlib/{target}"))? {
        return Ok(());
    }
    if !exists("rustup") {
        bail!(
            "the Rust target {target} is missing and there is no rustup to add it: \
             install Rust with rustup, or the target with your system's packages"
        );
    }
    println!("adding the Rust target {target}");
    run(command("rustup").args(["target", "add", target]))
}

/// Adds rustfmt and clippy to the toolchain when they are missing.
pub fn ensure_components() -> Result<()> {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if first_line("cargo", &[subcommand, "--version"]).is_none() {
            println!("adding the Rust component {component}");
            run(command("rustup").args(["component", "add", component]))?;
        }
    }
    Ok(())
}

/// Makes sure of the program that runs wasm tests in a browser, in the version the project pins. wasm-pack would
/// call the same one, and takes minutes to compile.
pub fn ensure_wasm_test_runner() -> Result<PathBuf> {
    let program = "wasm-bindgen-test-runner";
    let runner = paths::tools().join("bin").join(format!("{program}{}", env::consts::EXE_SUFFIX));
    let found = first_line(&runner.to_string_lossy(), &["--version"]).unwrap_or_default();
    if found.split_whitespace().nth(1) == Some(WASM_BINDGEN) {
        return Ok(runner);
    }
    println!("installing {program} {WASM_BINDGEN} into target/tools (some minutes, once)");
    // The locked dependencies of wasm-bindgen-cli are not served by every mirror, so it is installed without them. It
    // speaks to the driver on this machine alone, which needs no TLS.
    run(cargo()
        .args(["install", "--quiet", "wasm-bindgen-cli", "--version", WASM_BINDGEN, "--bin", program])
        .args(["--no-default-features", "--debug", "--root"])
        .arg(paths::tools())
        .env("CARGO_TARGET_DIR", paths::tools().join("build"))
        .env_remove("RUSTFLAGS")
        // It runs for seconds: compiling it quickly matters more than its speed.
        .env("CARGO_PROFILE_DEV_DEBUG", "0"))?;
    Ok(runner)
}

/// Makes sure of Chromium, from `$CHROME` or where Debian puts it, and of its driver.
pub fn ensure_chromium() -> Result<()> {
    if is_at("CHROME", "/usr/bin/chromium")? && exists("chromedriver") {
        return Ok(());
    }
    debian(
        &["chromium", "chromium-driver"],
        "Chromium (elsewhere than /usr/bin/chromium: its path in the variable CHROME) and chromedriver",
        "the checks",
    )
}

/// Installs Chromium's engine without its windows where that is possible: end-to-end tests open pages sooner in it, and
/// take the whole browser without it.
pub fn offer_chromium_shell() -> Result<()> {
    if !is_at("CHROME", "/usr/bin/chromium-headless-shell")?
        && debian(&["chromium-headless-shell"], "chromium-headless-shell", "quicker end-to-end tests").is_err()
    {
        println!("without chromium-headless-shell the end-to-end tests run the whole Chromium, and take longer");
    }
    Ok(())
}

/// Makes sure of Firefox, from `$FIREFOX` or where Debian puts it, and of WebKitGTK, its driver and a screen for it.
pub fn ensure_firefox_and_webkit() -> Result<()> {
    if is_at("FIREFOX", "/usr/bin/firefox-esr")? && exists("WebKitWebDriver") && exists("Xvfb") {
        return Ok(());
    }
    debian(
        &["firefox-esr", "webkit2gtk-driver", "xvfb"],
        "Firefox (elsewhere than /usr/bin/firefox-esr: its path in the variable FIREFOX), WebKitWebDriver and Xvfb",
        "the end-to-end tests",
    )
}

fn is_at(variable: &str, usual: &str) -> Result<bool> {
    Ok(fs::exists(env::var_os(variable).unwrap_or_else(|| usual.into()))?)
}

/// Makes sure of Node.js, npm and the packages that the JavaScript checks use.
pub fn ensure_node() -> Result<()> {
    ensure_packages(&paths::tests(), "the JavaScript checks")
}

/// Makes sure of Node.js, npm and the bundler that `cargo xtask build` uses.
pub fn ensure_bundler() -> Result<()> {
    ensure_packages(&paths::bundler(), "the bundler")
}

fn ensure_packages(folder: &Path, what: &str) -> Result<()> {
    if !exists("node") || !exists(NPM) {
        debian(&["nodejs", "npm"], "Node.js and npm", what)?;
    }
    let version = first_line("node", &["--version"]).unwrap_or_default();
    let mut numbers = version.trim_start_matches('v').split('.').map_while(|part| part.parse().ok());
    if (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)) < OLDEST_NODE {
        let (major, minor) = OLDEST_NODE;
        bail!("Node.js {version} is too old for {what}: install {major}.{minor} or newer");
    }
    // npm would empty the folder that a link leads to, which is somebody else's.
    if folder.join("node_modules").is_symlink() {
        return Ok(());
    }
    let installed = changed(&folder.join("node_modules/.package-lock.json"));
    if installed.is_none() || installed < changed(&folder.join("package-lock.json")) {
        println!("installing the packages of {}", folder.display());
        run(command(NPM).current_dir(folder).args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]))?;
    }
    Ok(())
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}

/// Installs Debian packages as root; anyone else is told what to install.
pub fn debian(packages: &[&str], what: &str, who: &str) -> Result<()> {
    let install = format!("apt-get install -y {}", packages.join(" "));
    if !exists("apt-get") {
        bail!("{what} are needed for {who}: install them with your system's packages");
    }
    if first_line("id", &["-u"]).as_deref() != Some("0") {
        bail!("{what} are needed for {who}: run `sudo {install}`");
    }
    println!("installing {}", packages.join(" "));
    run(command("apt-get").args(["update", "-qq"]))?;
    run(command("apt-get").args(["install", "-y", "-qq"]).args(packages).env("DEBIAN_FRONTEND", "noninteractive"))
}
