//! From text to the words of a segment: what stands between two barriers.
//!
//! Words are scanned, folded and looked up in one pass. A sentence end, a comma
//! or a blank line is a barrier; names never reach across it and it is no
//! context for what follows. Quotes and brackets are no part of a name, either,
//! but a title before them still counts.

use core::ops::Range;

use crate::gazetteer::{Inner, WordId, is_name_word};
use crate::normalize::{Folder, Folding, Key};
use crate::tokenize::{TokenKind, arabic_word, scan_other};

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
    /// The words that may begin a name.
    pub(super) hits: Vec<u32>,
    folder: Folder,
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
    pub(super) fn each(&mut self, gazetteer: &Inner, text: &str, mut flush: impl FnMut(&mut Self)) {
        self.clear();
        let bytes = text.as_bytes();
        let mut at = 0;
        let mut gap = Gap::Barrier;
        let mut last_word = 0..0;
        while let Some(&byte) = bytes.get(at) {
            // Nearly always, one space stands before a word.
            if byte == b' ' && matches!(bytes.get(at + 1), Some(0xD8..=0xDB)) {
                if gap == Gap::Hyphen {
                    gap = Gap::Barrier;
                }
                at += 1;
            }
            let mut folding = Folding::default();
            let end = if let Some(end) = arabic_word(text, at, &mut folding) {
                end
            } else {
                let (kind, end) = scan_other(text, at, &mut folding);
                if kind != TokenKind::ArabicWord {
                    if is_name_word(kind) {
                        self.part(gap, &mut flush);
                        self.push_other(gazetteer, text, at..end, kind, &folding, gap);
                        gap = Gap::Open;
                        last_word = at..end;
                    } else if gap != Gap::Barrier {
                        gap = gap_after(gap, kind, text, at..end, &last_word);
                    }
                    at = end;
                    continue;
                }
                end
            };
            self.part(gap, &mut flush);
            self.push_arabic(gazetteer, text, at..end, &folding, gap);
            gap = Gap::Open;
            last_word = at..end;
            at = end;
        }
        self.part(Gap::Barrier, &mut flush);
    }

    /// Ends the segment if a barrier stands before the next word.
    #[inline]
    fn part(&mut self, gap: Gap, flush: &mut impl FnMut(&mut Self)) {
        if gap == Gap::Barrier {
            if !self.hits.is_empty() {
                flush(self);
            }
            self.clear();
        }
    }

    fn clear(&mut self) {
        self.words.clear();
        self.readings.clear();
        self.hits.clear();
    }

    /// Looks an Arabic word up, with its readings, and adds it to the segment.
    #[inline]
    fn push_arabic(
        &mut self,
        gazetteer: &Inner,
        text: &str,
        at: Range<usize>,
        folding: &Folding,
        gap: Gap,
    ) {
        let key = folding.finish(text, at.clone());
        let whole = if gazetteer.vocabulary.may_contain(key) {
            self.find(gazetteer, text, at.clone(), key)
        } else {
            None
        };
        let from = self.readings.len();
        if key.letters() > proclitics::MIN_LETTERS
            && proclitics::may_begin(&text.as_bytes()[at.start..])
        {
            self.push_readings(gazetteer, text, at.clone(), key);
        }
        self.push(at, key, whole, from, gap);
    }

    /// Looks another word up and adds it to the segment.
    #[inline(never)]
    fn push_other(
        &mut self,
        gazetteer: &Inner,
        text: &str,
        at: Range<usize>,
        kind: TokenKind,
        folding: &Folding,
        gap: Gap,
    ) {
        let key = if kind == TokenKind::Url {
            Key::of_word(&text[at.clone()])
        } else {
            folding.finish(text, at.clone())
        };
        let whole = if gazetteer.vocabulary.may_contain(key) {
            self.find(gazetteer, text, at.clone(), key)
        } else {
            None
        };
        self.push(at, key, whole, self.readings.len(), gap);
    }

    /// The word of the vocabulary that stands at `at`.
    #[inline(never)]
    fn find(
        &mut self,
        gazetteer: &Inner,
        text: &str,
        at: Range<usize>,
        key: Key,
    ) -> Option<WordId> {
        let folded = self.folder.fold(text, at, key);
        gazetteer.vocabulary.find(key, folded)
    }

    /// Looks the readings of a word behind proclitics up and adds those that are
    /// there.
    #[inline(never)]
    fn push_readings(&mut self, gazetteer: &Inner, text: &str, at: Range<usize>, key: Key) {
        let word = &text[at];
        proclitics::readings(word, key, |reading| {
            if gazetteer.vocabulary.may_contain(reading.key) {
                self.push_reading(gazetteer, word, key, reading);
            }
        });
    }

    #[inline(never)]
    fn push_reading(&mut self, gazetteer: &Inner, word: &str, key: Key, reading: Reading) {
        let folded = reading.fold(word, key, &mut self.folder);
        let found = gazetteer.vocabulary.find(reading.key, folded);
        self.readings.extend(found.map(|id| (reading, id)));
    }

    /// Adds a word to the segment, whose readings are those `from` on.
    #[inline]
    fn push(&mut self, at: Range<usize>, key: Key, whole: Option<WordId>, from: usize, gap: Gap) {
        steps::count();
        #[expect(clippy::cast_possible_truncation, reason = "at most five a word")]
        let (word, from32) = (self.words.len() as u32, from as u32);
        if whole.is_some() || from != self.readings.len() {
            self.hits.push(word);
        }
        self.words.push(Word {
            start: at.start,
            end: at.end,
            key,
            whole,
            from: from32,
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

/// The gap once the piece at `at` has been added to it; `word` is the place of the
/// word before.
#[inline(never)]
fn gap_after(gap: Gap, kind: TokenKind, text: &str, at: Range<usize>, word: &Range<usize>) -> Gap {
    let adjacent = at.start == word.end;
    let piece = &text[at];
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
            "." if adjacent && text[word.clone()].chars().count() == 1 => Gap::Open,
            _ => Gap::Barrier,
        },
        _ => Gap::Barrier,
    }
}

fn is_quote(piece: &str) -> bool {
    matches!(
        piece,
        "\"" | "'"
            | "«"
            | "»"
            | "“"
            | "”"
            | "„"
            | "‘"
            | "’"
            | "‹"
            | "›"
            | "("
            | ")"
            | "["
            | "]"
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
