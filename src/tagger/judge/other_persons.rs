//! Names that stand for somebody else here. Those of persons that are a part of another person's:
//! صلاح before الدين, سالم before بن عبد الله, سلمان behind بن, عباس behind سامي; and those of places that are called
//! like persons: قال الشيخ زايد.

use core::ops::Range;

use crate::gazetteer::{Reference, ReferenceFlags, folded_words};
use crate::lexicon::{self, Classes};
use crate::normalize::Key;

use crate::tagger::candidate::{Candidate, Standing};
use crate::tagger::context::{Context, KINGS, RULERS};
use crate::tagger::name_words::{ABD, FAITH, FATHER, MOTHER};
use crate::tagger::steps;

/// Joins a name to the father's: سالم بن عبد الله.
const SON: Key = Key::of_folded("بن");

/// The same, and a noun as well: صلاح ابن النادي.
const SON_OR_NOUN: Key = Key::of_folded("ابن");

/// Say of a name beside them that it is a part of one.
const PARTICLES: [Key; 5] = [FAITH, SON, SON_OR_NOUN, FATHER, MOTHER];

/// The words that a name is with those beside it, if they are likelier the name of somebody who is
/// called otherwise.
pub(super) fn whole_of_another(
    context: &Context<'_>,
    candidate: &Candidate,
) -> Option<Range<usize>> {
    let words = &context.segment.words;
    let &Candidate { first, last, .. } = candidate;
    let next = words.get(last).filter(|next| next.joined());
    let of_father = || {
        let compound = words.get(last + 1).is_some_and(|word| word.key == ABD);
        words.len().min(last + 2 + usize::from(compound))
    };
    match next.map(|next| next.key) {
        Some(FAITH) => return Some(first..last + 1),
        Some(SON) if candidate.words() == 1 && words.len() > last + 1 => {
            return Some(first..of_father());
        }
        Some(SON_OR_NOUN) => {
            let father = words.get(last + 1);
            return (candidate.words() == 1 && father.is_some_and(|father| is_given(father.key)))
                .then(|| first..of_father());
        }
        _ => {}
    }
    if is_behind_particle(context, candidate) {
        return Some(first - 1..last);
    }
    if candidate.words() > 1 {
        return None;
    }
    given_before(context, candidate)
        .map(|given| given..last)
        .or_else(|| is_before_family(context, candidate).then_some(first..last + 1))
}

/// Where the given name begins that stands before a name and goes with it: سامي عباس, عبد
/// الرحمن عباس. Of two listed persons, one stands beside the other.
fn given_before(context: &Context<'_>, candidate: &Candidate) -> Option<usize> {
    let words = &context.segment.words;
    let first = candidate.first;
    let before = first.checked_sub(1).filter(|_| context.goes_on(first))?;
    if !candidate.is_bare() {
        return None;
    }
    let key_before = before.checked_sub(1).map(|at| words[at].key);
    let is_abd = key_before == Some(ABD) && context.has_article(before);
    let given = lexicon::classes(words[before].key);
    if !is_abd && !is_surely(given, Classes::GIVEN)
        || context.is_listed_person(before)
        || context.is_spoken_particle(before)
    {
        return None;
    }
    if is_abd {
        return Some(before - 1);
    }
    // استقبل الملك سلمان ترامب; محمد بن سلمان.
    let is_other = before > 0
        && (context.is_one_of(before - 1, &KINGS)
            || context.is_one_of(before - 1, &RULERS)
            || matches!(key_before, Some(SON | SON_OR_NOUN)));
    let known = lexicon::classes(candidate.tail);
    let agrees = !given.has(Classes::ARABIC_NAME)
        || known.has(Classes::ARABIC_NAME)
        || context.has_article(first);
    (!is_other && agrees).then_some(before)
}

/// Whether a given name has a family name behind it: عباس الغامدي; or the father's, where no
/// other name begins: عباس حلمي, but التقى عباس أحمد الطيب.
fn is_before_family(context: &Context<'_>, candidate: &Candidate) -> bool {
    let words = &context.segment.words;
    let next = candidate.last;
    let begins_listed = || {
        let matcher = &context.gazetteer.matcher;
        let state = words[next].whole.and_then(|id| matcher.start(id));
        let second = words.get(next + 1).and_then(|word| word.whole);
        let longer = state.zip(second);
        longer.is_some_and(|(state, second)| matcher.step(state, second).is_some())
    };
    let ends_name = || {
        let behind = words.get(next + 1).filter(|_| context.goes_on(next + 1));
        let is_part = |word: Classes| word.any(Classes::GIVEN.with(Classes::FAMILY));
        !behind.is_some_and(|word| is_part(lexicon::classes(word.key)))
    };
    let is_family = || {
        let class = lexicon::classes(words[next].key);
        is_surely(class, Classes::FAMILY) || is_surely(class, Classes::GIVEN) && ends_name()
    };
    is_given(candidate.tail)
        && context.goes_on(next)
        && is_family()
        && !context.is_listed_person(next)
        && !begins_listed()
}

