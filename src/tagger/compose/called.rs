//! Persons who are called by their given name or kunya alone: who is addressed (يا مراد), somebody's kin
//! (زوجتي غيداء), who hands a tradition down (حدثنا معمر عن سفيان) and whom a prayer follows.

use crate::lexicon::{self, Classes};
use crate::normalize::{Key, Words, folded};

use super::parts::{FIRST, GIVEN_OR_NOT};
use super::rows::may_follow;
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::context::{Context, HANDED_FROM, NARRATING};
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::name_words::{ABD, FATHERS, GOD, MOTHER};

/// Addresses or greets somebody, or says who he is or is played as.
const ADDRESS: Words<35> = Words::of(
    "يا ايا ياخي نبينا سيدنا مولانا رسولنا حبيبنا الصغير الصغيره العجوز الخادم الخادمه جارتي جاري جارته \
     جارتها جارها بدور دور شخصيه عزيزي عزيزتي حبيبي حبيبتي ياعم ياعمي مرحبا اهلا شكرا مبروك يسلمو للا لاله \
     عقبال",
);

/// Whose kin somebody is, in the forms that [`super::announced_persons`] lacks, those of dialects too, which no
/// title is.
const OF_KIN: Words<131> = Words::of(
    "زوجتي زوجي زوجتك زوجك جوزي جوزها مراتي مراته مرتي مرته اخي اخوي اخويا اخاه اخاها اخوها اخيها اخاهم \
     اخوهم اختي اختك اختها اخوك اخيك ابني ابنك ابنتي بنتي بنته بنتها ولدي ولدها خالي خالتي خالته خالتها \
     خالها عمي عمتي عمته عمتها عمها عمهم جدهم جدته جدتها جدتي والدي والدتي صديقي صديقتي صديقنا زميلي زميلتي \
     اباه اباها ابوهم خويا خوي خوك خوها خوه اخويه خويه خيي ختي ختك ختو ختها خيتي جوزك جوزو مرتك مرتو ستي ستو \
     جدو تيتا عمو عمتو خالو خالتو ابنو بنتو ولدو شقيقي شقيقتي حفيدي حفيدتي خطيبتي خطيبي زميلتنا زميلنا صاحبي \
     صاحبتي رفيقي رفيقتي صاحبه ابننا بنتنا اختهم اختهما اخوهما اخيهم اخيهما ابنهم ابنهما ابنتهم ابنتهما \
     والدهم والدهما والدتهم والدتهما شقيقهم شقيقهما شقيقتهم شقيقتهما زميلهم زميلهما زميلتهم زميلتهما صديقهم \
     صديقهما صديقتهم صديقتهما جدهما جدتهم جدتهما عمهما خالهم خالهما",
);

/// Whose husband somebody is in Egypt, and a foreign given name: جوزي هيثم, but جوزي مورينيو.
const HUSBAND: Words<2> = Words::of("جوزي جوزها");

/// Stand before the preposition of who is greeted or asked about: سلمي على مرزاق, اسأل عن طوني.
const GREETS: Words<14> =
    Words::of("سلم سلمي سلموا سلمولي سلملي سلامي سلاماتي تحياتي اسال اسالي اسالوا سالت سلمت قول");
const TO_GREETED: Words<4> = Words::of("علي على عن ع");

/// Whose wife, widow or child somebody is who is called by a given name alone: أرملة غسان.
const OF_SOMEBODY: Words<5> = Words::of("ارمله طليقه ارامل حرم عيال");

/// Goes before who is with somebody: كنت مع زياد.
const WITH: Key = Key::of_folded("مع");

/// Begin, in brackets, by whom somebody is played: نورا (تلعب دورها …).
const PLAYS: Words<6> = Words::of("تلعب يلعب تءدي يءدي تجسد يجسد");

/// Hand a tradition down from whoever follows.
const NARRATES: Words<11> = NARRATING.and("حدثه اخبره");

