//! A token: a piece of text, where it stands, and what it is.

use core::fmt;
use core::ops::Range;

/// What a [`Token`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenKind {
    /// A word in Arabic script, with its tashkeel, tatweel, joiners and
    /// bidirectional marks.
    ArabicWord,
    /// A word in any other script.
    Word,
    /// A number, a date or a percentage, in any digits.
    Number,
    /// Punctuation.
    Punctuation,
    /// A symbol, a control character, a mark that belongs to no word.
    Symbol,
    /// An emoji, modifiers and joined pictographs included.
    Emoji,
    /// A web address.
    Url,
    /// An e-mail address.
    Email,
    /// An `@name`.
    Handle,
    /// A `#tag`; its words are tokens of their own for the tagger.
    Hashtag,
    /// Spaces, tabs and line ends.
    Space,
    /// Invisible format characters outside of words.
    Format,
}

impl TokenKind {
    /// Returns the name of this kind in lower case, as printed in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ArabicWord => "arabic_word",
            Self::Word => "word",
            Self::Number => "number",
            Self::Punctuation => "punctuation",
            Self::Symbol => "symbol",
            Self::Emoji => "emoji",
            Self::Url => "url",
            Self::Email => "email",
            Self::Handle => "handle",
            Self::Hashtag => "hashtag",
            Self::Space => "space",
            Self::Format => "format",
        }
    }

    /// Whether the token is a word or a number: what a name can consist of.
    #[must_use]
    pub const fn is_word(self) -> bool {
        matches!(self, Self::ArabicWord | Self::Word | Self::Number)
    }
}

impl fmt::Display for TokenKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A piece of the text with its place and kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Token<'t> {
    text: &'t str,
    start: usize,
    kind: TokenKind,
}

impl<'t> Token<'t> {
    pub(crate) const fn new(text: &'t str, start: usize, kind: TokenKind) -> Self {
        Self { text, start, kind }
    }

    /// Returns the token as it is written.
    #[must_use]
    pub const fn text(&self) -> &'t str {
        self.text
    }

    /// Returns the token's byte offsets into the original text.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }

    /// Returns what the token is.
    #[must_use]
    pub const fn kind(&self) -> TokenKind {
        self.kind
    }
}
