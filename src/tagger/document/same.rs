//! Entities that two gazetteers have: where one name of the text is of both, what the text calls by other
//! names of the less important one is the entity of the more important one, too.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::gazetteer::Reference;

use super::decide::unmistakable;
use crate::tagger::Tagger;
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::steps;

/// A gazetteer, and an entity of it.
type Whose = (u32, u32);

/// The entities of less important gazetteers that the text calls by a name which a more important one has,
/// too: جامعة الدول العربية of a list of one's own is the embedded one's, and so is الجامعة العربية.
#[derive(Default)]
pub(super) struct Same {
    /// By the entity below, the one above.
    above: HashMap<Whose, Whose>,
    /// What stands for the ones below where the names above stand.
    below: Vec<Candidate>,
}

impl Same {
    /// Of all candidates and those that stand.
    pub(super) fn new(tagger: &Tagger, candidates: &[Candidate], standing: &[Candidate]) -> Self {
        let mut same = Self::default();
        if tagger.layers.len() < 2 {
            return same;
        }
        let place = |candidate: &Candidate| (candidate.start, candidate.end);
        let is_named = |candidate: &&Candidate| matches!(candidate.meaning, Meaning::Name(..));
        let standing: HashMap<(usize, usize), &Candidate> = standing
            .iter()
            .filter(is_named)
            .map(|candidate| (place(candidate), candidate))
            .collect();
        for below in candidates {
            steps::count();
            let Some(above) = standing.get(&place(below)) else {
                continue;
            };
            if above.layer >= below.layer || !tagger.counts(below) {
                continue;
            }
            let is_same = tagger.type_of(above) == tagger.type_of(below)
                && !is_demonym(tagger, above)
                && !is_demonym(tagger, below);
            if !is_same {
                continue;
            }
            same.below.push(*below);
            if let Some((entity, _)) = unmistakable(tagger, above)
                && let Some((other, _)) = unmistakable(tagger, below)
            {
                let above = (above.layer, entity);
                same.above.entry((below.layer, other)).or_insert(above);
            }
        }
        same
    }

    /// What the text names: what stands, and what less important gazetteers have in the same places.
    pub(super) fn named<'c>(&self, standing: &'c [Candidate]) -> Cow<'c, [Candidate]> {
        if self.below.is_empty() {
            return Cow::Borrowed(standing);
        }
        Cow::Owned([standing, &self.below].concat())
    }

    /// Makes what names an entity below one of the entity above.
    pub(super) fn settle(&self, tagger: &Tagger, candidate: &mut Candidate) {
        if self.above.is_empty() {
            return;
        }
        let gazetteer = tagger.gazetteer_of(candidate);
        let entity = candidate.meaning.entity(gazetteer);
        let Some(&(layer, above)) =
            entity.and_then(|entity| self.above.get(&(candidate.layer, entity)))
        else {
            return;
        };
        let id = |layer: u32, entity: u32| {
            let gazetteer = tagger.layers[layer as usize].0.inner();
            gazetteer.entity(entity).id()
        };
        if entity.is_some_and(|entity| id(candidate.layer, entity) == id(layer, above)) {
            return;
        }
        let reference = candidate.meaning.reference(gazetteer);
        candidate.meaning = reference.map_or(Meaning::SameComposed(above), |reference| {
            Meaning::Same(above, reference.flags)
        });
        candidate.layer = layer;
    }
}

fn is_demonym(tagger: &Tagger, candidate: &Candidate) -> bool {
    let reference = candidate.meaning.reference(tagger.gazetteer_of(candidate));
    reference.is_some_and(Reference::is_demonym)
}
