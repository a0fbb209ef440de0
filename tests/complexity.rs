//! Hostile texts and lists, so large that they would not end if a step of the work
//! looked at all of it again. (The steps themselves are counted next to the
//! tagger and the scanner.)

use aalam::{Gazetteer, Tagger};

fn tagger(names: impl IntoIterator<Item = String>) -> Tagger {
    let mut builder = Gazetteer::builder();
    for (id, name) in names.into_iter().enumerate() {
        builder.entity(&id.to_string(), "PER", &name);
    }
    Tagger::new(builder.build().expect("good names"))
}

/// A word that no other number has.
fn word(number: usize) -> String {
    let letters: Vec<char> = ('ا'..='ي')
        .filter(|c| c.is_alphabetic() && *c != 'ـ')
        .collect();
    let letter = |place| letters[number / letters.len().pow(place) % letters.len()];
    ['س', letter(0), letter(1), 'ر', letter(2), letter(3)]
        .iter()
        .collect()
}

fn found(tagger: &Tagger, text: &str) -> usize {
    let found = tagger.tag(text).len();
    assert_eq!(tagger.tag_reader(text.as_bytes()).count(), found);
    assert_eq!(tagger.document(text).mentions().len(), found);
    found
}

#[test]
fn one_huge_word() {
    let tagger = tagger(["بوتين".to_owned()]);
    for letter in [
        "و",
        "ل",
        "ك",
        "ا",
        "\u{64E}",
        "ـ",
        "a",
        "1",
        "و\u{200D}",
        "a.",
        "@",
        "#",
        "«",
    ] {
        let size = if letter == "و" {
            10_000_000
        } else {
            1_000_000
        };
        let word = letter.repeat(size / letter.len());
        assert_eq!(found(&tagger, &word), 0, "{letter:?}");
        assert_eq!(tagger.tag(&format!("{word} بوتين")).len(), 1, "{letter:?}");
    }
}

#[test]
fn huge_segments() {
    let tagger = tagger(["بوتين", "محمد أحمد", "محمد أحمد سالم"].map(str::to_owned));
    for (words, each) in [
        ("بوتين ", 1),
        ("وبوتين ", 1),
        ("محمد أحمد ", 1),
        ("محمد أحمد سالم ", 1),
        ("محمد محمد ", 0),
        ("بوتين\n", 1),
        ("«بوتين» ", 1),
    ] {
        let text = words.repeat(50_000);
        assert_eq!(found(&tagger, &text), each * 50_000, "{words:?}");
    }
}

/// What a text is about, of sentences without end.
#[cfg(feature = "embedded")]
#[test]
fn huge_documents() {
    let tagger = Tagger::new(Gazetteer::default());
    let text = "قال محمد شياع السوداني. ".to_owned() + &"،السوداني".repeat(20_000);
    assert!(tagger.document(&text).mentions().len() >= 20_001);

    let names: Vec<String> = (0..20_000).map(|name| format!("طريق{name}")).collect();
    let tagger = self::tagger(names.clone());
    assert_eq!(tagger.document(&names.join("، ")).tags().len(), 20_000);
}

#[test]
fn chains_of_nested_names() {
    // 10,000 names, in chains of a hundred that begin each other.
    const CHAIN: usize = 100;
    let word = |chain: usize| {
        let letter = |place: u32| {
            ['ب', 'ت', 'ث', 'ج', 'ح', 'خ', 'د', 'ذ', 'ر', 'ز'][chain / 10_usize.pow(place) % 10]
        };
        format!("س{}ا{}ن ", letter(0), letter(1))
    };
    let names = (0..10_000).map(|name| word(name / CHAIN).repeat(name % CHAIN + 1));
    let tagger = tagger(names);
    let text: String = (0..100)
        .map(|chain| word(chain).repeat(2 * CHAIN))
        .collect();
    assert_eq!(tagger.tag(&text).len(), 200);
}

#[test]
fn many_names_of_one_first_word() {
    let names = 0..100_000;
    let tagger = tagger(names.clone().map(|name| format!("محمد {}", word(name))));
    let sentences = names
        .step_by(7)
        .map(|name| ["قال محمد ", &word(name), ". "].concat());
    let text: String = sentences.collect();
    assert_eq!(tagger.tag(&text).len(), 100_000_usize.div_ceil(7));
}

#[test]
fn one_row_of_many_names() {
    let names: Vec<String> = (0..35_000)
        .map(|name| format!("سد {} (س)", word(name)))
        .collect();
    let row = format!("name\ttype\taliases\nفاطن\tPER\t{}\n", names.join("|"));
    let mut builder = Gazetteer::builder();
    builder.from_tsv(row.as_bytes()).expect("a good row");
    let gazetteer = builder.build().expect("good names");
    assert_eq!(gazetteer.lookup(&format!("سد {}", word(32_100))).count(), 1);
}
