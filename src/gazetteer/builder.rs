//! Collects entities and their names, and builds the gazetteer.

use std::collections::HashMap;
use std::io::BufRead;

use super::entity::{Entity, EntityType};
use super::formats::tsv;
use super::matcher::Automaton;
use super::vocabulary::{NameId, Vocabulary};
use super::{Gazetteer, Inner, Reference, fold_name, roles};
use crate::error::{BuildError, BuildErrorKind, LoadError};

/// Collects entities and their names for a [`Gazetteer`].
///
/// Names can be given in any spelling: they are folded as the text will be.
/// The same name may stand for several entities; the same entity given twice is
/// one entity with the names of both.
///
/// # Examples
///
/// ```
/// use aalam::{EntityType, Gazetteer, Tagger};
///
/// let gazetteer = Gazetteer::builder()
///     .entity("Q7747", EntityType::PERSON, "فلاديمير بوتين")
///     .alias("Q7747", "بوتين")
///     .entity("Q3692", "LOC", "الرياض")
///     .build()?;
/// let tagger = Tagger::new(gazetteer);
/// let mentions = tagger.tag("وصل بوتين إلى الرياض");
/// assert_eq!(mentions.len(), 2);
/// assert_eq!(mentions[0].entity().name(), "فلاديمير بوتين");
/// # Ok::<(), aalam::BuildError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct GazetteerBuilder {
    entities: Vec<Entity>,
    /// The first entity of each id, and the next one with the same id but
    /// another type.
    by_id: HashMap<Box<str>, u32>,
    next_type: HashMap<u32, u32>,
    names: Vec<Name>,
    /// Aliases of ids that are not declared; [`build`](Self::build) says so.
    unknown: Option<(String, String)>,
}

#[derive(Clone, Debug)]
struct Name {
    text: Box<str>,
    entity: u32,
    ambiguous: bool,
}

impl GazetteerBuilder {
    /// Adds an entity by its id, type and canonical name.
    ///
    /// The name is matched in texts too. If the id is there already with the
    /// same type, the name is one more alias of it; two types make two
    /// entities, and an id with both is asked for with [`Gazetteer::entity`],
    /// which answers the first.
    pub fn entity(
        &mut self,
        id: &str,
        entity_type: impl Into<EntityType>,
        name: &str,
    ) -> &mut Self {
        let entity = self.declare(id, entity_type.into(), name);
        self.add_name(entity, name, false);
        self
    }

    /// Adds one more name of the entity `id`: a short form, another spelling, a
    /// Latin name.
    pub fn alias(&mut self, id: &str, name: &str) -> &mut Self {
        self.named(id, name, false)
    }

    /// Adds a name of the entity `id` that is an ordinary word, too, or is the
    /// name of many: it counts only in a text that also has another name of the
    /// same entity.
    pub fn ambiguous_alias(&mut self, id: &str, name: &str) -> &mut Self {
        self.named(id, name, true)
    }

    fn named(&mut self, id: &str, name: &str, ambiguous: bool) -> &mut Self {
        match self.by_id.get(id) {
            Some(&entity) => self.add_name(entity, name, ambiguous),
            None => {
                self.unknown
                    .get_or_insert_with(|| (id.to_owned(), name.to_owned()));
            }
        }
        self
    }

    /// Reads entities from a TSV list.
    ///
    /// Without a header the columns are `name`, `type`, `id`, `canonical`, of
    /// which the last two may be missing or empty: the id is then the canonical
    /// name, and the canonical name is the entity's first name. A header line
    /// (one that names the columns `name` and `type`) puts columns in any order
    /// and may add `aliases` and `ambiguous`, names separated by `|`, see
    /// [`alias`](Self::alias) and [`ambiguous_alias`](Self::ambiguous_alias).
    /// Lines that begin with `#` and empty lines are passed over, and so are
    /// columns that nobody asked for. LF or CRLF, with or without a BOM.
    ///
    /// # Errors
    ///
    /// The first line that cannot be read: not UTF-8, longer than 1 MiB, fewer
    /// than two columns, an empty name or type, a name without a letter. The
    /// error says line and column. Names from the lines before it stay.
    pub fn from_tsv(&mut self, reader: impl BufRead) -> Result<&mut Self, LoadError> {
        tsv::read(reader, self)?;
        Ok(self)
    }

