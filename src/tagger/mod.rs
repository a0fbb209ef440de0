//! Finds the names of a gazetteer in a text.
//!
//! The way of a text: [`segment`] cuts it into words and looks them up,
//! [`candidates`] finds the names that begin at each word by a [`walk`], [`judge`] weighs what speaks for
//! each in its [`context`], [`compose`] adds names that no list has, [`document`] lets the whole
//! text decide, [`resolve`] settles overlaps.

mod beside;
mod builder;
mod candidate;
mod candidates;
mod compose;
mod context;
mod document;
mod evidence;
mod gender;
mod judge;
mod layers;
mod lines;
mod mention;
mod name_words;
mod pieces;
mod proclitics;
mod resolve;
mod segment;
mod steps;
mod stream;
mod walk;
mod yeh;

pub use builder::{Precision, TaggerBuilder};
pub use document::{Document, Neighbour, Tag};
pub use evidence::{Evidence, Signal};
pub use mention::{Mention, MentionKind};
#[cfg(feature = "rayon")]
pub(crate) use pieces::pieces;
pub use resolve::Overlaps;
pub use stream::{StreamMention, StreamMentions};

use core::cell::OnceCell;
use core::fmt;
use std::sync::Arc;

use crate::gazetteer::{EntityType, Gazetteer, Inner, Reference, is_other_medium};

use builder::{Hidden, Settings};
use candidate::Candidate;
use context::Context;
use mention::Finding;
use segment::Segment;
use yeh::Yeh;

/// Tags a text's entities: finds the names of a [`Gazetteer`], with their
/// places. (Not a part-of-speech tagger.)
///
/// Names are found as whole words, in every spelling that folds alike, behind
/// proclitics, over one space or several, a line end, a hyphen, `&` or `_` between their
/// words, also if the last of them are in quotes; never across other punctuation, a blank
/// line or the end of a line that was not wrapped, as of one headline among others.
///
/// Cloning is cheap, and a tagger can be used from many threads at once: it never changes.
///
/// # Examples
///
/// ```
/// # #[cfg(feature = "embedded")] {
/// use aalam::{Gazetteer, Tagger};
///
/// let tagger = Tagger::new(Gazetteer::default());
/// let text = "قال ترامب إن المحادثات ستُعقد بالرياض.";
/// let found: Vec<_> = tagger.tag(text).iter().map(|m| (m.text(), m.proclitics())).collect();
/// assert_eq!(found, [("ترامب", ""), ("الرياض", "ب")]);
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Tagger {
    /// The gazetteers, the most important first.
    layers: Arc<[(Gazetteer, Hidden)]>,
    settings: Settings,
}

/// Memory that a thread keeps from text to text, see [`Tagger::tag_with`].
#[derive(Default)]
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

impl fmt::Debug for Scratch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scratch").finish_non_exhaustive()
    }
}

impl Tagger {
    /// Returns a tagger of the gazetteer's names.
    #[must_use]
    pub fn new(gazetteer: Gazetteer) -> Self {
        Self::builder(gazetteer).build()
    }

    /// Returns a builder for a tagger of several gazetteers, or with other than
    /// the usual settings.
    #[must_use]
    pub fn builder(gazetteer: Gazetteer) -> TaggerBuilder {
        TaggerBuilder::new(gazetteer)
    }

    /// Returns the gazetteers, the most important first.
    #[must_use]
    pub fn gazetteers(&self) -> impl ExactSizeIterator<Item = &Gazetteer> {
        self.layers.iter().map(|(gazetteer, _)| gazetteer)
    }

