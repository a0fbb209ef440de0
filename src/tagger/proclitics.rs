//! The readings of a word as proclitics and a name, by key.
//!
//! The splits are those of the tokenizer's table; the key of each rest follows
//! from the key of the word. At least three letters must be left of a name of one
//! word, its article not counted (Arabic newswire: shorter remains are nearly
//! always part of the word), and two of the first word of a longer one (وتل أبيب).

use crate::chars;
use crate::normalize::{Folded, Folder, Key};
use crate::tokenize::{FirstLetters, Omitted, Split, first_letters, noun_splits, place};

/// Letters that must be left of the first word of a name.
pub(super) const MIN_LETTERS: u32 = 2;
/// Letters that must be left of a name of one word.
const MIN_LETTERS_ALONE: u32 = 3;

/// Proclitics before an article: و or ف, then ب or ك.
const MOST_PROCLITICS: usize = 2;

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
        let taken = if split.taken == 1 {
            first
        } else {
            first.push(letters[1])
        };
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

    /// Whether enough is left of the word whose key is `key` to be a name by
    /// itself.
    pub(super) fn may_be_alone(self, key: Key) -> bool {
        key.letters() >= MIN_LETTERS_ALONE + u32::from(self.skip())
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
        0xD8..=0xDB => BEGINNINGS[usize::from(lead & 3)] >> (trail & 0x3F) & 1 == 1,
        // presentation forms, what is invisible, and the marks U+0898 to U+08FF
        _ => matches!(lead, 0xE0 | 0xE2 | 0xEF),
    }
}

/// The characters U+0600 to U+06FF that a word with proclitics may begin with, one
/// bit each: the letters, Persian kaf, tatweel and marks.
static BEGINNINGS: [u64; 4] = {
    let mut bits = [0; 4];
    let letters = ['و', 'ف', 'ب', 'ك', 'ل', 'ک'];
    let mut at = 0;
    while at < letters.len() {
        let code = letters[at] as usize - 0x600;
        bits[code / 64] |= 1 << (code % 64);
        at += 1;
    }
    let mut code = 0;
    while code < 0x100 {
        if chars::class_two_byte(0x600 + code).extends_word() {
            bits[code / 64] |= 1 << (code % 64);
        }
        code += 1;
    }
    bits
};

/// Gives `each` the readings of `word`, whose key is `key`, that take proclitics
/// off: none of a word that [`may_begin`] does not hold of.
#[inline]
pub(super) fn readings(word: &str, key: Key, mut each: impl FnMut(Reading)) {
    let letters = first_letters(word);
    let (splits, count) = noun_splits(letters);
    for &split in &splits[..count] {
        if let Some(reading) = Reading::of(key, split, &letters) {
            each(reading);
        }
    }
}

/// Whether a word as it is written begins with the article.
pub(super) fn begins_with_article(word: &str) -> bool {
    matches!(first_letters(word), ['ا', 'ل', _])
}

/// Whether a word as it is written has the article, at once or behind proclitics.
pub(super) fn has_article(mut word: &str) -> bool {
    for _ in 0..MOST_PROCLITICS {
        match first_letters(word) {
            ['ا' | 'ل', 'ل', _] => return true,
            ['و' | 'ف' | 'ب' | 'ك', ..] => word = &word[width(word, 1)..],
            _ => return false,
        }
    }
    begins_with_article(word)
}

/// The bytes of the first `letters` letters of `word`, with their marks; a
/// ligature that has the next letter in it is left whole to the name.
pub(super) fn width(word: &str, letters: u8) -> usize {
    place(word, letters).start
}
