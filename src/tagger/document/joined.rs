//! Names that و joins to places of a country: in «كوسكو وأريكيبا وبونو» the last one is no goalkeeper, but a town
//! of Peru.

use crate::gazetteer::{Reference, ReferenceFlags, country, town_of};
use crate::lexicon::{self, Classes};
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::{Tagger, steps};

/// How many places of a country stand before such a name, at least.
const SURE: usize = 2;

/// Gives names of one word behind two places of a country the meaning of a place there, if they have it.
pub(super) fn settle(tagger: &Tagger, text: &str, candidates: &mut [Candidate]) {
    let is_named = |candidate: &Candidate| matches!(candidate.meaning, Meaning::Name(..));
    let mut order: Vec<usize> = (0..candidates.len())
        .filter(|&at| tagger.counts(&candidates[at]) && is_named(&candidates[at]))
        .collect();
    order.sort_by_key(|&at| {
        (
            candidates[at].surface_start,
            core::cmp::Reverse(candidates[at].end),
        )
    });
    order.dedup_by_key(|at| candidates[*at].surface_start);
    // The end of the last place, its gazetteer and entity, and how many of that country are in a row.
    let mut row: Option<(usize, (u32, u32), usize)> = None;
    for at in order {
        steps::count();
        let candidate = candidates[at];
        let before = row.filter(|&(end, (layer, _), _)| {
            layer == candidate.layer && is_next(text, end, candidate.start)
        });
        if let Some((_, (_, beside), many)) = before
            && many >= SURE
            && let Some(meaning) = place_in(tagger, &candidate, beside)
        {
            candidates[at].meaning = meaning;
            candidates[at].evidence = Evidence::default().with(Signal::Neighbour);
        }
        let gazetteer = tagger.gazetteer_of(&candidate);
        let meant = candidates[at].meaning.reference(gazetteer);
        let place = meant.filter(|of| gazetteer.entity_type(of.entity).is_location());
        row = place.map(|place| {
            let same = before.filter(|&(_, (_, beside), _)| {
                country(gazetteer, beside) == country(gazetteer, place.entity)
            });
            (
                candidate.end,
                (candidate.layer, place.entity),
                same.map_or(1, |(.., many)| many + 1),
            )
        });
    }
}

/// Whether a name that begins at byte `start` is the next behind one that ends at byte `end`.
fn is_next(text: &str, end: usize, start: usize) -> bool {
    let between = text.get(end..start).unwrap_or(".");
    matches!(between.trim(), "و" | "،" | "، و" | ",")
}

/// The place in the country of entity `beside` that a name of somebody or of a body may mean, too.
fn place_in(tagger: &Tagger, candidate: &Candidate, beside: u32) -> Option<Meaning> {
    let Meaning::Name(name, at) = candidate.meaning else {
        return None;
    };
    let gazetteer = tagger.gazetteer_of(candidate);
    let references = gazetteer.references(name);
    let is_place = |of: Reference| gazetteer.entity_type(of.entity).is_location();
    let known = lexicon::classes(candidate.tail);
    if candidate.words() > 1
        || is_place(references.get(at))
        || known.any(Classes::COMMON.with(Classes::ORDINARY))
    {
        return None;
    }
    let here = country(gazetteer, beside)?;
    let is_there = |of: Reference| {
        is_place(of)
            && !of.flags.contains(ReferenceFlags::DEMONYM)
            && !of.flags.contains(ReferenceFlags::UNVETTED)
            && country(gazetteer, of.entity) == Some(here)
            && tagger.can_be(candidate, of)
    };
    let place = references.position(is_there)?;
    Some(Meaning::Name(
        name,
        town_of(gazetteer, references, place, is_there),
    ))
}
