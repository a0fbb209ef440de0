//! Normalization beside the ways that people write by hand: a `match` over
//! each character, with and without a table of offsets, and NFKC.
//!
//! The texts are this file's own; set `AALAM_BENCH_TEXT` to the path of a
//! UTF-8 file to measure one of yours too. Every way is checked to give the
//! same result before it is timed.

#![allow(clippy::similar_names)] // NFC and NFKC

use std::hint::black_box;

use aalam::{Composition, Normalizer, Profile};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use icu_normalizer::ComposingNormalizerBorrowed;
use unicode_normalization::UnicodeNormalization as _;

/// News as it is written: few marks, every kind of hamza.
const NEWS: &str = "قال الرئيس الأميركي دونالد ترامب، اليوم الثلاثاء، إن المحادثات مع نظيره الروسي \
فلاديمير بوتين ستُعقد في الرياض نهاية الأسبوع، مؤكداً أن «الاتفاق بات قريباً». وأضاف في مؤتمر صحافي مشترك مع \
رئيس الوزراء أن المبعوث الخاص سيتوجه إلى كييف لإطلاع المسؤولين على آخر المستجدات.\n\
وأعلنت وزارة الخارجية السعودية أن المملكة تستضيف القمة الثلاثية في 24 نوفمبر 2025، بمشاركة نحو 1,200 صحافي \
من 60 دولة. وذكرت وكالة الأنباء أن أسعار النفط ارتفعت بنسبة 2.5% خلال تعاملات أمس، فيما تراجعت الأسهم الآسيوية \
على خلفية المخاوف من فرض رسوم جمركية جديدة.\n\
ومن جهتها دعت الأمم المتحدة جميع الأطراف إلى ضبط النفس وحماية المدنيين، مشيرة إلى أن عدد النازحين تجاوز نصف \
مليون شخص منذ مطلع العام. وشدد الأمين العام على أهمية التوصل إلى تسوية سياسية شاملة تنهي الأزمة القائمة.\n";

/// Fully vocalized, as in schoolbooks.
const VOCALIZED: &str = "سَافَرَ الطَّالِبُ إِلَى مَدِينَةٍ بَعِيدَةٍ لِيَطْلُبَ العِلْمَ، وَكَانَ يَقْرَأُ كُلَّ يَوْمٍ كِتَابًا جَدِيدًا. \
وَلَمَّا رَجَعَ إِلَى أَهْلِهِ سَأَلَهُ أَبُوهُ: مَاذَا تَعَلَّمْتَ يَا بُنَيَّ؟ فَأَجَابَ: تَعَلَّمْتُ أَنَّ الصَّبْرَ مِفْتَاحُ الفَرَجِ، \
وَأَنَّ مَنْ جَدَّ وَجَدَ، وَمَنْ زَرَعَ حَصَدَ.\n";

/// The fold of `Profile::Search` for ordinary text, one character at a time.
fn fold(c: char) -> Option<char> {
    Some(match c {
        '\u{64B}'..='\u{652}' | '\u{640}' | '\u{670}' | '\u{200C}'..='\u{200F}' => return None,
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ئ' | 'ى' | 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        '٠'..='٩' => char::from_digit(c as u32 - 0x660, 10)?,
        '\u{A0}' => ' ',
        'A'..='Z' => c.to_ascii_lowercase(),
        _ => c,
    })
}

fn char_map(text: &str) -> String {
    text.chars().filter_map(fold).collect()
}

/// The same, with the original offset of each byte of the result.
fn char_map_with_offsets(text: &str) -> (String, Vec<usize>) {
    let mut out = String::with_capacity(text.len());
    let mut offsets = Vec::with_capacity(text.len() + 1);
    for (at, c) in text.char_indices() {
        if let Some(c) = fold(c) {
            out.push(c);
            for _ in 0..c.len_utf8() {
                offsets.push(at);
            }
        }
    }
    offsets.push(text.len());
    (out, offsets)
}

