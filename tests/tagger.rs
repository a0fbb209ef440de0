//! What is found where: the cases of `tests/data/tagger.jsonl`.
//!
//! A case is a list of names (`name|TYPE`, or `name|TYPE|id`), and a text in which
//! braces stand around what must be found, and nothing else. Where names overlap,
//! `text` lists what must be found in `source`.

use std::collections::HashSet;

use aalam::{EntityType, Gazetteer, GazetteerBuilder, Mention, Overlaps, Scratch, Tagger};
use serde::Deserialize;

#[derive(Deserialize)]
struct Case {
    name: String,
    list: Vec<String>,
    text: Expected,
    #[serde(default)]
    source: String,
    #[serde(default)]
    overlaps: String,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Expected {
    Marked(String),
    Names(Vec<String>),
}

fn builder(list: &[String]) -> GazetteerBuilder {
    let mut builder = Gazetteer::builder();
    for row in list {
        let mut fields = row.split('|');
        let name = fields.next().unwrap();
        let entity_type = fields.next().expect("name|TYPE");
        builder.entity(fields.next().unwrap_or(name), entity_type, name);
    }
    builder
}

/// The text without its braces, and the ranges between them.
fn unmarked(marked: &str) -> (String, Vec<std::ops::Range<usize>>) {
    let (mut text, mut ranges, mut open) = (String::new(), Vec::new(), 0);
    for c in marked.chars() {
        match c {
            '{' => open = text.len(),
            '}' => ranges.push(open..text.len()),
            _ => text.push(c),
        }
    }
    (text, ranges)
}

#[test]
fn names_are_found_where_they_stand_and_nowhere_else() {
    let cases = include_str!("data/tagger.jsonl").lines();
    let mut failures = Vec::new();
    for case in cases.map(|line| serde_json::from_str::<Case>(line).unwrap()) {
        let overlaps = match case.overlaps.as_str() {
            "all" => Overlaps::All,
            "no-sub" => Overlaps::NoSub,
            _ => Overlaps::LeftmostLongest,
        };
        let gazetteer = builder(&case.list).build().unwrap();
        let tagger = Tagger::builder(gazetteer).overlaps(overlaps).build();
        match &case.text {
            Expected::Marked(marked) => {
                let (text, ranges) = unmarked(marked);
                for mentions in [
                    tagger.tag(&text),
                    tagger.document(&text).mentions().to_vec(),
                ] {
                    let found: Vec<_> = mentions.iter().map(Mention::range).collect();
                    if found != ranges {
                        failures.push(format!("{}: {marked}\n    found {mentions:?}", case.name));
                    }
                }
            }
            Expected::Names(names) => {
                let mentions = tagger.tag(&case.source);
                let mut found: Vec<_> = mentions.iter().map(Mention::text).collect();
                let mut names: Vec<_> = names.iter().map(String::as_str).collect();
                found.sort_unstable();
                names.sort_unstable();
                if found != names {
                    failures.push(format!("{}: found {mentions:?}", case.name));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn a_mention_tells_name_surface_and_proclitics_apart() {
    let gazetteer = builder(&["الرياض|LOC|Q3692".to_owned()]).build().unwrap();
    let tagger = Tagger::new(gazetteer);
    let cases = [
        ("الرياض", "", "الرياض"),
        ("وبالرياض", "وب", "الرياض"),
        ("فَلِلرِّيَاضِ", "فَلِل", "رِّيَاضِ"),
    ];
    for (surface, proclitics, name) in cases {
        let text = format!("قال {surface} أمس");
        let mentions = tagger.tag(&text);
        let [mention] = mentions[..] else {
            panic!("{text}: {mentions:?}");
        };
        assert_eq!(&text[mention.surface_range()], surface);
        assert_eq!((mention.proclitics(), mention.text()), (proclitics, name));
        assert_eq!(mention.entity().unwrap().id(), "Q3692");
    }
}

/// Dots between spelt-out letters join them, and no name ends or begins between them.
#[test]
fn spelt_out_names() {
    let mut builder = Gazetteer::builder();
    builder.entity("bbc", "ORG", "بي بي سي");
    builder.entity("rm", "PER", "آر إم");
    let tagger = Tagger::new(builder.build().unwrap());
    for (text, expected) in [
        ("قالت بي.بي.سي اليوم", &["بي.بي.سي"][..]),
        ("قالت بي بي سي.", &["بي بي سي"]),
        ("وبي.بي.سي عنها", &["بي.بي.سي"]),
        ("غنى آر.إم أمس", &["آر.إم"]),
        ("شركة كيه.آر.إم أمس", &[]),
        ("شركة آر.إم.كيه أمس", &[]),
        ("قالت بي. بي. سي", &[]),
    ] {
        let mentions = tagger.tag(text);
        let found: Vec<_> = mentions.iter().map(aalam::Mention::text).collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn one_name_of_several_entities_gives_all_of_them() {
    let list = [
        "طرابلس|LOC|libya".to_owned(),
        "طرابلس|LOC|lebanon".to_owned(),
    ];
    let tagger = Tagger::new(builder(&list).build().unwrap());
    let mentions = tagger.tag("في طرابلس");
    let ids: Vec<_> = mentions[0].entities().map(|entity| entity.id()).collect();
    assert_eq!(ids, ["libya", "lebanon"]);
    assert_eq!(mentions[0].entity().unwrap().id(), "libya");
}

fn ids(mentions: &[Mention<'_, '_>]) -> Vec<String> {
    let entities = mentions.iter().filter_map(Mention::entity);
    entities.map(|entity| entity.id().to_owned()).collect()
}

/// A namesake of a hidden entity is found, in one gazetteer and in two, whichever has the
/// hidden one.
#[test]
fn a_namesake_of_a_hidden_entity_is_found() {
    let lebanon = |builder: &mut GazetteerBuilder| {
        builder.entity("lebanon", "LOC", "طرابلس");
        builder.entity("club", "ORG", "نادي طرابلس الرياضي");
    };
    let libya = |builder: &mut GazetteerBuilder| {
        builder.entity("libya", "LOC", "طرابلس");
    };
    let list = |add: &[&dyn Fn(&mut GazetteerBuilder)]| {
        let mut builder = Gazetteer::builder();
        for add in add {
            add(&mut builder);
        }
        builder.build().unwrap()
    };
    let both = list(&[&lebanon, &libya]);
    let (first, second) = (list(&[&lebanon]), list(&[&libya]));
    let text = "وصل إلى طرابلس أمس. وفاز نادي طرابلس الرياضي أمس";
    for mut builder in [
        Tagger::builder(both),
        Tagger::builder(first.clone())
            .gazetteer(second.clone())
            .clone(),
        Tagger::builder(second).gazetteer(first).clone(),
    ] {
        // Where a name stands that only a hidden one has, nothing is found.
        let tagger = builder.hide_id("lebanon").hide_id("club").build();
        for mentions in [tagger.tag(text), tagger.document(text).mentions().to_vec()] {
            assert_eq!(ids(&mentions), ["libya"]);
        }
        let tagger = builder.hide_id("libya").build();
        assert!(tagger.tag(text).is_empty());
        assert!(tagger.document(text).mentions().is_empty());
    }
}

/// An entity that its own list hides leaves its names to others.
#[test]
fn names_that_a_list_hides_are_free() {
    let hiding = Gazetteer::builder()
        .entity("libya", "LOC", "طرابلس")
        .entity("club", "ORG", "نادي طرابلس")
        .entity("lebanon", "LOC", "طرابلس")
        .hide("club")
        .hide("libya")
        .build()
        .unwrap();
    let text = "فاز نادي طرابلس أمس";
    assert_eq!(ids(&Tagger::new(hiding.clone()).tag(text)), ["lebanon"]);
    let other = Gazetteer::builder()
        .entity("other", "ORG", "نادي طرابلس")
        .build()
        .unwrap();
    let tagger = Tagger::builder(hiding).gazetteer(other).build();
    assert_eq!(ids(&tagger.tag(text)), ["other"]);
}

#[test]
fn a_tagger_is_shared_between_threads() {
    let tagger = Tagger::new(builder(&["بوتين|PER".to_owned()]).build().unwrap());
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert_eq!(tagger.tag("قال بوتين").len(), 1));
        }
    });
}

#[test]
fn a_name_of_a_list_goes_before_one_that_an_earlier_gazetteer_composes() {
    let mut staff = Gazetteer::builder();
    for (id, name) in [
        ("1", "محمد علي"),
        ("2", "محمد حسن"),
        ("3", "محمد إبراهيم"),
        ("4", "أحمد صلاح"),
        ("5", "علي صلاح"),
        ("6", "حسن صلاح"),
    ] {
        staff.entity(id, "PER", name);
    }
    let players = Gazetteer::builder()
        .entity("Q1354960", "PER", "محمد صلاح")
        .build()
        .unwrap();
    let staff = staff.build().unwrap();
    let tagger = Tagger::builder(staff.clone()).gazetteer(players).build();
    let text = "سجل محمد صلاح هدفا، وقال محمد حسن إنه سعيد.";
    let ids = |tagger: &Tagger| -> Vec<Option<String>> {
        let mentions = tagger.tag(text);
        let entities = mentions.iter().map(Mention::entity);
        entities
            .map(|entity| entity.map(|entity| entity.id().to_owned()))
            .collect()
    };
    let id = |id: &str| Some(id.to_owned());
    assert_eq!(ids(&tagger), [id("Q1354960"), id("2")]);
    assert_eq!(ids(&Tagger::new(staff)), [None, id("2")]);
}

/// A name of the gazetteer that goes first stands within longer names of those below it, and within
/// composed ones that are no person's; in one gazetteer the longest name stands.
#[cfg(feature = "embedded")]
#[test]
fn a_name_of_the_first_list_is_not_swallowed() {
    let list = || {
        let mut list = Gazetteer::builder();
        list.entity("village", "LOC", "الروضة")
            .entity("town", "LOC", "المندق")
            .entity("club", "ORG", "الهلال")
            .entity("paper", "ORG", "صحيفة المندق")
            .entity("city", "LOC", "بغداد")
            .entity("person", "PER", "أحمد سليم");
        list.build().unwrap()
    };
    let tagger = Tagger::builder(list())
        .gazetteer(Gazetteer::default())
        .build();
    for (text, expected) in [
        ("افتتح المسؤول بلدية المندق أمس", "المندق"),
        ("افتتح المسؤول سوق الروضة أمس", "الروضة"),
        ("صدر حكم من محكمة المندق", "المندق"),
        ("فاز الهلال السعودي على ضيفه بهدفين", "الهلال"),
        // The longest name of one list, and persons.
        ("كتبت صحيفة المندق ذلك", "صحيفة المندق"),
        ("قال المحامي أحمد سليم الزعبي إنه عاد", "أحمد سليم الزعبي"),
        // Another thing of the list below.
        ("افتتح المسؤول جامعة بغداد أمس", "جامعة بغداد"),
        // What is below stands where nothing of the list is.
        ("افتتح المسؤول بلدية الكوت أمس", "بلدية الكوت"),
    ] {
        for found in [tagger.tag(text), tagger.document(text).mentions().to_vec()] {
            let texts: Vec<_> = found.iter().map(Mention::text).collect();
            assert!(texts.contains(&expected), "{text}: {texts:?}");
        }
    }
    let all = tagger.tag("افتتح المسؤول بلدية المندق أمس");
    assert_eq!(all[0].entity().unwrap().id(), "town");
}

/// What is printed of a tagger does not flood a log, and entities may be keys.
#[test]
fn values_behave() {
    let list: Vec<String> = (0..1000).map(|n| format!("سامر {n}|PER")).collect();
    let builder = builder(&list);
    let gazetteer = builder.build().unwrap();
    let tagger = Tagger::new(gazetteer.clone());
    for printed in [
        format!("{builder:?}"),
        format!("{gazetteer:?}"),
        format!("{tagger:?}"),
        format!("{:?}", Scratch::new()),
    ] {
        assert!(printed.len() < 500, "{printed}");
    }
    let samer = |name: String| gazetteer.lookup(&name).next().unwrap();
    let entities: HashSet<_> = [samer("سامر 1".to_owned()), samer("سَامر 1".to_owned())].into();
    assert_eq!(entities.len(), 1);
    assert_eq!("organization".parse(), Ok(EntityType::ORGANIZATION));
    assert_eq!(EntityType::from(String::from("WEAPON")), "WEAPON");
}
