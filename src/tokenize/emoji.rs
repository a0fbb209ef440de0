//! Emoji sequences: flags, keycaps, modifiers, and pictographs joined by ZWJ.

use super::look::char_at;
use crate::chars::{self, Class};

const ZWJ: char = '\u{200D}';

/// The end of the emoji sequence that begins at `at`.
pub(super) fn end(text: &str, at: usize) -> usize {
    let mut end = at;
    let mut last = ' ';
    let mut half_flag = false;
    while let Some(c) = char_at(text, end) {
        let joined = match c {
            _ if end == at => {
                half_flag = is_regional(c);
                true
            }
            _ if extends(c) => true,
            _ if is_regional(c) => core::mem::take(&mut half_flag),
            _ => last == ZWJ && chars::class(c) == Class::Emoji,
        };
        if !joined {
            break;
        }
        last = c;
        end += c.len_utf8();
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
