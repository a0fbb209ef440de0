//! Folds the words of a text to their keys, one at a time.

use super::block::{self, ALEF_MAKSURA, Block, YEH};
use super::entries::{DELETE, MAKSURA, TABLE};
use super::fold_word;
use super::key::{Key, pair};
use super::particles::is_particle_word;

/// A folded word to be looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Folded<'w> {
    pub(crate) key: Key,
    /// The letters of a long word, whose key proves nothing.
    pub(crate) letters: &'w [u8],
}

impl<'w> Folded<'w> {
    /// The short word with this key.
    #[inline]
    pub(crate) const fn short(key: Key) -> Self {
        Self { key, letters: &[] }
    }

    /// The first bytes of the word; zeros where it has none.
    pub(crate) fn beginning(self) -> [u8; 8] {
        let bytes = self.key.short().map(u128::to_le_bytes);
        let letters = bytes.as_ref().map_or(self.letters, |bytes| bytes);
        letters.first_chunk().copied().unwrap_or_default()
    }

    /// The word `folded`.
    pub(crate) fn of(folded: &'w str) -> Self {
        Self {
            key: Key::of(folded),
            letters: folded.as_bytes(),
        }
    }
}

/// Folds words, and keeps the letters of the last one that is long.
#[derive(Debug, Default)]
pub(crate) struct Folder {
    block: Block,
    /// A word of Arabic letters that are not too many.
    letters: Letters,
    /// The rest of such a word.
    rest: Letters,
    /// Any other word, and the rest of it.
    other: String,
    other_rest: String,
}

/// Up to 15 letters of two bytes from [`Letters::START`] on, and zeros around them.
#[derive(Clone, Copy, Debug)]
struct Letters {
    bytes: [u8; 48],
    /// Where they end; 0 if the word is none of them.
    end: usize,
}

impl Letters {
    /// There is room for a letter in front.
    const START: usize = 2;
    /// Where they end at most, so that with a letter in front they are two blocks.
    const MOST: usize = Self::START + 30;

    const NONE: Self = Self {
        bytes: [0; 48],
        end: 0,
    };

    fn push(&mut self, letter: u16) -> Option<()> {
        let place = self.bytes[..Self::MOST].get_mut(self.end..self.end + 2)?;
        place.copy_from_slice(&letter.to_le_bytes());
        self.end += 2;
        Some(())
    }

    fn folded(&self, start: usize) -> Folded<'_> {
        let block = |at: usize| match self.bytes[at..].first_chunk() {
            Some(&bytes) => u128::from_le_bytes(bytes),
            None => 0,
        };
        Folded {
            key: Key::of_blocks(block(start), block(start + block::SIZE)),
            letters: &self.bytes[start..self.end],
        }
    }
}

impl Default for Letters {
    fn default() -> Self {
        Self::NONE
    }
}

impl Folder {
    /// Folds the Arabic word at byte `at`, where `bytes` are, and returns its key
    /// and its end, if it is made of 1 to 15 plain letters and not at the end of the
    /// text: nine of ten are. Any other word is one for [`fold`](Self::fold).
    #[inline]
    pub(crate) fn plain_word(
        &mut self,
        bytes: &[u8; 16],
        text: &[u8],
        at: usize,
    ) -> Option<(Key, usize)> {
        if bytes[0] & 0xFE != 0xD8 {
            return None;
        }
        self.block.fold(bytes);
        let len = self.block.len();
        let end = 2 * len;
        if end == bytes.len() {
            let (key, end) = self.plain_long_word(text, at)?;
            return Some((key, end));
        }
        if len == 0 || !is_end(&bytes[end..]) {
            return None;
        }
        let mut letters = self.block.letters(len);
        if bytes[end - 1] == MAKSURA_TRAIL {
            letters = with_particle(letters, len);
        }
        Some((Key::of_short(letters), at + end))
    }

    /// The same for a word whose first eight letters are in the block.
    #[inline(never)]
    fn plain_long_word(&mut self, text: &[u8], at: usize) -> Option<(Key, usize)> {
        let first = self.block.letters(block::SIZE / 2);
        let at = at + block::SIZE;
        let bytes: &[u8; block::SIZE] = text.get(at..)?.first_chunk()?;
        self.block.fold(bytes);
        let len = self.block.len();
        let end = 2 * len;
        if end == bytes.len() || !is_end(&bytes[end..]) {
            return None;
        }
        let second = self.block.letters(len);
        let letters = &mut self.letters;
        *letters = Letters::NONE;
        let (places, _) = letters.bytes[Letters::START..].as_chunks_mut();
        places[0] = first.to_le_bytes();
        places[1] = second.to_le_bytes();
        letters.end = Letters::START + block::SIZE + end;
        Some((Key::of_blocks(first, second), at + end))
    }

