//! Channels that somebody speaks with, without quotes and without قناة: قال في مقابلة مع الجزيرة إن, وأضاف للعربية أن.

use crate::lexicon::Classes;
use crate::normalize::Words;

use crate::tagger::candidate::Candidate;
use crate::tagger::context::Context;

/// What somebody grants a channel or a paper.
pub(super) const INTERVIEWS: Words<16> = Words::of(
    "حديث حديثه حديثها حوار حواره حوارها تصريح تصريحه تصريحات تصريحاته تصريحاتها مقابله مقابلته \
     مقابلتها لقاء لقاءه",
);

/// Those, and what else he does with a channel.
const TALKS: Words<33> = INTERVIEWS.and(
    "تصريحها لقاءها اتصال اتصاله اتصالها مداخله مداخلته مداخلتها كلمه كلمته كلمتها ظهور ظهوره \
     ظهورها حلقه مقابلات حوارات",
);

/// Stand between that and the channel.
const WITH: Words<4> = Words::of("مع عبر علي على");

/// How many words before these the talk may stand: مقابلة تلفزيونية خاصة مع.
const REACH: usize = 3;

/// How many words before what is said who speaks may be told.
const TO_REACH: usize = 8;

/// With whom one speaks, too, and what is no channel then.
const OTHERS: Words<31> = Words::of(
    "الشباب الشعب العمال الاحرار المواطن الناس المراه الاسره الطفل الاطفال الرجل الانسان المجتمع الجمهور الجماهير
     الطلبه الطلاب الامه القمه الحياه العالم الدوله الجيش الامن الجمهوريه البلاد الوطن
     الحكومه البرلمان الصحافه الاعلام",
);

/// Whether a name stands where a channel is spoken with or to.
pub(super) fn is_one(context: &Context<'_>, candidate: &Candidate) -> bool {
    let Some(before) = candidate.first.checked_sub(1) else {
        return false;
    };
    if !context.goes_on(candidate.first) || OTHERS.contains(candidate.tail) {
        return false;
    }
    let proclitics = &context.text[candidate.surface_start..candidate.start];
    let is_talk = |at: usize| context.is_one_of(at, &TALKS);
    let ends = || {
        let next = candidate.last;
        !context.goes_on(next)
            || context.is_that(next)
            || context
                .classes(next)
                .any(Classes::FUNCTION.with(Classes::PERSON_VERB))
    };
    match proclitics {
        "" => {
            context.is_one_of(before, &WITH)
                && (before.saturating_sub(REACH)..before).any(is_talk)
                && ends()
        }
        "ل" | "لل" => {
            let says = |at: usize| context.classes(at).has(Classes::PERSON_VERB);
            let is_told = || {
                context.is_that(candidate.last)
                    && (before.saturating_sub(TO_REACH)..=before).any(says)
            };
            // رئيس للجمهورية
            let is_of = Classes::PERSON_TITLE;
            let is_owner = !context.has_article(before) && context.classes(before).has(is_of);
            !is_owner && (is_talk(before) && ends() || is_told())
        }
        _ => false,
    }
}
