//! The examples as programs: what they print, how they fail, and that they never
//! panic.
//!
//! `cargo test` builds them beside the tests; with `--test` they are built here. Where a feature
//! is off that one needs, a test whose program is not there says so and passes.
#![cfg(feature = "embedded")]

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;
use std::thread;

use serde_json::Value;

const TEXT: &str =
    "قال ترامب إن المحادثات ستُعقد بالرياض.\n\nوصل بُوتين إلى موسكو، وللقاهرة رأي آخر.\n";

/// Every example.
const PROGRAMS: [&str; 11] = [
    "build_gazetteer",
    "evaluate",
    "import_geonames",
    "import_paranames",
    "import_wikidata",
    "normalize",
    "reload",
    "stream",
    "tag",
    "tokenize",
    "variants",
];

/// The features without which some examples are not there.
const HAS_ALL: bool = cfg!(all(feature = "csv", feature = "serde", feature = "rayon"));

/// The program of an example, which is in `target/…/examples`; this test is in
/// `target/…/deps`.
fn program(name: &str) -> Option<PathBuf> {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    let folder = FOLDER.get_or_init(|| {
        let test = std::env::current_exe().unwrap();
        let built = test.parent().and_then(Path::parent).unwrap();
        let folder = built.join("examples");
        if HAS_ALL && !PROGRAMS.iter().all(|name| path_in(&folder, name).is_file()) {
            build_all(built);
        }
        folder
    });
    let program = path_in(folder, name);
    let is_there = program.is_file();
    assert!(is_there || !HAS_ALL, "{name} is not built");
    if !is_there {
        println!("{name} is not built, which needs other features");
    }
    is_there.then_some(program)
}

fn path_in(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// Builds the examples with the profile whose folder this is.
fn build_all(folder: &Path) {
    let profile = match folder.file_name().and_then(|name| name.to_str()) {
        Some("debug") | None => "dev",
        Some(profile) => profile,
    };
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--examples", "--all-features"])
        .args(["--profile", profile])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("CARGO_TARGET_DIR", folder.parent().unwrap())
        .status();
    assert!(built.unwrap().success(), "the examples do not compile");
}

/// A folder for the files of one test.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Self {
        let name = format!("aalam-examples-{}-{test}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, bytes).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // That something is left in the temporary folder is no failure.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What a program did.
struct Ran {
    success: bool,
    out: String,
    err: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        let err = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!err.contains("panicked"), "{err}");
        assert!(output.status.code().is_some(), "killed: {err}");
        Self {
            success: output.status.success(),
            out: String::from_utf8(output.stdout).expect("the output is UTF-8"),
            err,
        }
    }
}

/// Runs a program on arguments and a standard input.
fn run(program: &Path, arguments: &[&str], files: &[&Path], input: &[u8]) -> Ran {
    let mut child = Command::new(program)
        .args(arguments)
        .args(files)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // A program that is given files does not read its input.
    let writer = thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output.into()
}

/// A file of `tests/data`.
fn data(file: &str) -> String {
    format!("{}/tests/data/{file}", env!("CARGO_MANIFEST_DIR"))
}

/// Every program that is built, with arguments that make it print something.
fn all_programs(folder: &Folder) -> Vec<(&'static str, PathBuf, Vec<String>)> {
    let path = |path: PathBuf| path.to_str().unwrap().to_owned();
    let text = path(folder.file("text.txt", TEXT));
    let spellings = "زيلنسكي\tPER\tQ1\nزيلينسكي\tPER\tQ1\nبوتين\tPER\tQ2\n";
    let list = path(folder.file("spellings.tsv", spellings));
    let compiled = path(folder.0.join("spellings.aalam"));
    let corpus = [
        data("evaluate/corpus.conll"),
        "--gazetteer".to_owned(),
        data("evaluate/names.tsv"),
    ];
    // What it would take to build the embedded gazetteer is saved.
    let mut names = aalam::Gazetteer::builder();
    names.entity("Q7747", "PER", "بوتين");
    let names = folder.file("names.aalam", names.build().unwrap().to_bytes());
    let tagged = vec!["--gazetteer".to_owned(), path(names), text.clone()];
    let places = ["allCountries.txt", "alternateNamesV2.txt"];
    let arguments = [
        (
            "build_gazetteer",
            vec![list.clone(), "--output".to_owned(), compiled],
        ),
        ("evaluate", corpus.to_vec()),
        (
            "import_geonames",
            places.map(|file| data(&format!("formats/{file}"))).to_vec(),
        ),
        ("import_paranames", vec![data("formats/paranames.tsv")]),
        ("import_wikidata", vec![data("formats/wikidata.json")]),
        ("normalize", vec![text.clone()]),
        ("reload", vec![]),
        ("stream", tagged.clone()),
        ("tag", tagged),
        ("tokenize", vec![text]),
        ("variants", vec![list]),
    ];
    assert_eq!(PROGRAMS, arguments.each_ref().map(|&(name, _)| name));
    let built = arguments
        .into_iter()
        .filter_map(|(name, arguments)| Some((name, program(name)?, arguments)));
    built.collect()
}

