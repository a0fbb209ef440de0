//! All cores find what one finds.

#![cfg(all(feature = "embedded", feature = "rayon"))]

mod marked;

use aalam::{Gazetteer, Overlaps, Tagger};

use marked::texts;

#[test]
fn many_texts() {
    let tagger = Tagger::new(Gazetteer::default());
    let articles = texts();
    let found = tagger.par_tag(&articles);
    assert_eq!(found.len(), articles.len());
    for (article, mentions) in articles.iter().zip(found) {
        assert!(!mentions.is_empty());
        assert_eq!(mentions, tagger.tag(article));
    }
    assert!(tagger.par_tag::<&str>(&[]).is_empty());
    for (article, document) in articles.iter().zip(tagger.par_documents(&articles)) {
        assert_eq!(document.text(), article);
        assert_eq!(document, tagger.document(article));
    }
}

#[test]
fn one_large_text() {
    // Over 64 KB, so that it is cut, and of another length each time, so that it
    // is cut at other places.
    let articles = texts().join("\n\n");
    for overlaps in [Overlaps::LeftmostLongest, Overlaps::NoSub, Overlaps::All] {
        let tagger = Tagger::builder(Gazetteer::default())
            .overlaps(overlaps)
            .build();
        let mut text = String::new();
        for word in ["قال", "", "بوتين.", "وصل إلى الرياض؟"] {
            text.push_str(word);
            text.push('\n');
            text.push_str(&articles);
            text.push_str(&articles);
            assert_eq!(tagger.par_tag_text(&text), tagger.tag(&text));
        }
    }
}

#[test]
fn a_text_without_ends_is_not_cut() {
    let tagger = Tagger::new(Gazetteer::default());
    let text = "وصل بوتين إلى الرياض ثم غادر، ".repeat(5_000);
    assert_eq!(tagger.par_tag_text(&text).len(), 10_000);
    assert!(tagger.par_tag_text("").is_empty());
}
