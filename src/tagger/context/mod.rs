//! What stands around a candidate in its segment.

pub(super) mod datelines;
mod gender;
mod hashtags;
pub(super) mod marked_verbs;
mod matches;
mod parts;
mod phrases;
mod spoken;
mod words;

pub(super) use parts::{has_drawn_letter, is_plural_of_nisba};
pub(super) use words::{
    ATTACKING, BETWEEN, COMPASS, FROM, HANDED_FROM, IN, IN_AND_TO, IN_NAME_OF, KINGS, MEETING,
    NARRATING, OFFICES, RULERS, SIDES, SPOKESMEN, THAT, TO,
};

use core::cell::OnceCell;

use crate::chars::{self, Class};
use crate::gazetteer::{EntityType, Inner, ReferenceSlice};
use crate::lexicon::{self, Classes};
use crate::normalize::{Folder, Key, WordSet, Words, folded};
use crate::tokenize::{first_letter, first_letters};

use crate::tagger::builder::{Hidden, Settings};
use crate::tagger::candidate::Candidate;
use crate::tagger::gender::Gender;
use crate::tagger::proclitics::{self, Beginning, Reading};
use crate::tagger::segment::{Segment, Word};
use crate::tagger::steps;
use crate::tagger::yeh::Yeh;

/// How many words may stand between a title and the name.
const TITLE_REACH: usize = 2;

/// How many words an office may be told in between a verb of saying and the name.
const LONGEST_OFFICE: usize = 8;

/// Those, near, and towards.
const PREPOSITIONS: Words<11> = COMPASS.and("قرب وسط باتجاه");

/// Those, and their nouns: تحول إلى أيون, نسبة إلى صور.
const GOING_NOWHERE: Words<52> = Words::of(
    "تحول تحولت يتحول تتحول تحوله تحولها تحويل تحويله تحويلها أدى أدت يؤدي تؤدي تحتاج يحتاج احتاج
     احتاجت حاجة بحاجة الحاجة إضافة بالإضافة استنادا استند يستند تستند نسبة إشارة مشيرا مشيرة استمع
     يستمع الاستماع ينتمي تنتمي انتمى الانتماء يفتقر تفتقر افتقر الافتقار ينقسم تنقسم انقسم انقسمت
     ترجم ترجمت ترجمة ينظر تنظر نظر النظر",
);

/// Words behind which it says where: القادمة من، بالقرب من.
pub(in crate::tagger) const COMING: Words<48> = Words::of(
    "القادمه القادم القادمين القادمون قادمه قادما قادمين قادمون القريبه القريب
     قريبه قريبا بالقرب انسحب انسحبت انسحبوا الانسحاب انسحاب انسحابها انسحابه نزح
     نزحت نزحوا النازحين النازحون النازحه فر فرت فروا الفارين ينحدر تنحدر ينحدرون
     المنحدر المنحدره انطلق انطلقت انطلقوا انطلاقا عاد عادت عادوا عاءدا عاءده
     العاءدين العاءده اقترب اقتربت",
);

/// A segment, and what is asked of the names in it.
pub(in crate::tagger) struct Context<'s> {
    pub(in crate::tagger) gazetteer: &'s Inner,
    pub(in crate::tagger) hidden: &'s Hidden,
    pub(in crate::tagger) settings: &'s Settings,
    pub(in crate::tagger) text: &'s str,
    pub(in crate::tagger) segment: &'s Segment,
    /// How the whole text writes a final ي, if it is asked at all.
    pub(in crate::tagger) yeh_of_text: Option<&'s OnceCell<Yeh>>,
}

impl<'s> Context<'s> {
    /// Whether the evidence of a candidate is enough.
    #[inline]
    pub(in crate::tagger) fn counts(&self, candidate: &Candidate) -> bool {
        candidate.counts(self.settings.min_score)
    }

    /// Whether a candidate may count yet, see [`Candidate::is_doubtful`].
    #[inline]
    pub(in crate::tagger) fn is_doubtful(&self, candidate: &Candidate) -> bool {
        candidate.is_doubtful(self.settings.min_score)
    }

