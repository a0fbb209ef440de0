//! Spelling variants: how else newspapers write a name.
//!
//! A foreign name has no fixed spelling: زيلينسكي is زيلنسكي next door, هيغسيث is
//! هيجسيث. Compounds are written in one word or two: أبو ظبي, أبوظبي. And some words of the
//! language are [`respelled`], too: الأميركي, الأمريكي. Each
//! place where a name may differ is an [edit](edits); a variant makes one edit or
//! two, and of all variants the [`MOST`] likeliest are taken.
//!
//! Edits are symmetric as far as the language is: whichever spelling the list
//! has finds the other.

mod compounds;
mod edits;
mod letters;
mod origin;
mod respelled;
mod shadows;
mod short;
mod sounds;

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::entity::EntityType;
use crate::lexicon::{self, Classes};
use edits::Edit;
use origin::Origin;
pub(super) use shadows::hiding;
pub(super) use short::short_names;

/// At most so many variants are made of one name.
pub(super) const MOST: usize = 30;

/// Variants that cost more are too seldom right: six in a thousand.
const MAX_COST: u16 = 22;

/// Longer names, in bytes, are not varied: they are whole titles and addresses.
const MAX_LENGTH: usize = 120;

/// Which variants of a name are wanted; none by default.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Wanted {
    /// No more than so many, the likeliest.
    pub(super) most: usize,
    /// Those with other letters of foreign words, too, and those of one word: المركاتو is no Mercato.
    pub(super) letters: bool,
    /// Those that are given names, too, if they are family names as well or the name is a given one:
    /// جابرييل of غابرييل, but also مارسيل of مارسيال.
    pub(super) given: bool,
    /// The short names of persons, too.
    pub(super) short: bool,
}

impl Wanted {
    /// All, or none.
    pub(super) const fn all_if(yes: bool) -> Self {
        let most = if yes { MOST } else { 0 };
        Self {
            most,
            letters: yes,
            given: yes,
            short: yes,
        }
    }
}

/// Gives `each` the variants of a name of an entity of this type that are wanted, the likeliest
/// first.
///
/// `name` is folded, its words are separated by single spaces, and so are the
/// variants' words. `bare_article` says that it is written with a bare ال.
pub(super) fn of(
    name: &str,
    entity_type: &EntityType,
    bare_article: bool,
    wanted: Wanted,
    mut each: impl FnMut(&str),
) {
    if name.len() > MAX_LENGTH {
        return;
    }
    let mut edits = edits::of(name, entity_type, bare_article);
    if !wanted.letters {
        edits.retain(Edit::keeps_words);
    }
    edits.sort_by_key(|edit| edit.cost);
    let mut made: Vec<String> = vec![name.to_owned()];
    // An edit adds one letter at most.
    let affordable = if name.contains(' ') {
        MAX_COST
    } else {
        max_cost(edits::letters(name) + 2)
    };
    for (cost, chosen) in by_cost(&edits) {
        if cost > affordable && !keeps_words(chosen) {
            continue;
        }
        let variant = apply(name, chosen);
        if !wanted.letters && !variant.contains(' ') {
            continue;
        }
        // Many are called مارسيل, and hardly one is Martial.
        let is_others = || {
            let is = |word: &str, class| lexicon::classes_of(word).has(class);
            let one = |word: &str| is(word, Classes::GIVEN);
            let may_be = wanted.given && (one(name) || is(&variant, Classes::FAMILY));
            !variant.contains(' ') && !keeps_words(chosen) && one(&variant) && !may_be
        };
        if !made.contains(&variant) && is_safe(name, &variant, cost, chosen) && !is_others() {
            each(&variant);
            made.push(variant);
            if made.len() > wanted.most {
                break;
            }
        }
    }
}

/// One edit, or two.
type Chosen<'e> = (&'e Edit, Option<&'e Edit>);

/// The choices of one edit, or of two, the likeliest first; `edits` are in the
/// order of their costs. Few of them are ever asked for.
fn by_cost(edits: &[Edit]) -> impl Iterator<Item = (u16, Chosen<'_>)> {
    // Of the choices with one first edit, the cheapest not yet given. A choice is
    // the numbers of its edits, twice the same if there is but one.
    let mut next = BinaryHeap::from_iter(edits.first().map(|edit| Reverse((edit.cost, 0, 0))));
    core::iter::from_fn(move || {
        let Reverse((cost, first, second)) = next.pop()?;
        let one = &edits[first];
        if first == second
            && let Some(edit) = edits.get(first + 1)
        {
            next.push(Reverse((edit.cost, first + 1, first + 1)));
        }
        let mut others = (second + 1..).zip(&edits[second + 1..]);
        if let Some((at, other)) = others.find(|(_, other)| one.is_apart_from(other))
            && one.cost + other.cost <= MAX_COST
        {
            next.push(Reverse((one.cost + other.cost, first, at)));
        }
        let two = (second != first).then(|| &edits[second]);
        Some((cost, (one, two)))
    })
}

fn apply(name: &str, (one, two): Chosen<'_>) -> String {
    let mut variant = name.to_owned();
    let place = |edit: &Edit| (edit.at.start, edit.at.end);
    let (last, first) = match two {
        Some(two) if place(two) > place(one) => (two, Some(one)),
        _ => (one, two),
    };
    for edit in core::iter::once(last).chain(first) {
        variant.replace_range(edit.at.clone(), edit.to);
    }
    variant
}

