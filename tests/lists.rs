//! Lists with mistakes: none of them costs more than its line, or goes unsaid.
#![cfg(all(feature = "csv", feature = "serde"))]

use aalam::{Gazetteer, GazetteerBuilder, LoadError, Mention, Tagger};

fn csv(list: &str) -> Result<usize, LoadError> {
    let mut builder = Gazetteer::builder();
    builder.from_csv(list.as_bytes())?;
    Ok(builder.build().expect("good names").entities().len())
}

/// Stands before the place of the error in a list.
const HERE: &str = "‸";

const OPEN: &str = "this quote is not closed";
const EARLY: &str = "this quote is closed before its cell ends";
const LONG: &str = "the line is longer than 1048576 bytes";

/// The list is good if it has no mark, and else `what` is said of the place of the mark.
fn check_csv(marked: &str, what: &str) {
    let start = marked.chars().take(60).collect::<String>();
    let Some((before, after)) = marked.split_once(HERE) else {
        csv(marked).unwrap_or_else(|error| panic!("{start:?}: {error}"));
        return;
    };
    let error = csv(&[before, after].concat()).expect_err(&start);
    let (lines, column) = before
        .rsplit_once('\n')
        .map_or((0, before.len()), |(lines, line)| {
            (lines.matches('\n').count() + 1, line.len())
        });
    let place = format!("line {}, column {}: ", lines + 1, column + 1);
    let message = error.to_string();
    assert!(message.starts_with(&(place + what)), "{start:?}: {message}");
}

#[test]
fn a_stray_quote_is_said_where_it_stands() {
    let cases = [
        // A quote inside a cell is one, and opens nothing.
        ("كييف5\",LOC,a\nموسكو,LOC,b\n", ""),
        ("كييف,LOC,5\"\nموسكو,LOC,6\"\n", ""),
        ("كييف5\",LOC,‸\"a\nموسكو,LOC,b\nبوتين,PER,c", OPEN),
        ("كييف,LOC\n5\"موسكو,LOC,‸\"a\nبوتين,PER\n", OPEN),
        // The next quoted cell does not close it.
        ("كييف,LOC,‸\"a\nموسكو,LOC,b\nبوتين,PER,\"c\"\n", EARLY),
        ("‸\"القدس \"المدينة\" القديمة\",LOC\n", EARLY),
        ("‸\"كييف\" \"Kyiv\",LOC\n", EARLY),
        ("\"كييف\" ,LOC\n\"موسكو\",LOC,\"a\"\"\n\"\"b\"\n", ""),
        ("\"كييف;\" ;\"LOC\";\"a\r\nb\"\r\n", ""),
    ];
    for (list, what) in cases {
        check_csv(list, what);
    }
}

/// Reading such a record to its end took time with the square of its length.
#[test]
fn a_record_of_more_than_a_mebibyte_is_an_error() {
    let lines = "شند,PER,b\n".repeat(2_000_000);
    check_csv(&format!("كييف,LOC\nقلق5\",MISC,‸\"a\n{lines}"), OPEN);
    let record = |lines: usize, last: &str| {
        let lines = "ا\n".repeat(lines);
        format!("قلق,MISC,‸\"{lines}{last}\"\nموسكو,LOC\n")
    };
    check_csv(&record(1 << 20, ""), OPEN);
    let good = record(340_000, "").replace(HERE, "");
    check_csv(&good, "");
    let last = "ا".repeat(100_000);
    let long = record(340_000, &last).replace(HERE, "");
    check_csv(&format!("كييف,LOC\n‸{long}"), LONG);
}

fn ids(builder: &GazetteerBuilder) -> Vec<String> {
    let gazetteer = builder.build().expect("good names");
    let ids = gazetteer.entities().map(|entity| entity.id().to_owned());
    ids.collect()
}

