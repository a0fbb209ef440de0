//! `serde`: what has a name is the string that it prints as, and a mention is what the examples
//! print of it. The names of members stay; there may be more of them in later versions.

use core::fmt::Display;

use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::{
    AlefMaksura, Composition, DaggerAlef, Digits, Document, Entity, EntityType, Evidence,
    HamzaSeats, LineEnds, Mention, MentionKind, Neighbour, Overlaps, Policy, Precision, Profile,
    Punctuation, Sentence, Signal, StreamMention, Tag, Token, TokenKind, Trust, WordLigatures,
};

/// Serializes each type as the string that it prints as.
macro_rules! as_string {
    ($($type:ty),*) => {
        $(impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        })*
    };
}

as_string!(EntityType, Evidence, Profile);

/// Reads each type from the string that it prints as; what errors say was expected.
macro_rules! from_string {
    ($($type:ty: $expecting:literal),* $(,)?) => {
        $(impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(Text {
                    expecting: $expecting,
                    parse: |text| text.parse::<Self>(),
                })
            }
        })*
    };
}

from_string!(
    EntityType: "the type of an entity, such as \"PER\"",
    Profile: "the name of a normalization profile, such as \"search@1\"",
);

/// Serializes the values that have names, and reads them.
macro_rules! values {
    ($($type:ty: $expecting:literal),* $(,)?) => {
        as_string!($($type),*);
        from_string!($($type: $expecting),*);

        #[cfg(test)]
        #[test]
        fn values_survive_json() {
            $(for &value in <$type>::ALL {
                let json = serde_json::to_string(&value).unwrap();
                assert_eq!(json, format!("\"{value}\""));
                assert_eq!(serde_json::from_str::<$type>(&json).unwrap(), value);
                assert!(serde_json::from_str::<$type>("\"no such\"").is_err());
                let error = serde_json::from_str::<$type>("1").unwrap_err().to_string();
                assert!(error.contains($expecting), "{error}");
            })*
        }
    };
}

values!(
    AlefMaksura: "what becomes of alef maksura, such as \"yeh\"",
    Composition: "a composition, such as \"canonical\"",
    DaggerAlef: "what becomes of the dagger alef, such as \"delete\"",
    Digits: "which digits, such as \"ascii\"",
    HamzaSeats: "what becomes of hamzas, such as \"carrier\"",
    LineEnds: "which line ends are ends of sentences, such as \"every\"",
    MentionKind: "the kind of a mention, such as \"name\"",
    Overlaps: "which overlapping mentions are kept, such as \"no-sub\"",
    Policy: "when a name counts, such as \"always\"",
    Precision: "a precision, such as \"high\"",
    Punctuation: "which punctuation, such as \"ascii\"",
    Signal: "a signal of evidence, such as \"title\"",
    TokenKind: "the kind of a token, such as \"word\"",
    Trust: "how far a list is trusted, such as \"vetted\"",
    WordLigatures: "what becomes of ligatures, such as \"spell\"",
);

/// Reads a string.
struct Text<T, E> {
    expecting: &'static str,
    parse: fn(&str) -> Result<T, E>,
}

impl<T, E: Display> de::Visitor<'_> for Text<T, E> {
    type Value = T;

    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.expecting)
    }

    fn visit_str<F: de::Error>(self, text: &str) -> Result<T, F> {
        (self.parse)(text).map_err(F::custom)
    }
}

/// Serializes both kinds of mentions as an object.
macro_rules! as_object {
    ($($type:ty),*) => {
        $(
        /// As `start` and `end` (bytes of the text), `text`, `surface_start`, `surface_end`,
        /// `type`, `entity` (its id) and its `name`, `proclitics`, `kind`, `score` and
        /// `evidence`; and `gazetteer`, the number of the one that it is of
        /// ([`Mention::gazetteer_index`]).
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let entity = self.entity();
                let mut mention = serializer.serialize_struct("Mention", 13)?;
                mention.serialize_field("start", &self.range().start)?;
                mention.serialize_field("end", &self.range().end)?;
                mention.serialize_field("text", self.text())?;
                mention.serialize_field("surface_start", &self.surface_range().start)?;
                mention.serialize_field("surface_end", &self.surface_range().end)?;
                mention.serialize_field("type", self.entity_type())?;
                mention.serialize_field("entity", &entity.map(|entity| entity.id()))?;
                mention.serialize_field("name", &entity.map(|entity| entity.name()))?;
                mention.serialize_field("proclitics", self.proclitics())?;
                mention.serialize_field("kind", &self.kind())?;
                mention.serialize_field("score", &self.score())?;
                mention.serialize_field("evidence", &self.evidence())?;
                mention.serialize_field("gazetteer", &self.gazetteer_index())?;
                mention.end()
            }
        }
        )*
    };
}

