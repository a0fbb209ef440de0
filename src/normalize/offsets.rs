//! Normalized text that knows where each part of it came from.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use crate::chars;

/// One place where original and normalized text differ in length. Between two
/// edits, positions differ by a constant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Edit {
    pub(super) original: Range<usize>,
    pub(super) normalized: Range<usize>,
}

/// Normalized text, with the way back to the original. Made by
/// [`Normalizer::normalize_with_offsets`](super::Normalizer::normalize_with_offsets).
///
/// All ranges are byte offsets. Only the places where the lengths differ are
/// stored: text that needed no change, or none but letters for letters of the
/// same length (أ to ا), costs nothing, and borrows or owns just its text.
///
/// # Examples
///
/// ```
/// use aalam::{Normalizer, Profile};
///
/// let text = "وصل بُوتِين أمس";
/// let normalized = Normalizer::new(Profile::Search).normalize_with_offsets(text);
/// assert_eq!(normalized.as_str(), "وصل بوتين امس");
///
/// let at = normalized.as_str().find("بوتين").unwrap();
/// let original = normalized.to_original(at..at + "بوتين".len());
/// assert_eq!(&text[original.clone()], "بُوتِين");
/// assert_eq!(normalized.to_normalized(original), Some(at..at + "بوتين".len()));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Normalized<'t> {
    original: &'t str,
    text: Cow<'t, str>,
    edits: Vec<Edit>,
}

impl<'t> Normalized<'t> {
    pub(super) fn new(original: &'t str, text: Cow<'t, str>, edits: Vec<Edit>) -> Self {
        Self {
            original,
            text,
            edits,
        }
    }

    /// Returns the normalized text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the text as it was.
    #[must_use]
    pub fn original(&self) -> &'t str {
        self.original
    }

    /// Returns the normalized text by itself.
    #[must_use]
    pub fn into_string(self) -> String {
        self.text.into_owned()
    }

    /// Returns the part of the original that a range of the normalized text
    /// came from.
    ///
    /// The answer begins and ends between characters of the original, and is
    /// the shortest range that covers every character of which some part is
    /// asked for, with the marks behind its last letter (tashkeel, tatweel,
    /// invisible characters) if they were deleted:
    /// for the و of `موسكـــو`, just `و`; for the ك, `كـــ`. Text deleted in
    /// front of the range, and other text deleted behind it, is not covered.
    ///
    /// An empty range gives the empty range in front of the character at its
    /// place, or at the end of the original. A range beyond the end is cut
    /// there, and one that ends before it starts counts as empty.
    #[must_use]
    pub fn to_original(&self, range: Range<usize>) -> Range<usize> {
        let end = range.end.min(self.text.len());
        let start = floor(&self.text, range.start.min(self.text.len()));
        let original_start = self.original_start(start);
        if start >= end {
            return original_start..original_start;
        }
        let end = ceil(&self.text, end);
        let after = self.edits.partition_point(|e| e.normalized.start < end);
        let mut original_end = match self.edits[..after].last() {
            Some(edit) if end <= edit.normalized.end => edit.original.end,
            Some(edit) => edit.original.end + (end - edit.normalized.end),
            None => end,
        };
        if let Some(edit) = self.edits.get(after) {
            if edit.original.start == original_end && edit.normalized.is_empty() {
                original_end += self.original[edit.original.clone()]
                    .chars()
                    .take_while(|&c| chars::class(c).extends_word())
                    .map(char::len_utf8)
                    .sum::<usize>();
            }
        }
        original_start..original_end
    }

    /// Returns what became of a range of the original, or `None` if all of it
    /// was deleted, or if it reaches beyond the end.
    ///
    /// A range that covers some part of a character, or of characters that
    /// were composed to one, gives all that came of it. An empty range gives
    /// the empty range at its place.
    #[must_use]
    pub fn to_normalized(&self, range: Range<usize>) -> Option<Range<usize>> {
        if range.end > self.original.len() || range.start > range.end {
            return None;
        }
        let start = floor(self.original, range.start);
        let before = self.edits.partition_point(|e| e.original.start <= start);
        let normalized_start = match self.edits[..before].last() {
            Some(edit) if start < edit.original.end => edit.normalized.start,
            Some(edit) => edit.normalized.end + (start - edit.original.end),
            None => start,
        };
        if range.is_empty() {
            return Some(normalized_start..normalized_start);
        }
        let end = ceil(self.original, range.end);
        let before = self.edits.partition_point(|e| e.original.start < end);
        let normalized_end = match self.edits[..before].last() {
            Some(edit) if end <= edit.original.end => edit.normalized.end,
            Some(edit) => edit.normalized.end + (end - edit.original.end),
            None => end,
        };
        (normalized_start < normalized_end).then_some(normalized_start..normalized_end)
    }

    /// Returns the places where the lengths differ, in order: the range in the
    /// original, and the range in the normalized text that stands for it.
    ///
    /// An empty second range is a deletion. Between two edits, and before the
    /// first and after the last, one text runs as the other, byte for byte in
    /// length, if not in letters.
    pub fn edits(&self) -> impl Iterator<Item = (Range<usize>, Range<usize>)> + '_ {
        self.edits
            .iter()
            .map(|edit| (edit.original.clone(), edit.normalized.clone()))
    }

    fn original_start(&self, start: usize) -> usize {
        let before = self.edits.partition_point(|e| e.normalized.start <= start);
        match self.edits[..before].last() {
            Some(edit) if start < edit.normalized.end => edit.original.start,
            Some(edit) => edit.original.end + (start - edit.normalized.end),
            None => start,
        }
    }
}

impl AsRef<str> for Normalized<'_> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

/// The normalized text; borrowed where nothing was changed.
impl<'t> From<Normalized<'t>> for Cow<'t, str> {
    fn from(normalized: Normalized<'t>) -> Self {
        normalized.text
    }
}

impl fmt::Debug for Normalized<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Normalized")
            .field("text", &self.text)
            .field("edits", &self.edits.len())
            .finish_non_exhaustive()
    }
}

/// The character boundary at or before `at`.
fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The character boundary at or after `at`, which is not beyond the end.
fn ceil(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}
