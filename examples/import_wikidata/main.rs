//! Makes a list of the entities of Wikidata that have an Arabic name.
//!
//! Takes the JSON dump (`latest-all.json.gz` or `.bz2` from
//! <https://dumps.wikimedia.org/wikidatawiki/entities/>, or unpacked), or results
//! of the query service in JSON, and tells them apart by what is in them.
//!
//! ```sh
//! cargo run --release --example import_wikidata -- latest-all.json.bz2 --output wikidata.tsv
//! cargo run --release --example build_gazetteer -- wikidata.tsv --output wikidata.aalam
//! ```
//!
//! An entity's type is that of a class it is an instance of (P31): `classes.tsv`
//! beside this file says which, or a file of your own. With `--subclasses` the
//! dump is read twice, and classes that the table does not have count as those
//! they are subclasses of (P279).
//!
//! Query results need the variables `item` and `itemLabel`, and may have
//! `itemAltLabel`, `latin`, `class` or `type`, and `sitelinks`:
//!
//! ```sparql
//! SELECT ?item ?itemLabel ?itemAltLabel ?latin ?class ?sitelinks WHERE {
//!   ?item wdt:P31 ?class; wdt:P39 wd:Q11696; wikibase:sitelinks ?sitelinks.
//!   OPTIONAL { ?item rdfs:label ?latin. FILTER(LANG(?latin) = "en") }
//!   SERVICE wikibase:label { bd:serviceParam wikibase:language "ar". }
//! }
//! ```

mod classes;
#[path = "../common/mod.rs"]
mod common;
mod dump;
mod results;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;

use classes::Classes;
use common::{Format, Input, Output, Skips, exit, save};

const FIELDS: &[&str] = &[];

/// Make a list of the entities of Wikidata.
#[derive(Parser)]
pub(crate) struct Args {
    /// The JSON dump, may be .gz or .bz2; or query results in JSON
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The list to write; otherwise it goes to the standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The format of the list
    #[arg(short, long, value_enum, default_value_t = Format::Tsv)]
    format: Format,
    /// A table of classes and types instead of the usual one: TSV, the Wikidata id
    /// of a class, a type, anything
    #[arg(short, long, value_name = "FILE")]
    classes: Option<PathBuf>,
    /// Read the dump once before for the classes below those of the table
    #[arg(long)]
    subclasses: bool,
    /// The type of query results without a class
    #[arg(short, long, value_name = "TYPE")]
    r#type: Option<String>,
    /// Leave out entities with articles in fewer wikis
    #[arg(short, long, value_name = "NUMBER", default_value_t = 0)]
    sitelinks: u32,
    /// Skip and count bad lines
    #[arg(long)]
    lenient: bool,
}

#[allow(dead_code, reason = "the tests call `import`")]
fn main() -> ExitCode {
    let args = Args::parse();
    let inputs: Vec<&Path> = [Some(&args.file), args.classes.as_ref()]
        .into_iter()
        .flatten()
        .map(PathBuf::as_path)
        .collect();
    let result = save(args.output.as_deref(), &inputs, |out| {
        import(&args, out).map(|_| ())
    });
    exit("import_wikidata", result.map(|()| ExitCode::SUCCESS))
}

/// Reads what the arguments say, and writes a list to `out`.
///
/// # Errors
///
/// A file that can't be read or written, and bad lines that are not skipped.
pub(crate) fn import<W: Write>(args: &Args, out: W) -> Result<W> {
    let mut output = Output::new(out, args.format, FIELDS)?;
    let mut classes = Classes::read(args.classes.as_deref())?;
    let mut skips = Skips::new(args.lenient);
    if results::are_in(&mut Input::open(&args.file)?)? {
        let mut input = Input::open(&args.file)?;
        results::import(&mut input, args, &classes, &mut skips, &mut output)?;
    } else {
        if args.subclasses {
            dump::read_subclasses(&mut Input::open(&args.file)?, &mut classes)?;
        }
        let mut input = Input::open(&args.file)?;
        dump::import(&mut input, args, &classes, &mut skips, &mut output)?;
    }
    output.finish(skips.skipped)
}

/// What is wrong with JSON, without the place, which is said elsewhere.
fn message_of(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let end = message.rfind(" at line ").unwrap_or(message.len());
    message[..end].to_owned()
}
