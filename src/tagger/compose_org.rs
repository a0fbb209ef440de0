//! Names of organizations that no list has: a head word, what it is for, and
//! whose it is (وزارة الخارجية الروسية، جامعة القاهرة).

use crate::gazetteer::{EntityType, Inner};
use crate::lexicon::{self, Classes};

use super::candidates::{Candidate, Meaning, chosen};
use super::context::Context;
use super::edges::beginning;
use super::evidence::{Evidence, Signal};
use super::{proclitics, steps};

/// The most fields of one name: وزارة التربية والتعليم العالي.
const MOST_FIELDS: usize = 4;

/// Heads that a place or a person's name can follow at once; after the others it
/// says only where something is (شرطة دبي is as often the police in Dubai).
const NAMED_AFTER: [&str; 13] = [
    "جامعة", "بنك", "مصرف", "مستشفى", "معهد", "كلية", "أكاديمية", "مدرسة", "مؤسسة", "مركز",
    "جمعية", "دار", "مكتبة",
];

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
    for &hit in &context.segment.hits {
        let at = hit as usize;
        let Some(start) = head(gazetteer, context, at) else {
            continue;
        };
        let Some(last) = end_of_name(gazetteer, context, at, start, &candidates[known.clone()], min_score) else {
            continue;
        };
        // A listed name that begins here is the whole name already.
        let covered = |c: &Candidate| {
            steps::count();
            (c.last >= last || c.words() > 1) && c.score >= min_score
        };
        if beginning(&candidates[known.clone()], at).iter().any(covered) {
            continue;
        }
        let words = &context.segment.words;
        let evidence = Evidence::default().with(Signal::OrgParts);
        candidates.push(Candidate {
            surface_start: words[at].start,
            start,
            end: words[last - 1].end,
            first: at,
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

/// Where the head begins, if word `at` is one: at its start or behind proclitics.
fn head(gazetteer: &Inner, context: Context<'_>, at: usize) -> Option<usize> {
    let is_head = |id| gazetteer.vocabulary.classes(id).has(Classes::ORG_HEAD);
    let word = &context.segment.words[at];
    if word.whole.is_some_and(is_head) {
        return Some(word.start);
    }
    let mut readings = context.segment.readings(at).iter();
    let (reading, _) = readings.find(|(_, id)| is_head(*id))?;
    let written = &context.text[word.start..word.end];
    Some(word.start + proclitics::width(written, reading.skip()))
}

/// The word behind the name that begins with the head at word `at`, whose name
/// begins at byte `start`.
fn end_of_name(
    gazetteer: &Inner,
    context: Context<'_>,
    at: usize,
    start: usize,
    listed: &[Candidate],
    min_score: i8,
) -> Option<usize> {
    let words = &context.segment.words;
    let goes_on = |next: usize| next < words.len() && words[next].joined && !words[next].new_line;
    let mut next = at + 1;
    while goes_on(next) && next <= at + MOST_FIELDS && context.classes(next).has(Classes::ORG_FIELD) {
        next += 1;
    }
    let fields = next - at - 1;
    let mut last = next;
    while goes_on(last) && last < next + 2 && lexicon::classes(words[last].key).has(Classes::NISBA) {
        last += 1;
    }
    if fields > 0 && last > next {
        return Some(last);
    }
    let head = context.text[start..words[at].end].trim_start_matches("ال");
    if (fields > 0 || NAMED_AFTER.contains(&head)) && goes_on(next) {
        let named = beginning(listed, next).iter().filter(|c| {
            steps::count();
            c.start == c.surface_start
                && c.score >= min_score
                && (fields == 0 || is_place(gazetteer, c))
                && !matches!(c.meaning, Meaning::Organization)
        });
        return named.map(|c| c.last).max();
    }
    None
}

fn is_place(gazetteer: &Inner, candidate: &Candidate) -> bool {
    chosen(gazetteer, candidate)
        .is_some_and(|entity| *gazetteer.entity_type(entity) == EntityType::LOCATION)
}
