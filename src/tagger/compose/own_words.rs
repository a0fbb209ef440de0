//! What companies and media of no list are called by that are words of the language, where what stands
//! beside them leaves no doubt: شركة الأفق للاستثمار، قناة عين نيوز، قالت صحيفة الميثاق إن.

use crate::gazetteer::ReferenceFlags;
use crate::lexicon::{self, Classes, SURELY_MEDIA};
use crate::normalize::{Key, Words};
use crate::tokenize::first_letters;

use super::behind_head::{Head, Names};
use super::edges::beginning;
use super::org_words::OWNERS;
use super::parties::IDEALS;
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::context::{ends_like_nisba, last_letters};

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
const WORD_NAMED: Words<9> = SURELY_MEDIA.and("قناه موقع منصه شبكه وكاله");

/// What is read.
const PAPERS: Words<2> = Words::of("صحيفه جريده");

/// What is called by everything.
const COMPANY: Key = Key::of_folded("شركه");

/// Stands before what somebody announces.
const ABOUT: Key = Key::of_folded("عن");

/// What is called by a city.
const OF_CITIES: Words<2> = Words::of("شركه نادي");

/// What is called by places as often as papers are.
const CHANNEL: Key = Key::of_folded("قناه");

/// What is a place as often.
const SITE: Key = Key::of_folded("موقع");

/// What media and no others are behind their names.
const KINDS: Words<10> = Words::of(
    "الاخباريه الاخباري الفضاءيه الفضاءي الاسبوعيه الاسبوعي الشهريه الاعلاميه الفصليه التلفزيونيه",
);

/// The same of papers.
const KINDS_OF_PAPERS: Words<2> = Words::of("اليوميه الالكترونيه");

/// Who works for a medium, and what it does with what it sends.
const OF_MEDIA: Words<14> =
    Words::of("مراسل مراسله مذيع مذيعه شاشه بثت وبثت بثته اذاعت عرضت عرضته مراسلو مراسلي موفد");

/// The foreign words that end names of media.
const CLOSING: Words<18> = Words::of(
    "نيوز بوست برس تايمز ميديا اونلاين بلس لايف سبورت سبورتس ريبورت تربيون تلغراف ويكلي تودي
     بلوس ماغازين مغازين",
);

/// What agencies are of, and not called by.
const NEWS: Words<3> = Words::of("انباء اخبار الانباء");

/// What a medium speaks with or is, before the noun that it is of: صوت الجبل، عين الحدث.
const VOICES: Words<17> =
    Words::of("صوت نبض اخبار عين صدي منبر نداء لسان شمس نجمه مرايا مراه ملتقي نافذه وجه حديث رايه");

/// By what somebody tells what he has read.
const ACCORDING: Words<6> = Words::of("بحسب حسب وفق وبحسب وحسب ووفق");

/// Whose a medium is, or what a paper or channel that is no medium is for: صحيفة العدو، صحيفة الدعوى.
const OTHER_OWNERS: Words<21> = Words::of(
    "النظام الاحتلال العدو الكيان الجهه الطاءفه القطاع الاخوان الكتله الدعوي الاتهام الاستءناف
     الطعن السوابق الحاءط الادعاء البيانات الاتصال التفاوض الحوار التواصل",
);

/// The most words of a name that tells what the company does.
const MOST_BUSINESSES: usize = 6;

/// What charities are.
const CHARITABLE: Words<9> =
    Words::of("الخيريه الانسانيه التنمويه الاغاثيه الاهليه الثقافيه التعليميه الحقوقيه الاجتماعيه");

