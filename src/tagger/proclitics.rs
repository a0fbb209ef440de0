//! The readings of a word as proclitics and a name, by key.
//!
//! The splits are those of the tokenizer's table; the key of each rest follows
//! from the key of the word. At least three letters must be left of a name of one
//! word, its article not counted (Arabic newswire: shorter remains are nearly
//! always part of the word), and two of the first word of a longer one (وتل أبيب).

use crate::chars;
use crate::normalize::{Folded, Folder, Key};
use crate::tokenize::{Omitted, Proclitic, Split, first_letter, first_letters, noun_splits, place};

/// Letters that must be left of the first word of a name.
const MIN_LETTERS: u32 = 2;
/// Letters that must be left of a name of one word.
const MIN_LETTERS_ALONE: u32 = 3;

/// Proclitics before an article: و or ف, then ب or ك.
const MOST_PROCLITICS: usize = 2;

/// One way to take proclitics off a word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading {
    /// The key of the name's first word.
    pub(super) key: Key,
    split: Split,
    /// Enough is left to be a name by itself.
    pub(super) may_be_alone: bool,
}

impl Reading {
    /// That of a letter behind و which a dot follows: وأ.ف.ب. It is only the beginning of a name.
    pub(super) fn of_letter_behind_and(word: Key) -> Option<Self> {
        let split = Split {
            taken: 1,
            omitted: Omitted::Nothing,
        };
        Some(Self {
            key: word.rest(split.taken, Key::default())?,
            split,
            may_be_alone: false,
        })
    }

    /// Letters before the name as written: the proclitics, and of لل both.
    pub(super) fn skip(self) -> u8 {
        skip(self.split)
    }

    /// It takes more than one proclitic off.
    pub(super) fn is_behind_several(self) -> bool {
        self.split.taken > 1
    }

    /// Only names with a bare article fit: the reading restores one.
    pub(super) fn needs_article(self) -> bool {
        self.split.omitted != Omitted::Nothing
    }
}

#[inline]
fn skip(split: Split) -> u8 {
    split.taken + u8::from(split.omitted == Omitted::Alef)
}

/// The readings of a word of plain letters.
pub(super) enum PlainReadings {
    None,
    /// The first letter may be a proclitic, and the second is none.
    One(Reading),
    /// There may be several, or none.
    Several(Beginning),
}

impl PlainReadings {
    /// Those of the word that has this key, `len` bytes and this beginning.
    #[inline]
    pub(super) fn of(beginning: &[u8; 16], len: usize, key: Key) -> Self {
        let pair = |at: usize| [beginning[2 * at], beginning[2 * at + 1]];
        let (first, second) = (pair(0), pair(1));
        if len <= 2 * MIN_LETTERS as usize || !Proclitic::ends_with(first[1]) {
            return Self::None;
        }
        let split = Split {
            taken: 1,
            omitted: Omitted::Nothing,
        };
        match key.rest(split.taken, Key::default()) {
            Some(key) if !Proclitic::ends_with(second[1]) => Self::One(Reading {
                key,
                split,
                may_be_alone: len > 2 * MIN_LETTERS_ALONE as usize,
            }),
            _ => Self::Several(Beginning {
                letters: u32::try_from(len / 2).unwrap_or(u32::MAX),
                proclitics: [
                    Proclitic::of_bytes(first),
                    Proclitic::of_bytes(second),
                    Proclitic::of_bytes(pair(2)),
                ],
            }),
        }
    }
}

/// What a word begins with, as far as its readings depend on it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Beginning {
    letters: u32,
    proclitics: [Proclitic; 3],
}

impl Beginning {
    /// That of any word, which is folded to `folded`; `None` if there is no reading.
    #[inline]
    pub(super) fn of(word: &str, folded: Folded<'_>) -> Option<Self> {
        may_begin(word.as_bytes()).then(|| {
            let mut proclitics = first_letters(word).map(Proclitic::of);
            let beginning = folded.beginning();
            let (pairs, _) = beginning.as_chunks();
            for (proclitic, &pair) in proclitics.iter_mut().zip(pairs) {
                // What is written as و with a hamza mark is none.
                if *proclitic != Proclitic::of_bytes(pair) {
                    *proclitic = Proclitic::None;
                }
            }
            Self {
                letters: folded.key.letters(),
                proclitics,
            }
        })
    }
}

