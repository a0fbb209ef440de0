//! All names in a trie over words, as two arrays of numbers.
//!
//! Nodes are numbered breadth first, so that the children of a node are a range
//! and a node's references are a range; each range ends where the next begins.
//! The first nodes are the words of the vocabulary themselves, under their own
//! numbers: a name of one word costs no step.

use core::ops::Range;

use super::NameId;
use crate::gazetteer::vocabulary::WordId;

/// Up to so many children are searched one by one.
const FEW: usize = 8;

/// The trie.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flat {
    /// One more than there are nodes.
    pub(in crate::gazetteer) nodes: Vec<Node>,
    /// The word that leads to each node behind those of the vocabulary; sorted
    /// among the children of one node.
    pub(in crate::gazetteer) labels: Vec<WordId>,
}

/// Where a node's ranges begin; they end where those of the next node begin.
#[derive(Clone, Copy, Debug)]
pub(in crate::gazetteer) struct Node {
    pub(in crate::gazetteer) children: u32,
    pub(in crate::gazetteer) references: u32,
}

impl Flat {
    /// Builds the trie of `names` over `words` words, without references, and
    /// tells the node of each name; `None` if there are too many nodes.
    ///
    /// Level by level: names are sorted by the node they have come to and the
    /// word that comes next, and every new pair is a node.
    pub(in crate::gazetteer) fn new(
        words: usize,
        names: &Sequences,
    ) -> Option<(Self, Vec<NameId>)> {
        let mut next = u32::try_from(words).ok()?;
        let mut children = Vec::new();
        let mut labels = Vec::new();
        let mut nodes: Vec<u32> = (0..names.len()).map(|name| names.get(name)[0]).collect();
        // The names that go on: (node, next word), name.
        let mut level: Vec<(u64, u32)> = (0..u32::try_from(names.len()).ok()?)
            .map(|name| (0, name))
            .collect();
        for depth in 1.. {
            level.retain_mut(|(pair, name)| {
                let word = names.get(*name as usize).get(depth);
                if let Some(&word) = word {
                    *pair = u64::from(nodes[*name as usize]) << 32 | u64::from(word);
                }
                word.is_some()
            });
            if level.is_empty() {
                break;
            }
            level.sort_unstable();
            let mut last = None;
            for &(pair, name) in &level {
                if last != Some(pair) {
                    last = Some(pair);
                    let parent = (pair >> 32) as usize;
                    children.resize(children.len().max(parent + 1), next);
                    #[expect(clippy::cast_possible_truncation, reason = "the pair's low half")]
                    labels.push(pair as u32);
                    next = next.checked_add(1)?;
                }
                nodes[name as usize] = next - 1;
            }
        }
        children.resize(next as usize + 1, next);
        labels.shrink_to_fit();
        let trie = children
            .into_iter()
            .map(|children| Node {
                children,
                references: 0,
            })
            .collect();
        Some((
            Self {
                nodes: trie,
                labels,
            },
            nodes,
        ))
    }

    /// Tells where the references of each node begin, and where the last ones
    /// end.
    pub(in crate::gazetteer) fn set_references(&mut self, starts: &[u32]) {
        for (node, &start) in self.nodes.iter_mut().zip(starts) {
            node.references = start;
        }
    }

    /// The number of nodes that are words.
    pub(super) fn words(&self) -> usize {
        self.len() - self.labels.len()
    }

    /// The number of nodes.
    pub(super) fn len(&self) -> usize {
        self.nodes.len() - 1
    }

    /// A node and the next one, where its ranges end.
    #[inline]
    fn node(&self, node: u32) -> (Node, Node) {
        let nodes = &self.nodes[node as usize..][..2];
        (nodes[0], nodes[1])
    }

    #[inline]
    fn children(&self, node: u32) -> Range<usize> {
        let (node, next) = self.node(node);
        node.children as usize..next.children as usize
    }

    /// Whether the words of a node begin a longer name.
    #[inline]
    pub(super) fn has_children(&self, node: u32) -> bool {
        !self.children(node).is_empty()
    }

    /// The node that `word` leads to.
    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "nodes are numbered in u32")]
    pub(super) fn step(&self, node: u32, word: WordId) -> Option<u32> {
        let range = self.children(node);
        let words = self.words();
        let labels = &self.labels[range.start - words..range.end - words];
        let at = if labels.len() <= FEW {
            labels.iter().position(|&label| label == word)
        } else {
            labels.binary_search(&word).ok()
        };
        Some((range.start + at?) as u32)
    }

    /// The references of a node, none if it is no name.
    #[inline]
    pub(super) fn references(&self, node: u32) -> Range<usize> {
        let (node, next) = self.node(node);
        node.references as usize..next.references as usize
    }

    /// The number of names.
    pub(in crate::gazetteer) fn name_count(&self) -> usize {
        let is_name = |pair: &&[Node]| pair[0].references < pair[1].references;
        self.nodes.windows(2).filter(is_name).count()
    }

    /// The names of two words and more, as words.
    pub(super) fn longer_names(&self) -> Vec<(Vec<WordId>, NameId)> {
        // The parent of each node that is no word alone.
        let mut parents = vec![0; self.labels.len()];
        for node in (0_u32..).take(self.len()) {
            for child in self.children(node) {
                parents[child - self.words()] = node;
            }
        }
        let is_name = |&node: &u32| !self.references(node).is_empty();
        let nodes = (0_u32..).take(self.len()).skip(self.words());
        nodes
            .filter(is_name)
            .map(|name| {
                let mut words = Vec::new();
                let mut node = name;
                while let Some(at) = (node as usize).checked_sub(self.words()) {
                    words.push(self.labels[at]);
                    node = parents[at];
                }
                words.push(node);
                words.reverse();
                (words, name)
            })
            .collect()
    }

    /// Bytes on the heap.
    pub(super) fn memory_usage(&self) -> usize {
        self.nodes.capacity() * size_of::<Node>() + self.labels.capacity() * size_of::<WordId>()
    }
}

/// Names as sequences of words, end to end.
#[derive(Clone, Debug, Default)]
pub(in crate::gazetteer) struct Sequences {
    words: Vec<u32>,
    ends: Vec<usize>,
}

impl Sequences {
    pub(in crate::gazetteer) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Adds a word to the name that is not ended yet.
    pub(in crate::gazetteer) fn push(&mut self, word: u32) {
        self.words.push(word);
    }

    /// Ends the name; false, and no name, if no word was pushed.
    pub(in crate::gazetteer) fn end(&mut self) -> bool {
        let some = self.ends.last().copied().unwrap_or(0) < self.words.len();
        if some {
            self.ends.push(self.words.len());
        }
        some
    }

    pub(in crate::gazetteer) fn get(&self, name: usize) -> &[u32] {
        let start = if name == 0 { 0 } else { self.ends[name - 1] };
        &self.words[start..self.ends[name]]
    }

    /// The same names, their words renumbered.
    pub(in crate::gazetteer) fn renumbered(&self, numbers: &[u32]) -> Self {
        Self {
            words: self
                .words
                .iter()
                .map(|&word| numbers[word as usize])
                .collect(),
            ends: self.ends.clone(),
        }
    }
}
