//! Names that begin with أل or إل and read as the article and a word where the text leaves the
//! hamza out: البيت is the house, and not إلبيت; النيت is the net, and hardly إلنيت.

use crate::gazetteer::{Reference, ReferenceFlags};
use crate::lexicon::{self, Classes};
use crate::normalize::Key;

use crate::tagger::candidate::Candidate;
use crate::tagger::context::Context;
use crate::tagger::proclitics;

const WORD: Classes = Classes::ORDINARY;

/// What a word with the article has before the word.
const ARTICLE_LETTERS: u8 = 2;

/// Whether the text writes an ordinary word with the article where the name has none.
#[inline]
pub(super) fn is_word(context: &Context<'_>, candidate: &Candidate, reference: Reference) -> bool {
    reference.flags.contains(ReferenceFlags::LIKE_ARTICLE)
        && bare(context, candidate).is_some_and(|bare| bare.has(WORD))
}

/// The reference as the text writes it: with a bare alef for its hamza it needs evidence.
#[inline]
pub(super) fn as_written(
    context: &Context<'_>,
    candidate: &Candidate,
    mut reference: Reference,
) -> Reference {
    if reference.flags.contains(ReferenceFlags::LIKE_ARTICLE)
        && let Some(bare) = bare(context, candidate)
    {
        let is_part = bare.any(WORD.with(Classes::GIVEN).with(Classes::FAMILY));
        let flags = reference.flags.with(ReferenceFlags::NEEDS_EVIDENCE);
        reference.flags = flags.with_if(ReferenceFlags::ORDINARY, is_part);
    }
    reference
}

/// The classes of what is behind the article that the text has there, if it has one.
#[cold]
fn bare(context: &Context<'_>, candidate: &Candidate) -> Option<Classes> {
    let written = &context.text[candidate.start..candidate.end];
    let rest = || candidate.tail.rest(ARTICLE_LETTERS, Key::default());
    proclitics::begins_with_article(written)
        .then(|| rest().map_or(Classes::default(), lexicon::classes))
}
