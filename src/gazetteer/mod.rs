//! Lists of names, ready to be found in text.

mod builder;
mod embedded;
mod entity;
mod formats;
mod matcher;
mod roles;
mod vocabulary;

use std::sync::Arc;

pub use builder::GazetteerBuilder;
pub use entity::{Entity, EntityType};
pub(crate) use matcher::State;
pub(crate) use vocabulary::{NameId, WordId};

use crate::normalize::{Key, fold_word};
use crate::tokenize::scan;
use matcher::Automaton;
use vocabulary::Vocabulary;

/// A list of entities with all their names, ready to be found in text.
///
/// Cloning is cheap, and a gazetteer can be used from many threads.
/// [`Gazetteer::default`] is the embedded one: countries, cities,
/// organizations and people of world news.
///
/// # Examples
///
/// ```
/// use aalam::Gazetteer;
///
/// let gazetteer = Gazetteer::default();
/// let riyadh = gazetteer.lookup("الرِّياض").next().unwrap();
/// assert_eq!(riyadh.entity_type().as_str(), "LOC");
/// assert_eq!(gazetteer.entity(riyadh.id()), Some(riyadh));
/// ```
#[derive(Clone, Debug)]
pub struct Gazetteer(Arc<Inner>);

#[derive(Debug)]
pub(crate) struct Inner {
    entities: Vec<Entity>,
    /// Entities sorted by id.
    by_id: Vec<u32>,
    pub(crate) vocabulary: Vocabulary,
    pub(crate) automaton: Automaton,
    references: Vec<Reference>,
    /// End of each name's references.
    ends: Vec<u32>,
}

/// That a name stands for an entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reference {
    pub(crate) entity: u32,
    /// Counts only beside another name of the entity.
    pub(crate) ambiguous: bool,
    pub(crate) needs_evidence: bool,
    pub(crate) unvetted: bool,
    pub(crate) ordinary: bool,
    pub(crate) shape: Shape,
}

/// What the fold of a name loses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shape {
    /// Written with the article, alef without hamza: الرياض, not ألفن.
    pub(crate) bare_article: bool,
    /// Not in Arabic script.
    pub(crate) latin: bool,
}

impl Gazetteer {
    /// Returns a builder for a list of your own.
    #[must_use]
    pub fn builder() -> GazetteerBuilder {
        GazetteerBuilder::default()
    }

    /// Returns the entity with this id.
    #[must_use]
    pub fn entity(&self, id: &str) -> Option<&Entity> {
        let inner = &*self.0;
        let at = inner
            .by_id
            .partition_point(|&e| *inner.entities[e as usize].id < *id);
        let entity = &inner.entities[*inner.by_id.get(at)? as usize];
        (*entity.id == *id).then_some(entity)
    }

    /// Returns the entities, in the order of the list.
    pub fn entities(&self) -> impl ExactSizeIterator<Item = &Entity> {
        self.0.entities.iter()
    }

    /// Returns the number of different names, spellings that fold alike
    /// counted once.
    #[must_use]
    pub fn name_count(&self) -> usize {
        self.0.ends.len()
    }

    /// Returns the entities that `name` stands for, in any spelling that the
    /// tagger would find.
    pub fn lookup(&self, name: &str) -> impl Iterator<Item = &Entity> {
        let inner = &*self.0;
        let references = inner
            .find(name)
            .map_or(&[][..], |name| inner.references(name));
        references
            .iter()
            .map(|reference| &inner.entities[reference.entity as usize])
    }

    /// Returns the bytes on the heap that matching needs, strings of the
    /// entities not counted.
    #[must_use]
    pub fn memory_usage(&self) -> usize {
        let inner = &*self.0;
        inner.vocabulary.memory_usage()
            + inner.automaton.memory_usage()
            + inner.references.len() * size_of::<Reference>()
            + (inner.ends.len() + inner.by_id.len()) * 4
    }

    pub(crate) fn inner(&self) -> &Inner {
        &self.0
    }

    fn from_inner(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }
}

/// The embedded gazetteer, built once for the process.
impl Default for Gazetteer {
    fn default() -> Self {
        embedded::gazetteer().clone()
    }
}

impl Inner {
    fn new(
        entities: Vec<Entity>,
        vocabulary: Vocabulary,
        automaton: Automaton,
        references: &[Vec<Reference>],
    ) -> Self {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "the builder numbers them in u32"
        )]
        let mut by_id: Vec<u32> = (0..entities.len() as u32).collect();
        by_id.sort_by(|&a, &b| entities[a as usize].id.cmp(&entities[b as usize].id));
        let mut end = 0;
        let ends = references
            .iter()
            .map(|references| {
                end += references.len();
                u32::try_from(end).expect("fewer than 2^32 names")
            })
            .collect();
        Self {
            entities,
            by_id,
            vocabulary,
            automaton,
            references: references.concat(),
            ends,
        }
    }

    pub(crate) fn entity(&self, entity: u32) -> &Entity {
        &self.entities[entity as usize]
    }

    pub(crate) fn entity_type(&self, entity: u32) -> &EntityType {
        self.entities[entity as usize].entity_type()
    }

    /// The entities that a name stands for.
    pub(crate) fn references(&self, name: NameId) -> &[Reference] {
        let name = name as usize;
        let start = if name == 0 {
            0
        } else {
            self.ends[name - 1] as usize
        };
        &self.references[start..self.ends[name] as usize]
    }

    fn find(&self, name: &str) -> Option<NameId> {
        let mut words = Vec::new();
        fold_name(name, |word| {
            words.push(self.vocabulary.find(Key::of(word), || word))
        });
        let (&first, rest) = words.split_first()?;
        if rest.is_empty() {
            return self.vocabulary.alone(first?);
        }
        let mut state: State = self.automaton.start(first?)?;
        for &word in rest {
            state = self.automaton.step(state, word?)?;
        }
        self.automaton.name(state)
    }
}

/// Gives the folded words of a name to `each`.
pub(crate) fn fold_name(name: &str, mut each: impl FnMut(&str)) -> Shape {
    let mut shape = Shape {
        bare_article: is_bare_article(name),
        latin: !name
            .chars()
            .any(|c| matches!(crate::chars::class(c), crate::chars::Class::ArabicLetter)),
    };
    let mut buffer = String::new();
    let mut at = 0;
    while at < name.len() {
        let (kind, end) = scan(name, at, &mut ());
        if kind.is_word() {
            fold_word(&name[at..end], &mut buffer);
            if !buffer.is_empty() {
                each(&buffer);
            }
        }
        at = end;
    }
    shape.latin &= at > 0;
    shape
}

/// Whether a name begins with ال and not with أل or إل, which merely fold to it.
fn is_bare_article(name: &str) -> bool {
    let mut letters = name
        .chars()
        .filter(|&c| !crate::chars::class(c).extends_word());
    letters.next() == Some('ا') && letters.next() == Some('ل') && letters.next().is_some()
}
