//! Words whose dot is not a full stop.

use super::look::skip;
use super::proclitics::Proclitic;
use crate::chars;

/// Abbreviations of more than one letter that something always follows: volume,
/// edited by, pages, translated by, professor; titles and references in English.
const ABBREVIATIONS: [&str; 32] = [
    "مج", "تح", "صص", "تر", "بروف", "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Col", "Lt", "Sgt",
    "Capt", "Sen", "Rep", "Gov", "Rev", "Hon", "St", "Jr", "Sr", "vs", "No", "Nos", "Vol", "Fig",
    "pp", "ed", "eds", "cf",
];

/// Whether a dot behind `word` belongs to it: an initial or a letter that stands
/// for a word (د. محمد، أ.د.، ص.ب.), the same behind و, or one of a short list.
pub(super) fn is_abbreviation(word: &str) -> bool {
    is_initial(word) || is_initial_behind_and(word) || ABBREVIATIONS.contains(&word)
}

/// Whether `word` is و and a single letter: the dot of وأ.ف.ب is no full stop.
pub(crate) fn is_initial_behind_and(word: &str) -> bool {
    word.strip_prefix('و').is_some_and(is_initial)
}

/// Whether `word` is a single letter, with or without marks and tatweel.
pub(super) fn is_initial(word: &str) -> bool {
    word.starts_with(chars::is_letter) && {
        let first = word.chars().next().map_or(0, char::len_utf8);
        skip(word, first, |c| chars::class(c).extends_word()) == word.len()
    }
}

/// The letters of the Latin alphabet as they are called, without hamzas.
pub(crate) const LETTER_NAMES: [&str; 30] = [
    "ايه",
    "اي",
    "بي",
    "سي",
    "دي",
    "اف",
    "جي",
    "اتش",
    "ايتش",
    "جيه",
    "جاي",
    "كيه",
    "كي",
    "كاي",
    "ال",
    "ام",
    "ان",
    "او",
    "كيو",
    "ار",
    "اس",
    "تي",
    "يو",
    "في",
    "دبليو",
    "دابليو",
    "اكس",
    "واي",
    "زد",
    "زي",
];

/// Whether `word` is what a Latin letter is called, as it stands or behind a proclitic:
/// the dot of بي.بي.سي is no full stop.
pub(crate) fn is_letter_name(word: &str) -> bool {
    let letters = word.chars().filter(|&c| !chars::class(c).extends_word());
    let bare: String = letters
        .map(|c| {
            if matches!(c, 'أ' | 'إ' | 'آ') {
                'ا'
            } else {
                c
            }
        })
        .collect();
    let behind = bare.strip_prefix(|c| Proclitic::of(c) != Proclitic::None);
    let is = |word: &str| LETTER_NAMES.contains(&word);
    is(&bare) || behind.is_some_and(is)
}
