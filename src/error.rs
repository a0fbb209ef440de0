//! What can go wrong while a gazetteer is built or read: opaque errors that
//! say what, where and what to do.

use core::fmt;

/// A gazetteer could not be built.
#[derive(Debug)]
pub struct BuildError(BuildErrorKind);

#[derive(Clone, Debug)]
pub(crate) enum BuildErrorKind {
    /// A name without a single word in it.
    NoWords { id: String, name: String },
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

/// A list of names could not be read.
#[derive(Debug)]
pub struct LoadError {
    line: u64,
    column: u64,
    kind: LoadErrorKind,
}

#[derive(Debug)]
pub(crate) enum LoadErrorKind {
    Io(std::io::Error),
    NotUtf8,
    LineTooLong { limit: usize },
    MissingColumn { name: &'static str },
    EmptyField { name: &'static str },
    NoWords { name: String },
}

impl LoadError {
    pub(crate) fn new(line: u64, column: u64, kind: LoadErrorKind) -> Self {
        Self { line, column, kind }
    }

    /// Returns the line of the error, counted from 1.
    #[must_use]
    pub fn line(&self) -> u64 {
        self.line
    }

    /// Returns the place of the error in its line, in bytes, counted from 1.
    #[must_use]
    pub fn column(&self) -> u64 {
        self.column
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}: ", self.line, self.column)?;
        match &self.kind {
            LoadErrorKind::Io(error) => write!(f, "{error}"),
            LoadErrorKind::NotUtf8 => f.write_str("not UTF-8; convert the list to UTF-8 first"),
            LoadErrorKind::LineTooLong { limit } => {
                write!(
                    f,
                    "the line is longer than {limit} bytes; is this a list of names?"
                )
            }
            LoadErrorKind::MissingColumn { name } => write!(
                f,
                "the column `{name}` is missing; expected name<TAB>type<TAB>id<TAB>canonical"
            ),
            LoadErrorKind::EmptyField { name } => write!(f, "the column `{name}` is empty"),
            LoadErrorKind::NoWords { name } => {
                write!(
                    f,
                    "the name {name:?} has no letter or digit that could be matched"
                )
            }
        }
    }
}

impl std::error::Error for LoadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.kind {
            LoadErrorKind::Io(error) => Some(error),
            _ => None,
        }
    }
}
