//! Regenerates `src/chars/tables.rs` and compares it with the committed file.
//!
//! To write the file anew: `UPDATE_TABLES=1 cargo test --test tables`.

use std::collections::HashMap;
use std::fmt::Write as _;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::{canonical_combining_class, decompose_compatible};
use unicode_properties::{
    EmojiStatus, GeneralCategory, GeneralCategoryGroup, UnicodeEmoji as _,
    UnicodeGeneralCategory as _,
};

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/chars/tables.rs");
const UPDATE: &str = "UPDATE_TABLES=1 cargo test --test tables";

#[test]
fn committed_tables_are_what_the_generator_writes() {
    let generated = generate();
    if std::env::var_os("UPDATE_TABLES").is_some() {
        std::fs::write(PATH, &generated).unwrap();
    }
    let committed = std::fs::read_to_string(PATH).unwrap();
    assert!(
        committed == generated,
        "src/chars/tables.rs is stale; run: {UPDATE}"
    );
}

fn in_arabic_block(code: u32) -> bool {
    matches!(
        code,
        0x600..=0x6FF | 0x750..=0x77F | 0x870..=0x8FF | 0xFB50..=0xFDFF | 0xFE70..=0xFEFE
            | 0x1_0EC0..=0x1_0EFF | 0x1_EE00..=0x1_EEFF
    )
}

/// Scripts written without spaces between words (UAX #29 leaves their words to
/// dictionaries): Thai, Lao, Myanmar, Khmer, kana and Han.
fn unspaced(code: u32) -> bool {
    matches!(
        code,
        0xE00..=0xEFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x2E80..=0x2FDF | 0x3005..=0x3007
            | 0x3021..=0x30FF | 0x31F0..=0x31FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF
            | 0xF900..=0xFAFF | 0xFF66..=0xFF9D | 0x1_6FE0..=0x1_B2FF
    )
}

/// What the marks behind a presentation form are, if it stands for marks alone.
fn is_mark_form(c: char) -> bool {
    in_arabic_block(c as u32)
        && form(c).is_some_and(|text| {
            text.chars()
                .all(|m| canonical_combining_class(m) != 0 || m == 'ـ')
        })
}

fn class(c: char) -> &'static str {
    let code = c as u32;
    match code {
        0x09 | 0x200B => return "Space",
        0x0A..=0x0D | 0x85 | 0x2028 | 0x2029 => return "Newline",
        0x64E..=0x650 | 0x656..=0x65E => return "ShortVowel",
        0x64B..=0x64D | 0x8F0..=0x8F2 => return "Tanwin",
        0x651 => return "Shadda",
        0x652 => return "Sukun",
        0x653..=0x655 | 0x65F => return "HamzaMark",
        0x670 => return "DaggerAlef",
        0x6E5 | 0x6E6 | 0x8C9 => return "Quranic",
        0x640 => return "Tatweel",
        0x30..=0x39 => return "AsciiDigit",
        0x660..=0x669 => return "ArabicDigit",
        0x6F0..=0x6F9 => return "PersianDigit",
        0x200C | 0x200D => return "Joiner",
        0x61C | 0x200E | 0x200F | 0x202A..=0x202E | 0x2066..=0x2069 => return "Bidi",
        // Signs written before a number or verse, visible although Cf.
        // (ﷺ and ﷻ are whole phrases, written after a word, not in it.)
        0x600..=0x605 | 0x6DD | 0x890 | 0x891 | 0x8E2 | 0xFDFA | 0xFDFB => return "Symbol",
        _ => {}
    }
    if is_mark_form(c) {
        return "MarkForm";
    }
    let arabic = in_arabic_block(code);
    match c.general_category() {
        GeneralCategory::SpaceSeparator => "Space",
        GeneralCategory::Format => "Format",
        GeneralCategory::DecimalNumber => "OtherDigit",
        GeneralCategory::OtherSymbol | GeneralCategory::MathSymbol if pictographic(c) => "Emoji",
        category => match c.general_category_group() {
            GeneralCategoryGroup::Letter if arabic => "ArabicLetter",
            GeneralCategoryGroup::Letter if unspaced(code) => "Ideograph",
            GeneralCategoryGroup::Letter => "Letter",
            GeneralCategoryGroup::Mark if arabic => "Quranic",
            GeneralCategoryGroup::Mark => "Mark",
            GeneralCategoryGroup::Number if category == GeneralCategory::LetterNumber => "Letter",
            GeneralCategoryGroup::Punctuation => "Punctuation",
            GeneralCategoryGroup::Number | GeneralCategoryGroup::Symbol => "Symbol",
            _ => "Other",
        },
    }
}

fn pictographic(c: char) -> bool {
    !matches!(
        c.emoji_status(),
        EmojiStatus::NonEmoji | EmojiStatus::NonEmojiButEmojiComponent
    ) && !c.is_ascii()
}

