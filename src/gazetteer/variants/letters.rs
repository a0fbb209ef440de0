//! The letters that foreign sounds are written with.

use core::ops::Range;

use super::edits::{Edits, Kind, Word};

impl Edits {
    /// What the letters of a foreign word may be written as.
    pub(super) fn letters(&mut self, word: &Word<'_>) {
        let letters: Vec<(usize, char)> = word
            .bare
            .char_indices()
            .map(|(at, letter)| (word.bare_start() + at, letter))
            .collect();
        for at in 0..letters.len() {
            let place = Place {
                letters: &letters,
                at,
            };
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
        if is_consonant(next)
            && place.letter() != next
            && (is_consonant(place.letter()) || first_vowel)
        {
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
