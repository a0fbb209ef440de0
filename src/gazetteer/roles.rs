//! What a list teaches about its words: which of its names are ordinary words,
//! and which words are given and family names.

use super::entities::Entities;
use super::entity::EntityType;
use super::matcher::Sequences;
use super::references::{Reference, ReferenceFlags};
use super::rules::{Policy, Rules};
use super::vocabulary::Vocabulary;
use crate::lexicon::{self, Classes};

/// A longer list has not been read by a person.
const READABLE: usize = 50_000;
/// A list up to here is taken at its word: somebody typed each name.
const TYPED: usize = 1_000;

/// How much a list is to be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trust {
    /// Each name counts wherever it stands.
    Typed,
    /// Names count, but ordinary words only with evidence.
    Vetted,
    /// Single words count only with evidence.
    Unvetted,
}

/// How many persons' names must begin with a given name, or end with a family
/// name, for the word to count as one. The names of one person, which a list has
/// one after the other, count once.
const MIN_ROLE: u16 = 3;

/// Longer function words are adverbs and the like, some of which are names, too.
const PARTICLE_LETTERS: u32 = 3;

const PERSON_PARTS: Classes = Classes::GIVEN.with(Classes::FAMILY);

const NAME_PARTS: Classes = PERSON_PARTS.with(Classes::HEADS);

impl Trust {
    /// What the length of a list lets expect; names that were made by rule do not
    /// count.
    pub(super) fn by_length(references: &[Reference]) -> Self {
        const MADE: [ReferenceFlags; 2] = [ReferenceFlags::DEMONYM, ReferenceFlags::VARIANT];
        let given =
            |reference: &&Reference| !MADE.iter().any(|&made| reference.flags.contains(made));
        match references.iter().filter(given).count() {
            count if count <= TYPED => Self::Typed,
            count if count <= READABLE => Self::Vetted,
            _ => Self::Unvetted,
        }
    }
}

