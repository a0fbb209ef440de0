//! Where only a place can stand, whatever else the word is: وصل مسقط, مسقط تستضيف, من كابل إلى قندهار, and in مالي, where
//! no adjective follows.

use crate::lexicon::{self, Classes};
use crate::normalize::{Key, WordSet, Words, folded};

use super::surroundings::{Kinds, is_ordinary};
use crate::tagger::candidate::Candidate;
use crate::tagger::context::{ATTACKING, Context, FROM, IN_AND_TO, TO, last_letters};
use crate::tagger::gender::Gender;
use crate::tagger::name_words::GOVERNORS;
use crate::tagger::proclitics;

/// One of those who govern a place.
const PRINCE: Key = Key::of_folded("امير");

/// Verbs before where somebody goes or what happens to a place, and before what has something in it.
const GOING: Words<50> = ATTACKING.and(
    "وصل وصلت يصل تصل وصلوا غادر غادرت يغادر تغادر غادروا مغادره مغادرته مغادرتها زار زارت يزور \
     تزور زاروا قصفوا اقتحموا اجتاح اجتاحت يجتاح تجتاح ضرب ضربت يضرب تضرب دخل دخلت يدخل تدخل \
     دخلوا شهدت تشهد تستضيف استضافت احتضنت تحتضن",
);

/// Those of them that are nouns, too, before an adjective: دخل مالي, تدخل بشري.
const NOUNS: Words<6> = Words::of("دخل تدخل قصف ضرب وصل مغادره");

/// Those of them that are said of a place which stands before them: مسقط تستضيف.
pub(super) const HOSTS: Words<6> = Words::of("شهدت تشهد تستضيف استضافت احتضنت تحتضن");

/// What no adjective like مالي follows, and a country does.
const OF_COUNTRIES: Words<4> = Words::of("منتخب جيش رءيس رءيسه");

/// What is called by the capital where it is held: مفاوضات مسقط.
const TALKS: Words<15> = Words::of(
    "مفاوضات محادثات مباحثات مشاورات اجتماع اجتماعات لقاء لقاءات قمه مسار اعلان بيان تفاهمات هدنه مؤتمر",
);

/// Stands before the nisba and the name of a capital.
const CAPITAL: Words<1> = Words::of("العاصمه");

/// Whether a word stands where only a place can.
pub(super) fn is_at_place(context: &Context<'_>, candidate: &Candidate) -> bool {
    let &Candidate { first, last, .. } = candidate;
    // أمير المدينة سلمان بن سلطان, but عمدة المدينة سامي جابر
    let is_common = lexicon::classes(candidate.tail).has(Classes::COMMON);
    let of_prince = || first > 0 && context.key(first - 1) == PRINCE;
    if !candidate.is_bare() || is_common && !of_prince() {
        return false;
    }
    let words = &context.segment.words;
    let name = &context.text[candidate.start..candidate.end];
    // في مالي
    let is_nisba = || {
        let class = lexicon::classes(candidate.tail);
        candidate.words() == 1
            && class.has(Classes::ADJECTIVE)
            && matches!(last_letters(name), [_, 'ي' | 'ى' | 'ی'])
            && !proclitics::begins_with_article(name)
    };
    // دخل القصر, غادر الجزيرة, شهدت صور القمر
    let is_noun = || {
        if proclitics::begins_with_article(name) {
            is_ordinary(context, candidate) || is_kind_of_place(name)
        } else {
            context.is_said_of_noun(first) && !is_nisba()
        }
    };
    let is = |at: usize, list: &WordSet| at < words.len() && context.is_one_of(at, list);
    let Some(before) = first.checked_sub(1) else {
        return is(last, &HOSTS) && !is_noun();
    };
    if is(before, &IN_AND_TO) || is(before, &OF_COUNTRIES) {
        return is_nisba();
    }
    if is(before, &FROM) {
        return is_nisba() || is(last, &TO) && is_sure_place(context, last + 1);
    }
    if is(before, &GOVERNORS) {
        return begins_full_name(context, last);
    }
    is(before, &GOING) && !is_noun() && !(is_nisba() && is(before, &NOUNS))
}

/// Whether somebody's full name begins at word `at`, or a title before it: تركي بن طلال, الأمير تركي بن طلال.
fn begins_full_name(context: &Context<'_>, at: usize) -> bool {
    let goes_on = |at: usize| context.goes_on(at);
    let class = |at: usize| lexicon::classes(context.key(at));
    let is_title = goes_on(at) && class(at).has(Classes::PERSON_TITLE) && context.has_article(at);
    let at = at + usize::from(is_title);
    let is_given =
        goes_on(at) && class(at).has(Classes::GIVEN) && !class(at).has(Classes::FUNCTION);
    is_given && goes_on(at + 1) && {
        let next = class(at + 1);
        next.has(Classes::PARTICLE) || next.any(Classes::GIVEN.with(Classes::FAMILY))
    }
}

/// Whether a single word stands behind what is called by the capital where it is held.
pub(super) fn is_of_talks(context: &Context<'_>, candidate: &Candidate) -> bool {
    let first = candidate.first;
    candidate.is_bare()
        && first > 0
        && context.is_one_of(first - 1, &TALKS)
        && !context.is_said_of_noun(first)
}

/// Whether a name with the article stands behind the proclitic that is in: بالمعادي.
pub(super) fn is_in(context: &Context<'_>, candidate: &Candidate) -> bool {
    let proclitics = &context.text[candidate.surface_start..candidate.start];
    let name = &context.text[candidate.start..candidate.end];
    proclitics.ends_with('ب')
        && candidate.words() == 1
        && proclitics::begins_with_article(name)
        && !lexicon::classes(candidate.tail).has(Classes::COMMON)
}

/// Whether a name is the article and a word for a kind of place: الجزيرة.
fn is_kind_of_place(name: &str) -> bool {
    const KINDS: Classes = Classes::PLACE_WORD.with(Classes::PLACE_HEAD);
    let folded = folded(&name[proclitics::width(name, 2)..]);
    lexicon::classes_of(&folded).any(KINDS)
}

/// Whether a sure place is called by word number `at`.
fn is_sure_place(context: &Context<'_>, at: usize) -> bool {
    let references = context.references_at(at);
    references.is_some_and(|references| Kinds::new(context.gazetteer, references).sure_place)
}

/// Whether a name stands behind the word for a capital and the nisba of its country: العاصمة الأفغانية
/// كابل، العاصمة الكورية الجنوبية سيول.
pub(super) fn is_capital(context: &Context<'_>, candidate: &Candidate) -> bool {
    let first = candidate.first;
    let is_adjective = |at: usize| {
        context.has_article(at)
            && context.gender_of_noun(at) == Gender::Feminine
            && lexicon::classes(context.key(at)).any(Classes::NISBA.with(Classes::ADJECTIVE))
    };
    let adjectives = (0..first).rev().take_while(|&at| is_adjective(at)).take(2);
    let nisba = adjectives.last();
    candidate.is_bare()
        && nisba.is_some_and(|at| {
            context.nisba(at) == Some(Gender::Feminine)
                && at > 0
                && context.is_one_of(at - 1, &CAPITAL)
        })
}
