//! What a tagger finds in a text.
#![allow(dead_code, reason = "no test needs all of it")]

use aalam::{Mention, Tagger};

pub(crate) fn texts<'m>(mentions: &[Mention<'m, '_>]) -> Vec<&'m str> {
    mentions.iter().map(Mention::text).collect()
}

pub(crate) fn found<'t>(tagger: &'t Tagger, text: &'t str) -> Vec<&'t str> {
    texts(&tagger.tag(text))
}

/// Those of one type.
pub(crate) fn found_of_type<'t>(
    tagger: &'t Tagger,
    text: &'t str,
    entity_type: &str,
) -> Vec<&'t str> {
    let mut mentions = tagger.tag(text);
    mentions.retain(|mention| mention.entity_type().as_str() == entity_type);
    texts(&mentions)
}

/// The type of the first mention that reads `name`.
pub(crate) fn type_of<'t>(tagger: &'t Tagger, text: &'t str, name: &str) -> Option<&'t str> {
    let mentions = tagger.tag(text);
    let mention = mentions.iter().find(|mention| mention.text() == name);
    mention.map(|mention| mention.entity_type().as_str())
}

/// The text with the mentions that are such ones in braces.
fn in_braces(
    text: &str,
    mentions: &[Mention<'_, '_>],
    is_one: impl Fn(&Mention<'_, '_>) -> bool,
) -> String {
    let (mut marked, mut end) = (String::new(), 0);
    for mention in mentions.iter().filter(|mention| is_one(mention)) {
        let range = mention.range();
        marked.extend([&text[end..range.start], "{", mention.text(), "}"]);
        end = range.end;
    }
    marked + &text[end..]
}

/// Checks that of each case what is in braces is found, and no other mention that is such a one.
pub(crate) fn check_marked(
    tagger: &Tagger,
    cases: &[&str],
    is_one: impl Fn(&Mention<'_, '_>) -> bool,
) {
    check(cases, |text| in_braces(text, &tagger.tag(text), &is_one));
}

/// The same of whole texts.
pub(crate) fn check_documents(
    tagger: &Tagger,
    cases: &[&str],
    is_one: impl Fn(&Mention<'_, '_>) -> bool,
) {
    check(cases, |text| {
        in_braces(text, tagger.document(text).mentions(), &is_one)
    });
}

fn check(cases: &[&str], mark: impl Fn(&str) -> String) {
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|case| {
            let found = mark(&case.replace(['{', '}'], ""));
            (found != *case).then(|| format!("{case}\n  found: {found}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
