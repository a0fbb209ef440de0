//! The switches of a normalizer, one for each operation.

use super::Normalizer;
use super::switches::Switches;
use crate::error::named;

/// Sets up a [`Normalizer`], one switch for each operation. All are off at
/// first; [`Profile::builder`](super::Profile::builder) begins with those of a
/// profile.
///
/// The order of the calls does not matter. Characters are replaced first; then
/// presentation forms are expanded, marks and invisible characters deleted, and
/// case is folded; then text is composed; then letters and digits are folded, and
/// combining hamza is deleted; what depends on neighbours (punctuation, ى in
/// particles, elongation) is decided last.
///
/// Normalizing twice changes nothing more, but for two switches:
///
/// - [`replace`](Self::replace), where a replacement or another switch gives a
///   character that is itself to be replaced;
/// - [`tanwin_alef`](Self::tanwin_alef) without [`tanwin`](Self::tanwin), where
///   the other switches bring about what it deletes.
///
/// # Examples
///
/// ```
/// use aalam::{HamzaSeats, Normalizer};
///
/// let normalizer = Normalizer::builder()
///     .tashkeel(true)
///     .tatweel(true)
///     .alef(true)
///     .hamza_seats(HamzaSeats::Carrier)
///     .build();
/// assert_eq!(normalizer.normalize("مسؤُول أمريكـــي"), "مسوول امريكي");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NormalizerBuilder(pub(super) Switches);

/// How letters and combining marks are composed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Composition {
    /// Not at all.
    #[default]
    None,
    /// Canonical composition (NFC): ا and combining hamza become أ, and marks
    /// are put in Unicode's order.
    Canonical,
    /// Compatibility composition (NFKC): presentation forms, full-width
    /// letters, superscripts and much else too, with the spaces that NFKC puts
    /// in front of isolated marks. Beside it
    /// [`presentation_forms`](NormalizerBuilder::presentation_forms) changes
    /// nothing, and [`WordLigatures::Keep`] cannot keep what NFKC spells out.
    Compatibility,
}

named! {
    Composition, "composition":
    None = "none",
    Canonical = "canonical",
    Compatibility = "compatibility",
}

/// What becomes of ligatures that stand for words: ﷲ ﷺ ﷽ ﷼ (U+FBC3 to U+FBD2,
/// U+FD40 to U+FD4F, U+FD90, U+FD91, U+FDC8 to U+FDCF, U+FDF0 to U+FDFF).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WordLigatures {
    /// Left as they are; but [`Composition::Compatibility`] spells out those of
    /// U+FDF0 to U+FDFC, without spaces around them.
    #[default]
    Keep,
    /// Spelled out: ﷲ as `الله`, ﷺ as `صلى الله عليه وسلم`, with a space
    /// between a phrase and the word it is glued to. The honorifics of Unicode
    /// 17 and later (U+FBC3 to U+FBD2, U+FD90, U+FD91, U+FDC8 to U+FDCF) have
    /// no spelling here, and stay.
    Spell,
    /// Deleted.
    Delete,
}

named! {
    WordLigatures, "way with ligatures":
    Keep = "keep",
    Spell = "spell",
    Delete = "delete",
}

/// What becomes of the dagger alef (U+0670) of `هٰذا`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DaggerAlef {
    /// Left as it is.
    #[default]
    Keep,
    /// Deleted: `هذا`.
    Delete,
    /// Made a full alef: `هاذا`.
    Alef,
}

named! {
    DaggerAlef, "way with the dagger alef":
    Keep = "keep",
    Delete = "delete",
    Alef = "alef",
}

/// What becomes of hamza on a seat: ؤ ئ and the high hamza letters ٶ ٷ ٸ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HamzaSeats {
    /// Left as it is.
    #[default]
    Keep,
    /// The seat alone: ؤ ٶ ٷ to و, ئ ٸ to ي.
    Carrier,
    /// The hamza alone: all to ء, so that `مسؤول` and `مسئول` are one.
    Hamza,
}

