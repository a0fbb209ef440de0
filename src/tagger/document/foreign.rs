//! Institutions that many countries have, in a text about another one: in South Africa, «شركة الكهرباء
//! الوطنية» is not that of Jordan.

use crate::gazetteer::{Inner, Reference, country, folded_words, names_country};
use crate::lexicon::{self, Classes};
use crate::normalize::{Key, Words};

use super::countries::Countries;
use crate::tagger::Tagger;
use crate::tagger::candidate::{Candidate, Meaning};

/// What the words are that say of what kind an institution is, and not which one.
const OF_MANY: Classes = Classes::ORDINARY
    .with(Classes::ADJECTIVE)
    .with(Classes::FUNCTION)
    .with(Classes::ORG_HEAD)
    .with(Classes::ORG_FIELD);

/// Houses that are called like those of other countries whatever they are called.
const HOUSES: Words<3> = Words::of("مستشفي مدرسه ثانويه");

/// Heads of those who are spoken of in other countries, too, if they are well known: who fight, and what
/// a state has one of that is called so: جيش الاحتلال، وكالة الاستخبارات المركزية، مجلس الاحتياطي الفيدرالي.
const KNOWN_ABROAD: Words<27> = Words::of(
    "جيش الجيش قوات القوات قوه الحرس كتاءب سرايا الويه لواء فرقه تنظيم حركه جبهه الجبهه
     وكاله الوكاله مجلس المجلس مكتب معهد جهاز صندوق منظمه المنظمه مركز مجموعه",
);

impl Countries<'_> {
    /// Leaves open which institution is meant whose name many have, or takes that of the country
    /// which is told right behind it, if the one of the list is in another country: the text says so
    /// (شركة الكهرباء الوطنية في جنوب أفريقيا), or it names nothing there and is about another one. One
    /// that has a name of its own stays: وزارة الخزانة الأميركية، داعش.
    pub(super) fn doubt_institution(
        &self,
        tagger: &Tagger,
        text: &str,
        candidate: &mut Candidate,
        next: Option<&Candidate>,
    ) {
        let Meaning::Name(name, _) = candidate.meaning else {
            return;
        };
        let gazetteer = tagger.gazetteer_of(candidate);
        let is_known = candidate
            .meaning
            .reference(gazetteer)
            .is_some_and(|reference| !reference.is_little_known());
        if !is_institution_of_many(tagger, text, candidate) {
            return;
        }
        let references = gazetteer.references(name);
        let entity = candidate.meaning.entity(gazetteer);
        let Some(here) = entity.and_then(|entity| country(gazetteer, entity)) else {
            return;
        };
        let told = next.and_then(|next| told_behind(tagger, text, candidate, next));
        // Where it is spoken of is not where it is; a well-known club plays in other countries, too.
        let is_abroad = is_known && is_known_abroad(&text[candidate.start..candidate.end]);
        let told = told.filter(|&(_, is_nisba)| is_nisba || !is_abroad);
        let told = told.map(|(told, _)| told);
        let is_club = || {
            let meant = candidate.meaning.reference(gazetteer);
            is_known && meant.is_some_and(Reference::is_club)
        };
        let is_elsewhere = match told {
            Some(told) => told != here,
            None => self.is_about_other(here) && !is_abroad && !is_club(),
        };
        if !is_elsewhere {
            return;
        }
        let is_named = |country: &str| match told {
            Some(told) => told == country,
            None => self.has_any(country),
        };
        let is_there = |reference: Reference| {
            gazetteer.entity_type(reference.entity).is_organization()
                && tagger.can_be(candidate, reference)
                && country(gazetteer, reference.entity).is_some_and(is_named)
        };
        let there = references.position(is_there);
        candidate.meaning = there.map_or(Meaning::Organization(None), |there| {
            Meaning::Name(name, there)
        });
    }
}

/// Whether a name begins with one of these heads.
fn is_known_abroad(name: &str) -> bool {
    let mut first = None;
    folded_words(name, |word| {
        first.get_or_insert(Key::of(word));
    });
    first.is_some_and(|first| KNOWN_ABROAD.contains(first))
}

/// Whether a candidate is an institution whose name says of what kind it is, and no more: a head and
/// ordinary words (هيئة النقل), or of one that is little known any ordinary word; of houses, also whom
/// they are named after (مستشفى ابن سينا). One that says its country has a name of its
/// own.
pub(super) fn is_institution_of_many(tagger: &Tagger, text: &str, candidate: &Candidate) -> bool {
    let gazetteer = tagger.gazetteer_of(candidate);
    let Some(reference) = candidate.meaning.reference(gazetteer) else {
        return false;
    };
    if !gazetteer.entity_type(reference.entity).is_organization() {
        return false;
    }
    let written = &text[candidate.start..candidate.end];
    let (mut words, mut all) = (0, true);
    let (mut has_head, mut is_house) = (false, false);
    folded_words(written, |word| {
        let classes = lexicon::classes_of(word);
        if words == 0 {
            has_head = classes.has(Classes::ORG_HEAD);
            is_house = HOUSES.contains(Key::of(word));
        }
        all &= classes.any(OF_MANY) || lexicon::is_form_of_ordinary(word);
        words += 1;
    });
    let little_known = || reference.is_little_known();
    (all || is_house)
        && (has_head && words > 1 || little_known())
        && !names_country(gazetteer, written)
}

/// The country of the place or nisba that stands right behind a candidate, and whether it is a nisba: في
/// مصر، ببيروت، السورية.
fn told_behind<'t>(
    tagger: &'t Tagger,
    text: &str,
    candidate: &Candidate,
    next: &Candidate,
) -> Option<(&'t str, bool)> {
    let gazetteer: &Inner = tagger.gazetteer_of(next);
    let reference = next.meaning.reference(gazetteer)?;
    let between = text.get(candidate.end..next.surface_start)?;
    let proclitics = &text[next.surface_start..next.start];
    let is_nisba = reference.is_demonym();
    let is_told = if is_nisba {
        between == " " && proclitics == "ال"
    } else {
        gazetteer.entity_type(reference.entity).is_location()
            && (between == " في " && proclitics.is_empty() || between == " " && proclitics == "ب")
    };
    let country = country(gazetteer, reference.entity).filter(|_| is_told)?;
    Some((country, is_nisba))
}
