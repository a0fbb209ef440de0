//! The places where a name may be written otherwise, and how.
//!
//! The cost of an edit says how rarely it leads to a spelling that is in use, in
//! decibels: of the places in foreign names where an edit of cost 10 can be made,
//! one in ten is also written so in lists of names, of cost 20 one in a hundred.

use core::ops::Range;

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
enum Kind {
    /// One word or two, بن or ابن, with the article or without.
    Spacing,
    Vowel,
    Consonant,
}

impl Edit {
    /// Whether the edit leaves the words what they are, so that Arabic names may
    /// have it, too.
    pub(super) fn is_spacing(&self) -> bool {
        self.kind == Kind::Spacing
    }

    /// Whether both edits can be made: they neither overlap nor shift a vowel.
    pub(super) fn is_apart_from(&self, other: &Self) -> bool {
        let (a, b) = (&self.at, &other.at);
        if self.kind == other.kind || self.is_spacing() || other.is_spacing() {
            a.end < b.start || b.end < a.start
        } else {
            a.end <= b.start || b.end <= a.start
        }
    }
}

/// All edits of a folded name.
pub(super) fn of(name: &str, entity_type: &EntityType, bare_article: bool) -> Vec<Edit> {
    let words = words(name, bare_article);
    let mut edits = Edits::default();
    let place = *entity_type == EntityType::LOCATION;
    edits.spacing(&words, place);
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
            if word.may_vary(foreign_company) && (!word.article || words.len() == 1) {
                edits.letters(word);
            } else if word.may_have_g() {
                edits.g(word);
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
struct Word<'n> {
    text: &'n str,
    /// Where its bytes begin in the name.
    start: usize,
    /// With what looks like the article, which is no part of `bare`.
    article: bool,
    bare: &'n str,
    origin: Origin,
    classes: Classes,
}

fn words(name: &str, bare_article: bool) -> Vec<Word<'_>> {
    let mut start = 0;
    let mut words = Vec::new();
    for text in name.split(' ') {
        // Of the first word it is known whether it was written ال or أل.
        let bare = text.strip_prefix("ال").filter(|_| start > 0 || bare_article);
        let word = bare.unwrap_or(text);
        words.push(Word {
            text,
            start,
            article: bare.is_some(),
            bare: word,
            origin: if origin::is_arabic_name(text) {
                Origin::Arabic
            } else {
                origin::of(word)
            },
            classes: lexicon::classes_of(text),
        });
        start += text.len() + 1;
    }
    words
}

impl Word<'_> {
    /// Whether the letters may vary; `foreign_company` says that the words beside
    /// are foreign.
    fn may_vary(&self, foreign_company: bool) -> bool {
        let by_origin = match self.origin {
            Origin::Foreign => true,
            Origin::Quadriliteral => !self.article,
            Origin::Unclear => foreign_company && self.may_have_g(),
            Origin::Arabic => false,
        };
        by_origin && !self.is_ordinary()
    }

    /// Whether a ج or غ of the word may be a foreign g: غاندي, but not غانم.
    fn may_have_g(&self) -> bool {
        self.origin == Origin::Unclear
            && letters(self.text) > 3
            && !self.article
            && !self.is_ordinary()
    }

    fn is_ordinary(&self) -> bool {
        self.classes.any(Classes::ORDINARY.with(Classes::NISBA))
    }

    fn bare_start(&self) -> usize {
        self.start + self.text.len() - self.bare.len()
    }
}

fn letters(word: &str) -> usize {
    word.chars().count()
}

/// The cost of a known compound, in one word or two.
const COMPOUND: u16 = 6;

/// First parts of names that are written apart or not. The number is how many
/// letters must follow in a word that is to be taken apart.
const FIRST_PARTS: [(&str, usize); 3] = [("ابو", 3), ("نيو", 3), ("ابي", 5)];

/// The same for places.
const PLACE_PARTS: [(&str, usize); 7] = [
    ("سانت", 4),
    ("سان", 4),
    ("كفر", 3),
    ("بيت", 3),
    ("خان", 4),
    ("دير", 5),
    ("بورت", 4),
];

/// First parts of persons' names and of places that cannot be told from other
/// beginnings of words, unless what follows is Arabic: تلعفر, but not تلافر.
const SHORT_PERSON_PARTS: [&str; 2] = ["بن", "بو"];
const SHORT_PLACE_PARTS: [&str; 3] = ["بور", "ام", "تل"];

