//! Names in quotes: «الشرق الأوسط» is the newspaper where it is said to write (نقلت «الحياة» عن), not
//! where the word before says what else is called so: فيلم «الحياة»، شعار «الحرية».

use crate::lexicon::Classes;
use crate::normalize::Key;

use crate::tagger::candidates::Candidate;
use crate::tagger::context::Context;
use crate::tagger::datelines::{OPENING, begins_anew};

/// What has a title or is one, and what words are spoken of by.
const WORKS: [Key; 74] = Key::of_words(
    "فيلم فيلمه فيلمها الفيلم مسلسل مسلسله مسلسلها المسلسل اغنيه اغنيته اغنيتها الاغنيه اغاني روايه
     روايته روايتها الروايه روايات قصيده قصيدته قصيدتها قصاءد ديوان ديوانه ديوانها لوحه لوحته لوحتها
     مسرحيه مسرحيته المسرحيه كتاب كتابه كتابها قصه قصته كليب البوم البومه اوبريت نشيد موشح مقطوعه
     سيمفونيه برنامج برنامجه برنامجها عنوان بعنوان عنوانها عنوانه شعار شعارها هتاف كلمه كلمتي كلمات
     عباره لفظ لفظه مصطلح مفهوم معني معاني وسم هاشتاغ حمله مبادره مشروع عمليه مهرجان معرض مسابقه
     جاءزه",
);

/// Verbs of those who report, beside the verbs of saying.
const REPORTS: [Key; 33] = Key::of_words(
    "نقلت نقل تنقل ينقل نشرت نشر تنشر نشرته نشره اوردت اورد اوردته اورده ذكرت ذكر ذكرته ذكره نقلته
     نقله كتبته علمت رصدت ساءلت سالت بثت بثته نشرتها نشرتهم اوردتها نقلتها تلقت تحصلت خصت",
);

/// What newspapers and agencies are, with what kind of one it is behind it: وكالة الأنباء الرسمية «وات».
const MEDIA: [Key; 11] =
    Key::of_words("سهم وكاله الوكاله الصحيفه الجريده القناه الاذاعه المجله الموقع صحيفه جريده");

/// How many words before the quotes one of those may stand.
const REACH: usize = 3;

/// Prepositions of where something is read.
const SOURCES: [Key; 20] =
    Key::of_words("في من عن الي الى علي على مع عبر لدي لدى حسب بحسب وفق وفقا نقلا ل كانت كان مثل");

/// Whether an organization is meant by what stands in quotes.
pub(super) fn is_meant(context: &Context<'_>, candidate: &Candidate, ordinary: bool) -> bool {
    let Some(before) = candidate.first.checked_sub(1) else {
        return !ordinary || begins_text(context, candidate);
    };
    let is_work = |at: usize| context.is_one_of(at, &WORKS);
    let goes_on = |at: usize| !context.classes(at).has(Classes::FUNCTION);
    if is_work(before) || before > 0 && goes_on(before) && is_work(before - 1) {
        return false;
    }
    let announces = Classes::PERSON_VERB
        .with(Classes::ORG_WORD)
        .with(Classes::PERSON_TITLE);
    let mut near = candidate.first.saturating_sub(REACH)..candidate.first;
    !ordinary
        || context.classes(before).any(announces)
        || context.is_one_of(before, &SOURCES)
        || near.any(|at| context.is_one_of(at, &REPORTS) || context.is_one_of(at, &MEDIA))
}

/// Whether a text, a line or a sentence begins with the quotes.
fn begins_text(context: &Context<'_>, candidate: &Candidate) -> bool {
    let before = context.text[..candidate.surface_start].trim_end_matches(' ');
    begins_anew(before.trim_end_matches(OPENING))
}
