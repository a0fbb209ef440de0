//! Several gazetteers: whose name stands where two of them have one.

use std::collections::HashSet;

use crate::lexicon::{self, Classes};
use crate::normalize::fold_word;

use super::candidate::{Candidate, Meaning};
use super::evidence::Signal;
use super::{Tagger, steps};

/// Drops what a name of a more important gazetteer stands in or overlaps: longer names of those below it
/// that are of its kind, and composed ones that no entity has. Of «بلدية المندق» stays المندق, if that is on
/// the list that goes first, and of «الهلال السعودي» its الهلال; جامعة بغداد is another thing than بغداد.
/// Of other things than places and organizations only the same with a word more is dropped (نظام القبة
/// الحديدية, if القبة الحديدية is on the list), and of all what breaks off within a name of several words
/// (هواتف آيفون, where the list has آيفون 15 برو).
/// The longer name of an entity that both have stands. Persons' names stay as they are: the village of
/// سليم is not in سليم الحص. The last gazetteer is below all others, and in it the longer name stands; so
/// it does beside a name that nobody has read.
pub(super) fn keep_own(tagger: &Tagger, text: &str, candidates: &mut Vec<Candidate>) {
    let last = tagger.layers.len() - 1;
    let mut listed: Vec<Kinds> = vec![Kinds::default(); last];
    // Those of several words, of each gazetteer.
    let mut of_several: Vec<Reach> = vec![Reach::default(); last];
    // Names of less important gazetteers that say the same with more words.
    let mut fuller: HashSet<(u32, usize, usize)> = HashSet::new();
    let longer = Longer::new(tagger, candidates);
    for candidate in &*candidates {
        let layer = candidate.layer as usize;
        if layer == last || !is_own(tagger, candidate) {
            continue;
        }
        steps::count();
        let around = longer.over(candidates, candidate).map(|at| &candidates[at]);
        let place = (candidate.surface_start, candidate.end);
        if candidate.words() > 1 {
            of_several[layer].push(place);
        } else if around.is_some_and(|around| is_another(tagger, text, candidate, around)) {
            continue;
        }
        if let Some(around) = around.filter(|around| is_fuller(tagger, text, candidate, around)) {
            fuller.insert((around.layer, around.surface_start, around.end));
        }
        listed[layer][kind(tagger, candidate)].push(place);
    }
    of_several.iter_mut().for_each(reach);
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
                let above = last.min(candidate.layer as usize);
                let stands = if kind == OTHERS {
                    !fuller.contains(&(candidate.layer, place.0, place.1))
                } else {
                    !overlaps(&own[..above], kind, place)
                };
                let breaks_off = || {
                    let mut above = of_several[..above].iter();
                    above.any(|names| reaches_over(names, place)) && !is_person(tagger, candidate)
                };
                stands && !breaks_off() || is_known_above(tagger, candidate)
            }
            Meaning::Organization(None) | Meaning::Place => {
                let above = &own[..last.min(candidate.layer as usize)];
                (0..KINDS).all(|kind| !overlaps(above, kind, place))
            }
            _ => true,
        }
    });
}

/// The names of several words that large gazetteers surely have, in order, each with the number of the one
/// of those up to it that reaches furthest.
struct Longer(Vec<(usize, usize, usize)>);

impl Longer {
    fn new(tagger: &Tagger, candidates: &[Candidate]) -> Self {
        let mut all: Vec<(usize, usize, usize)> = Vec::new();
        for (at, candidate) in candidates.iter().enumerate() {
            let large = candidate.words() > 1 && tagger.gazetteer_of(candidate).is_large();
            let is_name = matches!(candidate.meaning, Meaning::Name(..));
            if large && is_name && candidate.evidence.has(Signal::Listed) {
                steps::count();
                all.push((candidate.surface_start, candidate.end, at));
            }
        }
        all.sort_unstable();
        for at in 1..all.len() {
            if all[at].1 < all[at - 1].1 {
                (all[at].1, all[at].2) = (all[at - 1].1, all[at - 1].2);
            }
        }
        Self(all)
    }