    /// The type of what a candidate names.
    pub(in crate::tagger) fn type_of(&self, candidate: &Candidate) -> &'s EntityType {
        candidate.meaning.entity_type(self.gazetteer)
    }

    /// How the whole text writes a final ي, if that is asked; else the segment.
    pub(in crate::tagger) fn yeh(&self) -> Yeh {
        if let Some(of_text) = self.yeh_of_text {
            return *of_text.get_or_init(|| Yeh::of(self.text));
        }
        *self
            .segment
            .yeh
            .get_or_init(|| match &self.segment.words[..] {
                [first, .., last] => Yeh::of(&self.text[first.start..last.end]),
                _ => Yeh::Unknown,
            })
    }

    /// Whether the whole text is asked.
    #[inline]
    pub(in crate::tagger) fn is_whole_text(&self) -> bool {
        self.yeh_of_text.is_some()
    }

    /// Word number `at` as it is written.
    pub(in crate::tagger) fn written(&self, at: usize) -> &'s str {
        let word = &self.segment.words[at];
        &self.text[word.start..word.end]
    }

    /// Word number `at` as it stands, folded.
    pub(in crate::tagger) fn folded(&self, at: usize) -> String {
        let short = self.key(at).folded();
        short.unwrap_or_else(|| folded(self.written(at)))
    }

    /// Whether word number `at` is written with `letter` at its beginning.
    #[inline]
    pub(in crate::tagger) fn begins_with(&self, at: usize, letter: char) -> bool {
        let word = self.written(at);
        first_letter(word).unwrap_or_else(|| first_letters(word)[0]) == letter
    }

    /// The key of word number `at` as it stands.
    #[inline]
    pub(in crate::tagger) fn key(&self, at: usize) -> Key {
        self.segment.words[at].key
    }

    /// Whether word number `at` as it stands begins with the article.
    pub(in crate::tagger) fn has_article(&self, at: usize) -> bool {
        proclitics::begins_with_article(self.written(at))
    }

    /// The classes of word number `at`, its proclitics taken off.
    pub(in crate::tagger) fn classes(&self, at: usize) -> Classes {
        let whole = lexicon::classes(self.key(at));
        if !whole.is_empty() {
            return whole;
        }
        self.classes_behind_proclitics(at)
    }

    /// The classes of what is behind the proclitics of word number `at`.
    pub(in crate::tagger) fn classes_behind_proclitics(&self, at: usize) -> Classes {
        let mut classes = Classes::default();
        self.is_behind_proclitics(at, |reading| {
            classes = lexicon::classes(reading.key);
            !classes.is_empty()
        });
        classes
    }

    /// Whether word number `at` is one of these: as it stands or, if it is on no list of words
    /// itself, behind proclitics, a function word behind one: وكالي is no الي.
    #[inline]
    pub(in crate::tagger) fn is_one_of(&self, at: usize, words: &WordSet) -> bool {
        words.may_end(self.key(at)) && self.is_surely_one_of(at, words)
    }

    #[inline(never)]
    fn is_surely_one_of(&self, at: usize, words: &WordSet) -> bool {
        let key = self.key(at);
        let is_one = |key| words.keys().contains(&key);
        is_one(key)
            || self.is_behind_proclitics(at, |reading| {
                is_one(reading.key)
                    && lexicon::classes(key).is_empty()
                    && !(reading.is_behind_several()
                        && lexicon::classes(reading.key).has(Classes::FUNCTION))
            })
    }

    /// Whether what is behind the proclitics of word number `at` is such a word, with the article
    /// that لل omits.
    pub(in crate::tagger) fn is_behind_proclitics(
        &self,
        at: usize,
        mut is: impl FnMut(Reading) -> bool,
    ) -> bool {
        let word = &self.segment.words[at];
        let written = self.written(at);
        if !proclitics::may_begin(written.as_bytes()) {
            return false;
        }
        let mut folder = Folder::default();
        if word.key.short().is_none() {
            folder.fold(written);
        }
        let mut found = false;
        if let Some(beginning) = Beginning::of(written, folder.whole(word.key)) {
            proclitics::readings(word.key, beginning, &mut folder, |reading, _| {
                found = found || is(reading);
            });
        }
        found
    }

    /// The key of word number `at` with `front`, which is at most one letter more, in
    /// the place of its first `taken` letters, all of them ل.
    pub(in crate::tagger) fn rest(&self, at: usize, taken: u8, front: &str) -> Key {
        let word = &self.segment.words[at];
        word.key.rest(taken, Key::of(front)).unwrap_or_else(|| {
            let mut folder = Folder::default();
            folder.fold(self.written(at));
            folder.rest(taken, front).key
        })
    }

    /// Whether a name that no list has may go on from the word before to word `at`: not to the
    /// next line or the next cell of a table, over `&`, or without a space (محمدAli).
    #[inline]
    pub(in crate::tagger) fn goes_on(&self, at: usize) -> bool {
        let words = &self.segment.words;
        let is_close = |end: usize, start: usize| {
            let is_space = start == end + 1 && self.text.as_bytes()[end] == b' ';
            is_space || is_close(&self.text[end..start])
        };
        let word = words.get(at).filter(|word| word.goes_on());
        word.is_some_and(|word| at > 0 && is_close(words[at - 1].end, word.start))
    }

    /// Whether a hyphen stands before word `at`.
    pub(in crate::tagger) fn is_behind_hyphen(&self, at: usize) -> bool {
        let before = &self.text[..self.segment.words[at].start];
        before.ends_with(|c| matches!(c, '-' | '\u{2010}'..='\u{2013}'))
    }

    /// Whether a title stands before word number `at`: at once, or with what it is
    /// of and nisbas between (وزير الخارجية الروسي).
    pub(in crate::tagger) fn has_title(&self, at: usize) -> bool {
        for end in (1..=at).rev().take(TITLE_REACH + 1) {
            let before = self.classes(end - 1);
            if before.with(self.phrases(end)).has(Classes::PERSON_TITLE) {
                return true;
            }
            if !before.any(Classes::NISBA.with(Classes::ORG_FIELD)) {
                return false;
            }
        }
        false
    }

    /// Whether one of these titles stands before word number `at`, or that and what it is of.
    pub(in crate::tagger) fn is_behind(&self, at: usize, titles: &WordSet) -> bool {
        let mut near = (0..at).rev().take(TITLE_REACH + 1);
        near.any(|at| self.is_one_of(at, titles))
    }

    /// What the list has by word number `at` as it stands.
    pub(in crate::tagger) fn references_at(&self, at: usize) -> Option<ReferenceSlice<'s>> {
        let name = self
            .gazetteer
            .matcher
            .alone(self.segment.words.get(at)?.whole?)?;
        Some(self.gazetteer.references(name))
    }

    /// Whether the list has somebody by word number `at` alone.
    pub(in crate::tagger) fn is_listed_person(&self, at: usize) -> bool {
        self.references_at(at).is_some_and(|references| {
            let mut types = references
                .iter()
                .map(|of| self.gazetteer.entity_type(of.entity));
            types.any(EntityType::is_person)
        })
    }

    /// Whether the word before is a preposition of place.
    pub(in crate::tagger) fn has_preposition(&self, at: usize) -> bool {
        let is = |back: usize, words: &WordSet| {
            let before = at.checked_sub(back);
            before.is_some_and(|before| self.is_one_of(before, words))
        };
        is(1, &IN_AND_TO) && !(is(1, &TO) && is(2, &GOING_NOWHERE))
            || is(1, &PREPOSITIONS)
            || is(1, &FROM) && is(2, &COMING)
            || is(1, &SIDES) && is(2, &FROM)
    }

    /// Whether the word before is one that و cannot follow: في وجدة is in Oujda.
    pub(in crate::tagger) fn takes_no_and(&self, at: usize) -> bool {
        let is = |words: &WordSet| at > 0 && self.is_one_of(at - 1, words);
        is(&FROM) || is(&BETWEEN) || is(&IN_AND_TO)
    }

    /// Whether the word before says of what kind the place is that follows it, and و hardly
    /// follows: مدينة وجدة.
    pub(in crate::tagger) fn begins_place(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| {
            self.classes(before).has(Classes::PLACE_WORD)
                && !proclitics::has_article(self.written(before))
        })
    }

    /// Whether word `at` is an ordinary word that goes with the noun before it: its
    /// adjective (لاعب واعد; but حكومة مالي, where the genders differ), or itself one of what
    /// follows (مصانع إعادة التدوير).
    pub(in crate::tagger) fn is_said_of_noun(&self, at: usize) -> bool {
        let words = &self.segment.words;
        let class = lexicon::classes(words[at].key);
        if !class.has(Classes::ORDINARY) || self.has_article(at) {
            return false;
        }
        let next = words.get(at + 1).filter(|next| next.joined());
        let of_next = |next: &Word| {
            proclitics::begins_with_article(&self.text[next.start..next.end])
                && !lexicon::classes(next.key).any(Classes::NISBA.with(Classes::ADJECTIVE))
        };
        let is_feminine = |at: usize| self.gender_of_noun(at) == Gender::Feminine;
        let agrees = || at == 0 || !is_feminine(at - 1) || is_feminine(at);
        class.has(Classes::ADJECTIVE) && agrees() || next.is_some_and(of_next)
    }

    /// Whether word `at` is an ordinary word that says what kind of organization is before it:
    /// فرقة أمنية، شركة إنتاج.
    pub(in crate::tagger) fn is_kind(&self, at: usize) -> bool {
        let is_adjective = || matches!(last_letters(self.written(at)), ['ي', 'ة']);
        lexicon::classes(self.key(at)).has(Classes::ORDINARY)
            && !self.has_article(at)
            && (is_adjective() || self.is_bare_field(at))
    }

    /// Whether word `at`, which is without the article, is a field of organizations: صحة.
    pub(in crate::tagger) fn is_bare_field(&self, at: usize) -> bool {
        let mut folded = self.folded(at);
        folded.insert_str(0, "ال");
        lexicon::classes_of(&folded).has(Classes::ORG_FIELD)
    }

    /// Whether word `at` is a function word behind a verb: فاز اليوم.
    pub(in crate::tagger) fn is_adverb(&self, at: usize) -> bool {
        let class = |at: usize| lexicon::classes(self.key(at));
        at > 0 && class(at).has(Classes::FUNCTION) && class(at - 1).has(Classes::MATCH)
    }

    /// Whether a verb that persons' names stand before follows at word `at`.
    pub(in crate::tagger) fn has_verb(&self, at: usize) -> bool {
        self.segment
            .words
            .get(at)
            .is_some_and(|_| self.classes(at).has(Classes::PERSON_VERB))
    }

    /// Whether word `at` has the article and the title before it has none: then the word is the
    /// title's genitive (مساعدة المرضى), not its bearer.
    pub(in crate::tagger) fn is_genitive(&self, at: usize) -> bool {
        let before = at.checked_sub(1);
        before.is_some_and(|before| {
            self.has_article(at)
                && !proclitics::has_article(self.written(before))
                && !self.classes(before).has(Classes::PERSON_VERB)
        })
    }

    /// Whether a candidate stands behind a verb of saying as its subject: قال بوش. An
    /// ordinary word is one only before what is said: قال سلامة إن.
    pub(in crate::tagger) fn is_said_to_speak(&self, candidate: &Candidate) -> bool {
        let Some(before) = candidate.first.checked_sub(1) else {
            return false;
        };
        if lexicon::is_like_particle(candidate.tail)
            || !self.classes(before).has(Classes::PERSON_VERB)
        {
            return false;
        }
        let noun = Classes::ORDINARY.with(Classes::NISBA);
        !self.classes(candidate.first).any(noun) || self.is_that(candidate.last)
    }

    /// Whether word `at` begins what somebody says.
    pub(in crate::tagger) fn is_that(&self, at: usize) -> bool {
        at < self.segment.words.len() && self.is_one_of(at, &THAT)
    }

    /// Whether the words from `first` up to `last` stand between a verb of saying, and whatever
    /// office is told behind it, and what is said: قال مدير الصحة نضال عودة إن.
    pub(in crate::tagger) fn speaks(&self, first: usize, last: usize) -> bool {
        let says = |at: usize| {
            steps::count();
            self.classes(at).has(Classes::PERSON_VERB)
        };
        let mut office = first.saturating_sub(LONGEST_OFFICE)..first;
        self.is_that(last) && office.any(says)
    }

    /// Whether word `at` may be an adjective of the one before, which has the article:
    /// العاصمة السعودية. Behind و it is a second one: المصرية والسعودية.
    pub(in crate::tagger) fn is_adjective(&self, at: usize, proclitics: &str) -> bool {
        let Some(before) = at.checked_sub(1) else {
            return false;
        };
        let written = self.written(before);
        // In «الأمير تركي» there is none.
        self.segment.words[at].joined()
            && proclitics::has_article(written)
            && proclitics::has_article(self.written(at))
            && (proclitics.is_empty() || proclitics::is_and(proclitics) && ends_like_nisba(written))
    }
}

/// Whether a name that no list has may go on over what stands between two words.
#[cold]
fn is_close(between: &str) -> bool {
    !between.is_empty() && !between.contains(['\t', '&']) && !between.contains("   ")
}

/// Whether a word ends like the adjectives made of nouns: السياسي، السياسية.
pub(in crate::tagger) fn ends_like_nisba(written: &str) -> bool {
    matches!(
        last_letters(written),
        ['ي', 'ة' | 'ه'] | [_, 'ي' | 'ى' | 'ی']
    )
}

/// The last two letters of a word, its marks aside; spaces if there are fewer.
pub(in crate::tagger) fn last_letters(written: &str) -> [char; 2] {
    let is_letter = |&c: &char| chars::class(c) == Class::ArabicLetter;
    let mut letters = written.chars().rev().filter(is_letter);
    let last = letters.next().unwrap_or(' ');
    [letters.next().unwrap_or(' '), last]
}
