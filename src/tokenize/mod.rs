//! Text to tokens and sentences with byte ranges over the original; nothing is
//! lost.

mod alphanumeric;
mod emoji;
mod hashtag;
mod look;
mod proclitics;
mod scan;
mod token;
mod web;

pub use hashtag::Words;
pub use proclitics::{ProcliticSplit, ProcliticSplits};
pub use token::{Token, TokenKind};

pub(crate) use proclitics::{Omitted, Split, first_letters, noun_splits, place};
pub(crate) use scan::{Letters, scan};

/// Splits text into tokens, and into sentences.
///
/// # Examples
///
/// ```
/// use aalam::{TokenKind, Tokenizer};
///
/// let words: Vec<&str> = Tokenizer::new()
///     .tokenize("وصل بُوتِين إلى الرياض.")
///     .filter(|token| token.kind() == TokenKind::ArabicWord)
///     .map(|token| token.text())
///     .collect();
/// assert_eq!(words, ["وصل", "بُوتِين", "إلى", "الرياض"]);
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Tokenizer {}

impl Tokenizer {
    /// Returns a tokenizer.
    #[must_use]
    pub const fn new() -> Self {
        Self {}
    }

    /// Returns the tokens of `text`, in order; put together they are `text`.
    #[must_use]
    pub const fn tokenize<'t>(&self, text: &'t str) -> Tokens<'t> {
        Tokens { text, at: 0 }
    }
}

/// The tokens of a text, in order. Made by [`Tokenizer::tokenize`].
#[derive(Clone, Debug)]
pub struct Tokens<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Iterator for Tokens<'t> {
    type Item = Token<'t>;

    #[inline]
    fn next(&mut self) -> Option<Token<'t>> {
        let start = self.at;
        if start >= self.text.len() {
            return None;
        }
        let (mut kind, mut end) = scan(self.text, start, &mut ());
        if kind == TokenKind::Punctuation
            && self.text.as_bytes()[start] == b'#'
            && let Some(hashtag) = hashtag::end(self.text, end)
        {
            (kind, end) = (TokenKind::Hashtag, hashtag);
        }
        self.at = end;
        Some(Token::new(self.text, start, end, kind))
    }
}

impl core::iter::FusedIterator for Tokens<'_> {}
