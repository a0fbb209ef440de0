//! Lists that somebody brings, of which nobody says whether they were read.
#![cfg(feature = "embedded")]

use aalam::{Gazetteer, GazetteerBuilder, MentionKind, Tagger, Trust};

mod found;

use found::found;

/// A list that is too long to have been typed.
fn readable() -> GazetteerBuilder {
    let mut builder = Gazetteer::builder();
    for number in 0..1_001 {
        builder.entity(&format!("n{number}"), "MISC", &format!("Zq{number}"));
    }
    builder
}

fn check(builder: &GazetteerBuilder, cases: &[(&str, &[&str])]) {
    let tagger = Tagger::new(builder.build().unwrap());
    for &(text, expected) in cases {
        assert_eq!(found(&tagger, text), expected, "{text}");
    }
}

/// Villages are called like persons and like words, and lists of them hold particles.
#[test]
fn places_that_are_something_else_want_evidence() {
    let mut builder = readable();
    for name in [
        "زفرهاي",
        "سعد",
        "العرش",
        "وفي",
        "لكل",
        "من أجل",
        "عبد الكريم",
        "أبو الغيط",
        "بن",
        "شيراك",
        "علي",
        "لبنان",
    ] {
        builder.entity(name, "LOC", name);
    }
    check(
        &builder,
        &[
            // What nobody knows is what the list says, and so is what the crate's list vouches for.
            ("شاهد زفرهاي أمس", &["زفرهاي"]),
            ("العدوان على لبنان مستمر", &["لبنان"]),
            ("نجح سعد الحريري", &[]),
            ("اغتيال وريث العرش النمساوي", &[]),
            ("وفي نفس الوقت أعلن ذلك", &[]),
            ("الشغل الشاغل لكل المجتمع", &[]),
            ("حذر من أجل السلام", &[]),
            ("رأى محمد بن عبد الكريم الخطابي", &[]),
            ("دافع أبو الغيط عن الموقف", &[]),
            ("خطاب شيراك الأخير", &[]),
            ("غارة علي مقر للحزب", &[]),
            ("في قرية عبد الكريم", &["عبد الكريم"]),
        ],
    );
}

/// What is an ordinary word and something else as well is a place behind a word for its kind, if it has the article.
#[test]
fn ordinary_words_are_places_behind_what_they_are() {
    let mut builder = readable();
    for name in ["الأمل", "السلام", "النور", "بيت"] {
        builder.entity(name, "LOC", name);
    }
    check(
        &builder,
        &[
            ("قتل شخص في قرية الأمل أمس", &["الأمل"]),
            ("سكان حي السلام ومنطقة النور", &["السلام", "النور"]),
            ("تحقق السلام وعاد الأمل والنور", &[]),
            ("في مدينة بيت لحم", &[]),
            ("إلى السلام", &[]),
        ],
    );
}

/// What is surely a place is nobody, whatever verb stands before it.
#[test]
fn persons_that_are_surely_places_are_none() {
    let mut builder = readable();
    for name in ["روسيا", "محمد", "زعطوط", "الإسرائيلي"] {
        builder.entity(name, "PER", name);
    }
    check(
        &builder,
        &[
            ("قالت روسيا إن المحادثات فشلت", &[]),
            ("رأى زعطوط الفيلم", &["زعطوط"]),
            ("وشن المندوب الإسرائيلي هجوما", &[]),
        ],
    );
}

/// Beside a word for organizations an ordinary word is one, and nothing beside a name speaks for a type of
/// one's own.
#[test]
fn organizations_and_types_of_ones_own() {
    let mut builder = readable();
    builder
        .entity("hope", "ORG", "الأمل")
        .entity("zain", "BRAND", "زعطوط")
        .entity("aspirin", "DRUG", "أوجمنتين");
    let cases: &[(&str, &[&str])] = &[
        ("انقطع الأمل في ذلك", &[]),
        ("أعلنت شركة الأمل أرباحها", &["الأمل"]),
        ("تناول أوجمنتين قبل النوم", &["أوجمنتين"]),
        ("يباع زعطوط هنا", &["زعطوط"]),
    ];
    check(&builder, cases);
    let mut builder = Gazetteer::builder();
    builder
        .vetted(false)
        .entity("zain", "BRAND", "زعطوط")
        .entity("aspirin", "DRUG", "أوجمنتين")
        .entity("word", "DRUG", "كلام");
    check(
        &builder,
        &[
            ("تناول أوجمنتين قبل النوم", &["أوجمنتين"]),
            ("يباع زعطوط هنا", &["زعطوط"]),
            ("هذا كلام فارغ", &[]),
        ],
    );
}

