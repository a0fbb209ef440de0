//! Names in a row behind a word for several of them that the list has with the word for one of them: in
//! «صحيفتا شرق واعتماد» صحيفة شرق, in «كنيستي الطاهرة والساعة» كنيسة الطاهرة.

use crate::normalize::Key;

use super::behind_head::{Head, Names};
use super::several::PARTS_OF_COUNTRIES;
use crate::tagger::steps;

/// The most words of such a name behind the word.
const MOST_WORDS: usize = 3;

/// The singular of plurals; that of duals is told by their letters.
const SINGULARS: [(Key, &str); 45] = [
    (Key::of_folded("احزاب"), "حزب"),
    (Key::of_folded("حركات"), "حركة"),
    (Key::of_folded("صحف"), "صحيفة"),
    (Key::of_folded("قنوات"), "قناة"),
    (Key::of_folded("بنوك"), "بنك"),
    (Key::of_folded("مصارف"), "مصرف"),
    (Key::of_folded("وكالات"), "وكالة"),
    (Key::of_folded("كتل"), "كتلة"),
    (Key::of_folded("تحالفات"), "تحالف"),
    (Key::of_folded("فصاءل"), "فصيل"),
    (Key::of_folded("منظمات"), "منظمة"),
    (Key::of_folded("مدن"), "مدينة"),
    (Key::of_folded("بلدات"), "بلدة"),
    (Key::of_folded("قري"), "قرية"),
    (Key::of_folded("محافظات"), "محافظة"),
    (Key::of_folded("ولايات"), "ولاية"),
    (Key::of_folded("جبال"), "جبل"),
    (Key::of_folded("احياء"), "حي"),
    (Key::of_folded("معتمديات"), "معتمدية"),
    (Key::of_folded("محليات"), "محلية"),
    (Key::of_folded("مستوطنات"), "مستوطنة"),
    (Key::of_folded("معسكرات"), "معسكر"),
    (Key::of_folded("مخيمات"), "مخيم"),
    (Key::of_folded("مناطق"), "منطقة"),
    (Key::of_folded("نواحي"), "ناحية"),
    (Key::of_folded("مديريات"), "مديرية"),
    (Key::of_folded("مقاطعات"), "مقاطعة"),
    (Key::of_folded("انهار"), "نهر"),
    (Key::of_folded("اوديه"), "وادي"),
    (Key::of_folded("حقول"), "حقل"),
    (Key::of_folded("سجون"), "سجن"),
    (Key::of_folded("سدود"), "سد"),
    (Key::of_folded("كناءس"), "كنيسة"),
    (Key::of_folded("مساجد"), "مسجد"),
    (Key::of_folded("معابر"), "معبر"),
    (Key::of_folded("مطارات"), "مطار"),
    (Key::of_folded("مواني"), "ميناء"),
    (Key::of_folded("موانء"), "ميناء"),
    (Key::of_folded("جسور"), "جسر"),
    (Key::of_folded("شوارع"), "شارع"),
    (Key::of_folded("قواعد"), "قاعدة"),
    (Key::of_folded("محطات"), "محطة"),
    (Key::of_folded("اقاليم"), "إقليم"),
    (Key::of_folded("قاعات"), "قاعة"),
    (Key::of_folded("جزر"), "جزيرة"),
];

impl Names<'_> {
    /// The organization that the list has with the singular of `head` before what begins at word `at`, or
    /// behind و there: where that begins, its end and its entity.
    pub(super) fn called_org(
        self,
        head: Head,
        at: usize,
        joined: bool,
    ) -> Option<(usize, usize, Option<u32>)> {
        let (start, end, entity) = self.called(head, at, joined)?;
        let entity_type = self.context.gazetteer.entity_type(entity);
        entity_type
            .is_organization()
            .then_some((start, end, Some(entity)))
    }

    /// The place that the list has so: where it begins and its end.
    pub(super) fn called_place(
        self,
        head: Head,
        at: usize,
        joined: bool,
    ) -> Option<(usize, usize)> {
        let (start, end, entity) = self.called(head, at, joined)?;
        let entity_type = self.context.gazetteer.entity_type(entity);
        // مطارا العاصمة
        let is_name = !PARTS_OF_COUNTRIES.contains(self.key(end - 1));
        (is_name && entity_type.is_location()).then_some((start, end))
    }

    /// The longest of such names.
    fn called(self, head: Head, at: usize, joined: bool) -> Option<(usize, usize, u32)> {
        let words = &self.context.segment.words;
        let skip = if joined {
            self.written(at).strip_prefix('و')?;
            'و'.len_utf8()
        } else {
            0
        };
        let start = words[at].start + skip;
        let singular = self.singular(head)?;
        let ends = (at..at + MOST_WORDS).take_while(|&end| end == at || self.goes_on(end));
        let found = |end: usize| {
            steps::count();
            let name = &self.context.text[start..words[end].end];
            let entity = self.entity_called(&format!("{singular} {name}"))?;
            Some((start, end + 1, entity))
        };
        ends.filter_map(found).last()
    }

    /// The singular of a head for two or more: of حركتا حركة, of أحزاب حزب.
    fn singular(self, head: Head) -> Option<String> {
        if let Some((_, one)) = SINGULARS.iter().find(|(many, _)| *many == head.key) {
            return Some((*one).to_owned());
        }
        let end = self.context.segment.words[head.at].end;
        let dual = self.context.text[head.start..end].strip_suffix(['ا', 'ي'])?;
        Some(match dual.strip_suffix('ت') {
            Some(feminine) => format!("{feminine}ة"),
            None => dual.to_owned(),
        })
    }
}
