//! Whether a segment speaks of a match.

use crate::chars;
use crate::lexicon::{self, Classes};

use super::Context;
use crate::tagger::steps;

impl Context<'_> {
    /// Whether a word of the segment speaks of a match.
    pub(in crate::tagger) fn speaks_of_match(&self) -> bool {
        *self.segment.has_match.get_or_init(|| {
            let mut words = self.segment.words.iter();
            words.any(|word| {
                steps::count();
                lexicon::classes(word.key).has(Classes::MATCH)
            })
        })
    }

    /// Whether a result stands in the segment: 4-1.
    pub(in crate::tagger) fn tells_result(&self) -> bool {
        *self.segment.has_result.get_or_init(|| {
            let mut words = self.segment.words.iter();
            words.any(|word| {
                steps::count();
                begins_with_result(&self.text[word.start..])
            })
        })
    }
}

/// Whether a text begins with two numbers of one digit and a dash or colon between: 4-1.
fn begins_with_result(text: &str) -> bool {
    let mut signs = text.chars();
    let mut next_is = |of: fn(char) -> bool| signs.next().is_some_and(of);
    next_is(chars::is_digit)
        && next_is(|c| matches!(c, '-' | '–' | ':'))
        && next_is(chars::is_digit)
        && !next_is(chars::is_digit)
}
