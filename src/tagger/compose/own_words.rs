//! What companies and media of no list are called by that are words of the language, where what stands
//! beside them leaves no doubt: شركة الأفق للاستثمار، قناة عين نيوز، قالت صحيفة الميثاق إن.

use crate::lexicon::{self, Classes};
use crate::normalize::Words;
use crate::tokenize::first_letters;

use super::behind_head::{Head, Names};
use super::org_words::OWNERS;
use super::parties::IDEALS;
use crate::tagger::context::ends_like_nisba;

/// What is called by words of the language and what it does.
const TRADING: Words<6> = Words::of("شركه وكاله منصه شبكه موقع مكتبه");

/// What companies do, behind لل and without the article. (No company is called by one of these
/// alone: شركة التأمين.)
const BUSINESSES: Words<125> = Words::of(
    "تامين استثمار استثمارات مقاولات مقاوله تجاره صناعه صناعات نقل شحن سياحه سفر سفريات طيران
     صرافه حوالات تحويلات تطوير عقار عقارات انشاءات انشاء بناء تعمير اسكان اتصالات الكترونيات
     تكنولوجيا تقنيه تقنيات برمجيات معلوماتيه معلومات ادويه كيماويات كيمياويات بتروكيماويات بترول
     نفط غاز طاقه كهرباء اسمنت حديد صلب غزل نسيج ملابس اغذيه البان دواجن مطاحن حبوب زيوت سكر مياه
     حراسه حراسات خدمات توظيف استقدام انتاج افلام اعلام اعلان اعلانات دعايه نشر طباعه توزيع تسويق
     تمويل وساطه تداول سيارات ملاحه استشارات محاماه تدقيق هندسه تعدين معادن مجوهرات اثاث بلاستيك
     ورق زجاج سيراميك اسواق استيراد تصدير فنادق ضيافه منتجعات ترفيه انباء صحافه اخبار زراعه اسمده
     مبيدات حلول كابلات استكشاف حفر صيانه تشغيل نظافه محروقات وقود صرف اجهزه معدات منسوجات قطارات
     سكك صيد نقليات حافلات بث رخام مفروشات حج عمره ذهب",
);

/// Media that are called by words of the language.
const MEDIA: Words<9> = Words::of("صحيفه جريده مجله قناه موقع منصه شبكه وكاله اذاعه");

/// What media and no others are behind their names. (Not خاص or رسمي, as others are, too.)
const KINDS: Words<18> = Words::of(
    "الاخباريه الاخباري الفضاءيه الفضاءي الاسبوعيه الاسبوعي اليوميه اليومي الشهريه الشهري الالكترونيه
     الالكتروني الاعلاميه الاعلامي التلفزيونيه التلفزيوني الاذاعيه الفصليه",
);

/// The foreign words that end names of media.
const CLOSING: Words<18> = Words::of(
    "نيوز بوست برس تايمز ميديا اونلاين بلس لايف سبورت سبورتس ريبورت تربيون تلغراف ويكلي تودي
     بلوس ماغازين مغازين",
);

/// What a medium speaks with or is, before the noun that it is of: صوت الجبل، عين الحدث.
const VOICES: Words<18> = Words::of(
    "صوت نبض اخبار عين صدي منبر نداء لسان شمس نجمه مرايا مراه ملتقي نافذه وجه حديث انباء رايه",
);

/// By what somebody tells what he has read.
const ACCORDING: Words<6> = Words::of("بحسب حسب وفق وبحسب وحسب ووفق");

/// Whose a medium is, and not what it is called: صحيفة الحزب.
const OTHER_OWNERS: Words<9> =
    Words::of("النظام الاحتلال العدو الكيان الجهه الطاءفه القطاع الاخوان الكتله");

/// The most words of such a name before what ends it.
const MOST_WORDS: usize = 2;

/// What is no name that a company or medium is called by.
const NO_NAME: Classes = Classes::FUNCTION
    .with(Classes::NISBA)
    .with(Classes::ORG_HEAD)
    .with(Classes::ORG_WORD)
    .with(Classes::PERSON_TITLE)
    .with(Classes::PLACE_WORD)
    .with(Classes::PLACE_HEAD);

impl Names<'_> {
    /// The end of a name of ordinary words behind `head`.
    pub(super) fn own_words(self, head: Head) -> Option<usize> {
        let first = head.at + 1;
        let medium = MEDIA.contains(head.key);
        if !medium && !TRADING.contains(head.key) || !self.goes_on(first) {
            return None;
        }
        if medium && let Some(end) = self.closing(first) {
            return Some(end);
        }
        if TRADING.contains(head.key) && self.is_own_noun(first) && self.is_business(first + 1) {
            return self.purpose_end(head, first + 1, |_| true);
        }
        if !medium {
            return None;
        }
        let voice = VOICES.contains(self.key(first))
            && self.goes_on(first + 1)
            && self.has_article(first + 1)
            && !self.context.classes(first + 1).any(NO_NAME);
        if voice {
            return Some(first + 2);
        }
        let said = self.is_own_noun(first) && self.is_medium(head, first + 1);
        said.then_some(first + 1)
    }

    /// The end of the words before a foreign one that ends names of media: فرات بوست.
    fn closing(self, first: usize) -> Option<usize> {
        for at in first..=first + MOST_WORDS {
            if !self.goes_on(at) {
                return None;
            }
            let key = self.key(at);
            if at > first && CLOSING.contains(key) {
                return Some(at + 1);
            }
            let classes = lexicon::classes(key);
            let foreign = classes.has(Classes::NISBA) || CLOSING.contains(key);
            if foreign || classes.any(Classes::FUNCTION.with(Classes::ORG_HEAD)) {
                return None;
            }
        }
        None
    }

    /// Whether word `at` is a definite noun that a company or medium may be called by.
    fn is_own_noun(self, at: usize) -> bool {
        let key = self.key(at);
        if !self.has_article(at) || self.context.classes(at).any(NO_NAME) || self.is_people(at) {
            return false;
        }
        if IDEALS.contains(key) {
            return true;
        }
        let adjective =
            ends_like_nisba(self.written(at)) || lexicon::classes(key).has(Classes::ADJECTIVE);
        let bare = self.context.rest(at, 2, "");
        !adjective
            && !BUSINESSES.contains(bare)
            && !OWNERS.contains(key)
            && !OTHER_OWNERS.contains(key)
    }

    /// Whether word `at` says what a company does: للتأمين.
    fn is_business(self, at: usize) -> bool {
        self.goes_on(at)
            && matches!(first_letters(self.written(at)), ['ل', 'ل', _])
            && BUSINESSES.contains(self.context.rest(at, 2, ""))
    }

    /// Whether what stands behind a medium's name, at word `end`, or around it says that it is one: it
    /// speaks, somebody has read it, or what kind of medium or of which state it is.
    fn is_medium(self, head: Head, end: usize) -> bool {
        let according = || {
            let before = head.at.checked_sub(1);
            before.is_some_and(|before| ACCORDING.contains(self.key(before)))
        };
        let is_kind = || {
            self.goes_on(end)
                && (KINDS.contains(self.key(end)) || self.context.nisba(end) == Some(self.gender(head)))
        };
        self.context.speaks(head.at, end) || according() || is_kind()
    }
}
