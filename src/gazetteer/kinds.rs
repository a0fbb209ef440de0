//! Clubs, companies and media: organizations one of whose names says that they are one (نادي الاتحاد، صحيفة
//! الوطن). In news of a match it is the club that is meant, and behind صحيفة the newspaper of that name.

use std::collections::HashSet;

use super::entities::Entities;
use super::matcher::Sequences;
use super::references::{Reference, ReferenceFlags};
use super::vocabulary::Vocabulary;
use crate::lexicon;
use crate::normalize::Key;

/// Whether the names of a kind begin with a word.
type Begins = fn(Key) -> bool;

/// What the names of clubs, companies and media begin with.
const KINDS: [(ReferenceFlags, Begins); 3] = [
    (ReferenceFlags::CLUB, |word| word == CLUB),
    (ReferenceFlags::COMPANY, |word| word == COMPANY),
    (ReferenceFlags::MEDIUM, lexicon::begins_medium),
];

const CLUB: Key = Key::of_folded("نادي");
const COMPANY: Key = Key::of_folded("شركه");

/// Marks the names of clubs, companies and media.
pub(super) fn mark(
    vocabulary: &Vocabulary,
    names: &Sequences,
    references: &mut [Reference],
    entities: &Entities,
) {
    for (kind, begins) in KINDS {
        let is_one = |&(at, reference): &(usize, &Reference)| {
            names
                .get(at)
                .first()
                .is_some_and(|&first| begins(vocabulary.key(first)))
                && entities.entity_type(reference.entity).is_organization()
        };
        let all = references.iter().enumerate().filter(is_one);
        let all: HashSet<u32> = all.map(|(_, reference)| reference.entity).collect();
        for reference in &mut *references {
            if all.contains(&reference.entity) {
                reference.flags = reference.flags.with(kind);
            }
        }
    }
}
