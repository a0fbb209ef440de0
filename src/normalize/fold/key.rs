//! The key of a folded word: its letters themselves, if they are few.

/// What a folded word is found by.
///
/// Of a word of up to 16 bytes, which are eight Arabic letters, the key is the
/// word: equal keys are equal words. A longer one has a hash, which is no proof.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Key(u128);

/// The last byte of a long word's key; no UTF-8 has it.
const LONG: u128 = 0xFF << 120;
/// The most bytes of a short word.
const SHORT: usize = 16;

impl Key {
    /// The key of text that is folded already.
    pub(crate) fn of(folded: &str) -> Self {
        Self::of_bytes(folded.as_bytes())
    }

    /// The key of a folded word's bytes; there may be zeros behind them, up to 16.
    pub(crate) fn of_bytes(bytes: &[u8]) -> Self {
        if bytes.len() <= SHORT {
            Self(block(bytes))
        } else {
            Self::long(bytes.chunks(SHORT).map(block).fold(0, longer))
        }
    }

    /// The key of a word that is folded already, for constants.
    pub(crate) const fn of_folded(word: &str) -> Self {
        Self::of_folded_bytes(word.as_bytes())
    }

    pub(super) const fn of_folded_bytes(mut word: &[u8]) -> Self {
        if word.len() <= SHORT {
            return Self(const_block(word));
        }
        let mut hash = 0;
        while !word.is_empty() {
            let (first, rest) = word.split_at(if word.len() < SHORT {
                word.len()
            } else {
                SHORT
            });
            hash = longer(hash, const_block(first));
            word = rest;
        }
        Self::long(hash)
    }

    /// Whether two keys are equal, for constants.
    pub(super) const fn is(self, other: Self) -> bool {
        self.0 == other.0
    }

    /// The key of the word with these bytes, and zeros behind them.
    #[inline]
    pub(super) const fn of_short(letters: u128) -> Self {
        Self(letters)
    }

    /// The key of the word with these bytes, and zeros behind them.
    #[inline]
    pub(super) fn of_blocks(first: u128, second: u128) -> Self {
        if second == 0 {
            Self(first)
        } else {
            Self::long(longer(longer(0, first), second))
        }
    }

    #[inline]
    const fn long(hash: u64) -> Self {
        Self(LONG | hash as u128)
    }

    /// The bytes of a short word, and zeros behind them.
    #[inline]
    pub(crate) fn short(self) -> Option<u128> {
        (self.0 < LONG).then_some(self.0)
    }

    /// A short word, of which the key is the letters.
    pub(crate) fn folded(self) -> Option<String> {
        let letters = self.short()?.to_le_bytes();
        let word = std::str::from_utf8(&letters[..self.bytes() as usize]);
        word.ok().map(String::from)
    }

    /// The last two letters of a short word, if they have two bytes each; of other words some four
    /// bytes at its end. `None` of a long word.
    #[inline]
    pub(crate) const fn ending(self) -> Option<u32> {
        if self.0 >= LONG {
            return None;
        }
        // An empty word has nothing to shift.
        let above = self.0.leading_zeros() & !7;
        Some((self.0.wrapping_shl(above) >> 96) as u32)
    }

    /// The number of letters; of a long word, which has five or more, six: enough for whoever asks
    /// whether a word is short.
    pub(crate) fn letters(self) -> u32 {
        const LOWEST: u128 = u128::MAX / 0xFF;
        match self.short() {
            Some(letters) => {
                // Bytes of the form 10xxxxxx go on with a letter.
                let go_on = letters >> 7 & !(letters >> 6) & LOWEST;
                self.bytes() - go_on.count_ones()
            }
            None => 6,
        }
    }

    /// The key of a short word that loses its first `taken` letters, of two bytes
    /// each, and gets those of `front` in their place; `None` if it is long, or
    /// would be.
    #[inline]
    pub(crate) fn rest(self, taken: u8, front: Self) -> Option<Self> {
        let rest = self.short()? >> (16 * taken);
        let bits = front.bytes() * 8;
        let fits = bits == 0 || rest >> (128 - bits) == 0;
        fits.then_some(Self(rest << bits | front.0))
    }

    /// The number of bytes of a short word.
    #[inline]
    pub(super) const fn bytes(self) -> u32 {
        u128::BITS / 8 - self.0.leading_zeros() / 8
    }

