//! The fold of one word for matching, and the key of the folded word.
//!
//! This is `Profile::Matching` word by word, fast: a table
//! answers for ASCII and the two-byte Arabic range while the scanner passes, and
//! the key is computed on the way. A word with anything else in it (presentation
//! forms, combining hamza, other scripts) is folded again by [`fold_word`].

use std::mem;
use std::ops::Range;

use crate::chars::{self, Class};
use crate::tokenize::{Letters, in_arabic_word};

use super::builder::Composition;
use super::{letters, runs};

/// Not to be matched; the lowest entry that is no letter.
const DELETE: u32 = 0xE000;
/// Alef maksura: what it becomes depends on where it stands.
const MAKSURA: u32 = 0xE001;
/// Not for the table: the word takes the way of [`fold_word`].
const IRREGULAR: u32 = 0xE002;
/// Not in an Arabic word.
const STOP: u32 = 0xE003;

/// What becomes of U+0000 to U+07FF.
static TABLE: [u32; 0x800] = table();

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
const fn unit(code: u32) -> u32 {
    if code < 0x80 {
        code
    } else {
        0xC080 | (code >> 6) << 8 | code & 0x3F
    }
}

const YEH: u32 = unit('ي' as u32);
const ALEF_MAKSURA: u32 = unit('ى' as u32);

/// What becomes of a character in an Arabic word, from its first two bytes.
#[inline]
fn arabic_entry(lead: u8, trail: u8) -> u32 {
    let bytes = usize::from(u16::from_be_bytes([lead, trail]));
    let entry = ARABIC.get(bytes.wrapping_sub(0xD880));
    entry.copied().unwrap_or(STOP)
}

/// Multiplier of the key, a polynomial in the letters: the key of a word's end
/// follows from the keys of the word and of its beginning ([`Key::without`]).
const BASE: u64 = 0x9E37_79B9_7F4A_7C15;

/// Function words whose final ى is not a folded ي: على is never علي.
const PARTICLES: [&str; 8] = ["على", "الى", "حتى", "لدى", "متى", "سوى", "بلى", "انى"];

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

/// The key of a folded word, or of its beginning, and its length in letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    hash: u64,
    letters: u32,
}

impl Key {
    /// The key of text that is folded already.
    pub(crate) fn of(folded: &str) -> Self {
        folded.chars().fold(Self::default(), Self::push)
    }

    /// The key of a word as it is written.
    pub(crate) fn of_word(word: &str) -> Self {
        let mut folded = String::new();
        fold_word(word, &mut folded);
        Self::of(&folded)
    }

    /// The key of a few folded letters.
    #[inline]
    pub(crate) const fn of_letters(letters: &[char]) -> Self {
        let mut key = Self {
            hash: 0,
            letters: 0,
        };
        let mut at = 0;
        while at < letters.len() {
            key = key.push(letters[at]);
            at += 1;
        }
        key
    }

    #[inline]
    pub(crate) const fn push(self, c: char) -> Self {
        let letter = if c < '\u{800}' {
            unit(c as u32)
        } else {
            c as u32
        };
        Self {
            hash: self.hash.wrapping_mul(BASE).wrapping_add(letter as u64),
            letters: self.letters + 1,
        }
    }

    /// The length of the word in folded letters.
    #[inline]
    pub(crate) fn letters(self) -> u32 {
        self.letters
    }

    /// The key of what is left when the word loses the beginning whose key is
    /// `prefix`.
    #[inline]
    pub(crate) fn without(self, prefix: Self) -> Self {
        let letters = self.letters - prefix.letters;
        Self {
            hash: self
                .hash
                .wrapping_sub(prefix.hash.wrapping_mul(power(letters))),
            letters,
        }
    }

    /// The key of `prefix` followed by this word.
    #[inline]
    pub(crate) fn after(self, prefix: Self) -> Self {
        Self {
            hash: self
                .hash
                .wrapping_add(prefix.hash.wrapping_mul(power(self.letters))),
            letters: self.letters + prefix.letters,
        }
    }

    /// A well mixed number for hash tables.
    #[inline]
    pub(crate) fn mixed(self) -> u64 {
        let x = self.hash.wrapping_mul(0xD6E8_FEB8_6659_FD93);
        x ^ (x >> 32)
    }
}

