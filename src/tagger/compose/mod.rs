//! Names that no list has: of [`persons`](mod@persons), made of [`parts`] that are known, with
//! [`initials`](mod@initials) before them, or of given names in [`rows`](mod@rows); and
//! names [`by_head`](mod@by_head), by the word that they begin with or that announces them.

mod announced_orgs;
mod announced_persons;
mod behind_head;
mod bounds;
mod by_head;
mod concerns;
mod edges;
mod initials;
mod named_after;
mod org_words;
mod orgs;
mod others;
mod parties;
mod parts;
mod persons;
mod places;
mod purposes;
mod rows;
mod run;
mod several;
mod single_parts;

pub(super) use by_head::by_head;
pub(super) use others::GOVERNORS;
pub(super) use parts::{ABD, FAITH, FATHER, MOTHER, is_letter, is_never_alone, is_of_god};
pub(super) use single_parts::single_parts;

use crate::tagger::candidates::Candidate;
use crate::tagger::context::Context;

/// Adds persons' names that no list has; the candidates of the segment are those from `from` on.
pub(super) fn persons(context: &Context<'_>, from: usize, candidates: &mut Vec<Candidate>) {
    persons::persons(context, from, candidates);
    initials::initials(context, from, candidates);
    rows::rows(context, candidates);
}
