//! Places of no list behind what tells where somebody is born, lives, comes from or goes to: ولد في كفرنودا،
//! القادمة من كفرنودا، سافر إلى كفرنودا.

use crate::normalize::{Key, WordSet, Words};

use super::behind_head::{Names, Span};
use super::place_names::OPENERS;
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::context::{COMING, FROM, IN, TO};
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::steps;

/// Being somewhere, behind which في hardly stands before what is no place.
const BEING: Words<43> = Words::of(
    "ولد ولدت يولد المولود المولوده مولود توفي توفيت دفن دفنت نشا نشات ترعرع ترعرعت عاش عاشت يعيش تعيش \
     يعيشون يقيم تقيم يقيمون المقيم المقيمه المقيمين مقيم يقطن تقطن القاطن القاطنه القاطنين يسكن تسكن تقع يقع \
     الواقع الواقعه الواقعين الواقعتين الكاءن الكاءنه الساكن الساكنه",
);

/// Going somewhere, behind which إلى hardly stands before what is no place.
const GOING: Words<42> = Words::of(
    "وصل وصلت وصلوا يصل تصل وصول الوصول وصوله وصولها وصولا سافر سافرت سافروا يسافر تسافر السفر سفره توجه \
     توجهت توجهوا يتوجه تتوجه المتوجه المتوجهه متوجها متوجهه المتجه المتجهه متجها متجهه عاد عادت عادوا يعود تعود \
     العوده عودته عودتها نزح نزحوا الموءدي الموءديه",
);

/// Those who are born somewhere: من مواليد كفرنودا.
const BORN: Key = Key::of_folded("مواليد");

/// Those who are from somewhere: أصيل كفرنودا.
const NATIVE: Words<2> = Words::of("اصيل اصيله");

/// Where somebody's head fell is where he is born: مسقط رأسه كفرنودا.
const FALLING: Words<1> = Words::of("مسقط");
const HEAD: Words<3> = Words::of("راسه راسها راسي");

impl Names<'_> {
    /// Adds the places of no list that such a word tells.
    pub(super) fn stays(self, found: &mut Vec<Candidate>) {
        let segment = &self.context.segment;
        let hits = &segment.hits;
        let numbers = hits.iter().map(|&hit| hit as usize);
        for (at, next) in numbers.clone().zip(numbers.skip(1).chain([usize::MAX])) {
            // Most known words stand before another one.
            let first = at + 1;
            let may_begin = || self.begins_village(first) || OPENERS.contains(self.key(first));
            if !self.goes_on(first) || next == first && !may_begin() {
                continue;
            }
            steps::count();
            let Some(first) = self.told(at) else {
                continue;
            };
            let last = self.unlisted_place(first);
            let Some(last) = last.filter(|&last| !self.is_thing(first, last)) else {
                continue;
            };
            let start = segment.words[first].start;
            let evidence = Evidence::default()
                .with(Signal::Preposition)
                .with(Signal::PlaceWord);
            let span = Span { first, start, last };
            found.push(self.named(span, Meaning::Place, evidence));
        }
    }

    /// Whether the words from `first` to before `last` are one that is somebody's, or has the article as
    /// things have it: العودة إلى ديارهم, يسكن في الكومباوند.
    fn is_thing(self, first: usize, last: usize) -> bool {
        const OWNERS: [&str; 5] = ["ها", "هم", "هما", "هن", "كم"];
        let written = self.written(first);
        last == first + 1
            && (self.has_article(first) && !written.ends_with('ة')
                || OWNERS.iter().any(|owner| written.ends_with(owner)))
    }

    /// Where a place is told behind word `at`: a preposition, by the word before it, or who is born there.
    fn told(self, at: usize) -> Option<usize> {
        let (key, first) = (self.key(at), at + 1);
        if FROM.contains(key) && self.key(first) == BORN {
            return self.goes_on(first + 1).then_some(first + 1);
        }
        let is_behind = |verbs: &WordSet| {
            let verb = at.checked_sub(1).filter(|_| self.goes_on(at));
            verb.is_some_and(|verb| self.context.is_one_of(verb, verbs))
        };
        // عاد إلى زفركتك may be to a club.
        let goes = || {
            (TO.contains(key) && is_behind(&GOING) || FROM.contains(key) && is_behind(&COMING))
                && !self.context.speaks_of_match()
        };
        let is_one = NATIVE.contains(key)
            || key == IN && is_behind(&BEING)
            || HEAD.contains(key) && is_behind(&FALLING)
            || goes();
        is_one.then_some(first)
    }
}
