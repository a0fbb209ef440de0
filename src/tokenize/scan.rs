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
pub(crate) trait Letters: Default {
    /// Nobody listens: words may be passed without a look at each letter.
    const SILENT: bool = false;

    /// A character of U+0080 to U+07FF inside a word: letter, mark or digit.
    fn two_byte(&mut self, code: usize);
    /// An ASCII letter, digit or inner punctuation mark of a word.
    fn ascii(&mut self, byte: u8);
    /// Any other character inside a word.
    fn other(&mut self, c: char);
}

/// Listens to nothing: for scanning alone.
impl Letters for () {
    const SILENT: bool = true;

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
    let bytes = text.as_bytes();
    let lead = bytes[at];
    if lead == b' ' {
        return (TokenKind::Space, space_end(text, at + 1));
    }
    if matches!(lead, 0xC2..=0xDF) && at + 1 < bytes.len() {
        let class = chars::class_two_byte(two_byte_code(lead, bytes[at + 1]));
        if class == Class::ArabicLetter {
            return (TokenKind::ArabicWord, arabic_word_end(text, at, letters));
        }
        if L::SILENT && class == Class::Punctuation {
            return (TokenKind::Punctuation, accents_end(text, at + 2));
        }
    }
    if L::SILENT
        && matches!(
            lead,
            b'!' | b'"' | b'\'' | b'(' | b')' | b',' | b'-' | b'.' | b':'
        )
    {
        return (TokenKind::Punctuation, accents_end(text, at + 1));
    }
    scan_rest(text, at, letters)
}

#[inline]
fn two_byte_code(lead: u8, trail: u8) -> usize {
    ((lead & 0x1F) as usize) << 6 | (trail & 0x3F) as usize
}

/// Everything that [`scan`] does not decide by its first two bytes.
#[inline(never)]
fn scan_rest<L: Letters>(text: &str, at: usize, letters: &mut L) -> (TokenKind, usize) {
    let Some(c) = char_at(text, at) else {
        return (TokenKind::Symbol, at);
    };
    let end = at + c.len_utf8();
    match chars::class(c) {
        Class::ArabicLetter => (TokenKind::ArabicWord, arabic_word_end(text, at, letters)),
        Class::Letter
        | Class::AsciiDigit
        | Class::ArabicDigit
        | Class::PersianDigit
        | Class::OtherDigit => {
            let run = alphanumeric::scan(text, at, letters);
            web::address(text, at, run.1).unwrap_or(run)
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
        Some(Class::ArabicLetter) => (TokenKind::ArabicWord, arabic_word_end(text, at, letters)),
        _ => (TokenKind::Symbol, end),
    }
}

/// The end of the Arabic word at `at`, which begins with a letter or marks.
#[inline]
fn arabic_word_end<L: Letters>(text: &str, at: usize, letters: &mut L) -> usize {
    let bytes = text.as_bytes();
    let mut next = at;
    // Held by value, and lent to nobody, the sink stays in registers.
    let mut sink = core::mem::take(letters);
    let end = loop {
        if L::SILENT {
            next = plain_letters_end(bytes, next);
        }
        while next + 1 < bytes.len() && matches!(bytes[next], 0xD8..=0xDB) {
            let code = two_byte_code(bytes[next], bytes[next + 1]);
            if !in_arabic_word(chars::class_two_byte(code)) {
                // U+061C, a bidirectional mark, is the one character here that
                // may be followed by more of the word.
                if code == 0x61C {
                    break;
                }
                *letters = sink;
                return next;
            }
            sink.two_byte(code);
            next += 2;
        }
        if next >= bytes.len() || bytes[next] < 0x80 {
            break next;
        }
        *letters = sink;
        match arabic_word_part(text, next, letters) {
            Some(end) => next = end,
            None => return next,
        }
        sink = core::mem::take(letters);
    };
    *letters = sink;
    end
}

/// The end of the characters U+0620 to U+065F from `at` on, all of which are
/// inside of words, as far as sixteen bytes at a time tell.
///
/// Those are the bytes D8 A0 to D8 BF and D9 80 to D9 9F: the lead is D8 or D9,
/// and its lowest bit differs from the bit of the trail that is worth 32.
#[inline]
fn plain_letters_end(bytes: &[u8], mut at: usize) -> usize {
    const LEAD: u128 = 0x00D8_00D8_00D8_00D8_00D8_00D8_00D8_00D8;
    const LEAD_BITS: u128 = 0x00FE_00FE_00FE_00FE_00FE_00FE_00FE_00FE;
    const LOWEST: u128 = 0x0001_0001_0001_0001_0001_0001_0001_0001;
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk::<16>) {
        let pairs = u128::from_le_bytes(*chunk);
        let other = ((pairs ^ LEAD) & LEAD_BITS) | (!((pairs >> 13) ^ pairs) & LOWEST);
        if other != 0 {
            return at + (other.trailing_zeros() / 16 * 2) as usize;
        }
        at += 16;
    }
    at
}

#[inline]
fn in_arabic_word(class: Class) -> bool {
    class == Class::ArabicLetter || class == Class::Tatweel || is_mark(class)
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

#[inline]
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
