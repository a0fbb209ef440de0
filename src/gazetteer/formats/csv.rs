//! Comma-separated lists of names, with quotes as spreadsheets write them.
//!
//! The `csv` crate takes records apart. It is fed line by line, so that all
//! formats have the same limits and an error can tell where a cell begins.

use std::io::{self, BufRead, Read};

use ::csv::{ReaderBuilder, StringRecord};

use super::lines::{Lines, MAX_LINE};
use super::quotes::Quotes;
use super::table::{Cells, Table};
use crate::error::{LoadError, LoadErrorKind};
use crate::gazetteer::builder::GazetteerBuilder;

/// Reads all records into `builder`.
pub(super) fn read(
    mut lines: Lines<impl BufRead>,
    builder: &mut GazetteerBuilder,
) -> Result<(), LoadError> {
    let Some(mut first) = lines.peek_content()? else {
        return Ok(());
    };
    // What Excel writes and reads, for itself.
    let told = first
        .strip_prefix("sep=")
        .and_then(|sign| match sign.trim_end().as_bytes() {
            &[sign] => Some(sign),
            _ => None,
        });
    if told.is_some() {
        lines.next()?;
        first = lines.peek_content()?.unwrap_or_default();
    }
    let delimiter = told.unwrap_or_else(|| delimiter(&first));
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(Feed::new(lines, delimiter));
    let mut table = Table::default();
    let mut record = StringRecord::new();
    let mut ranges = Vec::new();
    loop {
        let more = reader.read_record(&mut record);
        let feed = reader.get_mut();
        if let Some(error) = feed.error.take() {
            return Err(error);
        }
        let more = more.map_err(|error| {
            let kind = LoadErrorKind::Io(io::Error::other(error));
            LoadError::new(feed.first_line, 1, kind)
        })?;
        if !more {
            return Ok(());
        }
        if let Some(quote) = feed.quotes.open() {
            return Err(feed.error_at(quote, LoadErrorKind::OpenQuote));
        }
        ranges.clear();
        ranges.extend((0..record.len()).filter_map(|cell| record.range(cell)));
        let cells = Cells {
            text: record.as_slice(),
            ranges: &ranges,
        };
        if let Err((cell, kind)) = table.row(cells, builder) {
            let at = cell_start(&feed.record, delimiter, cell);
            return Err(feed.error_at(at, kind));
        }
        builder.row_was_at(feed.first_line);
        feed.end_record();
    }
}

/// What separates the cells of this line: spreadsheets write a semicolon where
/// the comma stands in numbers.
fn delimiter(line: &str) -> u8 {
    let count = |c: char| line.matches(c).count();
    if count(';') > count(',') { b';' } else { b',' }
}

/// Gives the reader one line at a time, and keeps those of the record at hand.
struct Feed<R> {
    lines: Lines<R>,
    delimiter: u8,
    record: Vec<u8>,
    quotes: Quotes,
    first_line: u64,
    /// Bytes of the record that the reader has.
    given: usize,
    /// What went wrong in the lines; the reader only learns that something did.
    error: Option<LoadError>,
}

impl<R: BufRead> Feed<R> {
    fn new(lines: Lines<R>, delimiter: u8) -> Self {
        Self {
            lines,
            delimiter,
            record: Vec::new(),
            quotes: Quotes::default(),
            first_line: 0,
            given: 0,
            error: None,
        }
    }

    /// Adds a line to the record; false if there is none.
    fn add_line(&mut self) -> Result<bool, LoadError> {
        let line = if self.record.is_empty() {
            self.lines.next_content()?
        } else {
            self.lines.next()?
        };
        let Some(line) = line else { return Ok(false) };
        let start = self.record.len();
        self.record.extend_from_slice(line.as_bytes());
        if start == 0 {
            self.first_line = self.lines.number();
        }
        let is_long = self.record.len() > MAX_LINE;
        self.record.push(b'\n');
        for (at, &byte) in self.record.iter().enumerate().skip(start) {
            self.quotes.ends_cell(at, byte, self.delimiter);
        }
        if let Some(quote) = self.quotes.early() {
            return Err(self.error_at(quote, LoadErrorKind::EarlyQuote));
        }
        if !is_long {
            return Ok(true);
        }
        Err(match self.quotes.open() {
            Some(quote) => self.error_at(quote, LoadErrorKind::OpenQuote),
            None => self.error_at(0, LoadErrorKind::LineTooLong { limit: MAX_LINE }),
        })
    }

    fn end_record(&mut self) {
        self.record.clear();
        self.quotes = Quotes::default();
        self.given = 0;
    }

    /// An error at a byte of the record.
    fn error_at(&self, byte: usize, kind: LoadErrorKind) -> LoadError {
        let before = &self.record[..byte];
        let lines = before.split(|&byte| byte == b'\n').count() - 1;
        let line_start = before
            .iter()
            .rposition(|&byte| byte == b'\n')
            .map_or(0, |end| end + 1);
        LoadError::new(
            self.first_line + lines as u64,
            (byte - line_start) as u64 + 1,
            kind,
        )
    }
}

impl<R: BufRead> Read for Feed<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.given == self.record.len() {
            match self.add_line() {
                Ok(true) => {}
                Ok(false) => return Ok(0),
                Err(error) => {
                    self.error = Some(error);
                    return Err(io::Error::from(io::ErrorKind::InvalidData));
                }
            }
        }
        let read = (&self.record[self.given..]).read(out)?;
        self.given += read;
        Ok(read)
    }
}

/// Where a cell begins in the record.
fn cell_start(record: &[u8], delimiter: u8, cell: usize) -> usize {
    let mut quotes = Quotes::default();
    let mut ends = (0..record.len()).filter(|&at| quotes.ends_cell(at, record[at], delimiter));
    match cell.checked_sub(1) {
        None => 0,
        Some(before) => ends
            .nth(before)
            .map_or(record.len().saturating_sub(1), |end| end + 1),
    }
}
