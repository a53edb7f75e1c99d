//! The binaries of the site and the JavaScript that binds them.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::UNIX_EPOCH,
};

use anyhow::{Context, Result};

use crate::{
    command::{cargo, command, exists, run},
    dist::{read, write_if_changed},
    hash, paths,
};

/// The target of the bindings crate.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";
/// The name of the files that make up the module.
pub const MODULE: &str = "autoencoder_wasm";

/// One binary of the site. Browsers refuse a module that holds instructions they do not know, so the
/// page chooses between several.
pub struct Variant {
    /// The folder below the site's `wasm/`.
    pub name: &'static str,
    /// What rustc is told.
    pub rustflags: &'static str,
}

impl Variant {
    /// Whether the binary has vector instructions.
    pub fn is_vector(&self) -> bool {
        self.rustflags.contains("simd128")
    }

    /// Whether it multiplies and adds in one step where the machine can, which makes other numbers.
    pub fn is_fused(&self) -> bool {
        self.rustflags.contains("relaxed-simd")
    }
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
    /// Whether its numbers have to be the command line's to the bit, so that it is not built with fused multiply-adds.
    pub exact: bool,
    features: &'static [&'static str],
    /// What rustc is told besides when it links this part.
    rustflags: &'static [&'static str],
}

/// The binary of the first screen, the one that trains, which can do all that the first can, and those for labs.
pub const PARTS: [Part; 7] = [SCREEN, TRAINING, CODES, ENCODERS, ERRORS, DIRECTIONS, PRETRAINING];
/// What the first screen waits for.
pub const SCREEN: Part = Part { suffix: "", exact: false, features: &["--no-default-features"], rustflags: &[] };
/// What the labs of the code space and of drawing from the code measure.
pub const CODES: Part = lab("-codes", &["--no-default-features", "--features", "codes"]);
/// What the labs of sparse encoders and of the score measure, and what the layers of a stack draw.
pub const ENCODERS: Part = lab("-encoders", &["--no-default-features", "--features", "encoders"]);
/// What the labs of anomalies and of rate and distortion measure.
pub const ERRORS: Part = lab("-errors", &["--no-default-features", "--features", "errors"]);
/// What the labs of PCA and of contractive encoders measure.
pub const DIRECTIONS: Part = lab("-directions", &["--no-default-features", "--features", "directions"]);
/// What the lab of pretraining trains, layer by layer and with labels.
pub const PRETRAINING: Part = Part {
    suffix: "-pretraining",
    exact: true,
    features: &["--no-default-features", "--features", "pretraining"],
    rustflags: &[],
};
/// What all parts for labs are built with, in one build that checks and tests look at.
pub const FEATURES: &str = "codes,encoders,errors,directions,pretraining";
/// The part that trains.
pub const TRAINING: Part = Part { suffix: "-training", exact: false, features: &[], rustflags: &[] };

/// What labs measure, which the first two parts do not need; no lab waits for what only labs of other kinds measure. Its
/// reports run once, and its kernels are vectors as they are written: loops that LLVM unrolls and makes vectors of would
/// weigh a tenth of it, and save no time.
const fn lab(suffix: &'static str, features: &'static [&'static str]) -> Part {
    Part { suffix, exact: true, features, rustflags: &[NO_UNROLLING, NO_VECTORS] }
}
const NO_UNROLLING: &str = "-Cllvm-args=-unroll-runtime=false";
const NO_VECTORS: &str = "-Cllvm-args=-vectorize-loops=false";

/// The parts that a variant is built in.
pub fn parts_of(variant: &Variant) -> impl Iterator<Item = &'static Part> + use<> {
    let fused = variant.is_fused();
    PARTS.iter().filter(move |part| !(fused && part.exact))
}

/// All that is built.
pub fn binaries() -> impl Iterator<Item = (&'static Variant, &'static Part)> {
    VARIANTS.iter().flat_map(|variant| parts_of(variant).map(move |part| (variant, part)))
}

/// How much time a build takes for a good binary: a profile of the workspace's Cargo.toml.
#[derive(Clone, Copy)]
pub enum Quality {
    /// What a browser downloads.
    Site,
    /// What is there soonest.
    Quick,
}

impl Quality {
    fn profile(self) -> &'static str {
        match self {
            Quality::Site => "site",
            Quality::Quick => "quick",
        }
    }

    /// All parts of the site link one build of `autoencoder`, with what only labs call: linking leaves it out of the
    /// others. Nobody waits for the decompositions where only one part is built.
    fn features(self) -> &'static [&'static str] {
        match self {
            Quality::Site => &["--features", "autoencoder/pca"],
            Quality::Quick => &[],
        }
    }
}