as_object!(Mention<'_, '_>, StreamMention<'_>);

/// As `id`, `type`, `name` and, if it has any, an object of its free `fields`.
impl Serialize for Entity<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let has_fields = self.fields().next().is_some();
        let mut entity = serializer.serialize_struct("Entity", 3 + usize::from(has_fields))?;
        entity.serialize_field("id", self.id())?;
        entity.serialize_field("type", self.entity_type())?;
        entity.serialize_field("name", self.name())?;
        if has_fields {
            entity.serialize_field("fields", &Fields(*self))?;
        } else {
            entity.skip_field("fields")?;
        }
        entity.end()
    }
}

/// The free fields of an entity.
struct Fields<'g>(Entity<'g>);

impl Serialize for Fields<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.fields())
    }
}

/// As `entity` (its id) and `name`, `type`, `count`, `score`, `start` and `end` of the first mention (bytes of
/// the text), a list of `spellings`, and `beside`, a list of objects with the index of a `tag` and a number of
/// `sentences`.
impl Serialize for Tag<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let spellings: Vec<&str> = self.spellings().collect();
        let mut tag = serializer.serialize_struct("Tag", 9)?;
        tag.serialize_field("entity", &self.entity().map(|entity| entity.id()))?;
        tag.serialize_field("name", self.name())?;
        tag.serialize_field("type", self.entity_type())?;
        tag.serialize_field("count", &self.count())?;
        tag.serialize_field("score", &self.score())?;
        tag.serialize_field("start", &self.first().start)?;
        tag.serialize_field("end", &self.first().end)?;
        tag.serialize_field("spellings", &spellings)?;
        tag.serialize_field("beside", self.beside())?;
        tag.end()
    }
}

/// As `tag` and `sentences`.
impl Serialize for Neighbour {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut neighbour = serializer.serialize_struct("Neighbour", 2)?;
        neighbour.serialize_field("tag", &self.tag)?;
        neighbour.serialize_field("sentences", &self.sentences)?;
        neighbour.end()
    }
}

/// As its `mentions` and `tags`, without the text.
impl Serialize for Document<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut document = serializer.serialize_struct("Document", 2)?;
        document.serialize_field("mentions", self.mentions())?;
        document.serialize_field("tags", &self.tags())?;
        document.end()
    }
}

/// As `start` and `end` (bytes of the text), `text` and `kind`.
impl Serialize for Token<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut token = serializer.serialize_struct("Token", 4)?;
        token.serialize_field("start", &self.range().start)?;
        token.serialize_field("end", &self.range().end)?;
        token.serialize_field("text", self.text())?;
        token.serialize_field("kind", &self.kind())?;
        token.end()
    }
}

/// As `start` and `end` (bytes of the text) and `text`.
impl Serialize for Sentence<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut sentence = serializer.serialize_struct("Sentence", 3)?;
        sentence.serialize_field("start", &self.range().start)?;
        sentence.serialize_field("end", &self.range().end)?;
        sentence.serialize_field("text", self.text())?;
        sentence.end()
    }
}

#[cfg(test)]
mod tests {
    use crate::{EntityType, Gazetteer, Profile, Tagger, Tokenizer};

    #[test]
    fn profiles_survive_json() {
        for &profile in Profile::ALL {
            let json = serde_json::to_string(&profile).unwrap();
            assert_eq!(json, format!("\"{profile}\""));
            assert_eq!(serde_json::from_str::<Profile>(&json).unwrap(), profile);
        }
        assert!(serde_json::from_str::<Profile>("\"serch\"").is_err());
        assert!(serde_json::from_str::<Profile>("1").is_err());
    }

