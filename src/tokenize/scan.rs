//! One token at a time, straight from the bytes: the scanner under the public
//! tokenizer and under the tagger, so that the two can't differ.
//!
//! Arabic text is two-byte UTF-8 throughout: eight letters at a time are told from
//! anything else. What nearly every token is, is decided in a few steps that are to
//! be a part of the caller's loop ([`plain`]); all else is out of line.

use super::look::{char_at, is_mark, skip, skip_invisible};
use super::token::TokenKind;
use super::{alphanumeric, emoji, web};
use crate::chars::{self, Class};

/// Scans the token that begins at byte `at`, and returns its kind and end.
///
/// `at` must be the start of a token before the end of `text`. A hashtag is
/// scanned as `#`, words, and `_` between them; [`super::hashtag`] puts it
/// together.
#[inline]
pub(crate) fn scan(text: &str, at: usize) -> (TokenKind, usize) {
    plain(text, at).unwrap_or_else(|| other(text, at))
}

/// Scans the token at byte `at` if it is a space before an Arabic word, or an Arabic
/// word that begins with an ordinary letter; and if the text goes on for a block.
#[inline]
pub(super) fn plain(text: &str, at: usize) -> Option<(TokenKind, usize)> {
    let bytes = text.as_bytes();
    let block: &[u8; BLOCK] = bytes.get(at..)?.first_chunk()?;
    if let [b' ', b'!'..=b'~' | 0xD8..=0xDB, ..] = block {
        return Some((TokenKind::Space, at + 1));
    }
    if !begins_with_letter(block) {
        return None;
    }
    let end = at + plain_len(block);
    match bytes.get(end) {
        Some(0..=0x7F) => Some((TokenKind::ArabicWord, end)),
        _ => Some((TokenKind::ArabicWord, arabic_word_rest(text, end))),
    }
}

/// Scans a token that [`plain`] does not.
#[inline(never)]
pub(super) fn other(text: &str, at: usize) -> (TokenKind, usize) {
    let bytes = text.as_bytes();
    match bytes[at] {
        b' ' => (TokenKind::Space, space_end(text, at + 1)),
        b'!' | b'"' | b'\'' | b'(' | b')' | b',' | b'-' | b'.' | b':' => {
            (TokenKind::Punctuation, accents_end(text, at + 1))
        }
        lead @ 0xC2..=0xDF => match bytes.get(at + 1) {
            Some(&trail)
                if chars::class_two_byte(two_byte_code(lead, trail)) == Class::Punctuation =>
            {
                (TokenKind::Punctuation, accents_end(text, at + 2))
            }
            _ => scan_rest(text, at),
        },
        _ => scan_rest(text, at),
    }
}

#[inline]
fn two_byte_code(lead: u8, trail: u8) -> usize {
    ((lead & 0x1F) as usize) << 6 | (trail & 0x3F) as usize
}

/// Everything that [`other`] does not decide by its first two bytes.
#[inline(never)]
fn scan_rest(text: &str, at: usize) -> (TokenKind, usize) {
    let Some(c) = char_at(text, at) else {
        return (TokenKind::Symbol, at);
    };
    let end = at + c.len_utf8();
    match chars::class(c) {
        Class::ArabicLetter => (TokenKind::ArabicWord, arabic_word_rest(text, at)),
        Class::Letter
        | Class::AsciiDigit
        | Class::ArabicDigit
        | Class::PersianDigit
        | Class::OtherDigit => {
            let run = alphanumeric::scan(text, at);
            web::address(text, at, &run).unwrap_or((run.kind, run.end))
        }
        Class::Ideograph => (TokenKind::Word, accents_end(text, end)),
        Class::Space | Class::Newline => (TokenKind::Space, space_end(text, end)),
        Class::Punctuation if matches!(c, '@' | '#' | '*') => prefix(text, c, end),
        Class::Punctuation => (TokenKind::Punctuation, accents_end(text, end)),
        Class::Joiner | Class::Bidi | Class::Format => {
            (TokenKind::Format, skip_invisible(text, end))
        }
        Class::Emoji => (TokenKind::Emoji, emoji::end(text, at)),
        Class::Symbol | Class::Other => (TokenKind::Symbol, accents_end(text, end)),
        _ => leading_marks(text, at),
    }
}

/// What a mark begins: an `@name`, a keycap, or nothing but itself.
fn prefix(text: &str, mark: char, end: usize) -> (TokenKind, usize) {
    if mark == '@' {
        if let Some(end) = web::handle_end(text, end) {
            return (TokenKind::Handle, end);
        }
    } else if let Some(end) = emoji::keycap_end(text, end) {
        return (TokenKind::Emoji, end);
    }
    (TokenKind::Punctuation, accents_end(text, end))
}

/// The end of combining marks and variation selectors on a sign that is no
/// letter. (Arabic marks there belong to the word behind.)
#[inline]
fn accents_end(text: &str, at: usize) -> usize {
    match text.as_bytes().get(at) {
        None | Some(0..=0x7F | 0xD8..=0xDB) => at,
        Some(_) => skip(text, at, |c| chars::class(c) == Class::Mark),
    }
}

