//! What one character is: its class for normalization and tokenization, and
//! the letters behind a presentation form.
//!
//! Everything here is answered from one generated table (`tables.rs`), so that
//! the whole crate speaks of one Unicode version, whichever versions the
//! standard library and other crates carry. (Two things are asked elsewhere: the case of
//! a letter, of the standard library, and composition, of `unicode-normalization`.)

mod class;
mod tables;

pub(crate) use class::Class;
pub use tables::UNICODE_VERSION;

/// The class of `c`.
#[inline]
pub(crate) fn class(c: char) -> Class {
    let code = c as usize;
    match tables::STAGE1.get(code >> 6) {
        Some(&block) => tables::STAGE2[(block as usize) << 6 | (code & 63)],
        None => astral(code),
    }
}

/// Whether `c` is a letter of any alphabet.
#[inline]
pub(crate) fn is_letter(c: char) -> bool {
    class(c).is_letter()
}

/// Whether `c` is a digit of any script.
#[inline]
pub(crate) fn is_digit(c: char) -> bool {
    class(c).is_digit()
}

/// The value of an ASCII, Arabic or Persian digit.
pub(crate) fn digit_value(c: char) -> Option<u32> {
    let zeros = ['0', '٠', '۰'];
    let values = zeros.map(|zero| u32::from(c).wrapping_sub(u32::from(zero)));
    values.into_iter().find(|value| *value < 10)
}

/// The class of a character in the two-byte UTF-8 range, U+0080 to U+07FF, by
/// its code point: the range of all ordinary Arabic text.
#[inline]
pub(crate) const fn class_two_byte(code: usize) -> Class {
    tables::TWO_BYTE[code & 0x7FF]
}

/// The class of an ASCII character.
#[inline]
pub(crate) fn class_ascii(byte: u8) -> Class {
    tables::TWO_BYTE[(byte & 0x7F) as usize]
}

/// Planes 2 and above hold ideographs, tags and variation selectors only.
#[cold]
fn astral(code: usize) -> Class {
    match code {
        0x2_0000..=0x3_FFFD => Class::Ideograph,
        0xE_0100..=0xE_01EF => Class::Mark,
        0xE_0001 | 0xE_0020..=0xE_007F => Class::Format,
        _ => Class::Other,
    }
}

/// The characters behind an Arabic presentation form or mathematical letter
/// (`ﻼ` is `لا`), composed (NFC), without the spaces that NFKC puts in front of
/// isolated marks; `None` for every other character.
///
/// Word ligatures (ﷲ U+FDF2, ﷺ U+FDFA, ﷼ U+FDFC) are spelled out here too;
/// whoever wants them kept asks [`is_word_ligature`] first.
#[inline]
pub(crate) fn presentation_form(c: char) -> Option<&'static str> {
    let code = c as u32;
    let slot = match code {
        0xFB50..=0xFEFF => tables::FORMS[(code - 0xFB50) as usize],
        0x1_EE00..=0x1_EEFF => tables::MATH_FORMS[(code - 0x1_EE00) as usize],
        _ => return None,
    };
    let (start, len) = ((slot >> 6) as usize, (slot & 63) as usize);
    if len == 0 {
        None
    } else {
        Some(&tables::FORM_TEXT[start..start + len])
    }
}

/// Whether `c` is a ligature that stands for one or more whole words: ﷰ to ﷽
/// and the honorifics of Unicode 14 and later (U+FBC3 to U+FBD2, U+FD40 to
/// U+FD4F, U+FD90 to U+FD91, U+FDC8 to U+FDCF, U+FDFE, U+FDFF).
#[inline]
pub(crate) fn is_word_ligature(c: char) -> bool {
    matches!(
        c,
        '\u{FBC3}'..='\u{FBD2}'
            | '\u{FD40}'..='\u{FD4F}'
            | '\u{FD90}'..='\u{FD91}'
            | '\u{FDC8}'..='\u{FDCF}'
            | '\u{FDF0}'..='\u{FDFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_of_ordinary_arabic_text() {
        let cases = [
            ("ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىةٱ", Class::ArabicLetter),
            ("پچژگڤکیۀہھے", Class::ArabicLetter),
            ("ﺍﻟﺮﻳﺎﺽﻻ", Class::ArabicLetter),
            ("\u{64E}\u{64F}\u{650}", Class::ShortVowel),
            ("\u{64B}\u{64C}\u{64D}\u{8F0}", Class::Tanwin),
            ("\u{651}", Class::Shadda),
            ("\u{652}", Class::Sukun),
            ("\u{653}\u{654}\u{655}", Class::HamzaMark),
            ("\u{670}", Class::DaggerAlef),
            ("\u{610}\u{6D6}\u{6DF}\u{6E5}\u{6ED}\u{8D4}", Class::Quranic),
            ("\u{FE70}\u{FE77}\u{FC5E}\u{FCF2}", Class::MarkForm),
            ("ـ", Class::Tatweel),
            ("٠٩", Class::ArabicDigit),
            ("۰۹", Class::PersianDigit),
            ("09", Class::AsciiDigit),
            ("०९", Class::OtherDigit),
            ("Kyivéъ", Class::Letter),
            ("漢", Class::Ideograph),
            ("\u{200C}\u{200D}", Class::Joiner),
            ("\u{200E}\u{200F}\u{61C}\u{202B}\u{2067}", Class::Bidi),
            ("\u{2060}\u{FEFF}\u{AD}", Class::Format),
            (" \t\u{A0}\u{202F}\u{3000}\u{200B}", Class::Space),
            ("\n\r\u{85}\u{2028}", Class::Newline),
            ("،؛؟.«»-–“", Class::Punctuation),
            ("+$€۞", Class::Symbol),
            ("\u{301}\u{FE0F}", Class::Mark),
            ("\0\u{7F}\u{E000}\u{10FFFF}", Class::Other),
        ];
        for (text, expected) in cases {
            for c in text.chars() {
                assert_eq!(class(c), expected, "U+{:04X} {c}", c as u32);
            }
        }
    }

    #[test]
    fn two_byte_lookup_agrees_with_the_full_one() {
        for code in 0..0x800_u32 {
            let c = char::from_u32(code).unwrap();
            assert_eq!(class_two_byte(code as usize), class(c), "U+{code:04X}");
        }
    }

    #[test]
    fn presentation_forms_have_no_spaces_of_their_own() {
        assert_eq!(presentation_form('ﻼ'), Some("لا"));
        assert_eq!(presentation_form('ﻻ'), Some("لا"));
        assert_eq!(presentation_form('\u{FEF7}'), Some("لأ"));
        assert_eq!(presentation_form('\u{FE70}'), Some("\u{64B}"));
        assert_eq!(presentation_form('\u{FC5E}'), Some("\u{64C}\u{651}"));
        assert_eq!(presentation_form('ﷲ'), Some("الله"));
        assert_eq!(presentation_form('\u{1EE01}'), Some("ب"));
        assert_eq!(presentation_form('ب'), None);
        assert_eq!(presentation_form('\u{FD3E}'), None);
        assert!(is_word_ligature('ﷺ') && !is_word_ligature('ﻼ'));
    }
}
