//! What is said of a list, taken at its word for its length, that has ordinary words among its names.

use aalam::{EntityType, Gazetteer, GazetteerBuilder, Tagger, Trust};

/// Longer lists are not taken at their word.
const TYPED: usize = 1_000;

/// Of other types, as of drugs, ordinary words are likely meant.
const OF_NAMES: [EntityType; 3] = [
    EntityType::PERSON,
    EntityType::LOCATION,
    EntityType::ORGANIZATION,
];

/// At most so many are told.
const MOST: usize = 5;

/// Such names, if nobody has said how far the list is to be trusted.
pub(crate) fn warning(builder: &GazetteerBuilder, gazetteer: &Gazetteer) -> Option<String> {
    if gazetteer.entities().len() > TYPED {
        return None;
    }
    let mut vetted = builder.clone();
    let vetted = vetted.trust(Trust::Vetted).build().ok()?;
    // Of a compiled file the builder knows nothing.
    if vetted.entities().len() < gazetteer.entities().len() {
        return None;
    }
    let [typed, vetted] = [gazetteer.clone(), vetted].map(Tagger::new);
    let is_found = |tagger: &Tagger, name: &str| !tagger.tag(name).is_empty();
    let usual = gazetteer.entities();
    let usual = usual.filter(|entity| OF_NAMES.contains(entity.entity_type()));
    let names = usual.map(|entity| entity.name());
    let words: Vec<&str> = names
        .filter(|name| !name.contains(' ') && is_found(&typed, name) && !is_found(&vetted, name))
        .collect();
    let names = match words[..] {
        [] => return None,
        [name] => format!("{name} is an ordinary word, and is found wherever it stands"),
        [..] => {
            let told = words[..words.len().min(MOST)].join("، ");
            let more = if words.len() > MOST {
                "، \u{2026}"
            } else {
                ""
            };
            let count = words.len();
            format!(
                "{count} names are ordinary words ({told}{more}), and are found wherever they stand"
            )
        }
    };
    Some(format!(
        "{names}; with `--vetted` only where something speaks for a name"
    ))
}
