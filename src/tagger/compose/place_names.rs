//! What the names of places look like that no list has: foreign words with their particles (سان خوان دي لوس
//! موروس), and what Arab villages begin with (تل الضمان).

use crate::chars;
use crate::gazetteer::Reference;
use crate::lexicon::{self, Classes};
use crate::normalize::Words;

use super::behind_head::{Names, is_denied};
use super::edges::beginning;
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::name_words::{ROMANCE_OF, is_of_god};
use crate::tagger::{proclitics, steps};

/// The most words of a foreign name, and the most of them that nothing joins.
const MOST_WORDS: usize = 6;
const MOST_PARTS: usize = 3;

/// The most words of what begins like a village.
const MOST_OF_VILLAGE: usize = 4;

/// Join the words of a foreign name.
const JOINTS: Words<21> =
    ROMANCE_OF.and("سو ديل ديلا دل لا لاس لوس ليس إل اوف سور اون فان ديه دلا سير");

/// What foreign names begin with that never stands alone.
pub(super) const OPENERS: Words<28> = Words::of(
    "سان سانت سانتا سانتو ساو سينت نيو نوفا نوفو بورت بورتو بويرتو بونتا ريو فورت مونت مونتي كيب \
     كوتا كامبو سيوداد فيلا سيرو بيلو بيلا باهيا باد ماونت",
);

/// What villages begin with, before any other word.
const VILLAGES: Words<32> = ONLY_VILLAGES.and(
    "ابو ابي بيت عين دير خان راس باب حوش شيخ منيا بءر نبع سيدي اولاد بني تله حمام بير برج وادي",
);

/// Those of them that are hardly ever a word of their own, and begin nobody's name.
const ONLY_VILLAGES: Words<11> = Words::of("تل كفر خربه ام جب عزبه كوم منيه خور ود ايت");

/// Those that somebody's house is, or who owns it.
const HOUSES: Words<3> = Words::of("بيت شيخ باب");

/// What goes on with a village's name.
const OF_VILLAGE: Words<4> = Words::of("بن عبد ال بنت");

/// What is said of a place behind its name: where it is.
pub(super) const LYING: Words<16> = Words::of(
    "التابعه التابع الواقعه الواقع القريبه القريب المجاوره المجاور المتاخمه المتاخم الحدوديه الحدودي \
     الكاءنه الكاءن الساحليه المحاذيه",
);

