//! The tagger finds what a slow, obvious tagger finds, in random texts with
//! random lists.
//!
//! The words are made of letters that no Arabic word has together, so that
//! nothing but the list decides: no ordinary word, title or part of a name is
//! among them. What the slow one does is what the documentation says:
//!
//! - a name is a sequence of words, folded; between two words stand spaces, one
//!   line end or a hyphen; but no line end that was made on purpose, as between two headlines;
//! - its first word may have proclitics before it, if three letters are left (two
//!   of a longer name), and لل stands for ل and the article of a name that is written with ا;
//! - a word that begins a longer name, or a person's, is no proclitic and a name
//!   of one word, unless it is و and a name with the article, or is written with a hamza behind
//!   its first letter and no name is;
//! - of two readings of the same words, the one with fewer proclitics stands.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use aalam::{
    Gazetteer, Mention, Normalizer, Overlaps, ProcliticSplits, Profile, Tagger, Tokenizer,
};
use proptest::prelude::*;

const CASES: u32 = if cfg!(debug_assertions) {
    2_000
} else {
    20_000
};

const STEMS: [&str; 9] = [
    "ظغث", "ذظغ", "غثظض", "ثذظة", "ضظ", "ظاغذ", "لظغض", "ذ", "Qx7",
];
const FRONTS: [&str; 15] = [
    "", "", "", "ال", "أل", "و", "ف", "ب", "ل", "ك", "لل", "ول", "وب", "وال", "فلل",
];
const GAPS: [&str; 24] = [
    " ",
    " ",
    " ",
    " ",
    " ",
    " ",
    "  ",
    "\n",
    "\r\n",
    " \n ",
    "\n\n",
    "\u{A0}",
    "\u{2029}",
    "-",
    "_",
    " - ",
    "، ",
    ". ",
    ".",
    " «",
    "\u{200C} ",
    " \u{200F}",
    "\n\u{200F}\n",
    " #",
];
/// What is written between letters and is none: marks, tatweel, invisible signs.
const MARKS: [&str; 6] = [
    "\u{64E}",
    "\u{651}\u{650}",
    "ـ",
    "\u{200C}",
    "\u{200F}",
    "\u{670}",
];

const TYPES: [&str; 3] = ["LOC", "ORG", "MISC"];

/// A name of the list, and whose it is.
#[derive(Clone, Debug)]
struct Name {
    written: String,
    entity: usize,
    words: Vec<String>,
    /// Written with the article, alef without hamza.
    bare_article: bool,
}

/// An entity's type follows from its number: the first one is a person. (Three
/// persons whose names begin alike would teach the tagger a given name.)
fn type_of(entity: usize) -> &'static str {
    if entity == 0 {
        "PER"
    } else {
        TYPES[entity % TYPES.len()]
    }
}

fn id_of(entity: usize) -> String {
    format!("e{entity}")
}

fn fold(word: &str) -> String {
    static NORMALIZER: LazyLock<Normalizer> = LazyLock::new(|| Normalizer::new(Profile::Matching));
    NORMALIZER.normalize(word).into_owned()
}

impl Name {
    fn new(written: String, entity: usize) -> Self {
        let words = words(&written)
            .iter()
            .map(|word| fold(&written[word.clone()]))
            .collect();
        let letters = letters(&written)
            .map(|(_, c)| c)
            .take(3)
            .collect::<String>();
        Self {
            bare_article: letters.starts_with("ال") && letters.chars().count() == 3,
            written,
            entity,
            words,
        }
    }
}

/// The words of a text, those of hashtags, too.
fn words(text: &str) -> Vec<Range<usize>> {
    let tokens = Tokenizer::new().tokenize(text);
    tokens
        .flat_map(|token| token.words().map(|word| word.range()))
        .collect()
}

/// The characters that are letters: something is left of them when they are folded.
fn letters(text: &str) -> impl Iterator<Item = (usize, char)> {
    text.char_indices()
        .filter(|(_, c)| !fold(c.encode_utf8(&mut [0; 4])).trim().is_empty())
}

