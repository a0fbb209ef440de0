//! What stands before and behind a candidate, for the whole text to judge by.

use crate::lexicon::{self, Classes};
use crate::normalize::{Key, Words};

use crate::tagger::candidate::Before;
use crate::tagger::candidate::Candidate;
use crate::tagger::context::{Context, KINGS, MEETING, OFFICES, RULERS, THAT, last_letters};
use crate::tagger::gender::Gender;
use crate::tagger::judge;
use crate::tagger::proclitics;

/// Titles that are no offices, before which a family name is no adjective.
const ADDRESSES: Words<13> = Words::of(
    "السيد السيده الانسه الاستاذ الاستاذه الحاج الحاجه الشيخ المرحوم الاخ الاخت الشهيد المدعو",
);

/// What somebody does and no place does, and what is somebody's.
const PERSONAL: Words<44> = Words::of(
    "مات ماتت توفي توفيت ولد ولدت تزوج تزوجت كتب كتبت يكتب تكتب غني غنت لحن رسم رسمت سجل سجلت احرز احرزت \
     سدد سددت مرر راوغ ابتسم ابتسمت بكي بكت ضحك ضحكت اكتشف اكتشفت اخترع اعتزل اعتزلت استقال استقالت هدف \
     اهداف هدفي تمريره روايه قصيده",
);

/// What a single name behind it is a part of, or the name of.
const OF_NAME: Classes = Classes::PERSON_TITLE
    .with(Classes::GIVEN)
    .with(Classes::FAMILY)
    .with(Classes::PARTICLE)
    .with(Classes::ORG_WORD)
    .with(Classes::ORG_HEAD)
    .with(Classes::PLACE_WORD)
    .with(Classes::PLACE_HEAD);

impl Context<'_> {
    /// The word before a candidate on its line.
    pub(in crate::tagger) fn before(&self, candidate: &Candidate) -> Option<Before> {
        let at = candidate.first;
        let before = at.checked_sub(1)?;
        self.segment.words[at].goes_on().then(|| {
            let classes = self.classes(before);
            let is_title = classes.has(Classes::PERSON_TITLE);
            // محمد حمادة السيد إبراهيم
            let is_in_name = || before > 0 && self.goes_on(before) && self.is_part(before - 1);
            let says = || {
                // وقالت كريم: …
                let is_quoted = self.text[candidate.end..].starts_with(':');
                // وقال ربيع خلال مؤتمر صحفي إن
                let is_later = || {
                    !lexicon::is_like_particle(candidate.tail)
                        && self.is_alone(candidate.last, false)
                };
                candidate.is_bare()
                    && classes.has(Classes::PERSON_VERB)
                    && (is_quoted || self.is_said_to_speak(candidate) || is_later())
            };
            Before {
                classes,
                meets: self.is_one_of(before, &MEETING),
                has_article: proclitics::has_article(self.written(before)),
                personal: self.personal(candidate, before),
                is_of_known: self.is_behind(at, &KINGS)
                    || self.is_behind(at, &RULERS)
                    || self.is_behind(at, &OFFICES),
                title: is_title.then(|| self.key_of_known(before).mixed()),
                is_address: is_title && self.is_one_of(before, &ADDRESSES) && !is_in_name(),
                says: says(),
                is_alone: self.is_alone(candidate.last, is_title),
                is_by_itself: (!classes.any(OF_NAME) || is_title && !is_in_name())
                    && self.is_parted(candidate.last, self.is_one_of(before, &THAT)),
                is_one_name: !classes.any(OF_NAME) && self.is_alone(candidate.last, true),
                gender: self.gender(before, classes),
                media: judge::kinds_told(self, candidate),
            }
        })
    }

    /// Whose word number `before` is, before a candidate, if it is what a person does or has.
    fn personal(&self, candidate: &Candidate, before: usize) -> Option<Gender> {
        let is_bare = candidate.is_bare();
        let is_personal = is_bare && self.is_one_of(before, &PERSONAL);
        is_personal.then(|| self.gender_of_verb(before))
    }

    /// Whether nothing stands at word `at` that a name may go on with: a word that is of no name, or
    /// what a name does not go on over. Behind a verb of saying it is a function word: وأكد مهدي
    /// رباعي is somebody.
    fn is_alone(&self, at: usize, behind_title: bool) -> bool {
        const OTHER: Classes = Classes::FUNCTION.with(Classes::PERSON_VERB);
        let is_ordinary = |classes: Classes| {
            behind_title && classes.has(Classes::ORDINARY) && !classes.any(Classes::NAME_PART)
        };
        !self.goes_on(at) || {
            let classes = self.classes(at);
            classes.any(OTHER) || is_ordinary(classes)
        }
    }

    /// Whether what stands at word `at` goes on with no name: nothing, a function word or a verb of saying,
    /// a word behind a preposition or و, a verb without the article that is no part of one, or behind أن and a
    /// name any other (أن أنس غيرت).
    fn is_parted(&self, at: usize, behind_that: bool) -> bool {
        self.is_alone(at, false) || {
            let is_preposition = || {
                let behind = self.classes_behind_proclitics(at);
                lexicon::classes(self.key(at)).is_empty()
                    && self.written(at).starts_with(['ب', 'ل'])
                    && behind.has(Classes::ORDINARY)
            };
            // أبلغت هيا واتفقنا
            let is_and = || {
                let behind = || self.classes_behind_proclitics(at);
                self.written(at).starts_with('و')
                    && behind().any(Classes::ORDINARY.with(Classes::FUNCTION))
                    && !behind().any(Classes::NAME_PART)
            };
            let classes = self.classes(at);
            let is_other = classes.has(Classes::ORDINARY)
                && !classes.any(Classes::NAME_PART)
                && !proclitics::has_article(self.written(at));
            // شادن توقفت, but لطفي نقض
            let is_verb = || {
                behind_that
                    || matches!(last_letters(self.written(at)), [before, 'ت'] if before != 'ا')
                    || self.written(at).starts_with(['ي', 'ت']) && self.key(at).letters() > 3
            };
            is_other && is_verb() || is_preposition() || is_and()
        }
    }

    /// The key of word number `at`, its proclitics taken off unless it is on a list of words itself.
    fn key_of_known(&self, at: usize) -> Key {
        let mut key = self.key(at);
        if lexicon::classes(key).is_empty() {
            self.is_behind_proclitics(at, |reading| {
                let is_known = !lexicon::classes(reading.key).is_empty();
                if is_known {
                    key = reading.key;
                }
                is_known
            });
        }
        key
    }
}
