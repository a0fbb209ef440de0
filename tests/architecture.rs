//! Which room of `src` may import which, who may name a dependency, and how long
//! a file may be.
//!
//! The rules are the tables below; a new arrow is a decision, made here first.

use std::fs;
use std::path::{Path, PathBuf};

/// A room and the rooms that it may import. The root is the list of public names
/// in `lib.rs`: it imports every room, and none of them goes by way of it but
/// `external`, which nobody imports.
const ARROWS: [(&str, &[&str]); 8] = [
    ("error", &[]),
    ("chars", &["error"]),
    ("tokenize", &["error", "chars"]),
    ("normalize", &["error", "chars", "tokenize"]),
    ("lexicon", &["error", "normalize", "tokenize"]),
    (
        "gazetteer",
        &["error", "chars", "tokenize", "normalize", "lexicon"],
    ),
    (
        "tagger",
        &[
            "error",
            "chars",
            "tokenize",
            "normalize",
            "lexicon",
            "gazetteer",
        ],
    ),
    ("external", &[ROOT, "gazetteer", "tagger"]),
];

const ROOT: &str = "the root";

/// The way of a text through the tagger, backwards: a module may import those before it, and none
/// behind it. Its root, which imports all of them, is free for the taggers themselves.
const WAY: [&[&str]; 11] = [
    &[
        "steps",
        "evidence",
        "gender",
        "name_words",
        "proclitics",
        "pieces",
    ],
    &["beside", "lines"],
    &["yeh"],
    &["segment"],
    &["candidate"],
    &["layers"],
    &["mention", "resolve", "walk"],
    &["builder", "candidates", "stream"],
    &["context"],
    &["compose", "judge"],
    &["document"],
];

/// A dependency and the files that may name it; a folder ends with a slash.
const DEPENDENCIES: [(&str, &[&str]); 5] = [
    ("aho_corasick", &["gazetteer/matcher/automaton.rs"]),
    ("unicode_normalization", &["normalize/runs.rs"]),
    (
        // What is built at first use: the embedded gazetteer, and tables of words.
        "once_cell",
        &[
            "gazetteer/embedded.rs",
            "gazetteer/nisba.rs",
            "gazetteer/wire/fingerprint.rs",
            "lexicon/mod.rs",
        ],
    ),
    ("serde_json", &["gazetteer/formats/jsonl.rs", "external/"]),
    ("serde", &["gazetteer/formats/jsonl.rs", "external/"]),
];

/// Lines of a file, the generated tables excepted.
const MOST_LINES: usize = 500;
const GENERATED: &str = "chars/tables.rs";
/// A file of `src`, by its path there, with its text.
struct Source {
    path: String,
    text: String,
}

impl Source {
    /// The first part of the path: `chars` of `chars/mod.rs` and `chars.rs`.
    fn room(&self) -> &str {
        let first = self.path.split('/').next().unwrap();
        first.trim_end_matches(".rs")
    }

    /// How many modules are around what the file says, its own counted.
    fn depth(&self) -> usize {
        let parts = self.path.split('/').count();
        if self.path == "lib.rs" {
            0
        } else {
            parts - usize::from(self.path.ends_with("/mod.rs"))
        }
    }

    /// The lines of code, numbered; comments and the unit tests at the end do not
    /// count.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let code = self
            .text
            .split("\n#[cfg(test)]\nmod tests {")
            .next()
            .unwrap();
        (1..)
            .zip(code.lines())
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
    }

    /// What the file imports of other rooms, and in which line.
    fn imports(&self) -> Vec<(usize, String)> {
        // As many times `super` as there are modules around leads to the root, too.
        self.imports_by(["crate::", &"super::".repeat(self.depth())])
    }

    /// What a file of the tagger imports of its other modules, and in which line.
    fn imports_in_tagger(&self) -> Vec<(usize, String)> {
        self.imports_by(["crate::tagger::", &"super::".repeat(self.depth() - 1)])
    }

    /// What the file imports by these paths, and in which line.
    fn imports_by(&self, paths: [&str; 2]) -> Vec<(usize, String)> {
        let mut code = String::new();
        let mut numbers = Vec::new();
        for (number, line) in self.code() {
            numbers.push((code.len(), number));
            code.push_str(line);
            code.push('\n');
        }
        let number = |at: usize| numbers[numbers.partition_point(|&(start, _)| start <= at) - 1].1;
        let mut imports = Vec::new();
        for path in paths.into_iter().filter(|path| !path.is_empty()) {
            for (at, _) in code.match_indices(path) {
                // `pub(in crate::gazetteer)` opens nothing.
                let before = &code[..at];
                if !before.ends_with("(in ") && !ends_with_name(before) {
                    let rest = names(&code[at + path.len()..]);
                    imports.extend(rest.map(|name| (number(at), name)));
                }
            }
        }
        imports
    }
}

fn ends_with_name(before: &str) -> bool {
    before.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':')
}

