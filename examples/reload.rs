//! Replaces the gazetteer of a running program without a pause.
//!
//! Threads tag all the time; each takes the current tagger for one text. A new
//! list is built beside them and put in its place in one moment; texts being
//! tagged finish with the tagger they began with.
//!
//! `cargo run --release --example reload`

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, RwLock};
use std::time::Duration;

use aalam::{Gazetteer, Tagger};

/// The tagger in use, to be replaced at any time.
struct Current(RwLock<Arc<Tagger>>);

impl Current {
    fn new(tagger: Tagger) -> Self {
        Self(RwLock::new(Arc::new(tagger)))
    }

    /// The tagger for the next text; it stays as it is while it is held.
    fn get(&self) -> Arc<Tagger> {
        Arc::clone(&self.0.read().expect("no thread panics while it replaces"))
    }

    fn replace(&self, tagger: Tagger) {
        *self.0.write().expect("no thread panics while it reads") = Arc::new(tagger);
    }
}

fn tagger(names: &[&str]) -> Result<Tagger, aalam::BuildError> {
    let mut builder = Gazetteer::builder();
    for name in names {
        builder.entity(name, "LOC", name);
    }
    Ok(Tagger::new(builder.build()?))
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let text = "سافر الوفد من الرياض إلى القاهرة";
    let current = Current::new(tagger(&["الرياض"])?);
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..2)
            .map(|_| {
                scope.spawn(|| {
                    // How many texts were tagged with one name, and with two.
                    let mut counts = [0_u64; 3];
                    while !done.load(Ordering::Relaxed) {
                        counts[current.get().tag(text).len()] += 1;
                    }
                    counts
                })
            })
            .collect();
        std::thread::sleep(Duration::from_millis(100));
        let new = tagger(&["الرياض", "القاهرة"]);
        if let Ok(new) = new {
            current.replace(new);
        }
        std::thread::sleep(Duration::from_millis(100));
        done.store(true, Ordering::Relaxed);
        for worker in workers {
            if let Ok([none, before, after]) = worker.join() {
                assert_eq!(none, 0, "never is there no list");
                println!("{before} texts with the old list, {after} with the new one");
            }
        }
    });
    Ok(())
}
