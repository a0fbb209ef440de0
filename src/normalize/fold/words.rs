//! A few words that a rule asks for, by their keys.

use super::key::Key;

/// A set of folded words, for constants.
///
/// Most words that are looked for are none of it, which their last two letters show: a bit for each
/// ending says so before the words are compared. Proclitics stand at the other end, so that the answer
/// holds for a word behind them, too.
pub(crate) struct WordSet<K: ?Sized = [Key]> {
    endings: Endings,
    keys: K,
}

/// A set of `N` words.
pub(crate) type Words<const N: usize> = WordSet<[Key; N]>;

impl<const N: usize> Words<N> {
    /// The words of a text, folded already, with spaces between them.
    ///
    /// # Panics
    ///
    /// If there are not `N` words, or one does not fold to itself or is not Arabic: for constants, which then do not compile.
    pub(crate) const fn of(words: &str) -> Self {
        let words = words.as_bytes();
        let mut keys = [Key::of_folded(""); N];
        let mut endings = Endings::NONE;
        let (mut word, mut at) = (0, 0);
        while at < words.len() {
            let start = at;
            while at < words.len() && !words[at].is_ascii_whitespace() {
                at += 1;
            }
            if start < at {
                let (_, rest) = words.split_at(start);
                let (bytes, _) = rest.split_at(at - start);
                assert!(is_folded(bytes), "a word that does not fold to itself");
                assert!(is_arabic(bytes), "a word of another script");
                keys[word] = Key::of_folded_bytes(bytes);
                endings = endings.with(keys[word]);
                word += 1;
            }
            at += 1;
        }
        assert!(word == N, "another number of words");
        Self { endings, keys }
    }
}

impl Words<1> {
    /// That of one word.
    pub(crate) fn one(word: Key) -> Self {
        Self {
            endings: Endings::NONE.with(word),
            keys: [word],
        }
    }
}

impl<K: AsRef<[Key]> + ?Sized> WordSet<K> {
    /// Whether the word with this key is one of them.
    #[inline]
    pub(crate) fn contains(&self, key: Key) -> bool {
        self.may_end(key) && self.keys.as_ref().contains(&key)
    }

    /// Whether the word with this key may be one of them, as it stands or behind proclitics.
    #[inline]
    pub(crate) fn may_end(&self, key: Key) -> bool {
        self.endings.may_have(key)
    }

    /// The keys of the words, in order.
    pub(crate) fn keys(&self) -> &[Key] {
        self.keys.as_ref()
    }
}

/// A bit for each of some endings, which others may share.
#[derive(Clone, Copy)]
struct Endings([u64; 4]);

impl Endings {
    const NONE: Self = Self([0; 4]);

    const fn with(mut self, key: Key) -> Self {
        match key.ending() {
            Some(ending) => {
                let (at, bit) = Self::place(ending);
                self.0[at] |= bit;
            }
            // Of a long word's letters the key says nothing.
            None => self = Self([u64::MAX; 4]),
        }
        self
    }

    #[inline]
    fn may_have(&self, key: Key) -> bool {
        key.ending().is_none_or(|ending| {
            let (at, bit) = Self::place(ending);
            self.0[at] & bit != 0
        })
    }

    #[inline]
    const fn place(ending: u32) -> (usize, u64) {
        let mixed = ending.wrapping_mul(0x9E37_79B9) >> 24;
        (mixed as usize / 64, 1 << (mixed % 64))
    }
}

/// Whether there is no أ, إ, آ, ؤ, ئ or ة in a word, and no ى at its end but of a particle.
const fn is_folded(word: &[u8]) -> bool {
    let mut at = 0;
    while at + 1 < word.len() {
        let folds = match (word[at], word[at + 1]) {
            (0xD8, 0xA2..=0xA6 | 0xA9) => true,
            (0xD9, 0x89) => at + 2 == word.len() && word.len() > 8,
            _ => false,
        };
        if folds {
            return false;
        }
        at += 1;
    }
    true
}

/// Whether all letters of a word have two bytes each, as Arabic letters have.
const fn is_arabic(word: &[u8]) -> bool {
    let mut at = 0;
    while at < word.len() {
        if at % 2 == 0 && !matches!(word[at], 0xD8..=0xDB) {
            return false;
        }
        at += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_constants_are_found_by_their_own_keys() {
        const WORDS: Words<2> = Words::of("في\n  القنصليه");
        let words: &WordSet = &WORDS;
        let keys = ["في", "القنصليه"].map(Key::of);
        assert!(words.keys() == keys);
        assert!(keys.into_iter().all(|key| words.contains(key)));
        for other in ["", "ف", "من", "القنصليات", "وزاره القنصليه", "مستشفياتهما"]
        {
            assert!(!words.contains(Key::of(other)), "{other}");
        }
    }

    #[test]
    fn a_word_behind_proclitics_ends_as_it_does_alone() {
        const WORDS: Words<3> = Words::of("في وزير المستشار");
        let words: &WordSet = &WORDS;
        for word in ["في", "وزير", "المستشار"] {
            for proclitics in ["و", "ف", "وب", "ول", "وبال", "فلل"] {
                let whole = format!("{proclitics}{word}");
                assert!(words.may_end(Key::of(&whole)), "{whole}");
            }
        }
        assert!(!words.may_end(Key::of("وزاره")));
    }
}
