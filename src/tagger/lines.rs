//! Whether a line was ended on purpose, or wrapped.

use core::ops::Range;

use super::pieces::is_barrier;
use crate::tokenize::{LONGEST_WORD, is_list_item};

/// The share of a line by which it is clearly longer than another: letters are not as wide as one another.
const CLEARLY: usize = 8;

/// The longest line, in bytes, that is a headline or may be wrapped.
const LONGEST_LINE: usize = 320;

/// Whether a line that ends with the white space `at` ended there on purpose, as one headline of many: a
/// list item follows, or it had room for the first word of the next one. In a paragraph that is wrapped it
/// had none. Only what stands between the places to cut is looked at, so the first line of many, and one
/// that has a full stop in it, end nothing.
///
/// A sentence of `Tokenizer::sentences` ends at a line that is shorter than the next one (`is_wrapped` in
/// `tokenize/lines.rs`); here a longer line before shows the room as well, and nothing behind a place to
/// cut does: a text that is read in pieces must be cut into the same segments as the whole.
#[cold]
pub(super) fn is_ended(text: &str, at: Range<usize>) -> bool {
    if is_list_item(text, at.end) {
        return true;
    }
    // No farther back than a line is long.
    let line_end = |before: usize| {
        let far = before.saturating_sub(LONGEST_LINE + 1);
        let near = &text.as_bytes()[far..before];
        (far, last_newline(near).map(|at| far + at))
    };
    let Some(newline) = line_end(at.start).1 else {
        return false;
    };
    if is_barrier(text, newline) {
        return false;
    }
    let (far, start) = line_end(newline);
    let start = start.map_or(far, |at| at + 1);
    let line = newline + 1..at.start;
    // Where it had no room in whole lines, it has none in what is between the places to cut.
    has_room(text, start..newline, line.clone(), at.end, |_| None)
        && barriers(text, line.clone()).next().is_none()
        && {
            let from = barriers(text, start..newline).next_back();
            let from = from.map_or(start, |at| at + 1);
            newline - from <= LONGEST_LINE
                && has_room(text, from..newline, line, at.end, |next| {
                    barriers(text, next).next()
                })
        }
}

/// Whether the first word of the line at byte `next` would have had room in `line`: then the next line, up
/// to where it is `cut`, is longer than the two, or that before it, `before`, clearly is.
fn has_room(
    text: &str,
    before: Range<usize>,
    line: Range<usize>,
    next: usize,
    cut: impl Fn(Range<usize>) -> Option<usize>,
) -> bool {
    let mut word = text.as_bytes()[next..].iter().take(LONGEST_WORD + 2);
    let Some(word) = word.position(u8::is_ascii_whitespace) else {
        return false;
    };
    let behind = next + word;
    let room = line.len() + 1 + word;
    let is_longer = || {
        // That many bytes are more, if no line ends in them.
        let most = text.len().min(next + room + 1);
        let end = first_newline(&text.as_bytes()[behind..most]);
        let end = end.map_or(most, |at| behind + at);
        let end = cut(behind..end).unwrap_or(end);
        end - next > room
    };
    let before = before.len();
    room + before / CLEARLY <= before || is_longer()
}

/// The places to cut among the bytes of a line.
fn barriers(text: &str, line: Range<usize>) -> impl DoubleEndedIterator<Item = usize> {
    let bytes = text.as_bytes();
    // Of the signs before one, these are bytes that hardly any letter has.
    let may_be = |&byte: &u8| {
        u8::from(byte == b'.')
            | u8::from(byte == b'!')
            | u8::from(byte == b'?')
            | u8::from(byte == 0x9F)
            | u8::from(byte == 0xE2)
    };
    let near = &bytes[line.start.saturating_sub('…'.len_utf8())..line.end];
    let some = near.iter().fold(0, |some, byte| some | may_be(byte));
    let line = if some > 0 { line } else { line.end..line.end };
    line.filter(|&at| bytes[at].is_ascii_whitespace() && is_barrier(text, at))
}

/// Bytes that are looked at together.
type Block = [u8; 16];

/// The lowest bit of each of them.
const LOWEST: u128 = u128::MAX / 0xFF;

/// The last line end in some bytes.
fn last_newline(bytes: &[u8]) -> Option<usize> {
    let (rest, blocks) = bytes.as_rchunks();
    let last = |bytes: &[u8]| bytes.iter().rposition(|&byte| byte == b'\n');
    match blocks.iter().rposition(has_newline) {
        Some(block) => {
            let at = last(&blocks[block])?;
            Some(rest.len() + block * size_of::<Block>() + at)
        }
        None => last(rest),
    }
}

/// The first line end in some bytes.
fn first_newline(bytes: &[u8]) -> Option<usize> {
    let (blocks, rest) = bytes.as_chunks();
    let first = |bytes: &[u8]| bytes.iter().position(|&byte| byte == b'\n');
    match blocks.iter().position(has_newline) {
        Some(block) => Some(block * size_of::<Block>() + first(&blocks[block])?),
        None => Some(bytes.len() - rest.len() + first(rest)?),
    }
}

/// Whether a byte is a line end: the difference to one is zero then, and borrows.
#[inline]
fn has_newline(block: &Block) -> bool {
    let differences = u128::from_le_bytes(*block) ^ (LOWEST * u128::from(b'\n'));
    differences.wrapping_sub(LOWEST) & !differences & LOWEST << 7 != 0
}