    /// The number of the one in which a name stands, and is not the whole of it.
    fn over(&self, candidates: &[Candidate], own: &Candidate) -> Option<usize> {
        let begins = |&(start, ..): &(usize, usize, usize)| start <= own.surface_start;
        let before = self.0.partition_point(begins);
        let mut up_to = self.0[..before].iter().rev().take(2);
        let &(_, end, at) = up_to.find(|&&(.., at)| !is_same_place(own, &candidates[at]))?;
        (end >= own.end).then_some(at)
    }
}

/// Whether two names have the same words.
fn is_same_place(own: &Candidate, other: &Candidate) -> bool {
    (own.surface_start, own.end) == (other.surface_start, other.end)
}

/// Whether a longer name of a less important gazetteer, in which a single word stands, is of another entity of its
/// kind: الجبهة الديمقراطية لتحرير فلسطين is another front than the list's الجبهة. It is the same if it is called
/// by the word alone, too (الترجي الرياضي), or if it is the word with what tells its kind or country
/// (نادي الهلال السعودي).
fn is_another(tagger: &Tagger, text: &str, own: &Candidate, longer: &Candidate) -> bool {
    const HEADS: Classes = Classes::ORG_WORD
        .with(Classes::ORG_HEAD)
        .with(Classes::PLACE_WORD)
        .with(Classes::PLACE_HEAD)
        .with(Classes::GENERIC_OF_PLACE)
        .with(Classes::GENERIC_OF_ORG);
    if longer.layer <= own.layer || kind(tagger, own) != kind(tagger, longer) {
        return false;
    }
    let mut folded = String::new();
    let mut are = |words: &str, class: Classes| {
        words.split_whitespace().all(|word| {
            fold_word(word, &mut folded);
            lexicon::classes_of(&folded).any(class)
        })
    };
    let before = text.get(longer.start..own.surface_start).unwrap_or("");
    if are(before, HEADS) && are(&text[own.end..longer.end], Classes::NISBA) {
        return false;
    }
    !is_called(tagger, text, own, longer)
}

/// Whether a longer name of a less important gazetteer is of the same thing, which is neither a place nor an
/// organization nor a person: it is called by the shorter one alone, too.
fn is_fuller(tagger: &Tagger, text: &str, own: &Candidate, longer: &Candidate) -> bool {
    let is_thing = |of| kind(tagger, of) == OTHERS && !is_person(tagger, of);
    longer.layer > own.layer
        && is_thing(own)
        && is_thing(longer)
        && is_called(tagger, text, own, longer)
}

/// Whether the entity of a longer name is called by the shorter one within it, too.
fn is_called(tagger: &Tagger, text: &str, own: &Candidate, longer: &Candidate) -> bool {
    let gazetteer = tagger.gazetteer_of(longer);
    let entity = longer.meaning.entity(gazetteer);
    let name = &text[own.start..own.end];
    let with_article = own.needs_article.then(|| format!("ال{name}"));
    let name = gazetteer.find(with_article.as_deref().unwrap_or(name));
    let is_of = |name| {
        let mut references = gazetteer.references(name).iter();
        references.any(|of| Some(of.entity) == entity)
    };
    name.is_some_and(is_of)
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
    let entity_type = tagger.type_of(candidate);
    if entity_type.is_location() {
        0
    } else if entity_type.is_organization() {
        1
    } else {
        OTHERS
    }
}

/// Whether a candidate is a person's name.
fn is_person(tagger: &Tagger, candidate: &Candidate) -> bool {
    let gazetteer = tagger.gazetteer_of(candidate);
    candidate.meaning.entity_type(gazetteer).is_person()
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
    reference.is_some_and(|reference| !reference.is_demonym())
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

/// Whether one of these names begins before the place ends, and ends behind it.
fn reaches_over(names: &Reach, (_, end): (usize, usize)) -> bool {
    let before = names.partition_point(|&(first, _)| first < end);
    before > 0 && names[before - 1].1 > end
}
