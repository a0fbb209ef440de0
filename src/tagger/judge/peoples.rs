//! Peoples, dynasties and ancestors are no places: اليونان والرومان, دولة العباسيين, محمد بن أبي شيبة; and the
//! adjective of a dynasty is nobody's name: الخليفة العباسي, السلطان العثماني سليم.

use crate::gazetteer::Reference;
use crate::lexicon::{self, Classes};
use crate::normalize::Words;

use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::context::{Context, is_plural_of_nisba};
use crate::tagger::name_words::SONS;
use crate::tagger::proclitics;

/// Dynasties and empires, of rulers and all who lived under them.
const DYNASTIES: Words<22> = Words::of(
    "العباسي الاموي الفاطمي العثماني الايوبي المملوكي السلجوقي البويهي الموحدي المرابطي المريني
     الحفصي الصفوي القاجاري الغزنوي المغولي الساساني البيزنطي الروماني الطولوني الاخشيدي الساماني",
);

/// The titles of who rules one.
const OF_DYNASTIES: Words<8> =
    Words::of("الخليفه السلطان الامبراطور الوالي الحاكم القاءد الشاه الصدر");

/// What a dynasty has.
const REIGNS: Words<14> =
    Words::of("دوله الدوله خلافه عهد عصر زمن ايام حكم مملكه امبراطوريه سلطنه بلاد سقوط سلاطين");

/// Whether a single word is the adjective of a dynasty behind a ruler's title, or between another title and
/// a name.
#[inline]
pub(super) fn is_of_dynasty(context: &Context<'_>, candidate: &Candidate) -> bool {
    candidate.words() == 1
        && DYNASTIES.contains(candidate.tail)
        && is_behind_ruler(context, candidate)
}

#[inline(never)]
fn is_behind_ruler(context: &Context<'_>, candidate: &Candidate) -> bool {
    let before = candidate.first.checked_sub(1);
    before.is_some_and(|before| {
        let is_named = || context.goes_on(candidate.last) && context.is_part(candidate.last);
        context.is_one_of(before, &OF_DYNASTIES)
            || context.classes(before).has(Classes::PERSON_TITLE)
                && proclitics::has_article(context.written(before))
                && is_named()
    })
}

/// Whether a single word that may be a place is a people: beside another one, or where its dynasty reigns.
#[inline]
pub(super) fn is_one(context: &Context<'_>, candidate: &Candidate) -> bool {
    candidate.words() == 1
        && may_be_people(context, candidate.first)
        && is_surely_one(context, candidate)
}

#[inline(never)]
fn is_surely_one(context: &Context<'_>, candidate: &Candidate) -> bool {
    let is_joined = |at: usize| context.begins_with(at, 'و');
    let next = candidate.last;
    let before = candidate.first.checked_sub(1);
    before.is_some_and(|before| {
        context.is_one_of(before, &REIGNS)
            || is_joined(candidate.first) && may_be_people(context, before)
    }) || next < context.segment.words.len() && is_joined(next) && may_be_people(context, next)
}

/// Whether word `at`, as it stands or behind و, may be a people, with the article or without: الرومان, وآراميون.
fn may_be_people(context: &Context<'_>, at: usize) -> bool {
    context.classes(at).has(Classes::PEOPLE) || is_plural_of_nisba(context.written(at))
}

/// Whether what may be a place is whose son somebody is: محمد بن أبي شيبة.
#[inline]
pub(super) fn is_ancestor(context: &Context<'_>, candidate: &Candidate) -> bool {
    let before = candidate
        .first
        .checked_sub(1)
        .filter(|_| candidate.is_bare());
    before.is_some_and(|before| {
        SONS.contains(context.key(before)) && is_little_known(context, candidate)
    })
}

/// Whether the list has only what is of the second rank by a name.
fn is_little_known(context: &Context<'_>, candidate: &Candidate) -> bool {
    let Meaning::Name(name, _) = candidate.meaning else {
        return false;
    };
    let mut references = context.gazetteer.references(name).iter();
    references.all(Reference::is_little_known)
        && !lexicon::classes(candidate.tail).has(Classes::NISBA)
}
