//! Folds a word once more to compare its letters.

use std::ops::Range;

use super::entries::{ALEF_MAKSURA, DELETE, MAKSURA, YEH, arabic_entry};
use super::fold_word;
use super::key::Key;
use super::particles::is_particle_key;

/// A folded word to be compared with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Folded<'w> {
    /// A word of up to 16 bytes, which are eight Arabic letters, filled up with
    /// zeros.
    Short([u8; 16]),
    Long(&'w [u8]),
}

impl<'w> Folded<'w> {
    /// The word `folded`.
    #[inline]
    pub(crate) fn of(folded: &'w [u8]) -> Self {
        let mut short = [0; 16];
        match short.get_mut(..folded.len()) {
            Some(bytes) => {
                bytes.copy_from_slice(folded);
                Self::Short(short)
            }
            None => Self::Long(folded),
        }
    }
}

/// Folds words, one at a time, for comparing.
#[derive(Debug, Default)]
pub(crate) struct Folder {
    /// Words of Arabic letters, if they are not too long.
    bytes: [u8; 32],
    /// All others.
    buffer: String,
}

impl Folder {
    /// Where the word begins in `bytes`; there is room for a letter in front.
    const START: usize = 2;

    /// Folds the word `text[at]`, whose key is `key`.
    #[inline]
    pub(crate) fn fold(&mut self, text: &str, at: Range<usize>, key: Key) -> Folded<'_> {
        match self.fold_letters(&text.as_bytes()[at.clone()], key) {
            Some(end) => self.folded(Self::START, end),
            None => self.fold_any(&text[at], 0, ""),
        }
    }

    /// Folds the word whose key is `key`, takes `taken` letters off its beginning
    /// and puts `front` there, which is at most one letter more.
    #[inline]
    pub(crate) fn fold_rest(
        &mut self,
        word: &str,
        key: Key,
        taken: usize,
        front: &'static str,
    ) -> Folded<'_> {
        let Some(end) = self.fold_letters(word.as_bytes(), key) else {
            return self.fold_any(word, taken, front);
        };
        let start = Self::START + 2 * taken - front.len();
        for (byte, &letter) in self.bytes[start..].iter_mut().zip(front.as_bytes()) {
            *byte = letter;
        }
        self.folded(start, end)
    }

    /// The word from `start` to `end` in `bytes`, which are zeros behind it.
    #[inline]
    fn folded(&self, start: usize, end: usize) -> Folded<'_> {
        match self.bytes[start..].first_chunk() {
            Some(short) if end <= start + short.len() => Folded::Short(*short),
            _ => Folded::Long(&self.bytes[start..end]),
        }
    }

    /// Folds a word of Arabic letters and marks into `bytes`, and returns its end
    /// there; `None` if there is anything else in it or it is too long.
    #[inline]
    fn fold_letters(&mut self, word: &[u8], key: Key) -> Option<usize> {
        self.bytes = [0; 32];
        let (places, _) = self.bytes.as_chunks_mut();
        let (pairs, []) = word.as_chunks() else {
            return None;
        };
        let mut end = Self::START / 2;
        let mut at = 0;
        while let Some(&[lead, trail]) = pairs.get(at) {
            at += 1;
            let mut entry = arabic_entry(lead, trail);
            if entry >= DELETE {
                if entry == DELETE {
                    continue;
                }
                if entry != MAKSURA || at < pairs.len() {
                    return None;
                }
                entry = last_maksura(key);
            }
            let [_, _, lead, trail] = entry.to_be_bytes();
            *places.get_mut(end)? = [lead, trail];
            end += 1;
        }
        Some(2 * end)
    }

    #[cold]
    fn fold_any(&mut self, word: &str, taken: usize, front: &str) -> Folded<'_> {
        fold_word(word, &mut self.buffer);
        let cut = self.buffer.char_indices().nth(taken);
        let cut = cut.map_or(self.buffer.len(), |(at, _)| at);
        self.buffer.replace_range(..cut, front);
        Folded::of(self.buffer.as_bytes())
    }
}

/// What the alef maksura becomes that the word with this key ends with.
#[inline(never)]
fn last_maksura(key: Key) -> u32 {
    if is_particle_key(key) {
        ALEF_MAKSURA
    } else {
        YEH
    }
}
