//! What spelling variants find and what they must not.

use aalam::{Gazetteer, Mention, MentionKind, Tagger};

/// Rows of `same`, `finds`, `lacks` or `other`, the type, and two names.
const PAIRS: &str = include_str!("data/variants.tsv");

fn pairs(verdict: &'static str) -> impl Iterator<Item = [&'static str; 3]> {
    let rows = PAIRS.lines().filter(|row| !row.starts_with('#'));
    rows.map(|row| row.split('\t').collect::<Vec<_>>())
        .filter_map(move |row| {
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
        assert!(
            alone(entity_type, name, false)
                .lookup(other)
                .next()
                .is_none(),
            "{name}"
        );
    }
    assert!(
        missed.is_empty(),
        "{} of {count}: {}",
        missed.len(),
        missed.join(", ")
    );
    assert!(count >= 190, "{count}");
}

#[test]
fn names_that_differ_are_not_merged() {
    let mut merged = Vec::new();
    let mut count = 0;
    let reversed = pairs("other").map(|[entity_type, name, other]| [entity_type, other, name]);
    for [entity_type, name, other] in pairs("other").chain(reversed).chain(pairs("lacks")) {
        count += 1;
        let gazetteer = alone(entity_type, name, true);
        if gazetteer.lookup(other).next().is_some() {
            merged.push(format!("{name} → {other}"));
        }
    }
    assert!(
        merged.is_empty(),
        "{} of {count}: {}",
        merged.len(),
        merged.join(", ")
    );
    assert!(count >= 200, "{count}");
}

#[test]
fn a_name_of_the_list_goes_before_a_variant() {
    for names in [["ترامب", "ترمب"], ["ترمب", "ترامب"]] {
        let mut builder = Gazetteer::builder();
        builder.variants(true);
        for name in names {
            builder.entity(name, "PER", name);
        }
        let tagger = Tagger::new(builder.build().unwrap());
        for name in names {
            let mentions = tagger.tag(name);
            let ids: Vec<_> = mentions[0].entities().map(|entity| entity.id()).collect();
            assert_eq!((ids, mentions[0].kind()), (vec![name], MentionKind::Name));
        }
    }
}

#[test]
fn an_alias_is_no_variant_of_its_entity() {
    let gazetteer = Gazetteer::builder()
        .variants(true)
        .entity("1", "PER", "زيلينسكي")
        .alias("1", "زيلنسكي")
        .build()
        .unwrap();
    let tagger = Tagger::new(gazetteer);
    assert_eq!(tagger.tag("زيلنسكي")[0].kind(), MentionKind::Name);
}

#[test]
fn only_names_added_while_variants_are_on_have_them() {
    let gazetteer = Gazetteer::builder()
        .entity("1", "PER", "لوكاشينكو")
        .variants(true)
        .entity("2", "PER", "ترامب")
        .variants(false)
        .entity("3", "PER", "هيغسيث")
        .build()
        .unwrap();
    let count = |name: &str| gazetteer.lookup(name).count();
    assert_eq!(["لوكاشنكو", "ترمب", "هيجسيث"].map(count), [0, 1, 0]);
}

#[test]
fn variants_are_behind_proclitics_and_in_sentences() {
    let gazetteer = Gazetteer::builder()
        .variants(true)
        .entity("Q1", "LOC", "أبو ظبي")
        .entity("Q2", "PER", "بيت هيغسيث")
        .entity("Q3", "LOC", "البرتغال")
        .build()
        .unwrap();
    let tagger = Tagger::new(gazetteer);
    let text = "وصل بيت هيجسيث إلى أبوظبي، ثم من أبوظبي للبرتجال وبأبوظبي";
    let found: Vec<_> = tagger
        .tag(text)
        .iter()
        .map(|m| (m.text(), m.proclitics(), m.entity().unwrap().id()))
        .collect();
    assert_eq!(
        found,
        [
            ("بيت هيجسيث", "", "Q2"),
            ("أبوظبي", "", "Q1"),
            ("أبوظبي", "", "Q1"),
            ("برتجال", "لل", "Q3"),
            ("أبوظبي", "وب", "Q1"),
        ]
    );
}

#[test]
fn a_name_has_a_bounded_number_of_variants() {
    for name in [
        "ألكسندر غريغوريفيتش لوكاشينكو",
        "غوغوغوغوغوغوغوغوغوغوغوغوغو",
        "ج",
        "ججججججج",
    ] {
        let names = alone("PER", name, true).name_count();
        // The name, its other spellings and its short names.
        assert!((1..=31 + 4).contains(&names), "{name}: {names}");
    }
    let long = "غوتيريش ".repeat(200);
    assert!(alone("PER", &long, true).name_count() <= 31);
    assert_eq!(alone("PER", "Volodymyr Zelensky", true).name_count(), 1);
    assert_eq!(alone("PER", "سالم", true).name_count(), 1);
}

#[test]
fn a_variant_does_not_hide_a_name_behind_a_proclitic() {
    let gazetteer = Gazetteer::builder()
        .variants(true)
        .entity("1", "ORG", "بايرن")
        .entity("2", "LOC", "إيران")
        .build()
        .unwrap();
    let tagger = Tagger::new(gazetteer);
    let mentions = tagger.tag("التنديد بإيران");
    assert_eq!(
        (mentions[0].text(), mentions[0].proclitics()),
        ("إيران", "ب")
    );
}

/// Persons whom a list has by three names or more are found by the first and the last, if no other is called
/// so; not those whose last name many have as their first one.
#[test]
fn short_names_of_persons() {
    let mut builder = Gazetteer::builder();
    builder
        .variants(true)
        .entity("1", "PER", "أيمن محمد ربيع الظواهري")
        .entity("2", "PER", "رامي محمد مخلوف")
        .entity("3", "PER", "محمد حمدان دقلو موسى")
        .entity("4", "PER", "سامي حسن الجبوري")
        .entity("5", "PER", "سامي كامل الجبوري")
        .entity("6", "PER", "كريم سعيد الخفاجي")
        .entity("7", "PER", "كريم الخفاجي")
        .entity("8", "ORG", "محمد سالم الحمداني");
    let tagger = Tagger::new(builder.build().unwrap());
    for (text, found) in [
        ("أدرجت الوزارة أيمن الظواهري على القائمة", Some("1")),
        ("أدرجت الوزارة أيمن محمد الظواهري على القائمة", Some("1")),
        ("أدرجت الوزارة الظواهري أيمن محمد ربيع", Some("1")),
        ("التقى رامي مخلوف أمس", Some("2")),
        ("التقى محمد موسى أمس", None),
        ("التقى سامي الجبوري أمس", None),
        ("التقى كريم الخفاجي أمس", Some("7")),
        ("التقى محمد الحمداني أمس", None),
        ("التقى أيمن محمد أمس", None),
    ] {
        let mentions = tagger.tag(text);
        let ids = mentions.iter().filter_map(Mention::entity);
        let ids: Vec<_> = ids.map(|entity| entity.id().to_owned()).collect();
        let expected: Vec<_> = found.into_iter().collect();
        assert_eq!(ids, expected, "{text}");
    }
    let mentions = tagger.tag("التقى رامي مخلوف أمس");
    assert_eq!(mentions[0].kind(), MentionKind::Variant);
    assert_eq!(mentions[0].score(), 3);
}