/// Checks that a program said in one line, behind its name, what went wrong.
fn check_error(name: &str, ran: &Ran, said: &str) {
    assert!(!ran.success, "{name}: {}", ran.out);
    assert!(ran.err.starts_with(&format!("{name}: ")), "{}", ran.err);
    assert!(ran.err.contains(said), "{said}: {}", ran.err);
    assert_eq!(ran.err.lines().count(), 1, "{}", ran.err);
}

/// The programs that read texts.
fn readers() -> impl Iterator<Item = PathBuf> {
    ["tag", "normalize", "tokenize", "stream"]
        .into_iter()
        .filter_map(program)
}

/// Checks the lines of `tag --format jsonl` against the files, and returns how
/// many there are of each.
fn check_mentions(lines: &str, files: &[&str]) -> Vec<usize> {
    let mut counts = vec![0; files.len()];
    for line in lines.lines() {
        let mention: Value = serde_json::from_str(line).unwrap_or_else(|e| panic!("{line}: {e}"));
        let number = |key: &str| usize::try_from(mention[key].as_u64().expect(line)).unwrap();
        let string = |key: &str| {
            mention[key]
                .as_str()
                .unwrap_or_else(|| panic!("{key}: {line}"))
        };
        let (doc, start, end) = (number("doc"), number("start"), number("end"));
        let text = files[doc];
        assert_eq!(text.get(start..end), Some(string("text")), "{line}");
        let surface = number("surface_start");
        assert_eq!(
            text.get(surface..start),
            Some(string("proclitics")),
            "{line}"
        );
        assert_eq!(number("surface_end"), end, "{line}");
        assert!(
            !string("type").is_empty() && !string("kind").is_empty(),
            "{line}"
        );
        assert_eq!(
            mention["entity"].is_null(),
            mention["name"].is_null(),
            "{line}"
        );
        counts[doc] += 1;
    }
    counts
}

#[test]
fn standard_input_is_read() {
    if let Some(tag) = program("tag") {
        let ran = run(&tag, &["--format", "jsonl"], &[], TEXT.as_bytes());
        assert!(ran.success && ran.err.is_empty(), "{}", ran.err);
        assert_eq!(check_mentions(&ran.out, &[TEXT]), [5]);
        let ran = run(&tag, &[], &[], TEXT.as_bytes());
        assert!(
            ran.out.contains("ب+الرياض") && ran.out.contains("لل+قاهرة"),
            "{}",
            ran.out
        );
    }
    if let Some(normalize) = program("normalize") {
        let ran = run(&normalize, &["--tashkeel"], &[], TEXT.as_bytes());
        assert!(ran.success);
        assert_eq!(ran.out, TEXT.replace('\u{64F}', ""));
    }
    if let Some(tokenize) = program("tokenize") {
        let ran = run(&tokenize, &[], &[], TEXT.as_bytes());
        assert!(ran.success);
        let mut end = 0;
        for line in ran.out.lines() {
            let token: Value = serde_json::from_str(line).unwrap();
            let number = |key: &str| usize::try_from(token[key].as_u64().unwrap()).unwrap();
            assert_eq!(number("start"), end);
            end = number("end");
            assert_eq!(token["text"], TEXT[number("start")..end]);
        }
        assert_eq!(end, TEXT.len());
    }
}

