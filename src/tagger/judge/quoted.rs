//! Names in quotes: «الشرق الأوسط» is the newspaper where it is said to write (نقلت «الحياة» عن), not
//! where the word before says what else is called so: فيلم «الحياة»، شعار «الحرية».

use crate::gazetteer::{Media, Reference, folded_words};
use crate::lexicon::Classes;
use crate::normalize::{Key, WordSet, Words};

use super::partners::INTERVIEWS;
use super::surroundings::is_ordinary;
use super::{is_behind_place, partners};
use crate::tagger::beside::{CLOSING, OPENING};
use crate::tagger::candidate::Candidate;
use crate::tagger::context::Context;
use crate::tagger::context::datelines::{Enclosed, begins_anew};

/// What has a title or is one, and what words are spoken of by.
const WORKS: Words<80> = WORKS_OF_ART.and(
    "فيلمه فيلمها مسلسله مسلسلها اغنيته اغنيتها اغاني روايات قصيدتها قصاءد ديوانها لوحتها مسرحيته \
     كتابها قصته كليب البومه اوبريت نشيد موشح مقطوعه برنامج برنامجه برنامجها عنوان بعنوان عنوانها \
     عنوانه شعار شعارها هتاف كلمه كلمتي كلمات عباره لفظ لفظه مصطلح مفهوم معني معاني وسم هاشتاغ \
     حمله مبادره مشروع عمليه مهرجان معرض مسابقه جاءزه",
);

/// What is called after a place: فيلم «كازابلانكا».
const WORKS_OF_ART: Words<29> = Words::of(
    "فيلم الفيلم مسلسل المسلسل اغنيه الاغنيه روايه الروايه روايته روايتها قصيده قصيدته ديوان ديوانه لوحه
     لوحته مسرحيه المسرحيه كتاب كتابه البوم قصه سيمفونيه معزوفه فالس كونشرتو كونشيرتو سوناتا باليه",
);

/// So are ships, spacecraft and storms: السفينة «البصرة».
const VESSELS: Words<43> = Words::of(
    "سفينه السفينه السفينتان السفينتين ناقله الناقله باخره الباخره عباره العباره فرقاطه الفرقاطه مدمره المدمره غواصه الغواصه طراد
     الطراد يخت اليخت قارب القارب زورق الزورق مسبار المسبار مركبه المركبه كبسوله الكبسوله صاروخ الصاروخ
     مكوك المكوك اعصار الاعصار عاصفه العاصفه تيفون حامله الحامله كاسحه بارجه",
);

/// The most words of a work's title before a name in it, and behind it.
const MOST_OF_TITLE: usize = 5;

/// The most words that tell what kind of vessel one is.
const MOST_KINDS: usize = 2;

/// Verbs of those who report, beside the verbs of saying.
const REPORTS: Words<33> = Words::of(
    "نقلت نقل تنقل ينقل نشرت نشر تنشر نشرته نشره اوردت اورد اوردته اورده ذكرت ذكر ذكرته ذكره نقلته
     نقله كتبته علمت رصدت ساءلت سالت بثت بثته نشرتها نشرتهم اوردتها نقلتها تلقت تحصلت خصت",
);

/// The same of what is reported, in a clause that a medium ends: وفق ما أوردته سونا.
const REPORTED: Words<30> = Words::of(
    "اوردته اورده اوردتها اوردها نقلته نقله نقلتها نقلها نشرته نشره نشرتها نشرها بثته بثه بثتها بثها ذكرته
     ذكره ذكرتها ذكرها كتبته كتبه اذاعته اذاعه اعلنته افادته كشفته رصدته روته تناقلته",
);

/// What newspapers and agencies are, with what kind of one it is behind it: وكالة الأنباء الرسمية «وات».
const REPORTERS: Words<10> =
    Words::of("وكاله الوكاله الصحيفه الجريده القناه الاذاعه المجله الموقع صحيفه جريده");

/// What only companies have: سهم «أرامكو».
const SHARES: Words<2> = Words::of("سهم أسهم");

/// How many words before the quotes one of those may stand.
const REACH: usize = 3;

/// The word for an agency.
const AGENCY: Key = Key::of_folded("وكاله");

