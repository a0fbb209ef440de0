//! A few words that a rule asks for, by their keys.

use super::key::Key;
use super::particles::is_particle_of;

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
    /// The words of a text as people write them, with spaces between them.
    ///
    /// # Panics
    ///
    /// If there are not `N` words, one stands twice, or one is not Arabic: for constants, which then do not
    /// compile.
    pub(crate) const fn of(words: &str) -> Self {
        Words::<0>::NONE.and(words)
    }

    /// These words and those of a text, `M` together.
    ///
    /// # Panics
    ///
    /// As [`Self::of`] does.
    pub(crate) const fn and<const M: usize>(&self, words: &str) -> Words<M> {
        let words = words.as_bytes();
        let mut keys = [Key::of_folded(""); M];
        let mut endings = self.endings;
        let (mut word, mut at) = (0, 0);
        while word < N {
            keys[word] = self.keys[word];
            word += 1;
        }
        while at < words.len() {
            let start = at;
            while at < words.len() && !words[at].is_ascii_whitespace() {
                at += 1;
            }
            if start < at {
                let (_, rest) = words.split_at(start);
                let (bytes, _) = rest.split_at(at - start);
                assert!(is_arabic(bytes), "a word of another script");
                let (folded, len) = folded(bytes);
                let key = Key::of_folded_bytes(folded.split_at(len).0);
                assert!(!has(&keys, word, key), "a word that stands twice");
                keys[word] = key;
                endings = endings.with(key);
                word += 1;
            }
            at += 1;
        }
        assert!(word == M, "another number of words");
        WordSet { endings, keys }
    }
}

impl Words<0> {
    const NONE: Self = Self {
        endings: Endings::NONE,
        keys: [],
    };
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

/// Whether a key is one of the first so many.
const fn has(keys: &[Key], many: usize, key: Key) -> bool {
    let mut at = 0;
    while at < many {
        if keys[at].is(key) {
            return true;
        }
        at += 1;
    }
    false
}

/// The most bytes of a word in a list.
const LONGEST: usize = 64;

/// A word's letters folded as those of a text are, and the number of their bytes.
const fn folded(word: &[u8]) -> ([u8; LONGEST], usize) {
    let mut folded = [0; LONGEST];
    let mut at = 0;
    while at + 1 < word.len() {
        let (first, second) = match (word[at], word[at + 1]) {
            // آ أ إ
            (0xD8, 0xA2 | 0xA3 | 0xA5) => (0xD8, 0xA7),
            // ؤ ئ
            (0xD8, 0xA4 | 0xA6) => (0xD8, 0xA1),
            // ة
            (0xD8, 0xA9) => (0xD9, 0x87),
            // ى
            (0xD9, 0x89) if at + 2 == word.len() && !is_particle_of(word) => (0xD9, 0x8A),
            letter => letter,
        };
        folded[at] = first;
        folded[at + 1] = second;
        at += 2;
    }
    (folded, at)
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
    use crate::normalize::fold_word;

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
    fn a_list_may_be_another_and_more() {
        const FEW: Words<2> = Words::of("في القنصلية");
        const MORE: Words<3> = FEW.and("وزير");
        assert!(MORE.keys() == ["في", "القنصليه", "وزير"].map(Key::of));
        assert!(MORE.contains(Key::of("القنصليه")) && MORE.contains(Key::of("وزير")));
        assert!(!FEW.contains(Key::of("وزير")));
    }

    #[test]
    #[should_panic(expected = "stands twice")]
    fn no_word_of_a_list_stands_twice() {
        let _ = Words::<1>::of("قناة").and::<2>("قناه");
    }

    /// A list may be written as people write it, and can't be folded wrongly by hand.
    #[test]
    fn words_of_constants_are_folded_as_a_text_is() {
        const TEXT: &str =
            "مؤذن مسئولا إلى أنى وعلى آلاف وزارة مستشفى هدى شئ مقرئ فحتى لدى يؤذن القضاة أولئك";
        const WORDS: Words<16> = Words::of(TEXT);
        let mut folded = String::new();
        for (word, &key) in TEXT.split(' ').zip(WORDS.keys()) {
            fold_word(word, &mut folded);
            assert!(Key::of(&folded) == key, "{word}: {folded}");
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
