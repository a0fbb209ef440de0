//! Several gazetteers: whose name stands where two of them have one.

use std::collections::HashSet;

use crate::gazetteer::ReferenceFlags;

use super::candidate::{Candidate, Meaning};
use super::evidence::Signal;
use super::{Tagger, steps};

/// Drops what a name of a more important gazetteer stands in or overlaps: longer names of those below it
/// that are of its kind, and composed ones that no entity has. Of «بلدية المندق» stays المندق, if that is on
/// the list that goes first, and of «الهلال السعودي» its الهلال; جامعة بغداد is another thing than بغداد.
/// The longer name of an entity that both have stands. Persons' names stay as they are: the village of
/// سليم is not in سليم الحص. The last gazetteer is below all others, and in it the longer name stands; so
/// it does beside a name that nobody has read.
pub(super) fn keep_own(tagger: &Tagger, candidates: &mut Vec<Candidate>) {
    let last = tagger.layers.len() - 1;
    let mut listed: Vec<Kinds> = vec![Kinds::default(); last];
    for candidate in &*candidates {
        if let Some(own) = listed.get_mut(candidate.layer as usize)
            && is_own(tagger, candidate)
        {
            steps::count();
            own[kind(tagger, candidate)].push((candidate.surface_start, candidate.end));
        }
    }
    // The names of each gazetteer that stand, by where they begin, and how far they and those before
    // reach.
    let mut own: Vec<Kinds> = Vec::new();
    for mut kinds in listed {
        for (kind, names) in kinds.iter_mut().enumerate() {
            names.retain(|&name| kind == OTHERS || !overlaps(&own, kind, name));
            reach(names);
        }
        own.push(kinds);
    }
    candidates.retain(|candidate| {
        let place = (candidate.surface_start, candidate.end);
        let kind = kind(tagger, candidate);
        match candidate.meaning {
            Meaning::Name(..) => {
                let above = &own[..last.min(candidate.layer as usize)];
                kind == OTHERS || !overlaps(above, kind, place) || is_known_above(tagger, candidate)
            }
            Meaning::Organization(None) | Meaning::Place => {
                let above = &own[..last.min(candidate.layer as usize)];
                (0..KINDS).all(|kind| !overlaps(above, kind, place))
            }
            _ => true,
        }
    });
}

/// Places, organizations, and all others, by where they begin and end.
type Kinds = [Reach; KINDS];

/// Where names begin and end, see [`reach`].
type Reach = Vec<(usize, usize)>;

const KINDS: usize = 3;

/// The number of what is no place and no organization.
const OTHERS: usize = 2;

/// What kind of name a candidate is.
fn kind(tagger: &Tagger, candidate: &Candidate) -> usize {
    let entity_type = candidate
        .meaning
        .entity_type(tagger.gazetteer_of(candidate));
    if entity_type.is_location() {
        0
    } else if entity_type.is_organization() {
        1
    } else {
        OTHERS
    }
}

/// Whether a more important gazetteer has the entity of a candidate, too, by its id.
fn is_known_above(tagger: &Tagger, candidate: &Candidate) -> bool {
    let gazetteer = tagger.gazetteer_of(candidate);
    let entity = candidate.meaning.entity(gazetteer);
    entity.is_some_and(|entity| {
        let id = gazetteer.entity(entity).id();
        let mut above = tagger.layers[..candidate.layer as usize].iter();
        above.any(|(above, _)| above.entity(id).is_some())
    })
}

/// Whether a candidate is a name of its list, and no demonym; and somebody may have read the list.
fn is_own(tagger: &Tagger, candidate: &Candidate) -> bool {
    let gazetteer = tagger.gazetteer_of(candidate);
    let reference = candidate.meaning.reference(gazetteer);
    let evidence = candidate.evidence;
    reference.is_some_and(|reference| !reference.flags.contains(ReferenceFlags::DEMONYM))
        && !gazetteer.is_large()
        && !evidence.has(Signal::Unvetted)
        && !evidence.has(Signal::Suspect)
}

/// Drops names that a gazetteer made of parts and that are nobody's, if a large one below it surely has
/// another name there and did not make the same of the words: أمانسيو أورتيجا مالك زارا has its owner's
/// name, and it ends where the list that knows him has it end.
pub(super) fn follow_lower(tagger: &Tagger, candidates: &mut Vec<Candidate>) {
    let is_guess = |candidate: &Candidate| {
        let last = tagger.layers.len() - 1;
        (candidate.layer as usize) < last
            && matches!(
                candidate.meaning,
                Meaning::Person(None) | Meaning::Organization(None) | Meaning::Place
            )
    };
    if !candidates.iter().any(is_guess) {
        return;
    }
    let mut all: Vec<Reach> = vec![Reach::default(); tagger.layers.len()];
    let mut sure = all.clone();
    // Full names, word for word.
    let mut exact: HashSet<(usize, usize)> = HashSet::new();
    for candidate in &*candidates {
        let layer = candidate.layer as usize;
        if !tagger.layers[layer].0.inner().is_large() {
            continue;
        }
        steps::count();
        let place = (candidate.surface_start, candidate.end);
        all[layer].push(place);
        let is_name = matches!(candidate.meaning, Meaning::Name(..));
        if is_name && candidate.evidence.has(Signal::Listed) {
            sure[layer].push(place);
            if candidate.words() > 1 {
                exact.insert(place);
            }
        }
    }
    all.iter_mut().chain(&mut sure).for_each(reach);
    candidates.retain(|candidate| {
        let (start, end) = (candidate.surface_start, candidate.end);
        let covers = |names: &Reach| {
            let before = names.partition_point(|&(first, _)| first <= start);
            before > 0 && names[before - 1].1 >= end
        };
        let mut below = candidate.layer as usize + 1..all.len();
        !is_guess(candidate)
            || !exact.contains(&(start, end))
                && !below.any(|layer| {
                    steps::count();
                    is_over(&sure[layer], (start, end)) && !covers(&all[layer])
                })
    });
}

/// Whether a name overlaps one of these of a kind, see [`keep_own`].
fn overlaps(own: &[Kinds], kind: usize, (start, end): (usize, usize)) -> bool {
    own.iter().any(|kinds| {
        steps::count();
        is_over(&kinds[kind], (start, end))
    })
}

/// Sorts names by where they begin, and lets each end where the furthest of those up to it ends.
fn reach(names: &mut Reach) {
    names.sort_unstable();
    let mut reach = 0;
    for (_, end) in names {
        reach = reach.max(*end);
        *end = reach;
    }
}

/// Whether one of these names overlaps the place.
fn is_over(names: &Reach, (start, end): (usize, usize)) -> bool {
    let before = names.partition_point(|&(first, _)| first < end);
    before > 0 && names[before - 1].1 > start
}
