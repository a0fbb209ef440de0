//! How many times faster than the naive way names are found, at each size of
//! list, what evidence, composing names that no list has, and a reader cost, and what
//! all cores bring. All are
//! measured in turn, so that a noisy machine is noisy for each of them:
//! `cargo bench --bench ratios --features rayon`.
//!
//! `AALAM_BENCH_TEXT` and `AALAM_BENCH_NAMES` (TSV: name, type) put a corpus and a
//! list of your own in the place of the bundled ones.

#![allow(clippy::cast_precision_loss, reason = "bytes are below 2^52")]

mod corpus;
mod naive;
mod names;

use std::hint::black_box;
use std::time::Instant;

use aalam::{Scratch, Tagger};

use naive::{Daachorse, Naive};

const ROUNDS: usize = 9;

fn main() {
    let text = corpus::text(5_000_000);
    let list = corpus::list(100_000);
    let (size, count) = (text.len() / 1_000_000, list.len());
    println!("{size} MB of text, {count} names, {ROUNDS} rounds; speeds as ratios to aalam's");
    println!(
        "{:>9} {:>10} {:>12} {:>9} {:>8} {:>9} {:>6} {:>9} {:>9}",
        "names",
        "aalam MB/s",
        "aho-corasick",
        "daachorse",
        "evidence",
        "composing",
        "reader",
        "all cores",
        "mentions"
    );
    let mut sizes = vec![100, 1_000, 10_000, 100_000, 1_000_000];
    sizes.retain(|&size| size <= list.len());
    for size in sizes {
        let names = corpus::some(&list, size);
        let gazetteer = corpus::gazetteer(&names);
        let listed = |evidence| {
            Tagger::builder(gazetteer.clone())
                .evidence(evidence)
                .compose_persons(false)
                .compose_organizations(false)
                .compose_places(false)
                .build()
        };
        let (bare, judged) = (listed(false), listed(true));
        let full = Tagger::new(gazetteer.clone());
        let naive = Naive::new(names.iter().copied());
        let daachorse = Daachorse::new(names.iter().copied());
        let mut scratches = [Scratch::new(), Scratch::new(), Scratch::new()];
        let [one, two, three] = &mut scratches;
        let mut ways: [(&mut dyn FnMut() -> usize, Vec<f64>); 7] = [
            (&mut || bare.tag_with(one, &text).len(), Vec::new()),
            (&mut || naive.find(&text).len(), Vec::new()),
            (&mut || daachorse.find(&text).len(), Vec::new()),
            (&mut || judged.tag_with(two, &text).len(), Vec::new()),
            (&mut || full.tag_with(three, &text).len(), Vec::new()),
            (&mut || bare.tag_reader(text.as_bytes()).count(), Vec::new()),
            (&mut || all_cores(&bare, &text), Vec::new()),
        ];
        for _ in 0..ROUNDS {
            for (find, times) in &mut ways {
                let start = Instant::now();
                black_box(find());
                times.push(start.elapsed().as_secs_f64());
            }
        }
        let [bare_time, ratios @ ..] = ways.map(|(_, mut times)| {
            times.sort_by(f64::total_cmp);
            times[times.len() / 2]
        });
        let [naive, daachorse, judged, full, reader, cores] = ratios.map(|time| bare_time / time);
        println!(
            "{size:>9} {:>10.0} {naive:>12.2} {daachorse:>9.2} {judged:>8.2} {full:>9.2} {reader:>6.2} {cores:>9.2} {:>9}",
            text.len() as f64 / bare_time / 1e6,
            bare.tag(&text).len(),
        );
    }
}

#[cfg(feature = "rayon")]
fn all_cores(tagger: &Tagger, text: &str) -> usize {
    tagger.par_tag_text(text).len()
}

/// One core, if there is nothing to use the others with.
#[cfg(not(feature = "rayon"))]
fn all_cores(tagger: &Tagger, text: &str) -> usize {
    tagger.tag(text).len()
}