    /// Folds a word.
    #[inline(never)]
    pub(crate) fn fold(&mut self, word: &str) -> Key {
        let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number && self.fold_letters(word.as_bytes()).is_some() {
            return self.letters.folded(Letters::START).key;
        }
        self.letters.end = 0;
        if is_number {
            // A number is folded already.
            self.other.clear();
            self.other.push_str(word);
        } else {
            fold_word(word, &mut self.other);
        }
        Key::of(&self.other)
    }

    /// Folds a word of Arabic letters and marks; `None` if there is anything else
    /// in it or it is too long.
    fn fold_letters(&mut self, word: &[u8]) -> Option<()> {
        let (pairs, []) = word.as_chunks() else {
            return None;
        };
        let letters = &mut self.letters;
        *letters = Letters {
            end: Letters::START,
            ..Letters::NONE
        };
        for (at, &[lead, trail]) in pairs.iter().enumerate() {
            if !matches!(lead, 0xD8..=0xDB) {
                return None;
            }
            let entry = TABLE[usize::from(lead & 0x1F) << 6 | usize::from(trail & 0x3F)];
            match entry {
                DELETE => {}
                MAKSURA if at + 1 == pairs.len() => {
                    letters.push(YEH)?;
                    letters.restore_particle();
                }
                0x80..0x800 => letters.push(pair(entry))?,
                _ => return None,
            }
        }
        Some(())
    }

    /// The word that was folded last, if its key is `key`.
    #[inline]
    pub(crate) fn whole(&self, key: Key) -> Folded<'_> {
        let letters = if key.short().is_some() {
            &[]
        } else if self.letters.end == 0 {
            self.other.as_bytes()
        } else {
            &self.letters.bytes[Letters::START..self.letters.end]
        };
        Folded { key, letters }
    }

    /// Makes a short word the one that was folded last, by its key; else does nothing.
    pub(crate) fn hold(&mut self, key: Key) {
        if let Some(letters) = key.short() {
            self.letters = Letters::NONE;
            let (blocks, _) = self.letters.bytes[Letters::START..].as_chunks_mut();
            blocks[0] = letters.to_le_bytes();
            self.letters.end = Letters::START + key.bytes() as usize;
        }
    }

    /// The word that was folded last by [`fold`](Self::fold), or a long one by
    /// [`plain_word`](Self::plain_word), without its first `taken` letters, and
    /// with `front` in their place, which is at most one letter more.
    #[inline(never)]
    pub(crate) fn rest(&mut self, taken: u8, front: &str) -> Folded<'_> {
        let taken = usize::from(taken);
        if self.letters.end == 0 {
            let cut = self.other.char_indices().nth(taken);
            let cut = cut.map_or(self.other.len(), |(at, _)| at);
            self.other_rest.clear();
            self.other_rest.push_str(front);
            self.other_rest.push_str(&self.other[cut..]);
            return Folded::of(&self.other_rest);
        }
        let start = Letters::START + 2 * taken - front.len();
        self.rest = self.letters;
        self.rest.bytes[start..start + front.len()].copy_from_slice(front.as_bytes());
        self.rest.folded(start)
    }
}

impl Letters {
    /// Puts the ى back that a function word ends with.
    #[inline(never)]
    fn restore_particle(&mut self) {
        let Folded { key, letters } = self.folded(Self::START);
        let len = letters.len() / 2;
        if let Some(letters) = key.short() {
            let letters = with_particle(letters, len).to_le_bytes();
            self.bytes[Self::START..][..letters.len()].copy_from_slice(&letters);
        }
    }
}

/// The last byte of alef maksura, and of no other plain letter.
const MAKSURA_TRAIL: u8 = ALEF_MAKSURA.to_le_bytes()[1];

/// The letters of a word whose final ى has been folded, with the ى back if it is a
/// function word.
#[inline(never)]
fn with_particle(letters: u128, len: usize) -> u128 {
    let unfolded = letters ^ u128::from(YEH ^ ALEF_MAKSURA) << (16 * (len - 1));
    if is_particle_word(unfolded) {
        unfolded
    } else {
        letters
    }
}

/// Whether a word surely ends before these bytes: ASCII, one of ، ؛ ؟ « ».
#[inline]
fn is_end(bytes: &[u8]) -> bool {
    match *bytes {
        [0..=0x7F, ..] => true,
        [lead, trail, ..] => matches!(
            (lead, trail),
            (0xD8, 0x8C | 0x9B | 0x9F) | (0xC2, 0xAB | 0xBB)
        ),
        _ => false,
    }
}
