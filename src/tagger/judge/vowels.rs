//! Vowel marks tell names apart that are otherwise written alike: عُمان is the country,
//! عَمّان the city.

use core::cmp::Ordering;
use core::iter;
use core::ops::RangeInclusive;

use crate::normalize::fold_word;

/// The marks of the vowels, from U+064B to U+0652.
const MARKS: RangeInclusive<char> = '\u{64B}'..='\u{652}';

/// Whether a text has vowel marks.
pub(super) fn is_vocalized(text: &str) -> bool {
    text.contains(|c| MARKS.contains(&c))
}

const DAMMA: char = '\u{64F}';
const KASRA: char = '\u{650}';
const SHADDA: char = '\u{651}';

/// Whether a name begins with a verb that its marks tell from it: in the passive (عُيّن خالد is no عين خالد),
/// or of making something so (حسّن السويدي رقمه).
#[inline]
pub(in crate::tagger) fn begins_verb(name: &str) -> bool {
    let is_at = |at: usize, mark: char| name.get(at..).is_some_and(|rest| rest.starts_with(mark));
    let first = || name.split(char::is_whitespace).next().unwrap_or(name);
    is_at(2, DAMMA) && is_passive(first())
        || is_at(4, SHADDA) && first().len() < name.len() && is_causative(first())
}

/// Whether a word has three letters and a shadda on the second one, as verbs have (حسّن), and not the end of
/// names like عزّت and مكّي; of قيّس, the mark may be a slip.
fn is_causative(written: &str) -> bool {
    let mut letters = written.chars().filter(|c| !MARKS.contains(c)).skip(1);
    let middle = letters.next();
    let last = letters.next();
    !matches!(middle, Some('ي' | 'و'))
        && !matches!(last, None | Some('ة' | 'ه' | 'ى' | 'ا' | 'ي' | 'ت' | 'و'))
        && letters.next().is_none()
}

/// Whether a word is like a verb of three letters in the passive: عُيّن، قُتِل. Names of three letters in ة
/// and the like may be written so, too: قُبّة.
fn is_passive(written: &str) -> bool {
    let mut chars = written.chars();
    let mut marked = |mark: &[char]| {
        chars.next();
        let marks = chars.as_str();
        let end = marks.find(|c| !MARKS.contains(&c)).unwrap_or(marks.len());
        chars = marks[end..].chars();
        marks[..end].contains(mark)
    };
    let verb = marked(&[DAMMA]) && marked(&[KASRA, SHADDA]);
    let rest = chars.as_str();
    let mut letters = rest.chars().filter(|c| !MARKS.contains(c));
    let last = letters.next();
    verb && !matches!(last, None | Some('ة' | 'ه' | 'ى' | 'ا' | 'ي')) && letters.next().is_none()
}

/// Whether the vowel marks of a word speak for the word of `name` that has the same letters
/// (greater) or against it (less). A letter without marks says nothing, nor does the last one, whose
/// mark is that of the case.
pub(super) fn compare(word: &str, name: &str) -> Ordering {
    if !is_vocalized(name) {
        return Ordering::Equal;
    }
    let mut wanted = String::new();
    fold_word(word, &mut wanted);
    let mut folded = String::new();
    let mut words = name.split_whitespace();
    let same = words.find(|of_name| {
        fold_word(of_name, &mut folded);
        folded == wanted
    });
    let Some(same) = same else {
        return Ordering::Equal;
    };
    let mut agrees = Ordering::Equal;
    let mut pairs = marks(word).zip(marks(same)).peekable();
    while let Some((one, other)) = pairs.next() {
        let is_last = pairs.peek().is_none();
        let common = one & other;
        if is_last || one == 0 || other == 0 {
            continue;
        }
        if common != one && common != other {
            return Ordering::Less;
        }
        agrees = Ordering::Greater;
    }
    agrees
}

/// The marks of each letter, as bits.
fn marks(word: &str) -> impl Iterator<Item = u32> {
    let mut chars = word.chars().filter(|&c| c != '\u{640}').peekable();
    iter::from_fn(move || {
        chars.next()?;
        let mut marks = 0;
        while let Some(mark) = chars.next_if(|c| MARKS.contains(c)) {
            marks |= 1 << (u32::from(mark) - u32::from(*MARKS.start()));
        }
        Some(marks)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_in_the_passive_are_known_by_their_marks() {
        for verb in ["عُيّن", "قُتِل", "نُقِلَ", "كُلِّف", "عُيِّنَ"] {
            assert!(is_passive(verb), "{verb}");
        }
        for name in ["عُمان", "عُمَر", "قُبّة", "مُحمّد", "عين", "عَيّن", "دُبَيّ", "قُمّ", ""]
        {
            assert!(!is_passive(name), "{name}");
        }
    }

    #[test]
    fn causative_verbs_are_known_by_their_shadda() {
        for verb in ["حسّن السويدي", "كرّم الملك", "نصّر خالد"] {
            assert!(begins_verb(verb), "{verb}");
        }
        for name in [
            "حسن السويدي",
            "عزّت الدوري",
            "مكّي علي",
            "عمّار علي",
            "جدّة البلد",
            "قيّس سعيد",
            "قمّ",
            "",
        ] {
            assert!(!begins_verb(name), "{name}");
        }
    }

    #[test]
    fn marks_speak_for_the_name_they_are_in() {
        let cases = [
            ("عُمان", "سلطنة عُمان", Ordering::Greater),
            ("عُمان", "عَمّان", Ordering::Less),
            ("عُمان", "عمّان", Ordering::Equal),
            ("عَمَّانُ", "عَمّان", Ordering::Greater),
            ("عُمانُ", "عُمانِ", Ordering::Greater),
            ("عمان", "عُمان", Ordering::Equal),
            ("عُمان", "عمان", Ordering::Equal),
            ("عُمان", "الأردنّ", Ordering::Equal),
            ("عُمَر", "عَمرو بن العاص", Ordering::Equal),
            ("عَمْر", "عُمَر", Ordering::Less),
        ];
        for (word, name, expected) in cases {
            assert_eq!(compare(word, name), expected, "{word} {name}");
        }
    }
}
