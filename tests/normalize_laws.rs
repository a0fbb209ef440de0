//! What holds for every normalizer and every text.

use aalam::{
    AlefMaksura, Composition, DaggerAlef, Digits, HamzaSeats, Normalizer, NormalizerBuilder,
    Profile, Punctuation, WordLigatures,
};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization as _;

/// Characters that meet each other in bad ways: letters and what composes with
/// them, what is deleted between them, forms, digits and what stands between
/// those, emoji, jamo, and marks of other scripts.
const POOL: &str = "ابتدوهيىةءآأؤإئٱکیۀہەےپگڤلمعحسﻻﺍﻮﻲﷲﷺ﷽﷼\u{FD40}\u{FDFB}\
    ـ\u{64B}\u{64C}\u{64E}\u{64F}\u{650}\u{651}\u{652}\u{653}\u{654}\u{655}\u{65F}\u{670}\
    \u{6D6}\u{6E5}\u{6ED}\u{8D4}\u{8F0}\u{FC5E}\u{FE70}\u{FE77}\u{FCF2}\
    \u{200B}\u{200C}\u{200D}\u{200E}\u{200F}\u{61C}\u{2067}\u{FEFF}\u{AD}\u{34F}\
    019٠٩۰۹٫٬،؛؟٪.,;?%/- \t\n\u{A0}\u{3000}aeiKÅßẞİǅﬁＡ½\u{301}\u{308}\u{327}\u{323}αᾈᾷ\u{345}\
    \u{1100}\u{1161}\u{11A8}각\u{995}\u{9C7}\u{9BE}\u{9D7}\u{F71}\u{F72}\u{F73}\u{344}漢\u{2F800}\
    👨👩❤↔\u{FE0F}\u{1F3FD}🇸🇦🏴\u{E0067}\u{E007F}©™\u{1D165}\u{1EE01}\0";

fn texts() -> impl Strategy<Value = String> {
    let pool: Vec<char> = POOL.chars().collect();
    let character = prop_oneof![
        12 => proptest::sample::select(pool),
        1 => any::<char>(),
    ];
    proptest::collection::vec(character, 0..24).prop_map(|chars| chars.into_iter().collect())
}

/// Every profile, and switches that none of them has.
fn normalizers() -> Vec<(String, Normalizer)> {
    let mut all: Vec<_> = Profile::ALL
        .iter()
        .copied()
        .map(|profile| (profile.to_string(), Normalizer::new(profile)))
        .collect();
    let mut more = Profile::Search.builder();
    more.tanwin_alef(true)
        .elongation(2)
        .dagger_alef(DaggerAlef::Alef)
        .punctuation(Punctuation::Ascii);
    all.push(("search and more".to_owned(), more.build()));
    let mut arabic = Profile::Light.builder();
    arabic
        .elongation(1)
        .digits(Digits::Arabic)
        .punctuation(Punctuation::Arabic)
        .word_ligatures(WordLigatures::Delete);
    all.push(("light and Arabic".to_owned(), arabic.build()));
    let mut seats = Normalizer::builder();
    seats
        .hamza_seats(HamzaSeats::Hamza)
        .alef(true)
        .tatweel(true);
    all.push(("no composition".to_owned(), seats.build()));
    all
}

