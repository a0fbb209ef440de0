//! What parties, movements and alliances are called by that no list has: حزب العمال الشيوعي، حزب
//! الوحدة والمستقبل، حركة مجتمع السلم.

use crate::lexicon::Classes;
use crate::normalize::Words;

use super::behind_head::{Head, Names};
use super::concerns::NO_NOUN;
use super::edges::beginning;
use super::org_words::{OWNERS, PARTY};
use crate::tagger::context::{ends_like_nisba, last_letters};

/// The most adjectives of a party.
const MOST_ADJECTIVES: usize = 3;

/// What no party is called by.
const NO_PARTY: Classes = NO_NOUN
    .with(Classes::PERSON_TITLE)
    .with(Classes::PLACE_WORD)
    .with(Classes::ORG_WORD)
    .with(Classes::COMMON);

/// Those who are called so as parties are.
const MOVEMENTS: Words<6> = Words::of("حزب حركه تحالف تيار جبهه اءتلاف");

/// What parties stand for, and are called by.
pub(super) const IDEALS: Words<86> = Words::of(
    "الشعب العمل الوحده النهضه العداله العدل الاصلاح التقدم المستقبل الحريه الحريات
     الكرامه البناء الامه الوطن السلام السلم التجديد الاتحاد النضال الوعي الفجر الامل
     الاراده الميثاق التنميه الديمقراطيه الديموقراطيه المساواه الاصاله المعاصره الحداثه
     الازدهار الرفاه الاستقلال السياده المواطنه الانصاف التضامن النماء النزاهه الشفافيه
     البيءه الحقيقه المصالحه الوفاق الوءام التوافق القانون العزه الايمان الفضيله التغيير
     النهوض البعث التحرير المقاومه الثوره الجمهوريه الانسان الانسانيه الرخاء التسامح
     الاخاء التعايش الاخوه الاشتراكيه الوسط الاعتدال التعدديه الانفتاح الحضاره العروبه
     الاستقرار التحول الصمود الكفاح التحدي الانقاذ الحق الرساله الهويه الثقافه الشراكه
     البديل الغد",
);

/// Adjectives that parties are called by; others only tell what kind of party it is.
const NAMING: Words<44> = Words::of(
    "الديمقراطي الديمقراطيه الديموقراطي الديموقراطيه الاشتراكي الاشتراكيه الوطني الوطنيه
     الشعبي الشعبيه الثوري الثوريه الموحد الموحده التقدمي التقدميه الجمهوري الجمهوريه
     الشيوعي الشيوعيه الدستوري الدستوريه العمالي العماليه المسيحي المسيحيه المتحد المتحده
     الجديد الجديده الحر الحره القومي القوميه المدني المدنيه الاجتماعي الاجتماعيه الليبرالي الليبراليه
     الاسلامي الاسلاميه العلماني العلمانيه",
);

/// What a party is for the time being, and not called by.
const STANDINGS: Words<6> = Words::of("المعارض الحاكم المحظور المنحل المناوء المناهض");

impl Names<'_> {
    /// The end of what a party is called by: a noun and its adjectives (حزب العمال الشيوعي), two nouns
    /// that و joins (حزب الوحدة والمستقبل), what it is for (حركة العدالة من أجل الكرامة), or a noun of
    /// another (حزب صوت الشعب). Whose it is, is no name: حزب الرئيس.
    pub(super) fn party(self, head: Head) -> Option<usize> {
        let first = head.at + 1;
        if !MOVEMENTS.contains(head.key) || !self.goes_on(first) {
            return None;
        }
        let is_party = head.key == PARTY;
        if !self.has_article(first) {
            let object = first + 1;
            let of = self.is_construct(first)
                && last_letters(self.written(first))[1] != 'ي'
                && !self.context.classes(first).has(Classes::PLACE_WORD)
                && !OWNERS.contains(self.key(object))
                && !self.context.classes(object).has(Classes::ADJECTIVE)
                && !STANDINGS.contains(self.key(object))
                && self.context.classes(first).has(Classes::ORDINARY)
                && (is_party || IDEALS.contains(self.key(object)));
            return of.then(|| self.party_adjectives(object + 1, true));
        }
        // A party that the list has is called so: حزب العدالة والتنمية.
        let mut listed = beginning(self.listed, first).iter();
        if listed.any(|c| c.words() > 1 && self.is_organization(c) && self.context.counts(c)) {
            return None;
        }
        let key = self.key(first);
        let ideal = IDEALS.contains(key);
        let known = self.is_known(first);
        let noun = is_party
            && !known
            && !self.context.is_part(first)
            && !self.context.classes(first).any(NO_PARTY)
            && !OWNERS.contains(key);
        if !noun && !ideal {
            return None;
        }
        let behind = first + 1;
        let adjectives = self.party_adjectives(behind, known || !is_party);
        let end = if self.joins_ideal(behind) {
            self.party_adjectives(behind + 1, false)
        } else {
            let sake = self.behind_sake(adjectives);
            let sake = sake.filter(|&sake| self.goes_on(sake) && self.has_article(sake));
            sake.map_or(adjectives, |sake| sake + 1)
        };
        (end > behind || noun).then_some(end)
    }

    /// The end of the adjectives from word `from` on; of what `is_known` without them, only
    /// those that parties are called by.
    fn party_adjectives(self, from: usize, is_known: bool) -> usize {
        let is_adjective = |&at: &usize| {
            self.goes_on(at)
                && self.has_article(at)
                && !self.context.classes(at).has(Classes::FUNCTION)
                && (NAMING.contains(self.key(at)) || !is_known && ends_like_nisba(self.written(at)))
        };
        let adjectives = (from..from + MOST_ADJECTIVES).take_while(is_adjective);
        from + adjectives.count()
    }

    /// Whether an ideal stands at word `at` behind و: حزب الوحدة والمستقبل; but not حزب الأمة والحكومة.
    fn joins_ideal(self, at: usize) -> bool {
        self.goes_on(at) && self.begins_with(at, 'و') && IDEALS.contains(self.bare(at, true))
    }
}
