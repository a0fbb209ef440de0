//! Names that no list has, made of parts that are known.

use crate::gazetteer::Inner;
use crate::lexicon::Classes;

use super::candidates::{Candidate, Meaning};
use super::evidence::{Evidence, Signal};
use super::proclitics;
use super::segment::Segment;

const PART: Classes = Classes::GIVEN.with(Classes::FAMILY);

/// Adds persons' names that are sequences of given and family names.
pub(super) fn persons(
    gazetteer: &Inner,
    text: &str,
    segment: &Segment,
    candidates: &mut Vec<Candidate>,
) {
    let words = &segment.words;
    let flags = |at: usize| {
        words[at]
            .whole
            .map_or(Classes::default(), |id| gazetteer.vocabulary.classes(id))
    };
    let mut at = 0;
    while at < words.len() {
        // The first word may stand behind proclitics.
        let (mut first, mut start) = (flags(at), words[at].start);
        if !first.any(PART.with(Classes::PARTICLE))
            && let Some((reading, id)) = segment.readings(at).first()
        {
            let written = &text[start..words[at].end];
            first = gazetteer.vocabulary.classes(*id);
            start += proclitics::width(written, reading.skip);
        }
        let Some(run) = Run::new(first, at, words.len(), |at| {
            (words[at].joined && !words[at].new_line).then(|| flags(at))
        }) else {
            at += 1;
            continue;
        };
        if run.parts >= 2 && run.sure >= 1 {
            candidates.push(Candidate {
                surface_start: words[at].start,
                start,
                end: words[run.last - 1].end,
                first: at,
                last: run.last,
                meaning: Meaning::Person(None),
                needs_article: false,
                evidence: Evidence::default().with(Signal::NameParts),
                score: Evidence::default().with(Signal::NameParts).score(),
            });
            at = run.last;
        } else {
            at += 1;
        }
    }
}

/// Parts of a name in a row.
struct Run {
    last: usize,
    parts: usize,
    /// Parts that are not ordinary words as well.
    sure: usize,
}

impl Run {
    fn new(
        first: Classes,
        at: usize,
        end: usize,
        next: impl Fn(usize) -> Option<Classes>,
    ) -> Option<Self> {
        if !first.has(Classes::GIVEN) && !first.has(Classes::PARTICLE) {
            return None;
        }
        let mut run = Self {
            last: at,
            parts: 0,
            sure: 0,
        };
        let mut classes = first;
        let mut after_particle = false;
        let mut word = at;
        loop {
            if classes.any(PART) {
                run.parts += 1;
                run.sure += usize::from(!classes.has(Classes::DOUBTFUL));
                run.last = word + 1;
                after_particle = false;
            } else if classes.has(Classes::PARTICLE) && !after_particle {
                after_particle = true;
            } else {
                break;
            }
            word += 1;
            if word == end {
                break;
            }
            match next(word) {
                Some(next) => classes = next,
                None => break,
            }
        }
        Some(run)
    }
}
