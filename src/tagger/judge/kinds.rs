//! What kind of organization the word before a name says: «حزب الوطن» is not the newspaper, and «نادي
//! الشرق» not the channel. What is a medium by it, [`media`](super::media) says.

use crate::gazetteer::{Reference, ReferenceFlags};
use crate::normalize::{WordSet, Words};

use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::context::Context;
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::proclitics;

/// Clubs, and what they are called, too.
const CLUBS: Words<4> = Words::of("نادي ناديي فريق جمعيه");

/// What is called as media and clubs are.
const OTHERS: Words<30> = Words::of(
    "حزب حزبي حركه تنظيم كتله تيار جبهه جماعه ميليشيا مليشيا قوات كتاءب كتيبه سرايا لواء فصيل فرقه
     اءتلاف تحالف قاءمه شركه بنك مصرف مستشفي جامعه معهد كليه مدرسه منظمه نقابه",
);

/// What the word before a name says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Club,
    Other,
}

/// The words that say each.
const KINDS: [(Kind, &WordSet); 2] = [(Kind::Club, &CLUBS), (Kind::Other, &OTHERS)];

/// Leaves open which organization is meant, if the word before says that it is none of the kind of the
/// chosen one, unless another one of that name is (نادي الوحدة): the mention stays, as one of an
/// organization that no list has.
pub(super) fn settle(
    context: &Context<'_>,
    candidate: &mut Candidate,
    choose: impl FnOnce(&dyn Fn(Reference) -> bool) -> Option<Candidate>,
) {
    const OF_A_KIND: [ReferenceFlags; 2] = [ReferenceFlags::CLUB, ReferenceFlags::MEDIUM];
    let gazetteer = context.gazetteer;
    let is_of_a_kind =
        |reference: Reference| OF_A_KIND.iter().any(|&kind| reference.flags.contains(kind));
    let Some(reference) = candidate.meaning.reference(gazetteer) else {
        return;
    };
    if !is_of_a_kind(reference) || !context.counts(candidate) {
        return;
    }
    let Some(kind) = told(context, candidate) else {
        return;
    };
    let type_of = |reference: Reference| gazetteer.entity_type(reference.entity);
    let is_other = |reference: Reference| match kind {
        Kind::Club => reference.flags.contains(ReferenceFlags::MEDIUM),
        Kind::Other => is_of_a_kind(reference),
    };
    if !is_other(reference) {
        return;
    }
    let is_one =
        |reference: Reference| type_of(reference).is_organization() && !is_other(reference);
    if let Some(other) = choose(&is_one) {
        *candidate = other;
    } else if context.settings.compose.organizations {
        candidate.meaning = Meaning::Organization(None);
        candidate.evidence = Evidence::default().with(Signal::OrgWord);
    }
}

/// What kind the word before a candidate says.
fn told(context: &Context<'_>, candidate: &Candidate) -> Option<Kind> {
    let before = candidate.first.checked_sub(1)?;
    if !candidate.is_bare() || !context.segment.words[candidate.first].joined() {
        return None;
    }
    let mut told = KINDS.iter();
    let (kind, _) = told.find(|(_, words)| context.is_one_of(before, words))?;
    (!proclitics::has_article(context.written(before))).then_some(*kind)
}
