//! How tokens agree with Unicode's word boundaries and with other tokenizers,
//! and where they differ on purpose.

use std::collections::{BTreeMap, BTreeSet};

use aalam::{TokenKind, Tokenizer};

/// `WordBreakTest.txt` of Unicode: `÷ 0061 × 0308 ÷ # comment`.
fn word_break_cases() -> impl Iterator<Item = (String, BTreeSet<usize>)> {
    include_str!("data/WordBreakTest.txt")
        .lines()
        .map(|line| line.split('#').next().unwrap_or_default().trim())
        .filter(|line| !line.is_empty())
        .map(|line| {
            let mut text = String::new();
            let mut breaks = BTreeSet::new();
            for part in line.split_whitespace() {
                match part {
                    "÷" => {
                        breaks.insert(text.len());
                    }
                    "×" => {}
                    code => {
                        let code = u32::from_str_radix(code, 16).expect("a code point");
                        text.push(char::from_u32(code).expect("a scalar value"));
                    }
                }
            }
            (text, breaks)
        })
}

fn breaks(text: &str) -> BTreeSet<usize> {
    let starts = Tokenizer::new()
        .tokenize(text)
        .map(|token| token.range().start);
    starts.chain([text.len()]).collect()
}

/// A place where tokens differ from Unicode's words: the characters around it,
/// the last one before it that is no mark and not invisible, and whether the
/// tokenizer cuts there.
struct Difference {
    base: char,
    left: char,
    right: char,
    /// The character behind `right` and its marks, if there is one.
    next: char,
    cut: bool,
}

impl Difference {
    fn at(text: &str, at: usize, cut: bool) -> Self {
        let counts = |&c: &char| !is_mark(c) && !is_invisible(c);
        let mut before = text[..at].chars().rev();
        let left = before.clone().next().expect("no start of text");
        Self {
            base: before.find(counts).unwrap_or(left),
            left,
            right: text[at..].chars().next().expect("no end of text"),
            next: text[at..].chars().skip(1).find(counts).unwrap_or(' '),
            cut,
        }
    }
}

fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36F}').contains(&c)
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200C}'..='\u{200F}' | '\u{2060}')
}

