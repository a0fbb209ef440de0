//! The importers on small files in the official formats, compressed or not, and
//! with bad lines.
#![cfg(feature = "serde")]
#![expect(
    clippy::duplicate_mod,
    reason = "each importer is a program of its own"
)]

#[path = "../examples/import_geonames/main.rs"]
mod import_geonames;
#[path = "../examples/import_paranames/main.rs"]
mod import_paranames;
#[path = "../examples/import_wikidata/main.rs"]
mod import_wikidata;

use std::io::Write as _;
use std::path::{Path, PathBuf};

use aalam::Gazetteer;
use clap::Parser;

fn path(file: &str) -> String {
    format!("{}/tests/data/formats/{file}", env!("CARGO_MANIFEST_DIR"))
}

/// Runs an importer as if with these arguments.
macro_rules! run {
    ($importer:ident, $arguments:expr) => {{
        use $importer::{Args, import};
        let arguments = ["import"].iter().chain($arguments);
        import(&Args::parse_from(arguments), Vec::new())
            .map(|list| String::from_utf8(list).unwrap())
            .map_err(|error| format!("{error:#}"))
    }};
}

fn wikidata(arguments: &[&str]) -> Result<String, String> {
    run!(import_wikidata, arguments)
}

fn geonames(arguments: &[&str]) -> Result<String, String> {
    run!(import_geonames, arguments)
}

fn paranames(arguments: &[&str]) -> Result<String, String> {
    run!(import_paranames, arguments)
}

const HEADER: &str = "id\ttype\tname\taliases\tlatin\tpriority";

/// Checks the rows of a list, and that it loads.
fn check(list: Result<String, String>, rows: &[&str]) {
    let list = list.unwrap();
    let (header, body) = list.split_once('\n').unwrap();
    assert!(header.starts_with(HEADER), "{header}");
    assert_eq!(body.lines().collect::<Vec<_>>(), rows);
    let mut builder = Gazetteer::builder();
    builder.from_tsv(list.as_bytes()).unwrap();
    let gazetteer = builder.build().unwrap();
    assert_eq!(gazetteer.entities().len(), rows.len());
}

const WIKIDATA: [&str; 3] = [
    "Q7747\tPER\tفلاديمير بوتين\tبوتين|فلاديمير فلاديميروفيتش بوتين\tVladimir Putin|Putin\t8",
    "Q1899\tLOC\tكييف\t\tKyiv|Kiev\t6",
    "Q95\tORG\tجوجل\tغوغل\tGoogle\t4",
];
const TRIPOLI: &str = "Q3579\tLOC\tطرابلس\t\tTripoli\t5";

#[test]
fn the_dump_of_wikidata() {
    check(wikidata(&[&path("wikidata.json")]), &WIKIDATA);
    check(
        wikidata(&[&path("wikidata.json"), "--sitelinks", "5"]),
        &WIKIDATA[..2],
    );
}

#[test]
fn subclasses_of_the_classes_of_the_table() {
    let [putin, kyiv, google] = WIKIDATA;
    let list = wikidata(&[&path("wikidata.json"), "--subclasses"]);
    check(list, &[putin, kyiv, TRIPOLI, google]);
}

#[test]
fn a_table_of_classes_of_ones_own() {
    let directory = directory("classes");
    let table = directory.join("classes.tsv");
    std::fs::write(&table, "# mine\nQ5\tHUMAN\tperson\nQ51929311\tCITY\n").unwrap();
    let table = table.to_str().unwrap();
    let list = wikidata(&[&path("wikidata.json"), "--classes", table]);
    let human = WIKIDATA[0].replace("PER", "HUMAN");
    check(list, &[&human, &TRIPOLI.replace("LOC", "CITY")]);

    for (content, expected) in [
        (
            "human\tPER\n",
            ":1:1: \"human\" is no class; expected an id such as Q5",
        ),
        ("Q5\tPER\nQ6 \tbig city\n", ":2:4: \"big city\" is no type"),
    ] {
        std::fs::write(table, content).unwrap();
        let error = wikidata(&[&path("wikidata.json"), "--classes", table]).unwrap_err();
        assert_eq!(
            error
                .strip_prefix(table)
                .and_then(|rest| rest.get(..expected.len())),
            Some(expected),
            "{error}"
        );
    }
    std::fs::remove_dir_all(directory).unwrap();
}

