//! Measures what a list of names finds: precision and recall on a text whose
//! names are marked, and the mistakes that are made most often.
//!
//! ```sh
//! cargo run --release --example evaluate -- corpus.conll --gazetteer names.tsv
//! ```
//!
//! A corpus is a file with a word and its tag a line (`بيروت<TAB>B-LOC`) and an
//! empty line after each sentence. A mention counts for the words that it
//! touches, so that ب in ببيروت makes no difference.

mod conll;
mod errors;
mod json;
#[path = "../common/named.rs"]
mod named;
mod report;
mod score;
mod setup;
#[path = "../common/status.rs"]
mod status;

use std::io::{BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use aalam::{EntityType, Gazetteer, Precision, Signal};
use anyhow::{Result, bail};
use clap::Parser;
use clap::builder::PossibleValuesParser;

use conll::Document;
use errors::Selection;
use named::named;
use report::{Ablation, Run};
use score::Scores;
use setup::{Part, Setup};

/// Measure how well names are found in a text whose names are marked.
///
/// Prints precision, recall and F1 of each type, for mentions of exactly the right
/// words and for those with a word in common; what was taken for what; and the
/// most frequent false and missed mentions, each in two of its contexts.
#[derive(Parser)]
#[command(name = "evaluate")]
#[expect(clippy::struct_excessive_bools, reason = "flags of a command line")]
pub(crate) struct Args {
    /// Texts with marked names (CoNLL, UTF-8): a word, a tab or spaces, and its tag
    /// (O, B-PER, I-PER) a line, other columns between them left aside; an empty
    /// line after each sentence; `-DOCSTART-` before each document
    #[arg(required = true, value_name = "CORPUS")]
    corpora: Vec<PathBuf>,

    /// Names to look for instead of the embedded ones: a list (TSV, CSV or JSON
    /// Lines) or a compiled gazetteer; which one shows in what is in it. May be
    /// given several times, the most important first
    #[arg(short, long, value_name = "FILE", help_heading = "Names")]
    gazetteer: Vec<PathBuf>,
    /// Look for the names of the embedded gazetteer, too, with less importance
    #[arg(long, help_heading = "Names")]
    with_default: bool,
    /// Also find other spellings of the lists' names, made by rule
    #[arg(long, help_heading = "Names")]
    variants: bool,
    /// Also find the demonyms of the lists' places, made by rule
    #[arg(long, help_heading = "Names")]
    demonyms: bool,

    /// How much has to speak for a doubtful name
    #[arg(long, value_parser = named(Precision::ALL), default_value_t, help_heading = "Tagging")]
    precision: Precision,
    /// Let only the words of its segment decide about a name, not the document
    #[arg(long, help_heading = "Tagging")]
    local: bool,
    /// How many sentences are a document in a file without `-DOCSTART-` lines;
    /// 0: the whole file is one
    #[arg(long, value_name = "N", default_value_t = 30, help_heading = "Tagging")]
    document_sentences: usize,

    /// Count every name of the lists wherever it stands
    #[arg(long, help_heading = "What to leave out")]
    no_evidence: bool,
    /// No persons whom no list has
    #[arg(long, help_heading = "What to leave out")]
    no_composed_persons: bool,
    /// No organizations that no list has
    #[arg(long, help_heading = "What to leave out")]
    no_composed_organizations: bool,
    /// No places that no list has
    #[arg(long, help_heading = "What to leave out")]
    no_composed_places: bool,
    /// No names behind proclitics
    #[arg(long, help_heading = "What to leave out")]
    no_proclitics: bool,
    /// Take a signal that speaks for names out of their scores; what falls away
    /// leaves its place empty
    #[arg(long, value_name = "SIGNAL", value_parser = signal_names(), help_heading = "What to leave out")]
    without_signal: Vec<String>,
    /// Leave out each of these in turn, and print what it buys
    #[arg(long, help_heading = "What to leave out")]
    ablate: bool,

    /// The types that count
    #[arg(
        long,
        value_name = "TYPES",
        value_delimiter = ',',
        default_value = "PER,LOC,ORG",
        help_heading = "Report"
    )]
    types: Vec<String>,
    /// Count demonyms (الروسي) as names of their places
    #[arg(long, help_heading = "Report")]
    with_demonyms: bool,
    /// The types whose false and missed mentions are shown; otherwise all that count
    #[arg(
        long,
        value_name = "TYPES",
        value_delimiter = ',',
        help_heading = "Report"
    )]
    errors: Vec<String>,
    /// How many of the most frequent false and missed mentions are shown
    #[arg(long, value_name = "N", default_value_t = 15, help_heading = "Report")]
    top: usize,
    /// How many words are shown on either side of a mention
    #[arg(long, value_name = "N", default_value_t = 6, help_heading = "Report")]
    context: usize,
    /// Print all of it as JSON
    #[arg(long, help_heading = "Report")]
    json: bool,
}

fn signal_names() -> PossibleValuesParser {
    PossibleValuesParser::new(setup::signals().map(Signal::as_str))
}

#[allow(dead_code, reason = "the tests call `run`")]
fn main() -> ExitCode {
    let mut out = BufWriter::new(std::io::stdout().lock());
    let result = run(&Args::parse(), &mut out).and_then(|()| Ok(out.flush()?));
    status::exit("evaluate", result.map(|()| ExitCode::SUCCESS))
}

