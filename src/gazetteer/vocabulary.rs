//! Every folded word that occurs in a name, found by the key of a text word.
//!
//! Nine of ten words of a text are in no name. A filter of bits answers for
//! them with one probe. Behind it, words are numbered bucket by bucket of their
//! hashes, so that a bucket is a range of words, whose letters are compared.

use super::hashing::{Buckets, Table};
use super::letters::Letters;
use crate::lexicon::{self, Classes};
use crate::normalize::{Folded, Key};

/// The number of a word in the vocabulary.
pub(crate) type WordId = u32;

/// Filter bits per word, of which two are set: one probe in some 100 passes by
/// accident.
const FILTER_BITS: usize = 16;

/// The vocabulary: words by key.
#[derive(Clone, Debug, Default)]
pub(crate) struct Vocabulary {
    /// A power of two of words.
    pub(super) filter: Vec<u64>,
    pub(super) buckets: Buckets,
    pub(super) letters: Letters,
    /// What the evidence stage knows of each word.
    pub(super) flags: Vec<u16>,
}

impl Vocabulary {
    /// Makes the vocabulary of `words`, and tells the number of each.
    pub(super) fn new(words: &Words) -> (Self, Vec<WordId>) {
        let hashes: Vec<u64> = (0..words.letters.len())
            .map(|word| words.letters.key(word).mixed())
            .collect();
        let (buckets, order) = Buckets::sort(&hashes);
        let bits = (hashes.len() * FILTER_BITS).next_power_of_two().max(64);
        let mut filter = vec![0; bits / 64];
        let mut numbers = vec![0; order.len()];
        for (number, &word) in (0..).zip(&order) {
            let hash = hashes[word as usize];
            let (at, bits) = filter_bits(hash, filter.len());
            filter[at] |= bits;
            numbers[word as usize] = number;
        }
        let mut letters = words.letters.reordered(&order);
        letters.shrink_to_fit();
        let vocabulary = Self {
            filter,
            buckets,
            letters,
            flags: vec![0; order.len()],
        };
        (vocabulary, numbers)
    }

    /// What the word is in names.
    #[inline]
    pub(crate) fn classes(&self, word: WordId) -> Classes {
        Classes::from_bits(u32::from(self.flags[word as usize]))
    }

    /// What the lexicon knows of each word.
    pub(super) fn known(&self) -> Vec<Classes> {
        let keys = (0..self.len()).map(|word| self.letters.key(word));
        keys.map(lexicon::classes).collect()
    }

    /// The key of a word.
    pub(super) fn key(&self, word: WordId) -> Key {
        self.letters.key(word as usize)
    }

    /// The folded letters of a word.
    pub(super) fn letters(&self, word: WordId) -> &str {
        self.letters.get(word as usize)
    }

    /// The folded letters of each word.
    pub(super) fn all_letters(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|word| self.letters.get(word))
    }

    /// The number of words.
    pub(super) fn len(&self) -> usize {
        self.letters.len()
    }

    /// The word with these folded letters.
    pub(crate) fn find_folded(&self, folded: &str) -> Option<WordId> {
        self.find(Key::of(folded), || Folded::of(folded))
    }

    /// The number of the word with this key, which is `folded`: nine of ten are not
    /// there.
    #[inline]
    pub(crate) fn find<'w>(&self, key: Key, folded: impl FnOnce() -> Folded<'w>) -> Option<WordId> {
        let hash = key.mixed();
        let (at, bits) = filter_bits(hash, self.filter.len());
        if self.filter[at] & bits != bits {
            return None;
        }
        match key.short() {
            Some(letters) => self.find_short(hash, letters),
            None => self.find_long(hash, folded().letters),
        }
    }

    #[inline(never)]
    fn find_short(&self, hash: u64, letters: u128) -> Option<WordId> {
        let word = self.letters.find(self.buckets.range(hash), letters);
        word.map(number)
    }

    #[inline(never)]
    fn find_long(&self, hash: u64, letters: &[u8]) -> Option<WordId> {
        let word = self.letters.find_long(self.buckets.range(hash), letters);
        word.map(number)
    }

    /// Bytes on the heap.
    pub(super) fn memory_usage(&self) -> usize {
        self.filter.capacity() * size_of::<u64>()
            + self.buckets.memory_usage()
            + self.letters.memory_usage()
            + self.flags.capacity() * size_of::<u16>()
    }
}

#[expect(clippy::cast_possible_truncation, reason = "words are numbered in u32")]
fn number(word: usize) -> WordId {
    word as WordId
}

/// Where the filter's two bits of a hash are, in one word of it; the filter has
/// `len` words, a power of two.
#[inline]
fn filter_bits(hash: u64, len: usize) -> (usize, u64) {
    let bits = 1 << (hash % 64) | 1 << (hash >> 58);
    ((hash / 64) as usize & (len - 1), bits)
}

/// Words while they are collected, numbered in the order they came.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    letters: Letters,
    table: Table,
}

impl Words {
    /// The folded letters of a word.
    #[cfg(feature = "embedded")]
    pub(super) fn letters(&self, word: WordId) -> &str {
        self.letters.get(word as usize)
    }

    /// The word's number, which is new if the word is; `None` if there are too
    /// many.
    pub(super) fn insert(&mut self, folded: &str) -> Option<u32> {
        let hash = Key::of(folded).mixed();
        let is_it = |word: u32| self.letters.is(word as usize, folded);
        if let Some(word) = self.table.find(hash, is_it) {
            return Some(word);
        }
        let word = u32::try_from(self.letters.len()).ok()?;
        if !self.letters.push(folded) {
            return None;
        }
        self.table.insert(hash, word);
        Some(word)
    }
}