/// A list or a compiled gazetteer can be piped in, and a list is never written over.
#[cfg(unix)]
#[test]
fn lists_come_from_pipes_and_stay() {
    let folder = Folder::new("pipes");
    let list = "شركة الأفق\tORG\nالنور\tPER\n";
    let names = folder.file("names.tsv", list);
    let text = folder.file("text.txt", "قالت شركة الأفق والنور");
    if let Some(build) = program("build_gazetteer") {
        let (list_path, compiled) = (names.to_str().unwrap(), folder.0.join("names.aalam"));
        let ran = run(&build, &["--output", list_path], &[&names], b"");
        assert!(
            !ran.success && ran.err.contains("overwritten"),
            "{}",
            ran.err
        );
        assert_eq!(fs::read_to_string(&names).unwrap(), list);
        let ran = run(
            &build,
            &["--output", compiled.to_str().unwrap()],
            &[&names],
            b"",
        );
        assert!(ran.success, "{}", ran.err);
        if let Some(tag) = program("tag") {
            let options = ["--format", "jsonl", "--gazetteer", "/dev/stdin"];
            for gazetteer in [list.as_bytes().to_vec(), fs::read(&compiled).unwrap()] {
                let ran = run(&tag, &options, &[&text], &gazetteer);
                assert!(ran.success, "{}", ran.err);
                assert_eq!(ran.out.lines().count(), 2, "{}", ran.out);
                assert!(ran.out.contains("\"name\":\"شركة الأفق\""), "{}", ran.out);
            }
        }
    }
}

#[test]
fn what_can_not_be_read_is_named() {
    let folder = Folder::new("unread");
    let latin1 = folder.file("latin1.txt", b"caf\xE9 au lait");
    let missing = folder.0.join("missing.txt");
    for program in readers() {
        for path in [&missing, &folder.0, &latin1] {
            let ran = run(&program, &[], &[path], b"");
            let name = path.file_name().unwrap().to_str().unwrap();
            assert!(!ran.success, "{} {name}", program.display());
            assert!(
                ran.err.contains(name),
                "{} {name}: {}",
                program.display(),
                ran.err
            );
            assert!(
                ran.out.is_empty() && ran.err.lines().count() <= 3,
                "{}",
                ran.err
            );
        }
        let ran = run(&program, &[], &[&latin1], b"");
        assert!(
            ran.err.contains("UTF-8"),
            "{}: {}",
            program.display(),
            ran.err
        );
        let ran = run(&program, &[], &[], b"\xD9");
        assert!(
            !ran.success && ran.err.contains("UTF-8"),
            "{}: {}",
            program.display(),
            ran.err
        );
    }
}

#[test]
fn an_empty_file_gives_nothing() {
    let folder = Folder::new("empty");
    let empty = folder.file("empty.txt", "");
    for program in readers() {
        for (files, input) in [(&[empty.as_path()][..], TEXT), (&[], "")] {
            let ran = run(&program, &[], files, input.as_bytes());
            assert!(ran.success, "{}: {}", program.display(), ran.err);
            assert!(ran.out.is_empty() && ran.err.is_empty(), "{}", ran.out);
        }
    }
}

#[test]
fn a_large_file_is_read_to_its_end() {
    let folder = Folder::new("large");
    // Unoptimized programs take their time.
    let size = if cfg!(debug_assertions) {
        1_000_000
    } else {
        5_000_000
    };
    let text = TEXT.repeat(size / TEXT.len() + 1);
    let large = folder.file("large.txt", &text);
    for program in readers() {
        let is_tag = program.file_stem().is_some_and(|name| name == "tag");
        let arguments: &[&str] = if is_tag { &["--format", "jsonl"] } else { &[] };
        let ran = run(&program, arguments, &[&large], b"");
        assert!(ran.success, "{}: {}", program.display(), ran.err);
        if is_tag {
            let mentions = 5 * (text.len() / TEXT.len());
            assert_eq!(check_mentions(&ran.out, &[&text]), [mentions]);
        }
        assert!(ran.out.len() > size / 5);
    }
}