/// Gives `each` the readings of the word with this key that take proclitics off. If
/// the key is long, the word is the last one that `folder` has folded.
#[inline]
pub(super) fn readings(
    key: Key,
    beginning: Beginning,
    folder: &mut Folder,
    mut each: impl FnMut(Reading, Folded<'_>),
) {
    const ALEF: Key = Key::of_folded("ا");
    const ALEF_LAM: Key = Key::of_folded("ال");
    let (splits, count) = noun_splits(beginning.proclitics);
    for &split in &splits[..count] {
        let left = beginning.letters.saturating_sub(u32::from(skip(split)));
        if left < MIN_LETTERS {
            continue;
        }
        let front = match split.omitted {
            Omitted::Nothing => Key::default(),
            Omitted::Alef => ALEF,
            Omitted::AlefLam => ALEF_LAM,
        };
        let rest = if let Some(key) = key.rest(split.taken, front) {
            Folded::short(key)
        } else {
            folder.hold(key);
            folder.rest(split.taken, split.omitted.as_str())
        };
        let key = rest.key;
        let reading = Reading {
            key,
            split,
            may_be_alone: left >= MIN_LETTERS_ALONE,
        };
        each(reading, rest);
    }
}

/// Whether the word may begin with a proclitic: a glance at its first letter.
#[inline]
pub(super) fn may_begin(word: &[u8]) -> bool {
    let &[lead, trail, ..] = word else {
        return false;
    };
    match lead {
        0xD8..=0xDB => BEGINNINGS[usize::from(lead & 3)] >> (trail & 0x3F) & 1 == 1,
        // presentation forms, what is invisible, and the marks U+0898 to U+08FF
        _ => matches!(lead, 0xE0 | 0xE2 | 0xEF),
    }
}

/// The characters U+0600 to U+06FF that a word with proclitics may begin with, one
/// bit each: the letters, Persian kaf, tatweel and marks.
static BEGINNINGS: [u64; 4] = {
    let mut bits = [0; 4];
    let letters = ['و', 'ف', 'ب', 'ك', 'ل', 'ک'];
    let mut at = 0;
    while at < letters.len() {
        let code = letters[at] as usize - 0x600;
        bits[code / 64] |= 1 << (code % 64);
        at += 1;
    }
    let mut code = 0;
    while code < 0x100 {
        if chars::class_two_byte(0x600 + code).extends_word() {
            bits[code / 64] |= 1 << (code % 64);
        }
        code += 1;
    }
    bits
};

/// Whether a word as it is written begins with the article.
#[inline]
pub(super) fn begins_with_article(word: &str) -> bool {
    // Most words begin with another letter, or with ال as it stands.
    match first_letter(word) {
        Some('ا') if word["ا".len()..].starts_with('ل') => true,
        Some(first) if first != 'ا' => false,
        _ => matches!(first_letters(word), ['ا', 'ل', _]),
    }
}

/// Whether a word as it is written has the article, at once or behind proclitics.
pub(super) fn has_article(mut word: &str) -> bool {
    for taken in 0..MOST_PROCLITICS {
        match first_letters(word) {
            ['ا' | 'ل', 'ل', _] => return true,
            // ووالي is no و, و and الي.
            ['و' | 'ف', ..] if taken > 0 => return false,
            ['و' | 'ف' | 'ب' | 'ك', ..] => word = &word[width(word, 1)..],
            _ => return false,
        }
    }
    begins_with_article(word)
}

/// Whether the proclitics of a word as they are written are و alone.
pub(super) fn is_and(proclitics: &str) -> bool {
    first_letters(proclitics) == ['و', ' ', ' ']
}

/// The bytes of the first `letters` letters of `word`, with their marks; a
/// ligature that has the next letter in it is left whole to the name.
pub(super) fn width(word: &str, letters: u8) -> usize {
    // Nearly always, there are no marks.
    let (pairs, _) = word.as_bytes().as_chunks();
    let bare = usize::from(letters) + 1;
    let is_bare = |&pair: &[u8; 2]| matches!(pair, [0xD8, 0xA1..=0xBA] | [0xD9, 0x81..=0x8A]);
    match pairs.get(..bare) {
        Some(pairs) if pairs.iter().all(is_bare) => 2 * usize::from(letters),
        _ => place(word, letters).start,
    }
}
