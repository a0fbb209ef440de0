//! The places where a name may be written otherwise, and how.
//!
//! The cost of an edit says how rarely it leads to a spelling that is in use, in
//! decibels: of the places in foreign names where an edit of cost 10 can be made,
//! one in ten is also written so in lists of names, of cost 20 one in a hundred.

use core::ops::Range;

use super::MAX_COST;
use super::compounds::{self, Named};
use super::origin::{self, Origin};
use crate::gazetteer::entity::EntityType;
use crate::lexicon::{self, Classes};

/// A change of one place in a name.
#[derive(Clone, Debug)]
pub(super) struct Edit {
    /// The bytes that go.
    pub(super) at: Range<usize>,
    /// What comes instead.
    pub(super) to: &'static str,
    pub(super) cost: u16,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The words stay what they are: one word or two, بن or ابن, أبو or أبي, with the article or
    /// without, الأميركي or الأمريكي.
    Words,
    Letters,
    /// Letters of a word that may be Arabic.
    Unclear,
}

impl Edit {
    /// Whether the edit leaves the words what they are, so that Arabic names may
    /// have it, too.
    pub(super) fn keeps_words(&self) -> bool {
        self.kind == Kind::Words
    }

    /// Whether what comes of it must not be another word that may be Arabic.
    pub(super) fn is_unclear(&self) -> bool {
        self.kind == Kind::Unclear
    }

    /// Whether both edits can be made: they are at different places.
    pub(super) fn is_apart_from(&self, other: &Self) -> bool {
        let (a, b) = (&self.at, &other.at);
        if self.keeps_words() || other.keeps_words() {
            a.end < b.start || b.end < a.start
        } else {
            a.start != b.start && (a.end <= b.start || b.end <= a.start)
        }
    }
}

/// Few names have more edits.
const USUAL: usize = 32;

/// All edits of a folded name.
pub(super) fn of(name: &str, entity_type: &EntityType, bare_article: bool) -> Vec<Edit> {
    let words = words(name, bare_article);
    let mut edits = Edits(Vec::with_capacity(USUAL));
    let place = *entity_type == EntityType::LOCATION;
    let person = *entity_type == EntityType::PERSON;
    let kind = match (person, place) {
        (true, _) => Named::Person,
        (_, true) => Named::Place,
        _ => Named::Other,
    };
    compounds::add(&words, kind, &mut edits);
    if words.len() > 1 && !person {
        edits.other_head(&words[0]);
        for word in &words {
            edits.respelled(word);
        }
    }
    let known = [
        EntityType::PERSON,
        EntityType::LOCATION,
        EntityType::ORGANIZATION,
        EntityType::MISCELLANEOUS,
    ];
    if known.contains(entity_type) {
        let foreign_company = words.iter().any(|word| word.origin == Origin::Foreign)
            && words.iter().all(|word| word.origin != Origin::Arabic);
        for word in &words {
            if place {
                edits.place_ending(word);
            }
            if word.article && (person || words.len() > 1) {
                continue;
            }
            if let Some(kind) = word.letters_kind(foreign_company) {
                edits.letters(word, kind);
                if kind == Kind::Unclear {
                    edits.g(word);
                }
            }
        }
        if let [word] = &words[..]
            && place
        {
            edits.article(word);
        }
    }
    edits.0
}

/// A word of a name.
pub(super) struct Word<'n> {
    pub(super) text: &'n str,
    /// Where its bytes begin in the name.
    pub(super) start: usize,
    /// With what looks like the article, which is no part of `bare`.
    pub(super) article: bool,
    pub(super) bare: &'n str,
    pub(super) origin: Origin,
    classes: Classes,
}

fn words(name: &str, bare_article: bool) -> Vec<Word<'_>> {
    let mut start = 0;
    let mut words = Vec::new();
    for text in name.split(' ') {
        // Of the first word it is known whether it was written ال or أل.
        let bare = text
            .strip_prefix("ال")
            .filter(|_| start > 0 || bare_article);
        let classes = lexicon::classes_of(text);
        let origin = match bare {
            None => origin::of_class(text, classes),
            Some(_) if classes.has(Classes::ARABIC_NAME) => Origin::Arabic,
            Some(bare) => origin::of(bare),
        };
        words.push(Word {
            text,
            start,
            article: bare.is_some(),
            bare: bare.unwrap_or(text),
            origin,
            classes,
        });
        start += text.len() + 1;
    }
    words
}

impl Word<'_> {
    /// How the letters may vary, if they may; `foreign_company` says that the words
    /// beside are foreign.
    fn letters_kind(&self, foreign_company: bool) -> Option<Kind> {
        let kind = match self.origin {
            Origin::Foreign => Kind::Letters,
            Origin::Quadriliteral if !self.article => Kind::Letters,
            Origin::Unclear if foreign_company && letters(self.text) > 2 => Kind::Letters,
            // غاندي, but not غانم
            Origin::Unclear if !self.article && letters(self.text) > 3 => Kind::Unclear,
            _ => return None,
        };
        (!self.is_ordinary()).then_some(kind)
    }

    pub(super) fn is_ordinary(&self) -> bool {
        self.classes.any(Classes::ORDINARY.with(Classes::NISBA))
    }

    pub(super) fn bare_start(&self) -> usize {
        self.start + self.text.len() - self.bare.len()
    }
}

/// The length of a word in letters.
pub(super) fn letters(word: &str) -> usize {
    word.chars().count()
}

/// The edits of a name.
pub(super) struct Edits(Vec<Edit>);

impl Edits {
    /// Adds an edit, unless it costs too much.
    pub(super) fn push(&mut self, at: Range<usize>, to: &'static str, cost: u16, kind: Kind) {
        if cost <= MAX_COST {
            self.0.push(Edit { at, to, cost, kind });
        }
    }

    /// Final ا and ة of places: كودنا, كودنة.
    fn place_ending(&mut self, word: &Word<'_>) {
        let end = word.start + word.text.len();
        if word.article
            || letters(word.text) < 5
            || word.origin == Origin::Arabic
            || word.classes.has(Classes::ORDINARY)
        {
            return;
        }
        match word.text.strip_suffix('ا') {
            // روسية is no spelling of روسيا, but an adjective.
            Some(stem) if lexicon::classes_of(&format!("{stem}ه")).has(Classes::NISBA) => {}
            Some(_) => self.push(end - 2..end, "ه", 18, Kind::Letters),
            None if word.text.ends_with('ه') => self.push(end - 2..end, "ا", 14, Kind::Letters),
            None => {}
        }
    }

    /// The article of foreign places: الدانمارك, دانمارك.
    fn article(&mut self, word: &Word<'_>) {
        if word.origin != Origin::Foreign || letters(word.bare) < 5 {
            return;
        }
        if word.article {
            self.push(word.start..word.bare_start(), "", 8, Kind::Words);
        } else if !word.text.starts_with('ا') {
            self.push(word.start..word.start, "ال", 20, Kind::Words);
        }
    }
}