#[test]
fn a_row_with_a_mistake_leaves_nothing() {
    const GOOD: &str = "موسكو";
    let header = "name\ttype\taliases\tdemonyms\tpriority\tnote";
    // Of each row, one cell is bad.
    let rows = [
        "كييف\tLOC\tKyiv|!!!\t\t3\tأوكرانيا",
        "!!!\tLOC\tKyiv\tكييفي\t3\tأوكرانيا",
        "كييف\tLOC\tKyiv\t+كييفيون|+\t3\tأوكرانيا",
        "كييف\tLOC\tKyiv\tكييفي\tأول\tأوكرانيا",
        "كييف\tLOC 1\tKyiv\tكييفي\t3\tأوكرانيا",
        "كييف\tLOC\t@kyiv\tكييفي\t3\tأوكرانيا",
    ];
    for row in rows {
        let mut builder = Gazetteer::builder();
        let list = format!("{header}\n{GOOD}\tLOC\n{row}\n");
        let error = builder.from_tsv(list.as_bytes()).expect_err(row);
        assert_eq!(error.line(), Some(3), "{row}");
        assert_eq!(ids(&builder), [GOOD], "{row}");
        let gazetteer = builder.build().expect("good names");
        assert_eq!(gazetteer.name_count(), 1, "{row}");
    }
}

#[test]
fn names_that_are_no_words_are_said_to_be_what_they_are() {
    const ADDRESS: &str = "is an @name or e-mail address, which are not matched";
    const SIGNS: &str = "has no letter or digit that could be matched";
    let cases = [
        ("@aljazeera", ADDRESS),
        ("info@aljazeera.net", ADDRESS),
        ("؟!", SIGNS),
        ("ــ\u{64E}", SIGNS),
        ("", "a name is empty"),
    ];
    for (name, what) in cases {
        let error = Gazetteer::builder()
            .entity("Q1", "ORG", "الجزيرة")
            .alias("Q1", name)
            .build();
        let message = error.expect_err(name).to_string();
        assert!(message.contains(what), "{message}");
        let list = serde_json::json!({"name": "الجزيرة", "type": "ORG", "aliases": [name]});
        let error = Gazetteer::builder()
            .from_jsonl(list.to_string().as_bytes())
            .map(|_| ())
            .expect_err(name);
        assert!(error.to_string().contains(what), "{error}");
    }
}

/// Spreadsheets that join cells do so.
#[test]
fn empty_parts_of_a_cell_are_passed_over() {
    for (aliases, flags) in [
        ("Kyiv|", "always|"),
        ("|Kyiv||", "|always"),
        (" | Kyiv", ""),
    ] {
        let list = format!("name\ttype\taliases\tflags\nكييف\tLOC\t{aliases}\t{flags}\n");
        let mut builder = Gazetteer::builder();
        let read = builder.from_tsv(list.as_bytes()).map(|_| ());
        assert!(read.is_ok(), "{aliases:?}: {read:?}");
        let gazetteer = builder.build().expect("good names");
        assert_eq!(gazetteer.name_count(), 2, "{aliases:?}");
    }
}

#[test]
fn a_column_called_policy_is_a_free_field() {
    let list = "name\ttype\tid\tpolicy\nحزب الوفد\tORG\twafd\tليبرالي\n";
    let mut builder = Gazetteer::builder();
    builder.from_tsv(list.as_bytes()).expect("a free field");
    let gazetteer = builder.build().expect("good names");
    let wafd = gazetteer.entity("wafd").expect("the party");
    assert_eq!(wafd.field("policy"), Some("ليبرالي"));
}

/// As the documentation of the builder says.
#[test]
fn signs_in_names_are_not_compared_and_some_keep_them_from_being_found() {
    const BARRED: [&str; 9] = [
        "القدس، المدينة القديمة",
        "القدس, المدينة القديمة",
        "جونسون: بوريس",
        "القدس؛ المدينة القديمة",
        "القدس. المدينة القديمة",
        "مصر - تونس",
        "كلية/معهد",
        "شركة «الأفق» للنقل",
        "مطار (أورلي)",
    ];
    const FREE: [&str; 6] = [
        "سان-جيرمان",
        "AT&T",
        "جون ف. كينيدي",
        "C++",
        "«الأفق الجديد»",
        "فندق «الشام»",
    ];
    let barred = BARRED.map(|name| (name, 0));
    let free = FREE.map(|name| (name, 1));
    for (name, found) in barred.into_iter().chain(free) {
        let mut builder = Gazetteer::builder();
        let gazetteer = builder.entity("Q1", "MISC", name).build();
        let gazetteer = gazetteer.expect("a good name");
        assert_eq!(gazetteer.lookup(name).count(), 1, "{name}");
        let text = format!("رأينا {name} أمس");
        assert_eq!(Tagger::new(gazetteer).tag(&text).len(), found, "{name}");
    }
}

