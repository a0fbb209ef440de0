//! Organizations that are called by whom they unite or what they do: نقابة مالكي المولدات، هيئة
//! حفظ الصحة النباتية، مديرية المناهج والبرامج.

use crate::lexicon::{self, Classes};
use crate::normalize::{Key, WordSet, Words};
use crate::tokenize::first_letters;

use super::behind_head::{Head, Names};
use super::org_words::{
    ABSTRACT_HEADS, ACTORS, CALLED_BY_NOUN, CARING_FOR, CENTRE, CLEARING_FROM, CONCERNED_BODIES,
    CONCERNED_WITH, DUALS, EVENTS, IN_THE_NAME, LOOKING_INTO, OF_THE_MOMENT, OFFICES_OF_FIELDS,
    SOCIETIES, STANDING_FOR, STANDING_WITH, TIES_AND_GAMES, TURNING_TO, WATCHING_OVER,
};
use super::places::WHERE;
use crate::tagger::context::{BETWEEN, ends_like_nisba, last_letters};
use crate::tagger::gender::Gender;
use crate::tagger::proclitics;

/// The most words of what a body does, behind its object.
const MOST_BEHIND_OBJECT: usize = 6;

/// The most adjectives of one field.
const MOST_ADJECTIVES: usize = 2;

/// The most words from one field on that the nisba may stand behind.
const MOST_BEFORE_CLOSING: usize = 4;

/// What is no noun that a society is called by.
pub(super) const NO_NOUN: Classes = Classes::FUNCTION
    .with(Classes::ADJECTIVE)
    .with(Classes::NISBA)
    .with(Classes::ORG_HEAD);

/// What is no object of its concern.
pub(super) const NO_OBJECT: Classes = Classes::FUNCTION.with(Classes::NISBA);

/// A council is called by what it manages only by accident: مجلس إدارة البنك.
const COUNCIL: Key = Key::of_folded("مجلس");

/// What every company's council or the committee of some event does.
const BOARD: Words<7> = Words::of("اداره تنظيم امناء تحكيم اعداد صياغه متابعه");

/// What a body is called by with the article, and is the lawyers behind هيئة.
const AUTHORITY: Key = Key::of_folded("هيءه");

const DEFENCE: Key = Key::of_folded("دفاع");

/// A committee.
const COMMITTEE: Key = Key::of_folded("لجنه");

/// The prepositions that nouns lead on with, each with those nouns.
const LEADING_ON: [(Key, &WordSet); 5] = [
    (Key::of_folded("من"), &CLEARING_FROM),
    (Key::of_folded("عن"), &STANDING_FOR),
    (Key::of_folded("علي"), &WATCHING_OVER),
    (Key::of_folded("في"), &LOOKING_INTO),
    (Key::of_folded("مع"), &STANDING_WITH),
];

