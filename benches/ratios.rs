//! How many times faster than the naive way names are found, at each size of
//! list, and by all cores, with all of them measured in turn:
//! `cargo bench --bench ratios --features rayon`.
//!
//! `AALAM_BENCH_TEXT` and `AALAM_BENCH_NAMES` (TSV, the name first) put a corpus
//! and a list of your own in the place of the bundled ones.

mod corpus;
mod naive;
mod names;

use std::hint::black_box;
use std::time::{Duration, Instant};

use aalam::{Scratch, Tagger};

use naive::Naive;

const ROUNDS: usize = 9;

fn main() {
    let text = corpus::text(5_000_000);
    let list = corpus::list(100_000);
    println!(
        "{} MB of text, {} names",
        text.len() / 1_000_000,
        list.len()
    );
    println!(
        "{:>9} {:>12} {:>12} {:>7} {:>12} {:>9}",
        "names", "naive MB/s", "aalam MB/s", "ratio", "evidence", "mentions"
    );
    let mut sizes = vec![100, 1_000, 10_000, 100_000, 1_000_000];
    sizes.retain(|&size| size <= list.len());
    for size in sizes {
        let names = corpus::some(&list, size);
        let gazetteer = corpus::gazetteer(&names);
        let bare = Tagger::builder(gazetteer.clone())
            .evidence(false)
            .compose_persons(false)
            .compose_organizations(false)
            .build();
        let full = Tagger::new(gazetteer);
        let naive = Naive::new(names.iter().copied());
        let mut scratch = Scratch::new();
        let mut times = [const { Vec::new() }; 3];
        let mut mentions = 0;
        for _ in 0..ROUNDS {
            times[0].push(time(|| naive.find(&text).len()));
            times[1].push(time(|| {
                mentions = bare.tag_with(&mut scratch, &text).len();
                mentions
            }));
            times[2].push(time(|| full.tag_with(&mut scratch, &text).len()));
        }
        let [naive, bare, full] = times.map(|mut times: Vec<Duration>| {
            times.sort_unstable();
            times[times.len() / 2].as_secs_f64()
        });
        let speed = |seconds: f64| text.len() as f64 / seconds / 1e6;
        println!(
            "{size:>9} {:>12.0} {:>12.0} {:>6.1}x {:>11.2}x {mentions:>9}",
            speed(naive),
            speed(bare),
            naive / bare,
            bare / full,
        );
    }
}

fn time(mut run: impl FnMut() -> usize) -> Duration {
    let start = Instant::now();
    black_box(run());
    start.elapsed()
}
