//! The way from text to candidates: names that stand between word edges.
//!
//! Words are scanned, folded and looked up in one pass. A word that is in no name
//! ends the run of words at hand, and so does anything but a space, a hyphen or
//! an underscore between two words: names never reach across. Then every name
//! that begins in the run is walked, as a whole word and behind its proclitics.

use crate::gazetteer::{Inner, NameId, State, WordId};
use crate::normalize::{Folding, Key, fold_word};
use crate::tokenize::{TokenKind, scan};

use super::proclitics::{self, Reading};
use super::whole_words;

/// A name between word edges; not yet chosen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    /// Bytes of the whole words.
    pub(super) surface_start: usize,
    pub(super) end: usize,
    /// Where the name begins behind its proclitics.
    pub(super) start: usize,
    pub(super) name: NameId,
    /// Only names with a bare article fit the reading (لل).
    pub(super) needs_article: bool,
}

/// What a search allocates; kept from text to text.
#[derive(Debug, Default)]
pub(super) struct Buffers {
    words: Vec<Word>,
    readings: Vec<(Reading, WordId)>,
    folded: String,
    pub(super) candidates: Vec<Candidate>,
}

/// A word of the run at hand.
#[derive(Clone, Copy, Debug)]
struct Word {
    start: usize,
    end: usize,
    whole: Option<WordId>,
    /// Its readings behind proclitics: `readings[from..]` up to the next word's.
    from: usize,
}

/// What stands between the last word and the next.
#[derive(Clone, Copy, PartialEq)]
enum Gap {
    /// Nothing, or spaces with at most one line end.
    Open,
    /// One hyphen or underscore.
    Hyphen,
    Barrier,
}

/// Collects the candidates of `text` into `buffers`, ordered by surface start.
pub(super) fn collect(gazetteer: &Inner, text: &str, buffers: &mut Buffers) {
    buffers.candidates.clear();
    let mut at = 0;
    let mut gap = Gap::Barrier;
    let mut last_word = (0, 0);
    while at < text.len() {
        let mut folding = Folding::default();
        let (kind, end) = scan(text, at, &mut folding);
        if kind.is_word() {
            if gap == Gap::Barrier {
                buffers.flush(gazetteer, text);
            }
            let key = folding.finish(&text[at..end], &mut buffers.folded);
            if !buffers.word(gazetteer, text, (at, end), kind, key) {
                buffers.flush(gazetteer, text);
            }
            gap = Gap::Open;
            last_word = (at, end);
        } else if gap != Gap::Barrier {
            gap = gap_after(
                gap,
                kind,
                &text[at..end],
                &text[last_word.0..last_word.1],
                at == last_word.1,
            );
        }
        at = end;
    }
    buffers.flush(gazetteer, text);
}

/// The gap once `piece` has been added to it, `word` being the word before.
#[inline]
fn gap_after(gap: Gap, kind: TokenKind, piece: &str, word: &str, adjacent: bool) -> Gap {
    match kind {
        TokenKind::Space if piece == " " && gap == Gap::Open => Gap::Open,
        TokenKind::Space if gap == Gap::Open && lines(piece) < 2 => Gap::Open,
        TokenKind::Format => gap,
        TokenKind::Punctuation if gap == Gap::Open => match piece {
            "-" | "\u{2010}" | "\u{2011}" | "_" if adjacent => Gap::Hyphen,
            // The dot of an initial: جون ف. كينيدي
            "." if adjacent && word.chars().count() == 1 => Gap::Open,
            _ => Gap::Barrier,
        },
        _ => Gap::Barrier,
    }
}

/// The number of line ends in a run of spaces.
fn lines(spaces: &str) -> usize {
    let carriage_returns = spaces.matches('\r').count() - spaces.matches("\r\n").count();
    carriage_returns
        + spaces
            .chars()
            .filter(|&c| matches!(c, '\n' | '\u{85}' | '\u{2028}' | '\u{2029}'))
            .count()
        + spaces.matches('\u{2029}').count()
}

impl Buffers {
    /// Looks a word up and adds it to the run; false if it is in no name.
    #[inline]
    fn word(
        &mut self,
        gazetteer: &Inner,
        text: &str,
        (start, end): (usize, usize),
        kind: TokenKind,
        key: Key,
    ) -> bool {
        let Self {
            words,
            readings,
            folded,
            ..
        } = self;
        let word = &text[start..end];
        let whole = gazetteer.vocabulary.find(key, || {
            fold_word(word, folded);
            folded
        });
        let from = readings.len();
        if kind == TokenKind::ArabicWord && proclitics::may_begin(word) {
            for reading in proclitics::readings(word, key) {
                let found = gazetteer.vocabulary.find(reading.key, || {
                    fold_word(word, folded);
                    reading.rewrite(folded);
                    folded
                });
                if let Some(found) = found {
                    readings.push((reading, found));
                }
            }
        }
        if whole.is_none() && from == readings.len() {
            return false;
        }
        words.push(Word {
            start,
            end,
            whole,
            from,
        });
        true
    }

    /// Walks the names of the run at hand, and empties it.
    #[inline]
    fn flush(&mut self, gazetteer: &Inner, text: &str) {
        if self.words.is_empty() {
            return;
        }
        self.walk_all(gazetteer, text);
        self.words.clear();
        self.readings.clear();
    }

    fn walk_all(&mut self, gazetteer: &Inner, text: &str) {
        for first in 0..self.words.len() {
            let word = self.words[first];
            if let Some(whole) = word.whole {
                self.walk(gazetteer, first, whole, word.start, false, true);
            }
            let until = self
                .words
                .get(first + 1)
                .map_or(self.readings.len(), |next| next.from);
            for at in word.from..until {
                let (reading, id) = self.readings[at];
                let written = &text[word.start..word.end];
                let start = word.start + proclitics::width(written, reading.skip());
                let alone = !self.is_whole(gazetteer, word, written);
                self.walk(gazetteer, first, id, start, reading.needs_article(), alone);
            }
        }
    }

    /// Whether a word is likelier one word than a proclitic and a name: it
    /// begins a name itself, or it is an ordinary word.
    fn is_whole(&mut self, gazetteer: &Inner, word: Word, written: &str) -> bool {
        let vocabulary = &gazetteer.vocabulary;
        let begins = |id| vocabulary.alone(id).is_some() || vocabulary.begins(id);
        word.whole.is_some_and(begins) || {
            fold_word(written, &mut self.folded);
            whole_words::contains(&self.folded)
        }
    }

    /// Adds every name that begins with the word `id` at word `first`; the one
    /// that is this word alone only if `alone`.
    fn walk(
        &mut self,
        gazetteer: &Inner,
        first: usize,
        id: WordId,
        start: usize,
        needs_article: bool,
        alone: bool,
    ) {
        let surface_start = self.words[first].start;
        let mut add = |end: usize, name: NameId| {
            self.candidates.push(Candidate {
                surface_start,
                end,
                start,
                name,
                needs_article,
            });
        };
        if let Some(name) = gazetteer.vocabulary.alone(id).filter(|_| alone) {
            add(self.words[first].end, name);
        }
        if !gazetteer.vocabulary.begins(id) || first + 1 == self.words.len() {
            return;
        }
        let mut state: Option<State> = gazetteer.automaton.start(id);
        for word in &self.words[first + 1..] {
            let next = state.zip(word.whole);
            state = next.and_then(|(state, word)| gazetteer.automaton.step(state, word));
            let Some(state) = state else { return };
            if let Some(name) = gazetteer.automaton.name(state) {
                add(word.end, name);
            }
        }
    }
}