/// Does what the arguments say.
///
/// # Errors
///
/// When a file can't be read or is not what it should be, and those of `out`.
pub(crate) fn run(args: &Args, out: &mut impl Write) -> Result<()> {
    let documents = documents(args)?;
    let types = labels(&args.types);
    let gazetteers = gazetteers(args)?;
    check_types(&types, &documents, &gazetteers)?;
    let setup = setup(args);

    let start = Instant::now();
    let found = setup.tag(&gazetteers, &documents);
    let run = Run {
        corpora: &args.corpora,
        documents: &documents,
        lists: lists(args, &gazetteers),
        setup: &setup,
        seconds: start.elapsed().as_secs_f64(),
        scores: Scores::new(&types, &documents, &found),
    };
    if args.ablate {
        let rows = ablate(&types, &setup, &gazetteers, &documents);
        return if args.json {
            json::ablation(&run, &rows, out)
        } else {
            report::ablation(&run, &rows, out)
        };
    }
    let selection = Selection {
        types,
        shown: labels(&args.errors),
        top: args.top,
        context: args.context,
    };
    let wrong = selection.false_mentions(&documents, &found);
    let missed = selection.missed_mentions(&documents, &found, &gazetteers);
    if args.json {
        json::report(&run, &wrong, &missed, out)
    } else {
        report::report(&run, &wrong, &missed, out)
    }
}

fn documents(args: &Args) -> Result<Vec<Document>> {
    let mut documents = Vec::new();
    for path in &args.corpora {
        documents.extend(conll::read(path, args.document_sentences)?);
    }
    Ok(documents)
}

fn labels(types: &[String]) -> Vec<EntityType> {
    let mut labels: Vec<EntityType> = Vec::new();
    for label in types.iter().map(|label| EntityType::from(label.trim())) {
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    labels
}

/// Checks that there is something to find, and that no type is a slip of the pen.
fn check_types(
    types: &[EntityType],
    documents: &[Document],
    gazetteers: &[Gazetteer],
) -> Result<()> {
    let gold = || documents.iter().flat_map(|document| &document.gold);
    let in_corpus = |label: &EntityType| gold().any(|name| name.label == *label);
    let in_lists = |label: &EntityType| {
        let mut entities = gazetteers.iter().flat_map(Gazetteer::entities);
        entities.any(|entity| entity.entity_type() == label)
    };
    let mut there: Vec<&str> = gold().map(|name| name.label.as_str()).collect();
    there.sort_unstable();
    there.dedup();
    let there = there.join(",");
    let known = |label: &&EntityType| in_corpus(label) || in_lists(label);
    if let Some(label) = types.iter().find(|label| !known(label)) {
        bail!("neither corpus nor list has the type {label}; the corpus has {there} (--types)");
    }
    if !types.iter().any(in_corpus) {
        let wanted: Vec<&str> = types.iter().map(EntityType::as_str).collect();
        let wanted = wanted.join(",");
        bail!("the corpus has no name of the types {wanted}; it has {there} (--types)");
    }
    Ok(())
}

/// The gazetteers that were asked for.
fn gazetteers(args: &Args) -> Result<Vec<Gazetteer>> {
    let mut lists = Gazetteer::builder();
    lists.variants(args.variants).demonyms(args.demonyms);
    let mut gazetteers = Vec::new();
    for path in &args.gazetteer {
        gazetteers.push(lists.open(path)?);
    }
    if gazetteers.is_empty() || args.with_default {
        gazetteers.push(Gazetteer::default());
    }
    Ok(gazetteers)
}

/// The gazetteers with their names.
fn lists<'g>(args: &Args, gazetteers: &'g [Gazetteer]) -> Vec<(String, &'g Gazetteer)> {
    let files = args.gazetteer.iter().map(|path| path.display().to_string());
    files
        .chain(["embedded".to_owned()])
        .zip(gazetteers)
        .collect()
}

fn setup(args: &Args) -> Setup {
    let flags = [
        (args.no_evidence, Part::Evidence),
        (args.local, Part::Document),
        (args.no_composed_persons, Part::ComposedPersons),
        (args.no_composed_organizations, Part::ComposedOrganizations),
        (args.no_composed_places, Part::ComposedPlaces),
        (args.no_proclitics, Part::Proclitics),
    ];
    let parts = flags
        .into_iter()
        .filter_map(|(left_out, part)| left_out.then_some(part));
    let is_left_out = |signal: &Signal| {
        args.without_signal
            .iter()
            .any(|name| name == signal.as_str())
    };
    let signals = setup::signals().filter(is_left_out).map(Part::Signal);
    Setup {
        precision: args.precision,
        demonyms: args.with_demonyms,
        left_out: parts.chain(signals).collect(),
    }
}

/// Tags the corpus once more without each part that has not been left out.
fn ablate(
    types: &[EntityType],
    setup: &Setup,
    gazetteers: &[Gazetteer],
    documents: &[Document],
) -> Vec<Ablation> {
    let parts = Part::all().filter(|part| !setup.left_out.contains(part));
    parts
        .map(|part| {
            let found = setup.without(part).tag(gazetteers, documents);
            let scores = Scores::new(types, documents, &found);
            Ablation { part, scores }
        })
        .collect()
}
