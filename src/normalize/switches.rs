//! What the switches make of one character, by itself: the rules behind the
//! table of a `Normalizer`.
//!
//! A character goes through three stages. It is expanded (replacements,
//! presentation forms, deletions, case), the result is composed with its
//! neighbours, and what comes out is folded to the letter it stands for. Deleting
//! before composing brings an alef and a hamza together that a tatweel kept
//! apart, and a folded letter takes in the marks that it composes with, so that
//! normalizing twice changes nothing more.

use std::collections::BTreeMap;

use super::builder::{
    AlefMaksura, Composition, DaggerAlef, Digits, HamzaSeats, Punctuation, WordLigatures,
};
use super::{letters, ligatures, runs, steps};
use crate::chars::{self, Class};

/// The settings of a `NormalizerBuilder`; documented there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools)] // one for each operation
pub(super) struct Switches {
    pub(super) replacements: BTreeMap<char, Box<str>>,
    pub(super) composition: Composition,
    pub(super) presentation_forms: bool,
    pub(super) word_ligatures: WordLigatures,
    pub(super) short_vowels: bool,
    pub(super) tanwin: bool,
    pub(super) shadda: bool,
    pub(super) sukun: bool,
    pub(super) quranic_marks: bool,
    pub(super) hamza_marks: bool,
    pub(super) dagger_alef: DaggerAlef,
    pub(super) tanwin_alef: bool,
    pub(super) tatweel: bool,
    pub(super) bidi_marks: bool,
    pub(super) joiners: bool,
    pub(super) zero_width: bool,
    pub(super) whitespace: bool,
    pub(super) alef: bool,
    pub(super) hamza_seats: HamzaSeats,
    pub(super) alef_maksura: AlefMaksura,
    pub(super) teh_marbuta: bool,
    pub(super) persian_letters: bool,
    pub(super) loan_letters: bool,
    pub(super) digits: Digits,
    pub(super) punctuation: Punctuation,
    pub(super) elongation: u8,
    pub(super) case: bool,
    /// Runs the spacing of AraBERT over the result.
    pub(super) arabert: bool,
}

impl Switches {
    /// Appends what `c` becomes if no composition is in play.
    pub(super) fn apply(&self, c: char, out: &mut String) {
        self.expand(c, |c| self.fold(c, out));
    }

    /// Calls `emit` with each character that `c` becomes before composition.
    pub(super) fn expand(&self, c: char, mut emit: impl FnMut(char)) {
        steps::count();
        match self.text_behind(c) {
            Some(text) => text.chars().for_each(|c| self.keep(c, &mut emit)),
            None => runs::expand(c, self.composition, |c| self.keep(c, &mut emit)),
        }
    }

    /// The length in bytes of what `apply` gives.
    pub(super) fn len(&self, c: char) -> usize {
        let mut out = String::new();
        self.apply(c, &mut out);
        out.len()
    }

    /// Composes what was expanded, and appends the letters it stands for.
    pub(super) fn fold_composed(&self, expanded: &str, out: &mut String) {
        let start = out.len();
        // Whether a character is gone, and whether one is another.
        let (mut dropped, mut changed) = (false, false);
        let fold = |c| {
            steps::count();
            let before = out.len();
            self.fold(c, out);
            dropped |= out.len() == before;
            changed |= c == 'ى' || !out[before..].starts_with(c);
        };
        if self.case {
            runs::compose_caseless(expanded.chars(), self.composition, fold);
        } else {
            runs::compose(expanded.chars(), self.composition, fold);
        }
        if dropped || changed && out[start..].chars().any(|c| runs::order(c) > 0) {
            // A mark that composed with nothing may do so with what there is now.
            let folded = out.split_off(start);
            let mut again = Vec::new();
            runs::compose(folded.chars(), self.composition, |c| {
                again.push(self.folded_letter(c));
            });
            runs::join_marks(&mut again, |letter, mark| self.joined(letter, mark));
            out.extend(again);
        }
    }

    /// What a folded letter and a mark behind it make together, if anything.
    fn joined(&self, letter: char, mark: char) -> Option<char> {
        let letter = match letter {
            // To be folded yet, as its neighbours say; but no ى has a hamza.
            'ى' if self.alef_maksura == AlefMaksura::YehExceptParticles => 'ي',
            _ => letter,
        };
        let composed = runs::pair(letter, mark, self.composition)?;
        Some(self.folded_letter(composed))
    }

    fn folded_letter(&self, c: char) -> char {
        if chars::class(c) == Class::ArabicLetter {
            self.fold_letter(c)
        } else {
            c
        }
    }

    /// Whether text may be cut in front of `c`: whether what `c` expands to
    /// never composes with what comes before.
    pub(super) fn is_boundary(&self, c: char) -> bool {
        let mut first = None;
        self.expand(c, |c| _ = first.get_or_insert(c));
        first.is_some_and(|c| runs::is_boundary(c, self.composition))
    }

    /// Whether composition leaves `c` alone, if its neighbours do.
    pub(super) fn is_inert(&self, c: char) -> bool {
        let mut inert = true;
        self.expand(c, |c| inert &= runs::is_inert(c, self.composition));
        inert
    }

    /// Whether what `c` becomes depends on what stands beside it.
    pub(super) fn depends_on_neighbours(&self, c: char) -> bool {
        match c {
            'ى' => self.alef_maksura == AlefMaksura::YehExceptParticles,
            '٫' | '٬' if self.digits == Digits::Ascii => true,
            '.' | ',' if matches!(self.digits, Digits::Arabic | Digits::Persian) => true,
            _ if self.punctuation.of(c).is_some() => true,
            'ا' | '\u{64B}' if self.tanwin_alef => true,
            _ => self.elongation != 0 && chars::is_letter(c),
        }
    }