named! {
    HamzaSeats, "way with hamza seats":
    Keep = "keep",
    Carrier = "carrier",
    Hamza = "hamza",
}

/// What becomes of alef maksura (ى, U+0649).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlefMaksura {
    /// Left as it is.
    #[default]
    Keep,
    /// To ي everywhere.
    Yeh,
    /// To ي, except in على، إلى، حتى، لدى، متى، سوى، بلى، أنى, bare or after و
    /// or ف: names such as علي are not to be mistaken for them.
    YehExceptParticles,
}

named! {
    AlefMaksura, "way with alef maksura":
    Keep = "keep",
    Yeh = "yeh",
    YehExceptParticles = "yeh-except-particles",
}

/// The system that digits are written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Digits {
    /// As they are.
    #[default]
    Keep,
    /// 0 to 9, from ٠ to ٩ (U+0660) and ۰ to ۹ (U+06F0); between two digits ٫
    /// (U+066B) becomes a full stop and ٬ (U+066C) a comma.
    Ascii,
    /// ٠ to ٩; between two digits, a full stop becomes ٫ and a comma ٬.
    Arabic,
    /// ۰ to ۹, as in Persian and Urdu, with the separators of `Arabic`.
    Persian,
}

named! {
    Digits, "system of digits":
    Keep = "keep",
    Ascii = "ascii",
    Arabic = "arabic",
    Persian = "persian",
}

/// The punctuation that is written; inside a number, between two digits,
/// nothing changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Punctuation {
    /// As it is.
    #[default]
    Keep,
    /// ASCII: ، (U+060C) and ؍ (U+060D) to `,`, ؛ (U+061B) to `;`, ؟ (U+061F)
    /// to `?`, ٪ (U+066A) to `%`, ٭ (U+066D) to `*`, ۔ (U+06D4) to `.`.
    Ascii,
    /// Arabic: `,` to ،, `;` to ؛, `?` to ؟, `%` to ٪.
    Arabic,
}

named! {
    Punctuation, "system of punctuation":
    Keep = "keep",
    Ascii = "ascii",
    Arabic = "arabic",
}

impl NormalizerBuilder {
    /// Returns a builder with every switch off.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Builds the normalizer.
    #[must_use]
    pub fn build(&self) -> Normalizer {
        Normalizer::from_switches(self.0.clone())
    }

    /// Replaces a character by a text before anything else is done; an empty
    /// text deletes it. The other switches apply to the text, other replacements
    /// do not.
    pub fn replace(&mut self, from: char, to: &str) -> &mut Self {
        self.0.replacements.insert(from, to.into());
        self
    }

    /// Composes letters and marks, across whatever else is deleted between
    /// them.
    pub fn composition(&mut self, composition: Composition) -> &mut Self {
        self.0.composition = composition;
        self
    }

    /// Expands presentation forms to the letters they show (ﻼ to لا), and
    /// isolated marks to the marks: U+FB50 to U+FDFF, U+FE70 to U+FEFC and the
    /// mathematical letters U+1EE00 to U+1EEFF, as far as Unicode decomposes
    /// them. Ligatures of words are left to
    /// [`word_ligatures`](Self::word_ligatures).
    pub fn presentation_forms(&mut self, yes: bool) -> &mut Self {
        self.0.presentation_forms = yes;
        self
    }

    /// Sets what becomes of ligatures such as ﷲ and ﷺ.
    #[doc(alias = "honorifics")]
    pub fn word_ligatures(&mut self, ligatures: WordLigatures) -> &mut Self {
        self.0.word_ligatures = ligatures;
        self
    }

    /// Deletes the tashkeel: [`short_vowels`](Self::short_vowels),
    /// [`tanwin`](Self::tanwin), [`shadda`](Self::shadda) and
    /// [`sukun`](Self::sukun) at once.
    #[doc(alias = "harakat")]
    #[doc(alias = "diacritics")]
    pub fn tashkeel(&mut self, yes: bool) -> &mut Self {
        self.short_vowels(yes).tanwin(yes).shadda(yes).sukun(yes)
    }

