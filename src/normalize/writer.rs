//! Writes normalized text: copies what stays in whole stretches, and owns
//! nothing until the first change.

use std::borrow::Cow;
use std::ops::Range;

use super::offsets::Edit;
use super::steps;

/// What is told of each change in length.
pub(super) trait Record: Default {
    /// The first change ends the work.
    const STOP: bool = false;

    fn edit(&mut self, original: Range<usize>, normalized: Range<usize>);

    /// Forgets the edits from byte `start` of the original on.
    fn forget(&mut self, start: usize);
}

/// Records nothing.
impl Record for () {
    fn edit(&mut self, _: Range<usize>, _: Range<usize>) {}
    fn forget(&mut self, _: usize) {}
}

/// Asks only whether there is a change.
#[derive(Default)]
pub(super) struct FirstChange;

impl Record for FirstChange {
    const STOP: bool = true;
    fn edit(&mut self, _: Range<usize>, _: Range<usize>) {}
    fn forget(&mut self, _: usize) {}
}

impl Record for Vec<Edit> {
    #[inline]
    fn edit(&mut self, original: Range<usize>, normalized: Range<usize>) {
        if normalized.is_empty() {
            if let Some(last) = self.last_mut() {
                if last.normalized.is_empty() && last.original.end == original.start {
                    last.original.end = original.end;
                    return;
                }
            }
        }
        self.push(Edit {
            original,
            normalized,
        });
    }

    fn forget(&mut self, start: usize) {
        while self.last().is_some_and(|e| e.original.start >= start) {
            self.pop();
        }
        // A deletion may have grown past `start`.
        if let Some(last) = self.last_mut() {
            last.original.end = last.original.end.min(start);
        }
    }
}

pub(super) struct Writer<'t, R> {
    pub(super) text: &'t str,
    out: String,
    /// `text` up to here has been written to `out`, or deleted.
    written: usize,
    changed: bool,
    record: R,
    /// Where the last character that was replaced, or dropped for its
    /// neighbours, begins in the text and in `out`.
    last: (usize, usize),
}

impl<'t, R: Record> Writer<'t, R> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            out: String::new(),
            written: 0,
            changed: false,
            record: R::default(),
            last: (usize::MAX, 0),
        }
    }

    /// Whether something was changed, and nobody asks for more.
    #[inline]
    pub(super) fn is_done(&self) -> bool {
        R::STOP && self.changed
    }

    /// Copies the text up to byte `at`.
    #[inline]
    fn copy_to(&mut self, at: usize) {
        if !self.changed {
            self.changed = true;
            if !R::STOP {
                self.out.reserve(self.text.len());
            }
        }
        if !R::STOP && self.written < at {
            self.out.push_str(&self.text[self.written..at]);
        }
        self.written = at;
    }

    /// Deletes a character that is always deleted.
    #[inline]
    pub(super) fn delete(&mut self, range: Range<usize>) {
        self.copy_to(range.start);
        self.written = range.end;
        self.record.edit(range, self.out.len()..self.out.len());
    }

    /// Says that everything before byte `at` is written.
    #[inline]
    pub(super) fn set_written(&mut self, at: usize) {
        self.written = at;
    }

    /// Puts one character in the place of the next one, or copies it, where
    /// everything before it is written; [`set_written`](Self::set_written) is
    /// to follow.
    #[inline]
    pub(super) fn put_next(&mut self, range: Range<usize>, c: char) {
        let start = self.out.len();
        self.out.push(c);
        if range.len() != c.len_utf8() {
            self.record.edit(range, start..self.out.len());
        }
    }

    /// Deletes the next character, likewise.
    #[inline]
    pub(super) fn drop_next(&mut self, range: Range<usize>) {
        self.record.edit(range, self.out.len()..self.out.len());
    }

    /// Puts one character in the place of another.
    #[inline]
    pub(super) fn replace_char(&mut self, range: Range<usize>, c: char) {
        self.copy_to(range.start);
        self.last = (range.start, self.out.len());
        let start = self.out.len();
        self.out.push(c);
        self.written = range.end;
        if range.len() != c.len_utf8() {
            self.record.edit(range, start..self.out.len());
        }
    }

    /// Puts a text, which may be empty, in the place of a range.
    pub(super) fn replace(&mut self, range: Range<usize>, text: &str) {
        self.copy_to(range.start);
        self.last = (range.start, self.out.len());
        let start = self.out.len();
        self.out.push_str(text);
        self.written = range.end;
        let one_for_one = range.len() == text.len()
            && text.chars().nth(1).is_none()
            && self.text[range.clone()].chars().nth(1).is_none();
        if !one_for_one {
            self.record.edit(range, start..self.out.len());
        }
    }

    /// Takes back what was written for the text from byte `start` on, where a
    /// character begins that is followed by marks and deleted characters only;
    /// `len` says how long a character that was not replaced became.
    pub(super) fn rewind(&mut self, start: usize, len: impl Fn(char) -> usize) {
        if self.written <= start {
            return;
        }
        let out_len = if self.last.0 == start {
            self.last.1
        } else {
            let tail = self.text[start..self.written]
                .chars()
                .map(len)
                .sum::<usize>();
            self.out.len() - tail
        };
        self.out.truncate(out_len);
        self.record.forget(start);
        self.written = start;
    }

    /// The characters before byte `at`, as normalized, backwards.
    pub(super) fn before(&self, at: usize) -> impl Iterator<Item = char> + '_ {
        self.text[self.written..at]
            .chars()
            .rev()
            .chain(self.out.chars().rev())
            .inspect(|_| steps::count())
    }

    /// The normalized text, and the record of it.
    pub(super) fn finish(mut self) -> (Cow<'t, str>, R) {
        if !self.changed {
            return (Cow::Borrowed(self.text), self.record);
        }
        self.copy_to(self.text.len());
        (Cow::Owned(self.out), self.record)
    }
}