/// What a build may use of this machine.
#[derive(Clone, Copy)]
pub struct Effort {
    /// How many compilers run at once.
    pub jobs: usize,
    /// Whether everything else comes first.
    pub yielding: bool,
}

/// How many cores there are to build on.
pub fn cores() -> usize {
    std::thread::available_parallelism().map_or(2, usize::from)
}

/// Where a binary lies below the site's `wasm/`.
pub fn folder(variant: &Variant, part: &Part) -> String {
    format!("{}{}", variant.name, part.suffix)
}

/// The folder of a bound binary; it may not be there yet.
pub fn bound(variant: &Variant, part: &Part, quality: Quality) -> PathBuf {
    target_folder(variant, quality).join(format!("bound{}", part.suffix))
}

/// Builds the program that binds modules and looks into them.
pub fn build_binder() -> Result<PathBuf> {
    run(quiet(&mut cargo()).args(["build", "--package", "wasm-binder"]))?;
    let name = format!("wasm-binder{}", std::env::consts::EXE_SUFFIX);
    Ok(paths::target().join("debug").join(name))
}

/// Two cargos at once would draw their progress over each other's.
fn quiet(cargo: &mut Command) -> &mut Command {
    cargo.env("CARGO_TERM_PROGRESS_WHEN", "never")
}

fn target_folder(variant: &Variant, quality: Quality) -> PathBuf {
    // Each variant has a folder of its own, so that several can be built at once.
    paths::target().join(quality.profile()).join(variant.name)
}

/// The module of one part of one variant, once it is compiled.
pub fn compiled(variant: &Variant, part: &Part, quality: Quality) -> PathBuf {
    target_folder(variant, quality).join(format!("compiled{}", part.suffix)).join(MODULE).with_extension("wasm")
}

/// Compiles one part of one variant; returns the module.
pub fn compile(variant: &Variant, part: &Part, quality: Quality, effort: Effort) -> Result<PathBuf> {
    let target = target_folder(variant, quality);
    let mut cargo = if effort.yielding && exists("nice") {
        let mut nice = command("nice");
        nice.args(["-n", "15"]).arg(cargo().get_program());
        nice
    } else {
        cargo()
    };
    // An explicit RUSTFLAGS, even an empty one, shuts out what the caller's environment holds.
    run(quiet(&mut cargo)
        // The module alone: where rustc makes a library of it too, for the tests, more is kept in both.
        .args(["rustc", "--lib", "--crate-type", "cdylib"])
        .args(["--profile", quality.profile(), "--package", "autoencoder-wasm"])
        .args(part.features)
        .args(quality.features())
        .args(["--jobs", &effort.jobs.to_string(), "--target", WASM_TARGET, "--target-dir"])
        .arg(&target)
        .arg("--")
        .args(part.rustflags)
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        // Keeps a module of each part, as cargo does for packages of the registry; without it both parts share a
        // file name, and each build would link the other part's again.
        .env("__CARGO_DEFAULT_LIB_METADATA", "site")
        .env("RUSTFLAGS", variant.rustflags))?;
    // The next part's module will have the same name.
    let module = target.join(WASM_TARGET).join(quality.profile()).join(MODULE).with_extension("wasm");
    let kept = compiled(variant, part, quality);
    write_if_changed(&kept, &read(&module)?)?;
    Ok(kept)
}

/// Compiles and binds one part of one variant; returns the folder that holds its files.
pub fn build(variant: &Variant, part: &Part, quality: Quality, effort: Effort, binder: &Path) -> Result<PathBuf> {
    let module = compile(variant, part, quality, effort)?;
    let bound = bound(variant, part, quality);
    bind(&module, &bound, part, binder)?;
    Ok(bound)
}

/// Writes the JavaScript half of the module, unless it is there, and sets its types aside for the type checker.
pub fn bind(module: &Path, bound: &Path, part: &Part, binder: &Path) -> Result<()> {
    let stamp = bound.join(".made-from");
    let made_from = format!("{} {}", hash::of(&read(module)?), changed(binder)?);
    if fs::read_to_string(&stamp).is_ok_and(|old| old == made_from) {
        return set_types_aside(bound, part);
    }
    if bound.exists() {
        fs::remove_dir_all(bound)?;
    }
    run(Command::new(binder).arg("bind").arg(module).arg(bound))?;
    fs::write(stamp, made_from)?;
    set_types_aside(bound, part)
}

fn set_types_aside(bound: &Path, part: &Part) -> Result<()> {
    let types = read(&bound.join(MODULE).with_extension("d.ts"))?;
    write_if_changed(&paths::wasm_types().join(format!("{MODULE}{}.d.ts", part.suffix)), &types)
}

fn changed(file: &Path) -> Result<u128> {
    let metadata = fs::metadata(file).with_context(|| format!("{} cannot be read", file.display()))?;
    Ok(metadata.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos())
}
