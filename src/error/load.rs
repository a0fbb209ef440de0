//! What can be wrong with a list of names or a compiled gazetteer.

use core::fmt;

use super::{BuildError, Wordless};

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
        headless: bool,
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
        why: Wordless,
    },
    BadType {
        label: String,
        /// The list has no header.
        headless: bool,
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
    TwoFlags {
        /// The name, if two rows say so of it.
        name: Option<String>,
        first: &'static str,
        second: &'static str,
    },
    BadHide {
        text: String,
    },
    TooManyFields,
    Build(BuildError),
    #[cfg(feature = "csv")]
    OpenQuote,
    #[cfg(feature = "csv")]
    EarlyQuote,
    #[cfg(feature = "serde")]
    Json(String),
    #[cfg(feature = "serde")]
    NoObject,
    #[cfg(feature = "serde")]
    JsonArray,
    #[cfg(feature = "serde")]
    ObjectOpen,
    #[cfg(feature = "serde")]
    OtherKeys {
        keys: String,
    },
    #[cfg(feature = "serde")]
    NoKey {
        name: &'static str,
        keys: String,
    },
    #[cfg(feature = "serde")]
    KeyTwice {
        name: String,
    },
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
    OtherWords,
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

impl fmt::Display for LoadErrorKind {
    #[expect(clippy::too_many_lines, reason = "one message for each kind")]
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
                "the header has no column `{name}`; expected at least `name` and `type` (also الاسم and النوع)"
            ),
            Self::ColumnTwice { name } => write!(f, "the header has the column `{name}` twice"),
            Self::MissingColumn { name, at, found, headless } => {
                write!(f, "the line ends after column {found}; expected `{name}` in column {at}")?;
                if *headless {
                    f.write_str(", behind a tab, comma or semicolon (or set a default type)")?;
                }
                Ok(())
            }
            Self::ExtraColumns { found, expected, has_header } => {
                write!(f, "the line has {found} columns; expected ")?;
                if *has_header {
                    write!(f, "the {expected} of the header")
                } else {
                    f.write_str("name, type, id, canonical name, or a header line that names all")
                }
            }
            Self::EmptyField { name } => write!(f, "`{name}` is empty; every entity needs one"),
            Self::NoWords { name, why } => write_no_words(f, name, *why),
            Self::BadType { label, headless } => {
                write_bad_type(f, label)?;
                if *headless {
                    f.write_str("; without a header that names `name` and `type` these are the first two columns")?;
                }
                Ok(())
            }
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
                "there is no flag {flag:?}; expected always, evidence, alone-never (also \
                 never-alone) or hide; several are separated by |"
            ),
            Self::TwoFlags { name: None, first, second } => write!(
                f,
                "the flags {first} and {second} contradict each other; expected one of always, evidence \
                 and never-alone"
            ),
            Self::TwoFlags { name: Some(name), first, second } => write!(
                f,
                "the name {name:?} of this entity has the flag {second} here and {first} before; \
                 expected one"
            ),
            Self::BadHide { text } => write!(f, "`hide` is {text:?}; expected yes or no"),
            Self::TooManyFields => f.write_str("the lists have more than 65,536 different fields"),
            Self::Build(error) => error.fmt(f),
            #[cfg(feature = "csv")]
            Self::OpenQuote => f.write_str(
                "this quote is not closed; expected another one, and quotes in a cell written twice",
            ),
            #[cfg(feature = "csv")]
            Self::EarlyQuote => f.write_str(
                "this quote is closed before its cell ends; expected quotes in a cell written \
                 twice, and the cell in quotes",
            ),
            #[cfg(feature = "serde")]
            Self::Json(message) => write!(f, "no JSON: {message}"),
            #[cfg(feature = "serde")]
            Self::NoObject => f.write_str("no JSON object; expected one object a line"),
            #[cfg(feature = "serde")]
            Self::JsonArray => f.write_str(
                "no JSON object but an array; expected one object a line, as `jq -c '.[]'` writes them",
            ),
            #[cfg(feature = "serde")]
            Self::OtherKeys { keys } if keys.starts_with("head") && keys.contains("results") => f
                .write_str(
                    "these are results of a query service; the example `import_wikidata` makes a list of them",
                ),
            #[cfg(feature = "serde")]
            Self::OtherKeys { keys } => write!(
                f,
                "the object has {keys}, and no `name` or `type`; expected one entity a line, with these two"
            ),
            #[cfg(feature = "serde")]
            Self::NoKey { name, keys } => write!(
                f,
                "the object has {keys}, and no `{name}`; every entity needs one"
            ),
            #[cfg(feature = "serde")]
            Self::ObjectOpen => {
                f.write_str(
                    "the line ends before its object does; expected one object a line, as `jq -c .` writes it",
                )
            }
            #[cfg(feature = "serde")]
            Self::KeyTwice { name } => write!(f, "the object has the key `{name}` twice"),
            #[cfg(feature = "serde")]
            Self::WrongValue { name, expected } => {
                write!(f, "`{name}` has a value of the wrong kind; expected {expected}")
            }
            #[cfg(not(all(feature = "csv", feature = "serde")))]
            Self::FeatureOff { format, feature } => write!(
                f,
                "this is {format}, which aalam reads with its feature `{feature}`"
            ),
            Self::NotCompiled => f.write_str(
                "this is no compiled gazetteer; a list is read with `GazetteerBuilder::open`",
            ),
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
            Self::OtherWords => f.write_str(
                "the names were normalized by another version of the crate, or by one with other \
                 lists of words; build the file again",
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

pub(super) fn write_bad_type(f: &mut fmt::Formatter<'_>, label: &str) -> fmt::Result {
    write!(
        f,
        "the type {label:?} is no label; expected one word such as PER, LOC, ORG or MISC"
    )
}

pub(super) fn write_no_words(f: &mut fmt::Formatter<'_>, name: &str, why: Wordless) -> fmt::Result {
    match why {
        Wordless::Empty => f.write_str("a name is empty; expected a letter or digit in it"),
        Wordless::Signs => write!(
            f,
            "the name {name:?} has no letter or digit that could be matched"
        ),
        Wordless::Address => write!(
            f,
            "the name {name:?} is an @name or e-mail address, which are not matched"
        ),
    }
}
