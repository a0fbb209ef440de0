//! Phrases of several words: those that announce a name, and those in which a word is none.

use crate::lexicon::{self, Classes};
use crate::normalize::Key;

use super::Context;
use crate::tagger::proclitics;
use crate::tagger::steps;

/// The longest phrase in which a word is no name, in words.
const LONGEST_NO_NAME: usize = 3;

impl Context<'_> {
    /// The classes of the word or phrase that ends before word number `end`; none if
    /// the word is not meant in the phrase (عن طريق البريد).
    pub(in crate::tagger) fn announces(&self, end: usize) -> Classes {
        match self.phrases(end) {
            phrases if phrases.has(Classes::FUNCTION) => Classes::default(),
            phrases => self.announces_alone(end).with(phrases),
        }
    }

    /// The classes of the word before word number `end`. With the article behind ل it
    /// announces nothing: للحزب الجديد، للمنتخب الأزرق.
    fn announces_alone(&self, end: usize) -> Classes {
        let Some(at) = end.checked_sub(1) else {
            return Classes::default();
        };
        let classes = self.classes(at);
        if classes.any(Classes::ORG_WORD.with(Classes::PLACE_WORD))
            && proclitics::has_article(self.written(at))
        {
            lexicon::classes(self.key(at))
        } else {
            classes
        }
    }

    /// The classes of the phrases of several words that end before word number
    /// `end`, as they stand or behind proclitics.
    pub(in crate::tagger) fn phrases(&self, end: usize) -> Classes {
        let words = &self.segment.words[..end];
        let mut classes = Classes::default();
        if !words
            .last()
            .is_some_and(|word| lexicon::may_end_phrase(word.key))
        {
            return classes;
        }
        let mut keys = [Key::default(); lexicon::LONGEST_PHRASE];
        let mut from = keys.len();
        for at in (0..end).rev().take(lexicon::LONGEST_PHRASE) {
            from -= 1;
            keys[from] = words[at].key;
            if from + 1 < keys.len() {
                classes = classes.with(self.phrase(at, &mut keys[from..]));
            }
        }
        classes
    }

    /// The classes of the phrase of these words, the first of which is word number `at`, as it
    /// stands or behind proclitics.
    fn phrase(&self, at: usize, keys: &mut [Key]) -> Classes {
        let whole = keys[0];
        let mut classes = lexicon::phrase(keys);
        if classes.is_empty() {
            self.is_behind_proclitics(at, |reading| {
                keys[0] = reading.key;
                classes = lexicon::phrase(keys);
                !classes.is_empty()
            });
            keys[0] = whole;
        }
        classes
    }

    /// Whether word `at`, which is `key` without its proclitics, is no name beside the words
    /// before it or behind it: القوة القاهرة، مسقط رأسه، كوبا من الماء.
    #[inline]
    pub(in crate::tagger) fn is_in_phrase(&self, at: usize, key: Key) -> bool {
        let words = &self.segment.words;
        let may_be = |first: usize| {
            words
                .get(first..first + 2)
                .is_some_and(|pair| lexicon::may_be_no_names(pair[0].key, pair[1].key))
        };
        lexicon::may_be_no_name(key)
            && (at > 0 && may_be(at - 1) || may_be(at))
            && self.is_surely_in_phrase(at)
    }

    #[inline(never)]
    fn is_surely_in_phrase(&self, at: usize) -> bool {
        let words = &self.segment.words;
        let ends = at..words.len().min(at + LONGEST_NO_NAME);
        ends.filter(|&last| lexicon::may_end_phrase(words[last].key))
            .any(|last| {
                ((last + 1).saturating_sub(LONGEST_NO_NAME)..=at).any(|first| {
                    steps::count();
                    let mut keys = [Key::default(); LONGEST_NO_NAME];
                    let phrase = &words[first..=last];
                    for (key, word) in keys.iter_mut().zip(phrase) {
                        *key = word.key;
                    }
                    let keys = &mut keys[..phrase.len()];
                    keys.len() > 1 && self.phrase(first, keys).has(Classes::FUNCTION)
                })
            })
    }
}
