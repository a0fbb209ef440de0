//! How names are written in a list and not in a text.

use crate::gazetteer::builder::is_one_name;
use crate::gazetteer::folded_name;
use crate::lexicon::{self, Classes};
use crate::normalize::{Key, Words};

/// Abbreviations of titles before persons' names.
const TITLES: [&str; 10] = [
    "أ.د/", "أ.د.", "أ. د.", "ا.د.", "د.", "م.", "أ.", "د/", "م/", "أ/",
];

/// Titles and adjectives that stand before others and have no article, or behind them.
const MORE_TITLES: Words<13> =
    Words::of("معالي سعاده فخامه سماحه فضيله جلاله سمو نيافه غبطه الراحل السابق الاسبق المرحوم");

/// What parts a title from the name, beside a space.
const SIGNS: [char; 2] = ['/', ':'];

/// What is left of a name without brackets at its end and without titles or the abbreviation of one
/// before it, if that is two words or more.
pub(super) fn without_additions(name: &str, is_person: bool) -> Option<&str> {
    let mut rest = name.trim();
    if let Some(open) = rest.strip_suffix(')').and_then(|inside| inside.rfind('(')) {
        rest = rest[..open].trim_end();
    }
    if is_person {
        let title = TITLES.iter().find_map(|title| rest.strip_prefix(title));
        // م. ع. خالد has initials.
        let is_initial = |rest: &str| rest.chars().nth(1) == Some('.');
        rest = title
            .map(str::trim_start)
            .filter(|rest| !is_initial(rest))
            .unwrap_or(rest);
    }
    (rest.len() < name.len() && rest.split_whitespace().nth(1).is_some()).then_some(rest)
}

/// A person's name without the titles before it (معالي الوزير خالد الفاتح، الشيخ/ عمر الزين), if the rest begins like
/// a name of two parts or more.
pub(super) fn without_titles(name: &str) -> Option<&str> {
    let mut rest = name;
    let mut is_sure = false;
    while let Some(end) = rest.find(|c: char| c.is_whitespace() || SIGNS.contains(&c)) {
        let (word, behind) = rest.split_at(end);
        let name = behind.trim_start_matches(|c: char| c.is_whitespace() || SIGNS.contains(&c));
        is_sure |= behind.trim_start().starts_with(SIGNS);
        let word = folded_name(word);
        let honours = MORE_TITLES.contains(Key::of(&word));
        if !(honours || is_title(&word, is_sure)) {
            break;
        }
        is_sure |= honours;
        rest = name;
    }
    if rest.len() == name.len() {
        return None;
    }
    let first = rest.split_whitespace().next().unwrap_or(rest);
    let names = folded_name(rest);
    let is_one = is_one_name(&names) || ENDS.iter().any(|end| names.split(' ').skip(1).eq([*end]));
    (!is_one && may_begin(first)).then_some(rest)
}

/// Whether a folded word is a title with the article, and no name, too (السيد), unless something shows that it
/// is none.
fn is_title(folded: &str, is_sure: bool) -> bool {
    if !folded.starts_with(ARTICLE) {
        return false;
    }
    let classes = lexicon::classes_of(folded);
    let is_name = classes.any(Classes::GIVEN.with(Classes::FAMILY));
    classes.has(Classes::PERSON_TITLE) && (is_sure || !is_name)
}

/// Whether a person's name may begin with a word: الأمريكي is none, and الحسين one.
fn may_begin(word: &str) -> bool {
    let folded = folded_name(word);
    let classes = lexicon::classes_of(&folded);
    let is_given = || classes.has(Classes::GIVEN) && !classes.has(Classes::NISBA);
    !SONS.contains(&folded.as_str()) && (!folded.starts_with(ARTICLE) || is_given())
}

const ARTICLE: &str = "ال";

/// Words that no name begins with.
const SONS: [&str; 4] = ["ولد", "بن", "بنت", "ال"];

/// What makes one name of two words: فضل الله، عز الدين.
const ENDS: [&str; 2] = ["الله", "الدين"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_added_is_left_off() {
        for (name, is_person, expected) in [
            ("محمد علي حسن (أبو خالد)", true, Some("محمد علي حسن")),
            ("شركة الأفق (ش.م.م)", false, Some("شركة الأفق")),
            ("د. أحمد زكي بدر", true, Some("أحمد زكي بدر")),
            ("أ.د. سامي عباس (مصر)", true, Some("سامي عباس")),
            ("م. ع. خالد", true, None),
            ("أ.د/ حسن البدري", true, Some("حسن البدري")),
            ("د. أحمد", true, None),
            ("الأهلي (مصر)", false, None),
            ("م. أ. للتجارة", false, None),
            ("بنك الأمل", false, None),
        ] {
            assert_eq!(without_additions(name, is_person), expected, "{name}");
        }
    }

    #[test]
    fn titles_before_names_are_left_off() {
        for (name, expected) in [
            ("الرئيس نبيل الخطيب", Some("نبيل الخطيب")),
            ("معالي الوزير خالد الفاتح", Some("خالد الفاتح")),
            ("الرئيس الراحل جمال عبد الناصر", Some("جمال عبد الناصر")),
            ("سماحة السيد حسن نصر الله", Some("حسن نصر الله")),
            ("الشيخ/ عمر الزين", Some("عمر الزين")),
            ("السيد: كامل درويش", Some("كامل درويش")),
            ("السيد / كامل درويش", Some("كامل درويش")),
            ("الأمير/ محمد بن سلمان", Some("محمد بن سلمان")),
            // These would be somebody else, or no name.
            ("السيد كامل درويش", None),
            ("الحاج ولد أحمد", None),
            ("الرئيس ولد أحمد", None),
            ("الأمير محمد بن سلمان", None),
            ("الشيخ محمد", None),
            ("الأمير عبد القادر", None),
            ("الشيخ أبو بكر", None),
            ("الرئيس الأمريكي دونالد ترامب", None),
            ("الشاب عز الدين", None),
            ("رئيس الوزراء سعد الحريري", None),
        ] {
            assert_eq!(without_titles(name), expected, "{name}");
        }
    }
}
