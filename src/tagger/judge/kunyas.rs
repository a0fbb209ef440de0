//! Whose father or mother somebody is, and no village that is called after him: ضحك أبو غالب, but في أبو
//! غالب.

use crate::lexicon::{self, Classes};
use crate::normalize::Words;

use crate::tagger::candidate::Candidate;
use crate::tagger::context::Context;
use crate::tagger::name_words::FATHERS;

/// Father or mother of.
const KUNYAS: Words<4> = FATHERS.and("ام");

/// Also says where: من أبو غالب.
const FROM: Words<3> = Words::of("من بين عن");

/// Whether a candidate of two words is a kunya with a sure given name, where nothing says that it is a place.
#[inline]
pub(super) fn is_one(context: &Context<'_>, candidate: &Candidate) -> bool {
    candidate.words() == 2
        && KUNYAS.contains(context.key(candidate.first))
        && is_surely_one(context, candidate)
}

#[inline(never)]
fn is_surely_one(context: &Context<'_>, candidate: &Candidate) -> bool {
    const OF_PLACE: Classes = Classes::PLACE_WORD
        .with(Classes::PLACE_HEAD)
        .with(Classes::ORG_WORD)
        .with(Classes::ORG_HEAD);
    let at = candidate.first;
    let known = lexicon::classes(candidate.tail);
    let is_given = known.has(Classes::GIVEN.with(Classes::ARABIC_NAME))
        && !known.any(Classes::ORDINARY.with(Classes::DOUBTFUL));
    let before = at.checked_sub(1);
    let is_place = before.is_none_or(|before| {
        context.has_preposition(at)
            || context.is_one_of(before, &FROM)
            || context.classes(before).any(OF_PLACE)
    });
    is_given && candidate.is_bare() && !is_place
}
