//! على before a name: the preposition, unless the text writes ى for ي, as Egyptian papers do: حرص
//! القاضي على حسن الجوار, but التى عاد بها على معلول فى القاهرة.

use crate::lexicon::{self, Classes};
use crate::normalize::{Key, Words, fold_word};

use crate::tagger::candidates::Candidate;
use crate::tagger::context::Context;
use crate::tagger::datelines::word_before;

/// The preposition, and the name علي where ى stands for ي.
const ALA: &str = "على";

/// Words that end in ي, and tell by themselves how a text writes it.
const WITH_YEH: Words<8> = Words::of("في وفي التي والتي الذي والذي هي وهي");

/// How a text writes a final ي.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::tagger) enum Yeh {
    /// As ى, at least once: فى القاهرة.
    Maqsura,
    /// As ي.
    Dotted,
    /// It has none of the words that tell.
    Unknown,
}

/// Whether a name of several words begins with the preposition: one of على and a word more wherever
/// the text does not write ى for ي, a longer one where it writes ي.
#[inline]
pub(super) fn begins_with_preposition(context: &Context<'_>, candidate: &Candidate) -> bool {
    let end = context.segment.words[candidate.first].end;
    candidate.words() > 1
        && context.text[candidate.start..end].ends_with('ى')
        && is_preposition(context, candidate, end)
}

#[inline(never)]
fn is_preposition(context: &Context<'_>, candidate: &Candidate, end: usize) -> bool {
    let mut folded = String::new();
    // Behind و it is written as علي.
    fold_word(&context.text[candidate.start..end], &mut folded);
    folded == ALA
        && match context.yeh() {
            Yeh::Maqsura => false,
            Yeh::Dotted => true,
            Yeh::Unknown => candidate.words() == 2 && !speaks(context, candidate),
        }
}

/// Whether a verb of saying stands before a candidate, and what is said behind it: قال على معلول إنه.
fn speaks(context: &Context<'_>, candidate: &Candidate) -> bool {
    let Candidate { first, last, .. } = *candidate;
    first > 0 && context.has_verb(first - 1) && context.speaks(first, last)
}

impl Context<'_> {
    /// How the whole text writes a final ي, if that is asked; else the segment.
    pub(in crate::tagger) fn yeh(&self) -> Yeh {
        if let Some(of_text) = self.yeh_of_text {
            return *of_text.get_or_init(|| Yeh::of(self.text));
        }
        *self
            .segment
            .yeh
            .get_or_init(|| match &self.segment.words[..] {
                [first, .., last] => Yeh::of(&self.text[first.start..last.end]),
                _ => Yeh::Unknown,
            })
    }
}

impl Yeh {
    fn of(text: &str) -> Self {
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
