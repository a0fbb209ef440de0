//! What stands around a candidate in its segment.

use crate::chars::{self, Class};
use crate::lexicon::{self, Classes};
use crate::normalize::{Folder, Key, fold_word};

use super::candidates::Candidate;
use super::proclitics::{self, Beginning};
use super::segment::{Segment, Word};
use super::steps;

/// How many words may stand between a title and the name.
const TITLE_REACH: usize = 2;

/// How many words an office may be told in between a verb of saying and the name.
const LONGEST_OFFICE: usize = 8;

/// In and to, as they are folded, with و or without; إلي is إلى where the two letters
/// are not told apart (والي is a governor).
const IN_AND_TO: [Key; 5] = Key::of_words("في وفي الى والى الي");

/// Other prepositions of place and nouns like them: near, towards, the parts of the
/// compass.
const PREPOSITIONS: [Key; 11] =
    Key::of_words("قرب وسط شمال جنوب شرق غرب شمالي جنوبي شرقي غربي باتجاه");

/// The preposition that says where something comes from, or what it is of.
const FROM: Key = Key::of_folded("من");

/// What stands before two places: بين وجدة وفاس.
const BETWEEN: Key = Key::of_folded("بين");

/// Words behind which it says where: القادمة من، بالقرب من.
const COMING: [Key; 48] = Key::of_words(
    "القادمه القادم القادمين القادمون قادمه قادما قادمين قادمون القريبه القريب
     قريبه قريبا بالقرب انسحب انسحبت انسحبوا الانسحاب انسحاب انسحابها انسحابه نزح
     نزحت نزحوا النازحين النازحون النازحه فر فرت فروا الفارين ينحدر تنحدر ينحدرون
     المنحدر المنحدره انطلق انطلقت انطلقوا انطلاقا عاد عادت عادوا عاءدا عاءده
     العاءدين العاءده اقترب اقتربت",
);

/// What begins what somebody says.
const THAT: [Key; 6] = Key::of_words("ان انه انها بان بانه بانها");

/// Titles of those who are known by their given names.
const RULERS: [Key; 16] = Key::of_words(
    "الملك ملك الملكه الامير الاميره السلطان الشيخ الشيخه الرءيس الامام النبي
     الرسول الخليفه البابا القديس سيدنا",
);

/// Offices of those who are known by their family names.
const OFFICES: [Key; 4] = Key::of_words("رءيس رءيسه وزير وزيره");

/// The gender of an adjective. Places and companies are feminine, clubs masculine.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Gender {
    Masculine,
    Feminine,
}

/// The words of a segment and their classes.
#[derive(Clone, Copy)]
pub(super) struct Context<'s> {
    pub(super) text: &'s str,
    pub(super) segment: &'s Segment,
}

