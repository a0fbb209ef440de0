//! The letters of many words, most of them in one place each.
//!
//! Eight Arabic letters are 16 bytes. Words of up to that length are kept where
//! they are looked for, so that comparing one costs a single glance at memory;
//! longer ones are a step further.

use core::ops::Range;

use super::strings::Strings;
use crate::normalize::Key;

/// Words, numbered in the order they came.
#[derive(Clone, Debug, Default)]
pub(super) struct Letters {
    pub(super) heads: Vec<Head>,
    /// The words that are longer than a head.
    pub(super) long: Strings,
}

/// A word of up to 16 bytes, filled up with zeros; or the beginning of a longer
/// one, where it is in [`Letters::long`], and [`Head::LONG`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head(pub(super) [u8; Head::SIZE]);

impl Head {
    pub(super) const SIZE: usize = 16;
    /// A byte that no UTF-8 has; the last one of a long word's head.
    const LONG: u8 = 0xFF;
    /// How much of a long word is in its head.
    const BEGINNING: usize = 11;

    fn long(word: &[u8], at: u32) -> Self {
        let mut head = [Self::LONG; Self::SIZE];
        head[..Self::BEGINNING].copy_from_slice(&word[..Self::BEGINNING]);
        head[Self::BEGINNING..Self::SIZE - 1].copy_from_slice(&at.to_le_bytes());
        Self(head)
    }

    /// Where a long word is.
    #[inline]
    pub(super) fn place(self) -> Option<usize> {
        let [.., a, b, c, d, last] = self.0;
        (last == Self::LONG).then(|| u32::from_le_bytes([a, b, c, d]) as usize)
    }

    /// The letters of a short word; what is not UTF-8 was forged.
    fn letters(&self) -> &str {
        let end = self.0.iter().position(|&byte| byte == 0);
        let letters = &self.0[..end.unwrap_or(Self::SIZE)];
        std::str::from_utf8(letters).unwrap_or("\u{FFFD}")
    }
}

impl Letters {
    pub(super) fn len(&self) -> usize {
        self.heads.len()
    }

    /// Adds a word; false if there are too many.
    #[must_use]
    pub(super) fn push(&mut self, word: &str) -> bool {
        let head = match Key::of(word).short() {
            Some(short) => Some(Head(short.to_le_bytes())),
            None => u32::try_from(self.long.len())
                .ok()
                .filter(|_| self.long.push(word))
                .map(|at| Head::long(word.as_bytes(), at)),
        };
        self.heads.extend(head);
        head.is_some()
    }

    /// The same words in another order, which has each number once.
    pub(super) fn reordered(&self, order: &[u32]) -> Self {
        let heads = order.iter().map(|&word| self.heads[word as usize]);
        Self {
            heads: heads.collect(),
            long: self.long.clone(),
        }
    }

    /// The key of a word.
    pub(super) fn key(&self, word: usize) -> Key {
        let head = &self.heads[word];
        match head.place() {
            Some(at) => Key::of_bytes(self.long.bytes_of(at)),
            None => Key::of_bytes(&head.0),
        }
    }

    /// Where in `range` the word of up to 16 bytes is.
    #[inline]
    pub(super) fn find(&self, range: Range<usize>, short: u128) -> Option<usize> {
        let first = range.start;
        let heads = &self.heads[range];
        let at = heads
            .iter()
            .position(|head| u128::from_le_bytes(head.0) == short)?;
        Some(first + at)
    }

    /// Where in `range` the longer word is.
    pub(super) fn find_long(&self, range: Range<usize>, word: &[u8]) -> Option<usize> {
        let first = range.start;
        let heads = &self.heads[range];
        let at = heads.iter().position(|&head| self.is_long(head, word))?;
        Some(first + at)
    }

    /// Whether the word numbered `at` is `word`.
    #[inline]
    pub(super) fn is(&self, at: usize, word: &str) -> bool {
        let found = match Key::of(word).short() {
            Some(short) => self.find(at..at + 1, short),
            None => self.find_long(at..at + 1, word.as_bytes()),
        };
        found.is_some()
    }

    fn is_long(&self, head: Head, word: &[u8]) -> bool {
        head.0[..Head::BEGINNING] == word[..Head::BEGINNING]
            && head
                .place()
                .is_some_and(|at| self.long.bytes_of(at) == word)
    }

    pub(super) fn get(&self, word: usize) -> &str {
        let head = &self.heads[word];
        match head.place() {
            Some(at) => self.long.get(at),
            None => head.letters(),
        }
    }

    pub(super) fn shrink_to_fit(&mut self) {
        self.heads.shrink_to_fit();
        self.long.shrink_to_fit();
    }

    /// Bytes on the heap.
    pub(super) fn memory_usage(&self) -> usize {
        self.heads.capacity() * size_of::<Head>() + self.long.memory_usage()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_all_lengths_are_found_where_they_are() {
        let long = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ";
        let ends = long.char_indices().map(|(end, _)| end).skip(1);
        let words: Vec<&str> = ends.map(|end| &long[..end]).chain(["G20", long]).collect();
        let mut letters = Letters::default();
        for word in &words {
            assert!(letters.push(word));
        }
        for (at, word) in words.iter().enumerate() {
            assert_eq!(letters.get(at), *word);
            assert_eq!(letters.key(at), Key::of(word));
            for (other, _) in words.iter().enumerate() {
                assert_eq!(letters.is(other, word), at == other);
            }
        }
        let unknown = "ابجدهوزحطيكلمنسعفصم";
        assert_eq!(letters.find_long(0..words.len(), unknown.as_bytes()), None);
    }
}
