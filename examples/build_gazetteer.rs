//! Builds a gazetteer from lists of names and writes it to a file that opens at
//! once.
//!
//! ```sh
//! cargo run --release --all-features --example build_gazetteer -- data/*.tsv --output names.aalam
//! ```

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use aalam::Gazetteer;
use anyhow::{Context as _, Result, bail};
use clap::Parser;

/// Build a gazetteer from lists of names and write it to a compiled file.
///
/// The lists are TSV, CSV (with the feature `csv`) or JSON Lines (`serde`), in
/// any mixture; which one shows in what is in them. Of several entities with one
/// name, that of the earlier list comes first, unless priorities say otherwise.
///
/// Without a list, the gazetteer that comes with the crate is written: a program that
/// starts often opens it in a fraction of the time that it takes to build.
#[derive(Parser)]
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
}

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Whether two paths are of one file.
fn is_same(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

fn run(args: &Args) -> Result<()> {
    if let Some(list) = args.lists.iter().find(|list| is_same(list, &args.output)) {
        bail!("{} would be overwritten: it is a list", list.display());
    }
    let start = Instant::now();
    let gazetteer = if args.lists.is_empty() {
        embedded()?
    } else {
        build(args)?
    };
    let built = start.elapsed();

    let size =
        write(&gazetteer, &args.output).with_context(|| args.output.display().to_string())?;
    let start = Instant::now();
    let opened = Gazetteer::open(&args.output)?;
    let open = start.elapsed();
    print_summary(&opened, size, &args.output.display().to_string());
    println!("built in {}, opened in {}", millis(built), millis(open));
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
        .variants(args.variants);
    if !args.types.is_empty() {
        builder.types(args.types.iter().map(String::as_str));
    }
    for path in &args.lists {
        builder.from_path(path)?;
    }
    let gazetteer = builder.build()?;
    if gazetteer.entities().len() == 0 {
        bail!("there is no entity in the lists");
    }
    Ok(gazetteer)
}

/// Writes the file and returns its size in bytes.
fn write(gazetteer: &Gazetteer, path: &Path) -> std::io::Result<u64> {
    let file = File::create(path)?;
    gazetteer.write_to(&file)?;
    file.sync_all()?;
    Ok(file.metadata()?.len())
}

fn print_summary(gazetteer: &Gazetteer, size: u64, path: &str) {
    let mut types: Vec<(&str, usize)> = Vec::new();
    for entity in gazetteer.entities() {
        let label = entity.entity_type().as_str();
        match types.iter_mut().find(|(known, _)| *known == label) {
            Some((_, count)) => *count += 1,
            None => types.push((label, 1)),
        }
    }
    types.sort_by_key(|&(label, count)| (core::cmp::Reverse(count), label));
    println!("{:>10} entities", gazetteer.entities().len());
    for (label, count) in types {
        println!("{count:>10}   {label}");
    }
    println!("{:>10} names", gazetteer.name_count());
    println!("{:>10} bytes of memory to match", gazetteer.memory_usage());
    println!("{size:>10} bytes in {path}");
}

fn millis(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1e3)
}
