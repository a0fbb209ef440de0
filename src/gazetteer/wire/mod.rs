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
//! Header and sections are filled up to a multiple of 32 bytes with zeros.
//! `sections!` lists the sections in their order, with the type of their elements: a
//! number, the beginning of a word (`Head`, 16 bytes), the starts of a node's children
//! and references (4 + 4), or an entity and its flags (4 + 4).
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
//! bucket of their hash: a file that was forged can hide its own names, or have its words looked
//! for among too many, which is slow; it can do no more.

mod checks;
mod columns;
mod fingerprint;

use std::io::{self, Read, Write};

use super::Inner;
use super::entity::EntityType;
use super::letters::Head;
use super::matcher::{Matcher, Node};
use super::references::Reference;
use super::strings::Strings;
use crate::error::{LoadError, LoadErrorKind};
use columns::{Number, Reader, Writer, padded};
use fingerprint::fingerprint;

pub(super) const MAGIC: [u8; 8] = *b"\x89aalam\r\n";
const BYTE_ORDER: u32 = 0x0102_0304;
const VERSION: u32 = 2;

/// Bytes before the section table.
const FIXED: usize = 32;
const HEADER: usize = FIXED + SECTIONS * 8;
const CHECKSUM: u64 = 8;

/// Makes all that goes through the sections from one list of them: each is a column of the
/// gazetteer or of the labels of its types.
macro_rules! sections {
    (|$gazetteer:ident, $labels:ident| $($column:expr => $number:ty,)*) => {
        /// The width of the elements of each section.
        const WIDTHS: &[usize] = &[$(<$number as Number>::WIDTH),*];
        const SECTIONS: usize = WIDTHS.len();

        /// The number of elements of each section.
        fn counts($gazetteer: &Inner, $labels: &Strings) -> [u64; SECTIONS] {
            [$($column.len() as u64),*]
        }

        fn write(
            $gazetteer: &Inner,
            $labels: &Strings,
            writer: &mut Writer<impl Write>,
        ) -> io::Result<()> {
            $(writer.column::<$number>(&$column)?;)*
            Ok(())
        }

        /// Reads sections of these numbers of elements; what follows from them is not filled in.
        fn read(
            reader: &mut Reader<impl Read>,
            counts: [u64; SECTIONS],
        ) -> Result<(Inner, Strings), LoadError> {
            let mut $gazetteer = Inner::default();
            let mut $labels = Strings::default();
            let mut counts = counts.into_iter();
            $($column = reader.column::<$number>(counts.next().unwrap_or(0))?;)*
            Ok(($gazetteer, $labels))
        }
    };
}

sections! {
    |gazetteer, labels|
    // The vocabulary: words or their beginnings, and the long words.
    gazetteer.vocabulary.filter => u64,
    gazetteer.vocabulary.buckets.starts => u32,
    gazetteer.vocabulary.letters.heads => Head,
    gazetteer.vocabulary.letters.long.ends => u32,
    gazetteer.vocabulary.letters.long.bytes => u8,
    gazetteer.vocabulary.flags => u16,
    // The trie, and the references of its names.
    gazetteer.matcher.flat.nodes => Node,
    gazetteer.matcher.flat.labels => u32,
    gazetteer.references.0 => Reference,
    // Ids and names of the entities, their types, and what these are called.
    gazetteer.entities.strings.ends => u32,
    gazetteer.entities.strings.bytes => u8,
    gazetteer.entities.types => u16,
    labels.ends => u32,
    labels.bytes => u8,
    // Free fields, all empty if there are none.
    gazetteer.entities.fields.starts => u32,
    gazetteer.entities.fields.names => u16,
    gazetteer.entities.fields.values.ends => u32,
    gazetteer.entities.fields.values.bytes => u8,
    gazetteer.entities.fields.labels.ends => u32,
    gazetteer.entities.fields.labels.bytes => u8,
    // Entities by id.
    gazetteer.by_id.buckets.starts => u32,
    gazetteer.by_id.order => u32,
}

/// Writes a gazetteer.
pub(super) fn save(gazetteer: &Inner, out: impl Write) -> io::Result<()> {
    let mut labels = Strings::default();
    for label in &gazetteer.entities.labels {
        if !labels.push(label.as_str()) {
            return Err(io::Error::other("4 GiB of type labels"));
        }
    }
    let counts = counts(gazetteer, &labels);
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
    write(gazetteer, &labels, &mut writer)?;
    writer.finish()
}

/// Reads a gazetteer of `length` bytes.
pub(super) fn load(source: impl Read, length: u64) -> Result<Inner, LoadError> {
    let mut reader = Reader::new(source);
    let header = reader.header(HEADER, length)?;
    let counts = check_header(&header, length)?;
    let (mut gazetteer, labels) = read(&mut reader, counts)?;
    reader.finish()?;

    let inconsistent =
        |what| LoadError::at_byte(HEADER as u64, LoadErrorKind::Inconsistent { what });
    let (entities, flat) = (&gazetteer.entities, &gazetteer.matcher.flat);
    let (vocabulary, references) = (&gazetteer.vocabulary, &gazetteer.references);
    let types = &entities.types;
    checks::vocabulary(vocabulary)
        .and_then(|()| checks::trie(flat, vocabulary.len(), references.0.len()))
        .and_then(|()| checks::entities(&entities.strings, types, &labels))
        .and_then(|()| checks::fields(&entities.fields, types.len()))
        .and_then(|()| checks::references(references, &gazetteer.by_id, types.len()))
        .map_err(inconsistent)?;
    gazetteer.entities.labels = (0..labels.len())
        .map(|label| EntityType::from(labels.get(label)))
        .collect();
    gazetteer.names = gazetteer.matcher.flat.name_count();
    gazetteer.matcher = Matcher::new(gazetteer.matcher.flat).map_err(|_| inconsistent("names"))?;
    Ok(gazetteer)
}

/// The number of elements of each section, once the header is found good.
fn check_header(header: &[u8], length: u64) -> Result<[u64; SECTIONS], LoadError> {
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
        return fail(16, LoadErrorKind::OtherWords);
    }
    let expected = number(24, 8);
    if expected > length {
        return fail(length, LoadErrorKind::Truncated { expected });
    }
    if expected < length {
        return fail(expected, LoadErrorKind::TooLong { expected });
    }
    let mut counts = [0; SECTIONS];
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
fn file_length(counts: &[u64; SECTIONS]) -> Option<u64> {
    let header = padded(HEADER as u64)?;
    let sections = counts
        .iter()
        .zip(WIDTHS)
        .try_fold(header, |sum, (&count, &width)| {
            sum.checked_add(padded(count.checked_mul(width as u64)?)?)
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
