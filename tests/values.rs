//! The small values of the interface: what has a name prints as it and is read from it, and
//! mentions compare.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::fmt::{Debug, Display};
use std::fs;
use std::path::Path;
use std::str::FromStr;

use aalam::{
    AlefMaksura, BuildError, Composition, DaggerAlef, Digits, Document, EntityType, Gazetteer,
    GazetteerBuilder, HamzaSeats, LineEnds, LoadError, Mention, MentionKind, Normalized,
    Normalizer, NormalizerBuilder, Overlaps, ParseNameError, Policy, Precision, Profile,
    Punctuation, Scratch, Sentences, Signal, StreamError, StreamMention, StreamMentions, Tagger,
    TaggerBuilder, TokenKind, Tokenizer, Tokens, Trust, WordLigatures,
};

/// Each value prints as its name, is read from it and nothing else, and pads.
fn check_names<T>(all: &[T], names: &[&str])
where
    T: Copy + Debug + Display + PartialEq + FromStr<Err = ParseNameError>,
{
    let printed: Vec<String> = all.iter().map(T::to_string).collect();
    assert_eq!(printed, names);
    for &value in all {
        let name = value.to_string();
        assert_eq!(name.parse(), Ok(value));
        assert_eq!(format!("{value:>20}|"), format!("{name:>20}|"));
        assert!(name.to_uppercase().parse::<T>().is_err());
    }
    let message = "no such".parse::<T>().err().map(|error| error.to_string());
    let message = message.expect("no value has a name with a space");
    assert!(
        message.ends_with(&format!(" \"no such\"; there are {}", names.join(", "))),
        "{message}"
    );
}

#[test]
fn values_print_and_parse() {
    check_names(Precision::ALL, &["high", "balanced", "recall"]);
    check_names(Overlaps::ALL, &["leftmost-longest", "no-sub", "all"]);
    check_names(
        MentionKind::ALL,
        &["name", "latin", "variant", "demonym", "composed"],
    );
    check_names(LineEnds::ALL, &["unwrapped", "every", "blank-only"]);
    check_names(Composition::ALL, &["none", "canonical", "compatibility"]);
    check_names(WordLigatures::ALL, &["keep", "spell", "delete"]);
    check_names(DaggerAlef::ALL, &["keep", "delete", "alef"]);
    check_names(HamzaSeats::ALL, &["keep", "carrier", "hamza"]);
    check_names(AlefMaksura::ALL, &["keep", "yeh", "yeh-except-particles"]);
    check_names(Digits::ALL, &["keep", "ascii", "arabic", "persian"]);
    check_names(Punctuation::ALL, &["keep", "ascii", "arabic"]);
    check_names(Policy::ALL, &["usual", "always", "evidence", "never-alone"]);
    check_names(Trust::ALL, &["typed", "vetted", "readable", "unvetted"]);
    check_names(
        TokenKind::ALL,
        &[
            "arabic_word",
            "word",
            "number",
            "punctuation",
            "symbol",
            "emoji",
            "url",
            "email",
            "handle",
            "hashtag",
            "space",
            "format",
        ],
    );
    check_names(
        Signal::ALL,
        &[
            "listed",
            "full-name",
            "title",
            "place-word",
            "preposition",
            "org-word",
            "verb",
            "name-parts",
            "org-parts",
            "support",
            "document",
            "ordinary",
            "suspect",
            "proclitic",
            "conflict",
            "adjective",
            "unvetted",
            "nisba",
            "quoted",
            "neighbour",
            "match",
            "country",
            "agreement",
        ],
    );
}

#[test]
fn profiles_and_evidence_pad_as_the_others_do() {
    assert_eq!(format!("{:>12}|", Profile::Search), "    search@1|");
    assert_eq!(Profile::Search.as_str(), "search");
    let list = tagger("Q1899");
    let evidence = list.tag("من كييف")[0].evidence();
    assert_eq!(
        format!("{evidence:<30}|"),
        format!("{:<30}|", evidence.to_string())
    );
}

/// The weights that docs/precision.md and the signals' own docs tell are those that are added up.
#[test]
fn the_docs_tell_the_weights_of_signals() {
    let read = |path: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        fs::read_to_string(path).unwrap()
    };
    let number = |text: &str| text.trim().replace('\u{2212}', "-").parse::<i32>().ok();
    let mut told = HashMap::new();
    for row in read("docs/precision.md").lines() {
        let cells: Vec<&str> = row.split(" | ").collect();
        for pair in cells.windows(2) {
            let Some(weight) = number(pair[1].trim_end_matches('|')) else {
                continue;
            };
            let names = pair[0].split('`').skip(1).step_by(2);
            told.extend(names.filter_map(|name| Some((name.parse::<Signal>().ok()?, weight))));
        }
    }
    for signal in Signal::ALL {
        assert_eq!(told.get(signal), Some(&signal.weight()), "{signal}");
    }

    let source = read("src/tagger/evidence.rs");
    let (_, signals) = source.split_once("pub enum Signal {").unwrap();
    let (signals, _) = signals.split_once("\n}").unwrap();
    let weights = signals
        .split('(')
        .filter_map(|text| number(text.split_once(')')?.0));
    assert!(weights.eq(Signal::ALL.iter().map(|signal| signal.weight())));
}