/// The names that a path goes on with: of `gazetteer::Entity` the first one, of
/// `{gazetteer::Entity, chars}` the first one of each.
fn names(rest: &str) -> impl Iterator<Item = String> + use<'_> {
    let (list, open) = match rest.strip_prefix('{') {
        Some(list) => (list, true),
        None => (rest, false),
    };
    let mut nested = 0;
    let end = move |c| {
        nested += i32::from(c == '{') - i32::from(c == '}');
        nested < 0 || c == ';'
    };
    let list = list.split(end).next().unwrap_or_default();
    let mut nested = 0;
    let pieces = list.split(move |c| {
        nested += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && nested == 0
    });
    let name = |piece: &str| -> String {
        let word = piece.trim_start();
        word.chars()
            .take_while(|&c| c.is_alphanumeric() || c == '_')
            .collect()
    };
    pieces
        .take(if open { usize::MAX } else { 1 })
        .map(name)
        .filter(|name| !name.is_empty())
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.clone()];
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path: PathBuf = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let parts = path.strip_prefix(&root).unwrap().components();
                let parts: Vec<_> = parts
                    .map(|part| part.as_os_str().to_str().unwrap())
                    .collect();
                sources.push(Source {
                    path: parts.join("/"),
                    text: fs::read_to_string(&path).unwrap(),
                });
            }
        }
    }
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    sources
}

/// Whether the room may import what has this name; a name that is no room is of
/// the root.
fn is_allowed(room: &str, name: &str) -> bool {
    let is_room = ARROWS.iter().any(|(known, _)| *known == name);
    let target = if is_room { name } else { ROOT };
    let allowed = ARROWS.iter().find(|(known, _)| *known == room);
    room == target || allowed.is_some_and(|(_, targets)| targets.contains(&target))
}

#[test]
fn rooms_import_only_what_is_below_them() {
    let mut failures = Vec::new();
    let mut arrows = 0;
    for source in sources().iter().filter(|source| source.path != "lib.rs") {
        let room = source.room();
        if !ARROWS.iter().any(|(known, _)| *known == room) {
            failures.push(format!("{}: no room of the table", source.path));
        }
        for (line, name) in source.imports() {
            arrows += usize::from(name != room);
            if !is_allowed(room, &name) {
                failures.push(format!("src/{}:{line}: {room} imports {name}", source.path));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(arrows > 30, "only {arrows} imports were seen");
}

#[test]
fn the_tagger_imports_nothing_in_a_circle() {
    let place = |name: &str| WAY.iter().position(|modules| modules.contains(&name));
    let mut failures = Vec::new();
    let mut arrows = 0;
    for source in sources() {
        let Some(path) = source.path.strip_prefix("tagger/") else {
            continue;
        };
        let module = path.split(['/', '.']).next().unwrap();
        let Some(here) = place(module) else {
            let is_root = module == "mod";
            failures.extend((!is_root).then(|| format!("{}: no module of the table", source.path)));
            continue;
        };
        for (line, name) in source.imports_in_tagger() {
            let Some(there) = place(&name).filter(|_| name != module) else {
                continue;
            };
            arrows += 1;
            if there >= here {
                failures.push(format!("src/{}:{line}: imports {name}", source.path));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(arrows > 100, "only {arrows} imports were seen");
}

#[test]
fn imports_are_seen_in_every_way_of_writing() {
    let imports = |path: &str, text: &str| -> Vec<String> {
        let source = Source {
            path: path.to_owned(),
            text: text.to_owned(),
        };
        source.imports().into_iter().map(|(_, name)| name).collect()
    };
    let code = "use crate::chars;\nuse crate::{\n    error::{A, B},\n    tagger,\n};\n\
        fn f() -> crate::tokenize::Token {}\n// use crate::comment;\n\
        pub(in crate::normalize) fn g() {}\nmod own_crate { use own_crate::x; }\n\
        \n#[cfg(test)]\nmod tests {\n    use crate::Tagger;\n}\n";
    assert_eq!(
        imports("normalize/fold.rs", code),
        ["chars", "error", "tagger", "tokenize"]
    );
    let code = "use super::super::tagger::Tagger;\nuse super::fold;\n";
    assert_eq!(imports("normalize/fold.rs", code), ["tagger"]);
    assert_eq!(
        imports("normalize/mod.rs", "use super::{chars, error};"),
        ["chars", "error"]
    );
    assert!(is_allowed("gazetteer", "chars") && is_allowed("external", "Profile"));
    assert!(!is_allowed("tokenize", "normalize") && !is_allowed("tagger", "Gazetteer"));
}

#[test]
fn dependencies_are_named_where_they_belong() {
    let mut failures = Vec::new();
    for source in &sources() {
        for (line, code) in source.code() {
            for (dependency, places) in DEPENDENCIES {
                let is_here = |place: &str| {
                    source.path == place || place.ends_with('/') && source.path.starts_with(place)
                };
                let path = format!("{dependency}::");
                let is_named = code
                    .match_indices(&path)
                    .any(|(at, _)| !ends_with_name(&code[..at]));
                if is_named && !places.iter().any(|place| is_here(place)) {
                    failures.push(format!("src/{}:{line}: {dependency}", source.path));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn files_are_short_and_say_what_lives_there() {
    let mut failures = Vec::new();
    for source in &sources() {
        let lines = source.text.lines().count();
        if lines > MOST_LINES && source.path != GENERATED {
            failures.push(format!("src/{}: {lines} lines", source.path));
        }
        if !source.text.starts_with("//! ") {
            failures.push(format!("src/{}: no first line about it", source.path));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
