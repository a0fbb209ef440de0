//! From text to the words of a segment: what stands between two barriers.
//!
//! Words are scanned, folded and looked up in one pass. A sentence end, a comma
//! or a blank line is a barrier; names never reach across it and it is no
//! context for what follows. Quotes and brackets part names, too, unless all that is in quotes
//! ends one, and a title before them still counts.

use core::ops::Range;
use std::sync::OnceLock;

use crate::chars::{self, Class};
use crate::gazetteer::{Inner, WordId, is_name_word};
use crate::lexicon::Classes;
use crate::normalize::{Folded, Folder, Key};
use crate::tokenize::{TokenKind, is_initial_behind_and, is_letter_name, line_ends, scan};

use super::lines;
use super::proclitics::{self, Beginning, PlainReadings, Reading};
use super::steps;
use super::yeh::Yeh;

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
    /// What stands before it.
    gap: Gap,
}

impl Word {
    /// Whether a name may go on from the word before to this one.
    #[inline]
    pub(super) fn joined(&self) -> bool {
        self.gap != Gap::Quoted
    }

    /// Whether a name that no list has may go on to this word: not to the next line.
    pub(super) fn goes_on(&self) -> bool {
        self.joined() && self.gap != Gap::Line
    }

    /// Whether the word before is spelt out and goes on with this one: بي.بي.سي.
    pub(super) fn spelt(&self) -> bool {
        self.gap == Gap::Spelt
    }
}

/// The words between two barriers, and their readings.
#[derive(Debug, Default)]
pub(super) struct Segment {
    pub(super) words: Vec<Word>,
    readings: Vec<(Reading, WordId)>,
    /// The words that may begin a name.
    pub(super) hits: Vec<u32>,
    /// Those that may begin a name that no list has, and what they are in names,
    /// whole or behind proclitics.
    pub(super) roles: Vec<(u32, Classes)>,
    /// A word is spelt out with dots.
    pub(super) has_spelt: bool,
    /// A dot that may be an initial's stands behind a word.
    pub(super) has_initial: bool,
    /// Whether a word speaks of a match, once that is asked. (A cell for several threads, so that
    /// `Scratch` is `Sync`.)
    pub(super) has_match: OnceLock<bool>,
    /// Whether a result stands in it, likewise.
    pub(super) has_result: OnceLock<bool>,
    /// How it writes a final ي, once that is asked.
    pub(super) yeh: OnceLock<Yeh>,
    folder: Folder,
}

/// What stands between the last word and the next.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Gap {
    /// Nothing, or spaces without a line end.
    Open,
    /// Spaces with one line end.
    Line,
    /// One hyphen or underscore.
    Hyphen,
    /// A dot between spelt-out letters.
    Spelt,
    /// Quotes or brackets.
    Quoted,
    Barrier,
}

impl Gap {
    /// The gap once a plain sign has been added to it.
    #[inline]
    fn with(self, sign: Self) -> Self {
        match (self, sign) {
            (Self::Barrier, _) | (_, Self::Open) => self,
            _ => sign,
        }
    }
}

