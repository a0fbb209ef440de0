//! Counts what is right: precision, recall and F1, and what was taken for what.

use std::collections::BTreeMap;
use std::ops::Range;

use aalam::EntityType;

use super::conll::{Document, Gold};
use super::setup::Found;

/// How many names there are, and how many of them are right.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Counts {
    /// Names in the corpus, and how many of them were found.
    pub(crate) gold: usize,
    pub(crate) gold_right: usize,
    /// Mentions found, and how many of them are names in the corpus.
    pub(crate) found: usize,
    pub(crate) found_right: usize,
}

impl Counts {
    /// The share of the mentions that are right; none if there are no mentions.
    pub(crate) fn precision(&self) -> Option<f64> {
        share(self.found_right, self.found)
    }

    /// The share of the names that were found; none if there are no names.
    pub(crate) fn recall(&self) -> Option<f64> {
        share(self.gold_right, self.gold)
    }

    /// The harmonic mean of both; none if there are no names, or neither.
    pub(crate) fn f1(&self) -> Option<f64> {
        let (precision, recall) = (self.precision().unwrap_or(0.0), self.recall()?);
        let sum = precision + recall;
        let mean = if sum > 0.0 {
            2.0 * precision * recall / sum
        } else {
            0.0
        };
        Some(mean)
    }

    fn add(&mut self, other: Self) {
        self.gold += other.gold;
        self.gold_right += other.gold_right;
        self.found += other.found;
        self.found_right += other.found_right;
    }
}

#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^52 names")]
fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// The figures of a run.
#[derive(Clone, Debug)]
pub(crate) struct Scores {
    /// The types that count.
    pub(crate) types: Vec<EntityType>,
    /// Of each type: the same words and the same type.
    pub(crate) exact: Vec<Counts>,
    /// Of each type: a word in common and the same type.
    pub(crate) overlap: Vec<Counts>,
    /// How often a name of one type (`None`: no name) was found as one of another
    /// (`None`: not found), a word in common being enough.
    pub(crate) confusion: BTreeMap<(Option<EntityType>, Option<EntityType>), usize>,
}

impl Scores {
    pub(crate) fn new(types: &[EntityType], documents: &[Document], found: &[Vec<Found>]) -> Self {
        let mut scores = Self {
            types: types.to_vec(),
            exact: Vec::new(),
            overlap: Vec::new(),
            confusion: BTreeMap::new(),
        };
        for label in types {
            let mut exact = Counts::default();
            let mut overlap = Counts::default();
            for (document, found) in documents.iter().zip(found) {
                exact.add(count(label, &document.gold, found, |a, b| a == b));
                overlap.add(count(label, &document.gold, found, |_, _| true));
            }
            scores.exact.push(exact);
            scores.overlap.push(overlap);
        }
        for (document, found) in documents.iter().zip(found) {
            scores.confuse(&document.gold, found);
        }
        scores
    }

    /// The counts of all types together.
    pub(crate) fn total(counts: &[Counts]) -> Counts {
        counts.iter().fold(Counts::default(), |mut total, &counts| {
            total.add(counts);
            total
        })
    }

    fn confuse(&mut self, gold: &[Gold], found: &[Found]) {
        let counts = |label: &EntityType| self.types.contains(label);
        let mut pairs = Vec::new();
        for name in gold.iter().filter(|name| counts(&name.label)) {
            let labels = found_beside(found, &name.words)
                .iter()
                .map(|found| &found.label);
            let labels: Vec<_> = labels.filter(|&label| counts(label)).collect();
            let same = labels.iter().find(|&&label| *label == name.label);
            let found_as = same.or(labels.first()).copied().cloned();
            pairs.push((Some(name.label.clone()), found_as));
        }
        for mention in found.iter().filter(|found| counts(&found.label)) {
            let beside = gold_beside(gold, &mention.words);
            if !beside.iter().any(|name| counts(&name.label)) {
                pairs.push((None, Some(mention.label.clone())));
            }
        }
        for pair in pairs {
            *self.confusion.entry(pair).or_default() += 1;
        }
    }
}

/// The counts of one type in one document; `agree` compares the words of a name
/// and a mention that have some in common.
fn count(
    label: &EntityType,
    gold: &[Gold],
    found: &[Found],
    agree: impl Fn(&Range<usize>, &Range<usize>) -> bool,
) -> Counts {
    let mut counts = Counts::default();
    for name in gold.iter().filter(|name| name.label == *label) {
        let mut beside = found_beside(found, &name.words).iter();
        let right = beside.any(|f| f.label == *label && agree(&f.words, &name.words));
        counts.gold += 1;
        counts.gold_right += usize::from(right);
    }
    for mention in found.iter().filter(|found| found.label == *label) {
        let mut beside = gold_beside(gold, &mention.words).iter();
        let right = beside.any(|g| g.label == *label && agree(&g.words, &mention.words));
        counts.found += 1;
        counts.found_right += usize::from(right);
    }
    counts
}

/// The names of the corpus that have some of these words.
pub(crate) fn gold_beside<'g>(gold: &'g [Gold], words: &Range<usize>) -> &'g [Gold] {
    beside(gold, words, |name| &name.words)
}

/// The mentions that have some of these words.
pub(crate) fn found_beside<'f>(found: &'f [Found], words: &Range<usize>) -> &'f [Found] {
    beside(found, words, |mention| &mention.words)
}

fn beside<'i, T>(
    items: &'i [T],
    words: &Range<usize>,
    words_of: impl Fn(&T) -> &Range<usize>,
) -> &'i [T] {
    let first = items.partition_point(|item| words_of(item).end <= words.start);
    let end = items.partition_point(|item| words_of(item).start < words.end);
    &items[first..end]
}
