//! What ends a person's name that no list has, and what stands before one.

use crate::lexicon::Classes;
use crate::normalize::Words;

use crate::tagger::context::Context;
use crate::tagger::proclitics;

/// The numbers of rulers, and what is behind them from eleven on.
pub(super) const ORDINALS: Words<11> =
    Words::of("الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر عشر");

/// How many words before a number the ruler's title may stand.
const MOST_TITLE_REACH: usize = 5;

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
    pub(super) fn is_of_body(&self, at: usize) -> bool {
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
