//! Line ends: how many, and whether a line was ended on purpose.

use super::abbreviations::is_initial;
use super::look::{char_at, class_at};
use super::scan::scan;
use super::token::TokenKind;
use crate::chars::Class;

/// Longest word, in bytes, that a line is thought to have been wrapped for.
pub(crate) const LONGEST_WORD: usize = 64;

/// The number of line ends in a run of spaces; a paragraph separator is two.
pub(crate) fn line_ends(spaces: &str) -> usize {
    let mut count = 0;
    let mut last = ' ';
    for c in spaces.chars() {
        count += match c {
            '\n' if last == '\r' => 0,
            '\n' | '\r' | '\u{B}' | '\u{85}' | '\u{2028}' => 1,
            '\u{C}' | '\u{2029}' => 2,
            _ => 0,
        };
        last = c;
    }
    count
}

/// Whether the end of a line of `line` bytes, before `next`, looks like that of a
/// wrapped paragraph: the next line's first word would have made this line longer
/// than the next one is.
///
/// The tagger asks more of a line (`is_ended` in `tagger/pieces.rs`), of which it may end names.
pub(super) fn is_wrapped(text: &str, line: usize, next: usize) -> bool {
    let rest = &text.as_bytes()[next..];
    let up_to = |limit: usize, end: fn(&u8) -> bool| {
        rest.iter()
            .take(limit)
            .take_while(|byte| !end(byte))
            .count()
    };
    let room = line + 1 + up_to(LONGEST_WORD, u8::is_ascii_whitespace);
    up_to(room + 1, |byte| matches!(byte, b'\n' | b'\r')) <= room
}

/// Whether a list item begins at `at`: with a bullet, or with a number or letter
/// and a dot, hyphen or bracket.
pub(crate) fn is_list_item(text: &str, at: usize) -> bool {
    let Some(c) = char_at(text, at) else {
        return false;
    };
    let bullet = matches!(
        c,
        '•' | '●'
            | '▪'
            | '◦'
            | '‣'
            | '∙'
            | '○'
            | '■'
            | '□'
            | '◆'
            | '►'
            | '▶'
            | '✓'
            | '✔'
            | '➤'
    );
    let dash = matches!(c, '-' | '–' | '—' | '*' | '·');
    if bullet || dash {
        return bullet || char_at(text, at + c.len_utf8()) == Some(' ');
    }
    let start = at + usize::from(c == '(');
    if start == text.len() {
        return false;
    }
    let (kind, end) = scan(text, start);
    let Some(mark) = char_at(text, end).filter(|c| matches!(c, '.' | ')' | '-' | '–' | '/'))
    else {
        return false;
    };
    let label = &text[start..end];
    let counts = kind == TokenKind::Number && label.chars().count() <= 3
        || kind.is_word() && is_initial(label);
    counts
        && class_at(text, end + mark.len_utf8())
            .is_some_and(|class| class == Class::Space || class == Class::ArabicLetter)
}
