//! Whether a word may be one of some, at the cost of a bit.

use crate::normalize::Key;

/// A bit for each of some words, which others may share: an answer without a look at
/// the table.
pub(super) struct Filter<const N: usize>([u64; N]);

impl<const N: usize> Filter<N> {
    pub(super) const NONE: Self = Self([0; N]);

    #[inline]
    pub(super) fn may_have(&self, key: Key) -> bool {
        let (at, bit) = Self::place(key);
        self.0[at] & bit != 0
    }

    pub(super) fn add(&mut self, key: Key) {
        let (at, bit) = Self::place(key);
        self.0[at] |= bit;
    }

    #[inline]
    fn place(key: Key) -> (usize, u64) {
        let hash = key.mixed();
        ((hash >> 6) as usize % N, 1 << (hash % 64))
    }
}