static POWERS: [u64; 32] = {
    let mut powers = [1_u64; 32];
    let mut i = 1;
    while i < powers.len() {
        powers[i] = powers[i - 1].wrapping_mul(BASE);
        i += 1;
    }
    powers
};

#[inline]
fn power(exponent: u32) -> u64 {
    match POWERS.get(exponent as usize) {
        Some(&power) => power,
        None => BASE.wrapping_pow(exponent),
    }
}

/// Folds a word while it is scanned, as far as the table goes.
#[derive(Debug, Default)]
pub(crate) struct Folding {
    key: Key,
    /// Letters up to and including the alef maksura, 0 if there is none, or
    /// [`Folding::AGAIN`].
    special: u32,
}

impl Folding {
    /// The word has to be folded again.
    const AGAIN: u32 = u32::MAX;

    /// The key of the word that was scanned, which is `text[at]`.
    #[inline]
    pub(crate) fn finish(&self, text: &str, at: Range<usize>) -> Key {
        if self.special != 0 {
            return self.finish_special(&text[at]);
        }
        self.key
    }

    #[inline(never)]
    fn finish_special(&self, word: &str) -> Key {
        if self.special != self.key.letters {
            return Key::of_word(word);
        }
        let Key { hash, letters } = self.key;
        if letters <= 4 && is_particle_key(self.key) {
            return self.key;
        }
        let hash = hash
            .wrapping_sub(u64::from(ALEF_MAKSURA))
            .wrapping_add(u64::from(YEH));
        Key { hash, letters }
    }

    /// Like [`Letters::arabic`] of `len` bytes, with the `rest` of them to be heard,
    /// for a word that has a mark or another special character in it, and so
    /// probably more.
    #[inline(never)]
    fn arabic_with_marks(&mut self, len: usize, mut rest: &[u8]) -> usize {
        let Key {
            mut hash,
            mut letters,
        } = self.key;
        while let &[lead, trail, ref tail @ ..] = rest {
            let entry = arabic_entry(lead, trail);
            if entry <= DELETE {
                // No branch: nobody can tell where the next mark stands.
                hash = if entry == DELETE {
                    hash
                } else {
                    push(hash, entry)
                };
                letters += u32::from(entry != DELETE);
            } else if entry == MAKSURA {
                hash = push(hash, ALEF_MAKSURA);
                letters += 1;
                self.hear_maksura(letters);
            } else if entry == STOP {
                break;
            } else {
                self.special = Self::AGAIN;
            }
            rest = tail;
        }
        self.key = Key { hash, letters };
        len - rest.len()
    }

    /// Hears an alef maksura as letter number `letters`.
    fn hear_maksura(&mut self, letters: u32) {
        self.special = if self.special == 0 {
            letters
        } else {
            Self::AGAIN
        };
    }

    #[inline]
    fn table(&mut self, code: usize) {
        let entry = TABLE[code & 0x7FF];
        let letter = match entry {
            DELETE => return,
            IRREGULAR => {
                self.special = Self::AGAIN;
                return;
            }
            MAKSURA => ALEF_MAKSURA,
            _ => unit(entry),
        };
        self.key.hash = push(self.key.hash, letter);
        self.key.letters += 1;
        if entry == MAKSURA {
            self.hear_maksura(self.key.letters);
        }
    }
}

/// The hash of a word that goes on with `letter`.
#[inline]
fn push(hash: u64, letter: u32) -> u64 {
    hash.wrapping_mul(BASE).wrapping_add(u64::from(letter))
}

impl Letters for Folding {
    /// Out of line, so that the loop has all registers.
    #[inline(never)]
    fn arabic(&mut self, bytes: &[u8]) -> usize {
        let (pairs, _) = bytes.as_chunks();
        let mut hash = self.key.hash;
        let mut heard = 0;
        let special = loop {
            let Some(&[lead, trail]) = pairs.get(heard) else {
                break STOP;
            };
            let entry = arabic_entry(lead, trail);
            if entry >= DELETE {
                break entry;
            }
            hash = push(hash, entry);
            heard += 1;
        };
        self.key.hash = hash;
        #[expect(
            clippy::cast_possible_truncation,
            reason = "letters are counted in u32"
        )]
        let letters = heard as u32;
        self.key.letters += letters;
        if special == STOP {
            2 * heard
        } else {
            self.arabic_with_marks(bytes.len(), &bytes[2 * heard..])
        }
    }

    #[inline]
    fn two_byte(&mut self, code: usize) {
        self.table(code);
    }

    #[inline]
    fn ascii(&mut self, byte: u8) {
        self.table(usize::from(byte));
    }

    #[inline]
    fn other(&mut self, _: char) {
        self.special = Self::AGAIN;
    }
}

