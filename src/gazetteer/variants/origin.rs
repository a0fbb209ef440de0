//! Whether a word can be Arabic: only foreign words vary in their letters.
//!
//! In an Arabic word a letter more or less is another word: سالم and سليم, سلمان
//! and سليمان, نصر and ناصر. The crate's lists of names know many of them; for the
//! others, Arabic words are made by pattern: three root letters (seldom four),
//! with vowels and a few additions in fixed places. A word that fits a pattern is
//! left alone, unless the lists know it as foreign.

use crate::lexicon::{self, Classes};

/// Where a folded word comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// An Arabic name, or has a letter that foreign words are hardly ever written
    /// with.
    Arabic,
    /// Is made as Arabic words are, or short.
    Unclear,
    /// Is made as Arabic words of four root letters are.
    Quadriliteral,
    Foreign,
}

/// Whether a folded word is an Arabic given or family name.
pub(super) fn is_arabic_name(word: &str) -> bool {
    lexicon::classes_of(word).has(Classes::ARABIC_NAME)
}

/// Letters that foreign words are hardly ever written with.
const ARABIC: [char; 6] = ['ع', 'ح', 'ض', 'ظ', 'ص', 'ذ'];

/// Patterns of three root letters ف, ع and ل; the other letters are themselves.
const TRILITERAL: [&str; 29] = [
    "فعل",
    "فاعل",
    "فعال",
    "فعول",
    "فعيل",
    "فوعل",
    "فعاعيل",
    "فعيعل",
    "فواعل",
    "مفعل",
    "مفعول",
    "مفاعل",
    "مفعال",
    "مفيعل",
    "متفعل",
    "مفتعل",
    "منفعل",
    "مستفعل",
    "تفعيل",
    "افعل",
    "افعال",
    "افتعال",
    "يفعل",
    "فاعول",
    "فعيلان",
    "تفاعل",
    "مستفعال",
    "استفعال",
    "انفعال",
];

/// Patterns that Arabic words have without an ending, foreign ones with: سيرغي.
const BARE: [&str; 1] = ["فيعل"];

/// Patterns of four; ف, ع and ل here are none of و, ي and ا.
const QUADRILITERAL: [&str; 4] = ["فعلل", "فعليل", "فعلول", "فعلال"];

/// What follows a word made by pattern, folded.
const ENDINGS: [&str; 5] = ["", "ي", "ه", "يه", "ات"];

/// What may also follow just three root letters: عدنان, نورا.
const SHORT_ENDINGS: [&str; 7] = ["ان", "اني", "ا", "اء", "يا", "اوي", "انيه"];

/// And if none of the three is و or ي: خلدون is Arabic, بوتين and جونسون are not.
const WEAK_ENDINGS: [&str; 2] = ["ون", "ين"];

/// Shorter words, in letters, are not varied in their letters.
const MIN_LETTERS: usize = 4;

/// Judges a folded word, which is written without the article.
pub(super) fn of(word: &str) -> Origin {
    of_class(word, lexicon::classes_of(word))
}

/// The same where the classes of the word are known.
pub(super) fn of_class(word: &str, classes: Classes) -> Origin {
    if word.contains(ARABIC) || classes.has(Classes::ARABIC_NAME) {
        return Origin::Arabic;
    }
    if word.chars().count() < MIN_LETTERS || !word.chars().all(is_letter) {
        return Origin::Unclear;
    }
    if classes.has(Classes::FOREIGN_NAME) {
        return Origin::Foreign;
    }
    let fits = |endings: &[&str], patterns: &[&str], strong: bool| {
        endings
            .iter()
            .filter_map(|ending| stem(word, ending))
            .any(|stem| patterns.iter().any(|pattern| fits(stem, pattern, strong)))
    };
    if fits(&ENDINGS, &TRILITERAL, false)
        || fits(&SHORT_ENDINGS, &TRILITERAL[..1], false)
        || fits(&[""], &BARE, false)
        || fits(&WEAK_ENDINGS, &TRILITERAL[..1], true)
    {
        Origin::Unclear
    } else if fits(&ENDINGS, &QUADRILITERAL, true) {
        Origin::Quadriliteral
    } else {
        Origin::Foreign
    }
}

/// What is left of a word without an ending. Most are told apart by the last byte.
fn stem<'w>(word: &'w str, ending: &str) -> Option<&'w str> {
    let last = ending.as_bytes().last();
    let may_be = last.is_none() || last == word.as_bytes().last();
    may_be.then(|| word.strip_suffix(ending))?
}

fn is_letter(c: char) -> bool {
    matches!(c, 'ء'..='غ' | 'ف'..='ي')
}

/// Whether a stem is made by this pattern; `strong` says that و and ي are no root
/// letters.
fn fits(stem: &str, pattern: &str, strong: bool) -> bool {
    if stem.len() != pattern.len() {
        return false;
    }
    let mut before = None;
    let mut first_root = None;
    let (places, _) = pattern.as_bytes().as_chunks();
    let (letters, _) = stem.as_bytes().as_chunks();
    for (&place, &letter) in places.iter().zip(letters) {
        if matches!(place, FEH | AIN | LAM) {
            let may_be_root = match letter {
                ALEF => false,
                WAW => !strong,
                // No root begins with ي behind an added م: ميلوني.
                YEH => !strong && before != Some(MEEM),
                _ => true,
            };
            if !may_be_root || place == AIN && first_root.is_some_and(|f| clash(f, letter)) {
                return false;
            }
            if place == FEH {
                first_root = Some(letter);
            }
        } else if letter != place {
            return false;
        }
        before = Some(place);
    }
    true
}

/// A letter as it is written in UTF-8: those of a word and of the patterns are of two bytes each.
type Letter = [u8; 2];

const ALEF: Letter = letter('ا');
const AIN: Letter = letter('ع');
const FEH: Letter = letter('ف');
const LAM: Letter = letter('ل');
const MEEM: Letter = letter('م');
const WAW: Letter = letter('و');
const YEH: Letter = letter('ي');

const fn letter(c: char) -> Letter {
    let mut bytes = [0; 2];
    c.encode_utf8(&mut bytes);
    bytes
}

/// Whether no root begins with these two letters: غوغل.
fn clash(first: Letter, second: Letter) -> bool {
    const BACK: [Letter; 4] = [letter('ج'), letter('غ'), letter('ق'), letter('ك')];
    first == second || BACK.contains(&first) && BACK.contains(&second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_words_fit_a_pattern_and_foreign_ones_do_not() {
        let arabic = "سالم سليم سلمان سليمان كمال كامل جمال جميل نصر ناصر منصور مبارك يزيد \
            زيد هشام هاشم كريم اكرم مكرم تركي نوري نورا كوثر فيصل مسفر خلدون";
        for word in arabic.split_whitespace() {
            let origin = of(word);
            assert!(
                matches!(origin, Origin::Arabic | Origin::Unclear),
                "{word}: {origin:?}"
            );
        }
        let foreign = "ترامب زيلينسكي زيلنسكي هيغسيث لافروف ماكرون نتنياهو بلينكن غوتيريش \
            كيلوج سيرغي واشنطن جونسون بايدن ميركل اردوغان ميلوني بوتين غوغل جوجل";
        for word in foreign.split_whitespace() {
            assert_eq!(of(word), Origin::Foreign, "{word}");
        }
        for word in ["لندن", "برلين", "دبلن"] {
            assert_ne!(of(word), Origin::Arabic, "{word}");
        }
        for word in ["بندر", "بطرس", "جبريل"] {
            assert_eq!(of(word), Origin::Arabic, "{word}");
        }
    }
}
