//! Composition (NFC, NFKC) of the stretches of a text that need it.
//!
//! Text may be cut in front of a character, and both sides composed apart, if
//! the first character of its decomposition has combining class 0 and never
//! composes with one before it; [`is_boundary`] says so. Cutting at class 0
//! alone is wrong: Hangul vowels have it, and compose.

use std::iter;

use unicode_normalization::char::{
    canonical_combining_class, compose as compose_two, decompose_canonical, decompose_compatible,
};
use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfc_quick, is_nfkc_quick};

use super::builder::Composition;
use super::{letters, steps};

/// Calls `emit` with each character of the composed form of `text`.
pub(super) fn compose(
    text: impl Iterator<Item = char>,
    composition: Composition,
    emit: impl FnMut(char),
) {
    match composition {
        Composition::None => text.for_each(emit),
        Composition::Canonical => text.nfc().for_each(emit),
        Composition::Compatibility => text.nfkc().for_each(emit),
    }
}

/// Takes each mark into the letter before it that it makes one character with, by
/// `joined`, as composition does; but in linear time also where the character is
/// the letter as it was.
pub(super) fn join_marks(text: &mut Vec<char>, joined: impl Fn(char, char) -> Option<char>) {
    // Where the last letter was put, and the order of the last mark behind it.
    let (mut letter, mut last) = (None, 0);
    let mut end = 0;
    for at in 0..text.len() {
        steps::count();
        let c = text[at];
        let order = order(c);
        let free = order > last || last == 0;
        if let Some((at, c)) = letter
            .filter(|_| free)
            .and_then(|at| Some((at, joined(text[at], c)?)))
        {
            text[at] = c;
            continue;
        }
        text[end] = c;
        last = order;
        if order == 0 {
            letter = Some(end);
        }
        end += 1;
    }
    text.truncate(end);
}

/// The character that composition makes of two.
pub(super) fn pair(first: char, second: char, composition: Composition) -> Option<char> {
    match composition {
        Composition::None => None,
        _ => compose_two(first, second),
    }
}

/// Calls `emit` with what compatibility composition makes of `c`, uncomposed:
/// what other switches delete or fold may be in it. Otherwise with `c` itself.
pub(super) fn expand(c: char, composition: Composition, mut emit: impl FnMut(char)) {
    let is_plain = match c {
        '\0'..'\u{A0}' | '\u{600}'..='\u{674}' => true,
        _ => {
            composition != Composition::Compatibility
                || is_nfkc_quick(iter::once(c)) != IsNormalized::No
        }
    };
    if is_plain {
        emit(c);
    } else {
        decompose_compatible(c, emit);
    }
}

/// The same for text whose case is folded: an iota below a Greek letter, however
/// it is written, becomes one behind the letter and its other marks.
pub(super) fn compose_caseless(
    text: impl Iterator<Item = char>,
    composition: Composition,
    emit: impl FnMut(char),
) {
    let iota = letters::without_iota_below;
    match composition {
        Composition::None => text.map(iota).for_each(emit),
        Composition::Canonical => text.nfd().map(iota).nfc().for_each(emit),
        Composition::Compatibility => text.nfkd().map(iota).nfc().for_each(emit),
    }
}

/// Whether composition never changes `c` by itself and never reorders or
/// composes it with what comes before.
pub(super) fn is_inert(c: char, composition: Composition) -> bool {
    match composition {
        Composition::None => true,
        _ if c < '\u{A0}' => true,
        Composition::Canonical => {
            canonical_combining_class(c) == 0 && is_nfc_quick(iter::once(c)) == IsNormalized::Yes
        }
        Composition::Compatibility => {
            canonical_combining_class(c) == 0 && is_nfkc_quick(iter::once(c)) == IsNormalized::Yes
        }
    }
}

/// Whether text may be cut in front of `c` and both sides composed apart.
pub(super) fn is_boundary(c: char, composition: Composition) -> bool {
    let mut first = None;
    match composition {
        Composition::None => return true,
        _ if c < '\u{A0}' => return true,
        Composition::Canonical => decompose_canonical(c, |part| _ = first.get_or_insert(part)),
        Composition::Compatibility => decompose_compatible(c, |part| _ = first.get_or_insert(part)),
    }
    first.is_some_and(|first| is_inert(first, Composition::Canonical))
}

/// Whether `c` is a combining mark that composition moves among its neighbours
/// and never changes.
pub(super) fn is_orderly_mark(c: char, composition: Composition) -> bool {
    let check = match composition {
        Composition::None => return false,
        Composition::Canonical => is_nfc_quick(iter::once(c)),
        Composition::Compatibility => is_nfkc_quick(iter::once(c)),
    };
    canonical_combining_class(c) != 0 && check == IsNormalized::Yes
}

/// The place of a mark among marks on one letter.
pub(super) fn order(mark: char) -> u8 {
    canonical_combining_class(mark)
}
