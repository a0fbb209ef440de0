//! What a word can be in a person's name that no list has.

use crate::gazetteer::EntityType;
use crate::lexicon::{self, Classes};
use crate::normalize::{Key, WordSet, Words};

use super::bounds::role_of_drawn;
use super::initials::LETTERS;
use super::org_words::KINDS;
use super::place_names::OPENERS;
use crate::tagger::candidates::{is_alone, is_ordinary_behind_first, is_whole};
use crate::tagger::context::{Context, last_letters};
use crate::tagger::name_words::{
    ABD, DAUGHTER, FAITH, FATHER, GOD, MOTHER, ROMANCE_OF, is_never_alone, is_of_god,
};
use crate::tagger::proclitics;

/// Words that are a given name with one of those behind them.
const COMPOUNDS: [(Key, &WordSet); 6] = [
    (
        Key::of_folded("جاد"),
        &Words::<4>::of("الرب المولى الحق الكريم"),
    ),
    (Key::of_folded("حمد"), &Words::<1>::of("النيل")),
    (Key::of_folded("زين"), &Words::<1>::of("العابدين")),
    (Key::of_folded("سيف"), &Words::<2>::of("الإسلام النصر")),
    (Key::of_folded("عز"), &Words::<1>::of("العرب")),
    (Key::of_folded("تاج"), &Words::<1>::of("السر")),
];

/// Whose father or mother somebody is.
pub(super) const KUNYAS: Words<2> = Words::of("ابو ام");

/// Whose name goes on with whatever follows: هشام أبو زفرك.
const PARENTS: Words<5> = Words::of("ابو ابي بن ال ايت");

/// Joins a Mauritanian's name, and is a verb as well: محمد ولد الغزواني.
const OULD: Key = Key::of_folded("ولد");

/// Names with the article that fathers and grandfathers are called by in Egypt, and families too: أشرف
/// الشحات جمال.
const ALSO_GIVEN: Words<13> = Words::of(
    "السيد الشحات المرسي المتولي النبوي الغريب العشري الشربيني البدري الدسوقي الصاوي السعيد الدمرداش",
);

/// An address, and a given name.
pub(super) const MISTER: Key = Key::of_folded("السيد");

/// Of a word that is surely a given name, the first alone.
pub(super) const GIVEN_OR_NOT: Classes = Classes::GIVEN.with(Classes::DOUBTFUL);

/// What no family name is, however it is formed.
const NO_FAMILY: Classes = Classes::FUNCTION
    .with(Classes::ORG_FIELD)
    .with(Classes::ORG_HEAD)
    .with(Classes::ORG_WORD)
    .with(Classes::PLACE_WORD)
    .with(Classes::PERSON_TITLE);

/// Before the place where somebody is from: محمد العبيدي أصيل سيدي بوزيد.
pub(super) const ORIGIN: Words<2> = Words::of("اصيل اصيله");

/// When somebody was in office.
const WHEN: Words<4> = Words::of("الماضي الحالي الجاري التالي");

/// What joins a foreign family name to what is before it, and what may stand between them.
pub(super) const JOINTS: Words<7> = ROMANCE_OF.and("فان فون");
const SECOND_JOINTS: Words<6> = Words::of("لا لاس لوس دير در دن");

/// What a name begins with.
pub(super) const FIRST: Classes = Classes::GIVEN.with(Classes::PARTICLE);

