//! The letters that each fold takes together: one `const fn` an operation,
//! from a code point to the code point it becomes (0: not a member), so that
//! the switches and the tagger's table can't differ.

/// آ أ إ ٱ ٲ ٳ ٵ to ا.
pub(super) const fn alef(code: u16) -> u16 {
    match code {
        0x622 | 0x623 | 0x625 | 0x671..=0x673 | 0x675 => 0x627,
        _ => 0,
    }
}

/// The hamza seats ؤ ئ ٶ ٷ ٸ to ء.
pub(super) const fn hamza(code: u16) -> u16 {
    match code {
        0x624 | 0x626 | 0x676..=0x678 => 0x621,
        _ => 0,
    }
}

/// The hamza seats to the letter that carries them: ؤ ٶ ٷ to و, ئ ٸ to ي.
pub(super) const fn hamza_carrier(code: u16) -> u16 {
    match code {
        0x624 | 0x676 | 0x677 => 0x648,
        0x626 | 0x678 => 0x64A,
        _ => 0,
    }
}

/// ة ۃ to ه.
pub(super) const fn teh_marbuta(code: u16) -> u16 {
    match code {
        0x629 | 0x6C3 => 0x647,
        _ => 0,
    }
}

/// The Persian and Urdu shapes of heh, yeh, kaf and waw to the Arabic ones.
pub(super) const fn persian(code: u16) -> u16 {
    match code {
        // ھ ۀ ہ ۂ ە
        0x6BE | 0x6C0..=0x6C2 | 0x6D5 => 0x647,
        // ی ۍ ێ ې ۑ ے ۓ
        0x6CC..=0x6CE | 0x6D0..=0x6D3 => 0x64A,
        // ک ڪ ګ
        0x6A9..=0x6AB => 0x643,
        // ۄ to ۋ
        0x6C4..=0x6CB => 0x648,
        _ => 0,
    }
}

/// The letters of sounds that Arabic lacks to the letter of the same shape:
/// پ to ب, چ to ج, ژ to ز, ڤ ڥ to ف, گ ڭ to ك.
pub(super) const fn loan(code: u16) -> u16 {
    match code {
        0x67E => 0x628,
        0x686 => 0x62C,
        0x698 => 0x632,
        0x6A4 | 0x6A5 => 0x641,
        0x6AD | 0x6AF => 0x643,
        _ => 0,
    }
}

/// The iota below a Greek letter, a combining mark: its capital is the letter Ι.
pub(super) const IOTA_BELOW: char = '\u{345}';

/// A character without case: ß is ss, ẞ is ss, ς is σ. An iota below a letter
/// stays a mark, for [`without_iota_below`] once it is behind the other marks.
pub(super) fn caseless(c: char) -> impl Iterator<Item = char> {
    let upper = c.to_lowercase().flat_map(char::to_uppercase);
    let lower = upper.flat_map(char::to_lowercase).enumerate();
    lower.map(|(i, c)| if i > 0 && c == 'ι' { IOTA_BELOW } else { c })
}

/// The letter ι for the iota below a letter.
pub(super) fn without_iota_below(c: char) -> char {
    if c == IOTA_BELOW { 'ι' } else { c }
}
