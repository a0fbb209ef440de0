//! Persons whose family name stands first, as in Algeria: والي الولاية زيتوني عبد الغني.

use core::cell::{LazyCell, OnceCell};

use crate::lexicon::{self, Classes};
use crate::normalize::Words;

use super::edges::Edge;
use super::parts::FIRST;
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::context::Context;
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::name_words::ABD;

/// What a family name is that stands first: no given name, nothing else.
const NO_FAMILY: Classes = Classes::GIVEN
    .with(Classes::DOUBTFUL)
    .with(Classes::ORDINARY)
    .with(Classes::FUNCTION)
    .with(Classes::PARTICLE)
    .with(Classes::PERSON_TITLE)
    .with(Classes::PERSON_VERB)
    .with(Classes::NISBA);

/// What family names begin with.
const JOINING: Words<3> = Words::of("بن ولد ايت");

/// Adds the names of a family name and one given name; the candidates of the segment are those from
/// `from` on.
pub(super) fn family_first(context: &Context<'_>, from: usize, candidates: &mut Vec<Candidate>) {
    let words = &context.segment.words;
    let edges = OnceCell::new();
    for given in context.segment.hits_of(FIRST).filter(|&given| given > 0) {
        let family = given - 1;
        // بن فليس علي
        let joins = family
            .checked_sub(1)
            .filter(|&joins| JOINING.contains(context.key(joins)) && context.goes_on(family));
        let at = joins.unwrap_or(family);
        let title = LazyCell::new(|| is_announced(context, at));
        let Some(last) = end_of_name(context, (at, family), || *title) else {
            continue;
        };
        let listed = listed(context, (at, family), last);
        // A word that is more than a family name is one of somebody whom the list has.
        let is_family = || *title && joins.is_none() && is_family_alone(context, family);
        if listed.is_none() && !is_family() {
            continue;
        }
        let edges = edges.get_or_init(|| Edge::of_words(context, &candidates[from..]));
        if edges[at].is_behind_person {
            continue;
        }
        let evidence = Evidence::default()
            .with(Signal::NameParts)
            .with_if(Signal::Title, *title)
            .with_if(Signal::Verb, context.has_verb(last));
        let (start, meaning) = (words[at].start, listed.unwrap_or(Meaning::Person(None)));
        let name = Candidate::new(words, (at, last), start, meaning, evidence);
        candidates.push(name);
    }
}

/// Whether a title or a verb of saying stands before word `at`, or an office: والي الولاية.
fn is_announced(context: &Context<'_>, at: usize) -> bool {
    let is_office = || {
        at > 1
            && context.goes_on(at)
            && context.has_article(at - 1)
            && !context.has_article(at - 2)
            && context.classes(at - 2).has(Classes::PERSON_TITLE)
    };
    context.has_title(at) || at > 0 && context.has_verb(at - 1) || is_office()
}

/// Whether word `at` is known as an Arabic family name and as nothing else.
fn is_family_alone(context: &Context<'_>, at: usize) -> bool {
    let known = lexicon::classes(context.key(at));
    known.has(Classes::FAMILY.with(Classes::ARABIC_NAME))
        && !known.any(NO_FAMILY)
        && !context.role(at).has(Classes::GIVEN)
}

/// The word behind the given name, which is all that follows the family name at word `family`; that begins
/// with word `at`, and a title announces it or not.
fn end_of_name(
    context: &Context<'_>,
    (at, family): (usize, usize),
    title: impl Fn() -> bool,
) -> Option<usize> {
    const NEVER: Classes = Classes::GIVEN
        .with(Classes::FUNCTION)
        .with(Classes::PARTICLE)
        .with(Classes::PERSON_TITLE)
        .with(Classes::PERSON_VERB);
    let is_part = |at: usize| {
        let known = lexicon::classes(context.key(at));
        context.is_part(at) || known.any(Classes::NAME_PART.with(Classes::PARTICLE))
    };
    let given = family + 1;
    // أشاد الطرابلسي بدور الإعلام
    if !context.goes_on(given) || context.has_article(family) {
        return None;
    }
    let given_known = lexicon::classes(context.key(given));
    let last = if context.key(given) == ABD {
        let behind = given + 1;
        (context.goes_on(behind) && context.has_article(behind)).then_some(given + 2)?
    } else if context.goes_on(given + 1) && context.ends_given(given + 1) {
        given + 2
    } else {
        let is_given = given_known.has(Classes::GIVEN.with(Classes::ARABIC_NAME))
            && !given_known.any(Classes::FUNCTION.with(Classes::PERSON_VERB));
        is_given.then_some(given + 1)?
    };
    let role = context
        .role(family)
        .with(lexicon::classes(context.key(family)));
    let is_family = role.has(Classes::FAMILY) || context.is_listed_person(family);
    if at == family && (!is_family || role.any(NEVER)) {
        return None;
    }
    // جمال زيتوني سمير
    let is_name =
        |before: usize| is_part(before) && !context.classes(before).has(Classes::PERSON_TITLE);
    if at > 0 && context.goes_on(at) && is_name(at - 1) {
        return None;
    }
    let goes_on = context.goes_on(last);
    let ends = !goes_on || !is_part(last) && !context.may_be_family(last, || false);
    // المتهم بوشارب أمين; but الوزير زيتوني أمين الحزب, and وقال سلال سعيد بذلك.
    let is_doubtful = given_known.any(
        Classes::DOUBTFUL
            .with(Classes::ORDINARY)
            .with(Classes::PERSON_TITLE),
    ) && last == given + 1;
    let is_last = || !goes_on && title();
    (ends && (!is_doubtful || is_last())).then_some(last)
}

/// Whom the list has by the given name that ends before word `last`, and behind it the family name, which
/// stands from word `at` to word `family`; somebody whom the tagger hides stays hidden.
fn listed(context: &Context<'_>, (at, family): (usize, usize), last: usize) -> Option<Meaning> {
    let words = &context.segment.words;
    let gazetteer = context.gazetteer;
    let mut order = (family + 1..last).chain(at..=family);
    let matcher = &gazetteer.matcher;
    let first = words[order.next()?].whole?;
    let end = order.try_fold(matcher.start(first)?, |state, at| {
        matcher.step(state, words[at].whole?)
    })?;
    let references = gazetteer.references(matcher.name(end)?);
    let persons = || {
        let entities = references.iter().map(|reference| reference.entity);
        entities.filter(|&entity| gazetteer.entity_type(entity).is_person())
    };
    let shown = persons().find(|&entity| !context.hidden.contains(gazetteer, entity));
    let shown = shown.map(|entity| Meaning::Person(Some(entity)));
    shown.or_else(|| persons().next().map(Meaning::Hidden))
}
