//! Which of two overlapping names stands.

use core::cmp::Reverse;
use std::collections::HashSet;

use crate::error::named;
use crate::lexicon::{self, Classes};
use crate::normalize::folded;

use super::candidate::{Candidate, Meaning};
use super::evidence::Signal;
use super::{Tagger, layers, steps};

/// What to do with names that overlap.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Overlaps {
    /// Keep the leftmost name, the longest of those that begin there, and go on
    /// behind it. Of several gazetteers, a name of the more important one stands also within a
    /// longer name of its kind of those below it (a place's or an organization's), and within such
    /// a one that is composed and no entity's.
    #[default]
    LeftmostLongest,
    /// Drop only names that lie inside a longer one; of several gazetteers the same holds.
    NoSub,
    /// Keep every name; of the same words, only the surest reading behind proclitics.
    All,
}

named! {
    Overlaps, "way with overlaps":
    LeftmostLongest = "leftmost-longest",
    NoSub = "no-sub",
    All = "all",
}

/// Keeps the candidates that stand, ordered by their place.
pub(super) fn resolve(tagger: &Tagger, text: &str, candidates: &mut Vec<Candidate>) {
    give_way(candidates);
    if tagger.layers.len() > 1 && tagger.settings.overlaps != Overlaps::All {
        layers::keep_own(tagger, text, candidates);
        layers::follow_lower(tagger, candidates);
    }
    sort(candidates);
    if tagger.layers.len() > 1 {
        prefer_entities(tagger, candidates);
    }
    match tagger.settings.overlaps {
        Overlaps::LeftmostLongest => {
            join(tagger, text, candidates);
            let mut end = 0;
            candidates.retain(|candidate| {
                let free = candidate.surface_start >= end;
                if free {
                    end = candidate.end;
                }
                free && !is_hidden(candidate)
            });
        }
        Overlaps::NoSub => {
            one_reading(candidates);
            let mut end = 0;
            candidates.retain(|candidate| {
                let sticks_out = candidate.end > end;
                end = end.max(candidate.end);
                sticks_out && !is_hidden(candidate)
            });
        }
        Overlaps::All => {
            one_reading(candidates);
            candidates.retain(|candidate| !is_hidden(candidate));
        }
    }
}

/// Whether a name is hidden: it keeps its place, and is no mention.
fn is_hidden(candidate: &Candidate) -> bool {
    matches!(candidate.meaning, Meaning::Hidden(_))
}

/// Makes one mention of two names of a person, if the first one is called by a title and the second
/// begins in it and goes on behind it: الإمام مالك and مالك بن أنس. It is called as the second, which
/// says more.
fn join(tagger: &Tagger, text: &str, candidates: &mut [Candidate]) {
    let mut at = 0;
    while at < candidates.len() {
        let (first, rest) = (&candidates[at], &candidates[at + 1..]);
        let over = rest
            .iter()
            .take_while(|next| next.surface_start < first.end)
            .inspect(|_| steps::count())
            .count();
        if over > 0
            && first.words() > 1
            && let Some(person) = person(tagger, first)
            && let Some(&second) = rest[..over].iter().find(|second| {
                second.end > first.end
                    && second.surface_start > first.surface_start
                    && second.is_bare()
                    && self::person(tagger, second) == Some(person)
            })
            && has_title(text, first)
        {
            candidates[at] = Candidate {
                surface_start: first.surface_start,
                start: first.start,
                first: first.first,
                before: first.before,
                ..second
            };
        }
        at += 1 + over;
    }
}

/// Whether a name begins with a title.
fn has_title(text: &str, candidate: &Candidate) -> bool {
    let name = &text[candidate.start..candidate.end];
    let folded = folded(name.split(' ').next().unwrap_or(name));
    lexicon::classes_of(&folded).has(Classes::PERSON_TITLE)
}