impl Names<'_> {
    /// The end of whom a society unites, or of what a body does: نقابة سائقي الشاحنات، منظمة حماية
    /// البيئة، صندوق دعم المزارعين.
    pub(super) fn concern(self, head: Head) -> Option<usize> {
        let first = head.at + 1;
        let society = SOCIETIES.contains(head.key);
        if !self.goes_on(first) {
            return None;
        }
        if self.has_article(first) {
            return self
                .members(head)
                .or_else(|| self.devotion(head))
                .or_else(|| self.calling(head));
        }
        let key = self.key(first);
        let known = CONCERNED_BODIES.contains(head.key)
            && CONCERNED_WITH.contains(key)
            && !self.is_board(head);
        // اتحاد أمريكا الجنوبية is one of that place.
        let place = || self.longest(first, |c| self.is_place(c)).is_some();
        let of = (society || known)
            && self.is_construct(first)
            && !EVENTS.contains(self.key(first + 1))
            && !place();
        of.then(|| self.further(head, first + 2))
    }

    /// Whether a council is the one that every company has, or a committee some event's: مجلس إدارة
    /// البنك، لجنة تحكيم المهرجان.
    pub(super) fn is_board(self, head: Head) -> bool {
        [COUNCIL, COMMITTEE, CENTRE].contains(&head.key) && BOARD.contains(self.key(head.at + 1))
    }

    /// Whether word `at` is a noun without the article before one that has it: حماية البيئة، مالكي
    /// المولدات.
    pub(super) fn is_construct(self, at: usize) -> bool {
        if !self.goes_on(at + 1) || self.has_article(at) {
            return false;
        }
        let key = self.key(at);
        // إجرامية is an adjective, مالكي are owners.
        let is_noun = || match last_letters(self.written(at)) {
            ['ي', 'ة' | 'ه'] => false,
            [_, 'ي' | 'ى' | 'ی'] => lexicon::is_form_of_ordinary(&(self.folded(at) + "ن")),
            _ => true,
        };
        let known = || CONCERNED_WITH.contains(key) || self.context.is_bare_field(at);
        let title = Classes::PERSON_TITLE.with(Classes::PERSON_VERB);
        // مكتب إدارة الموارد: it begins names, too.
        let other = Classes::FUNCTION.with_if(Classes::ORG_HEAD, !CONCERNED_WITH.contains(key));
        (known()
            || !self.context.classes(at).any(NO_NOUN.with(title))
                && is_noun()
                && !self.may_have_proclitic(at))
            && !lexicon::classes(key).any(other)
            && self.has_article(at + 1)
            && !self.context.classes(at + 1).any(NO_OBJECT)
    }

    /// The end of the people whom a society unites: جمعية المستهلكين، نقابة المرشدين السياحيين.
    fn members(self, head: Head) -> Option<usize> {
        let first = head.at + 1;
        let some = SOCIETIES.contains(head.key)
            && self.is_people(first)
            && !DUALS.contains(self.key(first))
            && !self.context.classes(first).any(NO_OBJECT);
        some.then(|| self.further(head, first + 1))
    }

    /// The end of what a body is devoted to, with the preposition of that: جمعية الرفق بالحيوان، هيئة
    /// الوقاية من الفساد.
    fn devotion(self, head: Head) -> Option<usize> {
        let first = head.at + 1;
        let lawyers = [AUTHORITY, COMMITTEE].contains(&head.key);
        let folded = self.folded(first);
        let noun = Key::of(folded.strip_prefix("ال")?);
        // هيئة الدفاع are the lawyers, لجنة الدفاع عن الحريات is none.
        let lasts = head.key == COMMITTEE && noun == DEFENCE;
        let of_the_moment = || lawyers && OF_THE_MOMENT.contains(noun) && !lasts;
        let some = (SOCIETIES.contains(head.key) || lawyers) && !of_the_moment();
        let end = some.then(|| self.led_on(noun, first + 1)).flatten()?;
        Some(self.further(head, end))
    }

    /// The end of what a body is called by, of those that seldom are anything else's: ديوان المناجم، معهد
    /// الإحصاء، جمعية المواطنة والتنمية.
    fn calling(self, head: Head) -> Option<usize> {
        let first = head.at + 1;
        let some = CALLED_BY_NOUN.contains(head.key)
            && !TIES_AND_GAMES.contains(self.key(first))
            && !WHERE.contains(self.key(first))
            && !self.is_known(first)
            && !self.acts(first)
            && !self.context.classes(first).any(NO_OBJECT);
        some.then(|| self.further(head, first + 1))
    }

    /// The end of what a noun, without its article, leads on to at word `at`: (للوقاية) من التعذيب،
    /// (للنهوض) بالمرأة.
    pub(super) fn led_on(self, noun: Key, at: usize) -> Option<usize> {
        if !self.goes_on(at) {
            return None;
        }
        let is_noun = |at: usize| self.has_article(at) && !self.context.classes(at).any(NO_OBJECT);
        if CARING_FOR.contains(noun) || TURNING_TO.contains(noun) {
            let written = self.written(at);
            let rest =
                || proclitics::begins_with_article(&written[proclitics::width(written, 1)..]);
            let leads = match first_letters(written) {
                ['ب', ..] => CARING_FOR.contains(noun) && rest(),
                ['ل', 'ل', _] => TURNING_TO.contains(noun),
                _ => false,
            };
            return leads.then_some(at + 1);
        }
        let key = self.key(at);
        let mut ways = LEADING_ON.iter();
        let (preposition, _) = ways.find(|(_, nouns)| nouns.contains(noun))?;
        let object = at + 1;
        if *preposition != key || !self.goes_on(object) {
            return None;
        }
        // للتحقيق في القاهرة is where.
        let place = self.longest(object, |c| self.is_place(c));
        if place.is_some() {
            return place.filter(|_| STANDING_WITH.contains(noun));
        }
        if self.is_construct(object) {
            return Some(object + 2);
        }
        is_noun(object).then_some(object + 1)
    }

    /// The end of the adjectives and further fields from word `end` on, and the nisba of the state.
    fn further(self, head: Head, from: usize) -> usize {
        let mut end = from;
        while self.may_go_on(from, end) && self.belongs_to_purpose(head, end, from) {
            end += 1;
        }
        end
    }

    /// Whether a name may have a further adjective or field at word `end`, that has those from word `from`
    /// on: one adjective or two, and behind و more.
    pub(super) fn may_go_on(self, from: usize, end: usize) -> bool {
        let is_joined = |at: usize| self.begins_with(at, 'و');
        end < from + MOST_BEHIND_OBJECT
            && self.goes_on(end)
            && (end < from + MOST_ADJECTIVES || is_joined(end) || is_joined(end - 1))
    }

    /// The end of the fields that an office is called by, of which no list has the first: مديرية
    /// المناهج والبرامج.
    pub(super) fn joined_fields(self, head: Head) -> Option<usize> {
        let first = head.at + 1;
        let some = OFFICES_OF_FIELDS.contains(head.key)
            && self.goes_on(first)
            && self.has_article(first)
            && !self.acts(first)
            && !self.context.classes(first).any(NO_OBJECT)
            && self.goes_on(first + 1)
            && self.is_joined(head, first + 1);
        some.then(|| self.further(head, first + 2))
    }

    /// Whether the word at `at` is another field of the body behind و, and not another body or those
    /// who act beside it: وزارة الحبوب والمطاحن; but not وزارة الصحة والشرطة.
    pub(super) fn is_joined(self, head: Head, at: usize) -> bool {
        if !self.begins_with(at, 'و') {
            return false;
        }
        let written = self.written(at);
        let classes = self.context.classes(at);
        if !proclitics::begins_with_article(&written[proclitics::width(written, 1)..])
            || self.acts(at)
            || classes.has(Classes::FUNCTION)
            || self.is_between_two(head, at)
        {
            return false;
        }
        classes.has(Classes::ORG_FIELD)
            || self.is_verbal_noun(at)
            || self.is_closed(head, at)
            || self.is_whole(head, at)
    }

    /// Whether the definite noun at word `at`, as it stands or behind و, is a body or people.
    fn acts(self, at: usize) -> bool {
        let joined = self.begins_with(at, 'و') && !self.has_article(at);
        let key = self.bare(at, joined);
        let mut keys = [key, Key::default()];
        let institution = self.goes_on(at + 1) && {
            keys[1] = self.key(at + 1);
            lexicon::phrase(&keys).has(Classes::INSTITUTION)
        };
        let classes = lexicon::classes(key);
        let body = Classes::ORG_HEAD
            .with(Classes::ORG_WORD)
            .with(Classes::PLACE_WORD);
        let abstracts = ABSTRACT_HEADS.contains(key) && !institution;
        // وزارة المجاهدين والمحاربين, but not والمزارعين behind any other.
        let people = self.is_people(at) && !(joined && self.is_people(at - 1));
        ACTORS.contains(key)
            || people
            || classes.has(Classes::PERSON_TITLE)
            || classes.any(body) && !abstracts && !classes.has(Classes::ADJECTIVE)
    }

    /// The key of word `at`, without و if that joins it.
    pub(super) fn bare(self, at: usize, joined: bool) -> Key {
        if joined {
            let folded = self.folded(at);
            Key::of(folded.strip_prefix('و').unwrap_or(&folded))
        } else {
            self.key(at)
        }
    }

    /// Whether word `at` is people in the plural: المستهلكين، والصيادين; but التأمين is none.
    pub(super) fn is_people(self, at: usize) -> bool {
        let folded = self.folded(at);
        let bare = folded.strip_prefix('و').unwrap_or(&folded);
        let Some(noun) = bare.strip_prefix("ال") else {
            return false;
        };
        noun.ends_with("ين") && noun.chars().count() >= 5 && !is_verbal(noun)
    }

    fn is_verbal_noun(self, at: usize) -> bool {
        let folded = self.folded(at);
        let bare = folded.strip_prefix('و').unwrap_or(&folded);
        // والتحليلات
        bare.strip_prefix("ال")
            .is_some_and(|noun| is_verbal(noun.strip_suffix("ات").unwrap_or(noun)))
    }

    /// Whether something is between the body and another one, which و joins: بين وزارة الصحة والنقابة.
    fn is_between_two(self, head: Head, at: usize) -> bool {
        let between = head
            .at
            .checked_sub(1)
            .is_some_and(|before| self.context.is_one_of(before, &BETWEEN));
        let another = |&at: &usize| self.goes_on(at) && self.begins_with(at, 'و');
        between && !(at + 1..at + MOST_BEFORE_CLOSING).any(|at| another(&at))
    }

    /// Whether a nisba of the head's gender closes the name behind the field at word `at`: وزارة
    /// الحبوب والمطاحن الماليزية.
    fn is_closed(self, head: Head, at: usize) -> bool {
        let gender = self.gender(head);
        for next in at + 1..at + MOST_BEFORE_CLOSING {
            if !self.goes_on(next) {
                return false;
            }
            if let Some(nisba) = self.context.nisba(next) {
                return nisba == gender;
            }
            let goes_on = if self.begins_with(next, 'و') {
                !self.acts(next)
            } else {
                self.has_article(next) && ends_like_nisba(self.written(next))
            };
            if !goes_on {
                return false;
            }
        }
        false
    }

    /// Whether whoever heads a body or speaks for it is named before: رئيس اللجنة, باسم اللجنة.
    pub(super) fn is_headed(self, head: Head) -> bool {
        head.at.checked_sub(1).is_some_and(|before| {
            self.context.is_one_of(before, &IN_THE_NAME)
                || self.context.classes(before).has(Classes::PERSON_TITLE)
                    && !proclitics::has_article(self.written(before))
        })
    }

    /// Whether only the whole name can stand here, up to word `at` or its adjectives: whoever heads
    /// it or speaks for it is named before, or it is said to speak.
    fn is_whole(self, head: Head, at: usize) -> bool {
        self.is_headed(head)
            || (at + 1..at + MOST_BEFORE_CLOSING)
                .take_while(|&end| end == at + 1 || self.goes_on(end - 1))
                .any(|end| self.context.speaks(head.at, end))
    }

    /// The gender of a head word, which its adjectives agree with.
    pub(super) fn gender(self, head: Head) -> Gender {
        match last_letters(self.written(head.at)) {
            // السلطات
            ['ا', 'ت'] => Gender::Feminine,
            _ => self.context.gender_of_noun(head.at),
        }
    }
}

/// Whether a folded noun without the article is formed as verbs' nouns are that are of nobody: تدريب، تعايش،
/// استثمار.
fn is_verbal(noun: &str) -> bool {
    let letters: Vec<char> = noun.chars().collect();
    match letters[..] {
        ['ت', _, _, 'ي', _] | ['ت', _, 'ا', _, _] => true,
        ['ا', .., 'ا', last] => letters.len() >= 6 && last != 'ء' && last != 'ت',
        _ => false,
    }
}
