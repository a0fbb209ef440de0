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
/// The longer name of an entity that both have stands. Persons' names stay as they are: the village of
/// سليم is not in سليم الحص. The last gazetteer is below all others, and in it the longer name stands; so
/// it does beside a name that nobody has read.
pub(super) fn keep_own(tagger: &Tagger, text: &str, candidates: &mut Vec<Candidate>) {
    let last = tagger.layers.len() - 1;
    let mut listed: Vec<Kinds> = vec![Kinds::default(); last];
    let longer = Longer::new(tagger, candidates);
    for candidate in &*candidates {
        if let Some(own) = listed.get_mut(candidate.layer as usize)
            && is_own(tagger, candidate)
            && !longer
                .over(candidate)
                .is_some_and(|at| is_another(tagger, text, candidate, &candidates[at]))
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

    /// The number of the one in which a single word stands.
    fn over(&self, candidate: &Candidate) -> Option<usize> {
        if candidate.words() > 1 || self.0.is_empty() {
            return None;
        }
        let begins = |&(start, ..): &(usize, usize, usize)| start <= candidate.surface_start;
        let before = self.0.partition_point(begins).checked_sub(1)?;
        let (_, end, at) = self.0[before];
        (end >= candidate.end).then_some(at)
    }
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
    let gazetteer = tagger.gazetteer_of(longer);
    let entity = longer.meaning.entity(gazetteer);
    let name = &text[own.start..own.end];
    let with_article = own.needs_article.then(|| format!("ال{name}"));
    let name = gazetteer.find(with_article.as_deref().unwrap_or(name));
    let is_called = |name| {
        gazetteer
            .references(name)
            .iter()
            .any(|of| Some(of.entity) == entity)
    };
    !name.is_some_and(is_called)
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