    /// The key of `prefix` followed by this word.
    pub(crate) fn after(self, prefix: Self) -> Self {
        match (prefix.short(), self.short()) {
            (Some(before), Some(0)) => Self(before),
            (Some(0), Some(word)) => Self(word),
            (Some(before), Some(word)) => {
                let bits = prefix.bytes() * 8;
                let (first, second) = match bits {
                    128 => (before, word),
                    _ => (before | word << bits, word >> (128 - bits)),
                };
                Self::of_blocks(first, second)
            }
            _ => prefix.and(self),
        }
    }

    /// The key of a phrase: of this word or phrase, and a word more.
    pub(crate) fn and(self, word: Self) -> Self {
        Self::long(longer(self.mixed(), word.0))
    }

    /// A key for this word behind one with this [`ending`](Self::ending).
    #[inline]
    pub(crate) fn and_ending(self, ending: u32) -> Self {
        Self::long(longer(u64::from(ending), self.0))
    }

    /// A well mixed number for hash tables.
    #[inline]
    pub(crate) fn mixed(self) -> u64 {
        longer(0, self.0)
    }
}

/// Up to 16 bytes, and zeros behind them: two halves that overlap, if there are that many.
#[inline]
fn block(bytes: &[u8]) -> u128 {
    if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk()) {
        let last = u128::from(u64::from_le_bytes(*last));
        u128::from(u64::from_le_bytes(*first)) | last << (8 * (bytes.len() - 8))
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk()) {
        let last = u128::from(u32::from_le_bytes(*last));
        u128::from(u32::from_le_bytes(*first)) | last << (8 * (bytes.len() - 4))
    } else {
        let add = |all, &byte| all << 8 | u128::from(byte);
        bytes.iter().rev().fold(0, add)
    }
}

/// The hash of bytes that go on with these.
///
/// A product of two numbers of 64 bits has twice as many; every bit of both counts
/// in the middle, so that its halves together are well mixed.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "cut into halves")]
const fn longer(hash: u64, bytes: u128) -> u64 {
    let (low, high) = (bytes as u64, (bytes >> 64) as u64);
    let product = (low ^ hash ^ 0x9E37_79B9_7F4A_7C15) as u128
        * (high ^ hash.rotate_left(32) ^ 0xD6E8_FEB8_6659_FD93) as u128;
    product as u64 ^ (product >> 64) as u64
}

/// The bytes of up to 16, and zeros behind them.
const fn const_block(bytes: &[u8]) -> u128 {
    let mut block = [0; SHORT];
    let mut at = 0;
    while at < bytes.len() {
        block[at] = bytes[at];
        at += 1;
    }
    u128::from_le_bytes(block)
}

/// The two bytes of a letter, as they are in a key.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "the code is below 0x800")]
pub(super) const fn pair(letter: u32) -> u16 {
    u16::from_le_bytes([0xC0 | (letter >> 6) as u8, 0x80 | (letter & 0x3F) as u8])
}

#[cfg(test)]
mod tests {
    use super::*;

    const LETTERS: &str = "وبالرياضةكهيعصطس";

    #[test]
    fn the_key_of_a_beginning_and_an_end_is_that_of_the_whole() {
        for (end, _) in LETTERS.char_indices() {
            for (middle, _) in LETTERS[..end].char_indices() {
                let (before, behind) = (&LETTERS[..middle], &LETTERS[middle..end]);
                if before.len().max(behind.len()) <= SHORT {
                    let whole = Key::of(behind).after(Key::of(before));
                    assert_eq!(whole, Key::of(&LETTERS[..end]), "{before} + {behind}");
                }
            }
        }
    }

    #[test]
    fn the_rest_of_a_word_has_its_own_key() {
        let front = Key::of_folded("ال");
        assert_eq!(front, Key::of("ال"));
        let key = Key::of("للاذقيه");
        assert_eq!(key.rest(1, Key::default()), Some(Key::of("لاذقيه")));
        assert_eq!(key.rest(1, front), Some(Key::of("اللاذقيه")));
        assert_eq!(Key::of("للاذقيهه").rest(1, front), None, "nine letters");
        assert_eq!(Key::of(LETTERS).rest(1, Key::default()), None);
    }

    #[test]
    fn letters_are_counted_whatever_their_bytes() {
        for (word, letters) in [
            ("", 0),
            ("و", 1),
            ("g20", 3),
            ("كyiv漢", 5),
            ("وبالرياض", 8),
        ] {
            assert_eq!(Key::of(word).letters(), letters, "{word}");
            assert_eq!(Key::of(word).folded().as_deref(), Some(word));
        }
        assert!(Key::of(LETTERS).letters() >= 6);
        assert_eq!(Key::of(LETTERS).folded(), None);
    }
}
