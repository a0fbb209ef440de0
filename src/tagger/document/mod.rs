//! A text with its mentions, and what it is about.
//!
//! Which names stand, the whole text [`decide`](mod@decide)s, by what stands [`before`] them and elsewhere:
//!
//! - [`persons`] whom it names in full, and by their [`short_forms`] or the [`first_and_last`] name, two of them
//!   [`side_by_side`], and whom it [`called_alone`];
//! - persons of no list ([`unlisted`]) in [`line_ups`](mod@line_ups), [`results`](mod@results), by their
//!   [`nicknames`](mod@nicknames), or [`appointed`](mod@appointed) beside others;
//! - names in [`enumerations`] and [`tables`], [`joined`] to others, and those of [`scholars`];
//! - the [`countries`] that it is about, and institutions of [`foreign`] ones;
//! - entities that two gazetteers have, which are the [`same`].

mod appointed;
mod before;
mod called_alone;
mod countries;
mod decide;
mod enumerations;
mod first_and_last;
mod foreign;
mod joined;
mod line_ups;
mod nicknames;
mod persons;
mod results;
mod same;
mod scholars;
mod short_forms;
mod side_by_side;
mod tables;
mod unlisted;

pub(super) use decide::decide;

use core::cmp::Reverse;
use core::ops::Range;
use std::collections::{HashMap, HashSet};

use crate::chars;
use crate::gazetteer::{Entity, EntityType};
use crate::tokenize::Tokenizer;

use crate::tagger::mention::{Mention, MentionKind};

/// A text with its mentions. Made by [`Tagger::document`](crate::Tagger::document).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document<'t, 'g> {
    pub(super) text: &'t str,
    pub(super) mentions: Vec<Mention<'t, 'g>>,
    /// Whom or what each mention names; equal numbers are one and the same.
    pub(super) groups: Vec<u32>,
}

/// An entity that a document names, with its mentions. Made by
/// [`Document::tags`].
#[derive(Clone, Debug, PartialEq)]
pub struct Tag<'t, 'g> {
    mentions: Vec<Mention<'t, 'g>>,
    score: f64,
    beside: Vec<Neighbour>,
}

/// What a mention adds to the score of its entity; a demonym says less.
const NAME: f64 = 1.0;
const DEMONYM: f64 = 0.25;
/// What it adds to be named in the headline, and in the sentence after it.
const HEADLINE: f64 = 3.0;
const LEAD: f64 = 1.5;
/// What it adds to be named in one more fifth of the text.
const FIFTH: f64 = 0.5;
/// By what the score of an entity is multiplied that no list has.
const UNLISTED: f64 = 0.75;

impl<'t, 'g> Document<'t, 'g> {
    /// Returns the text.
    #[must_use]
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// Returns the mentions, ordered by their place.
    #[must_use]
    pub fn mentions(&self) -> &[Mention<'t, 'g>] {
        &self.mentions
    }

    /// Returns the mentions, without what else is known of the document.
    #[must_use]
    pub fn into_mentions(self) -> Vec<Mention<'t, 'g>> {
        self.mentions
    }

    /// Returns the entities that the document names, the most important first:
    /// what a newsroom prints under a headline.
    ///
    /// An entity counts by its mentions (a demonym a quarter), by being named in
    /// the headline and in the first sentence after it, and by how far its
    /// mentions are spread over the text; one that no list has is likelier a passer-by.
    ///
    /// Each call counts anew, and looks for the sentences of the whole text: call it once, and
    /// keep what it returns.
    #[must_use]
    pub fn tags(&self) -> Vec<Tag<'t, 'g>> {
        let sentences = self.sentence_of_each_mention();
        let mut numbers: HashMap<u32, usize> = HashMap::new();
        let mut tags: Vec<(Tag<'t, 'g>, Vec<usize>)> = Vec::new();
        for ((mention, group), &sentence) in self.mentions.iter().zip(&self.groups).zip(&sentences)
        {
            let number = *numbers.entry(*group).or_insert(tags.len());
            if number == tags.len() {
                let tag = Tag {
                    mentions: Vec::new(),
                    score: 0.0,
                    beside: Vec::new(),
                };
                tags.push((tag, Vec::new()));
            }
            let (tag, sentences) = &mut tags[number];
            tag.mentions.push(*mention);
            if sentences.last() != Some(&sentence) {
                sentences.push(sentence);
            }
        }
        for (tag, sentences) in &mut tags {
            tag.score = self.score(tag, sentences);
        }
        // Of equal scores, the one that is named first stays first.
        tags.sort_by(|(one, _), (other, _)| other.score.total_cmp(&one.score));
        let (mut tags, sentences): (Vec<_>, Vec<_>) = tags.into_iter().unzip();
        for (tag, beside) in tags.iter_mut().zip(beside(&sentences)) {
            tag.beside = beside;
        }
        tags
    }

    fn score(&self, tag: &Tag<'_, '_>, sentences: &[usize]) -> f64 {
        let names: f64 = tag
            .mentions
            .iter()
            .map(|mention| match mention.kind() {
                MentionKind::Demonym => DEMONYM,
                _ => NAME,
            })
            .sum();
        let mut fifths = [false; 5];
        let fifth = self.text.len().div_ceil(fifths.len());
        for mention in &tag.mentions {
            fifths[mention.range().start / fifth] = true;
        }
        let mut score = names;
        if sentences.contains(&0) {
            score += HEADLINE;
        }
        if sentences.contains(&1) {
            score += LEAD;
        }
        for _ in fifths.iter().filter(|&&named| named).skip(1) {
            score += FIFTH;
        }
        match tag.entity() {
            Some(_) => score,
            None => score * UNLISTED,
        }
    }

