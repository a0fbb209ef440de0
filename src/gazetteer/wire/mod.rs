//! The compiled file: a gazetteer's columns as they are in memory.
//!
//! All numbers are little-endian, on every machine.
//!
//! | bytes | what |
//! |---|---|
//! | 0–7 | magic: `89` `aalam` `0D` `0A` |
//! | 8–11 | byte order mark, `0x01020304` |
//! | 12–15 | version of the format |
//! | 16–23 | fingerprint of fold and words, see below |
//! | 24–31 | length of the file |
//! | 32–… | the section table: the number of elements of each section, 8 bytes each |
//! | then | the sections, in the order of the table |
//! | last 8 | checksum of everything before it |
//!
//! Header and sections are filled up to a multiple of 32 bytes with zeros. The
//! sections, and the width of their elements in bytes:
//!
//! 1. the vocabulary: filter (8), starts of the hash buckets (4), words or their
//!    beginnings (16), ends of long words (4), long words (1), flags (2);
//! 2. the trie: starts of the children and the references of each node (4 + 4),
//!    labels (4);
//! 3. the references: entities and flags (4 + 2, and two zeros);
//! 4. the entities: ends of ids and names (4), ids and names (1), types (2), ends
//!    of the type labels (4), type labels (1);
//! 5. free fields: starts of each entity's (4), names (2), ends of the values (4),
//!    values (1), ends of the different names (4), different names (1); all empty
//!    if there are none;
//! 6. entities by id: starts of the hash buckets (4), entities (4).
//!
//! The *fingerprint* is a hash over what the tokenizer and the fold make of a
//! fixed set of strings, and over the lists of `data/words`. Names in the file are
//! folded and judged by those, texts are folded when they are tagged; a version of the
//! crate that folds otherwise or has other words refuses the file and asks for it to be
//! built again.
//!
//! Reading believes nothing: the table must add up to the bytes at hand before
//! anything is allocated, the checksum must be right, and every number that is
//! used as an index later is checked against what it points into. What is not
//! checked is that strings are UTF-8 (see `Strings`) and that words sit in the
//! bucket of their hash: a file that was forged can hide its own names, no more.

mod checks;
mod columns;
mod fingerprint;

use std::io::{self, Read, Write};

use super::Inner;
use super::entities::{Entities, IdIndex};
use super::entity::EntityType;
use super::fields::Fields;
use super::hashing::Buckets;
use super::letters::Letters;
use super::matcher::{Flat, Matcher};
use super::references::References;
use super::strings::Strings;
use super::vocabulary::Vocabulary;
use crate::error::{LoadError, LoadErrorKind};
use columns::{Reader, Writer, padded};
use fingerprint::fingerprint;

pub(super) const MAGIC: [u8; 8] = *b"\x89aalam\r\n";
const BYTE_ORDER: u32 = 0x0102_0304;
const VERSION: u32 = 2;

/// Bytes before the section table.
const FIXED: usize = 32;
/// The width of the elements of each section.
const WIDTHS: [u64; 22] = [
    8, 4, 16, 4, 1, 2, 8, 4, 8, 4, 1, 2, 4, 1, 4, 2, 4, 1, 4, 1, 4, 4,
];
const HEADER: usize = FIXED + WIDTHS.len() * 8;
const CHECKSUM: u64 = 8;

