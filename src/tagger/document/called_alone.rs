//! Persons whom a text calls by their given names alone: where it says so once (يا مراد, زوجته نوال), they are
//! meant elsewhere, too (لم ينم مراد تلك الليلة), and who speaks in an interview is who is named in full before
//! it, or whoever has the given name that a line begins with where several begin so.

use std::collections::{HashMap, HashSet};

use super::persons::words;
use crate::lexicon::{self, Classes};
use crate::normalize::Key;
use crate::tagger::Tagger;
use crate::tagger::candidate::{Candidate, Meaning, Standing};
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::steps;

/// How many lines begin with who speaks, at least.
const LINES: usize = 2;

/// The given names of a text's persons, by layers.
#[derive(Default)]
pub(super) struct Called {
    /// Of those who are called so alone, with the place from which on they are: whom a title announces,
    /// only behind it.
    alone: HashMap<(u32, Key), usize>,
    /// Of those who are named in full.
    full: HashSet<(u32, Key)>,
    /// Of those who speak more than once, or beside others, in an interview or thread.
    speakers: HashSet<(u32, Key)>,
}

impl Called {
    pub(super) fn new(
        tagger: &Tagger,
        text: &str,
        sure: &[Candidate],
        candidates: &[Candidate],
    ) -> Self {
        let mut called = Self::default();
        called.add_speakers(text, candidates);
        for candidate in sure {
            steps::count();
            if !tagger.type_of(candidate).is_person() {
                continue;
            }
            if candidate.words() > 1 {
                let (keys, _) = words(text, candidate);
                called
                    .full
                    .extend(keys.first().map(|&given| (candidate.layer, given)));
            } else if candidate.meaning == Meaning::Person(None) && is_surely_given(candidate.tail)
            {
                let is_title = !candidate.evidence.has(Signal::NameParts);
                let from = if is_title { candidate.start } else { 0 };
                let key = (candidate.layer, candidate.tail);
                let first = called.alone.entry(key).or_insert(from);
                *first = from.min(*first);
            }
        }
        called
    }

    /// Adds those with whose given names lines begin before a colon, if there are two such lines; elsewhere in
    /// the text they are meant, too.
    fn add_speakers(&mut self, text: &str, candidates: &[Candidate]) {
        let mut lines = HashSet::new();
        for candidate in candidates {
            steps::count();
            if candidate.words() == 1
                && candidate.is_bare()
                && is_speaker(text, candidate)
                && is_surely_given(candidate.tail)
            {
                lines.insert(candidate.start);
                self.speakers.insert((candidate.layer, candidate.tail));
            }
        }
        if lines.len() < LINES {
            self.speakers.clear();
        }
        let speakers = self.speakers.iter().map(|&speaker| (speaker, 0));
        self.alone.extend(speakers);
    }

    /// Makes a doubtful candidate somebody who is called so.
    pub(super) fn support(&self, tagger: &Tagger, text: &str, candidate: &mut Candidate) {
        if candidate.words() > 1 || !candidate.is_bare() || tagger.counts(candidate) {
            return;
        }
        let entity_type = tagger.type_of(candidate);
        // مراد is a commune, too.
        if !entity_type.is_person() && !entity_type.is_location() {
            return;
        }
        let key = (candidate.layer, candidate.tail);
        let is_one_name = || {
            !candidate.evidence.has(Signal::Ordinary)
                && candidate.before.is_some_and(|before| before.is_one_name)
        };
        let from = self.alone.get(&key);
        let is_called = from.is_some_and(|&from| from <= candidate.start) && is_one_name();
        let is_known = || self.full.contains(&key) || self.speakers.contains(&key);
        if is_called || is_speaker(text, candidate) && is_known() {
            candidate.meaning = Meaning::Person(None);
            candidate.standing = Standing::Weighed;
            candidate.evidence = Evidence::default().with(Signal::Document);
        }
    }
}

/// Whether a line begins with the name and a colon.
fn is_speaker(text: &str, candidate: &Candidate) -> bool {
    let behind = &text[candidate.end..];
    let is_before_colon = behind.strip_prefix(' ').unwrap_or(behind).starts_with(':');
    is_before_colon && {
        let before = text[..candidate.start].trim_end_matches([' ', '•', '-', '–', '*']);
        before.is_empty() || before.ends_with('\n')
    }
}

fn is_surely_given(key: Key) -> bool {
    const OTHER: Classes = Classes::DOUBTFUL
        .with(Classes::ORDINARY)
        .with(Classes::PERSON_TITLE);
    let known = lexicon::classes(key);
    known.has(Classes::GIVEN.with(Classes::ARABIC_NAME)) && !known.any(OTHER)
}
