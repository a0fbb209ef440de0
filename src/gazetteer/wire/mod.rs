//! The compiled file: a gazetteer's columns as they are in memory.
//!
//! All numbers are little-endian, on every machine.
//!
//! | bytes | what |
//! |---|---|
//! | 0–7 | magic: `89` `aalam` `0D` `0A` |
//! | 8–11 | byte order mark, `0x01020304` |
//! | 12–15 | version of the format |
//! | 16–23 | fingerprint of the fold, see below |
//! | 24–31 | length of the file |
//! | 32–… | the section table: the number of elements of each section, 8 bytes each |
//! | then | the sections, in the order of the table |
//! | last 8 | checksum of everything before it |
//!
//! Header and sections are filled up to a multiple of 32 bytes with zeros. The
//! sections, and the width of their elements in bytes:
//!
//! 1. the vocabulary: filter (8), starts of the hash buckets (4), hash tags (1),
//!    ends of the words (4), letters of the words (1), flags (2);
//! 2. the trie: starts of the children (4), labels (4), starts of the
//!    references (4);
//! 3. the references: entities (4), flags (1);
//! 4. the entities: ends of ids and names (4), ids and names (1), types (2), ends
//!    of the type labels (4), type labels (1);
//! 5. free fields: starts of each entity's (4), names (2), ends of the values (4),
//!    values (1), ends of the different names (4), different names (1); all empty
//!    if there are none;
//! 6. entities by id: starts of the hash buckets (4), entities (4).
//!
//! The *fingerprint* is a hash over what the tokenizer and the fold make of a
//! fixed set of strings. Names in the file are folded, texts are folded when
//! they are tagged; a version of the crate that folds otherwise refuses the file
//! and asks for it to be built again.
//!
//! Reading believes nothing: the table must add up to the bytes at hand before
//! anything is allocated, the checksum must be right, and every number that is
//! used as an index later is checked against what it points into. What is not
//! checked is that strings are UTF-8 (see `Strings`) and that words sit in the
//! bucket of their hash: a file that was forged can hide its own names, no more.

mod columns;

use std::io::{self, Read, Write};
use std::sync::OnceLock;

use super::Inner;
use super::entities::{Entities, IdIndex};
use super::entity::EntityType;
use super::fields::Fields;
use super::fold_name;
use super::hashing::Buckets;
use super::matcher::{Flat, Matcher};
use super::references::References;
use super::strings::Strings;
use super::vocabulary::Vocabulary;
use crate::error::{LoadError, LoadErrorKind};
use crate::normalize::Key;
use columns::{Reader, Writer, padded};

pub(super) const MAGIC: [u8; 8] = *b"\x89aalam\r\n";
const BYTE_ORDER: u32 = 0x0102_0304;
const VERSION: u32 = 2;

/// Bytes before the section table.
const FIXED: usize = 32;
/// The width of the elements of each section.
const WIDTHS: [u64; 24] = [
    8, 4, 1, 4, 1, 2, 4, 4, 4, 4, 1, 4, 1, 2, 4, 1, 4, 2, 4, 1, 4, 1, 4, 4,
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
        vocabulary.tags.len(),
        vocabulary.letters.ends.len(),
        vocabulary.letters.bytes.len(),
        vocabulary.flags.len(),
        flat.children.len(),
        flat.labels.len(),
        flat.references.len(),
        references.entities.len(),
        references.flags.len(),
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
    writer.column(&vocabulary.tags)?;
    writer.column(&vocabulary.letters.ends)?;
    writer.column(&vocabulary.letters.bytes)?;
    writer.column(&vocabulary.flags)?;
    writer.column(&flat.children)?;
    writer.column(&flat.labels)?;
    writer.column(&flat.references)?;
    writer.column(&references.entities)?;
    writer.column(&references.flags)?;
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
        tags: reader.column(count())?,
        letters: Strings {
            ends: reader.column(count())?,
            bytes: reader.column(count())?,
        },
        flags: reader.column(count())?,
    };
    let flat = Flat {
        children: reader.column(count())?,
        labels: reader.column(count())?,
        references: reader.column(count())?,
    };
    let references = References {
        entities: reader.column(count())?,
        flags: reader.column(count())?,
    };
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

    check_vocabulary(&vocabulary)?;
    check_flat(&flat, vocabulary.len(), references.entities.len())?;
    check_strings(&strings, "entities")?;
    check_strings(&labels, "type labels")?;
    let count = types.len();
    check(
        references.flags.len() == references.entities.len()
            && all_below(&references.entities, count),
        "references",
    )?;
    check(
        count < u32::MAX as usize
            && strings.len() == count * 2
            && types.iter().all(|&label| usize::from(label) < labels.len()),
        "entities",
    )?;
    check(
        by_id.order.len() == count
            && all_below(&by_id.order, count)
            && by_id.buckets.starts.len() > 1
            && are_starts(&by_id.buckets.starts, 0, count),
        "entities by id",
    )?;
    check_fields(&fields, count)?;
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

