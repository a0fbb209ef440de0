//! An entity and its type.

use core::convert::Infallible;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::str::FromStr;
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

    #[inline]
    pub(crate) fn is_person(&self) -> bool {
        self.as_str() == "PER"
    }

    #[inline]
    pub(crate) fn is_location(&self) -> bool {
        self.as_str() == "LOC"
    }

    #[inline]
    pub(crate) fn is_organization(&self) -> bool {
        self.as_str() == "ORG"
    }

    /// Whether this can be the label of a type: one word.
    pub(super) fn is_label(&self) -> bool {
        let apart = |c: char| c.is_whitespace() || c.is_control();
        !self.0.is_empty() && !self.0.contains(apart)
    }
}

/// Recognizes the four labels and their long names (also `place`) in any case, and شخص (also شخصية, أشخاص), مكان (أماكن) and منظمة
/// (مؤسسة, منظمات); every other label is kept as it is.
impl From<&str> for EntityType {
    fn from(label: &str) -> Self {
        match label.to_ascii_uppercase().as_str() {
            "PER" | "PERS" | "PERSON" | "شخص" | "شخصية" | "أشخاص" => Self::PERSON,
            "LOC" | "LOCATION" | "PLACE" | "مكان" | "أماكن" => Self::LOCATION,
            "ORG" | "ORGANIZATION" | "ORGANISATION" | "منظمة" | "مؤسسة" | "منظمات" => {
                Self::ORGANIZATION
            }
            "MISC" | "MISCELLANEOUS" => Self::MISCELLANEOUS,
            _ => Self(Cow::Owned(label.to_owned())),
        }
    }
}

impl From<String> for EntityType {
    fn from(label: String) -> Self {
        Self::from(label.as_str())
    }
}

/// Every text is a label here; that one can be a type is for
/// [`GazetteerBuilder::build`](crate::GazetteerBuilder::build) to say.
impl FromStr for EntityType {
    type Err = Infallible;

    fn from_str(label: &str) -> Result<Self, Infallible> {
        Ok(Self::from(label))
    }
}

impl PartialEq<str> for EntityType {
    fn eq(&self, label: &str) -> bool {
        self.as_str() == label
    }
}

impl PartialEq<&str> for EntityType {
    fn eq(&self, label: &&str) -> bool {
        self.as_str() == *label
    }
}

impl AsRef<str> for EntityType {
    fn as_ref(&self) -> &str {
        self.as_str()
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

    /// Returns a free field: what the list has in a column of this name.
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::Gazetteer;
    ///
    /// let mut builder = Gazetteer::builder();
    /// builder.entity("Q3692", "LOC", "الرياض").field("Q3692", "country", "SA");
    /// let gazetteer = builder.build()?;
    /// let riyadh = gazetteer.entity("Q3692").unwrap();
    /// assert_eq!(riyadh.field("country"), Some("SA"));
    /// assert_eq!(riyadh.field("mayor"), None);
    /// # Ok::<(), aalam::BuildError>(())
    /// ```
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'g str> {
        let mut fields = self.fields();
        fields
            .find(|&(field, _)| field == name)
            .map(|(_, value)| value)
    }

    /// What a free field that the crate understands says: one of these names in any case, with spaces around it or
    /// not.
    pub(crate) fn understood(&self, names: &[&str]) -> Option<&'g str> {
        let is_one = |field: &str| {
            names
                .iter()
                .any(|name| field.trim().eq_ignore_ascii_case(name))
        };
        let field = self.fields().find(|(field, _)| is_one(field));
        field.map(|(_, value)| value.trim())
    }

    /// Returns the names and values of all free fields, in the order of the list.
    pub fn fields(&self) -> impl Iterator<Item = (&'g str, &'g str)> + use<'g> {
        self.entities.fields.of(self.entity)
    }
}

/// Two entities are equal if everything that can be asked of them is, whichever
/// gazetteers they are from.
impl PartialEq for Entity<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.id() == other.id()
            && self.entity_type() == other.entity_type()
            && self.name() == other.name()
            && self.fields().eq(other.fields())
    }
}

impl Eq for Entity<'_> {}

impl Hash for Entity<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id().hash(state);
        self.entity_type().hash(state);
    }
}

impl fmt::Debug for Entity<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut entity = f.debug_struct("Entity");
        entity
            .field("id", &self.id())
            .field("type", &self.entity_type().as_str())
            .field("name", &self.name());
        for (name, value) in self.fields() {
            entity.field(name, &value);
        }
        entity.finish()
    }
}
