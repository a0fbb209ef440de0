//! Clubs: organizations one of whose names says that they are one (نادي الاتحاد). In news of a
//! match it is they who are meant, and not the newspaper of that name.

use std::collections::HashSet;

use super::entities::Entities;
use super::matcher::Sequences;
use super::references::{Reference, ReferenceFlags};
use super::vocabulary::Vocabulary;

/// What the names of clubs begin with, folded.
const CLUB: &str = "نادي";

/// Marks the names of clubs.
pub(super) fn mark(
    vocabulary: &Vocabulary,
    names: &Sequences,
    references: &mut [Reference],
    entities: &Entities,
) {
    let Some(club) = vocabulary.find_folded(CLUB) else {
        return;
    };
    let is_club = |&(at, reference): &(usize, &Reference)| {
        names.get(at).first() == Some(&club)
            && entities.entity_type(reference.entity).is_organization()
    };
    let clubs = references.iter().enumerate().filter(is_club);
    let clubs: HashSet<u32> = clubs.map(|(_, reference)| reference.entity).collect();
    for reference in references {
        if clubs.contains(&reference.entity) {
            reference.flags = reference.flags.with(ReferenceFlags::CLUB);
        }
    }
}
