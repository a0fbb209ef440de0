//! Persons of no list among those who take an office each: وعين سالم جابر وزيرا للمالية، وتوشيكو مورانغا للخارجية.

use std::collections::BTreeSet;

use super::unlisted::{Place, is_person, person, somebody};
use crate::lexicon::{self, Classes};
use crate::normalize::folded;
use crate::tagger::candidate::Candidate;
use crate::tagger::{Tagger, steps};

/// The most bytes of a name.
const LONGEST: usize = 80;

/// What somebody is appointed, before its field.
const OFFICES: [&str; 8] = [
    "وزيرا",
    "وزيراً",
    "وزيرًا",
    "وزيرة",
    "وزيرةً",
    "وزير",
    "ناطقا",
    "مستشارا",
];

/// The most words of a field: للأمن الاقتصادي.
const MOST_WORDS: usize = 4;

/// Adds whoever takes an office behind somebody who takes one.
pub(super) fn appointed(tagger: &Tagger, text: &str, candidates: &mut Vec<Candidate>) {
    if !tagger.settings.compose.persons {
        return;
    }
    let is_person = |c: &&Candidate| is_person(tagger, c);
    let takes_office = |c: &&Candidate| office_behind(&text[c.end..]).is_some();
    let known: Vec<Candidate> = candidates
        .iter()
        .filter(takes_office)
        .filter(is_person)
        .copied()
        .collect();
    if known.is_empty() {
        return;
    }
    let mut starts: BTreeSet<usize> = candidates
        .iter()
        .filter(is_person)
        .map(|c| c.start)
        .collect();
    for Candidate { end, layer, .. } in known {
        let mut end = end;
        while let Some(place) = next(text, end) {
            steps::count();
            let (_, start, last) = place;
            let name = somebody(&text[start..last]).filter(|_| starts.insert(start));
            let Some(words) = name else {
                break;
            };
            candidates.push(person(place, words, layer));
            end = last;
        }
    }
}

/// Where the name of the next one begins, with و and without it, and ends, behind an office that is told
/// from byte `end` on.
fn next(text: &str, end: usize) -> Option<Place> {
    let mut rest = office_behind(&text[end..])?;
    let mut words = 0;
    loop {
        steps::count();
        let ahead = rest.trim_start_matches(['،', ',', '؛', ' ']);
        let is_next = ahead.len() < rest.len();
        let surface = text.len() - ahead.len();
        if is_next && let Some(name) = ahead.strip_prefix('و') {
            let start = text.len() - name.len();
            if let Some(length) = name_before_office(name) {
                return Some((surface, start, start + length));
            }
        }
        // للأمن الاقتصادي
        let word = rest.strip_prefix(' ')?;
        let length = word.find([' ', '،', ',', '؛', '.', '\n'])?;
        words += 1;
        if words == MOST_WORDS {
            return None;
        }
        rest = &word[length..];
    }
}

/// How long the name is that a text begins with before an office.
fn name_before_office(text: &str) -> Option<usize> {
    let mut spaces = text.match_indices(' ').take_while(|&(at, _)| at < LONGEST);
    let end = spaces.find(|&(at, _)| office_behind(&text[at..]).is_some());
    let (at, _) = end?;
    (!text[..at].contains(['،', ',', '.', '\n', '؛', ':'])).then_some(at)
}

/// What follows the field of an office, if a text begins with one: للمالية, وزيرا للمالية.
fn office_behind(text: &str) -> Option<&str> {
    let rest = text.strip_prefix(' ')?;
    let office = OFFICES.iter().find_map(|office| rest.strip_prefix(office));
    let rest = match office {
        Some(rest) => rest.strip_prefix(' ')?,
        None => rest,
    };
    let field = rest.strip_prefix("لل")?;
    let length = field
        .find([' ', '،', ',', '؛', '.', '\n'])
        .unwrap_or(field.len());
    let noun = folded(&format!("ال{}", &field[..length]));
    let is_field = lexicon::classes_of(&noun).has(Classes::ORG_FIELD);
    is_field.then(|| &field[length..])
}
