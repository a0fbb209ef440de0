//! A text that is read bit by bit has the mentions that it has as a whole.

#![cfg(feature = "embedded")]

mod marked;

use std::io::{self, Read};

use aalam::{Gazetteer, StreamError, StreamMention, Tagger};
use proptest::prelude::*;

use marked::{Seen, seen, texts};

/// Gives as many bytes as the list says, then what comes next, over and over.
struct Bits<'t> {
    text: &'t [u8],
    sizes: Vec<usize>,
    turn: usize,
}

impl<'t> Bits<'t> {
    fn new(text: &'t [u8], sizes: &[usize]) -> Self {
        Self {
            text,
            sizes: sizes.to_vec(),
            turn: 0,
        }
    }
}

impl Read for Bits<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let size = self.sizes[self.turn % self.sizes.len()];
        self.turn += 1;
        if size == 0 {
            return Err(io::ErrorKind::Interrupted.into());
        }
        let size = size.min(buffer.len()).min(self.text.len());
        let (now, later) = self.text.split_at(size);
        buffer[..size].copy_from_slice(now);
        self.text = later;
        Ok(size)
    }
}

fn seen_in_stream<'t>(
    mentions: impl Iterator<Item = Result<StreamMention<'t>, StreamError>>,
) -> Vec<Seen> {
    let seen = mentions.map(|mention| {
        let mention = mention.expect("good text");
        assert_eq!(mention.range().end, mention.surface_range().end);
        (
            mention.surface_range().start,
            mention.range().start,
            mention.range().end,
            mention.entity().map(|entity| entity.id().to_owned()),
            mention.kind(),
            mention.evidence(),
        )
    });
    seen.collect()
}

#[test]
fn split_at_every_byte() {
    let tagger = Tagger::new(Gazetteer::default());
    let text: String = texts()[0].chars().take(1_400).collect();
    let whole = seen(&tagger.tag(&text));
    assert!(whole.len() > 20);
    // The longest paragraph of the article fits the limit, the text does not.
    for limit in [1_000, 1 << 20] {
        for split in 1..text.len() {
            let reader = Bits::new(text.as_bytes(), &[split, text.len()]);
            let found = seen_in_stream(tagger.tag_reader(reader).limit(limit));
            assert_eq!(found, whole, "split at {split}, limit {limit}");
        }
        for size in 1..20 {
            let reader = Bits::new(text.as_bytes(), &[size]);
            let found = seen_in_stream(tagger.tag_reader(reader).limit(limit));
            assert_eq!(found, whole, "{size} bytes at a time, limit {limit}");
        }
    }
}

