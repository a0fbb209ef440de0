//! Names of several words, as sequences of vocabulary words.

mod automaton;

pub(crate) use automaton::{Automaton, State};
