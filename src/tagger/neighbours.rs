//! Places in a row: in «الأنبار ونينوى وصلاح الدين» the last one is no sultan.

use crate::gazetteer::{Inner, ReferenceFlags};

use super::builder::Hidden;
use super::candidates::{Candidate, Meaning, chosen};
use super::context::Context;
use super::evidence::Signal;
use super::judge::fits;
use super::{proclitics, steps};

/// Gives the doubtful candidates of a segment that و joins to a sure place their
/// evidence.
pub(super) fn places(
    gazetteer: &Inner,
    hidden: &Hidden,
    context: Context<'_>,
    min_score: i8,
    candidates: &mut [Candidate],
) {
    // In a list that nobody has read it would not be enough.
    let is_doubtful = |c: &Candidate| {
        c.score < min_score && c.score > i8::MIN && !c.evidence.has(Signal::Unvetted)
    };
    if !candidates.iter().any(is_doubtful) {
        return;
    }
    let is_joined = |c: &Candidate| proclitics::is_and(&context.text[c.surface_start..c.start]);
    let mut row = Row::new(context.segment.words.len());
    for candidate in candidates.iter().filter(|c| c.score >= min_score) {
        let place = chosen(gazetteer, candidate)
            .is_some_and(|entity| gazetteer.entity_type(entity).is_location());
        if place && candidate.evidence.has(Signal::Listed) {
            row.add(candidate, is_joined(candidate));
        }
    }
    for candidate in candidates.iter_mut().filter(|c| is_doubtful(c)) {
        steps::count();
        let joined = is_joined(candidate);
        let Meaning::Name(name, _) = candidate.meaning else {
            continue;
        };
        // ورصد, وأشرف are verbs more often than places, unless the row goes on.
        let written = &context.text[candidate.start..candidate.end];
        let verbal =
            candidate.evidence.has(Signal::Ordinary) && !proclitics::begins_with_article(written);
        if !row.takes(candidate, joined && !verbal) {
            continue;
        }
        let place = gazetteer.references(name).iter().position(|reference| {
            let flags = reference.flags;
            flags.contains(ReferenceFlags::AMBIGUOUS)
                && !flags.contains(ReferenceFlags::DEMONYM)
                && gazetteer.entity_type(reference.entity).is_location()
                && fits(candidate, reference)
                && !hidden.contains(gazetteer, reference.entity)
        });
        if let Some(at) = place.and_then(|at| u32::try_from(at).ok()) {
            candidate.meaning = Meaning::Name(name, at);
            candidate.add(Signal::Neighbour);
            row.add(candidate, joined);
        }
    }
}

/// Where the places of a segment begin and end, by its words.
struct Row {
    ends: Vec<bool>,
    /// A place behind و begins at the word.
    goes_on: Vec<bool>,
}

impl Row {
    fn new(words: usize) -> Self {
        Self {
            ends: vec![false; words + 1],
            goes_on: vec![false; words + 1],
        }
    }

    /// Adds a place; `joined` is one behind و.
    fn add(&mut self, place: &Candidate, joined: bool) {
        self.ends[place.last] = true;
        self.goes_on[place.first] |= joined;
    }

    /// Whether و joins the candidate to the place before it, or to that behind it.
    fn takes(&self, candidate: &Candidate, joined: bool) -> bool {
        joined && self.ends[candidate.first] || self.goes_on[candidate.last]
    }
}
