//! Organizations' names that no list has: a head word and what belongs to it
//! (وزارة الخارجية الروسية، جامعة القاهرة).

use crate::gazetteer::Inner;
use crate::lexicon::Classes;

use super::candidates::{Candidate, Meaning};
use super::context::Context;
use super::edges::beginning;
use super::evidence::{Evidence, Signal};
use super::org_names::{Head, Names};
use super::{proclitics, steps};

/// Adds organizations' names that are composed of known words; the candidates of
/// the segment are those from `from` on.
pub(super) fn organizations(
    gazetteer: &Inner,
    context: Context<'_>,
    from: usize,
    min_score: i8,
    candidates: &mut Vec<Candidate>,
) {
    // Listed names and persons together.
    candidates[from..].sort_by_key(|c| c.first);
    let known = from..candidates.len();
    for at in context.segment.hits_of(Classes::ORG_HEAD) {
        let Some(head) = head(gazetteer, context, at) else {
            continue;
        };
        let listed = &candidates[known.clone()];
        let names = Names {
            gazetteer,
            context,
            listed,
            min_score,
        };
        let words = &context.segment.words;
        let (first, last, start) = if let Some(last) = names.end(head) {
            (at, last, head.start)
        } else if let Some(last) = names.announced(head) {
            (at + 1, last, words[at + 1].start)
        } else {
            continue;
        };
        // A listed name that begins here is the whole name already.
        let covered = |c: &Candidate| {
            steps::count();
            (c.last >= last || c.words() > 1) && c.score >= min_score
        };
        if beginning(listed, first).iter().any(covered) {
            continue;
        }
        let evidence = Evidence::default().with(Signal::OrgParts);
        candidates.push(Candidate {
            surface_start: words[first].start,
            start,
            end: words[last - 1].end,
            first,
            last,
            meaning: Meaning::Organization,
            needs_article: false,
            evidence,
            score: evidence.score(),
            tail: words[last - 1].key,
            layer: 0,
        });
    }
}

/// The head at word `at`, if it is one: as it stands or behind proclitics.
fn head(gazetteer: &Inner, context: Context<'_>, at: usize) -> Option<Head> {
    let is_head = |id| gazetteer.vocabulary.classes(id).has(Classes::ORG_HEAD);
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