/// Last parts that are written apart or not, and how many letters must go before.
const LAST_PARTS: [(&str, usize); 3] = [("الدين", 2), ("الله", 3), ("اباد", 3)];

#[derive(Default)]
struct Edits(Vec<Edit>);

impl Edits {
    fn push(&mut self, at: Range<usize>, to: &'static str, cost: u16, kind: Kind) {
        self.0.push(Edit { at, to, cost, kind });
    }

    /// Joined and spaced compounds, بن and ابن.
    fn spacing(&mut self, words: &[Word<'_>], place: bool) {
        for (at, word) in words.iter().enumerate() {
            let end = word.start + word.text.len();
            if let Some(next) = words.get(at + 1)
                && let Some(cost) = join(word, next, at == 0, words.len(), place)
            {
                self.push(end..end + 1, "", cost, Kind::Spacing);
            }
            if let Some(split) = split(word, place) {
                let split = word.start + split;
                self.push(split..split, " ", COMPOUND, Kind::Spacing);
            }
            match word.text {
                "بن" if !place => self.push(word.start..word.start, "ا", COMPOUND, Kind::Spacing),
                "ابن" if !place && at > 0 => self.push(word.start..word.start + 2, "", COMPOUND, Kind::Spacing),
                _ => {}
            }
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
            Some(_) => self.push(end - 2..end, "ه", 18, Kind::Vowel),
            None if word.text.ends_with('ه') => self.push(end - 2..end, "ا", 14, Kind::Vowel),
            None => {}
        }
    }

    /// The article of foreign places: الدانمارك, دانمارك.
    fn article(&mut self, word: &Word<'_>) {
        if word.origin != Origin::Foreign || letters(word.bare) < 5 {
            return;
        }
        if word.article {
            self.push(word.start..word.bare_start(), "", 8, Kind::Spacing);
        } else if !word.text.starts_with('ا') {
            self.push(word.start..word.start, "ال", 25, Kind::Spacing);
        }
    }

    /// What the letters of a foreign word may be written as.
    fn letters(&mut self, word: &Word<'_>) {
        let letters: Vec<(usize, char)> = word
            .bare
            .char_indices()
            .map(|(at, letter)| (word.bare_start() + at, letter))
            .collect();
        for at in 0..letters.len() {
            let place = Place { letters: &letters, at };
            self.consonant(place);
            self.vowel(place);
            self.gap(place);
        }
    }

    /// ج and غ of a word that may be Arabic.
    fn g(&mut self, word: &Word<'_>) {
        for (at, letter) in word.text.char_indices() {
            let at = word.start + at;
            match letter {
                'ج' => self.push(at..at + 2, "غ", 8, Kind::Consonant),
                'غ' => self.push(at..at + 2, "ج", 8, Kind::Consonant),
                _ => {}
            }
        }
    }

    fn consonant(&mut self, place: Place<'_>) {
        let range = place.range();
        for &(from, to, cost, position) in &CONSONANTS {
            let there = match position {
                Position::Any => true,
                Position::Start => place.at == 0,
                Position::End => place.next().is_none(),
            };
            if place.letter() == from && there {
                self.push(range.clone(), to, cost, Kind::Consonant);
            }
        }
        let (letter, before, next) = (place.letter(), place.before(), place.next());
        // أميركا, أمريكا
        if let (Some(before), Some(next), Some(after)) = (before, next, place.after_next())
            && is_consonant(before)
            && is_consonant(after)
        {
            let both = range.start..range.end + next.len_utf8();
            match (letter, next) {
                ('ي', 'ر') => self.push(both, "ري", 15, Kind::Vowel),
                ('ر', 'ي') => self.push(both, "ير", 15, Kind::Vowel),
                _ => {}
            }
        }
        // غوتيريس, غوتيريش
        match (before, letter, next) {
            (Some('ي'), 'ش', None) => self.push(range.clone(), "س", 10, Kind::Consonant),
            (Some('ي'), 'س', None) => self.push(range.clone(), "ش", 12, Kind::Consonant),
            _ => {}
        }
        match (letter, before, next) {
            // تشافيز, شافيز; باتزي, بازي
            ('ت', _, Some('ش')) => self.push(range, "", 8, Kind::Consonant),
            // مارمونت, مارمون
            ('ت' | 'د', Some('ن' | 'ر'), None) => self.push(range, "", 14, Kind::Consonant),
            ('ت', Some(_), Some('ز')) => self.push(range, "", 10, Kind::Consonant),
            ('ش', before, _) if before != Some('ت') => {
                self.push(range.start..range.start, "ت", 12, Kind::Consonant);
            }
            // توريللي, توريلي
            (letter, Some(_), Some(next)) if letter == next => {
                self.push(range, "", 4, Kind::Consonant);
            }
            ('ل', Some(before), Some(next)) if is_vowel(before) && is_vowel(next) => {
                self.push(range.start..range.start, "ل", 20, Kind::Consonant);
            }
            _ => {}
        }
    }

    fn vowel(&mut self, place: Place<'_>) {
        let (Some(before), letter) = (place.before(), place.letter()) else {
            return;
        };
        let range = place.range();
        let Some(next) = place.next() else {
            match letter {
                'ا' => self.push(range, "ه", 18, Kind::Vowel),
                'ه' => {
                    self.push(range.clone(), "ا", 14, Kind::Vowel);
                    self.push(range.clone(), "ي", 12, Kind::Vowel);
                    self.push(range, "", 11, Kind::Vowel);
                }
                'ي' if is_consonant(before) => self.push(range, "ه", 19, Kind::Vowel),
                _ => {}
            }
            return;
        };
        let long = place.letters.len() > 4;
        if is_consonant(before) && is_consonant(next) {
            let last = place.at + 2 == place.letters.len();
            // Before two consonants a vowel is short: ترامب, ترمب.
            let short = place.is_before_two_consonants();
            let (delete, others) = match letter {
                'ي' if last => (8, [("ا", 20), ("و", 22)]),
                'ي' => (if short { 9 } else { 10 }, [("ا", 20), ("و", 22)]),
                'ا' => (if short { 9 } else { 14 }, [("ي", 20), ("و", 20)]),
                'و' => (if short { 11 } else { 14 }, [("ا", 19), ("ي", 21)]),
                _ => return,
            };
            // The ending of Slavic names is always وف.
            if letter == 'و' && last && next == 'ف' {
                return;
            }
            if long {
                self.push(range.clone(), "", delete, Kind::Vowel);
            }
            for (to, cost) in others {
                self.push(range.clone(), to, cost, Kind::Vowel);
            }
            if letter == 'ي' {
                // إبستين, إبستاين
                let stein = before == 'ت' && last && next == 'ن';
                let cost = if stein { 12 } else { 20 };
                self.push(range.start..range.start, "ا", cost, Kind::Vowel);
            }
        } else if long && is_consonant(before) {
            // جيامبي, جامبي; ترايسي, تريسي; تاوبيرا, توبيرا
            match (letter, next) {
                ('ي', 'ا') => self.push(range, "", 18, Kind::Vowel),
                ('ا', 'ي' | 'و') => self.push(range, "", 7, Kind::Vowel),
                _ => {}
            }
        }
    }

    /// A vowel that may be written between two consonants.
    fn gap(&mut self, place: Place<'_>) {
        let Some(next) = place.next() else {
            return;
        };
        let first_vowel = place.at == 0 && matches!(place.letter(), 'و' | 'ي');
        if is_consonant(next) && place.letter() != next && (is_consonant(place.letter()) || first_vowel) {
            let end = place.range().end;
            let slavic = next == 'ف' && place.at + 2 == place.letters.len();
            let short = place.is_before_two_consonants();
            let costs = if short { [12, 12, 16] } else { [14, 19, 20] };
            for (to, cost) in ["ي", "ا", "و"].into_iter().zip(costs) {
                if slavic && to == "و" {
                    continue;
                }
                self.push(end..end, to, cost, Kind::Vowel);
            }
        }
    }
}

/// Where in a word a consonant changes.
#[derive(Clone, Copy)]
enum Position {
    Any,
    Start,
    End,
}

/// Consonants that one foreign sound is written with.
const CONSONANTS: [(char, &str, u16, Position); 27] = {
    use Position::{Any, End, Start};
    [
        ('ج', "غ", 4, Any),
        ('غ', "ج", 4, Any),
        ('ط', "ت", 5, Any),
        ('ز', "س", 10, Any),
        ('ث', "ت", 11, Any),
        ('ء', "ي", 11, Any),
        ('ق', "ك", 12, Any),
        ('ق', "غ", 12, Any),
        ('ق', "ج", 12, Any),
        ('و', "ف", 12, Start),
        ('ي', "ج", 12, Start),
        ('ف', "و", 14, Start),
        ('س', "ز", 12, End),
        ('س', "ز", 15, Any),
        ('ش', "س", 15, Start),
        ('ج', "ي", 16, Start),
        ('ء', "و", 17, Any),
        ('ش', "س", 17, End),
        ('س', "ش", 18, Start),
        ('ت', "ط", 22, Any),
        ('غ', "ق", 22, Any),
        ('ج', "ق", 22, Any),
        ('ت', "ث", 23, Any),
        ('غ', "ك", 24, Any),
        ('س', "ش", 24, End),
        ('ك', "ق", 25, Any),
        ('ك', "غ", 26, Any),
    ]
};

/// A letter in its word.
#[derive(Clone, Copy)]
struct Place<'w> {
    letters: &'w [(usize, char)],
    at: usize,
}

