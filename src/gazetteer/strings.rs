//! Many strings in one allocation.

/// Strings end to end, numbered in the order they came.
///
/// The bytes are UTF-8 when they come from [`push`](Self::push). Those of a
/// compiled file are covered by its checksum only and looked at when a string
/// is asked for: checking them all would cost more than reading the file.
#[derive(Clone, Debug, Default)]
pub(super) struct Strings {
    pub(super) bytes: Vec<u8>,
    /// End of each string in `bytes`.
    pub(super) ends: Vec<u32>,
}

impl Strings {
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Adds a string; false if the offsets would not fit into 32 bits.
    #[must_use]
    pub(super) fn push(&mut self, string: &str) -> bool {
        let Ok(end) = u32::try_from(self.bytes.len() + string.len()) else {
            return false;
        };
        self.bytes.extend_from_slice(string.as_bytes());
        self.ends.push(end);
        true
    }

    #[inline]
    pub(super) fn bytes_of(&self, at: usize) -> &[u8] {
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.bytes[start as usize..self.ends[at] as usize]
    }

    /// The string numbered `at`; a forged one that is not UTF-8 is shown as
    /// U+FFFD.
    pub(super) fn get(&self, at: usize) -> &str {
        std::str::from_utf8(self.bytes_of(at)).unwrap_or("\u{FFFD}")
    }

    pub(super) fn shrink_to_fit(&mut self) {
        self.bytes.shrink_to_fit();
        self.ends.shrink_to_fit();
    }

    /// Bytes on the heap.
    pub(super) fn memory_usage(&self) -> usize {
        self.bytes.capacity() + self.ends.capacity() * size_of::<u32>()
    }
}
