//! From text to the words of a segment: what stands between two barriers.
//!
//! Words are scanned, folded and looked up in one pass. A sentence end, a comma
//! or a blank line is a barrier; names never reach across it and it is no
//! context for what follows. Quotes and brackets are no part of a name, either,
//! but a title before them still counts.

use crate::gazetteer::{Inner, WordId, is_name_word};
use crate::normalize::{Folding, Key, fold_word};
use crate::tokenize::{TokenKind, scan};

use super::proclitics::{self, Reading};
use super::steps;

/// A word of the segment at hand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) key: Key,
    /// The word as it stands, if it is in the vocabulary.
    pub(super) whole: Option<WordId>,
    /// Its readings behind proclitics: `readings[from..]` up to the next word's.
    from: u32,
    /// A name may go on from the word before to this one.
    pub(super) joined: bool,
    /// A line ends between the word before and this one.
    pub(super) new_line: bool,
}

/// The words between two barriers, and their readings.
#[derive(Debug, Default)]
pub(super) struct Segment {
    pub(super) words: Vec<Word>,
    readings: Vec<(Reading, WordId)>,
    /// Some word may begin a name.
    hit: bool,
    pub(super) folded: String,
}

/// What stands between the last word and the next.
#[derive(Clone, Copy, PartialEq)]
enum Gap {
    /// Nothing, or spaces without a line end.
    Open,
    /// Spaces with one line end.
    Line,
    /// One hyphen or underscore.
    Hyphen,
    /// Quotes or brackets.
    Quoted,
    Barrier,
}

impl Segment {
    /// Gives `flush` every segment of `text` that has a word of a name in it.
    pub(super) fn each(
        &mut self,
        gazetteer: &Inner,
        text: &str,
        mut flush: impl FnMut(&mut Self),
    ) {
        self.clear();
        let mut at = 0;
        let mut gap = Gap::Barrier;
        let mut last_word = 0..0;
        while at < text.len() {
            let mut folding = Folding::default();
            let (kind, end) = scan(text, at, &mut folding);
            if is_name_word(kind) {
                if gap == Gap::Barrier {
                    if self.hit {
                        flush(self);
                    }
                    self.clear();
                }
                let key = if kind == TokenKind::Url {
                    fold_word(&text[at..end], &mut self.folded);
                    Key::of(&self.folded)
                } else {
                    folding.finish(&text[at..end], &mut self.folded)
                };
                self.push(gazetteer, &text[at..end], at, kind, key, gap);
                gap = Gap::Open;
                last_word = at..end;
            } else if gap != Gap::Barrier {
                let adjacent = at == last_word.end;
                gap = gap_after(gap, kind, &text[at..end], &text[last_word.clone()], adjacent);
            }
            at = end;
        }
        if self.hit {
            flush(self);
        }
    }

    fn clear(&mut self) {
        self.words.clear();
        self.readings.clear();
        self.hit = false;
    }

    /// Looks a word up and adds it to the segment.
    #[inline]
    fn push(
        &mut self,
        gazetteer: &Inner,
        word: &str,
        start: usize,
        kind: TokenKind,
        key: Key,
        gap: Gap,
    ) {
        let Self {
            readings, folded, ..
        } = self;
        steps::count();
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
        self.hit |= whole.is_some() || from != readings.len();
        #[expect(clippy::cast_possible_truncation, reason = "at most four a word")]
        self.words.push(Word {
            start,
            end: start + word.len(),
            key,
            whole,
            from: from as u32,
            joined: gap != Gap::Quoted,
            new_line: gap == Gap::Line,
        });
    }

    /// The readings of a word behind proclitics.
    pub(super) fn readings(&self, word: usize) -> &[(Reading, WordId)] {
        let until = match self.words.get(word + 1) {
            Some(next) => next.from as usize,
            None => self.readings.len(),
        };
        &self.readings[self.words[word].from as usize..until]
    }
}

/// The gap once `piece` has been added to it, `word` being the word before.
#[inline]
fn gap_after(gap: Gap, kind: TokenKind, piece: &str, word: &str, adjacent: bool) -> Gap {
    match kind {
        TokenKind::Space if piece == " " && gap == Gap::Open => Gap::Open,
        TokenKind::Space if gap == Gap::Hyphen => Gap::Barrier,
        TokenKind::Space => match lines(piece) {
            0 => gap,
            1 if gap == Gap::Open => Gap::Line,
            _ => Gap::Barrier,
        },
        TokenKind::Format => gap,
        TokenKind::Punctuation if is_quote(piece) => Gap::Quoted,
        TokenKind::Punctuation if gap == Gap::Open => match piece {
            "-" | "\u{2010}" | "\u{2011}" | "_" if adjacent => Gap::Hyphen,
            // The dot of an initial: جون ف. كينيدي
            "." if adjacent && word.chars().count() == 1 => Gap::Open,
            _ => Gap::Barrier,
        },
        _ => Gap::Barrier,
    }
}

fn is_quote(piece: &str) -> bool {
    matches!(
        piece,
        "\"" | "'" | "«" | "»" | "“" | "”" | "„" | "‘" | "’" | "‹" | "›" | "(" | ")" | "[" | "]"
    )
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
