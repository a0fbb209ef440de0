//! What becomes of U+0000 to U+07FF, the range of all ordinary Arabic text,
//! worked out once for a set of switches.

use super::runs;
use super::switches::Switches;

/// An entry of 0 leaves the character as it is; bits 0 to 10 are the character
/// that takes its place.
pub(super) type Entry = u16;

/// The character is deleted.
pub(super) const DELETE: Entry = 0x0800;
/// Several characters take its place; `Switches::apply` says which.
pub(super) const TEXT: Entry = 0x1000;
/// A combining mark that stays, and never composes, but has an order.
pub(super) const MARK: Entry = 0x2000;
/// What it becomes depends on its neighbours.
pub(super) const CONTEXT: Entry = 0x4000;
/// It may compose with its neighbours.
pub(super) const RUN: Entry = 0x8000;

#[derive(Clone)]
pub(super) struct Table(Box<[Entry; 0x800]>);

impl Table {
    pub(super) fn new(switches: &Switches) -> Self {
        let mut table = Box::new([0; 0x800]);
        let mut out = String::new();
        for (code, entry) in (0..).zip(table.iter_mut()) {
            let c = char::from_u32(code).unwrap_or_default();
            out.clear();
            switches.apply(c, &mut out);
            let mut chars = out.chars();
            *entry = match (chars.next(), chars.next()) {
                (None, _) => DELETE,
                (Some(only), None) if only == c => 0,
                (Some(only), None) if ('\u{1}'..'\u{800}').contains(&only) => only as u16,
                _ => TEXT,
            };
            if !switches.is_inert(c) {
                let orderly = *entry == 0 && runs::is_orderly_mark(c, switches.composition);
                *entry |= if orderly { MARK } else { RUN };
            }
            if out.chars().chain([c]).any(|c| switches.depends_on_neighbours(c)) {
                *entry |= CONTEXT;
            }
        }
        Self(table)
    }

    /// The entry of a character below U+0800.
    #[inline]
    pub(super) fn get(&self, code: usize) -> Entry {
        self.0[code & 0x7FF]
    }
}
