//! What becomes of each character: one table for all of U+0000 to U+07FF, and one
//! by the two bytes of an Arabic letter.

use crate::chars::{self, Class};
use crate::normalize::letters;
use crate::tokenize::in_arabic_word;

/// Not to be matched; the lowest entry that is no letter.
pub(super) const DELETE: u32 = 0xE000;
/// Alef maksura: what it becomes depends on where it stands.
pub(super) const MAKSURA: u32 = 0xE001;
/// Not for the table: the word takes the way of [`fold_word`](super::fold_word).
pub(super) const IRREGULAR: u32 = 0xE002;
/// Not in an Arabic word.
pub(super) const STOP: u32 = 0xE003;

/// What becomes of U+0000 to U+07FF.
pub(super) static TABLE: [u32; 0x800] = table();

/// What becomes of U+0600 to U+06FF in an Arabic word, by the two bytes they are
/// written with, from D8 80 to DB BF; letters as [`unit`]s.
static ARABIC: [u32; 0x340] = {
    let mut table = [STOP; 0x340];
    let mut code = 0x600;
    while code < 0x700 {
        if in_arabic_word(chars::class_two_byte(code)) {
            let entry = TABLE[code];
            table[(code >> 6 << 8 | code & 0x3F) - 0x1800] =
                if entry < DELETE { unit(entry) } else { entry };
        }
        code += 1;
    }
    table
};

/// The bytes of a character below U+0800, as a number: what the key is made of.
pub(super) const fn unit(code: u32) -> u32 {
    if code < 0x80 {
        code
    } else {
        0xC080 | (code >> 6) << 8 | code & 0x3F
    }
}

pub(super) const YEH: u32 = unit('ي' as u32);
pub(super) const ALEF_MAKSURA: u32 = unit('ى' as u32);

/// What becomes of a character in an Arabic word, from its first two bytes.
#[inline]
pub(super) fn arabic_entry(lead: u8, trail: u8) -> u32 {
    let bytes = usize::from(u16::from_be_bytes([lead, trail]));
    let entry = ARABIC.get(bytes.wrapping_sub(0xD880));
    entry.copied().unwrap_or(STOP)
}

const fn table() -> [u32; 0x800] {
    let mut table = [IRREGULAR; 0x800];
    let mut code: u32 = 0;
    while code < 0x800 {
        table[code as usize] = match code {
            // a-z and 0-9, and the apostrophe and dot inside Latin words
            0x61..=0x7A | 0x30..=0x39 | 0x27 | 0x2E => code,
            0x41..=0x5A => code + 0x20,
            0x649 => MAKSURA,
            // ٫ and ٬ between the digits of a number
            0x66B => 0x2E,
            0x66C => 0x2C,
            0x660..=0x669 => code - 0x660 + 0x30,
            0x6F0..=0x6F9 => code - 0x6F0 + 0x30,
            // combining hamza and maddah: composed first
            0x653..=0x655 | 0x65F => IRREGULAR,
            0x600..=0x6FF | 0x750..=0x77F => match chars::class_two_byte(code as usize) {
                Class::ArabicLetter => arabic_letter(code),
                class if class.extends_word() => DELETE,
                _ => IRREGULAR,
            },
            _ => IRREGULAR,
        };
        code += 1;
    }
    table
}

/// The letter that an Arabic letter of the two-byte range is matched as.
#[expect(clippy::cast_possible_truncation, reason = "it is below 0x800")]
const fn arabic_letter(code: u32) -> u32 {
    let letter = code as u16;
    let folded = letters::alef(letter)
        | letters::hamza(letter)
        | letters::teh_marbuta(letter)
        | letters::persian(letter)
        | letters::loan(letter);
    if folded == 0 { code } else { folded as u32 }
}
