//! Whose and what's country a text speaks of: in news from Lebanon, «في صور» is the city, and طرابلس
//! is not that in Libya; in the league of Kuwait, العربي is not that in Qatar; in news from Jordan,
//! «الملك عبد الله» is no Saudi.

use crate::gazetteer::{
    Inner, NameId, Reference, ReferenceFlags, country, is_other_medium, listed_country,
};
use crate::lexicon::{self, Classes};

use super::foreign::is_institution_of_many;
use crate::tagger::Tagger;
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::proclitics::begins_with_article;

/// So many names in one country make a text one about it.
const LOCAL: usize = 2;

/// The countries of what a text names without doubt.
pub(super) struct Countries<'t> {
    /// Each with the layer and the number of a name that is in it, in order.
    names: Vec<(&'t str, u32, NameId)>,
    /// Two at most that the text is about.
    about: Vec<&'t str>,
}

impl<'t> Countries<'t> {
    pub(super) fn new(tagger: &'t Tagger, text: &str, sure: &[Candidate]) -> Self {
        let mut names: Vec<_> = sure
            .iter()
            .filter(|candidate| !is_institution_of_many(tagger, text, candidate))
            .filter_map(|candidate| {
                let gazetteer = tagger.gazetteer_of(candidate);
                let country = listed_country(gazetteer, candidate.meaning.entity(gazetteer)?)?;
                let Meaning::Name(name, _) = candidate.meaning else {
                    return None;
                };
                let there = !is_elsewhere(gazetteer, candidate, country);
                there.then_some((country, candidate.layer, name))
            })
            .collect();
        names.sort_unstable();
        names.dedup();
        let somewhere = names.chunk_by(|one, next| one.0 == next.0);
        let about = somewhere.filter(|names| names.len() >= LOCAL).take(2);
        let about = about.map(|names| names[0].0).collect();
        Self { names, about }
    }

    /// Settles what the name of a place or an organization stands for by the countries: a doubtful one
    /// counts in them, if it stands where places do, and of several of one type it is one that is in
    /// them. Whether that made a doubtful name count.
    pub(super) fn support(&self, tagger: &Tagger, candidate: &mut Candidate) -> bool {
        let Meaning::Name(name, at) = candidate.meaning else {
            return false;
        };
        // What stands beside it has told.
        if candidate.evidence.has(Signal::Country) {
            return false;
        }
        let gazetteer = tagger.gazetteer_of(candidate);
        let references = gazetteer.references(name);
        let is_doubtful = tagger.is_doubtful(candidate);
        let evidence = candidate.evidence;
        let stands = (evidence.has(Signal::Preposition) || evidence.has(Signal::PlaceWord))
            && !lexicon::classes(candidate.tail).has(Classes::COMMON);
        if self.names.is_empty() || is_doubtful && !stands || !is_doubtful && references.len() == 1
        {
            return false;
        }
        let here = references.get(at);
        // الجزيرة, the channel, is in no country, and no club in one.
        let entity_type = gazetteer.entity_type(here.entity);
        let is_somewhere = country(gazetteer, here.entity).is_some();
        if !(entity_type.is_location() || is_somewhere) {
            return false;
        }
        let behind_proclitic = is_doubtful && !candidate.is_bare();
        let may_be = |reference: Reference| {
            !reference.is_demonym()
                && gazetteer.entity_type(reference.entity) == entity_type
                && tagger.can_be(candidate, reference)
        };
        let is_there = |reference: Reference| {
            may_be(reference)
                && reference.flags.is_like(here.flags)
                && self.has(gazetteer, reference.entity, (candidate.layer, name))
                // بالمعادي, in news about Egypt; with ب more is done than to be there: ضربه بالسيف.
                && (!behind_proclitic || self.is_about(gazetteer, reference.entity))
        };
        if !may_be(here) {
            return false;
        }
        let there = if is_there(here) {
            Some(at)
        } else {
            references.position(is_there)
        };
        let Some(there) = there else {
            return false;
        };
        candidate.meaning = Meaning::Name(name, there);
        if is_doubtful {
            candidate.add(Signal::Country);
        }
        is_doubtful
    }

    /// Makes a nisba one of the person whom the list knows by it, if it stands as he does: behind a verb
    /// of saying (قال السوداني إن), a title's nisba (رئيس الوزراء العراقي السوداني), or nothing; in a text that
    /// names his country, and not that of the nisba.
    pub(super) fn means_person(&self, tagger: &Tagger, text: &str, candidate: &mut Candidate) {
        let Meaning::Name(name, at) = candidate.meaning else {
            return;
        };
        let gazetteer = tagger.gazetteer_of(candidate);
        let references = gazetteer.references(name);
        let here = references.get(at);
        let surface = &text[candidate.surface_start..candidate.end];
        let is_alone = !here.is_demonym() || references.len() == 1 || !begins_with_article(surface);
        let stands = || {
            candidate.before.is_none_or(|before| {
                before.classes.has(Classes::PERSON_VERB) && before.is_alone
                    || before.has_article && before.classes.has(Classes::NISBA)
            })
        };
        let key = (candidate.layer, name);
        if is_alone || !stands() || self.has(gazetteer, here.entity, key) {
            return;
        }
        let is_person = |reference: Reference| {
            gazetteer.entity_type(reference.entity).is_person()
                && tagger.can_be(candidate, reference)
                && self.has(gazetteer, reference.entity, key)
        };
        if let Some(person) = references.position(is_person) {
            candidate.meaning = Meaning::Name(name, person);
            candidate.start = candidate.surface_start;
            candidate.evidence = Evidence::default().with(Signal::Document);
        }
    }

