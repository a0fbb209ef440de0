//! Persons of no list between others of a line-up: سعد الروسان، سيف درويش، وسيم الريالات، محمود مرضي.

use super::enumerations::{COMMAS, is_item};
use crate::chars;
use crate::lexicon::{self, Classes};
use crate::normalize::{Key, folded};
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::{Tagger, proclitics, steps};

/// The words of a name.
const FEWEST_WORDS: usize = 2;
const MOST_WORDS: usize = 3;

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
    let is_person = |c: &&Candidate| {
        c.is_bare()
            && c.counts(tagger.settings.min_score)
            && c.meaning.entity_type(tagger.gazetteer_of(c)).is_person()
            && is_item(text, c)
    };
    let mut known: Vec<Candidate> = candidates.iter().filter(is_person).copied().collect();
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
        if let Some((words, tail)) = somebody(name).filter(|_| is_beside) {
            let rest = text[known[at].end..].trim_start_matches([' ', COMMAS[0], COMMAS[1]]);
            let start = text.len() - rest.len();
            let place = (start, start, start + name.len());
            let meaning = Meaning::Person(None);
            found.push(Candidate::found(
                place,
                words,
                meaning,
                tail,
                known[at].layer,
            ));
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
    let mut last = None;
    let mut words = 0;
    let mut given = false;
    for word in name.split(' ') {
        let folded = folded(word);
        let key = Key::of(&folded);
        let classes = lexicon::classes(key);
        let is_part = || classes.any(PART) || given && !classes.any(NO_PART);
        let is_foreign =
            || classes.is_empty() && key.letters() > 2 && !lexicon::is_form_of_ordinary(&folded);
        let is_article = words == 0 && proclitics::has_article(word);
        let is_word = folded.chars().all(chars::is_letter);
        if is_article || !is_word || !(is_part() || is_foreign()) {
            return None;
        }
        // عبد الله
        given = words == 0 && classes.has(Classes::GIVEN) || classes.has(Classes::PARTICLE);
        words += 1;
        last = Some(key);
    }
    last.filter(|_| (FEWEST_WORDS..=MOST_WORDS).contains(&words))
        .map(|last| (words, last))
}