impl Place<'_> {
    fn letter(self) -> char {
        self.letters[self.at].1
    }

    fn before(self) -> Option<char> {
        let before = self.at.checked_sub(1)?;
        Some(self.letters[before].1)
    }

    fn next(self) -> Option<char> {
        self.letters.get(self.at + 1).map(|&(_, letter)| letter)
    }

    fn after_next(self) -> Option<char> {
        self.letters.get(self.at + 2).map(|&(_, letter)| letter)
    }

    fn is_before_two_consonants(self) -> bool {
        self.next().is_some_and(is_consonant) && self.after_next().is_some_and(is_consonant)
    }

    /// The bytes of the letter in the name.
    fn range(self) -> Range<usize> {
        let (start, letter) = self.letters[self.at];
        start..start + letter.len_utf8()
    }
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'ا' | 'و' | 'ي')
}

fn is_consonant(letter: char) -> bool {
    !is_vowel(letter) && letter != 'ء'
}

/// What it costs to write two words as one, if that is done.
fn join(word: &Word<'_>, next: &Word<'_>, first: bool, count: usize, place: bool) -> Option<u16> {
    let is = |parts: &[(&str, usize)], word: &Word<'_>| parts.iter().any(|part| part.0 == word.text);
    let compound = word.text == "عبد" && (next.article || next.text == "ربه")
        || is(&FIRST_PARTS, word)
        || is(&LAST_PARTS, next)
        || place && (is(&PLACE_PARTS, word) || next.text == "ستان")
        || word.text == "بن" && !place
        || first && short_parts(place).contains(&word.text) && letters(next.text) > 2;
    let short = |word: &Word<'_>| {
        letters(word.text) <= 5
            && !word.article
            && word.origin != Origin::Arabic
            && !word.is_ordinary()
    };
    if compound {
        Some(COMPOUND)
    } else {
        (place && count == 2 && short(word) && short(next)).then_some(13)
    }
}