/// Names between which and their texts any sign stands, as they may be written.
fn with_signs() -> impl Iterator<Item = String> {
    let is_sign = |c: &char| !c.is_alphanumeric() && !c.is_control() && !c.is_whitespace();
    let signs = ('!'..='~')
        .chain('\u{A0}'..='\u{BF}')
        .chain('\u{600}'..='\u{6FF}');
    let signs = signs
        .chain('\u{2010}'..='\u{206F}')
        .chain("‹›「」﴾﴿،؛™→★".chars());
    signs.filter(is_sign).flat_map(|sign| {
        [
            format!("شركة{sign}الأفق"),
            format!("شركة{sign} الأفق"),
            format!("شركة {sign}الأفق"),
            format!("شركة {sign} الأفق"),
            format!("شركة {sign}الأفق{sign}"),
            format!("شركة الأفق{sign}"),
            format!("{sign}شركة الأفق"),
            format!("{sign}الأفق{sign} للنقل"),
            format!("شركة {sign}الأفق{sign} للنقل"),
            format!("ش{sign}م{sign}م"),
            format!("بي{sign}بي{sign}سي"),
            format!("Horizon{sign}Air"),
            format!("Horizon {sign} Air"),
            format!("شركة 5{sign}6"),
        ]
    })
}

/// What the builder says of a name is what a tagger does with it.
#[test]
fn a_name_is_barred_if_no_text_has_it_as_it_is_written() {
    const MORE: [&str; 16] = [
        "حزب الله – العراق",
        "أبل/آبل",
        "ن.و.ر",
        "د. أحمد زكي",
        "J.P. Morgan",
        "شركة [الأفق]",
        "نادي «الأهلي» «الزمالك»",
        "نادي «الأهلي",
        "نادي «الأهلي الجديد»",
        "نادي «الأهلي – الجديد»",
        "شركة -الأفق- «الأفق»",
        "العربية.نت",
        "3/4 شركة",
        "12:30",
        "أبو ظبي \u{200F}- دبي",
        "🇸🇦 السعودية 🇸🇦",
    ];
    let mut wrong = Vec::new();
    for name in with_signs().chain(MORE.map(str::to_owned)) {
        let mut builder = Gazetteer::builder();
        builder.entity("Q1", "MISC", &name);
        let tagger = Tagger::new(builder.build().expect("a good name"));
        let text = format!("رأينا {name} أمس");
        // Not only what is left of it without an @name.
        let letters = |text: &str| {
            text.chars()
                .filter(|c| c.is_alphanumeric())
                .collect::<String>()
        };
        let mut mentions = tagger.tag(&text).into_iter();
        let found = mentions.any(|mention| letters(mention.text()) == letters(&name));
        let sign = GazetteerBuilder::barred_by(&name);
        if found != sign.is_none() {
            wrong.push(format!("{name:?}: found {found}, barred by {sign:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

/// What tables have behind and before names is left off; what is not found as written is told.
#[test]
fn names_as_tables_have_them() {
    let list = "name\ttype\taliases\n\
                محمد علي حسن (أبو خالد)\tPER\t\n\
                بنك الأمل، عمان\tORG\t\n\
                د. أحمد زكي بدر\tPER\t\n\
                سامي عباس\tPER\tسامي؛ أبو خالد\n\
                الأهلي (مصر)\tORG\t\n\
                شركة الأفق (ش.م.م)\tORG\tالأفق: شركة|الأفق، شركة\n";
    let mut builder = Gazetteer::builder();
    builder.from_tsv(list.as_bytes()).unwrap();
    assert_eq!(builder.barred_lines(), [3, 5, 6, 7, 7]);
    let tagger = Tagger::new(builder.build().unwrap());
    for (text, name) in [
        ("التقى محمد علي حسن أمس", "محمد علي حسن (أبو خالد)"),
        ("التقى الدكتور أحمد زكي بدر أمس", "د. أحمد زكي بدر"),
        ("أعلنت شركة الأفق ذلك", "شركة الأفق (ش.م.م)"),
    ] {
        let mentions = tagger.tag(text);
        assert_eq!(mentions.len(), 1, "{text}");
        assert_eq!(mentions[0].entity().unwrap().name(), name, "{text}");
    }
    // A name that the row has already keeps its own standing.
    let list = "name\ttype\tambiguous\nعين البيضاء (أم البواقي)\tLOC\tعين البيضاء\n";
    let mut builder = Gazetteer::builder();
    builder.from_tsv(list.as_bytes()).unwrap();
    assert_eq!(builder.barred_lines(), [0; 0]);
    let tagger = Tagger::new(builder.build().unwrap());
    assert!(tagger.tag("رأينا عين البيضاء أمس").is_empty());
}

/// «و» written apart, as many sites do, is the next word's, in a list and in a text.
#[test]
fn and_is_written_apart_or_not() {
    let tagger = Tagger::new(gazetteer(
        "name\ttype\tid\nوزارة الحج والعمرة\tORG\thajj\nالضريبة و الجمارك\tORG\ttax\n\
         ألف ليلة وليلة\tWORK\tnights\nجورج و بوش\tPER\tbush\nنادي الأهلي والزمالك والاتحاد\tORG\tclubs\n",
    ));
    for (text, expected) in [
        ("قالت وزارة الحج و العمرة", &["وزارة الحج و العمرة"][..]),
        ("بوزارة الحج وَ  العُمرة", &["وزارة الحج وَ  العُمرة"]),
        ("وزارة الحج والعمرة", &["وزارة الحج والعمرة"]),
        ("هيئة الضريبة والجمارك", &["الضريبة والجمارك"]),
        ("هيئة الضريبة و الجمارك", &["الضريبة و الجمارك"]),
        ("قصص ألف ليلة و ليلة", &["ألف ليلة و ليلة"]),
        (
            "نادي الأهلي و الزمالك و الاتحاد",
            &["نادي الأهلي و الزمالك و الاتحاد"],
        ),
        ("قال جورج و بوش", &["جورج و بوش"]),
        // What the list does not have.
        ("قال جورج وبوش", &[]),
        ("وزارة الحج و", &[]),
        ("وزارة الحج و، العمرة", &[]),
        ("وزارة الحج و. العمرة", &[]),
        ("وزارة الحج و «العمرة»", &[]),
        ("وزارة الحج و و العمرة", &[]),
        ("وزارة الحج و في العمرة", &[]),
    ] {
        let mentions = tagger.tag(text);
        let found: Vec<_> = mentions.iter().map(Mention::text).collect();
        assert_eq!(found, expected, "{text}");
    }
    let ids = |name| tagger.gazetteers().next().unwrap().lookup(name).count();
    assert_eq!(ids("الضريبة و الجمارك") + ids("الضريبة والجمارك"), 2);
}

fn gazetteer(list: &str) -> Gazetteer {
    let mut builder = Gazetteer::builder();
    builder.from_list(list.as_bytes()).expect(list);
    builder.build().expect("good names")
}

fn error(list: &str, strict: bool) -> String {
    let mut builder = Gazetteer::builder();
    let read = builder.strict(strict).from_list(list.as_bytes());
    read.expect_err(list).to_string()
}

/// As people write them, and as spreadsheets give them back.
#[test]
fn columns_have_their_names_in_any_case_and_in_arabic() {
    for header in [
        "Name,TYPE, id ,Aliases,note",
        "\u{200F}الاسم,النوع,المعرّف,الأسماء الأخرى,note",
        "الإسم,نوع,معرف,أسماء بديلة,note",
        "اسم,\"النوع \",المعرف,المُرادفات,note",
    ] {
        let list = format!("{header}\nفلاديمير بوتين,شخص,Q7747,بوتين|Putin,رئيس\n");
        let gazetteer = gazetteer(&list);
        assert_eq!(gazetteer.entities().len(), 1, "{header}");
        let putin = gazetteer.entity("Q7747").expect(header);
        assert_eq!(putin.entity_type().as_str(), "PER", "{header}");
        assert_eq!(putin.field("note"), Some("رئيس"), "{header}");
        assert_eq!(gazetteer.lookup("بوتين").next(), Some(putin), "{header}");
    }
    let object = r#"{"الاسم": "موسكو", "النوع": "مكان", "المعرف": "Q649"}"#;
    assert!(gazetteer(object).entity("Q649").is_some());
}

#[test]
fn a_header_of_other_arabic_titles_is_no_name() {
    for header in [
        "الاسم\tالوظيفة",
        "اسم الشخص\tالوظيفة",
        "الاسم\tالبلد\tالمعرف",
        "النوع\tالمدينة",
        "م\tالاسم\tالوظيفة",
        "No\tName\tPosition",
    ] {
        let message = error(&format!("{header}\nبوتين\tPER\n"), false);
        assert!(
            message.starts_with("line 1, column 1: the header has no column"),
            "{message}"
        );
    }
    let message = error("الاسم,النوع,اسم\nبوتين,PER,بوتين\n", false);
    assert!(message.contains("the column `name` twice"), "{message}");
    // These are names.
    for list in [
        "اسم مؤقت\tMOVIE\nبوتين\tPER\n",
        "النوع\tLOC\nبوتين\tPER\n",
        "نوع\tمكان\nبوتين\tشخص\n",
    ] {
        assert_eq!(gazetteer(list).entities().len(), 2, "{list}");
    }
}

/// Also beside a column of another name, and with a value in capitals.
#[test]
fn fields_that_are_understood_have_their_names_in_any_case() {
    for [country, kind, occupation] in [
        ["country", "kind", "occupation"],
        ["Country", " KIND ", "Occupation"],
        ["COUNTRY", "Kind", "OCCUPATION "],
        ["البلد", "kind", "occupation"],
        ["الدولة ", "kind", "occupation"],
    ] {
        let mut builder = Gazetteer::builder();
        builder
            .entity("tyre", "LOC", "مدينة صور")
            .ambiguous_alias("tyre", "صور")
            .field("tyre", country, "LB")
            .entity("beirut", "LOC", "بيروت")
            .field("beirut", country, " LB")
            .entity("channel", "ORG", "الحياة")
            .field("channel", kind, "Channel | radio")
            .entity("paper", "ORG", "الحياة")
            .field("paper", kind, "paper")
            .name_parts(true)
            .entity("other", "PER", "أحلام العلي")
            .ambiguous_alias("other", "أحلام")
            .entity("singer", "PER", "أحلام الشامسي")
            .ambiguous_alias("singer", "أحلام")
            .field("singer", occupation, "Artist");
        let tagger = Tagger::new(builder.build().expect("good names"));
        for (text, name, id) in [
            ("غارات على بيروت. وسقط جرحى في صور أمس", "صور", "tyre"),
            ("قالت صحيفة الحياة أمس", "الحياة", "paper"),
            ("بثت قناة الحياة أمس", "الحياة", "channel"),
            ("غنت المطربة أحلام أمس", "أحلام", "singer"),
        ] {
            let document = tagger.document(text);
            let mut mentions = document.mentions().iter();
            let mention = mentions.find(|mention| mention.text() == name);
            let entity = mention.and_then(Mention::entity);
            assert_eq!(
                entity.map(|entity| entity.id()),
                Some(id),
                "{country:?}: {text}"
            );
        }
    }
}

#[test]
fn what_a_row_says_twice_is_an_error() {
    let cases = [
        (
            "name\ttype\tflags\nالجديد\tORG\talways|evidence\n",
            "line 2, column 18: the flags always and evidence contradict each other",
        ),
        (
            r#"{"name": "الجديد", "type": "ORG", "flags": ["alone-never", "always"]}"#,
            "line 1, column 41: the flags never-alone and always contradict each other",
        ),
        (
            r#"{"name": "كييف", "type": "LOC", "name": "موسكو"}"#,
            "line 1, column 37: the object has the key `name` twice",
        ),
        (
            r#"{"name": "كييف", "Name": "موسكو", "type": "LOC"}"#,
            "line 1, column 22: the object has the key `name` twice",
        ),
        (
            r#"{"name": "كييف", "type": "LOC", "note": 1, "note": 2}"#,
            "line 1, column 48: the object has the key `note` twice",
        ),
    ];
    for (list, expected) in cases {
        let message = error(list, false);
        assert!(message.starts_with(expected), "{message}");
    }
    // The same said twice.
    gazetteer("name\ttype\tflags\nالجديد\tORG\tnever-alone|alone-never\n");
}

/// Of rows that contradict each other the one counts with which a name is found most often, in whatever
/// order; a strict builder refuses them.
#[test]
fn rows_that_contradict_each_other() {
    const FLAGS: [&str; 4] = ["always", "", "evidence", "alone-never"];
    const TEXTS: [&str; 2] = ["نشر هذا الجديد أمس", "أعلنت شركة الجديد أرباحها"];
    let list = |flags: &[&str]| {
        let rows = flags
            .iter()
            .map(|flags| format!("الجديد\tORG\tnew\t{flags}\n"));
        "name\ttype\tid\tflags\n".to_owned() + &rows.collect::<String>()
    };
    let found = |flags: &[&str]| {
        let mut builder = Gazetteer::builder();
        let read = builder.vetted(true).from_tsv(list(flags).as_bytes());
        let tagger = Tagger::new(read.expect("good rows").build().expect("good names"));
        TEXTS.map(|text| tagger.tag(text).len())
    };
    assert_eq!(
        FLAGS.map(|flags| found(&[flags])),
        [[1, 1], [0, 1], [0, 1], [0, 0]]
    );
    for (rank, first) in FLAGS.into_iter().enumerate() {
        for (other, second) in FLAGS.into_iter().enumerate() {
            let both = [first, second];
            assert_eq!(found(&both), found(&[FLAGS[rank.min(other)]]), "{both:?}");
            let mut builder = Gazetteer::builder();
            let read = builder
                .strict(true)
                .from_tsv(list(&both).as_bytes())
                .map(|_| ());
            let contradict = first != second && !first.is_empty() && !second.is_empty();
            assert_eq!(read.is_err(), contradict, "{both:?}: {read:?}");
        }
    }
    let message = error(&list(&["always", "evidence"]), true);
    let expected = "line 3, column 22: the name \"الجديد\" of this entity has the flag evidence here and always before";
    assert!(message.starts_with(expected), "{message}");
    // Of another entity, and in another list.
    let mut builder = Gazetteer::builder();
    builder.strict(true);
    for rows in [
        "الجديد\tORG\ta\talways\nالجديد\tORG\tb\tevidence\n",
        "الجديد\tORG\ta\tevidence\n",
    ] {
        let list = format!("name\ttype\tid\tflags\n{rows}");
        builder.from_tsv(list.as_bytes()).expect("good rows");
    }
}

/// Titles before the name that a list has of a person may be missing in a text.
#[test]
fn persons_are_found_without_their_titles() {
    let list = "name\ttype\taliases\n\
                الرئيس نبيل الخطيب\tPER\t\n\
                معالي الوزير خالد الفاتح\tPER\t\n\
                الشيخ/ عمر الزين\tPER\t\n\
                السيد كامل درويش\tPER\t\n\
                الحارس سامي الجمال\tPER\tحارس الأهلي\n\
                الرئيس نجيب الكبير\tORG\t\n";
    let mut builder = Gazetteer::builder();
    builder.from_tsv(list.as_bytes()).expect("good rows");
    assert_eq!(builder.barred_lines(), [0; 0]);
    let tagger = Tagger::new(builder.build().expect("good names"));
    for (text, found) in [
        ("التقى نبيل الخطيب الوفد", "نبيل الخطيب"),
        ("التقى الرئيس نبيل الخطيب الوفد", "الرئيس نبيل الخطيب"),
        ("وصل خالد الفاتح أمس", "خالد الفاتح"),
        ("وصل عمر الزين أمس", "عمر الزين"),
        // It may be his given name.
        ("وصل كامل درويش أمس", ""),
        ("وصل السيد كامل درويش أمس", "السيد كامل درويش"),
        // Who gives other names has given this one.
        ("وصل سامي الجمال أمس", ""),
        ("وصل نجيب الكبير أمس", ""),
    ] {
        let texts: Vec<_> = tagger.tag(text).iter().map(Mention::text).collect();
        assert_eq!(texts.join("|"), found, "{text}");
    }
}

/// What people bring that is not quite a list, and is read or told what to do.
#[test]
fn lists_as_people_bring_them() {
    for (list, id) in [
        ("sep=;\r\nid;name;type\r\n1;موسكو, عاصمة;LOC\r\n", "1"),
        ("sep=,\nname,type\nموسكو;,LOC\n", "موسكو;"),
        (
            "\u{FEFF}الاسم;النوع;المعرف;ملاحظات\r\nموسكو;مكان;1;\"أ; ب\"\r\n;;;\r\n",
            "1",
        ),
        (r#"{"id": 649, "name": "موسكو", "type": "LOC"}"#, "649"),
        ("م,الاسم,النوع\n1,موسكو,مكان\n", "موسكو"),
        ("name,type\nموسكو,place\n", "موسكو"),
        ("\"name\",\"type\",\"id\"\n\"موسكو\",\"LOC\",\"1\"\n", "1"),
        ("name,type\rموسكو,LOC\r", "موسكو"),
        ("مُوسْكُو\tLOC\n", "مُوسْكُو"),
    ] {
        let gazetteer = gazetteer(list);
        let ids: Vec<_> = gazetteer.entities().map(|entity| entity.id()).collect();
        assert_eq!(ids, [id], "{list}");
    }
    for (list, what) in [
        (
            "موسكو\nبوتين\n",
            "behind a tab, comma or semicolon (or set a default type)",
        ),
        ("name|type\nموسكو|LOC\n", "behind a tab, comma or semicolon"),
        ("PER\tفلاديمير بوتين\n", "these are the first two columns"),
        (
            "name\ttype\nبوتين\thead of state\n",
            "such as PER, LOC, ORG or MISC",
        ),
        (
            "[{\"name\": \"موسكو\", \"type\": \"LOC\"}]\n",
            "`jq -c '.[]'`",
        ),
        ("{\n\"name\": \"موسكو\"}\n", "`jq -c .`"),
        (
            r#"{"head": {"vars": ["item"]}, "results": {"bindings": []}}"#,
            "the example `import_wikidata`",
        ),
        (
            r#"{"title": "موسكو", "kind": "city"}"#,
            "the object has title, kind, and no `name` or `type`",
        ),
        (
            r#"{"label": "موسكو", "type": "LOC"}"#,
            "the object has label, type, and no `name`",
        ),
    ] {
        let message = error(list, false);
        assert!(message.contains(what), "{message}");
    }
}

#[test]
fn a_list_of_names_alone_has_a_default_type() {
    for list in [
        "موسكو\nالرياض\n",
        "name\nموسكو\nالرياض\n",
        "الاسم\tملاحظات\nموسكو\tعاصمة\nالرياض\t\n",
        "name,id\nموسكو,Q649\nالرياض,Q3692\n",
        "{\"name\": \"موسكو\"}\n{\"name\": \"الرياض\"}\n",
        "name\ttype\nموسكو\t\nالرياض\tLOC\n",
    ] {
        let mut builder = Gazetteer::builder();
        builder.default_type("LOC");
        builder.from_list(list.as_bytes()).expect(list);
        let gazetteer = builder.build().expect("good names");
        let names: Vec<_> = gazetteer.entities().map(|entity| entity.name()).collect();
        assert_eq!(names, ["موسكو", "الرياض"], "{list}");
        let mut entities = gazetteer.entities();
        assert!(
            entities.all(|entity| *entity.entity_type() == "LOC"),
            "{list}"
        );
    }
}
