//! The readings of a word as proclitics and a name, by key.
//!
//! The splits are those of the tokenizer's table; the key of each rest follows
//! from the key of the word. At least three letters must be left of a name, its
//! article not counted (Arabic newswire: shorter remains are nearly always part
//! of the word).

use crate::normalize::{Folded, Folder, Key};
use crate::tokenize::{FirstLetters, Omitted, Split, first_letters, noun_splits, place};

/// Letters that must be left of a name.
pub(super) const MIN_LETTERS: u32 = 3;

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
    fn of(key: Key, split: Split, letters: &FirstLetters) -> Option<Self> {
        let mut reading = Self { key, split };
        if key.letters() < MIN_LETTERS + u32::from(reading.skip()) {
            return None;
        }
        let first = Key::of_letters(&letters[..1]);
        let taken = if split.taken == 1 { first } else { first.push(letters[1]) };
        let rest = key.without(taken);
        reading.key = match split.omitted {
            Omitted::Nothing => rest,
            Omitted::Alef => rest.after(const { Key::of_letters(Omitted::Alef.letters()) }),
            Omitted::AlefLam => rest.after(const { Key::of_letters(Omitted::AlefLam.letters()) }),
        };
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

    /// The folded letters of the name's first word, `word` being the text's and
    /// `key` the key of it.
    pub(super) fn fold<'f>(self, word: &str, key: Key, folder: &'f mut Folder) -> Folded<'f> {
        let Split { taken, omitted } = self.split;
        folder.fold_rest(word, key, usize::from(taken), omitted.as_str())
    }
}

/// Whether the word may begin with a proclitic: a glance at its first letter.
#[inline]
pub(super) fn may_begin(word: &[u8]) -> bool {
    let &[lead, trail, ..] = word else {
        return false;
    };
    match lead {
        // ف ك ل و, or a tatweel or mark in front
        0xD9 => LETTERS_D9 >> (trail & 0x3F) & 1 == 1,
        // ب
        0xD8 => trail == 0xA8,
        // Persian kaf
        0xDA => trail == 0xA9,
        // presentation forms
        _ => lead == 0xEF || lead == 0xE2,
    }
}

/// The last six bits of the characters from U+0640 to U+067F that a word may
/// begin with before or as its proclitics.
const LETTERS_D9: u64 = 1 | 1 << 0x01 | 1 << 0x03 | 1 << 0x04 | 1 << 0x08 | 0xFFFF_F800;

/// Gives `each` the readings of `word`, whose key is `key`, that take proclitics
/// off.
#[inline]
pub(super) fn readings(word: &str, key: Key, mut each: impl FnMut(Reading)) {
    if key.letters() <= MIN_LETTERS || !may_begin(word.as_bytes()) {
        return;
    }
    let letters = first_letters(word);
    noun_splits(letters, |split| {
        if let Some(reading) = Reading::of(key, split, &letters) {
            each(reading);
        }
    });
}

/// The bytes of the first `letters` letters of `word`, with their marks; a
/// ligature that has the next letter in it is left whole to the name.
pub(super) fn width(word: &str, letters: u8) -> usize {
    place(word, letters).start
}
