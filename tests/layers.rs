//! Several gazetteers at once: a list of one's own above or below the embedded one takes nothing away that it
//! does not name itself.

#![cfg(feature = "embedded")]

mod marked;

use aalam::{Gazetteer, Mention, Tagger};

use marked::{events, seen, texts};

fn own(id: &str, entity_type: &str, name: &str) -> Gazetteer {
    let mut builder = Gazetteer::builder();
    builder.entity(id, entity_type, name);
    builder.build().expect("a good name")
}

/// A list with somebody of the same given name, or the same family name as somebody else, leaves short forms to whom
/// the text names in full.
#[test]
fn a_short_form_keeps_its_entity_whichever_list_has_it() {
    for (own_name, text, short, id, count) in [
        (
            "كريم مدبولي",
            "التقى مصطفى مدبولي الوفد. وقال مدبولي إن العمل مستمر.",
            "مدبولي",
            "mostafa-madbouly",
            2,
        ),
        (
            "نوال ماكرون",
            "وصل إيمانويل ماكرون إلى بيروت. وقال ماكرون إن فرنسا مستعدة.",
            "ماكرون",
            "Q3052772",
            2,
        ),
    ] {
        let tagger = Tagger::builder(own("own", "PER", own_name))
            .gazetteer(Gazetteer::default())
            .build();
        let document = tagger.document(text);
        let last = document.mentions().iter().rfind(|m| m.text() == short);
        let entity = last.and_then(Mention::entity).map(|entity| entity.id());
        assert_eq!(entity, Some(id), "{text}");
        let tags = document.tags();
        let tag = tags
            .iter()
            .find(|tag| tag.entity().is_some_and(|entity| entity.id() == id));
        assert_eq!(tag.map(aalam::Tag::count), Some(count), "{text}");
    }
}

/// Whatever the list names is in none of these texts, so nothing changes, whether it is asked first or last.
#[test]
fn a_list_of_names_that_no_text_has_changes_nothing() {
    let stranger = || own("stranger", "LOC", "كوسمينوفكا السفلى");
    let embedded = Tagger::new(Gazetteer::default());
    let above = Tagger::builder(stranger())
        .gazetteer(Gazetteer::default())
        .build();
    let below = Tagger::builder(Gazetteer::default())
        .gazetteer(stranger())
        .build();
    let mut texts = texts();
    texts.extend(events().into_iter().step_by(4).map(|article| article.text));
    for text in &texts {
        let expected = seen(&embedded.tag(text));
        let in_document = seen(embedded.document(text).mentions());
        for (tagger, place) in [(&above, "above"), (&below, "below")] {
            assert_eq!(seen(&tagger.tag(text)), expected, "{place}: {text}");
            assert_eq!(
                seen(tagger.document(text).mentions()),
                in_document,
                "{place}: {text}"
            );
        }
    }
}