/// A folded word to be compared with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Folded<'w> {
    /// A word of up to 16 bytes, which are eight Arabic letters, filled up with
    /// zeros.
    Short([u8; 16]),
    Long(&'w [u8]),
}

impl<'w> Folded<'w> {
    /// The word `folded`.
    #[inline]
    pub(crate) fn of(folded: &'w [u8]) -> Self {
        let mut short = [0; 16];
        match short.get_mut(..folded.len()) {
            Some(bytes) => {
                bytes.copy_from_slice(folded);
                Self::Short(short)
            }
            None => Self::Long(folded),
        }
    }
}

/// Folds words, one at a time, for comparing.
#[derive(Debug, Default)]
pub(crate) struct Folder {
    /// Words of Arabic letters, if they are not too long.
    bytes: [u8; 32],
    /// All others.
    buffer: String,
}

impl Folder {
    /// Where the word begins in `bytes`; there is room for a letter in front.
    const START: usize = 2;

    /// Folds the word `text[at]`, whose key is `key`.
    #[inline]
    pub(crate) fn fold(&mut self, text: &str, at: Range<usize>, key: Key) -> Folded<'_> {
        match self.fold_letters(&text.as_bytes()[at.clone()], key) {
            Some(end) => self.folded(Self::START, end),
            None => self.fold_any(&text[at], 0, ""),
        }
    }

    /// Folds the word whose key is `key`, takes `taken` letters off its beginning
    /// and puts `front` there, which is at most one letter more.
    #[inline]
    pub(crate) fn fold_rest(
        &mut self,
        word: &str,
        key: Key,
        taken: usize,
        front: &'static str,
    ) -> Folded<'_> {
        let Some(end) = self.fold_letters(word.as_bytes(), key) else {
            return self.fold_any(word, taken, front);
        };
        let start = Self::START + 2 * taken - front.len();
        for (byte, &letter) in self.bytes[start..].iter_mut().zip(front.as_bytes()) {
            *byte = letter;
        }
        self.folded(start, end)
    }

    /// The word from `start` to `end` in `bytes`, which are zeros behind it.
    #[inline]
    fn folded(&self, start: usize, end: usize) -> Folded<'_> {
        match self.bytes[start..].first_chunk() {
            Some(short) if end <= start + short.len() => Folded::Short(*short),
            _ => Folded::Long(&self.bytes[start..end]),
        }
    }

    /// Folds a word of Arabic letters and marks into `bytes`, and returns its end
    /// there; `None` if there is anything else in it or it is too long.
    #[inline]
    fn fold_letters(&mut self, word: &[u8], key: Key) -> Option<usize> {
        self.bytes = [0; 32];
        let (places, _) = self.bytes.as_chunks_mut();
        let (pairs, []) = word.as_chunks() else {
            return None;
        };
        let mut end = Self::START / 2;
        let mut at = 0;
        while let Some(&[lead, trail]) = pairs.get(at) {
            at += 1;
            let mut entry = arabic_entry(lead, trail);
            if entry >= DELETE {
                if entry == DELETE {
                    continue;
                }
                if entry != MAKSURA || at < pairs.len() {
                    return None;
                }
                entry = last_maksura(key);
            }
            let [_, _, lead, trail] = entry.to_be_bytes();
            *places.get_mut(end)? = [lead, trail];
            end += 1;
        }
        Some(2 * end)
    }

    #[cold]
    fn fold_any(&mut self, word: &str, taken: usize, front: &str) -> Folded<'_> {
        fold_word(word, &mut self.buffer);
        let cut = self.buffer.char_indices().nth(taken);
        let cut = cut.map_or(self.buffer.len(), |(at, _)| at);
        self.buffer.replace_range(..cut, front);
        Folded::of(self.buffer.as_bytes())
    }
}

/// What the alef maksura becomes that the word with this key ends with.
#[inline(never)]
fn last_maksura(key: Key) -> u32 {
    if is_particle_key(key) {
        ALEF_MAKSURA
    } else {
        YEH
    }
}

