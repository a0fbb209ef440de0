//! Names that a list has with a generic word before them (نهر السين) or the nisba of a
//! country behind them (ميلان الإيطالي): neither is a part of what is mentioned.

use std::collections::HashSet;

use super::entities::Entities;
use super::matcher::Sequences;
use super::references::{Reference, ReferenceFlags};
use super::vocabulary::{Vocabulary, WordId};
use crate::lexicon::{self, Classes};

/// What a name does not begin with behind a generic word, unless the entity is called so
/// without the word, too: شركة الكهرباء is all of the name.
const COMMON: Classes = Classes::ORDINARY
    .with(Classes::FUNCTION)
    .with(Classes::NISBA);

/// Marks the names whose first or last word is no part of the mention.
pub(super) fn mark(
    vocabulary: &Vocabulary,
    names: &Sequences,
    references: &mut [Reference],
    entities: &Entities,
) {
    let classes = |word: WordId| lexicon::classes_of(vocabulary.letters(word as usize));
    let is_definite = |word: WordId| vocabulary.letters(word as usize).starts_with("ال");
    let is_place = |reference: Reference| entities.entity_type(reference.entity).is_location();
    let places: HashSet<WordId> = (0..references.len())
        .filter(|&at| is_place(references[at]))
        .filter_map(|at| match *names.get(at) {
            [word] => Some(word),
            _ => None,
        })
        .collect();
    let mut from = 0;
    for of_one in references.chunk_by_mut(|one, next| one.entity == next.entity) {
        let all = from..from + of_one.len();
        let is_name = |words: &[WordId]| all.clone().any(|at| names.get(at) == words);
        for (at, reference) in all.clone().zip(of_one) {
            let entity_type = entities.entity_type(reference.entity);
            let of_org = entity_type.is_organization();
            let generic = match entity_type {
                _ if of_org => Classes::GENERIC_OF_ORG,
                of if of.is_location() => Classes::GENERIC_OF_PLACE,
                _ => continue,
            };
            let [first, ref rest @ ..] = *names.get(at) else {
                continue;
            };
            let [.., last] = *rest else { continue };
            let is_own = || {
                !classes(rest[0]).any(COMMON)
                    // جماعة مراكش is that of the town.
                    && !(of_org && places.contains(&rest[0]))
            };
            if classes(first).has(generic) && (is_own() || is_name(rest)) {
                reference.flags = reference.flags.with(ReferenceFlags::BEHIND_GENERIC);
            }
            let without_last = &names.get(at)[..rest.len()];
            if of_org
                && is_definite(last)
                && classes(last).has(Classes::NISBA)
                && !classes(first).has(Classes::ORG_HEAD)
                // المسرح الوطني التونسي is all of the name.
                && (rest.len() == 1 || !classes(first).any(COMMON))
                && is_name(without_last)
            {
                reference.flags = reference.flags.with(ReferenceFlags::BEFORE_NISBA);
            }
        }
        from = all.end;
    }
}
