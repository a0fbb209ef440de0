//! Names that no list has, by the word before them or at their beginning: of
//! organizations (وزارة الخارجية الروسية، شركة فوكسكون), of places (بلدة تافغاغت، مسجد
//! تينمل) and of persons (السفير الهندي أدارش سوايكا).

use crate::lexicon::{self, Classes};

use super::behind_head::{Head, Names};
use super::edges::beginning;
use crate::tagger::candidates::{Candidate, Meaning};
use crate::tagger::context::Context;
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::{proclitics, steps};

/// Adds names that their head words make known; the candidates of the segment are
/// those from `from` on.
#[inline]
pub(in crate::tagger) fn by_head(
    context: &Context<'_>,
    from: usize,
    candidates: &mut Vec<Candidate>,
) {
    let compose = context.settings.compose;
    // Listed names and persons together.
    candidates[from..].sort_by_key(|c| c.first);
    let known = from..candidates.len();
    for at in context.segment.hits_of(Classes::HEADS) {
        let listed = &candidates[known.clone()];
        let names = Names { context, listed };
        let Some(head) = head(context, at) else {
            continue;
        };
        let is = |class| lexicon::classes(head.key).has(class);
        let (range, meaning, signal) = if compose.organizations && names.is_headline(head) {
            (Some((at, at + 1)), Meaning::Organization, Signal::OrgParts)
        } else if !names.goes_on(at + 1) {
            continue;
        } else if compose.organizations && is(Classes::ORG_HEAD) {
            let found = names.organization(head);
            (found, Meaning::Organization, Signal::OrgParts)
        } else if compose.places && is(Classes::PLACE_HEAD) {
            (names.place(head), Meaning::Place, Signal::PlaceWord)
        } else if compose.persons
            && (is(Classes::PERSON_TITLE) || is(Classes::PERSON_VERB) || context.is_compatriot(at))
        {
            (
                names.announced_person(head),
                Meaning::Person(None),
                Signal::Title,
            )
        } else {
            continue;
        };
        let Some((first, last)) = range else {
            continue;
        };
        // A listed name that begins here is the whole name already, but مجلس الأمن is not
        // مجلس الأمن القومي.
        let is_part = |c: &Candidate| {
            let institution = (first == at).then(|| names.institution(head)).flatten();
            institution.is_some_and(|last| last > c.last)
        };
        // A company is called by its founder.
        let is_founder = |c: &Candidate| {
            meaning == Meaning::Organization && first > at && c.meaning == Meaning::Person(None)
        };
        let covered = |c: &Candidate| {
            steps::count();
            context.counts(c) && !is_founder(c) && (c.last >= last || c.words() > 1 && !is_part(c))
        };
        if beginning(listed, first).iter().any(covered)
            || first == at && names.listed_behind(head) >= Some(last)
        {
            continue;
        }
        let words = &context.segment.words;
        // More than that it is a person's name speaks for a company called by it.
        let signal = match meaning {
            Meaning::Organization if first > at => Signal::OrgWord,
            _ => signal,
        };
        let evidence = Evidence::default().with(signal);
        let start = if first == at {
            head.start
        } else {
            words[first].start
        };
        let range = (first, last);
        candidates.push(Candidate::composed(words, range, start, meaning, evidence));
    }
}

/// The head at word `at`, if it is one: as it stands or behind proclitics.
fn head(context: &Context<'_>, at: usize) -> Option<Head> {
    let is_head = |id| context.gazetteer.vocabulary.classes(id).any(Classes::HEADS);
    let word = &context.segment.words[at];
    if word.whole.is_some_and(is_head) {
        return Some(Head {
            at,
            start: word.start,
            key: word.key,
        });
    }
    let mut readings = context.segment.readings(at).iter();
    let &(reading, _) = readings.find(|(_, id)| is_head(*id))?;
    let written = &context.text[word.start..word.end];
    Some(Head {
        at,
        start: word.start + proclitics::width(written, reading.skip()),
        key: reading.key,
    })
}
