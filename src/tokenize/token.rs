//! A token: a piece of text, where it stands, and what it is.

use core::fmt;
use core::hash::{Hash, Hasher};
use core::ops::Range;

use super::hashtag::Words;
use crate::error::named;

/// What a [`Token`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenKind {
    /// A word in Arabic script: letters with the tashkeel and tatweel on, before
    /// and between them, and joiners and bidirectional marks between two letters.
    ArabicWord,
    /// A word in any other script, which may have digits in it: `Kyiv`, `G20`,
    /// `U.S`. Of scripts without spaces (Han, Thai) each character is one.
    Word,
    /// A number, a date or a percentage, in any digits: `1,234.56`, `١٬٢٣٤٫٥`,
    /// `24/2/2022`, `50%`.
    Number,
    /// Punctuation.
    Punctuation,
    /// A symbol, an honorific such as `ﷺ`, a control character, a mark or
    /// tatweel that belongs to no word.
    Symbol,
    /// An emoji sequence: skin tones, flags, keycaps and joined pictographs are
    /// one token.
    Emoji,
    /// A web address: with `http://`, `https://`, `ftp://` or `www.`, or a host
    /// name that ends in a well-known domain (`aljazeera.net/news`).
    Url,
    /// An e-mail address.
    Email,
    /// An `@name`.
    Handle,
    /// A `#tag`, see [`Token::words`] for the words in it.
    Hashtag,
    /// A run of spaces, tabs and line ends.
    Space,
    /// A run of invisible format characters outside of words.
    Format,
}

named! {
    TokenKind, "kind of token":
    ArabicWord = "arabic_word",
    Word = "word",
    Number = "number",
    Punctuation = "punctuation",
    Symbol = "symbol",
    Emoji = "emoji",
    Url = "url",
    Email = "email",
    Handle = "handle",
    Hashtag = "hashtag",
    Space = "space",
    Format = "format",
}

impl TokenKind {
    /// Whether the token is a word or a number: what a name can consist of.
    #[must_use]
    #[inline]
    pub const fn is_word(self) -> bool {
        matches!(self, Self::ArabicWord | Self::Word | Self::Number)
    }
}

/// A piece of the text with its place and kind.
///
/// Two tokens are equal if they have the same text, place and kind.
#[derive(Clone, Copy)]
pub struct Token<'t> {
    source: &'t str,
    start: usize,
    end: usize,
    kind: TokenKind,
}

impl<'t> Token<'t> {
    #[inline]
    pub(super) const fn new(source: &'t str, start: usize, end: usize, kind: TokenKind) -> Self {
        Self {
            source,
            start,
            end,
            kind,
        }
    }

    /// Returns the token as it is written.
    #[inline]
    #[must_use]
    pub fn text(&self) -> &'t str {
        &self.source[self.start..self.end]
    }

    /// Returns the token's byte offsets into the original text.
    #[inline]
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.start..self.end
    }

    /// Returns what the token is.
    #[inline]
    #[must_use]
    pub const fn kind(&self) -> TokenKind {
        self.kind
    }

    /// Returns the words of the token: those inside of a hashtag, a word or number itself, and
    /// none of anything else. The tagger reads these, and a web address as one word as a whole:
    /// the company JD.com is found, and no name inside an address.
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::{TokenKind, Tokenizer};
    ///
    /// let text = "قمة #ترامب_بوتين";
    /// let hashtag = Tokenizer::new().tokenize(text).last().unwrap();
    /// assert_eq!(hashtag.kind(), TokenKind::Hashtag);
    /// let words: Vec<_> = hashtag.words().map(|word| word.text()).collect();
    /// assert_eq!(words, ["ترامب", "بوتين"]);
    /// assert_eq!(&text[hashtag.words().next().unwrap().range()], "ترامب");
    /// ```
    pub fn words(&self) -> Words<'t> {
        Words::of(self.source, self.start, self.end, self.kind)
    }
}

impl PartialEq for Token<'_> {
    fn eq(&self, other: &Self) -> bool {
        (self.start, self.kind, self.text()) == (other.start, other.kind, other.text())
    }
}

impl Eq for Token<'_> {}

impl Hash for Token<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.start, self.kind, self.text()).hash(state);
    }
}

impl fmt::Debug for Token<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("text", &self.text())
            .field("range", &self.range())
            .field("kind", &self.kind)
            .finish()
    }
}
