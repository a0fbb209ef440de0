//! How much has to speak for a name: by the list it is of, by its evidence, and by what the tagger was
//! asked for.

#[cfg(feature = "embedded")]
use std::ops::Range;

use aalam::{Gazetteer, GazetteerBuilder, Precision, Signal, Tagger};
#[cfg(feature = "embedded")]
use aalam::{Mention, MentionKind};

mod found;
#[cfg(feature = "embedded")]
mod marked;

use found::found;

/// Ordinary words that are names, too: a person's, a place's and an
/// organization's.
fn ordinary(builder: &mut GazetteerBuilder) -> &mut GazetteerBuilder {
    builder
        .entity("salam", "PER", "سلام")
        .entity("bayt", "LOC", "بيت")
        .entity("amal", "ORG", "أمل")
}

/// The mentions' ranges.
#[cfg(feature = "embedded")]
fn ranges(mentions: &[Mention<'_, '_>]) -> Vec<Range<usize>> {
    mentions.iter().map(Mention::range).collect()
}

/// Whoever asks for more precision gets fewer mentions, and where one of them
/// stands, those who ask for less get one, too: the same, or one that came to
/// stand over it because less had to speak for it.
#[cfg(feature = "embedded")]
#[test]
fn precisions_are_ordered() {
    let gazetteer = Gazetteer::default();
    let of = |precision| {
        Tagger::builder(gazetteer.clone())
            .precision(precision)
            .build()
    };
    let [high, balanced, recall] =
        [Precision::High, Precision::Balanced, Precision::Recall].map(of);
    let without = |some: &[Range<usize>], others: &[Range<usize>]| {
        let is_there = |one: &Range<usize>| {
            others
                .iter()
                .any(|other| other.start < one.end && one.start < other.end)
        };
        some.iter()
            .filter(|one| !is_there(one))
            .cloned()
            .collect::<Vec<_>>()
    };
    let (mut counts, mut changed) = ([0; 3], 0);
    for article in marked::articles() {
        let text = &article.text;
        let [high, balanced, recall] = [&high, &balanced, &recall].map(|t| ranges(&t.tag(text)));
        for (some, others) in [(&high, &balanced), (&balanced, &recall)] {
            let lost = without(some, others).into_iter().map(|range| &text[range]);
            assert_eq!(lost.collect::<Vec<_>>(), [""; 0], "{}", article.file);
            changed += some.iter().filter(|one| !others.contains(one)).count();
        }
        for (count, mentions) in counts.iter_mut().zip([high, balanced, recall]) {
            *count += mentions.len();
        }
    }
    // Hardly ever another one.
    assert!(changed * 50 < counts[1], "{changed} mentions changed");
    println!("mentions of high, balanced and recall: {counts:?}, {changed} changed");
    assert!(counts[0] < counts[1] && counts[1] < counts[2], "{counts:?}");
    let scores =
        [Precision::High, Precision::Balanced, Precision::Recall].map(Precision::min_score);
    assert!(scores[0] > scores[1] && scores[1] > scores[2]);
}

#[test]
fn a_typed_list_is_taken_at_its_word() {
    let text = "لا سلام في بيت بلا أمل";
    let typed = ordinary(&mut Gazetteer::builder()).build().unwrap();
    assert_eq!(found(&Tagger::new(typed), text), ["سلام", "بيت", "أمل"]);

    // A thousand names are typed, one more is a list that was got from somewhere.
    for (names, expected) in [(1_000, 3), (1_001, 0)] {
        let mut builder = Gazetteer::builder();
        ordinary(&mut builder);
        for number in 3..names {
            builder.entity(&number.to_string(), "MISC", &format!("Zq{number}"));
        }
        let tagger = Tagger::new(builder.build().unwrap());
        assert_eq!(tagger.tag(text).len(), expected, "{names} names");
    }
}

