//! Names that no list has, made of parts that are known.

use crate::gazetteer::{EntityType, Inner, ReferenceFlags, WordId};
use crate::lexicon::{self, Classes};
use crate::normalize::{Key, fold_word};
use crate::tokenize::first_letters;

use super::candidates::{Candidate, Meaning, is_whole};
use super::context::Context;
use super::edges::Edge;
use super::evidence::{Evidence, Signal};
use super::segment::Word;
use super::{proclitics, steps};

/// The most parts of one name; what goes on longer is a list of names.
const MOST_PARTS: usize = 12;

/// The numbers of rulers, and what is behind them from eleven on.
const ORDINALS: [Key; 11] = [
    Key::of_folded("الاول"),
    Key::of_folded("الثاني"),
    Key::of_folded("الثالث"),
    Key::of_folded("الرابع"),
    Key::of_folded("الخامس"),
    Key::of_folded("السادس"),
    Key::of_folded("السابع"),
    Key::of_folded("الثامن"),
    Key::of_folded("التاسع"),
    Key::of_folded("العاشر"),
    Key::of_folded("عشر"),
];

/// What goes on with a name and begins none: سلمان بن عيسى آل خليفة.
const OF_FAMILY: [Key; 4] = [
    Key::of_folded("ال"),
    Key::of_folded("بن"),
    Key::of_folded("ابن"),
    Key::of_folded("بنت"),
];

/// How many words before a number the ruler's title may stand.
const MOST_TITLE_REACH: usize = 5;

const PART: Classes = Classes::GIVEN.with(Classes::FAMILY);
/// What a name begins with.
const FIRST: Classes = Classes::GIVEN.with(Classes::PARTICLE);

/// Adds persons' names that are sequences of given and family names; the
/// candidates of the segment are those from `from` on.
pub(super) fn persons(
    gazetteer: &Inner,
    context: Context<'_>,
    from: usize,
    candidates: &mut Vec<Candidate>,
) {
    const ABD: Key = Key::of_folded("عبد");
    const FAITH: Key = Key::of_folded("الدين");
    const PARENTS: [Key; 4] = [
        Key::of_folded("ابو"),
        Key::of_folded("ابي"),
        Key::of_folded("بن"),
        Key::of_folded("ال"),
    ];
    let words = &context.segment.words;
    let is_abd = |at: usize| {
        let mut readings = context.segment.readings(at).iter();
        words[at].key == ABD || readings.any(|(reading, _)| reading.key == ABD)
    };
    let is_part = |at: usize| {
        let readings = context.segment.readings(at).iter().map(|&(_, id)| id);
        let mut ids = words[at].whole.into_iter().chain(readings);
        ids.any(|id| gazetteer.vocabulary.classes(id).any(PART))
    };
    // صلاح، whatever else the word is: صلاح الدين.
    let is_of_faith = |at: usize| {
        let next = words.get(at + 1);
        next.is_some_and(|next| next.key == FAITH && next.joined() && !next.new_line())
    };
    let is_given = |at: usize| {
        let whole = words[at].whole;
        whole.is_some_and(|id| gazetteer.vocabulary.classes(id).has(Classes::GIVEN))
    };
    // وولي العهد, whoever Woolley is.
    let is_behind_and = |at: usize| {
        let written = &context.text[words[at].start..words[at].end];
        let other = Classes::ORDINARY.with(Classes::PERSON_TITLE);
        first_letters(written)[0] == 'و' && context.classes_behind_proclitics(at).any(other)
    };
    let flags = |at: usize| {
        let word = &words[at];
        let written = &context.text[word.start..word.end];
        // What follows عبد with the article is one of the names of God.
        if is_abd(at - 1) && proclitics::begins_with_article(written) {
            return PART;
        }
        if word.spelt() || context.is_in_phrase(at) || is_behind_and(at) {
            return Classes::default();
        }
        if word.key == FAITH && is_given(at - 1) || is_of_faith(at) && is_given(at) {
            return PART;
        }
        let known = lexicon::classes(word.key);
        let listed = word
            .whole
            .map_or(Classes::default(), |id| gazetteer.vocabulary.classes(id));
        let classes = listed.with(known.only(Classes::PERSON_TITLE));
        // The number of a ruler ends his name: الملك محمد السادس، البابا ليو الرابع عشر.
        let of_ruler = |number: usize| {
            let titles = number.saturating_sub(MOST_TITLE_REACH)..number;
            titles.into_iter().any(|at| context.has_title(at))
        };
        let number = |at: usize| ORDINALS.contains(&words[at].key) && of_ruler(at);
        if number(at) {
            return PART.with(Classes::DOUBTFUL);
        }
        if number(at - 1) {
            return Classes::default();
        }
        // Whatever follows هشام أبو is his.
        let son = at > 1 && PARENTS.contains(&words[at - 1].key) && is_part(at - 2);
        let part = son && !classes.any(PART) && !known.any(Classes::FUNCTION);
        classes.with_if(PART.with(Classes::DOUBTFUL), part)
    };
    let mut edges = None;
    let mut end = 0;
    for at in context.segment.hits_of(FIRST) {
        let is_spelt = || words.get(at + 1).is_some_and(Word::spelt);
        if at < end || is_spelt() {
            continue;
        }
        let Some((start, first)) = first_part(gazetteer, context, at) else {
            continue;
        };
        let first = if is_of_faith(at) && first.has(Classes::GIVEN) {
            PART
        } else {
            first
        };
        let edges = edges
            .get_or_insert_with(|| Edge::of_words(gazetteer, &candidates[from..], words.len()));
        let goes_on = |next: usize| {
            let turns = edges[next].turns() && !OF_FAMILY.contains(&words[next].key);
            words[next].joined() && !words[next].new_line() && !turns
        };
        let mut run = Run::new(first, at, words.len(), |next| {
            goes_on(next).then(|| flags(next))
        });
        let extends = run.may_extend(words[at].key) && run.last < words.len() && goes_on(run.last);
        // A word that may be an ordinary one begins a name only if a part follows that
        // is no name by itself: طالب بوتين.
        let begins = || {
            !first.has(Classes::DOUBTFUL)
                || context.has_title(at)
                || !first.has(Classes::PERSON_TITLE)
                    && run.first_sure.is_some_and(|sure| !edges[sure].begins())
        };
        if run.parts + usize::from(extends) < 2 || !begins() {
            continue;
        }
        if extends && may_be_family(gazetteer, context, run.last) {
            run.parts += 1;
            run.last += 1;
        }
        if run.parts < 2 || edges[at].longest >= run.last {
            continue;
        }
        let evidence = Evidence::default()
            .with(Signal::NameParts)
            .with_if(
                Signal::Title,
                start == words[at].start && context.has_title(at),
            )
            .with_if(Signal::Verb, context.has_verb(run.last))
            .with_if(Signal::Ordinary, run.sure == 0)
            .with_if(Signal::Suspect, run.sure == 0);
        candidates.push(Candidate {
            surface_start: words[at].start,
            start,
            end: words[run.last - 1].end,
            first: at,
            last: run.last,
            meaning: Meaning::Person(edges[run.last].person),
            needs_article: false,
            evidence,
            score: evidence.score(),
            tail: words[run.last - 1].key,
            layer: 0,
        });
        end = run.last;
    }
}

