//! What a name stands alone between: quotes, brackets, the marks of a dateline (بغداد – واع،
//! قابس (وات)).

use core::ops::Range;

use crate::chars::{self, Class};

use super::context::Context;
use super::steps;

/// Quotes before and behind what is in them, as newspapers have them in one language or another.
pub(super) const OPENING: [char; 6] = ['«', '"', '“', '”', '„', '‹'];
pub(super) const CLOSING: [char; 5] = ['»', '"', '”', '“', '›'];

/// What a dateline has between the place and the agency: a dash or a slash.
const DASHES: [char; 4] = ['-', '–', '—', '/'];

/// What stands before the newspaper that a report is from: المصدر: الجزيرة.
const SOURCE: &str = "المصدر";

/// The most letters and spaces of the place that a report is from.
const LONGEST_PLACE: usize = 30;

/// The most letters and marks of the word before the mark that is looked at.
const LONGEST_WORD: usize = 32;

/// The most signs of a date.
const LONGEST_DATE: usize = 30;

/// What encloses a name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Enclosed {
    Quotes,
    Brackets,
    /// What a line begins with, a dash before the agency: بغداد – واع.
    Dateline,
    /// The same in quotes: بيروت – «النهار».
    QuotedInDateline,
    /// What tells from whom a report is: المصدر: الجزيرة، الجزيرة + وكالات.
    Source,
}

impl Context<'_> {
    /// What `range` is all there is between: quotes, brackets, or the marks of a dateline.
    pub(super) fn enclosed(&self, range: Range<usize>) -> Option<Enclosed> {
        let before = self.text[..range.start].trim_end_matches(' ');
        let behind = self.text[range.end..].trim_start_matches(' ');
        if let Some(behind) = behind.strip_prefix(')')
            && let Some(before) = before.strip_suffix('(')
        {
            let behind = behind.trim_start_matches(' ');
            let ends = ends_line(behind) || behind.starts_with(DASHES);
            return Some(if ends && begins_dateline(before) {
                Enclosed::Dateline
            } else {
                Enclosed::Brackets
            });
        }
        if is_in_dateline(before, behind) {
            return Some(Enclosed::Dateline);
        }
        let source = before
            .strip_suffix(':')
            .map(|before| before.trim_end_matches(' '));
        if source.is_some_and(|before| before.ends_with(SOURCE)) {
            return Some(Enclosed::Source);
        }
        // الجزيرة + وكالات
        let with_others = behind.starts_with('+') && ends_line_before(before)
            || before.ends_with('+') && ends_line(behind);
        if with_others {
            return Some(Enclosed::Source);
        }
        let before = before.strip_suffix(OPENING)?;
        let behind = behind.strip_prefix(CLOSING)?;
        let outside = (before.trim_end_matches(' '), behind.trim_start_matches(' '));
        Some(if is_in_dateline(outside.0, outside.1) {
            Enclosed::QuotedInDateline
        } else {
            Enclosed::Quotes
        })
    }

    /// The word before the mark of a dateline that ends before byte `end`.
    pub(super) fn before_mark(&self, end: usize) -> Option<&str> {
        let is_mark = |c: char| c == ' ' || c == '(' || DASHES.contains(&c) || OPENING.contains(&c);
        word_before(self.text[..end].trim_end_matches(is_mark))
    }

    /// Whether a name begins a line or sentence and a dash or bracket stands behind it and
    /// perhaps a date, as the place where a report is from: الخبر – واس، الأبيض (سونا).
    pub(super) fn begins_report(&self, range: Range<usize>) -> bool {
        let behind = self.text[range.end..].trim_start_matches(' ');
        let behind = without_date(behind);
        (behind.starts_with(DASHES) || behind.starts_with('('))
            && begins_anew(&self.text[..range.start])
    }
}