#[test]
fn results_of_the_query_service() {
    let trump = "Q22686\tPER\tدونالد ترامب\tترامب|دونالد ترمب\tDonald Trump\t263";
    for file in ["sparql.json", "query.json", "query-verbose.json"] {
        let riyadh = "Q3692\tLOC\tالرياض\t\t\t";
        check(wikidata(&[&path(file)]), &[trump, riyadh]);
        check(wikidata(&[&path(file), "--sitelinks", "100"]), &[trump]);
    }
}

#[test]
fn the_places_of_geonames() {
    let (places, names) = (path("allCountries.txt"), path("alternateNamesV2.txt"));
    let rows = [
        "geonames:108410\tLOC\tالرياض\tمدينة الرياض\tRiyadh\t4205961\tSA\tP.PPLC",
        "geonames:2210247\tLOC\tطرابلس\tطرابلس الغرب\tTripoli\t1150989\tLY\tP.PPLC",
        "geonames:745044\tLOC\tإسطنبول\t\tIstanbul\t14804116\tTR\tP.PPLA",
        "geonames:102358\tLOC\tالمملكة العربية السعودية\tالسعودية\tKingdom of Saudi Arabia\t33699947\tSA\tA.PCLI",
    ];
    check(geonames(&[&places, &names]), &rows);
    check(geonames(&[&places, &names, "--classes", "A"]), &rows[3..]);
    check(
        geonames(&[&places, &names, "--population", "2000000", "--classes", "P"]),
        &[rows[0], rows[2]],
    );
    let all = geonames(&[
        &places,
        &names,
        "--classes",
        "SP",
        "--population",
        "0",
        "--historic",
    ])
    .unwrap();
    for name in [
        "الوادي الجديد",
        "مطار القاهرة الدولي",
        "إسطنبول\tالقسطنطينية",
    ] {
        assert!(all.contains(name), "{name}: {all}");
    }
    assert!(!all.contains("Paris"));
}

#[test]
fn the_names_of_paranames() {
    let rows = [
        "Q45\tLOC\tالبرتغال\t\tPortugal\t",
        "Q312\tORG\tأبل\t\tApple\t",
        "Q1203\tPER\tجون \"وينستون\" لينون\t\tJohn Lennon\t",
        "Q49210\tLOC\tجامعة برانديز\t\tBrandeis University\t",
        "Q49210\tORG\tجامعة برانديز\t\tBrandeis University\t",
    ];
    check(paranames(&[&path("paranames.tsv")]), &rows);
    let egyptian = paranames(&[&path("paranames.tsv"), "--languages", "ar,arz"]).unwrap();
    assert!(egyptian.contains("Q45\tLOC\tالبرتغال\tپورتوجال\tPortugal"));
}

#[test]
fn lists_in_json_lines_say_the_same() {
    let tsv = [
        wikidata(&[&path("wikidata.json")]),
        geonames(&[&path("allCountries.txt"), &path("alternateNamesV2.txt")]),
        paranames(&[&path("paranames.tsv")]),
    ];
    let jsonl = [
        wikidata(&[&path("wikidata.json"), "--format", "jsonl"]),
        geonames(&[
            &path("allCountries.txt"),
            &path("alternateNamesV2.txt"),
            "--format",
            "jsonl",
        ]),
        paranames(&[&path("paranames.tsv"), "--format", "jsonl"]),
    ];
    for (tsv, jsonl) in tsv.into_iter().zip(jsonl) {
        let [tsv, jsonl] = [tsv, jsonl].map(|list| {
            let mut builder = Gazetteer::builder();
            builder.from_list(list.unwrap().as_bytes()).unwrap();
            builder.build().unwrap()
        });
        assert!(tsv.entities().eq(jsonl.entities()));
        assert_eq!(tsv.name_count(), jsonl.name_count());
    }
}

fn directory(test: &str) -> PathBuf {
    let name = format!("aalam-importers-{test}-{}", std::process::id());
    let directory = std::env::temp_dir().join(name);
    std::fs::create_dir_all(&directory).unwrap();
    directory
}

