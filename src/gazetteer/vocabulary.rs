//! Every folded word that occurs in a name, found by the key of a text word.
//!
//! Nine of ten words of a text are in no name. A filter of bits answers for
//! them with one probe; the table behind it is asked for the rest, and a word is
//! found only if its letters are the same: a key alone is no proof.

use crate::lexicon::Classes;
use crate::normalize::Key;

/// The number of a word in the vocabulary.
pub(crate) type WordId = u32;
/// The number of a name in the gazetteer.
pub(crate) type NameId = u32;

const NONE: u32 = u32::MAX;
/// Filter bits per word: one probe in about 16 passes by accident.
const FILTER_BITS: usize = 16;

/// The vocabulary: words by key.
#[derive(Clone, Debug)]
pub(crate) struct Vocabulary {
    filter: Vec<u64>,
    /// Open addressing: the key's high half and the word, or [`NONE`].
    slots: Vec<(u32, u32)>,
    /// End of each word in `letters`.
    ends: Vec<u32>,
    letters: String,
    words: Vec<Word>,
}

/// What a word is to the names.
#[derive(Clone, Copy, Debug)]
struct Word {
    /// The name that is this word alone.
    alone: u32,
    /// A longer name begins with it.
    begins: bool,
    classes: Classes,
}

impl Vocabulary {
    pub(crate) fn new() -> Self {
        Self {
            filter: vec![0; 1],
            slots: vec![(0, NONE); 2],
            ends: Vec::new(),
            letters: String::new(),
            words: Vec::new(),
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.words.len()
    }

    /// The word with this key and these folded letters.
    ///
    /// `letters` is asked for only when the key is there.
    #[inline]
    pub(crate) fn find<'f>(&self, key: Key, letters: impl FnOnce() -> &'f str) -> Option<WordId> {
        let mixed = key.mixed();
        if !self.may_contain(mixed) {
            return None;
        }
        self.find_in_table(mixed, letters)
    }

    #[inline]
    fn may_contain(&self, mixed: u64) -> bool {
        let bit = mixed as usize & (self.filter.len() * 64 - 1);
        self.filter[bit / 64] >> (bit % 64) & 1 == 1
    }

    fn find_in_table<'f>(&self, mixed: u64, letters: impl FnOnce() -> &'f str) -> Option<WordId> {
        let tag = tag(mixed);
        let mut letters = Some(letters);
        let mut folded = "";
        let mut slot = self.home(mixed);
        loop {
            let (slot_tag, word) = self.slots[slot];
            if word == NONE {
                return None;
            }
            if slot_tag == tag {
                if let Some(letters) = letters.take() {
                    folded = letters();
                }
                if self.letters_of(word) == folded {
                    return Some(word);
                }
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
    }

    /// The word's number, which is new if the word is.
    pub(crate) fn insert(&mut self, folded: &str) -> WordId {
        let key = Key::of(folded);
        if let Some(word) = self.find_in_table(key.mixed(), || folded) {
            return word;
        }
        let word = u32::try_from(self.words.len()).expect("fewer than 2^32 words");
        self.letters.push_str(folded);
        self.ends
            .push(u32::try_from(self.letters.len()).expect("less than 4 GiB of words"));
        self.words.push(Word {
            alone: NONE,
            begins: false,
            classes: Classes::default(),
        });
        if self.words.len() * 2 > self.slots.len() {
            self.slots = vec![(0, NONE); self.slots.len() * 2];
            for word in 0..=word {
                let mixed = Key::of(self.letters_of(word)).mixed();
                self.place(mixed, word);
            }
        } else {
            self.place(key.mixed(), word);
        }
        word
    }

    /// Makes the filter; to be called when all words are in.
    pub(crate) fn finish(&mut self) {
        let bits = (self.words.len() * FILTER_BITS).next_power_of_two().max(64);
        self.filter = vec![0; bits / 64];
        for word in 0..self.words.len() {
            #[expect(clippy::cast_possible_truncation, reason = "words are numbered in u32")]
            let bit = Key::of(self.letters_of(word as u32)).mixed() as usize & (bits - 1);
            self.filter[bit / 64] |= 1 << (bit % 64);
        }
        self.letters.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.words.shrink_to_fit();
    }

    pub(crate) fn set_alone(&mut self, word: WordId, name: NameId) {
        self.words[word as usize].alone = name;
    }

    pub(crate) fn set_begins(&mut self, word: WordId) {
        self.words[word as usize].begins = true;
    }

    pub(crate) fn add_classes(&mut self, word: WordId, classes: Classes) {
        let word = &mut self.words[word as usize];
        word.classes = word.classes.with(classes);
    }

    /// What the word is in names.
    #[inline]
    pub(crate) fn classes(&self, word: WordId) -> Classes {
        self.words[word as usize].classes
    }

    /// The name that is this word alone.
    #[inline]
    pub(crate) fn alone(&self, word: WordId) -> Option<NameId> {
        Some(self.words[word as usize].alone).filter(|&name| name != NONE)
    }

    /// Whether a longer name begins with this word.
    #[inline]
    pub(crate) fn begins(&self, word: WordId) -> bool {
        self.words[word as usize].begins
    }

    /// The folded letters of a word.
    pub(crate) fn letters_of(&self, word: WordId) -> &str {
        let word = word as usize;
        let start = if word == 0 {
            0
        } else {
            self.ends[word - 1] as usize
        };
        &self.letters[start..self.ends[word] as usize]
    }

    /// Bytes on the heap.
    pub(crate) fn memory_usage(&self) -> usize {
        self.filter.len() * 8
            + self.slots.len() * 8
            + self.ends.len() * 4
            + self.letters.len()
            + self.words.len() * size_of::<Word>()
    }

    fn home(&self, mixed: u64) -> usize {
        (mixed >> 20) as usize & (self.slots.len() - 1)
    }

    fn place(&mut self, mixed: u64, word: WordId) {
        let mut slot = self.home(mixed);
        while self.slots[slot].1 != NONE {
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        self.slots[slot] = (tag(mixed), word);
    }
}

#[inline]
fn tag(mixed: u64) -> u32 {
    (mixed >> 32) as u32
}
