//! What holds for every text: tokens and sentences put together are the text,
//! ranges lie on character boundaries, and plain text is cut as Unicode cuts it.

use aalam::{LineEnds, ProcliticSplits, TokenKind, Tokenizer};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation as _;

/// Pieces that texts are made of: words, marks, signs, and every kind of trouble.
const PIECES: &[&str] = &[
    "بوتين",
    "وللرياض",
    "بُوتِين",
    "ﻷمريكا",
    "أ",
    "د",
    "م",
    "هـ",
    "الر\u{200C}ياض",
    "\u{64E}",
    "ـ",
    "\u{200F}",
    "\u{200D}",
    "\u{61C}",
    "\u{FEFF}",
    "\u{301}",
    " ",
    "  ",
    "\n",
    "\r\n",
    "\n\n",
    "\u{A0}",
    "\u{2028}",
    ".",
    "..",
    "...",
    "…",
    "،",
    "؛",
    "؟",
    "!",
    ":",
    "«",
    "»",
    "\"",
    "“",
    "”",
    "(",
    ")",
    "-",
    "_",
    "#",
    "@",
    "/",
    "%",
    "٪",
    "1",
    "٢٠",
    "3.5",
    "24/2/2022",
    "١٬٢٣٤٫٥",
    "Kyiv",
    "O'Neill",
    "G20",
    "a@b.co",
    "https://t.co/x",
    "www.",
    "aljazeera.net",
    "#غزة_الآن",
    "👍🏽",
    "👨\u{200D}👩",
    "🇸🇦",
    "1️⃣",
    "ﷺ",
    "東",
    "\0",
    "\u{10FFFF}",
    "•",
    "1)",
];

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        20 => prop::sample::select(PIECES).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => proptest::char::range('\u{600}', '\u{6FF}').prop_map(String::from),
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn tokens_concatenate_to_the_text(text in text()) {
        let mut end = 0;
        for token in Tokenizer::new().tokenize(&text) {
            prop_assert_eq!(token.range().start, end);
            prop_assert!(!token.text().is_empty());
            end = token.range().end;
            prop_assert_eq!(token.text(), &text[token.range()]);
            let mut inner = token.range().start;
            for word in token.words() {
                prop_assert!(word.kind().is_word());
                prop_assert!(inner <= word.range().start && word.range().end <= end);
                inner = word.range().end;
            }
        }
        prop_assert_eq!(end, text.len());
    }

    #[test]
    fn sentences_concatenate_to_the_text(text in text(), semicolons: bool, policy in 0..3_usize) {
        let line_ends = [LineEnds::Unwrapped, LineEnds::Every, LineEnds::BlankOnly];
        let tokenizer = Tokenizer::builder()
            .semicolons(semicolons)
            .line_ends(line_ends[policy])
            .build();
        let mut end = 0;
        for sentence in tokenizer.sentences(&text) {
            prop_assert_eq!(sentence.range().start, end);
            prop_assert!(!sentence.text().is_empty());
            end = sentence.range().end;
            prop_assert_eq!(sentence.text(), &text[sentence.range()]);
        }
        prop_assert_eq!(end, text.len());
    }

    /// A sentence never ends inside of a token.
    #[test]
    fn sentences_are_made_of_tokens(text in text()) {
        let tokenizer = Tokenizer::new();
        let edges: Vec<usize> = tokenizer.tokenize(&text).map(|token| token.range().end).collect();
        for sentence in tokenizer.sentences(&text) {
            prop_assert!(edges.contains(&sentence.range().end));
        }
    }

    #[test]
    fn splits_cover_the_word(word in prop::collection::vec(piece(), 0..6)) {
        let word = word.concat();
        let mut splits = ProcliticSplits::of(&word);
        let whole = splits.next().expect("the whole word");
        prop_assert_eq!(whole.rest(), word.as_str());
        for split in splits {
            let prefix: String = split.proclitics().collect();
            prop_assert_eq!(&prefix, &word[split.prefix_range()]);
            let written = &word[split.rest_range()];
            prop_assert_eq!([&prefix, written].concat(), word.as_str());
            prop_assert_eq!(split.rest(), [split.restored(), written].concat());
            prop_assert!(!split.rest().is_empty());
        }
    }

    /// Words, single spaces and sentence punctuation are cut as in UAX #29.
    #[test]
    fn plain_text_is_cut_as_unicode_cuts_it(
        words in prop::collection::vec(
            ("[ءآأإئؤا-غف-ي]{1,8}|[a-z]{1,3}[0-9]{0,2}|[0-9]{1,3}|[٠-٩]{1,4}|بُوتِينٍ|م\u{200C}ن", "|،|\\.|؟|!|«|\\)"),
            0..20,
        ),
    ) {
        let parts = words.iter().flat_map(|(word, sign)| [word.as_str(), sign, " "]);
        let text: String = parts.collect();
        let ours: Vec<&str> = Tokenizer::new().tokenize(&text).map(|token| token.text()).collect();
        let unicode: Vec<&str> = text.split_word_bounds().collect();
        prop_assert_eq!(ours, unicode);
    }
}

#[test]
fn every_character_is_a_token_by_itself_and_between_letters() {
    // All of the planes with letters and signs, and some of every other.
    for c in ('\0'..'\u{20000}').chain(('\u{20000}'..=char::MAX).step_by(37)) {
        for text in [String::from(c), format!("م{c}م"), format!("a{c}1")] {
            let together: String = Tokenizer::new()
                .tokenize(&text)
                .map(|token| token.text())
                .collect();
            assert_eq!(together, text);
            let together: String = Tokenizer::new()
                .sentences(&text)
                .map(|s| s.text())
                .collect();
            assert_eq!(together, text);
        }
    }
}

#[test]
fn huge_words_and_runs_are_one_token() {
    let marks = "\u{64E}".repeat(5_000_000);
    let word = "و".repeat(500_000);
    let marked = ["م", &marks, "م"].concat();
    for (text, kind) in [
        (&marks, TokenKind::Symbol),
        (&word, TokenKind::ArabicWord),
        (&marked, TokenKind::ArabicWord),
    ] {
        let tokens: Vec<_> = Tokenizer::new().tokenize(text).collect();
        assert_eq!(tokens.len(), 1);
        assert_eq!((tokens[0].kind(), tokens[0].range()), (kind, 0..text.len()));
        assert_eq!(Tokenizer::new().sentences(text).count(), 1);
        assert!(ProcliticSplits::of(text).count() <= 2);
    }
}