/// Writes a gazetteer.
pub(super) fn save(gazetteer: &Inner, out: impl Write) -> io::Result<()> {
    let Inner {
        entities,
        by_id,
        vocabulary,
        matcher,
        references,
        names: _,
    } = gazetteer;
    let flat = &matcher.flat;
    let fields = &entities.fields;
    let mut labels = Strings::default();
    for label in &entities.labels {
        if !labels.push(label.as_str()) {
            return Err(io::Error::other("4 GiB of type labels"));
        }
    }
    let counts = [
        vocabulary.filter.len(),
        vocabulary.buckets.starts.len(),
        vocabulary.letters.heads.len(),
        vocabulary.letters.long.ends.len(),
        vocabulary.letters.long.bytes.len(),
        vocabulary.flags.len(),
        flat.nodes.len(),
        flat.labels.len(),
        references.0.len(),
        entities.strings.ends.len(),
        entities.strings.bytes.len(),
        entities.types.len(),
        labels.ends.len(),
        labels.bytes.len(),
        fields.starts.len(),
        fields.names.len(),
        fields.values.ends.len(),
        fields.values.bytes.len(),
        fields.labels.ends.len(),
        fields.labels.bytes.len(),
        by_id.buckets.starts.len(),
        by_id.order.len(),
    ]
    .map(|count| count as u64);

    let mut header = Vec::with_capacity(HEADER);
    header.extend(MAGIC);
    header.extend(BYTE_ORDER.to_le_bytes());
    header.extend(VERSION.to_le_bytes());
    header.extend(fingerprint().to_le_bytes());
    // The sum of real lengths can't overflow.
    header.extend(file_length(&counts).unwrap_or(u64::MAX).to_le_bytes());
    header.extend(counts.iter().flat_map(|count| count.to_le_bytes()));

    let mut writer = Writer::new(out);
    writer.column(&header)?;
    writer.column(&vocabulary.filter)?;
    writer.column(&vocabulary.buckets.starts)?;
    writer.column(&vocabulary.letters.heads)?;
    writer.column(&vocabulary.letters.long.ends)?;
    writer.column(&vocabulary.letters.long.bytes)?;
    writer.column(&vocabulary.flags)?;
    writer.column(&flat.nodes)?;
    writer.column(&flat.labels)?;
    writer.column(&references.0)?;
    writer.column(&entities.strings.ends)?;
    writer.column(&entities.strings.bytes)?;
    writer.column(&entities.types)?;
    writer.column(&labels.ends)?;
    writer.column(&labels.bytes)?;
    writer.column(&fields.starts)?;
    writer.column(&fields.names)?;
    writer.column(&fields.values.ends)?;
    writer.column(&fields.values.bytes)?;
    writer.column(&fields.labels.ends)?;
    writer.column(&fields.labels.bytes)?;
    writer.column(&by_id.buckets.starts)?;
    writer.column(&by_id.order)?;
    writer.finish()
}

/// Reads a gazetteer of `length` bytes.
pub(super) fn load(source: impl Read, length: u64) -> Result<Inner, LoadError> {
    let mut reader = Reader::new(source);
    let header = reader.header(HEADER, length)?;
    let counts = check_header(&header, length)?;
    let mut counts = counts.into_iter();
    let mut count = || counts.next().unwrap_or(0);

    let vocabulary = Vocabulary {
        filter: reader.column(count())?,
        buckets: Buckets {
            starts: reader.column(count())?,
        },
        letters: Letters {
            heads: reader.column(count())?,
            long: Strings {
                ends: reader.column(count())?,
                bytes: reader.column(count())?,
            },
        },
        flags: reader.column(count())?,
    };
    let flat = Flat {
        nodes: reader.column(count())?,
        labels: reader.column(count())?,
    };
    let references = References(reader.column(count())?);
    let strings = Strings {
        ends: reader.column(count())?,
        bytes: reader.column(count())?,
    };
    let types: Vec<u16> = reader.column(count())?;
    let labels = Strings {
        ends: reader.column(count())?,
        bytes: reader.column(count())?,
    };
    let fields = Fields {
        starts: reader.column(count())?,
        names: reader.column(count())?,
        values: Strings {
            ends: reader.column(count())?,
            bytes: reader.column(count())?,
        },
        labels: Strings {
            ends: reader.column(count())?,
            bytes: reader.column(count())?,
        },
    };
    let by_id = IdIndex {
        buckets: Buckets {
            starts: reader.column(count())?,
        },
        order: reader.column(count())?,
    };
    reader.finish()?;

    let inconsistent =
        |what| LoadError::at_byte(HEADER as u64, LoadErrorKind::Inconsistent { what });
    checks::vocabulary(&vocabulary)
        .and_then(|()| checks::trie(&flat, vocabulary.len(), references.0.len()))
        .and_then(|()| checks::entities(&strings, &types, &labels))
        .and_then(|()| checks::fields(&fields, types.len()))
        .and_then(|()| checks::references(&references, &by_id, types.len()))
        .map_err(inconsistent)?;
    let entities = Entities {
        fields,
        strings,
        types,
        labels: (0..labels.len())
            .map(|label| EntityType::from(labels.get(label)))
            .collect(),
    };
    Ok(Inner {
        entities,
        by_id,
        vocabulary,
        names: flat.name_count(),
        matcher: Matcher::new(flat).map_err(|_| inconsistent("names"))?,
        references,
    })
}

