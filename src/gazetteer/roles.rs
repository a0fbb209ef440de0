//! What a list teaches about its words: which of them are ordinary words, and which given and family
//! names.

use super::entities::Entities;
use super::matcher::Sequences;
use super::references::{Reference, ReferenceFlags};
use super::rules::{Policy, Rules};
use super::trust::{ListedNames, Trust};
use super::vocabulary::{Vocabulary, WordId};
use crate::lexicon::{self, Classes};

/// How many persons' names must begin with a given name, or end with a family
/// name, for the word to count as one. The names of one person, which a list has
/// one after the other, count once.
const MIN_ROLE: u16 = 3;

/// How many persons on the list must have a given name for it to be one of many.
const COMMON_GIVEN: u16 = 150;

/// Joins two words to one given name; with these to one that many have.
const ABD: &str = "عبد";
const COMMON_BEHIND_ABD: [&str; 3] = ["الله", "الرحمن", "العزيز"];

pub(super) const PERSON_PARTS: Classes = Classes::GIVEN.with(Classes::FAMILY);

const NAME_PARTS: Classes = PERSON_PARTS.with(Classes::HEADS);

/// A list as it is built.
pub(super) struct List<'b> {
    pub(super) names: &'b Sequences,
    pub(super) entities: &'b Entities,
    pub(super) rules: &'b Rules,
    pub(super) trust: Trust,
}

/// Marks the names that need evidence, and the words that are parts of persons'
/// names; tells what the lexicon knows of each word.
pub(super) fn learn(
    list: &List<'_>,
    vocabulary: &mut Vocabulary,
    references: &mut [Reference],
    name_parts: bool,
) -> Vec<Classes> {
    let known = vocabulary.known();
    let unvetted = list.trust == Trust::Unvetted;
    // In a list that nobody may have read, words count as ordinary in all their forms.
    let ordinary: Vec<bool> = if list.trust.reads_forms() {
        let words = vocabulary.all_letters();
        words.map(lexicon::is_form_of_ordinary).collect()
    } else {
        let known = known.iter();
        known.map(|word| word.has(Classes::ORDINARY)).collect()
    };
    let names = ListedNames {
        list,
        vocabulary,
        known: &known,
        ordinary: &ordinary,
        backed: backed(list, references),
    };
    let mut roles = vec![Roles::default(); vocabulary.len()];
    for (at, reference) in references.iter_mut().enumerate() {
        let words = list.names.get(at);
        let is_person = list.entities.entity_type(reference.entity).is_person();
        match list.rules.policy(at, *reference) {
            Policy::NeverAlone => {
                for &word in words.iter().filter(|_| is_person) {
                    roles[word as usize].part = true;
                }
            }
            policy => {
                reference.flags = names.flags(words, *reference, policy);
                if is_person {
                    count(&mut roles, words, *reference, &known);
                }
            }
        }
    }
    mark_names_of_many(list, vocabulary, references, &known, &roles);
    mark_parts(vocabulary, &known, &roles, &ordinary, unvetted, name_parts);
    known
}

/// Which entities have a name of several words.
fn backed(list: &List<'_>, references: &[Reference]) -> Vec<bool> {
    let mut backed = vec![false; list.entities.len()];
    for (at, reference) in references.iter().enumerate() {
        backed[reference.entity as usize] |= list.names.get(at).len() > 1;
    }
    backed
}

/// Marks the names of little known persons that are two given names which many have: that some list has
/// one محمد حسن says nothing of the next.
fn mark_names_of_many(
    list: &List<'_>,
    vocabulary: &Vocabulary,
    references: &mut [Reference],
    known: &[Classes],
    roles: &[Roles],
) {
    let letters = |word: WordId| vocabulary.letters(word);
    let is_abd = |abd: WordId, behind: WordId| {
        letters(abd) == ABD && COMMON_BEHIND_ABD.contains(&letters(behind))
    };
    let is_common = |word: WordId| {
        let is_arabic = known[word as usize].has(Classes::GIVEN.with(Classes::ARABIC_NAME));
        is_arabic && roles[word as usize].first.persons >= COMMON_GIVEN
    };
    for (at, reference) in references.iter_mut().enumerate() {
        if !reference.is_little_known() || !list.entities.entity_type(reference.entity).is_person()
        {
            continue;
        }
        let is_of_many = match *list.names.get(at) {
            [first, second] => is_common(first) && is_common(second),
            [first, abd, behind] if is_abd(abd, behind) => is_common(first),
            [abd, behind, second] if is_abd(abd, behind) => is_common(second),
            _ => false,
        };
        reference.flags = reference.flags.with_if(ReferenceFlags::OF_MANY, is_of_many);
    }
}

/// Counts what the words of a person's name are in it, unless the name is doubtful or was
/// not given in Arabic script.
fn count(roles: &mut [Roles], words: &[WordId], person: Reference, known: &[Classes]) {
    let left_out = [
        ReferenceFlags::AMBIGUOUS,
        ReferenceFlags::LATIN,
        ReferenceFlags::VARIANT,
    ];
    if left_out.iter().any(|&flag| person.flags.contains(flag)) {
        return;
    }
    match words {
        [] => {}
        &[word] => roles[word as usize].alone = true,
        &[first, .., last] => {
            // الملك of الملك سلمان is no given name.
            if !known[first as usize].has(Classes::GENERIC_OF_PERSON) {
                roles[first as usize].first.add(person.entity);
            }
            roles[last as usize].last.add(person.entity);
        }
    }
}

/// Marks the words that are parts of persons' names, by their roles in those of the
/// list and by the crate's lists.
fn mark_parts(
    vocabulary: &mut Vocabulary,
    known: &[Classes],
    roles: &[Roles],
    ordinary: &[bool],
    unvetted: bool,
    name_parts: bool,
) {
    for (word, role) in (0..).zip(roles) {
        let at = word as usize;
        let known = known[at];
        // A letter is no name, and may be of an agency: د ب أ.
        let alone = unvetted && role.alone && vocabulary.key(word).letters() > 1;
        let may_be_part = !known.has(Classes::FUNCTION)
            && (!ordinary[at] || known.any(PERSON_PARTS))
            && !known.has(Classes::PARTICLE);
        let mut classes = Classes::default()
            .with_if(
                Classes::GIVEN,
                role.first.persons >= MIN_ROLE && may_be_part,
            )
            .with_if(
                Classes::FAMILY,
                (role.last.persons >= MIN_ROLE || alone) && may_be_part || role.part,
            )
            .with_if(
                Classes::NAME_EDGE,
                role.first.persons.max(role.last.persons) > 0 || role.alone || role.part,
            )
            .with_if(Classes::PARTICLE, known.has(Classes::PARTICLE))
            .with_if(
                Classes::DOUBTFUL,
                ordinary[at] || known.has(Classes::DOUBTFUL),
            );
        if unvetted || name_parts {
            classes = classes.with(known.only(if may_be_part {
                NAME_PARTS
            } else {
                Classes::HEADS
            }));
        }
        vocabulary.flags[at] = classes.stored();
    }
}

/// As what a word occurs in persons' names.
#[derive(Clone, Copy, Default)]
struct Roles {
    first: Count,
    last: Count,
    alone: bool,
    /// Of a name that never stands alone.
    part: bool,
}

/// Counts persons.
#[derive(Clone, Copy, Default)]
struct Count {
    persons: u16,
    /// The last one that was counted.
    last: Option<u32>,
}

impl Count {
    fn add(&mut self, person: u32) {
        if self.last != Some(person) {
            self.last = Some(person);
            self.persons = self.persons.saturating_add(1);
        }
    }
}
