//! Normalizes Arabic text: lines in, lines out.

#[path = "common/named.rs"]
mod named;
#[path = "common/status.rs"]
mod status;

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use aalam::{
    AlefMaksura, Composition, DaggerAlef, Digits, HamzaSeats, Normalized, Normalizer,
    NormalizerBuilder, Profile, Punctuation, WordLigatures,
};
use anyhow::{Context as _, bail};
use clap::{Args, Parser};

use named::named;

/// Normalizes Arabic text: lines in, lines out.
///
/// Begins with the switches of --profile, or with none, and then applies those
/// given. With neither, the profile is `light`.
#[derive(Parser)]
#[command(name = "normalize", after_long_help = OFFSETS)]
struct Cli {
    /// The files to read; standard input if there is none, or for `-`
    files: Vec<PathBuf>,

    /// The set of switches to begin with
    #[arg(long, value_name = "NAME", value_parser = profile_names())]
    profile: Option<String>,

    /// Write JSON Lines with the mapping between original and result
    #[arg(long)]
    offsets: bool,

    #[command(flatten)]
    switches: Switches,
}

const OFFSETS: &str = "\
With --offsets, each line of input gives one JSON object:
  file        index of the file among the arguments, from 0
  line        number of the line in it, from 1
  start       byte offset of the line in the file
  original    the line as it was, without its line end
  normalized  what became of it
  edits       where the two differ in length, in order, each as
              [original start, original end, normalized start, normalized end]
Offsets are in bytes of UTF-8, within the line. Before the first edit, between
two, and after the last, both texts run in parallel: a position there differs
from its counterpart by as much as the ends of the edit before it differ. An
edit whose normalized start and end are equal is a deletion.";

/// One flag for each operation of the normalizer.
#[derive(Args)]
#[allow(clippy::struct_excessive_bools)] // flags
#[command(next_help_heading = "Switches")]
struct Switches {
    /// Compose letters and marks (NFC or NFKC)
    #[arg(long, value_name = "FORM", value_parser = named(Composition::ALL))]
    composition: Option<Composition>,
    /// Expand presentation forms: ﻼ to لا
    #[arg(long)]
    presentation_forms: bool,
    /// What becomes of ﷲ and ﷺ
    #[arg(long, value_name = "WAY", value_parser = named(WordLigatures::ALL))]
    word_ligatures: Option<WordLigatures>,
    /// Delete short vowels, tanwin, shadda and sukun
    #[arg(long)]
    tashkeel: bool,
    /// Delete fatha, damma, kasra and further vowel signs
    #[arg(long)]
    short_vowels: bool,
    /// Delete fathatan, dammatan, kasratan
    #[arg(long)]
    tanwin: bool,
    /// Delete shadda
    #[arg(long)]
    shadda: bool,
    /// Delete sukun
    #[arg(long)]
    sukun: bool,
    /// Delete Quranic annotation
    #[arg(long)]
    quranic_marks: bool,
    /// Delete combining hamza and maddah that do not compose
    #[arg(long)]
    hamza_marks: bool,
    /// What becomes of the dagger alef
    #[arg(long, value_name = "WAY", value_parser = named(DaggerAlef::ALL))]
    dagger_alef: Option<DaggerAlef>,
    /// Delete final alef with fathatan: كتاباً to كتاب
    #[arg(long)]
    tanwin_alef: bool,
    /// Delete tatweel
    #[arg(long)]
    tatweel: bool,
    /// Delete bidirectional controls
    #[arg(long)]
    bidi_marks: bool,
    /// Delete ZWNJ and ZWJ outside emoji
    #[arg(long)]
    joiners: bool,
    /// Delete other invisible characters, zero width space excepted
    #[arg(long)]
    zero_width: bool,
    /// Turn every kind of space into a plain one
    #[arg(long)]
    whitespace: bool,
    /// Turn آ أ إ ٱ into ا
    #[arg(long)]
    alef: bool,
    /// What becomes of ؤ and ئ
    #[arg(long, value_name = "WAY", value_parser = named(HamzaSeats::ALL))]
    hamza_seats: Option<HamzaSeats>,
    /// What becomes of ى
    #[arg(long, value_name = "WAY", value_parser = named(AlefMaksura::ALL))]
    alef_maksura: Option<AlefMaksura>,
    /// Turn ة into ه
    #[arg(long)]
    teh_marbuta: bool,
    /// Turn ی ک ہ and their like into ي ك ه
    #[arg(long)]
    persian_letters: bool,
    /// Turn پ چ ژ ڤ گ into ب ج ز ف ك
    #[arg(long)]
    loan_letters: bool,
    /// The digits to write
    #[arg(long, value_name = "SYSTEM", value_parser = named(Digits::ALL))]
    digits: Option<Digits>,
    /// The punctuation to write
    #[arg(long, value_name = "SYSTEM", value_parser = named(Punctuation::ALL))]
    punctuation: Option<Punctuation>,
    /// Cut repeated letters to this many (0: leave them)
    #[arg(long, value_name = "MOST")]
    elongation: Option<u8>,
    /// Fold the case of letters
    #[arg(long)]
    case: bool,
}