/// The person of the list whom a candidate names.
fn person(tagger: &Tagger, candidate: &Candidate) -> Option<(u32, u32)> {
    let gazetteer = tagger.gazetteer_of(candidate);
    let entity = candidate.meaning.entity(gazetteer)?;
    let is_person = gazetteer.entity_type(entity).is_person();
    is_person.then_some((candidate.layer, entity))
}

/// Drops hidden names that are others', too, of whatever gazetteer: one keeps only what is
/// its alone.
fn give_way(candidates: &mut Vec<Candidate>) {
    if !candidates.iter().any(is_hidden) {
        return;
    }
    let words = |candidate: &Candidate| (candidate.start, candidate.end);
    let names = candidates.iter();
    let names = names.filter(|candidate| matches!(candidate.meaning, Meaning::Name(..)));
    let of_others: HashSet<(usize, usize)> = names.map(words).collect();
    candidates.retain(|candidate| !is_hidden(candidate) || !of_others.contains(&words(candidate)));
}

/// Of the same words, one reading stands.
fn one_reading(candidates: &mut Vec<Candidate>) {
    let mut surface = (usize::MAX, 0, 0);
    candidates.retain(|candidate| {
        if (candidate.surface_start, candidate.end) != (surface.0, surface.1) {
            surface = (candidate.surface_start, candidate.end, candidate.start);
        }
        candidate.start == surface.2
    });
}

/// Sorts candidates by their place; of the same words, names that a list has come before
/// those that are made of parts, then those of the more important gazetteer unless nobody has read them, of two readings
/// the surer, then the whole word.
///
/// They come text by text, nearly sorted: to put those that overlap in order is
/// mostly all there is to do.
pub(super) fn sort(candidates: &mut [Candidate]) {
    // A name that a list vouches for is as sure as can be.
    let sure = |c: &Candidate| {
        let listed = c.evidence.has(Signal::Listed);
        if listed { i32::MAX } else { c.evidence.score() }
    };
    let key = |c: &Candidate| {
        let place = (c.surface_start, Reverse(c.end));
        (
            place,
            is_guess(c),
            is_unread(c),
            c.layer,
            Reverse(sure(c)),
            c.start,
        )
    };
    for overlapping in candidates.chunk_by_mut(|one, next| next.surface_start < one.end) {
        overlapping.sort_by_key(key);
    }
    let in_order = |one: &Candidate, next: &Candidate| {
        one.surface_start < next.surface_start || key(one) <= key(next)
    };
    if !candidates.is_sorted_by(in_order) {
        candidates.sort_by_key(key);
    }
}

/// Whether nothing but what is beside it speaks for a name that nobody has read.
fn is_unread(candidate: &Candidate) -> bool {
    candidate.evidence.has(Signal::Unvetted) || candidate.evidence.has(Signal::Suspect)
}

/// Whether a name is made of parts; what the document has in full is no guess.
fn is_guess(candidate: &Candidate) -> bool {
    candidate.is_unlisted() && !candidate.evidence.has(Signal::Document)
}

/// Puts names made of parts whose entity a less important gazetteer knows before those of the same words and type
/// that are nobody's: الخارجية المصرية is the ministry, though the words are known to both.
fn prefer_entities(tagger: &Tagger, candidates: &mut [Candidate]) {
    let is_same = |one: &Candidate, next: &Candidate| {
        (one.surface_start, one.start, one.end) == (next.surface_start, next.start, next.end)
    };
    let entity = |c: &Candidate| c.meaning.entity(tagger.gazetteer_of(c));
    for readings in candidates.chunk_by_mut(is_same) {
        let [first, rest @ ..] = &*readings else {
            continue;
        };
        if rest.is_empty() || !is_guess(first) || entity(first).is_some() {
            continue;
        }
        let known = rest
            .iter()
            .position(|c| entity(c).is_some() && tagger.type_of(c) == tagger.type_of(first));
        if let Some(known) = known {
            readings[..=known + 1].rotate_right(1);
        }
    }
}
