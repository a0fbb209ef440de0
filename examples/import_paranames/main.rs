//! Makes a list of names of ParaNames: the Arabic and English names of the
//! people, places and organizations of Wikidata.
//!
//! The corpus is a gzipped TSV file with the columns `wikidata_id`, `eng`,
//! `label`, `language` and `type`; see <https://github.com/bltlab/paranames>.
//!
//! ```sh
//! cargo run --release --example import_paranames -- paranames.tsv.gz --output paranames.tsv
//! cargo run --release --example build_gazetteer -- paranames.tsv --loose --output paranames.aalam
//! ```

#[path = "../common/mod.rs"]
mod common;

use std::borrow::Cow;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::Parser;

use common::{
    BadLine, Format, Input, Output, Row, Skips, cells, exit, is_arabic, save, without_note,
};

const FIELDS: &[&str] = &[];

/// Make a list of names of ParaNames.
#[derive(Parser)]
pub(crate) struct Args {
    /// The corpus, TSV; may be .gz or .bz2
    #[arg(value_name = "PARANAMES")]
    file: PathBuf,
    /// The list to write; otherwise it goes to the standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The format of the list
    #[arg(short, long, value_enum, default_value_t = Format::Tsv)]
    format: Format,
    /// The languages whose names are taken
    #[arg(short, long, value_delimiter = ',', default_value = "ar")]
    languages: Vec<String>,
    /// Skip and count bad lines
    #[arg(long)]
    lenient: bool,
}

#[allow(dead_code, reason = "the tests call `import`")]
fn main() -> ExitCode {
    let args = Args::parse();
    let inputs = [args.file.as_path()];
    let result = save(args.output.as_deref(), &inputs, |out| {
        import(&args, out).map(|_| ())
    });
    exit("import_paranames", result.map(|()| ExitCode::SUCCESS))
}

/// Reads what the arguments say, and writes a list to `out`.
///
/// # Errors
///
/// A file that can't be read or written, and bad lines that are not skipped.
pub(crate) fn import<W: Write>(args: &Args, out: W) -> Result<W> {
    let mut output = Output::new(out, args.format, FIELDS)?;
    let mut input = Input::open(&args.file)?;
    let path = input.path.clone();
    let mut skips = Skips::new(args.lenient);
    let mut columns = None;
    let mut row = Row::default();
    while let Some(line) = input.next_line()? {
        let line = line.and_then(|line| {
            if let Some(columns) = &columns {
                return name(line, columns, &args.languages);
            }
            columns = Some(Columns::of(line)?);
            Ok(None)
        });
        let number = input.number();
        if columns.is_none() {
            // Without a header no other line can be read.
            skips.lenient = false;
        }
        let Some(Some(name)) = skips.check(line, &path, number)? else {
            continue;
        };
        // The names of an entity stand together, mostly; those that do not are
        // put together when the gazetteer is built.
        if row.id != name.id || row.entity_type != name.entity_type {
            output.write(&row)?;
            row = Row {
                id: name.id,
                entity_type: name.entity_type.to_owned(),
                ..Row::default()
            };
        }
        let label = without_note(&name.label);
        if is_arabic(label) {
            row.push_name(label);
        }
        if !is_arabic(&name.english) {
            row.push_latin(without_note(&name.english));
        }
    }
    columns.with_context(|| format!("{}: the file is empty", path.display()))?;
    output.write(&row)?;
    output.finish(skips.skipped)
}

/// Where the columns are.
struct Columns([usize; 5]);

impl Columns {
    const NAMES: [&str; 5] = ["wikidata_id", "eng", "label", "language", "type"];

    fn of(header: &str) -> Result<Self, BadLine> {
        let mut columns = [0; 5];
        for (column, name) in columns.iter_mut().zip(Self::NAMES) {
            let at = header.split('\t').position(|cell| cell == name);
            *column = at.ok_or_else(|| {
                let expected = Self::NAMES.join("<TAB>");
                let message = format!("no column `{name}`; expected the header {expected}");
                BadLine::new(1, message)
            })?;
        }
        Ok(Self(columns))
    }
}

/// A line of the corpus.
struct Name {
    id: String,
    entity_type: &'static str,
    english: String,
    label: String,
}

/// The name in a line, unless it is of another language.
fn name(line: &str, columns: &Columns, languages: &[String]) -> Result<Option<Name>, BadLine> {
    let cells = cells(line, 5..=5)?;
    let [id, english, label, language, entity_type] = columns.0.map(|column| cells[column]);
    let column = |cell: &str| cell.as_ptr() as usize - line.as_ptr() as usize + 1;
    if !languages.iter().any(|known| known == language) {
        return Ok(None);
    }
    let is_id = id
        .strip_prefix('Q')
        .is_some_and(|number| number.parse::<u64>().is_ok());
    if !is_id {
        let message = format!("{id:?} is no Wikidata id; expected Q and a number");
        return Err(BadLine::new(column(id), message));
    }
    let known = ["PER", "LOC", "ORG"];
    let Some(&known) = known.iter().find(|&&known| known == entity_type) else {
        let message = format!("the type {entity_type:?} is none of PER, LOC, ORG");
        return Err(BadLine::new(column(entity_type), message));
    };
    Ok(Some(Name {
        id: id.to_owned(),
        entity_type: known,
        english: unquoted(english).into_owned(),
        label: unquoted(label).into_owned(),
    }))
}

/// A cell without the quotes around one that has quotes in it.
fn unquoted(cell: &str) -> Cow<'_, str> {
    let inner = cell
        .strip_prefix('"')
        .and_then(|cell| cell.strip_suffix('"'));
    inner.map_or(cell.into(), |inner| inner.replace("\"\"", "\"").into())
}
