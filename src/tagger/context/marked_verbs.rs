//! Verbs that their vowel marks tell from names: عُيّن خالد, حسّن السويدي رقمه.

use core::ops::RangeInclusive;

/// The marks of the vowels, from U+064B to U+0652.
pub(in crate::tagger) const MARKS: RangeInclusive<char> = '\u{64B}'..='\u{652}';

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
}
