//! Prints the tokens or sentences of a text, one JSON object a line.

#[path = "common/named.rs"]
mod named;
#[path = "common/status.rs"]
mod status;

use std::fs;
use std::io::{self, BufWriter, Read as _, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use aalam::{LineEnds, ProcliticSplits, TokenKind, Tokenizer};
use anyhow::{Context as _, Result, anyhow};
use clap::Parser;

use named::named;

/// Print the tokens of a text, one JSON object a line: start and end (byte
/// offsets into the text), text, kind. All tokens together are the text.
#[derive(Parser)]
struct Options {
    /// Print sentences instead of tokens: start, end, text
    #[arg(long)]
    sentences: bool,

    /// Add the readings of each Arabic word as proclitics and a rest
    #[arg(long, conflicts_with = "sentences")]
    proclitics: bool,

    /// Let semicolons end sentences
    #[arg(long, requires = "sentences")]
    semicolons: bool,

    /// Line ends that end sentences: those that are not the wrapping of a paragraph, all, or
    /// none but blank lines
    #[arg(long, value_parser = named(LineEnds::ALL), default_value_t, requires = "sentences")]
    line_ends: LineEnds,

    /// A UTF-8 text file; standard input if there is none
    file: Option<PathBuf>,
}

fn main() -> ExitCode {
    let result = run(&Options::parse());
    status::exit("tokenize", result.map(|()| ExitCode::SUCCESS))
}

fn run(options: &Options) -> Result<()> {
    let text = read(options)?;
    let mut out = BufWriter::new(io::stdout().lock());
    print(options, &text, &mut out)?;
    out.flush()?;
    Ok(())
}

fn read(options: &Options) -> Result<String> {
    let (name, bytes) = if let Some(path) = &options.file {
        (path.display().to_string(), fs::read(path))
    } else {
        let mut bytes = Vec::new();
        let read = io::stdin().lock().read_to_end(&mut bytes);
        ("standard input".to_owned(), read.map(|_| bytes))
    };
    let bytes = bytes.with_context(|| name.clone())?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        anyhow!("{name}: not UTF-8 at byte {at}; convert it first, as with `iconv -f windows-1256 -t utf-8`")
    })
}

fn print(options: &Options, text: &str, out: &mut impl Write) -> io::Result<()> {
    let tokenizer = Tokenizer::builder()
        .semicolons(options.semicolons)
        .line_ends(options.line_ends)
        .build();
    if options.sentences {
        for sentence in tokenizer.sentences(text) {
            let range = sentence.range();
            write!(
                out,
                r#"{{"start":{},"end":{},"text":"#,
                range.start, range.end
            )?;
            serde_json::to_writer(&mut *out, sentence.text())?;
            writeln!(out, "}}")?;
        }
        return Ok(());
    }
    for token in tokenizer.tokenize(text) {
        let range = token.range();
        write!(
            out,
            r#"{{"start":{},"end":{},"text":"#,
            range.start, range.end
        )?;
        serde_json::to_writer(&mut *out, token.text())?;
        write!(out, r#","kind":"{}""#, token.kind())?;
        if options.proclitics && token.kind() == TokenKind::ArabicWord {
            out.write_all(br#","readings":["#)?;
            for (count, split) in ProcliticSplits::of(token.text()).enumerate() {
                let separator = if count == 0 { "" } else { "," };
                let proclitics: Vec<&str> = split.proclitics().collect();
                write!(out, r#"{separator}{{"proclitics":"#)?;
                serde_json::to_writer(&mut *out, &proclitics)?;
                out.write_all(br#","rest":"#)?;
                serde_json::to_writer(&mut *out, &split.rest())?;
                out.write_all(b"}")?;
            }
            out.write_all(b"]")?;
        }
        writeln!(out, "}}")?;
    }
    Ok(())
}