/// What they are called besides.
const CHARITIES: Words<3> = Words::of("مءسسه جمعيه منظمه");

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
        let medium = WORD_NAMED.contains(head.key);
        if !medium && !TRADING.contains(head.key) || !self.goes_on(first) {
            return None;
        }
        if medium && let Some(end) = self.closing(first) {
            return Some(end);
        }
        if TRADING.contains(head.key) && self.is_business(first + 1) && self.is_trader(first) {
            let mut end = self.purpose_end(head, first + 1, |_| true)?;
            while end < first + MOST_BUSINESSES && self.is_further_business(end) {
                end += 1;
            }
            return Some(end);
        }
        if head.key == COMPANY && self.is_own_noun(first) && self.is_spoken_of(head, first + 1) {
            let field = self.context.classes(first).has(Classes::ORG_FIELD);
            let mut names = beginning(self.listed, first).iter();
            let listed = names.any(|c| c.words() == 1 && c.is_bare());
            return (listed && !field).then_some(first + 1);
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
            let other = Classes::FUNCTION
                .with(Classes::ORG_HEAD)
                .with(Classes::ORG_WORD)
                .with(Classes::NISBA);
            // وكالة أنباء سكاي نيوز
            if classes.any(other) || CLOSING.contains(key) || NEWS.contains(key) {
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
        let written = self.written(at);
        // الهدى
        let like_nisba = ends_like_nisba(written) && last_letters(written)[1] != 'ى';
        let adjective = like_nisba || lexicon::classes(key).has(Classes::ADJECTIVE);
        let bare = self.context.rest(at, 2, "");
        !adjective
            && !BUSINESSES.contains(bare)
            && !OWNERS.contains(key)
            && !OTHER_OWNERS.contains(key)
    }

    /// Whether what ends before word `end` announces something behind a verb of saying: أعلنت شركة النيل عن.
    fn is_spoken_of(self, head: Head, end: usize) -> bool {
        let before = head.at.checked_sub(1);
        let verb = before.is_some_and(|at| self.context.classes(at).has(Classes::PERSON_VERB));
        verb && (self.context.speaks(head.at, end) || self.goes_on(end) && self.key(end) == ABOUT)
    }

    /// Whether word `at` says what a company does: للتأمين.
    pub(super) fn is_business(self, at: usize) -> bool {
        self.goes_on(at)
            && matches!(first_letters(self.written(at)), ['ل', 'ل', _])
            && BUSINESSES.contains(self.context.rest(at, 2, ""))
    }

    /// Whether another business is joined at word `at`: (للسياحة) والسفر.
    fn is_further_business(self, at: usize) -> bool {
        self.goes_on(at)
            && matches!(first_letters(self.written(at)), ['و', 'ا', 'ل'])
            && BUSINESSES.contains(self.context.rest(at, 3, ""))
    }

    /// Whether a company that tells what it does may be called by word `at`: a noun with the article, a given
    /// name or ideal without it, or a place.
    fn is_trader(self, at: usize) -> bool {
        const NO_TRADER: Classes = NO_NAME.with(Classes::ADJECTIVE).with(Classes::ORG_FIELD);
        if self.has_article(at) {
            return self.is_own_noun(at);
        }
        let classes = self.context.classes(at);
        let is_ideal = || IDEALS.contains(Key::of(&format!("ال{}", self.folded(at))));
        !classes.any(NO_TRADER)
            && (classes.has(Classes::GIVEN) || is_ideal() || self.is_other_than_body(at))
    }

    /// Whether a place or person is called so by one word, as it stands: قناة بيروت.
    fn is_other_than_body(self, at: usize) -> bool {
        let mut names = beginning(self.listed, at).iter();
        // دجلة is no channel's name behind شركة.
        let is_body = |c: &Candidate| {
            self.is_organization(c) && c.meaning != Meaning::Organization(None)
                || self.is_demonym(c)
        };
        names.any(|c| c.words() == 1 && c.is_bare() && self.context.counts(c) && !is_body(c))
    }

    /// Whether a place that is no country is called so by one word: شركة دمشق، نادي دمشق.
    fn is_city(self, at: usize) -> bool {
        let gazetteer = self.context.gazetteer;
        let mut names = beginning(self.listed, at).iter();
        names.any(|c| {
            c.words() == 1
                && c.is_bare()
                && self.context.counts(c)
                && self.is_place(c)
                && !self.is_demonym(c)
                && c.meaning.reference(gazetteer).is_some_and(|place| {
                    let country = ReferenceFlags::STATE.with(ReferenceFlags::WIDE);
                    !place.flags.contains(country)
                })
        })
    }

    /// The end of a charity's name: مؤسسة الغد الخيرية.
    pub(super) fn charity(self, head: Head) -> Option<usize> {
        let (noun, kind) = (head.at + 1, head.at + 2);
        let some = CHARITIES.contains(head.key)
            && self.goes_on(kind)
            && self.goes_on(noun)
            && CHARITABLE.contains(self.key(kind))
            && self.is_own_noun(noun);
        some.then_some(kind + 1)
    }

    /// The number of the candidate that is the place or person behind `head` that a channel is called by
    /// (قالت قناة بيروت إن), or the city that a company or club is.
    pub(super) fn called_by_place(self, head: Head) -> Option<usize> {
        let first = head.at + 1;
        let end = first + 1;
        let sends = || {
            let ends = Classes::FUNCTION.with(Classes::NISBA);
            let before = head.at.checked_sub(1);
            before.is_some_and(|before| self.context.is_one_of(before, &OF_MEDIA))
                && (!self.goes_on(end) || self.context.classes(end).any(ends))
        };
        let is_medium = || {
            (SURELY_MEDIA.contains(head.key) || head.key == CHANNEL)
                && self.is_other_than_body(first)
                && (self.is_medium(head, end) || sends())
        };
        let is_of_city = || OF_CITIES.contains(head.key) && self.is_city(first);
        let some = self.context.settings.compose.organizations
            && self.goes_on(first)
            && (is_medium() || is_of_city());
        if !some {
            return None;
        }
        // A longer name is no place's that a channel is called by: قناة السويس.
        let (number, longest) = self.longest_listed(first, |c| self.context.counts(c))?;
        (longest.words() == 1 && longest.is_bare()).then_some(number)
    }

    /// Whether what stands behind a medium's name, at word `end`, or around it says that it is one: it
    /// speaks, somebody has read it, or what kind of medium or of which state it is.
    fn is_medium(self, head: Head, end: usize) -> bool {
        let surely = SURELY_MEDIA.contains(head.key);
        let before = head.at.checked_sub(1);
        // مجلة is a book of laws in Tunisia, too.
        let according = || {
            PAPERS.contains(head.key) && before.is_some_and(|at| ACCORDING.contains(self.key(at)))
        };
        let is_kind = || {
            let is_paper = || surely && KINDS_OF_PAPERS.contains(self.key(end));
            self.goes_on(end)
                && (KINDS.contains(self.key(end))
                    || is_paper()
                    || surely && self.context.nisba(end) == Some(self.gender(head)))
        };
        // What is no medium is seldom said to say something.
        let says = || {
            surely && self.context.speaks(head.at, end)
                || head.key != SITE && self.is_spoken_of(head, end)
        };
        says() || according() || is_kind()
    }
}