    /// Builds the gazetteer; the builder can be used further.
    ///
    /// # Errors
    ///
    /// A name without a letter or digit, an alias of an unknown id, or more
    /// names than an automaton can hold.
    pub fn build(&self) -> Result<Gazetteer, BuildError> {
        if let Some((id, name)) = self.unknown.clone() {
            return Err(BuildErrorKind::UnknownEntity { id, name }.into());
        }
        let mut vocabulary = Vocabulary::new();
        let mut name_ids: HashMap<Vec<u32>, NameId> = HashMap::new();
        let mut references: Vec<Vec<Reference>> = Vec::new();
        let mut words = Vec::new();
        for name in &self.names {
            words.clear();
            let shape = fold_name(&name.text, |word| words.push(vocabulary.insert(word)));
            if words.is_empty() {
                let id = self.entities[name.entity as usize].id.to_string();
                return Err(BuildErrorKind::NoWords {
                    id,
                    name: name.text.to_string(),
                }
                .into());
            }
            let name_id = match name_ids.get(words.as_slice()) {
                Some(&id) => id,
                None => {
                    let id = u32::try_from(references.len())
                        .map_err(|_| BuildErrorKind::TooLarge("2^32 names".to_owned()))?;
                    name_ids.insert(words.clone(), id);
                    references.push(Vec::new());
                    id
                }
            };
            let reference = Reference {
                entity: name.entity,
                ambiguous: name.ambiguous,
                needs_evidence: name.ambiguous,
                unvetted: false,
                ordinary: false,
                shape,
            };
            merge(&mut references[name_id as usize], reference);
        }
        roles::learn(
            &mut vocabulary,
            name_ids.iter().map(|(words, &name)| (words.as_slice(), name)),
            &mut references,
            |entity| self.entities[entity as usize].entity_type.clone(),
        );
        let mut longer = Vec::new();
        for (words, name) in name_ids {
            if let [word] = words[..] {
                vocabulary.set_alone(word, name);
            } else {
                vocabulary.set_begins(words[0]);
                longer.push((words, name));
            }
        }
        vocabulary.finish();
        Ok(Gazetteer::from_inner(Inner::new(
            self.entities.clone(),
            vocabulary,
            Automaton::new(&longer)?,
            &references,
        )))
    }

    /// The entity of this id and type, which is new if need be.
    pub(super) fn declare(&mut self, id: &str, entity_type: EntityType, name: &str) -> u32 {
        let new = u32::try_from(self.entities.len()).expect("fewer than 2^32 entities");
        let mut at = *self.by_id.entry(id.into()).or_insert(new);
        while at != new {
            if self.entities[at as usize].entity_type == entity_type {
                return at;
            }
            at = *self.next_type.entry(at).or_insert(new);
        }
        self.entities.push(Entity {
            id: id.into(),
            entity_type,
            name: name.into(),
        });
        new
    }

    pub(super) fn add_name(&mut self, entity: u32, name: &str, ambiguous: bool) {
        self.names.push(Name {
            text: name.into(),
            entity,
            ambiguous,
        });
    }
}

/// Adds a reference, unless the entity has the name already; a sure name is not
/// made ambiguous by being given twice.
fn merge(references: &mut Vec<Reference>, new: Reference) {
    match references.iter_mut().find(|old| old.entity == new.entity) {
        Some(old) => {
            old.ambiguous &= new.ambiguous;
            old.shape.bare_article |= new.shape.bare_article;
        }
        None => references.push(new),
    }
}
