//! Clubs, companies and media: organizations one of whose names says that they are one (نادي الاتحاد، صحيفة
//! الوطن). In news of a match it is the club that is meant, and behind صحيفة the newspaper of that name.

use std::collections::HashSet;

use super::entities::Entities;
use super::matcher::Sequences;
use super::references::{Reference, ReferenceFlags};
use super::vocabulary::Vocabulary;

/// What the names of clubs, companies and media begin with, folded.
const KINDS: [(ReferenceFlags, &[&str]); 3] = [
    (ReferenceFlags::CLUB, &["نادي"]),
    (ReferenceFlags::COMPANY, &["شركه"]),
    (
        ReferenceFlags::MEDIUM,
        &["صحيفه", "جريده", "مجله", "قناه", "اذاعه"],
    ),
];

/// Marks the names of clubs, companies and media.
pub(super) fn mark(
    vocabulary: &Vocabulary,
    names: &Sequences,
    references: &mut [Reference],
    entities: &Entities,
) {
    for (kind, words) in KINDS {
        let words = words.iter();
        let words: Vec<_> = words
            .filter_map(|word| vocabulary.find_folded(word))
            .collect();
        if words.is_empty() {
            continue;
        }
        let is_one = |&(at, reference): &(usize, &Reference)| {
            names
                .get(at)
                .first()
                .is_some_and(|first| words.contains(first))
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
