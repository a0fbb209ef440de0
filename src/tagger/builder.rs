//! How a tagger is set up.

use std::collections::HashSet;

use crate::error::named;
use crate::gazetteer::{EntityType, Gazetteer, Inner};

use super::Tagger;
use super::resolve::Overlaps;

/// How much has to speak for a name that its list does not vouch for.
///
/// Names that their list vouches for are found in any case: those of a list that
/// a person can have read, unless they are ordinary words, too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Precision {
    /// Only what is nearly certain.
    High,
    /// As many right as possible with few wrong.
    #[default]
    Balanced,
    /// Everything that nothing speaks against.
    Recall,
}

named! {
    Precision, "precision":
    High = "high",
    Balanced = "balanced",
    Recall = "recall",
}

impl Precision {
    /// Returns the least [`Mention::score`](crate::Mention::score) that counts.
    #[must_use]
    pub const fn min_score(self) -> i32 {
        match self {
            Self::High => 5,
            Self::Balanced => 3,
            Self::Recall => 0,
        }
    }
}

/// Sets up a [`Tagger`]. Made by [`Tagger::builder`].
#[derive(Clone, Debug)]
pub struct TaggerBuilder {
    gazetteers: Vec<Gazetteer>,
    hidden_ids: HashSet<String>,
    hidden_types: HashSet<EntityType>,
    settings: Settings,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Settings {
    pub(super) overlaps: Overlaps,
    /// The least score that counts.
    pub(super) min_score: i32,
    pub(super) evidence: bool,
    pub(super) compose: Compose,
}

/// The kinds of names that are found though no list has them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Compose {
    pub(super) persons: bool,
    pub(super) organizations: bool,
    pub(super) places: bool,
}

impl Compose {
    pub(super) fn any(self) -> bool {
        self.persons || self.organizations || self.places
    }
}

impl TaggerBuilder {
    pub(super) fn new(gazetteer: Gazetteer) -> Self {
        Self {
            gazetteers: vec![gazetteer],
            hidden_ids: HashSet::new(),
            hidden_types: HashSet::new(),
            settings: Settings {
                overlaps: Overlaps::default(),
                min_score: Precision::default().min_score(),
                evidence: true,
                compose: Compose {
                    persons: true,
                    organizations: true,
                    places: true,
                },
            },
        }
    }

    /// Adds a gazetteer of less importance than those before it: where two name
    /// the same words and evidence speaks for both, the first one counts. (With
    /// [`Overlaps::All`], both are given.)
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use aalam::{Gazetteer, Tagger};
    ///
    /// let own = Gazetteer::builder().entity("hq", "LOC", "الرياض").build()?;
    /// let tagger = Tagger::builder(own).gazetteer(Gazetteer::default()).build();
    /// let ids: Vec<_> = tagger
    ///     .tag("من الرياض إلى موسكو")
    ///     .iter()
    ///     .filter_map(|mention| Some(mention.entity()?.id()))
    ///     .collect();
    /// assert_eq!(ids, ["hq", "Q649"]);
    /// # }
    /// # Ok::<(), aalam::BuildError>(())
    /// ```
    pub fn gazetteer(&mut self, gazetteer: Gazetteer) -> &mut Self {
        self.gazetteers.push(gazetteer);
        self
    }

    /// Leaves out the entity with this id, whichever gazetteer has it.
    ///
    /// A namesake is found as before, in the same gazetteer or another. Where a name stands
    /// that only hidden entities have, and that needs no evidence, nothing is found instead:
    /// neither a part of it nor a composed name.
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::{Gazetteer, Tagger};
    ///
    /// let gazetteer = Gazetteer::builder()
    ///     .entity("lebanon", "LOC", "طرابلس")
    ///     .entity("libya", "LOC", "طرابلس")
    ///     .entity("club", "ORG", "نادي طرابلس")
    ///     .build()?;
    /// let tagger = Tagger::builder(gazetteer).hide_id("lebanon").hide_id("club").build();
    /// let mentions = tagger.tag("في طرابلس فاز نادي طرابلس");
    /// assert_eq!(mentions.len(), 1);
    /// assert_eq!(mentions[0].entity().unwrap().id(), "libya");
    /// # Ok::<(), aalam::BuildError>(())
    /// ```
    pub fn hide_id(&mut self, id: &str) -> &mut Self {
        self.hidden_ids.insert(id.to_owned());
        self
    }

