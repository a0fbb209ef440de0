//! The forms of ordinary words: with the article, a proclitic, an ending or a possessive pronoun.

use super::{Classes, classes_of};

/// Whether a folded word is an ordinary word, or a form of one: with the
/// article, a proclitic, an ending or a possessive pronoun.
pub(crate) fn is_form_of_ordinary(folded: &str) -> bool {
    let ordinary = |word: &str| classes_of(word).has(Classes::ORDINARY);
    if ordinary(folded) {
        return true;
    }
    let stems = PREFIXES.iter().filter_map(|&prefix| {
        let stem = folded.strip_prefix(prefix);
        stem.filter(|stem| has_letters(stem, 3))
    });
    let mut whole = String::new();
    let mut ordinary_with = |bare: &str, end: &str| {
        whole.clear();
        whole.push_str(bare);
        whole.push_str(end);
        has_letters(&whole, 3) && ordinary(&whole)
    };
    // All stems end like the word.
    let mut suffixes = SUFFIXES.iter().filter(|(end, _)| folded.ends_with(end));
    stems.clone().any(ordinary)
        || suffixes.any(|(suffix, restored)| {
            let bare = stems.clone().filter_map(|stem| stem.strip_suffix(suffix));
            bare.filter(|bare| has_letters(bare, 2))
                .any(|bare| restored.iter().any(|end| ordinary_with(bare, end)))
        })
}

fn has_letters(word: &str, least: usize) -> bool {
    word.chars().nth(least - 1).is_some()
}

/// What a folded word may begin with before an ordinary one.
const PREFIXES: [&str; 13] = [
    "", "وال", "بال", "فال", "كال", "ال", "لل", "و", "ف", "ب", "ل", "ك", "س",
];

/// Endings of a folded word, and what the bare word may end with instead.
const SUFFIXES: [(&str, &[&str]); 16] = [
    ("وا", &[""]),
    ("هما", &["", "ه"]),
    ("ها", &["", "ه"]),
    ("هم", &["", "ه"]),
    ("هن", &["", "ه"]),
    ("نا", &["", "ه"]),
    ("كم", &["", "ه"]),
    ("تها", &["ه"]),
    ("تهم", &["ه"]),
    ("ته", &["ه"]),
    ("ه", &["", "ي"]),
    ("ات", &["", "ه"]),
    ("ين", &["", "ه"]),
    ("ون", &[""]),
    ("ان", &["", "ه"]),
    ("ا", &[""]),
];