/// How many words before the quotes the full name of what is in them may begin.
const LONGEST_NAME: usize = 6;

/// Stands before whom something is said to: لـ«الرياض».
const TO: Words<1> = Words::of("ل");

/// How many words before that who speaks may be told: وقال مدير المركز سامي جابر لـ«الرياض».
const TO_REACH: usize = 8;

/// Stand before who has said something.
const ACCORDING: Words<7> = Words::of("حسب بحسب وفق وفقا عن نقلا مع");

/// Prepositions of where something is read.
const SOURCES: Words<15> = Words::of("في من عن الي الى علي على مع عبر لدي لدى كانت كان مثل ل");

/// Words beside which a preposition says who has it from where: حديث إلى «الرياض».
const SAID: Words<26> = INTERVIEWS.and("الحديث الحوار تحدث تحدثت نقلا خاص سءال اسءله سالت سءل");

/// Which organizations of a name the signs of punctuation around it name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Quoted {
    None,
    /// Those that are no little known ones.
    Known,
    /// Agencies.
    Agencies,
    /// Channels.
    Channels,
    /// Media that are no little known ones.
    Media,
    /// Those whose full name the words before may be: منظمة الأغذية والزراعة «الفاو». In `brackets` behind
    /// somebody clubs, too: مبابي (موناكو).
    Called {
        brackets: bool,
    },
    All,
}

impl Quoted {
    fn only_if(self, is: bool) -> Self {
        if is { self } else { Self::None }
    }

    /// Whether they name this one.
    pub(super) fn has(
        self,
        context: &Context<'_>,
        candidate: &Candidate,
        reference: Reference,
    ) -> bool {
        let is_little_known = || reference.is_little_known();
        match self {
            Self::None => false,
            Self::Known => !is_little_known(),
            Self::Channels => Media::of(context.gazetteer, reference.entity)
                .is_some_and(|kinds| kinds.has_any(Media::CHANNEL)),
            Self::Media => {
                !is_little_known() && Media::of(context.gazetteer, reference.entity).is_some()
            }
            Self::Agencies => head(context, reference) == Some(AGENCY),
            Self::Called { brackets } => {
                is_called_before(context, candidate, reference)
                    || brackets
                        && reference.is_club()
                        && !is_little_known()
                        && is_behind_person(context, candidate)
            }
            Self::All => true,
        }
    }
}

/// Which organizations of a name are named by the signs of punctuation around it. What is surely
/// a place (`sure_place`) stays one, in quotes (زار «القاهرة») as beside a dash (رحلة دبي - الرياض), unless
/// it is said to speak or to be read (قالت «الرياض»), or is where a report has its agency (طهران – الأناضول).
pub(super) fn which(context: &Context<'_>, candidate: &Candidate, sure_place: bool) -> Quoted {
    let ordinary = is_ordinary(context, candidate);
    let enclosed = context.enclosed(candidate.surface_start..candidate.end);
    let goes_on = || {
        let behind = context.text[candidate.end..].trim_start_matches([' ', '\r']);
        let behind = behind.strip_prefix('\n').unwrap_or(behind);
        !behind.is_empty() && !behind.starts_with(['\r', '\n'])
    };
    match enclosed {
        Some(Enclosed::Quotes | Enclosed::Brackets) if sure_place => {
            let brackets = enclosed == Some(Enclosed::Brackets);
            match is_source(context, candidate) {
                true => Quoted::Known,
                // The end of a report: (الأناضول).
                false if brackets && candidate.first == 0 => Quoted::Agencies,
                false => Quoted::Called { brackets },
            }
        }
        // جدة – «الرياض»
        Some(Enclosed::QuotedInDateline) if sure_place => {
            Quoted::Known.only_if(is_behind_place(context, candidate))
        }
        // إسطنبول / الأناضول; but شفق نيوز / دهوك
        Some(Enclosed::Dateline | Enclosed::Source) if sure_place => {
            let is_behind = is_behind_place(context, candidate)
                || context.is_behind_dated_place(candidate.surface_start);
            Quoted::Agencies.only_if(is_behind)
        }
        Some(Enclosed::Quotes) => meant(context, candidate, ordinary),
        // نينوى – واع, before a report; else few words are as well known: رحلة دبي - الكون.
        Some(Enclosed::Dateline) if ordinary && !goes_on() => Quoted::Known,
        // Of أبريل (نيسان), the brackets hold a month.
        Some(Enclosed::Brackets) => Quoted::All.only_if(!ordinary),
        Some(Enclosed::Dateline | Enclosed::QuotedInDateline | Enclosed::Source) => Quoted::All,
        // قال لـالوسط: the letter is written apart, as before quotes.
        None if !sure_place && is_written_apart(context, candidate) => {
            if ordinary {
                Quoted::Known
            } else {
                Quoted::All
            }
        }
        // في مقابلة مع الجزيرة
        None if !sure_place && partners::is_one(context, candidate) => Quoted::Channels,
        // وفق ما أوردته سونا
        None if !sure_place && is_reporting(context, candidate) => Quoted::Media,
        None => Quoted::None,
    }
}