/// Adds every single part that is no name of the list by itself, with what joins
/// it to a name (بن سلمان): by a full name elsewhere in the text it may become one.
pub(super) fn parts(gazetteer: &Inner, context: Context<'_>, candidates: &mut Vec<Candidate>) {
    let words = &context.segment.words;
    let classes = |id| gazetteer.vocabulary.classes(id);
    let is_part = |id| {
        classes(id).any(PART.with(Classes::NAME_EDGE))
            && !classes(id).has(Classes::PARTICLE)
            && gazetteer.matcher.alone(id).is_none()
    };
    for (at, word) in words.iter().enumerate() {
        let written = &context.text[word.start..word.end];
        let mut add = |skip: u8, last: usize, tail: Key, ordinary: bool| {
            candidates.push(Candidate {
                surface_start: word.start,
                start: word.start + proclitics::width(written, skip),
                end: words[last - 1].end,
                first: at,
                last,
                meaning: Meaning::Person(None),
                needs_article: false,
                evidence: Evidence::default()
                    .with_if(Signal::Ordinary, ordinary)
                    .with_if(Signal::Suspect, ordinary),
                score: i8::MIN + 1,
                tail,
                layer: 0,
            });
        };
        let readings = context.segment.readings(at).iter();
        let behind = readings
            .filter(|(reading, _)| !reading.needs_article() && reading.may_be_alone)
            .map(|&(reading, id)| (reading.skip(), reading.key, id));
        let whole = word.whole.map(|id| (0, word.key, id));
        for (skip, key, id) in whole.into_iter().chain(behind) {
            if is_part(id) {
                let doubtful = classes(id).has(Classes::DOUBTFUL) || lexicon::is_like_particle(key);
                add(skip, at + 1, key, doubtful);
            } else if let Some(next) = words
                .get(at + 1)
                .filter(|next| next.joined() && !next.new_line())
                && classes(id).has(Classes::PARTICLE)
            {
                add(skip, at + 2, next.key.after(key), false);
            }
        }
    }
}

