//! A mention: where a text names an entity, and how.

use core::fmt;
use core::hash::{Hash, Hasher};
use core::ops::Range;

use crate::error::named;
use crate::gazetteer::{Entity, EntityType, Inner, ReferenceFlags};

use super::candidate::Meaning;
use super::evidence::Evidence;

/// How a mention names its entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MentionKind {
    /// By one of its names in Arabic script.
    Name,
    /// By one of its names in another script.
    Latin,
    /// By a spelling that no list has, made of one that a list has by rule.
    Variant,
    /// By a demonym of the place: الروسي, الروس.
    Demonym,
    /// By a name that no list has, made of parts that are known (محمد حسني مبارك, وزارة
    /// الخارجية الروسية), or short for one that the document has in full: it has an entity if
    /// the full name does, or if it is a ministry of the list, called by its field (الخارجية
    /// المصرية for وزارة الخارجية المصرية). Also of somebody whom no list has, by a given or family name that
    /// others are known by (الجندي محمد).
    Composed,
}

named! {
    MentionKind, "kind of mention":
    Name = "name",
    Latin = "latin",
    Variant = "variant",
    Demonym = "demonym",
    Composed = "composed",
}

/// A place in a text where an entity is named.
///
/// All ranges are byte offsets into the original text, on character boundaries.
///
/// It borrows its words from the text, `'t`, and its entity from the tagger, `'g`: the entity may be kept when the text
/// is gone. A [`StreamMention`](crate::StreamMention) made of it owns its words.
///
/// Two mentions are equal if they have the same words, place, entity, type, kind and evidence.
///
/// # Examples
///
/// ```
/// use aalam::{Gazetteer, Tagger};
///
/// let gazetteer = Gazetteer::builder().entity("Q7747", "PER", "بوتين").build()?;
/// let text = "قال وَلِبُوتِين";
/// let tagger = Tagger::new(gazetteer);
/// let mentions = tagger.tag(text);
/// assert_eq!(mentions[0].text(), "بُوتِين");
/// assert_eq!(mentions[0].proclitics(), "وَلِ");
/// assert_eq!(&text[mentions[0].surface_range()], "وَلِبُوتِين");
/// # Ok::<(), aalam::BuildError>(())
/// ```
///
/// How often many texts name somebody:
///
/// ```
/// use std::collections::HashMap;
/// # use aalam::{Gazetteer, Tagger};
///
/// # let tagger = Tagger::new(Gazetteer::builder().entity("Q7747", "PER", "بوتين").build()?);
/// let mut counts = HashMap::new();
/// for number in 1..=3 {
///     let text = format!("{number}. زار بوتين بكين");
///     for entity in tagger.tag(&text).iter().filter_map(|mention| mention.entity()) {
///         *counts.entry(entity).or_insert(0) += 1;
///     }
/// }
/// assert_eq!(counts[&tagger.gazetteers().next().unwrap().entity("Q7747").unwrap()], 3);
/// # Ok::<(), aalam::BuildError>(())
/// ```
#[derive(Clone, Copy)]
pub struct Mention<'t, 'g> {
    pub(super) source: &'t str,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) surface_start: usize,
    pub(super) finding: Finding<'g>,
}

impl<'t, 'g> Mention<'t, 'g> {
    /// Returns the byte range of the name, without proclitics.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }

    /// Returns the byte range of the whole words, proclitics included.
    #[must_use]
    pub fn surface_range(&self) -> Range<usize> {
        self.surface_start..self.end
    }