fn check_vocabulary(vocabulary: &Vocabulary) -> Result<(), LoadError> {
    check_strings(&vocabulary.letters, "words")?;
    let words = vocabulary.len();
    check(
        vocabulary.filter.len().is_power_of_two()
            && vocabulary.buckets.starts.len() > 1
            && are_starts(&vocabulary.buckets.starts, 0, words)
            && vocabulary.letters.len() == words
            && vocabulary.flags.len() == words,
        "words",
    )
}

fn check_flat(flat: &Flat, words: usize, references: usize) -> Result<(), LoadError> {
    // A child comes after its parent: no walk over nodes goes in a circle.
    let descends = |children: &[u32]| {
        (0..)
            .zip(children.windows(2))
            .all(|(node, range): (u32, _)| range[0] == range[1] || range[0] > node)
    };
    let nodes = words + flat.labels.len();
    check(
        flat.children.len() == nodes + 1
            && flat.references.len() == nodes + 1
            && are_starts(&flat.children, words, nodes)
            && are_starts(&flat.references, 0, references)
            && descends(&flat.children)
            && all_below(&flat.labels, words),
        "names",
    )
}

fn check_fields(fields: &Fields, entities: usize) -> Result<(), LoadError> {
    check_strings(&fields.values, "free fields")?;
    check_strings(&fields.labels, "free fields")?;
    let (count, labels) = (fields.names.len(), fields.labels.len());
    let none = fields.starts.is_empty() && count == 0;
    check(
        (none || fields.starts.len() == entities + 1 && are_starts(&fields.starts, 0, count))
            && fields.values.len() == count
            && fields.names.iter().all(|&name| usize::from(name) < labels),
        "free fields",
    )
}

fn check_strings(strings: &Strings, what: &'static str) -> Result<(), LoadError> {
    let last = strings.ends.last().map_or(0, |&end| end as usize);
    check(last == strings.bytes.len() && ascends(&strings.ends), what)
}

/// Whether these begin ranges that fill `first..last`.
fn are_starts(starts: &[u32], first: usize, last: usize) -> bool {
    let end = |at: Option<&u32>| at.map(|&start| start as usize);
    end(starts.first()) == Some(first) && end(starts.last()) == Some(last) && ascends(starts)
}

// Both without an early way out: faster, as files are nearly always good.
fn ascends(numbers: &[u32]) -> bool {
    numbers
        .windows(2)
        .fold(true, |ascends, pair| ascends & (pair[0] <= pair[1]))
}

fn all_below(numbers: &[u32], limit: usize) -> bool {
    numbers
        .iter()
        .fold(true, |below, &number| below & ((number as usize) < limit))
}

fn check(is_good: bool, what: &'static str) -> Result<(), LoadError> {
    if is_good {
        Ok(())
    } else {
        Err(inconsistent(what))
    }
}

fn inconsistent(what: &'static str) -> LoadError {
    LoadError::at_byte(HEADER as u64, LoadErrorKind::Inconsistent { what })
}

/// A hash over the folded words of many strings; it changes when tokenizer, fold
/// or key do.
fn fingerprint() -> u64 {
    static FINGERPRINT: OnceLock<u64> = OnceLock::new();
    *FINGERPRINT.get_or_init(|| {
        let mut hash = 0;
        let mut buffer = String::new();
        let mut add = |string: &str| {
            let mut mix = |number: u64| {
                hash = (hash ^ number)
                    .wrapping_mul(0x9E37_79B9_7F4A_7C15)
                    .rotate_left(29);
            };
            fold_name(string, &mut buffer, |word| mix(Key::of(word).mixed()));
            mix(0);
        };
        let forms = ('\u{FB50}'..='\u{FDFF}').chain('\u{FE70}'..='\u{FEFF}');
        for c in ('\0'..='\u{7FF}').chain(forms) {
            add(&format!("ب{c}ت {c}ب"));
        }
        for letter in '\u{621}'..='\u{6D5}' {
            for mark in ['\u{653}', '\u{654}', '\u{655}'] {
                add(&format!("ب{letter}{mark}"));
            }
        }
        for words in [
            "على وعلى إلى حتى لدى متى سوى بلى أنى سلمى مصطفى",
            "Straße TÜRK Türk Kyiv İstanbul O'Neill G20 50% 3.5",
            "نيو-يورك عبد_الله أبو\u{200C}ظبي الر\u{200D}ياض ج. ف. كينيدي",
        ] {
            add(words);
        }
        hash
    })
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
            for _ in 0..8 {
                random = mixed(random);
                let mut bytes = good.clone();
                // Small numbers are the more dangerous ones.
                bytes[at] = match random % 4 {
                    0 => bytes[at].wrapping_add(1),
                    1 => bytes[at].wrapping_sub(1),
                    2 => (random >> 8) as u8 % 16,
                    _ => (random >> 8) as u8,
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
