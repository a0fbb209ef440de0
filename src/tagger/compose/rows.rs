//! Persons in a row who are called by their given names alone: محمد وأمل ووسام.

use crate::gazetteer::EntityType;
use crate::lexicon::{self, Classes};
use crate::normalize::{WordSet, Words};

use super::parts::GIVEN_OR_NOT;
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::candidates::is_alone;
use crate::tagger::context::{Context, FROM};
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::{proclitics, steps};

/// How many stand in a row, and so many of them are surely given names.
const ROW: usize = 3;
const SURE: usize = 2;

/// Behind what tells who they are, these are enough: كل من محمد وأمل, أبناؤه كريم وهنا.
const SHORT_ROW: usize = 2;

/// Who is called so, and what their names stand behind.
const OF_KIN: Words<77> = Words::of(
    "ابناء ابناءه ابناءها اولاد اولاده اولادها اطفال اطفاله اطفالها بنات بناته بناتها ابنتاه ابنتاها ابنتيه \
     ابنتيها ابناه ابناها ابنيه ابنيها ولداه ولداها ولديه ولديها طفلاه طفلاها طفليه طفليها طفلتاه طفلتيه \
     اشقاءه اشقاءها شقيقاه شقيقيه الشقيقان الشقيقين الشقيقتان الشقيقتين التوام الولد هم هما هن الاخوان \
     الاخوين الاختان الاختين الطفلان الطفلين الطفلتان الطفلتين التوامان التوامين التوءمان التوءمين ابناءهما \
     اولادهما اولادهم ابناوه ابناوها نجليه نجليها نجليهما نجلاه نجلاهما كريمتيه كريمتيهما ابنيهما ابنتيهما \
     ولديهما العروسين العروسان العريسين زفاف زواج خطوبه قران",
);

/// Whose children are told behind من and whose they are: أنجبت منه هالة وشريف.
const BORE: Words<9> = Words::of("انجبت انجب رزقت رزق ولدت وضعت خلفت خلف اعقب");
const OF_WHOM: Words<4> = Words::of("منه منها له لها");

/// Says, before من, that each is one.
const EACH: Words<1> = Words::of("كل");

/// One who is called by a given name.
struct One {
    at: usize,
    start: usize,
    is_sure: bool,
}

/// Adds those whose names stand in a row.
pub(super) fn rows(context: &Context<'_>, candidates: &mut Vec<Candidate>) {
    let words = &context.segment.words;
    let mut end = 0;
    for at in context.segment.hits_of(Classes::GIVEN) {
        let next = at + 1;
        let may_go_on = at >= end && context.goes_on(next) && is_joined(context, next);
        let Some(first) = Some(at)
            .filter(|_| may_go_on)
            .and_then(|at| first(context, at))
        else {
            continue;
        };
        let mut row = vec![first];
        row.extend((next..words.len()).map_while(|at| joined(context, at)));
        steps::count();
        end = at + row.len();
        let sure = row.iter().filter(|one| one.is_sure).count();
        let is_row = row.len() >= ROW && sure >= SURE
            || row.len() >= SHORT_ROW && sure > 0 && is_of_kin(context, at);
        if !is_row {
            continue;
        }
        if may_follow(context, end) {
            row.pop();
        }
        candidates.extend(row.into_iter().map(|one| {
            let evidence = Evidence::default().with(Signal::NameParts);
            let range = (one.at, one.at + 1);
            Candidate::new(words, range, one.start, Meaning::Person(None), evidence)
        }));
    }
}

/// The first of a row, if it may begin at word `at`.
fn first(context: &Context<'_>, at: usize) -> Option<One> {
    const OF_NAME: Classes = Classes::NAME_PART.with(Classes::PARTICLE);
    let before = at.checked_sub(1).filter(|_| context.goes_on(at));
    let in_name = before.is_some_and(|before| context.role(before).any(OF_NAME));
    let one = one(context, at, context.segment.words[at].start, |_| true);
    one.filter(|_| !in_name)
}

/// The next one, if it is word `at` behind و.
fn joined(context: &Context<'_>, at: usize) -> Option<One> {
    let written = context.written(at);
    let is_next = context.goes_on(at) && is_joined(context, at);
    let start = context.segment.words[at].start + proclitics::width(written, 1);
    is_next.then(|| one(context, at, start, |skip| skip == 1))?
}

fn is_joined(context: &Context<'_>, at: usize) -> bool {
    context.written(at).starts_with('و')
}

/// Somebody whose name is word `at`: as it stands, or behind what `is_skipped`.
fn one(
    context: &Context<'_>,
    at: usize,
    start: usize,
    is_skipped: impl Fn(u8) -> bool,
) -> Option<One> {
    const NO_NAME: Classes = Classes::FUNCTION.with(Classes::PARTICLE);
    let gazetteer = context.gazetteer;
    let word = &context.segment.words[at];
    let (key, id) = if start == word.start {
        (word.key, word.whole?)
    } else {
        let mut readings = context.segment.readings(at).iter();
        let (reading, id) = readings.find(|(reading, _)| is_skipped(reading.skip()))?;
        (reading.key, *id)
    };
    let role = gazetteer.vocabulary.classes(id);
    let known = lexicon::classes(key);
    let is_place = is_alone(gazetteer, id, |of| !EntityType::is_person(of));
    let is_name = role.has(Classes::GIVEN) && known.has(Classes::GIVEN) && !known.any(NO_NAME);
    (is_name && !is_place).then(|| One {
        at,
        start,
        is_sure: role.only(GIVEN_OR_NOT) == Classes::GIVEN && !known.has(Classes::ORDINARY),
    })
}

/// Whether what stands before word `at` tells who they are.
fn is_of_kin(context: &Context<'_>, at: usize) -> bool {
    let is = |at: usize, words: &WordSet| context.is_one_of(at, words);
    let behind = |end: usize| end > 0 && is(end - 1, &OF_KIN);
    let is_each = || at > 2 && is(at - 2, &EACH) && is(at - 1, &FROM);
    let is_child = || at > 1 && is(at - 1, &OF_WHOM) && is(at - 2, &BORE);
    behind(at) || is_each() || is_child()
}

/// Whether the last name of a row may go on with word `at`.
pub(super) fn may_follow(context: &Context<'_>, at: usize) -> bool {
    const NO_NAME: Classes = Classes::FUNCTION.with(Classes::PERSON_VERB);
    context.goes_on(at) && {
        let classes = context.classes(at);
        !classes.any(NO_NAME)
            && (classes.any(Classes::NAME_PART.with(Classes::PARTICLE))
                || context.has_article(at)
                || context.is_part(at)
                || classes.is_empty())
    }
}
