//! What an organization is for, behind its head and adjectives or its own name: المعهد الوطني
//! للجيوفيزياء، مركز القدس للدراسات السياسية، الهيئة الوطنية للوقاية من التعذيب.

use crate::lexicon::{self, Classes};
use crate::normalize::{Key, Words};
use crate::tokenize::first_letters;

use super::behind_head::{Head, Names};
use super::concerns::NO_OBJECT;
use super::edges::beginning;
use super::org_words::{
    ACHIEVING, ACTING, CHARGED, CONCERNED_WITH, NAMED_WITH_PURPOSE, NO_ADJECTIVES, NO_PURPOSES,
    OF_ABILITY, OF_CAMPAIGNS, ORDINALS_OF_UNITS, SOCIETIES,
};
use crate::tagger::context::{BETWEEN, ends_like_nisba, last_letters};
use crate::tagger::gender::Gender;
use crate::tagger::proclitics;

/// The most words between a head and what it is for.
const MOST_OWN_WORDS: usize = 2;

/// What is between some: للحوار بين الأديان.
const RELATIONS: Words<12> =
    Words::of("حوار تعاون تقارب تقريب تنسيق سلام شراكه تضامن تفاهم صداقه تواصل تبادل");

/// For whose sake: من أجل.
const FOR_SAKE: [Key; 2] = [Key::of_folded("من"), Key::of_folded("اجل")];

/// What a body stands against.
const AGAINST: Key = Key::of_folded("ضد");

/// Adjectives in ة of three letters besides.
const SHORT_ADJECTIVES: Words<10> =
    Words::of("الحره الصلبه العذبه الحيه الهشه المره النقيه الخشنه الوعره الخطره");

/// Those who have something, before what they have: للأشخاص ذوي الإعاقة.
const HAVING: Words<3> = Words::of("ذوي ذوات ذات");

