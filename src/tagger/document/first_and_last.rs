//! Persons whom a text names by three names or more, and by fewer: the first and the last, and those
//! between in part. محمود الزعبي is محمود سليم الزعبي.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use crate::lexicon::{self, Classes};
use crate::normalize::{Folder, Key, Words};

use super::decide::Named;
use super::short_forms::{find, words_in};
use crate::tagger::Tagger;
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::name_words::{CHILDREN, is_never_alone};
use crate::tagger::proclitics;
use crate::tagger::steps;

/// The most words of a shorter name.
const MOST_WORDS: usize = 6;

/// What joins a son to his father: خالد بن عبد العزيز is not خالد بن سلمان بن عبد العزيز.
const OF_FATHER: Words<4> = CHILDREN.and("ولد");

/// The shorter names, by their words.
#[derive(Default)]
pub(super) struct Shorter {
    names: HashMap<Vec<Key>, Option<Whole>>,
    /// What they begin with.
    firsts: HashMap<Key, u32>,
}

/// Who is meant.
pub(super) struct Whole {
    pub(super) keys: Vec<Key>,
    pub(super) layer: u32,
    pub(super) entity: Option<u32>,
}

impl Shorter {
    /// Adds the shorter names of somebody's full name. Whoever is called by one as two are who have
    /// nothing else in common is neither of them.
    pub(super) fn add(&mut self, keys: &[Key], layer: u32, entity: Option<u32>) {
        for short in shorter(keys) {
            let whole = Whole {
                keys: keys.to_vec(),
                layer,
                entity,
            };
            self.firsts.insert(short[0], layer);
            match self.names.entry(short) {
                Entry::Vacant(vacant) => {
                    vacant.insert(Some(whole));
                }
                Entry::Occupied(mut occupied) => {
                    let Some(other) = occupied.get_mut() else {
                        continue;
                    };
                    if is_part(&other.keys, keys) {
                        let entity = entity.or(other.entity.filter(|_| other.layer == layer));
                        *other = Whole { entity, ..whole };
                    } else if !is_part(keys, &other.keys) {
                        *occupied.get_mut() = None;
                    }
                }
            }
        }
    }

    /// Who is meant by a name, if it is a shorter one.
    pub(super) fn whole(&self, keys: &[Key]) -> Option<&Whole> {
        self.names.get(keys)?.as_ref()
    }

    /// Makes each shorter name in the text one of the person, but for somebody else's whom the list
    /// knows well by it or whom the text names otherwise, too.
    pub(super) fn take(
        &self,
        tagger: &Tagger,
        text: &str,
        named: &Named,
        candidates: &mut Vec<Candidate>,
    ) {
        if self.names.is_empty() {
            return;
        }
        let mut found: HashMap<(usize, usize), Candidate> = HashMap::new();
        for candidate in self.find(text) {
            found.insert((candidate.start, candidate.end), candidate);
        }
        let mut others = HashSet::new();
        for candidate in &*candidates {
            let place = (candidate.start, candidate.end);
            let of_other = found.get(&place).is_some_and(|short| {
                let meant = short.meaning.entity(tagger.gazetteer_of(short));
                is_other(tagger, named, candidate, meant)
            });
            if of_other && tagger.counts(candidate) {
                others.insert(place);
            }
        }
        found.retain(|place, _| !others.contains(place));
        candidates.retain(|candidate| !found.contains_key(&(candidate.start, candidate.end)));
        candidates.extend(found.into_values());
        candidates.sort_by_key(|candidate| (candidate.start, candidate.end));
    }

    /// The shorter names in the text.
    fn find(&self, text: &str) -> Vec<Candidate> {
        let words: Vec<(usize, usize)> = words_in(text).collect();
        let mut folder = Folder::default();
        let mut found = Vec::new();
        for (first, &(start, end)) in words.iter().enumerate() {
            steps::count();
            let Some((skip, key, _)) = find(&text[start..end], &self.firsts, &mut folder) else {
                continue;
            };
            let mut keys = vec![key];
            let mut name = None;
            let mut before = end;
            for &(next, end) in words[first + 1..].iter().take(MOST_WORDS - 1) {
                if !matches!(&text[before..next], " " | "\u{a0}") {
                    break;
                }
                keys.push(folder.fold(&text[next..end]));
                name = self
                    .whole(&keys)
                    .map(|whole| (whole, end, keys.len()))
                    .or(name);
                before = end;
            }
            let Some((whole, end, last)) = name else {
                continue;
            };
            let Some(tail) = whole.keys.last().copied() else {
                continue;
            };
            let place = (start, start + proclitics::width(&text[start..], skip), end);
            let meaning = Meaning::Person(whole.entity);
            found.push(Candidate::found(place, last, meaning, tail, whole.layer));
        }
        found
    }
}

/// Whether a candidate is somebody or something else than the person `meant`, or a listed name of his.
fn is_other(tagger: &Tagger, named: &Named, candidate: &Candidate, meant: Option<u32>) -> bool {
    let Meaning::Name(name, _) = candidate.meaning else {
        return false;
    };
    let gazetteer = tagger.gazetteer_of(candidate);
    candidate
        .meaning
        .reference(gazetteer)
        .is_some_and(|reference| {
            Some(reference.entity) == meant
                || !gazetteer.entity_type(reference.entity).is_person()
                || !reference.is_little_known()
                || named.otherwise(candidate.layer, reference.entity, name)
        })
}

/// The first and the last part of a full name, and with those between that follow the first.
fn shorter(keys: &[Key]) -> Vec<Vec<Key>> {
    let mut parts: Vec<&[Key]> = Vec::new();
    let mut rest = keys;
    while let [first, ..] = rest {
        let joins = lexicon::classes(*first).has(Classes::PARTICLE);
        let is_two = rest.len() > 1 && (joins || is_never_alone(rest[1]));
        let (part, others) = rest.split_at(1 + usize::from(is_two));
        parts.push(part);
        rest = others;
    }
    let [_, .., last] = parts[..] else {
        return Vec::new();
    };
    // What says a name again is no name but a list: محمد محمد محمد.
    let is_again = |at: usize| parts[..at].contains(&parts[at]);
    if keys.len() > MOST_WORDS + 2 || OF_FATHER.contains(last[0]) || (1..parts.len()).any(is_again)
    {
        return Vec::new();
    }
    let ends = 1..parts.len() - 1;
    ends.map(|end| [&parts[..end].concat()[..], last].concat())
        .filter(|short| short.len() <= MOST_WORDS)
        .collect()
}

/// Whether the words of one name are in another in their order.
fn is_part(name: &[Key], of: &[Key]) -> bool {
    let mut words = of.iter();
    name.iter().all(|key| words.any(|word| word == key))
}
