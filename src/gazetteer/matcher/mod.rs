//! Names as sequences of vocabulary words, and walks over them.
//!
//! The trie of [`flat`] is what a gazetteer consists of and what is stored. A
//! small list also gets the Aho–Corasick automaton of [`automaton`], which is
//! walked a little faster. The two mean the same.

mod automaton;
mod flat;

use core::ops::Range;

use super::vocabulary::WordId;
use crate::error::BuildErrorKind;
use automaton::Automaton;
pub(super) use flat::{Flat, Node, Sequences};

/// The number of a name in the gazetteer.
pub(crate) type NameId = u32;

/// Up to so many nodes of longer names, the automaton is built.
const AUTOMATON_NODES: usize = 1_000;

/// The names, ready to be walked.
#[derive(Clone, Debug, Default)]
pub(crate) struct Matcher {
    pub(super) flat: Flat,
    automaton: Option<Automaton>,
}

/// How far a walk has come.
#[derive(Clone, Copy, Debug)]
pub(crate) struct State {
    /// A node of the trie, or a state of the automaton.
    at: u32,
    /// For the automaton: the length of the walk in bytes of code.
    bytes: u32,
}

impl Matcher {
    pub(super) fn new(flat: Flat) -> Result<Self, BuildErrorKind> {
        let automaton = if flat.len() - flat.words() <= AUTOMATON_NODES {
            Some(Automaton::new(&flat.longer_names())?)
        } else {
            None
        };
        Ok(Self { flat, automaton })
    }

    /// The name that is this word alone.
    #[inline]
    pub(crate) fn alone(&self, word: WordId) -> Option<NameId> {
        Some(word).filter(|&word| !self.flat.references(word).is_empty())
    }

    /// Whether a longer name begins with this word.
    #[inline]
    pub(crate) fn begins(&self, word: WordId) -> bool {
        self.flat.has_children(word)
    }

    /// Begins a walk with `word`.
    #[inline]
    pub(crate) fn start(&self, word: WordId) -> Option<State> {
        match &self.automaton {
            Some(automaton) => automaton.start(word),
            None => Some(State { at: word, bytes: 0 }),
        }
    }

    /// Walks on over `word`.
    #[inline]
    pub(crate) fn step(&self, state: State, word: WordId) -> Option<State> {
        if let Some(automaton) = &self.automaton {
            return automaton.step(state, word);
        }
        let at = self.flat.step(state.at, word)?;
        Some(State { at, bytes: 0 })
    }

    /// The name that the words walked over make up.
    #[inline]
    pub(crate) fn name(&self, state: State) -> Option<NameId> {
        match &self.automaton {
            Some(automaton) => automaton.name(state),
            None => self.alone(state.at),
        }
    }

    /// Where the references of a name are.
    #[inline]
    pub(super) fn references(&self, name: NameId) -> Range<usize> {
        self.flat.references(name)
    }

    /// Bytes on the heap.
    pub(super) fn memory_usage(&self) -> usize {
        let automaton = self.automaton.as_ref().map_or(0, Automaton::memory_usage);
        self.flat.memory_usage() + automaton
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use proptest::prelude::*;

    use super::*;

    const WORDS: u32 = 12;

    /// Names and their numbers; each has one reference.
    fn flat(names: &[Vec<WordId>]) -> (Flat, HashMap<&[WordId], NameId>) {
        let mut sequences = Sequences::default();
        for name in names {
            for &word in name {
                sequences.push(word);
            }
            assert!(sequences.end());
        }
        let (mut flat, nodes) = Flat::new(WORDS as usize, &sequences).unwrap();
        let numbers: HashMap<_, _> = names.iter().map(Vec::as_slice).zip(nodes).collect();
        let mut is_name: Vec<u32> = vec![0; flat.nodes.len()];
        for &name in numbers.values() {
            is_name[name as usize + 1] = 1;
        }
        let mut sum = 0;
        let starts: Vec<u32> = is_name
            .iter()
            .map(|&is_name| {
                sum += is_name;
                sum
            })
            .collect();
        flat.set_references(&starts);
        (flat, numbers)
    }

    proptest! {
        #[test]
        fn trie_and_automaton_find_the_names_there_are(
            names in prop::collection::vec(prop::collection::vec(0..WORDS, 1..6), 0..200),
            walks in prop::collection::vec(prop::collection::vec(0..WORDS, 1..8), 50),
        ) {
            let (flat, numbers) = flat(&names);
            let automaton = Automaton::new(&flat.longer_names()).unwrap();
            prop_assert_eq!(flat.name_count(), numbers.len());
            let flat = Matcher { flat, automaton: None };
            let small = Matcher { flat: flat.flat.clone(), automaton: Some(automaton) };
            for walk in walks.iter().chain(&names) {
                for matcher in [&flat, &small] {
                    let alone = numbers.get(&walk[..1]).copied();
                    prop_assert_eq!(matcher.alone(walk[0]), alone);
                    let begins = names.iter().any(|name| name.len() > 1 && name[0] == walk[0]);
                    prop_assert_eq!(matcher.begins(walk[0]), begins);
                    let mut state = matcher.start(walk[0]);
                    for end in 2..=walk.len() {
                        state = state.and_then(|state| matcher.step(state, walk[end - 1]));
                        let walked = &walk[..end];
                        let name = state.and_then(|state| matcher.name(state));
                        prop_assert_eq!(name, numbers.get(walked).copied(), "{:?}", walked);
                        let goes_on = names.iter().any(|name| name.starts_with(walked));
                        prop_assert_eq!(state.is_some(), goes_on, "{:?}", walked);
                    }
                }
            }
        }
    }

    #[test]
    fn the_children_of_a_node_are_found_among_few_and_many() {
        for count in [1, 2, 8, 9, 500] {
            let names: Vec<Vec<WordId>> = (0..count).map(|word| vec![3, word * 7]).collect();
            let mut sequences = Sequences::default();
            for name in &names {
                for &word in name {
                    sequences.push(word);
                }
                assert!(sequences.end());
            }
            let (flat, nodes) = Flat::new(4_000, &sequences).unwrap();
            for (name, node) in names.iter().zip(nodes) {
                assert_eq!(flat.step(3, name[1]), Some(node));
                assert_eq!(flat.step(3, name[1] + 1), None);
            }
        }
    }
}