impl<'s> Context<'s> {
    /// Word number `at` as it is written.
    pub(super) fn written(self, at: usize) -> &'s str {
        let word = &self.segment.words[at];
        &self.text[word.start..word.end]
    }

    /// Whether word number `at` as it stands begins with the article.
    pub(super) fn has_article(self, at: usize) -> bool {
        proclitics::begins_with_article(self.written(at))
    }

    /// The classes of word number `at`, its proclitics taken off.
    pub(super) fn classes(self, at: usize) -> Classes {
        let whole = lexicon::classes(self.segment.words[at].key);
        if !whole.is_empty() {
            return whole;
        }
        self.classes_behind_proclitics(at)
    }

    /// The classes of what is behind the proclitics of word number `at`.
    pub(super) fn classes_behind_proclitics(self, at: usize) -> Classes {
        let word = &self.segment.words[at];
        let written = self.written(at);
        let mut classes = Classes::default();
        let mut folder = Folder::default();
        if word.key.short().is_none() {
            folder.fold(written);
        }
        let Some(beginning) = Beginning::of(written, folder.whole(word.key)) else {
            return classes;
        };
        proclitics::readings(word.key, beginning, &mut folder, |reading, _| {
            if classes.is_empty() {
                classes = lexicon::classes(reading.key);
            }
        });
        classes
    }

    /// The key of word number `at` with `front`, which is at most one letter more, in
    /// the place of its first `taken` letters, all of them ل.
    pub(super) fn rest(self, at: usize, taken: u8, front: &str) -> Key {
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
    pub(super) fn goes_on(self, at: usize) -> bool {
        let words = &self.segment.words;
        let is_close = |end: usize, start: usize| {
            let is_space = start == end + 1 && self.text.as_bytes()[end] == b' ';
            is_space || is_close(&self.text[end..start])
        };
        let word = words.get(at).filter(|word| word.goes_on());
        word.is_some_and(|word| at > 0 && is_close(words[at - 1].end, word.start))
    }

    /// Whether a hyphen stands before word `at`.
    pub(super) fn is_behind_hyphen(self, at: usize) -> bool {
        self.text[..self.segment.words[at].start].ends_with(['-', '\u{2010}', '\u{2011}'])
    }

    /// Whether a title stands before word number `at`: at once, or with what it is
    /// of and nisbas between (وزير الخارجية الروسي).
    pub(super) fn has_title(self, at: usize) -> bool {
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

    /// Whether the title before word number `at` is of one who is known by a given name.
    pub(super) fn has_ruler(self, at: usize) -> bool {
        let words = &self.segment.words[..at];
        let mut near = words.iter().rev().take(TITLE_REACH + 1);
        near.any(|word| RULERS.contains(&word.key))
    }

    /// The classes of the word or phrase that ends before word number `end`; none if
    /// the word is not meant in the phrase (عن طريق البريد).
    pub(super) fn announces(self, end: usize) -> Classes {
        match self.phrases(end) {
            phrases if phrases.has(Classes::FUNCTION) => Classes::default(),
            phrases => self.announces_alone(end).with(phrases),
        }
    }

    /// The classes of the word before word number `end`. With the article behind ل it
    /// announces nothing: للحزب الجديد، للمنتخب الأزرق.
    fn announces_alone(self, end: usize) -> Classes {
        let Some(at) = end.checked_sub(1) else {
            return Classes::default();
        };
        let classes = self.classes(at);
        if classes.any(Classes::ORG_WORD.with(Classes::PLACE_WORD))
            && proclitics::has_article(self.written(at))
        {
            lexicon::classes(self.segment.words[at].key)
        } else {
            classes
        }
    }

    /// The classes of the phrases of several words that end before word number
    /// `end`.
    fn phrases(self, end: usize) -> Classes {
        let words = &self.segment.words[..end];
        let mut classes = Classes::default();
        if !words
            .last()
            .is_some_and(|word| lexicon::may_end_phrase(word.key))
        {
            return classes;
        }
        let mut keys = [Key::default(); lexicon::LONGEST_PHRASE];
        let mut from = keys.len();
        for word in words.iter().rev().take(lexicon::LONGEST_PHRASE) {
            from -= 1;
            keys[from] = word.key;
            if from + 1 < keys.len() {
                classes = classes.with(lexicon::phrase(&keys[from..]));
            }
        }
        classes
    }

    /// Whether word `at` is no name beside the word before it or behind it: القوة
    /// القاهرة، مسقط رأسه.
    #[inline]
    pub(super) fn is_in_phrase(self, at: usize) -> bool {
        lexicon::may_be_no_name(self.segment.words[at].key) && self.is_surely_in_phrase(at)
    }

    #[inline(never)]
    fn is_surely_in_phrase(self, at: usize) -> bool {
        let words = &self.segment.words;
        // والقوة القاهرة: the phrase may be behind a proclitic.
        let is = |first: usize, second: usize| {
            let (first, second) = (words[first].key, words[second].key);
            let mut firsts = (0..=2).filter_map(|taken| first.rest(taken, Key::default()));
            firsts.any(|first| lexicon::phrase(&[first, second]).has(Classes::FUNCTION))
        };
        at > 0 && is(at - 1, at) || at + 1 < words.len() && is(at, at + 1)
    }

    /// Whether the word before is a preposition of place.
    pub(super) fn has_preposition(self, at: usize) -> bool {
        let key = |back: usize| Some(self.segment.words[at.checked_sub(back)?].key);
        key(1).is_some_and(|before| {
            IN_AND_TO.contains(&before)
                || PREPOSITIONS.contains(&before)
                || before == FROM && key(2).is_some_and(|coming| COMING.contains(&coming))
        })
    }

    /// Whether the word before is one that و cannot follow: في وجدة is in Oujda.
    pub(super) fn takes_no_and(self, at: usize) -> bool {
        let before = at.checked_sub(1);
        before.is_some_and(|before| {
            let key = self.segment.words[before].key;
            key == FROM || key == BETWEEN || IN_AND_TO.contains(&key)
        })
    }

    /// Whether the word before says of what kind the place is that follows it, and و hardly
    /// follows: مدينة وجدة.
    pub(super) fn begins_place(self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| {
            self.classes(before).has(Classes::PLACE_WORD)
                && !proclitics::has_article(self.written(before))
        })
    }

    /// Whether word `at` is an ordinary word that goes with the noun before it: its
    /// adjective (لاعب واعد; but حكومة مالي, where the genders differ), or itself one of what
    /// follows (مصانع إعادة التدوير).
    pub(super) fn is_said_of_noun(self, at: usize) -> bool {
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
        let is_feminine = |at: usize| matches!(last_letters(self.written(at)), [_, 'ة' | 'ه']);
        let agrees = || at == 0 || !is_feminine(at - 1) || is_feminine(at);
        class.has(Classes::ADJECTIVE) && agrees() || next.is_some_and(of_next)
    }

    /// Whether word `at` is an ordinary word that says what kind of organization is before it:
    /// فرقة أمنية، شركة إنتاج.
    pub(super) fn is_kind(self, at: usize) -> bool {
        let is_adjective = || matches!(last_letters(self.written(at)), ['ي', 'ة']);
        lexicon::classes(self.segment.words[at].key).has(Classes::ORDINARY)
            && !self.has_article(at)
            && (is_adjective() || self.is_bare_field(at))
    }

    /// Whether word `at`, which is without the article, is a field of organizations: صحة.
    pub(super) fn is_bare_field(self, at: usize) -> bool {
        let mut folded = String::new();
        fold_word(self.written(at), &mut folded);
        folded.insert_str(0, "ال");
        lexicon::classes_of(&folded).has(Classes::ORG_FIELD)
    }

    /// Whether word `at` is a function word behind a verb: فاز اليوم.
    pub(super) fn is_adverb(self, at: usize) -> bool {
        let class = |at: usize| lexicon::classes(self.segment.words[at].key);
        at > 0 && class(at).has(Classes::FUNCTION) && class(at - 1).has(Classes::MATCH)
    }

    /// Whether a verb that persons' names stand before follows at word `at`.
    pub(super) fn has_verb(self, at: usize) -> bool {
        self.segment
            .words
            .get(at)
            .is_some_and(|_| self.classes(at).has(Classes::PERSON_VERB))
    }

    /// Whether word `at` has the article and the title before it has none: that is what the
    /// title is of.
    pub(super) fn is_genitive(self, at: usize) -> bool {
        let before = at.checked_sub(1);
        before.is_some_and(|before| {
            self.has_article(at)
                && !proclitics::has_article(self.written(before))
                && !self.classes(before).has(Classes::PERSON_VERB)
        })
    }

    /// Whether a candidate stands behind a verb of saying as its subject: قال بوش. An
    /// ordinary word is one only before what is said: قال سلامة إن.
    pub(super) fn is_said_to_speak(self, candidate: &Candidate) -> bool {
        let Some(before) = candidate.first.checked_sub(1) else {
            return false;
        };
        if lexicon::is_like_particle(candidate.tail)
            || !self.classes(before).has(Classes::PERSON_VERB)
        {
            return false;
        }
        let noun = Classes::ORDINARY.with(Classes::NISBA);
        let next = self.segment.words.get(candidate.last);
        !self.classes(candidate.first).any(noun)
            || next.is_some_and(|next| THAT.contains(&next.key))
    }

    /// Whether the words from `first` up to `last` stand between a verb of saying, and whatever
    /// office is told behind it, and what is said: قال مدير الصحة نضال عودة إن.
    pub(super) fn speaks(self, first: usize, last: usize) -> bool {
        let words = &self.segment.words;
        let says = |&at: &usize| {
            steps::count();
            self.classes(at).has(Classes::PERSON_VERB)
        };
        let that = words.get(last).is_some_and(|next| THAT.contains(&next.key));
        let mut office = first.saturating_sub(LONGEST_OFFICE)..first;
        that && office.any(|at| says(&at))
    }

    /// The gender of the adjective of a country at word `at`, in the singular, which
    /// speaks of what is named before it.
    pub(super) fn nisba(self, at: usize) -> Option<Gender> {
        let word = self.segment.words.get(at).filter(|word| word.joined())?;
        if !lexicon::classes(word.key).has(Classes::NISBA) {
            return None;
        }
        let written = self.written(at);
        match last_letters(written) {
            _ if !proclitics::begins_with_article(written) => None,
            [_, 'ة' | 'ه'] => Some(Gender::Feminine),
            [_, 'ي' | 'ى' | 'ی'] => Some(Gender::Masculine),
            _ => None,
        }
    }

    /// Whether word `at` may be an adjective of the one before, which has the article:
    /// العاصمة السعودية. Behind و it is a second one: المصرية والسعودية.
    pub(super) fn is_adjective(self, at: usize, proclitics: &str) -> bool {
        let Some(before) = at.checked_sub(1) else {
            return false;
        };
        let written = self.written(before);
        self.segment.words[at].joined()
            && proclitics::has_article(written)
            && (proclitics.is_empty() || proclitics::is_and(proclitics) && ends_like_nisba(written))
    }
}

