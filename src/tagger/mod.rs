//! Finds the names of a gazetteer in a text.

mod candidates;
mod compose;
mod context;
mod evidence;
mod judge;
mod mention;
mod proclitics;
mod resolve;
mod segment;

pub use evidence::{Evidence, Signal};
pub use mention::{Mention, MentionKind};
pub use resolve::Overlaps;

use crate::gazetteer::Gazetteer;

use candidates::Candidate;
use context::Context;
use segment::Segment;

/// Tags a text's entities: finds the names of a [`Gazetteer`], with their
/// places. (Not a part-of-speech tagger.)
///
/// Names are found as whole words, in every spelling that folds alike, behind
/// proclitics, over one space or several, a line end or a hyphen between their
/// words, and never across punctuation or a blank line.
///
/// # Examples
///
/// ```
/// use aalam::{Gazetteer, Tagger};
///
/// let tagger = Tagger::new(Gazetteer::default());
/// let text = "قال ترامب إن المحادثات ستُعقد بالرياض.";
/// let found: Vec<_> = tagger.tag(text).iter().map(|m| (m.text(), m.proclitics())).collect();
/// assert_eq!(found, [("ترامب", ""), ("الرياض", "ب")]);
/// ```
#[derive(Clone, Debug)]
pub struct Tagger {
    gazetteer: Gazetteer,
    overlaps: Overlaps,
}

/// Sets up a [`Tagger`]. Made by [`Tagger::builder`].
#[derive(Clone, Debug)]
pub struct TaggerBuilder {
    gazetteer: Gazetteer,
    overlaps: Overlaps,
}

/// Memory that a thread keeps from text to text, see [`Tagger::tag_with`].
#[derive(Debug, Default)]
pub struct Scratch {
    segment: Segment,
    candidates: Vec<Candidate>,
}

impl Scratch {
    /// Returns empty scratch memory.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Tagger {
    /// Returns a tagger of the gazetteer's names.
    #[must_use]
    pub fn new(gazetteer: Gazetteer) -> Self {
        Self::builder(gazetteer).build()
    }

    /// Returns a builder for a tagger with other than the usual settings.
    #[must_use]
    pub fn builder(gazetteer: Gazetteer) -> TaggerBuilder {
        TaggerBuilder {
            gazetteer,
            overlaps: Overlaps::default(),
        }
    }

    /// Returns the gazetteer.
    #[must_use]
    pub fn gazetteer(&self) -> &Gazetteer {
        &self.gazetteer
    }

    /// Returns the mentions in `text`, ordered by their place.
    ///
    /// Time is linear in the text; a word costs at most as many steps as the
    /// longest name has words, times its readings behind proclitics.
    #[must_use]
    pub fn tag<'a>(&'a self, text: &'a str) -> Vec<Mention<'a>> {
        self.tag_with(&mut Scratch::new(), text)
    }

    /// Like [`tag`](Self::tag), with memory that is reused: for many texts.
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::{Gazetteer, Scratch, Tagger};
    ///
    /// let tagger = Tagger::new(Gazetteer::default());
    /// let mut scratch = Scratch::new();
    /// for text in ["زار بوتين بكين", "وصل ماكرون إلى بيروت"] {
    ///     assert_eq!(tagger.tag_with(&mut scratch, text).len(), 2);
    /// }
    /// ```
    #[must_use]
    pub fn tag_with<'a>(&'a self, scratch: &mut Scratch, text: &'a str) -> Vec<Mention<'a>> {
        let gazetteer = self.gazetteer.inner();
        let Scratch {
            segment,
            candidates,
        } = scratch;
        candidates.clear();
        segment.each(gazetteer, text, |segment| {
            let from = candidates.len();
            candidates::collect(gazetteer, text, segment, candidates);
            let context = Context { text, segment };
            for candidate in &mut candidates[from..] {
                judge::judge(gazetteer, context, candidate);
            }
            compose::persons(gazetteer, text, segment, candidates);
        });
        let min: i8 = std::env::var("MIN").ok().and_then(|s| s.parse().ok()).unwrap_or(3);
        candidates.retain(|candidate| candidate.score >= min);
        resolve::resolve(candidates, self.overlaps);
        candidates
            .iter()
            .map(|candidate| Mention {
                source: text,
                gazetteer,
                start: candidate.start,
                end: candidate.end,
                surface_start: candidate.surface_start,
                meaning: candidate.meaning,
                evidence: candidate.evidence,
            })
            .collect()
    }
}

impl TaggerBuilder {
    /// Sets what happens to names that overlap.
    pub fn overlaps(&mut self, overlaps: Overlaps) -> &mut Self {
        self.overlaps = overlaps;
        self
    }

    /// Returns the tagger.
    #[must_use]
    pub fn build(&self) -> Tagger {
        Tagger {
            gazetteer: self.gazetteer.clone(),
            overlaps: self.overlaps,
        }
    }
}