/// Marks the names that need evidence, and the words that are parts of persons'
/// names; tells what the lexicon knows of each word.
pub(super) fn learn(
    vocabulary: &mut Vocabulary,
    names: &Sequences,
    references: &mut [Reference],
    entities: &Entities,
    policies: &Rules,
    trust: Trust,
    name_parts: bool,
) -> Vec<Classes> {
    let known = vocabulary.known();
    let unvetted = trust == Trust::Unvetted;
    // In a list that nobody has read, words count as ordinary in all their forms.
    let ordinary: Vec<bool> = if unvetted {
        let words = (0..vocabulary.len()).map(|word| vocabulary.letters(word));
        words.map(lexicon::is_form_of_ordinary).collect()
    } else {
        let known = known.iter();
        known.map(|word| word.has(Classes::ORDINARY)).collect()
    };
    let mut roles = vec![Roles::default(); vocabulary.len()];
    for (at, reference) in references.iter_mut().enumerate() {
        let words = names.get(at);
        let person = *entities.entity_type(reference.entity) == EntityType::PERSON;
        let policy = policies.policy(at, *reference);
        if policy == Policy::NeverAlone {
            for &word in words.iter().filter(|_| person) {
                roles[word as usize].part = true;
            }
            continue;
        }
        if policy == Policy::Evidence {
            reference.flags = reference.flags.with(ReferenceFlags::AMBIGUOUS);
        }
        let vouched = policy == Policy::Always;
        let unread = unvetted && !vouched;
        // A nisba is an ordinary word of its own right.
        let demonym = reference.flags.contains(ReferenceFlags::DEMONYM);
        let all_ordinary =
            !demonym && !vouched && words.iter().all(|&word| ordinary[word as usize]);
        let single = words.len() == 1;
        if unread {
            reference.flags = reference.flags.with(ReferenceFlags::UNVETTED);
        }
        let ambiguous = reference.flags.contains(ReferenceFlags::AMBIGUOUS);
        let like_particle = (unvetted || ambiguous)
            && single
            && lexicon::is_like_particle(vocabulary.key(words[0]));
        // Behind في, البلاغ is as ordinary as بلاغ.
        let of = entities.entity_type(reference.entity);
        let with_article = || {
            let word = vocabulary.letters(words[0] as usize);
            let bare = word.strip_prefix("ال");
            bare.is_some_and(|bare| lexicon::classes_of(bare).has(Classes::ORDINARY))
        };
        let definite = ambiguous
            && single
            && trust == Trust::Vetted
            && of.is_location()
            && !demonym
            && with_article();
        let all_ordinary = all_ordinary || like_particle || definite;
        // إلا and أن are no names, whatever stands beside them.
        let particle = single && all_ordinary && trust != Trust::Typed && {
            known[words[0] as usize].has(Classes::FUNCTION)
                && vocabulary.key(words[0]).letters() <= PARTICLE_LETTERS
        };
        if particle {
            reference.flags = reference.flags.with(ReferenceFlags::UNVETTED);
        }
        if all_ordinary {
            reference.flags = reference.flags.with(ReferenceFlags::ORDINARY);
        }
        // What the crate's own list vouches for needs no other evidence.
        let is_known = || {
            let words = words.iter().map(|&word| vocabulary.letters(word as usize));
            is_embedded(words, of)
        };
        let doubtful = match trust {
            Trust::Typed => false,
            _ if vouched => false,
            Trust::Vetted => all_ordinary && single,
            Trust::Unvetted => all_ordinary || single,
        };
        if ambiguous || doubtful && !(unread && is_known()) {
            reference.flags = reference.flags.with(ReferenceFlags::NEEDS_EVIDENCE);
        }
        let left_out = [ReferenceFlags::LATIN, ReferenceFlags::VARIANT]
            .into_iter()
            .any(|flag| reference.flags.contains(flag));
        if !ambiguous && !left_out && person {
            let (first, last) = (words[0] as usize, words[words.len() - 1] as usize);
            if single {
                roles[first].alone = true;
            } else {
                roles[first].first.add(reference.entity);
                roles[last].last.add(reference.entity);
            }
        }
    }
    mark_parts(vocabulary, &known, &roles, &ordinary, unvetted, name_parts);
    known
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
    for (word, role) in roles.iter().enumerate() {
        let known = known[word];
        let may_be_part = !known.has(Classes::FUNCTION)
            && (!ordinary[word] || known.any(PERSON_PARTS))
            && !known.has(Classes::PARTICLE);
        let mut classes = Classes::default()
            .with_if(
                Classes::GIVEN,
                role.first.persons >= MIN_ROLE && may_be_part,
            )
            .with_if(
                Classes::FAMILY,
                (role.last.persons >= MIN_ROLE || unvetted && role.alone) && may_be_part
                    || role.part,
            )
            .with_if(
                Classes::NAME_EDGE,
                role.first.persons.max(role.last.persons) > 0 || role.alone || role.part,
            )
            .with_if(Classes::PARTICLE, known.has(Classes::PARTICLE))
            .with_if(
                Classes::DOUBTFUL,
                ordinary[word] || known.has(Classes::DOUBTFUL),
            );
        if unvetted || name_parts {
            classes = classes.with(known.only(if may_be_part {
                NAME_PARTS
            } else {
                Classes::HEADS
            }));
        }
        vocabulary.flags[word] = classes.stored();
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

/// Whether the crate's own list has a name of these folded words for an entity
/// of this type, and needs no evidence for it.
#[cfg(feature = "embedded")]
fn is_embedded<'w>(words: impl ExactSizeIterator<Item = &'w str>, of: &EntityType) -> bool {
    super::embedded::gazetteer().inner().vouches_for(words, of)
}

/// Without the crate's own list there is nothing to ask.
#[cfg(not(feature = "embedded"))]
fn is_embedded<'w>(_: impl ExactSizeIterator<Item = &'w str>, _: &EntityType) -> bool {
    false
}
