//! The whole text decides: short forms take the entity of the full name, and
//! names that were doubtful count beside another name of their entity.

use std::collections::HashMap;

use once_cell::sync::Lazy;

use crate::gazetteer::{EntityType, Inner, ReferenceFlags, fold_name};
use crate::lexicon::{self, Classes};
use crate::normalize::Key;

use super::Tagger;
use super::candidates::{Candidate, Meaning, chosen};
use super::evidence::Signal;
use super::judge::fits;
use super::{resolve, steps};

/// A full name of a person in the text: what short forms may be short for.
struct Full {
    start: usize,
    layer: usize,
    entity: Option<u32>,
    /// Its number among groups that no list has.
    group: u32,
}

/// Keeps the candidates that stand in the light of the whole text, and tells for
/// each whom or what it names: equal numbers are one and the same.
pub(super) fn decide(tagger: &Tagger, text: &str, candidates: &mut Vec<Candidate>) -> Vec<u32> {
    let min = tagger.settings.precision.min_score();
    let inner = |layer: usize| tagger.layers[layer].0.inner();
    let mut sure: Vec<Candidate> = candidates.iter().filter(|c| c.score >= min).copied().collect();
    resolve::resolve(&mut sure, tagger.settings.overlaps);

    // Entities that the text names unmistakably, and by which name.
    let mut evident: Vec<(usize, u32, u32)> = sure
        .iter()
        .filter_map(|c| {
            let (entity, name) = unmistakable(inner(c.layer), c)?;
            Some((c.layer, entity, name))
        })
        .collect();
    evident.sort_unstable();
    evident.dedup();

    // Full names of persons by their last word.
    let mut fulls: HashMap<Key, Vec<Full>> = HashMap::new();
    let mut groups: HashMap<Vec<Key>, u32> = HashMap::new();
    for candidate in sure.iter().filter(|c| c.words() > 1) {
        let gazetteer = inner(candidate.layer);
        let entity = chosen(gazetteer, candidate);
        if candidate.meaning == Meaning::Organization
            || entity.is_some_and(|e| *gazetteer.entity_type(e) != EntityType::PERSON)
        {
            continue;
        }
        let keys = keys(text, candidate);
        let Some(tail) = tail(&keys) else { continue };
        let next = u32::try_from(groups.len()).unwrap_or(u32::MAX);
        let group = *groups.entry(keys).or_insert(next);
        fulls.entry(tail).or_default().push(Full {
            start: candidate.start,
            layer: candidate.layer,
            entity,
            group,
        });
    }

    for candidate in candidates.iter_mut() {
        let gazetteer = inner(candidate.layer);
        if let Meaning::Name(name, at) = &mut candidate.meaning
            && !candidate.evidence.has(Signal::Document)
        {
            let references = gazetteer.references(*name);
            let layer = candidate.layer;
            let name = *name;
            let is_evident = |entity: u32| {
                let from = evident.partition_point(|&e| e < (layer, entity, 0));
                evident[from..]
                    .iter()
                    .take_while(|&&(l, e, _)| (l, e) == (layer, entity))
                    .any(|&(_, _, other)| other != name)
            };
            let doubtful = references.len() > 1
                || references.get(0).flags.contains(ReferenceFlags::NEEDS_EVIDENCE);
            let here = references.get(*at as usize).entity;
            let found = if doubtful && is_evident(here) {
                Some(*at as usize)
            } else if doubtful {
                (0..references.len()).find(|&at| is_evident(references.get(at).entity))
            } else {
                None
            };
            if let Some(found) = found {
                *at = u32::try_from(found).unwrap_or(0);
                candidate.evidence = candidate.evidence.with(Signal::Document);
                candidate.score = candidate.evidence.score();
                continue;
            }
        }
        let is_part = matches!(candidate.meaning, Meaning::Person(_)) && candidate.score < 0;
        if candidate.words() > 1 && !is_part || candidate.evidence.has(Signal::Listed) {
            continue;
        }
        let Some(fulls) = fulls.get(&candidate.tail) else {
            continue;
        };
        let Some(full) = nearest(fulls, candidate.start) else {
            continue;
        };
        candidate.meaning = Meaning::Person(full.entity.filter(|_| full.layer == candidate.layer));
        candidate.evidence = candidate.evidence.with(Signal::Document);
        candidate.score = candidate.evidence.score();
    }
    candidates.retain(|candidate| candidate.score >= min);
    resolve::resolve(candidates, tagger.settings.overlaps);

    let mut numbers: HashMap<(usize, Option<u32>, u32), u32> = HashMap::new();
    candidates
        .iter()
        .map(|candidate| {
            let entity = chosen(inner(candidate.layer), candidate);
            let group = if entity.is_some() {
                0
            } else if candidate.evidence.has(Signal::Document) {
                let full = fulls.get(&candidate.tail);
                let full = full.and_then(|fulls| nearest(fulls, candidate.start));
                full.map_or(u32::MAX, |full| full.group)
            } else {
                let next = u32::try_from(groups.len()).unwrap_or(u32::MAX);
                *groups.entry(keys(text, candidate)).or_insert(next)
            };
            let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
            *numbers.entry((candidate.layer, entity, group)).or_insert(next)
        })
        .collect()
}

/// The last full name before byte `start`, or else the first behind it; they are
/// in order.
fn nearest(fulls: &[Full], start: usize) -> Option<&Full> {
    let behind = fulls.partition_point(|full| {
        steps::count();
        full.start < start
    });
    fulls.get(behind.saturating_sub(1))
}

/// The entity of a candidate whose name stands for one entity without doubt,
/// and the name.
fn unmistakable(gazetteer: &Inner, candidate: &Candidate) -> Option<(u32, u32)> {
    let Meaning::Name(name, _) = candidate.meaning else {
        return None;
    };
    let mut sure = gazetteer
        .references(name)
        .iter()
        .filter(|&r| fits(candidate, r) && !r.flags.contains(ReferenceFlags::AMBIGUOUS));
    // A name of several entities is evidence for none of them.
    let first = sure.next()?;
    sure.next().is_none().then_some((first.entity, name))
}

/// Words that are no name without the one before: نصر الله، صلاح الدين.
static NEVER_ALONE: Lazy<[Key; 2]> = Lazy::new(|| ["الله", "الدين"].map(Key::of));

/// The key of the short form of a full name: of its last word, and what joins it
/// to the name (عبد الفتاح, بن سلمان).
fn tail(keys: &[Key]) -> Option<Key> {
    let (&last, before) = keys.split_last()?;
    match before.split_last() {
        Some((&joins, rest))
            if lexicon::classes(joins).has(Classes::PARTICLE) || NEVER_ALONE.contains(&last) =>
        {
            (!rest.is_empty()).then(|| last.after(joins))
        }
        _ => Some(last),
    }
}

/// The keys of a candidate's words.
fn keys(text: &str, candidate: &Candidate) -> Vec<Key> {
    let mut keys = Vec::new();
    fold_name(&text[candidate.start..candidate.end], &mut String::new(), |word| {
        keys.push(Key::of(word));
    });
    keys
}
