//! Tab-separated lists of names.

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
    let mut ranges = Vec::new();
    while let Some(text) = lines.next_content()? {
        ranges.clear();
        let mut start = 0;
        for cell in text.split('\t') {
            ranges.push(start..start + cell.len());
            start += cell.len() + 1;
        }
        let cells = Cells {
            text,
            ranges: &ranges,
        };
        if let Err((cell, kind)) = table.row(cells, builder) {
            let column = ranges.get(cell).map_or(text.len(), |range| range.start);
            return Err(LoadError::new(lines.number(), column as u64 + 1, kind));
        }
    }
    Ok(())
}
