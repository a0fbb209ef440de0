//! Persons whom a text calls by their given names alone: where it says so once (يا مراد, زوجته نوال), they are
//! meant elsewhere, too (لم ينم مراد تلك الليلة), and who speaks in an interview is who is named in full before
//! it.

use std::collections::HashSet;

use super::persons::words;
use crate::lexicon::{self, Classes};
use crate::normalize::Key;
use crate::tagger::Tagger;
use crate::tagger::candidate::{Candidate, Meaning, Standing};
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::steps;

/// The given names of a text's persons, by layers.
#[derive(Default)]
pub(super) struct Called {
    /// Of those who are called so alone.
    alone: HashSet<(u32, Key)>,
    /// Of those who are named in full.
    full: HashSet<(u32, Key)>,
}

impl Called {
    pub(super) fn new(tagger: &Tagger, text: &str, sure: &[Candidate]) -> Self {
        let mut called = Self::default();
        for candidate in sure {
            steps::count();
            let gazetteer = tagger.gazetteer_of(candidate);
            if !candidate.meaning.entity_type(gazetteer).is_person() {
                continue;
            }
            if candidate.words() > 1 {
                let (keys, _) = words(text, candidate);
                called
                    .full
                    .extend(keys.first().map(|&given| (candidate.layer, given)));
            } else if candidate.meaning == Meaning::Person(None)
                && lexicon::classes(candidate.tail).has(Classes::GIVEN.with(Classes::ARABIC_NAME))
            {
                called.alone.insert((candidate.layer, candidate.tail));
            }
        }
        called
    }

    /// Makes a doubtful candidate somebody who is called so.
    pub(super) fn support(&self, tagger: &Tagger, text: &str, candidate: &mut Candidate) {
        if candidate.words() > 1
            || !candidate.is_bare()
            || candidate.counts(tagger.settings.min_score)
        {
            return;
        }
        let gazetteer = tagger.gazetteer_of(candidate);
        let entity_type = candidate.meaning.entity_type(gazetteer);
        // مراد is a commune, too.
        if !entity_type.is_person() && !entity_type.is_location() {
            return;
        }
        let key = (candidate.layer, candidate.tail);
        let is_one_name = || {
            !candidate.evidence.has(Signal::Ordinary)
                && candidate.before.is_some_and(|before| before.is_one_name)
        };
        let is_called = self.alone.contains(&key) && is_one_name();
        if is_called || is_speaker(text, candidate) && self.full.contains(&key) {
            candidate.meaning = Meaning::Person(None);
            candidate.standing = Standing::Weighed;
            candidate.evidence = Evidence::default().with(Signal::Document);
        }
    }
}

/// Whether a line begins with the name and a colon.
fn is_speaker(text: &str, candidate: &Candidate) -> bool {
    let before = text[..candidate.start].trim_end_matches([' ', '•', '-', '–', '*']);
    (before.is_empty() || before.ends_with('\n'))
        && text[candidate.end..]
            .trim_start_matches(' ')
            .starts_with(':')
}
