//! Builds a gazetteer from lists of names and writes it to a file that opens at
//! once.
//!
//! ```sh
//! cargo run --release --all-features --example build_gazetteer -- data/*.tsv --output names.aalam
//! ```

#[path = "common/barred.rs"]
mod barred;
#[path = "common/comments.rs"]
mod comments;
#[path = "common/file.rs"]
mod file;
#[path = "common/named.rs"]
mod named;
#[path = "common/ordinary.rs"]
mod ordinary;
#[path = "common/status.rs"]
mod status;
#[path = "common/titles.rs"]
mod titles;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use aalam::{Gazetteer, Trust};
use anyhow::{Context as _, Result, bail};
use clap::Parser;

use named::named;

/// Build a gazetteer from lists of names and write it to a compiled file.
///
/// The lists are TSV, CSV (with the feature `csv`) or JSON Lines (`serde`), in
/// any mixture; which one shows in what is in them. Of several entities with one
/// name, that of the earlier list comes first, unless priorities say otherwise.
///
/// Without a list, the gazetteer that comes with the crate is written: a program that
/// starts often opens it in a fraction of the time that it takes to build.
#[derive(Parser)]
#[expect(clippy::struct_excessive_bools, reason = "one a flag")]
struct Args {
    /// Lists of names, in UTF-8
    #[arg(value_name = "LIST")]
    lists: Vec<PathBuf>,
    /// The file to write
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    /// The types that entities may have, as in PER,LOC,ORG; otherwise any
    #[arg(
        short,
        long,
        value_name = "TYPES",
        value_delimiter = ',',
        requires = "lists"
    )]
    types: Vec<String>,
    /// Let an id have two types, and lines without a header more columns than
    /// name, type, id and canonical name
    #[arg(long, requires = "lists")]
    loose: bool,
    /// Add the demonyms that follow from the names of places
    #[arg(long, requires = "lists")]
    demonyms: bool,
    /// Add the other spellings of the names that newspapers use
    #[arg(long, requires = "lists")]
    variants: bool,
    /// Add the given names, titles and heads of names that come with the crate, of which names
    /// are composed that no list has
    #[arg(long, requires = "lists")]
    name_parts: bool,
    /// Take the lists as read by a person: only ordinary words among their names want evidence,
    /// however short or long the lists are
    #[arg(long, requires = "lists")]
    vetted: bool,
    /// How far the lists are trusted, if not by their length: typed (up to 1,000 names: every
    /// name is taken at its word), vetted, readable (up to 50,000), unvetted (a single word wants
    /// evidence)
    #[arg(long, value_parser = named(Trust::ALL), requires = "lists", conflicts_with = "vetted")]
    trust: Option<Trust>,
    /// The type of entities for which the lists say none, as of one name a line
    #[arg(long, value_name = "TYPE", requires = "lists")]
    default_type: Option<String>,
}

fn main() -> ExitCode {
    let result = run(&Args::parse());
    status::exit("build_gazetteer", result.map(|()| ExitCode::SUCCESS))
}

fn run(args: &Args) -> Result<()> {
    file::check_apart(&args.output, args.lists.iter().map(PathBuf::as_path))?;
    let start = Instant::now();
    let gazetteer = if args.lists.is_empty() {
        embedded()?
    } else {
        build(args)?
    };
    let built = start.elapsed();

    let path = args.output.display().to_string();
    let size = file::write(&args.output, |file| {
        gazetteer.write_to(file).with_context(|| path.clone())?;
        Ok(file.metadata().with_context(|| path.clone())?.len())
    })?;
    let start = Instant::now();
    let opened = Gazetteer::open(&args.output)?;
    let open = start.elapsed();
    let mut out = io::stdout().lock();
    print_summary(&opened, &mut out)?;
    writeln!(out, "{size:>10} bytes in {path}")?;
    let (built, open) = (millis(built), millis(open));
    writeln!(out, "built in {built}, opened in {open}")?;
    Ok(())
}

#[cfg(feature = "embedded")]
#[expect(clippy::unnecessary_wraps, reason = "without the feature it may fail")]
fn embedded() -> Result<Gazetteer> {
    Ok(Gazetteer::default())
}

#[cfg(not(feature = "embedded"))]
fn embedded() -> Result<Gazetteer> {
    bail!("no list is given, and none comes with the crate without its feature `embedded`");
}

/// The gazetteer of the lists.
fn build(args: &Args) -> Result<Gazetteer> {
    let mut builder = Gazetteer::builder();
    builder
        .strict(!args.loose)
        .demonyms(args.demonyms)
        .variants(args.variants)
        .name_parts(args.name_parts);
    if !args.types.is_empty() {
        builder.types(args.types.iter().map(String::as_str));
    }
    if let Some(label) = &args.default_type {
        builder.default_type(label.as_str());
    }
    if let Some(trust) = args.trust.or(args.vetted.then_some(Trust::Vetted)) {
        builder.trust(trust);
    }
    for path in &args.lists {
        builder.from_path(path)?;
        let (lines, signs) = (builder.last_barred_lines(), builder.last_barred_signs());
        if let Some(warning) = barred::warning(lines, signs) {
            eprintln!("build_gazetteer: {}: warning: {warning}", path.display());
        }
    }
    let gazetteer = builder.build()?;
    if let Some(warning) = titles::warning(&gazetteer) {
        eprintln!("build_gazetteer: warning: {warning}");
    }
    let is_told = args.vetted || args.trust.is_some();
    if let Some(warning) = ordinary::warning(&builder, &gazetteer).filter(|_| !is_told) {
        eprintln!("build_gazetteer: warning: {warning}");
    }
    if gazetteer.entities().len() == 0 {
        let told = args.lists.iter().find_map(|path| {
            comments::told(path).map(|told| format!(": {}: {told}", path.display()))
        });
        bail!(
            "there is no entity in the lists{}",
            told.unwrap_or_default()
        );
    }
    Ok(gazetteer)
}

/// How many entities, of which types, and with which free fields: a column whose
/// name is misspelt is one.
fn print_summary(gazetteer: &Gazetteer, out: &mut impl Write) -> io::Result<()> {
    let mut types: BTreeMap<&str, usize> = BTreeMap::new();
    let mut fields: BTreeMap<&str, usize> = BTreeMap::new();
    for entity in gazetteer.entities() {
        *types.entry(entity.entity_type().as_str()).or_default() += 1;
        for (field, _) in entity.fields() {
            *fields.entry(field).or_default() += 1;
        }
    }
    writeln!(out, "{:>10} entities", gazetteer.entities().len())?;
    for (label, count) in most_first(types) {
        writeln!(out, "{count:>10}   {label}")?;
    }
    for (field, count) in most_first(fields) {
        writeln!(out, "{count:>10}   with the free field `{field}`")?;
    }
    writeln!(out, "{:>10} names", gazetteer.name_count())?;
    let memory = gazetteer.memory_usage();
    writeln!(out, "{memory:>10} bytes of memory to match")
}

fn most_first(counts: BTreeMap<&str, usize>) -> Vec<(&str, usize)> {
    let mut counts = Vec::from_iter(counts);
    counts.sort_by_key(|&(_, count)| core::cmp::Reverse(count));
    counts
}

fn millis(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1e3)
}