#[test]
fn several_files_are_told_apart() {
    let Some(tag) = program("tag") else { return };
    let folder = Folder::new("several");
    let texts = [TEXT, "", "\u{FEFF}وصل ماكرون إلى باريس.\r\n", "#غزة_الآن"];
    let files: Vec<PathBuf> = (0..)
        .zip(texts)
        .map(|(n, t)| folder.file(&format!("{n}.txt"), t))
        .collect();
    let paths: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    let ran = run(&tag, &["--format", "jsonl"], &paths, b"");
    assert!(ran.success, "{}", ran.err);
    assert_eq!(check_mentions(&ran.out, &texts), [5, 0, 2, 1]);

    // What was found before and after a file that is not there is not lost.
    let missing = folder.0.join("missing.txt");
    let ran = run(
        &tag,
        &["--format", "jsonl"],
        &[&files[0], &missing, &files[0]],
        b"",
    );
    assert!(
        !ran.success && ran.err.contains("missing.txt"),
        "{}",
        ran.err
    );
    assert_eq!(check_mentions(&ran.out, &[TEXT, "", TEXT]), [5, 0, 5]);
    let ran = run(&tag, &["--format", "tags"], &[&files[0], &files[2]], b"");
    assert!(ran.out.contains("2.txt\n"), "{}", ran.out);

    // Columns in the wrong order.
    let list = folder.file("list.tsv", "PER\tبوتين\n");
    let gazetteer = ["-g", list.to_str().unwrap()];
    let ran = run(&tag, &gazetteer, &[&files[0]], b"");
    assert!(
        ran.success && ran.err.contains("list.tsv: warning"),
        "{}",
        ran.err
    );
    let cases = [
        ("باراسيتامول\tDRUG\nإيبوبروفين\tDRUG\n", ""),
        ("باراسيتامول\tDRUG\n", ""),
        ("بوتين\tQ7747\nترامب\tQ22686\n", "are the columns"),
        ("# لا شيء\n", "it is empty"),
        (
            "Entity\tCategory\nبوتين\tPER\n",
            "if these are titles of columns",
        ),
        ("باراسيتامول\tDRUG\nبوتين\tPER\nأسبرين\tDRUG\n", ""),
        ("name\ttype\tflags\nبوتين\tPER\thide\n", "hidden"),
        (
            "بوتين\tPER\nبنك الأمل، عمان\tORG\n",
            "in it that names of texts do not reach across ('،' on line 2)",
        ),
    ];
    for (rows, warning) in cases {
        let list = folder.file("other.tsv", rows);
        let ran = run(&tag, &["-g", list.to_str().unwrap()], &[&files[0]], b"");
        assert!(
            ran.success && ran.err.contains(warning),
            "{rows}: {}",
            ran.err
        );
        assert_eq!(
            ran.err.is_empty(),
            warning.is_empty(),
            "{rows}: {}",
            ran.err
        );
    }
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let folder = Folder::new("pipe");
    let large = folder.file("large.txt", TEXT.repeat(5_000));
    for program in readers() {
        let mut child = Command::new(&program)
            .arg(&large)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut first = String::new();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        out.read_line(&mut first).unwrap();
        drop(out);
        assert!(!first.is_empty());
        let ran = Ran::from(child.wait_with_output().unwrap());
        assert!(
            ran.success && ran.err.is_empty(),
            "{}: {}",
            program.display(),
            ran.err
        );
    }
}

#[test]
fn lists_can_be_given() {
    let folder = Folder::new("lists");
    let list = folder.file("list.tsv", "أبو صخر\tPER\tsakhr\n");
    let Some(tag) = program("tag") else { return };
    let text = "وصل أبو صخر إلى الرياض";
    let list = list.to_str().unwrap();
    for (arguments, count) in [
        (vec!["-g", list], 1),
        (vec!["-g", list, "--with-default"], 2),
    ] {
        let arguments = [&arguments[..], &["--format", "jsonl"]].concat();
        let ran = run(&tag, &arguments, &[], text.as_bytes());
        assert!(ran.success, "{}", ran.err);
        assert_eq!(check_mentions(&ran.out, &[text]), [count]);
    }
    let bad = folder.file("bad.tsv", "أبو صخر\tPER\tsakhr\nصخر\n");
    for list in [bad.to_str().unwrap(), "no-such-list.tsv"] {
        let ran = run(&tag, &["-g", list], &[], text.as_bytes());
        let name = Path::new(list).file_name().unwrap().to_str().unwrap();
        assert!(!ran.success && ran.err.contains(name), "{}", ran.err);
        assert!(ran.out.is_empty());
    }
}

