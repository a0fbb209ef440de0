//! `serde`: what has a name is the string that it prints as, and a mention is what the examples
//! print of it.

use core::fmt::Display;

use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::{
    AlefMaksura, Composition, DaggerAlef, Digits, EntityType, Evidence, HamzaSeats, LineEnds,
    Mention, MentionKind, Overlaps, Policy, Precision, Profile, Punctuation, Signal, StreamMention,
    TokenKind, WordLigatures,
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
        /// `evidence`.
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let entity = self.entity();
                let mut mention = serializer.serialize_struct("Mention", 12)?;
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
                mention.end()
            }
        }
        )*
    };
}

as_object!(Mention<'_>, StreamMention<'_>);

#[cfg(test)]
mod tests {
    use crate::{EntityType, Gazetteer, Profile, Tagger};

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
            "kind": "name", "score": 8, "evidence": "listed",
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
}