#[test]
fn a_vetted_list_needs_evidence_for_ordinary_words() {
    let mut builder = Gazetteer::builder();
    ordinary(&mut builder)
        .vetted(true)
        .entity("Q7747", "PER", "بوتين");
    let tagger = Tagger::new(builder.build().unwrap());
    let cases: [(&str, &[&str]); 8] = [
        ("لا سلام في العالم", &[]),
        ("دخل كل بيت", &[]),
        ("ليس ثمة أمل", &[]),
        ("التقى بوتين", &["بوتين"]),
        ("قال الرئيس سلام إنه مستعد", &["سلام"]),
        ("في مدينة بيت وحولها", &["بيت"]),
        ("بيان حركة أمل", &["أمل"]),
        // Not every word in front is evidence.
        ("كلمة سلام وكلمة أمل", &[]),
    ];
    for (text, expected) in cases {
        assert_eq!(found(&tagger, text), expected, "{text}");
    }
    let text = "قال الرئيس سلام إنه مستعد";
    let mentions = tagger.tag(text);
    let evidence = mentions[0].evidence();
    assert!(evidence.has(Signal::Title) && evidence.has(Signal::Ordinary));
    assert!(!evidence.has(Signal::Listed));
    assert_eq!(evidence.to_string(), "title+ordinary");
    assert_eq!(
        mentions[0].score(),
        Signal::Title.weight() + Signal::Ordinary.weight()
    );
}

#[test]
fn an_unvetted_list_needs_evidence_for_single_words() {
    let mut builder = Gazetteer::builder();
    builder
        .vetted(false)
        .entity("p", "PER", "زعطوط")
        .entity("q", "PER", "زعطوط البرقشي")
        .entity("l", "LOC", "خربوطة")
        .entity("o", "ORG", "زرطوقة");
    let tagger = Tagger::new(builder.build().unwrap());
    let cases: [(&str, &[&str]); 7] = [
        ("جاء زعطوط", &[]),
        ("شوهدت خربوطة وزرطوقة", &[]),
        ("جاء زعطوط البرقشي", &["زعطوط البرقشي"]),
        ("استقبل الرئيس زعطوط وفدا", &["زعطوط"]),
        ("في بلدة خربوطة", &["خربوطة"]),
        ("أعلنت شركة زرطوقة أرباحها", &["زرطوقة"]),
        // The evidence must be for the type that the name has.
        ("استقبل الرئيس خربوطة وفدا", &[]),
    ];
    for (text, expected) in cases {
        assert_eq!(found(&tagger, text), expected, "{text}");
    }
}

#[test]
fn without_evidence_every_name_counts() {
    let mut builder = Gazetteer::builder();
    ordinary(&mut builder).vetted(true);
    let gazetteer = builder.build().unwrap();
    let tagger = Tagger::builder(gazetteer).evidence(false).build();
    assert_eq!(found(&tagger, "لا سلام في بيت بلا أمل"), ["سلام", "بيت", "أمل"]);
}

#[test]
fn evidence_prints_its_signals() {
    let gazetteer = Gazetteer::builder()
        .entity("Q7747", "PER", "بوتين")
        .build()
        .unwrap();
    let tagger = Tagger::new(gazetteer);
    let mentions = tagger.tag("قال بوتين");
    assert_eq!(mentions[0].evidence().to_string(), "listed");
    assert!(mentions[0].evidence().signals().eq([Signal::Listed]));
    let mut names: Vec<&str> = Signal::ALL.iter().map(|signal| signal.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), Signal::ALL.len());
}

#[test]
fn name_parts_find_persons_whom_no_list_has() {
    let text = "قال محمود الحمداني للصحفيين";
    for (name_parts, expected) in [(false, vec![]), (true, vec!["محمود الحمداني"])] {
        let gazetteer = Gazetteer::builder()
            .name_parts(name_parts)
            .entity("Q7747", "PER", "بوتين")
            .build()
            .unwrap();
        assert_eq!(
            found(&Tagger::new(gazetteer), text),
            expected,
            "{name_parts}"
        );
    }
}

#[cfg(feature = "embedded")]
#[test]
fn composed_names_can_be_turned_off() {
    let text = "التقى محمود الحمداني وفد وزارة الطيران السنغالية في مسجد الزفركتة";
    let found = |[persons, organizations, places]: [bool; 3]| -> Vec<(String, MentionKind)> {
        let tagger = Tagger::builder(Gazetteer::default())
            .compose_persons(persons)
            .compose_organizations(organizations)
            .compose_places(places)
            .build();
        let document = tagger.document(text);
        let mentions = document.mentions().iter();
        mentions
            .map(|mention| (mention.text().to_owned(), mention.kind()))
            .collect()
    };
    let composed = |name: &str| (name.to_owned(), MentionKind::Composed);
    let person = composed("محمود الحمداني");
    let ministry = composed("وزارة الطيران السنغالية");
    let mosque = composed("مسجد الزفركتة");
    let demonym = ("سنغالية".to_owned(), MentionKind::Demonym);
    let names = [&person, &ministry, &mosque, &demonym].map(Clone::clone);
    for (compose, expected) in [
        ([true, true, true], [true, true, true, false]),
        ([false, true, true], [false, true, true, false]),
        ([true, false, true], [true, false, true, true]),
        ([true, true, false], [true, true, false, false]),
        ([false, false, false], [false, false, false, true]),
    ] {
        let mut expected: Vec<_> = names.iter().zip(expected).filter(|(_, is)| *is).collect();
        expected.sort_by_key(|(name, _)| text.find(&name.0));
        let expected: Vec<_> = expected.into_iter().map(|(name, _)| name.clone()).collect();
        assert_eq!(found(compose), expected, "{compose:?}");
    }
}