/// Marks or tatweel at the start: of the Arabic word that follows, if one does.
fn leading_marks(text: &str, at: usize) -> (TokenKind, usize) {
    let end = skip(text, at, |c| chars::class(c).extends_word());
    match char_at(text, end).map(chars::class) {
        Some(Class::ArabicLetter) => (TokenKind::ArabicWord, arabic_word_rest(text, at)),
        _ => (TokenKind::Symbol, end),
    }
}

/// The end of an Arabic word that goes on at `next`, or that ends there.
#[inline(never)]
fn arabic_word_rest(text: &str, mut next: usize) -> usize {
    let bytes = text.as_bytes();
    loop {
        next += arabic_len(&bytes[next..]);
        match bytes[next..] {
            // U+061C, a bidirectional mark, may be followed by more of the word.
            [0xD8, 0x9C, ..] => {}
            [] | [0..=0x7F | 0xD8..=0xDB, ..] => return next,
            _ => {}
        }
        match arabic_word_part(text, next) {
            Some(end) => next = end,
            None => return next,
        }
    }
}

/// How many bytes the characters U+0600 to U+06FF of an Arabic word are that
/// `bytes` begins with.
#[inline]
fn arabic_len(bytes: &[u8]) -> usize {
    let mut next = 0;
    loop {
        next = plain_letters_end(bytes, next);
        let Some(&[lead @ 0xD8..=0xDB, trail]) = bytes.get(next..).and_then(<[u8]>::first_chunk)
        else {
            return next;
        };
        if !in_arabic_word(chars::class_two_byte(two_byte_code(lead, trail))) {
            return next;
        }
        next += 2;
    }
}

/// The end of the characters U+0620 to U+065F from `at` on, as far as whole blocks
/// tell.
#[inline]
fn plain_letters_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(block) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let len = plain_len(block);
        at += len;
        if len < BLOCK {
            break;
        }
    }
    at
}

/// Bytes that are looked at together: eight letters.
const BLOCK: usize = 16;

/// How many bytes the characters U+0620 to U+065F are that a block begins with. All
/// of them are inside of words.
#[inline]
fn plain_len(block: &[u8; BLOCK]) -> usize {
    let pairs = u128::from_le_bytes(*block);
    #[allow(clippy::cast_possible_truncation)]
    let (low, high) = (pairs as u64, (pairs >> 64) as u64);
    let others = u128::from(other_pairs(high)) << 64 | u128::from(other_pairs(low));
    (others.trailing_zeros() / 16 * 2) as usize
}

/// Marks the first byte of each of the four pairs that is not one of U+0620 to
/// U+065F.
///
/// Those are the bytes D8 A0 to D8 BF and D9 80 to D9 9F: the lead is D8 or D9,
/// and D9 once it has been changed by the bit of the trail that is worth 32.
#[inline]
fn other_pairs(pairs: u64) -> u64 {
    let trail = pairs >> 13 & 0x0001_0001_0001_0001;
    (pairs ^ trail ^ 0x00D9_00D9_00D9_00D9) & 0x00FF_00FF_00FF_00FF
}

/// Whether a block begins with one of the letters of U+0620 to U+064A.
#[inline]
fn begins_with_letter(&[lead, trail, ..]: &[u8; BLOCK]) -> bool {
    // The trails of D8 end with BF, those of D9 begin with 80, which is tatweel.
    trail != 0x80 && matches!(u16::from_be_bytes([lead, trail]), 0xD8A0..=0xD98A)
}

/// Whether a character that follows a letter belongs to its word.
#[inline]
const fn in_arabic_word(class: Class) -> bool {
    matches!(class, Class::ArabicLetter | Class::Tatweel) || is_mark(class)
}

/// The end of the one character at `at`, or of invisible characters and the
/// letter after them, if they belong to the Arabic word before `at`.
#[cold]
fn arabic_word_part(text: &str, at: usize) -> Option<usize> {
    let end = skip_invisible(text, at);
    let c = char_at(text, end).filter(|&c| in_arabic_word(chars::class(c)))?;
    Some(end + c.len_utf8())
}

#[inline(never)]
fn space_end(text: &str, mut next: usize) -> usize {
    let bytes = text.as_bytes();
    while next < bytes.len() {
        match bytes[next] {
            b' ' | b'\t' | b'\n' | b'\r' => next += 1,
            0xD8..=0xDB => break,
            _ => match char_at(text, next) {
                Some(c) if matches!(chars::class(c), Class::Space | Class::Newline) => {
                    next += c.len_utf8();
                }
                _ => break,
            },
        }
    }
    next
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_letters_are_inside_of_words() {
        for c in '\u{620}'..='\u{65F}' {
            assert!(in_arabic_word(chars::class(c)), "{}", c.escape_unicode());
        }
        for c in ('\u{80}'..'\u{620}').chain('\u{660}'..='\u{7FF}') {
            let text = String::from(c).repeat(8);
            assert_eq!(
                plain_letters_end(text.as_bytes(), 0),
                0,
                "{}",
                c.escape_unicode()
            );
        }
    }
}
