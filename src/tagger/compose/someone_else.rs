//! Where a person's name that no list has begins or ends because of others: whom somebody meets or appoints, of
//! what he holds an office, and verbs that are given names, too.

use crate::lexicon::{self, Classes};
use crate::normalize::Words;

use super::bounds::TO_SOMEBODY;
use super::initials::LETTERS;
use super::parts::{GIVEN_OR_NOT, ORIGIN};
use super::persons::{Start, goes_on_with_name};
use super::run::Run;
use crate::tagger::context::MEETING;
use crate::tagger::context::marked_verbs::begins_verb;
use crate::tagger::name_words::{ABD, DAUGHTER, FATHERS, GOVERNORS};

/// What somebody is of what follows, and given names: أمانسيو أورتيغا مالك زارا.
const OF_WHAT_FOLLOWS: Words<4> = Words::of("ملك مالك مالكه سلطان");

/// Who rules a place that is told behind it, and given names.
const OF_PLACES: Words<4> = Words::of("ملك ملكه امير اميره");

/// Joins a tribe's name to the ancestor's.
const TRIBES: Words<2> = Words::of("بني بنو");

/// Kinsmen who are named behind it, and given names that few have: وعديل أكرم زعيتر.
const KIN: Words<4> = Words::of("عديل عديله نسيب نسيبه");

/// What a name may begin with, whatever the list teaches.
const GIVEN_OR_PARTICLE: Classes = Classes::GIVEN.with(Classes::PARTICLE);

/// Verbs that are given names, too.
const VERBS: Words<11> = Words::of("اكرم اسعد رزق اشرف كرم نصر حكم ملك دان ساعد عين");

/// The most words of a place or body that somebody is of.
const MOST_WORDS: usize = 3;

/// What stands before verbs alone.
const ALREADY: Words<2> = Words::of("قد لقد");

