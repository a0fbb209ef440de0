//! Names in an enumeration: in «كورتوا، كارفاخال، فالفيردي، مبابي» all are footballers, and in «عمّان، الزرقاء،
//! إربد» there is no blue.

use crate::gazetteer::{EntityType, Reference, ReferenceFlags, country, is_land, town_of};
use crate::lexicon::{self, Classes};
use crate::tagger::Tagger;
use crate::tagger::candidate::{Candidate, Meaning, Standing};
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::steps;

/// How many of an enumeration are sure, at least.
const SURE: usize = 2;

/// What parts the names of an enumeration.
pub(super) const COMMAS: [char; 2] = ['،', ','];

/// What enumerations are of.
const KINDS: [fn(&EntityType) -> bool; 3] = [
    EntityType::is_person,
    EntityType::is_location,
    EntityType::is_organization,
];

/// Gives the doubtful names of an enumeration, which have nothing beside them in it, the meaning of the
/// sure ones if all of these are of one kind.
pub(super) fn settle(tagger: &Tagger, text: &str, candidates: &mut [Candidate]) {
    if !text.contains(COMMAS) {
        return;
    }
    let counts = |candidate: &Candidate| tagger.counts(candidate);
    let mut items: Vec<usize> = (0..candidates.len())
        .filter(|&at| counts(&candidates[at]) || is_item(text, &candidates[at]))
        .collect();
    // Of those that begin at one place, a sure one, and the longest.
    items.sort_by_key(|&at| {
        let candidate = &candidates[at];
        let rank = (!counts(candidate), core::cmp::Reverse(candidate.end));
        (candidate.surface_start, rank)
    });
    items.dedup_by_key(|at| candidates[*at].surface_start);
    let goes_on = |&before: &usize, &next: &usize| {
        let between = text.get(candidates[before].end..candidates[next].surface_start);
        between.is_some_and(|between| matches!(between.trim_matches(' '), "،" | ","))
    };
    let rows: Vec<&[usize]> = items
        .chunk_by(goes_on)
        .filter(|row| row.len() >= SURE)
        .collect();
    for row in rows {
        let type_of = |at: usize| tagger.type_of(&candidates[at]);
        let sure = || row.iter().filter(|&&at| counts(&candidates[at]));
        let is_of = |kind: &&fn(&EntityType) -> bool| sure().all(|&at| kind(type_of(at)));
        let Some(kind) = KINDS.iter().find(is_of) else {
            continue;
        };
        // محافظات إربد، الزرقاء، المفرق
        let is_announced =
            || kind(&EntityType::LOCATION) && is_behind_many(text, &candidates[row[0]]);
        let known = sure().count();
        if known < SURE && !(known > 0 && is_announced()) {
            continue;
        }
        let sure: Vec<usize> = sure().copied().collect();
        let are_players = are_players(tagger, candidates, &sure);
        for &at in row {
            steps::count();
            let candidate = &mut candidates[at];
            if !tagger.counts(candidate)
                && let Some(meaning) = meaning(tagger, candidate, *kind)
            {
                candidate.meaning = meaning;
                candidate.evidence = Evidence::default().with(Signal::Neighbour);
            }
            if are_players {
                as_player(tagger, candidate);
            }
        }
    }
}

/// Whether a word for several places stands before a candidate.
fn is_behind_many(text: &str, candidate: &Candidate) -> bool {
    let before = text[..candidate.surface_start].trim_end_matches([' ', ':']);
    REGIONS
        .iter()
        .chain(&TOWNS)
        .any(|word| before.ends_with(word))
}

/// Whether most of the sure ones of an enumeration, two at least, are known from sport or the arts.
fn are_players(tagger: &Tagger, candidates: &[Candidate], sure: &[usize]) -> bool {
    let meant = |&at: &usize| {
        let candidate = &candidates[at];
        candidate.meaning.reference(tagger.gazetteer_of(candidate))
    };
    let known: Vec<Reference> = sure.iter().filter_map(meant).collect();
    let is_one = |of: &&Reference| of.flags.contains(ReferenceFlags::CULTURE);
    let players = known.iter().filter(is_one).count();
    players >= SURE && players * 3 > known.len() * 2
}

