//! Companies whose names are words or somebody's: ميتا is one behind متحدث باسم, كريم behind أرباح.

use crate::gazetteer::{Reference, ReferenceFlags};
use crate::lexicon::{self, Classes};
use crate::normalize::{Key, Words};

use crate::tagger::candidate::Candidate;
use crate::tagger::context::{Context, IN_NAME_OF, SPOKESMEN};
use crate::tagger::gender::Gender;

/// What only companies have.
const MONEY: Words<9> = Words::of("ارباح ايرادات عاءدات مبيعات خساءر مساهمو مساهمي سندات اصول");

/// The same, of which an adjective may follow in the masculine or a noun.
const SHARE: Words<3> = Words::of("سهم حصه اكتتاب");

/// Shares; or, with somebody behind it, a verb: أسهم كريم في الفوز.
const SHARES: Words<1> = Words::of("اسهم");

/// What companies make, and who works for them or buys it; anybody may have some, too (سيارة كريم).
const GOODS: Words<21> = Words::of(
    "موظفو موظفي منتجات منتج هواتف هاتف سيارات سياره اجهزه تطبيقات خدمات عملاء مستخدمو مستخدمي \
     مصانع طاءرات شاحنات وكلاء وكيل توكيل مهندسو",
);

/// Several of those who speak for somebody, and one who was made so.
const SPOKESMEN_TOO: Words<10> = SPOKESMEN.and("متحدثون متحدثا");

/// Who heads a company, or what one is worth.
const CHIEFS: Words<4> = Words::of("التنفيذي التنفيذيه التنفيذيين السوقيه");

/// How many words may be between that and whose it is: الرئيس التنفيذي السابق لميتا.
const CHIEF_REACH: usize = 2;

/// Who works for a bank or house that he speaks for, and at whose: المحلل لدى جيفريز.
const ANALYSTS: Words<18> = Words::of(
    "محلل المحلل محلله المحلله محللون محللو المحللون المحللين محللين استراتيجي الاستراتيجي الاستراتيجيه
     متداول المتداول وسيط الاقتصاديين الاسواق الاستثمار",
);
const AT: Words<2> = Words::of("لدي لدى");

/// The preposition of whose something is, as a proclitic or apart (لـ«ميتا»).
const TO: Key = Key::of_folded("ل");

/// Stands before what somebody announces.
const ABOUT: Words<1> = Words::of("عن");

/// Whether a reference is to a company that is well known.
pub(super) fn is_known(reference: Reference) -> bool {
    reference.flags.contains(ReferenceFlags::COMPANY) && !reference.is_little_known()
}

/// Whether the words beside a name say that it is a company's.
pub(super) fn is_one(context: &Context<'_>, candidate: &Candidate) -> bool {
    let first = candidate.first;
    let Some(before) = first.checked_sub(1) else {
        return false;
    };
    let key = context.key(before);
    if !candidate.is_bare() || key == TO {
        let is_to = context.text[candidate.surface_start..candidate.start].starts_with('ل');
        return (is_to || candidate.is_bare()) && is_headed(context, first);
    }
    let is_name = || {
        let class = lexicon::classes(candidate.tail);
        class.has(Classes::GIVEN.with(Classes::ARABIC_NAME))
    };
    if says(context, candidate) {
        return !is_name();
    }
    let is_said = || candidate.words() == 1 && context.is_said_of_noun(first);
    // ارتفعت أسهم كريم; but كما أسهم كريم.
    let are_shares = || {
        let is_behind_noun = || {
            let noun = before.checked_sub(1).map(|at| context.classes(at));
            noun.is_some_and(|noun| !noun.has(Classes::FUNCTION))
        };
        !is_name() || is_behind_noun()
    };
    // سهم كريم may be a generous one, أرباح كريم are a company's: what is said of many is feminine.
    context.is_one_of(before, &MONEY)
        || context.is_one_of(before, &SHARE) && !is_said()
        || context.is_one_of(before, &SHARES) && are_shares()
        || context.is_one_of(before, &GOODS) && !is_name() && !is_said()
        || context.is_one_of(before, &AT) && is_of_analyst(context, before)
        || key == IN_NAME_OF && is_spoken_for(context, before)
}

/// Whether who speaks for somebody stands before باسم: المتحدث الرسمي باسم ميتا.
fn is_spoken_for(context: &Context<'_>, at: usize) -> bool {
    let mut near = at.saturating_sub(2)..at;
    near.any(|at| context.is_one_of(at, &SPOKESMEN_TOO))
}

/// Whether an analyst stands before لدى at word `at`: كبير محللي الأسواق لدى جيفريز.
fn is_of_analyst(context: &Context<'_>, at: usize) -> bool {
    at > 0 && context.goes_on(at) && context.is_one_of(at - 1, &ANALYSTS)
}

/// Whether the head of what follows at word `at` stands before it: الرئيس التنفيذي لميتا.
fn is_headed(context: &Context<'_>, at: usize) -> bool {
    let mut near = at.saturating_sub(CHIEF_REACH + 1)..at;
    near.any(|at| context.is_one_of(at, &CHIEFS))
}

/// Whether a candidate announces something, and is no man: قالت ميتا إن, أعلنت شل عن.
fn says(context: &Context<'_>, candidate: &Candidate) -> bool {
    let verb = candidate.first - 1;
    let last = candidate.last;
    context.classes(verb).has(Classes::PERSON_VERB)
        && context.gender_of_verb(verb) == Gender::Feminine
        && (context.is_that(last)
            || last < context.segment.words.len() && context.is_one_of(last, &ABOUT))
}
