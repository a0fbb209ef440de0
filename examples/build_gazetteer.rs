//! Builds a gazetteer from lists of names and writes it to a file that opens at
//! once.
//!
//! ```sh
//! cargo run --release --example build_gazetteer -- data/*.tsv --output names.aalam
//! ```

use std::fs::File;
use std::io::BufReader;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use aalam::Gazetteer;
use anyhow::{Context as _, Result};
use clap::Parser;

/// Build a gazetteer from TSV lists (name, type, id, canonical name) and write
/// it to a compiled file.
#[derive(Parser)]
struct Args {
    /// TSV lists, in UTF-8
    #[arg(required = true, value_name = "LIST.tsv")]
    lists: Vec<PathBuf>,
    /// The file to write
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
}

fn main() -> Result<()> {
    let args = Args::parse();
    let start = Instant::now();
    let mut builder = Gazetteer::builder();
    for path in &args.lists {
        let list = File::open(path).with_context(|| path.display().to_string())?;
        builder
            .from_tsv(BufReader::new(list))
            .map_err(|error| error.in_file(path))?;
    }
    let gazetteer = builder.build()?;
    let built = start.elapsed();

    let output = || args.output.display().to_string();
    let file = File::create(&args.output).with_context(output)?;
    gazetteer.write_to(&file).with_context(output)?;
    file.sync_all().with_context(output)?;
    let size = file.metadata().with_context(output)?.len();

    let start = Instant::now();
    let opened = Gazetteer::open(&args.output)?;
    let open = start.elapsed();
    print_summary(&opened, size, &args.output.display().to_string());
    println!("built in {}, opened in {}", millis(built), millis(open));
    Ok(())
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
