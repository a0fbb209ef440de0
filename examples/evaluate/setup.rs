//! How the corpus is tagged, and what is left out to see what it buys.

use std::fmt;
use std::ops::Range;

use aalam::{
    EntityType, Evidence, Gazetteer, MentionKind, Overlaps, Precision, Signal, Tagger,
    TaggerBuilder,
};

use super::conll::Document;

/// A part of the tagging that can be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Evidence of any kind.
    Evidence,
    /// That the whole text decides.
    Document,
    ComposedPersons,
    ComposedOrganizations,
    ComposedPlaces,
    /// Names behind proclitics.
    Proclitics,
    /// What one signal adds to the score.
    Signal(Signal),
}

impl Part {
    /// All parts; of the signals those that speak for a name. What speaks against
    /// names has kept some from being found, and they are not there to be counted.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        let stages = [
            Self::Evidence,
            Self::Document,
            Self::ComposedPersons,
            Self::ComposedOrganizations,
            Self::ComposedPlaces,
            Self::Proclitics,
        ];
        stages.into_iter().chain(signals().map(Self::Signal))
    }
}

/// The signals that speak for a name.
pub(crate) fn signals() -> impl Iterator<Item = Signal> {
    Signal::ALL
        .iter()
        .copied()
        .filter(|signal| signal.weight() > 0)
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Evidence => f.write_str("evidence"),
            Self::Document => f.write_str("document"),
            Self::ComposedPersons => f.write_str("composed persons"),
            Self::ComposedOrganizations => f.write_str("composed organizations"),
            Self::ComposedPlaces => f.write_str("composed places"),
            Self::Proclitics => f.write_str("proclitics"),
            Self::Signal(signal) => write!(f, "signal {}", signal.as_str()),
        }
    }
}

/// How the corpus is tagged.
#[derive(Clone, Debug)]
pub(crate) struct Setup {
    pub(crate) precision: Precision,
    /// Demonyms count as names of their places.
    pub(crate) demonyms: bool,
    pub(crate) left_out: Vec<Part>,
}

/// A mention, by the words of its document that it touches.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) words: Range<usize>,
    pub(crate) label: EntityType,
    pub(crate) kind: MentionKind,
    pub(crate) evidence: Evidence,
}

impl Setup {
    pub(crate) fn without(&self, part: Part) -> Self {
        let mut setup = self.clone();
        setup.left_out.push(part);
        setup
    }

    fn has(&self, part: Part) -> bool {
        !self.left_out.contains(&part)
    }

    /// The mentions in each document, ordered by their place.
    pub(crate) fn tag(&self, gazetteers: &[Gazetteer], documents: &[Document]) -> Vec<Vec<Found>> {
        let tagger = self.tagger(gazetteers);
        documents
            .iter()
            .map(|document| self.tag_document(&tagger, document))
            .collect()
    }

    fn tagger(&self, gazetteers: &[Gazetteer]) -> Tagger {
        let mut builder = tagger_builder(gazetteers);
        builder
            .precision(self.precision)
            .evidence(self.has(Part::Evidence))
            .compose_persons(self.has(Part::ComposedPersons))
            .compose_organizations(self.has(Part::ComposedOrganizations))
            .compose_places(self.has(Part::ComposedPlaces));
        builder.build()
    }

    fn tag_document(&self, tagger: &Tagger, document: &Document) -> Vec<Found> {
        let mentions = if self.has(Part::Document) {
            tagger.document(&document.text).mentions().to_vec()
        } else {
            tagger.tag(&document.text)
        };
        let counts = mentions.iter().filter(|mention| {
            (self.demonyms || mention.kind() != MentionKind::Demonym)
                && (self.has(Part::Proclitics) || mention.proclitics().is_empty())
                && self.is_enough(mention.evidence())
        });
        let mut found: Vec<Found> = counts
            .map(|mention| Found {
                words: document.touched(&mention.surface_range()),
                label: mention.entity_type().clone(),
                kind: mention.kind(),
                evidence: mention.evidence(),
            })
            .collect();
        // Two names in one word of the corpus, as in باريس-لندن: one can be right.
        found.dedup_by(|next, first| next.words == first.words);
        found
    }

    /// Whether the evidence is enough without the signals that are left out.
    fn is_enough(&self, evidence: Evidence) -> bool {
        let is_left_out = |&signal: &Signal| !self.has(Part::Signal(signal));
        let mut left_out = evidence.signals().filter(is_left_out).peekable();
        left_out.peek().is_none() || {
            let lost: i32 = left_out.map(Signal::weight).sum();
            evidence.score() - lost >= self.precision.min_score()
        }
    }
}

/// A tagger that finds every name of the lists, whatever speaks against it.
pub(crate) fn lookup_tagger(gazetteers: &[Gazetteer]) -> Tagger {
    let mut builder = tagger_builder(gazetteers);
    builder
        .evidence(false)
        .compose_persons(false)
        .compose_organizations(false)
        .compose_places(false)
        .overlaps(Overlaps::All);
    builder.build()
}

fn tagger_builder(gazetteers: &[Gazetteer]) -> TaggerBuilder {
    let mut builder = Tagger::builder(gazetteers[0].clone());
    for gazetteer in &gazetteers[1..] {
        builder.gazetteer(gazetteer.clone());
    }
    builder
}