#[cfg(feature = "embedded")]
#[test]
fn names_of_hidden_types_are_not_composed() {
    let text = "التقى محمود الحمداني وفد وزارة الزراعة المحلية في مسجد الزفركتة";
    let types = |hidden: &str| -> Vec<String> {
        let tagger = Tagger::builder(Gazetteer::default())
            .hide_type(hidden)
            .build();
        let mentions = tagger.tag(text);
        let types = mentions
            .iter()
            .map(|mention| mention.entity_type().as_str());
        types.map(str::to_owned).collect()
    };
    assert_eq!(types("MISC"), ["PER", "ORG", "LOC"]);
    assert_eq!(types("PER"), ["ORG", "LOC"]);
    assert_eq!(types("ORG"), ["PER", "LOC"]);
    assert_eq!(types("LOC"), ["PER", "ORG"]);
}

/// The preposition before a place speaks for it, however it is written.
#[test]
fn a_preposition_is_seen_through_its_marks() {
    let mut builder = Gazetteer::builder();
    ordinary(builder.vetted(true));
    let tagger = Tagger::builder(builder.build().unwrap())
        .precision(Precision::Recall)
        .build();
    for before in ["في", "فِي", "فى", "وفـي", "إلى", "إِلَى", "إلي", "وإلى"]
    {
        let text = format!("وصلوا {before} بيت أمس");
        assert_eq!(found(&tagger, &text), ["بيت"], "{text}");
    }
    for before in ["كل", "أهل", "كي", "وإلا"] {
        let text = format!("وصلوا {before} بيت أمس");
        assert!(found(&tagger, &text).is_empty(), "{text}");
    }
}

/// A place is feminine, and so is the nisba of its country.
#[test]
fn a_nisba_speaks_for_a_place() {
    let mut builder = Gazetteer::builder();
    builder.vetted(false).entity("Q1", "LOC", "زفرهاي");
    let tagger = Tagger::new(builder.build().unwrap());
    for (text, expected) in [
        ("تأهلت في دورة زفرهاي الصينية أمس", &["زفرهاي"][..]),
        ("تأهلت في دورة زفرهاي الصيني أمس", &[]),
        ("تأهلت في دورة زفرهاي أمس", &[]),
        ("نشرت صحيفة زفرهاي الصينية ذلك", &[]),
    ] {
        assert_eq!(found(&tagger, text), expected, "{text}");
    }
}

/// A short name on a list that somebody typed is no part of somebody else's name.
#[test]
fn a_short_name_in_the_name_of_another() -> Result<(), aalam::BuildError> {
    let list = [
        ("abbas", "محمود عباس", "عباس"),
        ("salam", "نواف سلام", "سلام"),
        ("aoun", "جوزيف عون", "عون"),
        ("burhan", "عبد الفتاح البرهان", "البرهان"),
        ("malik", "مالك بن أنس", "مالك"),
        ("tamim", "تميم بن حمد", "تميم"),
        ("trump", "دونالد ترامب", "ترامب"),
        ("ghazali", "الغزالي", "الغزالي"),
    ];
    let mut builder = Gazetteer::builder();
    for (id, name, short) in list {
        builder.entity(id, "PER", name).alias(id, short);
    }
    let tagger = Tagger::builder(builder.build()?)
        .compose_persons(false)
        .build();
    for (text, expected) in [
        ("قال الموظف سامي عباس إن", [].as_slice()),
        ("قال الأستاذ سمير سلام", &[]),
        ("قال عبد الكريم البرهان", &[]),
        ("وقال عباس حلمي إن المصنع مغلق", &[]),
        ("تميم البرغوثي شاعر", &[]),
        ("قال مالك بن دينار", &[]),
        ("قال مالك بن نبي", &[]),
        ("قال مالك بن أنس", &["مالك بن أنس"]),
        ("قال تميم بن حمد", &["تميم بن حمد"]),
        ("قال محمود عباس", &["محمود عباس"]),
        ("قال الرئيس عباس", &["عباس"]),
        ("قال الأمير تميم", &["تميم"]),
        ("قال عباس إن السلام قريب", &["عباس"]),
        ("وأشرف عباس على الحفل", &["عباس"]),
        // The given name is spelt otherwise, or another stands between.
        ("قال جوزاف عون", &["عون"]),
        ("قال محمود رضا عباس", &["عباس"]),
        ("قال عبدالفتاح البرهان", &["البرهان"]),
        // One beside another.
        ("استقبل عباس سلام", &["عباس", "سلام"]),
        ("التقى الملك سلمان ترامب", &["ترامب"]),
        ("استقبل محمد بن سلمان عباس", &["عباس"]),
        ("التقى عباس أحمد الطيب", &["عباس"]),
        // Whoever is called so.
        ("قال محمد الغزالي", &["الغزالي"]),
    ] {
        assert_eq!(found(&tagger, text), expected, "{text}");
    }
    Ok(())
}

