//! What a list says of its entities beyond their names: when a name counts,
//! which entity comes first, which is hidden.

use core::fmt::Display;
use std::collections::{HashMap, HashSet};

use super::builder::GazetteerBuilder;
use super::entities::{Entities, id_hash};
use super::references::{Reference, ReferenceFlags};
use crate::error::{BuildErrorKind, named};

/// When a name counts as a mention of its entity.
///
/// # Examples
///
/// ```
/// use aalam::{Gazetteer, Policy, Tagger};
///
/// // أمل is a name, and the ordinary word for hope.
/// let mut builder = Gazetteer::builder();
/// builder.entity("movement", "ORG", "حركة أمل");
/// builder.alias_with("movement", "أمل", Policy::NeverAlone);
/// let tagger = Tagger::new(builder.build()?);
/// let mentions = tagger.tag("أعلنت حركة أمل أن ثمة أمل");
/// assert_eq!(mentions.len(), 1);
/// assert_eq!(mentions[0].text(), "حركة أمل");
/// # Ok::<(), aalam::BuildError>(())
/// ```
///
/// It prints, and is read, as it stands in the column `flags` of a list: `never-alone`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Policy {
    /// It counts wherever it stands, unless it is an ordinary word, too: then it
    /// needs evidence. In a list that nobody has read every single word does, and
    /// in one that was typed by hand none, see
    /// [`vetted`](GazetteerBuilder::vetted).
    #[default]
    Usual,
    /// It counts wherever it stands, even if it is an ordinary word: the list
    /// vouches for it.
    Always,
    /// It counts with evidence only: beside a title and the like, or, in a
    /// [`Tagger::document`](crate::Tagger::document), if the text also has another name of
    /// the entity.
    Evidence,
    /// It never counts by itself. Words of a person's name that never stands
    /// alone are known as parts of longer names.
    NeverAlone,
}

named! {
    Policy, "policy":
    Usual = "usual",
    Always = "always",
    Evidence = "evidence",
    NeverAlone = "never-alone",
}

/// Policies, priorities and hidden entities.
#[derive(Clone, Debug, Default)]
pub(super) struct Rules {
    entities: HashMap<u32, Policy>,
    /// By the number of the reference, ascending.
    names: Vec<(usize, Policy)>,
    priorities: HashMap<u32, i32>,
    hidden: HashSet<String>,
}

impl Rules {
    pub(super) fn set_priority(&mut self, entity: u32, priority: i32) {
        self.priorities.insert(entity, priority);
    }

    /// Of several entities with one name, those with less come first.
    pub(super) fn rank(&self, reference: Reference) -> i64 {
        if self.priorities.is_empty() {
            return 0;
        }
        let priority = self.priorities.get(&reference.entity);
        -i64::from(priority.copied().unwrap_or(0))
    }

    /// Whether the names of the reference are to be found at all.
    pub(super) fn keep(&self, at: usize, reference: Reference, entities: &Entities) -> bool {
        let hidden = !self.hidden.is_empty() && self.hidden.contains(entities.id(reference.entity));
        !hidden && self.policy(at, reference) != Policy::NeverAlone
    }

    /// The policy for the reference numbered `at`: that of the name, or of its
    /// entity. Names that were made of others are judged as usual: a demonym is
    /// another word, and a list that vouches for a name has not seen its variants.
    pub(super) fn policy(&self, at: usize, reference: Reference) -> Policy {
        if self.names.is_empty() && self.entities.is_empty() {
            return Policy::Usual;
        }
        let is = |flag| reference.flags.contains(flag);
        if is(ReferenceFlags::DEMONYM) {
            return Policy::Usual;
        }
        let own = self.names.binary_search_by_key(&at, |&(name, _)| name);
        let policy = match own {
            Ok(found) => self.names[found].1,
            // What a cell of a list says of a name is the name's own policy.
            Err(_) if is(ReferenceFlags::AMBIGUOUS) => Policy::Evidence,
            Err(_) => self
                .entities
                .get(&reference.entity)
                .copied()
                .unwrap_or_default(),
        };
        match policy {
            Policy::Always if is(ReferenceFlags::VARIANT) => Policy::Usual,
            policy => policy,
        }
    }
}