impl Names<'_> {
    /// The end of a place's name of no list at word `at`, behind a word for places.
    pub(super) fn place_name(self, at: usize) -> Option<usize> {
        let like_word = || (self.is_like_village(at)).then_some(at + 1);
        let own = self.own_name(at).or_else(like_word);
        let last = own.max(self.foreign_place(at))?;
        // مدينة كفرنودا وتلملح
        let joins = |&at: &usize| self.joined_unknown(at).is_some();
        Some((at + 1..last).find(joins).unwrap_or(last))
    }

    /// The end of a foreign name of several words at word `first`: سان خوان دي لوس موروس, كريفي ريه.
    pub(super) fn foreign_place(self, first: usize) -> Option<usize> {
        let (mut at, mut last, mut parts) = (first, first, 0);
        let mut is_open = false;
        while at < first + MOST_WORDS && self.goes_on(at) {
            steps::count();
            let key = self.key(at);
            if JOINTS.contains(key) || OPENERS.contains(key) {
                // An ordinary word behind a particle is one, too: ديل سور.
                if JOINTS.contains(key) && is_open && self.is_open_end(at) {
                    last = at + 1;
                    break;
                }
                is_open = true;
                at += 1;
                continue;
            }
            // مطار سير سيووساغور رامغولام
            let whole = self.person(at).filter(|_| is_open);
            if let Some(end) = whole.filter(|end| *end > at + 1) {
                return Some(end);
            }
            let is_part = if is_open {
                self.follows_joint(at, at > first + 1)
            } else {
                parts < MOST_PARTS
                    && self.is_part_of_foreign(at, first)
                    && (at == first || self.joined_unknown(at).is_none())
            };
            if !is_part {
                break;
            }
            parts += usize::from(!is_open);
            is_open = false;
            at += 1;
            while self.is_spelt(at) {
                at += 1;
            }
            last = at;
        }
        (last > first + 1).then_some(last)
    }

    /// Whether word `at` joins the words of a foreign name.
    pub(super) fn is_joint(self, at: usize) -> bool {
        self.goes_on(at) && JOINTS.contains(self.key(at))
    }

    /// Whether a name may end with the particle at word `at`: nothing foreign follows.
    fn is_open_end(self, at: usize) -> bool {
        !(self.goes_on(at + 1) && self.follows_joint(at + 1, true))
    }

    /// Whether word `at` may stand behind a particle of a foreign name; `inside` the name any word but those
    /// of grammar.
    fn follows_joint(self, at: usize, inside: bool) -> bool {
        let classes = self.context.classes(at);
        if self.has_article(at) || classes.any(Classes::FUNCTION.with(Classes::PERSON_VERB)) {
            return false;
        }
        let of_persons = Classes::GIVEN.with(Classes::FAMILY);
        let is_name = classes.any(of_persons) && !classes.has(Classes::ORDINARY);
        self.is_foreign(at) || is_name || inside && self.is_part_of_foreign(at, 0)
    }

    /// Whether word `at` is a part of the foreign name that begins at word `first`: behind another one it may be
    /// short or end like a feminine: كريفي ريه. What little known name a list has for it does not matter.
    fn is_part_of_foreign(self, at: usize, first: usize) -> bool {
        if self.is_foreign(at) {
            return !self.written(at).is_ascii();
        }
        let word = &self.context.segment.words[at];
        let folded = self.folded(at);
        let classes = lexicon::classes(word.key);
        if self.has_article(at)
            || word.key.letters() <= 1
            || !folded.chars().all(chars::is_letter)
            || lexicon::is_form_of_ordinary(&folded)
        {
            return false;
        }
        let is_word = !self.context.classes(at).is_empty() || self.is_known(at);
        if at == first {
            let is_name = || {
                classes.has(Classes::FOREIGN_NAME)
                    && !classes.any(Classes::ARABIC_NAME.with(Classes::ORDINARY))
            };
            let joined = || !is_word && self.is_joint(at + 1);
            let before_part = || self.goes_on(at + 1) && self.is_part_of_foreign(at + 1, first);
            return joined() || is_name() || self.is_little_known(at) && before_part();
        }
        !is_word && !proclitics::may_begin(self.written(at).as_bytes())
    }

    /// Whether all that a list has at word `at` is a place of the second rank.
    fn is_little_known(self, at: usize) -> bool {
        let gazetteer = self.context.gazetteer;
        let mut names = beginning(self.listed, at).iter().peekable();
        names.peek().is_some()
            && names.all(|c| {
                steps::count();
                let meant = c.meaning.reference(gazetteer);
                self.is_place(c) && c.words() == 1 && meant.is_some_and(Reference::is_little_known)
            })
    }

    /// Whether word `at` is none of the language, ends like a feminine and is no nisba or participle: قسطونة.
    fn is_like_village(self, at: usize) -> bool {
        let written = self.written(at);
        let feminine = written.ends_with(['ة', 'ه']) && !written.ends_with("ية");
        let is_long = self.key(at).letters() > 3;
        feminine && is_long && !written.starts_with(['م', 'ب', 'ل']) && self.is_unknown(at)
    }

    /// Whether word `at` is none of the language, as far as the lists tell, and no known name.
    pub(super) fn is_unknown(self, at: usize) -> bool {
        let word = &self.context.segment.words[at];
        let least = if self.has_article(at) { 4 } else { 2 };
        let folded = self.folded(at);
        word.key.letters() > least
            && self.context.classes(at).is_empty()
            && !self.is_known(at)
            && folded.chars().all(chars::is_letter)
            && !lexicon::is_form_of_ordinary(&folded)
            && !is_denied(&folded)
    }

    /// Whether word `at` is one that villages begin with.
    pub(super) fn begins_village(self, at: usize) -> bool {
        VILLAGES.contains(self.key(at))
    }

    /// The end of a village's name at word `first`, which begins as many do: تل الضمان, خربة أم الجمال; by itself
    /// if `alone` only one that nothing else begins with.
    pub(super) fn village(self, first: usize, alone: bool) -> Option<usize> {
        let mut at = first + 1;
        if !self.begins_village(first) || !self.goes_on(at) {
            return None;
        }
        let joins = |at: usize| {
            let key = self.key(at);
            VILLAGES.contains(key) || OF_VILLAGE.contains(key)
        };
        while at < first + MOST_OF_VILLAGE && joins(at) && self.goes_on(at + 1) {
            steps::count();
            at += 1;
        }
        let classes = lexicon::classes(self.key(at));
        let no_name = Classes::FUNCTION
            .with(Classes::PERSON_VERB)
            .with(Classes::PLACE_HEAD);
        // من ولاية سيدي يشتبه في إصابته
        let is_verb = classes.has(Classes::ORDINARY) && self.written(at).starts_with('ي');
        // In somebody's house is not in a village.
        let key = self.key(first);
        let is_sure = || !HOUSES.contains(key) && self.is_unknown(at);
        let is_name = !classes.any(no_name)
            && !is_verb
            && (!alone || ONLY_VILLAGES.contains(key) || is_sure())
            && !LYING.contains(self.key(at))
            && self.key(at).letters() > 1
            && (self.has_article(at) || !classes.has(Classes::ADJECTIVE));
        let mut listed = beginning(self.listed, first).iter();
        let is_whole = |c: &Candidate| {
            matches!(c.meaning, Meaning::Name(..)) && c.words() > 1 && self.context.counts(c)
        };
        // أولاد ضيف الله
        let of_god = self.goes_on(at + 1) && is_of_god(self.key(at), self.key(at + 1));
        let last = at + 1 + usize::from(of_god);
        (is_name && !listed.any(is_whole)).then_some(last)
    }
}