#[test]
fn gazetteers_are_built() {
    let Some(build) = program("build_gazetteer") else {
        return;
    };
    let folder = Folder::new("build");
    let list = folder.file(
        "list.tsv",
        "الرياض\tLOC\tQ3692\nبوتين\tPER\tQ7747\tفلاديمير بوتين\n",
    );
    let output = folder.0.join("names.aalam");
    let arguments = ["--output", output.to_str().unwrap()];
    let ran = run(&build, &arguments, &[&list], b"");
    assert!(ran.success, "{}", ran.err);
    assert!(ran.out.contains("2 entities"), "{}", ran.out);
    let gazetteer = aalam::Gazetteer::open(&output).unwrap();
    assert_eq!(
        gazetteer.lookup("بُوتين").next().unwrap().name(),
        "فلاديمير بوتين"
    );

    let bad = [
        folder.0.join("missing.tsv"),
        folder.0.clone(),
        folder.file("empty.tsv", ""),
        folder.file("latin1.tsv", b"caf\xE9\tLOC\tcafe\n"),
        folder.file("short.tsv", "الرياض\tLOC\tQ3692\nموسكو\n"),
    ];
    for path in &bad {
        let unwritten = folder.0.join("unwritten.aalam");
        let arguments = ["--output", unwritten.to_str().unwrap()];
        let ran = run(&build, &arguments, &[path], b"");
        let name = path.file_name().unwrap().to_str().unwrap();
        assert!(!ran.success && !unwritten.exists(), "{name}");
        // A list without an entity in it is nobody's fault in particular.
        assert!(
            ran.err.contains(name) || name == "empty.tsv" && !ran.err.is_empty(),
            "{}",
            ran.err
        );
    }
    let unwritable = folder.0.join("no-such-folder").join("names.aalam");
    let ran = run(
        &build,
        &["--output", unwritable.to_str().unwrap()],
        &[&list],
        b"",
    );
    assert!(
        !ran.success && ran.err.contains("no-such-folder"),
        "{}",
        ran.err
    );
}

/// Without a list, it is the gazetteer that comes with the crate.
#[test]
fn the_embedded_gazetteer_is_written() {
    let Some(build) = program("build_gazetteer") else {
        return;
    };
    let folder = Folder::new("embedded");
    let output = folder.0.join("embedded.aalam");
    let ran = run(&build, &["--output", output.to_str().unwrap()], &[], b"");
    assert!(ran.success, "{}", ran.err);
    let (opened, embedded) = (
        aalam::Gazetteer::open(&output).unwrap(),
        aalam::Gazetteer::default(),
    );
    assert_eq!(opened.name_count(), embedded.name_count());
    assert_eq!(opened.to_bytes(), embedded.to_bytes());
}

#[test]
fn help_is_there_and_unknown_options_are_refused() {
    let folder = Folder::new("help");
    for (name, program, _) in all_programs(&folder) {
        // It has no arguments.
        if name == "reload" {
            continue;
        }
        let ran = run(&program, &["--help"], &[], b"");
        assert!(
            ran.success && ran.out.contains("Usage:"),
            "{}",
            program.display()
        );
        let ran = run(&program, &["--no-such-option"], &[], b"");
        assert!(
            !ran.success && ran.err.contains("--no-such-option"),
            "{}",
            ran.err
        );
    }
}

#[test]
fn every_program_runs() {
    let folder = Folder::new("runs");
    for (name, program, arguments) in all_programs(&folder) {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let ran = run(&program, &arguments, &[], b"");
        assert!(ran.success && !ran.out.is_empty(), "{name}: {}", ran.err);
        // That a list was made is said beside it.
        let is_import = name.starts_with("import");
        assert_eq!(ran.err.lines().count(), usize::from(is_import), "{name}");
    }
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let folder = Folder::new("missing");
    for (name, program, arguments) in all_programs(&folder) {
        if name == "reload" {
            continue;
        }
        for at in (0..arguments.len()).filter(|&at| Path::new(&arguments[at]).is_file()) {
            let mut arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            arguments[at] = "no-such-file.txt";
            let ran = run(&program, &arguments, &[], b"");
            check_error(name, &ran, "no-such-file.txt");
        }
    }
}

