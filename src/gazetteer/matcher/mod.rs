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
pub(super) use flat::{Flat, Sequences};

/// The number of a name in the gazetteer.
pub(crate) type NameId = u32;

/// Up to so many nodes of longer names, the automaton is built.
const AUTOMATON_NODES: usize = 1_000;

/// The names, ready to be walked.
#[derive(Clone, Debug)]
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
        match &self.automaton {
            Some(automaton) => automaton.step(state, word),
            None => {
                let at = self.flat.step(state.at, word)?;
                Some(State { at, bytes: 0 })
            }
        }
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