/// What the crate's list vouches for is no ordinary word, though it be the form of one (لبن), on a list that
/// nobody has read, too.
#[test]
fn the_embedded_list_vouches_for_forms_of_words() {
    let mut builder = Gazetteer::builder();
    builder
        .vetted(false)
        .entity("1", "LOC", "لبنان")
        .entity("2", "PER", "لبنان")
        .entity("3", "LOC", "روسيا")
        .entity("4", "PER", "روسيا")
        .entity("5", "LOC", "ثانية");
    check(
        &builder,
        &[
            ("العدوان على لبنان مستمر", &["لبنان"]),
            ("وتساند روسيا حتى الآن فرنسا", &["روسيا"]),
            ("من ناحية ثانية أعلن ذلك", &[]),
        ],
    );
}

/// Whoever knows better than the length of a list how far it is to be trusted can say so.
#[test]
fn the_trust_of_a_list_is_told_or_by_its_length() {
    const TEXTS: [&str; 4] = [
        // An ordinary word, a given name, a word that nobody knows, and one with evidence.
        "انقطع الأمل في ذلك",
        "نجح سعد الحريري",
        "شاهد زفرهاي أمس",
        "أعلنت شركة زعطوط أرباحها",
    ];
    let found = |names: usize, trust: Option<Trust>| {
        let mut builder = Gazetteer::builder();
        for number in 4..names {
            builder.entity(&format!("n{number}"), "MISC", &format!("Zq{number}"));
        }
        builder
            .entity("hope", "ORG", "الأمل")
            .entity("village", "LOC", "سعد")
            .entity("other", "LOC", "زفرهاي")
            .entity("company", "ORG", "زعطوط");
        if let Some(trust) = trust {
            builder.trust(trust);
        }
        let tagger = Tagger::new(builder.build().unwrap());
        TEXTS.map(|text| tagger.tag(text).len())
    };
    for (trust, names, expected) in [
        (Trust::Typed, 1_000, [1, 1, 1, 1]),
        (Trust::Vetted, 0, [0, 1, 1, 1]),
        (Trust::Readable, 50_000, [0, 0, 1, 1]),
        (Trust::Unvetted, 50_001, [0, 0, 0, 1]),
    ] {
        for length in [4, 1_001, 50_001] {
            assert_eq!(found(length, Some(trust)), expected, "{trust}, {length}");
        }
        if names > 0 {
            assert_eq!(found(names, None), expected, "{names}");
        }
    }
    assert_eq!(found(1_001, None), found(4, Some(Trust::Readable)));
}

/// Places of one's own have their nisbas, of cities whose nisba is a word by itself as well, and where a place is
/// called by what looks like one, that is its name.
#[test]
fn demonyms_of_places_of_ones_own() {
    let mut builder = Gazetteer::builder();
    builder.demonyms(true);
    for name in ["بغداد", "دمشق", "فاس", "الفيوم", "الإسماعيلية", "العين"]
    {
        builder.entity(name, "LOC", name);
    }
    let tagger = Tagger::new(builder.build().unwrap());
    for (text, expected) in [
        ("المثقف البغدادي", Some((MentionKind::Demonym, "بغداد"))),
        ("الأحياء الدمشقية", Some((MentionKind::Demonym, "دمشق"))),
        ("المطبخ الفاسي", Some((MentionKind::Demonym, "فاس"))),
        ("احتج الفيوميون", Some((MentionKind::Demonym, "الفيوم"))),
        (
            "السويس والإسماعيلية",
            Some((MentionKind::Name, "الإسماعيلية")),
        ),
        (
            "الفريق الإسماعيلي",
            Some((MentionKind::Demonym, "الإسماعيلية")),
        ),
        ("برنامج فيومي", None),
        ("المساعدات العينية", None),
    ] {
        let mentions = tagger.tag(text);
        let found = mentions.first();
        let found = found.map(|m| (m.kind(), m.entity().unwrap().id()));
        assert_eq!(found, expected, "{text}");
    }
}
