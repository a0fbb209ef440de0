//! Names of places in ة whose ه may be "his": جده is his grandfather, and Jeddah where ه stands for ة; بلاطه
//! is his court.

use crate::gazetteer::{Reference, ReferenceFlags};
use crate::lexicon::{self, Classes};
use crate::normalize::folded;

use crate::tagger::candidate::Candidate;
use crate::tagger::context::marked_verbs::MARKS;
use crate::tagger::context::{Context, last_letters};

/// How many words on either side tell whether ه stands for ة.
const REACH: usize = 10;

/// Whether a place is likelier an ordinary word and what is his: it is of the second rank, or what stands
/// around it is written with ة; but مدينة زواره.
#[inline]
pub(super) fn is_one(context: &Context<'_>, candidate: &Candidate, reference: Reference) -> bool {
    let is_called = || context.announces(candidate.first).has(Classes::PLACE_WORD);
    ends_like_his(context, candidate)
        && (reference.is_little_known() || has_ta_near(context, candidate))
        && is_surely_his(context, candidate, reference)
        && !is_called()
}

#[inline(never)]
fn has_ta_near(context: &Context<'_>, candidate: &Candidate) -> bool {
    let words = context.segment.words.len();
    let from = candidate.first.saturating_sub(REACH);
    let mut near = from..words.min(candidate.last + REACH);
    near.any(|at| last_letters(context.written(at))[1] == 'ة')
}

/// The reference as the text writes it: a place whose ه may be "his" needs evidence.
#[inline]
pub(super) fn as_written(
    context: &Context<'_>,
    candidate: &Candidate,
    mut reference: Reference,
) -> Reference {
    if ends_like_his(context, candidate) && is_surely_his(context, candidate, reference) {
        reference.flags = reference.flags.with(ReferenceFlags::NEEDS_EVIDENCE);
    }
    reference
}

fn ends_like_his(context: &Context<'_>, candidate: &Candidate) -> bool {
    let written = &context.text[candidate.start..candidate.end];
    // Nearly all words end in another letter.
    candidate.words() == 1
        && written.ends_with(|c| c == 'ه' || MARKS.contains(&c))
        && last_letters(written)[1] == 'ه'
}

#[inline(never)]
fn is_surely_his(context: &Context<'_>, candidate: &Candidate, reference: Reference) -> bool {
    let folded = folded(&context.text[candidate.start..candidate.end]);
    let noun = folded.strip_suffix('ه').unwrap_or("");
    context.gazetteer.is_place(reference) && lexicon::classes_of(noun).has(Classes::ORDINARY)
}
