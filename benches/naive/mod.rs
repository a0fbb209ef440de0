//! The ways to find names in Arabic text without this crate: fold the whole text
//! character by character into a string with an offset for each byte, search it,
//! and check word edges afterwards. Proclitics are not looked at.

#![allow(dead_code, reason = "no bench needs all of it")]

use std::collections::HashSet;
use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use daachorse::{
    CharwiseDoubleArrayAhoCorasick, CharwiseDoubleArrayAhoCorasickBuilder,
    MatchKind as DaachorseMatchKind,
};

/// aho-corasick, leftmost-longest.
pub(crate) struct Naive {
    automaton: AhoCorasick,
}

impl Naive {
    pub(crate) fn new<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let automaton = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .match_kind(MatchKind::LeftmostLongest)
            .build(fold_all(names))
            .expect("the names fit");
        Self { automaton }
    }

    /// The byte ranges of the names in `text`.
    pub(crate) fn find(&self, text: &str) -> Vec<Range<usize>> {
        let text = Folded::new(text);
        let found = self.automaton.find_iter(&text.folded);
        text.words(found.map(|found| found.range()))
    }
}

/// daachorse over characters, leftmost-longest.
pub(crate) struct Daachorse {
    automaton: CharwiseDoubleArrayAhoCorasick<u32>,
}

impl Daachorse {
    pub(crate) fn new<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let mut names = fold_all(names);
        names.sort_unstable();
        names.dedup();
        let automaton = CharwiseDoubleArrayAhoCorasickBuilder::new()
            .match_kind(DaachorseMatchKind::LeftmostLongest)
            .build(names)
            .expect("the names fit");
        Self { automaton }
    }

    /// The byte ranges of the names in `text`.
    pub(crate) fn find(&self, text: &str) -> Vec<Range<usize>> {
        let text = Folded::new(text);
        let found = self.automaton.leftmost_find_iter(&text.folded);
        text.words(found.map(|found| found.start()..found.end()))
    }
}

/// A hash set that is asked for every sequence of words, the longest first.
pub(crate) struct Ngrams {
    names: HashSet<String>,
    most_words: usize,
}

impl Ngrams {
    pub(crate) fn new<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let names = fold_all(names);
        Self {
            most_words: names
                .iter()
                .map(|name| words(name).len())
                .max()
                .unwrap_or(0),
            names: names.into_iter().collect(),
        }
    }

    /// The byte ranges of the names in `text`.
    pub(crate) fn find(&self, text: &str) -> Vec<Range<usize>> {
        let text = Folded::new(text);
        let words = words(&text.folded);
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let last = (at + self.most_words).min(words.len());
            let ends = (at + 1..=last).rev();
            let mut names = ends.map(|end| (end, words[at].start..words[end - 1].end));
            match names.find(|(_, name)| self.names.contains(&text.folded[name.clone()])) {
                Some((end, name)) => {
                    found.push(text.original(name));
                    at = end;
                }
                None => at += 1,
            }
        }
        found
    }
}

/// A folded text that knows where its bytes come from.
struct Folded {
    folded: String,
    offsets: Vec<usize>,
}

impl Folded {
    fn new(text: &str) -> Self {
        let mut folded = String::with_capacity(text.len());
        let mut offsets = Vec::with_capacity(text.len() + 1);
        for (at, c) in text.char_indices() {
            if let Some(c) = fold(c) {
                folded.push(c);
                offsets.resize(folded.len(), at);
            }
        }
        offsets.push(text.len());
        Self { folded, offsets }
    }

    fn original(&self, range: Range<usize>) -> Range<usize> {
        self.offsets[range.start]..self.offsets[range.end]
    }

    /// Those of the matches that are whole words, in the original.
    fn words(&self, matches: impl Iterator<Item = Range<usize>>) -> Vec<Range<usize>> {
        let is_edge = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
        matches
            .filter(|found| {
                is_edge(self.folded[..found.start].chars().next_back())
                    && is_edge(self.folded[found.end..].chars().next())
            })
            .map(|found| self.original(found))
            .collect()
    }
}

/// The ranges of the words of a folded text.
fn words(folded: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in folded.char_indices() {
        match (start, c.is_alphanumeric()) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                words.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    words.extend(start.map(|from| from..folded.len()));
    words
}

fn fold_all<'n>(names: impl IntoIterator<Item = &'n str>) -> Vec<String> {
    let names = names
        .into_iter()
        .map(|name| name.chars().filter_map(fold).collect());
    names.collect()
}

/// The usual fold: no marks, no tatweel, one alef, ة as ه.
fn fold(c: char) -> Option<char> {
    match c {
        '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{640}' | '\u{200C}' | '\u{200D}' => None,
        'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
        'ؤ' | 'ئ' => Some('ء'),
        'ة' => Some('ه'),
        'ی' => Some('ي'),
        'ک' => Some('ك'),
        c if c.is_ascii_uppercase() => Some(c.to_ascii_lowercase()),
        c => Some(c),
    }
}
