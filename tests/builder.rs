//! What a builder makes of lists as people have them: doubles, one id with two
//! types, one name of several entities, names that are none.

use aalam::{EntityType, Gazetteer, GazetteerBuilder, Policy, Tagger};

fn ids(gazetteer: &Gazetteer, name: &str) -> Vec<String> {
    let ids = gazetteer.lookup(name).map(|entity| entity.id().to_owned());
    ids.collect()
}

#[test]
fn an_entity_given_twice_is_one_with_the_names_of_both() {
    let mut builder = Gazetteer::builder();
    builder
        .entity("Q7747", "PER", "فلاديمير بوتين")
        .entity("Q3692", "LOC", "الرياض")
        .entity("Q7747", "PER", "بوتين")
        .entity("Q7747", "PER", "بُوتِين");
    let gazetteer = builder.build().unwrap();
    assert_eq!(gazetteer.entities().len(), 2);
    assert_eq!(gazetteer.name_count(), 3);
    assert_eq!(ids(&gazetteer, "بوتين"), ["Q7747"]);
    let putin = gazetteer.entity("Q7747").unwrap();
    assert_eq!(putin.name(), "فلاديمير بوتين");
}

#[test]
fn an_id_with_two_types_is_two_entities() {
    let mut builder = Gazetteer::builder();
    builder
        .entity("القدس", "LOC", "القدس")
        .entity("القدس", "ORG", "صحيفة القدس")
        .entity("القدس", "سلاح", "لواء القدس")
        .entity("القدس", "ORG", "القدس العربي");
    let gazetteer = builder.build().unwrap();
    let types: Vec<&str> = gazetteer
        .entities()
        .map(|entity| entity.entity_type().as_str())
        .collect();
    assert_eq!(types, ["LOC", "ORG", "سلاح"]);
    let first = gazetteer.entity("القدس").unwrap();
    assert_eq!(*first.entity_type(), EntityType::LOCATION);
    let newspaper = gazetteer.lookup("القدس العربي").next().unwrap();
    assert_eq!(newspaper.name(), "صحيفة القدس");
}

