//! The parts of a person's name that stand in a row.

use crate::lexicon::{self, Classes};
use crate::normalize::Key;

use crate::tagger::steps;

/// The most parts of one name; what goes on longer is a list of names.
const MOST_PARTS: usize = 12;

/// Parts of a name in a row.
pub(super) struct Run {
    /// The word behind the last part.
    pub(super) last: usize,
    pub(super) parts: usize,
    /// Parts that are not ordinary words as well.
    pub(super) sure: usize,
    /// The word that is the first of them.
    pub(super) first_sure: Option<usize>,
    /// Something joins two of the parts: بن.
    pub(super) has_particle: bool,
}

impl Run {
    /// Counts one part more, if there is one, and whether it is sure.
    pub(super) fn add(&mut self, some: bool, sure: bool) {
        self.parts += usize::from(some);
        self.sure += usize::from(some && sure);
    }

    /// Counts as one part what is one given name of two words: نور الدين.
    pub(super) fn join(&mut self, joined: usize) {
        self.parts -= joined;
        self.sure = self.sure.min(self.parts);
    }

    /// Leaves the ordinary words out that the name ends with, up to word `whole`, before
    /// which it may end: يملك الوليد بن طلال حصة.
    pub(super) fn cut_ordinary(&mut self, whole: usize, is_ordinary: impl Fn(usize) -> bool) {
        while self.last > whole && is_ordinary(self.last - 1) {
            self.last -= 1;
            self.parts = self.parts.saturating_sub(1);
        }
    }

    /// Whether a family name that no list has may follow; `first` is the first word.
    pub(super) fn may_extend(&self, first: Key) -> bool {
        (1..=2).contains(&self.parts)
            && self.sure == self.parts
            && !(self.parts == 1 && lexicon::is_like_particle(first))
    }

    /// Goes on from word `at`, whose classes are `first`, as long as `next` gives
    /// the classes of a part or of what joins parts; of a word that is a title as well,
    /// `is_part` says whether it is a part behind so many; of two words side by side that join parts,
    /// `joins_two` says at the second whether they do (محمد بن أبي عامر, أبو عبد الله).
    pub(super) fn new(
        first: Classes,
        at: usize,
        end: usize,
        next: impl Fn(usize) -> Option<Classes>,
        is_part: impl Fn(usize, usize) -> bool,
        joins_two: impl Fn(usize) -> bool,
    ) -> Self {
        let mut run = Self {
            last: at,
            parts: 0,
            sure: 0,
            first_sure: None,
            has_particle: false,
        };
        let mut classes = Some(first);
        let mut word = at;
        let mut particles = 0;
        while let Some(here) = classes.filter(|_| run.parts < MOST_PARTS) {
            steps::count();
            if here.any(Classes::NAME_PART) {
                // A title ends the name before it: أحمد ماهر وزير.
                if run.parts >= 1
                    && here.has(Classes::DOUBTFUL.with(Classes::PERSON_TITLE))
                    && !is_part(word, run.parts)
                {
                    break;
                }
                run.has_particle |= particles > 0 && run.parts > 0;
                run.parts += 1;
                if !here.has(Classes::DOUBTFUL) {
                    run.sure += 1;
                    run.first_sure.get_or_insert(word);
                }
                run.last = word + 1;
                particles = 0;
            } else if here.has(Classes::PARTICLE)
                && (particles == 0 || particles == 1 && joins_two(word))
            {
                particles += 1;
            } else {
                break;
            }
            word += 1;
            classes = if word < end { next(word) } else { None };
        }
        run
    }
}
