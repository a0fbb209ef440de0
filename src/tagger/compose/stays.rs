//! Places of no list behind what tells where somebody is born, lives, comes from or goes to: ولد في كفرنودا،
//! القادمة من كفرنودا، سافر إلى كفرنودا.

use crate::normalize::Words;

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

/// Those who are born somewhere: من مواليد كفرنودا, أصيل كفرنودا.
const BORN_IN: Words<4> = Words::of("مواليد اصيل اصيله اصيلي");

/// Where somebody's head fell is where he is born: مسقط رأسه كفرنودا.
const FALLING: Words<1> = Words::of("مسقط");
const HEAD: Words<3> = Words::of("راسه راسها راسي");

impl Names<'_> {
    /// Adds the places of no list that such a word tells.
    pub(super) fn stays(self, found: &mut Vec<Candidate>) {
        let segment = &self.context.segment;
        let hits = &segment.hits;
        for (hit, &at) in hits.iter().enumerate() {
            let (preposition, first) = (at as usize, at as usize + 1);
            // Most known words stand before another one.
            let is_known = hits
                .get(hit + 1)
                .is_some_and(|&next| next as usize == first);
            if preposition == 0
                || first == segment.words.len()
                || is_known && !self.begins_village(first) && !OPENERS.contains(self.key(first))
            {
                continue;
            }
            steps::count();
            if !self.tells_where(preposition) {
                continue;
            }
            let last = self.unlisted_place(first);
            let Some(last) = last.filter(|&last| !self.is_somebodys(last - 1)) else {
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

    /// Whether word `at` ends as what is somebody's does: العودة إلى ديارهم.
    fn is_somebodys(self, at: usize) -> bool {
        const OWNERS: [&str; 5] = ["ها", "هم", "هما", "هن", "كم"];
        let written = self.written(at);
        OWNERS.iter().any(|owner| written.ends_with(owner))
    }

    /// Whether a place is told behind word `at`: a preposition, by the word before it.
    fn tells_where(self, at: usize) -> bool {
        let key = self.key(at);
        let verb = at - 1;
        let is_one = || {
            if BORN_IN.contains(key) {
                true
            } else if HEAD.contains(key) {
                self.context.is_one_of(verb, &FALLING)
            } else if key == IN {
                self.context.is_one_of(verb, &BEING)
            } else if FROM.contains(key) {
                self.context.is_one_of(verb, &COMING)
            } else {
                TO.contains(key) && self.context.is_one_of(verb, &GOING)
            }
        };
        self.goes_on(at) && self.goes_on(at + 1) && is_one() && !self.context.speaks_of_match()
    }
}