    /// Leaves out all entities of this type, and composes no names of it. Their names are
    /// free: another may be found where one stands, or a part of it.
    pub fn hide_type(&mut self, entity_type: impl Into<EntityType>) -> &mut Self {
        self.hidden_types.insert(entity_type.into());
        self
    }

    /// Sets what happens to names that overlap.
    pub fn overlaps(&mut self, overlaps: Overlaps) -> &mut Self {
        self.settings.overlaps = overlaps;
        self
    }

    /// Sets how much has to speak for a name.
    pub fn precision(&mut self, precision: Precision) -> &mut Self {
        self.settings.min_score = precision.min_score();
        self
    }

    /// Sets whether evidence is weighed at all; without, every name of a list
    /// counts wherever it stands.
    pub fn evidence(&mut self, yes: bool) -> &mut Self {
        self.settings.evidence = yes;
        self
    }

    /// Sets whether names of persons are found that no list has, made of given
    /// and family names that are known, or foreign behind a title.
    ///
    /// The words for that are in the embedded gazetteer, and in one of your own with
    /// [`GazetteerBuilder::name_parts`](crate::GazetteerBuilder::name_parts); without,
    /// persons are composed of words that several of its own names begin or end with.
    pub fn compose_persons(&mut self, yes: bool) -> &mut Self {
        self.settings.compose.persons = yes;
        self
    }

    /// Sets whether names of organizations are found that no list has, made of a
    /// head word and what it is of: وزارة الخارجية الروسية.
    ///
    /// The words for that are in the embedded gazetteer, and in one of your own with
    /// [`GazetteerBuilder::name_parts`](crate::GazetteerBuilder::name_parts).
    pub fn compose_organizations(&mut self, yes: bool) -> &mut Self {
        self.settings.compose.organizations = yes;
        self
    }

    /// Sets whether names of places are found that no list has, by the word before
    /// them (بلدة تافغاغت) or at their beginning (مسجد تينمل).
    ///
    /// The words for that are in the embedded gazetteer, and in one of your own with
    /// [`GazetteerBuilder::name_parts`](crate::GazetteerBuilder::name_parts).
    pub fn compose_places(&mut self, yes: bool) -> &mut Self {
        self.settings.compose.places = yes;
        self
    }

    /// Returns the tagger.
    #[must_use]
    pub fn build(&self) -> Tagger {
        let layers = self.gazetteers.iter().map(|gazetteer| {
            let hidden = Hidden::new(gazetteer, &self.hidden_ids, &self.hidden_types);
            (gazetteer.clone(), hidden)
        });
        let shown = |entity_type| !self.hidden_types.contains(&entity_type);
        let mut settings = self.settings;
        settings.compose.persons &= shown(EntityType::PERSON);
        settings.compose.organizations &= shown(EntityType::ORGANIZATION);
        settings.compose.places &= shown(EntityType::LOCATION);
        Tagger {
            layers: layers.collect(),
            settings,
        }
    }
}

/// The entities of one gazetteer that are left out.
#[derive(Clone, Debug, Default)]
pub(super) struct Hidden {
    entities: HashSet<u32>,
    types: HashSet<EntityType>,
}

impl Hidden {
    fn new(gazetteer: &Gazetteer, ids: &HashSet<String>, types: &HashSet<EntityType>) -> Self {
        let entities = if ids.is_empty() {
            HashSet::new()
        } else {
            (0..)
                .zip(gazetteer.entities())
                .filter(|(_, entity)| ids.contains(entity.id()))
                .map(|(number, _)| number)
                .collect()
        };
        Self {
            entities,
            types: types.clone(),
        }
    }

    /// Whether an entity is left out.
    #[inline]
    pub(super) fn contains(&self, gazetteer: &Inner, entity: u32) -> bool {
        !self.is_empty()
            && (self.entities.contains(&entity)
                || self.types.contains(gazetteer.entity_type(entity)))
    }

    /// Whether the entity itself is left out, not its type.
    pub(super) fn has(&self, entity: u32) -> bool {
        self.entities.contains(&entity)
    }

    #[inline]
    pub(super) fn is_empty(&self) -> bool {
        self.entities.is_empty() && self.types.is_empty()
    }
}
