//! Lists in every format: what they say arrives, and what is wrong with them is
//! said with its place.
#![cfg(all(feature = "csv", feature = "serde"))]

use std::path::PathBuf;

use aalam::{Gazetteer, GazetteerBuilder, LoadError, Tagger};
use proptest::prelude::*;

const FILES: [&str; 4] = ["people.tsv", "people.csv", "semicolons.csv", "people.jsonl"];

fn path(file: &str) -> PathBuf {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/formats");
    PathBuf::from(directory).join(file)
}

fn read(list: &[u8]) -> Result<Gazetteer, LoadError> {
    let mut builder = Gazetteer::builder();
    builder.from_list(list)?;
    Ok(builder.build().unwrap())
}

#[test]
fn every_format_says_the_same() {
    let tsv = Gazetteer::builder().open(path("people.tsv")).unwrap();
    assert_eq!(tsv.entities().len(), 7);
    for file in FILES {
        let gazetteer = Gazetteer::builder().open(path(file)).unwrap();
        let loaded = Gazetteer::from_bytes(&gazetteer.to_bytes()).unwrap();
        for gazetteer in [&gazetteer, &loaded] {
            assert!(gazetteer.entities().eq(tsv.entities()), "{file}");
            assert_eq!(gazetteer.name_count(), tsv.name_count(), "{file}");
        }
    }
}

#[test]
fn free_fields_come_back() {
    for file in FILES {
        let gazetteer = Gazetteer::builder().open(path(file)).unwrap();
        let fields = |id: &str| {
            let fields = gazetteer.entity(id).unwrap().fields();
            fields.collect::<Vec<_>>()
        };
        assert_eq!(fields("Q7747"), [("role", "الرئيس الروسي")], "{file}");
        assert_eq!(fields("amal"), [("role", "حزب")], "{file}");
        assert!(
            fields("Q1159").is_empty() && fields("Q649").is_empty(),
            "{file}"
        );
        assert_eq!(
            gazetteer.entity("Q3692").unwrap().field("role"),
            Some("عاصمة")
        );
        assert_eq!(gazetteer.entity("Q3692").unwrap().field("name"), None);
    }
}

#[test]
fn the_first_value_of_a_field_counts_and_order_is_kept() {
    let list = "name\ttype\tid\tb\ta\n\
                كييف\tLOC\tQ1899\t\tone\n\
                بوتين\tPER\tQ7747\tx\t\n\
                Kyiv\tLOC\tQ1899\ttwo\tthree\n";
    let gazetteer = read(list.as_bytes()).unwrap();
    let fields = |id| gazetteer.entity(id).unwrap().fields().collect::<Vec<_>>();
    assert_eq!(fields("Q1899"), [("a", "one"), ("b", "two")]);
    assert_eq!(fields("Q7747"), [("b", "x")]);
    let debug = format!("{:?}", gazetteer.entity("Q7747").unwrap());
    assert!(debug.contains("b: \"x\""), "{debug}");
}

