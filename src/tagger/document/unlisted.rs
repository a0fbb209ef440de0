//! What is asked of persons of no list whom a document adds beside those whom it names: how their names look.

use core::ops::RangeInclusive;

use crate::chars;
use crate::lexicon::{self, Classes};
use crate::normalize::{Key, folded};
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::{Tagger, proclitics};

/// How many words the name of somebody has.
const WORDS: RangeInclusive<usize> = 2..=4;

/// What is no part of a name.
const NO_PART: Classes = Classes::FUNCTION
    .with(Classes::PERSON_TITLE)
    .with(Classes::PERSON_VERB)
    .with(Classes::NISBA)
    .with(Classes::ORG_HEAD)
    .with(Classes::PLACE_HEAD);

/// Whether a candidate is surely a person.
pub(super) fn is_person(tagger: &Tagger, candidate: &Candidate) -> bool {
    tagger.counts(candidate) && tagger.type_of(candidate).is_person()
}

/// Where a name begins, with its proclitics and without them, and where it ends.
pub(super) type Place = (usize, usize, usize);

/// A person of no list, of whose name the number of words and the last one are given.
pub(super) fn person(place: Place, (words, tail): (usize, Key), layer: u32) -> Candidate {
    Candidate::found(place, words, Meaning::Person(None), tail, layer)
}

/// A word of a name.
pub(super) struct NameWord<'n> {
    /// How many words of the name are before it.
    pub(super) number: usize,
    pub(super) written: &'n str,
    pub(super) folded: String,
    pub(super) key: Key,
}

/// How many words a name has, which is one of `lengths`, and the last one, if each is of letters alone and
/// `is_part` of such a name.
pub(super) fn words_of(
    name: &str,
    lengths: RangeInclusive<usize>,
    mut is_part: impl FnMut(&NameWord<'_>) -> bool,
) -> Option<(usize, Key)> {
    let mut last = None;
    let mut words = 0;
    for written in name.split(' ') {
        let folded = folded(written);
        let word = NameWord {
            number: words,
            written,
            key: Key::of(&folded),
            folded,
        };
        if !word.folded.chars().all(chars::is_letter) || !is_part(&word) {
            return None;
        }
        words += 1;
        last = Some(word.key);
    }
    let last = last.filter(|_| lengths.contains(&words))?;
    Some((words, last))
}

/// How many words the name of somebody has and the last one: parts of names, and words that are none of the
/// language; the first is none as it stands (أمانال بيتروس).
pub(super) fn somebody(name: &str) -> Option<(usize, Key)> {
    words_of(name, WORDS, |word| {
        let classes = lexicon::classes(word.key);
        let is_part = classes.any(Classes::NAME_PART.with(Classes::PARTICLE));
        let is_ordinary = || match word.number {
            0 => classes.has(Classes::ORDINARY) || proclitics::has_article(word.written),
            _ => lexicon::is_form_of_ordinary(&word.folded),
        };
        // نيك وليزلي هاناوار are two.
        let joins = word.number > 0 && !is_part && word.written.starts_with('و');
        let is_word = word.key.letters() > 1 && !joins;
        is_word && (is_part || !classes.any(NO_PART) && !is_ordinary())
    })
}
