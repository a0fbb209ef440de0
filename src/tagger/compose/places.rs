//! Where a place's name stands that no list has, behind a word that announces it (بلدة
//! تافغاغت) or that it begins with (مسجد تينمل، شارع عبد الخالق ثروت).

use crate::chars;
use crate::lexicon::{self, Classes};
use crate::normalize::{Key, Words};

use super::behind_head::{Head, Names};
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::context::{KINGS, ends_like_nisba, last_letters};
use crate::tagger::proclitics::has_article;

/// Words before one that stands for any of its kind; وكل is a word of its own, too (entrusted).
const COUNTING: Words<8> = Words::of("كل وكل اي ايه غير مجرد مثل اول");

/// Where a person's name behind the word is whom it holds: المطالبة بسجن فلان.
const PRISONS: Words<2> = Words::of("سجن معتقل");

/// Where kings lie, who are named behind their title: مقبرة الملكة حتشبسوت.
const TOMB: Key = Key::of_folded("مقبره");

/// Streets and valleys are called by any noun: شارع النجمة، وادي الليل.
const STREETS: Words<3> = NUMBERED.and("وادي");

/// So are districts and villages: حي السلام.
const DISTRICTS: Words<3> = Words::of("حي قريه بلده");

/// What is called like somebody as often as not, and never belongs to him.
const TOWNS: Words<9> = DISTRICTS.and("مدينه جزيره مستوطنه ضاحيه بحيره كيبوتس");

/// What is said of a word as a part of persons' names.
const OF_PERSONS: Classes = Classes::NAME_PART
    .with(Classes::NAME_EDGE)
    .with(Classes::ARABIC_NAME)
    .with(Classes::FOREIGN_NAME)
    .with(Classes::WOMAN);

/// A district, and how one spends a time.
const DISTRICT: Key = Key::of_folded("قضاء");

/// A part of a district in Yemen, and the state of being alone: عزلة المشاهرة; but عزلة قطر.
const PARISH: Key = Key::of_folded("عزله");

/// Where a street or a school is, and not what it is called.
pub(super) const WHERE: Words<8> =
    Words::of("المدينه العاصمه القريه البلده الحي المنطقه القطر الضفه");

/// Those who live somewhere, and with whom others do: أهالي ومتساكنو الولاية.
const RESIDENTS: Words<2> = Words::of("اهالي سكان");

/// Called by numbers.
const NUMBERED: Words<2> = Words::of("شارع جاده");

/// The months that streets are called by a day of.
const MONTHS: Words<38> = Words::of(
    "يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر جانفي فيفري افريل ماي \
     جوان جويليه اوت شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين كانون غشت شتنبر نونبر دجنبر يوليوز \
     رمضان محرم شوال رجب",
);

/// What also means how something is done, behind عن.
const ROADS: Words<1> = Words::of("طريق");
const BY: Key = Key::of_folded("عن");

/// Called by adjectives.
const MOSQUES: Words<2> = Words::of("الجامع المسجد");

/// What the largest of them is, too.
const GREAT: Key = Key::of_folded("الكبير");

/// A saint, as churches have it before his name.
const MAR: Key = Key::of_folded("مار");

/// Several, and a woman of them: مؤسسة المعارضة is called by nobody.
const OPPOSITION: Key = Key::of_folded("المعارضه");

/// What facilities are for, or how large they are.
const USES: Words<10> = OF_NAME.and("البحري البحريه العسكري العسكريه النوويه الحدودي");

/// Those that are in the names of airports and bases.
const OF_NAME: Words<4> = Words::of("الدولي الدوليه الجوي الجويه");

