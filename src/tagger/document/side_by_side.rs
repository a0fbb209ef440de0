//! Two persons by their short forms, side by side: where a text names Massad Boulos and the general
//! البرهان, «التقى بولس البرهان» names both of them, and nobody who is called so.

use std::collections::{HashMap, HashSet};

use super::persons::words;
use crate::lexicon::Classes;
use crate::normalize::Key;
use crate::tagger::Tagger;
use crate::tagger::candidate::{Candidate, Standing};
use crate::tagger::steps;

/// What a word before one name says: nobody meets anybody behind it.
const ANNOUNCES: Classes = Classes::PERSON_TITLE.with(Classes::PERSON_VERB);

/// Takes out the names of two words, found once and on no list, whose words end the names of two
/// others. `sure` are the candidates that count by themselves.
pub(super) fn take_apart(
    tagger: &Tagger,
    text: &str,
    sure: &mut Vec<Candidate>,
    candidates: &mut [Candidate],
) {
    // How often each full name is found, by its last word.
    let mut by_last: HashMap<Key, HashMap<Vec<Key>, usize>> = HashMap::new();
    for candidate in sure.iter().filter(|candidate| candidate.words() > 1) {
        steps::count();
        if tagger.type_of(candidate).is_person() {
            let (keys, _) = words(text, candidate);
            if let Some(&last) = keys.last() {
                *by_last.entry(last).or_default().entry(keys).or_default() += 1;
            }
        }
    }
    let is_two = |candidate: &Candidate| {
        if !candidate.is_unlisted() || candidate.words() != 2 || is_announced(candidate) {
            return false;
        }
        let (keys, _) = words(text, candidate);
        let [first, last] = keys[..] else {
            return false;
        };
        let is_once = |full: &HashMap<Vec<Key>, usize>| full.get(&keys) == Some(&1);
        first != last
            && by_last.contains_key(&first)
            && by_last
                .get(&last)
                .is_some_and(|full| full.len() > 1 && is_once(full))
    };
    let two = sure.iter().filter(|candidate| is_two(candidate));
    let two: HashSet<(usize, usize)> = two.map(|c| (c.start, c.end)).collect();
    let is_it = |c: &Candidate| c.is_unlisted() && two.contains(&(c.start, c.end));
    sure.retain(|candidate| !is_it(candidate));
    for candidate in candidates.iter_mut().filter(|candidate| is_it(candidate)) {
        candidate.standing = Standing::Out;
    }
}

/// Whether a title or a verb of saying stands before a name, or nothing does.
fn is_announced(candidate: &Candidate) -> bool {
    candidate
        .before
        .is_none_or(|before| !before.meets && (before.has_article || before.classes.any(ANNOUNCES)))
}