impl Segment {
    /// Gives `flush` every segment of `text` that has a word of a name in it.
    pub(super) fn each(&mut self, gazetteer: &Inner, text: &str, mut flush: impl FnMut(&mut Self)) {
        self.clear();
        let bytes = text.as_bytes();
        let mut at = 0;
        let mut gap = Gap::Barrier;
        while at < bytes.len() {
            // Nearly always, one space stands before a word.
            let start = at + usize::from(bytes[at] == b' ');
            if let Some(word) = bytes[start..].first_chunk()
                && let Some((key, end)) = self.folder.plain_word(word, bytes, start)
            {
                self.part(gap, &mut flush);
                self.push_plain(gazetteer, word, start..end, key, gap);
                gap = Gap::Open;
                at = end;
            } else if let Some((sign, end)) = plain_sign(bytes, at, &self.words) {
                gap = gap.with(sign);
                at = end;
            } else {
                let is_word = matches!(bytes.get(start), Some(0xD8..=0xDB));
                let from = if is_word { start } else { at };
                (gap, at) = self.other(gazetteer, text, from, gap, &mut flush);
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
        let (kind, end) = plain_number(text.as_bytes(), at).unwrap_or_else(|| scan(text, at));
        if is_name_word(kind) {
            self.part(gap, flush);
            self.push_other(gazetteer, text, at..end, kind, gap);
            return (Gap::Open, end);
        }
        let gap = match self.words.last() {
            Some(word) if gap != Gap::Barrier => gap_after(gap, kind, text, at..end, word),
            _ => gap,
        };
        self.has_spelt |= gap == Gap::Spelt;
        if gap == Gap::Open && kind == TokenKind::Punctuation {
            self.has_initial = true;
            self.push_letter_behind_and(gazetteer, &text[..at]);
        }
        (gap, end)
    }

    /// Looks up the letter behind و that the last word is, if it ends here before a dot.
    #[cold]
    fn push_letter_behind_and(&mut self, gazetteer: &Inner, text: &str) {
        let Some(&word) = self.words.last().filter(|word| word.end == text.len()) else {
            return;
        };
        if is_initial_behind_and(&text[word.start..])
            && let Some(reading) = Reading::of_letter_behind_and(word.key)
            && let Some(id) = gazetteer
                .vocabulary
                .find(reading.key, || Folded::short(reading.key))
        {
            self.readings.push((reading, id));
            let is_hit = |&hit: &u32| hit as usize + 1 == self.words.len();
            if !self.hits.last().is_some_and(is_hit) {
                self.push_hit();
            }
        }
    }

    /// Ends the segment if a barrier stands before the next word.
    #[inline]
    fn part(&mut self, gap: Gap, flush: &mut impl FnMut(&mut Self)) {
        if gap == Gap::Barrier {
            self.flush(flush);
        }
    }

    /// Gives the segment to `flush` if a word of a name is in it, and begins the next one.
    // Most words do not end a segment: what is done then is not mixed with what is done for them.
    #[inline(never)]
    fn flush(&mut self, flush: &mut impl FnMut(&mut Self)) {
        if !self.hits.is_empty() {
            flush(self);
        }
        self.clear();
    }

    fn clear(&mut self) {
        self.words.clear();
        self.has_match.take();
        self.has_result.take();
        self.yeh.take();
        self.readings.clear();
        self.hits.clear();
        self.roles.clear();
        self.has_spelt = false;
        self.has_initial = false;
    }

    /// Looks a word of plain letters up, with its readings, and adds it to the
    /// segment; `word` is its beginning.
    #[inline]
    fn push_plain(
        &mut self,
        gazetteer: &Inner,
        word: &[u8; 16],
        at: Range<usize>,
        key: Key,
        gap: Gap,
    ) {
        let whole = gazetteer.vocabulary.find(key, || self.folder.whole(key));
        let len = at.end - at.start;
        self.push(at, key, whole, gap);
        let behind = match PlainReadings::of(word, len, key) {
            PlainReadings::None => false,
            PlainReadings::One(reading) => {
                let found = gazetteer
                    .vocabulary
                    .find(reading.key, || Folded::short(reading.key));
                found.is_some_and(|id| self.push_reading(reading, id))
            }
            PlainReadings::Several(beginning) => self.push_readings(gazetteer, key, beginning),
        };
        if whole.is_some() || behind {
            self.push_hit();
        }
    }

    /// Looks any other word up and adds it to the segment.
    #[inline(never)]
    fn push_other(
        &mut self,
        gazetteer: &Inner,
        text: &str,
        at: Range<usize>,
        kind: TokenKind,
        gap: Gap,
    ) {
        let word = &text[at.clone()];
        let gap = if kind == TokenKind::Number {
            self.take_article(at.start).unwrap_or(gap)
        } else {
            gap
        };
        let key = self.folder.fold(word);
        let whole = gazetteer.vocabulary.find(key, || self.folder.whole(key));
        self.push(at, key, whole, gap);
        let behind = kind == TokenKind::ArabicWord
            && Beginning::of(word, self.folder.whole(key))
                .is_some_and(|beginning| self.push_readings(gazetteer, key, beginning));
        if whole.is_some() || behind {
            self.push_hit();
        }
    }

    /// Takes off the article of a number that begins at byte `start`, if it has one (الـ55), and
    /// returns what stands before it.
    fn take_article(&mut self, start: usize) -> Option<Gap> {
        const ARTICLE: Key = Key::of_folded("ال");
        let is_article = |word: &mut Word| word.end == start && word.key == ARTICLE;
        let article = self.words.pop_if(is_article)?;
        let at = self.words.len();
        self.readings.truncate(article.from as usize);
        self.hits.pop_if(|hit| *hit as usize == at);
        Some(article.gap)
    }

    #[inline(never)]
    fn push_reading(&mut self, reading: Reading, id: WordId) -> bool {
        self.readings.push((reading, id));
        true
    }

    /// Looks the readings of a word behind proclitics up and adds those that are
    /// there; false if there are none.
    #[inline(never)]
    fn push_readings(&mut self, gazetteer: &Inner, key: Key, beginning: Beginning) -> bool {
        let mut hit = false;
        let Self {
            folder, readings, ..
        } = self;
        proclitics::readings(key, beginning, folder, |reading, rest| {
            if let Some(id) = gazetteer.vocabulary.find(reading.key, || rest) {
                readings.push((reading, id));
                hit = true;
            }
        });
        hit
    }

    /// Adds a word to the segment; its readings are those that are pushed next.
    #[inline]
    fn push(&mut self, at: Range<usize>, key: Key, whole: Option<WordId>, gap: Gap) {
        steps::count();
        #[expect(clippy::cast_possible_truncation, reason = "at most five a word")]
        let from = self.readings.len() as u32;
        self.words.push(Word {
            start: at.start,
            end: at.end,
            key,
            whole,
            from,
            gap,
        });
    }

    /// The last word may begin a name.
    #[inline]
    fn push_hit(&mut self) {
        #[expect(clippy::cast_possible_truncation, reason = "as many as words")]
        self.hits.push(self.words.len() as u32 - 1);
    }

    /// The numbers of the words that are any of `classes` in names.
    pub(super) fn hits_of(&self, classes: Classes) -> impl Iterator<Item = usize> {
        let roles = self.roles.iter().filter(move |(_, role)| role.any(classes));
        roles.map(|&(word, _)| word as usize)
    }

    /// The readings of a word behind proclitics.
    pub(super) fn readings(&self, word: usize) -> &[(Reading, WordId)] {
        self.readings_between(&self.words[word], self.words.get(word + 1))
    }

    /// The readings of `word`, which is before `next`.
    #[inline]
    pub(super) fn readings_between(
        &self,
        word: &Word,
        next: Option<&Word>,
    ) -> &[(Reading, WordId)] {
        let until = next.map_or(self.readings.len(), |next| next.from as usize);
        &self.readings[word.from as usize..until]
    }
}

/// What the sign at `at` behind `words` means, and where it ends, if a glance tells: a
/// part of what [`gap_after`] knows, for speed. [`Gap::Open`] is a space.
#[inline(never)]
fn plain_sign(bytes: &[u8], at: usize, words: &[Word]) -> Option<(Gap, usize)> {
    let &[sign, next] = bytes.get(at..)?.first_chunk()?;
    let gap = match (sign, next) {
        // A hyphen has looked for the space.
        (b' ', b'!'..=b'~') => Gap::Open,
        // No accent follows.
        (b'"' | b'\'' | b'(' | b')', 0..=0x7F | 0xD8..=0xDB) => Gap::Quoted,
        (b',' | b'!' | b':', 0..=0x7F | 0xD8..=0xDB) => Gap::Barrier,
        // Not the dot of an initial.
        (b'.', b' ' | b'\n')
            if words
                .last()
                .is_some_and(|word| word.end - word.start > MOST_UTF8) =>
        {
            Gap::Barrier
        }
        // ، ؛ ؟
        (0xD8, 0x8C | 0x9B | 0x9F) if matches!(bytes.get(at + 2), Some(b' ' | b'\n')) => {
            return Some((Gap::Barrier, at + 2));
        }
        _ => return None,
    };
    Some((gap, at + 1))
}

/// The number at `at` and its end, if it is made of ASCII digits and a space follows.
#[inline]
fn plain_number(bytes: &[u8], at: usize) -> Option<(TokenKind, usize)> {
    let digits = bytes[at..]
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let end = at + digits;
    (digits > 0 && bytes.get(end) == Some(&b' ')).then_some((TokenKind::Number, end))
}

/// The most bytes of one character.
const MOST_UTF8: usize = 4;

/// The gap behind `word` once the piece at `at` has been added to it.
#[inline(never)]
fn gap_after(gap: Gap, kind: TokenKind, text: &str, at: Range<usize>, word: &Word) -> Gap {
    let start = at.start;
    // What is invisible does not part them: أبو‏-ظبي.
    let adjacent = || start == word.end || scan(text, word.end) == (TokenKind::Format, start);
    let next = text.as_bytes().get(at.end);
    let space_follows = next == Some(&b' ');
    let letter_follows = matches!(next, Some(0xD8..=0xDB));
    match kind {
        TokenKind::Space if gap == Gap::Hyphen => Gap::Barrier,
        TokenKind::Space if at.len() == 1 && text.as_bytes()[at.start] == b' ' => gap,
        TokenKind::Space => match line_ends(&text[at.clone()]) {
            0 => gap,
            1 if gap == Gap::Open && !lines::is_ended(text, at) => Gap::Line,
            _ => Gap::Barrier,
        },
        // A space before an Arabic word is not looked at.
        TokenKind::Format if gap == Gap::Hyphen && space_follows => Gap::Barrier,
        TokenKind::Format => gap,
        TokenKind::Punctuation => match only_char(text, at) {
            Some(
                '"' | '\'' | '«' | '»' | '“' | '”' | '„' | '‘' | '’' | '‹' | '›' | '(' | ')' | '['
                | ']',
            ) => Gap::Quoted,
            Some('-' | '\u{2010}'..='\u{2013}' | '_')
                if gap == Gap::Open && !space_follows && adjacent() =>
            {
                Gap::Hyphen
            }
            // Johnson & Johnson, AT&T
            Some('&') if gap == Gap::Open => Gap::Open,
            Some('.') if gap == Gap::Open && adjacent() => {
                let written = &text[word.start..word.end];
                if letter_follows && is_letter_name(written) {
                    Gap::Spelt
                } else if letter_follows && begins_with_net(&text[start + 1..]) {
                    Gap::Hyphen
                } else if only_char(text, word.start..word.end).is_some()
                    || letter_follows && is_initial_behind_and(written)
                {
                    // The dot of an initial: جون ف. كينيدي، وأ.ف.ب
                    Gap::Open
                } else {
                    Gap::Barrier
                }
            }
            _ => Gap::Barrier,
        },
        _ => Gap::Barrier,
    }
}

/// The character that stands at `at`, if it is only one.
#[inline]
fn only_char(text: &str, at: Range<usize>) -> Option<char> {
    if at.len() == 1 {
        return Some(char::from(text.as_bytes()[at.start]));
    }
    let mut chars = text[at].chars();
    chars.next().filter(|_| chars.next().is_none())
}

/// Whether a text begins with what sites' names end with: العربية.نت.
#[cold]
fn begins_with_net(text: &str) -> bool {
    let rest = text.strip_prefix("نت");
    rest.is_some_and(|rest| !rest.starts_with(|c| chars::class(c) == Class::ArabicLetter))
}
