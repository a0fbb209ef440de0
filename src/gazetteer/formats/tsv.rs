//! Tab-separated lists of names, with quotes as spreadsheets write them.

use std::io::BufRead;

use super::lines::Lines;
use super::table::{Cells, Table};
use crate::error::LoadError;
use crate::gazetteer::builder::GazetteerBuilder;

/// Reads all rows into `builder`.
pub(super) fn read(
    mut lines: Lines<impl BufRead>,
    builder: &mut GazetteerBuilder,
) -> Result<(), LoadError> {
    let mut table = Table::default();
    let mut row = String::new();
    let mut ranges = Vec::new();
    let mut starts = Vec::new();
    while let Some(text) = lines.next_content()? {
        row.clear();
        ranges.clear();
        starts.clear();
        let mut start = 0;
        for cell in text.split('\t') {
            let from = row.len();
            push_cell(&mut row, cell);
            ranges.push(from..row.len());
            starts.push(start);
            start += cell.len() + 1;
        }
        let cells = Cells {
            text: &row,
            ranges: &ranges,
        };
        if let Err((cell, kind)) = table.row(cells, builder) {
            let column = starts.get(cell).copied().unwrap_or(text.len());
            return Err(LoadError::new(lines.number(), column as u64 + 1, kind));
        }
        builder.row_was_at(lines.number());
    }
    Ok(())
}

/// Adds what is in a cell to `row`. A spreadsheet writes a cell with quotes or commas in it in
/// quotes, and quotes inside twice; any other quote is one.
fn push_cell(row: &mut String, cell: &str) {
    let inside = cell
        .strip_prefix('"')
        .and_then(|cell| cell.strip_suffix('"'));
    let is_doubled = |inside: &&str| !inside.replace("\"\"", "").contains('"');
    match inside.filter(is_doubled) {
        Some(inside) if inside.contains(['"', ',']) => row.push_str(&inside.replace("\"\"", "\"")),
        _ => row.push_str(cell),
    }
}
