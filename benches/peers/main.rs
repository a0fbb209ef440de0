//! Our part of the comparison with tools outside of Rust: writes the text and the
//! names that all of them get, and prints how long we take. `benches/peers/run`
//! starts it, and the others.

#![allow(clippy::cast_precision_loss, reason = "there are few rounds")]

#[path = "../corpus/mod.rs"]
mod corpus;
#[path = "../naive/mod.rs"]
mod naive;
#[path = "../names/mod.rs"]
mod names;

use std::fs::{create_dir_all, read_to_string, write};
use std::hint::black_box;
use std::path::Path;
use std::sync::LazyLock;
use std::time::Instant;

use aalam::{Scratch, Tagger};

use naive::{Daachorse, Naive};

const TEXT: usize = 1_000_000;
const NAMES: usize = 100_000;
const ROUNDS: usize = 50;

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
        .compose_places(false)
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

/// Prints the name, the version, the seconds for one round and the number of names
/// found.
fn report(name: &str, version: &str, mut find: impl FnMut() -> usize) {
    let mut found = 0;
    let start = seconds();
    for _ in 0..ROUNDS {
        found = black_box(find());
    }
    let each = (seconds() - start) / ROUNDS as f64;
    println!("{name}\t{version}\t{each:.6}\t{found}");
}

/// The processor's time that this process has had, which other work on the machine
/// does not change; where the system does not tell it (in hundredths), the clock's.
fn seconds() -> f64 {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    let ticks = read_to_string("/proc/self/stat").ok().and_then(|stat| {
        let (_, numbers) = stat.rsplit_once(')')?;
        let mut user_and_system = numbers.split_whitespace().skip(11);
        let user: f64 = user_and_system.next()?.parse().ok()?;
        let system: f64 = user_and_system.next()?.parse().ok()?;
        Some((user + system) / 100.0)
    });
    ticks.unwrap_or_else(|| START.elapsed().as_secs_f64())
}
