//! Persons of no list between others of a line-up: سعد الروسان، سيف درويش، وسيم الريالات، محمود مرضي.

use core::ops::RangeInclusive;

use super::enumerations::{COMMAS, is_item};
use super::unlisted::{is_person, person, words_of};
use crate::lexicon::{self, Classes};
use crate::normalize::Key;
use crate::tagger::candidate::Candidate;
use crate::tagger::{Tagger, proclitics, steps};

/// How many words a name has.
const WORDS: RangeInclusive<usize> = 2..=3;

/// The most bytes of one.
const LONGEST: usize = 80;

/// Parts of persons' names and what joins them.
const PART: Classes = Classes::NAME_PART.with(Classes::PARTICLE);

/// What follows no given name in his name.
const NO_PART: Classes = Classes::FUNCTION
    .with(Classes::PERSON_TITLE)
    .with(Classes::PERSON_VERB)
    .with(Classes::NISBA);

/// Adds whom two persons of a line-up stand beside, one on each side, if a third one is next to these.
pub(super) fn line_ups(tagger: &Tagger, text: &str, candidates: &mut Vec<Candidate>) {
    if !tagger.settings.compose.persons || !text.contains(COMMAS) {
        return;
    }
    let is_one = |c: &&Candidate| c.is_bare() && is_person(tagger, c) && is_item(text, c);
    let mut known: Vec<Candidate> = candidates.iter().filter(is_one).copied().collect();
    known.sort_by_key(|c| (c.start, c.end));
    known.dedup_by_key(|c| c.start);
    let between = |at: usize| {
        let [one, other] = known.get(at..at + 2)? else {
            return None;
        };
        text.get(one.end..other.start)
    };
    let is_next = |at: usize| between(at).is_some_and(|between| parted(between) == Some(""));
    let mut found = Vec::new();
    for at in 0..known.len().saturating_sub(1) {
        steps::count();
        let name = between(at).filter(|between| between.len() < LONGEST);
        let Some(name) = name.and_then(parted).filter(|name| !name.is_empty()) else {
            continue;
        };
        let is_beside = at.checked_sub(1).is_some_and(is_next) || is_next(at + 1);
        if let Some(words) = somebody(name).filter(|_| is_beside) {
            let rest = text[known[at].end..].trim_start_matches([' ', COMMAS[0], COMMAS[1]]);
            let start = text.len() - rest.len();
            let place = (start, start, start + name.len());
            found.push(person(place, words, known[at].layer));
        }
    }
    candidates.append(&mut found);
}

/// What stands between commas: nothing, if it is one.
fn parted(between: &str) -> Option<&str> {
    let behind = between.trim_start_matches(' ').strip_prefix(COMMAS)?;
    let behind = behind.trim_matches(' ');
    if behind.is_empty() {
        return Some(behind);
    }
    let inner = behind.strip_suffix(COMMAS)?.trim_end_matches(' ');
    (!inner.contains(COMMAS)).then_some(inner)
}

/// How many words the name of somebody has and the last one: parts of names and words that are none of the
/// language, or behind a given name whatever is no title (وسيم الريالات).
fn somebody(name: &str) -> Option<(usize, Key)> {
    let mut given = false;
    words_of(name, WORDS, |word| {
        let classes = lexicon::classes(word.key);
        let is_part = classes.any(PART) || given && !classes.any(NO_PART);
        let is_foreign = || {
            let is_long = classes.is_empty() && word.key.letters() > 2;
            is_long && !lexicon::is_form_of_ordinary(&word.folded)
        };
        let is_first = word.number == 0;
        // عبد الله
        given = is_first && classes.has(Classes::GIVEN) || classes.has(Classes::PARTICLE);
        !(is_first && proclitics::has_article(word.written)) && (is_part || is_foreign())
    })
}