type Reason = (&'static str, fn(&Difference) -> bool);

/// Every deliberate difference, as the docs of `Tokenizer` list them.
const REASONS: [Reason; 9] = [
    ("a run of white space is one token", |d| {
        !d.cut && d.left.is_whitespace() && d.right.is_whitespace()
    }),
    (
        "invisible characters belong to a word only if it goes on behind them",
        |d| d.cut && (is_invisible(d.left) || is_invisible(d.right)),
    ),
    ("underscores join no words", |d| {
        d.cut && (d.base == '_' || d.right == '_')
    }),
    ("colons join no words", |d| {
        d.cut && (d.base == ':' || d.right == ':')
    }),
    ("marks do not belong to spaces", |d| {
        d.cut && d.left == ' ' && is_mark(d.right)
    }),
    ("Katakana is cut like other scripts without spaces", |d| {
        d.cut && (d.base == '\u{3031}' || d.right == '\u{3031}')
    }),
    ("quotation marks are not part of Hebrew words", |d| {
        d.cut
            && (d.base == 'א' && matches!(d.right, '"' | '\'')
                || matches!(d.base, '"' | '\'') && d.right == 'א')
    }),
    ("emoji are not part of words, Ⓜ included", |d| {
        d.cut && [d.base, d.right, d.next].contains(&'Ⓜ')
    }),
    (
        "signs before numbers and abbreviations are signs of their own",
        |d| d.cut && matches!(d.left, '\u{6DD}' | '\u{70F}'),
    ),
];

#[test]
fn words_are_unicodes_words_but_for_the_documented_differences() {
    let mut counts = [0; REASONS.len()];
    let (mut cases, mut same) = (0, 0);
    for (text, expected) in word_break_cases() {
        let ours = breaks(&text);
        cases += 1;
        same += usize::from(ours == expected);
        for &at in ours.symmetric_difference(&expected) {
            let difference = Difference::at(&text, at, ours.contains(&at));
            let reason = REASONS.iter().position(|(_, holds)| holds(&difference));
            let Some(reason) = reason else {
                panic!("{text:?} {ours:?}, but Unicode has {expected:?}");
            };
            counts[reason] += 1;
        }
    }
    println!("WordBreakTest: {same} of {cases} cases alike; other breaks:");
    for ((reason, _), count) in REASONS.iter().zip(counts) {
        println!("{count:5} {reason}");
        assert!(count > 0, "no difference left: {reason}");
    }
    assert_eq!(cases, 1944);
}

/// Byte ranges of `tokens`, which stand in `text` in this order.
fn ranges(text: &str, tokens: &serde_json::Value) -> BTreeSet<(usize, usize)> {
    let mut from = 0;
    let tokens = tokens.as_array().expect("a list").iter();
    tokens
        .map(|token| {
            let token = token.as_str().expect("a string");
            let start = from + text[from..].find(token).expect("in order");
            from = start + token.len();
            (start, from)
        })
        .collect()
}

/// Why a token of one tokenizer is none of the other's, by the longer of the two.
fn why(token: &str) -> &'static str {
    let arabic = |c: char| ('\u{620}'..='\u{64A}').contains(&c) && c != 'ـ';
    let has = |wanted: fn(char) -> bool| token.contains(wanted);
    if token.contains(['#', '@']) || token.contains("://") || token.starts_with("www.") {
        "addresses, @names and hashtags are one token"
    } else if has(
        |c| matches!(c, '\u{200B}'..='\u{200F}' | '\u{61C}' | '\u{202A}'..='\u{202F}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'),
    ) {
        "words end with a letter or mark, invisible and space characters are apart"
    } else if token.contains(arabic) && has(|c| c.is_numeric() || c.is_ascii_alphabetic()) {
        "digits and other scripts glued to Arabic letters are cut off"
    } else if token.contains(arabic) && token.contains(['.', '\0']) || token.contains('،') {
        "neither dots nor commas nor controls join Arabic words and numbers"
    } else if has(char::is_numeric) && !token.starts_with('\u{600}') {
        "numbers, dates and percentages are one token"
    } else if !token.contains(arabic) {
        "marks, signs and honorifics alone are no words"
    } else {
        panic!("unexplained: {token:?}")
    }
}

/// The answers of `camel-tools` 1.6.0 (`simple_word_tokenize`: words and signs) and
/// Lucene 8.8.1 (`StandardTokenizer`: words) to inputs written for this test.
#[test]
fn share_of_agreement_with_other_tokenizers() {
    for (peer, words_only, least) in [("camel", false, 0.90), ("lucene", true, 0.89)] {
        let (mut texts, mut same) = (0, 0_u32);
        let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
        for line in include_str!("data/token_oracles.jsonl").lines() {
            let case: serde_json::Value = serde_json::from_str(line).expect("JSON");
            let text = case["text"].as_str().expect("a text");
            let theirs = ranges(text, &case[peer]);
            let ours: BTreeSet<_> = Tokenizer::new()
                .tokenize(text)
                .filter(|token| match token.kind() {
                    TokenKind::Space | TokenKind::Format => false,
                    TokenKind::Punctuation | TokenKind::Symbol => !words_only,
                    _ => true,
                })
                .map(|token| (token.range().start, token.range().end))
                .collect();
            texts += 1;
            same += u32::from(ours == theirs);
            for &(start, end) in ours.symmetric_difference(&theirs) {
                let around = ours.union(&theirs).filter(|r| r.0 <= start && end <= r.1);
                let (start, end) = *around.max_by_key(|r| r.1 - r.0).expect("itself");
                *reasons.entry(why(&text[start..end])).or_default() += 1;
            }
        }
        println!("{peer}: {same} of {texts} texts alike; tokens that differ:");
        for (reason, count) in reasons {
            println!("{count:5} {reason}");
        }
        assert!(f64::from(same) >= least * f64::from(texts));
    }
}