impl GazetteerBuilder {
    /// Sets when the names of the entity `id` count, for all of them that have
    /// no policy of their own; demonyms are left as they are. Of several types, the
    /// first one's.
    pub fn policy(&mut self, id: &str, policy: Policy) -> &mut Self {
        if let Some(entity) = self.known(id, "policy") {
            self.rules.entities.insert(entity, policy);
        }
        self
    }

    /// Adds one more name of the entity `id`, of several types the first one's, and says when
    /// it counts. If the entity has the name already, as its canonical name or an alias, it
    /// counts as that says, too.
    pub fn alias_with(&mut self, id: &str, name: &str, policy: Policy) -> &mut Self {
        let entity = self.known(id, format_args!("alias {name:?}"));
        let is_good = entity.is_none_or(|entity| self.add_ruled(entity, name, policy));
        self.require_words(id, is_good, name)
    }

    /// Sets the priority of the entity `id`, which is otherwise 0: of several
    /// entities with one name, the one with the highest priority comes first,
    /// and is the one that is meant where nothing speaks for another. Among
    /// equals the order of the list counts. Of several types, the first one's.
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::Gazetteer;
    ///
    /// let gazetteer = Gazetteer::builder()
    ///     .entity("Q41489", "LOC", "طرابلس")
    ///     .entity("Q3579", "LOC", "طرابلس")
    ///     .priority("Q3579", 10)
    ///     .build()?;
    /// assert_eq!(gazetteer.lookup("طرابلس").next().unwrap().id(), "Q3579");
    /// # Ok::<(), aalam::BuildError>(())
    /// ```
    pub fn priority(&mut self, id: &str, priority: i32) -> &mut Self {
        if let Some(entity) = self.known(id, "priority") {
            self.rules.set_priority(entity, priority);
        }
        self
    }

    /// Hides the entity `id`, of whatever type, even if it comes later: its names
    /// are not found, while [`Gazetteer::entity`](crate::Gazetteer::entity) still
    /// knows it.
    ///
    /// It is as if its names had never been given: namesakes, parts of them, composed names
    /// and those of the tagger's other gazetteers are found there.
    /// [`TaggerBuilder::hide_id`](crate::TaggerBuilder::hide_id) hides it in all of them, and
    /// lets nothing stand where a name does that only it has.
    pub fn hide(&mut self, id: &str) -> &mut Self {
        self.rules.hidden.insert(id.to_owned());
        self
    }

    /// Gives the entity `id` a free field, which
    /// [`Entity::field`](crate::Entity::field) gives back. The first value of a
    /// field counts. Of several types, the first one's.
    pub fn field(&mut self, id: &str, name: &str, value: &str) -> &mut Self {
        if let Some(entity) = self.known(id, format_args!("field {name:?}")) {
            match self.label(name) {
                Some(label) => self.add_field(entity, label, value),
                None => self.fail(|| BuildErrorKind::TooLarge("65,536 different fields")),
            }
        }
        self
    }

    /// Adds a name of an entity under a policy; false if there is no word in it.
    pub(super) fn add_name_with(&mut self, entity: u32, name: &str, policy: Policy) -> bool {
        match policy {
            Policy::Usual => self.add_name(entity, name, ReferenceFlags::NONE),
            Policy::Evidence => self.add_name(entity, name, ReferenceFlags::AMBIGUOUS),
            Policy::Always | Policy::NeverAlone => self.add_ruled(entity, name, policy),
        }
    }

    /// Adds a name whose policy counts before that of its entity.
    fn add_ruled(&mut self, entity: u32, name: &str, policy: Policy) -> bool {
        let flags = match policy {
            Policy::Evidence => ReferenceFlags::AMBIGUOUS,
            _ => ReferenceFlags::NONE,
        };
        let before = self.reference_count();
        let some = self.add_name(entity, name, flags);
        // The name and its variants.
        let added = before..self.reference_count();
        self.rules.names.extend(added.map(|at| (at, policy)));
        some
    }

    /// The first entity with this id; that there is none is an error.
    pub(super) fn known(&mut self, id: &str, what: impl Display) -> Option<u32> {
        let entity = self.first_with_id(id_hash(id), id);
        if entity.is_none() {
            self.fail(|| BuildErrorKind::UnknownEntity {
                id: id.to_owned(),
                what: what.to_string(),
            });
        }
        entity
    }
}
