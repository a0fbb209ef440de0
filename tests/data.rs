//! The lists of the embedded gazetteer: whether each can be read, and whether
//! all of them together keep the rules that `data/README.md` states.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use aalam::{Gazetteer, Normalizer, Profile};

const HEADER: &str = "id\ttype\tname\taliases\tambiguous\tdemonyms";

#[test]
fn every_file_says_where_it_is_from_and_can_be_read() {
    for file in files() {
        let text = file.text();
        let comments: Vec<_> = text.lines().take_while(|l| l.starts_with('#')).collect();
        let origin = ["ritten by", "2026"];
        for said in origin {
            let is_said = comments.iter().any(|line| line.contains(said));
            assert!(is_said, "{}: no {said:?} in its comments", file.name);
        }
        // A list may also say which of its rows need evidence, where a place is, which of
        // two comes first, who is an artist, which name to show, and what kind of medium it is.
        let header = text.lines().nth(comments.len()).unwrap_or("");
        let header = header.strip_suffix("\tkind").unwrap_or(header);
        let header = header.strip_suffix("\tcanonical").unwrap_or(header);
        let header = header.strip_suffix("\toccupation").unwrap_or(header);
        let header = header.strip_suffix("\tpriority").unwrap_or(header);
        let header = header.strip_suffix("\tcountry").unwrap_or(header);
        let header = header.strip_suffix("\tflags").unwrap_or(header);
        assert_eq!(header, HEADER, "{}", file.name);

        let mut builder = Gazetteer::builder();
        if let Err(error) = builder.from_tsv(text.as_bytes()) {
            panic!("{}", error.in_file(&file.path));
        }
        let gazetteer = builder.build().unwrap();
        assert_eq!(
            gazetteer.entities().len(),
            file.rows().len(),
            "{}",
            file.name
        );
    }
}

#[test]
fn the_table_of_words_has_every_file_of_words() {
    let readme = fs::read_to_string(data().join("README.md")).unwrap();
    let (_, words) = readme.split_once("\n## Words\n").unwrap();
    let rows = words.lines().filter(|line| line.starts_with("| `"));
    // The first cell of a row has one name or several.
    let named = rows.flat_map(|row| row.split('|').nth(1).unwrap().split('`').skip(1).step_by(2));
    let mut named: Vec<String> = named.map(str::to_owned).collect();
    let files = fs::read_dir(data().join("words")).unwrap();
    let mut there: Vec<String> = files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    named.sort();
    there.sort();
    assert_eq!(named, there);
}

/// The numbers that the texts for users tell are those of the lists, give or take a twenty-fifth.
#[test]
fn the_docs_tell_how_much_there_is() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap();
    let rows: Vec<Row> = files().iter().flat_map(List::rows).collect();
    // What is generated adds names to some that are written by hand.
    let of = |label: &str| {
        let rows = rows.iter().filter(|row| row.entity_type == label);
        rows.map(|row| row.id.as_str())
            .collect::<BTreeSet<_>>()
            .len()
    };
    let words = |file: &str| {
        let text = read(&format!("data/words/{file}"));
        text.lines().filter(|line| !line.starts_with('#')).count()
    };
    let [persons, places, organizations, others] = ["PER", "LOC", "ORG", "MISC"].map(of);
    let bytes: usize = fs::read_dir(data().join("words"))
        .unwrap()
        .map(|file| file.unwrap().path())
        .chain(files().into_iter().map(|file| file.path))
        .map(|path| fs::read(path).unwrap().len())
        .sum();
    for (file, behind, count) in [
        ("README.md", " persons,", persons),
        ("README.md", " places,", places),
        ("README.md", " organizations,", organizations),
        ("README.md", " other things)", others),
        (
            "README.md",
            " of them (November",
            persons + places + organizations + others,
        ),
        ("README.md", " MB of a program", bytes / 1_000_000),
        ("src/lib.rs", " MB of a program", bytes / 1_000_000),
        ("docs/precision.md", " forms)", words("ordinary.txt")),
        (
            "docs/precision.md",
            " words as common as",
            words("common_words.txt"),
        ),
    ] {
        let text = read(file);
        let told = text.match_indices(behind).find_map(|(at, _)| {
            let number = text[..at].rsplit([' ', '(']).next()?;
            number.replace(',', "").parse::<usize>().ok()
        });
        let told = told.expect(behind);
        assert!(
            told.abs_diff(count) * 25 <= count,
            "{file}: {told}{behind}, there are {count}"
        );
    }
}

