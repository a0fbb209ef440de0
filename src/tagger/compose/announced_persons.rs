//! Where a person's name stands that no list has, behind a title (السفير الهندي أدارش
//! سوايكا) or a verb of saying (وقال ميهرول كريم).

use crate::chars;
use crate::lexicon::{self, Classes};
use crate::normalize::{Key, Words};

use super::behind_head::{Head, Names};
use super::bounds::{ORDINALS, TEN};
use super::edges::beginning;
use crate::gazetteer::Reference;
use crate::tagger::candidate::Candidate;
use crate::tagger::context::{IN_NAME_OF, last_letters};
use crate::tagger::evidence::Signal;

/// The most words between a title and the name: وزير البترول والغاز النيجري.
const MOST_BETWEEN: usize = 3;

/// The least letters of a foreign name that is one word.
const LEAST_LETTERS: u32 = 4;

/// The most words of the name.
const MOST_WORDS: usize = 4;

/// Who speaks باسم, in somebody's name.
const SPEAKING: Words<8> = Words::of("المتحدث متحدث المتحدثه متحدثه الناطق ناطق الناطقه ناطقه");

/// What those are called who have no title, and are called by their given names alone.
const OF_KNOWN: Words<26> = Words::of(
    "السيد السيده الانسه الحاج الحاجه الزميل الزميله الاستاذ الاستاذه الدكتور الدكتوره المعلم
     المعلمه المهندس المهندسه الست الشاب الشابه الطفل الطفله الرضيع الرضيعه الطالب الطالبه الفتي الفتاه",
);

/// Titles of those who have numbers.
const NUMBERED: Words<20> = Words::of(
    "الملك الملكه السلطان الامبراطور الامبراطوره القيصر الفرعون الشاه الخديوي الامير الدوق البابا الانبا
     البطريرك الكاثوليكوس الجاثليق المتروبوليت النجاشي الكونت الباي",
);

/// The title that never stands without the one name of its bearer: زار البابا حريصا, but زار الأنبا بفنوتيوس.
const OF_ONE_NAME: Key = Key::of_folded("الانبا");

/// Whose kin somebody is, whose name follows: صديقه مازن.
const OF_KIN: Words<36> = Words::of(
    "صديقه صديقته صديقها صديقتها شقيقه شقيقته شقيقها شقيقتها نجله نجلته نجلها ابنه ابنته ابنها ابنتها
     زوجته زوجها والده والدته والدها والدتها زميله زميلته خطيبته خطيبها عمه خاله حفيده حفيدته حفيدها
     اخوه اخيه اخته طفله طفلته طفلها",
);

/// What says how anything is called, a program as well as somebody.
const CALLED: Words<7> = Words::of("يدعى تدعى المسمى المسماة يسمى اسمه اسمها");

/// Of whom that is said, who have no title.
const PEOPLE: Words<24> = Words::of(
    "رجل رجلا الرجل شخص شخصا الشخص امرأة المرأة سيدة شاب شابا شابة فتاة فتى طفل طفلا طفلة صبي مراهق مواطن
     مواطنا ضحية قتيل جندي",
);

/// How many words before such a word it may be.
const MOST_BEFORE_CALLED: usize = 6;