impl Start<'_> {
    /// Whether the first word is a verb: behind قد, by its vowel marks (وحسّن السويدي رقمه), or at the head of a clause before
    ///
    /// - somebody whom the list has: وأكرم محمود عباس ضيوفه;
    /// - three names, or a title and one: كرم نبيل محمد حسن أمس, كرم الأمير سلطان;
    /// - anybody, if it is no given name but for others on the list: عين طارق سليم وزيرا.
    pub(super) fn is_verb(&self, run: &Run) -> bool {
        let Self { context, at, .. } = *self;
        if at > 0 && context.is_one_of(at - 1, &ALREADY) {
            return true;
        }
        let rest = &context.text[context.segment.words[at].start..];
        let bare = rest.strip_prefix(['و', 'ف']).unwrap_or(rest);
        if begins_verb(rest) || begins_verb(bare) {
            return true;
        }
        let is_head = at == 0 || bare.len() < rest.len();
        if !is_head || !context.is_one_of(at, &VERBS) {
            return false;
        }
        let next = self.edges[at + 1];
        let known = context.classes(at);
        let is_before_title = || {
            run.last > at + 2
                && context.has_article(at + 1)
                && context.classes(at + 1).has(Classes::PERSON_TITLE)
        };
        let is_before_chain = || run.parts > 3 && run.last < context.segment.words.len();
        next.begins_full && next.longest >= run.last
            || known.has(Classes::DOUBTFUL) && (is_before_title() || is_before_chain())
            || !known.has(Classes::GIVEN)
    }

    /// Whether the parts are letters, or begin with several: جي تي, دي إتش إل. Those that are initials are found
    /// elsewhere.
    pub(super) fn is_spelt(&self, run: &Run) -> bool {
        const LIKE_PARTICLES: [&str; 4] = ["إل", "إم", "إن", "أو"];
        let context = self.context;
        let is_letter = |&at: &usize| {
            LETTERS.contains(context.key(at)) || LIKE_PARTICLES.contains(&context.written(at))
        };
        let letters = (self.at..run.last).take_while(is_letter).count();
        letters == run.last - self.at || letters > 1
    }

    /// Whether of two parts one is said to whom the other is: باي أحمد.
    pub(super) fn is_said(&self, run: &Run) -> bool {
        let Self { context, at, .. } = *self;
        let is_said = |said: usize, to: usize| {
            let known = lexicon::classes(context.key(to));
            TO_SOMEBODY.contains(context.key(said))
                && known.has(Classes::GIVEN.with(Classes::ARABIC_NAME))
        };
        run.last == at + 2
            && (is_said(at, at + 1) || is_said(at + 1, at))
            && !context.is_announced(at)
    }

    /// Whether an ordinary word is a woman's name: هيا بنت سلمان, and before her father's and family
    /// names, شيخة سلمان الحربي.
    pub(super) fn is_woman(&self, run: &Run) -> bool {
        let Self { context, at, .. } = *self;
        let known = lexicon::classes(context.key(at));
        let is_daughter = || context.key(at + 1) == DAUGHTER && known.has(Classes::GIVEN);
        let has_father = || {
            run.parts > 2 && known.has(Classes::WOMAN) && context.is_family_by_article(run.last - 1)
        };
        run.last > at + 2 && (is_daughter() || has_father())
    }

    /// Whether the first word is whose sons a people are: بني أمية.
    pub(super) fn is_people(&self) -> bool {
        let before = self.at.checked_sub(1);
        before.is_some_and(|before| self.context.is_one_of(before, &TRIBES))
    }

    /// Whether the first word is who governs the place behind it: أمير عسير.
    pub(super) fn is_governor(&self) -> bool {
        let behind = self.edges.get(self.at + 2);
        self.context.is_one_of(self.at, &GOVERNORS)
            && behind.is_some_and(|edge| edge.body == Some(self.at + 1))
    }

    /// Whether the first word says what the person named before it is (أمانسيو أورتيغا مالك زارا), or of what
    /// place or body somebody is: أصيل سيدي بوزيد; but قالت ملك زهران.
    pub(super) fn is_of_what_follows(&self) -> bool {
        let Self { context, at, .. } = *self;
        let mut behind = self.edges.iter().skip(at + 2).take(MOST_WORDS);
        if ORIGIN.contains(context.key(at)) {
            return behind.any(|edge| edge.other == Some(at + 1));
        }
        OF_WHAT_FOLLOWS.contains(context.key(at))
            && (self.edges[at].is_behind_person && context.goes_on(at)
                || behind.any(|edge| edge.body == Some(at + 1)) && !context.is_announced(at))
    }

    /// Whether word `next`, which joins parts, does so right behind another one: محمد بن أبي عامر, أبو عبد الله, عبد
    /// الحميد بن عبد الله, بيتر فان دير ساندن.
    pub(super) fn joins_two(&self, next: usize) -> bool {
        let key = |at: usize| self.context.key(at);
        let is_kunya = |at: usize| FATHERS.contains(key(at));
        is_kunya(next)
            || is_kunya(next - 1)
            || key(next) == ABD && key(self.at) == ABD
            || self.context.is_second_joint(next)
    }

    /// Whether the name of somebody famous ends before word `next` with his grandfather's: ولى معاوية بن أبي
    /// سفيان الشام.
    pub(super) fn is_famous_chain(&self, next: usize) -> bool {
        let edge = self.edges[self.at];
        edge.begins_famous
            && edge.longest == next
            && next > 2
            && FATHERS.contains(self.context.key(next - 2))
    }

    /// Whether word `next` says of which place he is the ruler: محمد بن سالم أمير قطر.
    pub(super) fn is_ruler(&self, next: usize) -> bool {
        OF_PLACES.contains(self.context.key(next))
            && self.edges[next + 1].begins_place
            && self.context.goes_on(next + 1)
    }

    /// Whether somebody else's full name begins at word `next`, behind the first part alone, which
    /// is
    ///
    /// - whom he meets: كلف عون نواف سلام;
    /// - a place or body of which he holds an office: شيخ الأزهر أحمد الطيب, محافظ صلاح الدين رائد
    ///   الجبوري, رئيس حركة أمل نبيه بري; but محمد خالد الحسن;
    /// - no given name but for others on the list, or whose kinsman he is.
    pub(super) fn begins_another(&self, next: usize) -> bool {
        let Self { context, at, .. } = *self;
        let edge = self.edges[next];
        let joins = goes_on_with_name(context.key(next));
        let is_second = next == at + 1
            || next == at + 2 && (context.ends_given(at + 1) || self.first.has(Classes::PARTICLE));
        if !edge.begins_full || joins || !is_second {
            return false;
        }
        let known = context.classes(at);
        let is_surely_given = known.only(GIVEN_OR_NOT) == Classes::GIVEN;
        let is_given = known.any(GIVEN_OR_PARTICLE);
        // Behind a given name, his father and grandfather may be called like somebody: قتل نبيل محمد
        // حسن; but بايع علي أبو بكر الصديق.
        let is_of_chain = || {
            is_surely_given
                && !known.has(Classes::FAMILY)
                && !self.edges[at].begins_famous
                && !context.ends_with_family(edge.longest)
        };
        let meets = context.is_behind(at, &MEETING) || context.is_behind_appointing(at);
        edge.begins_famous && meets && !is_of_chain()
            || edge.other == Some(at)
                && (context.is_of_body(at)
                    || !is_surely_given && context.is_of_office(at)
                    || context.has_article(at) && !is_given)
            || (edge.begins_known && !is_given || context.is_one_of(at, &KIN))
                && !context.has_title(at)
    }

    /// Whether somebody whose whole name ends before word `next` meets another there, who is
    /// named in full: استقبل محمود عباس سامي جابر. A chain of given names is one man's, though:
    /// قتل نبيل عيسى يحيى الرواشدة, and whoever is behind a title: عين الملك رامي صالح يحيى الرواشدة.
    pub(super) fn meets(&self, next: usize) -> bool {
        let Self { context, at, .. } = *self;
        let edge = self.edges[at];
        let is_famous = || edge.begins_famous && edge.longest == next;
        let is_verb = |before: usize| context.is_one_of(before, &MEETING);
        let ends = || {
            context.role(next - 1).only(Classes::NAME_PART) == Classes::FAMILY
                || context.has_particle(next) && context.ends_with_family(next)
                || context.role(next - 1).has(Classes::FAMILY) && self.edges[next].begins_famous
                || lexicon::classes(context.key(next)).has(Classes::WOMAN)
        };
        is_famous() && context.is_behind(at, &MEETING)
            || at.checked_sub(1).is_some_and(is_verb) && ends()
    }
}
