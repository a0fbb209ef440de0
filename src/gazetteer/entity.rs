//! An entity and its type.

use core::fmt;
use std::borrow::Cow;

use super::entities::Entities;

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
///
/// A view into the gazetteer; copying it is free.
#[derive(Clone, Copy)]
pub struct Entity<'g> {
    entities: &'g Entities,
    entity: u32,
}

impl<'g> Entity<'g> {
    pub(super) fn new(entities: &'g Entities, entity: u32) -> Self {
        Self { entities, entity }
    }

    /// Returns the stable id that the list gave: a Wikidata id, or any string.
    #[must_use]
    pub fn id(&self) -> &'g str {
        self.entities.id(self.entity)
    }

    /// Returns the type.
    #[must_use]
    pub fn entity_type(&self) -> &'g EntityType {
        self.entities.entity_type(self.entity)
    }

    /// Returns the canonical name, as the list writes it.
    #[must_use]
    pub fn name(&self) -> &'g str {
        self.entities.name(self.entity)
    }
}

/// Two entities are equal if everything that can be asked of them is, whichever
/// gazetteers they are from.
impl PartialEq for Entity<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.id() == other.id()
            && self.entity_type() == other.entity_type()
            && self.name() == other.name()
    }
}

impl Eq for Entity<'_> {}

impl fmt::Debug for Entity<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entity")
            .field("id", &self.id())
            .field("type", &self.entity_type().as_str())
            .field("name", &self.name())
            .finish()
    }
}
