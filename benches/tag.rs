//! Finding names in news: by the number of names, by the size of the text, and on
//! all cores; beside what one would use otherwise.

#![allow(missing_docs, reason = "criterion's macros")]

mod corpus;
mod naive;
mod names;

use std::hint::black_box;
use std::ops::Range;

use aalam::{Gazetteer, Scratch, Tagger};
use criterion::measurement::WallTime;
use criterion::{
    BenchmarkGroup, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main,
};

use naive::{Daachorse, Naive, Ngrams};

const NAMES: usize = 10_000;
const TEXT: usize = 1_000_000;

/// All the ways, for the same names.
struct Finders {
    /// Without evidence and composed names: nothing but the names of the list.
    bare: Tagger,
    full: Tagger,
    naive: Naive,
    daachorse: Daachorse,
    ngrams: Ngrams,
}

impl Finders {
    fn new(names: &[&str]) -> Self {
        let gazetteer = corpus::gazetteer(names);
        Self {
            bare: bare(gazetteer.clone()),
            full: Tagger::new(gazetteer),
            naive: Naive::new(names.iter().copied()),
            daachorse: Daachorse::new(names.iter().copied()),
            ngrams: Ngrams::new(names.iter().copied()),
        }
    }

    /// Proves that all of them find the same, as far as they can, and prints how
    /// much that is.
    fn check(&self, text: &str, what: &str) {
        let ours: Vec<Range<usize>> = self
            .bare
            .tag(text)
            .iter()
            .map(aalam::Mention::range)
            .collect();
        let naive = self.naive.find(text);
        let ngrams = self.ngrams.find(text);
        println!(
            "{what}: aalam finds {} names ({} with evidence, {} in the light of the whole text), \
             aho-corasick {}, n-grams {}",
            ours.len(),
            self.full.tag(text).len(),
            self.full.document(text).mentions().len(),
            naive.len(),
            ngrams.len(),
        );
        assert_eq!(self.daachorse.find(text), naive);
        // Where the others find a name, we find it, or a longer one.
        for other in [&naive, &ngrams] {
            let mut ours = ours.iter().peekable();
            for name in other {
                while ours.next_if(|our| our.end <= name.start).is_some() {}
                let found = ours.peek().is_some_and(|our| our.start < name.end);
                assert!(found || !corpus::is_bundled(), "{:?}", &text[name.clone()]);
            }
        }
    }

    fn bench(&self, group: &mut BenchmarkGroup<'_, WallTime>, size: usize, text: &str) {
        let mut scratch = Scratch::new();
        let mut bench = |name: &str, find: &mut dyn FnMut(&str) -> usize| {
            let found = find(text);
            group.bench_function(BenchmarkId::new(name, size), |b| {
                b.iter(|| assert_eq!(find(black_box(text)), found));
            });
        };
        bench("aalam", &mut |text| {
            self.bare.tag_with(&mut scratch, text).len()
        });
        bench("aalam-evidence", &mut |text| {
            self.full.tag_with(&mut scratch, text).len()
        });
        bench("aalam-document", &mut |text| {
            self.full.document(text).mentions().len()
        });
        bench("aho-corasick", &mut |text| self.naive.find(text).len());
        bench("daachorse", &mut |text| self.daachorse.find(text).len());
        bench("ngrams", &mut |text| self.ngrams.find(text).len());
    }
}

fn bare(gazetteer: Gazetteer) -> Tagger {
    Tagger::builder(gazetteer)
        .evidence(false)
        .compose_persons(false)
        .compose_organizations(false)
        .compose_places(false)
        .build()
}

/// From a hundred names to a hundred thousand; to a million, if
/// `AALAM_BENCH_MILLION` is set.
fn by_names(c: &mut Criterion) {
    let text = corpus::text(TEXT);
    let mut sizes = vec![100, 1_000, 10_000, 100_000];
    if std::env::var_os("AALAM_BENCH_MILLION").is_some() {
        sizes.push(1_000_000);
    }
    let list = corpus::list(sizes[sizes.len() - 1]);
    sizes.retain(|&size| size <= list.len());
    let mut group = c.benchmark_group("tag/names");
    group.throughput(Throughput::Bytes(text.len() as u64));
    for size in sizes {
        let finders = Finders::new(&corpus::some(&list, size));
        finders.check(&text, &format!("{size} names"));
        finders.bench(&mut group, size, &text);
    }
}

/// From a short message to a megabyte.
fn by_text(c: &mut Criterion) {
    let list = corpus::list(100_000);
    let finders = Finders::new(&corpus::some(&list, NAMES.min(list.len())));
    let text = corpus::text(TEXT);
    let mut group = c.benchmark_group("tag/text");
    for size in [1_000, 10_000, 100_000, 1_000_000] {
        let text = corpus::beginning(&text, size);
        finders.check(text, &format!("{size} bytes"));
        group.throughput(Throughput::Bytes(text.len() as u64));
        finders.bench(&mut group, size, text);
    }
}

/// A large text at once, from a reader, and on all cores.
fn at_large(c: &mut Criterion) {
    let list = corpus::list(100_000);
    let names = corpus::some(&list, NAMES.min(list.len()));
    let tagger = bare(corpus::gazetteer(&names));
    let text = corpus::text(4 * TEXT);
    let found = tagger.tag(&text).len();
    let mut group = c.benchmark_group("tag/large");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("tag", |b| {
        b.iter(|| assert_eq!(tagger.tag(black_box(&text)).len(), found));
    });
    group.bench_function("tag-reader", |b| {
        b.iter(|| assert_eq!(tagger.tag_reader(black_box(text.as_bytes())).count(), found));
    });
    #[cfg(feature = "rayon")]
    {
        group.bench_function("par-tag-text", |b| {
            b.iter(|| assert_eq!(tagger.par_tag_text(black_box(&text)).len(), found));
        });
        let documents: Vec<&str> = text.split_inclusive("\n\n").collect();
        let count = |found: &[Vec<_>]| found.iter().map(Vec::len).sum::<usize>();
        assert_eq!(count(&tagger.par_tag(&documents)), found);
        group.bench_function("par-tag", |b| {
            b.iter(|| assert_eq!(count(&tagger.par_tag(black_box(&documents))), found));
        });
    }
}

criterion_group!(benches, by_names, by_text, at_large);
criterion_main!(benches);
