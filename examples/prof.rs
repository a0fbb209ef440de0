//! Profile.
use aalam::*;
fn main() {
    let text = std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap();
    let n: usize = std::env::args().nth(3).unwrap().parse().unwrap();
    let list = std::fs::read_to_string(std::env::args().nth(2).unwrap()).unwrap();
    let names: Vec<&str> = list.lines().map(|l| l.split('\t').next().unwrap()).filter(|n| n.chars().any(char::is_alphanumeric)).collect();
    let step = names.len() / n;
    let mut b = Gazetteer::builder();
    for (i, name) in names.iter().step_by(step).take(n).enumerate() { b.entity(&i.to_string(), "PER", name); }
    let t = Tagger::builder(b.build().unwrap()).evidence(false).compose_persons(false).compose_organizations(false).build();
    let reps: usize = std::env::args().nth(4).unwrap().parse().unwrap();
    let mut s = Scratch::new();
    for _ in 0..reps { println!("{} {}", t.tag_with(&mut s, &text).len(), text.split_whitespace().count()); }
}