/// Folds one word for matching into `out`.
pub(crate) fn fold_word(word: &str, out: &mut String) {
    out.clear();
    if fold_regular(word, out) {
        return;
    }
    out.clear();
    let expanded = word.chars().flat_map(|c| {
        let form = chars::presentation_form(c).unwrap_or("");
        form.chars().chain(form.is_empty().then_some(c))
    });
    // Composed across what is deleted, so that a hamza reaches its seat.
    let kept = expanded.flat_map(|c| {
        let class = chars::class(c);
        let mark = matches!(class, Class::HamzaMark | Class::Mark);
        let letter = !mark && !class.extends_word();
        // Caseless: ß is ss, ς is σ.
        let caseless = c.to_uppercase().flat_map(char::to_lowercase);
        mark.then_some(c)
            .into_iter()
            .chain(caseless.filter(move |_| letter))
    });
    let mut dropped = false;
    runs::compose(kept, Composition::Canonical, |c| {
        let before = out.len();
        fold_char(c, out);
        dropped |= out.len() == before;
    });
    if dropped {
        let folded = mem::take(out);
        runs::compose(folded.chars(), Composition::Canonical, |c| out.push(c));
    }
    if out.contains('ى') && !is_particle(out.chars()) {
        let folded = out.replace('ى', "ي");
        out.clear();
        out.push_str(&folded);
    }
}

/// Folds a word that consists of what the table has an answer for; false if it
/// does not.
fn fold_regular(word: &str, out: &mut String) -> bool {
    word.chars().all(|c| match TABLE.get(c as usize) {
        Some(&DELETE) => true,
        Some(&folded) if folded < DELETE => {
            if let Some(c) = char::from_u32(folded) {
                out.push(c);
            }
            true
        }
        _ => false,
    })
}

fn fold_char(c: char, out: &mut String) {
    let code = c as usize;
    match TABLE.get(code).copied().unwrap_or(IRREGULAR) {
        DELETE => {}
        MAKSURA => out.push(c),
        IRREGULAR => out.extend(Some(c).filter(|&c| chars::class(c) != Class::HamzaMark)),
        folded => out.extend(char::from_u32(folded)),
    }
}

