//! From candidates to mentions: which entity is meant, and which of two
//! overlapping names stands.

use crate::gazetteer::{Inner, Reference, ReferenceFlags, ReferenceSlice};

use super::candidates::Candidate;
use super::mention::Mention;

/// What to do with names that overlap.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Overlaps {
    /// Keep the leftmost name, the longest of those that begin there, and go on
    /// behind it.
    #[default]
    LeftmostLongest,
    /// Drop only names that lie inside a longer one.
    NoSub,
    /// Keep every name.
    All,
}

impl Overlaps {
    /// Returns the name of this policy, as the examples take it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LeftmostLongest => "leftmost-longest",
            Self::NoSub => "no-sub",
            Self::All => "all",
        }
    }
}

/// Makes mentions of the candidates that count.
pub(super) fn mentions<'a>(
    gazetteer: &'a Inner,
    text: &'a str,
    candidates: &mut Vec<Candidate>,
    overlaps: Overlaps,
) -> Vec<Mention<'a>> {
    let certain = certain_entities(gazetteer, candidates);
    candidates.retain(|candidate| choose(gazetteer, candidate, &certain).is_some());
    // By surface; of two readings of the same words the whole word first.
    candidates.sort_by_key(|c| (c.surface_start, core::cmp::Reverse(c.end), c.start));
    match overlaps {
        Overlaps::LeftmostLongest => {
            let mut end = 0;
            candidates.retain(|candidate| {
                let free = candidate.surface_start >= end;
                if free {
                    end = candidate.end;
                }
                free
            });
        }
        Overlaps::NoSub => {
            let mut end = 0;
            candidates.retain(|candidate| {
                let sticks_out = candidate.end > end;
                end = end.max(candidate.end);
                sticks_out
            });
        }
        Overlaps::All => {}
    }
    candidates
        .iter()
        .filter_map(|candidate| {
            Some(Mention {
                source: text,
                gazetteer,
                references: gazetteer.references(candidate.name),
                chosen: choose(gazetteer, candidate, &certain)?,
                start: candidate.start,
                end: candidate.end,
                surface_start: candidate.surface_start,
            })
        })
        .collect()
}

/// The entities that the text names unmistakably, sorted; empty if no candidate
/// needs to know.
fn certain_entities(gazetteer: &Inner, candidates: &[Candidate]) -> Vec<u32> {
    let sure =
        |references: ReferenceSlice<'_>| references.len() == 1 && !is_ambiguous(references.get(0));
    if candidates
        .iter()
        .all(|candidate| sure(gazetteer.references(candidate.name)))
    {
        return Vec::new();
    }
    let mut certain: Vec<u32> = candidates
        .iter()
        .flat_map(|candidate| {
            let fits = |r: &Reference| fits(candidate, *r) && !is_ambiguous(*r);
            let mut sure = gazetteer.references(candidate.name).iter().filter(fits);
            // A name of several entities is evidence for none of them.
            let first = sure.next();
            if sure.next().is_some() { None } else { first }
        })
        .map(|reference| reference.entity)
        .collect();
    certain.sort_unstable();
    certain.dedup();
    certain
}

fn fits(candidate: &Candidate, reference: Reference) -> bool {
    !candidate.needs_article || reference.flags.contains(ReferenceFlags::BARE_ARTICLE)
}

fn is_ambiguous(reference: Reference) -> bool {
    reference.flags.contains(ReferenceFlags::AMBIGUOUS)
}

/// Which of the name's references is meant: one whose entity the text names
/// otherwise, or the first one that needs no such evidence.
fn choose(gazetteer: &Inner, candidate: &Candidate, certain: &[u32]) -> Option<usize> {
    let references = gazetteer.references(candidate.name);
    let fitting = |(_, reference): &(usize, Reference)| fits(candidate, *reference);
    let evident = |reference: Reference| certain.binary_search(&reference.entity).is_ok();
    let mut all = references.iter().enumerate().filter(fitting);
    let mut first = None;
    all.find(|(at, reference)| {
        if first.is_none() && !is_ambiguous(*reference) {
            first = Some(*at);
        }
        evident(*reference)
    })
    .map(|(at, _)| at)
    .or(first)
}
