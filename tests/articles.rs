//! Recall and precision of the embedded gazetteer on the marked articles of
//! `tests/data/articles`, `tests/data/events` and `tests/data/genres`, and what must hold of any text.

#![cfg(feature = "embedded")]

mod marked;

use std::collections::BTreeMap;
use std::ops::Range;

use aalam::{Document, Gazetteer, MentionKind, Normalizer, NormalizerBuilder, Profile, Tagger};

use marked::{Article, articles, events, genres};

/// A type with the least recall and precision, in percent: a little less than
/// what was reached when this was written.
type Floors = [(&'static str, u32, u32)];

const FLOORS: &Floors = &[
    ("PER", 89, 92),
    ("LOC", 88, 89),
    ("ORG", 77, 85),
    ("MISC", 28, 82),
    ("DEM", 85, 95),
    ("all", 82, 90),
];

/// Of the real names in articles about real events.
const FLOORS_OF_EVENTS: &Floors = &[
    ("PER", 94, 97),
    ("LOC", 90, 94),
    ("ORG", 83, 88),
    ("all", 89, 93),
];

/// Of those articles that nobody looked at while lists and rules were extended:
/// what to expect of other texts.
const FLOORS_OF_UNSEEN: &Floors = &[
    ("PER", 92, 95),
    ("LOC", 88, 92),
    ("ORG", 81, 87),
    ("all", 87, 91),
];

/// Of the texts that are no news of events, in which fewer names are found.
const FLOORS_OF_GENRES: &Floors = &[
    ("PER", 74, 93),
    ("LOC", 80, 90),
    ("ORG", 70, 85),
    ("all", 75, 91),
];

/// Of those that nobody looked at.
const FLOORS_OF_UNSEEN_GENRES: &Floors = &[
    ("PER", 64, 88),
    ("LOC", 81, 94),
    ("ORG", 69, 83),
    ("all", 70, 89),
];

fn entities(document: &Document<'_, '_>) -> Vec<(Range<usize>, &'static str)> {
    document
        .mentions()
        .iter()
        .map(|mention| {
            let entity_type = match (mention.kind(), mention.entity_type().as_str()) {
                (MentionKind::Demonym, _) => "DEM",
                (_, "PER") => "PER",
                (_, "LOC") => "LOC",
                (_, "ORG") => "ORG",
                (_, "MISC") => "MISC",
                (_, other) => panic!("type {other}"),
            };
            (mention.range(), entity_type)
        })
        .collect()
}

#[derive(Default)]
struct Counts {
    marked: u32,
    found: u32,
    right: u32,
    /// Of the marked ones, those with a word in common with one of their type.
    touched: u32,
}

impl Counts {
    fn recall(&self) -> f64 {
        f64::from(100 * self.right) / f64::from(self.marked)
    }

    fn precision(&self) -> f64 {
        f64::from(100 * self.right) / f64::from(self.found)
    }
}

#[test]
fn names_of_articles_are_found() {
    check(&articles(), FLOORS);
}

#[test]
fn names_of_events_are_found() {
    check(&events(), FLOORS_OF_EVENTS);
}

#[test]
fn names_of_unseen_events_are_found() {
    let mut unseen = events();
    unseen.retain(
        |article| matches!(number(&article.file), 19 | 22..=30 | 99..=120 | 171..=180 | 196..=200 | 227..=230 | 241..=245 | 256..=260 | 266..=270 | 276..=280 | 286..=290 | 296..=300 | 316..=320 | 336..=340 | 356..=360 | 376..=380 | 396..=400 | 416..=420 | 436..=440 | 456..=460 | 476..=480),
    );
    check(&unseen, FLOORS_OF_UNSEEN);
}

#[test]
fn names_of_genres_are_found() {
    check(&genres(), FLOORS_OF_GENRES);
}

#[test]
fn names_of_unseen_genres_are_found() {
    let mut unseen = genres();
    unseen.retain(|text| matches!(number(&text.file), 19..=24 | 43..=48 | 67..=72));
    check(&unseen, FLOORS_OF_UNSEEN_GENRES);
}

fn number(file: &str) -> u32 {
    file.trim_end_matches(".txt").parse().unwrap()
}

/// Checks that what is found in the articles reaches the floors; types without one
/// do not count.
fn check(articles: &[Article], floors: &Floors) {
    let tagger = Tagger::new(Gazetteer::default());
    let floor = |of: &str| floors.iter().find(|floor| floor.0 == of);
    let mut counts: BTreeMap<&str, Counts> = BTreeMap::new();
    let mut missed = Vec::new();
    for Article { file, text, names } in articles {
        let mut found = entities(&tagger.document(text));
        found.retain(|(_, entity_type)| floor(entity_type).is_some());
        for (range, entity_type) in names {
            let right = found.iter().any(|(r, t)| r == range && t == entity_type);
            let overlaps = |r: &Range<usize>| r.start.max(range.start) < r.end.min(range.end);
            let touched = found.iter().any(|(r, t)| overlaps(r) && t == entity_type);
            for key in [entity_type.as_str(), "all"] {
                let counts = counts.entry(floor(key).unwrap().0).or_default();
                counts.marked += 1;
                counts.right += u32::from(right);
                counts.touched += u32::from(touched);
            }
            if !right {
                missed.push(format!("{file}: - {} {entity_type}", &text[range.clone()]));
            }
        }
        for (range, entity_type) in found {
            for key in [entity_type, "all"] {
                counts.entry(key).or_default().found += 1;
            }
            if !names.iter().any(|(r, t)| *r == range && t == entity_type) {
                missed.push(format!("{file}: + {} {entity_type}", &text[range]));
            }
        }
    }
    // Shown with `--nocapture`, or when a floor is not reached.
    println!("{}", missed.join("\n"));
    for (entity_type, counts) in &counts {
        println!(
            "{entity_type}: {} marked, {} found, recall {:.1}, precision {:.1}; found at least in part {:.1}",
            counts.marked,
            counts.found,
            counts.recall(),
            counts.precision(),
            f64::from(100 * counts.touched) / f64::from(counts.marked),
        );
    }
    for &(entity_type, recall, precision) in floors {
        let counts = &counts[entity_type];
        assert!(
            counts.recall() >= f64::from(recall),
            "recall of {entity_type}"
        );
        assert!(
            counts.precision() >= f64::from(precision),
            "precision of {entity_type}"
        );
    }
}

#[test]
fn ranges_are_in_order_and_on_character_boundaries() {
    let tagger = Tagger::new(Gazetteer::default());
    for Article { file, text, .. } in articles() {
        let document = tagger.document(&text);
        let mut end = 0;
        for mention in document.mentions() {
            let (range, surface) = (mention.range(), mention.surface_range());
            assert_eq!(
                text.get(range.clone()),
                Some(mention.text()),
                "{file}: {mention:?}"
            );
            assert_eq!(
                text.get(surface.start..range.start),
                Some(mention.proclitics()),
                "{file}"
            );
            assert!(
                end <= surface.start && range.start < range.end,
                "{file}: {mention:?}"
            );
            assert_eq!(surface.end, range.end, "{file}: {mention:?}");
            end = range.end;
        }
        assert!(!document.mentions().is_empty(), "{file}");
    }
}

/// Article 23 has all its vowels; without them the same is found, at the places
/// that the normalizer's map gives.
#[test]
fn vowels_change_nothing() {
    let tagger = Tagger::new(Gazetteer::default());
    let article = articles()
        .into_iter()
        .find(|article| article.file.starts_with("23"))
        .unwrap();
    let mut light: NormalizerBuilder = Profile::Light.builder();
    let normalizers: [Normalizer; 2] = [
        light.tashkeel(true).build(),
        NormalizerBuilder::new().tashkeel(true).build(),
    ];
    for normalizer in normalizers {
        let bare = normalizer.normalize_with_offsets(&article.text);
        assert!(
            bare.as_str().len() < article.text.len() * 3 / 4,
            "the article has no vowels"
        );
        let document = tagger.document(&article.text);
        let bare_document = tagger.document(bare.as_str());
        let about = |document: &Document<'_, '_>| -> Vec<(String, Option<String>, MentionKind)> {
            let mentions = document.mentions().iter();
            mentions
                .map(|mention| {
                    let id = mention.entity().map(|entity| entity.id().to_owned());
                    let name = normalizer.normalize(mention.text()).into_owned();
                    (name, id, mention.kind())
                })
                .collect()
        };
        assert_eq!(about(&document), about(&bare_document));
        for (mention, bare_mention) in document.mentions().iter().zip(bare_document.mentions()) {
            let name = &article.text[bare.to_original(bare_mention.range())];
            assert_eq!(normalizer.normalize(name), bare_mention.text());
            assert_eq!(normalizer.normalize(mention.text()), bare_mention.text());
        }
    }
}
