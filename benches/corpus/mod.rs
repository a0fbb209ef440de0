//! What is measured on: a text, and lists of names of every size.
//!
//! `AALAM_BENCH_TEXT` and `AALAM_BENCH_NAMES` (TSV: name, type) put a corpus and a
//! list of your own in the place of the bundled ones.

#![allow(dead_code, reason = "no bench needs all of it")]

use std::collections::{HashMap, HashSet};
use std::env::var_os;
use std::fs::{read_dir, read_to_string};
use std::path::Path;

use aalam::Gazetteer;

use crate::names;

/// Whether it is the bundled text and the bundled names.
pub(crate) fn is_bundled() -> bool {
    var_os("AALAM_BENCH_TEXT").is_none() && var_os("AALAM_BENCH_NAMES").is_none()
}

/// Returns the user's text; or news, the articles of `tests/data` without their
/// marks, over and over up to about `size` bytes.
pub(crate) fn text(size: usize) -> String {
    if let Some(path) = var_os("AALAM_BENCH_TEXT") {
        return read_to_string(path).expect("AALAM_BENCH_TEXT is a text in UTF-8");
    }
    let articles = articles();
    articles.repeat(size / articles.len() + 1)
}

/// Returns the beginning of `text`, about `size` bytes of it, up to a word's end.
pub(crate) fn beginning(text: &str, size: usize) -> &str {
    let spaces = text.match_indices(' ').map(|(space, _)| space);
    let end = spaces.take_while(|&space| space <= size).last();
    &text[..end.unwrap_or(text.len())]
}

/// Returns the user's names; or `count` names, those of the embedded gazetteer
/// and then composed ones.
pub(crate) fn list(count: usize) -> Vec<String> {
    let mut seen = HashSet::new();
    let is_new =
        |name: &String| name.chars().any(char::is_alphanumeric) && seen.insert(name.clone());
    if let Some(path) = var_os("AALAM_BENCH_NAMES") {
        let list = read_to_string(path).expect("AALAM_BENCH_NAMES is a list in UTF-8");
        let names = list.lines().filter_map(|line| line.split('\t').next());
        return names.map(str::to_owned).filter(is_new).collect();
    }
    let names = embedded().into_iter().chain(names::compose(count));
    names.filter(is_new).take(count).collect()
}

/// The names and aliases in the embedded gazetteer's lists.
fn embedded() -> Vec<String> {
    let mut names = Vec::new();
    for list in files("data", "tsv") {
        let rows = list.lines().filter(|line| !line.starts_with('#')).skip(1);
        for row in rows {
            let mut columns = row.split('\t').skip(2);
            names.extend(columns.next().map(str::to_owned));
            let aliases = columns.next().unwrap_or("").split('|');
            names.extend(aliases.map(|alias| alias.trim().to_owned()));
        }
    }
    names
}

/// Returns `count` names of a list: every k-th, so that each size has names of all
/// kinds.
pub(crate) fn some(list: &[String], count: usize) -> Vec<&str> {
    let step = list.len() / count;
    let names = list.iter().step_by(step).take(count);
    names.map(String::as_str).collect()
}

/// Returns a gazetteer of these names, each of an entity of its own: of the type that
/// the user's list says, or persons.
pub(crate) fn gazetteer(names: &[&str]) -> Gazetteer {
    let list = var_os("AALAM_BENCH_NAMES").map(|path| read_to_string(path).unwrap_or_default());
    let rows = list.iter().flat_map(|list| list.lines());
    let types: HashMap<&str, &str> = rows
        .filter_map(|row| {
            let mut columns = row.split('\t');
            Some((columns.next()?, columns.next()?))
        })
        .collect();
    let mut builder = Gazetteer::builder();
    for (id, name) in names.iter().enumerate() {
        let entity_type = types.get(name).copied().unwrap_or("PER");
        builder.entity(&id.to_string(), entity_type, name);
    }
    builder.build().expect("the names have letters")
}

/// The articles without their marks: `[الرياض|LOC]` is الرياض.
fn articles() -> String {
    let mut text = String::new();
    for marked in files("tests/data/articles", "txt") {
        for piece in marked.split_inclusive(['[', '|', ']']) {
            if !piece.ends_with(']') {
                text.push_str(piece.trim_end_matches(['[', '|']));
            }
        }
        text.push('\n');
    }
    text
}

/// The files of a directory of the crate, in the order of their names.
fn files(directory: &str, extension: &str) -> Vec<String> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join(directory);
    let mut paths: Vec<_> = read_dir(directory)
        .expect("a directory of the crate")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect();
    paths.sort();
    let texts = paths
        .iter()
        .map(|path| read_to_string(path).expect("a text"));
    texts.collect()
}
