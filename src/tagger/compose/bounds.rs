//! What ends a person's name that no list has, and what stands before one.

use crate::lexicon::{self, Classes};
use crate::normalize::{Key, Words, fold_word};

use super::parts::PART;
use crate::tagger::context::Context;
use crate::tagger::proclitics;

/// The numbers of rulers, and what is behind them from eleven on.
pub(super) const ORDINALS: Words<11> =
    Words::of("الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر عشر");

/// The endings of the indefinite noun that are written as marks alone.
const TANWIN: [char; 2] = ['\u{64C}', '\u{64D}'];

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
    pub(in crate::tagger) fn is_people(&self, at: usize) -> bool {
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

    /// Whether word `at` is formed as Tunisian family names are: بالحسن, بالحاج.
    pub(super) fn may_be_joined_family(&self, at: usize) -> bool {
        let mut folded = String::new();
        fold_word(self.written(at), &mut folded);
        let name = folded.strip_prefix("بال").unwrap_or("");
        let is_title = || Words::<2>::of("حاج شيخ").contains(Key::of(name));
        name.chars().count() > 2 && (lexicon::classes_of(name).any(PART) || is_title())
    }

    /// Whether word `at` is a noun or verb and what is hers or theirs: روى خبرها ابن إسحاق.
    pub(super) fn is_hers(&self, at: usize) -> bool {
        const HERS: [&str; 4] = ["ها", "هم", "هما", "هن"];
        let written = self.written(at);
        HERS.iter().any(|end| written.ends_with(end)) && {
            let mut folded = String::new();
            fold_word(written, &mut folded);
            lexicon::is_form_of_ordinary(&folded)
        }
    }

    /// Whether no name goes on to word `at`, whoever is called so: in another script (كين طومسون Ken),
    /// from one noun with the ending of the indefinite to another (دَيْنٌ كَامِلٌ; but سَعِيدٌ الحَرْبِيُّ), or
    /// where an office of two words begins (محمد ناجي أمين السر).
    pub(super) fn ends_before(&self, at: usize) -> bool {
        let before = self.written(at - 1);
        let written = self.written(at);
        let is_latin = |word: &str| word.starts_with(|c: char| c.is_ascii_alphabetic());
        let is_office = || {
            let next = at + 1;
            next < self.segment.words.len()
                && self.goes_on(next)
                && lexicon::phrase(&[self.key(at), self.key(next)]).has(Classes::PERSON_TITLE)
        };
        is_latin(before) != is_latin(written)
            || before.ends_with(TANWIN)
                && !proclitics::begins_with_article(written)
                && !lexicon::classes(self.key(at)).has(Classes::PARTICLE)
            || is_office()
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
/// one with a letter drawn out (رجاااال), or what several did (راحو).
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
    // راحو; but حمدو
    let did = || {
        let verb = folded.strip_suffix('و');
        verb.is_some_and(|verb| {
            verb.chars().count() > 2 && {
                let known = lexicon::classes_of(verb);
                known.has(Classes::ORDINARY) && !known.any(PART)
            }
        })
    };
    verbs.any(is_verb)
        || nouns.any(is_noun)
        || did()
        || denied().unwrap_or(false)
        || has_drawn_letter(folded)
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

/// Whether a folded word is what somebody did then, and to whom: فحدثني, فوطئها.
pub(super) fn is_verb_behind_so(folded: &str) -> bool {
    const ENDS: [&str; 4] = ["ني", "ها", "هم", "ته"];
    let verb = folded.strip_prefix('ف');
    verb.is_some_and(|verb| verb.chars().count() > 4 && ENDS.iter().any(|end| verb.ends_with(end)))
}

/// What a word with a letter drawn out is in names: محمد صلااااح.
pub(super) fn role_of_drawn(written: &str) -> Classes {
    let mut folded = String::new();
    fold_word(written, &mut folded);
    if !has_drawn_letter(&folded) {
        return Classes::default();
    }
    let mut last = ' ';
    folded.retain(|c| core::mem::replace(&mut last, c) != c);
    lexicon::classes_of(&folded).only(PART)
}

/// Whether a letter stands three times in a row.
fn has_drawn_letter(folded: &str) -> bool {
    let mut drawn = (' ', 0);
    folded.chars().any(|c| {
        drawn = if c == drawn.0 {
            (c, drawn.1 + 1)
        } else {
            (c, 1)
        };
        drawn.1 == 3
    })
}