/// Makes somebody who is called by one name among players the player of that name, or nobody whom the list
/// knows: in a line-up, غولر is no minister.
fn as_player(tagger: &Tagger, candidate: &mut Candidate) {
    let gazetteer = tagger.gazetteer_of(candidate);
    let Meaning::Name(name, at) = candidate.meaning else {
        return;
    };
    let references = gazetteer.references(name);
    let is_player =
        |of: Reference| of.flags.contains(ReferenceFlags::CULTURE) && tagger.can_be(candidate, of);
    let here = references.get(at);
    if candidate.words() > 1 || is_player(here) || !gazetteer.entity_type(here.entity).is_person() {
        return;
    }
    if let Some(player) = references.position(is_player) {
        candidate.meaning = Meaning::Name(name, player);
        return;
    }
    // Arab players are on the lists of Arabs, and ميسي، رونالدو، ترامب are three well-known ones.
    let is_doubtful = here.is_ambiguous()
        || here.flags.contains(ReferenceFlags::VARIANT)
        || here.is_little_known();
    if is_doubtful && !lexicon::classes(candidate.tail).has(Classes::ARABIC_NAME) {
        candidate.meaning = Meaning::Person(None);
    }
}

/// Whether a name has nothing beside it up to the commas around.
pub(super) fn is_item(text: &str, candidate: &Candidate) -> bool {
    let before = text[..candidate.surface_start].trim_end_matches(' ');
    let behind = text[candidate.end..].trim_start_matches(' ');
    let opens = before.is_empty() || before.ends_with(['،', ',', ':', '\n', '(']);
    let closes = behind.is_empty() || behind.starts_with(['،', ',', '.', '\n', ')', '؛']);
    candidate.standing != Standing::Out
        && opens
        && closes
        && (before.ends_with(COMMAS) || behind.starts_with(COMMAS))
}

/// What a doubtful name means among those of a kind: persons well known by it, and no person or body
/// whose name is an ordinary word.
fn meaning(
    tagger: &Tagger,
    candidate: &Candidate,
    kind: fn(&EntityType) -> bool,
) -> Option<Meaning> {
    let Meaning::Name(name, _) = candidate.meaning else {
        return None;
    };
    let gazetteer = tagger.gazetteer_of(candidate);
    let classes = lexicon::classes(candidate.tail);
    let may_be = |reference: Reference| {
        let has = |flag| reference.flags.contains(flag);
        let entity_type = gazetteer.entity_type(reference.entity);
        let is_known = entity_type.is_location()
            || !has(ReferenceFlags::ORDINARY)
                && (!has(ReferenceFlags::SECOND_RANK) || has(ReferenceFlags::FAMOUS));
        kind(entity_type)
            && is_known
            && !has(ReferenceFlags::DEMONYM)
            && !has(ReferenceFlags::UNVETTED)
            && !classes.has(Classes::COMMON)
            && tagger.can_be(candidate, reference)
    };
    let references = gazetteer.references(name);
    let at = references.position(may_be)?;
    Some(Meaning::Name(
        name,
        town_of(gazetteer, references, at, may_be),
    ))
}

/// Words for regions, of which several are told behind it.
const REGIONS: [&str; 4] = ["محافظات", "ولايات", "مقاطعات", "أقاليم"];

/// Words for several other places.
const TOWNS: [&str; 8] = [
    "مدن",
    "بلدات",
    "قرى",
    "مديريات",
    "معتمديات",
    "محليات",
    "أحياء",
    "نواحي",
];

/// Makes the towns of an enumeration of regions the regions that they are in, if these are called so:
/// محافظات إربد، الزرقاء، المفرق. The candidates are those that stand.
pub(super) fn settle_regions(tagger: &Tagger, text: &str, candidates: &mut [Candidate]) {
    let mut end = None;
    for candidate in candidates {
        steps::count();
        let gazetteer = tagger.gazetteer_of(candidate);
        let Meaning::Name(name, at) = candidate.meaning else {
            continue;
        };
        let references = gazetteer.references(name);
        let here = references.get(at);
        if !gazetteer.entity_type(here.entity).is_location() {
            continue;
        }
        let is_next = |end: usize| {
            let between = text.get(end..candidate.start).unwrap_or(".");
            matches!(between.trim_matches([' ', 'و']), "" | "،" | ",")
        };
        let head = text[..candidate.surface_start].trim_end_matches([' ', ':']);
        if !end.is_some_and(is_next) && !REGIONS.iter().any(|word| head.ends_with(word)) {
            end = None;
            continue;
        }
        end = Some(candidate.end);
        let is_region = |reference: Reference| {
            is_land(gazetteer, reference)
                && !reference.is_demonym()
                && tagger.can_be(candidate, reference)
                && country(gazetteer, reference.entity) == country(gazetteer, here.entity)
        };
        if !is_region(here)
            && let Some(region) = references.position(is_region)
        {
            candidate.meaning = Meaning::Name(name, region);
        }
    }
}
