//! Variants that read like a proclitic and a name: بايران may be a spelling of
//! بايرن, but it is also ب and ايران.

use crate::gazetteer::matcher::Sequences;
use crate::gazetteer::references::{Reference, ReferenceFlags};
use crate::gazetteer::vocabulary::Vocabulary;

/// The numbers of the variants that hide a listed name of one word.
pub(in crate::gazetteer) fn hiding(
    vocabulary: &Vocabulary,
    names: &Sequences,
    references: &[Reference],
) -> Vec<u32> {
    let is_variant = |reference: &Reference| reference.flags.contains(ReferenceFlags::VARIANT);
    if !references.iter().any(is_variant) {
        return Vec::new();
    }
    let singles = (0..).zip(references).filter_map(|(number, reference)| {
        let &[word] = names.get(number as usize) else {
            return None;
        };
        Some((number, word, is_variant(reference)))
    });
    let mut listed = vec![false; vocabulary.len()];
    for (_, word, is_variant) in singles.clone() {
        listed[word as usize] |= !is_variant;
    }
    let is_listed = |word: &str| {
        let found = vocabulary.find_folded(word);
        found.is_some_and(|word| listed[word as usize])
    };
    singles
        .filter(|&(_, _, is_variant)| is_variant)
        .filter(|&(_, word, _)| behind_proclitics(vocabulary.letters(word)).any(is_listed))
        .map(|(number, ..)| number)
        .collect()
}

/// What is left of a word without the letters that may be proclitics.
fn behind_proclitics(word: &str) -> impl Iterator<Item = &str> {
    const PREPOSITIONS: [char; 3] = ['ب', 'ل', 'ك'];
    let conjunction = word.strip_prefix(['و', 'ف']);
    let preposition = word.strip_prefix(PREPOSITIONS);
    let both = conjunction.and_then(|rest| rest.strip_prefix(PREPOSITIONS));
    [conjunction, preposition, both].into_iter().flatten()
}