    /// Deletes fatha, damma and kasra (U+064E to U+0650) and the further vowel
    /// signs U+0656 to U+065E.
    pub fn short_vowels(&mut self, yes: bool) -> &mut Self {
        self.0.short_vowels = yes;
        self
    }

    /// Deletes fathatan, dammatan and kasratan (U+064B to U+064D) and their
    /// open forms (U+08F0 to U+08F2).
    #[doc(alias = "nunation")]
    pub fn tanwin(&mut self, yes: bool) -> &mut Self {
        self.0.tanwin = yes;
        self
    }

    /// Deletes shadda (U+0651).
    pub fn shadda(&mut self, yes: bool) -> &mut Self {
        self.0.shadda = yes;
        self
    }

    /// Deletes sukun (U+0652).
    pub fn sukun(&mut self, yes: bool) -> &mut Self {
        self.0.sukun = yes;
        self
    }

    /// Deletes Quranic annotation and the other signs above and below letters:
    /// U+0610 to U+061A, U+06D6 to U+06DC, U+06DF to U+06E8 (the small waw and
    /// yeh too), U+06EA to U+06ED, U+0897 to U+089F, U+08C9 to U+08E1, U+08E3
    /// to U+08EF, U+08F3 to U+08FF, U+10ECB to U+10ECF, U+10EF0 to U+10EFF.
    pub fn quranic_marks(&mut self, yes: bool) -> &mut Self {
        self.0.quranic_marks = yes;
        self
    }

    /// Deletes combining maddah and hamza (U+0653 to U+0655, U+065F) that
    /// composition left over.
    pub fn hamza_marks(&mut self, yes: bool) -> &mut Self {
        self.0.hamza_marks = yes;
        self
    }

    /// Sets what becomes of the dagger alef (U+0670).
    pub fn dagger_alef(&mut self, dagger_alef: DaggerAlef) -> &mut Self {
        self.0.dagger_alef = dagger_alef;
        self
    }

    /// Deletes alef with fathatan (U+0627 U+064B, or U+064B U+0627) at the end
    /// of a word: `كتاباً` and `كتابًا` become `كتاب`.
    ///
    /// The two must stand together in the text as it is given: `خطأً` keeps its
    /// letters with [`alef`](Self::alef), too.
    pub fn tanwin_alef(&mut self, yes: bool) -> &mut Self {
        self.0.tanwin_alef = yes;
        self
    }

    /// Deletes tatweel (U+0640): `موسكـــو` becomes `موسكو`.
    #[doc(alias = "kashida")]
    pub fn tatweel(&mut self, yes: bool) -> &mut Self {
        self.0.tatweel = yes;
        self
    }

    /// Deletes bidirectional controls: U+061C, U+200E, U+200F, U+202A to
    /// U+202E, U+2066 to U+2069.
    pub fn bidi_marks(&mut self, yes: bool) -> &mut Self {
        self.0.bidi_marks = yes;
        self
    }

    /// Deletes ZWNJ (U+200C) and ZWJ (U+200D), but not a ZWJ that joins two
    /// emoji into one.
    pub fn joiners(&mut self, yes: bool) -> &mut Self {
        self.0.joiners = yes;
        self
    }

    /// Deletes invisible format characters, but neither the zero width space
    /// (U+200B), which separates words and is a matter of
    /// [`whitespace`](Self::whitespace), nor what
    /// [`bidi_marks`](Self::bidi_marks) and [`joiners`](Self::joiners) delete.
    ///
    /// It deletes the soft hyphen (U+00AD), U+070F, U+180E, the word joiner and
    /// its like (U+2060 to U+2064), U+206A to U+206F, zero width no-break space
    /// (U+FEFF, the BOM), U+FFF9 to U+FFFB, U+110BD, U+110CD, U+13430 to
    /// U+1343F, U+1BCA0 to U+1BCA3, U+1D173 to U+1D17A, and the tags U+E0001
    /// and U+E0020 to U+E007F where they are not part of an emoji.
    pub fn zero_width(&mut self, yes: bool) -> &mut Self {
        self.0.zero_width = yes;
        self
    }