/// Whether a name ends a clause about what it reports: وفق ما أوردته سونا.
fn is_reporting(context: &Context<'_>, candidate: &Candidate) -> bool {
    const WHAT: Words<4> = Words::of("ما الذي التي حسبما");
    const TODAY: Key = Key::of_folded("اليوم");
    let Some(before) = candidate.first.checked_sub(1).filter(|&at| at > 0) else {
        return false;
    };
    candidate.is_bare()
        && candidate.tail != TODAY
        && !REPORTERS.contains(candidate.tail)
        && context.goes_on(candidate.first)
        && context.is_one_of(before, &REPORTED)
        && context.is_one_of(before - 1, &WHAT)
}

/// Whether ل before a name is lengthened, so that it is not taken for a part of it.
fn is_written_apart(context: &Context<'_>, candidate: &Candidate) -> bool {
    &context.text[candidate.surface_start..candidate.start] == "لـ"
}

/// The first word of the name of an entity, if it has another one.
fn head(context: &Context<'_>, reference: Reference) -> Option<Key> {
    let name = context.gazetteer.entity(reference.entity).name();
    let mut words = 0;
    let mut head = None;
    folded_words(name, |word| {
        words += 1;
        head.get_or_insert(Key::of(word));
    });
    head.filter(|_| words > 1)
}

/// Whether the word that the name of an entity begins with stands before the quotes.
fn is_called_before(context: &Context<'_>, candidate: &Candidate, reference: Reference) -> bool {
    let first = candidate.first;
    let mut near = first.saturating_sub(LONGEST_NAME)..first;
    let preposition = first > 0 && context.is_one_of(first - 1, &SOURCES);
    !preposition
        && head(context, reference)
            .is_some_and(|head| near.any(|at| context.is_one_of(at, &Words::one(head))))
}

/// Whether the word before the brackets is somebody's name.
fn is_behind_person(context: &Context<'_>, candidate: &Candidate) -> bool {
    let Some(before) = candidate.first.checked_sub(1) else {
        return false;
    };
    context.is_listed_person(before)
}

/// Whether the words before the quotes say who speaks or where it is read: قالت «الرياض», قال لـ«الرياض»,
/// بحسب «الرياض», في حديث إلى «الرياض».
fn is_source(context: &Context<'_>, candidate: &Candidate) -> bool {
    let Some(before) = candidate.first.checked_sub(1) else {
        return false;
    };
    let says = |at: usize| context.classes(at).has(Classes::PERSON_VERB);
    let near = |reach: usize| before.saturating_sub(reach)..before;
    let is_said = || near(REACH).any(|at| context.is_one_of(at, &SAID));
    says(before)
        || context.is_one_of(before, &REPORTS)
        || context.is_one_of(before, &ACCORDING) && !context.is_one_of(before, &SOURCES)
        || context.is_one_of(before, &SAID)
        || context.is_one_of(before, &SOURCES) && is_said()
        || context.is_one_of(before, &TO)
            && (context.is_that(candidate.last) || near(TO_REACH).any(says))
}

