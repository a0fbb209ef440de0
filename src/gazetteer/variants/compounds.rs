//! Names of several parts: in one word or two, with بن or ابن, with أبو in each of its cases.

use super::edits::{Edits, Kind, Word, letters};
use super::origin::{self, Origin};

/// The cost of a known compound, in one word or two.
const COMPOUND: u16 = 6;

/// The cost of another case of أبو and ذو.
const CASE: u16 = 8;

/// First parts of names that are written apart or not. The number is how many
/// letters must follow in a word that is to be taken apart.
const FIRST_PARTS: [(&str, usize); 3] = [("ابو", 3), ("نيو", 3), ("ابي", 5)];

/// The same for places.
const PLACE_PARTS: [(&str, usize); 7] = [
    ("سانت", 4),
    ("سان", 4),
    ("كفر", 3),
    ("بيت", 3),
    ("خان", 4),
    ("دير", 5),
    ("بورت", 4),
];

/// First parts of persons' names and of places that cannot be told from other
/// beginnings of words, unless what follows is Arabic: تلعفر, but not تلافر.
const SHORT_PERSON_PARTS: [&str; 2] = ["بن", "بو"];
const SHORT_PLACE_PARTS: [&str; 3] = ["بور", "ام", "تل"];

/// Last parts that are written apart or not, and how many letters must go before.
const LAST_PARTS: [(&str, usize); 3] = [("الدين", 2), ("الله", 3), ("اباد", 3)];

/// Who or what has a name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Named {
    Person,
    Place,
    /// An organization or anything else.
    Other,
}

/// Adds joined and spaced compounds, بن and ابن, أبي and أبا.
pub(super) fn add(words: &[Word<'_>], kind: Named, edits: &mut Edits) {
    let place = kind == Named::Place;
    for (at, word) in words.iter().enumerate() {
        let end = word.start + word.text.len();
        if let Some(next) = words.get(at + 1)
            && let Some(cost) = join(word, next, at == 0, words.len(), kind)
        {
            edits.push(end..end + 1, "", cost, Kind::Words);
        }
        if let Some(split) = split(word, place) {
            let split = word.start + split;
            edits.push(split..split, " ", COMPOUND, Kind::Words);
        }
        match word.text {
            "بن" if !place => edits.push(word.start..word.start, "ا", COMPOUND, Kind::Words),
            "ابن" if !place && at > 0 => {
                edits.push(word.start..word.start + 2, "", COMPOUND, Kind::Words);
            }
            // مع أبي هريرة, سمعت أبا هريرة: as the grammar has it.
            "ابو" | "ذو" if words.len() > 1 => {
                for other in ["ي", "ا"] {
                    edits.push(end - other.len()..end, other, CASE, Kind::Words);
                }
            }
            // يحي القطان
            "يحيي" if words.len() > 1 => edits.push(end - 2..end, "", COMPOUND, Kind::Words),
            _ => {}
        }
    }
}

/// What it costs to write two words as one, if that is done.
fn join(word: &Word<'_>, next: &Word<'_>, first: bool, count: usize, kind: Named) -> Option<u16> {
    let place = kind == Named::Place;
    let is =
        |parts: &[(&str, usize)], word: &Word<'_>| parts.iter().any(|part| part.0 == word.text);
    let compound = word.text == "عبد" && (next.article || next.text == "ربه")
        || is(&FIRST_PARTS, word)
        || is(&LAST_PARTS, next)
        || place && (is(&PLACE_PARTS, word) || next.text == "ستان")
        || word.text == "بن" && !place
        || first && short_parts(place).contains(&word.text) && letters(next.text) > 2;
    let short = |word: &Word<'_>| {
        letters(word.text) <= 5
            && !word.article
            && word.origin != Origin::Arabic
            && !word.is_ordinary()
    };
    if compound {
        Some(COMPOUND)
    } else {
        // سنابشات, but nobody's first name and family name in one word.
        let joins = kind != Named::Person;
        (joins && count == 2 && short(word) && short(next)).then_some(13)
    }
}

fn short_parts(place: bool) -> &'static [&'static str] {
    if place {
        &SHORT_PLACE_PARTS
    } else {
        &SHORT_PERSON_PARTS
    }
}

/// Where a word is written as two, if that is done.
fn split(word: &Word<'_>, place: bool) -> Option<usize> {
    let text = word.text;
    if let Some(rest) = text.strip_prefix("عبد")
        && (rest.starts_with("ال") && letters(rest) > 3 || rest == "ربه")
    {
        return Some(text.len() - rest.len());
    }
    let parts = FIRST_PARTS
        .iter()
        .chain(PLACE_PARTS.iter().filter(|_| place));
    let mut after = parts.filter_map(|&(part, min)| {
        let rest = text.strip_prefix(part)?;
        (letters(rest) >= min).then_some(part.len())
    });
    let mut before = LAST_PARTS.iter().filter_map(|&(part, min)| {
        let rest = text.strip_suffix(part)?;
        (letters(rest) >= min).then_some(rest.len())
    });
    let mut short = short_parts(place).iter().filter_map(|&part| {
        let rest = text.strip_prefix(part)?;
        // بن علي alone is in the middle of many names.
        let alone = part == "بن" && word.start == 0;
        let arabic = letters(rest) > 2 && origin::of(rest) == Origin::Arabic;
        (arabic && !alone).then_some(part.len())
    });
    after
        .next()
        .or_else(|| before.next())
        .or_else(|| short.next())
}
