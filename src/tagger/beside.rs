//! What stands right before and behind a place in a text: quotes, and the word before.

use crate::chars::{self, Class};

use super::steps;

/// Quotes before and behind what is in them, as newspapers have them in one language or another.
pub(super) const OPENING: [char; 6] = ['«', '"', '“', '”', '„', '‹'];
pub(super) const CLOSING: [char; 5] = ['»', '"', '”', '“', '›'];

/// The most letters and marks of the word before the mark that is looked at.
const LONGEST_WORD: usize = 32;

/// Whether a quote that is opened stands before the word at byte `start`, behind a space.
#[cold]
#[inline(never)]
pub(super) fn opens_quote(text: &str, start: usize) -> bool {
    let before = text[..start].strip_suffix(OPENING);
    before.is_some_and(|before| before.ends_with(' '))
}

/// The length of the quote that a text begins with, if it may be a closing one.
pub(super) fn closing_quote(text: &str) -> Option<usize> {
    let quote = text.chars().next()?;
    CLOSING.contains(&quote).then(|| quote.len_utf8())
}

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
