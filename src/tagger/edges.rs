//! Where the listed names of a segment begin and end, by word: so that composing
//! looks at each of them once, however long the segment is.

use crate::gazetteer::Inner;

use super::candidates::{Candidate, chosen};
use super::evidence::Signal;
use super::steps;

/// What begins at a word and ends before it.
#[derive(Clone, Copy, Default)]
pub(super) struct Edge {
    /// A person's name that is surely one begins here.
    begins: bool,
    /// A person's name that is surely one ends here.
    ends: bool,
    /// The end of the longest name of several words that begins here, or 0.
    pub(super) longest: usize,
    /// Whose name of several words ends here, if it is a person's.
    pub(super) person: Option<u32>,
}

impl Edge {
    /// The edges before each of the `words`, and behind the last.
    pub(super) fn of_words(gazetteer: &Inner, listed: &[Candidate], words: usize) -> Vec<Self> {
        let mut edges = vec![Self::default(); words + 1];
        for candidate in listed {
            steps::count();
            let several = candidate.words() > 1;
            if several {
                let longest = &mut edges[candidate.first].longest;
                *longest = candidate.last.max(*longest);
            }
            let sure = candidate.evidence.has(Signal::Listed);
            if !several && !sure {
                continue;
            }
            let person = chosen(gazetteer, candidate)
                .filter(|&entity| gazetteer.entity_type(entity).is_person());
            if let Some(person) = person {
                edges[candidate.first].begins |= sure;
                edges[candidate.last].ends |= sure;
                if several && sure {
                    edges[candidate.last].person.get_or_insert(person);
                }
            }
        }
        edges
    }

    /// Whether a person's name that is surely one begins here.
    pub(super) fn begins(self) -> bool {
        self.begins
    }

    /// Whether one name ends here and another begins.
    pub(super) fn turns(self) -> bool {
        self.ends && self.begins
    }
}

/// Those of the candidates, ordered by their first words, that begin at word `at`.
pub(super) fn beginning(candidates: &[Candidate], at: usize) -> &[Candidate] {
    let candidates = &candidates[candidates.partition_point(|c| c.first < at)..];
    &candidates[..candidates.partition_point(|c| c.first == at)]
}
