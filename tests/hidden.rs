//! What is hidden is never found, whatever speaks for it.

use aalam::{EntityType, Gazetteer, Mention, Tagger};

#[cfg(feature = "embedded")]
mod marked;

fn ids<'a>(mentions: &[Mention<'a>]) -> Vec<&'a str> {
    let entities = mentions.iter().filter_map(Mention::entity);
    entities.map(|entity| entity.id()).collect()
}

/// Other names of an entity speak for a doubtful one, but not for one that is hidden.
#[test]
fn the_whole_text_does_not_speak_for_what_is_hidden() {
    let mut list = Gazetteer::builder();
    list.entity("party", "ORG", "زقطوم")
        .ambiguous_alias("party", "دقطوم")
        .entity("one", "LOC", "بلدة سامد")
        .ambiguous_alias("one", "زقطوم")
        .entity("other", "LOC", "بلدة رامد")
        .ambiguous_alias("other", "دقطوم");
    let list = list.build().unwrap();
    let text = "زار مدينة زقطوم أمس. ورأى دقطوم اليوم";
    let of_id = Tagger::builder(list.clone()).hide_id("party").build();
    let of_type = Tagger::builder(list)
        .hide_type(EntityType::ORGANIZATION)
        .build();
    for tagger in [of_id, of_type] {
        assert_eq!(ids(&tagger.tag(text)), ["one"]);
        assert_eq!(ids(tagger.document(text).mentions()), ["one"]);
    }
}

/// With any of what an article names hidden, by id or by type, none of it is found.
#[cfg(feature = "embedded")]
#[test]
fn nothing_hidden_is_found_in_articles() {
    let gazetteer = Gazetteer::default();
    let articles = marked::articles();
    let all = Tagger::new(gazetteer.clone());
    let mut found: Vec<&str> = articles
        .iter()
        .flat_map(|article| ids(all.document(&article.text).mentions()))
        .collect();
    found.sort_unstable();
    found.dedup();
    for part in 0..3 {
        let hidden: Vec<&str> = found.iter().copied().skip(part).step_by(3).collect();
        let mut builder = Tagger::builder(gazetteer.clone());
        for id in &hidden {
            builder.hide_id(id);
        }
        let tagger = builder.build();
        for article in &articles {
            let document = tagger.document(&article.text);
            for ids in [ids(&tagger.tag(&article.text)), ids(document.mentions())] {
                let is_hidden = |id: &&&str| hidden.binary_search(id).is_ok();
                assert_eq!(ids.iter().find(is_hidden), None, "{}", article.file);
            }
        }
    }
    for hidden in [
        EntityType::PERSON,
        EntityType::LOCATION,
        EntityType::ORGANIZATION,
    ] {
        let tagger = Tagger::builder(gazetteer.clone())
            .hide_type(hidden.clone())
            .build();
        for article in &articles {
            let document = tagger.document(&article.text);
            let mentions = tagger.tag(&article.text);
            let mut mentions = mentions.iter().chain(document.mentions());
            let is_hidden = |mention: &&Mention<'_>| *mention.entity_type() == hidden;
            assert_eq!(mentions.find(is_hidden), None, "{}", article.file);
        }
    }
}

/// Nor is who is named with the family name first, nor the town of a region in an enumeration of towns.
#[cfg(feature = "embedded")]
#[test]
fn what_rules_choose_is_not_what_is_hidden() {
    for (id, text) in [
        (
            "abdelmadjid-tebboune",
            "وأضاف تبون عبد المجيد أن القرار نهائي",
        ),
        ("zarqa", "زار المدن الثلاث: عمّان، الزرقاء، إربد"),
    ] {
        let gazetteer = Gazetteer::default();
        let found = |tagger: &Tagger| {
            let document = tagger.document(text);
            ids(document.mentions()).contains(&id)
        };
        assert!(found(&Tagger::new(gazetteer.clone())), "{text}");
        assert!(
            !found(&Tagger::builder(gazetteer).hide_id(id).build()),
            "{text}"
        );
    }
}

/// What is hidden is still what it is for the names beside it: in a row of places, صور is Tyre.
#[cfg(feature = "embedded")]
#[test]
fn what_is_hidden_speaks_for_its_neighbours() {
    let text = "زار الوفد طرابلس، بيروت، صيدا، صور، وعاد أمس.";
    let gazetteer = Gazetteer::default();
    let shown = Tagger::new(gazetteer.clone());
    let hidden = Tagger::builder(gazetteer).hide_id("Q3820").build();
    let all = ["tripoli-lebanon", "Q3820", "sidon", "tyre-lebanon"];
    assert_eq!(ids(shown.document(text).mentions()), all);
    let others = all.into_iter().filter(|&id| id != "Q3820");
    let document = hidden.document(text);
    assert!(ids(document.mentions()).into_iter().eq(others));
}
