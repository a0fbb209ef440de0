//! Every folded word that occurs in a name, found by the key of a text word.
//!
//! Nine of ten words of a text are in no name. A filter of bits answers for
//! them with one probe. Behind it, words are numbered bucket by bucket of their
//! hashes, so that a bucket is a range of words; one byte of hash for each is
//! compared first, then the letters: a key alone is no proof.

use super::hashing::{Buckets, Table};
use super::strings::Strings;
use crate::lexicon::Classes;
use crate::normalize::Key;

/// The number of a word in the vocabulary.
pub(crate) type WordId = u32;

/// Filter bits per word: one probe in 16 to 32 passes by accident.
const FILTER_BITS: usize = 16;

/// The vocabulary: words by key.
#[derive(Clone, Debug)]
pub(crate) struct Vocabulary {
    /// A power of two of words.
    pub(super) filter: Vec<u64>,
    pub(super) buckets: Buckets,
    /// One byte of each word's hash.
    pub(super) tags: Vec<u8>,
    pub(super) letters: Strings,
    /// What the evidence stage knows of each word.
    pub(super) flags: Vec<u16>,
}

impl Vocabulary {
    /// Makes the vocabulary of `words`, and tells the number of each.
    pub(super) fn new(words: &Words) -> (Self, Vec<WordId>) {
        let hashes: Vec<u64> = (0..words.letters.len())
            .map(|word| Key::of(words.letters.get(word)).mixed())
            .collect();
        let (buckets, order) = Buckets::sort(&hashes);
        let bits = (hashes.len() * FILTER_BITS).next_power_of_two().max(64);
        let mut filter = vec![0; bits / 64];
        let mut numbers = vec![0; order.len()];
        let mut tags = Vec::with_capacity(order.len());
        let mut letters = Strings {
            bytes: Vec::with_capacity(words.letters.bytes.len()),
            ends: Vec::with_capacity(order.len()),
        };
        for (number, &word) in (0..).zip(&order) {
            let hash = hashes[word as usize];
            let (at, bit) = filter_bit(hash, filter.len());
            filter[at] |= bit;
            numbers[word as usize] = number;
            tags.push(tag(hash));
            let fits = letters.push(words.letters.get(word as usize));
            debug_assert!(fits, "they fitted into `words`");
        }
        let vocabulary = Self {
            filter,
            buckets,
            tags,
            letters,
            flags: vec![0; order.len()],
        };
        (vocabulary, numbers)
    }

    /// What the word is in names.
    #[inline]
    pub(crate) fn classes(&self, word: WordId) -> Classes {
        Classes::from_bits(self.flags[word as usize])
    }

    /// The folded letters of a word.
    pub(super) fn letters(&self, word: usize) -> &str {
        self.letters.get(word)
    }

    /// The number of words.
    pub(super) fn len(&self) -> usize {
        self.tags.len()
    }

    /// The word with this key and these folded letters.
    ///
    /// `letters` is asked for only when the key is there.
    #[inline]
    pub(crate) fn find<'f>(&self, key: Key, letters: impl FnOnce() -> &'f str) -> Option<WordId> {
        let hash = key.mixed();
        if !self.may_contain(hash) {
            return None;
        }
        self.find_in_bucket(hash, letters)
    }

    #[inline]
    fn may_contain(&self, hash: u64) -> bool {
        let (at, bit) = filter_bit(hash, self.filter.len());
        self.filter[at] & bit != 0
    }

    #[expect(clippy::cast_possible_truncation, reason = "words are numbered in u32")]
    fn find_in_bucket<'f>(&self, hash: u64, letters: impl FnOnce() -> &'f str) -> Option<WordId> {
        let tag = tag(hash);
        let range = self.buckets.range(hash);
        let first = range.start;
        let tags = &self.tags[range];
        let mut at = tags.iter().position(|&found| found == tag)?;
        let folded = letters().as_bytes();
        loop {
            if self.letters.bytes_of(first + at) == folded {
                return Some((first + at) as WordId);
            }
            at += 1 + tags[at + 1..].iter().position(|&found| found == tag)?;
        }
    }

    /// Bytes on the heap.
    pub(super) fn memory_usage(&self) -> usize {
        self.filter.capacity() * size_of::<u64>()
            + self.buckets.memory_usage()
            + self.tags.capacity()
            + self.letters.memory_usage()
            + self.flags.capacity() * size_of::<u16>()
    }
}

/// Where the filter's bit of a hash is; the filter has `len` words, a power of
/// two.
#[inline]
fn filter_bit(hash: u64, len: usize) -> (usize, u64) {
    ((hash / 64) as usize & (len - 1), 1 << (hash % 64))
}

/// The byte of a hash that tells words of one bucket apart; neither the filter
/// nor the bucket hangs on it.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "one byte is wanted")]
fn tag(hash: u64) -> u8 {
    (hash >> 28) as u8
}

/// Words while they are collected, numbered in the order they came.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    letters: Strings,
    table: Table,
}

impl Words {
    /// The word's number, which is new if the word is; `None` if there are too
    /// many.
    pub(super) fn insert(&mut self, folded: &str) -> Option<u32> {
        let hash = Key::of(folded).mixed();
        let is_it = |word: u32| self.letters.bytes_of(word as usize) == folded.as_bytes();
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
