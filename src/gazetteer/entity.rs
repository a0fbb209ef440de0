//! An entity and its type.

use core::fmt;
use std::borrow::Cow;

/// The type of an entity: one of the four usual ones, or a label of your own.
///
/// # Examples
///
/// ```
/// use aalam::EntityType;
///
/// assert_eq!(EntityType::from("PER"), EntityType::PERSON);
/// assert_eq!(EntityType::from("location"), EntityType::LOCATION);
/// assert_eq!(EntityType::from("WEAPON").as_str(), "WEAPON");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntityType(Cow<'static, str>);

impl EntityType {
    /// A person, `PER`.
    pub const PERSON: Self = Self(Cow::Borrowed("PER"));
    /// A place, `LOC`.
    pub const LOCATION: Self = Self(Cow::Borrowed("LOC"));
    /// An organization, `ORG`.
    pub const ORGANIZATION: Self = Self(Cow::Borrowed("ORG"));
    /// A name of any other kind, `MISC`.
    pub const MISCELLANEOUS: Self = Self(Cow::Borrowed("MISC"));

    /// Returns the label: `PER`, `LOC`, `ORG`, `MISC`, or the user's own.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Recognizes the four labels and their long names in any case; every other
/// label is kept as it is.
impl From<&str> for EntityType {
    fn from(label: &str) -> Self {
        match label.to_ascii_uppercase().as_str() {
            "PER" | "PERS" | "PERSON" => Self::PERSON,
            "LOC" | "LOCATION" => Self::LOCATION,
            "ORG" | "ORGANIZATION" => Self::ORGANIZATION,
            "MISC" | "MISCELLANEOUS" => Self::MISCELLANEOUS,
            _ => Self(Cow::Owned(label.to_owned())),
        }
    }
}

impl fmt::Display for EntityType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// Someone or something with a name: what a mention stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    pub(crate) id: Box<str>,
    pub(crate) entity_type: EntityType,
    pub(crate) name: Box<str>,
}

impl Entity {
    /// Returns the stable id that the list gave: a Wikidata id, or any string.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the type.
    #[must_use]
    pub fn entity_type(&self) -> &EntityType {
        &self.entity_type
    }

    /// Returns the canonical name, as the list writes it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}
