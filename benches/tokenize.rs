//! Tokens and sentences of Arabic news, beside Unicode's word boundaries and
//! `split_whitespace`.

use std::hint::black_box;

use aalam::{ProcliticSplits, TokenKind, Tokenizer};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use unicode_segmentation::UnicodeSegmentation as _;

/// About 100 KB of news: words, figures, quotations, a few addresses.
fn news() -> String {
    include_str!("tokenize.txt").repeat(20)
}

/// The same words with tashkeel on every letter: longer words, all in one run.
fn vocalized() -> String {
    let mut text = String::new();
    for c in news().chars() {
        text.push(c);
        if ('ب'..='ي').contains(&c) {
            text.push('\u{64E}');
        }
    }
    text
}

fn tokenize(criterion: &mut Criterion) {
    let tokenizer = Tokenizer::new();
    for (name, text) in [("news", news()), ("vocalized", vocalized())] {
        let text = text.as_str();
        let words = |text: &str| {
            tokenizer
                .tokenize(text)
                .filter(|t| t.kind().is_word())
                .count()
        };
        // What is counted must be there: as many words, 20 copies of the text.
        assert_eq!(words(text), 20 * WORDS);
        assert_eq!(tokenizer.sentences(text).count(), 20 * SENTENCES);
        let together: usize = tokenizer
            .tokenize(text)
            .map(|token| token.text().len())
            .sum();
        assert_eq!(together, text.len());

        let mut group = criterion.benchmark_group(format!("tokenize/{name}"));
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("tokens", |b| {
            b.iter(|| tokenizer.tokenize(black_box(text)).count());
        });
        group.bench_function("unicode_words", |b| {
            b.iter(|| black_box(text).split_word_bound_indices().count());
        });
        group.bench_function("split_whitespace", |b| {
            b.iter(|| black_box(text).split_whitespace().count());
        });
        group.bench_function("sentences", |b| {
            b.iter(|| tokenizer.sentences(black_box(text)).count());
        });
        group.bench_function("proclitic_splits", |b| {
            b.iter(|| {
                tokenizer
                    .tokenize(black_box(text))
                    .filter(|token| token.kind() == TokenKind::ArabicWord)
                    .map(|token| ProcliticSplits::of(token.text()).count())
                    .sum::<usize>()
            });
        });
        group.finish();
    }
}

/// Words and sentences of `tokenize.txt`.
const WORDS: usize = 364;
const SENTENCES: usize = 16;

criterion_group!(benches, tokenize);
criterion_main!(benches);
