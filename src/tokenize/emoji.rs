//! Emoji sequences: flags, keycaps, modifiers, and pictographs joined by ZWJ.

use super::look::{char_at, skip};
use crate::chars::{self, Class};

const ZWJ: char = '\u{200D}';

/// The end of the emoji token that begins at `at`: of the sequence there, of all
/// marks and joiners behind it, and of the other half of a flag.
pub(super) fn end(text: &str, at: usize) -> usize {
    let end = marked_end(text, at);
    let is_half = |at| char_at(text, at).is_some_and(is_regional);
    if is_half(at) && is_half(end) {
        marked_end(text, end)
    } else {
        end
    }
}

fn marked_end(text: &str, mut at: usize) -> usize {
    loop {
        let end = skip(text, sequence_end(text, at), extends);
        if !text[..end].ends_with(ZWJ) || !is_pictograph(text, end) {
            return end;
        }
        at = end;
    }
}

/// The end of the emoji at `at`, of its variation selectors, skin tones and tags,
/// and of the pictographs that ZWJ joins to it; no mark or joiner behind that is
/// in it.
pub(crate) fn sequence_end(text: &str, at: usize) -> usize {
    let mut end = at;
    let mut joined = true;
    while let Some(c) = char_at(text, end) {
        let next = end + c.len_utf8();
        joined = match c {
            _ if joined || c == '\u{FE0F}' || is_tone_or_tag(c) => false,
            ZWJ if is_pictograph(text, next) => true,
            _ => break,
        };
        end = next;
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

/// Whether an emoji but half a flag is at `at`: what ZWJ joins.
fn is_pictograph(text: &str, at: usize) -> bool {
    char_at(text, at).is_some_and(|c| chars::class(c) == Class::Emoji && !is_regional(c))
}

fn is_tone_or_tag(c: char) -> bool {
    matches!(c, '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0020}'..='\u{E007F}')
}

/// Marks, variation selectors, skin tones, tags and joiners.
fn extends(c: char) -> bool {
    is_tone_or_tag(c) || matches!(chars::class(c), Class::Mark | Class::Joiner)
}
