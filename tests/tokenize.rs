//! Tokens and sentences of real and awkward Arabic, as data: `tokens.jsonl` and
//! `sentences.jsonl`.

use aalam::{LineEnds, TokenKind, Tokenizer};
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
        let trimmed: Vec<&str> = sentences
            .iter()
            .map(|sentence| sentence.trimmed())
            .collect();
        if trimmed != strings(&case["sentences"]) {
            failures.push(format!("{}: {trimmed:?}", case["name"]));
        }
        let together: String = sentences.iter().map(|sentence| sentence.text()).collect();
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
