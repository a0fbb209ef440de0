//! The naive way to find names in Arabic text: fold the whole text character by
//! character into a string with an offset for each byte, search it with
//! aho-corasick (leftmost-longest), and check word edges afterwards.

use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

/// An automaton over folded names.
pub(crate) struct Naive {
    automaton: AhoCorasick,
}

impl Naive {
    pub(crate) fn new<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let folded: Vec<String> = names
            .into_iter()
            .map(|name| name.chars().filter_map(fold).collect())
            .collect();
        let automaton = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .match_kind(MatchKind::LeftmostLongest)
            .build(folded)
            .expect("the names fit");
        Self { automaton }
    }

    /// The byte ranges of the names in `text`.
    pub(crate) fn find(&self, text: &str) -> Vec<Range<usize>> {
        let mut folded = String::with_capacity(text.len());
        let mut offsets = Vec::with_capacity(text.len() + 1);
        for (at, c) in text.char_indices() {
            if let Some(c) = fold(c) {
                folded.push(c);
                offsets.resize(folded.len(), at);
            }
        }
        offsets.push(text.len());
        let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        self.automaton
            .find_iter(&folded)
            .filter(|found| {
                !word(folded[..found.start()].chars().next_back())
                    && !word(folded[found.end()..].chars().next())
            })
            .map(|found| offsets[found.start()]..offsets[found.end()])
            .collect()
    }
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
