//! What may stand between two words of a name: one rule for texts and for the names of lists, so that
//! a list can be told which of its names no text can have.

use core::ops::Range;

use super::is_name_word;
use crate::chars::{self, Class};
use crate::tokenize::{TokenKind, is_initial_behind_and, is_letter_name, line_ends, scan};

/// Quotes before and behind what is in them, as newspapers have them in one language or another.
pub(crate) const OPENING: [char; 6] = ['«', '"', '“', '”', '„', '‹'];
pub(crate) const CLOSING: [char; 5] = ['»', '"', '”', '“', '›'];

/// What stands between the last word and the next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Gap {
    /// Nothing, or spaces without a line end.
    Open,
    /// Spaces with one line end.
    Line,
    /// One hyphen or underscore.
    Hyphen,
    /// A dot between spelt-out letters.
    Spelt,
    /// Quotes or brackets.
    Quoted,
    Barrier,
}

impl Gap {
    /// The gap once a plain sign has been added to it.
    #[inline]
    pub(crate) fn with(self, sign: Self) -> Self {
        match (self, sign) {
            (Self::Barrier, _) | (_, Self::Open) => self,
            _ => sign,
        }
    }
}

/// The gap behind `word` once the piece at `at` has been added to it.
#[inline(never)]
pub(crate) fn gap_after(
    gap: Gap,
    kind: TokenKind,
    text: &str,
    at: Range<usize>,
    word: Range<usize>,
) -> Gap {
    let start = at.start;
    // What is invisible does not part them: أبو‏-ظبي.
    let adjacent = || start == word.end || scan(text, word.end) == (TokenKind::Format, start);
    let next = text.as_bytes().get(at.end);
    let space_follows = next == Some(&b' ');
    let letter_follows = matches!(next, Some(0xD8..=0xDB));
    match kind {
        TokenKind::Space if gap == Gap::Hyphen => Gap::Barrier,
        TokenKind::Space if at.len() == 1 && text.as_bytes()[at.start] == b' ' => gap,
        TokenKind::Space => match line_ends(&text[at.clone()]) {
            0 => gap,
            1 if gap == Gap::Open => Gap::Line,
            _ => Gap::Barrier,
        },
        // A space before an Arabic word is not looked at.
        TokenKind::Format if gap == Gap::Hyphen && space_follows => Gap::Barrier,
        TokenKind::Format => gap,
        TokenKind::Punctuation => match only_char(text, at) {
            Some(
                '"' | '\'' | '«' | '»' | '“' | '”' | '„' | '‘' | '’' | '‹' | '›' | '(' | ')' | '['
                | ']',
            ) => Gap::Quoted,
            Some('-' | '\u{2010}'..='\u{2013}' | '_')
                if gap == Gap::Open && !space_follows && adjacent() =>
            {
                Gap::Hyphen
            }
            // Johnson & Johnson, AT&T
            Some('&') if gap == Gap::Open => Gap::Open,
            Some('.') if gap == Gap::Open && adjacent() => {
                let written = &text[word.start..word.end];
                if letter_follows && is_letter_name(written) {
                    Gap::Spelt
                } else if letter_follows && begins_with_net(&text[start + 1..]) {
                    Gap::Hyphen
                } else if only_char(text, word.start..word.end).is_some()
                    || letter_follows && is_initial_behind_and(written)
                {
                    // The dot of an initial: جون ف. كينيدي، وأ.ف.ب
                    Gap::Open
                } else {
                    Gap::Barrier
                }
            }
            _ => Gap::Barrier,
        },
        _ => Gap::Barrier,
    }
}

/// The sign that keeps a name from being found as it is written: one that names do not reach across,
/// or the `@` of an address, which is no part of a name. What is in quotes may end a name.
pub(super) fn barring_sign(name: &str) -> Option<char> {
    let is_plain = |c| matches!(c, ' ' | 'ء'..='ي' | 'a'..='z' | 'A'..='Z' | '0'..='9');
    if name.chars().all(is_plain) {
        return None;
    }
    let mut word: Option<Range<usize>> = None;
    let (mut gap, mut sign) = (Gap::Open, None);
    // The quote behind which the name ends.
    let mut quote = None;
    let mut at = 0;
    while at < name.len() {
        let (kind, end) = scan(name, at);
        if is_name_word(kind) {
            match gap {
                Gap::Open | Gap::Line | Gap::Hyphen | Gap::Spelt => {}
                Gap::Quoted if quote.is_none() && opens_quote(name, at) => quote = sign,
                // The name goes on behind what is in quotes.
                Gap::Quoted => return quote.or(sign),
                Gap::Barrier => return sign,
            }
            word = Some(at..end);
            (gap, sign) = (Gap::Open, None);
        } else if matches!(kind, TokenKind::Handle | TokenKind::Email) {
            return Some('@');
        } else if let Some(word) = word.clone().filter(|_| gap != Gap::Barrier) {
            let next = gap_after(gap, kind, name, at..end, word);
            // A space shows that the hyphen before it is none of a word.
            if next != gap && gap != Gap::Hyphen {
                sign = name[at..].chars().next();
            }
            gap = next;
        }
        at = end;
    }
    let behind = word.map_or("", |word| &name[word.end..]);
    quote.filter(|_| closing_quote(behind).is_none())
}

/// Whether a quote that is opened stands before the word at byte `start`, behind a space.
#[cold]
#[inline(never)]
pub(crate) fn opens_quote(text: &str, start: usize) -> bool {
    let before = text[..start].strip_suffix(OPENING);
    before.is_some_and(|before| before.ends_with(' '))
}

/// The length of the quote that a text begins with, if it may be a closing one.
pub(crate) fn closing_quote(text: &str) -> Option<usize> {
    let quote = text.chars().next()?;
    CLOSING.contains(&quote).then(|| quote.len_utf8())
}

/// The character that stands at `at`, if it is only one.
#[inline]
fn only_char(text: &str, at: Range<usize>) -> Option<char> {
    if at.len() == 1 {
        return Some(char::from(text.as_bytes()[at.start]));
    }
    let mut chars = text[at].chars();
    chars.next().filter(|_| chars.next().is_none())
}

/// Whether a text begins with what sites' names end with: العربية.نت.
#[cold]
fn begins_with_net(text: &str) -> bool {
    let rest = text.strip_prefix("نت");
    rest.is_some_and(|rest| !rest.starts_with(|c| chars::class(c) == Class::ArabicLetter))
}
