//! Words of the language that newspapers spell in two ways, or have another word for: الحزب
//! الديمقراطي الأميركي is الحزب الديموقراطي الأمريكي in the next, and استاد القاهرة ستاد القاهرة.
//!
//! The costs of spellings that occur often enough in 13 MB of Tunisian radio news and the corpora of
//! docs/precision.md are counted there, as the share of the spelling in decibels; the others are
//! estimates (8 to 12), as is that of another word.

use super::edits::{Edits, Kind, Word};

/// The beginnings of a word, folded and without its article, that stand for one another, and what it
/// costs to write each.
const STEMS: [&[(&str, u16)]; 23] = [
    &[("امريك", 2), ("اميرك", 3)],
    &[("اوروب", 2), ("اورب", 11)],
    &[("اولمب", 2), ("اوليمب", 12)],
    &[("انجليز", 2), ("انكليز", 8)],
    &[("انجلترا", 2), ("انكلترا", 8)],
    &[("انترنت", 2), ("انترنيت", 12)],
    &[("استراتيج", 2), ("ستراتيج", 12)],
    &[("ارثوذكس", 2), ("ارثوذوكس", 12), ("ارثودكس", 12)],
    &[("بارالمب", 4), ("باراليمب", 8)],
    &[("تلفزيون", 2), ("تليفزيون", 9)],
    &[("تايلاند", 2), ("تايلند", 8)],
    &[("ديمقراط", 2), ("ديموقراط", 12)],
    &[("دبلوماس", 2), ("ديبلوماس", 10)],
    &[("دنمارك", 2), ("دانمارك", 8)],
    &[("سوفيت", 3), ("سوفيات", 5), ("سوفييت", 6)],
    &[("فدرال", 3), ("فيدرال", 4), ("فيديرال", 10)],
    &[("كرد", 2), ("كورد", 12)],
    &[("كونفدرال", 4), ("كونفيدرال", 8)],
    &[("كومنولث", 2), ("كومونولث", 12)],
    &[("موريتان", 2), ("موريطان", 12)],
    &[("نرويج", 2), ("نروج", 12)],
    &[("نيوزيلند", 2), ("نيوزلند", 9)],
    &[("هيءه", 2), ("هياه", 20)],
];

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
        let is_one = |stem: &str| {
            let end = bare.strip_prefix(stem);
            end.is_some_and(|end| ENDS.contains(&end))
        };
        // Of most words, the first two letters tell that no stem is there.
        let beginning = bare.as_bytes().first_chunk::<4>();
        for group in STEMS {
            let may_be = |(stem, _): &(&str, u16)| stem.as_bytes().first_chunk() == beginning;
            if !group.iter().any(may_be) {
                continue;
            }
            let Some(&(stem, _)) = group.iter().find(|(stem, _)| is_one(stem)) else {
                continue;
            };
            for &(other, cost) in group.iter().filter(|(other, _)| *other != stem) {
                self.push(start..start + stem.len(), other, cost, Kind::Words);
            }
        }
    }
}
