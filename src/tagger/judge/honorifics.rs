//! Who is honoured behind his name: عمر رضي الله عنه, الشيخ زايد طيب الله ثراه.

use crate::lexicon::{self, Classes};
use crate::normalize::Key;
use crate::tagger::context::Context;

impl Context<'_> {
    /// Whether the words from word number `at` on begin with a phrase that is said behind
    /// persons' names.
    pub(in crate::tagger) fn honours(&self, at: usize) -> bool {
        let mut keys = [Key::default(); lexicon::LONGEST_PHRASE];
        let words = self.segment.words.get(at..).unwrap_or_default();
        let places = keys.iter_mut().zip(words.iter());
        let some = places.map(|(key, word)| *key = word.key).count();
        (2..=some).any(|end| lexicon::phrase(&keys[..end]).has(Classes::PERSON_VERB))
    }
}
