//! Texts larger than memory: read in pieces that end at barriers, tagged piece by
//! piece.

use core::fmt;
use core::iter::FusedIterator;
use core::ops::Range;
use std::collections::VecDeque;
use std::io::{ErrorKind, Read};

use crate::error::StreamError;
use crate::gazetteer::{Entity, EntityType};

use super::Scratch;
use super::Tagger;
use super::candidate::Candidate;
use super::evidence::Evidence;
use super::mention::{Finding, Mention, MentionKind};
use super::pieces::last_cut;

/// Bytes that are read before the text is tagged.
const READ: usize = 1 << 16;

/// Bytes that are kept at most while no place to cut comes.
const LIMIT: usize = 1 << 20;

impl Tagger {
    /// Returns the mentions in a text that is read bit by bit: a file larger than
    /// memory, or standard input.
    ///
    /// They are the mentions of [`tag`](Self::tag) in the whole text, with their
    /// places in it, and each owns the words that it has from it. The text is
    /// read in pieces of some 64 KB that end where a sentence or a paragraph
    /// ends; no buffer around the reader is needed. A piece is read before it is tagged:
    /// of messages that trickle in, tag each with [`tag_with`](Self::tag_with).
    ///
    /// Memory is bounded: where a text goes on for 1 MiB without such an end (or
    /// as [`limit`](StreamMentions::limit) says), a piece ends with the last
    /// complete line in it, else with the last complete word, and in a word of
    /// that size with a part of it. What is before that place and what is behind
    /// it are then tagged as two texts. A list of names, one a line, is such a
    /// text; prose is not.
    ///
    /// # Errors
    ///
    /// The iterator ends with an error when the reader fails, or where the text
    /// is not UTF-8. The mentions in the pieces before come first.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use aalam::{Gazetteer, Tagger};
    ///
    /// let tagger = Tagger::new(Gazetteer::default());
    /// // A file, in earnest.
    /// let reader = "وصل بوتين إلى الرياض.".as_bytes();
    /// for mention in tagger.tag_reader(reader) {
    ///     let mention = mention?;
    ///     println!("{}: {}", mention.range().start, mention.text());
    /// }
    /// # }
    /// # Ok::<(), aalam::StreamError>(())
    /// ```
    pub fn tag_reader<R: Read>(&self, reader: R) -> StreamMentions<'_, R> {
        StreamMentions {
            tagger: self,
            reader,
            limit: LIMIT,
            buffer: Vec::new(),
            at: 0,
            state: State::Open,
            scratch: Scratch::new(),
            found: VecDeque::new(),
        }
    }
}

/// The mentions in a text that is read bit by bit. Made by
/// [`Tagger::tag_reader`].
#[must_use = "iterators are lazy: nothing is read before the first mention is asked for"]
pub struct StreamMentions<'t, R> {
    tagger: &'t Tagger,
    reader: R,
    limit: usize,
    /// What has been read and not yet tagged.
    buffer: Vec<u8>,
    /// The place of the buffer in the text.
    at: u64,
    state: State,
    scratch: Scratch,
    /// Mentions that wait to be asked for.
    found: VecDeque<StreamMention<'t>>,
}

/// Whether there is more to read.
enum State {
    Open,
    Failed(StreamError),
    Ended,
}

impl<R> StreamMentions<'_, R> {
    /// Sets how many bytes are kept at most of a text in which no sentence and no
    /// paragraph ends: 1 MiB, if this is not set; at least 4 bytes.
    pub fn limit(mut self, bytes: usize) -> Self {
        self.limit = bytes.max(char::MAX.len_utf8());
        self
    }
}

impl<R: Read> StreamMentions<'_, R> {
    /// Reads the next piece of the text, and tags it.
    fn advance(&mut self) {
        let mut wanted = READ.min(self.limit);
        loop {
            self.read(wanted);
            let text = match core::str::from_utf8(&self.buffer) {
                Ok(text) => text,
                Err(error) => {
                    let valid = error.valid_up_to();
                    if error.error_len().is_some() || matches!(self.state, State::Ended) {
                        self.state = State::Failed(StreamError::not_utf8(self.at + valid as u64));
                    }
                    core::str::from_utf8(&self.buffer[..valid]).unwrap_or_default()
                }
            };
            let end = match self.state {
                State::Ended => Some(text.len()),
                State::Failed(_) => Some(last_cut(text).unwrap_or(0)),
                State::Open => last_cut(text)
                    .or_else(|| (self.buffer.len() >= self.limit).then(|| last_resort(text))),
            };
            if let Some(end) = end {
                let text = &text[..end];
                self.tagger.find(&mut self.scratch, text);
                let found = self.scratch.candidates.iter();
                self.found
                    .extend(found.map(|c| StreamMention::new(self.tagger, self.at, text, c)));
                self.buffer.drain(..end);
                self.at += end as u64;
                return;
            }
            wanted = (self.buffer.len() * 2).min(self.limit);
        }
    }

    /// Reads until the buffer has `wanted` bytes or the text ends.
    fn read(&mut self, wanted: usize) {
        let mut have = self.buffer.len();
        self.buffer.resize(wanted.max(have), 0);
        while have < self.buffer.len() {
            match self.reader.read(&mut self.buffer[have..]) {
                Ok(0) => {
                    self.state = State::Ended;
                    break;
                }
                Ok(read) => have += read,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => {
                    let byte = self.at + have as u64;
                    self.state = State::Failed(StreamError::io(byte, error));
                    break;
                }
            }
        }
        self.buffer.truncate(have);
    }
}

