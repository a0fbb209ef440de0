//! What changes when the crate folds, tokenizes or judges names otherwise.

use once_cell::sync::Lazy;

use crate::gazetteer::folded_words_by;
use crate::lexicon;
use crate::normalize::Key;

/// A hash over the folded words of many strings and over the lists of words; it changes when
/// tokenizer, fold or key do, or what is known of a word.
pub(super) fn fingerprint() -> u64 {
    static FINGERPRINT: Lazy<u64> = Lazy::new(|| {
        let mut hash = 0;
        let mut mix = |number: u64| {
            hash = (hash ^ number)
                .wrapping_mul(0x9E37_79B9_7F4A_7C15)
                .rotate_left(29);
        };
        for list in lexicon::LISTS {
            let (eights, rest) = list.as_bytes().as_chunks::<8>();
            for &bytes in eights {
                mix(u64::from_le_bytes(bytes));
            }
            for &byte in rest {
                mix(u64::from(byte));
            }
        }
        let mut buffer = String::new();
        let mut add = |string: &str| {
            folded_words_by(string, &mut buffer, |word| mix(Key::of(word).mixed()));
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
            "الحج و العمرة",
            "نيو-يورك عبد_الله أبو\u{200C}ظبي الر\u{200D}ياض ج. ف. كينيدي",
        ] {
            add(words);
        }
        hash
    });
    *FINGERPRINT
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gazetteer::wire::columns::Checksum;
    use crate::{Gazetteer, GazetteerBuilder, Overlaps, Policy, Tagger};

    /// The list below as this version of the format has it. After a change of the format and
    /// of `VERSION` it is written anew:
    /// `cargo test --release --lib write_the_kept_file -- --ignored`.
    const KEPT: &[u8] = include_bytes!("../../../tests/data/kept.aalam");

    fn list() -> GazetteerBuilder {
        let mut builder = Gazetteer::builder();
        builder
            .vetted(true)
            .demonyms(true)
            .variants(true)
            .entity("Q7747", "PER", "فلاديمير بوتين")
            .ambiguous_alias("Q7747", "بوتين")
            .entity("Q3874799", "PER", "فولوديمير زيلنسكي")
            .alias("Q3874799", "زيلنسكي")
            .entity("Q159", "LOC", "روسيا")
            .field("Q159", "country", "RU")
            .entity("Q1899", "LOC", "كييف")
            .alias("Q1899", "Kyiv")
            .entity("libya", "LOC", "طرابلس")
            .entity("lebanon", "LOC", "طرابلس")
            .priority("lebanon", 1)
            .entity("amal", "ORG", "حركة أمل")
            .alias_with("amal", "أمل", Policy::Evidence)
            .entity("tank", "سلاح", "دبابة أبرامز الأمريكية الثقيلة");
        builder
    }

    const TEXT: &str = "التقى فلاديمير بوتين زيلينسكي في كييف. وقال الرئيس بوتين إن الوفد الروسي \
        وصل إلى طرابلس على أمل أن Kyiv وحركة أمل وأمل ودبابة أبرامز الأمريكية الثقيلة وبوتين";

    /// A file that was written is read as it was meant, or refused as outdated: one of an
    /// older day, as if the lists of words had not changed since.
    #[test]
    fn a_file_that_was_kept_means_the_same() {
        let mut kept = KEPT.to_vec();
        let fresh = list().build().unwrap();
        assert_eq!(
            kept[..16],
            fresh.to_bytes()[..16],
            "of another version: write it anew"
        );
        kept[16..24].copy_from_slice(&fingerprint().to_le_bytes());
        let sum_at = kept.len() - 8;
        let mut checksum = Checksum::default();
        checksum.update(&kept[..sum_at]);
        kept[sum_at..].copy_from_slice(&checksum.finish().to_le_bytes());
        let kept =
            Gazetteer::from_bytes(&kept).expect("`VERSION` says that the format is the same");
        assert!(kept.entities().eq(fresh.entities()));
        assert_eq!(kept.entity("Q159").unwrap().field("country"), Some("RU"));
        let told = |gazetteer: &Gazetteer| {
            let tagger = Tagger::builder(gazetteer.clone())
                .overlaps(Overlaps::All)
                .build();
            let mentions = [tagger.tag(TEXT), tagger.document(TEXT).mentions().to_vec()].concat();
            let told = mentions.iter().map(|m| format!("{m:?} {}", m.evidence()));
            told.collect::<Vec<_>>()
        };
        assert_eq!(told(&kept), told(&fresh));
        assert!(told(&fresh).len() > 15, "{:#?}", told(&fresh));
    }

    #[test]
    #[ignore = "writes the file"]
    fn write_the_kept_file() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/kept.aalam");
        std::fs::write(path, list().build().unwrap().to_bytes()).unwrap();
    }
}
