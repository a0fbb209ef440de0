//! What errors say: all of it, and all of it once.

use std::error::Error;
use std::io::{self, Read};

use aalam::{Gazetteer, LoadError, Profile, Tagger};

/// The error and what caused it, as programs print them that print the whole chain.
fn chain(error: &(dyn Error + 'static)) -> String {
    let causes = std::iter::successors(Some(error), |&error| error.source());
    let causes: Vec<String> = causes.map(ToString::to_string).collect();
    causes.join(": ")
}

/// A disk that cannot be read, and why.
#[derive(Debug)]
struct BadDisk(io::Error);

impl std::fmt::Display for BadDisk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the disk is bad")
    }
}

impl Error for BadDisk {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

struct Broken;

impl Read for Broken {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::Error::other(BadDisk(io::Error::other("sector 7"))))
    }
}

fn list(builder: &mut aalam::GazetteerBuilder) -> LoadError {
    let directory = std::env::temp_dir().join(format!("aalam-errors-{}", std::process::id()));
    std::fs::create_dir_all(&directory).expect("a directory");
    let path = directory.join("names.tsv");
    std::fs::write(&path, "كييف\tLOC\n").expect("a file");
    let error = builder.open(&path).expect_err("of the builder");
    std::fs::remove_dir_all(directory).expect("the directory");
    error
}

#[test]
fn the_cause_of_an_error_is_said_once() {
    let missing = std::env::temp_dir().join("there-is-no-such-list.tsv");
    let tagger = Tagger::new(Gazetteer::builder().build().expect("no names"));
    let mut mentions = tagger.tag_reader(Broken);
    let read = mentions.next().expect("an error");
    let cases: [(Box<dyn Error>, &[&str]); 5] = [
        (
            Box::new(Gazetteer::builder().open(&missing).expect_err("no file")),
            &["there-is-no-such-list.tsv", "os error"],
        ),
        (
            Box::new(Gazetteer::open(&missing).expect_err("no file")),
            &["there-is-no-such-list.tsv", "os error"],
        ),
        (
            Box::new(list(Gazetteer::builder().alias("Q1899", "كييف"))),
            &["names.tsv", "there is no entity `Q1899`"],
        ),
        (
            Box::new(
                Gazetteer::builder()
                    .from_list(io::BufReader::new(Broken))
                    .map(|_| ())
                    .expect_err("a bad disk"),
            ),
            &["line 1", "the disk is bad", "sector 7"],
        ),
        (
            Box::new(read.map(|_| ()).expect_err("a bad disk")),
            &["byte 0", "the disk is bad", "sector 7"],
        ),
    ];
    let io_kind = |error: &LoadError| (error.is_io(), error.io_kind());
    let error = Gazetteer::open(&missing).expect_err("no file");
    assert_eq!(io_kind(&error), (true, Some(io::ErrorKind::NotFound)));
    let error = list(Gazetteer::builder().alias("Q1899", "كييف"));
    assert_eq!(io_kind(&error), (false, None));
    for (reader, kind) in [
        (&mut Broken as &mut dyn Read, Some(io::ErrorKind::Other)),
        (&mut &b"\xFF"[..], None),
    ] {
        let error = tagger.tag_reader(reader).find_map(Result::err);
        assert_eq!(error.expect("an error").io_kind(), kind);
    }
    for (error, parts) in cases {
        let said = chain(&*error);
        for part in parts {
            assert_eq!(said.matches(part).count(), 1, "{part:?} in {said:?}");
        }
    }
}

#[test]
fn a_profile_of_another_version_is_said_to_be_one() {
    let message = |text: &str| text.parse::<Profile>().expect_err(text).to_string();
    let all = "there is no profile \"seek\"; there are light, search, ";
    assert!(message("seek").starts_with(all), "{}", message("seek"));
    for (text, profile) in [("search@2", "search@1"), ("arabert@0", "arabert@1")] {
        let expected = format!("there is no profile {text:?}; this crate has {profile}");
        assert_eq!(message(text), expected);
    }
    assert!(message("seek@1").contains("; there are light, "));
}

/// A list whose format is not compiled in is not taken for another.
#[cfg(not(all(feature = "csv", feature = "serde")))]
#[test]
fn a_format_without_its_feature_is_said_to_be_one() {
    let read = |list: &str| {
        let mut builder = Gazetteer::builder();
        let result = builder.from_list(list.as_bytes()).map(|_| ());
        result.err().map(|error| error.to_string())
    };
    #[cfg(not(feature = "csv"))]
    assert_eq!(
        read("# mine\nname,type\nالرياض,LOC\n").as_deref(),
        Some("line 2, column 1: this is CSV, which aalam reads with its feature `csv`")
    );
    #[cfg(not(feature = "serde"))]
    assert_eq!(
        read("{\"name\": \"الرياض\", \"type\": \"LOC\"}\n").as_deref(),
        Some("line 1, column 1: this is JSON, which aalam reads with its feature `serde`")
    );
    assert_eq!(read("الرياض\tLOC\n"), None);
}
