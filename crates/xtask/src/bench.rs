//! Benchmarks: the same workloads natively and in Chromium, as tables and as JSON lines.

use anyhow::Result;

use crate::{
    check,
    command::{cargo, run as execute},
    site, tools,
};

/// The binaries that can be asked for; `auto` takes the best that the browser runs.
const KERNELS: [&str; 4] = ["auto", "scalar", "simd128", "relaxed"];

/// What to benchmark.
#[derive(Debug, PartialEq)]
pub struct Options {
    /// Only natively.
    pub native: bool,
    /// Only in the browser; both together are as neither.
    pub browser: bool,
    /// Which binary the browser runs.
    pub kernel: String,
    /// A tenth of the time, less exactly.
    pub quick: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { native: false, browser: false, kernel: "auto".into(), quick: false }
    }
}

impl Options {
    /// Takes the name of a binary, if there is one of this name.
    pub fn set_kernel(&mut self, name: String) -> Result<(), String> {
        if !KERNELS.contains(&name.as_str()) {
            return Err(format!("there is no kernel `{name}`; expected {}", KERNELS.join(", ")));
        }
        self.kernel = name;
        Ok(())
    }
}

/// Builds, then measures; nothing else should run meanwhile.
pub fn run(options: &Options) -> Result<()> {
    let both = options.native == options.browser;
    let quick = options.quick.then_some("--quick");
    if both || options.browser {
        tools::ensure_chromium()?;
        tools::ensure_node()?;
        site::build(None)?;
    }
    if both || options.native {
        execute(cargo().args(["bench", "--package", "autoencoder", "--bench", "kernels", "--"]).args(quick))?;
    }
    if both || options.browser {
        execute(check::node()?.args(["tests/measure/bench.mjs", "--kernel", &options.kernel]).args(quick))?;
    }
    Ok(())
}
