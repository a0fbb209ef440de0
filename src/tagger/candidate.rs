//! A name that may be one: where it stands, what it stands for, and what speaks for it.

use crate::gazetteer::{EntityType, Inner, Media, NameId, Reference, ReferenceFlags};
use crate::lexicon::Classes;
use crate::normalize::Key;

use super::evidence::{Evidence, Signal};
use super::gender::Gender;
use super::segment::Word;

/// A name between word edges; not yet chosen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    /// Bytes of the whole words.
    pub(super) surface_start: usize,
    pub(super) end: usize,
    /// Where the name begins behind its proclitics.
    pub(super) start: usize,
    /// The words of its segment; of a short form that is found by itself, whose segment is gone,
    /// the first.
    pub(super) first: usize,
    pub(super) last: usize,
    pub(super) meaning: Meaning,
    /// Only names with a bare article fit the reading (لل).
    pub(super) needs_article: bool,
    pub(super) evidence: Evidence,
    pub(super) standing: Standing,
    /// The key of the last word, its proclitics taken off.
    pub(super) tail: Key,
    /// The gazetteer it is of.
    pub(super) layer: u32,
    /// The name, and the number of the reference, of the person on the list whom a namesake is not
    /// taken for, unless the whole text says so.
    pub(super) namesake: Option<(NameId, u32)>,
    /// What stands before it, if the whole text will be asked.
    pub(super) before: Option<Before>,
}

/// What a candidate stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A name of the list; the number of the reference that is meant.
    Name(NameId, u32),
    /// A person's name of parts that are known; the entity if one part is its
    /// full name.
    Person(Option<u32>),
    /// An organization's name of parts that are known, or short for one; the entity if it
    /// is one of the list, as a ministry called by its field is.
    Organization(Option<u32>),
    /// A place's name behind a word for it.
    Place,
    /// A name that a less important gazetteer has for an entity of this one, and how it has it.
    Same(u32, ReferenceFlags),
    /// One that it composed.
    SameComposed(u32),
    /// A name that only entities have which the tagger hides, and one of them: in its place nothing
    /// else is found.
    Hidden(u32),
}

/// Whether the evidence decides about a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// It does.
    Weighed,
    /// It is a name only if the whole text says so.
    Pending,
    /// No entity can be meant, whatever the whole text says.
    Out,
}

impl Candidate {
    /// A name of the words from `first` up to `last`; it begins at byte `start`.
    #[inline]
    pub(super) fn new(
        words: &[Word],
        (first, last): (usize, usize),
        start: usize,
        meaning: Meaning,
        evidence: Evidence,
    ) -> Self {
        Self {
            surface_start: words[first].start,
            start,
            end: words[last - 1].end,
            first,
            last,
            meaning,
            needs_article: false,
            evidence,
            standing: Standing::Weighed,
            tail: words[last - 1].key,
            layer: 0,
            namesake: None,
            before: None,
        }
    }

    /// What the document names, of `words` words; the proclitics before it begin at `surface_start`.
    pub(super) fn found(
        (surface_start, start, end): (usize, usize, usize),
        words: usize,
        meaning: Meaning,
        tail: Key,
        layer: u32,
    ) -> Self {
        Self {
            surface_start,
            start,
            end,
            first: 0,
            last: words,
            meaning,
            needs_article: false,
            evidence: Evidence::default().with(Signal::Document),
            standing: Standing::Weighed,
            tail,
            layer,
            namesake: None,
            before: None,
        }
    }

    /// Whether no proclitics are before the name.
    #[inline]
    pub(super) const fn is_bare(&self) -> bool {
        self.start == self.surface_start
    }

    /// Adds a signal to the evidence.
    pub(super) fn add(&mut self, signal: Signal) {
        self.evidence = self.evidence.with(signal);
    }

    /// Whether the evidence is enough.
    #[inline]
    pub(super) fn counts(&self, min_score: i32) -> bool {
        self.standing == Standing::Weighed && self.evidence.score() >= min_score
    }

    /// Whether the evidence is not enough, but a name beside it would be; in a list that nobody
    /// has read it would not.
    #[inline]
    pub(super) fn is_doubtful(&self, min_score: i32) -> bool {
        let evidence = self.evidence;
        let unread = evidence.has(Signal::Unvetted) || evidence.has(Signal::Suspect);
        self.standing != Standing::Out && !self.counts(min_score) && !unread
    }

    /// Whether no list has the name.
    pub(super) fn is_unlisted(&self) -> bool {
        !matches!(self.meaning, Meaning::Name(..) | Meaning::Hidden(_))
    }

    /// The number of words.
    pub(super) fn words(&self) -> usize {
        self.last - self.first
    }
}

impl Meaning {
    /// The reference that is meant, if a list has the name.
    pub(super) fn reference(self, gazetteer: &Inner) -> Option<Reference> {
        match self {
            Self::Name(name, at) => Some(gazetteer.references(name).get(at)),
            _ => None,
        }
    }

    /// The entity, if a list has it.
    pub(super) fn entity(self, gazetteer: &Inner) -> Option<u32> {
        match self {
            Self::Person(entity) | Self::Organization(entity) => entity,
            Self::Same(entity, _) | Self::SameComposed(entity) => Some(entity),
            _ => self.reference(gazetteer).map(|reference| reference.entity),
        }
    }

    /// The type of the entity, hidden or not, or of a name that no list has.
    pub(super) fn entity_type(self, gazetteer: &Inner) -> &EntityType {
        let entity = match self {
            Self::Hidden(entity) => Some(entity),
            _ => self.entity(gazetteer),
        };
        entity.map_or_else(
            || self.composed_type(),
            |entity| gazetteer.entity_type(entity),
        )
    }

    /// The type of a name that no list has.
    fn composed_type(self) -> &'static EntityType {
        static PERSON: EntityType = EntityType::PERSON;
        static ORGANIZATION: EntityType = EntityType::ORGANIZATION;
        static LOCATION: EntityType = EntityType::LOCATION;
        match self {
            Self::Organization(_) => &ORGANIZATION,
            Self::Place => &LOCATION,
            Self::Name(..)
            | Self::Person(_)
            | Self::Hidden(_)
            | Self::Same(..)
            | Self::SameComposed(_) => &PERSON,
        }
    }
}

/// The word that stands before a candidate, and whether its name may go on.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "one for each question")]
pub(super) struct Before {
    /// Its classes, its proclitics taken off.
    pub(super) classes: Classes,
    /// It is a verb that persons stand on both sides of: استقبل.
    pub(super) meets: bool,
    /// It has the article, at once or behind proclitics.
    pub(super) has_article: bool,
    /// It is a title of those who are known by one name, or what such a one is of.
    pub(super) is_of_known: bool,
    /// If it is a person's title: the hash of its key, its proclitics taken off.
    pub(super) title: Option<u64>,
    /// It is a title that is no office: السيد.
    pub(super) is_address: bool,
    /// Whose it is if it is what a person does or has, and no place: مات، أحرز، هدف.
    pub(super) personal: Option<Gender>,
    /// It is a verb of saying, and the candidate its subject.
    pub(super) says: bool,
    /// Behind the candidate nothing follows that its name may go on with.
    pub(super) is_alone: bool,
    /// Neither it nor what follows the candidate can be of one name with it.
    pub(super) is_by_itself: bool,
    /// Nor can it be a part of one, and what follows is an ordinary word at most.
    pub(super) is_one_name: bool,
    /// Of whom it may be said, if it is a verb of saying or a title.
    pub(super) gender: Option<Gender>,
    /// The kinds of media that it says the candidate is of.
    pub(super) media: Option<Media>,
}
