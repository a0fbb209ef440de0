//! Composition (NFC).

use unicode_normalization::UnicodeNormalization as _;

/// The characters of `text`, composed (NFC).
pub(crate) fn compose(text: &str) -> impl Iterator<Item = char> {
    text.nfc()
}