#[test]
fn every_row_has_an_id_a_type_and_different_names() {
    let mut wrong = Vec::new();
    for file in files() {
        for row in file.rows() {
            let id = &row.id;
            let of_wikidata = id
                .strip_prefix('Q')
                .is_some_and(|n| n.parse::<u64>().is_ok());
            let is_slug = id.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '-'));
            if !of_wikidata && !is_slug {
                wrong.push(format!("{}: {id} is no Q number and no slug", file.name));
            }
            if !["PER", "LOC", "ORG", "MISC"].contains(&row.entity_type.as_str()) {
                wrong.push(format!(
                    "{}: {id} has the type {:?}",
                    file.name, row.entity_type
                ));
            }
            let mut seen = BTreeSet::new();
            for name in row.plain.iter().chain(&row.ambiguous) {
                if name.trim() != name || name.is_empty() || !seen.insert(name) {
                    wrong.push(format!(
                        "{}: {id} has {name:?} twice, or with spaces",
                        file.name
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is shown of an entity is what one calls it, though the tagger has the longer name, too.
#[cfg(feature = "embedded")]
#[test]
fn the_name_that_is_shown_is_the_short_one() {
    let gazetteer = Gazetteer::default();
    for (id, shown, long) in [
        ("Q312", "آبل", "آبل الأمريكية"),
        ("aljazeera", "الجزيرة", "الجزيرة نت"),
        ("alarabiya", "العربية", "العربية نت"),
        ("hebron", "الخليل", "الخليل المحتلة"),
        ("venice", "البندقية", "البندقية الإيطالية"),
        ("palmyra", "تدمر", "تدمر الأثرية"),
        // Which of several it is, the longer name says.
        ("tripoli-lebanon", "طرابلس اللبنانية", "طرابلس اللبنانية"),
        ("cordoba-argentina", "قرطبة الأرجنتينية", "قرطبة الأرجنتينية"),
        ("annahar-lebanon", "النهار اللبنانية", "النهار اللبنانية"),
    ] {
        assert_eq!(gazetteer.entity(id).unwrap().name(), shown, "{id}");
        assert!(
            gazetteer.lookup(long).any(|entity| entity.id() == id),
            "{long}"
        );
    }
}

#[test]
fn an_id_is_declared_once() {
    let mut by_hand = HashMap::new();
    let mut generated = HashMap::new();
    let mut wrong = Vec::new();
    for file in files() {
        for row in file.rows() {
            let ids = if file.is_generated() {
                &mut generated
            } else {
                &mut by_hand
            };
            let place = (file.name.clone(), row.entity_type.clone());
            if let Some((other, _)) = ids.insert(row.id.clone(), place) {
                wrong.push(format!("{}: {} is in {other}, too", file.name, row.id));
            }
        }
    }
    // What is generated may add names to an entity that was written by hand.
    for (id, (file, entity_type)) in generated {
        if by_hand.get(&id).is_some_and(|(_, of)| *of != entity_type) {
            wrong.push(format!("{file}: {id} has another type elsewhere"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_plain_name_stands_for_entities_of_one_type() {
    let fold = Fold::new();
    let mut owners = BTreeMap::<String, BTreeMap<String, String>>::new();
    for file in files() {
        for row in file.rows() {
            for name in &row.plain {
                let types = owners.entry(fold.name(name)).or_default();
                let owner = format!("{} in {}", row.id, file.name);
                types.entry(row.entity_type.clone()).or_insert(owner);
            }
        }
    }
    owners.retain(|_, types| types.len() > 1);
    assert!(owners.is_empty(), "{owners:#?}");
}

#[test]
fn ordinary_words_are_ambiguous_names() {
    let fold = Fold::new();
    let words = |list: &str| -> BTreeSet<String> {
        let text = fs::read_to_string(data().join(list)).unwrap();
        let words = text.lines().filter(|line| !line.starts_with('#'));
        words.map(|word| fold.name(word)).collect()
    };
    let ordinary = words("words/ordinary.txt");
    let mut allowed = words("ordinary_names.txt");
    let mut wrong = Vec::new();
    for file in files() {
        for row in file.rows() {
            for name in &row.plain {
                let folded = fold.name(name);
                let is_allowed = !file.is_generated() && allowed.remove(&folded);
                // 22 مايو is a date.
                let words = folded.trim_start_matches(|c: char| c.is_numeric() || c == ' ');
                if (words.is_empty() || ordinary.contains(words)) && !is_allowed {
                    wrong.push(format!("{}: {} has {name}", file.name, row.id));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "to be moved to the column `ambiguous`, or into ordinary_names.txt:\n{}",
        wrong.join("\n")
    );
    assert!(
        allowed.is_empty(),
        "no longer in need of ordinary_names.txt: {allowed:?}"
    );
}

#[test]
#[cfg(feature = "embedded")]
fn every_file_is_embedded() {
    let gazetteer = Gazetteer::default();
    for file in files() {
        for row in file.rows() {
            let found = gazetteer.entity(&row.id);
            assert!(found.is_some(), "{}: {} is not embedded", file.name, row.id);
            let names = row.plain.iter().chain(&row.ambiguous);
            for name in names {
                let mut found = gazetteer.lookup(name);
                assert!(found.any(|e| e.id() == row.id), "{}: {name}", file.name);
            }
        }
    }
}

#[test]
#[cfg(feature = "embedded")]
fn generated_names_are_found_in_text() {
    let tagger = aalam::Tagger::new(Gazetteer::default());
    let cases = [
        ("تراجع الدولار الأميركي أمام اليوان الصيني", "currency-usd"),
        ("بسعر خمسين دولارًا أمريكيًا للبرميل", "currency-usd"),
        ("صدر الكتاب باللغة السنسكريتية", "lang-sa"),
        ("حريق في أزفون بولاية تيزي وزو", "dz-15-azeffoun"),
        ("وصل إلى بورتو فيلو", "porto-velho"),
    ];
    for (text, id) in cases {
        let mentions = tagger.tag(text);
        let ids: Vec<_> = mentions
            .iter()
            .filter_map(|m| Some(m.entity()?.id()))
            .collect();
        assert!(ids.contains(&id), "{text}: {ids:?}");
    }
}

struct List {
    /// Its path below `data`.
    name: String,
    path: PathBuf,
}

struct Row {
    id: String,
    entity_type: String,
    /// The name and the aliases, if they need no evidence.
    plain: Vec<String>,
    ambiguous: Vec<String>,
}

impl List {
    fn is_generated(&self) -> bool {
        self.name.starts_with("generated/")
    }

    fn text(&self) -> String {
        fs::read_to_string(&self.path).unwrap()
    }

    fn rows(&self) -> Vec<Row> {
        let text = self.text();
        let lines = text
            .lines()
            .skip_while(|line| !line.starts_with(HEADER))
            .skip(1);
        let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
        lines.map(|line| self.row(line)).collect()
    }

    fn row(&self, line: &str) -> Row {
        let fields: Vec<&str> = line.split('\t').collect();
        assert!((3..=10).contains(&fields.len()), "{}: {line}", self.name);
        let list = |column: usize| {
            let field = fields.get(column).filter(|field| !field.is_empty());
            field.into_iter().flat_map(|field| field.split('|'))
        };
        let names = [fields[2]].into_iter().chain(list(3));
        let ambiguous = list(4).map(str::to_owned);
        // What an entity is called may be ambiguous itself.
        let plain = names.filter(|name| list(4).all(|ambiguous| ambiguous != *name));
        let plain: Vec<String> = plain.map(str::to_owned).collect();
        // All names of a row may need evidence.
        let (plain, ambiguous) = if fields.get(6) == Some(&"evidence") {
            (Vec::new(), plain.into_iter().chain(ambiguous).collect())
        } else {
            (plain, ambiguous.collect())
        };
        Row {
            id: fields[0].to_owned(),
            entity_type: fields[1].to_owned(),
            plain,
            ambiguous,
        }
    }
}

/// Folds names as the gazetteer does, by its public profile.
struct Fold(Normalizer);

impl Fold {
    fn new() -> Self {
        Self(Normalizer::new(Profile::Matching))
    }

    fn name(&self, name: &str) -> String {
        let words = name.split(|c: char| !c.is_alphanumeric() && !is_mark(c));
        let words = words.filter(|word| !word.is_empty());
        let folded: Vec<_> = words.map(|word| self.0.normalize(word)).collect();
        folded.join(" ")
    }
}

/// Tashkeel, tatweel and the apostrophe stand inside words.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{640}' | '\'' | '’'
    )
}

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

/// The lists, in the order of their names.
fn files() -> Vec<List> {
    let mut found = Vec::new();
    for folder in ["", "generated/"] {
        for entry in fs::read_dir(data().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "tsv") {
                let name = path.file_name().unwrap().to_string_lossy();
                found.push(List {
                    name: format!("{folder}{name}"),
                    path: path.clone(),
                });
            }
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}
