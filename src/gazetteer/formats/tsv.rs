//! Tab-separated lists of names.

use std::io::{BufRead, Read as _};

use crate::error::{LoadError, LoadErrorKind};
use crate::gazetteer::ReferenceFlags;
use crate::gazetteer::builder::GazetteerBuilder;
use crate::gazetteer::entity::EntityType;

/// A longer line is no line of a list of names.
const MAX_LINE: usize = 1 << 20;

/// Where the columns of interest are.
#[derive(Clone, Copy, Debug)]
struct Columns {
    name: usize,
    entity_type: usize,
    id: Option<usize>,
    canonical: Option<usize>,
    aliases: Option<usize>,
    ambiguous: Option<usize>,
    demonyms: Option<usize>,
}

const DEFAULT: Columns = Columns {
    name: 0,
    entity_type: 1,
    id: Some(2),
    canonical: Some(3),
    aliases: None,
    ambiguous: None,
    demonyms: None,
};

/// Reads all lines of `reader` into `builder`.
pub(in crate::gazetteer) fn read(
    mut reader: impl BufRead,
    builder: &mut GazetteerBuilder,
) -> Result<(), LoadError> {
    let mut line = Vec::new();
    let mut columns = None;
    for number in 1.. {
        line.clear();
        let read = (&mut reader)
            .take(MAX_LINE as u64 + 1)
            .read_until(b'\n', &mut line)
            .map_err(|error| LoadError::new(number, 1, LoadErrorKind::Io(error)))?;
        if read == 0 {
            break;
        }
        if read > MAX_LINE {
            let kind = LoadErrorKind::LineTooLong { limit: MAX_LINE };
            return Err(LoadError::new(number, 1, kind));
        }
        let text = std::str::from_utf8(&line).map_err(|error| {
            LoadError::new(
                number,
                error.valid_up_to() as u64 + 1,
                LoadErrorKind::NotUtf8,
            )
        })?;
        let mut text = text.trim_end_matches(['\n', '\r']);
        if number == 1 {
            text = text.trim_start_matches('\u{FEFF}');
        }
        if text.trim().is_empty() || text.starts_with('#') {
            continue;
        }
        match columns {
            None => match header(text) {
                Some(header) => columns = Some(header),
                None => row(text, number, *columns.insert(DEFAULT), builder)?,
            },
            Some(columns) => row(text, number, columns, builder)?,
        }
    }
    Ok(())
}

/// The columns that a header line names, if it is one.
fn header(line: &str) -> Option<Columns> {
    let names: Vec<String> = line
        .split('\t')
        .map(|field| field.trim().to_lowercase())
        .collect();
    let column = |name: &str| names.iter().position(|field| field == name);
    Some(Columns {
        name: column("name")?,
        entity_type: column("type")?,
        id: column("id"),
        canonical: column("canonical"),
        aliases: column("aliases"),
        ambiguous: column("ambiguous"),
        demonyms: column("demonyms"),
    })
}

fn row(
    line: &str,
    number: u64,
    columns: Columns,
    builder: &mut GazetteerBuilder,
) -> Result<(), LoadError> {
    let field = |column: Option<usize>| {
        let field = line.split('\t').nth(column?)?;
        Some(field.trim()).filter(|field| !field.is_empty())
    };
    let required = |column: usize, name: &'static str| {
        field(Some(column)).ok_or_else(|| {
            let kind = if line.split('\t').nth(column).is_some() {
                LoadErrorKind::EmptyField { name }
            } else {
                LoadErrorKind::MissingColumn { name }
            };
            LoadError::new(number, position(line, column), kind)
        })
    };
    let name = required(columns.name, "name")?;
    let entity_type = EntityType::from(required(columns.entity_type, "type")?);
    let is_place = entity_type == EntityType::LOCATION;
    let canonical = field(columns.canonical).unwrap_or(name);
    let id = field(columns.id).unwrap_or(canonical);
    let entity = builder.declare(id, entity_type, canonical);

    let list = |column| field(column).into_iter().flat_map(|names| names.split('|'));
    let aliases = list(columns.aliases).map(|name| (name, columns.aliases, ReferenceFlags::NONE));
    let ambiguous =
        list(columns.ambiguous).map(|name| (name, columns.ambiguous, ReferenceFlags::AMBIGUOUS));
    for (name, column, flags) in [(name, Some(columns.name), ReferenceFlags::NONE)]
        .into_iter()
        .chain(aliases)
        .chain(ambiguous)
    {
        if !entity.is_none_or(|entity| builder.add_name(entity, name, flags)) {
            let kind = LoadErrorKind::NoWords {
                name: name.to_owned(),
            };
            return Err(LoadError::new(
                number,
                position(line, column.unwrap_or(0)),
                kind,
            ));
        }
    }
    if let Some(entity) = entity {
        match field(columns.demonyms) {
            Some(nisbas) => nisbas
                .split('|')
                .for_each(|nisba| builder.add_demonym(entity, nisba.trim())),
            None if is_place => builder.derive_demonyms(entity, name),
            None => {}
        }
    }
    Ok(())
}

/// Where a column begins, in bytes from 1; past the end if the line has fewer.
fn position(line: &str, column: usize) -> u64 {
    let before: usize = line
        .split('\t')
        .take(column)
        .map(|field| field.len() + 1)
        .sum();
    before.min(line.len()) as u64 + 1
}
