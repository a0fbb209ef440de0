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
        if self.len * 2 >= self.slots.len() {
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

/// Where the numbers of each hash bucket begin in an order made by
/// [`Buckets::sort`]; on average [`Buckets::SIZE`] numbers share one.
#[derive(Clone, Debug)]
pub(super) struct Buckets {
    pub(super) starts: Vec<u32>,
}

impl Buckets {
    /// Numbers per bucket, on average: with fewer, a bucket is searched faster, and with
    /// more, it takes less memory.
    const SIZE: usize = 1;

    /// Makes buckets for the numbers `0..hashes.len()`, and the numbers in
    /// bucket order.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "all callers number in u32, below u32::MAX"
    )]
    pub(super) fn sort(hashes: &[u64]) -> (Self, Vec<u32>) {
        let count = hashes.len().div_ceil(Self::SIZE).max(1);
        let mut buckets = Self {
            starts: vec![0; count + 1],
        };
        for &hash in hashes {
            let bucket = buckets.bucket(hash);
            buckets.starts[bucket + 1] += 1;
        }
        for bucket in 0..count {
            buckets.starts[bucket + 1] += buckets.starts[bucket];
        }
        let mut next = buckets.starts.clone();
        let mut order = vec![0; hashes.len()];
        for (number, &hash) in hashes.iter().enumerate() {
            let at = &mut next[buckets.bucket(hash)];
            order[*at as usize] = number as u32;
            *at += 1;
        }
        (buckets, order)
    }

    /// The places in the order where a number with this hash can be.
    #[inline]
    pub(super) fn range(&self, hash: u64) -> Range<usize> {
        let bucket = self.bucket(hash);
        self.starts[bucket] as usize..self.starts[bucket + 1] as usize
    }

    /// The bucket of a hash: its high half, scaled to the number of buckets.
    #[inline]
    fn bucket(&self, hash: u64) -> usize {
        let count = self.starts.len() as u64 - 1;
        (((hash >> 32) * count) >> 32) as usize
    }

    /// Bytes on the heap.
    pub(super) fn memory_usage(&self) -> usize {
        self.starts.capacity() * size_of::<u32>()
    }
}
