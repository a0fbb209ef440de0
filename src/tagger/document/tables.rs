//! Places and clubs in tables of numbers: in «أسوان 24، مطروح 17، القاهرة 20» each is a place, whatever else the
//! word says, and «القاهرة 24» is no news site; in «الهلال 30 نقطة، الاتفاق 28 نقطة، النصر 25 نقطة» each is a club.

use core::ops::Range;
use std::collections::{BTreeSet, HashMap};

use crate::chars;
use crate::gazetteer::{Inner, Reference, ReferenceFlags, country, town_of};
use crate::lexicon::{self, Classes};
use crate::tagger::Tagger;
use crate::tagger::candidate::{Candidate, Meaning, Standing};
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::steps;

/// How many of a table are surely places, at least, and of how many rows one must be.
const SURE: usize = 2;
const ONE_OF: usize = 4;

/// The most bytes between two names of a table.
const REACH: usize = 80;

/// What clubs have in a league.
const POINTS: [&str; 4] = ["نقطة", "نقاط", "نقطه", "ن"];

/// Say that a table is one, and of what.
const STANDINGS: [&str; 4] = ["ترتيب", "جدول", "الترتيب", "رصيد"];
const LEAGUES: [&str; 4] = ["الدوري", "دوري", "الفرق", "المجموعة"];

/// The most signs of the two lines that may say so.
const LONGEST_HEADING: usize = 160;

/// What tables are of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Place,
    Club,
}

impl Kind {
    /// Whether a reference is to one.
    fn has(self, gazetteer: &Inner, reference: Reference) -> bool {
        match self {
            Self::Place => gazetteer.entity_type(reference.entity).is_location(),
            Self::Club => reference.is_club(),
        }
    }
}

/// A name that may be one of a kind, in a row of a table.
struct Item {
    at: usize,
    range: Range<usize>,
    is_sure: bool,
}

/// Makes the names of a table clubs or places if the sure ones of it are: names that the same words and
/// signs with a number among them part.
pub(super) fn settle(tagger: &Tagger, text: &str, candidates: &mut [Candidate]) {
    if text.contains(chars::is_digit) {
        settle_kind(tagger, text, Kind::Club, candidates);
        settle_kind(tagger, text, Kind::Place, candidates);
    }
}

fn settle_kind(tagger: &Tagger, text: &str, kind: Kind, candidates: &mut [Candidate]) {
    let items = items(tagger, text, kind, candidates);
    let mut from = 0;
    // By where they begin, the names that stand in a table.
    let mut settled: HashMap<usize, usize> = HashMap::new();
    while from + SURE < items.len() {
        let between = |at: usize| {
            steps::count();
            let (one, next) = (items.get(at)?, items.get(at + 1)?);
            pattern(&text[one.range.end..next.range.start])
        };
        let mut end = from + 1;
        if let Some(first) = between(from) {
            while between(end - 1).as_ref() == Some(&first) {
                end += 1;
            }
            // The last one has its number, too.
            let last = items[end - 1].range.end;
            if !has_value(&text[last..], &first) {
                end -= 1;
            }
        }
        let row = &items[from..end.max(from)];
        if row.len() > SURE {
            let is_told = kind == Kind::Club
                && (between(from).is_some_and(|pattern| has_points(&pattern))
                    || is_headed(&text[..row[0].range.start]));
            settle_row(tagger, (kind, is_told), row, candidates, &mut settled);
        }
        from = end.max(from + 1);
    }
    // القاهرة 24, the site; و and جدة.
    for (at, other) in candidates.iter_mut().enumerate() {
        let stands = settled.get(&other.surface_start);
        if stands.is_some_and(|&stands| stands != at) {
            other.standing = Standing::Out;
        }
    }
}

/// Whether what parts the names of a table says that they are clubs: نقطة.
fn has_points(pattern: &str) -> bool {
    let mut words = pattern.split(' ');
    words.any(|word| POINTS.contains(&word.trim_matches(|c: char| !c.is_alphabetic())))
}

/// Whether the line before a table, or the one that it begins in, says that it is of a league: ترتيب الدوري
/// السعودي.
fn is_headed(before: &str) -> bool {
    let near = before.char_indices().rev().take(LONGEST_HEADING);
    let before = near.last().map_or(before, |(at, _)| &before[at..]);
    let mut lines = before.trim_end().rsplit('\n');
    let near = [lines.next(), lines.next()].into_iter().flatten();
    let mut words = near.flat_map(|line| line.split([' ', ':']));
    let near: Vec<&str> = words.by_ref().collect();
    let has = |all: &[&str]| near.iter().any(|word| all.contains(word));
    has(&STANDINGS) && has(&LEAGUES)
}

