//! The names that newspapers make of a person's full one: the first part and the last (أيمن الظواهري, of
//! أيمن محمد ربيع الظواهري), also with those between that follow the first; and, as lists of the wanted
//! have it, the family name before the others.

use crate::lexicon::{self, Classes};
use crate::normalize::{Key, Words};

/// How many parts a full name has; a longer one is a genealogy.
const PARTS: core::ops::RangeInclusive<usize> = 3..=5;

/// What joins a son to his father: it begins no family name here.
const OF_FATHER: [&str; 4] = ["بن", "ابن", "بنت", "ولد"];

/// What goes with the word before: صلاح الدين.
const WITH_BEFORE: [&str; 2] = ["الدين", "الله"];

/// Given names that so many have, folded, that nobody is told by one behind another: محمد صالح.
const OF_MANY: Words<93> = Words::of(
    "محمد احمد علي حسن حسين محمود ابراهيم اسماعيل يوسف خالد عمر عثمان صالح سالم سليم سعيد سعد سعود
     عبدالله عبدالرحمن عبدالعزيز مصطفي حمزه ياسر ياسين طارق كريم كمال جمال جلال صلاح عادل عماد هشام
     وليد ناصر نصر منصور ماجد ماهر مازن رامي سامي سمير شريف اشرف ايمن انور امين بدر بشير بلال توفيق
     جابر جاسم جعفر حامد حمد حمدان خليل خليفه داود راشد رشيد رضا زكريا زياد زيد سلطان سلمان سليمان
     صادق طلال عامر عباس عدنان عزيز عيسي غانم فارس فاروق فؤاد فهد فيصل قاسم كاظم مبارك مجيد مراد
     موسي نايف هاشم يحيي",
);

/// Gives `each` the short names of a folded name, if it is surely a person's.
pub(in crate::gazetteer) fn short_names(name: &str, mut each: impl FnMut(&str)) {
    let parts = parts(name);
    let [first, middle @ .., last] = &parts[..] else {
        return;
    };
    // إبراهيم عواد إبراهيم, but no محمد محمد
    let is_again = |at: usize| parts[at - 1] == parts[at];
    if !PARTS.contains(&parts.len())
        || !is_given(first)
        || !is_family(last)
        || !middle.iter().all(|part| is_of_name(part))
        || (1..parts.len()).any(is_again)
        || first == last
        || middle.contains(last)
    {
        return;
    }
    for end in 1..parts.len() - 1 {
        each(
            &[&parts[..end].join(" "), last]
                .map(String::as_str)
                .join(" "),
        );
    }
    each(
        &[last, &parts[..parts.len() - 1].join(" ")]
            .map(String::as_str)
            .join(" "),
    );
}

/// The parts of a name, each with what joins it: عبد الله, صلاح الدين.
fn parts(name: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut joins = false;
    for word in name.split(' ') {
        match parts.last_mut() {
            Some(part) if joins || WITH_BEFORE.contains(&word) => {
                part.push(' ');
                part.push_str(word);
            }
            _ => parts.push(word.to_owned()),
        }
        joins = lexicon::classes_of(word).has(Classes::PARTICLE);
    }
    parts
}

/// Whether a part is surely a given name.
fn is_given(part: &str) -> bool {
    const NO_NAME: Classes = Classes::FUNCTION
        .with(Classes::PERSON_TITLE)
        .with(Classes::PERSON_VERB)
        .with(Classes::ORG_HEAD);
    let first = part.split(' ').next().unwrap_or(part);
    let known = lexicon::classes_of(first);
    first == "عبد" && first != part || known.has(Classes::GIVEN) && !known.any(NO_NAME)
}

/// Whether the last part may be a family name: no given name that many have behind another, and no other
/// word.
fn is_family(part: &str) -> bool {
    const OTHER: Classes = Classes::FUNCTION
        .with(Classes::PERSON_TITLE)
        .with(Classes::PERSON_VERB);
    let mut words = part.split(' ');
    let first = words.next().unwrap_or(part);
    let word = words.next_back().unwrap_or(first);
    let known = lexicon::classes_of(word);
    // محمد موسي, محمد عبد الله
    let is_of_many = first == "عبد" || OF_MANY.contains(Key::of(word));
    let is_word = lexicon::is_form_of_ordinary(word) && !known.has(Classes::FAMILY);
    !OF_FATHER.contains(&first)
        && !is_of_many
        && !known.any(OTHER)
        && !is_word
        && word.chars().count() > 2
        && word.chars().all(char::is_alphabetic)
}

/// Whether a part between may be of a person's name.
fn is_of_name(part: &str) -> bool {
    const OTHER: Classes = Classes::FUNCTION
        .with(Classes::ORG_HEAD)
        .with(Classes::PLACE_HEAD);
    let mut words = part.split(' ');
    words.all(|word| {
        let known = lexicon::classes_of(word);
        let is_name = known.any(Classes::GIVEN.with(Classes::FAMILY).with(Classes::PARTICLE));
        (is_name || !known.any(OTHER)) && word.chars().all(char::is_alphabetic)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn short(name: &str) -> Vec<String> {
        let mut names = Vec::new();
        short_names(name, |name| names.push(name.to_owned()));
        names
    }

    #[test]
    fn full_names_have_short_ones() {
        assert_eq!(
            short("ايمن محمد ربيع الظواهري"),
            [
                "ايمن الظواهري",
                "ايمن محمد الظواهري",
                "الظواهري ايمن محمد ربيع"
            ]
        );
        assert_eq!(
            short("عبد الرحيم حمدان دقلو"),
            ["عبد الرحيم دقلو", "دقلو عبد الرحيم حمدان"]
        );
        // Of two parts; of given names alone; a son; what is no person.
        for name in [
            "رامي مخلوف",
            "عبد الرحيم دقلو",
            "محمد حمدان موسي",
            "خالد بن سلمان بن سعود",
            "لجنه احمد الظواهري",
            "محمد محمد محمد الخطيب",
        ] {
            assert!(short(name).is_empty(), "{name}");
        }
    }
}