    /// Whether the text is about the country of an entity.
    fn is_about(&self, gazetteer: &Inner, entity: u32) -> bool {
        let country = country(gazetteer, entity);
        country.is_some_and(|country| self.about.contains(&country))
    }

    /// Whether the text names something else in the country of an entity.
    fn has(&self, gazetteer: &Inner, entity: u32, name: (u32, NameId)) -> bool {
        let country = country(gazetteer, entity);
        country.is_some_and(|country| self.names_in(country).any(|other| other != name))
    }

    /// What is named in a country, by layer and name.
    fn names_in(&self, country: &str) -> impl Iterator<Item = (u32, NameId)> {
        let from = self.names.partition_point(|&(named, ..)| named < country);
        let names = self.names[from..].iter();
        names
            .take_while(move |&&(named, ..)| named == country)
            .map(|&(_, layer, name)| (layer, name))
    }

    /// Whether the text names nothing in a country, and is about another one.
    pub(super) fn is_about_other(&self, country: &str) -> bool {
        self.about.iter().any(|&about| about != country) && !self.has_any(country)
    }

    /// Whether the text names something in a country.
    pub(super) fn has_any(&self, country: &str) -> bool {
        self.names_in(country).next().is_some()
    }

    /// Leaves open which place is meant, if the text names another country and nothing else in the
    /// one that the list knows a little known place of this name in: حي الرياض is in many cities.
    pub(super) fn doubt(&self, tagger: &Tagger, candidate: &mut Candidate) {
        let Meaning::Name(name, at) = candidate.meaning else {
            return;
        };
        if candidate.evidence.has(Signal::Country) {
            return;
        }
        let gazetteer = tagger.gazetteer_of(candidate);
        let reference = gazetteer.references(name).get(at);
        let little_known = reference.is_little_known() && gazetteer.is_place(reference);
        let Some(country) = country(gazetteer, reference.entity).filter(|_| little_known) else {
            return;
        };
        let is_elsewhere = self.about.iter().any(|&about| about != country);
        if is_elsewhere && !self.has(gazetteer, reference.entity, (candidate.layer, name)) {
            candidate.meaning = Meaning::Place;
        }
    }

    /// Leaves open which newspaper or channel is meant of several of one name, if the text names nothing
    /// in the country of any (صحيفة الوطن), and none is well known by just that name (قناة الجزيرة). Of those
    /// that are well known, the word before tells one from those of another kind (صحيفة الغد، قناة الغد).
    pub(super) fn doubt_medium(&self, tagger: &Tagger, candidate: &mut Candidate) {
        let Meaning::Name(name, at) = candidate.meaning else {
            return;
        };
        let gazetteer = tagger.gazetteer_of(candidate);
        let references = gazetteer.references(name);
        let is_medium = |of: Reference| of.flags.contains(ReferenceFlags::MEDIUM);
        let here = references.get(at);
        let own = gazetteer.entity(here.entity).name();
        let is_little_known = here.is_little_known();
        let is_well_known = !is_little_known && !own.contains(' ');
        let told = candidate.before.and_then(|before| before.media);
        let told = told.filter(|_| !is_little_known);
        let is_of_kind =
            |of: Reference| !told.is_some_and(|kinds| is_other_medium(gazetteer, of.entity, kinds));
        if !is_well_known
            && here.is_ambiguous()
            && is_medium(here)
            && references
                .iter()
                .filter(|&of| of.is_ambiguous() && is_medium(of) && is_of_kind(of))
                .count()
                > 1
            && !candidate.evidence.has(Signal::Country)
            && !self.has(gazetteer, here.entity, (candidate.layer, name))
        {
            candidate.meaning = Meaning::Organization(None);
        }
    }
}

/// Whether the name of a candidate is one of another country, too: طرابلس says nothing of
/// Libya.
fn is_elsewhere(gazetteer: &Inner, candidate: &Candidate, here: &str) -> bool {
    let Meaning::Name(name, _) = candidate.meaning else {
        return false;
    };
    let mut references = gazetteer.references(name).iter();
    references.any(|reference| {
        let flags = reference.flags;
        !flags.contains(ReferenceFlags::AMBIGUOUS)
            && country(gazetteer, reference.entity).is_some_and(|country| country != here)
    })
}
