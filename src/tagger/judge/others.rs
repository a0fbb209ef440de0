//! Names that stand for somebody else here. Those of persons that are a part of another person's:
//! صلاح before الدين, سالم before بن عبد الله, سلمان behind بن; and those of places that are called
//! like persons: قال الشيخ زايد.

use crate::gazetteer::{Reference, fold_name};
use crate::lexicon::{self, Classes};
use crate::normalize::Key;

use crate::tagger::candidates::{Candidate, Standing};
use crate::tagger::compose::{FAITH, KUNYAS};
use crate::tagger::context::Context;
use crate::tagger::steps;

/// Joins a name to the father's: سالم بن عبد الله.
const SON: Key = Key::of_folded("بن");

/// The same, and a noun as well: صلاح ابن النادي.
const SON_OR_NOUN: Key = Key::of_folded("ابن");

/// Joins a name to the son's: أبو صلاح.
const FATHER: Key = KUNYAS[0];

/// The same, and "or".
const MOTHER: Key = KUNYAS[1];

/// Whether a name is likelier a part of the name of somebody who is called otherwise.
#[inline]
pub(super) fn is_of_another(context: &Context<'_>, candidate: &Candidate) -> bool {
    let words = &context.segment.words;
    let next = words.get(candidate.last).filter(|next| next.joined());
    match next.map(|next| next.key) {
        Some(FAITH) => true,
        Some(SON) => candidate.words() == 1 && words.len() > candidate.last + 1,
        Some(SON_OR_NOUN) => {
            let father = words.get(candidate.last + 1);
            candidate.words() == 1 && father.is_some_and(|father| is_given(father.key))
        }
        _ => is_behind_particle(context, candidate),
    }
}

/// Whether a place that is called like a person is none here: behind a verb of saying that agrees
/// with the title or أبو that its name begins with (قال الشيخ زايد, but قالت أبو ظبي).
#[inline]
pub(super) fn speaks_as_person(context: &Context<'_>, candidate: &Candidate) -> bool {
    let verb = candidate.first.checked_sub(1);
    candidate.words() > 1 && verb.is_some_and(|verb| context.has_verb(verb)) && {
        let is_feminine = |at: usize, end: &str| context.written(at).ends_with(end);
        let first = candidate.first;
        let agrees = is_feminine(first, "ة") == is_feminine(first - 1, "ت");
        let key = context.key(first);
        agrees && (key == FATHER || context.classes(first).has(Classes::PERSON_TITLE))
    }
}

/// Leaves a place or body out that is called by a title and a name, where somebody stands who has that
/// title and a longer name: الشيخ حميد الهايس is not of الشيخ حميد.
pub(in crate::tagger) fn forget_titled(context: &Context<'_>, candidates: &mut [Candidate]) {
    let begins_with_title = |c: &Candidate| {
        c.words() > 1
            && !c.meaning.entity_type(context.gazetteer).is_person()
            && context.classes(c.first).has(Classes::PERSON_TITLE)
            && !context.begins_place(c.first)
    };
    if !candidates.iter().any(begins_with_title) {
        return;
    }
    let mut reach = vec![0; context.segment.words.len() + 1];
    for person in candidates.iter().filter(|c| context.counts(c)) {
        if person.meaning.entity_type(context.gazetteer).is_person() {
            reach[person.first] = person.last.max(reach[person.first]);
        }
    }
    for candidate in candidates {
        steps::count();
        if reach[candidate.first + 1] > candidate.last && begins_with_title(candidate) {
            candidate.standing = Standing::Out;
        }
    }
}

/// Whether it stands behind what joins it to the name of a son or daughter, or of the father.
fn is_behind_particle(context: &Context<'_>, candidate: &Candidate) -> bool {
    let words = &context.segment.words;
    let Some(before) = candidate.first.checked_sub(1) else {
        return false;
    };
    let joins = |key: Key| match key {
        SON | SON_OR_NOUN | FATHER => true,
        // ميسي أم صلاح is one or the other.
        MOTHER => before > 0 && context.has_verb(before - 1),
        _ => false,
    };
    let key = words[before].key;
    let behind_and = || {
        let is_and = context.written(before).starts_with('و');
        is_and.then(|| key.rest(1, Key::default())).flatten()
    };
    candidate.words() == 1
        && (joins(key) || behind_and().is_some_and(joins))
        && words[candidate.first].joined()
        && is_given(candidate.tail)
}

/// Whether a word is an Arabic given name: the son of بوتين is no بن بوتين.
fn is_given(key: Key) -> bool {
    lexicon::classes(key).has(Classes::GIVEN.with(Classes::ARABIC_NAME))
}

/// Whether the entity is a person in whose full name the words do not stand so.
#[cold]
pub(super) fn is_another(
    context: &Context<'_>,
    candidate: &Candidate,
    reference: Reference,
) -> bool {
    if !context.gazetteer.entity_type(reference.entity).is_person() {
        return false;
    }
    let words = &context.segment.words;
    let joined = is_behind_particle(context, candidate);
    let first = candidate.first - usize::from(joined);
    let last = words.len().min(candidate.last + usize::from(!joined));
    let here: Vec<Key> = words[first..last].iter().map(|word| word.key).collect();
    let mut full = Vec::new();
    let name = context.gazetteer.entity(reference.entity).name();
    fold_name(name, &mut String::new(), |word| full.push(Key::of(word)));
    !full.windows(here.len()).any(|part| part == here)
}
