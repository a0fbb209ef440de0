//! Function words whose final ى is not a folded ي: على is never علي.

use super::key::pair;
use crate::chars::{self, Class};

const PARTICLES: [&str; 8] = ["على", "الى", "حتى", "لدى", "متى", "سوى", "بلى", "انى"];

/// Whether the letters of a folded word, its final ى kept, are those of a
/// function word such as على, bare or after و or ف.
pub(in crate::normalize) fn is_particle(letters: impl Iterator<Item = char> + Clone) -> bool {
    let letters = letters.filter(|&c| chars::class(c) != Class::Mark);
    let bare = letters.clone().skip(1);
    let prefixed = letters
        .clone()
        .next()
        .is_some_and(|c| matches!(c, 'و' | 'ف'));
    PARTICLES.iter().any(|particle| {
        letters.clone().eq(particle.chars()) || prefixed && bare.clone().eq(particle.chars())
    })
}

/// Whether the bytes of a short folded word, its final ى kept, are those of a
/// function word.
#[inline(never)]
pub(super) fn is_particle_word(letters: u128) -> bool {
    let bare = match letters & 0xFFFF {
        AND | THEN => letters >> 16,
        _ => letters,
    };
    WORDS.contains(&letters) || WORDS.contains(&bare)
}

const AND: u128 = pair('و' as u32) as u128;
const THEN: u128 = pair('ف' as u32) as u128;

/// The bytes of the function words, each of three letters.
const WORDS: [u128; PARTICLES.len()] = {
    let mut words = [0; PARTICLES.len()];
    let mut at = 0;
    while at < words.len() {
        let &[a, b, c, d, e, f] = PARTICLES[at].as_bytes() else {
            panic!("three letters");
        };
        words[at] = u64::from_le_bytes([a, b, c, d, e, f, 0, 0]) as u128;
        at += 1;
    }
    words
};

/// Whether a word of a constant, with its hamzas as they are written, is a function word.
pub(super) const fn is_particle_of(word: &[u8]) -> bool {
    let word = match word {
        // و and ف
        [0xD9, 0x88 | 0x81, rest @ ..] if word.len() == 8 => rest,
        _ => word,
    };
    if word.len() != 6 {
        return false;
    }
    let mut letters = 0;
    let mut byte = word.len();
    while byte > 0 {
        byte -= 1;
        letters = letters << 8 | word[byte] as u128;
    }
    // أ إ
    if matches!(word[0], 0xD8) && matches!(word[1], 0xA3 | 0xA5) {
        letters = letters & !0xFF00 | 0xA700;
    }
    let mut at = 0;
    while at < WORDS.len() {
        if WORDS[at] == letters {
            return true;
        }
        at += 1;
    }
    false
}
