//! على before a name: the preposition, unless the text writes ى for ي, as Egyptian papers do: حرص
//! القاضي على حسن الجوار, but التى عاد بها على معلول فى القاهرة.

use crate::normalize::folded;

use crate::tagger::candidate::Candidate;
use crate::tagger::context::Context;
use crate::tagger::yeh::Yeh;

/// The preposition, and the name علي where ى stands for ي.
const ALA: &str = "على";

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
    // Behind و it is written as علي.
    let folded = folded(&context.text[candidate.start..end]);
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
