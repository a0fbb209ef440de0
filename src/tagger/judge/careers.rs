//! Where a player goes, clubs are that are called like cities: انضم إلى بورتو, احترف في باريس.

use crate::gazetteer::{Reference, ReferenceFlags};
use crate::normalize::{Key, WordSet, Words};

use crate::tagger::candidate::{Candidate, Standing};
use crate::tagger::context::{Context, IN};
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::steps;

/// What a player does before إلى and a club.
const JOINS: Words<12> =
    Words::of("انضم ينضم انضمامه انضمام لينضم سينضم للانضمام الانضمام معارا اعارته اعير صفوف");

/// What he does before في or مع.
const PLAYS: Words<5> = PLAYED.and("احترف يحترف احترافه");

/// How long.
const SEASONS: Words<6> = Words::of("موسما موسمين مواسم موسم لموسم لموسمين");

/// A match is played in a city.
const PLAYED: Words<2> = Words::of("لعب ولعب");

/// Prepositions of where he goes, and with whom he plays.
const TO: Key = Key::of_folded("الى");
const WITH: Key = Key::of_folded("مع");

/// Makes the names of cities clubs that stand where a player goes.
pub(super) fn careers(context: &Context<'_>, candidates: &mut [Candidate]) {
    let is_said =
        |evidence: Evidence| evidence.has(Signal::PlaceWord) || evidence.has(Signal::Nisba);
    for candidate in candidates {
        let before = candidate
            .first
            .checked_sub(1)
            .filter(|_| candidate.is_bare());
        let Some(before) = before.filter(|&before| goes_there(context, before)) else {
            continue;
        };
        steps::count();
        let is_club = |reference: Reference| reference.flags.contains(ReferenceFlags::CLUB);
        let is_other = is_said(candidate.evidence) || candidate.standing == Standing::Out;
        if !is_other
            && context.segment.words[before].end < candidate.start
            && let Some(club) = context.meaning(candidate, is_club)
        {
            candidate.meaning = club;
            candidate.evidence = Evidence::default().with(Signal::Match);
            candidate.standing = Standing::Weighed;
        }
    }
}

/// Whether the preposition at word `at` stands where a player goes.
#[inline]
fn goes_there(context: &Context<'_>, at: usize) -> bool {
    let key = context.key(at);
    (key == TO || key == IN || key == WITH) && is_career(context, at, key)
}

#[inline(never)]
fn is_career(context: &Context<'_>, at: usize, key: Key) -> bool {
    let is = |back: usize, words: &WordSet| {
        let before = at.checked_sub(back);
        before.is_some_and(|before| context.is_one_of(before, words))
    };
    if key == TO {
        return is(1, &JOINS) || is(2, &JOINS);
    }
    is(1, &PLAYS) && (key == WITH || !is(1, &PLAYED)) || is(1, &SEASONS) && is(2, &PLAYS)
}
