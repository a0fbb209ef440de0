//! One token at a time, straight from the bytes: the scanner under the public
//! tokenizer and under the tagger, so that the two can't differ.
//!
//! Arabic text is two-byte UTF-8 throughout; that range has a loop of its own.
//! The scanner tells a [`Letters`] sink of every character of a word while it
//! passes, so that the tagger folds and hashes words without a second look.

use super::token::TokenKind;
use crate::chars::{self, Class};

/// Receives the characters of a word while it is scanned.
pub(crate) trait Letters {
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
    fn two_byte(&mut self, _: usize) {}
    #[inline]
    fn ascii(&mut self, _: u8) {}
    #[inline]
    fn other(&mut self, _: char) {}
}

/// Scans the token that begins at byte `at`, and returns its kind and end.
///
/// `at` must be a character boundary before the end of `text`.
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
    }
    scan_rest(text, at, letters)
}

#[inline]
fn two_byte_code(lead: u8, trail: u8) -> usize {
    ((lead & 0x1F) as usize) << 6 | (trail & 0x3F) as usize
}

/// Everything that does not begin with a space or a two-byte Arabic letter.
fn scan_rest<L: Letters>(text: &str, at: usize, letters: &mut L) -> (TokenKind, usize) {
    let c = char_at(text, at);
    let end = at + c.len_utf8();
    let class = chars::class(c);
    match class {
        Class::ArabicLetter => (TokenKind::ArabicWord, arabic_word_end(text, at, letters)),
        Class::Letter => (TokenKind::Word, word_end(text, at, letters)),
        Class::Ideograph => {
            letters.other(c);
            (TokenKind::Word, skip_marks(text, end, letters))
        }
        Class::AsciiDigit | Class::ArabicDigit | Class::PersianDigit | Class::OtherDigit => {
            number(text, at, letters)
        }
        Class::Space | Class::Newline => (TokenKind::Space, space_end(text, end)),
        Class::Punctuation => (TokenKind::Punctuation, end),
        Class::Joiner | Class::Bidi | Class::Format => (TokenKind::Format, format_end(text, end)),
        Class::Emoji => (TokenKind::Emoji, emoji_end(text, end)),
        Class::Symbol | Class::Other => (TokenKind::Symbol, end),
        // A mark or tatweel at the start: of the Arabic word that follows, if
        // one does.
        _ => {
            let mut next = end;
            while next < text.len() {
                let c = char_at(text, next);
                match chars::class(c) {
                    Class::ArabicLetter => {
                        return (TokenKind::ArabicWord, arabic_word_end(text, at, letters));
                    }
                    class if class.extends_word() => next += c.len_utf8(),
                    _ => break,
                }
            }
            (TokenKind::Symbol, next)
        }
    }
}

/// The end of the Arabic word at `at`, which begins with a letter or marks.
#[inline]
fn arabic_word_end<L: Letters>(text: &str, at: usize, letters: &mut L) -> usize {
    let bytes = text.as_bytes();
    let mut next = at;
    loop {
        while next + 1 < bytes.len() && matches!(bytes[next], 0xD8..=0xDB) {
            let code = two_byte_code(bytes[next], bytes[next + 1]);
            if !in_arabic_word(chars::class_two_byte(code)) {
                // U+061C, a bidirectional mark, is the one character here that
                // may be followed by more of the word.
                if code == 0x61C {
                    break;
                }
                return next;
            }
            letters.two_byte(code);
            next += 2;
        }
        if next >= bytes.len() || bytes[next] < 0x80 {
            return next;
        }
        match arabic_word_part(text, next, letters) {
            Some(end) => next = end,
            None => return next,
        }
    }
}

#[inline]
fn in_arabic_word(class: Class) -> bool {
    class == Class::ArabicLetter || class.extends_word() && !is_invisible(class)
}

fn is_invisible(class: Class) -> bool {
    matches!(class, Class::Joiner | Class::Bidi | Class::Format)
}

/// The end of the one character at `at`, or of invisible characters and the
/// letter after them, if they belong to the Arabic word before `at`.
#[cold]
fn arabic_word_part<L: Letters>(text: &str, at: usize, letters: &mut L) -> Option<usize> {
    let end = skip_invisible(text, at);
    let c = text[end..].chars().next()?;
    if !in_arabic_word(chars::class(c)) {
        return None;
    }
    for c in text[at..end].chars() {
        letters.other(c);
    }
    letters.other(c);
    Some(end + c.len_utf8())
}