/// A file as two compressed members, as parallel compressors write them.
fn compress(file: &str, directory: &Path) -> [String; 2] {
    let content = std::fs::read(path(file)).unwrap();
    let (first, second) = content.split_at(content.len() / 2);
    let (mut gz, mut bz2) = (Vec::new(), Vec::new());
    for part in [first, second] {
        let mut encoder = flate2::write::GzEncoder::new(&mut gz, flate2::Compression::fast());
        encoder.write_all(part).unwrap();
        encoder.finish().unwrap();
        let mut encoder = bzip2::write::BzEncoder::new(&mut bz2, bzip2::Compression::fast());
        encoder.write_all(part).unwrap();
        encoder.finish().unwrap();
    }
    // The names say nothing.
    [("a", gz), ("b", bz2)].map(|(name, bytes)| {
        let path = directory.join(format!("{file}.{name}"));
        std::fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    })
}

#[test]
fn compressed_files_are_read_to_their_end() {
    let directory = directory("compressed");
    let dump = wikidata(&[&path("wikidata.json"), "--subclasses"]).unwrap();
    for file in compress("wikidata.json", &directory) {
        assert_eq!(wikidata(&[&file, "--subclasses"]).unwrap(), dump);
    }
    let names = paranames(&[&path("paranames.tsv")]).unwrap();
    for file in compress("paranames.tsv", &directory) {
        assert_eq!(paranames(&[&file]).unwrap(), names);
        // A download that broke off is no short list.
        let bytes = std::fs::read(&file).unwrap();
        std::fs::write(&file, &bytes[..bytes.len() - 20]).unwrap();
        let error = paranames(&[&file]).unwrap_err();
        assert!(error.starts_with(&file), "{error}");
    }
    let [places, names] =
        ["allCountries.txt", "alternateNamesV2.txt"].map(|f| compress(f, &directory));
    let list = geonames(&[&path("allCountries.txt"), &path("alternateNamesV2.txt")]).unwrap();
    assert_eq!(geonames(&[&places[0], &names[1]]).unwrap(), list);
    std::fs::remove_dir_all(directory).unwrap();
}

/// Changes a file; its path, and line and column of the mark in what is new.
fn change(file: &str, directory: &Path, from: &str, to: &str) -> (String, String) {
    let content = std::fs::read_to_string(path(file)).unwrap();
    assert!(content.contains(from), "{from}");
    let content = content.replacen(from, to, 1);
    let before = content.split('‸').next().unwrap();
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap().len() + 1;
    let path = directory.join(file);
    std::fs::write(&path, content.replace('‸', "")).unwrap();
    (
        path.to_str().unwrap().to_owned(),
        format!("{line}:{column}"),
    )
}

