//! The floors of the crate, read from its sources: who may use whom.
//!
//! From the bottom to the top:
//!
//! 1. `kernels`: fast code only.
//! 2. `error`, `hash`, `json`, `range`, `rng`, `rows`, `image`: files at the root that every floor above may use.
//! 3. `layers`: one operation, one file.
//! 4. `experiment`: values that describe a run, and the rules between them.
//! 5. `network`: a network with its numbers.
//! 6. `files`: checkpoints, and files for other tools.
//! 7. `data`: what a network learns from.
//! 8. `training`: what a run computes of an experiment.
//! 9. `analysis`: what can be measured of data, codes and networks.
//! 10. `labs`: what each lab of the page says in numbers.
//! 11. `bench`: what the benchmarks time.
//!
//! A file may use its own floor and those below it. Inside a folder there is no order but also no circle, neither of
//! files nor of subfolders. A `mod.rs` that only declares and re-exports is a door: an arrow through it goes to the
//! file behind it. Tests may use everything, so modules under `#[cfg(test)]` are left out.
#![allow(missing_docs, clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

const FLOORS: [&[&str]; 11] = [
    &["kernels"],
    &["error", "hash", "json", "range", "rng", "rows", "image"],
    &["layers"],
    &["experiment"],
    &["network"],
    &["files"],
    &["data"],
    &["training"],
    &["analysis"],
    &["labs"],
    &["bench"],
];

/// The sources by module path: `layers` for `layers/mod.rs`, `layers/shape` for `layers/shape.rs`, empty for `lib.rs`.
type Sources = BTreeMap<String, String>;
/// From a module to the modules it uses.
type Arrows = BTreeMap<String, BTreeSet<String>>;

fn read(folder: &Path, module: &str, sources: &mut Sources) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        if path.is_dir() {
            read(&path, &join(module, name), sources);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let own = if name == "mod" || name == "lib" { module.to_owned() } else { join(module, name) };
            sources.insert(own, fs::read_to_string(path).unwrap());
        }
    }
}

fn join(module: &str, name: &str) -> String {
    if module.is_empty() { name.to_owned() } else { format!("{module}/{name}") }
}

fn parent(module: &str) -> &str {
    module.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// The code without comments and test modules; a module that stands in a file of its own and is declared under
/// `#[cfg(test)]` is taken out of the sources.
fn without_tests(sources: Sources) -> Sources {
    let mut code = Sources::new();
    let mut tests = Vec::new();
    for (module, text) in &sources {
        let mut kept = String::new();
        let mut lines = text.lines().map(|line| line.split("//").next().unwrap_or_default());
        while let Some(line) = lines.next() {
            if line.trim() != "#[cfg(test)]" {
                kept.push_str(line);
                kept.push('\n');
                continue;
            }
            let item = lines.next().unwrap_or_default();
            if let Some(name) = item.trim().strip_prefix("mod ").and_then(|name| name.strip_suffix(';')) {
                tests.push(join(module, name));
            } else if item.ends_with('{') {
                // `rustfmt` closes a module where it was opened.
                lines.by_ref().find(|line| *line == "}");
            }
        }
        code.insert(module.clone(), kept);
    }
    code.retain(|module, _| !tests.iter().any(|test| module == test || module.starts_with(&format!("{test}/"))));
    code
}

/// Every path of the code that begins with one of `heads`: `use a::{b, c::D};` holds `a::b` and `a::c::D`.
fn paths(code: &str, heads: &[&str]) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    for head in heads {
        for (start, _) in code.match_indices(&format!("{head}::")) {
            let before = code[..start].chars().next_back();
            if !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
                read_path(&code[start..], &mut Vec::new(), &mut found);
            }
        }
    }
    found
}

