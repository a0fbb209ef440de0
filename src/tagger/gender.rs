//! Whether a word is said of a man or of a woman.

/// The gender of an adjective, or of whom a word is said. Places and companies are feminine, clubs masculine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gender {
    Masculine,
    Feminine,
}