/// Any switches at all, each on or off by a bit, or set by a number.
fn builder(bits: u32, values: [usize; 8]) -> NormalizerBuilder {
    let mut builder = Normalizer::builder();
    let on = |bit: u32| bits >> bit & 1 == 1;
    let compositions = [
        Composition::None,
        Composition::Canonical,
        Composition::Compatibility,
    ];
    let ligatures = [
        WordLigatures::Keep,
        WordLigatures::Spell,
        WordLigatures::Delete,
    ];
    let daggers = [DaggerAlef::Keep, DaggerAlef::Delete, DaggerAlef::Alef];
    let seats = [HamzaSeats::Keep, HamzaSeats::Carrier, HamzaSeats::Hamza];
    let maksura = [
        AlefMaksura::Keep,
        AlefMaksura::Yeh,
        AlefMaksura::YehExceptParticles,
    ];
    let digits = [Digits::Keep, Digits::Ascii, Digits::Arabic, Digits::Persian];
    let punctuation = [Punctuation::Keep, Punctuation::Ascii, Punctuation::Arabic];
    builder
        .presentation_forms(on(0))
        .short_vowels(on(1))
        .tanwin(on(2))
        .shadda(on(3))
        .sukun(on(4))
        .quranic_marks(on(5))
        .hamza_marks(on(6))
        // Without `tanwin`, a second pass may find what the first left.
        .tanwin_alef(on(2) && on(7))
        .tatweel(on(8))
        .bidi_marks(on(9))
        .joiners(on(10))
        .zero_width(on(11))
        .whitespace(on(12))
        .alef(on(13))
        .teh_marbuta(on(14))
        .persian_letters(on(15))
        .loan_letters(on(16))
        .case(on(17))
        .composition(compositions[values[0] % 3])
        .word_ligatures(ligatures[values[1] % 3])
        .dagger_alef(daggers[values[2] % 3])
        .hamza_seats(seats[values[3] % 3])
        .alef_maksura(maksura[values[4] % 3])
        .digits(digits[values[5] % 4])
        .punctuation(punctuation[values[6] % 3])
        .elongation([0, 1, 2][values[7] % 3]);
    builder
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(5000) })]

    #[test]
    fn so_it_does_with_any_switches(text in texts(), bits: u32, values: [usize; 8]) {
        let builder = builder(bits, values);
        let normalizer = builder.build();
        let once = normalizer.normalize(&text).into_owned();
        prop_assert_eq!(normalizer.normalize(&once), once.as_str(), "{:?} of {:?}", builder, &text);
        let with_offsets = normalizer.normalize_with_offsets(&text);
        prop_assert_eq!(with_offsets.as_str(), once.as_str(), "{:?} of {:?}", builder, &text);
        prop_assert_eq!(normalizer.is_normalized(&text), once == text);
        prop_assert!(once.len() <= 15 * text.len());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(100) })]

    #[test]
    fn normalizing_twice_changes_nothing_more(text in texts()) {
        for (name, normalizer) in normalizers() {
            let once = normalizer.normalize(&text).into_owned();
            prop_assert_eq!(normalizer.normalize(&once), once.as_str(), "{} of {:?}", name, &text);
            prop_assert!(normalizer.is_normalized(&once), "{} of {:?}", name, text);
        }
    }

    #[test]
    fn spellings_that_unicode_calls_equal_come_out_as_one(text in texts()) {
        for profile in [
            Profile::Light,
            Profile::Search,
            Profile::Matching,
            Profile::CamelNormalizeUnicode,
        ] {
            let normalizer = Normalizer::new(profile);
            let decomposed: String = text.nfd().collect();
            prop_assert_eq!(
                normalizer.normalize(&decomposed), normalizer.normalize(&text), "{} of {:?}", profile, &text
            );
        }
    }

    #[test]
    fn the_ways_to_ask_agree(text in texts()) {
        for (name, normalizer) in normalizers() {
            let plain = normalizer.normalize(&text);
            let with_offsets = normalizer.normalize_with_offsets(&text);
            prop_assert_eq!(with_offsets.as_str(), &*plain, "{} of {:?}", name, &text);
            prop_assert_eq!(normalizer.is_normalized(&text), plain == text, "{} of {:?}", name, &text);
            prop_assert_eq!(matches!(plain, std::borrow::Cow::Borrowed(_)), plain == text);
            prop_assert!(plain.len() <= 15 * text.len());
            if plain == text {
                prop_assert_eq!(with_offsets.edits().count(), 0, "{} of {:?}", name, &text);
            }
        }
    }

    #[test]
    fn offsets_lead_back_and_forth(text in texts()) {
        for (name, normalizer) in normalizers() {
            let normalized = normalizer.normalize_with_offsets(&text);
            let result = normalized.as_str();
            // Edits are in order, and what lies between them is as long in both.
            let (mut original_end, mut normalized_end) = (0, 0);
            for (original, normalized) in normalized.edits() {
                prop_assert!(original_end <= original.start);
                prop_assert_eq!(original.start - original_end, normalized.start - normalized_end);
                (original_end, normalized_end) = (original.end, normalized.end);
            }
            prop_assert_eq!(text.len() - original_end, result.len() - normalized_end);

            let bounds: Vec<usize> = (0..=result.len()).filter(|&i| result.is_char_boundary(i)).collect();
            let mut last = 0..0;
            for (i, &start) in bounds.iter().enumerate() {
                let empty = normalized.to_original(start..start);
                prop_assert!(empty.is_empty() && text.is_char_boundary(empty.start));
                for &end in &bounds[i + 1..] {
                    let original = normalized.to_original(start..end);
                    prop_assert!(text.get(original.clone()).is_some(), "{} of {:?}", name, &text);
                    prop_assert_eq!(empty.start, original.start);
                    // The spaces that AraBERT puts in came from nowhere.
                    if !original.is_empty() && !name.starts_with("arabert") {
                        let back = normalized.to_normalized(original).unwrap();
                        prop_assert!(back.start <= start && end <= back.end, "{} of {:?}", name, &text);
                    }
                }
                // In order, and never one inside the other.
                if let Some(&end) = bounds.get(i + 1) {
                    let one = normalized.to_original(start..end);
                    prop_assert!(one == last || one.start >= last.end, "{} of {:?}", name, &text);
                    last = one;
                }
            }
            let bounds: Vec<usize> = (0..=text.len()).filter(|&i| text.is_char_boundary(i)).collect();
            for (i, &start) in bounds.iter().enumerate() {
                let empty = normalized.to_normalized(start..start).unwrap();
                prop_assert!(empty.is_empty() && result.is_char_boundary(empty.start));
                for &end in &bounds[i + 1..] {
                    let Some(range) = normalized.to_normalized(start..end) else { continue };
                    prop_assert!(result.get(range.clone()).is_some_and(|r| !r.is_empty()), "{} of {:?}", name, &text);
                }
            }
        }
    }

    #[test]
    fn any_numbers_are_safe_as_ranges(text in texts(), start in 0_usize..90, end in 0_usize..90) {
        for (_, normalizer) in normalizers() {
            let normalized = normalizer.normalize_with_offsets(&text);
            let original = normalized.to_original(start..end);
            prop_assert!(text.get(original).is_some());
            if let Some(range) = normalized.to_normalized(start..end) {
                prop_assert!(normalized.as_str().get(range).is_some());
            }
        }
    }

    #[test]
    fn composition_alone_is_that_of_unicode(text in texts()) {
        let canonical = Normalizer::builder().composition(Composition::Canonical).build();
        prop_assert_eq!(canonical.normalize(&text), text.nfc().collect::<String>());
        let compatible = Normalizer::builder().composition(Composition::Compatibility).build();
        prop_assert_eq!(compatible.normalize(&text), text.nfkc().collect::<String>());
    }
}

#[test]
fn composition_of_every_character_is_that_of_unicode() {
    let canonical = Normalizer::builder()
        .composition(Composition::Canonical)
        .build();
    let compatible = Normalizer::builder()
        .composition(Composition::Compatibility)
        .build();
    // Planes 4 to 13 are empty, 15 and 16 private.
    for c in ('\0'..='\u{33FFF}').chain('\u{E0000}'..='\u{E01FF}') {
        let text = format!("ا\u{651}{c}\u{64E}\u{654}e{c}\u{301}");
        let expected: [String; 2] = [text.nfc().collect(), text.nfkc().collect()];
        assert_eq!(canonical.normalize(&text), expected[0], "{text:?}");
        assert_eq!(compatible.normalize(&text), expected[1], "{text:?}");
    }
}