/// The words of a segment as parts of persons' names.
impl Context<'_> {
    /// What word `at`, which is not the first of a name, is in it; that is `first`.
    pub(super) fn later_role(&self, at: usize, first: Classes) -> Classes {
        let words = &self.segment.words;
        let word = &words[at];
        let written = self.written(at);
        // What follows عبد with the article is one of the names of God.
        if self.is_abd(at - 1) && proclitics::begins_with_article(written) {
            return Classes::NAME_PART;
        }
        // وولي العهد; but ثعلبة بن وهب
        let before = words[at - 1].key;
        let may_be_and = || !PARENTS.contains(before) && self.is_behind_and(at);
        let is_spoken = || self.is_spoken_in(at) || self.is_spoken_particle(at);
        if word.spelt() || self.is_in_phrase(at, word.key) || may_be_and() || is_spoken() {
            return Classes::default();
        }
        if self.is_compound(at - 1) || self.is_compound(at) || self.is_like_now(at) {
            return Classes::NAME_PART;
        }
        let known = lexicon::classes(word.key);
        let is_no_part = || ORIGIN.contains(word.key) || self.is_item(at);
        if !known.has(Classes::FAMILY) && self.is_people(at) || is_no_part() {
            return Classes::default();
        }
        let role = match word.whole {
            Some(_) => self.role(at),
            None => role_of_drawn(self.folded(at)),
        };
        // Who is on a list of persons goes on as anybody's name does.
        let role = if first.has(Classes::NAME_EDGE) {
            role.with(self.role_elsewhere(at, known))
        } else {
            role
        };
        let classes = role.with(known.only(Classes::PERSON_TITLE));
        if self.is_number_of_ruler(at) {
            return Classes::NAME_PART.with(Classes::DOUBTFUL);
        }
        if self.is_number_of_ruler(at - 1) {
            return Classes::default();
        }
        // Whatever follows هشام أبو is his; but محمد ولد عام 1950 is when he was born.
        let parent = PARENTS.contains(before) || before == OULD && self.may_be_family(at, || false);
        // Whatever is behind مالك بن goes on with another بن, too: مالك بن بحدل بن أنيف.
        let is_part = |at: usize| {
            self.reads_as_part(at)
                || is_never_alone(words[at].key)
                || at > 0 && PARENTS.contains(words[at - 1].key)
        };
        if self.is_second_joint(at) || self.is_joint(at) {
            return Classes::PARTICLE;
        }
        // أحمد ولد عبد العزيز
        let of_abd = (before == DAUGHTER || before == OULD) && word.key == ABD;
        let parent = parent || of_abd;
        let son = at > 1 && parent && is_part(at - 2)
            || self.is_of_kunya(at)
            || self.is_behind_joint(at)
                && (self.may_be_family(at, || false)
                    || SECOND_JOINTS.contains(before) && !known.has(Classes::ORDINARY));
        if self.is_family_of_daughter(at) {
            return Classes::NAME_PART;
        }
        let part = son && !classes.any(Classes::NAME_PART) && !known.any(Classes::FUNCTION);
        classes.with_if(Classes::NAME_PART.with(Classes::DOUBTFUL), part)
    }

    /// Whether word `at` is a family name in the feminine, behind her father's name: مريم بنت ناصر الشامسية.
    fn is_family_of_daughter(&self, at: usize) -> bool {
        let Some(of) = at.checked_sub(2) else {
            return false;
        };
        let of_grandfather = || {
            let first = of.checked_sub(2).map(|first| self.key(first));
            first == Some(DAUGHTER) && PARENTS.contains(self.key(of))
        };
        let written = self.written(at);
        (self.key(of) == DAUGHTER || of_grandfather())
            && self.has_article(at)
            && last_letters(written) == ['ي', 'ة']
            && !lexicon::classes(self.key(at)).has(Classes::NISBA)
            && {
                let folded = self.folded(at);
                let masculine = folded.trim_end_matches('ه');
                lexicon::classes_of(masculine).has(Classes::FAMILY)
            }
    }

    /// Whether word `at` is the second of two that join a foreign family name to what is before it: بيتر فان دير
    /// ساندن, خوسيه دي لا كروز.
    pub(super) fn is_second_joint(&self, at: usize) -> bool {
        SECOND_JOINTS.contains(self.key(at)) && self.is_behind_joint(at)
    }

    /// Whether word `at` joins a foreign family name to another one before it: كارفاليو دوس سانتوس.
    fn is_joint(&self, at: usize) -> bool {
        JOINTS.contains(self.key(at)) && self.goes_on(at + 1) && self.is_behind_joint(at + 1)
    }

    /// Whether what joins foreign names stands before word `at`, behind one that is not Arabic.
    fn is_behind_joint(&self, at: usize) -> bool {
        // ريو دي جنيرو
        let is_name = |at: usize| {
            self.is_part(at)
                && !lexicon::classes(self.key(at)).has(Classes::ARABIC_NAME)
                && !OPENERS.contains(self.key(at))
                && !LETTERS.contains(self.key(at))
        };
        let is_second = SECOND_JOINTS.contains(self.key(at - 1));
        let joint = at.checked_sub(if is_second { 2 } else { 1 });
        joint.is_some_and(|joint| {
            joint > 0 && JOINTS.contains(self.key(joint)) && is_name(joint - 1)
        })
    }

    /// Whether word `at` is a foreign given name that folds to a particle and is not written like that,
    /// before a part of names: آلان دوبوا, آن جونز.
    pub(super) fn is_like_now(&self, at: usize) -> bool {
        const NAMES: [&str; 2] = ["آلان", "آن"];
        NAMES.contains(&self.written(at))
            && self.goes_on(at + 1)
            && self.is_part(at + 1)
            && !self.has_article(at + 1)
            && lexicon::classes(self.key(at + 1)).has(Classes::FOREIGN_NAME)
    }

    /// The classes of word `at` if a person's name may begin there and go on, and where it
    /// begins behind proclitics; `is_in_row` says whether another person's name stands before it.
    pub(super) fn first_role(
        &self,
        at: usize,
        is_in_row: impl FnOnce() -> bool,
    ) -> Option<(usize, Classes)> {
        let gazetteer = self.gazetteer;
        let word = &self.segment.words[at];
        // One part is no name.
        if !self.goes_on(at + 1) {
            return None;
        }
        let readings = self.segment.readings(at);
        let classes = |id| gazetteer.vocabulary.classes(id);
        let written = self.written(at);
        let compound = self.is_compound(at);
        let split = self.is_split(at);
        let whole = word.whole.filter(|_| !split);
        let first = whole
            .filter(|&id| classes(id).any(FIRST) || compound && self.is_behind_announcement(at));
        if first.is_none() && readings.is_empty() {
            return None;
        }
        let is_title = || lexicon::classes(word.key).has(Classes::PERSON_TITLE);
        // فإن is no فان.
        if word.key == GOD
            || self.is_in_phrase(at, word.key)
            || written.starts_with("فإ")
            || self.is_spoken_in(at)
            || self.is_spoken_particle(at) && !self.is_behind_announcement(at)
            || self.is_called_kin(at)
            || self.has_article(at) && (is_title() || self.is_of_facility(at))
        {
            return None;
        }
        if let Some(id) = first {
            let classes = if compound {
                Classes::NAME_PART
            } else {
                classes(id)
            };
            return (compound || !is_alone(gazetteer, id, EntityType::is_location))
                .then_some((word.start, classes));
        }
        // A name by itself, or a word that is none behind a proclitic.
        let alone = |id| gazetteer.matcher.alone(id).is_some();
        let is_word = if split {
            // كأس, but لأم.
            lexicon::classes(word.key).has(Classes::ORDINARY)
        } else {
            word.whole.is_some_and(alone) || is_whole(gazetteer, word, false)
        };
        if is_word {
            return None;
        }
        let (reading, id) = readings
            .iter()
            .find(|(reading, id)| !reading.needs_article() && classes(*id).any(FIRST))?;
        // وسفيان, though that is two fools as well; أحمد وبسمة الجبالي.
        let is_given =
            || classes(*id).only(GIVEN_OR_NOT) == Classes::GIVEN || KUNYAS.contains(reading.key);
        let joined = reading.skip() == 1 && written.starts_with('و') && (is_given() || is_in_row());
        let is_ordinary = || lexicon::is_form_of_ordinary(&self.folded(at));
        let is_name = !reading.is_behind_several() || !is_ordinary_behind_first(word);
        // لأمينة زريق; but بأسماء الله.
        let is_behind = split && self.key(at + 1) != GOD;
        (is_name && (joined || is_behind || !is_ordinary())).then(|| {
            let start = word.start + proclitics::width(written, reading.skip());
            (start, classes(*id))
        })
    }

    /// Whether word `at` is an adjective of the facility before it: الجامع النوري.
    fn is_of_facility(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| {
            let key = self.key(before);
            let bare = key.rest(2, Key::default());
            self.has_article(before)
                && bare.is_some_and(|bare| lexicon::classes(bare).has(Classes::FACILITY))
        })
    }

    /// Whether a title, a verb of saying or his country stands before word `at`, which is no
    /// title itself.
    pub(super) fn is_announced(&self, at: usize) -> bool {
        let is_title = self.classes(at).has(Classes::PERSON_TITLE);
        !is_title && self.is_behind_announcement(at)
    }

    /// Whether a title, a verb of saying or his country stands before word `at`.
    fn is_behind_announcement(&self, at: usize) -> bool {
        at > 0 && (self.has_title(at) || self.has_verb(at - 1) || self.is_compatriot(at - 1))
    }

    /// Whether word `at`, as it stands or behind proclitics, begins a name that is whole with one
    /// part more: قال أبو العلاء، كتب لأم خالد. Unless it is announced, the part is surely a given
    /// name, and أم may mean "or".
    pub(super) fn begins_kunya(&self, at: usize) -> bool {
        let key = |key: &Key| self.reads_as(at, *key);
        let given = || self.role(at + 1).only(GIVEN_OR_NOT) == Classes::GIVEN;
        let is_other = || {
            let other = Classes::PLACE_WORD.with(Classes::ORG_WORD);
            at > 0 && self.classes(at - 1).any(other)
        };
        KUNYAS.keys().iter().any(key)
            && (self.is_behind_announcement(at)
                || given() && !is_other() && (!self.reads_as(at, MOTHER) || self.is_split(at)))
    }

    /// Whether word `at` is whose father or mother somebody is who is announced: قال أبو العلاء,
    /// but not قالت أم الطفل.
    fn is_of_kunya(&self, at: usize) -> bool {
        let is_ordinary = || {
            let key = self.key(at);
            self.has_article(at) && lexicon::classes(key).has(Classes::ORDINARY)
        };
        KUNYAS.contains(self.key(at - 1))
            && self.is_behind_announcement(at - 1)
            && !is_ordinary()
            && (self.is_part(at) || self.may_be_family(at, || true))
    }

    /// Whether word `at` is the adjective of a country and stands as a noun: على الألماني
    /// طومي هامس.
    pub(super) fn is_compatriot(&self, at: usize) -> bool {
        let has_article = |at: usize| proclitics::has_article(self.written(at));
        let is_adjective = |at| has_article(at) || self.is_part(at);
        self.classes(at).has(Classes::NISBA)
            && has_article(at)
            && !at.checked_sub(1).is_some_and(is_adjective)
    }

    /// Whether word `at` is formed as Tunisian family names are: بالحسن, بالحاج.
    pub(super) fn may_be_joined_family(&self, at: usize) -> bool {
        const TITLES: Words<2> = Words::of("حاج شيخ");
        let folded = self.folded(at);
        let name = folded.strip_prefix("بال").unwrap_or("");
        let is_title = || TITLES.contains(Key::of(name));
        name.chars().count() > 2
            && (lexicon::classes_of(name).any(Classes::NAME_PART) || is_title())
    }

    /// Whether a word with the article is an ordinary one that is also formed as family names
    /// are: محمد الحجري; but not خالد الجامعي, which is a hospital's.
    pub(super) fn may_be_family_by_form(&self, at: usize) -> bool {
        let word = &self.segment.words[at];
        let written = self.written(at);
        let known = lexicon::classes(word.key);
        self.has_article(at)
            && last_letters(written)[1] == 'ي'
            && (known.has(Classes::NISBA) || !known.any(NO_FAMILY))
            && !WHEN.contains(word.key)
            && !KINDS.contains(word.key)
    }

    /// Whether a word before بن may be a given name: it is one, or no list has it, or
    /// it is announced.
    pub(super) fn may_be_given(&self, at: usize) -> bool {
        const NONE: Classes = Classes::PERSON_TITLE.with(Classes::FUNCTION);
        // الرئيس الأسبق بن علي
        let is_adjective = || {
            let key = self.key(at);
            lexicon::classes(key).has(Classes::ORDINARY) && self.has_article(at)
        };
        !self.classes(at).any(NONE)
            && (self.is_given(at)
                || self.may_be_family(at, || false)
                || self.is_announced(at) && !is_adjective() && !self.is_hers(at))
    }

    /// Whether word `at` is a given name, or one of those that are called by the grandfather's.
    pub(super) fn may_be_given_too(&self, at: usize) -> bool {
        self.role(at).has(Classes::GIVEN) || ALSO_GIVEN.contains(self.key(at))
    }

    fn is_abd(&self, at: usize) -> bool {
        self.reads_as(at, ABD)
    }

    /// Whether word `at` has this key, as it stands or behind proclitics.
    fn reads_as(&self, at: usize, key: Key) -> bool {
        let mut readings = self.segment.readings(at).iter();
        self.key(at) == key || readings.any(|(reading, _)| reading.key == key)
    }

    fn reads_as_part(&self, at: usize) -> bool {
        let segment = self.segment;
        let readings = segment.readings(at).iter().map(|&(_, id)| id);
        let mut ids = segment.words[at].whole.into_iter().chain(readings);
        ids.any(|id| {
            self.gazetteer
                .vocabulary
                .classes(id)
                .any(Classes::NAME_PART)
        })
    }

    /// Whether word `at` is of one given name with the word before: نور الدين، خلف الله، سيف الإسلام.
    pub(super) fn ends_given(&self, at: usize) -> bool {
        let key = self.key(at);
        at.checked_sub(1).is_some_and(|before| {
            is_never_alone(key) && !self.is_abd(before) || self.is_compound(before)
        })
    }

    fn is_given(&self, at: usize) -> bool {
        self.role(at).has(Classes::GIVEN)
    }

    /// Whether a listed name of several words that ends before word `end` ends in a family
    /// name, or in whose son somebody is, and not in a given name that another may follow
    /// (محمد أنور معروف).
    pub(super) fn ends_with_family(&self, end: usize) -> bool {
        let words = &self.segment.words;
        if self.has_particle(end) {
            !self.is_abd(end - 2)
        } else {
            let last = words[end - 1].key;
            let known = lexicon::classes(last);
            let foreign = known.has(Classes::FOREIGN_NAME) && !known.has(Classes::ARABIC_NAME);
            (foreign || !self.is_given(end - 1)) && !is_never_alone(last)
        }
    }

    /// Whether what joins parts stands before the last of the words that end before word `end`: خالد بن
    /// الوليد.
    pub(super) fn has_particle(&self, end: usize) -> bool {
        let joins = end.checked_sub(2);
        joins.is_some_and(|at| lexicon::classes(self.key(at)).has(Classes::PARTICLE))
    }

    /// Whether word `at` is an ordinary word without the article, that nothing joins to a name.
    pub(super) fn is_bare_ordinary(&self, at: usize) -> bool {
        let words = &self.segment.words;
        let class = |at: usize| lexicon::classes(words[at].key);
        class(at).has(Classes::ORDINARY)
            && !self.has_article(at)
            && !(at > 0 && class(at - 1).has(Classes::PARTICLE))
    }

    /// Whether word `at`, which is not the first of a name, has the article as family names
    /// have it: الغرياني, but not الحبيب or the names of God.
    pub(super) fn is_family_by_article(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| {
            self.has_article(at)
                && !self.is_given(at)
                && !ALSO_GIVEN.contains(self.key(at))
                && !self.ends_given(at)
                && !self.is_abd(before)
                && !self.reads_as(before, FATHER)
        })
    }

    /// Whether word `at` is of one given name with the word behind it: صلاح الدين، ضيف الله.
    fn is_compound(&self, at: usize) -> bool {
        let words = &self.segment.words;
        let text = self.text.as_bytes();
        let has_article = |at: usize| text[at..].starts_with("ال".as_bytes());
        let next = words.get(at + 1);
        next.is_some_and(|next| has_article(next.start))
            && self.goes_on(at + 1)
            && match words[at + 1].key {
                FAITH => self.is_given(at),
                GOD => is_of_god(words[at].key, GOD),
                next => COMPOUNDS
                    .iter()
                    .any(|(first, behind)| *first == words[at].key && behind.contains(next)),
            }
    }

    /// Whether a word is likelier another one behind و: وولي العهد, whoever Woolley is.
    fn is_behind_and(&self, at: usize) -> bool {
        let other = Classes::ORDINARY.with(Classes::PERSON_TITLE);
        let behind = || self.classes_behind_proclitics(at);
        self.begins_with(at, 'و') && behind().any(other)
    }
}
