//! Emoji sequences: flags, keycaps, modifiers, and pictographs joined by ZWJ.

use super::look::{char_at, class_at};
use crate::chars::{self, Class};

const ZWJ: char = '\u{200D}';

/// The end of the emoji sequence that begins at `at`.
pub(super) fn end(text: &str, at: usize) -> usize {
    let mut end = at;
    while let Some(c) = char_at(text, end) {
        end += c.len_utf8();
        if is_regional(c)
            && let Some(second) = char_at(text, end).filter(|&c| is_regional(c))
        {
            end += second.len_utf8();
        }
        let mut last = c;
        while let Some(c) = char_at(text, end).filter(|&c| extends(c)) {
            last = c;
            end += c.len_utf8();
        }
        if last != ZWJ || class_at(text, end) != Some(Class::Emoji) {
            break;
        }
    }
    end
}

/// The end of a keycap's marks at `at`, behind its digit, `#` or `*`.
#[inline]
pub(super) fn keycap_end(text: &str, at: usize) -> Option<usize> {
    if !matches!(text.as_bytes().get(at), Some(0xE2 | 0xEF)) {
        return None;
    }
    let rest = &text[at..];
    let rest = rest.strip_prefix('\u{FE0F}').unwrap_or(rest);
    let rest = rest.strip_prefix('\u{20E3}')?;
    Some(text.len() - rest.len())
}

fn is_regional(c: char) -> bool {
    matches!(c, '\u{1F1E6}'..='\u{1F1FF}')
}

/// Marks, variation selectors, skin tones, tags and joiners.
fn extends(c: char) -> bool {
    matches!(c, '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0020}'..='\u{E007F}')
        || matches!(chars::class(c), Class::Mark | Class::Joiner)
}
