//! Initials that belong to a person's name: كي جي أبراهام، ج. ك. رولينغ.

use crate::lexicon::{self, Classes};
use crate::normalize::Words;

use super::edges::beginning;
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::context::Context;
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::steps;

/// Letters that stand for titles: أ. د. محمد علي is a professor and doctor.
const OF_TITLES: Words<4> = Words::of("ا د م ض");

/// What Latin letters are called (`LETTER_NAMES` of the tokenizer), but those that are called like words: إن، أو، في، أم;
/// and إيجي, of the Egyptian exchange's index.
pub(super) const LETTERS: Words<25> = Words::of(
    "ايه ايجي بي سي دي اف جي اتش ايتش جيه جاي كيه كي كاي ار اس تي يو دبليو دابليو اكس واي زد زي كيو",
);

/// The most initials of one name.
const MOST: usize = 4;

/// How many letters are initials and no title or agency.
const SEVERAL: usize = 2;

/// Adds the names of persons together with the initials before them; the candidates of the segment are
/// those from `from` on.
pub(super) fn initials(context: &Context<'_>, from: usize, candidates: &mut Vec<Candidate>) {
    let words = &context.segment.words;
    let mut behind = Vec::new();
    if context.segment.has_initial {
        let dotted = |&at: &usize| is_dotted(context, at - 1) && context.goes_on(at);
        behind.extend((1..words.len()).filter(dotted));
    }
    // Most words are no initials: only those before a name are compared with the list. Behind what
    // letters are called, it has to count.
    for named in &candidates[from..] {
        let Some(before) = named.first.checked_sub(1) else {
            continue;
        };
        let is_initial = is_dotted(context, before)
            || named.is_bare() && context.counts(named) && LETTERS.contains(context.key(before));
        if is_initial && context.goes_on(named.first) {
            behind.push(named.first);
        }
    }
    if behind.is_empty() {
        return;
    }
    behind.sort_unstable();
    behind.dedup();
    candidates[from..].sort_by_key(|c| c.first);
    let known = from..candidates.len();
    for at in behind {
        let first = at - initials_before(context, at);
        let is_title = (first..at).all(|at| OF_TITLES.contains(context.key(at)));
        let named = beginning(&candidates[known.clone()], at)
            .iter()
            .filter(|c| {
                steps::count();
                c.is_bare() && context.counts(c) && context.type_of(c).is_person()
            });
        let longest = named.max_by_key(|c| c.last).copied();
        let Some((last, meaning)) = whole(context, (first, at), longest).filter(|_| !is_title)
        else {
            continue;
        };
        let evidence = Evidence::default().with(Signal::NameParts);
        let (start, range) = (words[first].start, (first, last));
        candidates.push(Candidate::new(words, range, start, meaning, evidence));
    }
}

/// The end of the name behind the initials from word `first` up to word `at`, and who it is; `named` is
/// the longest name there.
fn whole(
    context: &Context<'_>,
    (first, at): (usize, usize),
    named: Option<Candidate>,
) -> Option<(usize, Meaning)> {
    let dotted = (first..at).all(|at| context.key(at).letters() == 1);
    let several = at - first >= SEVERAL;
    let named = named.filter(|c| !is_initial(context, c.last - 1));
    match named {
        // كي and جي أبراهام; ج. ر. ر. and تولكين.
        Some(c) if is_initial(context, at) || several && (dotted || c.words() == 1) => {
            let is_known = dotted && is_known(context, &c);
            Some((
                c.last,
                if is_known {
                    c.meaning
                } else {
                    Meaning::Person(None)
                },
            ))
        }
        None if several && dotted && is_family(context, at) => {
            Some((at + 1, Meaning::Person(None)))
        }
        _ => None,
    }
}

/// How many initials stand in a row before word `at`.
fn initials_before(context: &Context<'_>, at: usize) -> usize {
    let before = (0..at).rev().take(MOST);
    before
        .take_while(|&initial| context.goes_on(initial + 1) && is_initial(context, initial))
        .count()
}

/// Whether word `at` is a letter with a dot, or what a letter is called.
fn is_initial(context: &Context<'_>, at: usize) -> bool {
    is_dotted(context, at) || LETTERS.contains(context.segment.words[at].key)
}

/// Whether word `at` is a letter with a dot.
fn is_dotted(context: &Context<'_>, at: usize) -> bool {
    let word = &context.segment.words[at];
    context.text.as_bytes().get(word.end) == Some(&b'.') && word.key.letters() == 1
}

/// Whether a candidate is a well-known person of the list.
fn is_known(context: &Context<'_>, candidate: &Candidate) -> bool {
    let reference = candidate.meaning.reference(context.gazetteer);
    reference.is_some_and(|reference| !reference.is_little_known())
}

/// Whether word `at` may be a family name behind initials.
fn is_family(context: &Context<'_>, at: usize) -> bool {
    let known = lexicon::classes(context.key(at));
    context.is_part(at)
        && known.any(Classes::NAME_PART)
        && !known.any(Classes::FUNCTION.with(Classes::ORDINARY))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::normalize::Key;
    use crate::tokenize::LETTER_NAMES;

    /// Those that are called like words, or like the article.
    const NO_LETTERS: [&str; 6] = ["اي", "ال", "ام", "ان", "او", "في"];

    #[test]
    fn all_names_of_letters_are_known() {
        for name in LETTER_NAMES {
            let is_letter = LETTERS.contains(Key::of(name));
            assert_ne!(is_letter, NO_LETTERS.contains(&name), "{name}");
        }
        let different = BTreeSet::from(LETTER_NAMES);
        // إيجي is none of them.
        assert_eq!(different.len() + 1, LETTERS.keys().len() + NO_LETTERS.len());
    }
}
