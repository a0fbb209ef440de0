//! The articles of `tests/data/articles` as plain texts, and what is compared of
//! their mentions.

#![allow(dead_code, reason = "no test needs all of it")]

use aalam::{Evidence, Mention, MentionKind};

/// All that tells one mention from another: its places, its entity, its kind and
/// the evidence.
pub(crate) type Seen = (u64, u64, u64, Option<String>, MentionKind, Evidence);

/// Returns the articles without their marks.
pub(crate) fn articles() -> Vec<String> {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/articles");
    let mut paths: Vec<_> = std::fs::read_dir(directory)
        .expect("the articles")
        .map(|entry| entry.expect("an article").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    paths.sort();
    let articles = paths
        .iter()
        .map(|path| plain(&std::fs::read_to_string(path).expect("an article")));
    articles.collect()
}

/// The text without its marks: `[الرياض|LOC]` is الرياض.
fn plain(marked: &str) -> String {
    let mut pieces = marked.split('[');
    let mut text = String::from(pieces.next().unwrap_or(""));
    for piece in pieces {
        let (name, rest) = piece.split_once('|').expect("a marked name");
        let (_, rest) = rest.split_once(']').expect("a marked name");
        text.push_str(name);
        text.push_str(rest);
    }
    text
}

pub(crate) fn seen(mentions: &[Mention<'_>]) -> Vec<Seen> {
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
