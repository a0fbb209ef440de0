//! Each switch by itself, the crate's own profiles, and texts made to break
//! things.

use std::borrow::Cow;
use std::ops::RangeInclusive;

use aalam::{
    AlefMaksura, Composition, DaggerAlef, Digits, HamzaSeats, Normalizer, NormalizerBuilder,
    Profile, Punctuation, WordLigatures,
};

const SWITCHES: &str = include_str!("data/normalize/switches.tsv");

fn turn(builder: &mut NormalizerBuilder, switch: &str) {
    match switch {
        "composition" => builder.composition(Composition::Canonical),
        "composition=none" => builder.composition(Composition::None),
        "compatibility" => builder.composition(Composition::Compatibility),
        "presentation_forms" => builder.presentation_forms(true),
        "word_ligatures" => builder.word_ligatures(WordLigatures::Keep),
        "word_ligatures=spell" => builder.word_ligatures(WordLigatures::Spell),
        "word_ligatures=delete" => builder.word_ligatures(WordLigatures::Delete),
        "tashkeel" => builder.tashkeel(true),
        "short_vowels" => builder.short_vowels(true),
        "tanwin" => builder.tanwin(true),
        "shadda" => builder.shadda(true),
        "sukun" => builder.sukun(true),
        "quranic_marks" => builder.quranic_marks(true),
        "hamza_marks" => builder.hamza_marks(true),
        "dagger_alef=delete" => builder.dagger_alef(DaggerAlef::Delete),
        "dagger_alef=alef" => builder.dagger_alef(DaggerAlef::Alef),
        "tanwin_alef" => builder.tanwin_alef(true),
        "tatweel" => builder.tatweel(true),
        "bidi_marks" => builder.bidi_marks(true),
        "joiners" => builder.joiners(true),
        "zero_width" => builder.zero_width(true),
        "whitespace" => builder.whitespace(true),
        "alef" => builder.alef(true),
        "hamza_seats=carrier" => builder.hamza_seats(HamzaSeats::Carrier),
        "hamza_seats=hamza" => builder.hamza_seats(HamzaSeats::Hamza),
        "alef_maksura=yeh" => builder.alef_maksura(AlefMaksura::Yeh),
        "alef_maksura=particles" => builder.alef_maksura(AlefMaksura::YehExceptParticles),
        "teh_marbuta" => builder.teh_marbuta(true),
        "persian_letters" => builder.persian_letters(true),
        "loan_letters" => builder.loan_letters(true),
        "digits=ascii" => builder.digits(Digits::Ascii),
        "digits=arabic" => builder.digits(Digits::Arabic),
        "digits=persian" => builder.digits(Digits::Persian),
        "punctuation=ascii" => builder.punctuation(Punctuation::Ascii),
        "punctuation=arabic" => builder.punctuation(Punctuation::Arabic),
        "elongation=1" => builder.elongation(1),
        "elongation=2" => builder.elongation(2),
        "case" => builder.case(true),
        "replace" => builder.replace('ف', "ڤ"),
        _ => panic!("unknown switch {switch}"),
    };
}

#[test]
fn each_switch_does_what_it_says_and_no_more() {
    for line in SWITCHES.lines().filter(|line| !line.starts_with('#')) {
        let [switches, before, after] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("three columns: {line:?}");
        };
        let mut builder = Normalizer::builder();
        for switch in switches.split(' ') {
            turn(&mut builder, switch);
        }
        assert_eq!(
            builder.build().normalize(&unescape(before)),
            unescape(after),
            "{switches}"
        );
    }
}

/// What the switches that delete single characters delete, as their docs say it.
#[test]
fn each_switch_deletes_the_characters_that_it_names() {
    let cases: [(&str, &[RangeInclusive<u32>]); 9] = [
        ("short_vowels", &[0x64E..=0x650, 0x656..=0x65E]),
        ("tanwin", &[0x64B..=0x64D, 0x8F0..=0x8F2]),
        ("shadda", &[0x651..=0x651]),
        ("sukun", &[0x652..=0x652]),
        (
            "quranic_marks",
            &[
                0x610..=0x61A,
                0x6D6..=0x6DC,
                0x6DF..=0x6E8,
                0x6EA..=0x6ED,
                0x897..=0x89F,
                0x8C9..=0x8E1,
                0x8E3..=0x8EF,
                0x8F3..=0x8FF,
                0x10ECB..=0x10ECF,
                0x10EF0..=0x10EFF,
            ],
        ),
        ("hamza_marks", &[0x653..=0x655, 0x65F..=0x65F]),
        (
            "bidi_marks",
            &[
                0x61C..=0x61C,
                0x200E..=0x200F,
                0x202A..=0x202E,
                0x2066..=0x2069,
            ],
        ),
        ("joiners", &[0x200C..=0x200D]),
        (
            "zero_width",
            &[
                0xAD..=0xAD,
                0x70F..=0x70F,
                0x180E..=0x180E,
                0x2060..=0x2064,
                0x206A..=0x206F,
                0xFEFF..=0xFEFF,
                0xFFF9..=0xFFFB,
                0x110BD..=0x110BD,
                0x110CD..=0x110CD,
                0x13430..=0x1343F,
                0x1BCA0..=0x1BCA3,
                0x1D173..=0x1D17A,
                0xE0001..=0xE0001,
                0xE0020..=0xE007F,
            ],
        ),
    ];
    for (switch, ranges) in cases {
        let mut builder = Normalizer::builder();
        turn(&mut builder, switch);
        let normalizer = builder.build();
        for c in '\0'..=char::MAX {
            let is_deleted = normalizer.normalize(c.encode_utf8(&mut [0; 4])).is_empty();
            let is_named = ranges.iter().any(|range| range.contains(&(c as u32)));
            assert_eq!(is_deleted, is_named, "{switch}: U+{:04X}", c as u32);
        }
    }
}

