//! Words of the language that newspapers spell in two ways, or have another word for: الحزب
//! الديمقراطي الأميركي is الحزب الديموقراطي الأمريكي in the next, and استاد القاهرة ستاد القاهرة.
//!
//! The costs are counted in Arabic newswire of fifteen sources (13 MB): the share of the other
//! spelling, in decibels; where it has too few of both, 12.

use super::edits::{Edits, Kind, Word};

/// The beginning of a word, folded and without its article, and what else it is spelt as.
type Stem = (&'static str, &'static [(&'static str, u16)]);

/// The stems by their first letter.
const fn stems(first: char) -> &'static [Stem] {
    match first {
        'ا' => &[
            ("امريك", &[("اميرك", 3)]),
            ("اميرك", &[("امريك", 2)]),
            ("اوروب", &[("اورب", 11)]),
            ("اورب", &[("اوروب", 2)]),
            ("اولمب", &[("اوليمب", 12)]),
            ("اوليمب", &[("اولمب", 2)]),
            ("انجليز", &[("انكليز", 8)]),
            ("انكليز", &[("انجليز", 2)]),
            ("انجلترا", &[("انكلترا", 8)]),
            ("انكلترا", &[("انجلترا", 2)]),
            ("انترنت", &[("انترنيت", 12)]),
            ("انترنيت", &[("انترنت", 2)]),
            ("استراتيج", &[("ستراتيج", 12)]),
            ("ارثوذكس", &[("ارثوذوكس", 12), ("ارثودكس", 12)]),
            ("ارثوذوكس", &[("ارثوذكس", 2)]),
            ("ارثودكس", &[("ارثوذكس", 2)]),
        ],
        'ب' => &[
            ("بارالمب", &[("باراليمب", 8)]),
            ("باراليمب", &[("بارالمب", 4)]),
        ],
        'ت' => &[
            ("تلفزيون", &[("تليفزيون", 9)]),
            ("تليفزيون", &[("تلفزيون", 2)]),
            ("تايلاند", &[("تايلند", 8)]),
            ("تايلند", &[("تايلاند", 2)]),
        ],
        'د' => &[
            ("ديمقراط", &[("ديموقراط", 12)]),
            ("ديموقراط", &[("ديمقراط", 2)]),
            ("دبلوماس", &[("ديبلوماس", 10)]),
            ("ديبلوماس", &[("دبلوماس", 2)]),
            ("دنمارك", &[("دانمارك", 8)]),
            ("دانمارك", &[("دنمارك", 2)]),
        ],
        'س' => &[
            ("ستراتيج", &[("استراتيج", 2)]),
            ("سوفيات", &[("سوفيت", 3), ("سوفييت", 6)]),
            ("سوفيت", &[("سوفيات", 5), ("سوفييت", 6)]),
            ("سوفييت", &[("سوفيات", 5), ("سوفيت", 3)]),
        ],
        'ف' => &[
            ("فيدرال", &[("فدرال", 3), ("فيديرال", 10)]),
            ("فدرال", &[("فيدرال", 4), ("فيديرال", 10)]),
            ("فيديرال", &[("فيدرال", 4), ("فدرال", 3)]),
        ],
        'ك' => &[
            ("كرد", &[("كورد", 12)]),
            ("كورد", &[("كرد", 2)]),
            ("كونفدرال", &[("كونفيدرال", 8)]),
            ("كونفيدرال", &[("كونفدرال", 4)]),
            ("كومنولث", &[("كومونولث", 12)]),
            ("كومونولث", &[("كومنولث", 2)]),
        ],
        'م' => &[
            ("موريتان", &[("موريطان", 12)]),
            ("موريطان", &[("موريتان", 2)]),
        ],
        'ن' => &[
            ("نرويج", &[("نروج", 12)]),
            ("نروج", &[("نرويج", 2)]),
            ("نيوزيلند", &[("نيوزلند", 9)]),
            ("نيوزلند", &[("نيوزيلند", 2)]),
        ],
        'ه' => &[("هيءه", &[("هياه", 20)]), ("هياه", &[("هيءه", 2)])],
        _ => &[],
    }
}

/// What such a word may end with.
const ENDS: [&str; 11] = [
    "",
    "ي",
    "يه",
    "ا",
    "يا",
    "يين",
    "يون",
    "يات",
    "ستان",
    "ستاني",
    "ستانيه",
];

/// Words for the same house or place, which names begin with: منفذ نصيب is معبر نصيب.
const HEADS: [&[&str]; 8] = [
    &["ملعب", "استاد", "ستاد"],
    &["مسجد", "جامع"],
    &["معبر", "منفذ"],
    &["جسر", "كوبري"],
    &["ميدان", "ساحه"],
    &["سجن", "معتقل"],
    &["بنك", "مصرف"],
    &["مستشفي", "مشفي"],
];

/// The cost of another word for the same.
const OTHER_HEAD: u16 = 12;

/// What stands before one inside a name, other than an article: للإذاعة والتلفزيون.
const BEFORE: [&str; 2] = ["وال", "لل"];

impl Edits {
    /// The other words for what a name begins with.
    pub(super) fn other_head(&mut self, word: &Word<'_>) {
        let group = HEADS.iter().find(|group| group.contains(&word.text));
        for other in group.into_iter().flat_map(|group| group.iter()) {
            if *other != word.text {
                let whole = word.start..word.start + word.text.len();
                self.push(whole, other, OTHER_HEAD, Kind::Words);
            }
        }
    }

    /// The other spellings of a word of the language in a longer name.
    pub(super) fn respelled(&mut self, word: &Word<'_>) {
        let before = BEFORE
            .iter()
            .find_map(|&before| word.text.strip_prefix(before));
        let bare = before.unwrap_or(word.bare);
        let start = word.start + word.text.len() - bare.len();
        let Some(first) = bare.chars().next() else {
            return;
        };
        for &(stem, others) in stems(first) {
            let end = bare.strip_prefix(stem);
            if end.is_some_and(|end| ENDS.contains(&end)) {
                for &(other, cost) in others {
                    self.push(start..start + stem.len(), other, cost, Kind::Words);
                }
            }
        }
    }
}
