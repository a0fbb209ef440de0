//! Free fields of entities: what a list says of them beyond what the crate
//! understands.

use std::collections::HashMap;

use super::strings::Strings;

/// The free fields of all entities, entity after entity.
#[derive(Clone, Debug, Default)]
pub(super) struct Fields {
    /// Where each entity's begin, one more than there are entities; nothing if
    /// no entity has any.
    pub(super) starts: Vec<u32>,
    /// The name of each field, as a place in `labels`.
    pub(super) names: Vec<u16>,
    pub(super) values: Strings,
    /// The different names.
    pub(super) labels: Strings,
}

impl Fields {
    /// The names and values of an entity's fields.
    pub(super) fn of(&self, entity: u32) -> impl Iterator<Item = (&str, &str)> {
        let entity = entity as usize;
        let range = match self.starts.get(entity..entity + 2) {
            Some(range) => range[0] as usize..range[1] as usize,
            None => 0..0,
        };
        range.map(|at| {
            let name = self.labels.get(usize::from(self.names[at]));
            (name, self.values.get(at))
        })
    }
}

/// Collects fields in the order of the list.
#[derive(Clone, Debug, Default)]
pub(super) struct FieldsBuilder {
    numbers: HashMap<String, u16>,
    labels: Strings,
    /// Entity and name of each value.
    given: Vec<(u32, u16)>,
    values: Strings,
}

impl FieldsBuilder {
    /// The number of a field's name, which is new if need be; `None` if there
    /// are too many.
    pub(super) fn label(&mut self, name: &str) -> Option<u16> {
        if let Some(&label) = self.numbers.get(name) {
            return Some(label);
        }
        let label = u16::try_from(self.labels.len()).ok()?;
        if !self.labels.push(name) {
            return None;
        }
        self.numbers.insert(name.to_owned(), label);
        Some(label)
    }

    /// Adds a field; false if there are too many.
    #[must_use]
    pub(super) fn push(&mut self, entity: u32, label: u16, value: &str) -> bool {
        let fits = self.given.len() < u32::MAX as usize && self.values.push(value);
        if fits {
            self.given.push((entity, label));
        }
        fits
    }

    /// The fields of `entities` entities; of one that an entity has twice, the
    /// first value.
    pub(super) fn build(&self, entities: usize) -> Fields {
        if self.given.is_empty() {
            return Fields::default();
        }
        let mut order: Vec<usize> = (0..self.given.len()).collect();
        order.sort_by_key(|&at| self.given[at]);
        order.dedup_by_key(|at| self.given[*at]);
        // Fields come back in the order they were given.
        order.sort_by_key(|&at| (self.given[at].0, at));
        let mut fields = Fields {
            labels: self.labels.clone(),
            ..Fields::default()
        };
        for (start, &at) in (0..).zip(&order) {
            let (entity, label) = self.given[at];
            fields
                .starts
                .resize(fields.starts.len().max(entity as usize + 1), start);
            fields.names.push(label);
            let fits = fields.values.push(self.values.get(at));
            debug_assert!(fits, "they fitted into `self.values`");
        }
        #[expect(clippy::cast_possible_truncation, reason = "`push` counts in u32")]
        let end = order.len() as u32;
        fields.starts.resize(entities + 1, end);
        fields.starts.shrink_to_fit();
        fields.names.shrink_to_fit();
        fields.values.shrink_to_fit();
        fields.labels.shrink_to_fit();
        fields
    }
}
