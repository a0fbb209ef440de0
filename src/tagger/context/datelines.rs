//! What a name stands alone between: quotes, brackets, the marks of a dateline (بغداد – واع،
//! قابس (وات)).

use core::ops::Range;

use crate::chars::{self, Class};

use super::Context;
use crate::tagger::beside::{CLOSING, OPENING, word_before};
use crate::tagger::steps;

/// What a dateline has between the place and the agency: a dash, also one of the keyboard's tatweel, or a
/// slash.
const DASHES: [char; 5] = ['-', '–', '—', '/', 'ـ'];

/// What stands before the newspaper that a report is from: المصدر: الجزيرة.
const SOURCE: &str = "المصدر";

/// The most letters and spaces of the place that a report is from.
const LONGEST_PLACE: usize = 30;

/// The most signs of a date.
const LONGEST_DATE: usize = 30;

/// The most signs of a place with the date behind it: الرياض 12 شعبان 1444 هـ الموافق 04 مارس 2023 م.
const LONGEST_DATED: usize = 64;

/// Joins a date to the place: الدوحة في 26 فبراير.
const ON: &str = "في";

/// What encloses a name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::tagger) enum Enclosed {
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
    pub(in crate::tagger) fn enclosed(&self, range: Range<usize>) -> Option<Enclosed> {
        let before = self.text[..range.start].trim_end_matches(' ');
        let behind = self.text[range.end..].trim_start_matches(' ');
        if let Some(behind) = behind.strip_prefix(')')
            && let Some(before) = before.strip_suffix('(')
        {
            let behind = behind.trim_start_matches(' ');
            let ends = ends_line(behind) || behind.starts_with(DASHES);
            return Some(
                if ends && begins_dateline(before) || is_dated_place(before) {
                    Enclosed::Dateline
                } else {
                    Enclosed::Brackets
                },
            );
        }
        if is_in_dateline(before, behind)
            || is_joined_to_place(&self.text[..range.start])
            || is_before_place(before, behind)
        {
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
        let behind_colon = outside.0.strip_suffix(':').filter(|_| ends_line(outside.1));
        let is_behind_colon = behind_colon.is_some_and(begins_dateline);
        Some(if is_in_dateline(outside.0, outside.1) || is_behind_colon {
            Enclosed::QuotedInDateline
        } else {
            Enclosed::Quotes
        })
    }

    /// The word before the mark of a dateline that ends before byte `end`.
    pub(in crate::tagger) fn before_mark(&self, end: usize) -> Option<&str> {
        let is_mark =
            |c: char| matches!(c, ' ' | '(' | ':') || DASHES.contains(&c) || OPENING.contains(&c);
        word_before(self.text[..end].trim_end_matches(is_mark))
    }

    /// Whether a place and a date stand before the mark of a dateline that ends before byte `end`.
    pub(in crate::tagger) fn is_behind_dated_place(&self, end: usize) -> bool {
        let is_mark = |c: char| c == ' ' || c == '(' || DASHES.contains(&c);
        is_dated_place(self.text[..end].trim_end_matches(is_mark))
    }

    /// Whether a name begins a line or sentence and a dash or bracket stands behind it and
    /// perhaps a date, as the place where a report is from: الخبر – واس، الأبيض (سونا).
    pub(in crate::tagger) fn begins_report(&self, range: Range<usize>) -> bool {
        let behind = self.text[range.end..].trim_start_matches(' ');
        let behind = without_date(behind);
        (behind.starts_with(DASHES) || behind.starts_with('('))
            && begins_anew(&self.text[..range.start])
    }

    /// Whether a name begins a headline or line and a colon stands behind it and what is said: باول:
    /// الفائدة باقية, عاجل | كاتس: سندمر غزة. An ordinary word does not in one line of many, where it may be
    /// explained (الأسد: حيوان مفترس).
    pub(in crate::tagger) fn is_label(&self, range: Range<usize>, ordinary: bool) -> bool {
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

/// Whether the marks of a dateline are all that is before and behind: a place and a dash, and a dash, a
/// colon or the end of the line.
fn is_in_dateline(before: &str, behind: &str) -> bool {
    let place = before.trim_end_matches(DASHES);
    (ends_line(behind) || behind.starts_with(DASHES) || behind.starts_with(':'))
        && (place.len() < before.len() && begins_dateline(place) || is_dated_place(place))
}

/// Whether all that a line or sentence begins with is a word and a hyphen: دمشق-سانا.
fn is_joined_to_place(before: &str) -> bool {
    let word = before.strip_suffix('-').and_then(word_before);
    word.is_some_and(|word| begins_anew(&before[..before.len() - word.len() - 1]))
}

/// Whether a line begins with a name and a place in brackets behind it: الأخبار (نواكشوط) –.
fn is_before_place(before: &str, behind: &str) -> bool {
    let place = behind.strip_prefix('(').filter(|_| begins_anew(before));
    let Some((place, rest)) = place.and_then(|behind| {
        let end = behind
            .char_indices()
            .take(LONGEST_PLACE)
            .find(|&(_, c)| c == ')')?
            .0;
        Some((&behind[..end], behind[end + 1..].trim_start_matches(' ')))
    }) else {
        return false;
    };
    rest.starts_with(DASHES) && begins_dateline(place)
}

/// Whether all that a line or sentence begins with is where a report is from, and a date: نابلس 26-2-2023.
fn is_dated_place(text: &str) -> bool {
    let line = text.trim_end_matches(' ');
    let is_digit = |c: char| chars::is_digit(c);
    let mut signs = line.char_indices().rev().take(LONGEST_DATED + 1);
    let mut start = line.len();
    let mut behind = '\n';
    for (at, c) in &mut signs {
        steps::count();
        let ends_sentence =
            matches!(c, '!' | '?' | '؟' | '…') || c == '.' && behind.is_whitespace();
        if matches!(c, '\n' | '\r') || ends_sentence {
            break;
        }
        start = at;
        behind = c;
    }
    if !begins_anew(&line[..start]) {
        return false;
    }
    let line = line[start..].trim_start();
    let Some(at) = line.find(is_digit) else {
        return false;
    };
    let (place, date) = line.split_at(at);
    let place = place.trim_end_matches(|c| c == ' ' || DASHES.contains(&c));
    let place = place
        .strip_suffix(ON)
        .unwrap_or(place)
        .trim_end_matches(' ');
    let is_letter = |c: char| chars::class(c) == Class::ArabicLetter;
    let is_of_date =
        |c: char| c == ' ' || c == '.' || is_digit(c) || DASHES.contains(&c) || is_letter(c);
    let parts = date.split(|c| !is_digit(c) && !is_letter(c));
    let (mut numbers, mut words, mut joins) = (0, 0, false);
    for part in parts.filter(|part| !part.is_empty()) {
        let number = part.starts_with(is_digit);
        numbers += usize::from(number);
        words += usize::from(!number);
        joins |= part == ON;
    }
    // Behind one number stands the month, and no agency; nor is a sentence a date: وكان 38 قضوا في.
    let is_whole = numbers + words > 1 && words <= numbers + 1 && !joins;
    is_whole && date.chars().all(is_of_date) && begins_dateline(place)
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
pub(in crate::tagger) fn begins_anew(text: &str) -> bool {
    let before = text.trim_end();
    let space = &text[before.len()..];
    before.is_empty() || space.contains('\n') || before.ends_with(['.', '!', '?', '؟', '…'])
}

/// What is left of a text without the date that it begins with: 16 نوفمبر 2025.
fn without_date(text: &str) -> &str {
    let text = text
        .strip_prefix(ON)
        .map_or(text, |date| date.trim_start_matches(' '));
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