/// Whether the letters of a folded word, its final ى kept, are those of a
/// function word such as على, bare or after و or ف.
pub(super) fn is_particle(letters: impl Iterator<Item = char> + Clone) -> bool {
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
fn is_particle_key(key: Key) -> bool {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::{Normalizer, Profile};
    use crate::tokenize::{TokenKind, Tokenizer, scan};
    use proptest::prelude::*;

    fn folded(word: &str) -> String {
        let mut out = String::new();
        fold_word(word, &mut out);
        out
    }

    #[test]
    fn spellings_of_one_word_fold_alike() {
        let cases: [&[&str]; 12] = [
            &["بوتين", "بُوتِين", "بوتيـــن", "ﺑﻮﺗﻴﻦ", "بوتی\u{200C}ن"],
            &["أوكرانيا", "اوكرانيا", "ا\u{654}وكرانيا", "أوکرانیا"],
            &["الرياض", "ﺍﻟﺮﻳﺎﺽ", "الریاض", "الر\u{200C}ياض"],
            &["غزة", "غزه", "غَزَّة"],
            &["مسؤول", "مسئول", "مسو\u{654}ول", "مسو\u{64F}\u{654}ول"],
            &["مصطفى", "مصطفي", "مصطفی"],
            &["آسيا", "اسيا", "ا\u{653}سيا"],
            &["الله", "ﷲ", "اللّٰه"],
            &["ألاسكا", "أﻻسكا", "الاسكا"],
            &["٢٠", "20", "۲۰"],
            &["KYIV", "Kyiv", "kyiv"],
            &["Türk", "Tu\u{308}rk", "TÜRK"],
        ];
        for spellings in cases {
            for spelling in spellings {
                assert_eq!(folded(spelling), folded(spellings[0]), "{spelling}");
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1000) })]

        #[test]
        fn a_word_folds_alone_as_the_profile_does_in_its_text(text in texts()) {
            let normalizer = Normalizer::new(Profile::Matching);
            let normalized = normalizer.normalize_with_offsets(&text);
            for token in Tokenizer::new().tokenize(&text) {
                if !token.kind().is_word() && token.kind() != TokenKind::Number {
                    continue;
                }
                prop_assert_eq!(normalizer.normalize(token.text()), folded(token.text()));
                let range = normalized.to_normalized(token.range()).unwrap_or_default();
                // A mark may be composed with the letter of another word.
                let original = normalized.to_original(range.clone());
                let own = token.range();
                if own.start <= original.start && original.end <= own.end {
                    prop_assert_eq!(
                        &normalized.as_str()[range],
                        folded(token.text()),
                        "{:?} in {:?}", token.text(), &text
                    );
                }
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1000) })]

        #[test]
        fn words_fold_alike_on_every_way(text in texts()) {
            let mut folder = Folder::default();
            let mut at = 0;
            while at < text.len() {
                let mut folding = Folding::default();
                let (kind, end) = scan(&text, at, &mut folding);
                let word = at..end;
                at = end;
                if !kind.is_word() {
                    continue;
                }
                let key = folding.finish(&text, word.clone());
                let folded = folded(&text[word.clone()]);
                prop_assert_eq!(key, Key::of(&folded), "{}", folded);
                let whole = folder.fold(&text, word.clone(), key);
                prop_assert_eq!(whole, Folded::of(folded.as_bytes()));
                for (taken, front) in [(1, ""), (1, "ا"), (1, "ال"), (2, ""), (2, "ال")] {
                    let Some((cut, _)) = folded.char_indices().nth(taken) else {
                        continue;
                    };
                    let expected = [front, &folded[cut..]].concat();
                    let rest = folder.fold_rest(&text[word.clone()], key, taken, front);
                    prop_assert_eq!(rest, Folded::of(expected.as_bytes()), "{} {}", taken, folded);
                }
            }
        }
    }

    /// Words of letters and whatever may stand in and between them.
    fn texts() -> impl Strategy<Value = String> {
        let pieces = [
            "على", "علي", "إلى", "و", "ف", "ى", "ا", "ل", "أ", "ئ", "ي", "ة", "ه", "ک", "ی", "ۀ",
            "گ", "ـ", "\u{64E}", "\u{64B}", "\u{651}", "\u{654}", "\u{653}", "\u{670}", "\u{6E5}",
            "\u{200C}", "\u{200D}", "\u{200F}", "\u{61C}", "\u{AD}", "\u{34F}", "\u{301}", "ﻼ",
            "ﻰ", "ﻭ", "ﷲ", "ﷴ", "ﷺ", "\u{FE77}", "K", "é", "ß", "ς", "İ", "ǰ", "'", ".", "،", "٫",
            "٬", "1", "٢", "۳", "%", " ", "\n", "-", "_", "漢", "😀", "\u{FE0F}",
        ];
        let piece = prop_oneof![
            12 => proptest::sample::select(pieces.to_vec()).prop_map(str::to_owned),
            1 => any::<char>().prop_map(String::from),
        ];
        proptest::collection::vec(piece, 0..16).prop_map(|pieces| pieces.concat())
    }

    #[test]
    fn particles_are_never_names() {
        for (particle, name) in [
            ("على", "علي"),
            ("وعلى", "وعلي"),
            ("إلى", "الي"),
            ("فحتى", "فحتي"),
        ] {
            assert_ne!(folded(particle), folded(name));
        }
        assert_eq!(folded("سلمى"), folded("سلمي"));
    }

    #[test]
    fn the_key_while_scanning_is_the_key_of_the_folded_word() {
        let words = "بُوتِين على وعلى مصطفى بىروت ﺍﻟﺮﻳﺎﺽ مسو\u{654}ول Kyiv Straße ٢٠ G20 الر\u{200C}ياض أوکرانیا";
        for word in words.split(' ') {
            let mut folding = Folding::default();
            let (kind, end) = scan(word, 0, &mut folding);
            assert!(
                kind.is_word() && kind != TokenKind::Email && end == word.len(),
                "{word}"
            );
            assert_eq!(
                folding.finish(word, 0..word.len()),
                Key::of(&folded(word)),
                "{word}"
            );
        }
    }

    #[test]
    fn keys_of_beginnings_and_ends_fit_together() {
        let (whole, prefix, rest) = (Key::of("وبالرياض"), Key::of("وب"), Key::of("الرياض"));
        assert_eq!(whole.without(prefix), rest);
        assert_eq!(rest.after(prefix), whole);
    }
}
