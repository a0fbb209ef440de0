//! Tags a text once, for counting its instructions: run by `.ci/instructions`.
//!
//! `names` tags with names only, `evidence` with evidence, and `composed` with composed names, too. Prints the words of the text.
//!
//! `AALAM_BENCH_TEXT`, of which 2 MB are taken, and `AALAM_BENCH_NAMES` (TSV: name,
//! type) put a corpus and a list of your own in the place of the bundled
//! ones; `AALAM_BENCH_COUNT` says how many of the names.

mod corpus;
mod names;

use std::hint::black_box;

use aalam::{Scratch, Tagger};

/// Names, if `AALAM_BENCH_COUNT` says nothing else.
const NAMES: usize = 10_000;
/// The most bytes of a corpus.
const TEXT: usize = 2_000_000;

fn main() {
    let (evidence, compose) = match std::env::args().nth(1).as_deref() {
        Some("names") => (false, false),
        Some("evidence") => (true, false),
        Some("composed") => (true, true),
        _ => return,
    };
    let count = match std::env::var("AALAM_BENCH_COUNT") {
        Ok(count) => count.parse().expect("a number of names"),
        Err(_) => NAMES,
    };
    let (names, text) = if corpus::is_bundled() {
        let sample = include_str!("../examples/data/sample.txt");
        (names::compose(count), sample.repeat(20))
    } else {
        (corpus::list(count), corpus::text(TEXT))
    };
    let text = corpus::beginning(&text, TEXT);
    let tagger = Tagger::builder(corpus::gazetteer(&corpus::some(&names, count)))
        .evidence(evidence)
        .compose_persons(compose)
        .compose_organizations(compose)
        .compose_places(compose)
        .build();
    let mut scratch = Scratch::new();
    // What is made once is not counted.
    let mentions = tagger.tag_with(&mut scratch, text).len();
    assert_eq!(measured(&tagger, &mut scratch, text), mentions);
    println!("{}", text.split_whitespace().count());
}

#[inline(never)]
fn measured(tagger: &Tagger, scratch: &mut Scratch, text: &str) -> usize {
    black_box(tagger.tag_with(scratch, text)).len()
}
