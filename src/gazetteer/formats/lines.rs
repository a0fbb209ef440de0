//! Lines of a list: numbered, of bounded length, in UTF-8.

use std::io::{BufRead, Read as _};

use crate::error::{LoadError, LoadErrorKind};

/// A longer line is no line of a list of names.
pub(super) const MAX_LINE: usize = 1 << 20;

/// Byte order marks.
const UTF_8: char = '\u{FEFF}';
const UTF_16: [&[u8]; 2] = [b"\xFF\xFE", b"\xFE\xFF"];

/// What files that are no text begin with.
const NO_TEXT: [(&[u8], &str); 6] = [
    (b"\x1F\x8B", "compressed with gzip: unpack it first"),
    (b"BZh", "compressed with bzip2: unpack it first"),
    (b"\x28\xB5\x2F\xFD", "compressed with zstd: unpack it first"),
    (b"\xFD7zXZ", "compressed with xz: unpack it first"),
    (
        b"PK\x03\x04",
        "a ZIP archive or a spreadsheet: unpack it, or save it as TSV or CSV",
    ),
    (b"%PDF", "a PDF: save its table as TSV or CSV"),
];

/// Reads lines one by one into one buffer.
pub(super) struct Lines<R> {
    reader: R,
    line: Vec<u8>,
    number: u64,
    /// The line at hand is given once more.
    again: bool,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(reader: R) -> Self {
        Self {
            reader,
            line: Vec::new(),
            number: 0,
            again: false,
        }
    }

    /// The number of the line that was given last, from 1.
    pub(super) fn number(&self) -> u64 {
        self.number
    }

    /// The next line without its end and without a byte order mark.
    pub(super) fn next(&mut self) -> Result<Option<&str>, LoadError> {
        if self.again {
            self.again = false;
        } else if !self.read()? {
            return Ok(None);
        }
        let text = std::str::from_utf8(&self.line).map_err(|error| {
            let at = error.valid_up_to();
            let byte = self.line[at];
            self.error(at as u64 + 1, LoadErrorKind::NotUtf8 { byte })
        })?;
        let text = text.trim_end_matches(['\n', '\r']);
        let text = match self.number {
            1 => text.strip_prefix(UTF_8).unwrap_or(text),
            _ => text,
        };
        Ok(Some(text))
    }

    /// The next line that is neither empty nor a comment.
    pub(super) fn next_content(&mut self) -> Result<Option<&str>, LoadError> {
        while let Some(line) = self.next()? {
            if !(line.trim().is_empty() || line.starts_with('#')) {
                self.again = true;
                return self.next();
            }
        }
        Ok(None)
    }

    /// The next line with content; it will be given again.
    pub(super) fn peek_content(&mut self) -> Result<Option<String>, LoadError> {
        let line = self.next_content()?.map(str::to_owned);
        self.again = line.is_some();
        Ok(line)
    }

    fn read(&mut self) -> Result<bool, LoadError> {
        self.line.clear();
        self.number += 1;
        let read = (&mut self.reader)
            .take(MAX_LINE as u64 + 1)
            .read_until(b'\n', &mut self.line)
            .map_err(|error| LoadError::new(self.number, 1, LoadErrorKind::Io(error)))?;
        if self.number == 1 {
            self.check_text()?;
        }
        if read > MAX_LINE {
            return Err(self.error(1, LoadErrorKind::LineTooLong { limit: MAX_LINE }));
        }
        Ok(read > 0)
    }

    /// Whether the first line is one of a text.
    fn check_text(&self) -> Result<(), LoadError> {
        let begins = |magic: &[u8]| self.line.starts_with(magic);
        let kind = if begins(&crate::gazetteer::wire::MAGIC) {
            LoadErrorKind::Compiled
        } else if let Some((_, what)) = NO_TEXT.iter().find(|(magic, _)| begins(magic)) {
            LoadErrorKind::NoText { what }
        } else if UTF_16.into_iter().any(begins) || self.line.contains(&0) {
            LoadErrorKind::Utf16
        } else {
            return Ok(());
        };
        Err(self.error(1, kind))
    }

    fn error(&self, column: u64, kind: LoadErrorKind) -> LoadError {
        LoadError::new(self.number, column, kind)
    }
}
