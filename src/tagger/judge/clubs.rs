//! Clubs in a segment about a match, whose names are others' as often: أسقط برشلونة ضيفه
//! بهدفين.

use crate::gazetteer::{Reference, ReferenceFlags};
use crate::lexicon::{self, Classes, MEDIA};
use crate::normalize::{WordSet, Words};

use super::neighbours::{AGAINST, Row};
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::context::Context;
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::proclitics::{begins_with_article, has_article};
use crate::tagger::steps;

/// Stand before a club as before anything else, like what stands before an opponent.
const BEFORE: Words<2> = Words::of("بين عن");

/// What is called as clubs are, besides media.
const OTHERS: Words<6> = Words::of("حركه حزب موقع شركه بنك مصرف");

/// What an association has, too.
const AIMS: Words<2> = Words::of("هدف اهداف");

/// Makes the doubtful candidates of a segment that speaks of a match organizations, if they
/// are such names and stand where a club can.
pub(super) fn clubs(context: &Context<'_>, candidates: &mut [Candidate]) {
    let gazetteer = context.gazetteer;
    let mut speaks_of_match = None;
    for candidate in candidates.iter_mut().filter(|c| context.is_doubtful(c)) {
        let Meaning::Name(name, _) = candidate.meaning else {
            continue;
        };
        steps::count();
        let references = gazetteer.references(name);
        let is_person = |reference: Reference| {
            let entity_type = gazetteer.entity_type(reference.entity);
            entity_type.is_person() || reference.flags.contains(ReferenceFlags::LATIN)
        };
        if references.iter().any(is_person) {
            continue;
        }
        let is_any = |reference: Reference| {
            let is_none =
                reference.is_demonym() || reference.flags.contains(ReferenceFlags::MEDIUM);
            !is_none && gazetteer.entity_type(reference.entity).is_organization()
        };
        let may_be_meant = |reference: Reference| {
            !reference.flags.contains(ReferenceFlags::ORDINARY)
                || reference.is_club() && stands_apart(context, candidate)
        };
        let the_first = |is: &dyn Fn(Reference) -> bool| {
            context.doubtful(candidate, |reference| {
                is_any(reference) && may_be_meant(reference) && is(reference)
            })
        };
        let is_known = |of: Reference| candidate.words() > 1 || !of.is_little_known();
        let Some(club) = the_first(&Reference::is_club).or_else(|| the_first(&is_known)) else {
            continue;
        };
        if may_be_club(context, candidate)
            && *speaks_of_match
                .get_or_insert_with(|| context.speaks_of_match() || context.tells_result())
        {
            candidate.meaning = club;
            candidate.evidence = Evidence::default();
            candidate.add(Signal::Match);
        }
    }
}

/// Makes the cities of a segment that speaks of a match clubs, if they are called so and one
/// is the opponent: فاز إنتر على أتالانتا وروما على لاتسيو.
pub(super) fn opponents(context: &Context<'_>, candidates: &mut [Candidate]) {
    let gazetteer = context.gazetteer;
    let is_club = |c: &Candidate| context.counts(c) && context.type_of(c).is_organization();
    if !candidates.iter().any(is_club) || !context.speaks_of_match() {
        return;
    }
    let mut row = Row::new(context.segment.words.len());
    for club in candidates.iter().filter(|c| is_club(c)) {
        row.add(club, None);
    }
    let is_city = |c: &Candidate| {
        c.evidence.has(Signal::Conflict)
            && context.type_of(c).is_location()
            && !c
                .meaning
                .reference(gazetteer)
                .is_some_and(Reference::is_demonym)
    };
    for candidate in candidates {
        steps::count();
        let is_opponent =
            row.has_opponent(context, candidate) || row.is_before_opponent(context, candidate);
        if !is_opponent || !is_city(candidate) {
            continue;
        }
        let club = context.meaning(candidate, |reference| {
            gazetteer.entity_type(reference.entity).is_organization()
        });
        if let Some(club) = club {
            candidate.meaning = club;
            candidate.evidence = Evidence::default();
            candidate.add(Signal::Match);
        }
    }
}

/// Whether a club may stand there: not as an adjective (الدوري العربي), and not a country's
/// team, which is that of the country.
fn may_be_club(context: &Context<'_>, candidate: &Candidate) -> bool {
    let words = &context.segment.words;
    if lexicon::classes(words[candidate.first].key).has(Classes::ORG_WORD) {
        return false;
    }
    let before = candidate.first.checked_sub(1);
    let Some(before) = before.filter(|_| words[candidate.first].joined()) else {
        return true;
    };
    let written = context.written(before);
    let bare = candidate.is_bare();
    let name = &context.text[candidate.start..candidate.end];
    !(bare && begins_with_article(name) && has_article(written))
}

/// Whether an ordinary word stands as clubs do in news of a match, and not as what a noun is of
/// (رئيس الاتحاد).
fn stands_apart(context: &Context<'_>, candidate: &Candidate) -> bool {
    let words = &context.segment.words;
    let before = candidate.first.checked_sub(1);
    let before = before.filter(|_| words[candidate.first].joined());
    let leads = |before: usize| {
        context.is_one_of(before, &AGAINST)
            || context.is_one_of(before, &BEFORE)
            || context.classes(before).has(Classes::MATCH) && !context.is_one_of(before, &AIMS)
    };
    let bare = candidate.is_bare();
    bare && is_definite_alone(context.text, candidate) && before.is_none_or(leads)
}

/// Whether a name begins with the article and has no adjective behind it: الاتحاد, but not
/// الاتحاد الدولي.
pub(in crate::tagger) fn is_definite_alone(text: &str, candidate: &Candidate) -> bool {
    let behind = text[candidate.end..].strip_prefix(' ');
    begins_with_article(&text[candidate.start..candidate.end])
        && !behind.is_some_and(begins_with_article)
}

impl Context<'_> {
    /// Whether the segment speaks of a match, and the word before word number `at` not of
    /// something else of this name: حركة النهضة.
    pub(super) fn speaks_of_club(&self, at: usize) -> bool {
        let others: [&WordSet; 2] = [&OTHERS, &MEDIA];
        let is_other = at > 0 && others.iter().any(|list| self.is_one_of(at - 1, list));
        !is_other && self.speaks_of_match()
    }
}