/// The classes of word `at` if a person's name may begin there and go on, and where it
/// begins behind proclitics.
fn first_part(gazetteer: &Inner, context: Context<'_>, at: usize) -> Option<(usize, Classes)> {
    let word = &context.segment.words[at];
    // One part is no name.
    let next = context.segment.words.get(at + 1);
    next.filter(|next| next.joined() && !next.new_line())?;
    let readings = context.segment.readings(at);
    let classes = |id| gazetteer.vocabulary.classes(id);
    let first = word.whole.filter(|&id| classes(id).any(FIRST));
    if first.is_none() && readings.is_empty() {
        return None;
    }
    let written = &context.text[word.start..word.end];
    let is_title = || lexicon::classes(word.key).has(Classes::PERSON_TITLE);
    if proclitics::begins_with_article(written) && is_title() {
        return None;
    }
    if let Some(id) = first {
        return (!is_alone(gazetteer, id, EntityType::is_location))
            .then(|| (word.start, classes(id)));
    }
    // A name by itself, or a word that is none behind a proclitic.
    let alone = |id| gazetteer.matcher.alone(id).is_some();
    if word.whole.is_some_and(alone) || is_whole(gazetteer, word) {
        return None;
    }
    let (reading, id) = readings
        .iter()
        .find(|(reading, id)| !reading.needs_article() && classes(*id).any(FIRST))?;
    let mut folded = String::new();
    fold_word(written, &mut folded);
    let is_ordinary = lexicon::is_form_of_ordinary(&folded);
    (!is_ordinary).then(|| {
        let start = word.start + proclitics::width(written, reading.skip());
        (start, classes(*id))
    })
}

/// Whether a word that no list has may be a family name: no form of an ordinary
/// word, no other name, nothing that looks like proclitics.
fn may_be_family(gazetteer: &Inner, context: Context<'_>, at: usize) -> bool {
    const PROCLITICS: [&str; 6] = ["و", "ي", "لل", "بال", "كال", "فال"];
    let word = &context.segment.words[at];
    let is = |of: fn(&EntityType) -> bool| word.whole.is_some_and(|id| is_alone(gazetteer, id, of));
    if is(EntityType::is_person) {
        return true;
    }
    if !lexicon::classes(word.key).is_empty()
        || !context.segment.readings(at).is_empty()
        || is(EntityType::is_location)
        || is(EntityType::is_organization)
    {
        return false;
    }
    let mut folded = String::new();
    fold_word(&context.text[word.start..word.end], &mut folded);
    folded.chars().count() >= 3
        && folded.chars().all(is_letter)
        && !PROCLITICS.iter().any(|p| folded.starts_with(p))
        && !folded.ends_with('ه')
        && !lexicon::is_form_of_ordinary(&folded)
}

fn is_letter(c: char) -> bool {
    // Nearly always; the tables of other scripts are slow.
    matches!(c, 'ء'..='غ' | 'ف'..='ي') || c.is_alphabetic()
}

/// Whether the list vouches for a word alone as a name of an entity of this type.
fn is_alone(gazetteer: &Inner, word: WordId, of: fn(&EntityType) -> bool) -> bool {
    gazetteer.matcher.alone(word).is_some_and(|name| {
        gazetteer.references(name).iter().any(|reference| {
            !reference.flags.contains(ReferenceFlags::NEEDS_EVIDENCE)
                && of(gazetteer.entity_type(reference.entity))
        })
    })
}

/// Parts of a name in a row.
struct Run {
    /// The word behind the last part.
    last: usize,
    parts: usize,
    /// Parts that are not ordinary words as well.
    sure: usize,
    /// The word that is the first of them.
    first_sure: Option<usize>,
}

impl Run {
    /// Whether a family name that no list has may follow; `first` is the first word.
    fn may_extend(&self, first: Key) -> bool {
        (1..=2).contains(&self.parts)
            && self.sure == self.parts
            && !(self.parts == 1 && lexicon::is_like_particle(first))
    }

    /// Goes on from word `at`, whose classes are `first`, as long as `next` gives
    /// the classes of a part or of what joins parts.
    fn new(first: Classes, at: usize, end: usize, next: impl Fn(usize) -> Option<Classes>) -> Self {
        let mut run = Self {
            last: at,
            parts: 0,
            sure: 0,
            first_sure: None,
        };
        let mut classes = Some(first);
        let mut word = at;
        let mut after_particle = false;
        while let Some(here) = classes.filter(|_| run.parts < MOST_PARTS) {
            steps::count();
            if here.any(PART) {
                // A title ends the name before it: أحمد ماهر وزير.
                if run.parts >= 1 && here.has(Classes::DOUBTFUL.with(Classes::PERSON_TITLE)) {
                    break;
                }
                run.parts += 1;
                if !here.has(Classes::DOUBTFUL) {
                    run.sure += 1;
                    run.first_sure.get_or_insert(word);
                }
                run.last = word + 1;
                after_particle = false;
            } else if here.has(Classes::PARTICLE) && !after_particle {
                after_particle = true;
            } else {
                break;
            }
            word += 1;
            classes = if word < end { next(word) } else { None };
        }
        run
    }
}
