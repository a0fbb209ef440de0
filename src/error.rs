//! What can go wrong while a gazetteer is built or read, or a text is read:
//! opaque errors that say what, where and what to do.

mod load;
mod names;

use core::fmt;
use std::path::Path;

pub(crate) use load::LoadErrorKind;
use load::{write_bad_type, write_no_words};
pub use names::ParseNameError;
pub(crate) use names::named;

/// A gazetteer could not be built.
#[derive(Clone, Debug)]
pub struct BuildError(BuildErrorKind);

#[derive(Clone, Debug)]
pub(crate) enum BuildErrorKind {
    /// A name without a single word in it.
    NoWords {
        id: String,
        name: String,
        why: Wordless,
    },
    /// An entity without an id: the name.
    EmptyId { name: String },
    /// A type that is no label.
    BadType { id: String, label: String },
    /// Something for an entity that nobody declared: what.
    UnknownEntity { id: String, what: String },
    /// More than can be numbered: what.
    TooLarge(&'static str),
}

/// Why nothing in a name can be matched.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Wordless {
    Empty,
    /// Nothing but signs and marks.
    Signs,
    /// An @name or an e-mail address.
    Address,
}

impl BuildError {
    /// Returns the id of the entity that cannot be, if the error is about one that has an id.
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::Gazetteer;
    ///
    /// let mut builder = Gazetteer::builder();
    /// builder.entity("Q1899", "LOC", "كييف").entity("Q3692", "LOC", "؟");
    /// assert_eq!(builder.build().unwrap_err().id(), Some("Q3692"));
    /// ```
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        match &self.0 {
            BuildErrorKind::NoWords { id, .. }
            | BuildErrorKind::BadType { id, .. }
            | BuildErrorKind::UnknownEntity { id, .. } => Some(id),
            BuildErrorKind::EmptyId { .. } | BuildErrorKind::TooLarge(_) => None,
        }
    }
}

impl From<BuildErrorKind> for BuildError {
    fn from(kind: BuildErrorKind) -> Self {
        Self(kind)
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            BuildErrorKind::NoWords { id, name, why } => {
                write!(f, "entity `{id}`: ")?;
                write_no_words(f, name, *why)
            }
            BuildErrorKind::EmptyId { name } => write!(
                f,
                "the id of the entity {name:?} is empty; expected one of its own"
            ),
            BuildErrorKind::BadType { id, label } => {
                write!(f, "entity `{id}`: ")?;
                write_bad_type(f, label)
            }
            BuildErrorKind::UnknownEntity { id, what } => write!(
                f,
                "{what}: there is no entity `{id}`; declare it with `entity` first"
            ),
            BuildErrorKind::TooLarge(why) => {
                write!(f, "the gazetteer is too large: {why}")
            }
        }
    }
}

impl std::error::Error for BuildError {}

/// A list of names or a compiled gazetteer could not be read.
#[derive(Debug)]
pub struct LoadError {
    path: Option<Box<Path>>,
    place: Place,
    kind: LoadErrorKind,
}

#[derive(Clone, Copy, Debug)]
enum Place {
    /// The file as a whole.
    Whole,
    /// In a list, from 1.
    Line { line: u64, column: u64 },
    /// In a compiled gazetteer, from 0.
    Byte(u64),
}

impl LoadError {
    pub(crate) fn new(line: u64, column: u64, kind: LoadErrorKind) -> Self {
        Self {
            path: None,
            place: Place::Line { line, column },
            kind,
        }
    }

    pub(crate) fn at_byte(byte: u64, kind: LoadErrorKind) -> Self {
        Self {
            path: None,
            place: Place::Byte(byte),
            kind,
        }
    }

    /// What is wrong with a file as a whole.
    pub(crate) fn in_whole_file(kind: LoadErrorKind) -> Self {
        Self {
            path: None,
            place: Place::Whole,
            kind,
        }
    }

    /// A file that can't be opened.
    pub(crate) fn of_file(path: &Path, error: std::io::Error) -> Self {
        Self::in_whole_file(LoadErrorKind::Io(error)).in_file(path)
    }

    /// Names the file that was read: the message then begins with
    /// `path:line:column`.
    #[must_use]
    pub fn in_file(mut self, path: impl AsRef<Path>) -> Self {
        self.path = Some(path.as_ref().into());
        self
    }

    /// Returns the file that was read, if it is known.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Returns the line of an error in a list, counted from 1.
    #[must_use]
    pub fn line(&self) -> Option<u64> {
        match self.place {
            Place::Line { line, .. } => Some(line),
            Place::Byte(_) | Place::Whole => None,
        }
    }

