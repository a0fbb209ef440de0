//! Where a text may be cut: at some barriers, so that the mentions in the pieces
//! are those in the whole.
//!
//! Not every barrier of [`segment`](super::segment) is a place to cut, only those
//! that can be told from the few bytes in front of them, wherever the scanner
//! began: a sentence's last sign with white space behind it, or a blank line. No
//! token reaches over white space, and whatever stood before the sign, no name
//! reaches over both.

use core::ops::Range;

#[cfg(feature = "rayon")]
use super::Mention;
#[cfg(feature = "rayon")]
use super::Tagger;
use crate::chars::{self, Class};
use crate::tokenize::is_list_item;

/// The last place in `text` where it may be cut.
pub(super) fn last_cut(text: &str) -> Option<usize> {
    let spaces = text.bytes().enumerate().rev();
    let mut ends = spaces.filter(|(_, byte)| byte.is_ascii_whitespace());
    ends.find(|&(space, _)| is_barrier(text, space))
        .map(|(space, _)| space + 1)
}

/// The first place in `text`, at byte `from` or behind it, where it may be cut;
/// else its end.
#[cfg(feature = "rayon")]
fn first_cut(text: &str, from: usize) -> usize {
    let spaces = text.bytes().enumerate().skip(from);
    let mut ends = spaces.filter(|(_, byte)| byte.is_ascii_whitespace());
    ends.find(|&(space, _)| is_barrier(text, space))
        .map_or(text.len(), |(space, _)| space + 1)
}

/// Whether the white space at byte `space` ends a barrier.
fn is_barrier(text: &str, space: usize) -> bool {
    let (before, byte) = (&text[..space], text.as_bytes()[space]);
    if byte == b'\n' && before.strip_suffix('\r').unwrap_or(before).ends_with('\n') {
        return true;
    }
    let mut chars = before.chars().rev();
    match chars.next() {
        Some('!' | '?' | '؟' | '…') => true,
        // Behind a single letter it may be the dot of an initial.
        Some('.') => {
            chars
                .take(2)
                .filter(|&c| c < '\u{800}' && chars::class(c) == Class::ArabicLetter)
                .count()
                == 2
        }
        _ => false,
    }
}

/// Whether a line that ends with the white space `at` ended there on purpose, as one headline of many: a
/// list item follows, or it had room for the first word of the next one. In a paragraph that is wrapped it
/// had none. Only what stands between the places to cut is looked at, so the first line of many, and one
/// that has a full stop in it, end nothing.
#[cold]
pub(super) fn is_ended(text: &str, at: Range<usize>) -> bool {
    is_list_item(text, at.end)
        || unstopped(text, at.start).is_some_and(|line| has_room(text, line, at.end))
}

/// The signs of the line that ends at byte `end`, if it has no place to cut and another line stands before
/// it that ends with none; and those of that line, back to a place to cut.
fn unstopped(text: &str, end: usize) -> Option<(usize, usize)> {
    let (mut line, mut signs) = (None, 0);
    for (at, byte) in text.as_bytes()[..end].iter().enumerate().rev() {
        if byte.is_ascii_whitespace() {
            let stops = is_barrier(text, at);
            match line {
                None if stops => return None,
                None if *byte == b'\n' => {
                    line = Some(signs);
                    signs = 0;
                    continue;
                }
                Some(line) if stops || *byte == b'\n' => return Some((line, signs)),
                _ => {}
            }
        }
        signs += usize::from(begins_sign(*byte));
    }
    line.map(|line| (line, signs))
}

