//! Where the listed names of a segment begin and end, by word: so that composing
//! looks at each of them once, however long the segment is.

use crate::gazetteer::ReferenceFlags;
use crate::lexicon::Classes;
use crate::tagger::candidate::{Candidate, Standing};
use crate::tagger::context::Context;
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::steps;

/// What begins at a word and ends before it.
#[derive(Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "one for each kind")]
pub(super) struct Edge {
    /// A person's name that is surely one begins here.
    begins: bool,
    /// A person's name that is surely one ends here.
    ends: bool,
    /// The end of the longest name of several words that begins here and counts, or 0.
    pub(super) longest: usize,
    /// The end of the longest one that is no person's and does not count, or 0.
    pub(super) doubtful: usize,
    /// A name of several words that is no person's begins here, and counts.
    pub(super) is_other: bool,
    /// A person's name that counts ends here.
    pub(super) is_behind_person: bool,
    /// The name of several words of a well-known person begins here, and ends with a family name.
    pub(super) begins_known: bool,
    /// Who that is: whom a longer name names, too (عبد الفتاح البرهان عبد الرحمن).
    pub(super) whole: Option<u32>,
    /// A person's name of several words that is surely one, and no ordinary words, begins here.
    pub(super) begins_full: bool,
    /// Such a name ends here.
    pub(super) ends_full: bool,
    /// It is a well-known person's.
    pub(super) begins_famous: bool,
    /// A well-known place begins here, whoever is called so, too.
    pub(super) begins_place: bool,
    /// The first word of what ends here and may be a place or body.
    pub(super) other: Option<usize>,
    /// The first word of a place or body that ends here, and counts.
    pub(super) body: Option<usize>,
}

impl Edge {
    /// The edges before each word of the segment, and behind the last.
    pub(super) fn of_words(context: &Context<'_>, listed: &[Candidate]) -> Vec<Self> {
        let mut edges = vec![Self::default(); context.segment.words.len() + 1];
        for candidate in listed {
            steps::count();
            let of_person = context.type_of(candidate).is_person();
            let is_no_name =
                candidate.standing == Standing::Out || candidate.evidence == Evidence::SUSPECT;
            if !of_person && !is_no_name {
                edges[candidate.last].other = Some(candidate.first);
            }
            if candidate.words() > 1 {
                let edge = &mut edges[candidate.first];
                if context.counts(candidate) {
                    edge.longest = candidate.last.max(edge.longest);
                    edge.is_other |= !of_person;
                } else if !of_person {
                    edge.doubtful = candidate.last.max(edge.doubtful);
                }
            }
            if context.counts(candidate) {
                let edge = &mut edges[candidate.last];
                edge.is_behind_person |= of_person;
                if !of_person {
                    edge.body = Some(candidate.first);
                }
            }
            if !candidate.evidence.has(Signal::Listed) {
                continue;
            }
            let is_known = is_well_known(context, candidate);
            if of_person {
                let single = candidate.words() == 1;
                let full = !single && !candidate.evidence.has(Signal::Ordinary);
                // كريم محمد محمد عبد العزيز is one, whoever else is called محمد عبد العزيز.
                let last = context.role(candidate.last - 1);
                let is_of_father = || {
                    context.has_particle(candidate.last) && context.ends_with_family(candidate.last)
                };
                let ends_given = last.has(Classes::GIVEN) && (single || !is_of_father());
                edges[candidate.first].begins = true;
                edges[candidate.first].begins_full |= full;
                edges[candidate.first].begins_famous |= full && is_known;
                if full && is_known && !ends_given {
                    edges[candidate.first].begins_known = true;
                    edges[candidate.first].whole = candidate.meaning.entity(context.gazetteer);
                }
                edges[candidate.last].ends = true;
                edges[candidate.last].ends_full |= full;
            } else if context.type_of(candidate).is_location() {
                edges[candidate.first].begins_place |= is_known;
            }
        }
        edges
    }

    /// Whether a person's name that is surely one begins here.
    pub(super) fn begins(self) -> bool {
        self.begins
    }

    /// Whether a place or body ends here of which somebody holds an office: والي صفاقس.
    pub(super) fn is_behind_office(self, context: &Context<'_>) -> bool {
        self.body.is_some_and(|first| context.has_title(first))
    }

    /// Whether one name ends here and another begins.
    pub(super) fn turns(self) -> bool {
        self.ends && self.begins
    }
}

/// Whether a candidate stands for somebody or something that is not of the second rank.
fn is_well_known(context: &Context<'_>, candidate: &Candidate) -> bool {
    let reference = candidate.meaning.reference(context.gazetteer);
    reference.is_some_and(|reference| {
        let flags = [ReferenceFlags::SECOND_RANK, ReferenceFlags::DEMONYM];
        !flags.iter().any(|&flag| reference.flags.contains(flag))
    })
}

/// Those of the candidates, ordered by their first words, that begin at word `at`.
pub(super) fn beginning(candidates: &[Candidate], at: usize) -> &[Candidate] {
    let candidates = &candidates[candidates.partition_point(|c| c.first < at)..];
    &candidates[..candidates.partition_point(|c| c.first == at)]
}