/// Whether a name goes on over what stands between two words.
fn joins(text: &str, before: &Range<usize>, after: &Range<usize>) -> bool {
    let gap = &text[before.end..after.start];
    let gap: String = gap
        .chars()
        .filter(|c| !matches!(c, '\u{200C}' | '\u{200F}'))
        .collect();
    if gap == "-" || gap == "_" {
        return true;
    }
    // The dot of an initial: جون ف. كينيدي
    let one_letter = text[before.clone()].chars().count() == 1;
    let gap = gap
        .strip_prefix('.')
        .filter(|_| one_letter)
        .unwrap_or(&gap)
        .replace("\r\n", "\n");
    gap.chars().all(char::is_whitespace)
        && gap.matches(['\n', '\u{B}']).count() < 2
        && !gap.contains(['\u{2029}', '\u{C}'])
        && !ends_on_purpose(text, before.end..after.start)
}

/// Whether a line end between two words was made on purpose: before an item of a list, or where the line had
/// room for the next word, if it has no full stop and the line before it ends with none.
fn ends_on_purpose(text: &str, gap: Range<usize>) -> bool {
    let Some(end) = text[gap.clone()].find('\n') else {
        return false;
    };
    let space = |c: char| !c.is_whitespace();
    let before = &text[..gap.start + end];
    let start = before.rfind(space).map_or(0, |at| {
        at + before[at..].chars().next().map_or(0, char::len_utf8)
    });
    let behind = &text[gap.start + end..];
    let next = text.len() - behind.trim_start_matches(char::is_whitespace).len();
    is_item(&text[next..]) || {
        let spaces = |range: Range<usize>| {
            let bytes = text.as_bytes();
            range.filter(|&at| bytes[at].is_ascii_whitespace())
        };
        let line = spaces(0..start).rev().find_map(|at| {
            let stops = stops(text, at);
            (stops || text.as_bytes()[at] == b'\n').then_some((at, stops))
        });
        let Some((line, false)) = line else {
            return false;
        };
        let ends_before = |at: &usize| text.as_bytes()[*at] == b'\n' || stops(text, *at);
        let before = spaces(0..line).rev().find(ends_before);
        // Lines are compared in bytes.
        let length = |range: Range<usize>| range.len();
        let before = length(before.map_or(0, |at| at + 1)..line);
        let Some(word) = spaces(next..text.len()).next() else {
            return false;
        };
        let room = length(line + 1..start) + 1 + length(next..word);
        if room + before / 8 <= before {
            return true;
        }
        let ends = |at: &usize| text.as_bytes()[*at] == b'\n' || stops(text, *at);
        let next_line = spaces(next..text.len()).find(ends).unwrap_or(text.len());
        length(next..next_line) > room
    }
}

/// Whether a text begins like an item of a list, with a letter.
fn is_item(text: &str) -> bool {
    let Some(word) = words(text)
        .into_iter()
        .next()
        .filter(|word| word.start == 0)
    else {
        return false;
    };
    let mut behind = text[word.end..].chars();
    letters(&text[word.clone()]).count() == 1
        && text.starts_with(char::is_alphabetic)
        && matches!(behind.next(), Some('.' | '-'))
        && behind
            .next()
            .is_some_and(|c| c.is_whitespace() || ('ء'..='ي').contains(&c))
}

/// Whether a sentence or a paragraph ends before the white space at byte `at`.
fn stops(text: &str, at: usize) -> bool {
    let before = &text[..at];
    let mut chars = before.chars().rev();
    let blank = before.strip_suffix('\r').unwrap_or(before).ends_with('\n');
    text.as_bytes()[at] == b'\n' && blank
        || chars.next() == Some('.')
            && chars
                .take(2)
                .filter(|&c| c != 'ـ' && ('ء'..='ي').contains(&c))
                .count()
                == 2
}

/// A name where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Found {
    surface_start: usize,
    start: usize,
    end: usize,
    entities: BTreeSet<usize>,
}