/// Whether the words stay what they are.
fn keeps_words((one, two): Chosen<'_>) -> bool {
    one.keeps_words() && two.is_none_or(Edit::keeps_words)
}

/// Whether a variant is likely to mean nothing else.
fn is_safe(name: &str, variant: &str, cost: u16, chosen: Chosen<'_>) -> bool {
    let single = !variant.contains(' ');
    let keeps_words = keeps_words(chosen);
    let bare = variant.strip_prefix("ال").unwrap_or(variant);
    if single
        && !keeps_words
        && (cost > max_cost(edits::letters(bare))
            || is_arabic_by_form(variant, name)
            // ألبريني is hardly ever البرني.
            || bare.len() < variant.len() && is_arabic_by_form(bare, name))
    {
        return false;
    }
    // والكويت is hardly ever Walcott.
    if single && (lexicon::is_form_of_ordinary(variant) || variant.starts_with("وال")) {
        return false;
    }
    if keeps_words {
        return true;
    }
    // مارس بين is no Marise Payne.
    if variant.split(' ').all(is_word) {
        return false;
    }
    // A word that may be Arabic never becomes another that may be.
    let (one, two) = chosen;
    let unclear = one.is_unclear() || two.is_some_and(Edit::is_unclear);
    changed(variant, name).all(|word| {
        let may_be_arabic = unclear && origin::of(word) != Origin::Foreign;
        !may_be_arabic && !origin::is_arabic_name(word)
    })
}

/// Whether a word is likelier another one than a name.
fn is_word(word: &str) -> bool {
    const OTHERS: Classes = Classes::FUNCTION.with(Classes::NISBA);
    lexicon::classes_of(word).any(OTHERS) || lexicon::is_form_of_ordinary(word)
}

/// The words of a name that another does not have.
fn changed<'n>(name: &'n str, other: &'n str) -> impl Iterator<Item = &'n str> {
    name.split(' ')
        .filter(move |word| other.split(' ').all(|other| other != *word))
}

/// What a variant of one word with so many letters may cost: the shorter, the more
/// other words there are that it may be.
fn max_cost(letters: usize) -> u16 {
    match letters {
        0..4 => 0,
        4 => 9,
        5 => 12,
        6 => 19,
        _ => MAX_COST,
    }
}

/// Whether a variant is made as Arabic words are, and the name is not.
fn is_arabic_by_form(variant: &str, name: &str) -> bool {
    origin::of(variant) == Origin::Unclear && origin::of(name) != Origin::Unclear
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn variants(name: &str, entity_type: &EntityType) -> Vec<String> {
        let mut all = Vec::new();
        of(name, entity_type, false, Wanted::all_if(true), |variant| {
            all.push(variant.to_owned());
        });
        all
    }

    proptest! {
        #[test]
        fn variants_are_few_and_made_of_words(
            name in "[ابتجدرزسشطغفقكلمنهويءa1]{1,9}( [ابتجدرزسشطغفقكلمنهوي]{1,7}| بن| عبد| الله){0,4}",
            place in any::<bool>(),
        ) {
            let entity_type = if place { EntityType::LOCATION } else { EntityType::PERSON };
            let variants = variants(&name, &entity_type);
            prop_assert!(variants.len() <= MOST);
            for (at, variant) in variants.iter().enumerate() {
                prop_assert!(*variant != name && !variants[..at].contains(variant));
                prop_assert!(variant.split(' ').all(|word| !word.is_empty()), "{}", variant);
            }
        }
    }

    #[test]
    fn the_likeliest_variants_come_first() {
        let person = variants("هيغسيث", &EntityType::PERSON);
        assert_eq!(person[0], "هيجسيث");
        let place = variants("ابو ظبي", &EntityType::LOCATION);
        assert_eq!(place, ["ابوظبي", "ابي ظبي", "ابا ظبي"]);
    }

    #[test]
    fn one_name_never_becomes_another_given_name() {
        let is_of = |variant: &str, name: &str, given: bool| {
            let (most, letters) = (MOST, true);
            let wanted = Wanted {
                most,
                letters,
                given,
                short: false,
            };
            let mut found = false;
            of(name, &EntityType::PERSON, false, wanted, |one| {
                found |= one == variant;
            });
            found
        };
        for (variant, name) in [
            ("روبرت", "روبارت"),
            ("جولي", "غولي"),
            ("جابرييل", "غابرييل"),
        ] {
            assert!(!is_of(variant, name, false), "{variant} of {name}");
        }
        // Where the list is somebody's own, a given name is found in its other spellings, too; and
        // beside a second name there is no doubt.
        assert!(is_of("جابرييل", "غابرييل", true));
        for (variant, name) in [
            ("جيمس روبرت", "جيمس روبارت"),
            ("هيجسيث", "هيغسيث"),
            ("عبدالناصر", "عبد الناصر"),
        ] {
            assert!(is_of(variant, name, false), "{variant} of {name}");
        }
    }

    #[test]
    fn types_of_the_users_own_have_no_other_letters() {
        let weapon = EntityType::from("WEAPON");
        assert!(variants("كلاشنيكوف", &weapon).is_empty());
        assert!(!variants("كلاشنيكوف", &EntityType::MISCELLANEOUS).is_empty());
    }
}