/// What God is called as well: يا رحيم.
const OF_GOD: Words<8> = Words::of("رحيم رحمن حكيم قدير جبار ستار لطيف حليم");

/// The same in the Gulf, and what names of places and families begin with.
const GULF_FATHER: Key = Key::of_folded("بو");

/// Begin what is handed down so.
const OF_TRADITION: Words<8> = Words::of("روي رواه اخرجه يروي حديث روايه طريق سمع");

/// Go on with it.
const GOES_ON: Words<6> = Words::of("عن قال قالت ان انه يقول");

/// How many words before a narrator what begins the chain may be.
const MOST_BEFORE: usize = 16;

/// Ask which of two, so that أم is no mother: هل جاء أحمد أم سالم.
const ASKS: Words<5> = Words::of("هل سواء ا اهو ايهما");

/// Adds whoever is called so.
pub(super) fn called(context: &Context<'_>, candidates: &mut Vec<Candidate>) {
    let words = &context.segment.words;
    let mut end = 0;
    for at in context.segment.hits_of(FIRST) {
        if at < end || words[at].whole.is_none() {
            continue;
        }
        let Some(name) = context.one_name(at) else {
            continue;
        };
        // رواه أحمد والطبراني
        let ends = || {
            !may_follow(context, name.last)
                || context.begins_with(name.last, 'و')
                || is_kin(context, at) && is_no_family(context, name.last)
        };
        let is_called = context.is_called(at, name) && ends();
        let is_told_of = || context.goes_on(name.last) && context.is_told_of(name.last);
        if !is_called && !is_told_of() {
            continue;
        }
        end = name.last;
        let evidence = Evidence::default()
            .with(Signal::NameParts)
            .with(Signal::Title);
        let range = (at, name.last);
        let start = words[at].start;
        candidates.push(Candidate::new(
            words,
            range,
            start,
            Meaning::Person(None),
            evidence,
        ));
    }
}

/// Whether whose kin somebody is stands before word `at`.
fn is_kin(context: &Context<'_>, at: usize) -> bool {
    at > 0 && context.goes_on(at) && context.is_one_of(at - 1, &OF_KIN)
}

/// Whether word `at`, which is on no list of words, is no family name: خويا ياسين عندو.
fn is_no_family(context: &Context<'_>, at: usize) -> bool {
    context.classes(at).is_empty()
        && !context.is_part(at)
        && !context.has_article(at)
        && !context.may_be_family(at, || true)
}

/// What somebody is called by.
#[derive(Clone, Copy)]
struct Name {
    /// The word behind it.
    last: usize,
    is_kunya: bool,
    is_mother: bool,
}

