//! Building a gazetteer, and the automaton over the letters of the same names
//! that one would search with otherwise: aho-corasick, leftmost-longest.
//!
//! A million names (`AALAM_BENCH_MILLION=1`) are built once and printed: the
//! automaton alone takes half a minute.

#![allow(missing_docs, reason = "criterion's macros")]
#![allow(
    clippy::cast_precision_loss,
    reason = "counts and bytes are below 2^52"
)]

mod names;

use std::hint::black_box;
use std::time::Instant;

use aalam::{EntityType, Gazetteer};
use aho_corasick::MatchKind;
use aho_corasick::automaton::Automaton as _;
use aho_corasick::nfa::contiguous::NFA;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

const MILLION: usize = 1_000_000;

fn gazetteer(ids: &[String], names: &[String]) -> Gazetteer {
    let mut builder = Gazetteer::builder();
    for (id, name) in ids.iter().zip(names) {
        builder.entity(id, EntityType::PERSON, name);
    }
    let gazetteer = builder.build().expect("every name has a letter");
    // With other spellings of some: على حسن is علي حسن.
    assert!(gazetteer.name_count() >= names.len());
    gazetteer
}

fn automaton(names: &[String]) -> NFA {
    let nfa = NFA::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .build(names)
        .expect("a million names fit");
    assert_eq!(nfa.patterns_len(), names.len());
    nfa
}

fn build(c: &mut Criterion) {
    let mut group = c.benchmark_group("build");
    group.sample_size(10);
    for count in names::ladder() {
        let names = names::compose(count);
        let ids: Vec<String> = (0..count).map(|id| format!("Q{id}")).collect();
        let bytes = |bytes: usize| bytes as f64 / count as f64;
        if count == MILLION {
            let start = Instant::now();
            let ours = bytes(gazetteer(&ids, &names).memory_usage());
            let time = start.elapsed();
            let start = Instant::now();
            let theirs = bytes(automaton(&names).memory_usage());
            let ratio = start.elapsed().as_secs_f64() / time.as_secs_f64();
            println!("build/gazetteer/{count}: {time:?}, {ours:.1} bytes per name");
            println!(
                "build/aho-corasick/{count}: {ratio:.1} times that, {theirs:.1} bytes per name"
            );
            continue;
        }
        let ours = bytes(gazetteer(&ids, &names).memory_usage());
        let theirs = bytes(automaton(&names).memory_usage());
        println!("{count} names: {ours:.1} bytes per name, aho-corasick {theirs:.1}");
        group.throughput(Throughput::Elements(count as u64));
        group.bench_function(BenchmarkId::new("gazetteer", count), |b| {
            b.iter(|| gazetteer(black_box(&ids), black_box(&names)));
        });
        group.bench_function(BenchmarkId::new("aho-corasick", count), |b| {
            b.iter(|| automaton(black_box(&names)));
        });
    }
}

criterion_group!(benches, build);
criterion_main!(benches);
