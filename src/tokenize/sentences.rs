//! Sentences: where they end, and what only looks like an end.

use core::iter::FusedIterator;
use core::ops::Range;

use super::abbreviations::{is_abbreviation, is_initial, is_letter_name};
use super::lines::{is_list_item, is_wrapped, line_ends};
use super::look::{char_at, class_at, skip, skip_invisible};
use super::pairs::{Pairs, is_closer, is_pair_mark};
use super::scan::scan;
use super::token::TokenKind;
use crate::chars::{self, Class};
use crate::error::named;

/// Which line ends end a sentence. A blank line always does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LineEnds {
    /// Those that are no mere wrapping: a line that is followed by a list item,
    /// or that had room for the first word of the next one, ended there on
    /// purpose. So a headline without a full stop is a sentence, and a paragraph
    /// wrapped at some width is not cut.
    #[default]
    Unwrapped,
    /// All.
    Every,
    /// None but blank lines.
    BlankOnly,
}

named! {
    LineEnds, "choice of line ends":
    Unwrapped = "unwrapped",
    Every = "every",
    BlankOnly = "blank-only",
}

/// What ends a sentence besides full stops; see [`TokenizerBuilder`](super::TokenizerBuilder).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct SentenceEnds {
    pub(super) semicolons: bool,
    pub(super) line_ends: LineEnds,
}

/// Longest quotation, in bytes, that is kept in one sentence.
const LONGEST_QUOTATION: usize = 2000;

/// The sentences of a text, in order. Made by
/// [`Tokenizer::sentences`](super::Tokenizer::sentences).
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy and do nothing unless consumed"]
pub struct Sentences<'t> {
    text: &'t str,
    at: usize,
    policy: SentenceEnds,
    /// Up to here quotation marks and brackets are known not to be paired.
    unpaired_until: usize,
    /// Where the line at hand began.
    line_start: usize,
}

/// A sentence with its place. Made by [`Tokenizer::sentences`](super::Tokenizer::sentences).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sentence<'t> {
    text: &'t str,
    start: usize,
}

impl<'t> Sentence<'t> {
    /// Returns the sentence as it is written, with the spaces and line ends
    /// behind it, so that all sentences together are the text.
    #[must_use]
    pub const fn text(&self) -> &'t str {
        self.text
    }

    /// Returns the byte offsets of [`text`](Self::text) into the original text.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }

    /// Returns the sentence without white space around it; the empty string for
    /// a text of nothing else.
    #[must_use]
    pub fn trimmed(&self) -> &'t str {
        let is_space = |c: char| c.is_whitespace() || chars::class(c) == Class::Space;
        self.text.trim_matches(is_space)
    }
}

impl<'t> Sentences<'t> {
    pub(super) const fn new(text: &'t str, policy: SentenceEnds) -> Self {
        Self {
            text,
            at: 0,
            policy,
            unpaired_until: 0,
            line_start: 0,
        }
    }

    /// The end of the sentence that begins at `start`.
    fn end(&mut self, start: usize) -> usize {
        let text = self.text;
        self.line_start = self.line_start.min(start);
        let mut pairs = Pairs::default();
        // Where the sentence ends if the quotation at hand is never closed.
        let mut fallback = None;
        let mut seen = Seen::default();
        let mut at = start;
        while at < text.len() {
            let (kind, mut end) = scan(text, at);
            if kind == TokenKind::Space
                && line_ends(&text[at..end]) > 0
                && self.at_line_end(at, end)
                && seen.last.is_some()
            {
                return self.give_up(fallback, end).unwrap_or(end);
            }
            if kind == TokenKind::Punctuation {
                self.see(at, &mut pairs);
                if let Some(stop) = self.stop(at, &seen) {
                    end = stop.end;
                    while let Some(mark) = closing_mark(text, end).filter(|_| stop.ends) {
                        self.see(end, &mut pairs);
                        end += mark;
                    }
                    if stop.ends && !continues(text, end) {
                        let after = skip_space(text, end);
                        if !pairs.any_open() {
                            if line_ends(&text[end..after]) > 0 {
                                self.line_start = after;
                            }
                            return after;
                        }
                        let first = *fallback.get_or_insert(after);
                        if after > first + LONGEST_QUOTATION {
                            self.unpaired_until = after;
                            return first;
                        }
                        seen = Seen::default();
                    }
                }
            }
            seen.add(kind, &text[at..end], at);
            at = end;
        }
        self.give_up(fallback, at).unwrap_or(at)
    }

    /// Opens or closes what stands at `at`, unless it is known not to be paired.
    fn see(&self, at: usize, pairs: &mut Pairs) {
        if let Some(c) = char_at(self.text, at).filter(|_| at >= self.unpaired_until) {
            pairs.see(c);
        }
    }

    /// The end that was put off for the sake of a quotation, if there is one:
    /// the quotation was not closed by `reached`, and marks up to there count no
    /// longer.
    fn give_up(&mut self, fallback: Option<usize>, reached: usize) -> Option<usize> {
        if fallback.is_some() {
            self.unpaired_until = reached;
        }
        fallback
    }

