//! Rows of cells, under a header or in the usual order.

use core::ops::Range;
use std::borrow::Cow;

use super::entry::Entry;
use super::field::{Field, bare, is_arabic, is_arabic_title};
use crate::error::LoadErrorKind;
use crate::gazetteer::builder::GazetteerBuilder;
use crate::gazetteer::entity::EntityType;

/// The columns of a table without a header.
const USUAL: [Field; 4] = [Field::Name, Field::Type, Field::Id, Field::Canonical];

/// What is wrong, and in which cell.
pub(super) type CellError = (usize, LoadErrorKind);

/// The cells of a row: ranges of a text.
#[derive(Clone, Copy)]
pub(super) struct Cells<'r> {
    pub(super) text: &'r str,
    pub(super) ranges: &'r [Range<usize>],
}

impl<'r> Cells<'r> {
    fn iter(self) -> impl Iterator<Item = &'r str> {
        self.ranges
            .iter()
            .map(move |range| &self.text[range.clone()])
    }
}

/// What is in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Known(Field),
    /// A free field, by the number of its name.
    Free(u16),
    /// A column without a name.
    Unnamed,
}

/// The columns of a table.
#[derive(Default)]
pub(super) struct Table {
    /// Empty until the first row has been seen.
    columns: Vec<Column>,
    has_header: bool,
}

impl Table {
    /// Takes a row: the header, if it is the first one and is one, or an entity.
    pub(super) fn row(
        &mut self,
        cells: Cells<'_>,
        builder: &mut GazetteerBuilder,
    ) -> Result<(), CellError> {
        // Spreadsheets end with such rows.
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return Ok(());
        }
        if self.columns.is_empty() {
            if is_header(cells, builder.has_default_type())? {
                self.has_header = true;
                return self.name_columns(cells, builder);
            }
            self.columns = USUAL.map(Column::Known).into();
        }
        self.entity(cells, builder)
    }

    fn name_columns(
        &mut self,
        cells: Cells<'_>,
        builder: &mut GazetteerBuilder,
    ) -> Result<(), CellError> {
        for (at, name) in cells.iter().map(bare).enumerate() {
            let column = match Field::of(name) {
                Some(field) => Column::Known(field),
                None if name.is_empty() => Column::Unnamed,
                None => match builder.label(name) {
                    Some(label) => Column::Free(label),
                    None => return Err((at, LoadErrorKind::TooManyFields)),
                },
            };
            if column != Column::Unnamed && self.columns.contains(&column) {
                let known = Field::of(name).map(Field::as_str);
                let name = known.unwrap_or(name).to_owned();
                return Err((at, LoadErrorKind::ColumnTwice { name }));
            }
            self.columns.push(column);
        }
        Ok(())
    }

    fn entity(&self, cells: Cells<'_>, builder: &mut GazetteerBuilder) -> Result<(), CellError> {
        let (found, expected) = (cells.ranges.len(), self.columns.len());
        if found > expected && (self.has_header || builder.is_strict()) {
            let has_header = self.has_header;
            let kind = LoadErrorKind::ExtraColumns {
                found,
                expected,
                has_header,
            };
            return Err((expected, kind));
        }
        let mut entry = Entry::default();
        for ((at, cell), column) in cells.iter().enumerate().zip(&self.columns) {
            match *column {
                Column::Known(field) => entry.set(field, cell).map_err(|kind| (at, kind))?,
                Column::Free(label) => entry.push_field(label, Cow::Borrowed(cell.trim())),
                Column::Unnamed => {}
            }
        }
        entry.add_to(builder).map_err(|(field, kind)| {
            let at = self
                .columns
                .iter()
                .position(|&column| column == Column::Known(field));
            let at = at.unwrap_or(0);
            match kind {
                LoadErrorKind::EmptyField { name } if at >= found => (
                    at,
                    LoadErrorKind::MissingColumn {
                        name,
                        at: at + 1,
                        found,
                        headless: !self.has_header,
                    },
                ),
                LoadErrorKind::BadType { label, .. } => {
                    let headless = !self.has_header;
                    (at, LoadErrorKind::BadType { label, headless })
                }
                kind => (at, kind),
            }
        })
    }
}

/// Whether the first row names columns: `name` and `type`. One that names two
/// others means to, and so does one with no word but `name` first, which nobody is called by, and one with
/// Arabic titles.
fn is_header(cells: Cells<'_>, has_default_type: bool) -> Result<bool, CellError> {
    let fields: Vec<Field> = cells.iter().filter_map(Field::of).collect();
    let missing = [Field::Name, Field::Type]
        .into_iter()
        .find(|field| !fields.contains(field));
    match missing {
        None => Ok(true),
        Some(Field::Type)
            if has_default_type
                && (fields.len() >= 2
                    || fields.len() == cells.ranges.len()
                    || says_name_first(cells)
                    || is_name_later(cells)) =>
        {
            Ok(true)
        }
        Some(field)
            if fields.len() >= 2
                || fields == [Field::Name] && (says_name_first(cells) || is_name_later(cells))
                || are_titles(cells) =>
        {
            let name = field.as_str();
            Err((0, LoadErrorKind::HeaderLacks { name }))
        }
        Some(_) => Ok(false),
    }
}

/// Whether the first cell is `name`, and the second no usual type.
fn says_name_first(cells: Cells<'_>) -> bool {
    let mut cells = cells.iter();
    let is_name = cells
        .next()
        .is_some_and(|cell| Field::of(cell) == Some(Field::Name));
    is_name && cells.next().is_some_and(|cell| !is_usual_type(cell))
}

/// Whether a cell behind the first one is `name`, which is no type: م، الاسم، الوظيفة.
fn is_name_later(cells: Cells<'_>) -> bool {
    let mut later = cells.iter().skip(1);
    later.any(|cell| Field::of(cell) == Some(Field::Name))
}

/// Whether the first cell is the title of an Arabic column, and the second may be one: اسم الشخص، الوظيفة.
fn are_titles(cells: Cells<'_>) -> bool {
    let mut cells = cells.iter();
    cells.next().is_some_and(is_arabic_title)
        && cells
            .next()
            .is_some_and(|cell| is_arabic(cell) && !is_usual_type(cell))
}

fn is_usual_type(cell: &str) -> bool {
    let usual = [
        EntityType::PERSON,
        EntityType::LOCATION,
        EntityType::ORGANIZATION,
        EntityType::MISCELLANEOUS,
    ];
    usual.contains(&EntityType::from(cell.trim()))
}