    /// Whether `c` is a ligature that becomes several words.
    pub(super) fn spells_out_phrase(&self, c: char) -> bool {
        ligatures::is_phrase(c)
            && self.word_ligatures == WordLigatures::Spell
            && self.text_behind(c).is_some()
    }

    /// Whether characters that hold an emoji together may be deleted.
    pub(super) fn deletes_invisible(&self) -> bool {
        self.joiners || self.zero_width
    }

    /// The text that stands for `c` before anything else is done.
    fn text_behind(&self, c: char) -> Option<&str> {
        if let Some(text) = self.replacements.get(&c) {
            return Some(text);
        }
        if c < '\u{FB50}' {
            return None;
        }
        if chars::is_word_ligature(c) {
            return match self.word_ligatures {
                WordLigatures::Keep => None,
                WordLigatures::Spell => {
                    ligatures::spelled_out(c).or_else(|| chars::presentation_form(c))
                }
                WordLigatures::Delete => Some(""),
            };
        }
        if self.presentation_forms && self.composition != Composition::Compatibility {
            chars::presentation_form(c)
        } else {
            None
        }
    }

    /// Emits `c`, its case folded, unless it is deleted before composition.
    fn keep(&self, c: char, emit: &mut impl FnMut(char)) {
        let delete = match chars::class(c) {
            // An iota below a letter is folded behind the other marks.
            Class::ArabicLetter | Class::Mark => false,
            Class::ShortVowel => self.short_vowels,
            Class::Tanwin => self.tanwin,
            Class::Shadda => self.shadda,
            Class::Sukun => self.sukun,
            Class::Quranic => self.quranic_marks,
            Class::DaggerAlef => match self.dagger_alef {
                DaggerAlef::Keep => false,
                DaggerAlef::Delete => true,
                DaggerAlef::Alef => return emit('ا'),
            },
            Class::Tatweel => self.tatweel,
            Class::Bidi => self.bidi_marks,
            Class::Joiner => self.joiners,
            Class::Format => self.zero_width,
            _ if self.case => return letters::caseless(c).for_each(emit),
            _ => false,
        };
        if !delete {
            emit(c);
        }
    }

    /// Appends the letter that a composed character stands for.
    fn fold(&self, c: char, out: &mut String) {
        match chars::class(c) {
            Class::ArabicLetter => out.push(self.fold_letter(c)),
            Class::HamzaMark if self.hamza_marks => {}
            Class::Mark if self.case => out.push(letters::without_iota_below(c)),
            Class::Space if self.whitespace => out.push(' '),
            Class::AsciiDigit | Class::ArabicDigit | Class::PersianDigit => {
                out.push(self.digits.of(c));
            }
            _ => out.push(c),
        }
    }

    fn fold_letter(&self, c: char) -> char {
        let Ok(code) = u16::try_from(c as u32) else {
            return c;
        };
        let mut folded = 0;
        if self.alef {
            folded |= letters::alef(code);
        }
        match self.hamza_seats {
            HamzaSeats::Keep => {}
            HamzaSeats::Hamza => folded |= letters::hamza(code),
            HamzaSeats::Carrier => folded |= letters::hamza_carrier(code),
        }
        if self.teh_marbuta {
            folded |= letters::teh_marbuta(code);
        }
        if self.persian_letters {
            folded |= letters::persian(code);
        }
        if self.loan_letters {
            folded |= letters::loan(code);
        }
        if code == 0x649 && self.alef_maksura == AlefMaksura::Yeh {
            folded = 0x64A;
        }
        char::from_u32(u32::from(folded))
            .filter(|&c| c != '\0')
            .unwrap_or(c)
    }
}

impl Digits {
    /// The digit `c` in the wanted system.
    fn of(self, c: char) -> char {
        let zero = match self {
            Self::Keep => return c,
            Self::Ascii => '0',
            Self::Arabic => '٠',
            Self::Persian => '۰',
        };
        let written = |value| char::from_u32(u32::from(zero) + value);
        chars::digit_value(c).and_then(written).unwrap_or(c)
    }

    /// The decimal or thousands separator `c`, between two digits, in the
    /// wanted system.
    pub(super) fn separator(self, c: char) -> Option<char> {
        match (self, c) {
            (Self::Ascii, '٫') => Some('.'),
            (Self::Ascii, '٬') => Some(','),
            (Self::Arabic | Self::Persian, '.') => Some('٫'),
            (Self::Arabic | Self::Persian, ',') => Some('٬'),
            _ => None,
        }
    }
}

impl Punctuation {
    /// The mark that stands for `c` outside numbers.
    pub(super) fn of(self, c: char) -> Option<char> {
        Some(match (self, c) {
            (Self::Ascii, '،' | '\u{60D}') => ',',
            (Self::Ascii, '؛') => ';',
            (Self::Ascii, '؟') => '?',
            (Self::Ascii, '٪') => '%',
            (Self::Ascii, '٭') => '*',
            (Self::Ascii, '۔') => '.',
            (Self::Arabic, ',') => '،',
            (Self::Arabic, ';') => '؛',
            (Self::Arabic, '?') => '؟',
            (Self::Arabic, '%') => '٪',
            _ => return None,
        })
    }
}
