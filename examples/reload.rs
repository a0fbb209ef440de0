//! Replaces the gazetteer of a running program without a pause.
//!
//! Threads tag all the time; each takes the current tagger for one text. A new
//! list is built beside them and put in its place in one moment; texts being
//! tagged finish with the tagger they began with.
//!
//! `cargo run --release --example reload`

#[path = "common/status.rs"]
mod status;

use std::io::{self, Write as _};
use std::process::ExitCode;
use std::sync::RwLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use aalam::{BuildError, Gazetteer, Tagger};
use anyhow::Result;

/// The tagger in use, to be replaced at any time.
struct Current(RwLock<Tagger>);

impl Current {
    /// The tagger for the next text; to clone one is cheap.
    fn get(&self) -> Tagger {
        let tagger = self.0.read().expect("no thread panics while it replaces");
        tagger.clone()
    }

    fn replace(&self, tagger: Tagger) {
        *self.0.write().expect("no thread panics while it reads") = tagger;
    }
}

fn tagger(names: &[&str]) -> Result<Tagger, BuildError> {
    let mut builder = Gazetteer::builder();
    for name in names {
        builder.entity(name, "LOC", name);
    }
    Ok(Tagger::new(builder.build()?))
}

fn main() -> ExitCode {
    status::exit("reload", run().map(|()| ExitCode::SUCCESS))
}

fn run() -> Result<()> {
    let text = "سافر الوفد من الرياض إلى القاهرة";
    let current = Current(RwLock::new(tagger(&["الرياض"])?));
    let done = AtomicBool::new(false);
    let counts: Vec<[u64; 3]> = std::thread::scope(|scope| {
        let work = || {
            // How many texts were tagged with no name, with one, and with two.
            let mut counts = [0; 3];
            while !done.load(Ordering::Relaxed) {
                counts[current.get().tag(text).len()] += 1;
            }
            counts
        };
        let workers = [scope.spawn(work), scope.spawn(work)];
        std::thread::sleep(Duration::from_millis(100));
        let new = tagger(&["الرياض", "القاهرة"]).map(|new| current.replace(new));
        std::thread::sleep(Duration::from_millis(100));
        done.store(true, Ordering::Relaxed);
        let counts = workers.map(|worker| worker.join().expect("no worker panics"));
        // Not before the workers have been told to end.
        new.map(|()| counts.to_vec())
    })?;
    let mut out = io::stdout().lock();
    for [none, before, after] in counts {
        assert_eq!(none, 0, "never is there no list");
        writeln!(
            out,
            "{before} texts with the old list, {after} with the new one"
        )?;
    }
    Ok(())
}
