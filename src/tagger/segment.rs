//! From text to the words of a segment: what stands between two barriers.
//!
//! Words are scanned, folded and looked up in one pass. A sentence end, a comma
//! or a blank line is a barrier; names never reach across it and it is no
//! context for what follows. Quotes and brackets are no part of a name, either,
//! but a title before them still counts.

use core::ops::Range;

use crate::gazetteer::{Inner, WordId, is_name_word};
use crate::normalize::{Folded, Folder, Key};
use crate::tokenize::{TokenKind, scan};

use super::proclitics::{self, Beginning, PlainReadings, Reading};
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
        while let Some(&byte) = bytes.get(at) {
            let mut lead = byte;
            // Nearly always, one space stands before a word.
            if byte == b' '
                && let Some(&next @ 0xD8..=0xDB) = bytes.get(at + 1)
            {
                at += 1;
                lead = next;
            }
            let plain = match lead {
                0xD8 | 0xD9 => self.folder.plain_word(bytes, at),
                _ => None,
            };
            if let Some((key, end)) = plain {
                self.part(gap, &mut flush);
                self.push_plain(gazetteer, text, at..end, key, gap);
                gap = Gap::Open;
                at = end;
            } else {
                (gap, at) = self.other(gazetteer, text, at, gap, &mut flush);
            }
        }
        self.part(Gap::Barrier, &mut flush);
    }

    /// Goes on over what stands at byte `at` and is no word of plain letters; returns
    /// the gap and the place behind it.
    #[inline(never)]
    fn other(
        &mut self,
        gazetteer: &Inner,
        text: &str,
        at: usize,
        gap: Gap,
        flush: &mut impl FnMut(&mut Self),
    ) -> (Gap, usize) {
        let (kind, end) = scan(text, at);
        if is_name_word(kind) {
            self.part(gap, flush);
            self.push_other(gazetteer, text, at..end, kind, gap);
            return (Gap::Open, end);
        }
        let gap = match self.words.last() {
            Some(word) if gap != Gap::Barrier => gap_after(gap, kind, text, at..end, word),
            _ => gap,
        };
        (gap, end)
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

    /// Looks a word of plain letters up, with its readings, and adds it to the
    /// segment.
    #[inline]
    fn push_plain(&mut self, gazetteer: &Inner, text: &str, at: Range<usize>, key: Key, gap: Gap) {
        let whole = self.find(gazetteer, key);
        let from = self.readings.len();
        let mut hit = whole.is_some();
        match PlainReadings::of(&text.as_bytes()[at.clone()], key) {
            PlainReadings::None => {}
            PlainReadings::One(reading) => {
                if gazetteer.vocabulary.may_contain(reading.key) {
                    hit |= self.push_reading(gazetteer, reading);
                }
            }
            PlainReadings::Several(beginning) => {
                hit |= self.push_readings(gazetteer, &text[at.clone()], key, beginning);
            }
        }
        self.push(at, key, whole, from, hit, gap);
    }

    /// Looks any other word up and adds it to the segment.
    fn push_other(
        &mut self,
        gazetteer: &Inner,
        text: &str,
        at: Range<usize>,
        kind: TokenKind,
        gap: Gap,
    ) {
        let word = &text[at.clone()];
        let key = self.folder.fold(word);
        let whole = self.find(gazetteer, key);
        let from = self.readings.len();
        let mut hit = whole.is_some();
        if kind == TokenKind::ArabicWord
            && let Some(beginning) = Beginning::of(word, self.folder.whole(key))
        {
            hit |= self.push_readings(gazetteer, word, key, beginning);
        }
        self.push(at, key, whole, from, hit, gap);
    }

    /// The word of the vocabulary that was folded last, with this key.
    #[inline]
    fn find(&mut self, gazetteer: &Inner, key: Key) -> Option<WordId> {
        if !gazetteer.vocabulary.may_contain(key) {
            return None;
        }
        gazetteer.vocabulary.find(self.folder.whole(key))
    }

    /// Looks a reading of a short word up and adds it if it is there; else false.
    #[inline(never)]
    fn push_reading(&mut self, gazetteer: &Inner, reading: Reading) -> bool {
        let found = gazetteer.vocabulary.find(Folded::short(reading.key));
        self.readings.extend(found.map(|id| (reading, id)));
        found.is_some()
    }

    /// Looks the readings of a word behind proclitics up and adds those that are
    /// there; false if there are none.
    #[inline(never)]
    fn push_readings(
        &mut self,
        gazetteer: &Inner,
        word: &str,
        key: Key,
        beginning: Beginning,
    ) -> bool {
        let mut hit = false;
        let Self {
            folder, readings, ..
        } = self;
        proclitics::readings(word, key, beginning, folder, |reading, rest| {
            if gazetteer.vocabulary.may_contain(reading.key) {
                if let Some(id) = gazetteer.vocabulary.find(rest) {
                    readings.push((reading, id));
                    hit = true;
                }
            }
        });
        hit
    }

    /// Adds a word to the segment, whose readings are those `from` on; it may begin a
    /// name if it is a hit.
    #[inline]
    fn push(
        &mut self,
        at: Range<usize>,
        key: Key,
        whole: Option<WordId>,
        from: usize,
        hit: bool,
        gap: Gap,
    ) {
        steps::count();
        #[expect(clippy::cast_possible_truncation, reason = "at most five a word")]
        let (word, from) = (self.words.len() as u32, from as u32);
        if hit {
            self.hits.push(word);
        }
        self.words.push(Word {
            start: at.start,
            end: at.end,
            key,
            whole,
            from,
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

/// The gap behind `word` once the piece at `at` has been added to it.
fn gap_after(gap: Gap, kind: TokenKind, text: &str, at: Range<usize>, word: &Word) -> Gap {
    let adjacent = at.start == word.end;
    let space_follows = text.as_bytes().get(at.end) == Some(&b' ');
    let piece = &text[at];
    match kind {
        TokenKind::Space if piece == " " && gap == Gap::Open => Gap::Open,
        TokenKind::Space if gap == Gap::Hyphen => Gap::Barrier,
        TokenKind::Space => match lines(piece) {
            0 => gap,
            1 if gap == Gap::Open => Gap::Line,
            _ => Gap::Barrier,
        },
        // A space before an Arabic word is not looked at.
        TokenKind::Format if gap == Gap::Hyphen && space_follows => Gap::Barrier,
        TokenKind::Format => gap,
        TokenKind::Punctuation => match only_char(piece) {
            Some(
                '"' | '\'' | '«' | '»' | '“' | '”' | '„' | '‘' | '’' | '‹' | '›' | '(' | ')' | '['
                | ']',
            ) => Gap::Quoted,
            Some('-' | '\u{2010}' | '\u{2011}' | '_')
                if gap == Gap::Open && adjacent && !space_follows =>
            {
                Gap::Hyphen
            }
            // The dot of an initial: جون ف. كينيدي
            Some('.')
                if gap == Gap::Open
                    && adjacent
                    && only_char(&text[word.start..word.end]).is_some() =>
            {
                Gap::Open
            }
            _ => Gap::Barrier,
        },
        _ => Gap::Barrier,
    }
}

/// The character that `piece` is, if it is one.
fn only_char(piece: &str) -> Option<char> {
    let mut chars = piece.chars();
    chars.next().filter(|_| chars.next().is_none())
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
