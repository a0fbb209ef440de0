//! Profiles that claim a peer's behaviour, against what the peers answered.
//!
//! `texts.jsonl` holds texts and, for each profile that changes one, the
//! peer's answer; `null` where the peer does more than the profile claims.
//! `charmap.tsv` holds what each peer makes of every single character. To try
//! a file of the former kind of your own, set `AALAM_ORACLE_TEXTS` to its path
//! and run with `-- --ignored`.

use aalam::{Normalizer, Profile};
use serde_json::Value;

const TEXTS: &str = include_str!("data/oracles/texts.jsonl");
const CHARMAP: &str = include_str!("data/oracles/charmap.tsv");

const OWN: [Profile; 3] = [Profile::Light, Profile::Search, Profile::Matching];

fn check_texts(lines: &str) {
    let mut wrong = Vec::new();
    for profile in Profile::ALL.iter().copied().filter(|p| !OWN.contains(p)) {
        let normalizer = Normalizer::new(profile);
        for line in lines.lines() {
            let case: Value = serde_json::from_str(line).unwrap();
            let text = case["in"].as_str().unwrap();
            let expected = match case["out"].get(profile.as_str()) {
                Some(Value::Null) => continue,
                Some(answer) => answer.as_str().unwrap(),
                None => text,
            };
            let found = normalizer.normalize(text);
            if found != expected {
                wrong.push(format!(
                    "{profile} {}: {text:?}\n  expected {expected:?}\n  found    {found:?}",
                    case["id"]
                ));
            }
            assert_eq!(normalizer.normalize_with_offsets(text).as_str(), found);
            assert_eq!(normalizer.is_normalized(text), found == text);
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn texts_come_out_as_from_the_peers() {
    assert!(TEXTS.lines().count() > 400);
    check_texts(TEXTS);
}

#[test]
#[ignore = "needs a file: AALAM_ORACLE_TEXTS"]
fn texts_of_your_own_come_out_as_from_the_peers() {
    let path = std::env::var_os("AALAM_ORACLE_TEXTS").expect("set AALAM_ORACLE_TEXTS");
    check_texts(&std::fs::read_to_string(path).unwrap());
}

#[test]
fn every_character_comes_out_as_from_the_peers() {
    let mut asked = Vec::new();
    let mut changed = std::collections::HashMap::new();
    for line in CHARMAP.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        if fields[0] == "*" {
            for range in fields[1].split(' ') {
                let (first, last) = range.split_once('-').unwrap_or((range, range));
                asked.extend(hex(first) as u32..=hex(last) as u32);
            }
        } else {
            let profile: Profile = fields[0].parse().unwrap();
            let becomes: String = fields[2].split_whitespace().map(hex).collect();
            for code in fields[1].split(' ') {
                changed.insert((profile, hex(code)), becomes.clone());
            }
        }
    }
    assert_eq!(asked.len(), 1839);
    // AraBERT was not asked.
    let peers = Profile::ALL
        .iter()
        .copied()
        .filter(|p| !OWN.contains(p) && *p != Profile::AraBert);
    for profile in peers {
        let normalizer = Normalizer::new(profile);
        for c in asked.iter().filter_map(|&code| char::from_u32(code)) {
            let between = changed
                .get(&(profile, c))
                .cloned()
                .unwrap_or_else(|| c.to_string());
            assert_eq!(
                normalizer.normalize(&format!("س{c}ل")),
                format!("س{between}ل"),
                "{profile} U+{:04X}",
                c as u32
            );
        }
    }
}

fn hex(code: &str) -> char {
    char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap()
}
