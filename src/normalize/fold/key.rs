//! The key of a folded word: a polynomial in its letters.

use super::entries::unit;
use super::fold_word;

/// Multiplier of the key, a polynomial in the letters: the key of a word's end
/// follows from the keys of the word and of its beginning ([`Key::without`]).
pub(super) const BASE: u64 = 0x9E37_79B9_7F4A_7C15;

/// The key of a folded word, or of its beginning, and its length in letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    pub(super) hash: u64,
    pub(super) letters: u32,
}

impl Key {
    /// The key of text that is folded already.
    pub(crate) fn of(folded: &str) -> Self {
        folded.chars().fold(Self::default(), Self::push)
    }

    /// The key of a word as it is written.
    pub(crate) fn of_word(word: &str) -> Self {
        let mut folded = String::new();
        fold_word(word, &mut folded);
        Self::of(&folded)
    }

    /// The key of a word that is folded already, for constants; its letters are of
    /// U+0080 to U+07FF, two bytes each.
    pub(crate) const fn of_folded(word: &str) -> Self {
        let (bytes, mut at) = (word.as_bytes(), 0);
        let mut key = Self::of_letters(&[]);
        while at < bytes.len() {
            assert!(bytes[at] >> 5 == 0b110, "a letter of two bytes");
            let code = (bytes[at] as u32 & 0x1F) << 6 | bytes[at + 1] as u32 & 0x3F;
            key = match char::from_u32(code) {
                Some(letter) => key.push(letter),
                None => key,
            };
            at += 2;
        }
        key
    }

    /// The key of a few folded letters.
    #[inline]
    pub(crate) const fn of_letters(letters: &[char]) -> Self {
        let mut key = Self {
            hash: 0,
            letters: 0,
        };
        let mut at = 0;
        while at < letters.len() {
            key = key.push(letters[at]);
            at += 1;
        }
        key
    }

    #[inline]
    pub(crate) const fn push(self, c: char) -> Self {
        let letter = if c < '\u{800}' {
            unit(c as u32)
        } else {
            c as u32
        };
        Self {
            hash: self.hash.wrapping_mul(BASE).wrapping_add(letter as u64),
            letters: self.letters + 1,
        }
    }

    /// The length of the word in folded letters.
    #[inline]
    pub(crate) fn letters(self) -> u32 {
        self.letters
    }

    /// The key of what is left when the word loses the beginning whose key is
    /// `prefix`.
    #[inline]
    pub(crate) fn without(self, prefix: Self) -> Self {
        let letters = self.letters - prefix.letters;
        Self {
            hash: self
                .hash
                .wrapping_sub(prefix.hash.wrapping_mul(power(letters))),
            letters,
        }
    }

    /// The key of `prefix` followed by this word.
    #[inline]
    pub(crate) fn after(self, prefix: Self) -> Self {
        Self {
            hash: self
                .hash
                .wrapping_add(prefix.hash.wrapping_mul(power(self.letters))),
            letters: self.letters + prefix.letters,
        }
    }

    /// A well mixed number for hash tables.
    #[inline]
    pub(crate) fn mixed(self) -> u64 {
        let x = self.hash.wrapping_mul(0xD6E8_FEB8_6659_FD93);
        x ^ (x >> 32)
    }
}

static POWERS: [u64; 32] = {
    let mut powers = [1_u64; 32];
    let mut i = 1;
    while i < powers.len() {
        powers[i] = powers[i - 1].wrapping_mul(BASE);
        i += 1;
    }
    powers
};

#[inline]
fn power(exponent: u32) -> u64 {
    match POWERS.get(exponent as usize) {
        Some(&power) => power,
        None => BASE.wrapping_pow(exponent),
    }
}

/// The hash of a word that goes on with `letter`.
#[inline]
pub(super) fn push(hash: u64, letter: u32) -> u64 {
    hash.wrapping_mul(BASE).wrapping_add(u64::from(letter))
}
