//! Who hands a tradition down, or explains and judges the book of another: حدثنا الزهري, رواه الترمذي
//! والنسائي, شرحه النووي; or wrote
//! a work: «الأيام» لحسين.

use crate::lexicon::{self, Classes};
use crate::normalize::Words;

use super::surroundings::is_ordinary;
use crate::tagger::candidate::Candidate;
use crate::tagger::context::{Context, HANDED_FROM, NARRATING};

/// What is said of him before his name.
const BEFORE: Words<32> = NARRATING.and(
    "روي اخرج خرجه صححه ضعفه رجحه شرحه اختصره حكاه استدركه وثقه رواها اخرجها صححها شرحها اختصرها \
     نظمه هذبه تعقبه ضعفها لخصه حققه ذيله",
);

/// Had it from the one before: روى عنه الترمذي.
const HANDED: Words<6> = Words::of("روي يروي اخذ سمع نقل حدث");

/// From him.
const FROM_HIM: Words<3> = Words::of("عنه عنها منه");

/// How many words there are in a row of them.
const MOST_IN_ROW: usize = 8;

/// How many words before what says from whom the verb may be.
const MOST_BEFORE: usize = 16;

/// Whether a candidate stands as narrators do.
pub(super) fn is_one(context: &Context<'_>, candidate: &Candidate) -> bool {
    let Some(before) = candidate.first.checked_sub(1) else {
        return false;
    };
    if candidate.is_bare() {
        return is_behind(context, candidate.first)
            || context.key(before) == HANDED_FROM
                && !is_ordinary(context, candidate)
                && is_of_chain(context, before);
    }
    context.text[candidate.surface_start..candidate.start] == *"و"
        && is_in_row(context, candidate.first)
}

/// Whether a candidate is whose the work is in quotes before it: «مئة عام من العزلة» لماركيز.
pub(super) fn is_author(context: &Context<'_>, candidate: &Candidate) -> bool {
    context.text[candidate.surface_start..candidate.start] == *"ل"
        && !is_ordinary(context, candidate)
        && context.text[..candidate.surface_start]
            .trim_end_matches(' ')
            .ends_with(['»', '”'])
}

/// Whether the verb stands before word `at`.
fn is_behind(context: &Context<'_>, at: usize) -> bool {
    let is = |back: usize, words| {
        let before = at.checked_sub(back);
        before.is_some_and(|before| context.is_one_of(before, words))
    };
    is(1, &BEFORE) || is(1, &FROM_HIM) && is(2, &HANDED)
}

/// Whether word `at` is joined to others, of whom the first stands behind the verb.
fn is_in_row(context: &Context<'_>, at: usize) -> bool {
    let of_name = Classes::NAME_PART.with(Classes::PARTICLE);
    let mut before = (1..=at).rev().skip(1).take(MOST_IN_ROW);
    let may_be = |at: usize| {
        context.has_article(at)
            || context.begins_with(at, 'و')
            || context.is_part(at)
            || lexicon::classes(context.key(at)).any(of_name)
    };
    before
        .by_ref()
        .take_while(|&at| may_be(at))
        .any(|at| is_behind(context, at))
}

/// Whether the verb stands somewhere before word `from`.
fn is_of_chain(context: &Context<'_>, from: usize) -> bool {
    let mut before = (0..from).rev().take(MOST_BEFORE);
    before.any(|at| context.is_one_of(at, &BEFORE) || context.is_one_of(at, &HANDED))
}