/// A way to read the first word of a name.
struct Reading {
    folded: String,
    start: usize,
    needs_article: bool,
    /// Two letters, enough for the first word of a longer name only.
    short: bool,
}

fn readings(text: &str, word: &Range<usize>) -> Vec<Reading> {
    let written = &text[word.clone()];
    let mut readings = Vec::new();
    for split in ProcliticSplits::of(written) {
        let rest = split.rest_range();
        let mut start = rest.start;
        if split.restored() == "ا" {
            // لل, of which the second one is the article's
            let second = letters(&written[rest.clone()]).nth(1);
            start += second.map_or(rest.len(), |(at, _)| at);
        }
        if split.proclitics().next().is_none() || letters(&written[start..]).count() >= 2 {
            readings.push(Reading {
                folded: fold(&split.rest()),
                short: letters(&written[start..]).count() < 3,
                start: word.start + start,
                needs_article: !split.restored().is_empty(),
            });
        }
    }
    readings
}

/// Whether a word is one although it begins like a proclitic and a name.
fn is_whole(names: &[Name], folded: &str) -> bool {
    let begins = |name: &Name| name.words.len() > 1 && name.words[0] == folded;
    let alone = |name: &Name| name.words == [folded];
    let edge = |name: &Name| {
        let edges = [name.words.first(), name.words.last()];
        type_of(name.entity) == "PER" && edges.iter().flatten().any(|word| *word == folded)
    };
    names.iter().any(begins) && !names.iter().any(alone) || names.iter().any(edge)
}

/// Whether a word has a hamza behind a first letter that may be a proclitic.
fn has_inner_hamza(written: &str) -> bool {
    let first: String = letters(written).map(|(_, c)| c).take(2).collect();
    first.starts_with(['و', 'ف', 'ب', 'ك', 'ل']) && first.ends_with(['أ', 'إ', 'آ'])
}

/// Whether a word begins with a proclitic, as its hamza shows, or is و and a name with the
/// article.
fn is_split(names: &[Name], written: &str, folded: &str) -> bool {
    let begins = letters(written).map(|(_, c)| c).take(3).eq("وال".chars());
    let rest = folded.strip_prefix('و').unwrap_or_default();
    has_inner_hamza(written) || begins && names.iter().any(|name| name.words == [rest])
}

/// Every name that stands somewhere, in the reading with the fewest proclitics.
fn all(names: &[Name], text: &str) -> Vec<Found> {
    let words = words(text);
    let folded: Vec<String> = words.iter().map(|word| fold(&text[word.clone()])).collect();
    let mut found: Vec<Found> = Vec::new();
    for (first, word) in words.iter().enumerate() {
        let split = is_split(names, &text[word.clone()], &folded[first]);
        for reading in readings(text, word) {
            for name in names {
                let end = first + name.words.len();
                let stripped = reading.start != word.start;
                let stands = end <= words.len()
                    && name.words[0] == reading.folded
                    && name.words[1..] == folded[first + 1..end]
                    && (first + 1..end).all(|at| joins(text, &words[at - 1], &words[at]))
                    && (name.bare_article || !reading.needs_article)
                    && !(stripped
                        && name.words.len() == 1
                        && (reading.short || !split && is_whole(names, &folded[first])))
                    && !(name.words.len() == 1
                        && (split && !stripped || has_inner_hamza(&text[reading.start..word.end]))
                        && !names.iter().any(|other| {
                            other.words == name.words && has_inner_hamza(&other.written)
                        }));
                if !stands {
                    continue;
                }
                let (start, end) = (reading.start, words[end - 1].end);
                let same = |found: &&mut Found| {
                    (found.surface_start, found.start, found.end) == (word.start, start, end)
                };
                match found.iter_mut().find(same) {
                    Some(found) => {
                        found.entities.insert(name.entity);
                    }
                    None => found.push(Found {
                        surface_start: word.start,
                        start,
                        end,
                        entities: BTreeSet::from([name.entity]),
                    }),
                }
            }
        }
    }
    let others = found.clone();
    found.retain(|this| {
        let same =
            |other: &&Found| (other.surface_start, other.end) == (this.surface_start, this.end);
        others
            .iter()
            .filter(same)
            .all(|other| other.start >= this.start)
    });
    found.sort_by_key(|found| (found.surface_start, std::cmp::Reverse(found.end)));
    found
}

