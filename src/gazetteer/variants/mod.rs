//! Spelling variants: how else newspapers write a name.
//!
//! A foreign name has no fixed spelling: زيلينسكي is زيلنسكي next door, هيغسيث is
//! هيجسيث. And compounds are written in one word or two: أبو ظبي, أبوظبي. Each
//! place where a name may differ is an [edit](edits); a variant makes one edit or
//! two, and of all variants the [`MOST`] likeliest are taken.
//!
//! Edits are symmetric as far as the language is: whichever spelling the list
//! has finds the other.

mod compounds;
mod edits;
mod letters;
mod origin;
mod shadows;

use super::entity::EntityType;
use crate::lexicon;
use edits::Edit;
use origin::Origin;
pub(super) use shadows::hiding;

/// At most so many variants are made of one name.
pub(super) const MOST: usize = 20;

/// Variants that cost more are too seldom right: one in a thousand.
const MAX_COST: u16 = 30;

/// Longer names, in bytes, are not varied: they are whole titles and addresses.
const MAX_LENGTH: usize = 120;

/// Gives `each` the variants of a name of an entity of this type, the likeliest
/// first, and no more than `most`.
///
/// `name` is folded, its words are separated by single spaces, and so are the
/// variants' words. `bare_article` says that it is written with a bare ال.
pub(super) fn of(
    name: &str,
    entity_type: &EntityType,
    bare_article: bool,
    most: usize,
    mut each: impl FnMut(&str),
) {
    if name.len() > MAX_LENGTH {
        return;
    }
    let mut edits = edits::of(name, entity_type, bare_article);
    edits.sort_by_key(|edit| edit.cost);
    let mut made: Vec<String> = vec![name.to_owned()];
    for (cost, chosen) in by_cost(&edits) {
        let variant = apply(name, chosen);
        if !made.contains(&variant) && is_safe(name, &variant, cost, chosen) {
            each(&variant);
            made.push(variant);
            if made.len() > most {
                break;
            }
        }
    }
}

/// One edit, or two.
type Chosen<'e> = (&'e Edit, Option<&'e Edit>);

/// The choices of one edit, or of two that do not touch, the likeliest first;
/// `edits` are in the order of their costs.
fn by_cost(edits: &[Edit]) -> impl Iterator<Item = (u16, Chosen<'_>)> {
    let mut all: Vec<(u16, usize, usize)> = Vec::new();
    for (at, edit) in edits.iter().enumerate() {
        all.push((edit.cost, at, at));
        for (other_at, other) in edits.iter().enumerate().skip(at + 1) {
            let cost = edit.cost + other.cost;
            if cost > MAX_COST {
                break;
            }
            if edit.is_apart_from(other) {
                all.push((cost, at, other_at));
            }
        }
    }
    all.sort_unstable();
    all.into_iter().map(|(cost, first, second)| {
        let second = Some(&edits[second]).filter(|_| second != first);
        (cost, (&edits[first], second))
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

/// Whether a variant is likely to mean nothing else.
fn is_safe(name: &str, variant: &str, cost: u16, (one, two): Chosen<'_>) -> bool {
    let single = !variant.contains(' ');
    let spacing = one.is_spacing() && two.is_none_or(Edit::is_spacing);
    if single && !spacing && (cost > max_cost(variant) || is_arabic_by_form(variant, name)) {
        return false;
    }
    if single && lexicon::is_form_of_ordinary(variant) {
        return false;
    }
    if spacing {
        return true;
    }
    let mut new = variant
        .split(' ')
        .filter(|word| name.split(' ').all(|old| old != *word));
    new.all(|word| !origin::is_arabic_name(word))
}

/// What a variant of one word may cost: the shorter, the more other words there
/// are that it may be.
fn max_cost(word: &str) -> u16 {
    let bare = word.strip_prefix("ال").unwrap_or(word);
    match bare.chars().count() {
        0..4 => 0,
        4 => 9,
        5 => 12,
        6 => 22,
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
        of(name, entity_type, false, MOST, |variant| {
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
        assert_eq!(place, ["ابوظبي"]);
    }

    #[test]
    fn types_of_the_users_own_have_no_other_letters() {
        let weapon = EntityType::from("WEAPON");
        assert!(variants("كلاشنيكوف", &weapon).is_empty());
        assert!(!variants("كلاشنيكوف", &EntityType::MISCELLANEOUS).is_empty());
    }
}
