//! Makes a list of the places of GeoNames that have an Arabic name.
//!
//! Takes `allCountries.txt` (or the file of one country, or `cities500.txt`) and
//! `alternateNamesV2.txt` from <https://download.geonames.org/export/dump/>,
//! unpacked or packed again with gzip or bzip2.
//!
//! ```sh
//! cargo run --release --example import_geonames -- allCountries.txt alternateNamesV2.txt --output places.tsv
//! cargo run --release --example build_gazetteer -- places.tsv --output places.aalam
//! ```
//!
//! Memory holds the Arabic names only, of which there are a few hundred thousand.

#[path = "../common/mod.rs"]
mod common;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;

use common::{
    BadLine, Format, Input, Output, Row, Skips, cells, exit, is_arabic, save, without_note,
};

const FIELDS: &[&str] = &["country", "feature"];

/// Make a list of the places of GeoNames.
#[derive(Parser)]
pub(crate) struct Args {
    /// allCountries.txt; may be .gz or .bz2
    #[arg(value_name = "PLACES")]
    places: PathBuf,
    /// alternateNamesV2.txt; may be .gz or .bz2
    #[arg(value_name = "NAMES")]
    names: PathBuf,
    /// The list to write; otherwise it goes to the standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The format of the list
    #[arg(short, long, value_enum, default_value_t = Format::Tsv)]
    format: Format,
    /// Feature classes: A countries and regions, H waters, L parks and areas,
    /// P cities and villages, R roads, S buildings, T mountains and islands,
    /// U undersea, V woods
    #[arg(short, long, value_name = "LETTERS", default_value = "AHLPT")]
    classes: String,
    /// Leave out cities and villages (class P) with fewer people
    #[arg(short, long, value_name = "NUMBER", default_value_t = 1_000)]
    population: u64,
    /// The languages whose names are taken
    #[arg(short, long, value_delimiter = ',', default_value = "ar")]
    languages: Vec<String>,
    /// Take names that are no longer used, too
    #[arg(long)]
    historic: bool,
    /// Skip and count bad lines
    #[arg(long)]
    lenient: bool,
}

#[allow(dead_code, reason = "the tests call `import`")]
fn main() -> ExitCode {
    let args = Args::parse();
    let inputs = [args.places.as_path(), &args.names];
    let result = save(args.output.as_deref(), &inputs, |out| {
        import(&args, out).map(|_| ())
    });
    exit("import_geonames", result.map(|()| ExitCode::SUCCESS))
}

/// Reads what the arguments say, and writes a list to `out`.
///
/// # Errors
///
/// A file that can't be read or written, and bad lines that are not skipped.
pub(crate) fn import<W: Write>(args: &Args, out: W) -> Result<W> {
    let mut output = Output::new(out, args.format, FIELDS)?;
    let mut skips = Skips::new(args.lenient);
    let mut names = Names::default();
    let mut input = Input::open(&args.names)?;
    let path = input.path.clone();
    while let Some(line) = input.next_line()? {
        let name = line.and_then(|line| alternate_name(line, args).map(|name| names.add(name)));
        let number = input.number();
        skips.check(name, &path, number)?;
    }
    names.sort();

    let mut input = Input::open(&args.places)?;
    let path = input.path.clone();
    while let Some(line) = input.next_line()? {
        let row = line.and_then(|line| place(line, &names, args));
        let number = input.number();
        if let Some(Some(row)) = skips.check(row, &path, number)? {
            output.write(&row)?;
        }
    }
    output.finish(skips.skipped)
}

/// A name that is to be taken: the place, its rank (less is better), the name.
type Alternate<'l> = Option<(u32, u8, &'l str)>;

/// Reads a line of `alternateNamesV2.txt`: `alternateNameId`, `geonameid`,
/// `isolanguage`, alternate name, `isPreferredName`, `isShortName`,
/// `isColloquial`, `isHistoric`, from, to. Older files end before the last two.
fn alternate_name<'l>(line: &'l str, args: &Args) -> Result<Alternate<'l>, BadLine> {
    let cells = cells(line, 8..=10)?;
    let is = |column: usize| cells[column] == "1";
    let wanted = args.languages.iter().any(|language| language == cells[2]);
    if !wanted || is(7) && !args.historic {
        return Ok(None);
    }
    let place = number(line, cells[1], "geonameid")?;
    let rank = match (is(4), is(5), is(6) || is(7)) {
        (_, _, true) => 3,
        (true, _, _) => 0,
        (_, true, _) => 1,
        _ => 2,
    };
    let name = without_note(cells[3]);
    Ok(is_arabic(name).then_some((place, rank, name)))
}

/// Reads a line of `allCountries.txt`: `geonameid`, name, asciiname,
/// alternatenames, latitude, longitude, feature class, feature code, country
/// code, cc2, admin1 to admin4, population, elevation, dem, timezone,
/// modification date.
fn place(line: &str, names: &Names, args: &Args) -> Result<Option<Row>, BadLine> {
    let cells = cells(line, 19..=19)?;
    let id: u32 = number(line, cells[0], "geonameid")?;
    let (class, feature) = (cells[6], cells[7]);
    if class.is_empty() || !args.classes.contains(class) {
        return Ok(None);
    }
    let population: u64 = match cells[14] {
        "" => 0,
        population => number(line, population, "population")?,
    };
    if class == "P" && population < args.population {
        return Ok(None);
    }
    let mut row = Row {
        id: format!("geonames:{id}"),
        entity_type: "LOC".to_owned(),
        priority: i32::try_from(population).unwrap_or(i32::MAX),
        fields: vec![cells[8].to_owned(), format!("{class}.{feature}")],
        ..Row::default()
    };
    names.of(id).for_each(|name| row.push_name(name));
    for latin in [cells[1], cells[2]] {
        if !is_arabic(latin) {
            row.push_latin(without_note(latin));
        }
    }
    Ok(Some(row))
}

fn number<T: std::str::FromStr>(line: &str, cell: &str, name: &str) -> Result<T, BadLine> {
    cell.parse().map_err(|_| {
        let column = cell.as_ptr() as usize - line.as_ptr() as usize + 1;
        BadLine::new(column, format!("{cell:?} is no {name}; expected a number"))
    })
}

/// Names by place, in one string.
#[derive(Default)]
struct Names {
    text: String,
    /// Place, rank, and where the name begins and ends.
    names: Vec<(u32, u8, usize, usize)>,
}

impl Names {
    fn add(&mut self, name: Alternate<'_>) {
        if let Some((place, rank, name)) = name {
            let start = self.text.len();
            self.text.push_str(name);
            self.names.push((place, rank, start, self.text.len()));
        }
    }

    fn sort(&mut self) {
        self.names.sort_unstable();
    }

    /// The names of a place, the best one first.
    fn of(&self, place: u32) -> impl Iterator<Item = &str> {
        let first = self.names.partition_point(|name| name.0 < place);
        let names = self.names[first..]
            .iter()
            .take_while(move |name| name.0 == place);
        names.map(|&(_, _, start, end)| &self.text[start..end])
    }
}
