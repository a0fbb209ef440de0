//! The readings of a word as proclitics and a name.
//!
//! Before a name stand و or ف, then ب, ك or ل, each at most once. The article
//! belongs to the name, except that ل and ال are written لل: للرياض is ل and
//! الرياض, للاذقية is ل and اللاذقية. At least three letters must be left
//! (Arabic newswire: shorter remains are nearly always part of the word).

use crate::chars;
use crate::normalize::Key;

/// Letters that must be left of a name.
const MIN_LETTERS: u32 = 3;

/// One way to take proclitics off a word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading {
    /// The key of the name's first word.
    pub(super) key: Key,
    /// Letters before the name as written.
    pub(super) skip: u8,
    /// Letters of the fold that go, and what is put in their place.
    cut: u8,
    restore: &'static str,
    /// Only names with a bare article fit.
    pub(super) needs_article: bool,
}

impl Reading {
    /// Turns the folded word into the folded first word of the name.
    pub(super) fn rewrite(&self, folded: &mut String) {
        let cut = folded
            .char_indices()
            .nth(usize::from(self.cut))
            .map_or(folded.len(), |(at, _)| at);
        folded.replace_range(..cut, self.restore);
    }
}

/// Whether the word may begin with a proclitic: a glance at its first letter.
#[inline]
pub(super) fn may_begin(word: &str) -> bool {
    match word.as_bytes() {
        // و ف ك ل ; ب
        [0xD9, 0x88 | 0x81 | 0x83 | 0x84, ..] | [0xD8, 0xA8, ..] => true,
        // presentation forms, a tatweel or a mark in front
        [0xEF | 0xE2, ..] | [0xD9, 0x80 | 0x8B..=0x9F, ..] | [0xDA, 0xA9, ..] => true,
        _ => false,
    }
}

/// The readings of `word`, whose key is `key`, that take proclitics off.
#[inline]
pub(super) fn readings(word: &str, key: Key) -> impl Iterator<Item = Reading> + use<> {
    let mut letters = [' '; 4];
    let mut shown = chars_of(word);
    for letter in &mut letters {
        *letter = shown.next().unwrap_or(' ');
    }
    let conjunction = usize::from(matches!(letters[0], 'و' | 'ف'));
    let preposition = matches!(letters[conjunction], 'ب' | 'ك' | 'ل');
    let lam_lam = letters[conjunction] == 'ل' && letters[conjunction + 1] == 'ل';

    let prefix = |len: usize| Key::of_letters(&letters[..len]);
    let cut = move |skip: u8, cut: usize, restore: &'static str, article: bool| {
        let left = key.letters().checked_sub(u32::try_from(cut).unwrap_or(0))?;
        (left >= MIN_LETTERS).then(|| Reading {
            key: key.without(prefix(cut)).after(Key::of(restore)),
            skip,
            cut: u8::try_from(cut).unwrap_or(0),
            restore,
            needs_article: article,
        })
    };
    let c = conjunction;
    let skip = u8::from(conjunction == 1);
    [
        if c == 1 { cut(1, 1, "", false) } else { None },
        if preposition {
            cut(skip + 1, c + 1, "", false)
        } else {
            None
        },
        // ل + الرياض: للرياض
        if lam_lam {
            cut(skip + 2, c + 2, "ال", true)
        } else {
            None
        },
        // ل + اللاذقية: للاذقية
        if lam_lam {
            cut(skip + 1, c, "ا", true)
        } else {
            None
        },
    ]
    .into_iter()
    .flatten()
}

/// The first letters of a word, presentation forms opened, look-alikes folded
/// as far as proclitics are concerned.
fn chars_of(word: &str) -> impl Iterator<Item = char> + '_ {
    word.chars()
        .filter(|&c| !chars::class(c).extends_word())
        .map(|c| {
            chars::presentation_form(c)
                .and_then(|form| form.chars().next())
                .unwrap_or(c)
        })
        .map(|c| if c == 'ک' { 'ك' } else { c })
}

/// The bytes of the first `letters` letters of `word`, with their marks.
pub(super) fn width(word: &str, letters: u8) -> usize {
    word.char_indices()
        .filter(|&(_, c)| !chars::class(c).extends_word())
        .nth(usize::from(letters))
        .map_or(word.len(), |(at, _)| at)
}
