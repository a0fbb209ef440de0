//! The pass over a text: skips what stays, and changes the rest.

use std::ops::Range;

use super::builder::AlefMaksura;
use super::fold;
use super::switches::Switches;
use super::table::{CONTEXT, DELETE, Entry, MARK, RUN, TEXT, Table, two_byte};
use super::writer::{Record, Writer};
use super::{letters, runs, steps};
use crate::chars::{self, Class};
use crate::tokenize::emoji_end;

/// As many characters without a deletion between them end a dense stretch.
const SPARSE: u32 = 10;

/// One pass over one text.
pub(super) struct Engine<'n, 't, R> {
    switches: &'n Switches,
    table: &'n Table,
    writer: Writer<'t, R>,
    /// What a character or run becomes.
    buffer: String,
    /// What it is before composition.
    expanded: String,
    /// The end of the last emoji: nothing composes across it.
    emoji_end: usize,
}

impl<'n, 't, R: Record> Engine<'n, 't, R> {
    /// Normalizes all of `text`.
    pub(super) fn run(switches: &'n Switches, table: &'n Table, text: &'t str) -> Writer<'t, R> {
        let mut engine = Self {
            switches,
            table,
            writer: Writer::new(text),
            buffer: String::new(),
            expanded: String::new(),
            emoji_end: 0,
        };
        let mut at = table.skip(text.as_bytes(), 0);
        while at < text.len() && !engine.writer.is_done() {
            at = engine.change(at);
            at = table.skip(text.as_bytes(), at);
        }
        engine.writer
    }

    /// Changes the character at `at`, with what belongs to it, and returns the
    /// end of that.
    #[inline]
    fn change(&mut self, at: usize) -> usize {
        let bytes = self.writer.text.as_bytes();
        let (entry, end) = match bytes[at] {
            lead @ 0..0x80 => (self.table.get(usize::from(lead)), at + 1),
            lead @ 0..0xE0 => (self.table.get(two_byte(lead, bytes[at + 1])), at + 2),
            _ => return self.change_wide(at),
        };
        if entry & (TEXT | MARK | CONTEXT | RUN) != 0 {
            return self.change_rest(at, end, entry);
        }
        if entry & DELETE != 0 {
            self.writer.delete(at..end);
            return self.change_densely(end);
        }
        self.writer
            .replace_char(at..end, char_of(usize::from(entry)));
        end
    }

    /// Goes on from `at` character by character, where deletions come close
    /// together as in vocalized text, and returns where they no longer do.
    #[inline]
    fn change_densely(&mut self, mut at: usize) -> usize {
        if R::STOP {
            return at;
        }
        let bytes = self.writer.text.as_bytes();
        let mut kept = 0;
        while let Some(&[lead, trail]) = bytes[at..].first_chunk() {
            if lead < 0x80 {
                if self.table.get(usize::from(lead)) != 0 || kept == SPARSE {
                    break;
                }
                self.writer.put_next(at..at + 1, char::from(lead));
                kept += 1;
                at += 1;
                continue;
            }
            let code = two_byte(lead, trail);
            let entry = self.table.get(code);
            if lead >= 0xE0 || entry > DELETE || kept == SPARSE {
                break;
            }
            if entry == DELETE {
                self.writer.drop_next(at..at + 2);
                kept = 0;
            } else {
                let becomes = if entry == 0 { code } else { usize::from(entry) };
                self.writer.put_next(at..at + 2, char_of(becomes));
                kept += 1;
            }
            at += 2;
        }
        self.writer.set_written(at);
        at
    }

    fn change_rest(&mut self, at: usize, end: usize, entry: Entry) -> usize {
        if entry & CONTEXT != 0 {
            if let Some(end) = self.tanwin_alef(at) {
                self.writer.replace(at..end, "");
                return end;
            }
        }
        if entry & MARK != 0 {
            return self.order_marks(at);
        }
        if entry & RUN != 0 {
            return self.compose(at);
        }
        self.apply(at..end)
    }

    /// A character of three or four bytes.
    fn change_wide(&mut self, at: usize) -> usize {
        let c = char_at(self.writer.text, at);
        if self.table.quotes_stay && matches!(c, '\u{2010}'..='\u{2027}') {
            return at + c.len_utf8();
        }
        if !self.switches.is_inert(c) {
            return self.compose(at);
        }
        if chars::class(c) == Class::Emoji && self.switches.deletes_invisible() {
            self.emoji_end = emoji_end(self.writer.text, at);
            return self.emoji_end;
        }
        self.apply(at..at + c.len_utf8())
    }

    /// Changes one character that composition has nothing to do with.
    fn apply(&mut self, range: Range<usize>) -> usize {
        let c = char_at(self.writer.text, range.start);
        self.buffer.clear();
        self.switches.apply(c, &mut self.buffer);
        self.put(range)
    }

    /// Sorts the combining marks at `at`, if there is nothing else to do.
    fn order_marks(&mut self, at: usize) -> usize {
        let text = self.writer.text;
        let mut end = at;
        let mut sorted = true;
        let mut last = 0;
        for c in text[at..].chars() {
            steps::count();
            if c < '\u{800}' && self.table.get(c as usize) & MARK != 0 {
                let order = runs::order(c);
                sorted &= last <= order;
                last = order;
                end += c.len_utf8();
            } else if self.switches.is_boundary(c) {
                break;
            } else {
                return self.compose(at);
            }
        }
        if !sorted {
            let mut marks: Vec<char> = text[at..end].chars().collect();
            marks.sort_by_key(|&c| runs::order(c));
            self.buffer.clear();
            self.buffer.extend(marks);
            self.writer.replace(at..end, &self.buffer);
        }
        end
    }

    /// Composes what stands at `at` with what is before and behind it.
    fn compose(&mut self, at: usize) -> usize {
        let text = self.writer.text;
        let mut start = at;
        let mut before = text[self.emoji_end..at].chars();
        if !self.switches.is_boundary(char_at(text, at)) {
            while let Some(c) = before.next_back() {
                start -= c.len_utf8();
                if self.switches.is_boundary(c) {
                    break;
                }
            }
        }
        let second = at + char_at(text, at).len_utf8();
        let end = second
            + text[second..]
                .chars()
                .take_while(|&c| !self.switches.is_boundary(c))
                .map(char::len_utf8)
                .sum::<usize>();

        self.expanded.clear();
        for c in text[start..end].chars() {
            self.switches.expand(c, |c| self.expanded.push(c));
        }
        self.buffer.clear();
        self.switches
            .fold_composed(&self.expanded, &mut self.buffer);
        let switches = self.switches;
        self.writer.rewind(start, |c| switches.len(c));
        self.put(start..end)
    }

    /// Puts the buffer in the place of a range, after a look at the neighbours.
    fn put(&mut self, range: Range<usize>) -> usize {
        let text = self.writer.text;
        let end = range.end;
        if self.switches.spells_out_phrase(char_at(text, range.start)) {
            self.set_off_phrase(&range);
        }
        if self
            .buffer
            .chars()
            .any(|c| self.switches.depends_on_neighbours(c))
        {
            self.settle(&range);
        }
        if self.buffer == text[range.clone()] {
            return end;
        }
        if self.buffer.is_empty() && !self.switches.is_boundary(char_at(text, range.start)) {
            self.writer.delete(range);
        } else {
            self.writer.replace(range, &self.buffer);
        }
        end
    }

    /// Puts spaces between a phrase in the buffer and the words it touches.
    fn set_off_phrase(&mut self, range: &Range<usize>) {
        let in_word = |c: char| {
            let class = chars::class(c);
            chars::is_letter(c) || class.is_digit() || class.extends_word()
        };
        if self.writer.before(range.start).next().is_some_and(in_word) {
            self.buffer.insert(0, ' ');
        }
        if self.kept_after(range.end, |_| false).is_some_and(in_word) {
            self.buffer.push(' ');
        }
    }

    /// Decides what depends on neighbours, for each character of the buffer.
    fn settle(&mut self, range: &Range<usize>) {
        let unsettled = std::mem::take(&mut self.buffer);
        for (i, c) in unsettled.char_indices() {
            let rest = &unsettled[i + c.len_utf8()..];
            let settled = self.settled(c, rest, range);
            self.buffer.extend(settled);
        }
    }

    fn settled(&self, c: char, rest: &str, range: &Range<usize>) -> Option<char> {
        let before = || {
            self.buffer
                .chars()
                .rev()
                .inspect(|_| steps::count())
                .chain(self.writer.before(range.start))
        };
        let is_mark = |c: char| chars::class(c).extends_word();
        let after = || {
            let mut rest = rest.chars().inspect(|_| steps::count());
            let rest = rest.find(|&c| !is_mark(c));
            rest.or_else(|| self.kept_after(range.end, is_mark))
        };
        if c == 'ى' && self.switches.alef_maksura == AlefMaksura::YehExceptParticles {
            let goes_on = after().is_some_and(|c| chars::class(c) == Class::ArabicLetter);
            let kept = !goes_on && ends_particle(before());
            return self.cut(if kept { 'ى' } else { 'ي' }, before());
        }
        let is_digit = |c: char| chars::class(c).is_digit();
        let separator = self.switches.digits.separator(c);
        let mark = self.switches.punctuation.of(c);
        if separator.is_some() || mark.is_some() {
            let in_number = before().next().is_some_and(is_digit) && after().is_some_and(is_digit);
            return Some(if in_number { separator } else { mark }.unwrap_or(c));
        }
        self.cut(c, before())
    }

    /// The character, unless it is a letter that was repeated often enough;
    /// `before` are the characters before it, backwards.
    fn cut(&self, c: char, before: impl Iterator<Item = char>) -> Option<char> {
        let most = usize::from(self.switches.elongation);
        if most == 0 || !chars::is_letter(c) {
            return Some(c);
        }
        let repeated = before.take(most).take_while(|&b| b == c).count();
        (repeated < most).then_some(c)
    }

    /// The end of a final alef with fathatan at `at`, if that is to go.
    fn tanwin_alef(&self, at: usize) -> Option<usize> {
        let pair = ["ا\u{64B}", "\u{64B}ا"];
        if !self.switches.tanwin_alef || !pair.iter().any(|p| self.writer.text[at..].starts_with(p))
        {
            return None;
        }
        let end = at + pair[0].len();
        let next = self.writer.text[end..].chars().next();
        let ends_word =
            !next.is_some_and(|c| chars::is_letter(c) || chars::class(c).extends_word());
        (ends_word && self.writer.before(at).next().is_some_and(chars::is_letter)).then_some(end)
    }

    /// The first character from byte `at` on that is not deleted or skipped; a
    /// space if a phrase comes next, which is set off by one.
    fn kept_after(&self, at: usize, skipped: impl Fn(char) -> bool) -> Option<char> {
        let mut kept = String::new();
        for c in self.writer.text[at..].chars() {
            if self.switches.spells_out_phrase(c) {
                return Some(' ');
            }
            self.switches.apply(c, &mut kept);
            if let Some(c) = kept.chars().find(|&c| !skipped(c)) {
                return Some(c);
            }
            kept.clear();
        }
        None
    }
}

#[inline]
fn char_of(code: usize) -> char {
    u32::try_from(code)
        .ok()
        .and_then(char::from_u32)
        .unwrap_or_default()
}

#[inline]
fn char_at(text: &str, at: usize) -> char {
    text[at..].chars().next().unwrap_or_default()
}

/// Whether a word that goes on with ى is one of على، إلى and the like;
/// `before` are the characters before the ى, backwards.
fn ends_particle(before: impl Iterator<Item = char>) -> bool {
    let mut letters = ['ى'; 5];
    let mut at = letters.len() - 1;
    let unmarked = before.filter(|&c| !chars::class(c).extends_word());
    for c in unmarked.take_while(|&c| chars::class(c) == Class::ArabicLetter) {
        if at == 0 {
            return false;
        }
        at -= 1;
        let alef = u16::try_from(c as u32).map_or(0, letters::alef);
        letters[at] = if alef == 0 { c } else { 'ا' };
    }
    fold::is_particle(letters[at..].iter().copied())
}