/// Whether a word is such a part of a name, and no ordinary word.
fn is_surely(word: Classes, part: Classes) -> bool {
    const NO_PART: Classes = Classes::DOUBTFUL
        .with(Classes::ORDINARY)
        .with(Classes::FUNCTION)
        .with(Classes::PERSON_TITLE)
        .with(Classes::PERSON_VERB);
    word.has(part) && !word.any(NO_PART)
}

/// Whether a place that is called like a person is none here: behind a verb of saying that agrees
/// with the title or أبو that its name begins with (قال الشيخ زايد, but قالت أبو ظبي).
#[inline]
pub(super) fn speaks_as_person(context: &Context<'_>, candidate: &Candidate) -> bool {
    let verb = candidate.first.checked_sub(1);
    candidate.words() > 1 && verb.is_some_and(|verb| context.has_verb(verb)) && {
        let is_feminine = |at: usize, end: &str| context.written(at).ends_with(end);
        let first = candidate.first;
        let agrees = is_feminine(first, "ة") == is_feminine(first - 1, "ت");
        let key = context.key(first);
        agrees && (key == FATHER || context.classes(first).has(Classes::PERSON_TITLE))
    }
}

/// Leaves a place or body out that is called by a title and a name, where somebody stands who has that
/// title and a longer name: الشيخ حميد الهايس is not of الشيخ حميد.
pub(in crate::tagger) fn forget_titled(context: &Context<'_>, candidates: &mut [Candidate]) {
    let begins_with_title = |c: &Candidate| {
        c.words() > 1
            && !context.type_of(c).is_person()
            && context.classes(c.first).has(Classes::PERSON_TITLE)
            && !context.begins_place(c.first)
    };
    if !candidates.iter().any(begins_with_title) {
        return;
    }
    let mut reach = vec![0; context.segment.words.len() + 1];
    for person in candidates.iter().filter(|c| context.counts(c)) {
        if context.type_of(person).is_person() {
            reach[person.first] = person.last.max(reach[person.first]);
        }
    }
    for candidate in candidates {
        steps::count();
        if reach[candidate.first + 1] > candidate.last && begins_with_title(candidate) {
            candidate.standing = Standing::Out;
        }
    }
}

/// Whether it stands behind what joins it to the name of a son or daughter, or of the father.
fn is_behind_particle(context: &Context<'_>, candidate: &Candidate) -> bool {
    let words = &context.segment.words;
    let Some(before) = candidate.first.checked_sub(1) else {
        return false;
    };
    let joins = |key: Key| match key {
        SON | SON_OR_NOUN | FATHER => true,
        // ميسي أم صلاح is one or the other.
        MOTHER => before > 0 && context.has_verb(before - 1),
        _ => false,
    };
    let key = words[before].key;
    let behind_and = || {
        let is_and = context.written(before).starts_with('و');
        is_and.then(|| key.rest(1, Key::default())).flatten()
    };
    candidate.words() == 1
        && (joins(key) || behind_and().is_some_and(joins))
        && words[candidate.first].joined()
        && is_given(candidate.tail)
}

/// Whether a word is an Arabic given name: the son of بوتين is no بن بوتين.
fn is_given(key: Key) -> bool {
    lexicon::classes(key).has(Classes::GIVEN.with(Classes::ARABIC_NAME))
}

/// Whether the entity is a person in whose full name the words do not stand so; a given name may
/// be spelt otherwise (جوزاف عون), and a name of one word is whoever is called so, unless nobody has read it.
#[cold]
pub(super) fn is_another(
    context: &Context<'_>,
    candidate: &Candidate,
    whole: Range<usize>,
    reference: Reference,
) -> bool {
    let name = context.gazetteer.entity(reference.entity).name();
    let mut full = Vec::new();
    folded_words(name, |word| {
        full.push((Key::of(word), skeleton(word)));
    });
    let words = &context.segment.words;
    let before = words[whole.start..candidate.first].iter();
    let joins = before.chain(&words[candidate.last..whole.end]);
    let is_joined = |key: Key| PARTICLES.contains(&key);
    let is_beside = !joins.into_iter().any(|word| is_joined(word.key));
    if is_beside && full.len() == 1 {
        return reference.flags.contains(ReferenceFlags::UNVETTED);
    }
    let here = &words[whole.clone()];
    let stands = full.windows(here.len()).any(|part| {
        let mut pairs = part.iter().zip(here);
        pairs.all(|((key, _), word)| *key == word.key)
    });
    let is_called = |given: Range<usize>| {
        let mut called = String::new();
        for at in given {
            called.push_str(&skeleton(&context.folded(at)));
        }
        let mut names = full.iter().map(|(_, name)| name);
        let first = names.next().map_or("", String::as_str);
        let second = names.next().map_or("", String::as_str);
        // عبدالفتاح is عبد الفتاح.
        called == first || called.strip_prefix(first) == Some(second)
    };
    let Range { start, .. } = whole;
    // محمود رضا عباس is محمود عباس.
    let spelt = is_beside
        && start < candidate.first
        && (is_called(start..candidate.first) || start > 0 && is_called(start - 1..start));
    !stands && !spelt
}

/// A folded word without its long vowels.
fn skeleton(word: &str) -> String {
    let is_vowel = |&c: &char| matches!(c, 'ا' | 'و' | 'ي');
    word.chars().filter(|c| !is_vowel(c)).collect()
}
