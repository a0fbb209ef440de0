//! Tokens and sentences of real and awkward Arabic, as data: `tokens.jsonl` and
//! `sentences.jsonl`.

use aalam::{
    EntityType, GazetteerBuilder, LineEnds, Mention, ProcliticSplits, Sentence, Tagger, TokenKind,
    Tokenizer,
};
use serde_json::Value;

fn cases(jsonl: &str) -> impl Iterator<Item = Value> {
    jsonl
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error} in {line}")))
}

fn strings(value: &Value) -> Vec<&str> {
    let list = value.as_array().expect("a list");
    list.iter()
        .map(|item| item.as_str().expect("a string"))
        .collect()
}

/// Words apart from the kind of token: `arabic_word وصل`. Spaces are left out.
#[test]
fn tokens() {
    let mut failures = Vec::new();
    for case in cases(include_str!("data/tokens.jsonl")) {
        let text = case["text"].as_str().expect("a text");
        let found: Vec<String> = Tokenizer::new()
            .tokenize(text)
            .filter(|token| token.kind() != TokenKind::Space)
            .map(|token| format!("{} {}", token.kind(), token.text()))
            .collect();
        if found != strings(&case["tokens"]) {
            failures.push(format!("{}: {found:?}", case["name"]));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn sentences() {
    let mut failures = Vec::new();
    for case in cases(include_str!("data/sentences.jsonl")) {
        let text = case["text"].as_str().expect("a text");
        let line_ends = match case["line_ends"].as_str() {
            None => LineEnds::default(),
            Some("every") => LineEnds::Every,
            Some("blank-only") => LineEnds::BlankOnly,
            Some(other) => panic!("unknown policy {other}"),
        };
        let tokenizer = Tokenizer::builder()
            .semicolons(case["semicolons"] == true)
            .line_ends(line_ends)
            .build();
        let sentences: Vec<_> = tokenizer.sentences(text).collect();
        let trimmed: Vec<&str> = sentences.iter().map(Sentence::trimmed).collect();
        if trimmed != strings(&case["sentences"]) {
            failures.push(format!("{}: {trimmed:?}", case["name"]));
        }
        let together: String = sentences.iter().map(Sentence::text).collect();
        assert_eq!(together, text);
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn words_of_hashtags_are_those_of_the_same_text_without_the_mark() {
    for text in [
        "#ترامب_بوتين",
        "#غزة_الآن",
        "#G20_قمة",
        "#قمة_2024_",
        "#يوم_2.5",
    ] {
        let mut tokens = Tokenizer::new().tokenize(text);
        let hashtag = tokens.next().expect("a token");
        assert_eq!((hashtag.kind(), hashtag.text()), (TokenKind::Hashtag, text));
        let inside: Vec<_> = hashtag
            .words()
            .map(|word| (word.range(), word.kind()))
            .collect();
        let blank = text.replace(['#', '_'], " ");
        let outside: Vec<_> = Tokenizer::new()
            .tokenize(&blank)
            .filter(|token| token.kind().is_word())
            .map(|word| (word.range(), word.kind()))
            .collect();
        assert_eq!(inside, outside, "{text}");
    }
}

#[test]
fn only_words_and_hashtags_have_words() {
    let text = "وصل 20 #قمة_الرياض https://t.co/غزة info@un.org @محمد ، 👍";
    let words: Vec<&str> = Tokenizer::new()
        .tokenize(text)
        .flat_map(|token| token.words())
        .map(|word| word.text())
        .collect();
    assert_eq!(words, ["وصل", "20", "قمة", "الرياض"]);
}

/// What the tagger sees of a text are the words of its tokens, and web addresses as a whole.
#[test]
fn the_tagger_reads_hashtags_but_no_addresses() {
    let mut builder = GazetteerBuilder::default();
    builder
        .entity("1", EntityType::PERSON, "ترامب")
        .entity("2", EntityType::PERSON, "بوتين")
        .entity("3", EntityType::LOCATION, "الرياض")
        .entity("4", EntityType::LOCATION, "Kyiv")
        .entity("5", EntityType::ORGANIZATION, "JD.com");
    let tagger = Tagger::new(builder.build().expect("a gazetteer"));
    let cases: [(&str, &[&str]); 10] = [
        ("#ترامب_بوتين", &["ترامب", "بوتين"]),
        ("#قمة_الرياض،", &["الرياض"]),
        ("https://t.co/ترامب/الرياض", &[]),
        ("www.kyiv.com و Kyiv", &["Kyiv"]),
        ("kyiv@example.com", &[]),
        ("شركة JD.com الصينية", &["JD.com"]),
        ("https://jd.com/Kyiv", &[]),
        ("@بوتين @Kyiv", &[]),
        ("الرياضhttps://t.co/x", &["الرياض"]),
        ("بالرياض.وترامب", &["الرياض", "ترامب"]),
    ];
    for (text, expected) in cases {
        let mentions = tagger.tag(text);
        let found: Vec<&str> = mentions.iter().map(Mention::text).collect();
        assert_eq!(found, expected, "{text}");
    }
}

/// The readings of the tagger are those of `ProcliticSplits`.
#[test]
fn the_tagger_finds_what_splits_find() {
    let names = ["ترامب", "الرياض", "اللاذقية", "لبنان", "أمريكا", "القدس"];
    let mut builder = GazetteerBuilder::default();
    for name in names {
        builder.entity(name, EntityType::LOCATION, name);
    }
    let tagger = Tagger::new(builder.build().expect("a gazetteer"));
    for name in names {
        let bare = name.strip_prefix("ال");
        for conjunction in ["", "و", "ف"] {
            for preposition in ["", "ب", "ك", "ل", "لل"] {
                let word = match (preposition, bare) {
                    ("لل", Some(bare)) if bare.starts_with('ل') => {
                        format!("{conjunction}ل{bare}")
                    }
                    ("لل", Some(bare)) => format!("{conjunction}لل{bare}"),
                    ("لل", None) | ("ل", Some(_)) => continue,
                    _ => format!("{conjunction}{preposition}{name}"),
                };
                assert!(
                    ProcliticSplits::of(&word).any(|split| split.rest() == name),
                    "{word}"
                );
                let mentions = tagger.tag(&word);
                let found: Vec<&str> = mentions.iter().map(|m| m.entity().unwrap().id()).collect();
                assert_eq!(found, [name], "{word}");
            }
        }
    }
    // The name takes all of a ligature that it shares with a proclitic.
    let text = "وﻷمريكا";
    let mentions = tagger.tag(text);
    assert_eq!(
        (mentions[0].proclitics(), mentions[0].text()),
        ("و", "ﻷمريكا")
    );
}