    /// Returns the mentions in `text`, ordered by their place.
    ///
    /// Only the *segment* in which a name stands decides about it: the words between two
    /// signs of punctuation (quotes, brackets, and the hyphens and dots inside names are none)
    /// or blank lines. Where the whole text is to decide, ask for the
    /// [`document`](Self::document).
    ///
    /// Time is linear in the text; a word costs at most as many steps as the
    /// longest name has words, times its readings behind proclitics, and a name as many as it
    /// has entities.
    #[must_use]
    pub fn tag<'t, 'g>(&'g self, text: &'t str) -> Vec<Mention<'t, 'g>> {
        self.tag_with(&mut Scratch::new(), text)
    }

    /// Like [`tag`](Self::tag), with memory that is reused: for many texts.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use aalam::{Gazetteer, Scratch, Tagger};
    ///
    /// let tagger = Tagger::new(Gazetteer::default());
    /// let mut scratch = Scratch::new();
    /// for text in ["زار بوتين بكين", "وصل ماكرون إلى بيروت"] {
    ///     assert_eq!(tagger.tag_with(&mut scratch, text).len(), 2);
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn tag_with<'t, 'g>(
        &'g self,
        scratch: &mut Scratch,
        text: &'t str,
    ) -> Vec<Mention<'t, 'g>> {
        self.find(scratch, text);
        let candidates = scratch.candidates.iter();
        candidates.map(|c| self.mention(text, c)).collect()
    }

    /// Leaves in `scratch` the candidates that stand in `text`, in order.
    fn find(&self, scratch: &mut Scratch, text: &str) {
        self.collect(scratch, text, false);
        resolve::resolve(self, text, &mut scratch.candidates);
    }

    /// Returns the mentions in `text` when the whole text decides about each, and
    /// what the text is about.
    ///
    /// Each name is judged by the whole text:
    ///
    /// - A short form means the person whom the text names in full (بروس after تامي بروس),
    ///   also where the list has somebody little known under it.
    /// - A doubtful name counts if the text has another name of its entity, and means what
    ///   it surely means elsewhere in the text unless it is an ordinary word.
    /// - A doubtful place behind a preposition counts in a country that the text names (في
    ///   صور, in news from Lebanon), if the list says where it is, in a field `country`.
    /// - A little known place of any other country keeps its mention, and has no entity; so does an
    ///   institution whose name many have (شركة الكهرباء الوطنية).
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use aalam::{Gazetteer, Tagger};
    ///
    /// let tagger = Tagger::new(Gazetteer::default());
    /// let document = tagger.document("التقى إيمانويل ماكرون بوتين. وقال ماكرون إن روسيا مستعدة.");
    /// let tags: Vec<_> = document.tags().iter().map(|tag| (tag.name(), tag.count())).collect();
    /// assert_eq!(tags[0], ("إيمانويل ماكرون", 2));
    /// # }
    /// ```
    #[must_use]
    pub fn document<'t, 'g>(&'g self, text: &'t str) -> Document<'t, 'g> {
        self.document_with(&mut Scratch::new(), text)
    }

    /// Like [`document`](Self::document), with memory that is reused: for many texts.
    #[must_use]
    pub fn document_with<'t, 'g>(
        &'g self,
        scratch: &mut Scratch,
        text: &'t str,
    ) -> Document<'t, 'g> {
        self.collect(scratch, text, true);
        let groups = document::decide(self, text, &mut scratch.candidates);
        let mentions = scratch.candidates.iter();
        Document {
            text,
            mentions: mentions.map(|c| self.mention(text, c)).collect(),
            groups,
        }
    }

    /// Fills `scratch` with the candidates of `text`, weighed by what is near.
    fn collect(&self, scratch: &mut Scratch, text: &str, whole_text: bool) {
        let Scratch {
            segment,
            candidates,
        } = scratch;
        candidates.clear();
        let yeh = OnceCell::new();
        let yeh = whole_text.then_some(&yeh);
        for (layer, (gazetteer, _)) in (0..).zip(&*self.layers) {
            segment.each(gazetteer.inner(), text, |segment| {
                self.collect_segment(layer, (text, yeh), segment, candidates);
            });
        }
    }

