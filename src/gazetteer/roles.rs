//! What a list teaches about its words: which are ordinary words, and which are
//! given and family names.

use super::Reference;
use super::entity::EntityType;
use super::vocabulary::{Vocabulary, WordId};
use crate::lexicon::{self, Classes};

/// A list of more names than this has not been read by a person: its single
/// words need evidence.
const VETTED: usize = 50_000;

/// As how many persons' first or last name a word must occur.
const MIN_GIVEN: u16 = 3;
const MIN_FAMILY: u16 = 3;

/// Marks the references that need evidence, and the words that are parts of
/// persons' names.
pub(super) fn learn<'n>(
    vocabulary: &mut Vocabulary,
    names: impl Iterator<Item = (&'n [WordId], u32)> + Clone,
    references: &mut [Vec<Reference>],
    type_of: impl Fn(u32) -> EntityType,
) {
    let unvetted = references.len() > VETTED;
    let ordinary: Vec<bool> = (0..vocabulary.len())
        .map(|word| {
            #[expect(clippy::cast_possible_truncation, reason = "words are numbered in u32")]
            let folded = vocabulary.letters_of(word as WordId);
            if unvetted {
                lexicon::is_form_of_ordinary(folded)
            } else {
                lexicon::classes_of(folded).any(Classes::ORDINARY)
            }
        })
        .collect();
    let mut counts = vec![(0_u16, 0_u16, 0_u16); vocabulary.len()];
    for (words, name) in names {
        let all_ordinary = words.iter().all(|&word| ordinary[word as usize]);
        let single = words.len() == 1;
        let mut person = false;
        for reference in &mut references[name as usize] {
            reference.ordinary = all_ordinary;
            reference.unvetted = unvetted;
            reference.needs_evidence =
                reference.ambiguous || all_ordinary && (single || unvetted) || unvetted && single;
            person |= !reference.ambiguous && type_of(reference.entity) == EntityType::PERSON;
        }
        if person {
            let (first, last) = (words[0] as usize, words[words.len() - 1] as usize);
            if single {
                counts[first].2 = counts[first].2.saturating_add(1);
            } else {
                counts[first].0 = counts[first].0.saturating_add(1);
                counts[last].1 = counts[last].1.saturating_add(1);
            }
        }
    }
    for (word, &(first, last, alone)) in counts.iter().enumerate() {
        #[expect(clippy::cast_possible_truncation, reason = "words are numbered in u32")]
        let word = word as WordId;
        let known = lexicon::classes_of(vocabulary.letters_of(word));
        let mut classes = Classes::default();
        if unvetted {
            classes = known;
        }
        if first >= MIN_GIVEN {
            classes = classes.with(Classes::GIVEN);
        }
        if last >= MIN_FAMILY || unvetted && alone > 0 {
            classes = classes.with(Classes::FAMILY);
        }
        if known.has(Classes::PARTICLE) {
            classes = classes.with(Classes::PARTICLE);
        }
        if ordinary[word as usize] || known.has(Classes::DOUBTFUL) {
            classes = classes.with(Classes::DOUBTFUL);
        }
        vocabulary.add_classes(word, classes);
    }
}
