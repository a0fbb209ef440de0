//! The list that an importer writes.

use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::Result;
use clap::ValueEnum;
use serde_json::{Map, Value};

use super::{file, is_name};

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Tsv,
    Jsonl,
}

/// An entity with its names.
#[derive(Debug, Default)]
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) entity_type: String,
    /// The first one is the canonical name.
    pub(crate) names: Vec<String>,
    pub(crate) latin: Vec<String>,
    pub(crate) priority: i32,
    /// As many as the output has free fields.
    pub(crate) fields: Vec<String>,
}

impl Row {
    /// Adds a name that is not there yet, if anything in it can be matched.
    pub(crate) fn push_name(&mut self, name: &str) {
        push(&mut self.names, name);
    }

    /// Adds a name in Latin script, likewise.
    pub(crate) fn push_latin(&mut self, name: &str) {
        push(&mut self.latin, name);
    }
}

fn push(names: &mut Vec<String>, name: &str) {
    let name = clean(name);
    if is_name(&name) && !names.contains(&name) {
        names.push(name);
    }
}

/// Without what separates names and cells.
fn clean(text: &str) -> String {
    let apart = |c: char| c.is_whitespace() || c.is_control() || c == '|';
    let words: Vec<&str> = text.split(apart).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Writes rows in a format that `build_gazetteer` reads.
pub(crate) struct Output<W> {
    out: W,
    format: Format,
    fields: &'static [&'static str],
    pub(crate) rows: u64,
    pub(crate) names: u64,
}

/// Writes what an import gives to a file, which is there when it is whole, or to
/// the standard output.
///
/// # Errors
///
/// When the file is one of those that are read or can't be written, and those of
/// the import.
pub(crate) fn save(
    path: Option<&Path>,
    inputs: &[&Path],
    import: impl FnOnce(&mut dyn Write) -> Result<()>,
) -> Result<()> {
    let Some(path) = path else {
        return import(&mut BufWriter::with_capacity(1 << 17, std::io::stdout()));
    };
    file::check_apart(path, inputs.iter().copied())?;
    file::write(path, |file| {
        import(&mut BufWriter::with_capacity(1 << 17, file))
    })
}

impl<W: Write> Output<W> {
    /// Writes the header, if the format has one.
    ///
    /// # Errors
    ///
    /// Those of the writer, here and below.
    pub(crate) fn new(mut out: W, format: Format, fields: &'static [&'static str]) -> Result<Self> {
        if format == Format::Tsv {
            write!(out, "id\ttype\tname\taliases\tlatin\tpriority")?;
            for field in fields {
                write!(out, "\t{field}")?;
            }
            writeln!(out)?;
        }
        Ok(Self {
            out,
            format,
            fields,
            rows: 0,
            names: 0,
        })
    }

    /// Writes an entity; one without a name is passed over.
    pub(crate) fn write(&mut self, row: &Row) -> Result<()> {
        let Some((name, aliases)) = row.names.split_first() else {
            return Ok(());
        };
        match self.format {
            Format::Tsv => {
                write!(
                    self.out,
                    "{}\t{}\t{name}\t{}\t{}\t",
                    row.id,
                    row.entity_type,
                    aliases.join("|"),
                    row.latin.join("|"),
                )?;
                if row.priority != 0 {
                    write!(self.out, "{}", row.priority)?;
                }
                for field in &row.fields {
                    write!(self.out, "\t{}", clean(field))?;
                }
            }
            Format::Jsonl => self.write_object(row, name, aliases)?,
        }
        writeln!(self.out)?;
        self.rows += 1;
        self.names += (row.names.len() + row.latin.len()) as u64;
        Ok(())
    }

    fn write_object(&mut self, row: &Row, name: &str, aliases: &[String]) -> Result<()> {
        let mut object = Map::new();
        let mut set = |key: &str, value: Value| object.insert(key.to_owned(), value);
        set("id", row.id.as_str().into());
        set("type", row.entity_type.as_str().into());
        set("name", name.into());
        if !aliases.is_empty() {
            set("aliases", aliases.into());
        }
        if !row.latin.is_empty() {
            set("latin", row.latin.as_slice().into());
        }
        if row.priority != 0 {
            set("priority", row.priority.into());
        }
        for (field, value) in self.fields.iter().zip(&row.fields) {
            if !value.is_empty() {
                set(field, value.as_str().into());
            }
        }
        serde_json::to_writer(&mut self.out, &object)?;
        Ok(())
    }

    /// Ends the list and says how many there are; `skipped` is the number of bad
    /// lines.
    pub(crate) fn finish(mut self, skipped: u64) -> Result<W> {
        self.out.flush()?;
        eprintln!(
            "{} entities, {} names, {skipped} bad lines skipped",
            self.rows, self.names
        );
        Ok(self.out)
    }
}
