//! Numbers found by hash: a table that grows while a gazetteer is collected,
//! and the compact buckets that it is searched by.

use core::ops::Range;

const EMPTY: u32 = u32::MAX;

/// Numbers by hash, while they are still being added; open addressing.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    /// Half of the hash, and the number or [`EMPTY`].
    slots: Vec<(u32, u32)>,
    len: usize,
}

impl Table {
    /// The number with this hash that `is_it` knows.
    #[inline]
    pub(super) fn find(&self, hash: u64, mut is_it: impl FnMut(u32) -> bool) -> Option<u32> {
        let half = half(hash);
        let mask = self.slots.len().checked_sub(1)?;
        let mut slot = half as usize & mask;
        loop {
            let (found, number) = self.slots[slot];
            if number == EMPTY {
                return None;
            }
            if found == half && is_it(number) {
                return Some(number);
            }
            slot = (slot + 1) & mask;
        }
    }

    pub(super) fn insert(&mut self, hash: u64, number: u32) {
        if self.len * 4 >= self.slots.len() * 3 {
            let slots = vec![(0, EMPTY); (self.slots.len() * 2).max(64)];
            for (half, number) in core::mem::replace(&mut self.slots, slots) {
                if number != EMPTY {
                    self.place(half, number);
                }
            }
        }
        self.place(half(hash), number);
        self.len += 1;
    }

    fn place(&mut self, half: u32, number: u32) {
        let mask = self.slots.len() - 1;
        let mut slot = half as usize & mask;
        while self.slots[slot].1 != EMPTY {
            slot = (slot + 1) & mask;
        }
        self.slots[slot] = (half, number);
    }
}

fn half(hash: u64) -> u32 {
    (hash >> 32) as u32
}

/// The bucket of a hash: its high half, scaled to the number of buckets.
#[inline]
fn bucket(hash: u64, buckets: usize) -> usize {
    (((hash >> 32) * buckets as u64) >> 32) as usize
}

/// Puts the numbers of each of `count` groups together, in the order they come, and tells
/// where each group begins, and where the last one ends.
pub(super) fn grouped(
    numbers: impl Iterator<Item = (usize, u32)> + Clone,
    count: usize,
) -> (Vec<u32>, Vec<u32>) {
    let mut starts = vec![0; count + 1];
    for (group, _) in numbers.clone() {
        starts[group + 1] += 1;
    }
    for group in 0..count {
        starts[group + 1] += starts[group];
    }
    let mut next = starts.clone();
    let mut order = vec![0; starts[count] as usize];
    for (group, number) in numbers {
        let at = &mut next[group];
        order[*at as usize] = number;
        *at += 1;
    }
    (starts, order)
}

/// Where the numbers of each hash bucket begin in an order made by
/// [`Buckets::sort`]; there are as many buckets as numbers.
#[derive(Clone, Debug, Default)]
pub(super) struct Buckets {
    pub(super) starts: Vec<u32>,
}

impl Buckets {
    /// Makes buckets for the numbers `0..hashes.len()`, and the numbers in
    /// bucket order.
    pub(super) fn sort(hashes: &[u64]) -> (Self, Vec<u32>) {
        let count = hashes.len().max(1);
        let buckets = hashes.iter().map(|&hash| bucket(hash, count));
        let (starts, order) = grouped(buckets.zip(0..), count);
        (Self { starts }, order)
    }

    /// The places in the order where a number with this hash can be.
    #[inline]
    pub(super) fn range(&self, hash: u64) -> Range<usize> {
        let bucket = bucket(hash, self.starts.len() - 1);
        self.starts[bucket] as usize..self.starts[bucket + 1] as usize
    }

    /// Bytes on the heap.
    pub(super) fn memory_usage(&self) -> usize {
        self.starts.capacity() * size_of::<u32>()
    }
}
