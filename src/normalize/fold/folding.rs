//! Folds a word while it is scanned.

use std::ops::Range;

use super::entries::{
    ALEF_MAKSURA, DELETE, IRREGULAR, MAKSURA, STOP, TABLE, YEH, arabic_entry, unit,
};
use super::key::{Key, push};
use super::particles::is_particle_key;
use crate::tokenize::Letters;

/// Folds a word while it is scanned, as far as the table goes.
#[derive(Debug, Default)]
pub(crate) struct Folding {
    key: Key,
    /// Letters up to and including the alef maksura, 0 if there is none, or
    /// [`Folding::AGAIN`].
    special: u32,
}

impl Folding {
    /// The word has to be folded again.
    const AGAIN: u32 = u32::MAX;

    /// The key of the word that was scanned, which is `text[at]`.
    #[inline]
    pub(crate) fn finish(&self, text: &str, at: Range<usize>) -> Key {
        if self.special != 0 {
            return self.finish_special(&text[at]);
        }
        self.key
    }

    #[inline(never)]
    fn finish_special(&self, word: &str) -> Key {
        if self.special != self.key.letters {
            return Key::of_word(word);
        }
        let Key { hash, letters } = self.key;
        if letters <= 4 && is_particle_key(self.key) {
            return self.key;
        }
        let hash = hash
            .wrapping_sub(u64::from(ALEF_MAKSURA))
            .wrapping_add(u64::from(YEH));
        Key { hash, letters }
    }

    /// Like [`Letters::arabic`] of `len` bytes, with the `rest` of them to be heard,
    /// for a word that has a mark or another special character in it, and so
    /// probably more.
    #[inline(never)]
    fn arabic_with_marks(&mut self, len: usize, mut rest: &[u8]) -> usize {
        let Key {
            mut hash,
            mut letters,
        } = self.key;
        while let &[lead, trail, ref tail @ ..] = rest {
            let entry = arabic_entry(lead, trail);
            if entry <= DELETE {
                // No branch: nobody can tell where the next mark stands.
                hash = if entry == DELETE {
                    hash
                } else {
                    push(hash, entry)
                };
                letters += u32::from(entry != DELETE);
            } else if entry == MAKSURA {
                hash = push(hash, ALEF_MAKSURA);
                letters += 1;
                self.hear_maksura(letters);
            } else if entry == STOP {
                break;
            } else {
                self.special = Self::AGAIN;
            }
            rest = tail;
        }
        self.key = Key { hash, letters };
        len - rest.len()
    }

    /// Hears an alef maksura as letter number `letters`.
    fn hear_maksura(&mut self, letters: u32) {
        self.special = if self.special == 0 {
            letters
        } else {
            Self::AGAIN
        };
    }

    #[inline]
    fn table(&mut self, code: usize) {
        let entry = TABLE[code & 0x7FF];
        let letter = match entry {
            DELETE => return,
            IRREGULAR => {
                self.special = Self::AGAIN;
                return;
            }
            MAKSURA => ALEF_MAKSURA,
            _ => unit(entry),
        };
        self.key.hash = push(self.key.hash, letter);
        self.key.letters += 1;
        if entry == MAKSURA {
            self.hear_maksura(self.key.letters);
        }
    }
}

impl Letters for Folding {
    /// Out of line, so that the loop has all registers.
    #[inline(never)]
    fn arabic(&mut self, bytes: &[u8]) -> usize {
        let (pairs, _) = bytes.as_chunks();
        let mut hash = self.key.hash;
        let mut heard = 0;
        let special = loop {
            let Some(&[lead, trail]) = pairs.get(heard) else {
                break STOP;
            };
            let entry = arabic_entry(lead, trail);
            if entry >= DELETE {
                break entry;
            }
            hash = push(hash, entry);
            heard += 1;
        };
        self.key.hash = hash;
        #[expect(
            clippy::cast_possible_truncation,
            reason = "letters are counted in u32"
        )]
        let letters = heard as u32;
        self.key.letters += letters;
        if special == STOP {
            2 * heard
        } else {
            self.arabic_with_marks(bytes.len(), &bytes[2 * heard..])
        }
    }

    #[inline]
    fn two_byte(&mut self, code: usize) {
        self.table(code);
    }

    #[inline]
    fn ascii(&mut self, byte: u8) {
        self.table(usize::from(byte));
    }

    #[inline]
    fn other(&mut self, _: char) {
        self.special = Self::AGAIN;
    }
}
