//! Scholars and poets of old who are called by one word in a text that names others of them: in «سمع من يحيى بن
//! معين وأحمد بن حنبل، ولازم البخاري» he is one, too.

use std::collections::HashSet;

use super::persons::words;
use super::unlisted::is_person;
use crate::gazetteer::{Inner, ReferenceFlags};
use crate::lexicon::{self, Classes};
use crate::tagger::Tagger;
use crate::tagger::beside::word_before;
use crate::tagger::candidate::{Candidate, Meaning, Standing};
use crate::tagger::evidence::Signal;
use crate::tagger::proclitics::begins_with_article;
use crate::tagger::steps;

/// How many of them a text names in full, at least.
const SURE: usize = 3;

/// What only scholars do.
const LEARNING: [&str; 14] = [
    "شرح",
    "وشرح",
    "شرحه",
    "وشرحه",
    "شرحها",
    "وشرحها",
    "صنف",
    "وصنف",
    "روى",
    "وروى",
    "أنشد",
    "وأنشد",
    "أنشده",
    "خرجه",
];

/// What is in the full names of most of them, and in few of today's.
const OF_OLD: [&str; 5] = ["بن ", "ابن ", "أبو ", "أبي ", "الدين "];

/// Gives the doubtful names of scholars their evidence.
pub(super) fn settle(tagger: &Tagger, text: &str, candidates: &mut [Candidate]) {
    let is_doubtful = |candidate: &Candidate| {
        steps::count();
        candidate.words() == 1
            && tagger.is_doubtful(candidate)
            && is_scholar(tagger.gazetteer_of(candidate), candidate)
            && begins_with_article(&text[candidate.start..candidate.end])
            && !is_word(text, candidate)
    };
    if !candidates.iter().any(is_doubtful) {
        return;
    }
    for candidate in &mut *candidates {
        if is_doubtful(candidate) && is_behind_learning(text, candidate) {
            candidate.standing = Standing::Weighed;
            candidate.add(Signal::Document);
        }
    }
    let of_old = candidates.iter().filter(|candidate| {
        steps::count();
        candidate.words() > 1 && is_person(tagger, candidate)
    });
    let names: HashSet<&str> = of_old
        .map(|candidate| &text[candidate.start..candidate.end])
        .filter(|name| is_of_old(name) && !name.contains(" آل "))
        .collect();
    if names.len() < SURE {
        return;
    }
    for candidate in candidates {
        if is_doubtful(candidate) {
            candidate.standing = Standing::Weighed;
            candidate.add(Signal::Document);
        }
    }
}

/// Whether what only scholars do stands before a name: شرحه الزمخشري.
fn is_behind_learning(text: &str, candidate: &Candidate) -> bool {
    word_before(text[..candidate.surface_start].trim_end_matches(' '))
        .is_some_and(|word| LEARNING.contains(&word))
}

fn is_of_old(name: &str) -> bool {
    OF_OLD.iter().any(|part| name.contains(part))
}

/// Whether a candidate is a title or another word of the language, or a part of somebody's name.
fn is_word(text: &str, candidate: &Candidate) -> bool {
    let (_, folded) = words(text, candidate);
    let of_name = Classes::GIVEN.with(Classes::PARTICLE);
    lexicon::classes_of(&folded).any(Classes::PERSON_TITLE.with(Classes::ORDINARY))
        || candidate
            .before
            .is_some_and(|before| before.classes.any(of_name) || before.has_article)
}

/// Whether somebody of old alone is called by the name.
fn is_scholar(gazetteer: &Inner, candidate: &Candidate) -> bool {
    let Meaning::Name(name, at) = candidate.meaning else {
        return false;
    };
    let references = gazetteer.references(name);
    let here = references.get(at);
    here.flags.contains(ReferenceFlags::AMBIGUOUS)
        && here.flags.contains(ReferenceFlags::FAMOUS)
        && is_of_old(gazetteer.entity(here.entity).name())
        && references.iter().all(|of| {
            steps::count();
            gazetteer.entity_type(of.entity).is_person()
                && !of.flags.contains(ReferenceFlags::DEMONYM)
        })
}
