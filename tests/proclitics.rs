//! Proclitic readings: the right one is among them, and there are few.

use aalam::ProcliticSplits;

fn readings(word: &str) -> Vec<String> {
    ProcliticSplits::of(word)
        .map(|split| {
            let mut parts: Vec<&str> = split.proclitics().collect();
            let rest = split.rest();
            parts.push(&rest);
            parts.join("+")
        })
        .collect()
}

#[test]
fn the_right_reading_is_among_them() {
    for line in include_str!("data/proclitics.tsv").lines().skip(1) {
        let (word, gold) = line.split_once('\t').expect("two columns");
        let readings = readings(word);
        assert!(
            readings.iter().any(|reading| reading == gold),
            "{gold}: {readings:?}"
        );
        assert_eq!(readings[0], word);
    }
}

#[test]
fn all_readings_in_order() {
    let cases: [(&str, &[&str]); 12] = [
        ("الرياض", &["الرياض"]),
        ("بوتين", &["بوتين", "ب+وتين"]),
        ("وبوتين", &["وبوتين", "و+بوتين", "و+ب+وتين"]),
        ("للرياض", &["للرياض", "ل+لرياض", "ل+الرياض", "ل+اللرياض"]),
        ("فكانت", &["فكانت", "ف+كانت", "ف+ك+انت"]),
        ("سيكتب", &["سيكتب", "س+يكتب"]),
        ("وسيكتب", &["وسيكتب", "و+سيكتب", "و+س+يكتب"]),
        ("سلمان", &["سلمان"]),
        ("و", &["و"]),
        ("وب", &["وب", "و+ب"]),
        ("Kyiv", &["Kyiv"]),
        ("", &[""]),
    ];
    for (word, expected) in cases {
        assert_eq!(readings(word), expected, "{word}");
    }
}

#[test]
fn offsets_are_bytes_of_the_word() {
    let word = "وَبِالرِّيَاضِ";
    let split = ProcliticSplits::of(word).nth(2).expect("three readings");
    assert_eq!(&word[split.prefix_range()], "وَبِ");
    assert_eq!(&word[split.rest_range()], "الرِّيَاضِ");
    assert!(split.proclitics().eq(["وَ", "بِ"]));
}