/// Whether a name that no list has may go on over what stands between two words.
#[cold]
fn is_close(between: &str) -> bool {
    !between.is_empty() && !between.contains(['\t', '&']) && !between.contains("   ")
}

/// Whether a text ends with a title of those who are known by one name, or with that and what
/// they are of: الملك، رئيس الوزراء.
pub(super) fn is_known_by_one_name(before: &str) -> bool {
    let mut rest = before;
    (0..=TITLE_REACH).any(|_| {
        let Some(word) = word_before(rest) else {
            return false;
        };
        rest = rest.trim_end_matches(' ');
        rest = &rest[..rest.len() - word.len()];
        let key = Folder::default().fold(word);
        RULERS.contains(&key) || OFFICES.contains(&key)
    })
}

/// Whether a word ends like the adjectives made of nouns: السياسي، السياسية.
pub(super) fn ends_like_nisba(written: &str) -> bool {
    matches!(
        last_letters(written),
        ['ي', 'ة' | 'ه'] | [_, 'ي' | 'ى' | 'ی']
    )
}

/// The last two letters of a word, its marks aside; spaces if there are fewer.
pub(super) fn last_letters(written: &str) -> [char; 2] {
    let is_letter = |&c: &char| chars::class(c) == Class::ArabicLetter;
    let mut letters = written.chars().rev().filter(is_letter);
    let last = letters.next().unwrap_or(' ');
    [letters.next().unwrap_or(' '), last]
}

/// The most letters and marks of a word before a name that is looked at.
const LONGEST_BEFORE: usize = 32;

/// The Arabic word at the end of a text, with spaces behind it.
pub(super) fn word_before(text: &str) -> Option<&str> {
    let text = text.trim_end_matches(' ');
    let is_in_word = |c: char| {
        let class = chars::class(c);
        class == Class::ArabicLetter || class.extends_word()
    };
    let mut letters = text.char_indices().rev().take(LONGEST_BEFORE);
    let mut start = text.len();
    while let Some((at, _)) = letters.next().filter(|&(_, c)| is_in_word(c)) {
        steps::count();
        start = at;
    }
    (start < text.len()).then(|| &text[start..])
}