impl Context<'_> {
    /// The given name or kunya that begins with word `at`.
    fn one_name(&self, at: usize) -> Option<Name> {
        let key = self.key(at);
        let is_mother = key == MOTHER;
        let is_kunya = is_mother || FATHERS.contains(key);
        // مبروك يا بو راشد, but بو سالم is a town.
        if is_kunya || key == GULF_FATHER {
            let last = self.given_end(at + 1).filter(|_| self.goes_on(at + 1))?;
            return Some(Name {
                last,
                is_kunya,
                is_mother,
            });
        }
        let last = self.given_end(at)?;
        Some(Name {
            last,
            is_kunya,
            is_mother,
        })
    }

    /// The word behind the given name at word `at`, which is surely one: عبد الله is of two.
    fn given_end(&self, at: usize) -> Option<usize> {
        let word = self.segment.words.get(at)?;
        if word.key == ABD {
            let of = at + 1;
            return (self.goes_on(of) && self.has_article(of) || self.is_god(of)).then_some(of + 1);
        }
        let known = lexicon::classes(word.key);
        let is_given = known.has(Classes::ARABIC_NAME)
            && !known.any(Classes::ORDINARY.with(Classes::FUNCTION))
            && self.role(at).only(GIVEN_OR_NOT) == Classes::GIVEN
            && !self.has_article(at)
            && !OF_GOD.contains(word.key);
        is_given.then_some(at + 1)
    }

    fn is_god(&self, at: usize) -> bool {
        self.goes_on(at) && self.key(at) == GOD
    }

    /// Whether the name at word `at` is somebody's by what stands beside it.
    fn is_called(&self, at: usize, name: Name) -> bool {
        let Some(before) = at.checked_sub(1) else {
            return name.is_kunya && !name.is_mother;
        };
        let key = self.key(before);
        ADDRESS.contains(key)
            || is_kin(self, at)
            || self.goes_on(at) && self.is_one_of(before, &NARRATES)
            || key == HANDED_FROM && self.is_of_chain(before, name.last)
            || TO_GREETED.contains(key) && before > 0 && self.is_one_of(before - 1, &GREETS)
            || self.goes_on(at)
                && (key == WITH || OF_SOMEBODY.contains(key))
                && self.is_surely_alone(at, name)
            || self.is_played(name.last)
            || self.is_honoured_before(name.last)
            || name.is_kunya && self.is_kunya_by_itself(before, name)
    }

    /// Whether word `at` is whose husband the one is who is called by the Arabic given name behind it.
    pub(super) fn is_called_kin(&self, at: usize) -> bool {
        let next = at + 1;
        HUSBAND.contains(self.key(at))
            && self.goes_on(next)
            && lexicon::classes(self.key(next)).has(Classes::GIVEN.with(Classes::ARABIC_NAME))
    }

    /// Whether the given name at word `at` is no form of an ordinary word, and a function word or nothing is
    /// behind it.
    fn is_surely_alone(&self, at: usize, name: Name) -> bool {
        let ends = |at: usize| !self.goes_on(at) || self.classes(at).has(Classes::FUNCTION);
        !name.is_kunya
            && ends(name.last)
            && !lexicon::is_form_of_ordinary(&folded(self.written(at)))
    }

    /// Whether brackets with who plays somebody open before word `at`.
    fn is_played(&self, at: usize) -> bool {
        let words = &self.segment.words;
        words.get(at).is_some_and(|word| {
            PLAYS.contains(word.key) && self.text[words[at - 1].end..word.start].ends_with('(')
        })
    }

    /// Whether an honour begins at word `at`.
    fn is_honoured_before(&self, at: usize) -> bool {
        const FIRST: Words<8> = Words::of("رضي رحمه رحمها عليه عليها حفظه صلى طيب");
        let word = self.segment.words.get(at);
        word.is_some_and(|word| FIRST.contains(word.key)) && self.honours(at)
    }

    /// Whether word `from`, which says from whom before a name that ends before word `last`, is of a chain:
    /// behind who tells it, or behind a tradition and before what goes on with one.
    fn is_of_chain(&self, from: usize, last: usize) -> bool {
        let mut before = (0..from).rev().take(MOST_BEFORE);
        let goes_on = self.goes_on(last) && GOES_ON.contains(self.key(last));
        before
            .any(|at| self.is_one_of(at, &NARRATES) || goes_on && self.is_one_of(at, &OF_TRADITION))
    }

    /// Whether a kunya behind word `before` needs nothing more: it is no mother of whoever follows, and no
    /// or.
    fn is_kunya_by_itself(&self, before: usize, name: Name) -> bool {
        let classes = self.classes(before);
        let of_name = Classes::NAME_PART.with(Classes::PARTICLE);
        let of_other = Classes::PLACE_WORD.with(Classes::ORG_WORD);
        let asks = || {
            let mut near = (0..=before).rev().take(MOST_BEFORE);
            near.any(|at| self.is_one_of(at, &ASKS))
        };
        !(classes.any(of_name.with(of_other)) || self.is_part(before) || name.is_mother && asks())
    }
}
