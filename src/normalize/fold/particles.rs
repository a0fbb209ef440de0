//! Function words that are no names: على is never علي.

use super::entries::unit;
use super::key::{BASE, Key};
use crate::chars::{self, Class};

/// Function words whose final ى is not a folded ي: على is never علي.
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

#[inline]
pub(super) fn is_particle_key(key: Key) -> bool {
    static KEYS: [u64; 24] = particle_keys();
    KEYS.contains(&key.hash)
}

const fn particle_keys() -> [u64; 24] {
    let mut keys = [0; 24];
    let mut i = 0;
    while i < PARTICLES.len() {
        let bytes = PARTICLES[i].as_bytes();
        let mut prefix = 0;
        while prefix < 3 {
            let mut hash = [0, unit('و' as u32) as u64, unit('ف' as u32) as u64][prefix];
            let mut at = 0;
            while at + 1 < bytes.len() {
                let unit = u16::from_be_bytes([bytes[at], bytes[at + 1]]);
                hash = hash.wrapping_mul(BASE).wrapping_add(unit as u64);
                at += 2;
            }
            keys[i * 3 + prefix] = hash;
            prefix += 1;
        }
        i += 1;
    }
    keys
}
