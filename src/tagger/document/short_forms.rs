//! Whom and what no list has, by a word that no list has, wherever the text says it: وأضاف تيكوكين
//! behind خالد تيكوكين, and أهالي كوسمينوفكا, of بلدة كوسمينوفكا.

use std::collections::HashMap;

use crate::chars;
use crate::gazetteer::is_name_word;
use crate::lexicon;
use crate::normalize::{Folder, Key};
use crate::tokenize::scan;

use crate::tagger::Tagger;
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::evidence::Signal;
use crate::tagger::proclitics::{self, Beginning};
use crate::tagger::steps;

/// The most names of several words that a text is searched for.
const MOST_NAMES: usize = 16;

/// The most letters of proclitics before one.
const MOST_PROCLITICS: usize = 2;

/// What a word of no list means in a text.
#[derive(Clone, Copy)]
pub(super) struct Unlisted {
    /// The gazetteer by which that is known.
    pub(super) layer: u32,
    pub(super) meaning: Meaning,
}

/// Adds what places and organizations of no list are called by one word that is none of the language,
/// where the text says by a word before it what they are: بلدة كوسمينوفكا, شركة نوفاكور.
pub(super) fn announced(
    tagger: &Tagger,
    text: &str,
    sure: &[Candidate],
    words: &mut HashMap<Key, Unlisted>,
) {
    // None of what the text calls so in two ways.
    let mut found: HashMap<Key, Option<Unlisted>> = HashMap::new();
    for candidate in sure.iter().filter(|candidate| candidate.words() == 1) {
        let is_announced = match candidate.meaning {
            Meaning::Place => is_shown(candidate),
            Meaning::Organization(_) => candidate.evidence.has(Signal::OrgWord),
            _ => false,
        };
        if !is_announced {
            continue;
        }
        let gazetteer = tagger.gazetteer_of(candidate);
        let (keys, folded) = super::persons::words(text, candidate);
        let id = gazetteer.vocabulary.find_folded(&folded);
        let is_listed = id.is_some_and(|id| gazetteer.matcher.alone(id).is_some());
        if let [key] = keys[..]
            && !is_listed
            && lexicon::classes(key).is_empty()
            && !lexicon::is_form_of_ordinary(&folded)
        {
            let (layer, meaning) = (candidate.layer, candidate.meaning);
            let same = |of: &mut Option<Unlisted>| *of = of.filter(|of| of.meaning == meaning);
            let entry = found.entry(key).and_modify(same);
            entry.or_insert(Some(Unlisted { layer, meaning }));
        }
    }
    for (key, unlisted) in found {
        if let Some(unlisted) = unlisted {
            words.entry(key).or_insert(unlisted);
        }
    }
}

/// Whether a word before a place of no list or a known place beside it shows what it is.
fn is_shown(place: &Candidate) -> bool {
    place.evidence.has(Signal::PlaceWord) || place.evidence.has(Signal::Country)
}

/// Adds what places of no list are called by several words, wherever the text has the same words: مدينة سان
/// خوان دي لوس موروس, and في سان خوان دي لوس موروس.
pub(super) fn repeated(text: &str, sure: &[Candidate], candidates: &mut Vec<Candidate>) {
    let written = |c: &Candidate| &text[c.start..c.end];
    // حي 7 أكتوبر is called by a day.
    let is_one = |c: &&Candidate| {
        c.words() > 1
            && c.meaning == Meaning::Place
            && is_shown(c)
            && !written(c).starts_with(chars::is_digit)
    };
    let mut names: Vec<&Candidate> = sure.iter().filter(is_one).collect();
    names.sort_by_key(|c| written(c));
    names.dedup_by_key(|c| written(c));
    names.truncate(MOST_NAMES);
    for name in names {
        for (start, found) in text.match_indices(written(name)) {
            steps::count();
            let end = start + found.len();
            if let Some(surface_start) = start_of_word(text, start)
                && ends_word(text, end)
            {
                let place = (surface_start, start, end);
                let words = name.words();
                let meaning = Meaning::Place;
                candidates.push(Candidate::found(
                    place, words, meaning, name.tail, name.layer,
                ));
            }
        }
    }
}

/// Where the word begins that goes on at byte `at` behind its proclitics, if no other letters are before.
fn start_of_word(text: &str, at: usize) -> Option<usize> {
    const PROCLITICS: [char; 5] = ['و', 'ف', 'ب', 'ل', 'ك'];
    let before = &text[..at];
    let is_letter = |c: &char| chars::is_letter(*c) || chars::class(*c).extends_word();
    let mut letters = before.chars().rev().take_while(is_letter);
    let mut start = at;
    for _ in 0..MOST_PROCLITICS {
        match letters.next() {
            None => return Some(start),
            Some(letter) if PROCLITICS.contains(&letter) => start -= letter.len_utf8(),
            Some(_) => return None,
        }
    }
    letters.next().is_none().then_some(start)
}

fn ends_word(text: &str, end: usize) -> bool {
    let next = text[end..].chars().next();
    !next.is_some_and(|c| chars::is_letter(c) || chars::class(c).extends_word())
}

/// Adds a candidate for each word of the text that is one of `words`.
pub(super) fn add(text: &str, words: &HashMap<Key, Unlisted>, candidates: &mut Vec<Candidate>) {
    if words.is_empty() {
        return;
    }
    let mut folder = Folder::default();
    for (at, end) in words_in(text) {
        steps::count();
        let found = find(&text[at..end], words, &mut folder);
        candidates.extend(found.map(|(skip, key, Unlisted { layer, meaning })| {
            let start = at + proclitics::width(&text[at..end], skip);
            Candidate::found((at, start, end), 1, meaning, key, layer)
        }));
    }
}

/// Where the words of a text that may be in names begin and end.
pub(super) fn words_in(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut at = 0;
    let tokens = core::iter::from_fn(move || {
        let start = at;
        (start < text.len()).then(|| {
            let (kind, end) = scan(text, start);
            at = end;
            (kind, start, end)
        })
    });
    tokens
        .filter(|&(kind, ..)| is_name_word(kind))
        .map(|(_, start, end)| (start, end))
}

/// Which of `words` a word is, as it stands or behind proclitics: how many letters are
/// before it, its key and what it means.
pub(super) fn find<T: Copy>(
    written: &str,
    words: &HashMap<Key, T>,
    folder: &mut Folder,
) -> Option<(u8, Key, T)> {
    let whole = folder.fold(written);
    if let Some(&meant) = words.get(&whole) {
        return Some((0, whole, meant));
    }
    let beginning = Beginning::of(written, folder.whole(whole))?;
    let mut found = None;
    proclitics::readings(whole, beginning, folder, |reading, _| {
        if let Some(&meant) = words.get(&reading.key)
            && reading.may_be_alone
            && !reading.needs_article()
        {
            found.get_or_insert((reading.skip(), reading.key, meant));
        }
    });
    found
}