fn short_parts(place: bool) -> &'static [&'static str] {
    if place { &SHORT_PLACE_PARTS } else { &SHORT_PERSON_PARTS }
}

/// Where a word is written as two, if that is done.
fn split(word: &Word<'_>, place: bool) -> Option<usize> {
    let text = word.text;
    if let Some(rest) = text.strip_prefix("عبد")
        && (rest.starts_with("ال") && letters(rest) > 3 || rest == "ربه")
    {
        return Some(text.len() - rest.len());
    }
    let parts = FIRST_PARTS.iter().chain(PLACE_PARTS.iter().filter(|_| place));
    let mut after = parts.filter_map(|&(part, min)| {
        let rest = text.strip_prefix(part)?;
        (letters(rest) >= min).then_some(part.len())
    });
    let mut before = LAST_PARTS.iter().filter_map(|&(part, min)| {
        let rest = text.strip_suffix(part)?;
        (letters(rest) >= min).then_some(rest.len())
    });
    let mut short = short_parts(place).iter().filter_map(|&part| {
        let rest = text.strip_prefix(part)?;
        // بن علي alone is in the middle of many names.
        let alone = part == "بن" && word.start == 0;
        let arabic = letters(rest) > 2 && origin::of(rest) == Origin::Arabic;
        (arabic && !alone).then_some(part.len())
    });
    after.next().or_else(|| before.next()).or_else(|| short.next())
}