/// The names that may be of a kind, as they stand in the text; of those that overlap, the first and longest.
fn items(tagger: &Tagger, text: &str, kind: Kind, candidates: &[Candidate]) -> Vec<Item> {
    let has_number = |candidate: &Candidate| {
        let behind = &text[candidate.end..];
        let mut near = behind.char_indices().take_while(|&(at, _)| at < REACH);
        near.any(|(_, c)| chars::is_digit(c))
    };
    let is_one = |reference: Reference, candidate: &Candidate| {
        kind.has(tagger.gazetteer_of(candidate), reference) && !reference.is_demonym()
    };
    let mut items: Vec<Item> = Vec::new();
    for (at, candidate) in candidates.iter().enumerate() {
        steps::count();
        let Meaning::Name(name, _) = candidate.meaning else {
            continue;
        };
        let gazetteer = tagger.gazetteer_of(candidate);
        let mut references = gazetteer.references(name).iter();
        if !candidate.is_bare()
            || !references.any(|reference| is_one(reference, candidate))
            || !has_number(candidate)
        {
            continue;
        }
        let meant = candidate.meaning.reference(gazetteer);
        let counts = tagger.counts(candidate);
        // مسقط is an ordinary word, but a capital as well.
        let is_capital = |reference: Reference| {
            is_one(reference, candidate) && reference.flags.contains(ReferenceFlags::STATE)
        };
        let is_sure = counts && meant.is_some_and(|reference| is_one(reference, candidate))
            || gazetteer.references(name).iter().any(is_capital);
        items.push(Item {
            at,
            range: candidate.start..candidate.end,
            is_sure,
        });
    }
    items.sort_by_key(|item| (item.range.start, core::cmp::Reverse(item.range.end)));
    let mut end = 0;
    items.retain(|item| {
        let is_free = item.range.start >= end;
        if is_free {
            end = item.range.end;
        }
        is_free
    });
    items
}

/// What stands between two names of a table, if there is a number in it: each number as one digit, each
/// space and line end as one space.
fn pattern(between: &str) -> Option<String> {
    if between.len() > REACH {
        return None;
    }
    let mut pattern = String::new();
    for c in between.chars() {
        let c = match c {
            c if chars::is_digit(c) => '0',
            c if c.is_whitespace() => ' ',
            c => c,
        };
        if !matches!(c, '0' | ' ') || !pattern.ends_with(c) {
            pattern.push(c);
        }
    }
    pattern.contains('0').then_some(pattern)
}

/// Whether a text begins as the pattern does, up to its number.
fn has_value(text: &str, pattern: &str) -> bool {
    let Some(number) = pattern.find('0') else {
        return false;
    };
    let before = pattern[..number].trim_matches(' ');
    let rest = text.trim_start().strip_prefix(before);
    rest.is_some_and(|rest| rest.trim_start().starts_with(chars::is_digit))
}

/// Makes the names of a row of which enough are of a kind, and more than of the other, of it, and so if it is
/// told what they are; and takes out what else begins there.
fn settle_row(
    tagger: &Tagger,
    (kind, is_told): (Kind, bool),
    row: &[Item],
    candidates: &mut [Candidate],
    settled: &mut HashMap<usize, usize>,
) {
    let is_of = |kind: Kind, candidate: &Candidate| {
        let gazetteer = tagger.gazetteer_of(candidate);
        let meant = candidate.meaning.reference(gazetteer);
        tagger.counts(candidate) && meant.is_some_and(|reference| kind.has(gazetteer, reference))
    };
    let sure = || row.iter().filter(|item| item.is_sure);
    // In a table of a league they are clubs.
    let other = match kind {
        Kind::Place => Kind::Club,
        Kind::Club => Kind::Place,
    };
    let others = row.iter().filter(|item| is_of(other, &candidates[item.at]));
    let others = others.count();
    let is_one = if is_told {
        others < row.len()
    } else {
        sure().count() >= SURE.max(row.len().div_ceil(ONE_OF)).max(others + 1)
    };
    if !is_one {
        return;
    }
    let country_of = |item: &Item| {
        let candidate = &candidates[item.at];
        let gazetteer = tagger.gazetteer_of(candidate);
        let entity = candidate.meaning.entity(gazetteer)?;
        country(gazetteer, entity)
    };
    let countries: BTreeSet<&str> = sure().filter_map(country_of).collect();
    for item in row {
        steps::count();
        if !is_of(kind, &candidates[item.at]) {
            let Some(meaning) = meaning(tagger, (kind, is_told), &candidates[item.at], &countries)
            else {
                continue;
            };
            let candidate = &mut candidates[item.at];
            candidate.meaning = meaning;
            candidate.standing = Standing::Weighed;
            candidate.evidence = Evidence::default().with(match kind {
                Kind::Place => Signal::Neighbour,
                Kind::Club => Signal::Match,
            });
        }
        settled.insert(item.range.start, item.at);
    }
}

/// What a name means in a table: the place or club in the country of the sure ones, or a well-known one that
/// is no common word, unless it is told that they are clubs.
fn meaning(
    tagger: &Tagger,
    (kind, is_told): (Kind, bool),
    candidate: &Candidate,
    countries: &BTreeSet<&str>,
) -> Option<Meaning> {
    let Meaning::Name(name, _) = candidate.meaning else {
        return None;
    };
    let gazetteer = tagger.gazetteer_of(candidate);
    let is_common = !is_told && lexicon::classes(candidate.tail).has(Classes::COMMON);
    let may_be = |reference: Reference| {
        let has = |flag| reference.flags.contains(flag);
        kind.has(gazetteer, reference)
            && !has(ReferenceFlags::DEMONYM)
            && !has(ReferenceFlags::UNVETTED)
            && tagger.can_be(candidate, reference)
    };
    let is_there = |reference: Reference| {
        let country = country(gazetteer, reference.entity);
        country.is_some_and(|country| countries.contains(country))
    };
    let is_known = |reference: Reference| !reference.is_little_known() && !is_common;
    let all = gazetteer.references(name);
    let find = |is: &dyn Fn(Reference) -> bool| all.position(|of| may_be(of) && is(of));
    let at = find(&is_there).or_else(|| find(&is_known))?;
    let meant = match kind {
        Kind::Place => town_of(gazetteer, all, at, may_be),
        Kind::Club => at,
    };
    Some(Meaning::Name(name, meant))
}