#[test]
fn bad_lines_end_the_import_or_are_skipped() {
    type Run<'a> = &'a dyn Fn(&[&str]) -> Result<String, String>;
    let directory = directory("bad");
    let (good_places, good_names) = (path("allCountries.txt"), path("alternateNamesV2.txt"));
    let places: Run<'_> = &|a| geonames(&[&[a[0], &good_names], &a[1..]].concat());
    let names: Run<'_> = &|a| geonames(&[&[&good_places, a[0]], &a[1..]].concat());
    // Importer and file, what is changed into what, message, rows that are left.
    let cases: [(Run<'_>, &str, [&str; 2], &str, usize); 8] = [
        (
            &wikidata,
            "wikidata.json",
            [
                "\"id\":\"Q5\"},\"type\"",
                "\"id\":\"Q5\",\"type\":\"wikibase-entityid\"‸],\"type\"",
            ],
            "expected `,` or `}`; expected an entity of the JSON dump",
            2,
        ),
        (
            &wikidata,
            "wikidata.json",
            ["{\"type\":\"item\",\"id\":\"Q1899\"", "{\"id\":‸5"],
            "invalid type",
            2,
        ),
        (
            &paranames,
            "paranames.tsv",
            [
                "Q312\tApple\tأبل (شركة)\tar\tORG",
                "Q312\tأبل (شركة)\tar\tORG‸",
            ],
            "the line has 4 columns; expected 5",
            4,
        ),
        (
            &paranames,
            "paranames.tsv",
            ["ar\tPER", "ar\t‸HUM"],
            "the type \"HUM\" is none of PER, LOC, ORG",
            4,
        ),
        (
            &paranames,
            "paranames.tsv",
            ["Q1203", "‸1203"],
            "\"1203\" is no Wikidata id",
            4,
        ),
        (
            places,
            "allCountries.txt",
            ["1150989", "‸many"],
            "\"many\" is no population; expected a number",
            3,
        ),
        (
            places,
            "allCountries.txt",
            ["Africa/Tripoli\t2022-05-02", "Africa/Tripoli‸"],
            "has 18 columns; expected 19",
            3,
        ),
        (
            names,
            "alternateNamesV2.txt",
            ["\t745044\tar\tإسط", "\t‸x\tar\tإسط"],
            "\"x\" is no geonameid; expected a number",
            3,
        ),
    ];
    for (run, file, [from, to], expected, rows) in cases {
        let (file, place) = change(file, &directory, from, to);
        let error = run(&[&file]).unwrap_err();
        assert!(
            error.starts_with(&format!("{file}:{place}: ")),
            "{place}: {error}"
        );
        assert!(error.contains(expected), "{error}");
        let list = run(&[&file, "--lenient"]).unwrap();
        assert_eq!(list.lines().count() - 1, rows, "{list}");
    }
    for file in ["sparql.json", "query.json"] {
        let (file, _) = change(file, &directory, "Q22686", "x");
        let error = wikidata(&[&file]).unwrap_err();
        let expected =
            format!("{file}: result 1: the item \"http://www.wikidata.org/entity/x\" is no entity");
        assert!(error.starts_with(&expected), "{error}");
        let list = wikidata(&[&file, "--lenient"]).unwrap();
        assert_eq!(list.lines().count() - 1, 1, "{list}");
    }
    std::fs::remove_dir_all(directory).unwrap();
}

#[test]
fn files_of_another_kind_are_refused() {
    let directory = directory("kinds");
    let latin = directory.join("latin");
    std::fs::write(
        &latin,
        b"wikidata_id\teng\tlabel\tlanguage\ttype\nQ1\tcaf\xE9\tx\tar\tORG\n",
    )
    .unwrap();
    let latin = latin.to_str().unwrap();
    let zip = directory.join("allCountries.zip");
    std::fs::write(&zip, b"PK\x03\x04\x14\0").unwrap();
    let zip = zip.to_str().unwrap();
    let cases = [
        (
            paranames(&[&path("people.tsv")]),
            ":1:1: no column `wikidata_id`; expected the header",
        ),
        (
            paranames(&[&path("people.tsv"), "--lenient"]),
            ":1:1: no column `wikidata_id`",
        ),
        (paranames(&[latin]), ":2:7: the byte 0xE9 is not UTF-8"),
        (wikidata(&[&path("people.tsv")]), ":1:1: expected value"),
        (
            geonames(&[&path("people.tsv"), &path("alternateNamesV2.txt")]),
            ":1:",
        ),
        (
            geonames(&[zip, &path("alternateNamesV2.txt")]),
            "allCountries.zip: this is a ZIP archive; unpack it first",
        ),
        (paranames(&["missing.tsv"]), "missing.tsv: "),
    ];
    for (result, expected) in cases {
        let error = result.unwrap_err();
        assert!(error.contains(expected), "{error}");
    }
    std::fs::remove_dir_all(directory).unwrap();
}

/// Writes `bytes` bytes of lines, which `line` makes of their numbers.
fn generate(path: &Path, bytes: usize, start: &str, end: &str, line: impl Fn(usize) -> String) {
    let mut file = std::io::BufWriter::new(std::fs::File::create(path).unwrap());
    file.write_all(start.as_bytes()).unwrap();
    let mut written = 0;
    for number in 1.. {
        let line = line(number);
        file.write_all(line.as_bytes()).unwrap();
        written += line.len();
        if written >= bytes {
            break;
        }
    }
    file.write_all(end.as_bytes()).unwrap();
}

/// The most memory that the process has had so far, in kilobytes.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    peak.trim().strip_suffix(" kB")?.parse().ok()
}

