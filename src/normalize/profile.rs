//! Named sets of switches: this crate's own, and the ways of its peers.

use std::fmt;
use std::str::FromStr;

use crate::error::ParseNameError;

use super::builder::{
    AlefMaksura, Composition, DaggerAlef, Digits, HamzaSeats, NormalizerBuilder, WordLigatures,
};

/// A named way to normalize.
///
/// The first three are this crate's own. The others do what a tool of that
/// name does, character for character, so that text can be compared with text
/// that went through it; where the tool has a quirk, so has the profile.
///
/// A profile prints as its name and version (`search@1`) and is parsed from
/// either (`search`, `search@1`). The version changes when the results do.
///
/// Normalizing twice changes nothing more, with any profile, and no text grows
/// to more than 15 times its bytes (﷽ is three, and 43 when spelled out). A
/// builder says what holds of [switches of one's own](NormalizerBuilder).
///
/// # Examples
///
/// ```
/// use aalam::{Normalizer, Profile};
///
/// let profile: Profile = "lucene".parse()?;
/// assert_eq!(Normalizer::new(profile).normalize("مدرسة أُخرى"), "مدرسه اخري");
/// assert_eq!(Profile::Search.to_string(), "search@1");
/// # Ok::<(), aalam::ParseNameError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Profile {
    /// Clean text, the same to its readers: composition, presentation forms,
    /// tatweel, bidi marks, invisible characters and spaces. Letters, tashkeel,
    /// ZWNJ, ligatures of words, digits and punctuation stay.
    Light,
    /// What a search field wants: `Light`, and tashkeel, Quranic marks, dagger
    /// alef and joiners deleted, ligatures of words spelled out, one alef, hamza
    /// seats without hamza, ى as ي, ة as ه, Persian, Urdu and loan letters as
    /// the Arabic ones, ASCII digits, no case.
    Search,
    /// How the gazetteer compares names: `Search`, but with hamza seats as ء,
    /// and with the ى of على and its like kept.
    Matching,
    /// `ArabicNormalizer` of Lucene 8: tatweel and U+064B to U+0652 deleted,
    /// آ أ إ to ا, ة to ه, ى to ي. ٱ, presentation forms and U+0670 stay.
    Lucene,
    /// `PersianNormalizer` of Lucene 8: ی ے to ي, ک to ك, ۀ ہ to ه, U+0654
    /// deleted.
    LucenePersian,
    /// `normalize_unicode` of CAMeL Tools 1.6: NFKC, with ﷼ as `ريال` and ﷽
    /// spelled out. Bidi marks stay.
    CamelNormalizeUnicode,
    /// `normalize_alef_ar` of CAMeL Tools 1.6: آ أ إ ٱ to ا.
    CamelNormalizeAlef,
    /// `normalize_alef_maksura_ar` of CAMeL Tools 1.6: ى to ي.
    CamelNormalizeAlefMaksura,
    /// `normalize_teh_marbuta_ar` of CAMeL Tools 1.6: ة to ه.
    CamelNormalizeTehMarbuta,
    /// `dediac_ar` of CAMeL Tools 1.6: U+064B to U+0652 and U+0670 deleted.
    CamelDediac,
    /// `strip_tashkeel` of PyArabic 0.6: U+064B to U+0652 deleted; the dagger
    /// alef stays.
    PyArabicStripTashkeel,
    /// `strip_diacritics` of PyArabic 0.6: U+0610 to U+061A, U+064B to U+065F,
    /// U+0670, U+06D6 to U+06DC, U+06DF to U+06E4, U+06E7, U+06E8 and U+06EA to
    /// U+06ED deleted.
    PyArabicStripDiacritics,
    /// `strip_tatweel` of PyArabic 0.6: U+0640 deleted.
    PyArabicStripTatweel,
    /// `normalize_hamza` of PyArabic 0.6: أ ؤ إ ئ U+0654 U+0655 to ء, آ to ءء.
    PyArabicNormalizeHamza,
    /// `normalize_alef` of PyArabic 0.6: آ أ إ ٱ ى and U+0670 to ا, so that
    /// على becomes علا.
    PyArabicNormalizeAlef,
    /// `normalize_ligature` of PyArabic 0.6: the isolated ﻵ ﻷ ﻹ ﻻ to لا,
    /// without their hamza; the final forms stay.
    PyArabicNormalizeLigature,
    /// AraBERT v0.2 as far as it works on characters: U+064B to U+0652 and
    /// tatweel deleted, ٠ to ٩ as ASCII, `/` as `-`, anything but a digit cut
    /// to two in a row, punctuation and numbers set apart from words by spaces,
    /// all characters outside its vocabulary (presentation forms, Persian
    /// letters) replaced by space, one space at a time, none at the ends.
    /// It leaves URLs, e-mail addresses, mentions and HTML to the caller.
    ///
    /// It looks at one character at a time. Of the switches of its
    /// [`builder`](Self::builder),
    /// [`composition`](NormalizerBuilder::composition),
    /// [`tanwin_alef`](NormalizerBuilder::tanwin_alef),
    /// [`punctuation`](NormalizerBuilder::punctuation) and
    /// [`elongation`](NormalizerBuilder::elongation) have no effect, nor has
    /// [`AlefMaksura::YehExceptParticles`];
    /// [`digits`](NormalizerBuilder::digits) leaves the separators in numbers,
    /// and [`WordLigatures::Spell`] puts no spaces around a phrase.
    AraBert,
}