impl Switches {
    /// Sets what was given; whether anything was.
    fn apply(&self, builder: &mut NormalizerBuilder) -> bool {
        let mut any = false;
        macro_rules! turn_on {
            ($($switch:ident)*) => {$(
                if self.$switch {
                    builder.$switch(true);
                    any = true;
                }
            )*};
        }
        macro_rules! set {
            ($($switch:ident)*) => {$(
                if let Some(value) = self.$switch {
                    builder.$switch(value);
                    any = true;
                }
            )*};
        }
        turn_on!(
            presentation_forms tashkeel short_vowels tanwin shadda sukun quranic_marks hamza_marks
            tanwin_alef tatweel bidi_marks joiners zero_width whitespace alef teh_marbuta
            persian_letters loan_letters case
        );
        set!(
            composition word_ligatures dagger_alef hamza_seats alef_maksura digits punctuation
            elongation
        );
        any
    }
}

fn profile_names() -> clap::builder::PossibleValuesParser {
    let names = Profile::ALL.iter().map(|profile| profile.as_str());
    names.collect::<Vec<_>>().into()
}

impl Cli {
    fn normalizer(&self) -> anyhow::Result<Normalizer> {
        let mut builder = match &self.profile {
            Some(name) => name.parse::<Profile>()?.builder(),
            None => NormalizerBuilder::new(),
        };
        if !self.switches.apply(&mut builder) && self.profile.is_none() {
            return Ok(Normalizer::new(Profile::Light));
        }
        Ok(builder.build())
    }

    fn run(&self) -> anyhow::Result<()> {
        let normalizer = self.normalizer()?;
        let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
        let stdin = [PathBuf::from("-")];
        let files = if self.files.is_empty() {
            &stdin[..]
        } else {
            &self.files
        };
        for (index, path) in files.iter().enumerate() {
            let mut input: Box<dyn BufRead> = if path.as_os_str() == "-" {
                Box::new(io::stdin().lock())
            } else {
                let file = File::open(path).with_context(|| path.display().to_string())?;
                Box::new(BufReader::with_capacity(1 << 16, file))
            };
            let mut bytes = Vec::new();
            let mut start = 0;
            for number in 1.. {
                bytes.clear();
                let len = input
                    .read_until(b'\n', &mut bytes)
                    .with_context(|| path.display().to_string())?;
                if len == 0 {
                    break;
                }
                let text = match std::str::from_utf8(&bytes) {
                    Ok(text) => text,
                    Err(error) => {
                        out.flush()?;
                        bail!(
                            "{}: line {number}: not UTF-8 at byte {} of the file; convert it to UTF-8 first",
                            path.display(),
                            start + error.valid_up_to()
                        )
                    }
                };
                let line = text.strip_suffix('\n').unwrap_or(text);
                let line = line.strip_suffix('\r').unwrap_or(line);
                if self.offsets {
                    let result = normalizer.normalize_with_offsets(line);
                    write_offsets(&mut out, index, number, start, &result)?;
                } else {
                    out.write_all(normalizer.normalize(line).as_bytes())?;
                    out.write_all(&bytes[line.len()..])?;
                }
                start += len;
            }
        }
        out.flush()?;
        Ok(())
    }
}

fn write_offsets(
    out: &mut impl Write,
    file: usize,
    line: u64,
    start: usize,
    normalized: &Normalized<'_>,
) -> anyhow::Result<()> {
    let edits: Vec<[usize; 4]> = normalized
        .edits()
        .map(|(original, result)| [original.start, original.end, result.start, result.end])
        .collect();
    write!(
        out,
        "{{\"file\":{file},\"line\":{line},\"start\":{start},\"original\":"
    )?;
    serde_json::to_writer(&mut *out, normalized.original())?;
    write!(out, ",\"normalized\":")?;
    serde_json::to_writer(&mut *out, normalized.as_str())?;
    write!(out, ",\"edits\":")?;
    serde_json::to_writer(&mut *out, &edits)?;
    writeln!(out, "}}")?;
    Ok(())
}

fn main() -> ExitCode {
    let result = Cli::parse().run();
    status::exit("normalize", result.map(|()| ExitCode::SUCCESS))
}
