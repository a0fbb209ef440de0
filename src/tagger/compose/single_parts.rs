//! Single parts of persons' names, which by a full name elsewhere in the text may become names.

use crate::lexicon::{self, Classes};
use crate::normalize::Key;
use crate::tokenize::{first_letters, shows_proclitic};

use super::bounds::TEN;
use crate::tagger::candidate::{Candidate, Meaning, Standing};
use crate::tagger::context::Context;
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::name_words::FAITH;
use crate::tagger::proclitics;

/// Adds every single part that is no name of the list by itself, with what joins
/// it to a name (بن سلمان): by a full name elsewhere in the text it may become one.
pub(in crate::tagger) fn single_parts(context: &Context<'_>, candidates: &mut Vec<Candidate>) {
    let words = &context.segment.words;
    let gazetteer = context.gazetteer;
    let classes = |id| gazetteer.vocabulary.classes(id);
    let is_part = |id| {
        classes(id).any(Classes::NAME_PART.with(Classes::NAME_EDGE))
            && !classes(id).has(Classes::PARTICLE)
            && gazetteer.matcher.alone(id).is_none()
    };
    // A large list has the words itself that a name goes on with.
    let is_short = !gazetteer.is_large();
    for (at, word) in words.iter().enumerate() {
        if is_short && is_of_longer(context, at) || context.is_spoken_in(at) {
            continue;
        }
        let written = &context.text[word.start..word.end];
        let mut add = |skip: u8, last: usize, tail: Key, ordinary: bool| {
            let start = word.start + proclitics::width(written, skip);
            let evidence = Evidence::default()
                .with_if(Signal::Ordinary, ordinary)
                .with_if(Signal::Suspect, ordinary);
            let meaning = Meaning::Person(None);
            candidates.push(Candidate {
                standing: Standing::Pending,
                tail,
                ..Candidate::new(words, (at, last), start, meaning, evidence)
            });
        };
        let readings = context.segment.readings(at).iter();
        let behind = readings
            .filter(|(reading, _)| !reading.needs_article() && reading.may_be_alone)
            .map(|&(reading, id)| (reading.skip(), reading.key, id));
        let whole = word.whole.map(|id| (0, word.key, id));
        for (skip, key, id) in whole.into_iter().chain(behind) {
            let is_behind = || skip == 0 && shows_proclitic(first_letters(written));
            if is_part(id) && !is_behind() {
                let doubtful = classes(id).has(Classes::DOUBTFUL) || lexicon::is_like_particle(key);
                add(skip, at + 1, key, doubtful);
            } else if let Some(next) = words.get(at + 1).filter(|_| context.goes_on(at + 1))
                && classes(id).has(Classes::PARTICLE)
            {
                add(skip, at + 2, next.key.after(key), false);
            }
        }
    }
}

/// Whether a word is surely one of a longer name with those beside it, which the list at hand does not know:
/// حسن in وأسامة حسن, صلاح in صلاح الدين, الثاني عشر.
fn is_of_longer(context: &Context<'_>, at: usize) -> bool {
    const BEFORE: Classes = Classes::GIVEN.with(Classes::PARTICLE);
    let here = |id| context.gazetteer.vocabulary.classes(id);
    let readings = context.segment.readings(at).iter().map(|&(_, id)| id);
    let mut ids = context.segment.words[at].whole.into_iter().chain(readings);
    if !ids.any(|id| here(id).any(Classes::NAME_PART.with(Classes::NAME_EDGE))) {
        return false;
    }
    let elsewhere = |at: usize| context.role_elsewhere(at, context.classes(at));
    let before = at.checked_sub(1).filter(|_| context.goes_on(at));
    let next = Some(at + 1).filter(|&next| context.goes_on(next));
    before.is_some_and(|before| elsewhere(before).any(BEFORE))
        || next.is_some_and(|next| {
            elsewhere(next).any(Classes::NAME_PART)
                || context.key(next) == FAITH
                || context.key(next) == TEN
        })
}
