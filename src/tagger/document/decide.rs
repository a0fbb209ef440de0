//! The whole text decides: short forms take the entity of the full name, and
//! names that were doubtful count beside another name of their entity.

use std::collections::HashMap;

use crate::gazetteer::{EntityType, NameId, Reference, ReferenceFlags};
use crate::lexicon::{self, Classes};
use crate::normalize::{Key, fold_word};

use super::appointed::appointed;
use super::called_alone::Called;
use super::countries::Countries;
use super::line_ups::line_ups;
use super::nicknames::nicknames;
use super::persons::{Persons, has_title};
use super::results::results;
use super::same::Same;
use super::{enumerations, joined, scholars, short_forms, side_by_side, tables};
use crate::tagger::Tagger;
use crate::tagger::candidate::{Candidate, Meaning, Standing};
use crate::tagger::evidence::Signal;
use crate::tagger::judge::{is_artist, is_definite_alone};
use crate::tagger::resolve;
use crate::tagger::steps;

/// Keeps the candidates that stand in the light of the whole text, and tells for
/// each whom or what it names: equal numbers are one and the same.
pub(in crate::tagger) fn decide(
    tagger: &Tagger,
    text: &str,
    candidates: &mut Vec<Candidate>,
) -> Vec<u32> {
    enumerations::settle(tagger, text, candidates);
    tables::settle(tagger, text, candidates);
    joined::settle(tagger, text, candidates);
    line_ups(tagger, text, candidates);
    results(tagger, text, candidates);
    nicknames(tagger, text, candidates);
    appointed(tagger, text, candidates);
    scholars::settle(tagger, text, candidates);
    let mut sure: Vec<Candidate> = candidates
        .iter()
        .filter(|candidate| tagger.counts(candidate))
        .copied()
        .collect();
    resolve::resolve(tagger, text, &mut sure);
    side_by_side::take_apart(tagger, text, &mut sure, candidates);
    let same = Same::new(tagger, candidates, &sure);
    let named = Named::new(tagger, &same.named(&sure));
    let countries = Countries::new(tagger, text, &same.named(&sure));
    let mut persons = Persons::new(tagger, text, &sure);
    // وقال فرنسيس is the pope, if the text has named him.
    sure.retain(|candidate| !persons.names_another(tagger, candidate));
    let meant = Meant::new(tagger, text, &sure);
    short_forms::announced(tagger, text, &sure, &mut persons.unlisted);
    short_forms::add(text, &persons.unlisted, candidates);
    short_forms::repeated(text, &sure, candidates);
    let unknown = Unknown::new(&sure);
    let called = Called::new(tagger, text, &sure, candidates);
    // What no entity fits stays out, whatever the text says.
    candidates.retain(|candidate| candidate.standing != Standing::Out);
    for candidate in &mut *candidates {
        steps::count();
        if !persons.settle(tagger, candidate)
            && !named.support(tagger, candidate)
            && !countries.support(tagger, candidate)
            && !meant.support(tagger, text, candidate)
        {
            persons.support(tagger, text, &named, candidate);
            countries.means_person(tagger, text, candidate);
            called.support(tagger, text, candidate);
        }
    }
    persons.shorter.take(tagger, text, &named, candidates);
    candidates.retain(|candidate| tagger.counts(candidate));
    resolve::resolve(tagger, text, candidates);
    enumerations::settle_regions(tagger, text, candidates);
    for at in 0..candidates.len() {
        steps::count();
        let next = candidates.get(at + 1).copied();
        let candidate = &mut candidates[at];
        countries.doubt(tagger, candidate);
        countries.doubt_medium(tagger, candidate);
        countries.doubt_institution(tagger, text, candidate, next.as_ref());
        doubt_namesake(tagger, candidate);
        unknown.doubt(tagger, &named, candidate);
        same.settle(tagger, candidate);
    }

    let mut numbers: HashMap<(&EntityType, Whose<'_>), u32> = HashMap::new();
    candidates
        .iter()
        .map(|candidate| {
            let gazetteer = tagger.gazetteer_of(candidate);
            let entity_type = tagger.type_of(candidate);
            let whose = match candidate.meaning.entity(gazetteer) {
                Some(entity) => Whose::Listed(gazetteer.entity(entity).id()),
                None => Whose::Unlisted(candidate.layer, persons.group(text, candidate)),
            };
            let next = number(numbers.len());
            *numbers.entry((entity_type, whose)).or_insert(next)
        })
        .collect()
}

/// Leaves a person without an entity whom the text calls by a family name of many and does not
/// name otherwise, unless a title of those stands before it who are known by one name: وأضاف
/// المهيري; but رئيس الوزراء الكاظمي.
fn doubt_namesake(tagger: &Tagger, candidate: &mut Candidate) {
    const OF_MANY: ReferenceFlags = ReferenceFlags::AMBIGUOUS.with(ReferenceFlags::SECOND_RANK);
    let gazetteer = tagger.gazetteer_of(candidate);
    let Some(reference) = candidate.meaning.reference(gazetteer) else {
        return;
    };
    if candidate.words() == 1
        && reference.flags.contains(OF_MANY)
        && gazetteer.entity_type(reference.entity).is_person()
        && !candidate.evidence.has(Signal::Document)
        && !candidate.before.is_some_and(|before| before.is_of_known)
        && !(candidate.evidence.has(Signal::Title) && is_artist(gazetteer, reference.entity))
    {
        candidate.meaning = Meaning::Person(None);
    }
}

/// Those whom a text calls by one name, and who are nobody on a list, with where it first does: الطفلة
/// هنية is who speaks in وقالت هنية.
struct Unknown(HashMap<(u32, Key), usize>);

impl Unknown {
    fn new(sure: &[Candidate]) -> Self {
        let is_one = |c: &&Candidate| {
            let is_given = lexicon::classes(c.tail).has(Classes::GIVEN);
            c.words() == 1 && c.meaning == Meaning::Person(None) && is_given
        };
        let mut all = HashMap::new();
        for candidate in sure.iter().filter(is_one) {
            let first = all.entry((candidate.layer, candidate.tail));
            first.or_insert(candidate.start);
        }
        Self(all)
    }

    /// Leaves a person without an entity who is called so behind it, if the text does not name the
    /// entity otherwise.
    fn doubt(&self, tagger: &Tagger, named: &Named, candidate: &mut Candidate) {
        let Meaning::Name(name, at) = candidate.meaning else {
            return;
        };
        let gazetteer = tagger.gazetteer_of(candidate);
        let entity = gazetteer.references(name).get(at).entity;
        let first = self.0.get(&(candidate.layer, candidate.tail));
        if candidate.words() == 1
            && first.is_some_and(|&first| first < candidate.start)
            && gazetteer.entity_type(entity).is_person()
            && !candidate.evidence.has(Signal::Document)
            && !named.otherwise(candidate.layer, entity, name)
        {
            candidate.meaning = Meaning::Person(None);
        }
    }
}

/// Whom or what a mention names: gazetteers that have the same id mean the same.
#[derive(PartialEq, Eq, Hash)]
enum Whose<'t> {
    Listed(&'t str),
    /// The layer, and the number of the name in the text.
    Unlisted(u32, u32),
}

pub(super) fn number(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

/// The entities that a text names without doubt, and by which names.
pub(super) struct Named(Vec<(u32, u32, NameId)>);

impl Named {
    fn new(tagger: &Tagger, sure: &[Candidate]) -> Self {
        let mut named: Vec<_> = sure
            .iter()
            .filter_map(|candidate| {
                let (entity, name) = unmistakable(tagger, candidate)?;
                Some((candidate.layer, entity, name))
            })
            .collect();
        named.sort_unstable();
        named.dedup();
        Self(named)
    }

    /// Whether the text names the entity by another name than this one.
    pub(super) fn otherwise(&self, layer: u32, entity: u32, name: NameId) -> bool {
        let from = self.0.partition_point(|&named| named < (layer, entity, 0));
        self.0[from..]
            .iter()
            .take_while(|&&(l, e, _)| (l, e) == (layer, entity))
            .any(|&(_, _, other)| other != name)
    }

    /// Gives a doubtful candidate its evidence, and of several entities the one
    /// that is named otherwise; false if there is none.
    fn support(&self, tagger: &Tagger, candidate: &mut Candidate) -> bool {
        let ((Meaning::Name(name, here), _) | (_, Some((name, here)))) =
            (candidate.meaning, candidate.namesake)
        else {
            return false;
        };
        let gazetteer = tagger.gazetteer_of(candidate);
        let references = gazetteer.references(name);
        let meant = references.get(here);
        let type_of = |reference: Reference| gazetteer.entity_type(reference.entity);
        // السيد السوداني is somebody, though the text names the Sudan.
        let is_bearer =
            meant.is_demonym() && candidate.before.is_some_and(|before| before.is_address);
        // طرابلس الليبية is not that in Lebanon.
        let is_told = candidate.evidence.has(Signal::Country);
        let is_sure =
            candidate.namesake.is_none() && references.len() == 1 && !meant.needs_evidence();
        if is_bearer || is_told || is_sure {
            return false;
        }
        let said = candidate.evidence.is_said();
        let mut all = core::iter::once((here, meant)).chain(references.numbered());
        let found = all.find(|&(_, of)| {
            // دبي stays the city, though the channel is named in the text, too; and
            // مدينة ليستر, though the club is.
            (!of.needs_evidence() || meant.needs_evidence())
                && (!said || type_of(of) == type_of(meant))
                && tagger.can_be(candidate, of)
                && self.otherwise(candidate.layer, of.entity, name)
        });
        if let Some((found, _)) = found {
            candidate.meaning = Meaning::Name(name, found);
            candidate.standing = Standing::Weighed;
            candidate.add(Signal::Document);
        }
        found.is_some()
    }
}

/// What the names mean that a text has with evidence: elsewhere in it they mean the same,
/// unless they are ordinary words that no club is called by, or on a list that nobody has read.
struct Meant(HashMap<(u32, NameId), Elsewhere>);

struct Elsewhere {
    /// The number of the reference that is meant.
    reference: u32,
    /// An ordinary word, and in this text a club.
    is_club: bool,
}

impl Meant {
    fn new(tagger: &Tagger, text: &str, sure: &[Candidate]) -> Self {
        let mut folded = String::new();
        let has_match = names_clubs(tagger, sure);
        let meant = sure.iter().filter_map(|candidate| {
            let Meaning::Name(name, at) = candidate.meaning else {
                return None;
            };
            let evidence = candidate.evidence;
            if evidence.has(Signal::Listed) || evidence.has(Signal::Unvetted) {
                return None;
            }
            fold_word(&text[candidate.start..candidate.end], &mut folded);
            let ordinary = candidate.words() == 1 && lexicon::is_form_of_ordinary(&folded);
            let is_club = ordinary && has_match && is_club(tagger, candidate);
            let elsewhere = Elsewhere {
                reference: at,
                is_club,
            };
            (is_club || !ordinary).then_some(((candidate.layer, name), elsewhere))
        });
        Self(meant.collect())
    }

    /// Gives a doubtful candidate its evidence, if its name is meant elsewhere.
    fn support(&self, tagger: &Tagger, text: &str, candidate: &mut Candidate) -> bool {
        let here = *candidate;
        let Meaning::Name(name, at) = &mut candidate.meaning else {
            return false;
        };
        let meant = self.0.get(&(candidate.layer, *name));
        let doubtful = !tagger.counts(&here) && !here.needs_article;
        let may_be = || may_be_club(text, &here);
        let Some(meant) = meant.filter(|meant| doubtful && (!meant.is_club || may_be())) else {
            return false;
        };
        *at = meant.reference;
        candidate.add(Signal::Document);
        true
    }
}

/// Whether a text names two clubs or more.
fn names_clubs(tagger: &Tagger, sure: &[Candidate]) -> bool {
    let mut clubs = sure.iter().filter(|&candidate| is_club(tagger, candidate));
    let first = clubs.next().map(|club| club.meaning);
    clubs.any(|club| Some(club.meaning) != first)
}

fn is_club(tagger: &Tagger, candidate: &Candidate) -> bool {
    let meant = candidate.meaning.reference(tagger.gazetteer_of(candidate));
    meant.is_some_and(Reference::is_club)
}

/// Whether an ordinary word stands as a club's name may, and not as what somebody is the head of
/// (رئيس الاتحاد).
fn may_be_club(text: &str, candidate: &Candidate) -> bool {
    is_definite_alone(text, candidate) && !has_title(candidate)
}

/// The entity of a candidate whose name stands for one entity without doubt,
/// and the name.
pub(super) fn unmistakable(tagger: &Tagger, candidate: &Candidate) -> Option<(u32, NameId)> {
    let Meaning::Name(name, at) = candidate.meaning else {
        return None;
    };
    let gazetteer = tagger.gazetteer_of(candidate);
    let references = gazetteer.references(name);
    let is_sure = |&(_, reference): &(u32, Reference)| {
        tagger.can_be(candidate, reference) && !reference.is_ambiguous()
    };
    // A name of several entities is evidence for none of them.
    let mut sure = references.numbered().filter(is_sure);
    let is_it = sure.next().is_some_and(|(first, _)| first == at) && sure.next().is_none();
    is_it.then(|| (references.get(at).entity, name))
}
