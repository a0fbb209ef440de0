//! All entities as columns: a million of them are a handful of allocations.

use super::entity::{Entity, EntityType};
use super::fields::Fields;
use super::hashing::{Buckets, Table};
use super::strings::Strings;
use crate::normalize::Key;

/// The entities of a list, numbered in its order.
///
/// A further field of an entity is one more column here, a line in
/// [`Entity`], and a section of the compiled file.
#[derive(Clone, Debug, Default)]
pub(super) struct Entities {
    /// Two per entity: id and canonical name.
    pub(super) strings: Strings,
    /// The type of each, as a place in `labels`.
    pub(super) types: Vec<u16>,
    pub(super) labels: Vec<EntityType>,
    /// Those of `labels`, while entities are being added.
    by_label: Table,
    pub(super) fields: Fields,
}

impl Entities {
    pub(super) fn len(&self) -> usize {
        self.types.len()
    }

    #[inline]
    pub(super) fn get(&self, entity: u32) -> Entity<'_> {
        Entity::new(self, entity)
    }

    pub(super) fn iter(&self) -> impl ExactSizeIterator<Item = Entity<'_>> {
        (0..self.types.len()).map(|entity| {
            #[expect(clippy::cast_possible_truncation, reason = "`push` numbers in u32")]
            self.get(entity as u32)
        })
    }

    pub(super) fn id(&self, entity: u32) -> &str {
        self.strings.get(entity as usize * 2)
    }

    pub(super) fn name(&self, entity: u32) -> &str {
        self.strings.get(entity as usize * 2 + 1)
    }

    pub(super) fn entity_type(&self, entity: u32) -> &EntityType {
        &self.labels[usize::from(self.types[entity as usize])]
    }

    /// Adds an entity; `None` if there are too many, of too many types, or if
    /// their strings are too long.
    pub(super) fn push(&mut self, id: &str, entity_type: EntityType, name: &str) -> Option<u32> {
        let entity = u32::try_from(self.len()).ok()?;
        let known = self.label(&entity_type);
        let label = known.or_else(|| u16::try_from(self.labels.len()).ok())?;
        if !(self.strings.push(id) && self.strings.push(name)) {
            return None;
        }
        if known.is_none() {
            let hash = id_hash(entity_type.as_str());
            self.by_label.insert(hash, label.into());
            self.labels.push(entity_type);
        }
        self.types.push(label);
        Some(entity)
    }

    /// The number of a type that an entity has.
    pub(super) fn label(&self, entity_type: &EntityType) -> Option<u16> {
        let is_it = |at: u32| self.labels[at as usize] == *entity_type;
        let at = self.by_label.find(id_hash(entity_type.as_str()), is_it)?;
        u16::try_from(at).ok()
    }

    pub(super) fn shrink_to_fit(&mut self) {
        self.by_label = Table::default();
        self.strings.shrink_to_fit();
        self.types.shrink_to_fit();
    }
}

/// Entities by their id.
#[derive(Clone, Debug, Default)]
pub(super) struct IdIndex {
    pub(super) buckets: Buckets,
    pub(super) order: Vec<u32>,
}

impl IdIndex {
    pub(super) fn new(entities: &Entities) -> Self {
        let hashes: Vec<u64> = (0..entities.len())
            .map(|at| id_hash(entities.strings.get(at * 2)))
            .collect();
        let (buckets, order) = Buckets::sort(&hashes);
        Self { buckets, order }
    }

    /// The first entity with this id.
    pub(super) fn find(&self, entities: &Entities, id: &str) -> Option<u32> {
        self.order[self.buckets.range(id_hash(id))]
            .iter()
            .copied()
            .find(|&entity| entities.id(entity) == id)
    }
}

pub(super) fn id_hash(id: &str) -> u64 {
    Key::of(id).mixed()
}