impl Names<'_> {
    /// The first word of the person's name that `head` announces and the word behind it,
    /// if there is one.
    pub(super) fn announced_person(self, head: Head) -> Option<(usize, usize)> {
        let mut first = head.at + 1;
        if lexicon::classes(head.key).has(Classes::PERSON_TITLE) {
            let between = |at| self.has_article(at);
            while first <= head.at + MOST_BETWEEN && self.goes_on(first) && between(first) {
                first += 1;
            }
            if first == head.at + 1 && !self.is_like_town(head, first) {
                first = self.office_end(first).unwrap_or(first);
            }
        }
        if let Some(last) = self.given_alone(head, first).or(self.basim(head, first)) {
            return Some((first, last));
        }
        if CALLED.contains(head.key) && !self.is_said_of_person(head.at) {
            return None;
        }
        // A known given name first is the other composition's.
        if !self.goes_on(first)
            || !(self.may_be_foreign_part(first)
                || self.is_family_name(first)
                || self.is_like_town(head, first)
                || self.context.is_like_now(first))
        {
            return None;
        }
        let mut last = first + 1;
        let may_be_part = |at| {
            (self.may_be_foreign_part(at) || self.context.is_part(at)) && !self.begins_full_name(at)
        };
        while last < first + MOST_WORDS && self.goes_on(last) && may_be_part(last) {
            last += 1;
        }
        let last = self.end_of_ordinal(head, last);
        // الأنبا بفنوتيوس
        let is_whole = || {
            let ends = !self.goes_on(last) || self.ends_at_word(last);
            head.key == OF_ONE_NAME && first == head.at + 1 && ends
        };
        let is_of_country = || last == first + 1 && self.is_compatriot(head, first);
        (last >= first + 2 || is_whole() || is_of_country()).then_some((first, last))
    }

    /// The end of the name of somebody with a title who is called باسم, which are words as well, and by a family
    /// name: القاضي باسم العريبي; but النائب باسم الشعب, المتحدث باسم العشائر.
    fn basim(self, head: Head, at: usize) -> Option<usize> {
        const NO_NAME: Classes = Classes::ORDINARY
            .with(Classes::FUNCTION)
            .with(Classes::NISBA)
            .with(Classes::PERSON_TITLE)
            .with(Classes::PLACE_WORD)
            .with(Classes::ORG_HEAD);
        let is_title = || lexicon::classes(head.key).has(Classes::PERSON_TITLE);
        if !self.goes_on(at)
            || self.key(at) != IN_NAME_OF
            || !is_title()
            || SPEAKING.contains(head.key)
        {
            return None;
        }
        let is_part = |at: usize| {
            self.goes_on(at) && {
                let known = lexicon::classes(self.key(at));
                !known.any(NO_NAME)
                    && (known.any(Classes::NAME_PART)
                        || known.is_empty() && !lexicon::is_form_of_ordinary(&self.folded(at)))
            }
        };
        // تحدث المحامي باسم مروان البرغوثي.
        let is_other =
            |c: &Candidate| c.evidence.has(Signal::Listed) && (c.words() > 1 || !self.is_person(c));
        let names = (at + 1..at + MOST_WORDS).take_while(|&at| is_part(at));
        let last = at + 1 + names.count();
        let listed = beginning(self.listed, at + 1);
        (last > at + 1 && !listed.iter().any(is_other)).then_some(last)
    }

    /// Whether the foreign word at word `at` is whom the head announces, with his country between and
    /// a word of the language behind: العالم الألماني شتارك اكتشف.
    fn is_compatriot(self, head: Head, at: usize) -> bool {
        let nisba = head.at + 1;
        // السفير الفرنسي أوليفيي بوافر
        let is_word = |at: usize| {
            let known = lexicon::classes(self.key(at));
            known.any(Classes::ORDINARY.with(Classes::FUNCTION)) && self.ends_at_word(at)
        };
        at == nisba + 1
            && self.has_article(head.at)
            && lexicon::classes(head.key).has(Classes::PERSON_TITLE)
            && lexicon::classes(self.key(nisba)).has(Classes::NISBA)
            && self.key(at).letters() >= LEAST_LETTERS
            && (!self.goes_on(at + 1) || is_word(at + 1))
    }

    /// Whether the words before word `at` are about somebody: شاب سوداني يدعى, but نظام تشغيل اسمه.
    fn is_said_of_person(self, at: usize) -> bool {
        let mut before = (0..at).rev().take(MOST_BEFORE_CALLED);
        before.any(|at| {
            self.context.is_one_of(at, &PEOPLE)
                || self.context.classes(at).has(Classes::PERSON_TITLE)
        })
    }

    /// The word behind a ruler's number that stands at word `last`, or else that one: الفرعون رعمسيس
    /// الثالث, البابا بيوس الثاني عشر.
    fn end_of_ordinal(self, head: Head, last: usize) -> usize {
        let goes_on = |at: usize| self.goes_on(at) && ORDINALS.contains(self.key(at));
        let ends = last + 1;
        if !NUMBERED.contains(head.key) || !goes_on(last) || self.key(last) == TEN {
            last
        } else if goes_on(ends) && self.key(ends) == TEN {
            ends + 1
        } else {
            ends
        }
    }

    /// The word behind a given name at word `at` that somebody is called by alone, behind a title
    /// for those one knows: الآنسة نور, الحاجة كوثر.
    fn given_alone(self, head: Head, at: usize) -> Option<usize> {
        const NEVER: Classes = Classes::FUNCTION
            .with(Classes::PARTICLE)
            .with(Classes::PERSON_TITLE);
        const NO_NAME: Classes = NEVER.with(Classes::DOUBTFUL).with(Classes::ORDINARY);
        let words = &self.context.segment.words;
        let given = lexicon::classes(words.get(at)?.key);
        // فتحي الحاج عامر
        let in_name = || {
            let before = head.at.checked_sub(1);
            before.is_some_and(|before| {
                self.goes_on(head.at)
                    && (self.context.is_part(before)
                        || self.context.classes(before).has(Classes::GIVEN))
            })
        };
        let ends = || {
            let next = self.context.segment.words.get(at + 1);
            let next = next.filter(|_| self.goes_on(at + 1));
            next.is_none_or(|next| {
                let ends = Classes::FUNCTION.with(Classes::PERSON_VERB);
                let known = lexicon::classes(next.key);
                // الشيخ حمدان وأم راشد, but الأستاذ سعد ونوس
                known.any(ends)
                    || known.is_empty() && self.begins_with(at + 1, 'و') && !self.is_foreign(at + 1)
            })
        };
        let is_of_known = || {
            head.start == words[head.at].start
                && (OF_KNOWN.contains(head.key) || self.is_title_of_one(head, at))
        };
        let says = || self.context.speaks(at, at + 1);
        let is_of_kin = self.is_of_kin(head);
        let is_named = || CALLED.contains(head.key) && given.has(Classes::ARABIC_NAME);
        let is_one = at == head.at + 1
            && self.goes_on(at)
            && (is_of_kin || is_of_known() || is_named())
            && given.has(Classes::GIVEN)
            && (given.has(Classes::ARABIC_NAME) || is_of_kin && given.has(Classes::FOREIGN_NAME))
            && (!given.any(NO_NAME) || is_of_kin && !given.any(NEVER) && says());
        (is_one && !in_name() && (ends() || is_of_kin && self.ends_at_kin_or_word(at + 1)))
            .then_some(at + 1)
    }

    /// Whether a given name alone at word `at` may be whom the definite title means: القاضي لطفي; but not what is
    /// said of him (الرئيس حازم), nor what is his (المتحدث باسمه).
    fn is_title_of_one(self, head: Head, at: usize) -> bool {
        let mut letters = self.written(at).chars().filter(|&c| chars::is_letter(c));
        let is_participle = letters.nth(1) == Some('ا') && self.key(at).letters() == 4;
        lexicon::classes(head.key).has(Classes::PERSON_TITLE)
            && self.has_article(head.at)
            && !is_participle
            && last_letters(self.written(at))[1] != 'ه'
    }

    /// Whether a word says whose kin somebody is, and not زوجة or ابنة; also before his title: شقيقه الأمير
    /// طارق.
    fn is_of_kin(self, head: Head) -> bool {
        let is_kin = |at: usize, key: Key| {
            let is_his = || matches!(last_letters(self.written(at)), [_, 'ه' | 'ا']);
            OF_KIN.contains(key) && is_his()
        };
        let before = head.at.checked_sub(1).filter(|_| self.goes_on(head.at));
        is_kin(head.at, head.key)
            || before
                .is_some_and(|before| self.has_article(head.at) && is_kin(before, self.key(before)))
    }

    /// Whether the name of somebody's kin ends before word `at`, with which another one may begin: والدته هيلينا
    /// وصديقته.
    fn ends_at_kin_or_word(self, at: usize) -> bool {
        self.ends_at_word(at) || self.begins_with(at, 'و') && OF_KIN.contains(self.bare(at, true))
    }

    /// Whether word `at` is no part of a name before it: شقيقه مازن برصاصة.
    fn ends_at_word(self, at: usize) -> bool {
        const OF_NAME: Classes = Classes::GIVEN
            .with(Classes::FAMILY)
            .with(Classes::PARTICLE)
            .with(Classes::NISBA);
        let classes = self.context.classes(at);
        !classes.is_empty()
            && !classes.any(OF_NAME)
            && !self.has_article(at)
            && !self.context.is_part(at)
    }

    /// The end of what an office at word `at` is of: رئيس بلدية بولو، محافظ هرمزغان.
    fn office_end(self, at: usize) -> Option<usize> {
        let listed = self.end_of_listed(at, |c| {
            self.context.counts(c)
                && !self.is_demonym(c)
                && (self.is_place(c) || self.is_organization(c))
        });
        let word = self.context.segment.words.get(at)?;
        let is_head = lexicon::classes(word.key).has(Classes::ORG_HEAD) && self.goes_on(at + 1);
        let organization = || {
            let head = Head {
                at,
                start: word.start,
                key: word.key,
            };
            let (first, last) = self.organization(head)?;
            (first == at).then_some(last)
        };
        listed.or_else(|| is_head.then(organization)?)
    }

    /// Whether a listed name of several words begins at word `at`.
    fn begins_full_name(self, at: usize) -> bool {
        let mut names = beginning(self.listed, at).iter();
        names.any(|c| c.words() > 1 && self.context.counts(c))
    }

    /// Whether a word is foreign and does not look like one behind و.
    fn may_be_foreign_part(self, at: usize) -> bool {
        !self.begins_with(at, 'و') && self.is_foreign(at)
    }

    /// Whether word `first`, right behind a title with the article and before a foreign word, is only the name of a town,
    /// too: البروفيسور ماكوتو أوماكوتو.
    fn is_like_town(self, head: Head, first: usize) -> bool {
        let is_behind = first == head.at + 1
            && self.goes_on(first)
            && self.has_article(head.at)
            && self.goes_on(first + 1)
            && self.may_be_foreign_part(first + 1);
        let little = |c: &Candidate| {
            let meant = c.meaning.reference(self.context.gazetteer);
            c.words() == 1
                && c.is_bare()
                && self.is_place(c)
                && !meant.is_some_and(Reference::is_wide)
        };
        is_behind
            && !lexicon::classes(self.key(first)).has(Classes::ORDINARY)
            && beginning(self.listed, first).iter().any(little)
    }

    /// Whether a word is known as a family name without the article and as nothing else:
    /// السفير ويليامز هاريس.
    fn is_family_name(self, at: usize) -> bool {
        let known = lexicon::classes(self.key(at));
        known == Classes::FAMILY && !self.has_article(at) && !self.is_known(at)
    }
}