    /// The number of the sentence that each mention is in.
    fn sentence_of_each_mention(&self) -> Vec<usize> {
        let tokenizer = Tokenizer::new();
        let mut sentences = tokenizer.sentences(self.text).enumerate().peekable();
        let mut number = 0;
        self.mentions
            .iter()
            .map(|mention| {
                while let Some((at, _)) = sentences
                    .next_if(|(_, sentence)| sentence.range().start <= mention.range().start)
                {
                    number = at;
                }
                number
            })
            .collect()
    }
}

/// For each tag, the most important first, the tags that share sentences with it and how many,
/// the most first.
fn beside(sentences: &[Vec<usize>]) -> Vec<Vec<Neighbour>> {
    let mut by_sentence: HashMap<usize, Vec<usize>> = HashMap::new();
    for (tag, sentences) in sentences.iter().enumerate() {
        for &sentence in sentences {
            by_sentence.entry(sentence).or_default().push(tag);
        }
    }
    // A sentence that names more is a list of names.
    for tags in by_sentence.values_mut() {
        tags.truncate(MOST_IN_SENTENCE);
    }
    let beside = sentences.iter().enumerate().map(|(tag, sentences)| {
        let mut counts: HashMap<usize, usize> = HashMap::new();
        let shared = sentences.iter().flat_map(|sentence| &by_sentence[sentence]);
        for &other in shared.filter(|&&other| other != tag) {
            *counts.entry(other).or_default() += 1;
        }
        let counts = counts.into_iter();
        let mut beside: Vec<_> = counts
            .map(|(tag, sentences)| Neighbour { tag, sentences })
            .collect();
        beside.sort_by_key(|other| (Reverse(other.sentences), other.tag));
        beside.truncate(BESIDE);
        beside
    });
    beside.collect()
}

/// The number of a name's letters and signs without marks and tatweels.
fn letters(name: &str) -> usize {
    let counts = |&c: &char| !chars::class(c).extends_word();
    name.chars().filter(counts).count()
}

/// How many neighbours of a tag are told.
const BESIDE: usize = 10;
/// How many tags of one sentence, the most important, are neighbours of the others.
const MOST_IN_SENTENCE: usize = 50;

impl<'t, 'g> Tag<'t, 'g> {
    /// Returns the entity, or `None` if no list has it.
    #[must_use]
    pub fn entity(&self) -> Option<Entity<'g>> {
        self.mentions[0].entity()
    }

    /// Returns the canonical name of the entity; of one that no list has, its
    /// longest name in the text, marks and tatweels not counted.
    #[must_use]
    pub fn name<'n>(&self) -> &'n str
    where
        't: 'n,
        'g: 'n,
    {
        match self.entity() {
            Some(entity) => entity.name(),
            None => self
                .spellings()
                .min_by_key(|spelling| Reverse(letters(spelling)))
                .unwrap_or(""),
        }
    }

    /// Returns the type of the entity.
    #[must_use]
    pub fn entity_type(&self) -> &'g EntityType {
        self.mentions[0].entity_type()
    }

    /// Returns the number of mentions.
    #[must_use]
    pub fn count(&self) -> usize {
        self.mentions.len()
    }

    /// Returns the byte range of the first mention.
    #[must_use]
    pub fn first(&self) -> Range<usize> {
        self.mentions[0].range()
    }

    /// Returns the mentions, ordered by their place.
    #[must_use]
    pub fn mentions(&self) -> &[Mention<'t, 'g>] {
        &self.mentions
    }

    /// Returns each spelling in which the text names the entity, once, in the
    /// order of their first places.
    pub fn spellings(&self) -> impl Iterator<Item = &'t str> + '_ {
        let mut seen = HashSet::new();
        let texts = self.mentions.iter().map(Mention::text);
        texts.filter(move |&text| seen.insert(text))
    }

    /// Returns how important the entity is in the text: to compare with others
    /// of the same document, no more.
    #[must_use]
    pub fn score(&self) -> f64 {
        self.score
    }

    /// Returns the tags that share sentences with this one, those that share the most first;
    /// ten at most.
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::{Gazetteer, Tagger};
    ///
    /// let gazetteer = Gazetteer::builder()
    ///     .entity("Q7747", "PER", "بوتين")
    ///     .entity("Q649", "LOC", "موسكو")
    ///     .build()?;
    /// let tagger = Tagger::new(gazetteer);
    /// // Once: each call counts anew.
    /// let tags = tagger.document("عاد بوتين إلى موسكو. وقال بوتين إنه سعيد").tags();
    /// let beside: Vec<_> = tags[0]
    ///     .beside()
    ///     .iter()
    ///     .map(|other| (tags[other.tag].name(), other.sentences))
    ///     .collect();
    /// assert_eq!(tags[0].name(), "بوتين");
    /// assert_eq!(beside, [("موسكو", 1)]);
    /// # Ok::<(), aalam::BuildError>(())
    /// ```
    #[must_use]
    pub fn beside(&self) -> &[Neighbour] {
        &self.beside
    }
}

/// A tag that shares sentences with another one, see [`Tag::beside`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Neighbour {
    /// Its index in what [`Document::tags`] returned.
    pub tag: usize,
    /// The number of sentences that name both.
    pub sentences: usize,
}
