//! In which country an entity is, by the free fields of its list or by its name.

use super::{Inner, Reference, ReferenceFlags, ReferenceSlice, folded_words};

/// The free field of a list that says in which country an entity is, as tables have it in their first line.
const FIELD: [&str; 6] = ["country", "البلد", "بلد", "الدولة", "الدوله", "دولة"];

/// What the name of a site begins with that no land is: مخيم إربد.
const SITES: [&str; 8] = [
    "مخيم",
    "معسكر",
    "ميناء",
    "مطار",
    "معبر",
    "قاعدة",
    "ضاحية",
    "مركز",
];

/// The country of an entity, if its list says, or of an organization, if its own name has the nisba: شركة
/// الكهرباء الوطنية الأردنية.
pub(crate) fn country(gazetteer: &Inner, entity: u32) -> Option<&str> {
    let is_organization = gazetteer.entity_type(entity).is_organization();
    let own = || named_country(gazetteer, gazetteer.entity(entity).name());
    listed_country(gazetteer, entity).or_else(|| is_organization.then(own)?)
}

/// The country of an entity, if its list says.
pub(crate) fn listed_country(gazetteer: &Inner, entity: u32) -> Option<&str> {
    gazetteer.entity(entity).understood(&FIELD)
}

/// The country of the nisbas in a name, if they are of one.
fn named_country<'g>(gazetteer: &'g Inner, name: &str) -> Option<&'g str> {
    let (mut named, mut several) = (None, false);
    each_country(gazetteer, name, |reference, country| {
        if reference.is_demonym() {
            several |= named.is_some_and(|named| named != country);
            named = Some(country);
        }
    });
    named.filter(|_| !several)
}

/// Whether a reference is to what is larger than a town, and no site.
pub(crate) fn is_land(gazetteer: &Inner, reference: Reference) -> bool {
    let name = || gazetteer.entity(reference.entity).name();
    reference.is_wide() && !SITES.iter().any(|site| name().starts_with(site))
}

/// The number of the reference to the town of a region, if that is what number `at` is to, and the town is
/// well known and one that may be meant: between cities, الزرقاء is one.
pub(crate) fn town_of(
    gazetteer: &Inner,
    references: ReferenceSlice<'_>,
    at: u32,
    may_be: impl Fn(Reference) -> bool,
) -> u32 {
    let here = references.get(at);
    let is_town = |of: Reference| {
        !of.is_wide()
            && !of.is_little_known()
            && gazetteer.is_place(of)
            && country(gazetteer, of.entity) == country(gazetteer, here.entity)
            && may_be(of)
    };
    let is_region = here.is_wide() && !here.flags.contains(ReferenceFlags::STATE);
    let town = references.position(is_town);
    town.filter(|_| is_region).unwrap_or(at)
}

/// Whether a nisba or a place that is surely one is in a name.
pub(crate) fn names_country(gazetteer: &Inner, name: &str) -> bool {
    let mut some = false;
    each_country(gazetteer, name, |reference, _| {
        some |= !reference.is_ambiguous();
    });
    some
}

/// Gives `each` what the words of a name stand for that is in a country, each by itself.
fn each_country<'g>(gazetteer: &'g Inner, name: &str, mut each: impl FnMut(Reference, &'g str)) {
    folded_words(name, |word| {
        let word = gazetteer.vocabulary.find_folded(word);
        let Some(name) = word.and_then(|word| gazetteer.matcher.alone(word)) else {
            return;
        };
        let places = gazetteer.references(name).iter();
        for place in places.filter(|place| gazetteer.entity_type(place.entity).is_location()) {
            if let Some(country) = listed_country(gazetteer, place.entity) {
                each(place, country);
            }
        }
    });
}
