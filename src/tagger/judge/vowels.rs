//! Vowel marks tell names apart that are otherwise written alike: عُمان is the country,
//! عَمّان the city.

use core::cmp::Ordering;
use core::iter;

use crate::normalize::{fold_word, folded};
use crate::tagger::context::marked_verbs::MARKS;

use crate::tagger::candidate::Candidate;
use crate::tagger::context::Context;

/// Whether a text has vowel marks.
pub(super) fn is_vocalized(text: &str) -> bool {
    text.contains(|c| MARKS.contains(&c))
}

/// The endings of the indefinite noun that are written as marks alone.
const INDEFINITE: [char; 2] = ['\u{64C}', '\u{64D}'];

/// Whether a single word is an indefinite noun by its ending, as no place has it but in the plural: جَنِينٍ is
/// an embryo; but عَرَفَاتٍ.
#[inline]
pub(super) fn is_indefinite(context: &Context<'_>, candidate: &Candidate) -> bool {
    let written = &context.text[candidate.start..candidate.end];
    candidate.words() == 1
        && written
            .strip_suffix(INDEFINITE)
            .is_some_and(|stem| !stem.ends_with("ات"))
}

/// Whether the vowel marks of a word speak for the word of `name` that has the same letters
/// (greater) or against it (less). A letter without marks says nothing, nor does the last one, whose
/// mark is that of the case.
pub(super) fn compare(word: &str, name: &str) -> Ordering {
    if !is_vocalized(name) {
        return Ordering::Equal;
    }
    let wanted = folded(word);
    let mut folded = String::new();
    let mut words = name.split_whitespace();
    let same = words.find(|of_name| {
        fold_word(of_name, &mut folded);
        folded == wanted
    });
    let Some(same) = same else {
        return Ordering::Equal;
    };
    let mut agrees = Ordering::Equal;
    let mut pairs = marks(word).zip(marks(same)).peekable();
    while let Some((one, other)) = pairs.next() {
        let is_last = pairs.peek().is_none();
        let common = one & other;
        if is_last || one == 0 || other == 0 {
            continue;
        }
        if common != one && common != other {
            return Ordering::Less;
        }
        agrees = Ordering::Greater;
    }
    agrees
}

/// The marks of each letter, as bits.
fn marks(word: &str) -> impl Iterator<Item = u32> {
    let mut chars = word.chars().filter(|&c| c != '\u{640}').peekable();
    iter::from_fn(move || {
        chars.next()?;
        let mut marks = 0;
        while let Some(mark) = chars.next_if(|c| MARKS.contains(c)) {
            marks |= 1 << (u32::from(mark) - u32::from(*MARKS.start()));
        }
        Some(marks)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_speak_for_the_name_they_are_in() {
        let cases = [
            ("عُمان", "سلطنة عُمان", Ordering::Greater),
            ("عُمان", "عَمّان", Ordering::Less),
            ("عُمان", "عمّان", Ordering::Equal),
            ("عَمَّانُ", "عَمّان", Ordering::Greater),
            ("عُمانُ", "عُمانِ", Ordering::Greater),
            ("عمان", "عُمان", Ordering::Equal),
            ("عُمان", "عمان", Ordering::Equal),
            ("عُمان", "الأردنّ", Ordering::Equal),
            ("عُمَر", "عَمرو بن العاص", Ordering::Equal),
            ("عَمْر", "عُمَر", Ordering::Less),
        ];
        for (word, name, expected) in cases {
            assert_eq!(compare(word, name), expected, "{word} {name}");
        }
    }
}