    /// Returns the name as it is written in the text.
    #[must_use]
    pub fn text(&self) -> &'t str {
        &self.source[self.start..self.end]
    }

    /// Returns the proclitics as they are written, or `""`: `و`, `ول`, `لل`.
    ///
    /// The article of a name that has one belongs to the name (بالرياض is `ب`
    /// and `الرياض`), except in `لل`, where it cannot be taken apart (للرياض is
    /// `لل` and `رياض`).
    #[must_use]
    pub fn proclitics(&self) -> &'t str {
        &self.source[self.surface_start..self.start]
    }

    /// Returns the entity that is named, or `None` if no list has it: for most composed names,
    /// and where those whom the list has under the name are probably not meant (الجندي محمد).
    ///
    /// Of several entities with this name it is the one that the context speaks
    /// for, or the one that the list names first.
    #[must_use]
    pub fn entity(&self) -> Option<Entity<'g>> {
        self.finding.entity()
    }

    /// Returns all entities of the gazetteer that have this name, also those that the
    /// tagger hides, by their priority and then in the order of the list; of a composed
    /// name, which is none of a list, the one that [`entity`](Self::entity) gives.
    pub fn entities(&self) -> impl Iterator<Item = Entity<'g>> + use<'g> {
        self.finding.entities()
    }

    /// Returns which of the tagger's gazetteers the mention is of, by its place in
    /// [`Tagger::gazetteers`](crate::Tagger::gazetteers): 0 is the first. A composed name
    /// is of the one whose words it is made of.
    #[must_use]
    pub fn gazetteer_index(&self) -> usize {
        self.finding.layer as usize
    }

    /// Returns the type of the entity.
    #[must_use]
    pub fn entity_type(&self) -> &'g EntityType {
        self.finding.entity_type()
    }

    /// Returns how the entity is named.
    #[must_use]
    pub fn kind(&self) -> MentionKind {
        self.finding.kind()
    }

    /// Returns the signals that spoke for and against the mention.
    #[must_use]
    pub fn evidence(&self) -> Evidence {
        self.finding.evidence
    }

    /// Returns the sum of the signals' weights: the higher, the surer.
    #[must_use]
    pub fn score(&self) -> i32 {
        self.finding.evidence.score()
    }
}

/// What a mention says of the entity, wherever in the text it is.
#[derive(Clone, Copy)]
pub(super) struct Finding<'g> {
    pub(super) gazetteer: &'g Inner,
    pub(super) layer: u32,
    pub(super) meaning: Meaning,
    pub(super) evidence: Evidence,
}

impl<'g> Finding<'g> {
    pub(super) fn entity(&self) -> Option<Entity<'g>> {
        let entity = self.meaning.entity(self.gazetteer)?;
        Some(self.gazetteer.entity(entity))
    }

    pub(super) fn entities(&self) -> impl Iterator<Item = Entity<'g>> + use<'g> {
        let gazetteer = self.gazetteer;
        let (name, entity) = match self.meaning {
            Meaning::Name(name, _) => (Some(name), None),
            _ => (None, self.entity()),
        };
        let named = name.into_iter().flat_map(move |name| gazetteer.named(name));
        named.chain(entity)
    }

    pub(super) fn entity_type(&self) -> &'g EntityType {
        self.meaning.entity_type(self.gazetteer)
    }

    pub(super) fn kind(&self) -> MentionKind {
        let flags = match self.meaning {
            Meaning::Same(_, flags) => Some(flags),
            meaning => meaning
                .reference(self.gazetteer)
                .map(|reference| reference.flags),
        };
        let Some(flags) = flags else {
            return MentionKind::Composed;
        };
        let is = |flag| flags.contains(flag);
        if is(ReferenceFlags::DEMONYM) {
            MentionKind::Demonym
        } else if is(ReferenceFlags::VARIANT) {
            MentionKind::Variant
        } else if is(ReferenceFlags::LATIN) {
            MentionKind::Latin
        } else {
            MentionKind::Name
        }
    }

    /// Ends what is shown of a mention.
    pub(super) fn debug(&self, mention: &mut fmt::DebugStruct<'_, '_>) -> fmt::Result {
        mention
            .field("entity", &self.entity().map(|entity| entity.id()))
            .field("type", &self.entity_type().as_str())
            .field("kind", &self.kind())
            .finish()
    }
}

/// By what it says, whatever gazetteer says it.
impl PartialEq for Finding<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.entity() == other.entity()
            && self.entity_type() == other.entity_type()
            && self.kind() == other.kind()
            && self.evidence == other.evidence
    }
}

impl Eq for Finding<'_> {}

impl Hash for Finding<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.entity(), self.entity_type(), self.kind()).hash(state);
    }
}

impl PartialEq for Mention<'_, '_> {
    fn eq(&self, other: &Self) -> bool {
        self.surface_range() == other.surface_range()
            && self.range() == other.range()
            && self.source[self.surface_range()] == other.source[other.surface_range()]
            && self.finding == other.finding
    }
}

impl Eq for Mention<'_, '_> {}

impl Hash for Mention<'_, '_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.surface_range(), self.range(), self.finding).hash(state);
    }
}

impl fmt::Debug for Mention<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut mention = f.debug_struct("Mention");
        mention
            .field("range", &self.range())
            .field("text", &self.text())
            .field("proclitics", &self.proclitics());
        self.finding.debug(&mut mention)
    }
}