impl Context<'_> {
    /// Whether a name begins a headline or line and a colon stands behind it and what is said: باول:
    /// الفائدة باقية, عاجل | كاتس: سندمر غزة. An ordinary word does not in one line of many, where it may be
    /// explained (الأسد: حيوان مفترس).
    pub(super) fn is_label(&self, range: Range<usize>, ordinary: bool) -> bool {
        const ENDS: [char; 6] = ['.', '!', '?', '؟', '…', '|'];
        let behind = self.text[range.end..].trim_start_matches(' ');
        let before = self.text[..range.start].trim_end();
        let space = &self.text[before.len()..range.start];
        let lines = if ordinary { 2 } else { 1 };
        let is_said = |said: &str| {
            let said = said.trim_start_matches(' ');
            !said.starts_with(|c| chars::is_digit(c) || c == '\n')
        };
        behind.strip_prefix(':').is_some_and(is_said)
            && (before.is_empty() || before.ends_with(ENDS) || space.matches('\n').count() >= lines)
    }
}

/// Whether a quote that is opened stands before the word at byte `start`, behind a space.
#[cold]
#[inline(never)]
pub(super) fn opens_quote(text: &str, start: usize) -> bool {
    let before = text[..start].strip_suffix(OPENING);
    before.is_some_and(|before| before.ends_with(' '))
}

/// The length of the quote that a text begins with, if it may be a closing one.
pub(super) fn closing_quote(text: &str) -> Option<usize> {
    let quote = text.chars().next()?;
    CLOSING.contains(&quote).then(|| quote.len_utf8())
}

/// The Arabic word at the end of a text.
pub(super) fn word_before(text: &str) -> Option<&str> {
    let is_in_word = |c: char| {
        let class = chars::class(c);
        class == Class::ArabicLetter || class.extends_word()
    };
    let mut letters = text.char_indices().rev().take(LONGEST_WORD);
    let mut start = text.len();
    while let Some((at, _)) = letters.next().filter(|&(_, c)| is_in_word(c)) {
        steps::count();
        start = at;
    }
    (start < text.len()).then(|| &text[start..])
}

/// Whether the marks of a dateline are all that is before and behind: a place and a dash, and a dash, a
/// colon or the end of the line.
fn is_in_dateline(before: &str, behind: &str) -> bool {
    before.ends_with(DASHES)
        && (ends_line(behind) || behind.starts_with(DASHES) || behind.starts_with(':'))
        && begins_dateline(before.trim_end_matches(DASHES))
}

/// Whether nothing more of a line is left.
fn ends_line(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(['\n', '\r'])
}

/// Whether what follows a text begins a line.
fn ends_line_before(text: &str) -> bool {
    text.is_empty() || text.ends_with(['\n', '\r'])
}

/// Whether what follows a text begins a line or a sentence.
pub(super) fn begins_anew(text: &str) -> bool {
    let before = text.trim_end();
    let space = &text[before.len()..];
    before.is_empty() || space.contains('\n') || before.ends_with(['.', '!', '?', '؟', '…'])
}

/// What is left of a text without the date that it begins with: 16 نوفمبر 2025.
fn without_date(text: &str) -> &str {
    let is_of_date = |&(_, c): &(usize, char)| {
        c == ' ' || chars::is_digit(c) || chars::class(c) == Class::ArabicLetter
    };
    if !text.starts_with(chars::is_digit) {
        return text;
    }
    let mut behind = text
        .char_indices()
        .take(LONGEST_DATE)
        .skip_while(is_of_date);
    behind.next().map_or(text, |(end, _)| &text[end..])
}

/// Whether a text ends in so few words of a new line or sentence that they can be where a
/// report is from.
fn begins_dateline(text: &str) -> bool {
    let line = text.trim_end_matches(' ');
    let mut letters = 0;
    let mut behind = '\n';
    for c in line.chars().rev() {
        let class = chars::class(c);
        if c != ' ' && class != Class::ArabicLetter && !class.extends_word() {
            return letters > 0 && (c.is_whitespace() || behind == ' ');
        }
        letters += usize::from(c != ' ');
        if letters > LONGEST_PLACE {
            return false;
        }
        behind = c;
    }
    letters > 0
}
