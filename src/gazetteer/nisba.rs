//! Demonyms: the nisba of a place in all its forms.
//!
//! A nisba is declined by rule: روسي has روسية, روسيون, روسيين and so on, each
//! with and without the article. What it is made of the place's name by is a
//! rule, too, with exceptions for most countries; those, and the broken plurals
//! (الروس، الأتراك), are a column of `data/countries.tsv`.

use std::collections::HashMap;

use once_cell::sync::Lazy;

use super::folded_name;
use crate::lexicon::{self, Classes, NISBA_ENDINGS};

/// The nisbas of countries, by every folded name of one word or more.
static KNOWN: Lazy<HashMap<String, &'static str>> = Lazy::new(|| {
    let mut known = HashMap::new();
    for (names, nisbas) in lexicon::countries() {
        known.extend(names.map(|name| (folded_name(name), nisbas)));
    }
    known
});

/// Gives `each` every form of a nisba, which is given as the masculine singular
/// (روسي), or, behind a `+`, as a plural that has no other forms (`+روس`).
/// False if there is no letter in it.
pub(super) fn forms(nisba: &str, mut each: impl FnMut(&str)) -> bool {
    if !has_letters(nisba) {
        return false;
    }
    let mut form = String::new();
    let (base, endings) = base_and_endings(nisba);
    // كوري شمالي is declined in both words (الكوريين الشماليين), جنوب أفريقي in the last.
    let of_nisba = base
        .split_once(' ')
        .filter(|(noun, _)| noun.ends_with('ي') && endings.len() > 1);
    for ending in endings {
        for article in ["", "ال"] {
            form.clear();
            match of_nisba {
                Some((noun, adjective)) => {
                    form.extend([article, noun, ending, " ", article, adjective, ending]);
                }
                None => form.extend([article, base, ending]),
            }
            // رأيت روسيا, a Russian, is much rarer than Russia; and there is no الروسيا.
            if *ending == "ا" && (!article.is_empty() || KNOWN.contains_key(&folded_name(&form))) {
                continue;
            }
            each(&form);
        }
    }
    true
}

/// Whether there is a letter in a nisba, so that it has forms.
pub(super) fn has_letters(nisba: &str) -> bool {
    !folded_name(base_and_endings(nisba).0).is_empty()
}

fn base_and_endings(nisba: &str) -> (&str, &'static [&'static str]) {
    let nisba = nisba.trim();
    match nisba.strip_prefix('+') {
        Some(plural) => (plural.trim(), &NISBA_ENDINGS[..1]),
        None => (nisba, &NISBA_ENDINGS),
    }
}

/// The nisbas of a place, known or by rule.
pub(super) fn of_place(name: &str) -> Vec<String> {
    let name = name.trim();
    let folded = folded_name(name);
    if let Some(nisbas) = KNOWN.get(&folded) {
        return nisbas.split('|').map(str::to_owned).collect();
    }
    let bare = name.strip_prefix("ال").unwrap_or(name);
    if bare.contains(char::is_whitespace) || bare.chars().count() < 3 {
        return Vec::new();
    }
    let stem = ["يا", "ية", "يه", "ة", "ه", "ا", "ى", "ي"]
        .iter()
        .find_map(|ending| bare.strip_suffix(ending))
        .filter(|stem| stem.chars().count() >= 2)
        .unwrap_or(bare);
    let nisba = format!("{stem}ي");
    let folded = folded_name(&nisba);
    // Of العليا, there is only a given name.
    let is_other =
        lexicon::is_form_of_ordinary(&folded) || lexicon::classes_of(&folded).has(Classes::GIVEN);
    if is_other { Vec::new() } else { vec![nisba] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_have_the_nisbas_that_newspapers_write() {
        let cases = [
            ("روسيا", "روسي"),
            ("اوكرانيا", "أوكراني"),
            ("السعودية", "سعودي"),
            ("اليمن", "يمني"),
            ("فلسطين", "فلسطيني"),
            ("تركيا", "تركي"),
            ("غرناطة", "غرناطي"),
            ("قرطبة", "قرطبي"),
            ("باتافيا", "باتافي"),
            ("العرائش", "عرائشي"),
        ];
        for (place, nisba) in cases {
            assert_eq!(of_place(place)[0], nisba, "{place}");
        }
        for none in ["نيو أورليانز", "العليا"] {
            assert!(of_place(none).is_empty(), "{none}");
        }
    }

    #[test]
    fn a_nisba_has_all_its_forms() {
        let mut all = Vec::new();
        forms("روسي", |form| all.push(form.to_owned()));
        for form in [
            "الروسي",
            "روسية",
            "الروسية",
            "روسيون",
            "الروسيين",
            "الروسيات",
        ] {
            assert!(all.iter().any(|f| f == form), "{form}");
        }
        for none in ["روسيا", "الروسيا"] {
            assert!(!all.iter().any(|form| form == none), "{none}");
        }
        let mut plural = Vec::new();
        forms("+أتراك", |form| plural.push(form.to_owned()));
        assert_eq!(plural, ["أتراك", "الأتراك"]);
        let mut of_two_words = Vec::new();
        forms("كوري شمالي", |form| {
            of_two_words.push(form.to_owned());
        });
        for form in [
            "كوري شمالي",
            "الكورية الشمالية",
            "كوريون شماليون",
            "الكوريين الشماليين",
            "كوريا شماليا",
        ] {
            assert!(of_two_words.iter().any(|f| f == form), "{form}");
        }
        let mut in_last = Vec::new();
        forms("جنوب سوداني", |form| {
            in_last.push(form.to_owned());
        });
        for form in ["جنوب سودانية", "الجنوب سودانيين"] {
            assert!(in_last.iter().any(|f| f == form), "{form}");
        }
        for none in ["", " ", "+", "!!!", "\u{64E}"] {
            assert!(!forms(none, |form| panic!("{none:?}: {form}")));
        }
    }
}
