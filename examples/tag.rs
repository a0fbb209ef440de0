//! Finds the people, places and organizations in Arabic texts.
//!
//! `cargo run --release --all-features --example tag -- --help`

#[path = "common/barred.rs"]
mod barred;
#[path = "common/comments.rs"]
mod comments;
#[path = "common/line.rs"]
mod line;
#[path = "common/named.rs"]
mod named;
#[path = "common/ordinary.rs"]
mod ordinary;
#[path = "common/status.rs"]
mod status;
#[path = "common/titles.rs"]
mod titles;

use std::collections::HashSet;
use std::io::{BufWriter, IsTerminal as _, Read as _, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use aalam::{
    Document, EntityType, Gazetteer, GazetteerBuilder, Mention, Overlaps, Precision, Tagger,
    Tokenizer, Trust,
};
use anyhow::{Context as _, Result, bail};
use clap::{Parser, ValueEnum};
use serde::Serialize;

use line::on_one_line;
use named::named;

/// A sample article, written for this example.
const SAMPLE: &str = include_str!("data/sample.txt");

/// Find the people, places and organizations in Arabic texts.
///
/// Without a file, or for the file `-`, it reads standard input; without one on a terminal, it
/// tags a sample article. Each file is a text of its own; one that cannot be read is left out,
/// and the exit status is then 1.
#[derive(Parser)]
#[expect(clippy::struct_excessive_bools, reason = "one a flag")]
struct Args {
    /// Names to look for instead of the embedded ones: a list (TSV with the columns
    /// name, type, id, canonical name, or CSV or JSON Lines) or a compiled
    /// gazetteer; which one shows in what is in it. May be given several times,
    /// the most important first
    #[arg(short, long, value_name = "FILE")]
    gazetteer: Vec<PathBuf>,
    /// Look for the names of the embedded gazetteer, too, with less importance
    #[arg(long, requires = "gazetteer")]
    with_default: bool,
    /// Also find other spellings of the lists' names, made by rule (a compiled
    /// gazetteer has those it was built with)
    #[arg(long, requires = "gazetteer")]
    variants: bool,
    /// Also find the demonyms of the lists' places, made by rule (likewise)
    #[arg(long, requires = "gazetteer")]
    demonyms: bool,
    /// Also compose names that no list has, of the given names, titles and heads of names that
    /// come with the crate (likewise; the embedded gazetteer has them)
    #[arg(long, requires = "gazetteer")]
    name_parts: bool,
    /// Take the lists as read by a person: only ordinary words among their names want evidence,
    /// however short or long the lists are (likewise)
    #[arg(long, requires = "gazetteer")]
    vetted: bool,
    /// How far the lists are trusted, if not by their length: typed (up to 1,000 names: every
    /// name is taken at its word), vetted, readable (up to 50,000), unvetted (a single word wants
    /// evidence) (likewise)
    #[arg(long, value_parser = named(Trust::ALL), requires = "gazetteer", conflicts_with = "vetted")]
    trust: Option<Trust>,
    /// The type of entities for which the lists say none, as of one name a line
    #[arg(long, value_name = "TYPE", requires = "gazetteer")]
    default_type: Option<String>,
    /// Leave out an entity, or all entities of a type (PER, LOC, ORG, MISC, or one of
    /// the lists)
    #[arg(long, value_name = "ID|TYPE")]
    hide: Vec<String>,
    /// How much has to speak for a doubtful name
    #[arg(long, value_parser = named(Precision::ALL), default_value_t)]
    precision: Precision,
    /// What to print
    #[arg(short, long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Which of two overlapping names to keep
    #[arg(long, value_parser = named(Overlaps::ALL), default_value_t)]
    overlaps: Overlaps,
    /// Texts in UTF-8
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Each sentence that names somebody, with its mentions below
    Text,
    /// One JSON object a mention, offsets in bytes
    Jsonl,
    /// Whom and what the text is about, the most important first
    Tags,
}

fn main() -> ExitCode {
    status::exit("tag", run(&Args::parse()))
}

fn run(args: &Args) -> Result<ExitCode> {
    let tagger = tagger(args)?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut status = ExitCode::SUCCESS;
    if args.files.is_empty() {
        print(args.format, &tagger, 0, &standard_input()?, &mut out)?;
    }
    for (doc, path) in args.files.iter().enumerate() {
        let text = match std::fs::read(path) {
            Ok(text) => utf8(text, path),
            Err(_) if path == Path::new("-") => standard_input(),
            Err(error) => Err(error).with_context(|| path.display().to_string()),
        };
        match text {
            Ok(text) => {
                if args.files.len() > 1 && !matches!(args.format, Format::Jsonl) {
                    writeln!(out, "== {}", path.display())?;
                }
                print(args.format, &tagger, doc, &text, &mut out)?;
            }
            Err(error) => {
                eprintln!("tag: {error:#}");
                status = ExitCode::FAILURE;
            }
        }
    }
    out.flush()?;
    Ok(status)
}

/// The text on standard input, or, on a terminal, the sample.
fn standard_input() -> Result<String> {
    if std::io::stdin().is_terminal() {
        return Ok(SAMPLE.to_owned());
    }
    let mut text = Vec::new();
    std::io::stdin().read_to_end(&mut text)?;
    utf8(text, Path::new("standard input"))
}

/// The types that lists usually have, and that names have that no list has.
const USUAL: [EntityType; 4] = [
    EntityType::PERSON,
    EntityType::LOCATION,
    EntityType::ORGANIZATION,
    EntityType::MISCELLANEOUS,
];

/// A tagger of the lists that were asked for.
fn tagger(args: &Args) -> Result<Tagger> {
    let mut lists = Gazetteer::builder();
    lists
        .variants(args.variants)
        .demonyms(args.demonyms)
        .name_parts(args.name_parts);
    if let Some(label) = &args.default_type {
        lists.default_type(label.as_str());
    }
    if let Some(trust) = args.trust.or(args.vetted.then_some(Trust::Vetted)) {
        lists.trust(trust);
    }
    let mut gazetteers = args
        .gazetteer
        .iter()
        .map(|path| open(&lists, path, args))
        .collect::<Result<Vec<Gazetteer>>>()?;
    if gazetteers.is_empty() || args.with_default {
        gazetteers.push(Gazetteer::default());
    }
    let mut tagger = Tagger::builder(gazetteers[0].clone());
    for gazetteer in &gazetteers[1..] {
        tagger.gazetteer(gazetteer.clone());
    }
    for hidden in &args.hide {
        let label = EntityType::from(hidden.as_str());
        let mut entities = gazetteers.iter().flat_map(Gazetteer::entities);
        if USUAL.contains(&label) || entities.any(|entity| *entity.entity_type() == label) {
            tagger.hide_type(label);
        } else if gazetteers.iter().any(|list| list.entity(hidden).is_some()) {
            tagger.hide_id(hidden);
        } else {
            bail!("--hide {hidden}: there is no entity of this id or type");
        }
    }
    Ok(tagger
        .overlaps(args.overlaps)
        .precision(args.precision)
        .build())
}

/// A list or a compiled gazetteer, with a warning if nothing good can come of it.
fn open(lists: &GazetteerBuilder, path: &Path, args: &Args) -> Result<Gazetteer> {
    let mut list = lists.clone();
    let gazetteer = list.open_mut(path)?;
    if let Some(warning) = titles::warning(&gazetteer) {
        eprintln!("tag: {}: warning: {warning}", path.display());
    }
    let is_told = args.vetted || args.trust.is_some();
    if let Some(warning) = ordinary::warning(&list, &gazetteer).filter(|_| !is_told) {
        eprintln!("tag: {}: warning: {warning}", path.display());
    }
    if let Some(warning) = barred::warning(list.barred_lines(), list.barred_signs()) {
        eprintln!("tag: {}: warning: {warning}", path.display());
    }
    let warning = if gazetteer.name_count() == 0 {
        comments::told(path).unwrap_or(
            "no name in it is ever found: it is empty, or its entities are hidden or never alone",
        )
    } else if are_columns_mixed_up(&gazetteer) {
        "no entity is of the types PER, LOC, ORG or MISC; are the columns name, type, id?"
    } else {
        return Ok(gazetteer);
    };
    eprintln!("tag: {}: warning: {warning}", path.display());
    Ok(gazetteer)
}

/// Whether what stands as the types of entities is likely something else: none is a usual one,
/// and such a one stands as a name, or nearly every entity has its own.
fn are_columns_mixed_up(gazetteer: &Gazetteer) -> bool {
    let mut types = HashSet::new();
    let mut named_so = false;
    for entity in gazetteer.entities() {
        if USUAL.contains(entity.entity_type()) {
            return false;
        }
        types.insert(entity.entity_type());
        named_so |= USUAL.iter().any(|label| label.as_str() == entity.name());
    }
    named_so || types.len() > 1 && types.len() * 2 > gazetteer.entities().len()
}

fn utf8(bytes: Vec<u8>, path: &Path) -> Result<String> {
    let from = match bytes[..] {
        [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..] => "UTF-16",
        _ => "WINDOWS-1256",
    };
    let text = String::from_utf8(bytes).map_err(|error| error.utf8_error());
    text.with_context(|| {
        let path = path.display();
        format!("{path}: not a text in UTF-8; convert it first, as with `iconv -f {from} -t UTF-8`")
    })
}

fn print(
    format: Format,
    tagger: &Tagger,
    doc: usize,
    text: &str,
    out: &mut impl Write,
) -> Result<()> {
    let document = tagger.document(text);
    match format {
        Format::Text => print_text(&document, out),
        Format::Jsonl => print_jsonl(doc, &document, out),
        Format::Tags => print_tags(&document, out),
    }
}

/// Each sentence of the text that has mentions, with the mentions below it.
fn print_text(document: &Document<'_, '_>, out: &mut impl Write) -> Result<()> {
    let mut mentions = document.mentions().iter().peekable();
    for sentence in Tokenizer::new().sentences(document.text()) {
        let end = sentence.range().end;
        if mentions.peek().is_none_or(|next| next.range().start >= end) {
            continue;
        }
        writeln!(out, "{}", sentence.trimmed())?;
        while let Some(mention) = mentions.next_if(|next| next.range().start < end) {
            let entity = mention.entity();
            writeln!(
                out,
                "  {:5} {}\t{}\t{}",
                mention.entity_type(),
                Written(mention),
                entity.map_or("-", |entity| entity.id()),
                entity.map_or("", |entity| entity.name()),
            )?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// The mention as written, its proclitics apart: `ب+الرياض`.
struct Written<'m>(&'m Mention<'m, 'm>);

impl std::fmt::Display for Written<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0.proclitics() {
            "" => f.write_str(&on_one_line(self.0.text())),
            proclitics => write!(f, "{proclitics}+{}", on_one_line(self.0.text())),
        }
    }
}

/// A mention in JSON; offsets are bytes of the file.
#[derive(Serialize)]
struct Line<'a> {
    doc: usize,
    #[serde(flatten)]
    mention: &'a Mention<'a, 'a>,
}

fn print_jsonl(doc: usize, document: &Document<'_, '_>, out: &mut impl Write) -> Result<()> {
    for mention in document.mentions() {
        serde_json::to_writer(&mut *out, &Line { doc, mention })?;
        writeln!(out)?;
    }
    Ok(())
}

fn print_tags(document: &Document<'_, '_>, out: &mut impl Write) -> Result<()> {
    for tag in document.tags() {
        writeln!(
            out,
            "{:4} {:5} {}\t{}\t{}",
            tag.count(),
            tag.entity_type(),
            tag.name(),
            tag.entity().map_or("-", |entity| entity.id()),
            tag.spellings()
                .map(on_one_line)
                .collect::<Vec<_>>()
                .join("، "),
        )?;
    }
    Ok(())
}
