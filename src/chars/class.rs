//! The classes that normalization and tokenization tell apart.

/// What a character is, as far as this crate needs to know.
///
/// Letters and marks of the Arabic blocks have classes of their own; everything
/// else follows its general category.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub(crate) enum Class {
    /// Controls, private use, unassigned.
    Other,
    /// Horizontal space, NBSP and zero width space included.
    Space,
    /// Line ends: LF, VT, FF, CR, NEL, LS, PS.
    Newline,
    /// A letter of an Arabic block, presentation forms included.
    ArabicLetter,
    /// Fatha, damma, kasra, and the further vowel signs U+0656 to U+065E.
    ShortVowel,
    /// Fathatan, dammatan, kasratan, and their open forms U+08F0 to U+08F2.
    Tanwin,
    /// Shadda (U+0651).
    Shadda,
    /// Sukun (U+0652).
    Sukun,
    /// Combining maddah, hamza above and below (U+0653 to U+0655, U+065F).
    HamzaMark,
    /// Dagger alef (U+0670).
    DaggerAlef,
    /// Quranic annotation: signs above and below, small letters.
    Quranic,
    /// A presentation form that stands for marks alone.
    MarkForm,
    /// Tatweel, also called kashida (U+0640).
    Tatweel,
    /// 0 to 9.
    AsciiDigit,
    /// ٠ to ٩ (U+0660).
    ArabicDigit,
    /// ۰ to ۹ (U+06F0).
    PersianDigit,
    /// A decimal digit of any other script.
    OtherDigit,
    /// A letter of any other alphabet.
    Letter,
    /// A character of a script written without spaces, a word by itself.
    Ideograph,
    /// A combining mark outside the Arabic blocks; variation selectors.
    Mark,
    /// ZWNJ (U+200C) and ZWJ (U+200D).
    Joiner,
    /// Bidirectional control: LRM, RLM, ALM, embeddings, isolates.
    Bidi,
    /// Other invisible format characters: word joiner, BOM, soft hyphen.
    Format,
    /// Any punctuation.
    Punctuation,
    /// Any symbol that is not an emoji.
    Symbol,
    /// A pictograph (emoji).
    Emoji,
}

impl Class {
    /// Belongs to the word it stands in without being a letter of it: a mark,
    /// tatweel, or an invisible character.
    #[inline]
    pub(crate) const fn extends_word(self) -> bool {
        matches!(
            self,
            Self::ShortVowel
                | Self::Tanwin
                | Self::Shadda
                | Self::Sukun
                | Self::HamzaMark
                | Self::DaggerAlef
                | Self::Quranic
                | Self::MarkForm
                | Self::Tatweel
                | Self::Mark
                | Self::Joiner
                | Self::Bidi
                | Self::Format
        )
    }

    /// A letter of an alphabet.
    #[inline]
    pub(crate) const fn is_letter(self) -> bool {
        matches!(self, Self::ArabicLetter | Self::Letter)
    }

    /// What words are written with: a letter, or a sign of a script without an alphabet.
    #[inline]
    pub(crate) const fn is_word_letter(self) -> bool {
        self.is_letter() || matches!(self, Self::Ideograph)
    }

    /// A decimal digit of any system.
    #[inline]
    pub(crate) const fn is_digit(self) -> bool {
        matches!(
            self,
            Self::AsciiDigit | Self::ArabicDigit | Self::PersianDigit | Self::OtherDigit
        )
    }
}