/// Reads one path, or a list of paths in braces, and returns the text behind it.
fn read_path<'a>(text: &'a str, prefix: &mut Vec<String>, found: &mut Vec<Vec<String>>) -> &'a str {
    let mut rest = text.trim_start();
    if let Some(list) = rest.strip_prefix('{') {
        rest = list.trim_start();
        while !rest.is_empty() && !rest.starts_with('}') {
            let behind = read_path(rest, prefix, found).trim_start();
            // A character that belongs to no path is passed over, so that this ends whatever it reads.
            rest = if behind.len() == rest.len() { &behind[1..] } else { behind };
            rest = rest.strip_prefix(',').unwrap_or(rest).trim_start();
        }
        return rest.strip_prefix('}').unwrap_or(rest);
    }
    let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
    let (name, behind) = rest.split_at(end);
    prefix.push(name.to_owned());
    let goes_on = |more: &&str| more.starts_with(|c: char| c.is_alphabetic() || c == '_' || c == '{');
    let behind = match behind.strip_prefix("::").filter(goes_on) {
        Some(more) => read_path(more, prefix, found),
        None => {
            found.push(prefix.clone());
            behind
        }
    };
    prefix.pop();
    behind
}

/// Whether a statement re-exports something.
fn is_door(statement: &str) -> bool {
    let code = statement.lines().filter(|line| !line.trim_start().starts_with("#[")).collect::<String>();
    code.trim_start().starts_with("pub") && code.contains(" use ")
}

/// The module that a path leads to, through doors if need be. What no module of the crate holds is taken for an item of
/// the last module that was reached.
fn target(sources: &Sources, from: &str, path: &[String]) -> String {
    let mut at = from.to_owned();
    for name in path {
        match name.as_str() {
            "crate" => at.clear(),
            "super" => at = parent(&at).to_owned(),
            "self" => {}
            name if sources.contains_key(&join(&at, name)) => at = join(&at, name),
            name => {
                let doors = sources[&at].split(';').filter(|statement| is_door(statement));
                let mut exported = Vec::new();
                for door in doors {
                    read_path(door.split_once("use ").unwrap().1, &mut Vec::new(), &mut exported);
                }
                let behind = exported.iter().find(|path| path.len() > 1 && path.last().unwrap() == name);
                return behind.map_or(at.clone(), |path| target(sources, &at, path));
            }
        }
    }
    at
}

fn arrows(sources: &Sources) -> Arrows {
    let mut arrows = Arrows::new();
    for (module, code) in sources {
        let inside = |other: &&String| !other.is_empty() && parent(other) == module;
        let children = sources.keys().filter(inside).map(|child| child.rsplit('/').next().unwrap());
        let mut heads: Vec<&str> = children.collect();
        let is_folder = !heads.is_empty();
        heads.extend(["crate", "super"]);
        let statements = code.split_inclusive(';').filter(|statement| !(is_folder && is_door(statement)));
        let used = paths(&statements.collect::<String>(), &heads);
        let targets = used.iter().map(|path| target(sources, module, path));
        arrows.insert(module.clone(), targets.filter(|target| target != module).collect());
    }
    arrows
}

/// Every arrow from a floor to a higher one.
fn upward(arrows: &Arrows) -> Vec<String> {
    let floor = |module: &str| {
        let name = module.split('/').next().unwrap();
        FLOORS.iter().position(|names| names.contains(&name))
    };
    let mut found = Vec::new();
    for (from, targets) in arrows.iter().filter(|(from, _)| !from.is_empty()) {
        assert!(floor(from).is_some(), "`{from}` stands on no floor: give it one in `FLOORS`");
        found.extend(targets.iter().filter(|to| floor(to) > floor(from)).map(|to| format!("{from} uses {to}")));
    }
    found
}