#[cfg(unix)]
#[test]
fn no_program_minds_that_nobody_reads() {
    let folder = Folder::new("nobody");
    for (name, program, arguments) in all_programs(&folder) {
        let mut child = Command::new(&program)
            .args(&arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let ran = Ran::from(child.wait_with_output().unwrap());
        assert!(ran.success, "{name}: {}", ran.err);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said() {
    let folder = Folder::new("full");
    for (name, program, arguments) in all_programs(&folder) {
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        let output = Command::new(&program)
            .args(&arguments)
            .stdin(Stdio::null())
            .stdout(full)
            .output()
            .unwrap();
        check_error(name, &output.into(), "os error 28");
        if name.starts_with("import") || name == "build_gazetteer" {
            let inputs = arguments.iter().map(String::as_str);
            let inputs = inputs.take_while(|&argument| argument != "--output");
            let arguments: Vec<&str> = inputs.chain(["--output", "/dev/full"]).collect();
            let ran = run(&program, &arguments, &[], b"");
            check_error(name, &ran, "os error 28");
        }
    }
}

/// Runs an importer on files in a folder.
fn import(name: &str, folder: &Folder, files: &[&str], output: &str, more: &[&str]) -> Option<Ran> {
    let program = program(name)?;
    let output = folder.0.join(output);
    let paths: Vec<PathBuf> = files.iter().map(|file| folder.0.join(file)).collect();
    let paths: Vec<&Path> = paths.iter().map(PathBuf::as_path).collect();
    let arguments = [&["--output", output.to_str().unwrap()], more].concat();
    Some(run(&program, &arguments, &paths, b""))
}

#[test]
fn an_importer_writes_over_nothing_that_it_reads() {
    let folder = Folder::new("over");
    let files = [
        "paranames.tsv",
        "wikidata.json",
        "allCountries.txt",
        "alternateNamesV2.txt",
    ];
    for file in files {
        folder.file(file, fs::read(data(&format!("formats/{file}"))).unwrap());
    }
    let classes = folder.file("classes.tsv", "Q5\tPER\n");
    let classes = classes.to_str().unwrap();
    let geonames = &["allCountries.txt", "alternateNamesV2.txt"];
    let cases: [(&str, &[&str], &str, &[&str]); 5] = [
        ("import_paranames", &["paranames.tsv"], "paranames.tsv", &[]),
        ("import_wikidata", &["wikidata.json"], "wikidata.json", &[]),
        (
            "import_wikidata",
            &["wikidata.json"],
            "classes.tsv",
            &["--classes", classes],
        ),
        ("import_geonames", geonames, geonames[0], &[]),
        ("import_geonames", geonames, geonames[1], &[]),
    ];
    for (name, files, output, more) in cases {
        let before = fs::read(folder.0.join(output)).unwrap();
        let Some(ran) = import(name, &folder, files, output, more) else {
            continue;
        };
        check_error(name, &ran, "would be overwritten");
        assert!(ran.err.contains(output), "{}", ran.err);
        assert!(
            fs::read(folder.0.join(output)).unwrap() == before,
            "{output}"
        );
    }
    #[cfg(unix)]
    {
        let link = folder.0.join("link.tsv");
        std::os::unix::fs::symlink(folder.0.join("paranames.tsv"), link).unwrap();
        let name = "import_paranames";
        if let Some(ran) = import(name, &folder, &["paranames.tsv"], "link.tsv", &[]) {
            check_error(name, &ran, "would be overwritten");
        }
    }
}

#[test]
fn a_list_that_breaks_off_is_none() {
    let folder = Folder::new("whole");
    let good = fs::read_to_string(data("formats/paranames.tsv")).unwrap();
    folder.file("good.tsv", &good);
    folder.file("bad.tsv", good + "Q1\tواحد\n");
    let (list, part) = (folder.0.join("list.tsv"), folder.0.join("list.tsv.part"));
    let name = "import_paranames";
    let import = |file: &str, more: &[&str]| import(name, &folder, &[file], "list.tsv", more);
    let Some(ran) = import("bad.tsv", &[]) else {
        return;
    };
    check_error(name, &ran, "bad.tsv:");
    assert!(!list.exists() && !part.exists());

    // The list of the day before stays.
    assert!(import("good.tsv", &[]).unwrap().success);
    let before = fs::read_to_string(&list).unwrap();
    assert!(before.contains("البرتغال"), "{before}");
    check_error(name, &import("bad.tsv", &[]).unwrap(), "bad.tsv:");
    assert_eq!(fs::read_to_string(&list).unwrap(), before);
    assert!(!part.exists());

    fs::write(&list, "older").unwrap();
    assert!(import("bad.tsv", &["--lenient"]).unwrap().success);
    assert_eq!(fs::read_to_string(&list).unwrap(), before);
    assert!(!part.exists());
}

#[test]
fn a_stream_gives_places_in_the_text() {
    let Some(stream) = program("stream") else {
        return;
    };
    let ran = run(&stream, &[], &[], TEXT.as_bytes());
    assert!(ran.success && ran.err.is_empty(), "{}", ran.err);
    let lines = ran.out.lines().map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        let [start, end, _, _, written] = cells[..] else {
            panic!("{line}");
        };
        let name = &TEXT[start.parse().unwrap()..end.parse().unwrap()];
        assert!(written.ends_with(name), "{line}");
        written.to_owned()
    });
    let written: Vec<String> = lines.collect();
    let expected = ["ترامب", "ب+الرياض", "بُوتين", "موسكو", "ولل+قاهرة"];
    assert_eq!(written, expected);
}

#[test]
fn entities_and_types_can_be_hidden() {
    let Some(tag) = program("tag") else { return };
    let folder = Folder::new("hide");
    let list = "شركة الأفق\tORG\tacme\nبوتين\tPER\tQ7747\nكينجال\tسلاح\tweapon\n";
    let list = folder.file("list.tsv", list);
    let text = "قالت شركة الأفق إن بوتين أطلق كينجال";
    let run = |hide: &[&str]| {
        let list = ["--gazetteer", list.to_str().unwrap(), "--format", "jsonl"];
        let hide = hide.iter().flat_map(|hidden| ["--hide", hidden]);
        let arguments: Vec<&str> = list.into_iter().chain(hide).collect();
        run(&tag, &arguments, &[], text.as_bytes())
    };
    // (hidden, how many of the three are left)
    let cases: [(&[&str], usize); 8] = [
        (&[], 3),
        (&["person"], 2),
        (&["PER"], 2),
        (&["ORG", "سلاح"], 1),
        (&["Q7747"], 2),
        (&["Q7747", "acme"], 1),
        // Usual types of which the list has none.
        (&["LOC"], 3),
        (&["misc"], 3),
    ];
    for (hide, left) in cases {
        let ran = run(hide);
        assert!(ran.success, "{hide:?}: {}", ran.err);
        assert_eq!(ran.out.lines().count(), left, "{hide:?}: {}", ran.out);
    }
    check_error("tag", &run(&["nobody"]), "--hide nobody");
}

#[test]
fn a_name_over_a_line_end_is_printed_on_one_line() {
    for name in ["stream", "tag"] {
        let Some(program) = program(name) else { return };
        let ran = run(&program, &[], &[], "وصل دونالد\nترامب أمس".as_bytes());
        assert!(ran.success, "{name}: {}", ran.err);
        assert!(ran.out.contains("دونالد ترامب"), "{name}: {}", ran.out);
    }
}

#[test]
fn a_column_that_is_a_free_field_is_said_to_be_one() {
    let Some(build) = program("build_gazetteer") else {
        return;
    };
    let folder = Folder::new("fields");
    let list = "name\ttype\tid\talias\nفلاديمير بوتين\tPER\tQ7747\tبوتين\nالرياض\tLOC\tQ3692\t\n";
    let list = folder.file("list.tsv", list);
    let output = folder.0.join("list.aalam");
    let arguments = ["--output", output.to_str().unwrap()];
    let ran = run(&build, &arguments, &[&list], b"");
    assert!(ran.success, "{}", ran.err);
    let said = "1   with the free field `alias`";
    assert!(ran.out.contains(said), "{}", ran.out);
}

#[test]
fn a_bad_list_is_no_panic_of_variants() {
    let Some(variants) = program("variants") else {
        return;
    };
    let folder = Folder::new("variants");
    let list = "زيلنسكي\tPER\tQ1\nنيويورك\tbig city\tQ60\n";
    let list = folder.file("list.tsv", list);
    let ran = run(&variants, &[], &[&list], b"");
    check_error("variants", &ran, "list.tsv:2: ");
    assert!(ran.err.contains("big city"), "{}", ran.err);
}
