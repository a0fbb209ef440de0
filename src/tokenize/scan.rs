//! One token at a time, straight from the bytes: the scanner under the public
//! tokenizer and under the tagger, so that the two can't differ.
//!
//! Arabic text is two-byte UTF-8 throughout; that range has a loop of its own.
//! The scanner tells a [`Letters`] sink of every character of a word while it
//! passes, so that the tagger folds and hashes words without a second look.

use super::look::{char_at, is_mark, skip, skip_invisible};
use super::token::TokenKind;
use super::{alphanumeric, emoji, web};
use crate::chars::{self, Class};

/// Receives the characters of a word while it is scanned.
pub(crate) trait Letters {
    /// Hears the characters U+0600 to U+06FF of an Arabic word that `bytes`
    /// begins with, and returns how many bytes they are.
    #[inline]
    fn arabic(&mut self, bytes: &[u8]) -> usize {
        let mut rest = bytes;
        while let [lead @ 0xD8..=0xDB, trail, tail @ ..] = rest {
            let code = two_byte_code(*lead, *trail);
            if !in_arabic_word(chars::class_two_byte(code)) {
                break;
            }
            self.two_byte(code);
            rest = tail;
        }
        bytes.len() - rest.len()
    }

    /// A character of U+0080 to U+07FF inside a word: letter, mark or digit.
    fn two_byte(&mut self, code: usize);
    /// An ASCII letter, digit or inner punctuation mark of a word.
    fn ascii(&mut self, byte: u8);
    /// Any other character inside a word.
    fn other(&mut self, c: char);
}

/// Listens to nothing: for scanning alone.
impl Letters for () {
    #[inline]
    fn arabic(&mut self, bytes: &[u8]) -> usize {
        let mut next = 0;
        loop {
            next = plain_letters_end(bytes, next);
            let Some(&[lead @ 0xD8..=0xDB, trail]) =
                bytes.get(next..).and_then(<[u8]>::first_chunk)
            else {
                return next;
            };
            if !in_arabic_word(chars::class_two_byte(two_byte_code(lead, trail))) {
                return next;
            }
            next += 2;
        }
    }

    #[inline]
    fn two_byte(&mut self, _: usize) {}
    #[inline]
    fn ascii(&mut self, _: u8) {}
    #[inline]
    fn other(&mut self, _: char) {}
}

/// Scans the token that begins at byte `at`, and returns its kind and end.
///
/// `at` must be the start of a token before the end of `text`. A hashtag is
/// scanned as `#`, words, and `_` between them; [`super::hashtag`] puts it
/// together.
#[inline]
pub(crate) fn scan<L: Letters>(text: &str, at: usize, letters: &mut L) -> (TokenKind, usize) {
    match arabic_word(text, at, letters) {
        Some(end) => (TokenKind::ArabicWord, end),
        None => scan_other(text, at, letters),
    }
}

/// The end of the Arabic word at byte `at`, if one begins there with a letter of
/// U+0600 to U+06FF: what [`scan`] tries first.
#[inline]
pub(crate) fn arabic_word<L: Letters>(text: &str, at: usize, letters: &mut L) -> Option<usize> {
    let bytes = text.as_bytes();
    let rest = bytes.get(at..)?;
    let &[lead @ 0xD8..=0xDB, trail, ..] = rest else {
        return None;
    };
    if chars::class_two_byte(two_byte_code(lead, trail)) != Class::ArabicLetter {
        return None;
    }
    let end = at + letters.arabic(rest);
    match bytes.get(end) {
        None | Some(0..=0x7F) => Some(end),
        Some(_) => Some(arabic_word_rest(text, end, letters)),
    }
}

/// Scans a token that [`arabic_word`] has found to be none.
#[inline]
pub(crate) fn scan_other<L: Letters>(text: &str, at: usize, letters: &mut L) -> (TokenKind, usize) {
    let bytes = text.as_bytes();
    match bytes[at] {
        b' ' => match bytes.get(at + 1) {
            Some(0xD8..=0xDB) => (TokenKind::Space, at + 1),
            _ => (TokenKind::Space, space_end(text, at + 1)),
        },
        b'!' | b'"' | b'\'' | b'(' | b')' | b',' | b'-' | b'.' | b':' => {
            (TokenKind::Punctuation, accents_end(text, at + 1))
        }
        lead @ 0xC2..=0xDF => match bytes.get(at + 1) {
            Some(&trail)
                if chars::class_two_byte(two_byte_code(lead, trail)) == Class::Punctuation =>
            {
                (TokenKind::Punctuation, accents_end(text, at + 2))
            }
            _ => scan_rest(text, at, letters),
        },
        _ => scan_rest(text, at, letters),
    }
}

#[inline]
fn two_byte_code(lead: u8, trail: u8) -> usize {
    ((lead & 0x1F) as usize) << 6 | (trail & 0x3F) as usize
}