/// The end of a word in another script: letters, digits, marks, and single
/// apostrophes, dots and middle dots between two letters (UAX #29, WB6, WB7).
fn word_end<L: Letters>(text: &str, at: usize, letters: &mut L) -> usize {
    let mut next = at;
    let mut end = at;
    while next < text.len() {
        let c = char_at(text, next);
        let class = chars::class(c);
        match class {
            Class::Letter | Class::AsciiDigit | Class::OtherDigit | Class::Mark => {}
            Class::Joiner | Class::Bidi | Class::Format => {
                let after = skip_invisible(text, next);
                if !text[after..]
                    .chars()
                    .next()
                    .is_some_and(|c| chars::class(c) == Class::Letter)
                {
                    return end;
                }
            }
            Class::Punctuation | Class::Symbol if matches!(c, '\'' | '’' | '.' | '·') => {
                let after = next + c.len_utf8();
                if !text[after..]
                    .chars()
                    .next()
                    .is_some_and(|c| chars::class(c) == Class::Letter)
                {
                    return end;
                }
            }
            _ => return end,
        }
        if c.is_ascii() {
            letters.ascii(c as u8);
        } else {
            letters.other(c);
        }
        next += c.len_utf8();
        end = next;
    }
    end
}

/// A number: digits, with single separators between digits, and a percent sign.
fn number<L: Letters>(text: &str, at: usize, letters: &mut L) -> (TokenKind, usize) {
    let mut end = at;
    let mut next = at;
    while next < text.len() {
        let c = char_at(text, next);
        let after = next + c.len_utf8();
        let digit_follows = || {
            text[after..]
                .chars()
                .next()
                .is_some_and(|c| chars::class(c).is_digit())
        };
        let class = chars::class(c);
        let separator = matches!(c, '.' | ',' | '٫' | '٬' | '/');
        if !class.is_digit() && !(separator && digit_follows()) {
            break;
        }
        push(c, letters);
        next = after;
        end = next;
    }
    if let Some(c) = text[end..]
        .chars()
        .next()
        .filter(|c| matches!(c, '%' | '٪'))
    {
        push(c, letters);
        end += c.len_utf8();
    }
    (TokenKind::Number, end)
}

#[inline]
fn push<L: Letters>(c: char, letters: &mut L) {
    match u8::try_from(c) {
        Ok(byte) if byte.is_ascii() => letters.ascii(byte),
        _ if c < '\u{800}' => letters.two_byte(c as usize),
        _ => letters.other(c),
    }
}

#[inline]
fn space_end(text: &str, mut next: usize) -> usize {
    let bytes = text.as_bytes();
    while next < bytes.len() {
        match bytes[next] {
            b' ' | b'\t' | b'\n' | b'\r' => next += 1,
            0xD8..=0xDB => break,
            _ => {
                let c = char_at(text, next);
                if !matches!(chars::class(c), Class::Space | Class::Newline) {
                    break;
                }
                next += c.len_utf8();
            }
        }
    }
    next
}

fn format_end(text: &str, next: usize) -> usize {
    skip_invisible(text, next)
}

fn emoji_end(text: &str, next: usize) -> usize {
    next + text[next..]
        .chars()
        .take_while(|&c| matches!(chars::class(c), Class::Mark | Class::Joiner))
        .map(char::len_utf8)
        .sum::<usize>()
}

fn skip_marks<L: Letters>(text: &str, mut next: usize, letters: &mut L) -> usize {
    while let Some(c) = text[next..]
        .chars()
        .next()
        .filter(|&c| chars::class(c) == Class::Mark)
    {
        letters.other(c);
        next += c.len_utf8();
    }
    next
}

fn skip_invisible(text: &str, next: usize) -> usize {
    next + text[next..]
        .chars()
        .take_while(|&c| is_invisible(chars::class(c)))
        .map(char::len_utf8)
        .sum::<usize>()
}

#[inline]
fn char_at(text: &str, at: usize) -> char {
    text[at..].chars().next().unwrap_or('\0')
}