fn slow(names: &[Name], text: &str, overlaps: Overlaps) -> Vec<Found> {
    let all = all(names, text);
    match overlaps {
        Overlaps::LeftmostLongest => {
            let mut kept: Vec<Found> = Vec::new();
            for found in all {
                if kept
                    .last()
                    .is_none_or(|last| last.end <= found.surface_start)
                {
                    kept.push(found);
                }
            }
            kept
        }
        Overlaps::NoSub => {
            let inside = |found: &Found| {
                all.iter().any(|other| {
                    other != found
                        && other.surface_start <= found.surface_start
                        && found.end <= other.end
                })
            };
            all.iter().filter(|found| !inside(found)).cloned().collect()
        }
        _ => all,
    }
}

/// What the tagger found of the list, several names of the same place together. (What و joins to two places of the
/// list is a place, too.)
fn fast(mentions: &[Mention<'_, '_>]) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    for mention in mentions {
        let Some(entity) = mention.entity() else {
            continue;
        };
        let entity = entity.id()[1..].parse().unwrap();
        let (surface_start, range) = (mention.surface_range().start, mention.range());
        let same = |found: &&mut Found| {
            (found.surface_start, found.start, found.end) == (surface_start, range.start, range.end)
        };
        match found.last_mut().filter(same) {
            Some(found) => {
                found.entities.insert(entity);
            }
            None => found.push(Found {
                surface_start,
                start: range.start,
                end: range.end,
                entities: BTreeSet::from([entity]),
            }),
        }
    }
    found
}

fn places(found: &[Found]) -> Vec<(usize, usize, usize)> {
    found
        .iter()
        .map(|found| (found.surface_start, found.start, found.end))
        .collect()
}

fn word() -> impl Strategy<Value = String> {
    let front = prop::sample::select(&FRONTS[..]);
    (front, prop::sample::select(&STEMS[..])).prop_map(|(front, stem)| format!("{front}{stem}"))
}

fn name() -> impl Strategy<Value = Name> {
    let words = prop::collection::vec(word(), 1..4);
    (
        words,
        prop::sample::select(&[" ", " ", "-"][..]),
        0..9_usize,
    )
        .prop_map(|(words, gap, entity)| Name::new(words.join(gap), entity))
}

/// A word with marks in it, and what stands behind it.
fn piece() -> impl Strategy<Value = (String, usize, &'static str, &'static str)> {
    let mark = prop::sample::select(&MARKS[..]);
    (word(), 0..12_usize, mark, prop::sample::select(&GAPS[..]))
}

/// A text of such words, and now and then of names of the list behind proclitics.
fn text(names: &[Name]) -> impl Strategy<Value = String> + use<> {
    let names: Vec<String> = names.iter().map(|name| name.written.clone()).collect();
    let listed = (
        prop::sample::select(&["", "", "و", "ب", "ل", "فب"][..]),
        prop::sample::select(names),
    );
    let listed = listed.prop_map(|(front, name)| match name.strip_prefix("ال") {
        Some(bare) if front.ends_with('ل') => format!("{front}ل{bare}"),
        _ => format!("{front}{name}"),
    });
    let marked = piece().prop_map(|(word, at, mark, gap)| {
        let at = word.char_indices().nth(at).map_or(word.len(), |(at, _)| at);
        let marked = format!("{}{mark}{}", &word[..at], &word[at..]);
        (if at == word.len() { word } else { marked }, gap)
    });
    let gap = prop::sample::select(&GAPS[..]);
    let piece = prop_oneof![marked, (listed, gap)];
    prop::collection::vec(piece, 0..14).prop_map(|pieces| {
        let mut text = String::new();
        for (word, gap) in pieces {
            text.push_str(&word);
            text.push_str(gap);
        }
        text
    })
}

