//! Tags a text once, for counting its instructions: run by `.ci/instructions`.
//!
//! `names` tags with names only, `evidence` with everything that weighs and
//! composes. Prints the words of the text.

mod names;

use std::hint::black_box;

use aalam::{Gazetteer, Scratch, Tagger};

const NAMES: usize = 10_000;

fn main() {
    let evidence = match std::env::args().nth(1).as_deref() {
        Some("names") => false,
        Some("evidence") => true,
        _ => return,
    };
    let mut builder = Gazetteer::builder();
    for (id, name) in names::compose(NAMES).iter().enumerate() {
        builder.entity(&id.to_string(), "PER", name);
    }
    let gazetteer = builder.build().expect("the names have letters");
    let tagger = Tagger::builder(gazetteer)
        .evidence(evidence)
        .compose_persons(evidence)
        .compose_organizations(evidence)
        .build();
    let text = include_str!("../examples/data/sample.txt").repeat(20);
    let mut scratch = Scratch::new();
    // What is made once is not counted.
    let mentions = tagger.tag_with(&mut scratch, &text).len();
    assert_eq!(measured(&tagger, &mut scratch, &text), mentions);
    println!("{}", text.split_whitespace().count());
}

#[inline(never)]
fn measured(tagger: &Tagger, scratch: &mut Scratch, text: &str) -> usize {
    black_box(tagger.tag_with(scratch, text)).len()
}