#[test]
fn what_is_said_of_an_id_with_two_types_is_said_of_the_first() {
    let gazetteer = Gazetteer::builder()
        .entity("القدس", "LOC", "القدس")
        .entity("القدس", "ORG", "صحيفة القدس")
        .alias("القدس", "أورشليم")
        .ambiguous_alias("القدس", "بيت المقدس")
        .alias_with("القدس", "المدينة المقدسة", Policy::Always)
        .demonym("القدس", "مقدسي")
        .policy("القدس", Policy::NeverAlone)
        .field("القدس", "country", "PS")
        .build()
        .unwrap();
    let entities: Vec<_> = gazetteer.entities().collect();
    assert_eq!(entities[0].field("country"), Some("PS"));
    assert_eq!(entities[1].field("country"), None);
    for (name, expected) in [
        ("أورشليم", None),
        ("بيت المقدس", Some("LOC")),
        ("المدينة المقدسة", Some("LOC")),
        ("مقدسية", Some("LOC")),
        ("القدس", None),
        ("صحيفة القدس", Some("ORG")),
    ] {
        let found = gazetteer.lookup(name).next();
        let found = found.map(|entity| entity.entity_type().as_str());
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn a_name_without_restriction_stays_so() {
    for ambiguous in ["أمل", "حركة أمل"] {
        let gazetteer = Gazetteer::builder()
            .entity("amal", "ORG", "حركة أمل")
            .ambiguous_alias("amal", ambiguous)
            .build()
            .unwrap();
        let found = Tagger::new(gazetteer)
            .tag(&format!("تحدثوا عن {ambiguous}"))
            .len();
        assert_eq!(found, usize::from(ambiguous == "حركة أمل"), "{ambiguous}");
    }
}

#[test]
fn a_name_of_several_entities_has_them_in_the_order_of_the_list() {
    let mut builder = Gazetteer::builder();
    for id in ["طرابلس الغرب", "طرابلس الشام", "طرابلس اليونان"]
    {
        builder.entity(id, "LOC", "طرابلس").alias(id, id);
    }
    builder.alias("طرابلس الشام", "طرابلس");
    let gazetteer = builder.build().unwrap();
    let expected = ["طرابلس الغرب", "طرابلس الشام", "طرابلس اليونان"];
    assert_eq!(ids(&gazetteer, "طَرَابُلُس"), expected);
    assert_eq!(ids(&gazetteer, "طرابلس الشام"), ["طرابلس الشام"]);
    assert_eq!(gazetteer.name_count(), 4);
}

#[test]
fn names_are_found_in_every_spelling_and_only_whole() {
    let gazetteer = Gazetteer::builder()
        .entity("Q1", "ORG", "منظمة  الصحة\u{A0}العالمية (WHO)")
        .entity("Q2", "PER", "على حسن")
        .build()
        .unwrap();
    assert_eq!(ids(&gazetteer, "مُنَظَّمَة الصِّحّة العالميه who"), ["Q1"]);
    for other in ["منظمة الصحة", "الصحة العالمية", "علي حسن", "على", "", " "]
    {
        assert!(ids(&gazetteer, other).is_empty(), "{other}");
    }
}

#[test]
fn the_first_mistake_is_told_when_the_gazetteer_is_built() {
    let message = |builder: &mut GazetteerBuilder| builder.build().unwrap_err().to_string();
    let mut builder = Gazetteer::builder();
    builder
        .entity("Q1", "PER", "بوتين")
        .alias("Q1", "\u{64E}\u{651} ؟!")
        .alias("Q9", "ترامب");
    assert!(message(&mut builder).contains("entity `Q1`"));

    let mut builder = Gazetteer::builder();
    builder.alias("Q9", "ترامب").entity("Q1", "PER", "");
    assert!(message(&mut builder).contains("there is no entity `Q9`"));

    let mut builder = Gazetteer::builder();
    builder.entity("Q1", "LOC", "روسيا").demonym("Q1", "+");
    assert!(message(&mut builder).contains("entity `Q1`"));

    // Two of them would be one entity.
    for id in ["", " "] {
        let mut builder = Gazetteer::builder();
        builder
            .entity(id, "PER", "بوتين")
            .entity(id, "PER", "ترامب");
        let message = message(&mut builder);
        assert_eq!(
            message,
            "the id of the entity \"بوتين\" is empty; expected one of its own"
        );
    }

    let mut builder = Gazetteer::builder();
    builder.priority("Q9", 1);
    assert!(message(&mut builder).starts_with("priority: there is no entity `Q9`"));
}

#[test]
fn a_name_has_its_own_policy_or_that_of_its_entity() {
    let gazetteer = Gazetteer::builder()
        .entity("amal", "ORG", "حركة أمل")
        .alias_with("amal", "أفواج أمل", Policy::Usual)
        .ambiguous_alias("amal", "أفواج المقاومة")
        .alias("amal", "الحركة")
        .policy("amal", Policy::NeverAlone)
        .build()
        .unwrap();
    for (name, is_there) in [
        ("أفواج أمل", true),
        ("أفواج المقاومة", true),
        ("حركة أمل", false),
        ("الحركة", false),
    ] {
        assert_eq!(gazetteer.lookup(name).next().is_some(), is_there, "{name}");
    }
}

#[test]
fn a_builder_can_be_used_further() {
    let mut builder = Gazetteer::builder();
    let empty = builder.build().unwrap();
    assert_eq!(empty.name_count(), 0);
    assert!(empty.lookup("بوتين").next().is_none() && empty.entity("").is_none());

    builder.entity("Q7747", "PER", "بوتين");
    let one = builder.build().unwrap();
    builder.entity("Q3692", "LOC", "الرياض");
    let two = builder.build().unwrap();
    assert_eq!((one.name_count(), two.name_count()), (1, 2));
    assert_eq!(one.entity("Q7747"), two.entity("Q7747"));
    let ids: Vec<&str> = two.entities().map(|entity| entity.id()).collect();
    assert_eq!(ids, ["Q7747", "Q3692"]);
}