/// The number of elements of each section, once the header is found good.
fn check_header(header: &[u8], length: u64) -> Result<[u64; WIDTHS.len()], LoadError> {
    let number = |at: usize, width: usize| {
        let bytes = &header[at..at + width];
        bytes
            .iter()
            .rev()
            .fold(0, |n, &byte| n << 8 | u64::from(byte))
    };
    let fail = |byte: u64, kind| Err(LoadError::at_byte(byte, kind));
    let magic = &header[..header.len().min(MAGIC.len())];
    if !MAGIC.starts_with(magic) {
        return fail(0, LoadErrorKind::NotCompiled);
    }
    if header.len() < HEADER {
        let expected = HEADER as u64;
        return fail(length, LoadErrorKind::Truncated { expected });
    }
    if number(8, 4) != u64::from(BYTE_ORDER) {
        return fail(8, LoadErrorKind::ByteOrder);
    }
    let version = number(12, 4);
    if version != u64::from(VERSION) {
        let kind = LoadErrorKind::Version {
            found: version,
            known: u64::from(VERSION),
        };
        return fail(12, kind);
    }
    if number(16, 8) != fingerprint() {
        return fail(16, LoadErrorKind::OtherFold);
    }
    let expected = number(24, 8);
    if expected > length {
        return fail(length, LoadErrorKind::Truncated { expected });
    }
    if expected < length {
        return fail(expected, LoadErrorKind::TooLong { expected });
    }
    let mut counts = [0; WIDTHS.len()];
    for (section, count) in counts.iter_mut().enumerate() {
        *count = number(FIXED + section * 8, 8);
    }
    if file_length(&counts) != Some(length) {
        return fail(
            FIXED as u64,
            LoadErrorKind::Inconsistent { what: "sections" },
        );
    }
    Ok(counts)
}

/// The length of a file with so many elements in each section.
fn file_length(counts: &[u64; WIDTHS.len()]) -> Option<u64> {
    let header = padded(HEADER as u64)?;
    let sections = counts
        .iter()
        .zip(WIDTHS)
        .try_fold(header, |sum, (&count, width)| {
            sum.checked_add(padded(count.checked_mul(width)?)?)
        })?;
    sections.checked_add(CHECKSUM)
}

#[cfg(test)]
mod tests {
    use super::columns::Checksum;
    use super::*;
    use crate::{Gazetteer, Tagger};

    /// Files whose checksum is right and whose contents are not: a forger's.
    /// What is loaded all the same must not panic or run forever.
    #[test]
    fn forged_files_are_refused_or_harmless() {
        let text = "قال فلاديمير بوتين للرياض إن كييف و Kyiv والأمم المتحدة وأبو ظبي الإمارات";
        let names = text.split_once(' ').map_or("", |(_, names)| names);
        let mut builder = Gazetteer::builder();
        let words: Vec<&str> = names.split(' ').collect();
        for pair in words.windows(3) {
            builder
                .entity(pair[0], "PER", pair[1])
                .entity(pair[1], "سلاح", &pair.join(" "))
                .ambiguous_alias(pair[0], pair[2])
                .field(pair[1], pair[2], pair[0]);
        }
        let good = builder.build().unwrap().to_bytes();
        let sum_at = good.len() - 8;
        let mut random = 1_u64;
        let mut loaded = 0;
        for at in FIXED..sum_at {
            for _ in 0..4 {
                random = mixed(random);
                let mut bytes = good.clone();
                // Small numbers are the more dangerous ones.
                bytes[at] = match random % 4 {
                    0 => bytes[at].wrapping_add(1),
                    1 => bytes[at].wrapping_sub(1),
                    2 => random.to_le_bytes()[1] % 16,
                    _ => random.to_le_bytes()[1],
                };
                let mut checksum = Checksum::default();
                checksum.update(&bytes[..sum_at]);
                bytes[sum_at..].copy_from_slice(&checksum.finish().to_le_bytes());
                let Ok(gazetteer) = Gazetteer::from_bytes(&bytes) else {
                    continue;
                };
                loaded += 1;
                for word in &words {
                    let found = gazetteer.lookup(word).count() + gazetteer.lookup(names).count();
                    assert!(found < 100);
                    let _ = gazetteer.entity(word).map(|entity| entity.name());
                }
                assert_eq!(gazetteer.entities().count(), gazetteer.0.entities.len());
                let tagger = Tagger::new(gazetteer);
                let _ = format!("{:?}", tagger.tag(text));
            }
        }
        assert!(loaded > 1_000, "{loaded} loaded");
    }

    fn mixed(x: u64) -> u64 {
        let x = x.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        x ^ (x >> 27)
    }
}