    /// Adds the candidates of a segment, weighed by what is near.
    // Most words are no part of a name: what is done for them is not mixed with this.
    #[inline(never)]
    fn collect_segment(
        &self,
        layer: u32,
        (text, yeh): (&str, Option<&OnceCell<Yeh>>),
        segment: &mut Segment,
        candidates: &mut Vec<Candidate>,
    ) {
        let whole_text = yeh.is_some();
        let (gazetteer, hidden) = &self.layers[layer as usize];
        let gazetteer = gazetteer.inner();
        let compose = self.settings.compose;
        let from = candidates.len();
        candidates::collect(gazetteer, text, segment, compose.any(), candidates);
        if candidates.len() == from && !compose.any() {
            return;
        }
        let context = &Context {
            gazetteer,
            hidden,
            settings: &self.settings,
            text,
            segment,
            yeh_of_text: yeh,
        };
        judge::judge(context, &mut candidates[from..]);
        if compose.persons {
            compose::persons(context, from, candidates);
            if whole_text {
                compose::single_parts(context, candidates);
            }
            judge::forget_titled(context, &mut candidates[from..]);
        }
        judge::forget_namesakes(context, &mut candidates[from..]);
        if compose.any() {
            compose::by_head(context, from, candidates);
        }
        // By hand: `extract_if` takes more instructions, for every candidate.
        let mut kept = from;
        for at in from..candidates.len() {
            // The whole text may yet speak for a name, but only if it is asked.
            if whole_text || context.counts(&candidates[at]) {
                candidates[at].layer = layer;
                if whole_text {
                    candidates[at].before = context.before(&candidates[at]);
                }
                if kept < at {
                    candidates[kept] = candidates[at];
                }
                kept += 1;
            }
        }
        candidates.truncate(kept);
        // Composed names come behind the listed ones: a few are put in order faster than all of a text.
        if compose.any() && !whole_text && from + 1 < kept {
            resolve::sort(&mut candidates[from..]);
        }
    }

    /// The gazetteer that a candidate is of.
    fn gazetteer_of(&self, candidate: &Candidate) -> &Inner {
        self.layers[candidate.layer as usize].0.inner()
    }

    /// Whether the evidence of a candidate is enough.
    fn counts(&self, candidate: &Candidate) -> bool {
        candidate.counts(self.settings.min_score)
    }

    /// Whether a candidate may count yet, see [`Candidate::is_doubtful`].
    fn is_doubtful(&self, candidate: &Candidate) -> bool {
        candidate.is_doubtful(self.settings.min_score)
    }

    /// The type of what a candidate names.
    fn type_of(&self, candidate: &Candidate) -> &EntityType {
        candidate.meaning.entity_type(self.gazetteer_of(candidate))
    }

    /// Whether a candidate can mean what a reference of its gazetteer is to.
    fn can_be(&self, candidate: &Candidate, reference: Reference) -> bool {
        let (gazetteer, hidden) = &self.layers[candidate.layer as usize];
        let gazetteer = gazetteer.inner();
        // قناة الحياة is no newspaper, whatever country the text is about.
        let told = candidate.before.and_then(|before| before.media);
        let is_other = |media| is_other_medium(gazetteer, reference.entity, media);
        judge::can_be(gazetteer, hidden, candidate, reference) && !told.is_some_and(is_other)
    }

    fn mention<'t, 'g>(&'g self, text: &'t str, candidate: &Candidate) -> Mention<'t, 'g> {
        Mention {
            source: text,
            start: candidate.start,
            end: candidate.end,
            surface_start: candidate.surface_start,
            finding: self.finding(candidate),
        }
    }

    fn finding(&self, candidate: &Candidate) -> Finding<'_> {
        Finding {
            gazetteer: self.gazetteer_of(candidate),
            layer: candidate.layer,
            meaning: candidate.meaning,
            evidence: candidate.evidence,
        }
    }
}
