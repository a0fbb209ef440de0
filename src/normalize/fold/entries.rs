//! What becomes of each character: a table for all of U+0000 to U+07FF.

use crate::chars::{self, Class};
use crate::normalize::letters;

/// Not to be matched; the lowest entry that is no letter.
pub(super) const DELETE: u32 = 0xE000;
/// Alef maksura: what it becomes depends on where it stands.
pub(super) const MAKSURA: u32 = 0xE001;
/// Not for the table: the word takes the way of [`fold_word`](super::fold_word).
pub(super) const IRREGULAR: u32 = 0xE002;

/// What becomes of U+0000 to U+07FF.
pub(super) static TABLE: [u32; 0x800] = table();

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