/// Every child of `folder` that is part of a circle of its children or leans on one. What lies in a subfolder counts as
/// the subfolder; the folder's own file is a child like the others.
fn circle(arrows: &Arrows, folder: &str) -> BTreeSet<String> {
    let child = |module: &str| {
        if module == folder {
            return Some("mod".to_owned());
        }
        let inside = if folder.is_empty() { module } else { module.strip_prefix(folder)?.strip_prefix('/')? };
        inside.split('/').next().map(str::to_owned)
    };
    let mut children: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (from, targets) in arrows {
        let Some(from) = child(from) else { continue };
        let targets = targets.iter().filter_map(|to| child(to)).filter(|to| *to != from);
        let targets: Vec<String> = targets.collect();
        children.entry(from).or_default().extend(targets);
    }
    // Who uses nobody that is left cannot be part of a circle.
    while let Some(done) = children.iter().find(|(_, uses)| uses.is_empty()).map(|(name, _)| name.clone()) {
        children.remove(&done);
        children.values_mut().for_each(|uses| uses.retain(|used| *used != done));
    }
    children.into_keys().collect()
}

#[test]
fn no_arrow_goes_up_and_none_comes_back() {
    let mut sources = Sources::new();
    read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), "", &mut sources);
    let sources = without_tests(sources);
    let arrows = arrows(&sources);
    assert!(arrows.values().map(BTreeSet::len).sum::<usize>() > 200, "the sources must have been read: {arrows:?}");
    assert_eq!(upward(&arrows), Vec::<String>::new());
    for folder in arrows.keys() {
        assert_eq!(circle(&arrows, folder), BTreeSet::new(), "a circle in `{folder}`: {arrows:#?}");
    }
}

fn example(files: &[(&str, &str)]) -> Sources {
    without_tests(files.iter().map(|&(module, code)| (module.to_owned(), code.to_owned())).collect())
}

#[test]
fn an_arrow_up_is_found_through_the_door_of_a_folder() {
    let sources = example(&[
        ("layers", "mod layer;\n#[cfg(test)]\nmod check;\npub use layer::Layer;\n"),
        (
            "layers/layer",
            "// crate::bench\nuse crate::network::{self, Autoencoder};\n#[cfg(test)]\nmod tests {\n    use crate::bench;\n}\n",
        ),
        ("layers/check", "use crate::training::Trainer;\n"),
        ("network", "mod autoencoder;\npub use autoencoder::{Autoencoder};\n"),
        ("network/autoencoder", "use crate::layers::Layer;\n"),
        ("training", ""),
        ("bench", ""),
    ]);
    let arrows = arrows(&sources);
    assert_eq!(upward(&arrows), ["layers/layer uses network", "layers/layer uses network/autoencoder"]);
    assert_eq!(arrows["network/autoencoder"], BTreeSet::from(["layers/layer".to_owned()]));
}

#[test]
fn a_circle_is_found_between_files_folders_and_a_folder_with_its_file() {
    let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<BTreeSet<_>>();
    let found = |files: &[(&str, &str)]| circle(&arrows(&example(files)), "analysis");
    let head = ("analysis", "mod a;\nmod b;\n");
    assert_eq!(
        found(&[head, ("analysis/a", "use super::b::B;"), ("analysis/b", "fn f() { super::a::f(); }")]),
        names(&["a", "b"])
    );
    assert_eq!(found(&[head, ("analysis/a", "use super::b::B;"), ("analysis/b", "")]), names(&[]));
    let helper = ("analysis", "mod a;\nmod b;\nfn f() { a::f(); }\n");
    assert_eq!(
        found(&[helper, ("analysis/a", "use super::f;"), ("analysis/b", "use super::a::f;")]),
        names(&["a", "b", "mod"])
    );
    let folders = [
        head,
        ("analysis/a", "mod x;\nmod y;\npub use x::X;\n"),
        ("analysis/a/x", "use crate::analysis::b::Z;"),
        ("analysis/a/y", ""),
        ("analysis/b", "mod z;\npub use z::Z;"),
        ("analysis/b/z", "use crate::analysis::a::y;"),
    ];
    assert_eq!(found(&folders), names(&["a", "b"]));
}
