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
pub(super) struct Table {
    entries: Box<[Entry; 0x800]>,
    /// 1 for a byte and the one behind it, if a character begins
    /// with them that may have to be changed: any entry but 0, and everything
    /// above U+07FF.
    stops: Box<[u8; 0x1_0000]>,
    /// Dashes, quotes and dots, U+2010 to U+2027, all stay.
    pub(super) quotes_stay: bool,
}

impl Table {
    pub(super) fn new(switches: &Switches) -> Self {
        let mut entries = Box::new([0; 0x800]);
        let mut out = String::new();
        for (code, entry) in (0..).zip(entries.iter_mut()) {
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
            if out
                .chars()
                .chain([c])
                .any(|c| switches.depends_on_neighbours(c))
            {
                *entry |= CONTEXT;
            }
        }
        let stops = (0..0x1_0000).map(|at| {
            let (lead, trail) = (at >> 8, at & 0x3F);
            u8::from(match lead {
                0..0x80 => entries[lead] != 0,
                // Inside a character.
                0x80..0xC0 => false,
                0xC0..0xE0 => entries[(lead & 0x1F) << 6 | trail] != 0,
                _ => true,
            })
        });
        let stops: Box<[u8]> = stops.collect();
        let stops = stops
            .try_into()
            .expect("there are as many as were asked for");
        let quotes_stay = ('\u{2010}'..='\u{2027}').all(|c| {
            out.clear();
            switches.apply(c, &mut out);
            out.chars().eq([c]) && switches.is_inert(c) && !switches.depends_on_neighbours(c)
        });
        Self {
            entries,
            stops,
            quotes_stay,
        }
    }

    /// The entry of a character below U+0800.
    #[inline]
    pub(super) fn get(&self, code: usize) -> Entry {
        self.entries[code & 0x7FF]
    }

    /// The first byte from `at` on where a character begins that may have to
    /// be changed, or the end.
    ///
    /// Looks at every byte, whether a character begins there or not: that way
    /// there is nothing to wait for, and no branch to mispredict.
    #[inline]
    #[allow(clippy::cast_possible_truncation)] // to the 16 bits that are wanted
    pub(super) fn skip(&self, bytes: &[u8], mut at: usize) -> usize {
        let start = at;
        while let Some(chunk) = bytes[at..].first_chunk::<9>() {
            let mut stops = 0_u32;
            for i in 0..8 {
                stops |= u32::from(self.stop(chunk[i], chunk[i + 1])) << i;
            }
            while stops != 0 {
                let stop = at + stops.trailing_zeros() as usize;
                if !self.is_lone_mark(&bytes[stop..]) {
                    return stop;
                }
                stops &= stops - 1;
            }
            at += 8;
            if at - start < 64 {
                continue;
            }
            // Once this much stays, more is likely to stay.
            while let Some(chunk) = bytes[at..].first_chunk::<8>() {
                let chunk = u64::from_be_bytes(*chunk);
                let mut stops = 0;
                for i in 0..7 {
                    stops |= self.stops[usize::from((chunk >> (48 - 8 * i)) as u16)];
                }
                if stops != 0 {
                    break;
                }
                at += 7;
            }
        }
        while at < bytes.len() {
            let next = bytes.get(at + 1).copied().unwrap_or_default();
            if self.stop(bytes[at], next) != 0 && !self.is_lone_mark(&bytes[at..]) {
                return at;
            }
            at += 1;
        }
        at
    }

    #[inline]
    fn stop(&self, byte: u8, next: u8) -> u8 {
        self.stops[usize::from(byte) << 8 | usize::from(next)]
    }

    /// Whether a mark comes first, and is the only one of its letter, seen from
    /// what follows it.
    #[inline]
    fn is_lone_mark(&self, bytes: &[u8]) -> bool {
        let [lead @ 0xC0..0xE0, trail, ref rest @ ..] = *bytes else {
            return false;
        };
        if self.get(two_byte(lead, trail)) != MARK {
            return false;
        }
        let next = match *rest {
            [] => return true,
            [lead @ 0..0x80, ..] => self.get(usize::from(lead)),
            [lead @ 0..0xE0, trail, ..] => self.get(two_byte(lead, trail)),
            _ => return false,
        };
        next & (DELETE | TEXT | MARK | RUN) == 0
    }
}

/// The character of two bytes of UTF-8.
#[inline]
pub(super) fn two_byte(lead: u8, trail: u8) -> usize {
    usize::from(lead & 0x1F) << 6 | usize::from(trail & 0x3F)
}
