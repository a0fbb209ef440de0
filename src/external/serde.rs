//! `serde`: a profile is the string that it prints as.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::Profile;

impl Serialize for Profile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Profile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl de::Visitor<'_> for Visitor {
            type Value = Profile;

            fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str("the name of a normalization profile, such as \"search@1\"")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Profile, E> {
                text.parse().map_err(E::custom)
            }
        }

        deserializer.deserialize_str(Visitor)
    }
}

#[cfg(test)]
mod tests {
    use crate::Profile;

    #[test]
    fn profiles_survive_json() {
        for profile in Profile::ALL {
            let json = serde_json::to_string(&profile).unwrap();
            assert_eq!(json, format!("\"{profile}\""));
            assert_eq!(serde_json::from_str::<Profile>(&json).unwrap(), profile);
        }
        assert!(serde_json::from_str::<Profile>("\"serch\"").is_err());
        assert!(serde_json::from_str::<Profile>("1").is_err());
    }
}
