//! The example `evaluate` on a corpus of four sentences, in each way of writing
//! tags, and on files that are none.
#![cfg(feature = "embedded")]

#[path = "../examples/evaluate/main.rs"]
mod evaluate;

use clap::Parser as _;
use serde_json::{Value, json};

const CORPUS: &str = include_str!("data/evaluate/corpus.conll");

fn data(file: &str) -> String {
    format!("{}/tests/data/evaluate/{file}", env!("CARGO_MANIFEST_DIR"))
}

/// What the example prints, or the error.
fn run(corpus: &str, flags: &[&str]) -> Result<String, String> {
    let names = data("names.tsv");
    let arguments = ["evaluate", corpus, "--gazetteer", &names];
    let arguments = arguments.iter().chain(flags);
    let mut out = Vec::new();
    evaluate::run(&evaluate::Args::parse_from(arguments), &mut out)
        .map(|()| String::from_utf8(out).unwrap())
        .map_err(|error| format!("{error:#}"))
}

fn json(corpus: &str, flags: &[&str]) -> Value {
    let flags: Vec<&str> = flags.iter().copied().chain(["--json"]).collect();
    serde_json::from_str(&run(corpus, &flags).unwrap()).unwrap()
}

/// Writes a file that is gone after the test, and gives its path to `test`.
fn with_file(name: &str, content: &[u8], test: impl FnOnce(&str)) {
    let path = std::env::temp_dir().join(format!("aalam-{}-{name}", std::process::id()));
    std::fs::write(&path, content).unwrap();
    test(path.to_str().unwrap());
    std::fs::remove_file(path).unwrap();
}

/// Checks names in the corpus, mentions found, and those that are right.
fn check(figures: &Value, label: &str, expected: [u64; 3]) {
    let of_type = &figures[label];
    let counts = ["gold", "found", "found_right"].map(|key| of_type[key].as_u64().unwrap());
    assert_eq!(counts, expected, "{label}");
}

#[test]
fn figures_are_right() {
    let report = json(&data("corpus.conll"), &[]);
    let exact = &report["exact"];
    check(exact, "PER", [2, 2, 2]);
    check(exact, "LOC", [4, 4, 2]);
    check(exact, "ORG", [1, 1, 0]);
    check(exact, "all", [7, 7, 4]);
    assert_eq!(exact["LOC"]["f1"], json!(0.5));
    // جنوب لبنان, of which the list has لبنان.
    check(&report["overlap"], "LOC", [4, 4, 3]);
    let confusion = json!([
        { "gold": null, "found": "ORG", "count": 1 },
        { "gold": "LOC", "found": null, "count": 1 },
        { "gold": "LOC", "found": "LOC", "count": 3 },
        { "gold": "ORG", "found": "LOC", "count": 1 },
        { "gold": "PER", "found": "PER", "count": 2 },
    ]);
    assert_eq!(report["confusion"], confusion);
}

#[test]
fn errors_are_shown_in_context() {
    let report = json(&data("corpus.conll"), &["--context", "2"]);
    let wrong = report["false"]["frequent"].as_array().unwrap();
    let hope = wrong.iter().find(|group| group["name"] == "الأمل").unwrap();
    let example = &hope["examples"][0];
    assert_eq!(
        (&example["before"], &example["after"]),
        (&json!("إنه فقد"), &json!(". / وزار"))
    );
    assert_eq!(example["evidence"], "listed");
    assert_eq!(example["instead"], json!([]));

    assert_eq!(
        (&report["missed"]["count"], &report["missed"]["listed"]),
        (&json!(3), &json!(0))
    );
    let missed = report["missed"]["frequent"].as_array().unwrap();
    let south = missed
        .iter()
        .find(|group| group["name"] == "وجنوب لبنان")
        .unwrap();
    assert_eq!(south["examples"][0]["instead"][0]["name"], "لبنان");

    let text = run(&data("corpus.conll"), &["--errors", "ORG"]).unwrap();
    assert!(text.contains("\u{2068}الأمل\u{2069} ×1 ORG"), "{text}");
    assert!(!text.contains("\u{2068}حلب\u{2069}"), "{text}");
}

