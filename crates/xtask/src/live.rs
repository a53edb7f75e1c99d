//! The page's sources as a site: what lies in `www/`, and the binaries that are there so far.

use std::{
    collections::BTreeMap,
    path::PathBuf,
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
};

use crate::{
    http::Found,
    paths,
    serve::in_folder,
    wasm::{Part, Quality, SCREEN, TRAINING, Variant, binaries, bound, folder},
};

/// The variant that runs in every browser of today: the first to be built.
pub const FIRST: &str = "simd128";
/// A page that asks for this one while it is missing takes the first one instead.
const BETTER: &str = "relaxed";

/// A site of sources.
pub struct Live {
    /// Lies over `www/data/`.
    data: Option<PathBuf>,
    /// What lies below `wasm/`.
    pub binaries: Binaries,
}

impl Live {
    /// `data` is laid over `www/data/`.
    pub fn new(data: Option<PathBuf>, binaries: Binaries) -> Self {
        Self { data, binaries }
    }

    /// Finds a file; waits for a binary that is being built.
    pub fn find(&self, path: &str) -> Found {
        if let Some(("wasm", file)) = path.trim_start_matches('/').split_once('/') {
            return self.binaries.find(file);
        }
        if let (Some(data), Some(file)) = (&self.data, path.strip_prefix("/data/")) {
            let over = data.join(file);
            if over.is_file() {
                return Found::File(over);
            }
        }
        // One that a finished site left at this address would go on showing that site.
        if path == "/sw.js" {
            return Found::File(paths::www().join("pages/offline/no-worker.js"));
        }
        in_folder(&paths::www(), path)
    }
}

/// The bound binaries by the name of their folder, which change while the page is served.
pub struct Binaries {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    ready: BTreeMap<String, PathBuf>,
    /// Why nothing more will come, once that is so.
    ended: Option<&'static str>,
}

impl Binaries {
    /// None yet; those who ask wait for the first.
    pub fn none() -> Self {
        Self { state: Mutex::default(), changed: Condvar::new() }
    }

    /// Those that the last `cargo xtask build` left.
    pub fn of_last_build() -> Self {
        let all = Self::none();
        for (variant, part) in binaries() {
            let bound = bound(variant, part, Quality::Site);
            if bound.is_dir() {
                all.add(&folder(variant, part), bound);
            }
        }
        all.end("`cargo xtask build` makes it");
        all
    }

    /// Makes a binary known, or replaces it by a better one.
    pub fn add(&self, folder: &str, bound: PathBuf) {
        self.lock().ready.insert(folder.to_owned(), bound);
        self.changed.notify_all();
    }

    /// Says that nothing more will come, and why.
    pub fn end(&self, why: &'static str) {
        self.lock().ended = Some(why);
        self.changed.notify_all();
    }

    /// Finds a file of a binary, named `folder/file`.
    fn find(&self, path: &str) -> Found {
        let (asked, file) = path.split_once('/').unwrap_or((path, ""));
        let Some((variant, part)) = named(asked) else {
            return Found::Nothing(format!("There is no binary {asked}."));
        };
        // The part that trains does all that the first screen's does.
        let instead = (part.suffix == SCREEN.suffix).then(|| folder(variant, &TRAINING));
        let mut state = self.lock();
        loop {
            let whole = || instead.as_ref().and_then(|whole| state.ready.get(whole));
            if let Some(bound) = state.ready.get(asked).or_else(whole) {
                return in_folder(bound, file);
            }
            if let Some(why) = state.ended {
                return Found::Nothing(format!("The binary {asked} is not built: {why}."));
            }
            if variant.name == BETTER {
                return Found::Nothing(format!("The binary {asked} is still being built; {FIRST} comes first."));
            }
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Which binary lies in a folder of this name.
fn named(asked: &str) -> Option<(&'static Variant, &'static Part)> {
    binaries().find(|(variant, part)| folder(variant, part) == asked)
}

#[cfg(test)]
mod tests {
    use super::{Binaries, Live};
    use crate::{http::Found, paths};
    use std::{sync::Arc, thread};

    fn file(found: Found) -> String {
        match found {
            Found::File(file) => file.strip_prefix(paths::root()).unwrap_or(&file).display().to_string(),
            Found::Folder => "a folder".into(),
            Found::Nothing(why) => why,
        }
    }

    #[test]
    fn sources_are_served_where_they_lie_and_the_full_set_over_the_pack() {
        let over = paths::root().join("crates/xtask");
        let live = Live::new(Some(over), Binaries::none());
        assert_eq!(file(live.find("/")), "www/index.html");
        assert_eq!(file(live.find("/data/index.json")), "www/data/index.json");
        assert_eq!(file(live.find("/data/Cargo.toml")), "crates/xtask/Cargo.toml");
        assert_eq!(file(live.find("/sw.js")), "www/pages/offline/no-worker.js");
        assert_eq!(file(live.find("/nothing.js")), "There is no file /nothing.js in this site.");
    }

    #[test]
    fn a_page_waits_for_the_first_binary_and_not_for_a_better_one() {
        let live = Arc::new(Live::new(None, Binaries::none()));
        assert!(file(live.find("/wasm/relaxed/Cargo.toml")).contains("still being built"));
        assert_eq!(file(live.find("/wasm/avx/Cargo.toml")), "There is no binary avx.");
        let asked = Arc::clone(&live);
        let waiting = thread::spawn(move || file(asked.find("/wasm/simd128/Cargo.toml")));
        live.binaries.add("simd128-training", paths::root().join("crates/xtask"));
        assert_eq!(waiting.join().unwrap(), "crates/xtask/Cargo.toml");
        live.binaries.add("simd128", paths::root().join("crates/autoencoder"));
        assert_eq!(file(live.find("/wasm/simd128/Cargo.toml")), "crates/autoencoder/Cargo.toml");
    }

    #[test]
    fn each_part_is_waited_for_and_only_the_first_screens_has_another_in_its_place() {
        let live = Arc::new(Live::new(None, Binaries::none()));
        live.binaries.add("simd128-training", paths::root().join("crates/xtask"));
        assert_eq!(file(live.find("/wasm/simd128/Cargo.toml")), "crates/xtask/Cargo.toml");
        let asked = Arc::clone(&live);
        let waiting = thread::spawn(move || file(asked.find("/wasm/simd128-codes/Cargo.toml")));
        live.binaries.add("simd128-codes", paths::root().join("crates/autoencoder-wasm"));
        assert_eq!(waiting.join().unwrap(), "crates/autoencoder-wasm/Cargo.toml");
        live.binaries.end("its build failed");
        assert_eq!(
            file(live.find("/wasm/simd128-pretraining/Cargo.toml")),
            "The binary simd128-pretraining is not built: its build failed."
        );
        assert_eq!(file(live.find("/wasm/simd128-labs/Cargo.toml")), "There is no binary simd128-labs.");
        assert_eq!(file(live.find("/wasm/relaxed-codes/Cargo.toml")), "There is no binary relaxed-codes.");
    }

    #[test]
    fn nobody_waits_for_what_will_not_come() {
        let live = Arc::new(Live::new(None, Binaries::none()));
        let asked = Arc::clone(&live);
        let waiting = thread::spawn(move || file(asked.find("/wasm/scalar/x.js")));
        live.binaries.end("the compiler stopped");
        assert_eq!(waiting.join().unwrap(), "The binary scalar is not built: the compiler stopped.");
    }
}
