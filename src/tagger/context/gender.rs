//! Of whom a word is said, a man or a woman.

use crate::lexicon::{self, Classes};
use crate::normalize::Words;

use super::{Context, last_letters};
use crate::tagger::gender::Gender;
use crate::tagger::proclitics;

/// A verb of saying of a woman that does not end like one.
const FEMININE: Words<1> = Words::of("تقول");

/// Verbs and titles of men that end like those of women.
const MASCULINE: Words<9> = Words::of("مات لفت الخليفه العلامه الرحاله الداعيه سماحه سعاده فضيله");

impl Context<'_> {
    /// The gender of the adjective of a country at word `at`, in the singular, which
    /// speaks of what is named before it.
    pub(in crate::tagger) fn nisba(&self, at: usize) -> Option<Gender> {
        self.segment.words.get(at).filter(|word| word.joined())?;
        self.nisba_behind_quote(at)
    }

    /// The same, where a quote closes before word `at`.
    pub(in crate::tagger) fn nisba_behind_quote(&self, at: usize) -> Option<Gender> {
        let word = self.segment.words.get(at)?;
        if !lexicon::classes(word.key).has(Classes::NISBA) {
            return None;
        }
        let written = self.written(at);
        match last_letters(written) {
            _ if !proclitics::begins_with_article(written) => None,
            [_, 'ة' | 'ه'] => Some(Gender::Feminine),
            [_, 'ي' | 'ى' | 'ی'] => Some(Gender::Masculine),
            _ => None,
        }
    }

    /// The gender of the noun or adjective that is word number `at`, by its ending: one in ة, or in ه for it, is
    /// feminine.
    pub(in crate::tagger) fn gender_of_noun(&self, at: usize) -> Gender {
        match last_letters(self.written(at)) {
            [_, 'ة' | 'ه'] => Gender::Feminine,
            _ => Gender::Masculine,
        }
    }

    /// Of whom word number `at` may be said, if it is a verb of saying or a title.
    pub(in crate::tagger) fn gender(&self, at: usize, classes: Classes) -> Option<Gender> {
        if classes.has(Classes::PERSON_VERB) {
            return Some(self.gender_of_verb(at));
        }
        let gender = match last_letters(self.written(at)) {
            [_, 'ة'] if !self.is_one_of(at, &MASCULINE) => Gender::Feminine,
            _ => Gender::Masculine,
        };
        classes.has(Classes::PERSON_TITLE).then_some(gender)
    }

    /// Of whom the verb that is word number `at` is said.
    pub(in crate::tagger) fn gender_of_verb(&self, at: usize) -> Gender {
        let is_feminine = match last_letters(self.written(at)) {
            [_, 'ت'] => !self.is_one_of(at, &MASCULINE),
            _ => self.is_one_of(at, &FEMININE),
        };
        if is_feminine {
            Gender::Feminine
        } else {
            Gender::Masculine
        }
    }
}