#[test]
fn many_pieces() {
    let tagger = Tagger::new(Gazetteer::default());
    let text = texts().concat().repeat(4);
    let whole = seen(&tagger.tag(&text));
    for sizes in [&[1 << 16, 1, 0, 7][..], &[4_093], &[usize::MAX]] {
        let reader = Bits::new(text.as_bytes(), sizes);
        assert_eq!(seen_in_stream(tagger.tag_reader(reader)), whole);
    }
    let mentions = tagger.tag(&text);
    for (stream, mention) in tagger.tag_reader(text.as_bytes()).zip(mentions) {
        let stream = stream.expect("good text");
        assert_eq!(stream.text(), mention.text());
        assert_eq!(stream.proclitics(), mention.proclitics());
        assert_eq!(stream.entity_type(), mention.entity_type());
        assert_eq!(stream.score(), mention.score());
        assert!(stream.entities().eq(mention.entities()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_sentences_and_sizes(
        sentences in prop::collection::vec(
            (
                prop::collection::vec(
                    prop::sample::select(&[
                        "بوتين", "وبوتين", "فلاديمير", "الرئيس", "للرياض", "الروسي", "أ.", "د. ", "محمد",
                        "بن", "سلمان", "قال", "،", "«", "»", "-", "Kyiv", "3.5", " ", " ", " ", "\n",
                    ][..]),
                    0..12,
                ),
                prop::sample::select(&["قال. ", "؟ ", "!\n", "\n\n", "\r\n\r\n", "…\t"][..]),
            ),
            0..12,
        ),
        sizes in prop::collection::vec(1..40_usize, 1..4),
    ) {
        let sentences: Vec<String> =
            sentences.iter().map(|(words, end)| words.concat() + end).collect();
        let longest = sentences.iter().map(String::len).max().unwrap_or(0);
        let text = sentences.concat();
        let tagger = Tagger::new(Gazetteer::default());
        let reader = Bits::new(text.as_bytes(), &sizes);
        let found = seen_in_stream(tagger.tag_reader(reader).limit(longest + 4));
        prop_assert_eq!(found, seen(&tagger.tag(&text)));
    }
}

#[test]
fn bytes_that_are_not_utf8() {
    let tagger = Tagger::new(Gazetteer::default());
    let good = "وصل بوتين إلى الرياض. ".as_bytes();
    for (bad, skip) in [
        (&b"\xFF"[..], 0),
        (b"ab\xD9 ", 2),
        (b"ab \xD9", 3),
        (b"\xED\xA0\x80", 0),
        (b"\xF0\x9F\x91", 0),
    ] {
        let text = [good, bad].concat();
        for size in 1..text.len() {
            let mut mentions = tagger.tag_reader(Bits::new(&text, &[size]));
            for name in ["بوتين", "الرياض"] {
                let mention = mentions.next().expect("a mention").expect("good text");
                assert_eq!(mention.text(), name);
            }
            let error = mentions.next().expect("an error").expect_err("an error");
            assert_eq!(error.byte(), (good.len() + skip) as u64);
            assert!(!error.is_io());
            assert!(error.to_string().contains("not UTF-8"));
            assert!(mentions.next().is_none());
        }
    }
}

#[test]
fn readers_that_fail() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("the disk is gone"))
        }
    }
    let tagger = Tagger::new(Gazetteer::default());
    let text = "وصل بوتين. غادر ترامب";
    let mut mentions = tagger.tag_reader(text.as_bytes().chain(Broken));
    // What follows could have been ترامبولين.
    assert_eq!(mentions.next().unwrap().unwrap().text(), "بوتين");
    let error = mentions.next().unwrap().unwrap_err();
    assert!(error.is_io());
    assert_eq!(error.byte(), text.len() as u64);
    assert!(error.to_string().ends_with("the disk is gone"));
    assert!(mentions.next().is_none());
}

/// Gives the pattern over and over, and never ends a sentence.
struct Endless {
    pattern: &'static [u8],
    at: usize,
    left: usize,
}

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let size = buffer.len().min(self.left);
        assert!(size <= 1 << 20, "more than the limit is kept");
        for byte in &mut buffer[..size] {
            *byte = self.pattern[self.at % self.pattern.len()];
            self.at += 1;
        }
        self.left -= size;
        Ok(size)
    }
}

#[test]
fn texts_without_ends_are_cut_behind_lines_or_words() {
    let tagger = Tagger::new(Gazetteer::default());
    for (pattern, each) in [
        ("غادر بوتين إلى موسكو\n", 2),
        ("غادر بوتين إلى موسكو ", 2),
        ("و", 0),
    ] {
        let times = 8_000_000 / pattern.len();
        let text = Endless {
            pattern: pattern.as_bytes(),
            at: 0,
            left: times * pattern.len(),
        };
        assert_eq!(tagger.tag_reader(text).count(), each * times, "{pattern:?}");
    }
}

#[test]
fn nothing() {
    let tagger = Tagger::new(Gazetteer::default());
    assert!(tagger.tag_reader(io::empty()).next().is_none());
}

/// A mention gives its entity away for longer than its text, and itself with words of its own.
#[test]
fn a_mention_can_be_kept_without_its_text() {
    let gazetteer = Gazetteer::builder()
        .entity("Q3692", "LOC", "الرياض")
        .build()
        .unwrap();
    let tagger = Tagger::new(gazetteer);
    let (entity, owned) = {
        let text = String::from("وصل للرياض أمس");
        let document = tagger.document(&text);
        let mention = document.mentions()[0];
        (mention.entity(), StreamMention::from(mention))
    };
    assert_eq!(entity, tagger.gazetteers().next().unwrap().entity("Q3692"));
    assert_eq!((owned.proclitics(), owned.text()), ("لل", "رياض"));
    let streamed = tagger.tag_reader("وصل للرياض أمس".as_bytes()).next();
    assert_eq!(streamed.unwrap().unwrap(), owned);
}
