//! Finds names in texts of any size, read bit by bit.
//!
//! `zcat archive.gz | cargo run --release --example stream`

#[path = "common/line.rs"]
mod line;
#[path = "common/status.rs"]
mod status;

use std::fs::File;
use std::io::{self, BufWriter, Read, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use aalam::{Gazetteer, Tagger};
use anyhow::{Context as _, Result};
use clap::Parser;
use line::on_one_line;

/// Find names in Arabic texts of any size, read bit by bit.
///
/// Prints one name a line: the bytes where it begins and ends, its type, the id
/// of its entity, and the name as written, proclitics in front of a `+` (a line end or a tab in
/// it is a space).
#[derive(Parser)]
struct Args {
    /// A compiled list of names to look for instead of the embedded one
    #[arg(short, long, value_name = "FILE")]
    gazetteer: Option<PathBuf>,
    /// A text in UTF-8; standard input if there is none
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
}

fn main() -> ExitCode {
    let result = run(&Args::parse());
    status::exit("stream", result.map(|()| ExitCode::SUCCESS))
}

fn run(args: &Args) -> Result<()> {
    let gazetteer = match &args.gazetteer {
        Some(path) => Gazetteer::open(path)?,
        None => Gazetteer::default(),
    };
    let tagger = Tagger::new(gazetteer);
    match &args.file {
        Some(path) => {
            let name = path.display().to_string();
            let file = File::open(path).with_context(|| name.clone())?;
            print(&tagger, file, &name)
        }
        None => print(&tagger, io::stdin().lock(), "standard input"),
    }
}

fn print(tagger: &Tagger, reader: impl Read, name: &str) -> Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for mention in tagger.tag_reader(reader) {
        let mention = match mention {
            Ok(mention) => mention,
            Err(error) => {
                out.flush()?;
                return Err(error).with_context(|| name.to_owned());
            }
        };
        let range = mention.range();
        let id = mention.entity().map_or("-", |entity| entity.id());
        let plus = if mention.proclitics().is_empty() {
            ""
        } else {
            "+"
        };
        writeln!(
            out,
            "{}\t{}\t{}\t{id}\t{}{plus}{}",
            range.start,
            range.end,
            mention.entity_type(),
            mention.proclitics(),
            on_one_line(mention.text()),
        )?;
    }
    out.flush()?;
    Ok(())
}