#[test]
fn parts_can_be_left_out() {
    let exact = |flags: &[&str]| json(&data("corpus.conll"), flags)["exact"].take();
    check(&exact(&["--no-proclitics"]), "LOC", [4, 3, 1]);
    check(&exact(&["--without-signal", "listed"]), "all", [7, 0, 0]);
    check(&exact(&["--types", "PER"]), "all", [2, 2, 2]);

    let ablation = json(&data("corpus.conll"), &["--ablate", "--no-evidence"]);
    let rows = ablation["ablation"].as_array().unwrap();
    assert!(rows.iter().all(|row| row["without"] != "evidence"));
    let row = rows
        .iter()
        .find(|row| row["without"] == "proclitics")
        .unwrap();
    check(&row["exact"], "LOC", [4, 3, 1]);
}

#[test]
fn every_scheme_of_tags_is_read() {
    let iob1 = CORPUS
        .replace("\tB-", "\tI-")
        .replace("وجنوب\tI-", "وجنوب\tB-");
    let bioes = CORPUS
        .replace("\tB-", "\tS-")
        .replace("فلاديمير\tS-", "فلاديمير\tB-")
        .replace("وجنوب\tS-", "وجنوب\tB-")
        .replace("\tI-", "\tE-");
    let columns = CORPUS.replace('\t', " X ").replace('\n', "\r\n");
    let documents = format!("\u{FEFF}-DOCSTART- X O\n\n{CORPUS}");
    let expected = json(&data("corpus.conll"), &[])["exact"].take();
    for (name, corpus) in [("1", iob1), ("2", bioes), ("3", columns), ("4", documents)] {
        assert_ne!(corpus, CORPUS);
        with_file(name, corpus.as_bytes(), |path| {
            assert_eq!(json(path, &[])["exact"], expected, "{corpus}");
        });
    }
}

#[test]
fn documents_are_cut() {
    let count = |sentences| {
        json(&data("corpus.conll"), &["--document-sentences", sentences])["documents"].take()
    };
    assert_eq!(
        [count("0"), count("1"), count("3"), count("30")],
        [1, 4, 2, 1].map(Value::from)
    );
    let documents = format!("-DOCSTART-\n\n{CORPUS}\n-DOCSTART-\n{CORPUS}");
    with_file("documents", documents.as_bytes(), |path| {
        assert_eq!(
            json(path, &["--document-sentences", "1"])["documents"],
            json!(2)
        );
    });
}

#[test]
fn bad_files_are_named_with_line() {
    let cases: [(&[u8], &str); 8] = [
        (
            b"",
            ": there is no tag of a name in the file, as B-PER or I-LOC",
        ),
        (
            "بيروت\tO\n".as_bytes(),
            ": there is no tag of a name in the file, as B-PER or I-LOC",
        ),
        (b"a\tO\n\xFF\tO\n", ":2: this is not UTF-8"),
        (
            "بيروت\tB-LOC\n\nبيروت\n".as_bytes(),
            ":3: the line has one column; expected a word, a tab or spaces, and a tag",
        ),
        (
            "بيروت\tX\tB-LOC\nبيروت\tO\n".as_bytes(),
            ":2: the line has 2 columns; those before it have 3",
        ),
        (
            "\tB-LOC\n".as_bytes(),
            ":1: there is no word in the first column",
        ),
        (
            "بيروت\tLOC\n".as_bytes(),
            ":1: the last column is \"LOC\"; expected a tag, as O, B-PER or I-PER",
        ),
        (
            "بيروت\tB-\n".as_bytes(),
            ":1: the last column is \"B-\"; expected a tag, as O, B-PER or I-PER",
        ),
    ];
    for (number, (content, expected)) in cases.into_iter().enumerate() {
        with_file(&format!("bad{number}"), content, |path| {
            assert_eq!(run(path, &[]).unwrap_err(), format!("{path}{expected}"));
        });
    }
    assert!(
        run("missing.conll", &[])
            .unwrap_err()
            .starts_with("missing.conll: ")
    );
    let error = run(&data("corpus.conll"), &["--types", "MISC"]).unwrap_err();
    assert_eq!(
        error,
        "neither corpus nor list has the type MISC; the corpus has LOC,ORG,PER (--types)"
    );
}
