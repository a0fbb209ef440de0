//! Files that lists of names come in, recognized by what is in them.

mod barred;
#[cfg(feature = "csv")]
mod csv;
mod entry;
mod field;
#[cfg(feature = "serde")]
mod jsonl;
mod lines;
#[cfg(feature = "csv")]
mod quotes;
mod table;
mod tsv;
mod written;

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead, BufReader, Read as _};
use std::path::Path;

use super::builder::GazetteerBuilder;
use super::entity::EntityType;
use super::rules::Policy;
use super::{Gazetteer, folded_name, wire};
use crate::error::{LoadError, LoadErrorKind};
use barred::Barred;
use lines::Lines;

/// What the files of a builder are held to.
#[derive(Clone, Debug, Default)]
pub(super) struct Checks {
    types: Option<Vec<EntityType>>,
    /// The type of entities for which a list says none.
    default_type: Option<EntityType>,
    strict: bool,
    barred: Barred,
    /// When the names of the list at hand count, by the ids of their entities, if rows say and the
    /// builder is strict.
    flags: HashMap<(String, String), Policy>,
}

/// Lists of names.
///
/// In every format the columns of a table, or the keys of an object, are:
///
/// | column | what |
/// |---|---|
/// | `name` | a name of the entity; needed |
/// | `type` | `PER`, `LOC`, `ORG`, `MISC`, or a label of your own; needed |
/// | `id` | a stable id; without it, the canonical name |
/// | `canonical` | the name to show; without it, `name` |
/// | `aliases`, `latin` | more names: other spellings, short forms, names in Latin script |
/// | `ambiguous` | names that are ordinary words, too, the `name` among them if it is one: see [`ambiguous_alias`](Self::ambiguous_alias) |
/// | `demonyms` | see [`demonym`](Self::demonym) |
/// | `priority` | a whole number: see [`priority`](Self::priority) |
/// | `flags` | `always`, `evidence`, `alone-never` (also `never-alone`): see [`Policy`](crate::Policy); or `hide`: as the column |
/// | `hide` | `yes`: the entity is not to be found, see [`hide`](Self::hide) |
///
/// An id may come in several rows. All its names count, and a name that rows give several times with other
/// flags as the one says with which it is found most often (`always` before none, none before `evidence`,
/// `alone-never` last); of several values of a free field, and canonical names, the first counts, of priorities the
/// last.
///
/// Names in one cell are separated by `|`, and empty ones are passed over; in JSON they are a list of
/// strings, where an empty one is an error. A column with any other
/// name is a free field, which [`Entity::field`](crate::Entity::field) gives back. Three of them,
/// written so, are understood, too: entities with the same `country` are in one, and a doubtful place
/// counts in a text that surely names another of them, see
/// [`Tagger::document`](crate::Tagger::document); the `kind` of a medium (`paper`, `magazine`,
/// `channel`, `radio`, `agency`, `site`) tells it from others of its name; and of those with one name
/// an `artist` by `occupation` is meant behind an artist's title.
impl GazetteerBuilder {
    /// Reads entities from a TSV list.
    ///
    /// Without a header the columns are `name`, `type`, `id`, `canonical`, of
    /// which the last two may be missing or empty. A header line (one that names
    /// the columns `name` and `type`) puts the columns above in any order. Cells
    /// that are missing at the end of a line are empty. Lines that begin with
    /// `#` and empty lines are passed over. LF or CRLF, with or without a BOM.
    ///
    /// # Errors
    ///
    /// The first line that cannot be read: not UTF-8, longer than 1 MiB, more
    /// cells than the header has, an empty name or type, a name without a letter
    /// or digit, a flag that there is not. The error says line and column. Names
    /// from the lines before it stay.
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::Gazetteer;
    ///
    /// let list = "id\tname\ttype\taliases\trole\n\
    ///             Q7747\tفلاديمير بوتين\tPER\tبوتين|Putin\tالرئيس الروسي\n";
    /// let gazetteer = Gazetteer::builder().from_tsv(list.as_bytes())?.build()?;
    /// let putin = gazetteer.lookup("بوتين").next().unwrap();
    /// assert_eq!(putin.field("role"), Some("الرئيس الروسي"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn from_tsv(&mut self, reader: impl BufRead) -> Result<&mut Self, LoadError> {
        tsv::read(self.lines(reader), self)?;
        Ok(self)
    }

    /// Reads entities from a CSV list, with commas or semicolons.
    ///
    /// Header, columns, comments and empty lines are as in
    /// [`from_tsv`](Self::from_tsv); a cell in quotes may hold separators, line
    /// breaks, and quotes written twice.
    ///
    /// # Errors
    ///
    /// Those of [`from_tsv`](Self::from_tsv), and a quote that is not closed within 1 MiB, or
    /// that is closed before its cell ends.
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::Gazetteer;
    ///
    /// let list = "name,type,id,role\nفلاديمير بوتين,PER,Q7747,\"رئيس روسيا, ورئيس وزرائها سابقا\"\n";
    /// let gazetteer = Gazetteer::builder().from_csv(list.as_bytes())?.build()?;
    /// let putin = gazetteer.lookup("فلاديمير بوتين").next().unwrap();
    /// assert_eq!(putin.field("role"), Some("رئيس روسيا, ورئيس وزرائها سابقا"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[cfg(feature = "csv")]
    pub fn from_csv(&mut self, reader: impl BufRead) -> Result<&mut Self, LoadError> {
        csv::read(self.lines(reader), self)?;
        Ok(self)
    }

    /// Reads entities from JSON Lines: one object a line, with the columns above
    /// as keys.
    ///
    /// `aliases`, `latin`, `ambiguous`, `demonyms` and `flags` are lists of
    /// strings, or one string. Values of free fields that are no strings are kept
    /// as JSON.
    ///
    /// # Errors
    ///
    /// The first line that is no object, or whose object has values of the wrong
    /// kind; otherwise those of [`from_tsv`](Self::from_tsv).
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::Gazetteer;
    ///
    /// let list = r#"{"id": "Q3692", "type": "LOC", "name": "الرياض", "latin": ["Riyadh"], "population": 7009100}"#;
    /// let gazetteer = Gazetteer::builder().from_jsonl(list.as_bytes())?.build()?;
    /// let riyadh = gazetteer.lookup("riyadh").next().unwrap();
    /// assert_eq!(riyadh.field("population"), Some("7009100"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[cfg(feature = "serde")]
    pub fn from_jsonl(&mut self, reader: impl BufRead) -> Result<&mut Self, LoadError> {
        jsonl::read(self.lines(reader), self)?;
        Ok(self)
    }

    /// Reads entities from a list whose format shows in its first line: TSV, CSV
    /// or JSON Lines.
    ///
    /// # Errors
    ///
    /// Those of the format, and a format whose feature (`csv`, `serde`) is off.
    pub fn from_list(&mut self, reader: impl BufRead) -> Result<&mut Self, LoadError> {
        let mut lines = self.lines(reader);
        let Some(first) = lines.peek_content()? else {
            return Ok(self);
        };
        match Format::of(&first) {
            Format::Tsv => tsv::read(lines, self)?,
            #[cfg(feature = "csv")]
            Format::Csv => csv::read(lines, self)?,
            #[cfg(feature = "serde")]
            Format::Json => jsonl::read(lines, self)?,
            #[cfg(not(feature = "csv"))]
            Format::Csv => return Err(feature_off(lines.number(), "CSV", "csv")),
            #[cfg(not(feature = "serde"))]
            Format::Json => return Err(feature_off(lines.number(), "JSON", "serde")),
        }
        Ok(self)
    }

    /// Reads entities from a file with a list of any format, see
    /// [`from_list`](Self::from_list). The file's name does not matter.
    ///
    /// # Errors
    ///
    /// Those of [`from_list`](Self::from_list), and when the file can't be read.
    /// The error names the file.
    pub fn from_path(&mut self, path: impl AsRef<Path>) -> Result<&mut Self, LoadError> {
        let path = path.as_ref();
        let file = File::open(path).map_err(|error| LoadError::of_file(path, error))?;
        match self.from_list(BufReader::with_capacity(BUFFER, file)) {
            Ok(builder) => Ok(builder),
            Err(error) => Err(error.in_file(path)),
        }
    }

    /// Opens a file of any kind: a compiled gazetteer as it is, a list together
    /// with what the builder already has. The builder stays as it is: a list is read
    /// into a copy of it. Several lists together are better read with
    /// [`from_path`](Self::from_path), and one whose
    /// [`barred_lines`](Self::barred_lines) are wanted with [`open_mut`](Self::open_mut).
    ///
    /// # Errors
    ///
    /// Those of [`Gazetteer::open`] and [`from_path`](Self::from_path). The error
    /// names the file.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use aalam::Gazetteer;
    ///
    /// let mut builder = Gazetteer::builder();
    /// builder.demonyms(true);
    /// let compiled = builder.open("wikidata.aalam")?;
    /// let own = builder.open("names.csv")?;
    /// # Ok::<(), aalam::LoadError>(())
    /// ```
    pub fn open(&self, path: impl AsRef<Path>) -> Result<Gazetteer, LoadError> {
        self.clone().open_mut(path)
    }

    /// Opens a file of any kind as [`open`](Self::open) does, and keeps what is read of a list
    /// in this builder, which then knows its [`barred_lines`](Self::barred_lines). A compiled
    /// gazetteer leaves the builder as it is.
    ///
    /// # Errors
    ///
    /// Those of [`open`](Self::open).
    pub fn open_mut(&mut self, path: impl AsRef<Path>) -> Result<Gazetteer, LoadError> {
        let path = path.as_ref();
        let io = |error| LoadError::of_file(path, error);
        let in_file = |error: LoadError| error.in_file(path);
        let mut file = File::open(path).map_err(io)?;
        // What has been read of a pipe cannot be read again.
        let mut beginning = Vec::new();
        let magic = wire::MAGIC.len() as u64;
        (&mut file)
            .take(magic)
            .read_to_end(&mut beginning)
            .map_err(io)?;
        if beginning == wire::MAGIC {
            if file.metadata().map_err(io)?.is_file() {
                return Gazetteer::open(path);
            }
            return Gazetteer::read_from(beginning.as_slice().chain(file)).map_err(in_file);
        }
        let whole = beginning.as_slice().chain(file);
        self.from_list(BufReader::with_capacity(BUFFER, whole))
            .map_err(in_file)?;
        let built = self.build();
        built.map_err(|error| in_file(LoadError::in_whole_file(LoadErrorKind::Build(error))))
    }

    /// Sets the types that entities of lists may have from now on; any other is
    /// an error, as a slip of the pen would be.
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::Gazetteer;
    ///
    /// let mut builder = Gazetteer::builder();
    /// builder.types(["PER", "LOC"]);
    /// let error = builder.from_tsv("بوتين\tPRE\n".as_bytes()).unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "line 1, column 12: the type \"PRE\" is none of PER, LOC"
    /// );
    /// ```
    pub fn types<T: Into<EntityType>>(&mut self, types: impl IntoIterator<Item = T>) -> &mut Self {
        self.checks.types = Some(types.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the type of entities for which lists say none from now on, as of a list with one name a line; without it,
    /// a missing type is an error.
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::{EntityType, Gazetteer};
    ///
    /// let list = "نبيل الخطيب\nخالد الفاتح\n";
    /// let mut builder = Gazetteer::builder();
    /// builder.default_type(EntityType::PERSON).from_list(list.as_bytes())?;
    /// assert_eq!(builder.build()?.entities().len(), 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn default_type(&mut self, entity_type: impl Into<EntityType>) -> &mut Self {
        self.checks.default_type = Some(entity_type.into());
        self
    }

    /// Sets whether lists are from now on refused for what may be meant and is
    /// more often a mistake: one id with two types, without a header more
    /// columns than the usual four, and in one list two rows whose flags say of one name of
    /// an entity that it counts at other times.
    pub fn strict(&mut self, yes: bool) -> &mut Self {
        self.checks.strict = yes;
        self
    }

    /// The lines of a list that is now read.
    fn lines<R: BufRead>(&mut self, reader: R) -> Lines<R> {
        self.checks.barred.begin_list();
        self.checks.flags.clear();
        Lines::new(reader)
    }

    /// Whether a name of the entity with this id may count so, for all that the list has said of it.
    fn check_flag(&mut self, id: &str, name: &str, policy: Policy) -> Result<(), LoadErrorKind> {
        let first = self.checks.flags.entry((id.to_owned(), folded_name(name)));
        let first = *first.or_insert(policy);
        if first == policy {
            return Ok(());
        }
        Err(LoadErrorKind::TwoFlags {
            name: Some(name.to_owned()),
            first: first.as_str(),
            second: policy.as_str(),
        })
    }

    fn has_default_type(&self) -> bool {
        self.checks.default_type.is_some()
    }

    fn is_strict(&self) -> bool {
        self.checks.strict
    }

    /// Whether an entity of a list may have this id and type.
    fn check_type(&self, id: &str, entity_type: &EntityType) -> Result<(), LoadErrorKind> {
        let label = || entity_type.as_str().to_owned();
        if !entity_type.is_label() {
            return Err(LoadErrorKind::BadType {
                label: label(),
                headless: false,
            });
        }
        let types = self.checks.types.as_deref();
        if let Some(types) = types.filter(|types| !types.contains(entity_type)) {
            let known = types.iter().map(EntityType::as_str).collect::<Vec<_>>();
            return Err(LoadErrorKind::UnknownType {
                label: label(),
                known: known.join(", "),
            });
        }
        let strict = self.checks.strict.then(|| self.type_of(id));
        if let Some(other) = strict.flatten().filter(|&other| other != entity_type) {
            return Err(LoadErrorKind::TwoTypes {
                id: id.to_owned(),
                first: other.as_str().to_owned(),
                second: label(),
            });
        }
        Ok(())
    }
}

/// Bytes of a list that are read at once.
const BUFFER: usize = 1 << 16;

/// The formats of lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Tsv,
    Csv,
    Json,
}

impl Format {
    /// The format of a list whose first line with content is this one.
    fn of(line: &str) -> Self {
        if line.trim_start().starts_with(['{', '[']) {
            Self::Json
        } else if !line.contains('\t') && line.contains([',', ';']) {
            Self::Csv
        } else {
            Self::Tsv
        }
    }
}

/// A list that could be read if a feature were on.
#[cfg(not(all(feature = "csv", feature = "serde")))]
fn feature_off(line: u64, format: &'static str, feature: &'static str) -> LoadError {
    LoadError::new(line, 1, LoadErrorKind::FeatureOff { format, feature })
}