    /// Turns every kind of space inside a line into U+0020: tab, NBSP (U+00A0),
    /// U+1680, U+2000 to U+200B (zero width space), U+202F, U+205F, U+3000.
    /// Line ends stay.
    pub fn whitespace(&mut self, yes: bool) -> &mut Self {
        self.0.whitespace = yes;
        self
    }

    /// Turns the alef family into bare alef: آ أ إ (U+0622, U+0623, U+0625),
    /// ٱ ٲ ٳ (U+0671 to U+0673) and ٵ (U+0675) become ا.
    pub fn alef(&mut self, yes: bool) -> &mut Self {
        self.0.alef = yes;
        self
    }

    /// Sets what becomes of ؤ ئ (U+0624, U+0626) and ٶ ٷ ٸ (U+0676 to U+0678).
    pub fn hamza_seats(&mut self, seats: HamzaSeats) -> &mut Self {
        self.0.hamza_seats = seats;
        self
    }

    /// Sets what becomes of ى (U+0649).
    pub fn alef_maksura(&mut self, alef_maksura: AlefMaksura) -> &mut Self {
        self.0.alef_maksura = alef_maksura;
        self
    }

    /// Turns teh marbuta into heh: ة (U+0629) and ۃ (U+06C3) become ه.
    pub fn teh_marbuta(&mut self, yes: bool) -> &mut Self {
        self.0.teh_marbuta = yes;
        self
    }

    /// Turns the Persian and Urdu shapes of Arabic letters into the Arabic
    /// ones: ک ڪ ګ (U+06A9 to U+06AB) into ك; ی ۍ ێ ې ۑ ے ۓ (U+06CC to U+06CE,
    /// U+06D0 to U+06D3) into ي; ھ ۀ ہ ۂ ە (U+06BE, U+06C0 to U+06C2, U+06D5)
    /// into ه; ۄ to ۋ (U+06C4 to U+06CB) into و.
    pub fn persian_letters(&mut self, yes: bool) -> &mut Self {
        self.0.persian_letters = yes;
        self
    }

    /// Turns letters for sounds that Arabic lacks into the Arabic letter of the
    /// same shape: پ (U+067E) into ب, چ (U+0686) into ج, ژ (U+0698) into ز, ڤ ڥ
    /// (U+06A4, U+06A5) into ف, گ ڭ (U+06AF, U+06AD) into ك.
    pub fn loan_letters(&mut self, yes: bool) -> &mut Self {
        self.0.loan_letters = yes;
        self
    }

    /// Sets the system that digits are written in.
    pub fn digits(&mut self, digits: Digits) -> &mut Self {
        self.0.digits = digits;
        self
    }

    /// Sets the punctuation that is written.
    pub fn punctuation(&mut self, punctuation: Punctuation) -> &mut Self {
        self.0.punctuation = punctuation;
        self
    }

    /// Cuts a letter that is repeated more than `most` times in a row to `most`
    /// times: with 2, `جداااا` becomes `جداا`. 0 leaves everything as it is. With
    /// 1, letters that are rightly written twice are lost: `الله` becomes `اله`.
    pub fn elongation(&mut self, most: u8) -> &mut Self {
        self.0.elongation = most;
        self
    }

    /// Folds the case of letters that have one: `KYIV` becomes `kyiv`, ß
    /// becomes ss.
    #[doc(alias = "lowercase")]
    pub fn case(&mut self, yes: bool) -> &mut Self {
        self.0.case = yes;
        self
    }
}