    /// The stops at `at`, if the punctuation mark there is one, and whether they
    /// end the sentence, as far as the text before them tells.
    fn stop(&self, at: usize, seen: &Seen<'_>) -> Option<Stop> {
        let text = self.text;
        let c = char_at(text, at)?;
        let semicolon = matches!(c, '؛' | ';') && self.policy.semicolons;
        if !is_stop(c) && !semicolon {
            return None;
        }
        let end = skip(text, at + c.len_utf8(), |c| is_stop(c) || is_accent(c));
        let ends = match &text[at..end] {
            "." => full_stop(text, at, seen),
            // Two dots are a pause: ترامب وبوتين.. لقاء مرتقب
            ".." => false,
            _ => true,
        };
        let ends = ends && seen.last.is_some();
        Some(Stop { ends, end })
    }

    /// Passes the line end in the spaces from `at` to `end`; whether it ends a
    /// sentence.
    fn at_line_end(&mut self, at: usize, end: usize) -> bool {
        let line = core::mem::replace(&mut self.line_start, end)..at;
        match self.policy.line_ends {
            _ if line_ends(&self.text[at..end]) > 1 => true,
            LineEnds::BlankOnly => false,
            LineEnds::Unwrapped => {
                is_list_item(self.text, end) || !is_wrapped(self.text, line.len(), end)
            }
            LineEnds::Every => true,
        }
    }
}

/// One full stop, question mark and so on, or several.
struct Stop {
    ends: bool,
    end: usize,
}

/// What has been seen of a sentence.
#[derive(Default)]
struct Seen<'t> {
    /// The last token but spaces, and where it ends.
    last: Option<(TokenKind, &'t str)>,
    end: usize,
    /// The last token is the first of its line.
    leads: bool,
    /// The one before the last is a number.
    after_number: bool,
    /// A line has ended since the last token.
    fresh_line: bool,
}

impl<'t> Seen<'t> {
    fn add(&mut self, kind: TokenKind, piece: &'t str, at: usize) {
        match kind {
            TokenKind::Space => self.fresh_line |= piece != " " && line_ends(piece) > 0,
            TokenKind::Format => {}
            _ => {
                self.after_number = matches!(self.last, Some((TokenKind::Number, _)));
                self.leads = self.last.is_none() || self.fresh_line;
                self.fresh_line = false;
                self.last = Some((kind, piece));
                self.end = at + piece.len();
            }
        }
    }
}

/// Whether the single dot at `at` is a full stop, by what it stands between.
fn full_stop(text: &str, at: usize, seen: &Seen<'_>) -> bool {
    let Some((kind, word)) = seen.last.filter(|_| seen.end == at) else {
        return true;
    };
    let next = class_at(text, at + 1);
    let glued = matches!(next, Some(class) if class.is_digit() || class.is_word_letter());
    match kind {
        // ١. at the start of a line counts the items of a list.
        TokenKind::Number => !seen.leads && (!glued || next == Some(Class::ArabicLetter)),
        // A letter behind a number is a unit or an era (٢٠٢٤ م.), not an initial; but ٣٠٠ ق.م.
        TokenKind::ArabicWord if seen.after_number && is_initial(word) => {
            next != Some(Class::ArabicLetter)
        }
        TokenKind::ArabicWord if next == Some(Class::ArabicLetter) && is_letter_name(word) => false,
        TokenKind::ArabicWord => !is_abbreviation(word),
        // A.B. and U.S. are not the end before more of the same script.
        TokenKind::Word if word.contains('.') => {
            let next = skip_space(text, at + 1);
            !class_at(text, next).is_some_and(|class| class == Class::Letter || class.is_digit())
        }
        TokenKind::Word => !is_abbreviation(word) && (!glued || next == Some(Class::ArabicLetter)),
        _ => true,
    }
}

fn is_stop(c: char) -> bool {
    matches!(
        c,
        '.' | '!' | '?' | '؟' | '…' | '۔' | '‼' | '⁇' | '⁈' | '⁉' | '。' | '！' | '？' | '।'
    )
}

/// The length of the quotation mark or bracket at `at`, if it closes what stands
/// before it: by its direction, or because no word follows.
fn closing_mark(text: &str, at: usize) -> Option<usize> {
    let c = char_at(text, at).filter(|&c| is_pair_mark(c))?;
    let follows = class_at(text, at + c.len_utf8());
    let opens = follows.is_some_and(|class| class.is_word_letter() || class.is_digit());
    let end = skip(text, at + c.len_utf8(), is_accent);
    (is_closer(c) || !opens).then_some(end - at)
}

/// Whether `c` is drawn on the sign before it, and part of its token.
fn is_accent(c: char) -> bool {
    chars::class(c) == Class::Mark
}

/// Whether the sentence goes on behind its stops: with a comma, a colon, a
/// closing mark.
fn continues(text: &str, at: usize) -> bool {
    let next = skip(text, at, |c| {
        matches!(
            chars::class(c),
            Class::Space | Class::Joiner | Class::Bidi | Class::Format
        )
    });
    char_at(text, next)
        .is_some_and(|c| matches!(c, '،' | ',' | '؛' | ';' | ':') || next > at && is_closer(c))
}

/// The end of white space and invisible characters at `at`.
fn skip_space(text: &str, at: usize) -> usize {
    let at = skip_invisible(text, at);
    skip(text, at, |c| {
        matches!(chars::class(c), Class::Space | Class::Newline)
    })
}

impl<'t> Iterator for Sentences<'t> {
    type Item = Sentence<'t>;

    fn next(&mut self) -> Option<Sentence<'t>> {
        let start = self.at;
        if start >= self.text.len() {
            return None;
        }
        self.at = self.end(start);
        Some(Sentence {
            text: &self.text[start..self.at],
            start,
        })
    }
}

impl FusedIterator for Sentences<'_> {}
