//! Measures what spelling variants find, and what they mistake, on a list that
//! has several spellings of its names.
//!
//! `cargo run --release --example variants -- list.tsv`, where the columns are
//! name, type and id. Two names with one id and type are two spellings, and one of
//! them ought to find the other; two with different ids ought not to.

#[path = "common/status.rs"]
mod status;

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use aalam::{BuildError, Gazetteer};
use anyhow::{Context as _, Result};
use clap::Parser;

/// Measure what spelling variants find, and what they mistake
#[derive(Parser)]
struct Args {
    /// A list in TSV: name, type, id; rows without an id are passed over
    file: PathBuf,
    /// Entities of each type to try for false merges
    #[arg(long, default_value_t = 2_000)]
    sample: usize,
    /// Print so many pairs that are missed, and so many false merges
    #[arg(long, default_value_t = 0)]
    show: usize,
    /// Pairs of which more letters differ are other names of one entity, not
    /// spellings
    #[arg(long, default_value_t = 2)]
    distance: usize,
}

/// The names of each id.
type Names = BTreeMap<String, Vec<String>>;

/// The same by type.
type Lists = BTreeMap<String, Names>;

fn main() -> ExitCode {
    let result = run(&Args::parse());
    status::exit("variants", result.map(|()| ExitCode::SUCCESS))
}

fn run(args: &Args) -> Result<()> {
    let text = fs::read_to_string(&args.file).with_context(|| args.file.display().to_string())?;
    let mut lists = Lists::new();
    for (number, line) in (1..).zip(text.lines()) {
        let mut columns = line.split('\t').map(str::trim);
        if let (Some(name), Some(entity_type), Some(id)) =
            (columns.next(), columns.next(), columns.next())
            && !id.is_empty()
            && is_arabic(name)
        {
            alone(name, entity_type, false)
                .with_context(|| format!("{}:{number}", args.file.display()))?;
            let list = lists.entry(entity_type.to_owned()).or_default();
            let names = list.entry(id.to_owned()).or_default();
            if !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        }
    }
    let mut out = io::stdout().lock();
    for (entity_type, list) in &lists {
        writeln!(out, "{entity_type}: {} entities", list.len())?;
        pairs(args, entity_type, list, &mut out)?;
        merges(args, entity_type, list, &mut out)?;
        sizes(entity_type, list, &mut out)?;
    }
    Ok(())
}

/// How many spellings find the others of the same entity.
fn pairs(args: &Args, entity_type: &str, list: &Names, out: &mut impl Write) -> Result<()> {
    let (mut all, mut folded, mut found) = (0, 0, 0);
    let mut missed = Vec::new();
    for names in list.values().filter(|names| names.len() > 1) {
        for name in names {
            let (off, on) = (
                alone(name, entity_type, false)?,
                alone(name, entity_type, true)?,
            );
            for other in names.iter().filter(|&other| other != name) {
                if distance(name, other) > args.distance {
                    continue;
                }
                all += 1;
                let same = finds(&off, other);
                folded += usize::from(same);
                found += usize::from(same || finds(&on, other));
                if !same && !finds(&on, other) {
                    missed.push(format!("{name}/{other}"));
                }
            }
        }
    }
    writeln!(
        out,
        "  spellings that find the other: {} of {all} pairs",
        share(folded, all)
    )?;
    writeln!(
        out,
        "  with variants:                 {}",
        share(found, all)
    )?;
    let differing = all - folded;
    writeln!(
        out,
        "  of those that fold apart:      {}",
        share(found - folded, differing)
    )?;
    show("missed", &missed, args.show, out)
}

/// How many names of other entities the variants of a name are.
fn merges(args: &Args, entity_type: &str, list: &Names, out: &mut impl Write) -> Result<()> {
    let step = (list.len() / args.sample.max(1)).max(1);
    let all: Vec<(&String, &String)> = list
        .iter()
        .flat_map(|(id, names)| names.iter().map(move |name| (id, name)))
        .collect();
    let (mut tried, mut made, mut merging, mut merged) = (0, 0, 0, Vec::new());
    for (id, names) in list.iter().step_by(step) {
        let name = &names[0];
        let (off, on) = (
            alone(name, entity_type, false)?,
            alone(name, entity_type, true)?,
        );
        tried += 1;
        made += on.name_count() - off.name_count();
        let own: HashSet<&String> = names.iter().collect();
        let before = merged.len();
        let length = name.chars().count();
        for (other_id, other) in &all {
            if *other_id != id
                && other.chars().count().abs_diff(length) <= 3
                && finds(&on, other)
                && !finds(&off, other)
                && !own.contains(other)
            {
                merged.push(format!("{name}/{other}"));
            }
        }
        merging += usize::from(merged.len() > before);
    }
    writeln!(
        out,
        "  variants: {:.1} a name; other entities' names among them: {}; names that have such: {}",
        ratio(made, tried),
        share(merged.len(), made),
        share(merging, tried),
    )?;
    show("merged", &merged, args.show, out)
}

/// What variants cost when lists are built.
fn sizes(entity_type: &str, list: &Names, out: &mut impl Write) -> Result<()> {
    for count in [10_000, 100_000] {
        let names = || {
            list.iter()
                .flat_map(|(id, names)| names.iter().map(move |name| (id, name)))
        };
        if names().count() < count {
            continue;
        }
        let mut measured = Vec::new();
        for variants in [false, true] {
            let start = Instant::now();
            let mut builder = Gazetteer::builder();
            builder.variants(variants);
            for (id, name) in names().take(count) {
                builder.entity(id, entity_type, name);
            }
            let gazetteer = builder.build()?;
            let time = start.elapsed();
            measured.push((gazetteer.name_count(), gazetteer.memory_usage(), time));
        }
        if let [off, on] = measured[..] {
            writeln!(
                out,
                "  {count} names: {} → {} names, {} → {} KiB ({:.1} times), built in {:.0?} → {:.0?}",
                off.0,
                on.0,
                off.1 >> 10,
                on.1 >> 10,
                ratio(on.1, off.1),
                off.2,
                on.2,
            )?;
        }
    }
    Ok(())
}

/// A gazetteer of one name.
fn alone(name: &str, entity_type: &str, variants: bool) -> Result<Gazetteer, BuildError> {
    let mut builder = Gazetteer::builder();
    builder.variants(variants).entity("1", entity_type, name);
    builder.build()
}

fn finds(gazetteer: &Gazetteer, name: &str) -> bool {
    gazetteer.lookup(name).next().is_some()
}

fn is_arabic(name: &str) -> bool {
    name.chars().any(|c| ('\u{621}'..='\u{64A}').contains(&c))
}

/// The number of letters to insert, delete or replace.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (line, letter) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = line + 1;
        for (column, &other) in other.iter().enumerate() {
            let replaced = diagonal + usize::from(letter != other);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[other.len()]
}

#[expect(clippy::cast_precision_loss, reason = "counts of names")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

fn share(part: usize, whole: usize) -> String {
    format!("{part} ({:.1} %)", 100.0 * ratio(part, whole))
}

fn show(what: &str, pairs: &[String], count: usize, out: &mut impl Write) -> Result<()> {
    let step = (pairs.len() / count.max(1)).max(1);
    if count > 0 {
        let shown: Vec<&str> = pairs
            .iter()
            .step_by(step)
            .take(count)
            .map(String::as_str)
            .collect();
        writeln!(out, "  {what}: {}", shown.join(", "))?;
    }
    Ok(())
}
