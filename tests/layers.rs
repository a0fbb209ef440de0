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

/// What the lists of both make up of the words of the crate is who or what one of them knows.
#[test]
fn a_composed_name_is_the_entity_of_the_gazetteer_that_has_one() {
    let own = |name, id: &str| {
        let mut builder = Gazetteer::builder();
        builder.name_parts(true).entity(id, "ORG", name);
        builder.build().expect("a good name")
    };
    let stranger = || own("نقابة الغواصين", "divers");
    let ministry = || own("وزارة الخارجية المصرية", "own-ministry");
    for (text, name, [one, other]) in [
        (
            "قالت الخارجية المصرية إن الوفد وصل",
            "الخارجية المصرية",
            ["own-ministry", "eg-mofa"],
        ),
        (
            "وأعلنت الدفاع الروسية ذلك",
            "الدفاع الروسية",
            ["russia-mod", "russia-mod"],
        ),
    ] {
        for (first, second, id) in [
            (stranger(), Gazetteer::default(), Some(other)),
            (Gazetteer::default(), stranger(), Some(other)),
            (ministry(), Gazetteer::default(), Some(one)),
            (stranger(), stranger(), None),
        ] {
            let tagger = Tagger::builder(first).gazetteer(second).build();
            let document = tagger.document(text);
            for mentions in [tagger.tag(text), document.into_mentions()] {
                let found: Vec<_> = mentions.iter().map(Mention::text).collect();
                assert_eq!(found, [name]);
                let entity = mentions[0].entity().map(|entity| entity.id());
                assert_eq!(entity, id, "{text}");
            }
        }
    }
}