    #[test]
    fn types_survive_json() {
        for label in ["PER", "WEAPON"] {
            let json = serde_json::to_string(&EntityType::from(label)).unwrap();
            assert_eq!(json, format!("\"{label}\""));
            assert_eq!(serde_json::from_str::<EntityType>(&json).unwrap(), label);
        }
    }

    #[test]
    fn mentions_are_objects() {
        let gazetteer = Gazetteer::builder()
            .entity("Q3692", "LOC", "الرياض")
            .build()
            .unwrap();
        let tagger = Tagger::new(gazetteer);
        let text = "وصل إلى بالرياض";
        let mention = serde_json::json!({
            "start": 16, "end": 28, "text": "الرياض", "surface_start": 14, "surface_end": 28,
            "type": "LOC", "entity": "Q3692", "name": "الرياض", "proclitics": "ب",
            "kind": "name", "score": 8, "evidence": "listed", "gazetteer": 0,
        });
        assert_eq!(
            serde_json::to_value(tagger.tag(text)).unwrap(),
            serde_json::json!([mention])
        );
        let streamed: Vec<_> = tagger.tag_reader(text.as_bytes()).collect();
        let streamed = streamed.into_iter().collect::<Result<Vec<_>, _>>().unwrap();
        assert_eq!(
            serde_json::to_value(streamed).unwrap(),
            serde_json::json!([mention])
        );
    }

    #[test]
    fn entities_are_objects() {
        let gazetteer = Gazetteer::builder()
            .entity("Q3692", "LOC", "الرياض")
            .entity("Q649", "LOC", "موسكو")
            .field("Q3692", "country", "SA")
            .build()
            .unwrap();
        let entities: Vec<_> = gazetteer.entities().collect();
        assert_eq!(
            serde_json::to_value(entities).unwrap(),
            serde_json::json!([
                {"id": "Q3692", "type": "LOC", "name": "الرياض", "fields": {"country": "SA"}},
                {"id": "Q649", "type": "LOC", "name": "موسكو"},
            ])
        );
    }

    #[test]
    fn documents_and_tags_are_objects() {
        let gazetteer = Gazetteer::builder()
            .entity("Q3692", "LOC", "الرياض")
            .alias("Q3692", "رياض الخير")
            .entity("Q649", "LOC", "موسكو")
            .build()
            .unwrap();
        let tagger = Tagger::new(gazetteer);
        let document = tagger.document("وصل من موسكو للرياض. وأعجبته الرياض");
        let tags = serde_json::json!([
            {
                "entity": "Q3692", "name": "الرياض", "type": "LOC", "count": 2, "score": 7.0,
                "start": 27, "end": 35, "spellings": ["رياض", "الرياض"],
                "beside": [{"tag": 1, "sentences": 1}],
            },
            {
                "entity": "Q649", "name": "موسكو", "type": "LOC", "count": 1, "score": 4.0,
                "start": 12, "end": 22, "spellings": ["موسكو"],
                "beside": [{"tag": 0, "sentences": 1}],
            },
        ]);
        assert_eq!(serde_json::to_value(document.tags()).unwrap(), tags);
        let mentions = serde_json::to_value(document.mentions()).unwrap();
        assert_eq!(
            serde_json::to_value(&document).unwrap(),
            serde_json::json!({"mentions": mentions, "tags": tags})
        );
    }

    #[test]
    fn tokens_and_sentences_are_objects() {
        let tokenizer = Tokenizer::new();
        let tokens: Vec<_> = tokenizer.tokenize("نعم.").collect();
        assert_eq!(
            serde_json::to_value(tokens).unwrap(),
            serde_json::json!([
                {"start": 0, "end": 6, "text": "نعم", "kind": "arabic_word"},
                {"start": 6, "end": 7, "text": ".", "kind": "punctuation"},
            ])
        );
        let sentences: Vec<_> = tokenizer.sentences("نعم. لا").collect();
        assert_eq!(
            serde_json::to_value(sentences).unwrap(),
            serde_json::json!([
                {"start": 0, "end": 8, "text": "نعم. "},
                {"start": 8, "end": 12, "text": "لا"},
            ])
        );
    }
}
