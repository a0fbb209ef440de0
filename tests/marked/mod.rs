//! The marked articles of `tests/data`, read, and what is compared of mentions.
#![allow(dead_code, reason = "no test needs all of it")]

use std::ops::Range;
use std::path::Path;

use aalam::{Evidence, Mention, MentionKind};

/// An article without its marks, and the names that were marked.
pub(crate) struct Article {
    pub(crate) file: String,
    pub(crate) text: String,
    /// The range of each name in `text`, and its type.
    pub(crate) names: Vec<(Range<usize>, String)>,
}

/// The articles of `tests/data/articles`, in the order of their numbers.
pub(crate) fn articles() -> Vec<Article> {
    read("articles", 24)
}

/// Their texts.
pub(crate) fn texts() -> Vec<String> {
    articles().into_iter().map(|article| article.text).collect()
}

/// Those of `tests/data/events`.
pub(crate) fn events() -> Vec<Article> {
    read("events", 480)
}

/// Those of `tests/data/genres`.
pub(crate) fn genres() -> Vec<Article> {
    read("genres", 72)
}

fn read(folder: &str, count: usize) -> Vec<Article> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data")
        .join(folder);
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    files.sort();
    assert_eq!(files.len(), count);
    let read = |path: &std::path::PathBuf| {
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        unmarked(file, &std::fs::read_to_string(path).unwrap())
    };
    files.iter().map(read).collect()
}

/// `قال [لافروف|PER]` is the name لافروف in the text `قال لافروف`.
fn unmarked(file: String, marked: &str) -> Article {
    let (mut text, mut names) = (String::new(), Vec::new());
    for piece in marked.split_inclusive(['[', ']']) {
        match piece.strip_suffix(']') {
            Some(name) => {
                let (name, entity_type) = name.split_once('|').unwrap();
                names.push((text.len()..text.len() + name.len(), entity_type.to_owned()));
                text.push_str(name);
            }
            None => text.push_str(piece.strip_suffix('[').unwrap_or(piece)),
        }
    }
    Article { file, text, names }
}

/// All that tells one mention from another: its places, its entity, its kind and
/// the evidence.
pub(crate) type Seen = (u64, u64, u64, Option<String>, MentionKind, Evidence);

/// What is to be compared of mentions.
pub(crate) fn seen(mentions: &[Mention<'_, '_>]) -> Vec<Seen> {
    let seen = mentions.iter().map(|mention| {
        (
            mention.surface_range().start as u64,
            mention.range().start as u64,
            mention.range().end as u64,
            mention.entity().map(|entity| entity.id().to_owned()),
            mention.kind(),
            mention.evidence(),
        )
    });
    seen.collect()
}