/// Where to cut a text that has no place to: behind its last line end, else behind
/// its last white space, else at its end.
fn last_resort(text: &str) -> usize {
    let end = text
        .rfind('\n')
        .or_else(|| text.rfind(|c: char| c.is_ascii_whitespace()));
    end.map_or(text.len(), |end| end + 1)
}

impl<'t, R: Read> Iterator for StreamMentions<'t, R> {
    type Item = Result<StreamMention<'t>, StreamError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(mention) = self.found.pop_front() {
                return Some(Ok(mention));
            }
            match core::mem::replace(&mut self.state, State::Ended) {
                State::Open => {
                    self.state = State::Open;
                    self.advance();
                }
                State::Failed(error) => return Some(Err(error)),
                State::Ended => return None,
            }
        }
    }
}

impl<R: Read> FusedIterator for StreamMentions<'_, R> {}

impl<R> fmt::Debug for StreamMentions<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamMentions")
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}

/// A place in a text that was read bit by bit where an entity is named: a
/// [`Mention`](super::Mention) that owns its words. Given by [`StreamMentions`], or made of a mention with `From`.
///
/// All ranges are byte offsets into the whole text. Two are equal as two mentions are: if they have the same words,
/// place, entity, type, kind and evidence.
///
/// # Examples
///
/// ```
/// # #[cfg(feature = "embedded")] {
/// use aalam::{Gazetteer, Tagger};
///
/// let tagger = Tagger::new(Gazetteer::default());
/// let mention = tagger.tag_reader("وصل بوتين للرياض".as_bytes()).last().unwrap()?;
/// assert_eq!((mention.proclitics(), mention.text()), ("لل", "رياض"));
/// assert_eq!(mention.surface_range(), 18..30);
/// # }
/// # Ok::<(), aalam::StreamError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct StreamMention<'t> {
    /// The whole words, proclitics included, and their place.
    surface: Box<str>,
    at: u64,
    /// Where the name begins in them.
    start: usize,
    finding: Finding<'t>,
}

impl<'t> StreamMention<'t> {
    fn new(tagger: &'t Tagger, at: u64, text: &str, candidate: &Candidate) -> Self {
        let surface_start = candidate.surface_start;
        Self {
            surface: text[surface_start..candidate.end].into(),
            at: at + surface_start as u64,
            start: candidate.start - surface_start,
            finding: tagger.finding(candidate),
        }
    }

    /// Returns the byte range of the name, without proclitics.
    #[must_use]
    pub fn range(&self) -> Range<u64> {
        self.at + self.start as u64..self.surface_range().end
    }

    /// Returns the byte range of the whole words, proclitics included.
    #[must_use]
    pub fn surface_range(&self) -> Range<u64> {
        self.at..self.at + self.surface.len() as u64
    }

    /// Returns the name as it is written in the text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.surface[self.start..]
    }

    /// Returns the proclitics as they are written, see
    /// [`Mention::proclitics`](super::Mention::proclitics).
    #[must_use]
    pub fn proclitics(&self) -> &str {
        &self.surface[..self.start]
    }

    /// Returns the entity that is named, see [`Mention::entity`](super::Mention::entity).
    #[must_use]
    pub fn entity(&self) -> Option<Entity<'t>> {
        self.finding.entity()
    }

    /// Returns all entities that have this name, see
    /// [`Mention::entities`](super::Mention::entities).
    pub fn entities(&self) -> impl Iterator<Item = Entity<'t>> + use<'t> {
        self.finding.entities()
    }

    /// Returns which of the tagger's gazetteers it is of, see
    /// [`Mention::gazetteer_index`](super::Mention::gazetteer_index).
    #[must_use]
    pub fn gazetteer_index(&self) -> usize {
        self.finding.layer as usize
    }

    /// Returns the type of the entity.
    #[must_use]
    pub fn entity_type(&self) -> &'t EntityType {
        self.finding.entity_type()
    }

    /// Returns how the entity is named.
    #[must_use]
    pub fn kind(&self) -> MentionKind {
        self.finding.kind()
    }

    /// Returns the signals that spoke for and against the mention.
    #[must_use]
    pub fn evidence(&self) -> Evidence {
        self.finding.evidence
    }

    /// Returns the sum of the signals' weights: the higher, the surer.
    #[must_use]
    pub fn score(&self) -> i32 {
        self.finding.evidence.score()
    }
}

/// The mention with words of its own, which the text need not outlive.
impl<'g> From<Mention<'_, 'g>> for StreamMention<'g> {
    fn from(mention: Mention<'_, 'g>) -> Self {
        Self {
            surface: mention.source[mention.surface_range()].into(),
            at: mention.surface_start as u64,
            start: mention.start - mention.surface_start,
            finding: mention.finding,
        }
    }
}

impl fmt::Debug for StreamMention<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut mention = f.debug_struct("StreamMention");
        mention
            .field("range", &self.range())
            .field("text", &self.text())
            .field("proclitics", &self.proclitics());
        self.finding.debug(&mut mention)
    }
}
