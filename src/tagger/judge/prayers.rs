//! Prayers of the day, one of which is called as Morocco is: العصر 3:30، المغرب 6:28.

use crate::chars;
use crate::normalize::{Key, WordSet, Words};

use crate::tagger::candidate::Candidate;
use crate::tagger::context::Context;

/// The prayer at sunset.
const SUNSET: Key = Key::of_folded("المغرب");

/// The others, and the sunrise between them.
const OTHERS: Words<6> = Words::of("الفجر الشروق الظهر العصر العشاء الضحي");

/// What stands before the name of a prayer.
const BEFORE: Words<9> = Words::of("صلاه صلاتي اذان اذاني مؤذن يحين حان يؤذن افطار");

/// Whether a candidate is the prayer at sunset: beside another prayer, behind a word for it, or
/// before a time.
pub(super) fn is_one(context: &Context<'_>, candidate: &Candidate) -> bool {
    if candidate.tail != SUNSET || candidate.words() > 1 {
        return false;
    }
    let words = &context.segment.words;
    let is = |at: Option<usize>, list: &WordSet| {
        at.is_some_and(|at| at < words.len() && context.is_one_of(at, list))
    };
    let before = candidate.first.checked_sub(1);
    is(before, &OTHERS)
        || is(Some(candidate.last), &OTHERS)
        || is(before, &BEFORE)
        || is_before_time(&context.text[candidate.end..])
}

/// Whether a text goes on with a time of day, perhaps behind a colon: المغرب: 6:28. A result has one digit
/// behind the colon (المغرب 2:1), or more points than hours (المغرب 30:28).
fn is_before_time(text: &str) -> bool {
    let rest = text.trim_start_matches([' ', ':', '\t', '|']);
    let digits = |text: &str| {
        text.chars()
            .take(3)
            .take_while(|&c| chars::is_digit(c))
            .count()
    };
    let hours = digits(rest);
    let is_early = hours == 1 || hours == 2 && rest.starts_with(['0', '1', '٠', '١']);
    let mut behind = rest.char_indices().skip(hours);
    let colon = behind.next().filter(|&(_, c)| c == ':');
    is_early && colon.is_some_and(|(at, _)| digits(&rest[at + 1..]) == 2)
}
