//! Two persons by their short forms, side by side: where a text names Massad Boulos and the general
//! البرهان, «التقى بولس البرهان» names both of them, and nobody who is called so.

use std::collections::HashMap;

use super::persons::words;
use crate::lexicon::Classes;
use crate::normalize::Key;
use crate::tagger::Tagger;
use crate::tagger::candidates::{Candidate, Standing};

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
    let mut by_last: HashMap<Key, Vec<Vec<Key>>> = HashMap::new();
    for candidate in sure.iter().filter(|candidate| candidate.words() > 1) {
        let gazetteer = tagger.gazetteer_of(candidate);
        if candidate.meaning.entity_type(gazetteer).is_person() {
            let (keys, _) = words(text, candidate);
            if let Some(&last) = keys.last() {
                by_last.entry(last).or_default().push(keys);
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
        let (Some(of_first), Some(of_last)) = (by_last.get(&first), by_last.get(&last)) else {
            return false;
        };
        let same = of_last.iter().filter(|&full| *full == keys).count();
        first != last && !of_first.is_empty() && same == 1 && of_last.len() > same
    };
    let two: Vec<Candidate> = sure.iter().filter(|c| is_two(c)).copied().collect();
    for candidate in two {
        let is_it = |other: &Candidate| {
            other.is_unlisted() && (other.start, other.end) == (candidate.start, candidate.end)
        };
        sure.retain(|other| !is_it(other));
        for other in candidates.iter_mut().filter(|other| is_it(other)) {
            other.standing = Standing::Out;
        }
    }
}

/// Whether a title or a verb of saying stands before a name, or nothing does.
fn is_announced(candidate: &Candidate) -> bool {
    candidate
        .before
        .is_none_or(|before| !before.meets && (before.has_article || before.classes.any(ANNOUNCES)))
}
