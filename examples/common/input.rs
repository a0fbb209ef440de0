//! Lines of a file that may be compressed and of any size.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use bzip2::bufread::MultiBzDecoder;
use flate2::bufread::MultiGzDecoder;
use indicatif::{ProgressBar, ProgressStyle};

use super::BadLine;

/// A longer line is no line of any of the files that are imported.
const MAX_LINE: u64 = 64 << 20;

const BAR: &str = "{msg} {wide_bar} {bytes}/{total_bytes} {bytes_per_sec} {eta}";

/// A file, read line by line. Gzip and bzip2 are recognized by what is in it; the
/// path `-` is the standard input.
pub(crate) struct Input {
    pub(crate) path: PathBuf,
    reader: Box<dyn BufRead>,
    bar: ProgressBar,
    line: Vec<u8>,
    number: u64,
}

impl Input {
    /// # Errors
    ///
    /// When the file can't be opened or is an archive; the error names it.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let context = || path.display().to_string();
        let (source, bar): (Box<dyn Read>, _) = if path == Path::new("-") {
            (Box::new(std::io::stdin()), ProgressBar::no_length())
        } else {
            let file = File::open(path).with_context(context)?;
            let length = file.metadata().with_context(context)?.len();
            (Box::new(file), ProgressBar::new(length))
        };
        let name = path.file_name().unwrap_or(path.as_os_str());
        let bar = bar
            .with_style(ProgressStyle::with_template(BAR)?)
            .with_message(name.to_string_lossy().into_owned());
        let mut source = BufReader::with_capacity(1 << 17, bar.wrap_read(source));
        let magic = source.fill_buf().with_context(context)?;
        if magic.starts_with(b"PK\x03\x04") {
            bail!("{}: this is a ZIP archive; unpack it first", context());
        }
        let reader: Box<dyn BufRead> = if magic.starts_with(b"\x1F\x8B") {
            buffered(MultiGzDecoder::new(source))
        } else if magic.starts_with(b"BZh") {
            buffered(MultiBzDecoder::new(source))
        } else {
            Box::new(source)
        };
        Ok(Self {
            path: path.to_owned(),
            reader,
            bar,
            line: Vec::new(),
            number: 0,
        })
    }

    /// The number of the last line, from 1.
    pub(crate) fn number(&self) -> u64 {
        self.number
    }

    /// The next line without its end, or what is wrong with it.
    ///
    /// # Errors
    ///
    /// When the file can't be read further, as when its compression is damaged.
    pub(crate) fn next_line(&mut self) -> Result<Option<Result<&str, BadLine>>> {
        self.line.clear();
        self.number += 1;
        let context = || format!("{}:{}", self.path.display(), self.number);
        let read = (&mut self.reader)
            .take(MAX_LINE)
            .read_until(b'\n', &mut self.line)
            .with_context(context)?;
        if read == 0 {
            return Ok(None);
        }
        if read as u64 == MAX_LINE && self.line.last() != Some(&b'\n') {
            self.reader.skip_until(b'\n').with_context(context)?;
            let message = format!("the line is longer than {MAX_LINE} bytes");
            return Ok(Some(Err(BadLine::new(1, message))));
        }
        Ok(Some(match std::str::from_utf8(&self.line) {
            Ok(line) => {
                let line = line.trim_end_matches(['\n', '\r']);
                Ok(line.strip_prefix('\u{FEFF}').unwrap_or(line))
            }
            Err(error) => {
                let at = error.valid_up_to();
                let byte = self.line[at];
                let message = format!("the byte {byte:#04X} is not UTF-8; expected UTF-8");
                Err(BadLine::new(at + 1, message))
            }
        }))
    }

    /// What has not been read as lines, to be read as a whole.
    pub(crate) fn reader(&mut self) -> &mut dyn BufRead {
        &mut self.reader
    }
}

impl Drop for Input {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

fn buffered(decoder: impl Read + 'static) -> Box<dyn BufRead> {
    Box::new(BufReader::with_capacity(1 << 17, decoder))
}