/// The text with each `\u{…}` as the character it names.
fn unescape(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let mut out = parts.next().unwrap().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').unwrap();
        out.extend(char::from_u32(u32::from_str_radix(code, 16).unwrap()));
        out.push_str(rest);
    }
    out
}

#[test]
fn own_profiles_on_ordinary_text() {
    let text = "\u{FEFF}قالَ «بُوتِيـــن» إنّ ٱلمحادثات في أﻻسكا\u{A0}ستُعقد على مدى ٢ يوم، KYIV ﷺ مسو\u{654}ول";
    let cases = [
        (
            Profile::Light,
            "قالَ «بُوتِين» إنّ ٱلمحادثات في ألاسكا ستُعقد على مدى ٢ يوم، KYIV ﷺ مسؤول",
        ),
        (
            Profile::Search,
            "قال «بوتين» ان المحادثات في الاسكا ستعقد علي مدي 2 يوم، kyiv صلي الله عليه وسلم مسوول",
        ),
        (
            Profile::Matching,
            "قال «بوتين» ان المحادثات في الاسكا ستعقد على مدي 2 يوم، kyiv صلي الله عليه وسلم مسءول",
        ),
    ];
    for (profile, expected) in cases {
        assert_eq!(
            Normalizer::new(profile).normalize(text),
            expected,
            "{profile}"
        );
    }
}

#[test]
fn tashkeel_comes_off_and_nothing_else() {
    let pairs = [
        (
            "سَافَرَ الطَّالِبُ إِلَى مَدِينَةٍ بَعِيدَةٍ.",
            "سافر الطالب إلى مدينة بعيدة.",
        ),
        ("وَقَّعَ الرَّئِيسُ اتِّفَاقًا جَدِيدًا", "وقع الرئيس اتفاقا جديدا"),
        ("بَدْءُ المُؤْتَمَرِ، آمَالٌ وَأُمْنِيَّاتٌ", "بدء المؤتمر، آمال وأمنيات"),
    ];
    let normalizer = Normalizer::builder().tashkeel(true).build();
    for (vocalized, bare) in pairs {
        assert_eq!(normalizer.normalize(vocalized), bare);
    }
}

#[test]
fn spellings_that_unicode_calls_equal_are_one_without_case() {
    let spellings = [
        ["ᾳ", "α\u{345}", "ᾼ"],
        ["ᾴ", "α\u{345}\u{301}", "ᾳ\u{301}"],
        ["ᾷ\u{301}", "ᾶ\u{345}\u{301}", "α\u{345}\u{342}\u{301}"],
        ["ῳ\u{323}", "ω\u{345}\u{323}", "ω\u{323}\u{345}"],
    ];
    for profile in [Profile::Search, Profile::Matching] {
        let normalizer = Normalizer::new(profile);
        for spellings in spellings {
            let folded = normalizer.normalize(spellings[0]).into_owned();
            assert!(folded.ends_with('ι'), "{folded}");
            assert_eq!(normalizer.normalize(&folded), folded);
            for spelling in spellings {
                assert_eq!(normalizer.normalize(spelling), folded, "{spelling}");
            }
        }
    }
}

#[test]
fn arabert_looks_at_one_character_at_a_time() {
    let text = "مـسؤول 123، كتابًا رااائع على ﷺ شاطى\u{654} e\u{301} １ أ 1٫5";
    let normalize = |switch: &str| {
        let mut builder = Profile::AraBert.builder();
        turn(&mut builder, switch);
        builder.build().normalize(text).into_owned()
    };
    let plain = Normalizer::new(Profile::AraBert).normalize(text);
    for switch in [
        "composition",
        "compatibility",
        "tanwin_alef",
        "punctuation=ascii",
        "punctuation=arabic",
        "elongation=1",
        "alef_maksura=particles",
    ] {
        assert_eq!(normalize(switch), plain, "{switch}");
    }
    for (switch, expected) in [
        ("alef", "ا 1"),
        ("hamza_seats=carrier", "مسوول"),
        ("digits=arabic", "١ ٫ ٥"),
        ("word_ligatures=spell", "على صلى الله عليه وسلم شاطى"),
        ("alef_maksura=yeh", "علي"),
    ] {
        let normalized = normalize(switch);
        let differs = normalized.contains(expected) && !plain.contains(expected);
        assert!(differs, "{switch}: {normalized}");
    }
}

