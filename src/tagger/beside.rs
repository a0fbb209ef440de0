//! What stands right before and behind a place in a text: quotes, and the word before.

use crate::chars::{self, Class};

use super::steps;
pub(super) use crate::gazetteer::{CLOSING, OPENING, closing_quote, opens_quote};

/// The most letters and marks of the word before the mark that is looked at.
const LONGEST_WORD: usize = 32;

/// The Arabic word at the end of a text.
pub(super) fn word_before(text: &str) -> Option<&str> {
    let is_in_word = |c: char| {
        let class = chars::class(c);
        class == Class::ArabicLetter || class.extends_word()
    };
    let mut letters = text.char_indices().rev().take(LONGEST_WORD);
    let mut start = text.len();
    while let Some((at, _)) = letters.next().filter(|&(_, c)| is_in_word(c)) {
        steps::count();
        start = at;
    }
    (start < text.len()).then(|| &text[start..])
}
