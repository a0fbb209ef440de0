//! Words in other scripts than Arabic, and numbers.
//!
//! Both are one run of letters and digits (UAX #29, WB5 to WB12): a run with a
//! letter in it is a word (`G20`, `20th`), one without is a number.

use super::emoji;
use super::look::{char_at, class_at, is_invisible, is_mark, skip, skip_invisible};
use super::token::TokenKind;
use crate::chars::{self, Class};

/// A word or number.
pub(super) struct Run {
    pub(super) kind: TokenKind,
    pub(super) end: usize,
    /// There is a dot in it.
    pub(super) dotted: bool,
}

/// Scans the word or number at `at`, which begins with a letter or a digit.
#[inline]
pub(super) fn scan(text: &str, at: usize) -> Run {
    let bytes = text.as_bytes();
    let mut kind = TokenKind::Number;
    let mut last = Class::AsciiDigit;
    let mut end = at;
    let mut dotted = false;
    loop {
        while let Some(&byte) = bytes.get(end).filter(|byte| byte.is_ascii_alphanumeric()) {
            last = chars::class_ascii(byte);
            if last == Class::Letter {
                kind = TokenKind::Word;
            }
            end += 1;
        }
        if end == at + 1 && kind == TokenKind::Number {
            if let Some(end) = emoji::keycap_end(text, end) {
                return Run {
                    kind: TokenKind::Emoji,
                    end,
                    dotted,
                };
            }
        }
        let Some(c) = char_at(text, end).filter(|&c| c != ' ') else {
            break;
        };
        let after = end + c.len_utf8();
        let class = chars::class(c);
        if class == Class::Letter || class.is_digit() {
            if class == Class::Letter {
                kind = TokenKind::Word;
            }
            last = class;
        } else if is_invisible(class) {
            let next = skip_invisible(text, after);
            let more = char_at(text, next).is_some_and(|c| {
                let class = chars::class(c);
                continues(class)
                    || is_mark(class)
                    || joins(c, last) && follows(text, next + c.len_utf8(), last)
            });
            if !more {
                break;
            }
            end = next;
            continue;
        } else if !(is_mark(class) || joins(c, last) && follows(text, after, last)) {
            break;
        }
        dotted |= c == '.';
        end = after;
    }
    if kind == TokenKind::Number {
        let percent = |c: &char| matches!(c, '%' | '٪' | '‰' | '؉');
        if let Some(c) = char_at(text, end).filter(percent) {
            end += c.len_utf8();
        }
    }
    Run { kind, end, dotted }
}

fn continues(class: Class) -> bool {
    class == Class::Letter || class.is_digit()
}

/// Whether `c` may stand between two letters, or between two digits, of a run.
fn joins(c: char, last: Class) -> bool {
    match c {
        '.' | '\'' | '’' => true,
        '·' | '‧' | '״' => last == Class::Letter,
        ',' | '/' | '⁄' | '٫' | '٬' => last != Class::Letter,
        _ => false,
    }
}

/// Whether the text goes on at `at` with what stood last: a letter or a digit.
fn follows(text: &str, at: usize, last: Class) -> bool {
    let next = skip(text, at, |c| {
        let class = chars::class(c);
        is_invisible(class) || is_mark(class)
    });
    class_at(text, next).is_some_and(|next| continues(next) && next.is_digit() == last.is_digit())
}
