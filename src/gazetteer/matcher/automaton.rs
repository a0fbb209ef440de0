//! Names of several words in an Aho–Corasick automaton over word codes.
//!
//! A word's number is written as one to six bytes that say by the first one how
//! many they are, so that no code is the beginning or the end of another. A walk
//! is anchored at a word: its cost is bounded by the longest name in words.

use aho_corasick::automaton::{Automaton as _, StateID};
use aho_corasick::nfa::contiguous::NFA;
use aho_corasick::{Anchored, MatchKind};

use crate::error::BuildErrorKind;
use crate::gazetteer::vocabulary::WordId;

use super::{NameId, State};

/// The automaton over all names of two words and more.
#[derive(Clone, Debug)]
pub(super) struct Automaton {
    nfa: NFA,
    /// The name of each pattern.
    names: Vec<NameId>,
}

impl Automaton {
    /// Builds the automaton of `names`, each a sequence of words.
    pub(super) fn new(names: &[(Vec<WordId>, NameId)]) -> Result<Self, BuildErrorKind> {
        let mut patterns: Vec<(Vec<u8>, NameId)> = names
            .iter()
            .map(|(words, name)| (encode(words), *name))
            .collect();
        // Descending order makes the build of large automata several times
        // faster: transitions are then inserted at the front.
        patterns.sort_unstable_by(|a, b| b.cmp(a));
        let nfa = NFA::builder()
            .match_kind(MatchKind::Standard)
            .prefilter(false)
            .build(patterns.iter().map(|(pattern, _)| pattern))
            .map_err(|_| BuildErrorKind::TooLarge("more states than an automaton has"))?;
        Ok(Self {
            nfa,
            names: patterns.into_iter().map(|(_, name)| name).collect(),
        })
    }

    /// Begins a walk with `word`.
    #[inline]
    pub(super) fn start(&self, word: WordId) -> Option<State> {
        let start = self.nfa.start_state(Anchored::Yes).ok()?;
        self.step(state(start, 0), word)
    }

    /// Walks on over `word`.
    #[inline]
    pub(super) fn step(&self, from: State, word: WordId) -> Option<State> {
        let (code, len) = code(word);
        let mut id = id(from);
        for &byte in &code[..len] {
            id = self.nfa.next_state(Anchored::Yes, id, byte);
            if self.nfa.is_dead(id) {
                return None;
            }
        }
        #[expect(clippy::cast_possible_truncation, reason = "at most 6")]
        let bytes = from.bytes + len as u32;
        Some(state(id, bytes))
    }

    /// The name that the words walked over make up.
    #[inline]
    pub(super) fn name(&self, state: State) -> Option<NameId> {
        let id = id(state);
        if !self.nfa.is_match(id) {
            return None;
        }
        // A state also matches the names that its words end with; they have
        // walks of their own.
        (0..self.nfa.match_len(id))
            .map(|index| self.nfa.match_pattern(id, index))
            .find(|&pattern| self.nfa.pattern_len(pattern) == state.bytes as usize)
            .map(|pattern| self.names[pattern.as_usize()])
    }

    /// Bytes on the heap.
    pub(super) fn memory_usage(&self) -> usize {
        self.nfa.memory_usage() + self.names.len() * size_of::<NameId>()
    }
}

#[inline]
fn id(state: State) -> StateID {
    StateID::new_unchecked(state.at as usize)
}

#[inline]
fn state(id: StateID, bytes: u32) -> State {
    #[expect(clippy::cast_possible_truncation, reason = "ids are below 2^31")]
    let at = id.as_usize() as u32;
    State { at, bytes }
}

fn encode(words: &[WordId]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for &word in words {
        let (code, len) = code(word);
        bytes.extend_from_slice(&code[..len]);
    }
    bytes
}

/// The code of a word: a lead byte of 0x80 and above that says how many bytes
/// follow, each below 0x80.
#[inline]
#[expect(
    clippy::cast_possible_truncation,
    reason = "each byte is cut out of the number"
)]
fn code(word: WordId) -> ([u8; 6], usize) {
    let low = |shift: u32| (word >> shift & 0x7F) as u8;
    match word {
        0..0x40 => ([0x80 | word as u8, 0, 0, 0, 0, 0], 1),
        0x40..0x1000 => ([0xC0 | (word >> 7) as u8, low(0), 0, 0, 0, 0], 2),
        0x1000..0x4_0000 => ([0xE0 | (word >> 14) as u8, low(7), low(0), 0, 0, 0], 3),
        0x4_0000..0x100_0000 => (
            [0xF0 | (word >> 21) as u8, low(14), low(7), low(0), 0, 0],
            4,
        ),
        _ => ([0xF8, low(28), low(21), low(14), low(7), low(0)], 6),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_code_begins_another() {
        let words = (0..0x2_0000).chain((0x2_0000..u32::MAX - 997).step_by(99_991));
        let mut codes: Vec<Vec<u8>> = words.map(|word| encode(&[word])).collect();
        codes.sort_unstable();
        assert!(codes.windows(2).all(|pair| !pair[1].starts_with(&pair[0])));
    }

    #[test]
    fn a_walk_finds_the_names_that_begin_where_it_began() {
        let names = [
            (vec![1, 2], 10),
            (vec![2, 3], 11),
            (vec![1, 2, 3], 12),
            (vec![70_000, 2], 13),
        ];
        let automaton = Automaton::new(&names).unwrap();
        let state = automaton.start(1).unwrap();
        assert_eq!(automaton.name(state), None);
        let state = automaton.step(state, 2).unwrap();
        assert_eq!(automaton.name(state), Some(10));
        let state = automaton.step(state, 3).unwrap();
        assert_eq!(automaton.name(state), Some(12), "not 11, which began later");
        assert!(automaton.step(state, 3).is_none());
        assert!(automaton.start(3).is_none());
    }
}
