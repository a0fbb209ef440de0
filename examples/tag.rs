//! Finds the people, places and organizations in Arabic texts.
//!
//! `cargo run --release --example tag -- --help`

use std::fs::File;
use std::io::{BufReader, BufWriter, IsTerminal as _, Read as _, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use aalam::{Document, Gazetteer, Mention, Overlaps, Tagger, Tokenizer};
use anyhow::{Context as _, Result};
use clap::{Parser, ValueEnum};
use serde::Serialize;

/// A sample article, written for this example.
const SAMPLE: &str = include_str!("data/sample.txt");

/// Find the people, places and organizations in Arabic texts.
///
/// Without a file it reads standard input, or, on a terminal, tags a sample
/// article.
#[derive(Parser)]
struct Args {
    /// A list of names to look for instead of the embedded one: TSV with the
    /// columns name, type, id, canonical name. May be given several times; of
    /// two lists with the same name the first one counts.
    #[arg(short, long, value_name = "FILE")]
    gazetteer: Vec<PathBuf>,
    /// Look for the names of the embedded gazetteer, too
    #[arg(long)]
    with_default: bool,
    /// What to print
    #[arg(short, long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Which of two overlapping names to keep
    #[arg(long, value_enum, default_value_t = OverlapsArg::LeftmostLongest)]
    overlaps: OverlapsArg,
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

#[derive(Clone, Copy, ValueEnum)]
enum OverlapsArg {
    LeftmostLongest,
    NoSub,
    All,
}

impl From<OverlapsArg> for Overlaps {
    fn from(overlaps: OverlapsArg) -> Self {
        match overlaps {
            OverlapsArg::LeftmostLongest => Self::LeftmostLongest,
            OverlapsArg::NoSub => Self::NoSub,
            OverlapsArg::All => Self::All,
        }
    }
}

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("tag: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> Result<()> {
    let mut tagger = Tagger::builder(gazetteer(args)?);
    if args.with_default {
        tagger.gazetteer(Gazetteer::default());
    }
    let tagger = tagger.overlaps(args.overlaps.into()).build();
    let mut out = BufWriter::new(std::io::stdout().lock());
    if args.files.is_empty() {
        if std::io::stdin().is_terminal() {
            print(args.format, &tagger, 0, SAMPLE, &mut out)?;
        } else {
            let mut text = Vec::new();
            std::io::stdin().read_to_end(&mut text)?;
            let text = utf8(text, Path::new("standard input"))?;
            print(args.format, &tagger, 0, &text, &mut out)?;
        }
    }
    for (doc, path) in args.files.iter().enumerate() {
        let text = std::fs::read(path).with_context(|| path.display().to_string())?;
        print(args.format, &tagger, doc, &utf8(text, path)?, &mut out)?;
    }
    out.flush()?;
    Ok(())
}

/// The lists that were asked for.
fn gazetteer(args: &Args) -> Result<Gazetteer> {
    if args.gazetteer.is_empty() {
        return Ok(Gazetteer::default());
    }
    let mut builder = Gazetteer::builder();
    for path in &args.gazetteer {
        let file = File::open(path).with_context(|| path.display().to_string())?;
        builder
            .from_tsv(BufReader::new(file))
            .with_context(|| path.display().to_string())?;
    }
    Ok(builder.build()?)
}

fn utf8(bytes: Vec<u8>, path: &Path) -> Result<String> {
    let text = String::from_utf8(bytes).map_err(|error| error.utf8_error());
    text.with_context(|| format!("{}: not a text in UTF-8", path.display()))
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
fn print_text(document: &Document<'_>, out: &mut impl Write) -> Result<()> {
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
struct Written<'m>(&'m Mention<'m>);

impl std::fmt::Display for Written<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0.proclitics() {
            "" => f.write_str(self.0.text()),
            proclitics => write!(f, "{proclitics}+{}", self.0.text()),
        }
    }
}

/// A mention in JSON; offsets are bytes of the file.
#[derive(Serialize)]
struct Line<'a> {
    doc: usize,
    start: usize,
    end: usize,
    text: &'a str,
    surface_start: usize,
    surface_end: usize,
    r#type: &'a str,
    entity: Option<&'a str>,
    name: Option<&'a str>,
    proclitics: &'a str,
    kind: &'static str,
    score: i8,
    evidence: String,
}

fn print_jsonl(doc: usize, document: &Document<'_>, out: &mut impl Write) -> Result<()> {
    for mention in document.mentions() {
        let entity = mention.entity();
        let line = Line {
            doc,
            start: mention.range().start,
            end: mention.range().end,
            text: mention.text(),
            surface_start: mention.surface_range().start,
            surface_end: mention.surface_range().end,
            r#type: mention.entity_type().as_str(),
            entity: entity.map(|entity| entity.id()),
            name: entity.map(|entity| entity.name()),
            proclitics: mention.proclitics(),
            kind: mention.kind().as_str(),
            score: mention.score(),
            evidence: mention.evidence().to_string(),
        };
        serde_json::to_writer(&mut *out, &line)?;
        writeln!(out)?;
    }
    Ok(())
}

fn print_tags(document: &Document<'_>, out: &mut impl Write) -> Result<()> {
    for tag in document.tags() {
        writeln!(
            out,
            "{:4} {:5} {}\t{}\t{}",
            tag.count(),
            tag.entity_type(),
            tag.name(),
            tag.entity().map_or("-", |entity| entity.id()),
            tag.spellings().collect::<Vec<_>>().join("، "),
        )?;
    }
    Ok(())
}

/// Whether the reader of the output went away, as `head` does.
fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        let io = cause.downcast_ref::<std::io::Error>().map(std::io::Error::kind);
        let json = cause.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind);
        io.or(json) == Some(std::io::ErrorKind::BrokenPipe)
    })
}
