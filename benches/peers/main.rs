//! Our part of the comparison with tools outside of Rust: writes the text and the
//! names that all of them get, and prints how long we take. `benches/peers/run`
//! starts it, and the others.

#[path = "../corpus/mod.rs"]
mod corpus;
#[path = "../naive/mod.rs"]
mod naive;
#[path = "../names/mod.rs"]
mod names;

use std::fs::{create_dir_all, write};
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use aalam::{Scratch, Tagger};

use naive::{Daachorse, Naive};

const TEXT: usize = 1_000_000;
const NAMES: usize = 100_000;
const ROUNDS: usize = 30;

fn main() {
    // Cargo passes `--bench` as well.
    let Some(directory) = std::env::args().skip(1).find(|arg| !arg.starts_with('-')) else {
        println!("Run benches/peers/run, which compares with tools outside of Rust.");
        return;
    };
    let directory = Path::new(&directory);
    let text = corpus::text(TEXT);
    let list = corpus::list(NAMES);
    let names = corpus::some(&list, NAMES.min(list.len()));
    create_dir_all(directory).expect("a directory to write to");
    write(directory.join("text.txt"), &text).expect("a directory to write to");
    write(directory.join("names.txt"), names.join("\n")).expect("a directory to write to");

    let gazetteer = corpus::gazetteer(&names);
    let tagger = Tagger::builder(gazetteer)
        .evidence(false)
        .compose_persons(false)
        .compose_organizations(false)
        .build();
    let mut scratch = Scratch::new();
    report("aalam", env!("CARGO_PKG_VERSION"), || {
        tagger.tag_with(&mut scratch, &text).len()
    });
    let naive = Naive::new(names.iter().copied());
    report("aho-corasick", "1.1", || naive.find(&text).len());
    let daachorse = Daachorse::new(names.iter().copied());
    report("daachorse", "5.1", || daachorse.find(&text).len());
}

/// Prints the name, the version, the least seconds and the number of names found.
fn report(name: &str, version: &str, mut find: impl FnMut() -> usize) {
    let mut found = 0;
    let times = (0..ROUNDS).map(|_| {
        let start = Instant::now();
        found = black_box(find());
        start.elapsed().as_secs_f64()
    });
    let least = times.fold(f64::INFINITY, f64::min);
    println!("{name}\t{version}\t{least:.6}\t{found}");
}
