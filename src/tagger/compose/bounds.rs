//! What ends a person's name that no list has, and what stands before one.

use crate::lexicon::{self, Classes};
use crate::normalize::{Key, Words};

use crate::tagger::context::{Context, has_drawn_letter};
use crate::tagger::name_words::{ABD, GOD, is_of_god};
use crate::tagger::proclitics;

/// The numbers of rulers, and what is behind them from eleven on.
pub(super) const ORDINALS: Words<11> =
    Words::of("الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر عشر");

/// Ends those from eleven on: الثاني عشر.
pub(super) const TEN: Key = Key::of_folded("عشر");

/// The endings of the indefinite noun that are written as marks alone.
const TANWIN: [char; 2] = ['\u{64C}', '\u{64D}'];

/// The ending of an indefinite object, in both orders of its letter and mark.
const OF_OBJECTS: [&str; 2] = ["\u{627}\u{64B}", "\u{64B}\u{627}"];

/// How many words before a number the ruler's title may stand.
const MOST_TITLE_REACH: usize = 5;

/// What God is wished to do.
const WISHED: Words<27> = Words::of(
    "يعطيك يعطيكم يرحمه يرحمها يرحمك يحفظك يحفظه يحفظها يحفظكم يسلمك يوفقك يوفقه يسعدك يخليك يخليه يجزاك يكرمك
     يسامحه يسامحك يبارك يعافيك يعافيه يشفيه يشفيها يهديك يهديه يستر",
);

/// Before whom an actor plays, and a woman's name.
const IN_THE_ROLE: Key = Key::of_folded("بدور");

/// A verb of appointing that is another word without its last letter's form: ولى عمر سعدا; but ولي العهد.
const APPOINTED: [&str; 4] = ["ولى", "وولى", "ولّى", "وولّى"];

impl Context<'_> {
    /// Whether a verb of appointing stands before word number `at`.
    pub(super) fn is_behind_appointing(&self, at: usize) -> bool {
        at > 0 && APPOINTED.contains(&self.written(at - 1))
    }

    /// Whether word `at` is the letter of an item of a list: أ) ماكرون ب) هولاند ج) ساركوزي.
    pub(super) fn is_item(&self, at: usize) -> bool {
        let behind = &self.text[self.segment.words[at].end..];
        self.key(at).letters() == 1 && behind.starts_with([')', '-', '/', '–'])
    }

    /// Whether a word for bodies or places stands before word `at`: حركة أمل, محافظ صلاح الدين.
    pub(in crate::tagger) fn is_of_body(&self, at: usize) -> bool {
        const BODY: Classes = Classes::ORG_WORD.with(Classes::PLACE_WORD);
        self.announces(at).any(BODY)
    }

    /// Whether word `at` may be what somebody holds an office of: شيخ الأزهر, زعيم أمل.
    pub(super) fn is_of_office(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| {
            self.announces(at).has(Classes::PERSON_TITLE)
                && !proclitics::has_article(self.written(before))
        })
    }

    /// Whether word `at` is formed as Maghrebi family names are: بوهلال, بلحاج.
    pub(super) fn is_maghrebi(&self, at: usize) -> bool {
        const FATHERS: [&str; 3] = ["بو", "بل", "بن"];
        let words = &self.segment.words;
        at < words.len() && {
            let written = self.written(at);
            let father = FATHERS.iter().any(|father| written.starts_with(father));
            father && written.chars().count() > 4
        }
    }

    /// Whether word `at` is a noun or verb and what is hers or theirs: روى خبرها ابن إسحاق.
    pub(super) fn is_hers(&self, at: usize) -> bool {
        const HERS: [&str; 4] = ["ها", "هم", "هما", "هن"];
        let written = self.written(at);
        HERS.iter().any(|end| written.ends_with(end))
            && lexicon::is_form_of_ordinary(&self.folded(at))
    }

    /// Whether no name goes on to word `at`, whoever is called so: in another script (كين طومسون Ken),
    /// from one noun with the ending of the indefinite to another (دَيْنٌ كَامِلٌ; but سَعِيدٌ الحَرْبِيُّ), to an
    /// indefinite object (تسلّم هادي محفوظ قنديلاً), or where an office of two words begins (محمد ناجي أمين السر), or whom an actor plays is told (واين دوفال
    /// بدور النقيب).
    pub(super) fn ends_before(&self, at: usize) -> bool {
        let before = self.written(at - 1);
        let written = self.written(at);
        let is_latin = |word: &str| word.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
        let is_office = || {
            let next = at + 1;
            self.goes_on(next)
                && lexicon::phrase(&[self.key(at), self.key(next)]).has(Classes::PERSON_TITLE)
        };
        is_latin(before) != is_latin(written)
            || before.ends_with(TANWIN)
                && !proclitics::begins_with_article(written)
                && !lexicon::classes(self.key(at)).has(Classes::PARTICLE)
            || OF_OBJECTS.iter().any(|end| written.ends_with(end))
            || is_office()
            || self.is_in_the_role(at)
            || self.is_told_of(at)
            || self.key(at) == GOD && self.is_prayer(at)
    }

    /// Whether word `at` begins what is told of whoever is called by one name before it: فأما ناصر فله.
    pub(super) fn is_told_of(&self, at: usize) -> bool {
        const AS_FOR: Words<1> = Words::of("اما");
        let before = at.checked_sub(2);
        before.is_some_and(|before| self.is_one_of(before, &AS_FOR)) && self.begins_with(at, 'ف')
    }

    /// Whether word `at` stands before whom an actor plays: تيم حسن بدور جواد.
    pub(super) fn is_in_the_role(&self, at: usize) -> bool {
        self.key(at) == IN_THE_ROLE && self.goes_on(at + 1)
    }

    /// Whether God is wished at word `at`, and no name ends with Him: أبو فيصل الله يعطيك العافية; but ضيف
    /// الله يقول.
    fn is_prayer(&self, at: usize) -> bool {
        !is_of_god(self.key(at - 1), GOD)
            && self.key(at - 1) != ABD
            && self.goes_on(at + 1)
            && self.begins_with(at + 1, 'ي')
            && WISHED.contains(self.key(at + 1))
    }

    /// Whether a word is the number of a ruler, which ends his name: الملك محمد السادس،
    /// البابا ليو الرابع عشر.
    pub(super) fn is_number_of_ruler(&self, at: usize) -> bool {
        let mut titles = at.saturating_sub(MOST_TITLE_REACH)..at;
        ORDINALS.contains(self.key(at)) && titles.any(|at| self.has_title(at))
    }
}

/// What is said to somebody who is called by his given name, and a name elsewhere: باي أحمد, يا سامي
/// حبيبي.
pub(super) const TO_SOMEBODY: Words<9> =
    Words::of("باي هاي ميرسي بليز حبيبي حبيبتي ثانكس دابا جاي");

/// What a word with a letter drawn out is in names: محمد صلااااح.
pub(super) fn role_of_drawn(mut folded: String) -> Classes {
    if !has_drawn_letter(&folded) {
        return Classes::default();
    }
    let mut last = ' ';
    folded.retain(|c| core::mem::replace(&mut last, c) != c);
    lexicon::classes_of(&folded).only(Classes::NAME_PART)
}
