//! The order in which `cargo xtask serve` builds: first one binary that runs in every browser of today, compiled
//! quickly while the program that binds it compiles beside it; then the good ones, one after the other, yielding to
//! whatever else the machine has to do.

use std::{process, thread, time::Instant};

use anyhow::{Context, Result, anyhow};

use crate::{
    live::{Binaries, FIRST},
    tools,
    wasm::{
        self, Effort, Part, Quality, TRAINING, VARIANTS, Variant, WASM_TARGET, bind, bound, build_binder, compile,
        cores, folder, parts_of,
    },
};

/// Builds everything and makes it known; ends the program if there will be nothing to serve.
pub fn build(binaries: &Binaries) {
    let start = Instant::now();
    let binder = match first(binaries) {
        Ok(binder) => binder,
        Err(error) => {
            eprintln!("error: {error:#}");
            process::exit(1);
        }
    };
    println!(
        "The page computes ({FIRST}, compiled quickly, after {} s). Better binaries follow behind.",
        start.elapsed().as_secs()
    );
    let effort = Effort { jobs: cores().div_ceil(2), yielding: true };
    for (variant, part) in in_turn() {
        let name = folder(variant, part);
        match wasm::build(variant, part, Quality::Site, effort, &binder) {
            Ok(bound) => {
                binaries.add(&name, bound);
                println!("The {name} binary is there at full quality; a reload takes it.");
            }
            Err(error) => eprintln!("error: {error:#}\nThe page goes on with the binaries that are there."),
        }
    }
    binaries.end("its build failed");
    println!("Everything is built.");
}

/// What is built behind, in the order in which browsers ask for it: what trains, which stands in for the first screen's,
/// then what labs wait for.
fn in_turn() -> impl Iterator<Item = (&'static Variant, &'static Part)> {
    let training = VARIANTS.iter().rev().map(|variant| (variant, &TRAINING));
    let of_labs = |variant| parts_of(variant).filter(|part| part.exact).map(move |part| (variant, part));
    training.chain(VARIANTS.iter().rev().flat_map(of_labs))
}

fn first(binaries: &Binaries) -> Result<std::path::PathBuf> {
    tools::ensure_target(WASM_TARGET)?;
    let variant = VARIANTS.iter().find(|variant| variant.name == FIRST).context("there is no first variant")?;
    let effort = Effort { jobs: cores(), yielding: false };
    let (binder, module) = thread::scope(|scope| {
        let binder = scope.spawn(build_binder);
        let module = compile(variant, &TRAINING, Quality::Quick, effort);
        (binder.join().unwrap_or_else(|_| Err(anyhow!("the build of wasm-binder was cut short"))), module)
    });
    let (binder, module) = (binder?, module?);
    let bound = bound(variant, &TRAINING, Quality::Quick);
    bind(&module, &bound, &TRAINING, &binder)?;
    binaries.add(&folder(variant, &TRAINING), bound);
    Ok(binder)
}

#[cfg(test)]
mod tests {
    use super::{folder, in_turn};

    #[test]
    fn browsers_of_today_are_served_first() {
        let names: Vec<String> = in_turn().map(|(variant, part)| folder(variant, part)).collect();
        assert_eq!(names[..3], ["relaxed-training", "simd128-training", "scalar-training"]);
        assert_eq!(names[3..5], ["simd128-codes", "simd128-encoders"]);
        assert!(names.contains(&"scalar-pretraining".into()) && !names.contains(&"relaxed-codes".into()));
    }
}