/// Rows of name, type, aliases, priority, hide and two free fields.
fn tables() -> impl Strategy<Value = Vec<[String; 7]>> {
    let name = "[بتجدرسكلمن]{3,6}( [بتجدرسكلمن]{3,5}){0,2}";
    let field = "([a-z؟ ,;\"'|{}#]|مدينة){0,8}";
    let row = [
        name,
        "PER|LOC|ORG",
        "",
        "(-?[1-9])?",
        "(no|yes)?",
        field,
        field,
    ];
    let row = row.map(|part| proptest::string::string_regex(part).unwrap());
    let aliases = prop::collection::vec(name, 0..3);
    prop::collection::vec((row, aliases), 1..20).prop_map(|rows| {
        rows.into_iter()
            .map(|(mut row, aliases)| {
                row[2] = aliases.join("|");
                row.map(|cell| cell.trim().to_owned())
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn a_list_is_the_same_in_every_format(rows in tables()) {
        let columns = ["name", "type", "aliases", "priority", "hide", "a", "b"];
        let (mut tsv, mut csv) = (vec![columns.join("\t")], vec![columns.join(",")]);
        let mut jsonl = Vec::new();
        for row in &rows {
            let spreadsheet = row.each_ref().map(|cell| {
                if cell.contains(['"', ',']) {
                    format!("\"{}\"", cell.replace('"', "\"\""))
                } else {
                    cell.clone()
                }
            });
            tsv.push(spreadsheet.join("\t"));
            let quoted = row.each_ref().map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")));
            csv.push(quoted.join(","));
            let object: serde_json::Map<_, _> = columns
                .into_iter()
                .zip(row)
                .map(|(key, cell)| (key.to_owned(), serde_json::Value::from(cell.as_str())))
                .collect();
            jsonl.push(serde_json::to_string(&object).unwrap());
        }
        let expected = read(tsv.join("\n").as_bytes()).unwrap();
        let given: Vec<_> = expected.entities().collect();
        for list in [csv.join("\r\n"), jsonl.join("\n")] {
            let other = read(list.as_bytes()).unwrap();
            let loaded = Gazetteer::from_bytes(&other.to_bytes()).unwrap();
            for other in [&other, &loaded] {
                prop_assert_eq!(other.entities().collect::<Vec<_>>(), given.clone());
                for row in &rows {
                    let ids = |gazetteer: &Gazetteer| {
                        gazetteer.lookup(&row[0]).map(|e| e.id().to_owned()).collect::<Vec<_>>()
                    };
                    prop_assert_eq!(ids(other), ids(&expected));
                    let hidden = rows.iter().any(|other| other[0] == row[0] && other[4] == "yes");
                    prop_assert!(hidden || ids(other).contains(&row[0]));
                }
            }
        }
    }
}

#[test]
fn values_that_are_no_strings_are_kept_as_json() {
    let list = r#"{"name":"كييف","type":"LOC","population":2952301,"capital":true,"where":{"lat":50.45},"none":null}"#;
    let gazetteer = read(list.as_bytes()).unwrap();
    let fields: Vec<_> = gazetteer.entities().next().unwrap().fields().collect();
    let expected = [
        ("capital", "true"),
        ("population", "2952301"),
        ("where", r#"{"lat":50.45}"#),
    ];
    assert_eq!(fields.len(), 3);
    assert!(
        expected.iter().all(|field| fields.contains(field)),
        "{fields:?}"
    );
}

/// What is found in the text, as `id text`.
fn tags(gazetteer: &Gazetteer, text: &str) -> Vec<String> {
    let tagger = Tagger::new(gazetteer.clone());
    let mentions = tagger.tag(text);
    let id = |id: Option<aalam::Entity<'_>>| id.map_or("-".to_owned(), |e| e.id().to_owned());
    let each = mentions
        .iter()
        .map(|m| format!("{} {}", id(m.entity()), m.text()));
    each.collect()
}

#[test]
fn priorities_and_policies_count_in_texts() {
    for file in FILES {
        let gazetteer = Gazetteer::builder().open(path(file)).unwrap();
        // (text, what is found)
        let cases: [(&str, &[&str]); 6] = [
            ("وصل بوتين إلى الرياض", &["Q7747 بوتين", "Q3692 الرياض"]),
            ("زار Putin العاصمة", &["Q7747 Putin"]),
            // An ordinary word in the list, vouched for.
            ("شاهدت ريان", &["rayyan ريان"]),
            // With evidence only.
            ("هناك أمل كبير", &[]),
            ("قالت حركة أمل إن", &["amal حركة أمل"]),
            // Never alone.
            ("هذا صلاح الأمر", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(tags(&gazetteer, text), expected, "{file}: {text}");
        }
    }
}

#[test]
fn priority_decides_whatever_the_order() {
    for (first, second) in [("Q3692", "Q1159"), ("Q1159", "Q3692")] {
        for high in [first, second] {
            let mut builder = Gazetteer::builder();
            for id in [first, second] {
                builder.entity(id, "LOC", "الرياض").alias(id, "رياض الخير");
            }
            builder
                .priority(high, 7)
                .priority(if high == first { second } else { first }, -7);
            let gazetteer = builder.build().unwrap();
            for name in ["الرياض", "رياض الخير"] {
                assert_eq!(gazetteer.lookup(name).next().unwrap().id(), high);
                assert_eq!(gazetteer.lookup(name).count(), 2);
            }
        }
    }
}

#[test]
fn an_ordinary_word_is_found_if_the_list_vouches_for_it() {
    let found = |flags: &str| {
        let list = format!("name\ttype\tflags\nالجديد\tORG\t{flags}\n");
        let mut builder = Gazetteer::builder();
        // A list of this length is taken at its word unless one says otherwise.
        builder.vetted(true).from_tsv(list.as_bytes()).unwrap();
        tags(&builder.build().unwrap(), "نشر هذا الجديد أمس")
    };
    for flags in ["", "evidence", "alone-never"] {
        assert_eq!(found(flags), [""; 0], "{flags}");
    }
    assert_eq!(found("always"), ["الجديد الجديد"]);
}

#[test]
fn a_word_that_needs_evidence_is_found_if_the_list_vouches_for_it() {
    // Nobody has read so long a list: its single words need evidence.
    let long = (0..50_001)
        .map(|i| format!("مكان {i}\tLOC\n"))
        .collect::<Vec<_>>()
        .concat();
    let found = |flags: &str| {
        let list = format!("name\ttype\tflags\nكيان\tORG\t{flags}\n{long}");
        tags(&read(list.as_bytes()).unwrap(), "ذهبوا إلى كيان يوم الأحد")
    };
    for flags in ["", "evidence", "alone-never"] {
        assert_eq!(found(flags), [""; 0], "{flags}");
    }
    assert_eq!(found("always"), ["كيان كيان"]);
}

#[test]
fn a_name_in_the_column_ambiguous_is_so_in_the_others_too() {
    let list = "name\ttype\taliases\tambiguous\nحزب السلام\tORG\tالسلام|حزبنا\tالسلام\n";
    let gazetteer = read(list.as_bytes()).unwrap();
    assert_eq!(tags(&gazetteer, "عملية السلام في خطر"), [""; 0]);
    assert_eq!(tags(&gazetteer, "عملية حزب السلام").len(), 1);
    assert_eq!(tags(&gazetteer, "قال حزبنا").len(), 1);
}

#[test]
fn names_that_are_never_alone_are_parts_of_longer_ones() {
    let list = |flags: &str| {
        let list = format!(
            "name\ttype\tflags\nأحمد سالم\tPER\t\nأحمد ماهر\tPER\t\nأحمد كمال\tPER\t\nالزهيري\tPER\t{flags}\n"
        );
        read(list.as_bytes()).unwrap()
    };
    let usual = list("");
    assert!(usual.lookup("الزهيري").next().is_some());
    let never = list("alone-never");
    assert!(never.lookup("الزهيري").next().is_none());
    assert_eq!(tags(&never, "جاء الزهيري"), [""; 0]);
    assert_eq!(tags(&never, "قال أحمد الزهيري"), ["- أحمد الزهيري"]);
    assert!(never.entity("الزهيري").is_some());
}

#[test]
fn policies_of_the_builder_cover_an_entity_and_spare_its_aliases() {
    use aalam::Policy;
    let mut builder = Gazetteer::builder();
    builder
        .entity("new", "ORG", "الجديد")
        .alias("new", "اليوم")
        .alias_with("new", "أمس", Policy::NeverAlone)
        .policy("new", Policy::Always);
    let gazetteer = builder.build().unwrap();
    let found = tags(&gazetteer, "الجديد اليوم، أمس");
    assert_eq!(found, ["new الجديد", "new اليوم"]);
    builder.policy("newer", Policy::Always);
    let error = builder.build().unwrap_err().to_string();
    assert!(error.contains("newer"), "{error}");
}

#[test]
fn variants_of_a_name_that_is_never_alone_are_not_alone_either() {
    use aalam::Policy;
    for (policy, expected) in [(Policy::Usual, 1), (Policy::NeverAlone, 0)] {
        let mut builder = Gazetteer::builder();
        builder
            .variants(true)
            .entity("Q3874799", "PER", "فولوديمير");
        builder.alias_with("Q3874799", "زيلينسكي", policy);
        let gazetteer = builder.build().unwrap();
        for name in ["زيلينسكي", "زيلنسكي"] {
            assert_eq!(gazetteer.lookup(name).count(), expected, "{name}");
        }
        assert_eq!(gazetteer.lookup("فولوديمير").count(), 1);
    }
}

#[test]
fn a_bad_name_leaves_its_policy_to_no_other() {
    let mut builder = Gazetteer::builder();
    let list = "name\ttype\tflags\n!\tORG\talone-never\n";
    assert!(builder.from_tsv(list.as_bytes()).is_err());
    builder.entity("Q1899", "LOC", "كييف");
    let gazetteer = builder.build().unwrap();
    assert!(gazetteer.lookup("كييف").next().is_some());
}

#[test]
fn hidden_entities_are_not_found() {
    let mut builder = Gazetteer::builder();
    builder.from_path(path("people.tsv")).unwrap();
    let list = "id\tname\ttype\thide\nQ7747\t\t\tyes\nQ3692\tالرياض\tLOC\tno\n";
    builder.from_tsv(list.as_bytes()).unwrap();
    let gazetteer = builder.build().unwrap();
    assert_eq!(tags(&gazetteer, "وصل بوتين إلى الرياض"), ["Q3692 الرياض"]);
    assert!(gazetteer.lookup("بوتين").next().is_none());
    assert!(gazetteer.entity("Q7747").is_some());
}

#[test]
fn marks_ends_and_case_of_files_do_not_matter() {
    let plain = "name\ttype\tid\nكييف\tLOC\tQ1899\nبوتين\tPER\tQ7747\n";
    let expected = read(plain.as_bytes()).unwrap();
    let variants = [
        format!("\u{FEFF}{plain}"),
        plain.replace('\n', "\r\n"),
        format!("\u{FEFF}{}", plain.replace('\n', "\r\n")),
        plain.trim_end().to_owned(),
        plain.replace("name\ttype\tid", "Name\tTYPE\tId"),
        format!("\n# list\n\n{plain}\n\n"),
        plain.replace('\t', ","),
        plain.replace('\t', ",").replace('\n', "\r\n"),
        plain.replace('\t', " ; "),
        plain.replace("كييف", "\"كييف\"").replace('\t', ","),
        format!("{plain}\t\t\n"),
        format!("{},,\n", plain.replace('\t', ",")),
        plain.replace("name\ttype\tid\n", ""),
        plain.replace("name\ttype\tid\n", "").replace('\t', ","),
    ];
    for list in variants {
        let gazetteer = read(list.as_bytes()).unwrap();
        assert!(gazetteer.entities().eq(expected.entities()), "{list:?}");
    }
    assert_eq!(read(b"").unwrap().entities().len(), 0);
    assert_eq!(read(b"# nothing\n\n").unwrap().entities().len(), 0);
}

#[test]
fn cells_in_quotes_may_hold_anything() {
    let list = "name,type,id,note\r\n\"كييف, \"\"Kyiv\"\"\",LOC,Q1899,\"one\r\ntwo\"\r\nبوتين,PER,Q7747,\r\n";
    let gazetteer = read(list.as_bytes()).unwrap();
    assert_eq!(gazetteer.entities().len(), 2);
    let kyiv = gazetteer.entity("Q1899").unwrap();
    assert_eq!(
        (kyiv.name(), kyiv.field("note")),
        ("كييف, \"Kyiv\"", Some("one\ntwo"))
    );
}

/// Spreadsheets do so in their tab-separated files, too; any other quote is one.
#[test]
fn quotes_of_spreadsheets_come_off() {
    let list = "id\tname\ttype\taliases\n\
                1\t\"شركة \"\"الأفق\"\" للنقل\"\tORG\t\"الأفق|\"\"الأفق\"\" للنقل\"\n\
                2\t\"الفجر\"\tORG\t\n\
                3\t\"غد\" و\"أمس\"\tORG\t\n";
    let gazetteer = read(list.as_bytes()).unwrap();
    let names: Vec<_> = gazetteer.entities().map(|entity| entity.name()).collect();
    assert_eq!(
        names,
        ["شركة \"الأفق\" للنقل", "\"الفجر\"", "\"غد\" و\"أمس\""]
    );
    let error = read("name\ttype\tflags\n\"أ\"\"ب\"\tORG\tsometimes\n".as_bytes()).unwrap_err();
    assert_eq!(
        (error.line(), error.column()),
        (Some(2), Some(14)),
        "{error}"
    );
}

/// Stands before the place of the error in a list.
const HERE: &str = "‸";

/// A name, a list with the place of its error, and a part of what is said.
type Case = (&'static str, Vec<u8>, &'static str);

#[expect(clippy::too_many_lines, reason = "a table")]
fn cases() -> Vec<Case> {
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let long = |before: &str| format!("{before}‸{}", "x".repeat(10 << 20));
    let lists = [
        // Columns.
        (
            "short",
            "كييف\tLOC\nبوتين‸\n",
            "ends after column 1; expected `type` in column 2",
        ),
        (
            "short csv",
            "كييف,LOC\nبوتين‸\n",
            "expected `type` in column 2",
        ),
        (
            "wide",
            "name\ttype\nكييف\tLOC\t‸Q1899\n",
            "has 3 columns; expected the 2 of the header",
        ),
        (
            "wide csv",
            "name,type,id\nكييف,LOC,\"Q,1\",‸Kiev\n",
            "has 4 columns; expected the 3 of the header",
        ),
        (
            "no type",
            "‸id\tname\nQ1899\tكييف\n",
            "no column `type`; expected at least `name` and `type`",
        ),
        (
            "no name",
            "‸id\tlabel\ttype\nQ1899\tكييف\tLOC\n",
            "no column `name`",
        ),
        (
            "twice",
            "name\ttype\tnote\t‸note\n",
            "the column `note` twice",
        ),
        // Types.
        ("empty type", "كييف\t‸\tQ1899\n", "`type` is empty"),
        ("blank type", "كييف\t‸ \tQ1899\n", "`type` is empty"),
        (
            "type of words",
            "كييف\t‸big city\n",
            "the type \"big city\" is no label; expected one word",
        ),
        (
            "json type",
            "{\"name\":\"كييف\",‸\"type\":\"L\\tOC\"}\n",
            "is no label",
        ),
        // Names.
        ("empty name", "name\ttype\n‸\tLOC\n", "`name` is empty"),
        (
            "json name",
            "‸{\"type\":\"LOC\"}\n",
            "has type, and no `name`",
        ),
        (
            "json empty name",
            "{‸\"name\":\"\",\"type\":\"LOC\"}\n",
            "`name` is empty",
        ),
        (
            "marks",
            "كييف\tLOC\n‸\u{64E}\u{640}\u{651}\tLOC\n",
            "no letter or digit",
        ),
        (
            "signs",
            "name\ttype\taliases\nكييف\tLOC\t‸Kyiv|!?\n",
            "the name \"!?\" has no letter or digit",
        ),
        (
            "json marks",
            "{\"type\":\"LOC\",‸\"name\":\"\u{64E}\"}",
            "no letter or digit",
        ),
        (
            "csv marks",
            "name,type\n\"كييف\",LOC\n‸\"\u{64E}\",LOC\n",
            "no letter or digit",
        ),
        // Flags.
        (
            "flag",
            "name\ttype\tflags\nكييف\tLOC\t‸sometimes\n",
            "no flag \"sometimes\"; expected always, evidence, alone-never (also never-alone) or hide",
        ),
        (
            "hide",
            "name\ttype\thide\nكييف\tLOC\t‸maybe\n",
            "`hide` is \"maybe\"; expected yes or no",
        ),
        (
            "priority",
            "name\ttype\tpriority\nكييف\tLOC\t‸high\n",
            "\"high\" is no whole number",
        ),
        (
            "json priority",
            "{\"name\":\"كييف\",‸\"priority\":1.5}",
            "\"1.5\" is no whole number",
        ),
        // Quotes and JSON.
        (
            "quote",
            "name,type\nكييف,LOC\n‸\"بوتين,PER\nموسكو,LOC\n",
            "this quote is not closed",
        ),
        (
            "quoted lines",
            "name,type,note\n\"كييف\",LOC,\"a\nb\"\nموسكو,‸\"\n\",\n",
            "`type` is empty",
        ),
        (
            "json",
            "{\"name\":\"كييف\",\"type\":‸LOC}\n",
            "no JSON: expected value",
        ),
        (
            "json array",
            "‸[{\"name\":\"كييف\"}]\n",
            "expected one object a line",
        ),
        (
            "json open",
            "‸{\n\"name\":\"كييف\"}\n",
            "the line ends before its object does",
        ),
        (
            "json string",
            "{\"name\":\"كييف\",‸\"type\":[\"LOC\"]}\n",
            "`type` has a value of the wrong kind; expected a string",
        ),
        (
            "json names",
            "{\"name\":\"كييف\",‸\"aliases\":[1]}\n",
            "expected a list of strings",
        ),
    ];
    let long_lists = [
        ("10 MB", long("كييف\tLOC\n"), "longer than 1048576 bytes"),
        (
            "10 MB csv",
            long("name,type\nكييف,LOC\n"),
            "longer than 1048576 bytes",
        ),
        (
            "10 MB json",
            long("{\"name\":\"كييف\",\"type\":\"LOC\"}\n"),
            "longer than 1048576 bytes",
        ),
    ];
    let bytes: [(&str, &[&[u8]], &str); 7] = [
        (
            "latin-1",
            &[b"caf", HERE.as_bytes(), b"\xE9\tLOC\n"],
            "the byte 0xE9 is not UTF-8",
        ),
        (
            "windows-1256",
            &[b"name\ttype\n", HERE.as_bytes(), b"\xDF\xED\xED\xDD\tLOC\n"],
            "iconv -f WINDOWS-1256",
        ),
        (
            "latin-1 csv",
            &[b"name,type\ncaf", HERE.as_bytes(), b"\xE9,LOC\n"],
            "the byte 0xE9",
        ),
        (
            "latin-1 json",
            &[b"{\"name\":\"caf", HERE.as_bytes(), b"\xE9\"}\n"],
            "the byte 0xE9",
        ),
        (
            "gzip",
            &[HERE.as_bytes(), b"\x1F\x8B\x08\0\0\0"],
            "compressed with gzip",
        ),
        (
            "xlsx",
            &[HERE.as_bytes(), b"PK\x03\x04\x14\0"],
            "a spreadsheet",
        ),
        (
            "compiled",
            &[
                HERE.as_bytes(),
                &Gazetteer::builder().build().unwrap().to_bytes(),
            ],
            "a compiled gazetteer",
        ),
    ];
    let units = [
        ("utf-16", utf16("\u{FEFF}name\ttype\nكييف\tLOC\n")),
        ("utf-16, no mark", utf16("name\ttype\nكييف\tLOC\n")),
    ];
    let utf16 = units.map(|(case, list): (_, Vec<u8>)| {
        (case, [HERE.as_bytes(), &list].concat(), "this is UTF-16")
    });
    let lists = lists.map(|(case, list, says)| (case, list.as_bytes().to_vec(), says));
    let long_lists = long_lists.map(|(case, list, says)| (case, list.into_bytes(), says));
    let bytes = bytes.map(|(case, list, says)| (case, list.concat(), says));
    lists
        .into_iter()
        .chain(long_lists)
        .chain(bytes)
        .chain(utf16)
        .collect()
}

/// Takes the mark out of a list; line and column of where it stood.
fn take_mark(list: &mut Vec<u8>) -> (u64, u64) {
    let mark = HERE.as_bytes();
    let at = list
        .windows(mark.len())
        .position(|bytes| bytes == mark)
        .unwrap();
    list.drain(at..at + mark.len());
    let before = &list[..at];
    let lines = before.split(|&byte| byte == b'\n').count();
    let column = before
        .iter()
        .rev()
        .take_while(|&&byte| byte != b'\n')
        .count();
    (lines as u64, column as u64 + 1)
}

#[test]
fn errors_say_what_where_and_what_was_expected() {
    let directory = std::env::temp_dir().join(format!("aalam-formats-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let path = directory.join("list");
    for (case, mut list, expected) in cases() {
        let (line, column) = take_mark(&mut list);
        let error = read(&list).unwrap_err();
        let message = error.to_string();
        assert!(message.contains(expected), "{case}: {message}");
        assert_eq!(
            (error.line(), error.column()),
            (Some(line), Some(column)),
            "{case}: {message}"
        );
        assert!(message.len() < 400, "{case}: {message}");
        assert!(
            message.starts_with(&format!("line {line}, column {column}: ")),
            "{message}"
        );

        std::fs::write(&path, &list).unwrap();
        let error = GazetteerBuilder::default().from_path(&path).unwrap_err();
        let place = format!("{}:{line}:{column}: ", path.display());
        assert!(error.to_string().starts_with(&place), "{case}: {error}");
    }
    std::fs::remove_dir_all(directory).unwrap();
}

#[test]
fn strict_lists_and_known_types() {
    let read = |list: &str| {
        let mut builder = Gazetteer::builder();
        builder.strict(true).types(["PER", "LOC"]);
        let result = builder.from_list(list.as_bytes()).map(|_| ());
        result.map_err(|error| error.to_string())
    };
    let cases = [
        (
            "كييف\tLOC\tQ1\nبوتين\tPER\tQ1\n",
            "line 2, column 12: `Q1` has the type PER here and LOC before; expected one type",
        ),
        ("كييف\tLOC\tQ1\nكييف\tlocation\tQ1\n", ""),
        (
            "كييف\tLOC\tQ1\tكييف\tcities\n",
            "line 1, column 26: the line has 5 columns; expected name, type, id, canonical name",
        ),
        (
            "كييف\tLCO\tQ1\n",
            "line 1, column 10: the type \"LCO\" is none of PER, LOC",
        ),
        (
            "name,type,id\nكييف,LOC,Q1\nبوتين,PER,Q1\n",
            "line 3, column 12: `Q1` has",
        ),
    ];
    for (list, expected) in cases {
        match read(list) {
            Ok(()) => assert_eq!(expected, ""),
            Err(message) => {
                assert!(
                    !expected.is_empty() && message.starts_with(expected),
                    "{message}"
                );
            }
        }
    }
    // Both may be meant.
    let list = "كييف\tLOC\tQ1\tكييف\tcities\nبوتين\tPER\tQ1\n";
    assert_eq!(self::read(list.as_bytes()).unwrap().entities().len(), 2);
}

#[test]
fn types_given_to_the_builder_are_labels_too() {
    for label in ["", " ", "big city", "L\tOC"] {
        let error = Gazetteer::builder()
            .entity("Q1899", label, "كييف")
            .build()
            .unwrap_err();
        assert!(error.to_string().contains("is no label"), "{error}");
    }
}

#[test]
fn files_are_opened_by_what_is_in_them() {
    let directory = std::env::temp_dir().join(format!("aalam-open-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let compiled = directory.join("names.tsv");
    let built = Gazetteer::builder().open(path("people.jsonl")).unwrap();
    std::fs::write(&compiled, built.to_bytes()).unwrap();
    let opened = Gazetteer::builder().open(&compiled).unwrap();
    assert!(opened.entities().eq(built.entities()));
    let error = Gazetteer::builder().from_path(&compiled).unwrap_err();
    assert!(error.to_string().contains("Gazetteer::open"), "{error}");

    let missing = directory.join("missing.csv");
    for error in [
        Gazetteer::builder().open(&missing).unwrap_err(),
        Gazetteer::builder().from_path(&missing).unwrap_err(),
    ] {
        assert!(error.is_io() && error.path() == Some(missing.as_path()));
        assert_eq!(
            (error.line(), error.column(), error.byte()),
            (None, None, None)
        );
    }
    std::fs::remove_dir_all(directory).unwrap();
}
