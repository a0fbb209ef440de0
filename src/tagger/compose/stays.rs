//! Places of no list behind what tells where somebody is born, lives, comes from or goes to: ولد في كفرنودا،
//! القادمة من كفرنودا، سافر إلى كفرنودا.

use crate::lexicon;
use crate::normalize::{Key, WordSet, Words};

use super::behind_head::{Names, Span};
use super::place_names::OPENERS;
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::context::{COMING, FROM, IN, TO};
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::segment::Word;
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
        let words = &self.context.segment.words;
        for &hit in &self.context.segment.hits {
            let at = hit as usize;
            let Some(next) = words.get(at + 1) else {
                break;
            };
            // Most words are none of these, as their lengths show.
            let key = words[at].key;
            let is_within =
                |letters: u32| key.short().is_some_and(|word| word >> (16 * letters) == 0);
            let is_telling = if is_within(3) {
                key == IN || FROM.contains(key) || TO.contains(key)
            } else {
                is_within(5) && next.whole.is_none() && (HEAD.contains(key) || NATIVE.contains(key))
            };
            if !is_telling {
                continue;
            }
            let is_born = FROM.contains(key) && next.key == BORN;
            let first = at + 1 + usize::from(is_born);
            let may_begin = |word: &Word| {
                word.whole.is_none() && lexicon::classes(word.key).is_empty()
                    || self.begins_village(first)
                    || OPENERS.contains(word.key)
            };
            if !self.goes_on(first) || !may_begin(&words[first]) {
                continue;
            }
            steps::count();
            if !is_born && !self.tells(at) {
                continue;
            }
            let last = self.unlisted_place(first);
            let Some(last) = last.filter(|&last| !self.is_thing(first, last)) else {
                continue;
            };
            let start = words[first].start;
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

    /// Whether one of these words tells a place: a preposition, by the word before it.
    fn tells(self, at: usize) -> bool {
        let key = self.key(at);
        let is_behind = |verbs: &WordSet| {
            let verb = at.checked_sub(1).filter(|_| self.goes_on(at));
            verb.is_some_and(|verb| self.context.is_one_of(verb, verbs))
        };
        // عاد إلى زفركتك may be to a club.
        let goes = || {
            (TO.contains(key) && is_behind(&GOING) || FROM.contains(key) && is_behind(&COMING))
                && !self.context.speaks_of_match()
        };
        NATIVE.contains(key)
            || key == IN && is_behind(&BEING)
            || HEAD.contains(key) && is_behind(&FALLING)
            || goes()
    }
}