/// Behind a word for organizations, و joins more of them; behind another name it does not.
#[test]
fn organizations_in_a_row() {
    let mut builder = Gazetteer::builder();
    builder.entity("un", "ORG", "الأمم المتحدة");
    for (id, name) in [("hilal", "الهلال"), ("nasr", "النصر"), ("ittihad", "الاتحاد")]
    {
        builder.entity(id, "ORG", &format!("نادي {name}"));
        builder.ambiguous_alias(id, name);
    }
    let tagger = Tagger::new(builder.build().unwrap());
    for (text, expected) in [
        (
            "نظمت أندية الهلال والنصر والاتحاد فعاليات",
            &["الهلال", "النصر", "الاتحاد"][..],
        ),
        ("بين الأمم المتحدة والاتحاد", &["الأمم المتحدة"]),
        ("بعد الهلال والنصر", &[]),
        // With a result, the clubs of a match are known by one of them.
        (
            "وقف النصر أمام نادي الهلال 1-2 أمس",
            &["النصر", "نادي الهلال"],
        ),
        ("وقف النصر أمام نادي الهلال أمس", &["نادي الهلال"]),
    ] {
        assert_eq!(found(&tagger, text), expected, "{text}");
    }
}

/// A name with a title goes on with the full name that begins in it, of the same person.
#[test]
fn two_names_of_one_person_are_one_mention() {
    let mut builder = Gazetteer::builder();
    for (id, name, aliases) in [
        ("malik", "مالك بن أنس", &["مالك", "الإمام مالك"][..]),
        ("bashar", "بشار الأسد", &["الرئيس بشار", "الأسد"]),
        ("salman", "سلطان بن سلمان", &[]),
    ] {
        builder.entity(id, "PER", name);
        for alias in aliases {
            builder.alias(id, alias);
        }
    }
    builder.entity("street", "LOC", "الأمير سلطان");
    let tagger = Tagger::new(builder.build().unwrap());
    for (text, expected) in [
        ("قال الإمام مالك بن أنس إن", &["الإمام مالك بن أنس"][..]),
        ("قال الإمام مالك إن", &["الإمام مالك"]),
        ("قال الرئيس بشار الأسد إن", &["الرئيس بشار الأسد"]),
        ("قال الأمير سلطان بن سلمان إن", &["سلطان بن سلمان"]),
        ("في شارع الأمير سلطان", &["الأمير سلطان"]),
        ("هنأ الأسد بشار الأسد", &["الأسد", "بشار الأسد"]),
        ("هنأ الأسد، بشار الأسد", &["الأسد", "بشار الأسد"]),
    ] {
        assert_eq!(found(&tagger, text), expected, "{text}");
    }
}

/// A television is a medium as a newspaper is: what another word announces is called like it.
#[test]
fn a_television_is_a_medium() {
    let list = Gazetteer::builder()
        .entity("tv", "ORG", "تلفزيون الأفق")
        .alias("tv", "الأفق")
        .build();
    let tagger = Tagger::new(list.unwrap());
    for (text, id) in [
        ("قال حزب الأفق إنه سيشارك", None),
        ("ذكرت قناة الأفق أنه سيشارك", Some("tv")),
    ] {
        let mentions = tagger.tag(text);
        let ids: Vec<_> = mentions
            .iter()
            .map(|m| m.entity().map(|e| e.id()))
            .collect();
        assert_eq!(ids, [id], "{text}");
    }
}
