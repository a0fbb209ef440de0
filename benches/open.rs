//! Opening a compiled gazetteer, reading its bare bytes, and building it.

#![allow(missing_docs, reason = "criterion's macros")]

mod names;

use std::fmt::Write as _;
use std::fs::{self, File};
use std::hint::black_box;

use aalam::Gazetteer;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

fn from_tsv(list: &str) -> Gazetteer {
    let mut builder = Gazetteer::builder();
    builder.from_tsv(list.as_bytes()).expect("a good list");
    builder.build().expect("a good list")
}

fn open(c: &mut Criterion) {
    let mut group = c.benchmark_group("open");
    group.sample_size(10);
    for count in names::ladder() {
        let mut list = String::new();
        for (id, name) in names::compose(count).iter().enumerate() {
            let _ = writeln!(list, "{name}\tPER\tQ{id}\t{name}");
        }
        let path = std::env::temp_dir().join(format!("aalam-{}.bench", std::process::id()));
        let file = File::create(&path).expect("a temporary file");
        let built = from_tsv(&list);
        let expected = built.name_count();
        assert!(expected >= count, "every name is there");
        built.write_to(file).expect("a temporary file");
        let bytes = fs::read(&path).expect("a temporary file");
        let check = |gazetteer: Gazetteer| assert_eq!(gazetteer.name_count(), expected);

        group.throughput(Throughput::Bytes(bytes.len() as u64));
        group.bench_function(BenchmarkId::new("bare-read", count), |b| {
            b.iter(|| assert_eq!(fs::read(&path).expect("the file").len(), bytes.len()));
        });
        group.bench_function(BenchmarkId::new("open", count), |b| {
            b.iter(|| check(Gazetteer::open(&path).expect("the file")));
        });
        group.bench_function(BenchmarkId::new("from-bytes", count), |b| {
            b.iter(|| check(Gazetteer::from_bytes(black_box(&bytes)).expect("the file")));
        });
        group.bench_function(BenchmarkId::new("build-from-tsv", count), |b| {
            b.iter(|| check(from_tsv(black_box(&list))));
        });
        fs::remove_file(&path).expect("the file");
    }
}

criterion_group!(benches, open);
criterion_main!(benches);