impl Names<'_> {
    /// The first word of the place's name that `head` makes known and the word behind
    /// it, if there is one.
    pub(super) fn place(self, head: Head) -> Option<(usize, usize)> {
        let next = head.at + 1;
        // أرد فان دير ستور is a person.
        let before = head.at.checked_sub(1).filter(|_| self.goes_on(head.at));
        // وأدى is a verb, however it is folded.
        let is_verb = self.written(head.at).starts_with("وأ");
        if self.is_counted(head) || before.is_some_and(|at| self.is_particle(at)) || is_verb {
            return None;
        }
        let is_joined = RESIDENTS.contains(head.key) && self.begins_with(next, 'و');
        if is_joined || WHERE.contains(self.key(next)) {
            return None;
        }
        if head.key == PARISH && !self.has_article(next) && !self.begins_village(next) {
            return None;
        }
        if ROADS.contains(head.key) && before.is_some_and(|at| self.key(at) == BY) {
            return None;
        }
        let facility = lexicon::classes(head.key).has(Classes::FACILITY);
        if let Some(last) = self.number(head) {
            return Some((if facility { head.at } else { next }, last));
        }
        if !facility {
            // بلدة سانتا فلورينا
            let like_person = || {
                let unlisted = |c: &Candidate| c.meaning == Meaning::Person(None) && c.words() > 1;
                let last = self.longest(next, unlisted);
                last.filter(|_| TOWNS.contains(head.key))
            };
            let like_one = || {
                let some = TOWNS.contains(head.key) && self.is_like_somebody(next);
                // قرية كسيك كاواك
                let end = next + 1;
                some.then(|| end + usize::from(self.goes_on(end) && self.is_foreign(end)))
            };
            let noun = || (DISTRICTS.contains(head.key) && self.is_noun(next)).then_some(next + 1);
            let last = self.place_name(next).or_else(noun).or_else(like_person);
            // قضاء رأس السنة is how one spends it.
            let village = || self.village(next, false).filter(|_| head.key != DISTRICT);
            let last = last.or_else(village).or_else(like_one);
            return last.map(|last| (next, last));
        }
        // مقبرة الملكة حتشبسوت is where she lies.
        let is_of_king = || head.key == TOMB && self.context.is_one_of(next, &KINGS);
        if is_of_king() {
            return None;
        }
        let person = || self.person(next).or_else(|| self.honoured(next));
        let of_person = || person().filter(|_| !PRISONS.contains(head.key));
        let last = of_person()
            .max(self.foreign_place(next))
            .or_else(|| self.place_name(next))
            .or_else(|| self.noun_of_street(head))
            .or_else(|| self.founder_of_mosque(head))
            .max(self.longest(next, |c| self.is_place(c)))
            .or_else(|| self.village(next, false))?;
        let last = last + usize::from(self.says_what(last));
        Some((head.at, self.kind(head, last)))
    }

    /// The end of the day that a street or district is called by, or of the number of a street: حي 7 أكتوبر,
    /// شارع 60.
    fn number(self, head: Head) -> Option<usize> {
        let at = head.at + 1;
        let written = self.written(at);
        if written.len() > 4 || !written.chars().all(chars::is_digit) {
            return None;
        }
        if self.goes_on(at + 1) && MONTHS.contains(self.key(at + 1)) {
            // شارع 14 جانفي 2011
            let is_year = self.goes_on(at + 2) && {
                let year = self.written(at + 2);
                year.len() == 4 && year.starts_with(['1', '2']) && year.is_ascii()
            };
            return Some(at + 2 + usize::from(is_year));
        }
        NUMBERED.contains(head.key).then_some(at + 1)
    }

    /// The end of the name of a ruler or saint with his title: كنيسة القديسة كاترينا،
    /// دير مار إلياس.
    pub(super) fn honoured(self, title: usize) -> Option<usize> {
        let is_title = self.key(title) == MAR
            || self.has_article(title)
                && self.key(title) != OPPOSITION
                && self.context.classes(title).has(Classes::PERSON_TITLE);
        let first = title + 1;
        // القديسة كاترينا الملاصقة is near by.
        let is_whole = |&last: &usize| {
            self.context.is_part(last - 1)
                || !self.has_article(last - 1)
                || self.is_unknown(last - 1) && last_letters(self.written(last - 1))[1] != 'ة'
        };
        if is_title && let Some(last) = self.person(first).filter(is_whole) {
            return Some(last);
        }
        let mut last = first;
        while is_title && self.goes_on(last) && self.context.is_part(last) {
            last += 1;
            // القديسة روزا دي ليما
            if self.goes_on(last) && self.is_particle(last) && self.goes_on(last + 1) {
                last += 2;
            }
        }
        (last > first).then_some(last)
    }

    /// The end of the adjective that is made of a founder's name: الجامع النوري الكبير.
    fn founder_of_mosque(self, mosque: Head) -> Option<usize> {
        let at = mosque.at + 1;
        let word = &self.context.segment.words[at];
        let some = MOSQUES.contains(mosque.key)
            && self.has_article(at)
            && ends_like_nisba(self.written(at))
            && !lexicon::classes(word.key).has(Classes::ORDINARY);
        let is_great = self.goes_on(at + 1) && self.key(at + 1) == GREAT;
        some.then_some(at + 1 + usize::from(is_great))
    }

    /// The end of the noun that a street is called by, or of a name that begins like
    /// one: شارع الطاهر صفر.
    fn noun_of_street(self, street: Head) -> Option<usize> {
        let at = street.at + 1;
        let is_street = STREETS.contains(street.key) && !has_article(self.written(street.at));
        let mut last = at + 1;
        while self.context.is_part(last - 1) && self.goes_on(last) && self.context.is_part(last) {
            last += 1;
        }
        (is_street && (self.is_noun(at) || self.is_given_alone(at, last))).then_some(last)
    }

    /// Whether the word before word `last` is a given name and nothing else, alone: شارع مريم.
    fn is_given_alone(self, at: usize, last: usize) -> bool {
        const OTHER: Classes = Classes::DOUBTFUL
            .with(Classes::ORDINARY)
            .with(Classes::FUNCTION);
        let known = lexicon::classes(self.key(at));
        // شارع علي صوة goes on, and a street may be named in his honour: شارع باسمه.
        let ends = !self.goes_on(last) || !self.context.classes(last).is_empty();
        last == at + 1
            && ends
            && known.has(Classes::GIVEN)
            && !known.any(OTHER)
            && last_letters(self.written(at))[1] != 'ه'
    }

    /// Whether word `at` has the article, and is no name and not where something is.
    fn is_noun(self, at: usize) -> bool {
        let key = self.key(at);
        self.has_article(at)
            && !self.is_known(at)
            && !WHERE.contains(key)
            && !lexicon::classes(key).has(Classes::FUNCTION)
    }

    /// Whether word `at` is a part of persons' names and nothing else, and no known name begins with it: مدينة
    /// باليتش, حي بوزيان.
    fn is_like_somebody(self, at: usize) -> bool {
        let classes = self.context.classes(at);
        self.goes_on(at)
            && classes.any(Classes::NAME_PART.with(Classes::NAME_EDGE))
            && classes == classes.only(OF_PERSONS)
            && !self.has_article(at)
            && self.key(at).letters() > 2
            && !self.is_known(at)
            && !(self.goes_on(at + 1) && self.context.is_part(at + 1))
    }

    /// Whether word `at` joins the parts of a name: دي.
    fn is_particle(self, at: usize) -> bool {
        let key = self.key(at);
        lexicon::classes(key).has(Classes::PARTICLE)
    }

    /// Whether word `at` says what the facility before it is for: قاعدة أدامبور الجوية.
    fn says_what(self, at: usize) -> bool {
        self.goes_on(at) && USES.contains(self.key(at))
    }

    /// Whether what stands at word `at` belongs to a name of a list, too: مطار حيدر علييف الدولي; but معبر رأس جدير
    /// الحدودي.
    pub(super) fn says_use(self, at: usize) -> bool {
        self.says_what(at) && OF_NAME.contains(self.key(at))
    }

    /// Whether a word before the head tells that it is any of its kind: كل ولاية.
    fn is_counted(self, head: Head) -> bool {
        let before = head.at.checked_sub(1);
        before.is_some_and(|before| self.context.is_one_of(before, &COUNTING))
    }
}
