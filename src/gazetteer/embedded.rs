//! The gazetteer that comes with the crate: `data/*.tsv`, built at first use.

use once_cell::sync::Lazy;

use super::{Gazetteer, GazetteerBuilder};

const LISTS: &[(&str, &str)] = &[("countries.tsv", include_str!("../../data/countries.tsv"))];

static EMBEDDED: Lazy<Gazetteer> = Lazy::new(|| {
    let mut builder = GazetteerBuilder::default();
    for (file, list) in LISTS {
        if let Err(error) = builder.from_tsv(list.as_bytes()) {
            unreachable!("data/{file} is tested to load: {error}");
        }
    }
    builder
        .build()
        .expect("the embedded data is tested to build")
});

/// The embedded gazetteer.
pub(super) fn gazetteer() -> &'static Gazetteer {
    &EMBEDDED
}