impl Names<'_> {
    /// The end of what the organization is for, whose adjectives end before word
    /// `adjectives`: behind them, or behind a word or two that are its own name.
    pub(super) fn purpose(self, head: Head, adjectives: usize) -> Option<usize> {
        if self.is_definite(head.at, head.start) {
            if adjectives == head.at + 1 || ACTING.contains(head.key) {
                return None;
            }
            return self
                .purpose_end(head, adjectives, |_| true)
                .or_else(|| self.unknown_purpose(head, adjectives))
                .or_else(|| self.campaign(head, adjectives))
                .or_else(|| self.charge(head, adjectives));
        }
        if !head.is_named_after() && !NAMED_WITH_PURPOSE.contains(head.key) {
            return None;
        }
        for at in head.at + 1..=head.at + MOST_OWN_WORDS {
            if !self.goes_on(at) || !self.may_be_own_word(at) {
                return None;
            }
            // شبكة تونس للتمكين: what is called by a place may be for anything.
            let of_place = || self.longest(head.at + 1, |c| self.is_place(c)) == Some(at + 1);
            let is = |key| lexicon::classes(key).has(Classes::ORG_FIELD) || of_place();
            if let Some(end) = self.purpose_end(head, at + 1, is) {
                return Some(end);
            }
        }
        None
    }

    /// The end of a purpose at word `at`: للدراسات السياسية، لحقوق الإنسان. `is` says which
    /// nouns with the article are one.
    pub(super) fn purpose_end(
        self,
        head: Head,
        at: usize,
        is: impl Fn(Key) -> bool,
    ) -> Option<usize> {
        if !self.goes_on(at) || self.is_definite(head.at, head.start) && self.is_of_body(at) {
            return None;
        }
        let mut end = match first_letters(self.written(at)) {
            ['ل', 'ل', _] => {
                let noun = self.context.rest(at, 2, "");
                // للحزب, للرئيس: whose it is.
                let owner = Classes::ORG_WORD
                    .with(Classes::PLACE_WORD)
                    .with(Classes::PERSON_TITLE);
                let definite = self.context.rest(at, 2, "ال");
                let is_field = lexicon::classes(definite).has(Classes::ORG_FIELD);
                let purpose =
                    !NO_PURPOSES.contains(noun) && (is_field || !lexicon::classes(noun).any(owner));
                match self.led_on(noun, at + 1) {
                    Some(led) if is(definite) => led,
                    _ => (purpose && is(definite)).then_some(at + 1)?,
                }
            }
            ['ل', ..] => {
                let noun = self.context.rest(at, 1, "ال");
                let bare = self.context.rest(at, 1, "");
                let purpose = !ACHIEVING.contains(bare)
                    && (lexicon::classes(noun).has(Classes::ORG_FIELD)
                        || CONCERNED_WITH.contains(bare));
                // لتكرير وتوزيع المشتقات
                let object = at + 1 + usize::from(purpose && self.is_further_task(at + 1));
                let genitive = purpose && self.goes_on(object) && self.has_article(object);
                genitive.then_some(object + 1)?
            }
            _ => return None,
        };
        if let Some(last) = self.behind_relation(at, end) {
            return Some(last);
        }
        let from = end;
        while self.may_go_on(from, end) {
            if HAVING.contains(self.key(end)) && self.goes_on(end + 1) && self.has_article(end + 1)
            {
                end += 2;
            } else if self.belongs_to_purpose(head, end, from) {
                end += 1;
            } else {
                break;
            }
        }
        Some(end)
    }

    /// The end of those between whom is what a purpose at word `at` is: للحوار بين الأديان, للتعاون بين الجامعات.
    fn behind_relation(self, at: usize, end: usize) -> Option<usize> {
        let is_between = self.goes_on(end)
            && BETWEEN.contains(self.key(end))
            && RELATIONS.contains(self.context.rest(at, 2, ""))
            && self.goes_on(end + 1)
            && self.has_article(end + 1);
        let more = |at: usize| {
            self.goes_on(at) && self.begins_with(at, 'و') && {
                let written = self.written(at);
                proclitics::begins_with_article(&written[proclitics::width(written, 1)..])
            }
        };
        is_between.then(|| end + 2 + usize::from(more(end + 2)))
    }

    /// Whether an organization of a list begins behind the ل at word `at`: الفرع الجهوي للهلال الأحمر التونسي.
    fn is_of_body(self, at: usize) -> bool {
        let mut names = beginning(self.listed, at).iter();
        names.any(|c| {
            c.words() > 1 && !c.is_bare() && self.context.counts(c) && self.is_organization(c)
        })
    }

    /// The end of a purpose that no list has, before what the body says (الوكالة الوطنية لفلان), or of
    /// those whom a society unites: الاتحاد العام لسائقي الشاحنات.
    fn unknown_purpose(self, head: Head, at: usize) -> Option<usize> {
        if !self.goes_on(at + 1) || !self.goes_on(at) {
            return None;
        }
        let noun = self.context.rest(at, 1, "");
        let is_noun = self.begins_with(at, 'ل')
            && !self.has_article(at)
            && !ACHIEVING.contains(noun)
            && !NO_PURPOSES.contains(noun)
            && !lexicon::classes(noun).any(NO_OBJECT.with(Classes::PERSON_TITLE))
            && self.has_article(at + 1)
            && !self.context.classes(at + 1).any(NO_OBJECT);
        if !is_noun {
            return None;
        }
        let mut end = at + 2;
        while self.may_go_on(at + 2, end) && self.belongs_to_purpose(head, end, at + 2) {
            end += 1;
        }
        let folded = self.folded(head.at);
        let mut societies = SOCIETIES.keys().iter();
        let society = societies
            .any(|&key| Some(key) == folded.split_once("ال").map(|(_, head)| Key::of(head)));
        let members = society && last_letters(self.written(at))[1] == 'ي';
        // رئيس المجلس الرئاسي لحكومة الوفاق: the government's.
        let body = Classes::ORG_HEAD.with(Classes::ORG_WORD);
        let headed = || !lexicon::classes(noun).any(body) && self.is_headed(head);
        (members || headed() || self.context.speaks(head.at, end)).then_some(end)
    }

    /// The end of what those stand for together whose adjectives end before word `at`: الشبكة العربية
    /// من أجل الديمقراطية، المرصد المغربي ضد التعذيب.
    fn campaign(self, head: Head, at: usize) -> Option<usize> {
        if !OF_CAMPAIGNS.contains(head.key) || !self.goes_on(at) {
            return None;
        }
        let object = if self.key(at) == AGAINST {
            at + 1
        } else {
            self.behind_sake(at)?
        };
        let is_cause = self.goes_on(object)
            && self.has_article(object)
            && !self.is_people(object)
            && !self.context.classes(object).any(NO_OBJECT)
            && self.longest(object, |c| self.is_place(c)).is_none();
        is_cause.then_some(object + 1)
    }

    /// The word behind من أجل, if those stand at word `at`.
    pub(super) fn behind_sake(self, at: usize) -> Option<usize> {
        let mut words = FOR_SAKE.into_iter().zip(at..);
        let is_there = words.all(|(key, at)| self.goes_on(at) && self.key(at) == key);
        is_there.then_some(at + FOR_SAKE.len())
    }

    /// The end of what a body is charged with: اللجنة الدولية المعنية بالمفقودين.
    fn charge(self, head: Head, at: usize) -> Option<usize> {
        let object = at + 1;
        let some = self.goes_on(object) && self.goes_on(at) && CHARGED.contains(self.key(at)) && {
            let written = self.written(object);
            self.begins_with(object, 'ب')
                && proclitics::begins_with_article(&written[proclitics::width(written, 1)..])
        };
        let end = object + 1;
        let more = usize::from(self.goes_on(end) && self.belongs_to_purpose(head, end, end));
        some.then_some(end + more)
    }

    /// Whether word `at` is another thing done behind و, without the article: لتكرير وتوزيع المشتقات.
    fn is_further_task(self, at: usize) -> bool {
        self.goes_on(at)
            && self.begins_with(at, 'و')
            && !self.has_article(at)
            && CONCERNED_WITH.contains(self.context.rest(at, 1, ""))
    }

    /// Whether the definite word `at` in ة may be an adjective of what stands before it, and is no noun:
    /// للأمراض السارية; but not (رصد) المعهد الوطني للجيوفيزياء الهزة, nor (مول) صندوق دعم البحث العلمي الدراسة.
    fn is_feminine_adjective(self, head: Head, at: usize) -> bool {
        let folded = self.folded(at);
        let bare = folded.strip_prefix("ال").unwrap_or(&folded);
        let letters: Vec<char> = bare.trim_end_matches('ه').chars().collect();
        let may_be = match letters[..] {
            [_, 'ا', _] => true,
            [_, _, _] => SHORT_ADJECTIVES.contains(self.key(at)),
            [_, _] | [_, _, 'ا', _] => false,
            ['ت', second, _, _] => second == 'ا',
            _ => !ORDINALS_OF_UNITS.contains(self.key(at)),
        };
        // البحث العلمي is no feminine.
        let before = self.written(at - 1);
        let behind_masculine = matches!(last_letters(before), [_, 'ي' | 'ى'])
            && self.has_article(at - 1)
            && self.gender(head) == Gender::Masculine;
        may_be && !behind_masculine
    }

    /// Whether a word goes on with a purpose, behind which the words from `from` on stand: an adjective
    /// (السياسية), or another field behind و (والاستراتيجية، والفنون).
    pub(super) fn belongs_to_purpose(self, head: Head, at: usize, from: usize) -> bool {
        let written = self.written(at);
        let classes = self.context.classes(at);
        if self.begins_with(at, 'و') && !OF_ABILITY.contains(self.key(at)) {
            let noun = &written[proclitics::width(written, 1)..];
            let before = self.written(at - 1);
            // للأمراض السارية والمزمنة: two adjectives, not two nouns.
            let feminine = at > from
                && [noun, before]
                    .iter()
                    .all(|word| last_letters(word)[1] == 'ة');
            let body = Classes::ORG_HEAD.with(Classes::ORG_WORD);
            let more =
                ends_like_nisba(noun) && ends_like_nisba(before) || feminine && !classes.any(body);
            // والتي
            let function = lexicon::classes(self.context.rest(at, 1, "")).has(Classes::FUNCTION);
            return proclitics::begins_with_article(noun) && more && !function
                || self.is_joined(head, at);
        }
        let key = self.key(at);
        let no_adjective = Classes::FUNCTION
            .with(Classes::ORG_HEAD)
            .with(Classes::ORG_WORD)
            .with(Classes::PERSON_TITLE);
        proclitics::begins_with_article(written)
            && (ends_like_nisba(written)
                || last_letters(written)[1] == 'ة' && self.is_feminine_adjective(head, at)
                || OF_ABILITY.contains(key)
                || self.folded(at).ends_with("يين")
                    && (SOCIETIES.contains(head.key) || self.is_people(at - 1)))
            && !NO_ADJECTIVES.contains(key)
            && !classes.any(no_adjective)
    }
}
