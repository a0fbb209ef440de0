//! Composed names for the ladders: as many as are wanted, always the same ones.
//!
//! Given names are taken from a short list, family names are made of three
//! letters in one of the usual patterns: names of one to four words that share
//! words as real ones do. They are written with letters that folding leaves as
//! they are, so that other matchers can be given the very same strings.

#![allow(dead_code, reason = "no bench needs all of it")]

use std::collections::HashSet;

const GIVEN: &[&str] = &[
    "محمد", "احمد", "علي", "حسن", "حسين", "خالد", "سالم", "عمر", "يوسف", "سعيد", "كريم", "جمال",
    "مريم", "زينب", "نور", "هند", "ليلي", "سامي", "رامي", "فهد", "ماجد", "طارق", "وليد", "ياسر",
    "نبيل", "عادل", "منير", "رشيد", "هشام", "بلال", "انور", "صالح",
];
const LETTERS: [char; 24] = [
    'ب', 'ت', 'ث', 'ج', 'ح', 'خ', 'د', 'ذ', 'ر', 'ز', 'س', 'ش', 'ص', 'ض', 'ط', 'ظ', 'ع', 'غ', 'ف',
    'ق', 'ك', 'م', 'ن', 'ه',
];

/// Returns `count` different names.
pub(crate) fn compose(count: usize) -> Vec<String> {
    let mut random = Random(7);
    let mut seen = HashSet::new();
    let mut names = Vec::with_capacity(count);
    while names.len() < count {
        let name = random.name();
        if seen.insert(name.clone()) {
            names.push(name);
        }
    }
    names
}

/// Returns the numbers of names on the ladder; a million is added when the
/// environment variable `AALAM_BENCH_MILLION` is set.
pub(crate) fn ladder() -> Vec<usize> {
    let mut ladder = vec![1_000, 10_000, 100_000];
    if std::env::var_os("AALAM_BENCH_MILLION").is_some() {
        ladder.push(1_000_000);
    }
    ladder
}

struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        ((self.0 >> 33) as usize) % limit
    }

    fn name(&mut self) -> String {
        let family = self.family();
        match self.below(8) {
            0 => family,
            1 => format!("{} {family} {}", self.given(), self.family()),
            2 => format!("{} بن {} {family}", self.given(), self.given()),
            3 => format!("{} {} {family}", self.given(), self.given()),
            _ => format!("{} {family}", self.given()),
        }
    }

    fn given(&mut self) -> &'static str {
        GIVEN[self.below(GIVEN.len())]
    }

    fn family(&mut self) -> String {
        let [a, b, c] = [(); 3].map(|()| LETTERS[self.below(LETTERS.len())]);
        match self.below(8) {
            0 => format!("{a}ا{b}{c}"),
            1 => format!("{a}{b}ي{c}"),
            2 => format!("م{a}{b}و{c}"),
            3 => format!("{a}{b}ا{c}"),
            4 => format!("{a}و{b}{c}ين"),
            5 => format!("ال{a}{b}{c}ي"),
            6 => format!("ال{a}ا{b}{c}ي"),
            _ => format!("ال{a}{b}و{c}"),
        }
    }
}