/// Set `AALAM_VOCALIZED` and `AALAM_BARE` to two files that hold the same text
/// with and without tashkeel.
#[test]
#[ignore = "needs files: AALAM_VOCALIZED, AALAM_BARE"]
fn tashkeel_comes_off_a_whole_file() {
    let read = |name| std::fs::read_to_string(std::env::var_os(name).expect(name)).unwrap();
    let normalizer = Normalizer::builder()
        .tashkeel(true)
        .dagger_alef(DaggerAlef::Delete)
        .build();
    let (vocalized, bare) = (read("AALAM_VOCALIZED"), read("AALAM_BARE"));
    for (vocalized, bare) in vocalized.lines().zip(bare.lines()) {
        assert_eq!(normalizer.normalize(vocalized), bare);
    }
}

#[test]
fn profiles_print_and_parse() {
    for &profile in Profile::ALL {
        assert_eq!(profile.to_string().parse(), Ok(profile));
        assert_eq!(profile.as_str().parse(), Ok(profile));
    }
    let error = "serch".parse::<Profile>().unwrap_err().to_string();
    assert!(
        error.contains("serch") && error.contains("search"),
        "{error}"
    );
    assert!("search@0".parse::<Profile>().is_err());
}

#[test]
fn deletions_at_the_edges_have_a_place() {
    let text = "\u{200F}ـمُوسكُـو\u{64B}ـ 🇸";
    let normalized = Normalizer::new(Profile::Search).normalize_with_offsets(text);
    assert_eq!(normalized.as_str(), "موسكو 🇸");
    let original = |part: &str| {
        let at = normalized.as_str().find(part).unwrap();
        &text[normalized.to_original(at..at + part.len())]
    };
    assert_eq!(original("م"), "مُ");
    assert_eq!(original("مو"), "مُو");
    assert_eq!(original("ك"), "كُـ");
    assert_eq!(original("و "), "و\u{64B}ـ ");
    assert_eq!(original("موسكو"), "مُوسكُـو\u{64B}ـ");
    // In front of a letter, behind what is deleted there.
    assert_eq!(normalized.to_original(0..0), 5..5);
    let end = normalized.as_str().len();
    assert_eq!(normalized.to_original(end..end), text.len()..text.len());
    assert_eq!(normalized.to_normalized(0..5), None);
    assert_eq!(normalized.to_normalized(0..7), Some(0..2));
    assert_eq!(normalized.to_normalized(0..0), Some(0..0));
    assert_eq!(normalized.to_normalized(0..text.len() + 1), None);
}

#[test]
fn marks_alone_leave_nothing() {
    let search = Normalizer::new(Profile::Search);
    let normalized = search.normalize_with_offsets("\u{64B}ـ\u{651}");
    assert_eq!(normalized.as_str(), "");
    assert_eq!(normalized.to_original(0..0), 6..6);
    assert_eq!(normalized.to_normalized(0..6), None);
    assert_eq!(search.normalize_with_offsets("").to_original(0..9), 0..0);
}

#[test]
fn unchanged_text_is_borrowed() {
    for &profile in Profile::ALL {
        let normalizer = Normalizer::new(profile);
        for text in ["", "بوتين في الرياض", "kyiv 2025"] {
            assert!(
                matches!(normalizer.normalize(text), Cow::Borrowed(_)),
                "{profile}"
            );
            assert_eq!(normalizer.normalize_with_offsets(text).edits().count(), 0);
        }
    }
}

/// Were the work not linear, this would not end.
#[test]
fn ten_megabytes_of_one_mark() {
    // Without optimization, a tenth of that.
    let count = if cfg!(debug_assertions) {
        500_000
    } else {
        5_000_000
    };
    for mark in ["\u{654}", "\u{64E}", "\u{301}"] {
        let text = format!("ا{}ب", mark.repeat(count));
        for profile in [
            Profile::Light,
            Profile::Search,
            Profile::CamelNormalizeUnicode,
        ] {
            let normalized = Normalizer::new(profile).normalize_with_offsets(&text);
            assert!(normalized.as_str().ends_with('ب'));
            let end = normalized.as_str().len();
            assert_eq!(&text[normalized.to_original(end - 2..end)], "ب");
        }
    }
}

#[test]
fn normalizers_are_shared_between_threads() {
    fn check<T: Send + Sync + Clone>() {}
    check::<Normalizer>();
    check::<aalam::Normalized<'static>>();
}
