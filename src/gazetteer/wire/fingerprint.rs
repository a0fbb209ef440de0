//! What changes when the crate folds or tokenizes names otherwise.

use std::sync::OnceLock;

use crate::gazetteer::fold_name;
use crate::normalize::Key;

/// A hash over the folded words of many strings; it changes when tokenizer, fold
/// or key do.
pub(super) fn fingerprint() -> u64 {
    static FINGERPRINT: OnceLock<u64> = OnceLock::new();
    *FINGERPRINT.get_or_init(|| {
        let mut hash = 0;
        let mut buffer = String::new();
        let mut add = |string: &str| {
            let mut mix = |number: u64| {
                hash = (hash ^ number)
                    .wrapping_mul(0x9E37_79B9_7F4A_7C15)
                    .rotate_left(29);
            };
            fold_name(string, &mut buffer, |word| mix(Key::of(word).mixed()));
            mix(0);
        };
        let forms = ('\u{FB50}'..='\u{FDFF}').chain('\u{FE70}'..='\u{FEFF}');
        for c in ('\0'..='\u{7FF}').chain(forms) {
            add(&format!("ب{c}ت {c}ب"));
        }
        for letter in '\u{621}'..='\u{6D5}' {
            for mark in ['\u{653}', '\u{654}', '\u{655}'] {
                add(&format!("ب{letter}{mark}"));
            }
        }
        for words in [
            "على وعلى إلى حتى لدى متى سوى بلى أنى سلمى مصطفى",
            "Straße STRAẞE TÜRK Türk Kyiv İstanbul O'Neill G20 50% 3.5",
            "نيو-يورك عبد_الله أبو\u{200C}ظبي الر\u{200D}ياض ج. ف. كينيدي",
        ] {
            add(words);
        }
        hash
    })
}