fn case() -> impl Strategy<Value = (Vec<Name>, String)> {
    prop::collection::vec(name(), 1..12).prop_flat_map(|names| {
        let text = text(&names);
        (Just(names), text)
    })
}

fn gazetteer(names: &[Name]) -> Gazetteer {
    let mut builder = Gazetteer::builder();
    for name in names {
        builder.entity(&id_of(name.entity), type_of(name.entity), &name.written);
    }
    builder.build().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: CASES,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_tagger_is_the_slow_one_but_fast((names, text) in case()) {
        let persons = names.iter().filter(|name| type_of(name.entity) == "PER").count();
        prop_assume!(persons < 3);
        let gazetteer = gazetteer(&names);
        for overlaps in [Overlaps::LeftmostLongest, Overlaps::NoSub, Overlaps::All] {
            let expected = slow(&names, &text, overlaps);
            for composed in [false, true] {
                let tagger = Tagger::builder(gazetteer.clone())
                    .overlaps(overlaps)
                    .compose_persons(composed)
                    .compose_organizations(composed)
                    .compose_places(composed)
                    .build();
                let found = fast(&tagger.tag(&text));
                prop_assert_eq!(places(&found), places(&expected), "{:?} of {:?}", overlaps, text);
                for (found, expected) in found.iter().zip(&expected) {
                    prop_assert!(found.entities.is_subset(&expected.entities), "{:?}", text);
                }
                // Of a person's full name, a document knows the short form, too.
                if !composed && persons == 0 {
                    let document = tagger.document(&text);
                    prop_assert_eq!(places(&fast(document.mentions())), places(&expected));
                }
            }
        }
    }
}

#[test]
fn the_words_are_on_no_list_of_the_crate() {
    let made: BTreeSet<String> = FRONTS
        .iter()
        .flat_map(|front| STEMS.map(|stem| fold(&format!("{front}{stem}"))))
        .collect();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/data/words");
    let mut known = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let list = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for word in list.split(|c: char| c.is_whitespace() || c == '|') {
            known += 1;
            assert!(!made.contains(&fold(word)), "{word} is a word");
        }
    }
    assert!(known > 10_000);
}

#[test]
fn the_slow_one_is_right_where_it_is_easy_to_see() {
    let names = ["ظغث", "الذظغ", "ظغث غثظض"].map(|name| Name::new(name.to_owned(), 1));
    let text = "ظغث وظغث-غثظض، للذظغ روظغث ظغث\n\nغثظض";
    let found = slow(&names, text, Overlaps::LeftmostLongest);
    let found: Vec<&str> = found
        .iter()
        .map(|found| &text[found.start..found.end])
        .collect();
    assert_eq!(found, ["ظغث", "ظغث-غثظض", "ذظغ", "ظغث"]);
}

/// What the property above has found wrong: the whole word stands, however many
/// entities one of the two names has.
#[test]
fn a_whole_word_stands_before_a_stripped_one() {
    let lists = [
        [("لذظغ", 3), ("ذظغ", 8), ("ذظغ", 3)],
        [("لذظغ", 6), ("لذظغ", 2), ("ذظغ", 2)],
        [("بذظغ", 2), ("ذظغ", 3), ("ذظغ", 6)],
    ];
    for list in lists {
        let names = list.map(|(name, entity)| Name::new(name.to_owned(), entity));
        let tagger = Tagger::new(gazetteer(&names));
        let text = format!("{} {}", list[0].0, list[2].0);
        for mentions in [
            tagger.tag(&text),
            tagger.document(&text).mentions().to_vec(),
        ] {
            let found: Vec<_> = mentions
                .iter()
                .map(|m| (m.proclitics(), m.text()))
                .collect();
            assert_eq!(found, [("", list[0].0), ("", list[2].0)]);
        }
    }
}
