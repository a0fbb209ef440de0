//! Folding the many spellings of Arabic into one.

mod fold;
mod runs;

pub(crate) use fold::{Folding, Key, fold_word};