    /// Returns the place of an error in its line, in bytes, counted from 1.
    #[must_use]
    pub fn column(&self) -> Option<u64> {
        match self.place {
            Place::Line { column, .. } => Some(column),
            Place::Byte(_) | Place::Whole => None,
        }
    }

    /// Returns the place of an error in a compiled gazetteer, in bytes, counted
    /// from 0.
    #[must_use]
    pub fn byte(&self) -> Option<u64> {
        match self.place {
            Place::Line { .. } | Place::Whole => None,
            Place::Byte(byte) => Some(byte),
        }
    }

    /// Whether the file or reader failed, and not what is in it.
    #[must_use]
    pub fn is_io(&self) -> bool {
        matches!(self.kind, LoadErrorKind::Io(_))
    }

    /// Returns what kind of failure it was if the file or reader failed, such as that there is
    /// no such file.
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::Gazetteer;
    ///
    /// let error = Gazetteer::open("no-such-list.aalam").unwrap_err();
    /// assert_eq!(error.io_kind(), Some(std::io::ErrorKind::NotFound));
    /// ```
    #[must_use]
    pub fn io_kind(&self) -> Option<std::io::ErrorKind> {
        match &self.kind {
            LoadErrorKind::Io(error) => Some(error.kind()),
            _ => None,
        }
    }

    /// Whether a compiled gazetteer is of a version of the crate that had another format, normalized
    /// names otherwise or had other lists of ordinary words, titles and parts of names: build it again
    /// from its lists.
    ///
    /// The rest of the file is not looked at; one that is damaged is not outdated.
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::Gazetteer;
    ///
    /// let gazetteer = Gazetteer::builder().entity("Q3692", "LOC", "الرياض").build()?;
    /// let bytes = gazetteer.to_bytes();
    /// assert!(!Gazetteer::from_bytes(&bytes[..100]).unwrap_err().is_outdated());
    ///
    /// let mut old = bytes;
    /// // The version of the format.
    /// old[12] = 1;
    /// assert!(Gazetteer::from_bytes(&old).unwrap_err().is_outdated());
    /// # Ok::<(), aalam::BuildError>(())
    /// ```
    #[must_use]
    pub fn is_outdated(&self) -> bool {
        matches!(
            self.kind,
            LoadErrorKind::Version { .. } | LoadErrorKind::OtherWords
        )
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.path, self.place) {
            (Some(path), Place::Line { line, column }) => {
                write!(f, "{}:{line}:{column}: ", path.display())?;
            }
            (None, Place::Line { line, column }) => write!(f, "line {line}, column {column}: ")?,
            (Some(path), Place::Byte(byte)) => write!(f, "{}: byte {byte}: ", path.display())?,
            (None, Place::Byte(byte)) => write!(f, "byte {byte}: ")?,
            (Some(path), Place::Whole) => write!(f, "{}: ", path.display())?,
            (None, Place::Whole) => {}
        }
        write!(f, "{}", self.kind)
    }
}

/// The message has its cause in it, so that the source is that of the cause.
impl std::error::Error for LoadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.kind {
            LoadErrorKind::Io(error) => error.source(),
            _ => None,
        }
    }
}

/// A text could not be read to its end, see
/// [`Tagger::tag_reader`](crate::Tagger::tag_reader).
#[derive(Debug)]
pub struct StreamError {
    byte: u64,
    /// What the reader said; else the text is not UTF-8.
    io: Option<std::io::Error>,
}

impl StreamError {
    pub(crate) fn io(byte: u64, error: std::io::Error) -> Self {
        Self {
            byte,
            io: Some(error),
        }
    }

    pub(crate) fn not_utf8(byte: u64) -> Self {
        Self { byte, io: None }
    }

    /// Returns the place of the error in the text, in bytes, counted from 0: of
    /// the first byte that could not be read, or that is not UTF-8.
    #[must_use]
    pub fn byte(&self) -> u64 {
        self.byte
    }

    /// Whether the reader failed, and not what it read.
    #[must_use]
    pub fn is_io(&self) -> bool {
        self.io.is_some()
    }

    /// Returns what kind of failure it was if the reader failed.
    #[must_use]
    pub fn io_kind(&self) -> Option<std::io::ErrorKind> {
        self.io.as_ref().map(std::io::Error::kind)
    }
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.io {
            Some(error) => write!(f, "byte {}: {error}", self.byte),
            None => write!(
                f,
                "byte {}: not UTF-8; convert the text to UTF-8 first",
                self.byte
            ),
        }
    }
}

/// The message has its cause in it, so that the source is that of the cause.
impl std::error::Error for StreamError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.io.as_ref().and_then(std::error::Error::source)
    }
}
