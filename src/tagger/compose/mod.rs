//! Names that no list has.
//!
//! Those of [`persons`](mod@persons) are made of [`parts`] that are known ([`single_parts`](mod@single_parts) of
//! those that stand alone), as far as a [`run`] of words goes on: [`bounds`] and [`someone_else`] say where it does
//! not, and [`edges`] which listed names stand at its ends. [`announced_persons`] stand behind a title,
//! have [`initials`](mod@initials) before them, or are given names in [`rows`](mod@rows), or
//! [`called`](mod@called) by them alone.
//!
//! Names [`by_head`](mod@by_head) begin with a word for organizations or [`places`], or one announces
//! them: [`orgs`] by the [`org_words`], with what stands [`behind_head`], [`announced_orgs`] and those
//! [`named_after`] somebody, and [`schools`](mod@schools).

mod abbreviations;
mod announced_orgs;
mod announced_persons;
mod behind_head;
mod bounds;
mod by_head;
mod called;
mod chiefs;
mod closed;
mod concerns;
mod described;
mod edges;
mod family_first;
mod foreign_names;
mod initials;
mod located;
mod named_after;
mod org_words;
mod orgs;
mod own_words;
mod parties;
mod parts;
mod persons;
mod place_names;
mod places;
mod purposes;
mod rows;
mod run;
mod schools;
mod several;
mod several_called;
mod several_orgs;
mod single_parts;
mod someone_else;
mod titles;
mod units;

pub(super) use by_head::by_head;
pub(super) use single_parts::single_parts;

use crate::tagger::candidate::Candidate;
use crate::tagger::context::Context;

/// Adds persons' names that no list has; the candidates of the segment are those from `from` on.
pub(super) fn persons(context: &Context<'_>, from: usize, candidates: &mut Vec<Candidate>) {
    persons::persons(context, from, candidates);
    family_first::family_first(context, from, candidates);
    initials::initials(context, from, candidates);
    rows::rows(context, candidates);
    called::called(context, candidates);
}
