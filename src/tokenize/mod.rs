//! Text to tokens and sentences with byte ranges over the original; nothing is
//! lost.

mod abbreviations;
mod alphanumeric;
mod emoji;
mod hashtag;
mod lines;
mod look;
mod pairs;
mod proclitics;
mod scan;
mod sentences;
mod token;
mod web;

pub use hashtag::Words;
pub use proclitics::{ProcliticSplit, ProcliticSplits};
pub use sentences::{LineEnds, Sentence, Sentences};
pub use token::{Token, TokenKind};

#[cfg(test)]
pub(crate) use abbreviations::LETTER_NAMES;
pub(crate) use abbreviations::{is_initial_behind_and, is_letter_name};
pub(crate) use emoji::sequence_end as emoji_end;
pub(crate) use lines::{LONGEST_WORD, is_list_item, line_ends};
pub(crate) use proclitics::{
    Omitted, Proclitic, Split, first_letter, first_letters, noun_splits, place, shows_proclitic,
};
pub(crate) use scan::scan;

use sentences::SentenceEnds;

/// Splits text into tokens, and into sentences.
///
/// # Tokens
///
/// Every byte of the text is in one token, see [`TokenKind`] for what they are.
/// Words follow Unicode's word boundaries (UAX #29), except that
///
/// - Arabic script and other scripts glued together are two words (بيئةOpen), and
///   so are Arabic letters and digits (عام2024): a space is missing there;
/// - dots, apostrophes and `_` do not join Arabic words (الرياض.وقال), and `_` and
///   colons join no words at all;
/// - an Arabic comma or a semicolon does not join numbers (٢٠٢٠،٢٠٢١), a slash and
///   a percent sign do (24/2/2022, 50%);
/// - URLs, e-mail addresses, `@names` and hashtags are one token;
/// - a run of white space is one token, line ends included;
/// - invisible characters (RLM, ZWNJ) belong to a word only if it goes on behind
///   them, so that a word's range ends with a letter or mark;
/// - marks never belong to a space; Arabic marks and tatweel without a letter
///   before them belong to the word behind them, if there is one;
/// - emoji are not part of words (Ⓜ is one), and neither are the signs that stand
///   before a number or an abbreviation, such as U+06DD;
/// - Katakana is cut like the other scripts that are written without spaces, and
///   quotation marks are not part of Hebrew words.
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tokenizer {
    policy: SentenceEnds,
}

/// Sets up a [`Tokenizer`]. Made by [`Tokenizer::builder`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TokenizerBuilder {
    policy: SentenceEnds,
}

impl TokenizerBuilder {
    /// Sets whether a semicolon, ؛ or `;`, ends a sentence. It does not, unless
    /// this is set.
    pub fn semicolons(&mut self, end_sentences: bool) -> &mut Self {
        self.policy.semicolons = end_sentences;
        self
    }

    /// Sets which line ends end a sentence; [`LineEnds::Unwrapped`] if not set.
    pub fn line_ends(&mut self, line_ends: LineEnds) -> &mut Self {
        self.policy.line_ends = line_ends;
        self
    }

    /// Returns the tokenizer.
    #[must_use]
    pub fn build(&self) -> Tokenizer {
        Tokenizer {
            policy: self.policy,
        }
    }
}

impl Tokenizer {
    /// Returns a tokenizer with the usual settings.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            policy: SentenceEnds {
                semicolons: false,
                line_ends: LineEnds::Unwrapped,
            },
        }
    }

    /// Returns a builder for a tokenizer with other settings.
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::{LineEnds, Tokenizer};
    ///
    /// let tokenizer = Tokenizer::builder()
    ///     .semicolons(true)
    ///     .line_ends(LineEnds::Every)
    ///     .build();
    /// assert_eq!(tokenizer.sentences("وصل بوتين؛ وغادر ترامب\nإلى بلاده").count(), 3);
    /// ```
    #[must_use]
    pub fn builder() -> TokenizerBuilder {
        TokenizerBuilder::default()
    }

    /// Returns the tokens of `text`, in order; put together they are `text`.
    ///
    /// Nothing is allocated, and time is linear in the text.
    pub const fn tokenize<'t>(&self, text: &'t str) -> Tokens<'t> {
        Tokens { text, at: 0 }
    }

    /// Returns the sentences of `text`, in order; put together they are `text`.
    ///
    /// A sentence ends behind `.`, `!`, `؟`, `?`, `…` or `...`, the quotation
    /// marks and brackets that close there, and the white space that follows; at
    /// a blank line; and at a line end as [`LineEnds`] says. It does not end
    ///
    /// - behind initials and abbreviations (د. محمد، أ.د. أحمد، ص.ب. ١٢٣), which
    ///   are single letters but those behind a number (٢٠٢٤ م.);
    /// - between the letters of what is spelt out (بي.بي.سي);
    /// - behind the number of a list item, inside of a number or an address;
    /// - behind two dots, which are a pause;
    /// - before a comma or colon: «هل وصل؟»، قال;
    /// - inside of quotation marks or brackets that are closed before the
    ///   paragraph ends, within some 2,000 bytes.
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::Tokenizer;
    ///
    /// let text = "قمة الرياض\n\nوصل د. محمد إلى الرياض. وقال: «انتهى. سنعود.» ثم غادر";
    /// let sentences: Vec<&str> = Tokenizer::new()
    ///     .sentences(text)
    ///     .map(|sentence| sentence.trimmed())
    ///     .collect();
    /// assert_eq!(
    ///     sentences,
    ///     ["قمة الرياض", "وصل د. محمد إلى الرياض.", "وقال: «انتهى. سنعود.»", "ثم غادر"],
    /// );
    /// ```
    pub const fn sentences<'t>(&self, text: &'t str) -> Sentences<'t> {
        Sentences::new(text, self.policy)
    }
}

/// The tokens of a text, in order. Made by [`Tokenizer::tokenize`].
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy and do nothing unless consumed"]
pub struct Tokens<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Iterator for Tokens<'t> {
    type Item = Token<'t>;

    #[inline]
    fn next(&mut self) -> Option<Token<'t>> {
        let start = self.at;
        let (kind, end) = match scan::plain(self.text, start) {
            Some(plain) => plain,
            None if start == self.text.len() => return None,
            None => hashtag::or_other(self.text, start),
        };
        self.at = end;
        Some(Token::new(self.text, start, end, kind))
    }
}

impl core::iter::FusedIterator for Tokens<'_> {}
