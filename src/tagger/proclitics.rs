//! The readings of a word as proclitics and a name, by key.
//!
//! The splits are those of the tokenizer's table; the key of each rest follows
//! from the key of the word. At least three letters must be left of a name, its
//! article not counted (Arabic newswire: shorter remains are nearly always part
//! of the word).

use crate::normalize::Key;
use crate::tokenize::{Omitted, Split, first_letters, noun_splits, place};

/// Letters that must be left of a name.
const MIN_LETTERS: u32 = 3;

/// One way to take proclitics off a word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading {
    /// The key of the name's first word.
    pub(super) key: Key,
    split: Split,
}

impl Reading {
    /// The reading of the word whose key is `key`, if enough of it is left.
    #[inline]
    fn of(key: Key, split: Split, letters: &[char]) -> Option<Self> {
        let proclitics = Key::of_letters(&letters[..usize::from(split.taken)]);
        let mut reading = Self { key, split };
        let left = key.letters().checked_sub(u32::from(reading.skip()))?;
        if left < MIN_LETTERS {
            return None;
        }
        let omitted = Key::of_letters(split.omitted.letters());
        reading.key = key.without(proclitics).after(omitted);
        Some(reading)
    }

    /// Letters before the name as written: the proclitics, and of لل both.
    pub(super) fn skip(self) -> u8 {
        self.split.taken + u8::from(self.split.omitted == Omitted::Alef)
    }

    /// Only names with a bare article fit: the reading restores one.
    pub(super) fn needs_article(self) -> bool {
        self.split.omitted != Omitted::Nothing
    }

    /// Turns the folded word into the folded first word of the name.
    pub(super) fn rewrite(self, folded: &mut String) {
        let cut = folded
            .char_indices()
            .nth(usize::from(self.split.taken))
            .map_or(folded.len(), |(at, _)| at);
        folded.replace_range(..cut, self.split.omitted.as_str());
    }
}

/// Whether the word may begin with a proclitic: a glance at its first letter.
#[inline]
pub(super) fn may_begin(word: &str) -> bool {
    matches!(
        word.as_bytes(),
        // و ف ك ل, a tatweel or a mark in front; ب; Persian kaf; presentation
        // forms
        [0xD9, 0x80 | 0x81 | 0x83 | 0x84 | 0x88 | 0x8B..=0x9F | 0xB0, ..]
            | [0xD8, 0x90..=0x9A | 0xA8, ..]
            | [0xDA, 0xA9, ..]
            | [0xDB, 0x96..=0xAD, ..]
            | [0xE0 | 0xEF | 0xE2, ..]
    )
}

/// The readings of `word`, whose key is `key`, that take proclitics off.
#[inline]
pub(super) fn readings(word: &str, key: Key) -> impl Iterator<Item = Reading> + use<> {
    let letters = first_letters(word);
    noun_splits(letters)
        .into_iter()
        .flatten()
        .filter_map(move |split| Reading::of(key, split, &letters))
}

/// The bytes of the first `letters` letters of `word`, with their marks; a
/// ligature that has the next letter in it is left whole to the name.
pub(super) fn width(word: &str, letters: u8) -> usize {
    place(word, letters).start
}
