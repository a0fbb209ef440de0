//! Sixteen bytes of text at once: how many plain Arabic letters they begin with,
//! and what those fold to.
//!
//! Each step is the same for all eight letters and has no branch, so that the
//! compiler makes vector instructions of it.

use super::key::pair;

/// Bytes of a block: eight letters.
pub(super) const SIZE: usize = 16;

/// What becomes of the two-byte characters of sixteen bytes, as far as they are
/// plain letters.
#[derive(Clone, Debug, Default)]
pub(super) struct Block {
    letters: [u16; 8],
    /// All bits of those that are plain letters.
    plain: [u8; 8],
}

impl Block {
    /// The plain letters are those of U+0621 to U+063A and U+0641 to U+064A:
    /// nearly all that are written.
    ///
    /// Out of line, where the results go to memory: eight numbers side by side
    /// there are what the compiler makes one vector of.
    #[inline(never)]
    pub(super) fn fold(&mut self, bytes: &[u8; SIZE]) {
        let (pairs, _) = bytes.as_chunks();
        let places = self.letters.iter_mut().zip(&mut self.plain);
        for ((letter, plain), &pair) in places.zip(pairs) {
            let pair = u16::from_le_bytes(pair);
            *letter = folded(pair);
            *plain = is_plain(pair).to_le_bytes()[0];
        }
    }

    /// The number of plain letters before anything else.
    #[inline]
    pub(super) fn len(&self) -> usize {
        (u64::from_le_bytes(self.plain).trailing_ones() / u8::BITS) as usize
    }

    /// The first `len` letters, folded, in the order of their bytes, and zeros.
    #[inline]
    pub(super) fn letters(&self, len: usize) -> u128 {
        let mut letters = 0;
        let mut at = self.letters.len();
        while at > 0 {
            at -= 1;
            letters = letters << 16 | u128::from(self.letters[at]);
        }
        letters & MASKS[len]
    }
}

/// What a plain letter that was read little-endian folds to; alef maksura to yeh.
#[inline]
const fn folded(letter: u16) -> u16 {
    // From آ to ئ there are alefs with a sign, and the two seats of a hamza.
    let sign = mask(is_within(letter, ALEF_MADDA, YEH_HAMZA));
    let hamza = mask(letter | WAW_HAMZA ^ YEH_HAMZA == YEH_HAMZA);
    let heh = mask(letter == TEH_MARBUTA);
    let yeh = mask(letter == ALEF_MAKSURA);
    let letter = (letter | sign & ALEF_BITS) ^ hamza & (ALEF ^ HAMZA);
    letter ^ (heh & (TEH_MARBUTA ^ HEH) | yeh & (ALEF_MAKSURA ^ YEH))
}

/// All bits if it is a plain letter.
#[inline]
const fn is_plain(letter: u16) -> u16 {
    let letter = letter.swap_bytes();
    mask(is_within(letter, 0xD8A1, 0xD8BA)) | mask(is_within(letter, 0xD981, 0xD98A))
}

/// Whether `first <= number && number <= last`, as a comparison of signed numbers: the
/// only one that there is a vector instruction for.
#[inline]
const fn is_within(number: u16, first: u16, last: u16) -> bool {
    let highest = i16::MAX.cast_unsigned();
    let moved = number.wrapping_add(highest.wrapping_sub(last));
    moved.cast_signed() >= highest.wrapping_sub(last - first).cast_signed()
}

/// All bits, or none.
#[inline]
const fn mask(all: bool) -> u16 {
    (all as u16).wrapping_neg()
}

const HAMZA: u16 = pair('ء' as u32);
const ALEF: u16 = pair('ا' as u32);
/// The bits that an alef has, and no letter from آ to ئ has all of.
const ALEF_BITS: u16 = 0x0700;
const ALEF_MADDA: u16 = pair('آ' as u32);
const WAW_HAMZA: u16 = pair('ؤ' as u32);
const YEH_HAMZA: u16 = pair('ئ' as u32);
const TEH_MARBUTA: u16 = pair('ة' as u32);
const HEH: u16 = pair('ه' as u32);
pub(super) const ALEF_MAKSURA: u16 = pair('ى' as u32);
pub(super) const YEH: u16 = pair('ي' as u32);

/// The bits of the first letters.
static MASKS: [u128; 9] = {
    let mut masks = [u128::MAX; 9];
    let mut len = 0;
    while len < 8 {
        masks[len] = (1 << (16 * len)) - 1;
        len += 1;
    }
    masks
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::fold_word;

    #[test]
    fn plain_letters_fold_as_a_word_of_them_does() {
        let mut block = Block::default();
        let mut folded = String::new();
        for c in '\u{80}'..='\u{7FF}' {
            // A particle is never made of one letter.
            let word = String::from(c).repeat(8);
            block.fold(word.as_bytes().first_chunk().unwrap());
            let plain = matches!(c, 'ء'..='غ' | 'ف'..='ي');
            assert_eq!(
                block.len(),
                if plain { 8 } else { 0 },
                "{}",
                c.escape_unicode()
            );
            if plain {
                fold_word(&word, &mut folded);
                let letters = u128::from_le_bytes(*folded.as_bytes().first_chunk().unwrap());
                assert_eq!(block.letters(8), letters);
                assert_eq!(block.letters(3), letters & 0xFFFF_FFFF_FFFF);
            }
        }
    }
}
