//! Hashtags: `#` and the words behind it, joined by `_`.
//!
//! The scanner knows no hashtags, so that the tagger sees their words; here they
//! are put together for [`Tokens`](super::Tokens), from the very same words.

use core::iter::FusedIterator;

use super::scan::{other, scan};
use super::token::{Token, TokenKind};

/// Scans the token at byte `at`, which is not a plain one: a hashtag, or else what
/// [`other`] has there.
#[inline(never)]
pub(super) fn or_other(text: &str, at: usize) -> (TokenKind, usize) {
    if text.as_bytes()[at] == b'#'
        && let Some(end) = end(text, at + 1)
    {
        return (TokenKind::Hashtag, end);
    }
    other(text, at)
}

/// The end of the hashtag whose `#` ends at `at`, if one stands there: at least
/// one word that is not a number.
#[cold]
fn end(text: &str, at: usize) -> Option<usize> {
    let mut end = at;
    let mut named = false;
    while end < text.len() {
        if text.as_bytes()[end] == b'_' {
            end += 1;
            continue;
        }
        let (kind, next) = scan(text, end);
        if !kind.is_word() || text[end..next].ends_with(['%', '٪', '‰', '؉']) {
            break;
        }
        named |= kind != TokenKind::Number;
        end = next;
    }
    named.then_some(end)
}

/// The words of a token, in order. Made by [`Token::words`].
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy and do nothing unless consumed"]
pub struct Words<'t> {
    text: &'t str,
    at: usize,
    end: usize,
}

impl<'t> Words<'t> {
    pub(super) fn of(text: &'t str, start: usize, end: usize, kind: TokenKind) -> Self {
        let has_words = kind.is_word() || kind == TokenKind::Hashtag;
        let at = if has_words { start } else { end };
        Self { text, at, end }
    }
}

impl<'t> Iterator for Words<'t> {
    type Item = Token<'t>;

    fn next(&mut self) -> Option<Token<'t>> {
        while self.at < self.end {
            let start = self.at;
            let (kind, end) = scan(self.text, start);
            self.at = end;
            if kind.is_word() {
                return Some(Token::new(self.text, start, end, kind));
            }
        }
        None
    }
}

impl FusedIterator for Words<'_> {}
