//! What spelling variants find and what they must not.

use aalam::{Gazetteer, MentionKind, Tagger};

/// Rows of `same`, `finds` or `other`, the type, and two names.
const PAIRS: &str = include_str!("data/variants.tsv");

fn pairs(verdict: &'static str) -> impl Iterator<Item = [&'static str; 3]> {
    let rows = PAIRS.lines().filter(|row| !row.starts_with('#'));
    rows.map(|row| row.split('\t').collect::<Vec<_>>()).filter_map(move |row| {
        let &[first, entity_type, name, other] = &row[..] else {
            panic!("{row:?}");
        };
        (first == verdict).then_some([entity_type, name, other])
    })
}

fn alone(entity_type: &str, name: &str, variants: bool) -> Gazetteer {
    let mut builder = Gazetteer::builder();
    builder.variants(variants).entity("1", entity_type, name);
    builder.build().unwrap()
}

/// Whether a list of one name finds the other, and as what.
fn found(entity_type: &str, name: &str, other: &str) -> Option<MentionKind> {
    let tagger = Tagger::new(alone(entity_type, name, true));
    let text = format!("ثم إن {other} هنا");
    let mentions = tagger.tag(&text);
    let mention = mentions.iter().find(|mention| mention.text() == other)?;
    assert_eq!(mention.entity().unwrap().name(), name);
    Some(mention.kind())
}

#[test]
fn spellings_of_one_name_find_each_other() {
    let mut missed = Vec::new();
    let mut count = 0;
    let reversed = pairs("same").map(|[entity_type, name, other]| [entity_type, other, name]);
    for [entity_type, name, other] in pairs("same").chain(reversed).chain(pairs("finds")) {
        count += 1;
        if found(entity_type, name, other) != Some(MentionKind::Variant) {
            missed.push(format!("{name} → {other}"));
        }
        assert!(alone(entity_type, name, false).lookup(other).next().is_none(), "{name}");
    }
    assert!(missed.is_empty(), "{} of {count}: {}", missed.len(), missed.join(", "));
    assert!(count >= 120, "{count}");
}

#[test]
fn names_that_differ_are_not_merged() {
    let mut merged = Vec::new();
    let mut count = 0;
    for [entity_type, name, other] in pairs("other") {
        for (name, other) in [(name, other), (other, name)] {
            count += 1;
            if alone(entity_type, name, true).lookup(other).next().is_some() {
                merged.push(format!("{name} → {other}"));
            }
        }
    }
    assert!(merged.is_empty(), "{} of {count}: {}", merged.len(), merged.join(", "));
    assert!(count >= 120, "{count}");
}
