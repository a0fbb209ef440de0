//! What can go wrong while a gazetteer is built or read: opaque errors that
//! say what, where and what to do.

use core::fmt;
use std::path::Path;

/// A gazetteer could not be built.
#[derive(Debug)]
pub struct BuildError(BuildErrorKind);

#[derive(Clone, Debug)]
pub(crate) enum BuildErrorKind {
    /// A name without a single word in it.
    NoWords { id: String, name: String },
    /// A type that is no label.
    BadType { id: String, label: String },
    /// An alias for an entity that nobody declared.
    UnknownEntity { id: String, name: String },
    /// More than can be numbered: what.
    TooLarge(&'static str),
}

impl From<BuildErrorKind> for BuildError {
    fn from(kind: BuildErrorKind) -> Self {
        Self(kind)
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            BuildErrorKind::NoWords { id, name } => write!(
                f,
                "entity `{id}`: the name {name:?} has no letter or digit that could be matched"
            ),
            BuildErrorKind::BadType { id, label } => {
                write!(f, "entity `{id}`: ")?;
                write_bad_type(f, label)
            }
            BuildErrorKind::UnknownEntity { id, name } => write!(
                f,
                "alias {name:?}: there is no entity `{id}`; declare it with `entity` first"
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

#[derive(Debug)]
pub(crate) enum LoadErrorKind {
    Io(std::io::Error),
    NotUtf8 {
        byte: u8,
    },
    Utf16,
    /// What the file is, and what to do about it.
    NoText {
        what: &'static str,
    },
    Compiled,
    LineTooLong {
        limit: usize,
    },
    HeaderLacks {
        name: &'static str,
    },
    ColumnTwice {
        name: String,
    },
    MissingColumn {
        name: &'static str,
        at: usize,
        found: usize,
    },
    ExtraColumns {
        found: usize,
        expected: usize,
        has_header: bool,
    },
    EmptyField {
        name: &'static str,
    },
    NoWords {
        name: String,
    },
    BadType {
        label: String,
    },
    UnknownType {
        label: String,
        known: String,
    },
    TwoTypes {
        id: String,
        first: String,
        second: String,
    },
    BadPriority {
        text: String,
    },
    BadFlag {
        flag: String,
    },
    BadHide {
        text: String,
    },
    TooManyFields,
    Build(BuildError),
    #[cfg(feature = "csv")]
    OpenQuote,
    #[cfg(feature = "serde")]
    Json(String),
    #[cfg(feature = "serde")]
    NoObject,
    #[cfg(feature = "serde")]
    ObjectOpen,
    #[cfg(feature = "serde")]
    WrongValue {
        name: &'static str,
        expected: &'static str,
    },
    #[cfg(not(all(feature = "csv", feature = "serde")))]
    FeatureOff {
        format: &'static str,
        feature: &'static str,
    },
    NotCompiled,
    ByteOrder,
    Version {
        found: u64,
        known: u64,
    },
    OtherFold,
    Truncated {
        expected: u64,
    },
    TooLong {
        expected: u64,
    },
    Checksum,
    Inconsistent {
        what: &'static str,
    },
    TooLargeHere,
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

impl fmt::Display for LoadErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => write!(f, "{error}"),
            Self::NotUtf8 { byte } => write!(
                f,
                "the byte {byte:#04X} is not UTF-8; convert the list first, such as with \
                 `iconv -f WINDOWS-1256 -t UTF-8`"
            ),
            Self::Utf16 => f.write_str(
                "this is UTF-16, or no text; save the list as UTF-8, or convert it with \
                 `iconv -f UTF-16 -t UTF-8`",
            ),
            Self::NoText { what } => write!(f, "this is {what}"),
            Self::Compiled => f.write_str(
                "this is a compiled gazetteer and no list; open it with `Gazetteer::open`",
            ),
            Self::LineTooLong { limit } => write!(
                f,
                "the line is longer than {limit} bytes; is this a list of names?"
            ),
            Self::HeaderLacks { name } => write!(
                f,
                "the header has no column `{name}`; expected at least `name` and `type`"
            ),
            Self::ColumnTwice { name } => write!(f, "the header has the column `{name}` twice"),
            Self::MissingColumn { name, at, found } => write!(
                f,
                "the line ends after column {found}; expected `{name}` in column {at}"
            ),
            Self::ExtraColumns { found, expected, has_header } => {
                write!(f, "the line has {found} columns; expected ")?;
                if *has_header {
                    write!(f, "the {expected} of the header")
                } else {
                    f.write_str("name, type, id, canonical name, or a header line that names all")
                }
            }
            Self::EmptyField { name } => write!(f, "`{name}` is empty; every entity needs one"),
            Self::NoWords { name } => write!(
                f,
                "the name {name:?} has no letter or digit that could be matched"
            ),
            Self::BadType { label } => write_bad_type(f, label),
            Self::UnknownType { label, known } => {
                write!(f, "the type {label:?} is none of {known}")
            }
            Self::TwoTypes { id, first, second } => write!(
                f,
                "`{id}` has the type {second} here and {first} before; expected one type for one id"
            ),
            Self::BadPriority { text } => write!(
                f,
                "the priority {text:?} is no whole number of at most nine digits"
            ),
            Self::BadFlag { flag } => write!(
                f,
                "there is no flag {flag:?}; expected always, evidence, alone-never or hide"
            ),
            Self::BadHide { text } => write!(f, "`hide` is {text:?}; expected yes or no"),
            Self::TooManyFields => f.write_str("the lists have more than 65,536 different fields"),
            Self::Build(error) => error.fmt(f),
            #[cfg(feature = "csv")]
            Self::OpenQuote => f.write_str(
                "this quote is not closed; expected another one, and quotes in a cell written twice",
            ),
            #[cfg(feature = "serde")]
            Self::Json(message) => write!(f, "no JSON: {message}"),
            #[cfg(feature = "serde")]
            Self::NoObject => f.write_str("no JSON object; expected one object a line"),
            #[cfg(feature = "serde")]
            Self::ObjectOpen => {
                f.write_str("the line ends before its object does; expected one object a line")
            }
            #[cfg(feature = "serde")]
            Self::WrongValue { name, expected } => {
                write!(f, "`{name}` has a value of the wrong kind; expected {expected}")
            }
            #[cfg(not(all(feature = "csv", feature = "serde")))]
            Self::FeatureOff { format, feature } => write!(
                f,
                "this is {format}, which aalam reads with its feature `{feature}`"
            ),
            Self::NotCompiled => f.write_str("this is no compiled gazetteer"),
            Self::ByteOrder => f.write_str("the numbers are not little-endian; build it again"),
            Self::Version { found, known } if found < known => write!(
                f,
                "the file has the older format {found}, and this version of the crate reads \
                 {known}; build it again"
            ),
            Self::Version { found, known } => write!(
                f,
                "the file has the newer format {found}, and this version of the crate reads \
                 {known}; update the crate or build the file again"
            ),
            Self::OtherFold => f.write_str(
                "the names were normalized by another version of the crate; build the file again",
            ),
            Self::Truncated { expected } => {
                write!(
                    f,
                    "the file ends here, and should have at least {expected} bytes"
                )
            }
            Self::TooLong { expected } => write!(
                f,
                "the file goes on after the {expected} bytes that it should have"
            ),
            Self::Checksum => f.write_str("the checksum is wrong: the file is damaged"),
            Self::Inconsistent { what } => {
                write!(f, "the {what} contradict each other: the file is damaged")
            }
            Self::TooLargeHere => f.write_str("the file is too large for this machine's memory"),
        }
    }
}

fn write_bad_type(f: &mut fmt::Formatter<'_>, label: &str) -> fmt::Result {
    write!(
        f,
        "the type {label:?} is no label; expected one word such as PER, LOC, ORG or MISC"
    )
}

impl std::error::Error for LoadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.kind {
            LoadErrorKind::Io(error) => Some(error),
            LoadErrorKind::Build(error) => Some(error),
            _ => None,
        }
    }
}
