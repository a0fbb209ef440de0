//! The most frequent false and missed mentions, with contexts.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

use aalam::{EntityType, Gazetteer, Tagger};
use serde::Serialize;

use super::conll::{Document, Gold, SENTENCE_END};
use super::score::{found_beside, gold_beside};
use super::setup::{Found, lookup_tagger};

/// How many contexts are kept of each.
const EXAMPLES: usize = 2;

/// Which mentions are shown.
#[derive(Clone, Debug)]
pub(crate) struct Selection {
    /// The types that count.
    pub(crate) types: Vec<EntityType>,
    /// The types whose errors are shown.
    pub(crate) shown: Vec<EntityType>,
    /// How many of the most frequent are kept.
    pub(crate) top: usize,
    /// How many words of context on either side.
    pub(crate) context: usize,
}

/// The errors of a kind.
#[derive(Debug, Serialize)]
pub(crate) struct Errors {
    pub(crate) count: usize,
    /// Of the missed ones, how many a list has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) listed: Option<usize>,
    /// The most frequent first.
    pub(crate) frequent: Vec<Frequent>,
}

/// The same words taken for the same type, or missed as it, each time.
#[derive(Debug, Serialize)]
pub(crate) struct Frequent {
    pub(crate) name: String,
    pub(crate) r#type: String,
    pub(crate) count: usize,
    /// Of a missed one, whether a list has the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) listed: Option<bool>,
    pub(crate) examples: Vec<Example>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Example {
    pub(crate) before: String,
    pub(crate) name: String,
    pub(crate) after: String,
    /// Why a false mention was found.
    #[serde(flatten)]
    pub(crate) reason: Option<Reason>,
    /// What is there of a false mention in the corpus, or was found of a missed
    /// one.
    pub(crate) instead: Vec<Instead>,
}

/// A name that has some of the words.
#[derive(Debug, Serialize)]
pub(crate) struct Instead {
    pub(crate) name: String,
    pub(crate) r#type: String,
    #[serde(flatten)]
    pub(crate) reason: Option<Reason>,
}

/// Why a mention was found.
#[derive(Debug, Serialize)]
pub(crate) struct Reason {
    pub(crate) kind: &'static str,
    pub(crate) evidence: String,
    pub(crate) score: i32,
}

impl Reason {
    fn of(found: &Found) -> Self {
        Self {
            kind: found.kind.as_str(),
            evidence: found.evidence.to_string(),
            score: found.evidence.score(),
        }
    }
}

type Groups = BTreeMap<(String, EntityType), Frequent>;

impl Selection {
    /// The mentions that are no names in the corpus, or of another type, or of
    /// more or fewer words.
    pub(crate) fn false_mentions(&self, documents: &[Document], found: &[Vec<Found>]) -> Errors {
        let mut groups = Groups::new();
        for (document, found) in documents.iter().zip(found) {
            for mention in found {
                let beside = gold_beside(&document.gold, &mention.words);
                let is_same = |g: &Gold| g.words == mention.words && g.label == mention.label;
                if !self.shows(&mention.label) || beside.iter().any(is_same) {
                    continue;
                }
                let instead = || {
                    beside.iter().map(|name| Instead {
                        name: document.text_of(&name.words).to_owned(),
                        r#type: name.label.to_string(),
                        reason: None,
                    })
                };
                let group = group(&mut groups, document, &mention.words, &mention.label);
                group.add(|| Example {
                    reason: Some(Reason::of(mention)),
                    instead: instead().collect(),
                    ..self.example(document, &mention.words)
                });
            }
        }
        self.most_frequent(groups)
    }

    /// The names in the corpus that were not found, or as another type, or with
    /// more or fewer words.
    pub(crate) fn missed_mentions(
        &self,
        documents: &[Document],
        found: &[Vec<Found>],
        gazetteers: &[Gazetteer],
    ) -> Errors {
        let mut groups = Groups::new();
        for (document, found) in documents.iter().zip(found) {
            for name in &document.gold {
                let beside = found_beside(found, &name.words);
                let is_same = |f: &Found| f.words == name.words && f.label == name.label;
                if !self.shows(&name.label) || beside.iter().any(is_same) {
                    continue;
                }
                let instead = || {
                    let counts = beside
                        .iter()
                        .filter(|found| self.types.contains(&found.label));
                    counts.map(|found| Instead {
                        name: document.text_of(&found.words).to_owned(),
                        r#type: found.label.to_string(),
                        reason: Some(Reason::of(found)),
                    })
                };
                let group = group(&mut groups, document, &name.words, &name.label);
                group.add(|| Example {
                    instead: instead().collect(),
                    ..self.example(document, &name.words)
                });
            }
        }
        let tagger = lookup_tagger(gazetteers);
        let mut all_listed = 0;
        for ((name, label), group) in &mut groups {
            let listed = is_listed(&tagger, name, label);
            group.listed = Some(listed);
            if listed {
                all_listed += group.count;
            }
        }
        Errors {
            listed: Some(all_listed),
            ..self.most_frequent(groups)
        }
    }

    fn shows(&self, label: &EntityType) -> bool {
        self.types.contains(label) && (self.shown.is_empty() || self.shown.contains(label))
    }

    /// The words in their context.
    fn example(&self, document: &Document, words: &Range<usize>) -> Example {
        let before = words.start.saturating_sub(self.context)..words.start;
        let after = words.end..(words.end + self.context).min(document.words.len());
        let start = |word: usize| {
            document
                .words
                .get(word)
                .map_or(document.text.len(), |w| w.start)
        };
        let one_line = |text: &str| text.trim().replace(SENTENCE_END, "/ ");
        Example {
            before: one_line(&document.text[start(before.start)..start(before.end)]),
            name: one_line(document.text_of(words)),
            after: one_line(&document.text[start(after.start)..start(after.end)]),
            reason: None,
            instead: Vec::new(),
        }
    }

    fn most_frequent(&self, groups: Groups) -> Errors {
        let mut frequent: Vec<Frequent> = groups.into_values().collect();
        let count = frequent.iter().map(|group| group.count).sum();
        frequent.sort_by_key(|group| Reverse(group.count));
        frequent.truncate(self.top);
        Errors {
            count,
            listed: None,
            frequent,
        }
    }
}

impl Frequent {
    fn add(&mut self, example: impl FnOnce() -> Example) {
        self.count += 1;
        if self.examples.len() < EXAMPLES {
            self.examples.push(example());
        }
    }
}

fn group<'g>(
    groups: &'g mut Groups,
    document: &Document,
    words: &Range<usize>,
    label: &EntityType,
) -> &'g mut Frequent {
    let name = document.text_of(words).replace(SENTENCE_END, "/ ");
    let key = (name, label.clone());
    groups
        .entry(key)
        .or_insert_with_key(|(name, label)| Frequent {
            name: name.clone(),
            r#type: label.to_string(),
            count: 0,
            listed: None,
            examples: Vec::new(),
        })
}

/// Whether a list has the name with this type; proclitics and punctuation
/// around it do not matter.
fn is_listed(tagger: &Tagger, name: &str, label: &EntityType) -> bool {
    let name = name.trim_matches(|c: char| !c.is_alphanumeric());
    tagger.tag(name).iter().any(|mention| {
        mention.surface_range() == (0..name.len())
            && mention
                .entities()
                .any(|entity| entity.entity_type() == label)
    })
}
