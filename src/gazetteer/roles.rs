//! What a list teaches about its words: which of its names are ordinary words,
//! and which words are given and family names.

use super::entities::Entities;
use super::entity::EntityType;
use super::matcher::Sequences;
use super::references::{Reference, ReferenceFlags};
use super::rules::{Policy, Rules};
use super::vocabulary::{Vocabulary, WordId};
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

/// A name in إلـ with fewer letters behind it always reads as the article and a word (إلبيت, البيت); one with
/// just so many does if the crate's lists have that word.
const ARTICLE_LETTERS: usize = 4;

/// How many persons on the list must have a given name for it to be one of many.
const COMMON_GIVEN: u16 = 150;

/// Joins two words to one given name; with these to one that many have.
const ABD: &str = "عبد";
const COMMON_BEHIND_ABD: [&str; 3] = ["الله", "الرحمن", "العزيز"];

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
    // In a list that nobody has read, words count as ordinary in all their forms.
    let ordinary: Vec<bool> = if unvetted {
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
        if !reference.flags.contains(ReferenceFlags::SECOND_RANK)
            || !list.entities.entity_type(reference.entity).is_person()
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

/// The names of a list, and what is known of their words.
struct ListedNames<'b> {
    list: &'b List<'b>,
    vocabulary: &'b Vocabulary,
    known: &'b [Classes],
    ordinary: &'b [bool],
}

impl ListedNames<'_> {
    /// The flags of a name of these words, those it has and what its words say.
    fn flags(&self, words: &[WordId], reference: Reference, policy: Policy) -> ReferenceFlags {
        let flags = reference
            .flags
            .with_if(ReferenceFlags::AMBIGUOUS, policy == Policy::Evidence);
        let ambiguous = flags.contains(ReferenceFlags::AMBIGUOUS);
        let vouched = policy == Policy::Always;
        let unread = self.list.trust == Trust::Unvetted && !vouched;
        let single = words.len() == 1;
        let reference = Reference { flags, ..reference };
        let ordinary = !vouched && self.are_ordinary(words, reference)
            || single && self.is_ordinary_alone(words[0], reference);
        // What the crate's own list vouches for is as good as read, and needs no other evidence.
        let is_known = unread && (ordinary || single) && !ambiguous && self.is_known(words, reference);
        let (unread, ordinary) = (unread && !is_known, ordinary && !is_known);
        let particle = single && ordinary && self.is_particle(words[0]);
        let clause = self.is_clause(words);
        let doubtful = match self.list.trust {
            Trust::Typed => false,
            _ if vouched => false,
            Trust::Vetted => ordinary && single || clause,
            Trust::Unvetted => ordinary || single && !is_known || clause,
        };
        let needs_evidence = ambiguous || doubtful;
        let trusted = vouched || self.list.trust == Trust::Typed;
        let like_article = single && !trusted && self.is_like_article(words[0], reference);
        flags
            .with_if(ReferenceFlags::LIKE_ARTICLE, like_article)
            .with_if(ReferenceFlags::UNVETTED, unread || particle)
            .with_if(ReferenceFlags::ORDINARY, ordinary)
            .with_if(ReferenceFlags::NEEDS_EVIDENCE, needs_evidence)
    }

    /// Whether the crate's own list has the name for an entity of this type, and needs no evidence for it.
    fn is_known(&self, words: &[WordId], reference: Reference) -> bool {
        let letters = |&word: &WordId| self.vocabulary.letters(word);
        let entity_type = self.list.entities.entity_type(reference.entity);
        is_embedded(words.iter().map(letters), entity_type)
    }

    /// Whether all words of a name are ordinary ones. A nisba is one of its own right.
    fn are_ordinary(&self, words: &[WordId], reference: Reference) -> bool {
        !reference.flags.contains(ReferenceFlags::DEMONYM)
            && words.iter().all(|&word| self.ordinary[word as usize])
    }

    /// Whether the one word of a name is like a particle; or that of a doubtful place like an
    /// ordinary word with the article: behind في, البلاغ is as ordinary as بلاغ.
    fn is_ordinary_alone(&self, word: WordId, reference: Reference) -> bool {
        let trust = self.list.trust;
        let ambiguous = reference.flags.contains(ReferenceFlags::AMBIGUOUS);
        let entity_type = self.list.entities.entity_type(reference.entity);
        let with_article = || {
            let bare = self.vocabulary.letters(word).strip_prefix("ال");
            bare.is_some_and(|bare| lexicon::classes_of(bare).has(Classes::ORDINARY))
        };
        (trust == Trust::Unvetted || ambiguous)
            && lexicon::is_like_particle(self.vocabulary.key(word))
            || ambiguous
                && trust == Trust::Vetted
                && entity_type.is_location()
                && !reference.flags.contains(ReferenceFlags::DEMONYM)
                && with_article()
    }

    /// Whether a word that is not written with the article reads as one that has it, if the text
    /// leaves the hamza out: إلبيت and البيت.
    fn is_like_article(&self, word: WordId, reference: Reference) -> bool {
        let bare = || self.vocabulary.letters(word).strip_prefix("ال");
        !reference.flags.contains(ReferenceFlags::BARE_ARTICLE)
            && !reference.flags.contains(ReferenceFlags::DEMONYM)
            && bare().is_some_and(|bare| {
                let letters = bare.chars().count();
                letters < ARTICLE_LETTERS
                    || letters == ARTICLE_LETTERS && !lexicon::classes_of(bare).is_empty()
            })
    }

    /// Whether a name reads as the beginning of a clause: كان الفرنسي, who was French, and
    /// not the club of Caen.
    fn is_clause(&self, words: &[WordId]) -> bool {
        let has = |word: WordId, class| self.known[word as usize].has(class);
        matches!(words, &[first, nisba] if has(first, Classes::FUNCTION) && has(nisba, Classes::NISBA))
    }

    /// Whether an ordinary word is no name, whatever stands beside it: إلا، أن.
    fn is_particle(&self, word: WordId) -> bool {
        self.list.trust != Trust::Typed
            && self.known[word as usize].has(Classes::FUNCTION)
            && self.vocabulary.key(word).letters() <= PARTICLE_LETTERS
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