/// A text of about 100 kB from the words of `text`, in an order that no branch
/// predictor can learn.
fn long(text: &str) -> String {
    let words: Vec<&str> = text.split_inclusive(char::is_whitespace).collect();
    let mut state = 1_u64;
    let mut long = String::new();
    while long.len() < 100_000 {
        state = state.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(1);
        long.push_str(words[(state >> 33) as usize % words.len()]);
    }
    long
}

fn texts() -> Vec<(&'static str, String)> {
    let news = long(NEWS);
    let clean = char_map(&news);
    let mut texts = vec![
        ("news", news),
        ("vocalized", long(VOCALIZED)),
        ("clean", clean),
    ];
    if let Some(path) = std::env::var_os("AALAM_BENCH_TEXT") {
        let yours = std::fs::read_to_string(path).expect("AALAM_BENCH_TEXT");
        let clean = Normalizer::new(Profile::Search)
            .normalize(&yours)
            .into_owned();
        texts.extend([("yours", yours), ("your clean", clean)]);
    }
    texts
}

fn search(c: &mut Criterion) {
    let normalizer = Normalizer::new(Profile::Search);
    for (name, text) in texts() {
        let by_hand = char_map(&text);
        let result = normalizer.normalize_with_offsets(&text);
        if !name.starts_with("your") {
            assert_eq!(result.as_str(), by_hand);
            assert_eq!(normalizer.is_normalized(&text), name == "clean");
            let (_, offsets) = char_map_with_offsets(&text);
            for (at, _) in by_hand.char_indices().step_by(97) {
                assert_eq!(result.to_original(at..at).start, offsets[at]);
            }
        }

        let mut group = c.benchmark_group(format!("search/{name}"));
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("normalize", |b| {
            b.iter(|| normalizer.normalize(black_box(&text)).len());
        });
        group.bench_function("normalize_with_offsets", |b| {
            b.iter(|| {
                normalizer
                    .normalize_with_offsets(black_box(&text))
                    .as_str()
                    .len()
            });
        });
        group.bench_function("char map", |b| b.iter(|| char_map(black_box(&text)).len()));
        group.bench_function("char map with offsets", |b| {
            b.iter(|| char_map_with_offsets(black_box(&text)).1.len());
        });
        group.bench_function("unicode-normalization NFKC", |b| {
            b.iter(|| black_box(&text).nfkc().collect::<String>().len());
        });
        group.finish();
    }
}

fn composition(c: &mut Criterion) {
    let nfc = Normalizer::builder()
        .composition(Composition::Canonical)
        .build();
    let nfkc = Normalizer::builder()
        .composition(Composition::Compatibility)
        .build();
    let light = Normalizer::new(Profile::Light);
    let icu_nfc = ComposingNormalizerBorrowed::new_nfc();
    let icu_nfkc = ComposingNormalizerBorrowed::new_nfkc();
    for (name, text) in texts() {
        assert_eq!(nfc.normalize(&text), icu_nfc.normalize(&text));
        assert_eq!(nfc.normalize(&text), text.nfc().collect::<String>());
        assert_eq!(nfkc.normalize(&text), icu_nfkc.normalize(&text));
        assert_eq!(nfkc.normalize(&text), text.nfkc().collect::<String>());

        let mut group = c.benchmark_group(format!("composition/{name}"));
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("light with offsets", |b| {
            b.iter(|| {
                light
                    .normalize_with_offsets(black_box(&text))
                    .as_str()
                    .len()
            });
        });
        group.bench_function("NFC", |b| b.iter(|| nfc.normalize(black_box(&text)).len()));
        group.bench_function("NFKC", |b| {
            b.iter(|| nfkc.normalize(black_box(&text)).len());
        });
        group.bench_function("icu_normalizer NFC", |b| {
            b.iter(|| icu_nfc.normalize(black_box(&text)).len());
        });
        group.bench_function("icu_normalizer NFKC", |b| {
            b.iter(|| icu_nfkc.normalize(black_box(&text)).len());
        });
        group.bench_function("unicode-normalization NFC", |b| {
            b.iter(|| black_box(&text).nfc().collect::<String>().len());
        });
        group.finish();
    }
}

criterion_group!(benches, search, composition);
criterion_main!(benches);
