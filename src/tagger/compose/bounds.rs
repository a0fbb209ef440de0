//! What ends a person's name that no list has, and what stands before one.

use crate::lexicon::{self, Classes};
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

    /// Whether word `at` is a people: المغول, or the nisba of one in the plural: الأيوبيين.
    pub(super) fn is_people(&self, at: usize) -> bool {
        const PLURALS: [&str; 2] = ["يين", "يون"];
        let is_plural = || {
            let written = self.written(at);
            self.has_article(at) && PLURALS.iter().any(|end| written.ends_with(end))
        };
        lexicon::classes(self.key(at)).has(Classes::PEOPLE) || is_plural()
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

/// Whether a folded word is one of speech, and of no list of names: the future of a verb (هيزور, حيروح)
/// or what it denies (مابيحبش), a noun that is joined to what it lost letters with (عالبيت, هالحكي)
/// or one with a letter drawn out (رجاااال).
pub(super) fn is_spoken(folded: &str) -> bool {
    const FUTURE: [&str; 2] = ["ه", "ح"];
    const JOINED: [&str; 4] = ["ع", "ه", "به", "فه"];
    const IMPERFECT: [char; 3] = ['ي', 'ت', 'ن'];
    let mut verbs = FUTURE.iter().filter_map(|sign| folded.strip_prefix(sign));
    let is_verb = |verb: &str| {
        verb.starts_with(IMPERFECT)
            && verb.chars().count() >= 4
            && lexicon::classes_of(verb).has(Classes::ORDINARY)
    };
    // عالبيت, هالحكي; but هالاند
    let is_noun = |noun: &str| noun.starts_with("ال") && lexicon::is_form_of_ordinary(noun);
    let mut nouns = JOINED.iter().filter_map(|sign| folded.strip_prefix(sign));
    // مابيحبش
    let denied = || {
        let verb = folded.strip_prefix("ما")?.strip_suffix("ش")?;
        Some(is_verb(verb.strip_prefix("ب").unwrap_or(verb)))
    };
    let mut drawn = (' ', 0);
    verbs.any(is_verb)
        || nouns.any(is_noun)
        || denied().unwrap_or(false)
        || folded.chars().any(|c| {
            drawn = if c == drawn.0 {
                (c, drawn.1 + 1)
            } else {
                (c, 1)
            };
            drawn.1 == 3
        })
}

/// What is said to somebody who is called by his given name, and a name elsewhere: باي أحمد, يا سامي
/// حبيبي.
pub(super) const TO_SOMEBODY: Words<9> =
    Words::of("باي هاي ميرسي بليز حبيبي حبيبتي ثانكس دابا جاي");

/// Whether a folded word is what is somebody's: عيونك, دموعي; but a family is called الجبالي.
pub(super) fn is_possessed(folded: &str) -> bool {
    let is_ordinary = |stem: &str| lexicon::classes_of(stem).has(Classes::ORDINARY);
    let is_plural = |stem: &str| {
        let mut letters = stem.chars().skip(2);
        letters.next() == Some('و') && letters.count() == 1
    };
    let stem = folded
        .strip_suffix(['ك', 'ي'])
        .filter(|stem| is_plural(stem));
    stem.is_some_and(is_ordinary)
}