/// Which organizations are meant by what stands in quotes.
fn meant(context: &Context<'_>, candidate: &Candidate, ordinary: bool) -> Quoted {
    let Some(before) = candidate.first.checked_sub(1) else {
        return Quoted::All.only_if(!ordinary || begins_text(context, candidate));
    };
    let is_work = |at: usize| context.is_one_of(at, &WORKS);
    let goes_on = |at: usize| !context.classes(at).has(Classes::FUNCTION);
    if is_work(before) || before > 0 && goes_on(before) && is_work(before - 1) {
        return Quoted::None;
    }
    let announces = Classes::PERSON_VERB
        .with(Classes::ORG_WORD)
        .with(Classes::PERSON_TITLE);
    let mut near = candidate.first.saturating_sub(REACH)..candidate.first;
    if !ordinary
        || context.is_one_of(before, &TO)
        || context.is_one_of(before, &ACCORDING)
        || context.classes(before).any(announces)
        || near.any(|at| {
            let is = |list: &WordSet| context.is_one_of(at, list);
            is(&REPORTS) || is(&REPORTERS) || is(&SHARES)
        })
    {
        return Quoted::All;
    }
    // في «الأهرام»; a house is called «العدالة», too.
    Quoted::Known.only_if(context.is_one_of(before, &SOURCES))
}

/// Whether a name alone in quotes is that of a work or vessel (فيلم «كازابلانكا», ناقلة النفط «دمشق»), or stands in
/// the title of a work: فيلم «الطريق إلى القدس».
#[inline]
pub(super) fn is_work(context: &Context<'_>, candidate: &Candidate) -> bool {
    if !context.text[..candidate.surface_start].ends_with(OPENING) {
        return is_in_title(context, candidate);
    }
    let before = candidate.first.checked_sub(1);
    let is_alone = || {
        context
            .enclosed(candidate.surface_start..candidate.end)
            .is_some()
    };
    before.is_some_and(|before| {
        is_called(context, before) && is_alone()
            || context.is_one_of(before, &WORKS_OF_ART) && closes_title(context, candidate)
    })
}

/// Whether the quotes that a candidate stands in open right behind a word for works, and close in time.
fn is_in_title(context: &Context<'_>, candidate: &Candidate) -> bool {
    let words = &context.segment.words;
    let first = candidate.first;
    let near = first.saturating_sub(MOST_OF_TITLE)..first;
    let opens = |&at: &usize| context.text[..words[at].start].ends_with(OPENING);
    near.rev().find(opens).is_some_and(|at| {
        is_behind_work(context, at)
            && !context.text[words[at].start..candidate.start].contains(CLOSING)
            && closes_title(context, candidate)
    })
}

/// Whether quotes close at the end of a candidate or few words behind it.
fn closes_title(context: &Context<'_>, candidate: &Candidate) -> bool {
    let words = &context.segment.words;
    let near = candidate.last - 1..words.len().min(candidate.last + MOST_OF_TITLE);
    let closes = |at: usize| context.text[words[at].end..].starts_with(CLOSING);
    near.into_iter().any(closes)
}

/// Whether a word for a work of art stands before word `at`, or before an adjective there: روايته الأولى «…».
fn is_behind_work(context: &Context<'_>, at: usize) -> bool {
    let is_work = |at: usize| context.is_one_of(at, &WORKS_OF_ART);
    let before = at.checked_sub(1);
    before.is_some_and(|before| {
        is_work(before) || before > 0 && context.has_article(before) && is_work(before - 1)
    })
}

/// Whether word `at` is a work or vessel, or tells what kind of vessel the word before is.
fn is_called(context: &Context<'_>, at: usize) -> bool {
    let is_vessel = |at: usize| context.is_one_of(at, &VESSELS);
    // سفينة الشحن التركية
    let is_of_kind = |at: &usize| context.has_article(*at) && context.goes_on(*at);
    let of_kind = || {
        let kinds = (0..=at).rev().take(MOST_KINDS).take_while(is_of_kind);
        kinds
            .last()
            .and_then(|at| at.checked_sub(1))
            .is_some_and(is_vessel)
    };
    context.is_one_of(at, &WORKS_OF_ART) || is_vessel(at) || of_kind()
}

/// Whether a text, a line or a sentence begins with the quotes.
fn begins_text(context: &Context<'_>, candidate: &Candidate) -> bool {
    let before = context.text[..candidate.surface_start].trim_end_matches(' ');
    begins_anew(before.trim_end_matches(OPENING))
}