#[test]
fn what_is_shared_can_be() {
    fn shared<T: Send + Sync>() {}
    fn cloned<T: Send + Sync + Clone>() {}
    cloned::<Gazetteer>();
    cloned::<GazetteerBuilder>();
    cloned::<Normalizer>();
    cloned::<NormalizerBuilder>();
    cloned::<Tagger>();
    cloned::<TaggerBuilder>();
    cloned::<Tokenizer>();
    cloned::<Mention<'static, 'static>>();
    cloned::<StreamMention<'static>>();
    cloned::<Tokens<'static>>();
    cloned::<Sentences<'static>>();
    cloned::<BuildError>();
    cloned::<ParseNameError>();
    shared::<Document<'static, 'static>>();
    shared::<LoadError>();
    shared::<Normalized<'static>>();
    shared::<Scratch>();
    shared::<StreamError>();
    shared::<StreamMentions<'static, &[u8]>>();
}

#[test]
fn settings_compare() {
    let search = Normalizer::new(Profile::Search);
    assert_eq!(search, Profile::Search.builder().build());
    assert_ne!(search, Normalizer::new(Profile::Matching));
    assert_eq!(Profile::Search.builder(), Profile::Search.builder());
    assert_eq!(Tokenizer::builder(), Tokenizer::builder());
    assert_ne!(Tokenizer::builder(), *Tokenizer::builder().semicolons(true));
}

fn tagger(id: &str) -> Tagger {
    let gazetteer = Gazetteer::builder()
        .entity(id, "LOC", "كييف")
        .alias(id, "Kyiv")
        .demonym(id, "كييفي")
        .build()
        .unwrap();
    Tagger::new(gazetteer)
}

#[test]
fn mentions_compare_by_what_they_say() {
    let (one, same, other) = (tagger("Q1899"), tagger("Q1899"), tagger("kyiv"));
    let text = "وصل إلى كييف ثم غادر كييف";
    assert_eq!(one.tag(text), same.tag(text));
    assert_ne!(one.tag(text), other.tag(text));
    assert_ne!(one.tag(text)[0], one.tag(text)[1]);
    let different: HashSet<Mention<'_, '_>> =
        one.tag(text).into_iter().chain(same.tag(text)).collect();
    assert_eq!(different.len(), 2);
    // Of other words at the same place.
    assert_ne!(one.tag("زار كييف"), one.tag("زار Kyiv"));
    assert_ne!(one.tag("زار كييف"), one.tag("زار وكييف"));

    assert_eq!(one.document(text), same.document(text));
    assert_ne!(one.document(text), other.document(text));
    assert_ne!(one.document(text), one.document("وصل إلى كييف"));
    assert_eq!(one.document(text).tags(), same.document(text).tags());
    assert_ne!(one.document(text).tags(), other.document(text).tags());

    let streamed = |tagger: &Tagger| -> Vec<String> {
        let all: Result<Vec<StreamMention<'_>>, _> = tagger.tag_reader(text.as_bytes()).collect();
        let (all, again) = (all.unwrap(), tagger.tag_reader(text.as_bytes()));
        assert!(
            all.iter()
                .zip(again)
                .all(|(one, again)| *one == again.unwrap())
        );
        assert_ne!(all[0], all[1]);
        all.iter().map(|mention| format!("{mention:?}")).collect()
    };
    assert_ne!(streamed(&one), streamed(&other));
}

#[test]
fn a_mention_tells_how_it_names_its_entity() {
    let tagger = tagger("Q1899");
    let kinds: Vec<_> = tagger
        .tag("من كييف إلى KYIV والوفد الكييفي")
        .iter()
        .map(|mention| (mention.text(), mention.kind()))
        .collect();
    assert_eq!(
        kinds,
        [
            ("كييف", MentionKind::Name),
            ("KYIV", MentionKind::Latin),
            ("كييفي", MentionKind::Demonym),
        ]
    );
}

#[test]
fn a_tagger_tells_its_gazetteers() {
    let list = |id: &str, name: &str| {
        let mut builder = Gazetteer::builder();
        builder.entity(id, "LOC", name).build().unwrap()
    };
    let tagger = Tagger::builder(list("first", "كييف"))
        .gazetteer(list("second", "الرياض"))
        .build();
    let ids = tagger.gazetteers().map(|gazetteer| {
        let mut entities = gazetteer.entities();
        entities.next().map(|entity| entity.id().to_owned())
    });
    assert!(ids.flatten().eq(["first", "second"]));
    let mentions = tagger.tag("من الرياض إلى كييف");
    let gazetteers: Vec<&Gazetteer> = tagger.gazetteers().collect();
    for mention in mentions {
        let gazetteer = gazetteers[mention.gazetteer_index()];
        let id = mention.entity().unwrap().id();
        assert_eq!(gazetteer.entity(id), mention.entity());
    }
}

#[test]
fn a_normalized_text_gives_its_string() {
    let search = Normalizer::new(Profile::Search);
    for (text, expected) in [("بُوتِيـــن", "بوتين"), ("بوتين", "بوتين"), ("", "")]
    {
        let normalized = search.normalize_with_offsets(text);
        assert_eq!(normalized.as_str(), expected);
        assert_eq!(normalized.into_string(), expected);
    }
}

/// What has a text gives it without a copy.
#[test]
fn texts_are_given_as_they_are() {
    fn read(text: impl AsRef<str>) -> usize {
        text.as_ref().len()
    }
    let tagger = Tagger::new(Gazetteer::builder().build().expect("no names"));
    let document = tagger.document("وصل بوتين");
    assert!(document.into_mentions().is_empty());
    let normalizer = Normalizer::new(Profile::Search);
    let same = normalizer.normalize_with_offsets("بوتين");
    assert_eq!(read(&same), "بوتين".len());
    assert!(matches!(Cow::from(same), Cow::Borrowed("بوتين")));
    let other = normalizer.normalize_with_offsets("بُوتين");
    assert_eq!(Cow::from(other), "بوتين");
    assert_eq!(read(EntityType::PERSON), 3);
}
