//! Persons of no list in the results of a contest, between others whom a number stands before: 1- سفيان البقالي
//! (المغرب)، 2- دوركوس إيووي، 3- ليونا غيرما.

use std::collections::BTreeSet;

use super::unlisted::{is_person, person, somebody};
use crate::chars;
use crate::tagger::candidate::Candidate;
use crate::tagger::{Tagger, steps};

/// Part the number of an item from the name.
const BEHIND_NUMBER: [char; 4] = ['-', '–', '.', ')'];

/// End a name: what somebody reached, where he is from, or the next item.
const ENDS: [char; 8] = ['،', ',', '(', ':', '\n', '.', '؛', '-'];

/// The most bytes from the end of one name to the number of the next, and of a name.
const REACH: usize = 100;
const LONGEST: usize = 80;

/// The most items of a list, which is not followed further.
const MOST_ITEMS: u32 = 99;

/// An item: its number, and where its name begins and ends.
#[derive(Clone, Copy)]
struct Item {
    number: u32,
    start: usize,
    end: usize,
}

/// Adds whoever has the number behind that of somebody, or the one before.
pub(super) fn results(tagger: &Tagger, text: &str, candidates: &mut Vec<Candidate>) {
    if !tagger.settings.compose.persons {
        return;
    }
    let numbered = |c: &Candidate| {
        let is_one = c.is_bare() && is_person(tagger, c);
        let (number, _) = number_before(&text[..c.start]).filter(|_| is_one)?;
        let item = Item {
            number,
            start: c.start,
            end: c.end,
        };
        Some((item, c.words(), c.layer))
    };
    let persons: Vec<(Item, usize, u32)> = candidates.iter().filter_map(numbered).collect();
    // A name of one word may go on: 2. كافيل مابومبي.
    let whole = persons.iter().filter(|(_, words, _)| *words > 1);
    let mut starts: BTreeSet<usize> = whole.map(|(item, ..)| item.start).collect();
    let mut known: Vec<(Item, u32)> = persons
        .into_iter()
        .map(|(item, _, layer)| (item, layer))
        .collect();
    let mut found = Vec::new();
    while let Some((item, layer)) = known.pop() {
        for next in [behind(text, item), before(text, item)] {
            steps::count();
            let Some(next) = next.filter(|next| starts.insert(next.start)) else {
                continue;
            };
            let name = &text[next.start..next.end];
            if let Some(words) = somebody(name) {
                let place = (next.start, next.start, next.end);
                found.push(person(place, words, layer));
                known.push((next, layer));
            }
        }
    }
    candidates.append(&mut found);
}

/// The number of an item whose name begins behind `text`, and where it begins.
fn number_before(text: &str) -> Option<(u32, usize)> {
    let digits = text.trim_end_matches(' ').strip_suffix(BEHIND_NUMBER)?;
    let bare = digits.trim_end_matches(' ');
    let number = bare.trim_end_matches(|c: char| chars::is_digit(c));
    let value = value(&bare[number.len()..])?;
    // 6-1 is a result, and 2:09 a time.
    let is_own = number.is_empty() || number.ends_with([' ', '\n', '(', '،', ',', '\u{a0}']);
    is_own.then_some((value, number.len()))
}

/// The number that digits write, of those that items have.
fn value(digits: &str) -> Option<u32> {
    let mut value = 0;
    for digit in digits.chars() {
        value = value * 10 + chars::digit_value(digit)?;
        if value > MOST_ITEMS {
            return None;
        }
    }
    (value > 0).then_some(value)
}

/// The name behind the next number, which stands near behind an item.
fn behind(text: &str, item: Item) -> Option<Item> {
    let window = near(&text[item.end..], REACH + LONGEST);
    item_numbered(text, item.end..item.end + window.len(), item.number + 1)
}

/// The name behind the number before, which stands near before an item.
fn before(text: &str, item: Item) -> Option<Item> {
    let (_, end) = number_before(&text[..item.start])?;
    let mut start = end.saturating_sub(REACH + LONGEST);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    item_numbered(text, start..end, item.number - 1)
}

/// The beginning of a text, of so many bytes.
fn near(text: &str, most: usize) -> &str {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// The item with a number in a part of the text, if it has one.
fn item_numbered(text: &str, part: core::ops::Range<usize>, number: u32) -> Option<Item> {
    let piece = &text[part.clone()];
    let signs = piece.match_indices(BEHIND_NUMBER);
    let mut starts = signs.map(|(at, sign)| at + sign.len()).filter(|&behind| {
        steps::count();
        number_before(&text[..part.start + behind]).is_some_and(|(value, _)| value == number)
    });
    starts.find_map(|behind| item_at(text, part.start + behind, number))
}

/// The item whose name begins at byte `behind` or behind spaces there.
fn item_at(text: &str, behind: usize, number: u32) -> Option<Item> {
    let start = text.len() - text[behind..].trim_start_matches(' ').len();
    let name = near(&text[start..], LONGEST);
    let last = |c: char| ENDS.contains(&c) || chars::is_digit(c);
    let name = &name[..name.find(last)?];
    let end = start + name.trim_end().len();
    (end > start).then_some(Item { number, start, end })
}
