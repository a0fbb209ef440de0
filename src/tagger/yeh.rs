//! How a text writes a final ي: as ى, as Egyptian papers do, or with its dots.

use crate::lexicon::{self, Classes};
use crate::normalize::{Key, Words, fold_word};

use super::beside::word_before;

/// Words that end in ي, and tell by themselves how a text writes it.
const WITH_YEH: Words<8> = Words::of("في وفي التي والتي الذي والذي هي وهي");

/// How a text writes a final ي.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Yeh {
    /// As ى, at least once: فى القاهرة.
    Maqsura,
    /// As ي.
    Dotted,
    /// It has none of the words that tell.
    Unknown,
}

impl Yeh {
    pub(super) fn of(text: &str) -> Self {
        let mut folded = String::new();
        let mut key_of = |end: usize| {
            let word = word_before(&text[..end])?;
            fold_word(word, &mut folded);
            Some(Key::of(&folded))
        };
        let ends_in_maqsura = |(at, yeh): (usize, &str)| {
            key_of(at + yeh.len()).is_some_and(|key| {
                WITH_YEH.contains(key)
                    || lexicon::classes(key).has(Classes::NISBA)
                        && !lexicon::is_no_demonym_with_maqsura(key)
            })
        };
        if text.match_indices('ى').any(ends_in_maqsura) {
            Self::Maqsura
        } else if text.contains(" في ") || text.contains("التي ") || text.contains("الذي ")
        {
            Self::Dotted
        } else {
            Self::Unknown
        }
    }
}
