//! What the importers share: lines of large files in bounded memory, with a
//! progress bar, and the list that comes out.
#![allow(dead_code, reason = "each importer uses a part of this")]

mod file;
mod input;
mod output;
mod status;

use std::path::Path;

use anyhow::{Result, bail};

pub(crate) use input::Input;
pub(crate) use output::{Format, Output, Row, save};
pub(crate) use status::exit;

/// What is wrong with a line, and in which column (bytes from 1).
#[derive(Debug)]
pub(crate) struct BadLine {
    pub(crate) column: usize,
    pub(crate) message: String,
}

impl BadLine {
    pub(crate) fn new(column: usize, message: impl Into<String>) -> Self {
        Self {
            column,
            message: message.into(),
        }
    }
}

/// What becomes of bad lines: the first one ends the import, or they are
/// counted.
#[derive(Debug, Default)]
pub(crate) struct Skips {
    pub(crate) lenient: bool,
    pub(crate) skipped: u64,
}

impl Skips {
    /// So many are shown, the rest is counted only.
    const SHOWN: u64 = 5;

    pub(crate) fn new(lenient: bool) -> Self {
        Self {
            lenient,
            skipped: 0,
        }
    }

    /// Passes a good line on; a bad one is `None` if it may be skipped.
    ///
    /// # Errors
    ///
    /// A bad line that may not be skipped, with file, line and column.
    pub(crate) fn check<T>(
        &mut self,
        line: Result<T, BadLine>,
        path: &Path,
        number: u64,
    ) -> Result<Option<T>> {
        let bad = match line {
            Ok(line) => return Ok(Some(line)),
            Err(bad) => bad,
        };
        let (path, column) = (path.display(), bad.column);
        self.bad(&format!("{path}:{number}:{column}: {}", bad.message))?;
        Ok(None)
    }

    /// Counts something bad, as the message says.
    ///
    /// # Errors
    ///
    /// The message, if nothing bad may be skipped.
    pub(crate) fn bad(&mut self, message: &str) -> Result<()> {
        if !self.lenient {
            bail!("{message}");
        }
        self.skipped += 1;
        if self.skipped <= Self::SHOWN {
            eprintln!("skipped: {message}");
        }
        Ok(())
    }
}

/// The cells of a tab-separated line, if there are as many as there should be.
pub(crate) fn cells(
    line: &str,
    counts: core::ops::RangeInclusive<usize>,
) -> Result<Vec<&str>, BadLine> {
    let cells: Vec<&str> = line.split('\t').collect();
    if counts.contains(&cells.len()) {
        return Ok(cells);
    }
    let (least, most) = (counts.start(), counts.end());
    let expected = if least == most {
        most.to_string()
    } else {
        format!("{least} to {most}")
    };
    let column = cells.get(*most).map_or(line.len(), |cell| {
        cell.as_ptr() as usize - line.as_ptr() as usize
    });
    let message = format!("the line has {} columns; expected {expected}", cells.len());
    Err(BadLine::new(column + 1, message))
}

/// Whether there is anything in a name that can be matched.
pub(crate) fn is_name(name: &str) -> bool {
    let is_mark = |c: char| matches!(c, '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}');
    name.chars().any(|c| c.is_alphanumeric() && !is_mark(c))
}

/// Whether a name is written in Arabic letters.
pub(crate) fn is_arabic(name: &str) -> bool {
    name.chars()
        .any(|c| matches!(c, '\u{620}'..='\u{64A}' | '\u{66E}'..='\u{6D3}'))
}

/// A name without the note that encyclopedias put behind it in parentheses:
/// طرابلس (لبنان).
pub(crate) fn without_note(name: &str) -> &str {
    let name = name.trim();
    match name
        .strip_suffix(')')
        .and_then(|open| open.rsplit_once('('))
    {
        Some((before, _)) if !before.trim().is_empty() => before.trim(),
        _ => name,
    }
}