/// Run alone: `cargo test --release --all-features --test importers -- --ignored`.
/// The directory in `AALAM_KEEP` keeps the files.
#[test]
#[ignore = "writes 500 MB"]
fn large_files_take_little_memory() {
    const SIZE: usize = 100 << 20;
    let keep = std::env::var_os("AALAM_KEEP");
    let directory = keep
        .as_ref()
        .map_or_else(|| directory("large"), PathBuf::from);
    std::fs::create_dir_all(&directory).unwrap();
    let file = |name: &str| directory.join(name);
    let text = |name: &str| std::fs::read_to_string(path(name)).unwrap();

    let dump = text("wikidata.json");
    let items: Vec<&str> = dump.lines().filter(|line| line.starts_with('{')).collect();
    generate(
        &file("wikidata.json"),
        SIZE,
        "[\n",
        "{\"id\":\"Q1\"}\n]\n",
        |number| {
            let item = items[number % items.len()].trim_end_matches(',');
            let id = format!("\"id\":\"Q{}\",\"labels\"", number + 1_000_000);
            let at = item.find("\"id\":").unwrap();
            let labels = item.find("\"labels\"").unwrap() + "\"labels\"".len();
            format!("{}{id}{},\n", &item[..at], &item[labels..])
        },
    );
    let start =
        "{\n  \"head\": {\"vars\": [\"item\", \"itemLabel\"]},\n  \"results\": {\"bindings\": [\n";
    generate(&file("sparql.json"), SIZE, start, "{}]}}", |number| {
        format!(
            "    {{\"item\": {{\"type\": \"uri\", \"value\": \"http://www.wikidata.org/entity/Q{number}\"}},\n     \"type\": {{\"type\": \"literal\", \"value\": \"LOC\"}},\n     \"itemLabel\": {{\"xml:lang\": \"ar\", \"type\": \"literal\", \"value\": \"مدينة {number}\"}}}},\n"
        )
    });
    let places = text("allCountries.txt");
    let places: Vec<&str> = places
        .lines()
        .map(|line| line.split_once('\t').unwrap().1)
        .collect();
    generate(&file("allCountries.txt"), SIZE, "", "", |number| {
        format!("{number}\t{}\n", places[number % places.len()])
    });
    // As in the real file, few of the names are Arabic.
    generate(&file("alternateNamesV2.txt"), SIZE, "", "", |number| {
        let (language, name) = if number % 20 == 0 {
            ("ar", "مدينة")
        } else {
            ("en", "The city of")
        };
        format!(
            "{number}\t{}\t{language}\t{name} {number}\t1\t\t\t\t\t\n",
            number / 4
        )
    });
    generate(
        &file("paranames.tsv"),
        SIZE,
        "wikidata_id\teng\tlabel\tlanguage\ttype\n",
        "",
        |number| {
            format!(
                "Q{}\tCity {number}\tمدينة {number}\tar\tLOC\n",
                number / 3 + 1
            )
        },
    );

    let arguments = |names: &[&str], flags: &[&str]| {
        let names = names
            .iter()
            .map(|name| file(name).to_str().unwrap().to_owned());
        let flags = flags.iter().map(|&flag| flag.to_owned());
        ["import".to_owned()]
            .into_iter()
            .chain(names)
            .chain(flags)
            .collect::<Vec<_>>()
    };
    let before = peak();
    let check = |name: &str| {
        if let (Some(before), Some(now)) = (before, peak()) {
            println!("{name}: {} MB more than before", (now - before) / 1024);
            assert!(now - before < 64 << 10, "{name}: {before} kB, {now} kB");
        }
    };
    let run = |arguments: Vec<String>| {
        let args = import_wikidata::Args::parse_from(arguments);
        import_wikidata::import(&args, std::io::sink()).unwrap();
    };
    run(arguments(&["wikidata.json"], &["--subclasses"]));
    check("dump");
    run(arguments(&["sparql.json"], &["--lenient"]));
    check("results");
    let args = import_paranames::Args::parse_from(arguments(&["paranames.tsv"], &[]));
    import_paranames::import(&args, std::io::sink()).unwrap();
    check("paranames");
    let files = ["allCountries.txt", "alternateNamesV2.txt"];
    let args = import_geonames::Args::parse_from(arguments(&files, &[]));
    import_geonames::import(&args, std::io::sink()).unwrap();
    check("geonames");
    if keep.is_none() {
        std::fs::remove_dir_all(directory).unwrap();
    }
}