/// Whether a byte is the first one of a sign: those of other scripts have fewer bytes.
const fn begins_sign(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

/// Whether the first word of the line at byte `next` would have had room in one of `line` signs: then the
/// next line is longer than the two, or that before it, which has `before` signs, clearly is.
fn has_room(text: &str, (line, before): (usize, usize), next: usize) -> bool {
    let (mut room, mut signs) = (None, 0);
    for (at, byte) in text.as_bytes()[next..].iter().enumerate() {
        if byte.is_ascii_whitespace() {
            let room = *room.get_or_insert(line + 1 + signs);
            if room + before / CLEARLY <= before {
                return true;
            }
            if *byte == b'\n' || is_barrier(text, next + at) {
                return signs > room;
            }
        }
        if room.is_some_and(|room| signs > room) {
            return true;
        }
        if room.is_none() && at > LONGEST_WORD {
            return false;
        }
        signs += usize::from(begins_sign(*byte));
    }
    false
}

/// The share of a line by which it is clearly longer than another: letters are not as wide as one another.
const CLEARLY: usize = 8;

/// Longest word, in bytes, that a line is thought to have been wrapped for.
const LONGEST_WORD: usize = 64;

/// Cuts `text` into pieces of about `size` bytes.
#[cfg(feature = "rayon")]
pub(crate) fn pieces(text: &str, size: usize) -> Vec<Range<usize>> {
    let mut pieces = Vec::with_capacity(text.len() / size + 1);
    let mut start = 0;
    while start < text.len() {
        let end = first_cut(text, (start + size).min(text.len()));
        pieces.push(start..end);
        start = end;
    }
    pieces
}

#[cfg(feature = "rayon")]
impl Tagger {
    /// The mentions in a piece of `text`, placed in the whole.
    pub(crate) fn tag_piece<'a>(&'a self, text: &'a str, piece: Range<usize>) -> Vec<Mention<'a>> {
        let start = piece.start;
        let mut mentions = self.tag(&text[piece]);
        for mention in &mut mentions {
            mention.source = text;
            mention.surface_start += start;
            mention.start += start;
            mention.end += start;
        }
        mentions
    }
}

#[cfg(all(test, feature = "embedded"))]
mod tests {
    use proptest::prelude::*;

    use super::is_barrier;
    use crate::gazetteer::Gazetteer;
    use crate::tagger::Tagger;

    /// Names, titles, ends of sentences, what looks like one, what the scanner
    /// looks far ahead or back for.
    const PIECES: &str = "بوتين|فلاديمير|ترامب|دونالد|الرئيس|وزير|الخارجية|الرياض|وبالرياض|\
        للرياض|عبد|عبدالله|محمد|بن|سلمان|علي|أحمد|الروسي|العربية|السعودية|قال|في|ف|و|أ|Kyiv|\
        نوفمبر|مدينة|وجدة|الهلال|أمام|النصر|دهوك|وات|1-2|/|–|G20|3|www.a|https://t.co/x|a@b|@|#| | | | |\n|\n\n|\r\n|\t|\u{A0}|\u{2029}|.|. |؟|! |? |… |\
        ،|:|-|_|«|»|(|)|\u{64E}|ـ|\u{200F}";

    fn seen(tagger: &Tagger, text: &str, at: usize) -> Vec<String> {
        let mentions = tagger.tag(text);
        let seen = mentions.iter().map(|mention| {
            let start = at + mention.surface_range().start;
            let id = mention.entity().map(|entity| entity.id());
            let (proclitics, text) = (mention.proclitics(), mention.text());
            format!(
                "{start} {proclitics}+{text} {id:?} {} {}",
                mention.kind(),
                mention.evidence()
            )
        });
        seen.collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(3_000))]

        #[test]
        fn a_cut_changes_no_mention(
            pieces in prop::collection::vec(prop::sample::select(PIECES.split('|').collect::<Vec<_>>()), 0..30),
        ) {
            let tagger = Tagger::new(Gazetteer::default());
            let text = pieces.concat();
            let whole = seen(&tagger, &text, 0);
            let spaces = text.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_whitespace());
            for (space, _) in spaces.filter(|&(space, _)| is_barrier(&text, space)) {
                let (before, behind) = text.split_at(space + 1);
                let parts = [seen(&tagger, before, 0), seen(&tagger, behind, space + 1)];
                prop_assert_eq!(&parts.concat(), &whole, "{:?} | {:?}", before, behind);
            }
        }
    }
}
