//! Names that no list has.
//!
//! Those of [`persons`](mod@persons) are made of [`parts`] that are known ([`single_parts`](mod@single_parts) of
//! those that stand alone), as far as a [`run`] of words goes on: [`bounds`], [`titles`] and [`someone_else`] say
//! where it does not, and [`edges`] which listed names stand at its ends. Persons with the family name first
//! ([`family_first`](mod@family_first)), with [`initials`](mod@initials), in [`rows`](mod@rows) of given names and
//! [`called`](mod@called) by one alone are found after them.
//!
//! All others are found [`by_head`](mod@by_head), a word that they begin with or that announces them, by what
//! stands [`behind_head`]:
//!
//! - Persons: [`announced_persons`].
//! - Places: [`places`], by what [`place_names`] look like, and [`several`] in a row; without a head those that are
//!   [`located`] by others.
//! - Organizations that begin with the head: [`orgs`], by the [`org_words`]; with their [`concerns`] and
//!   [`purposes`], [`described`] by adjectives, [`named_after`] somebody, [`parties`], [`schools`](mod@schools) and
//!   [`units`].
//! - Organizations that are announced: [`announced_orgs`], by [`own_words`] or [`foreign_names`]; by their
//!   [`chiefs`], [`closed`] by a foreign word, and by [`abbreviations`].
//! - Several of them behind one head: [`several_orgs`], [`several_called`].

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
mod stays;
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