/// The composed text behind a compatibility character, without NFKC's spaces in
/// front of marks; `None` where nothing but the character itself stands behind.
fn form(c: char) -> Option<String> {
    let mut parts = Vec::new();
    decompose_compatible(c, |part| parts.push(part));
    if parts == [c] {
        return None;
    }
    if parts.len() > 1 && parts[0] == ' ' {
        parts.remove(0);
    }
    // Medial forms of marks sit on a tatweel; the mark is what they stand for.
    if parts.len() > 1 && parts[0] == 'ـ' {
        parts.remove(0);
    }
    Some(parts.into_iter().nfc().collect())
}

fn generate() -> String {
    let (major, minor, patch) = unicode_normalization::UNICODE_VERSION;
    assert_eq!(
        (u64::from(major), u64::from(minor), u64::from(patch)),
        unicode_properties::UNICODE_VERSION,
        "the two sources of the tables must carry one Unicode version"
    );
    let mut out = format!(
        "//! Generated, do not edit. Unicode {major}.{minor}.{patch}, from the general categories of\n\
         //! `unicode-properties` and the decompositions of `unicode-normalization`.\n\
         //!\n\
         //! Command: `{UPDATE}`\n\n\
         #![allow(clippy::enum_glob_use)]\n\n\
         use super::Class::{{self, *}};\n\n\
         /// The Unicode version of this crate's character tables.\n\
         pub const UNICODE_VERSION: (u8, u8, u8) = ({major}, {minor}, {patch});\n"
    );

    let classes: Vec<&str> = (0..0x2_0000)
        .map(|code| char::from_u32(code).map_or("Other", class))
        .collect();
    let mut blocks: Vec<&[&str]> = Vec::new();
    let mut seen: HashMap<&[&str], usize> = HashMap::new();
    let mut stage1 = Vec::new();
    for block in classes.chunks(64) {
        let index = *seen.entry(block).or_insert_with(|| {
            blocks.push(block);
            blocks.len() - 1
        });
        stage1.push(index.to_string());
    }
    array(
        &mut out,
        "Block number of each 64 code points below U+20000.",
        "STAGE1",
        "u16",
        &stage1,
    );
    let stage2: Vec<String> = blocks.concat().iter().map(ToString::to_string).collect();
    array(
        &mut out,
        "The classes of each block.",
        "STAGE2",
        "Class",
        &stage2,
    );
    let two_byte: Vec<String> = classes[..0x800].iter().map(ToString::to_string).collect();
    array(
        &mut out,
        "The classes of U+0000 to U+07FF.",
        "TWO_BYTE",
        "Class",
        &two_byte,
    );

    let mut text = String::new();
    let slots = "start in `FORM_TEXT` times 64, plus length in bytes";
    let basic = forms(&mut text, 0xFB50..=0xFEFF);
    array(
        &mut out,
        &format!("U+FB50 to U+FEFF: {slots}."),
        "FORMS",
        "u32",
        &basic,
    );
    let math = forms(&mut text, 0x1_EE00..=0x1_EEFF);
    array(
        &mut out,
        &format!("U+1EE00 to U+1EEFF: {slots}."),
        "MATH_FORMS",
        "u32",
        &math,
    );
    writeln!(out, "\n/// The texts behind presentation forms.").unwrap();
    let escaped: String = text
        .chars()
        .map(|c| c.escape_unicode().to_string())
        .collect();
    writeln!(
        out,
        "#[rustfmt::skip]\npub(super) static FORM_TEXT: &str = \"{escaped}\";"
    )
    .unwrap();
    out
}

fn forms(text: &mut String, codes: std::ops::RangeInclusive<u32>) -> Vec<String> {
    codes
        .map(|code| {
            let Some(expansion) = char::from_u32(code)
                .filter(|_| in_arabic_block(code))
                .and_then(form)
            else {
                return "0".to_owned();
            };
            let start = text.find(&expansion).unwrap_or_else(|| {
                text.push_str(&expansion);
                text.len() - expansion.len()
            });
            (start << 6 | expansion.len()).to_string()
        })
        .collect()
}

fn array(out: &mut String, doc: &str, name: &str, of: &str, items: &[String]) {
    writeln!(out, "\n/// {doc}").unwrap();
    writeln!(
        out,
        "#[rustfmt::skip]\npub(super) static {name}: [{of}; {}] = [",
        items.len()
    )
    .unwrap();
    let mut line = String::from("   ");
    for item in items {
        if line.len() + item.len() > 97 {
            writeln!(out, "{line}").unwrap();
            line = String::from("   ");
        }
        write!(line, " {item},").unwrap();
    }
    writeln!(out, "{line}\n];").unwrap();
}
