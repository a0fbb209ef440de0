//! The gazetteer that comes with the crate: `data/*.tsv` and what
//! `data/rebuild` adds from packages, built at first use.

use once_cell::sync::Lazy;

use super::references::ReferenceFlags;
use super::{Gazetteer, GazetteerBuilder};

/// Makes a list of file names and their contents.
macro_rules! lists {
    ($($file:literal),* $(,)?) => {
        &[$(($file, include_str!(concat!("../../data/", $file)))),*]
    };
}

/// Of several entities with one name, the one of the earlier file comes first.
const LISTS: &[(&str, &str)] = lists![
    "countries.tsv",
    "capitals.tsv",
    "regions.tsv",
    "cities.tsv",
    "world_cities.tsv",
    "people_world.tsv",
    "people_arab.tsv",
    "people_culture.tsv",
    "organizations.tsv",
    "media.tsv",
    "companies.tsv",
    "clubs.tsv",
    "universities.tsv",
    "misc.tsv",
    "further_places.tsv",
    "further_people_world.tsv",
    "further_people_arab.tsv",
    "further_media.tsv",
    "further_organizations.tsv",
    "generated/territories.tsv",
    "generated/exemplar_cities.tsv",
    "generated/wilayas.tsv",
    "generated/currencies.tsv",
    "generated/languages.tsv",
];

/// The likeliest variants of a foreign name: more than these are seldom met and
/// would make the first use slower.
const VARIANTS: usize = 5;
/// Those of an Arab person's name: عبدالله for عبد الله.
const COMPOUNDS: usize = 3;
/// Those of any other name: الأمريكية for الأميركية.
const WORDS: usize = 2;

static EMBEDDED: Lazy<Gazetteer> = Lazy::new(|| {
    let mut builder = GazetteerBuilder::default();
    builder.name_parts(true).vetted(true).without_generic();
    for (file, list) in LISTS {
        // The spellings of foreign names vary most.
        let (most, letters) = match *file {
            "people_world.tsv" | "people_culture.tsv" | "further_people_world.tsv" => {
                (VARIANTS, true)
            }
            "people_arab.tsv" | "further_people_arab.tsv" => (COMPOUNDS, true),
            _ => (WORDS, false),
        };
        builder.likeliest_variants(most, letters);
        builder.of_list(match *file {
            "countries.tsv" => ReferenceFlags::STATE.with(ReferenceFlags::WIDE),
            "capitals.tsv" => ReferenceFlags::STATE,
            "regions.tsv" => ReferenceFlags::WIDE,
            "clubs.tsv" => ReferenceFlags::CLUB,
            "people_culture.tsv" => ReferenceFlags::CULTURE,
            "companies.tsv" => ReferenceFlags::COMPANY,
            "media.tsv" => ReferenceFlags::MEDIUM,
            "further_media.tsv" => ReferenceFlags::SECOND_RANK.with(ReferenceFlags::MEDIUM),
            file if file.starts_with("further_") => ReferenceFlags::SECOND_RANK,
            _ => ReferenceFlags::NONE,
        });
        if let Err(error) = builder.from_tsv(list.as_bytes()) {
            unreachable!("data/{file} is tested to load: {error}");
        }
    }
    builder
        .doubt_single_words()
        .build()
        .expect("the embedded data is tested to build")
});

/// The embedded gazetteer.
pub(super) fn gazetteer() -> &'static Gazetteer {
    &EMBEDDED
}