impl fmt::Display for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}@{}", self.as_str(), self.version()))
    }
}

impl FromStr for Profile {
    type Err = ParseNameError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        const WHAT: &str = "profile";
        let name = text.split('@').next().unwrap_or(text);
        let mut all = Self::ALL.iter().copied();
        let Some(profile) = all.find(|profile| name == profile.as_str()) else {
            let names: Vec<&str> = Self::ALL.iter().map(|profile| profile.as_str()).collect();
            return Err(ParseNameError::new(WHAT, text, &names));
        };
        if text == name || text == profile.to_string() {
            return Ok(profile);
        }
        let known = format!("this crate has {profile}");
        Err(ParseNameError::beside(WHAT, text, known))
    }
}

impl Profile {
    /// Every profile.
    pub const ALL: &'static [Self] = &[
        Self::Light,
        Self::Search,
        Self::Matching,
        Self::Lucene,
        Self::LucenePersian,
        Self::CamelNormalizeUnicode,
        Self::CamelNormalizeAlef,
        Self::CamelNormalizeAlefMaksura,
        Self::CamelNormalizeTehMarbuta,
        Self::CamelDediac,
        Self::PyArabicStripTashkeel,
        Self::PyArabicStripDiacritics,
        Self::PyArabicStripTatweel,
        Self::PyArabicNormalizeHamza,
        Self::PyArabicNormalizeAlef,
        Self::PyArabicNormalizeLigature,
        Self::AraBert,
    ];

    /// Returns the name without the version, such as `search` or `camel-dediac`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Search => "search",
            Self::Matching => "matching",
            Self::Lucene => "lucene",
            Self::LucenePersian => "lucene-persian",
            Self::CamelNormalizeUnicode => "camel-normalize-unicode",
            Self::CamelNormalizeAlef => "camel-normalize-alef",
            Self::CamelNormalizeAlefMaksura => "camel-normalize-alef-maksura",
            Self::CamelNormalizeTehMarbuta => "camel-normalize-teh-marbuta",
            Self::CamelDediac => "camel-dediac",
            Self::PyArabicStripTashkeel => "pyarabic-strip-tashkeel",
            Self::PyArabicStripDiacritics => "pyarabic-strip-diacritics",
            Self::PyArabicStripTatweel => "pyarabic-strip-tatweel",
            Self::PyArabicNormalizeHamza => "pyarabic-normalize-hamza",
            Self::PyArabicNormalizeAlef => "pyarabic-normalize-alef",
            Self::PyArabicNormalizeLigature => "pyarabic-normalize-ligature",
            Self::AraBert => "arabert",
        }
    }

    /// Returns the version of the results: two texts normalized by the same
    /// version of a profile can be compared.
    #[must_use]
    #[allow(clippy::unused_self)] // every profile is at its first version
    pub fn version(self) -> u32 {
        1
    }

    /// Returns a builder with this profile's switches, to change some. (With
    /// [`AraBert`](Self::AraBert), some have no effect.)
    #[must_use]
    pub fn builder(self) -> NormalizerBuilder {
        let mut builder = NormalizerBuilder::new();
        let b = &mut builder;
        match self {
            Self::Light => light(b),
            Self::Search => {
                search(b);
                b.hamza_seats(HamzaSeats::Carrier)
                    .alef_maksura(AlefMaksura::Yeh);
            }
            Self::Matching => {
                search(b);
                b.hamza_seats(HamzaSeats::Hamza)
                    .alef_maksura(AlefMaksura::YehExceptParticles);
            }
            Self::Lucene => {
                delete(b, "\u{640}");
                delete(b, TASHKEEL);
                replace(b, "آأإ", "ا");
                b.replace('ة', "ه").replace('ى', "ي");
            }
            Self::LucenePersian => {
                delete(b, "\u{654}");
                replace(b, "یے", "ي");
                replace(b, "ۀہ", "ه");
                b.replace('ک', "ك");
            }
            Self::CamelNormalizeUnicode => {
                b.composition(Composition::Compatibility)
                    .replace('\u{FDFC}', "ريال")
                    .replace('\u{FDFD}', "بسم الله الرحمن الرحيم");
            }
            Self::CamelNormalizeAlef => replace(b, "آأإٱ", "ا"),
            Self::CamelNormalizeAlefMaksura => replace(b, "ى", "ي"),
            Self::CamelNormalizeTehMarbuta => replace(b, "ة", "ه"),
            Self::CamelDediac => {
                delete(b, TASHKEEL);
                delete(b, "\u{670}");
            }
            Self::PyArabicStripTashkeel => delete(b, TASHKEEL),
            Self::PyArabicStripDiacritics => {
                let marks = ('\u{610}'..='\u{61A}')
                    .chain('\u{64B}'..='\u{65F}')
                    .chain('\u{670}'..='\u{670}')
                    .chain('\u{6D6}'..='\u{6DC}')
                    .chain('\u{6DF}'..='\u{6E4}')
                    .chain('\u{6E7}'..='\u{6E8}')
                    .chain('\u{6EA}'..='\u{6ED}');
                delete(b, &marks.collect::<String>());
            }
            Self::PyArabicStripTatweel => delete(b, "\u{640}"),
            Self::PyArabicNormalizeHamza => {
                replace(b, "أؤإئ\u{654}\u{655}", "ء");
                b.replace('آ', "ءء");
            }
            Self::PyArabicNormalizeAlef => replace(b, "آأإٱى\u{670}", "ا"),
            Self::PyArabicNormalizeLigature => {
                replace(b, "\u{FEF5}\u{FEF7}\u{FEF9}\u{FEFB}", "لا");
            }
            Self::AraBert => {
                delete(b, TASHKEEL);
                delete(b, "\u{640}");
                b.replace('/', "-");
                for (digit, ascii) in ('٠'..='٩').zip('0'..='9') {
                    b.replace(digit, ascii.encode_utf8(&mut [0; 4]));
                }
                b.0.arabert = true;
            }
        }
        builder
    }
}

/// Tanwin, short vowels, shadda and sukun: U+064B to U+0652.
const TASHKEEL: &str = "\u{64B}\u{64C}\u{64D}\u{64E}\u{64F}\u{650}\u{651}\u{652}";

fn replace(builder: &mut NormalizerBuilder, from: &str, to: &str) {
    for c in from.chars() {
        builder.replace(c, to);
    }
}

fn delete(builder: &mut NormalizerBuilder, chars: &str) {
    replace(builder, chars, "");
}

fn light(builder: &mut NormalizerBuilder) {
    builder
        .composition(Composition::Canonical)
        .presentation_forms(true)
        .tatweel(true)
        .bidi_marks(true)
        .zero_width(true)
        .whitespace(true);
}

/// What `Search` and `Matching` share.
fn search(builder: &mut NormalizerBuilder) {
    light(builder);
    builder
        .word_ligatures(WordLigatures::Spell)
        .tashkeel(true)
        .quranic_marks(true)
        .hamza_marks(true)
        .dagger_alef(DaggerAlef::Delete)
        .joiners(true)
        .alef(true)
        .teh_marbuta(true)
        .persian_letters(true)
        .loan_letters(true)
        .digits(Digits::Ascii)
        .case(true);
}
