//! The letters that a foreign word may be written with.

use core::ops::Range;

use super::edits::{Edits, Kind, Word};
use super::sounds::{OTHER_VOWELS, Position, Side, VOWELS, is_vowel, other_letters, other_parts};

/// Shorter words, in letters, keep their vowels.
const MIN_TO_LEAVE_OUT: usize = 5;

impl Edits {
    /// What the letters of a foreign word may be written as.
    pub(super) fn letters(&mut self, word: &Word<'_>, kind: Kind) {
        let mut letters = Vec::with_capacity(word.bare.len());
        let start = word.bare_start();
        letters.extend(
            word.bare
                .char_indices()
                .map(|(at, letter)| (start + at, letter)),
        );
        for at in 0..letters.len() {
            let place = Place {
                letters: &letters,
                at,
                kind,
            };
            self.parts(word, place);
            self.consonant(place);
            self.vowel(place);
            self.gap(place);
        }
    }

    /// ج and غ of a word that may be Arabic.
    pub(super) fn g(&mut self, word: &Word<'_>) {
        for (at, letter) in word.text.char_indices() {
            let at = word.start + at;
            match letter {
                'ج' => self.push(at..at + 2, "غ", 8, Kind::Letters),
                'غ' => self.push(at..at + 2, "ج", 8, Kind::Letters),
                _ => {}
            }
        }
    }

    fn parts(&mut self, word: &Word<'_>, place: Place<'_>) {
        let start = place.range().start;
        let rest = &word.bare[start - word.bare_start()..];
        for &(from, to, cost, position) in other_parts(place.letter()) {
            if rest.starts_with(from)
                && match position {
                    Position::Start => place.at == 0,
                    Position::Inside => place.at > 0,
                    Position::End => place.at > 0 && rest.len() == from.len(),
                    Position::Any => true,
                }
            {
                self.push(start..start + from.len(), to, cost, place.kind);
            }
        }
    }

    fn consonant(&mut self, place: Place<'_>) {
        let range = place.range();
        let (letter, before, next) = (place.letter(), place.before(), place.next());
        let position = match (before, next) {
            (None, _) => 0,
            (_, Some(_)) => 1,
            (_, None) => 2,
        };
        // What ends in ية is an adjective: صربيا, صربية.
        if letter != 'ا' || before != Some('ي') {
            for &(to, costs) in other_letters(letter) {
                self.push(range.clone(), to, costs[position], place.kind);
            }
        }
        // توريللي, توريلي
        match (before, next) {
            (Some(_), Some(next)) if letter == next && !is_vowel(letter) => {
                self.push(range.clone(), "", 6, place.kind);
            }
            (Some(before), Some(next)) if letter == 'ل' && is_vowel(before) && is_vowel(next) => {
                self.push(range.start..range.start, "ل", 22, place.kind);
            }
            _ => {}
        }
        // أميركا, أمريكا
        if let (Some(before), Some(next), Some(after)) = (before, next, place.after_next())
            && is_consonant(before)
            && is_consonant(after)
        {
            let both = range.start..range.end + next.len_utf8();
            match (letter, next) {
                ('ي', 'ر') => self.push(both, "ري", 18, place.kind),
                ('ر', 'ي') => self.push(both, "ير", 18, place.kind),
                _ => {}
            }
        }
    }

    fn vowel(&mut self, place: Place<'_>) {
        let (letter, range) = (place.letter(), place.range());
        let (before, after) = place.sides();
        let last = place.at + 2 == place.letters.len();
        // The ending of Slavic names is always وف.
        if letter == 'و' && last && place.next() == Some('ف') {
            return;
        }
        if place.letters.len() >= MIN_TO_LEAVE_OUT {
            for vowel in &VOWELS {
                if vowel.letter.starts_with(letter) {
                    let cost = vowel.leaving_out(before, after);
                    self.push(range.clone(), "", cost, place.kind);
                }
            }
        }
        if before.is_consonant() && after.is_consonant() {
            for &(from, to, cost) in &OTHER_VOWELS {
                if letter == from {
                    self.push(range.clone(), to, cost, place.kind);
                }
            }
        }
    }

    /// A vowel that may be written behind a letter.
    fn gap(&mut self, place: Place<'_>) {
        let end = place.range().end;
        let before = Side::of(Some(place.letter()), place.next());
        let after = Side::of(place.next(), place.after_next());
        let slavic = place.next() == Some('ف') && place.at + 2 == place.letters.len();
        for vowel in &VOWELS {
            if place.at == 0 {
                let cost = vowel.writing(Side::Edge, before);
                let start = place.range().start;
                self.push(start..start, vowel.letter, cost, place.kind);
            }
            if place.next() != Some(place.letter()) && !(slavic && vowel.letter == "و") {
                let cost = vowel.writing(before, after);
                self.push(end..end, vowel.letter, cost, place.kind);
            }
        }
    }
}

/// A letter in its word.
#[derive(Clone, Copy)]
struct Place<'w> {
    letters: &'w [(usize, char)],
    at: usize,
    /// What the edits of the word are.
    kind: Kind,
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

    /// What stands before the letter and behind it.
    fn sides(self) -> (Side, Side) {
        let before = Side::of(self.before(), Some(self.letter()));
        (before, Side::of(self.next(), self.after_next()))
    }

    /// The bytes of the letter in the name.
    fn range(self) -> Range<usize> {
        let (start, letter) = self.letters[self.at];
        start..start + letter.len_utf8()
    }
}

fn is_consonant(letter: char) -> bool {
    !is_vowel(letter) && letter != 'ء'
}
