//! What a tagger finds in a text.
#![allow(dead_code, reason = "no test needs all of it")]

use aalam::{Mention, Tagger};

pub(crate) fn texts<'m>(mentions: &[Mention<'m>]) -> Vec<&'m str> {
    mentions.iter().map(Mention::text).collect()
}

pub(crate) fn found<'t>(tagger: &'t Tagger, text: &'t str) -> Vec<&'t str> {
    texts(&tagger.tag(text))
}

/// The type of the first mention that reads `name`.
pub(crate) fn type_of<'t>(tagger: &'t Tagger, text: &'t str, name: &str) -> Option<&'t str> {
    let mentions = tagger.tag(text);
    let mention = mentions.iter().find(|mention| mention.text() == name);
    mention.map(|mention| mention.entity_type().as_str())
}
