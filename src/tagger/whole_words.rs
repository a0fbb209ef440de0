//! Words that begin with a proclitic's letter and are whole all the same.
//!
//! وسام is a given name and a medal before it is و and سام. The list, made for
//! this crate, holds common given names, family names and ordinary words; a name
//! behind a supposed proclitic in one of them counts only as the beginning of a
//! longer name.

/// Folded, separated by spaces, sorted.
static WORDS: &str = include_str!("whole_words.txt");

/// Whether a folded word is on the list.
pub(super) fn contains(folded: &str) -> bool {
    WORDS.lines().any(|word| word == folded)
}
