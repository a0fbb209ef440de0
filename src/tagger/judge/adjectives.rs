//! Single words of a list that grammar makes a part of something else, whoever typed them.

use crate::gazetteer::{Reference, ReferenceFlags};
use crate::lexicon::{self, Classes};

use crate::tagger::candidate::Candidate;
use crate::tagger::context::Context;
use crate::tagger::name_words::ABD;

/// Whether it ends a given name: عبد السلام, whatever السلام is on the list.
#[inline]
pub(super) fn ends_given(context: &Context<'_>, candidate: &Candidate) -> bool {
    let before = candidate.first.checked_sub(1);
    candidate.words() == 1
        && candidate.is_bare()
        && before.is_some_and(|before| context.key(before) == ABD)
        && context.goes_on(candidate.first)
        && context.has_article(candidate.first)
}

/// Whether the name of an organization is an adjective and stands behind a noun with the article:
/// السياحة الداخلية, but أعلنت الداخلية.
#[inline]
pub(super) fn is_one(context: &Context<'_>, candidate: &Candidate, reference: Reference) -> bool {
    candidate.words() == 1
        && reference.flags.contains(ReferenceFlags::ORDINARY)
        && !reference.flags.contains(ReferenceFlags::NEEDS_EVIDENCE)
        && stands_as_one(context, candidate, reference)
}

#[inline(never)]
fn stands_as_one(context: &Context<'_>, candidate: &Candidate, reference: Reference) -> bool {
    const ADJECTIVES: Classes = Classes::ADJECTIVE.with(Classes::NISBA);
    let at = candidate.first;
    let entity_type = context.gazetteer.entity_type(reference.entity);
    entity_type.is_organization()
        && candidate.is_bare()
        && context.has_article(at)
        && (lexicon::classes(candidate.tail).any(ADJECTIVES) || is_relational(context.written(at)))
        && context.goes_on(at)
        && context.has_article(at - 1)
        && lexicon::classes(context.key(at - 1)).has(Classes::ORDINARY)
}

/// Whether a word is formed as a relational adjective: داخلية.
fn is_relational(written: &str) -> bool {
    ["ي", "ية", "يه"].iter().any(|end| written.ends_with(end))
}