/// Everything that [`scan_other`] does not decide by its first two bytes.
#[inline(never)]
fn scan_rest<L: Letters>(text: &str, at: usize, letters: &mut L) -> (TokenKind, usize) {
    let Some(c) = char_at(text, at) else {
        return (TokenKind::Symbol, at);
    };
    let end = at + c.len_utf8();
    match chars::class(c) {
        Class::ArabicLetter => (TokenKind::ArabicWord, arabic_word_rest(text, at, letters)),
        Class::Letter
        | Class::AsciiDigit
        | Class::ArabicDigit
        | Class::PersianDigit
        | Class::OtherDigit => {
            let run = alphanumeric::scan(text, at, letters);
            web::address(text, at, &run).unwrap_or((run.kind, run.end))
        }
        Class::Ideograph => {
            let end = accents_end(text, end);
            text[at..end].chars().for_each(|c| letters.other(c));
            (TokenKind::Word, end)
        }
        Class::Space | Class::Newline => (TokenKind::Space, space_end(text, end)),
        Class::Punctuation if matches!(c, '@' | '#' | '*') => prefix(text, c, end),
        Class::Punctuation => (TokenKind::Punctuation, accents_end(text, end)),
        Class::Joiner | Class::Bidi | Class::Format => {
            (TokenKind::Format, skip_invisible(text, end))
        }
        Class::Emoji => (TokenKind::Emoji, emoji::end(text, at)),
        Class::Symbol | Class::Other => (TokenKind::Symbol, accents_end(text, end)),
        _ => leading_marks(text, at, letters),
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
fn leading_marks<L: Letters>(text: &str, at: usize, letters: &mut L) -> (TokenKind, usize) {
    let end = skip(text, at, |c| chars::class(c).extends_word());
    match char_at(text, end).map(chars::class) {
        Some(Class::ArabicLetter) => (TokenKind::ArabicWord, arabic_word_rest(text, at, letters)),
        _ => (TokenKind::Symbol, end),
    }
}

/// The end of an Arabic word that goes on at `next`, or that ends there.
#[inline(never)]
fn arabic_word_rest<L: Letters>(text: &str, mut next: usize, letters: &mut L) -> usize {
    let bytes = text.as_bytes();
    loop {
        next += letters.arabic(&bytes[next..]);
        match bytes[next..] {
            // U+061C, a bidirectional mark, may be followed by more of the word.
            [0xD8, 0x9C, ..] => {}
            [] | [0..=0x7F | 0xD8..=0xDB, ..] => return next,
            _ => {}
        }
        match arabic_word_part(text, next, letters) {
            Some(end) => next = end,
            None => return next,
        }
    }
}

/// The end of the characters U+0620 to U+065F from `at` on, all of which are
/// inside of words, as far as sixteen bytes at a time tell.
#[inline]
fn plain_letters_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk::<16>) {
        let pairs = u128::from_le_bytes(*chunk);
        #[allow(clippy::cast_possible_truncation)]
        let (low, high) = (pairs as u64, (pairs >> 64) as u64);
        let other = u128::from(other_pairs(high)) << 64 | u128::from(other_pairs(low));
        if other != 0 {
            return at + (other.trailing_zeros() / 8) as usize;
        }
        at += 16;
    }
    at
}

/// Marks the first byte of each of the four pairs that is not one of U+0620 to
/// U+065F.
///
/// Those are the bytes D8 A0 to D8 BF and D9 80 to D9 9F: the lead is D8 or D9,
/// and its lowest bit differs from the bit of the trail that is worth 32.
#[inline]
fn other_pairs(pairs: u64) -> u64 {
    let other_lead = (pairs ^ 0x00D8_00D8_00D8_00D8) & 0x00FE_00FE_00FE_00FE;
    let other_trail = !(pairs ^ (pairs >> 13)) & 0x0001_0001_0001_0001;
    other_lead | other_trail
}

/// Whether a character that follows a letter belongs to its word.
#[inline]
pub(crate) const fn in_arabic_word(class: Class) -> bool {
    matches!(class, Class::ArabicLetter | Class::Tatweel) || is_mark(class)
}

/// The end of the one character at `at`, or of invisible characters and the
/// letter after them, if they belong to the Arabic word before `at`.
#[cold]
fn arabic_word_part<L: Letters>(text: &str, at: usize, letters: &mut L) -> Option<usize> {
    let end = skip_invisible(text, at);
    let c = char_at(text, end).filter(|&c| in_arabic_word(chars::class(c)))?;
    for c in text[at..end].chars() {
        letters.other(c);
    }
    letters.other(c);
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
    use proptest::prelude::*;

    use super::*;

    /// Hears every letter.
    #[derive(Default)]
    struct Heard(String);

    impl Letters for Heard {
        fn two_byte(&mut self, code: usize) {
            let code = u32::try_from(code).unwrap();
            self.0.push(char::from_u32(code).unwrap());
        }

        fn ascii(&mut self, byte: u8) {
            self.0.push(char::from(byte));
        }

        fn other(&mut self, c: char) {
            self.0.push(c);
        }
    }

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

    proptest! {
        /// The tagger, who listens, and the tokenizer, who does not, see the same
        /// tokens; and the tagger hears all of a word.
        #[test]
        fn listening_changes_nothing(
            text in "([ا-يً-ْـ]{1,12}|[\u{600}-\u{6FF}]{1,6}|[ \u{200C}\u{61C}\u{301}ﷺﻻ]|[a-zA-Z0-9.@:/_#٠-٩]{1,9}){0,12}"
        ) {
            let mut at = 0;
            while at < text.len() {
                let mut heard = Heard::default();
                let (kind, end) = scan(&text, at, &mut heard);
                prop_assert_eq!(scan(&text, at, &mut ()), (kind, end));
                if kind.is_word() {
                    prop_assert_eq!(heard.0, &text[at..end]);
                }
                at = end;
            }
        }
    }
}
