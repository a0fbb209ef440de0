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
use crate::normalize::{Key, Words};

/// The nisbas of countries, by every folded name of one word or more.
static KNOWN: Lazy<HashMap<String, &'static str>> = Lazy::new(|| {
    let mut known = HashMap::new();
    for (names, nisbas) in lexicon::countries() {
        known.extend(names.map(|name| (folded_name(name), nisbas)));
    }
    known
});

/// Nisbas of cities that are ordinary words for nothing else, or that a form of one only looks like (فأسي).
const OF_CITIES: Words<6> = Words::of("بغدادي دمشقي بيروتي قاهري تعزي فاسي");

/// Gives `each` every form of a nisba, which is given as the masculine singular
/// (روسي), or, behind a `+`, as a plural that has no other forms (`+روس`).
/// False if there is no letter in it.
pub(super) fn forms(nisba: &str, each: impl FnMut(&str)) -> bool {
    forms_with(nisba, &["", ARTICLE], each)
}

const ARTICLE: &str = "ال";

/// Gives `each` the forms of a nisba with these articles.
fn forms_with(nisba: &str, articles: &[&str], mut each: impl FnMut(&str)) -> bool {
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
        for article in articles {
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

/// Gives `each` the forms of a place's nisbas, known or by rule. Of one that looks like a form of an ordinary word
/// (فيومي, which might be ف and daily) only those with the article. What the place is called itself is its name
/// (الإسماعيلية).
pub(super) fn forms_of_place(name: &str, mut each: impl FnMut(&str)) {
    let by_rule = !KNOWN.contains_key(&folded_name(name));
    let bare = |word: &str| folded_name(word.strip_prefix(ARTICLE).unwrap_or(word));
    let place = bare(name.trim());
    for nisba in of_place(name) {
        let is_form = by_rule && is_form_of_ordinary(&folded_name(&nisba));
        let articles = &["", ARTICLE][usize::from(is_form)..];
        forms_with(&nisba, articles, |form| {
            if !by_rule || bare(form) != place {
                each(form);
            }
        });
    }
}

fn is_form_of_ordinary(folded: &str) -> bool {
    !OF_CITIES.contains(Key::of(folded)) && lexicon::is_form_of_ordinary(folded)
}

/// The nisbas of a place, known or by rule.
fn of_place(name: &str) -> Vec<String> {
    let name = name.trim();
    if let Some(nisbas) = KNOWN.get(&folded_name(name)) {
        return nisbas.split('|').map(str::to_owned).collect();
    }
    let bare = name.strip_prefix(ARTICLE).unwrap_or(name);
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
    let is = |word: &str, class| lexicon::classes_of(word).has(class);
    // Of العليا, there is only a given name, and of العين what is paid in kind.
    let ordinary = Classes::ORDINARY;
    let is_word = || is(&folded, ordinary) || is(&folded_name(bare), ordinary);
    let is_other = is(&folded, Classes::GIVEN) || is_form_of_ordinary(&folded) && is_word();
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
        for none in [
            "نيو أورليانز",
            "العليا",
            "العين",
            "الساحل",
            "رشيد",
            "الطائف",
            "البصرة",
        ] {
            assert!(of_place(none).is_empty(), "{none}");
        }
    }

    #[test]
    fn a_nisba_that_looks_like_a_form_of_a_word_has_the_article() {
        let has = |place: &str, form: &str| {
            let mut found = false;
            forms_of_place(place, |one| found |= one == form);
            found
        };
        for (place, nisba, bare) in [
            ("بغداد", "بغدادي", true),
            ("دمشق", "دمشقي", true),
            ("بيروت", "بيروتي", true),
            ("القاهرة", "قاهري", true),
            ("فاس", "فاسي", true),
            ("حلب", "حلبي", true),
            ("الفيوم", "فيومي", false),
            ("سطيف", "سطيفي", false),
            ("الخرطوم", "خرطومي", true),
        ] {
            assert_eq!(has(place, nisba), bare, "{nisba}");
            assert!(has(place, &format!("ال{nisba}ون")), "{nisba}");
        }
        // What is a name is no nisba.
        assert!(has("الإسماعيلية", "الإسماعيلي"));
        for none in ["الإسماعيلية", "إسماعيلية"] {
            assert!(!has("الإسماعيلية", none));
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
